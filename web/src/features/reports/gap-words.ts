import { msg } from "@lingui/core/macro";
import type { GapReason } from "../../gql/graphql.ts";

export const GAP_WORDS: Record<GapReason, ReturnType<typeof msg>> = {
  NOT_SUBMITTED: msg`Chưa nộp báo cáo`,
  UNDER_CHECK: msg`Đã nộp, đang đối chiếu số liệu`,
  REORGANISED: msg`Đang sắp xếp, bàn giao chưa xong`,
  NO_OFFICER: msg`Chưa có cán bộ phụ trách`,
  DISASTER: msg`Thiên tai, dịch bệnh`,
  OTHER: msg`Lý do khác`,
};
export const GAP_REASONS = Object.keys(GAP_WORDS) as GapReason[];
