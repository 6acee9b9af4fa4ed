import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

export const LOGS = ["people", "partners", "cases", "models", "reporting", "organisation", "readings"] as const;
export type LogName = (typeof LOGS)[number];

export const LOG_WORDS: Record<LogName, MessageDescriptor> = {
  people: msg`Ai đã xem thông tin người được giúp đỡ`,
  partners: msg`Yêu cầu của đối tác`,
  cases: msg`Thao tác ở phần hồ sơ`,
  models: msg`Thao tác ở phần mô hình`,
  reporting: msg`Thao tác ở phần báo cáo`,
  organisation: msg`Thao tác ở phần tổ chức`,
  readings: msg`Ai đã xem, tải các nhật ký này`,
};
