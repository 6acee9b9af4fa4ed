import { msg } from "@lingui/core/macro";
import type { DeadlineKind, InnerDeadlineKind } from "../../gql/graphql.ts";

export const DEADLINE_WORDS: Record<DeadlineKind, ReturnType<typeof msg>> = {
  LAUNCH: msg`Tổ chức hội nghị triển khai`,
  INSPECTION_PLAN: msg`Ban hành kế hoạch kiểm tra`,
  REVIEW_CONFERENCE: msg`Hội nghị sơ kết`,
};
export const INNER_WORDS: Record<InnerDeadlineKind, ReturnType<typeof msg>> = {
  READINESS_INSPECTION: msg`kiểm tra việc chuẩn bị`,
  INSPECTION_VISITS: msg`xong các cuộc kiểm tra`,
  EVALUATION_REPORT: msg`báo cáo đánh giá hai năm của các huyện`,
  NOMINATION: msg`hồ sơ đề nghị khen thưởng`,
};
