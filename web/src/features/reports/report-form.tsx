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
import { useReportForm } from "./use-report-form.ts";

const ReportForm_report = graphql(`
  fragment ReportForm_report on Report {
    id version state narrative
    figures { value status computed typed reason indicator { id code name nameEn unit kind source required } }
    warnings { rule message }
  }
`);

/** The unit's own form: figures, the written part, save, submit. What is typed survives a reload and a lost connection. */
export function ReportForm({ report, onReload }: { report: FragmentType<ReportForm_ReportFragment>; onReload: () => Promise<unknown> }) {
  const { data, complete } = useFragment({ fragment: ReportForm_report, from: report });
  return complete ? <Form report={data} onReload={onReload} /> : null;
}

function Form({ report, onReload }: { report: ReportForm_ReportFragment; onReload: () => Promise<unknown> }) {
  const { t } = useLingui();
  const form = useReportForm(report, onReload);
  const [explanation, setExplanation] = useState("");
  const { draft, kept, refusal, saving, submitting } = form;
  const needsExplanation = report.warnings.length > 0 || refusal?.rule === "report.stock-identity";
  useHotkeys([["mod+S", () => void form.save()], ["mod+Enter", () => void form.submit(explanation)]], []);
  const server = typedOf(report.figures);
  const nameOf = (code: string): string => report.figures.find(({ indicator }) => indicator.code === code)?.indicator.name ?? code;

  return (
    <>
      {report.warnings.length > 0 && (
        <Card title={t`Cần xem lại`}>
          <ul style={{ margin: 0, paddingLeft: 18 }}>{report.warnings.map(({ rule, message }, index) => <li key={`${rule} ${index}`}>{message}</li>)}</ul>
        </Card>
      )}
      <Card title={t`Số liệu`} flush>
        <FigureRows figures={report.figures} typed={draft.figures} faults={refusal?.fields ?? []} onChange={form.typeFigure} />
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
      {needsExplanation && (
        <Card title={t`Giải trình`}>
          <Textarea aria-label={t`Giải trình khi nộp`} description={t`Bắt buộc khi số cuối kỳ chưa khớp.`} autosize minRows={2} value={explanation} onChange={(event) => setExplanation(event.currentTarget.value)} />
        </Card>
      )}
      {refusal && refusal.rule !== "version.stale" && <ErrorPanel refusal={refusal} />}
      <div className={css["bar"]}>
        <span className={css["saved"]} role="status">{form.dirty ? (kept ? t`Chưa lưu; đã giữ trên máy này` : t`Chưa lưu`) : t`Đã lưu`}</span>
        {form.dirty && <Button variant="subtle" onClick={form.drop}>{t`Bỏ phần chưa lưu`}</Button>}
        <Button variant="default" loading={saving} onClick={() => void form.save()}>{t`Lưu nháp`}</Button>
        <Button loading={submitting} onClick={() => void form.submit(explanation)}>{t`Nộp báo cáo`}</Button>
      </div>
      {form.conflict && (
        <ConflictDialog
          differences={[
            ...form.changed.map((code) => ({ label: nameOf(code), mine: formatNumber(draft.figures[code]?.value), theirs: formatNumber(server[code]?.value) })),
            ...(draft.narrative === draft.base.narrative ? [] : [{ label: t`Phần lời`, mine: draft.narrative.slice(0, 300), theirs: (report.narrative ?? "").slice(0, 300) }]),
          ]}
          onMine={form.keepMine}
          onTheirs={form.drop}
        />
      )}
    </>
  );
}
