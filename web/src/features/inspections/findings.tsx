import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { StepFiles } from "../attachments/step-files.tsx";
import { useAttachments } from "../attachments/use-attachments.ts";
import type { Visit } from "./visit.ts";
import { FollowDialog, type Follow } from "./follow-dialog.tsx";
import css from "./inspections.module.css";
import { FINDING_STATE_WORDS, FINDING_WORDS, STEP_WORDS } from "./words.ts";

type Finding = Visit["findings"][number];
interface Props {
  findings: Visit["findings"];
  items: Visit["items"];
  heldOn: Day;
  isClosed: boolean;
  inspects: boolean;
}

/**
 * What is to be mended, by paragraph, with all that was said about it; the commune reports, the level that inspected
 * accepts.
 */
export function Findings({ findings, heldOn, isClosed, inspects }: Props) {
  const { t, i18n } = useLingui();
  const mends = useMay("pilot.advance");
  const [doing, setDoing] = useState<{ follow: Follow; finding: Finding }>();
  const { asked } = useAttachments("FINDING", isClosed ? findings.map(({ id }) => id) : []);
  const open = findings.filter(({ state }) => state === "OPEN").length;
  const total = findings.length;
  return (
    <Card title={t`Kiến nghị khắc phục`} aside={total > 0 && <small>{t`còn ${open}/${total}`}</small>}>
      {total === 0 && <p style={{ margin: 0 }}>{t`Không có nội dung nào chưa đạt.`}</p>}
      <ul className={css["list"]}>
        {findings.map((finding) => {
          const { id, kind, what, dueOn, responsible, state, isOverdue, daysLate, entries } = finding;
          const { word, tone } = FINDING_STATE_WORDS[state];
          const due = formatDay(dueOn);
          return (
            <li key={id} className={css["item"]}>
              <div className={css["line"]}>
                <strong>{what}</strong>
                {isOverdue ? (
                  <StateBadge tone="late">{t`quá hạn ${daysLate} ngày`}</StateBadge>
                ) : (
                  <StateBadge tone={tone}>{i18n._(word)}</StateBadge>
                )}
              </div>
              <span className={css["quiet"]}>
                {[i18n._(FINDING_WORDS[kind]), t`hạn ${due}`, responsible].join(" · ")}
              </span>
              {entries.map((entry) => (
                <span key={entry.id} className={css["quiet"]}>
                  {[formatDay(entry.on), i18n._(STEP_WORDS[entry.step]), entry.note].filter(Boolean).join(" · ")}
                </span>
              ))}
              {asked.data && (
                <StepFiles
                  kind="FINDING"
                  id={id}
                  of={what}
                  files={asked.data.attachments.filter(({ subjectId }) => subjectId === id)}
                  mayChange={asked.data.attachable.includes(id)}
                />
              )}
              {isClosed && (
                <div className={css["actions"]}>
                  {mends && state === "OPEN" && (
                    <Button
                      size="xs"
                      onClick={() => setDoing({ follow: "fix", finding })}
                    >{t`Báo cáo đã khắc phục`}</Button>
                  )}
                  {inspects && state === "FIXED" && (
                    <Button size="xs" onClick={() => setDoing({ follow: "accept", finding })}>{t`Xác nhận`}</Button>
                  )}
                  {inspects && state === "FIXED" && (
                    <Button
                      size="xs"
                      variant="default"
                      onClick={() => setDoing({ follow: "return", finding })}
                    >{t`Trả lại`}</Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {doing && <FollowDialog {...doing} from={doing.finding.fixedOn ?? heldOn} onClose={() => setDoing(undefined)} />}
    </Card>
  );
}
