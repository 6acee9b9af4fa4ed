import { msg } from "@lingui/core/macro";
import type { DeadlineKind } from "../../gql/graphql.ts";

export const DEADLINE_WORDS: Record<DeadlineKind, ReturnType<typeof msg>> = {
  LAUNCH: msg`Tổ chức hội nghị triển khai`,
  INSPECTION_PLAN: msg`Ban hành kế hoạch kiểm tra`,
  REVIEW_CONFERENCE: msg`Hội nghị sơ kết`,
};
