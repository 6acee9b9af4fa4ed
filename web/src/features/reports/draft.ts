/** What can be typed into a report: figures by indicator, and the narrative. No personal data. */
export interface ReportText {
  narrative: string;
  figures: Record<string, { value: number | null; reason: string }>;
}

/** What somebody typed and has not saved, beside what they saw when they began: only the difference is theirs. */
export interface ReportDraft extends ReportText {
  version: number;
  base: ReportText;
}

const PREFIX = "hoa-nhap.report-draft.";

export function readDraft(reportId: string): ReportDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + reportId) ?? "null") as ReportDraft | null;
    return kept?.base ? kept : null;
  } catch {
    return null;
  }
}

export const keepDraft = (reportId: string, draft: ReportDraft): void =>
  localStorage.setItem(PREFIX + reportId, JSON.stringify(draft));
export const dropDraft = (reportId: string): void => localStorage.removeItem(PREFIX + reportId);

/** On leaving, nothing typed stays on a shared machine. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
