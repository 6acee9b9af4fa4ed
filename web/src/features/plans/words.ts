import { msg } from "@lingui/core/macro";
import type { DeadlineKind, InnerDeadlineKind, PlanLevel } from "../../gql/graphql.ts";

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

export const LEVEL_WORDS: Record<PlanLevel, ReturnType<typeof msg>> = {
  PROVINCE: msg`Tỉnh`,
  DISTRICT: msg`Huyện`,
  COMMUNE: msg`Xã`,
};
export const LEVELS = Object.keys(LEVEL_WORDS) as PlanLevel[];
