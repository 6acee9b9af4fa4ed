/** What somebody typed into a report and has not saved: figures by indicator, and the narrative. No personal data. */
export interface ReportDraft {
  version: number;
  narrative: string;
  figures: Record<string, { value: number | null; reason: string }>;
}

const PREFIX = "hoa-nhap.report-draft.";

export function readDraft(reportId: string): ReportDraft | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + reportId) ?? "null") as ReportDraft | null;
  } catch {
    return null;
  }
}

export const keepDraft = (reportId: string, draft: ReportDraft): void => localStorage.setItem(PREFIX + reportId, JSON.stringify(draft));
export const dropDraft = (reportId: string): void => localStorage.removeItem(PREFIX + reportId);

/** On leaving, nothing typed stays on a shared machine. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
