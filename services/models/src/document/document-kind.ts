import type { Words } from "@hoa-nhap/kernel";

/**
 * Types of document and the letters that stand for them in a number (R1; Decree 30/2020/NĐ-CP, appendix III; Party
 * style the same letters).
 */
export enum DocumentType {
  PLAN = "PLAN",
  DECISION = "DECISION",
  NOTICE = "NOTICE",
  GUIDANCE = "GUIDANCE",
  SUBMISSION = "SUBMISSION",
  REPORT = "REPORT",
  MINUTES = "MINUTES",
  PROGRAMME = "PROGRAMME",
  REGULATION = "REGULATION",
  INVITATION = "INVITATION",
  LETTER = "LETTER",
}
export const LETTERS: Record<DocumentType, string> = {
  PLAN: "KH",
  DECISION: "QĐ",
  NOTICE: "TB",
  GUIDANCE: "HD",
  SUBMISSION: "TTr",
  REPORT: "BC",
  MINUTES: "BB",
  PROGRAMME: "CTr",
  REGULATION: "QC",
  INVITATION: "GM",
  LETTER: "CV",
};
export const TYPE_WORDS: Record<DocumentType, Words> = {
  PLAN: { vi: "Kế hoạch", en: "Plan" },
  DECISION: { vi: "Quyết định", en: "Decision" },
  NOTICE: { vi: "Thông báo", en: "Notice" },
  GUIDANCE: { vi: "Hướng dẫn", en: "Guidance" },
  SUBMISSION: { vi: "Tờ trình", en: "Submission" },
  REPORT: { vi: "Báo cáo", en: "Report" },
  MINUTES: { vi: "Biên bản", en: "Minutes" },
  PROGRAMME: { vi: "Chương trình", en: "Programme" },
  REGULATION: { vi: "Quy chế", en: "Regulation" },
  INVITATION: { vi: "Giấy mời", en: "Invitation" },
  LETTER: { vi: "Công văn", en: "Official letter" },
};

/** How an office numbers its documents: all types together, or each type on its own; both begin anew on 1 January. */
export enum SeriesMode {
  ALL = "ALL",
  BY_TYPE = "BY_TYPE",
}
/** State and Front: 195/KH-MT. Party: 127-QĐ/TW. */
export enum NumberStyle {
  STATE = "STATE",
  PARTY = "PARTY",
}
/**
 * On whose behalf it is signed (R77): the collective (TM.), the head (KT.: for; TL.: by order), or in the signer's own
 * name.
 */
export enum SignForm {
  OWN = "OWN",
  ON_BEHALF = "ON_BEHALF",
  FOR_HEAD = "FOR_HEAD",
  BY_ORDER = "BY_ORDER",
}
export enum RecipientPurpose {
  ACTION = "ACTION",
  INFORMATION = "INFORMATION",
  ARCHIVE = "ARCHIVE",
}
export enum DocumentState {
  DRAFT = "DRAFT",
  ISSUED = "ISSUED",
}

export interface Series {
  mode: SeriesMode;
  style: NumberStyle;
  /** What stands behind the type's letters: MT in KH-MT, TW in QĐ/TW. */
  symbol: string;
}
/** What an office uses that has said nothing else. */
export const USUAL_SERIES: Series = { mode: SeriesMode.BY_TYPE, style: NumberStyle.STATE, symbol: "MT" };

/** An official letter carries no letters of its own in state style: 12/MT. */
export function numberText({ style, symbol }: Series, type: DocumentType, number: number): string {
  const letters = LETTERS[type];
  if (style === NumberStyle.PARTY) return `${number}-${letters}/${symbol}`;
  return type === DocumentType.LETTER ? `${number}/${symbol}` : `${number}/${letters}-${symbol}`;
}
export const seriesKey = ({ mode }: Series, type: DocumentType): string => (mode === SeriesMode.ALL ? "*" : type);

export const DOCUMENT = { vi: "văn bản", en: "document" };
