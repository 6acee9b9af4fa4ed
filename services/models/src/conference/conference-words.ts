import type { Words } from "@hoa-nhap/kernel";

export enum ConferenceKind {
  LAUNCH = "LAUNCH",
  PROGRESS = "PROGRESS",
  PRELIMINARY_REVIEW = "PRELIMINARY_REVIEW",
  FINAL_REVIEW = "FINAL_REVIEW",
  SEMINAR = "SEMINAR",
  FORUM = "FORUM",
}
export const KIND_WORDS: Record<ConferenceKind, Words> = {
  LAUNCH: { vi: "Hội nghị triển khai", en: "Launch conference" },
  PROGRESS: { vi: "Giao ban", en: "Progress meeting" },
  PRELIMINARY_REVIEW: { vi: "Hội nghị sơ kết", en: "Preliminary review" },
  FINAL_REVIEW: { vi: "Hội nghị tổng kết", en: "Final review" },
  SEMINAR: { vi: "Tọa đàm", en: "Seminar" },
  FORUM: { vi: "Diễn đàn", en: "Forum" },
};
/** Reviews look back on a range of years (R34). */
export const REVIEWS: readonly ConferenceKind[] = [ConferenceKind.PRELIMINARY_REVIEW, ConferenceKind.FINAL_REVIEW];

export enum ConferenceState {
  PLANNED = "PLANNED",
  HELD = "HELD",
  CONCLUDED = "CONCLUDED",
  CANCELLED = "CANCELLED",
}
export const CONFERENCE_STATE_WORDS: Record<ConferenceState, Words> = {
  PLANNED: { vi: "Dự kiến", en: "planned" },
  HELD: { vi: "Đã tổ chức", en: "held" },
  CONCLUDED: { vi: "Đã kết luận", en: "concluded" },
  CANCELLED: { vi: "Không tổ chức", en: "cancelled" },
};

export enum ConferenceStep {
  PLANNED = "PLANNED",
  POSTPONED = "POSTPONED",
  HELD = "HELD",
  CONCLUDED = "CONCLUDED",
  CANCELLED = "CANCELLED",
}

/** Whoever holds it together (R53), or is asked to come. */
export enum PartyRole {
  ORGANISER = "ORGANISER",
  INVITED = "INVITED",
}
