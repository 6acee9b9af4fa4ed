import { msg } from "@lingui/core/macro";
import type { ReportState, UnitLevel } from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";

export const REPORT_STATES = [
  "NOT_STARTED",
  "DRAFT",
  "SUBMITTED",
  "RETURNED",
  "ACCEPTED",
  "COMPILED",
] as const satisfies readonly ReportState[];
export const LEVELS = ["COMMUNE", "DISTRICT", "PROVINCE"] as const satisfies readonly UnitLevel[];

export const REPORT_STATE_WORDS: Record<ReportState, ReturnType<typeof msg>> = {
  NOT_STARTED: msg`Chưa làm`,
  DRAFT: msg`Bản nháp`,
  SUBMITTED: msg`Đã nộp`,
  RETURNED: msg`Bị trả lại`,
  ACCEPTED: msg`Đã duyệt`,
  COMPILED: msg`Đã tổng hợp`,
};
export const REPORT_STATE_TONES: Record<ReportState, Tone> = {
  NOT_STARTED: "quiet",
  DRAFT: "warn",
  SUBMITTED: "running",
  RETURNED: "late",
  ACCEPTED: "done",
  COMPILED: "done",
};
export const LEVEL_WORDS: Record<UnitLevel, ReturnType<typeof msg>> = {
  PROVINCE: msg`Cấp tỉnh`,
  DISTRICT: msg`Cấp huyện`,
  COMMUNE: msg`Cấp xã`,
  AREA: msg`Khu dân cư`,
};
