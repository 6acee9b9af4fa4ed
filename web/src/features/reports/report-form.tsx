import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Button, Textarea } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { ReportForm_ReportFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { ConflictDialog } from "../../ui/conflict-dialog.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { formatNumber } from "../../ui/number.ts";
import { FigureRows } from "./figure-rows.tsx";
import { typedOf } from "./figures.ts";
import css from "./report.module.css";
import { SubmitDialog } from "./submit-dialog.tsx";
import { useReportForm } from "./use-report-form.ts";

const ReportForm_report = graphql(`
  fragment ReportForm_report on Report {
    id
    version
    state
    level
    narrative
    period {
      id
      name
      to
    }
    unit {
      id
      unitId
      fullName
    }
    figures {
      value
      status
      computed
      typed
      reason
      indicator {
        id
        code
        name
        nameEn
        unit
        kind
        source
        required
      }
    }
    warnings {
      rule
      message
    }
  }
`);

/**
 * The unit's own form: figures, the written part, save, submit. What is typed survives a reload and a lost connection.
 */
export function ReportForm({
  report,
  onReload,
}: {
  report: FragmentType<ReportForm_ReportFragment>;
  onReload: () => Promise<unknown>;
}) {
  const { data, complete } = useFragment({ fragment: ReportForm_report, from: report });
  return complete ? <Form report={data} onReload={onReload} /> : null;
}

/** The figures that have to be there and are not, once somebody has tried to hand in. */
const emptyOnes = ({ level, figures }: ReportForm_ReportFragment, message: string) =>
  level !== "COMMUNE"
    ? []
    : figures
        .filter(({ indicator, status }) => indicator.required && status === "MISSING")
        .map(({ indicator }) => ({ path: `figures.${indicator.code}`, rule: "figure.missing", message }));

function Form({ report, onReload }: { report: ReportForm_ReportFragment; onReload: () => Promise<unknown> }) {
  const { t } = useLingui();
  const form = useReportForm(report, onReload);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const { draft, kept, refusal, saving, submitting, notSubmitted } = form;
  // Only what is saved goes up, so the summary shows what will be handed in.
  const ask = async (): Promise<void> => {
    if ((await form.save()) !== null) setAsking(true);
  };
  useHotkeys(
    [
      ["mod+S", () => void form.save()],
      ["mod+Enter", () => void ask()],
    ],
    [],
  );
  const faults = [
    ...(refusal?.fields ?? []),
    ...(notSubmitted?.fields ?? []),
    ...(asking || tried ? emptyOnes(report, t`Số bắt buộc.`) : []),
  ];
  const server = typedOf(report.figures);
  const nameOf = (code: string): string =>
    report.figures.find(({ indicator }) => indicator.code === code)?.indicator.name ?? code;

  return (
    <>
      {report.warnings.length > 0 && (
        <Card title={t`Cần xem lại`}>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {report.warnings.map(({ rule, message }, index) => (
              <li key={`${rule} ${index}`}>{message}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t`Số liệu`} flush>
        <FigureRows figures={report.figures} typed={draft.figures} faults={faults} onChange={form.typeFigure} />
      </Card>
      <Card title={t`Phần lời`}>
        <Textarea
          aria-label={t`Phần lời của báo cáo`}
          description={t`Tình hình, kết quả, khó khăn, kiến nghị. Không ghi tên người được giúp đỡ.`}
          autosize
          minRows={8}
          maxLength={20_000}
          value={draft.narrative}
          onChange={(event) => form.typeNarrative(event.currentTarget.value)}
        />
      </Card>
      {refusal && refusal.rule !== "version.stale" && <ErrorPanel refusal={refusal} />}
      <div className={css["bar"]}>
        <span className={css["saved"]} role="status">
          {form.dirty ? (kept ? t`Chưa lưu; đã giữ trên máy này` : t`Chưa lưu`) : t`Đã lưu`}
        </span>
        {form.dirty && <Button variant="subtle" onClick={form.drop}>{t`Bỏ phần chưa lưu`}</Button>}
        <Button variant="default" loading={saving} onClick={() => void form.save()}>{t`Lưu nháp`}</Button>
        <Button loading={submitting} onClick={() => void ask()}>{t`Nộp báo cáo`}</Button>
      </div>
      {asking && (
        <SubmitDialog
          report={report}
          busy={submitting}
          refusal={notSubmitted}
          onSubmit={(submission) => void form.submit(submission)}
          onClose={() => {
            setAsking(false);
            setTried(true);
          }}
        />
      )}
      {form.conflict && (
        <ConflictDialog
          differences={[
            ...form.changed.map((code) => ({
              label: nameOf(code),
              mine: formatNumber(draft.figures[code]?.value),
              theirs: formatNumber(server[code]?.value),
            })),
            ...(draft.narrative === draft.base.narrative
              ? []
              : [
                  {
                    label: t`Phần lời`,
                    mine: draft.narrative.slice(0, 300),
                    theirs: (report.narrative ?? "").slice(0, 300),
                  },
                ]),
          ]}
          onMine={form.keepMine}
          onTheirs={form.drop}
        />
      )}
    </>
  );
}
