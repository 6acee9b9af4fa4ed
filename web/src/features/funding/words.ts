import { msg } from "@lingui/core/macro";
import type { BudgetLineKind, FundingSource, FundingState } from "../../gql/graphql.ts";

type Words<K extends string> = Record<K, ReturnType<typeof msg>>;

export const SOURCES = [
  "STATE_BUDGET",
  "COMMITTEE_138",
  "PEOPLES_COMMITTEE",
  "CENTRAL_FRONT",
  "DONATIONS",
] as const satisfies readonly FundingSource[];
export const SOURCE_WORDS: Words<FundingSource> = {
  STATE_BUDGET: msg`Ngân sách nhà nước`,
  COMMITTEE_138: msg`Ban chỉ đạo 138`,
  PEOPLES_COMMITTEE: msg`Ủy ban nhân dân`,
  CENTRAL_FRONT: msg`Trung ương hỗ trợ`,
  DONATIONS: msg`Xã hội hóa`,
};

export const STATES = ["REQUESTED", "APPROVED", "REFUSED", "SETTLED"] as const satisfies readonly FundingState[];
export const STATE_WORDS: Words<FundingState> = {
  REQUESTED: msg`Đã đề nghị`,
  APPROVED: msg`Đã được cấp`,
  REFUSED: msg`Không được cấp`,
  SETTLED: msg`Đã quyết toán`,
};

export const LINE_WORDS: Words<BudgetLineKind> = {
  CONFERENCE: msg`Hội nghị`,
  PRINTING: msg`Tài liệu, in ấn`,
  TIP_BOX: msg`Hòm thư tố giác`,
  MEMBER_ALLOWANCE: msg`Bồi dưỡng thành viên`,
  VISIT: msg`Thăm hỏi`,
  LIVELIHOOD: msg`Hỗ trợ sinh kế`,
  INSPECTION: msg`Kiểm tra`,
  COMMENDATION: msg`Khen thưởng`,
};
