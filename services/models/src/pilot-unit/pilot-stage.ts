import type { Words } from "@hoa-nhap/kernel";

/** How far the roll-out of a unit has come (domain 2.3). */
export enum PilotStage {
  PROPOSED = "PROPOSED",
  SELECTED = "SELECTED",
  GUIDED = "GUIDED",
  PLAN_DRAFTED = "PLAN_DRAFTED",
  PARTY_OPINION_GIVEN = "PARTY_OPINION_GIVEN",
  PLAN_ISSUED = "PLAN_ISSUED",
  COMMITTEE_FOUNDED = "COMMITTEE_FOUNDED",
  GROUPS_FOUNDED = "GROUPS_FOUNDED",
  SURVEYED = "SURVEYED",
  LAUNCHED = "LAUNCHED",
  ACTIVE = "ACTIVE",
  MAINTAINED = "MAINTAINED",
  MERGED = "MERGED",
  CLOSED = "CLOSED",
  NOT_SELECTED = "NOT_SELECTED",
  WITHDRAWN = "WITHDRAWN",
}

/** Who sponsors the model: only the province's own count towards the plan's quota (R36, R63). */
export enum SponsorLevel {
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
}

/**
 * A figure of the wave's progress, as a filter: its list has as many rows as the figure says. Only units that count
 * towards the quota.
 */
export enum WaveCount {
  CHOSEN = "CHOSEN",
  LAUNCHED = "LAUNCHED",
  ON_TIME = "ON_TIME",
  LATE = "LATE",
}

/** Who founded a steering committee; it varies between places (domain 2.3, step 7). */
export enum CommitteeIssuer {
  PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE",
  FRONT = "FRONT",
  PARTY_COMMITTEE = "PARTY_COMMITTEE",
}

/** What may be decided about a unit after its launch, or, merging and closing, before (domain 2.3, step 15). */
export enum PilotEnd {
  MAINTAINED = "MAINTAINED",
  MERGED = "MERGED",
  CLOSED = "CLOSED",
}

/** The steps in their only order; what comes after ACTIVE is a decision, not a step. */
export const ROLL_OUT = Object.values(PilotStage).slice(0, 11);
/** A unit that ended takes no further step and never counts as late. */
export const ENDED: readonly PilotStage[] = [
  PilotStage.MERGED,
  PilotStage.CLOSED,
  PilotStage.NOT_SELECTED,
  PilotStage.WITHDRAWN,
];

export const STAGE_WORDS: Record<PilotStage, Words> = {
  PROPOSED: { vi: "Đề xuất", en: "Proposed" },
  SELECTED: { vi: "Được chọn", en: "Selected" },
  GUIDED: { vi: "Đã hướng dẫn", en: "Guided" },
  PLAN_DRAFTED: { vi: "Đã dự thảo kế hoạch", en: "Plan drafted" },
  PARTY_OPINION_GIVEN: { vi: "Cấp ủy đã cho ý kiến", en: "Party committee's opinion given" },
  PLAN_ISSUED: { vi: "Đã ban hành kế hoạch", en: "Plan issued" },
  COMMITTEE_FOUNDED: { vi: "Đã thành lập Ban chỉ đạo", en: "Steering committee founded" },
  GROUPS_FOUNDED: { vi: "Đã thành lập nhóm nòng cốt", en: "Core groups founded" },
  SURVEYED: { vi: "Đã khảo sát", en: "Survey recorded" },
  LAUNCHED: { vi: "Đã tổ chức hội nghị triển khai", en: "Launched" },
  ACTIVE: { vi: "Đang hoạt động", en: "Active" },
  MAINTAINED: { vi: "Duy trì", en: "Maintained" },
  MERGED: { vi: "Đã sáp nhập", en: "Merged" },
  CLOSED: { vi: "Đã kết thúc", en: "Closed" },
  NOT_SELECTED: { vi: "Không được chọn", en: "Not chosen" },
  WITHDRAWN: { vi: "Đã rút đề xuất", en: "Proposal withdrawn" },
};

/** The column that holds the day of each step of the roll-out. */
export const DAY_OF = {
  PROPOSED: "proposedOn",
  SELECTED: "selectedOn",
  GUIDED: "guidedOn",
  PLAN_DRAFTED: "planDraftedOn",
  PARTY_OPINION_GIVEN: "partyOpinionOn",
  PLAN_ISSUED: "planIssuedOn",
  COMMITTEE_FOUNDED: "committeeFoundedOn",
  GROUPS_FOUNDED: "groupsFoundedOn",
  SURVEYED: "surveyedOn",
  LAUNCHED: "launchedOn",
  ACTIVE: "activatedOn",
} as const;
export type RollOutStage = keyof typeof DAY_OF;

/** The step after this one; null at the end of the roll-out and for a unit that ended. */
export function stepAfter(stage: PilotStage): RollOutStage | null {
  const at = ROLL_OUT.indexOf(stage);
  return at < 0 ? null : ((ROLL_OUT[at + 1] as RollOutStage | undefined) ?? null);
}
