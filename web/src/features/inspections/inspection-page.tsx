import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { Column } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import pageCss from "../../ui/page.module.css";
import { Attachments } from "../attachments/attachments.tsx";
import { Checklist } from "./checklist.tsx";
import { CloseDialog, ConcludeDialog } from "./visit-dialogs.tsx";
import { Findings } from "./findings.tsx";
import css from "./inspections.module.css";
import { GRADE_WORDS, KIND_WORDS, LEVEL_WORDS, RESULT_WORDS, STATE_WORDS } from "./words.ts";

const InspectionPageQuery = graphql(`
  query InspectionPage($id: ID!) {
    inspection(id: $id) {
      id
      version
      kind
      state
      level
      wave
      heldOn
      isPlanned
      unplannedReason
      minutesNumber
      grade
      recommendations
      conclusionNumber
      conclusionOn
      unit {
        id
        fullName
      }
      pilotUnit {
        id
      }
      team {
        post
      }
      items {
        code
        position
        text
        result
        note
      }
      findings {
        id
        version
        item
        kind
        what
        dueOn
        responsible
        state
        fixedOn
        evidence
        isOverdue
        daysLate
        entries {
          id
          step
          on
          note
        }
      }
    }
  }
`);

/**
 * One visit: while it is open its checklist, one paragraph at a time; afterwards what was found and how far it is
 * mended.
 */
export function InspectionPage() {
  const { t, i18n } = useLingui();
  const { id } = useParams({ from: "/signed-in/inspections/$id" });
  const [holds, isProvince] = [useMay("inspection.hold"), useMay("inspection.plan")];
  const [doing, setDoing] = useState<"close" | "conclude">();
  const asked = useQuery(InspectionPageQuery, { variables: { id } });
  return (
    <div className={pageCss["page"]}>
      <Answer of={asked} rows={8}>
        {({ inspection }) => {
          if (!inspection)
            return (
              <EmptyState
                title={t`Không có cuộc kiểm tra này`}
                action={<Link to="/inspections">{t`Về danh sách`}</Link>}
              />
            );
          const { kind, state, level, unit, items, findings, pilotUnit, heldOn, wave } = inspection;
          // Those who plan are the province: a district changes nothing of a visit of theirs.
          const inspects = holds && (level === "DISTRICT" || isProvince);
          const left = items.filter(({ result }) => result === null).length;
          const { word, tone } = STATE_WORDS[state];
          return (
            <Column>
              <IdentityBar
                title={unit?.fullName ?? t`Đơn vị làm điểm`}
                chips={<StateBadge tone={tone}>{i18n._(word)}</StateBadge>}
                sub={[i18n._(KIND_WORDS[kind]), formatDay(heldOn), i18n._(LEVEL_WORDS[level]), t`đợt ${wave}`].join(
                  " · ",
                )}
                actions={
                  <div className={css["actions"]}>
                    {inspects && state === "OPEN" && (
                      <Button disabled={left > 0} onClick={() => setDoing("close")}>{t`Kết thúc, ký biên bản`}</Button>
                    )}
                    {inspects && state === "CLOSED" && (
                      <Button onClick={() => setDoing("conclude")}>{t`Ra thông báo kết luận`}</Button>
                    )}
                  </div>
                }
              />
              {state === "OPEN" && inspects && items.length > 0 && <Checklist visit={inspection} />}
              {(findings.length > 0 || state !== "OPEN") && kind !== "SUPERVISION" && (
                <Findings
                  findings={findings}
                  items={items}
                  heldOn={heldOn}
                  isClosed={state !== "OPEN"}
                  inspects={inspects}
                />
              )}
              <Attachments kind="INSPECTION" id={inspection.id} />
              <Card title={t`Thông tin cuộc kiểm tra`}>
                <Facts
                  of={[
                    [
                      t`Đơn vị điểm`,
                      pilotUnit && (
                        <Link to="/pilot-units/$id" params={{ id: pilotUnit.id }}>
                          {unit?.fullName}
                        </Link>
                      ),
                    ],
                    [t`Đoàn`, inspection.team.map(({ post }) => post).join("; ")],
                    [t`Căn cứ`, inspection.isPlanned ? t`Kế hoạch kiểm tra của năm` : inspection.unplannedReason],
                    [t`Biên bản số`, inspection.minutesNumber],
                    [t`Xếp loại chung`, inspection.grade && i18n._(GRADE_WORDS[inspection.grade])],
                    [
                      t`Thông báo kết luận`,
                      inspection.conclusionNumber &&
                        [inspection.conclusionNumber, formatDay(inspection.conclusionOn)].join(", "),
                    ],
                    [
                      t`Kiến nghị giám sát`,
                      inspection.recommendations.length > 0 &&
                        inspection.recommendations.map((text) => <div key={text}>{text}</div>),
                    ],
                  ]}
                />
              </Card>
              {items.length > 0 && !(state === "OPEN" && inspects) && (
                <Card title={t`Phiếu kiểm tra`}>
                  <ul className={css["list"]}>
                    {items.map(({ code, position, text, result, note }) => (
                      <li key={code} className={css["line"]}>
                        <span>
                          {position}. {text}
                          {note && <span className={css["quiet"]}>{` · ${note}`}</span>}
                        </span>
                        <StateBadge tone={result === "NOT_MET" ? "warn" : result === "MET" ? "done" : "quiet"}>
                          {result ? i18n._(RESULT_WORDS[result]) : t`chưa trả lời`}
                        </StateBadge>
                      </li>
                    ))}
                  </ul>
                </Card>
              )}
              {doing === "close" && <CloseDialog visit={inspection} onClose={() => setDoing(undefined)} />}
              {doing === "conclude" && <ConcludeDialog visit={inspection} onClose={() => setDoing(undefined)} />}
            </Column>
          );
        }}
      </Answer>
    </div>
  );
}
