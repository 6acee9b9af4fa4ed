import type { Words } from "@hoa-nhap/kernel";

/** Who gives the money, always at the requester's own level (R64, R65). Loans of the policy bank are no budget. */
export enum FundingSource {
  STATE_BUDGET = "STATE_BUDGET",
  COMMITTEE_138 = "COMMITTEE_138",
  PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE",
  CENTRAL_FRONT = "CENTRAL_FRONT",
  DONATIONS = "DONATIONS",
}

/** What the money is for. */
export enum BudgetLineKind {
  CONFERENCE = "CONFERENCE",
  PRINTING = "PRINTING",
  TIP_BOX = "TIP_BOX",
  MEMBER_ALLOWANCE = "MEMBER_ALLOWANCE",
  VISIT = "VISIT",
  LIVELIHOOD = "LIVELIHOOD",
  INSPECTION = "INSPECTION",
  COMMENDATION = "COMMENDATION",
}

/** How far a request has come. Payments happen while it is approved. */
export enum FundingState {
  REQUESTED = "REQUESTED",
  APPROVED = "APPROVED",
  REFUSED = "REFUSED",
  SETTLED = "SETTLED",
}

export const SOURCE_WORDS: Record<FundingSource, Words> = {
  STATE_BUDGET: {
    vi: "Ngân sách nhà nước, qua cơ quan tài chính cùng cấp",
    en: "State budget, through the finance department of the level",
  },
  COMMITTEE_138: { vi: "Ban chỉ đạo 138, Quỹ phòng, chống tội phạm", en: "138 committee, crime prevention fund" },
  PEOPLES_COMMITTEE: { vi: "Ủy ban nhân dân cùng cấp", en: "People's Committee of the level" },
  CENTRAL_FRONT: { vi: "Hỗ trợ của Ủy ban Trung ương MTTQ", en: "Support of the Front's Central Committee" },
  DONATIONS: { vi: "Xã hội hóa", en: "Donations" },
};
export const LINE_WORDS: Record<BudgetLineKind, Words> = {
  CONFERENCE: { vi: "Hội nghị", en: "Conferences" },
  PRINTING: { vi: "Tài liệu, in ấn", en: "Papers and printing" },
  TIP_BOX: { vi: "Hòm thư tố giác tội phạm", en: "Tip boxes" },
  MEMBER_ALLOWANCE: { vi: "Bồi dưỡng thành viên", en: "Allowances of members" },
  VISIT: { vi: "Thăm hỏi", en: "Visits" },
  LIVELIHOOD: { vi: "Hỗ trợ sinh kế", en: "Help with a livelihood" },
  INSPECTION: { vi: "Kiểm tra", en: "Inspection" },
  COMMENDATION: { vi: "Khen thưởng", en: "Commendation" },
};
export const STATE_WORDS: Record<FundingState, Words> = {
  REQUESTED: { vi: "Đã đề nghị", en: "Requested" },
  APPROVED: { vi: "Đã được cấp", en: "Granted" },
  REFUSED: { vi: "Không được cấp", en: "Refused" },
  SETTLED: { vi: "Đã quyết toán", en: "Settled" },
};

/** One line of an estimate or a settlement. An estimate's amount may still be unknown (A13). */
export interface BudgetLine {
  kind: BudgetLineKind;
  amount?: number | null;
  note?: string | null;
}

/** The sum of the lines; null while an amount is missing. */
export const sumOf = (lines: readonly BudgetLine[]): number | null =>
  lines.reduce<number | null>(
    (sum, { amount }) => (sum === null || amount === null || amount === undefined ? null : sum + amount),
    0,
  );
