import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { GapReason, ReportForm_ReportFragment } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { dropDraft, keepDraft, readDraft, type ReportDraft } from "./draft.ts";
import { changedCodes, rebase, typedOf } from "./figures.ts";

const SaveReport = graphql(`
  mutation SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) {
      id
      version
      state
      ...ReportForm_report
      ...ReportHistory_report
      ...ReportsTable_report
    }
  }
`);
const SubmitReport = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      id
      version
      state
      provisional
      submittedOn
      isLate
      publication {
        state
        edition
      }
      ...ReportForm_report
      ...ReportReading_report
      ...ReportHistory_report
      ...ReportsTable_report
    }
  }
`);

/** What goes up beside the figures. */
export interface Submission {
  provisional: boolean;
  explanation: string | null;
  missing: { unit: string; reason: GapReason; note: string | null }[];
}

function fromServer({ version, narrative, figures }: ReportForm_ReportFragment): ReportDraft {
  const saved = { narrative: narrative ?? "", figures: typedOf(figures) };
  return { ...saved, version, base: saved };
}

/**
 * What is typed into a report: kept on this machine while typing, saved as the version that was seen. When somebody
 * else saved in between, nothing is sent until the person has chosen between the two.
 */
export function useReportForm(report: ReportForm_ReportFragment, onReload: () => Promise<unknown>) {
  const { t } = useLingui();
  const server = fromServer(report);
  const [draft, setDraft] = useState<ReportDraft>(() => readDraft(report.id) ?? server);
  const [kept, setKept] = useState(() => readDraft(report.id) !== null);
  const saving = useChange(SaveReport);
  const submitting = useChange(SubmitReport);
  const changed = changedCodes(draft.base.figures, draft.figures);
  const dirty = changed.length > 0 || draft.narrative !== draft.base.narrative;
  const conflict = dirty && draft.version !== report.version;

  useEffect(() => {
    if (!dirty) return;
    const timer = setTimeout(() => {
      keepDraft(report.id, draft);
      setKept(true);
    }, 400);
    return () => clearTimeout(timer);
  }, [draft, dirty, report.id]);

  function takeOver(next: ReportDraft): void {
    dropDraft(report.id);
    setKept(false);
    setDraft(next);
  }
  // Nothing of one's own is open: the form follows the server.
  if (!dirty && draft.version !== report.version) takeOver(server);

  /**
   * Saves what changed, or opens the draft of a report not started or returned; answers the version to go on with, null
   * when it was refused.
   */
  async function save(): Promise<number | null> {
    submitting.forget();
    if (!dirty && report.state === "DRAFT") return report.version;
    const input = {
      id: report.id,
      expectedVersion: draft.version,
      narrative: draft.narrative === draft.base.narrative ? undefined : draft.narrative,
      figures: changed.map((code) => ({
        indicator: code,
        typed: draft.figures[code]!.value,
        reason: draft.figures[code]!.reason.trim() || null,
      })),
    };
    const { data, refusal } = await saving.run({ input });
    if (refusal?.rule === "version.stale") await onReload();
    if (!data) return null;
    const { version } = data.saveReport;
    takeOver({
      narrative: draft.narrative,
      figures: draft.figures,
      version,
      base: { narrative: draft.narrative, figures: draft.figures },
    });
    notifications.show({ message: t`Đã lưu nháp.` });
    return version;
  }

  /** What was saved goes up; answers whether it did. */
  async function submit(submission: Submission): Promise<boolean> {
    const { data, refusal } = await submitting.run({
      input: { id: report.id, expectedVersion: report.version, ...submission },
    });
    if (refusal?.rule === "version.stale") await onReload();
    if (data) notifications.show({ message: submission.provisional ? t`Đã nộp bản tạm tính.` : t`Đã nộp báo cáo.` });
    return Boolean(data);
  }

  return {
    draft,
    dirty,
    kept,
    conflict,
    save,
    submit,
    saving: saving.busy,
    submitting: submitting.busy,
    refusal: saving.refusal,
    notSubmitted: submitting.refusal,
    typeFigure: (code: string, part: Partial<ReportDraft["figures"][string]>) =>
      setDraft((now) => ({
        ...now,
        figures: { ...now.figures, [code]: { ...(now.figures[code] ?? { value: null, reason: "" }), ...part } },
      })),
    typeNarrative: (narrative: string) => setDraft((now) => ({ ...now, narrative })),
    drop: () => takeOver(server),
    keepMine: () => setDraft((now) => rebase(now, server, report.version)),
    changed,
  };
}
