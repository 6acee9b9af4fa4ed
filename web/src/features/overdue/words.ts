import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { DutyKind } from "../../gql/graphql.ts";

export const DUTY_WORDS: Record<DutyKind, MessageDescriptor> = {
  LAUNCH: msg`Chưa tổ chức hội nghị triển khai`,
  FINDING: msg`Chưa khắc phục kiến nghị`,
  RECEIPT: msg`Chưa xác nhận đã nhận văn bản`,
  OBLIGATION: msg`Chưa thực hiện việc được giao`,
  FUNDING_GUIDANCE: msg`Chưa có hướng dẫn kinh phí`,
};
export const DUTIES = Object.keys(DUTY_WORDS) as DutyKind[];
