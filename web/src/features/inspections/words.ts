import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type {
  FindingKind,
  FindingState,
  FindingStep,
  InspectingLevel,
  InspectionGrade,
  InspectionKind,
  InspectionResult,
  InspectionState,
} from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";

export const KIND_WORDS: Record<InspectionKind, MessageDescriptor> = {
  WORKING: msg`Kiểm tra hoạt động`,
  READINESS: msg`Kiểm tra việc chuẩn bị`,
  SUPERVISION: msg`Giám sát`,
};
export const KINDS = Object.keys(KIND_WORDS) as InspectionKind[];
export const STATE_WORDS: Record<InspectionState, { word: MessageDescriptor; tone: Tone }> = {
  OPEN: { word: msg`đang kiểm tra`, tone: "running" },
  CLOSED: { word: msg`chờ kết luận`, tone: "warn" },
  CONCLUDED: { word: msg`đã kết luận`, tone: "done" },
};
export const STATES = Object.keys(STATE_WORDS) as InspectionState[];
export const RESULT_WORDS: Record<InspectionResult, MessageDescriptor> = {
  MET: msg`Đạt`,
  NOT_MET: msg`Chưa đạt`,
  NOT_APPLICABLE: msg`Không áp dụng`,
};
export const RESULTS = Object.keys(RESULT_WORDS) as InspectionResult[];
export const GRADE_WORDS: Record<InspectionGrade, MessageDescriptor> = {
  GOOD: msg`Tốt`,
  FAIR: msg`Khá`,
  AVERAGE: msg`Trung bình`,
  WEAK: msg`Yếu`,
};
export const LEVEL_WORDS: Record<InspectingLevel, MessageDescriptor> = {
  PROVINCE: msg`đoàn của tỉnh`,
  DISTRICT: msg`đoàn của huyện`,
};
export const FINDING_WORDS: Record<FindingKind, MessageDescriptor> = {
  MEMBERS: msg`danh sách thành viên`,
  REVIEWS: msg`nhận xét tiến bộ`,
  CONSENTS: msg`hồ sơ người được giúp đỡ`,
  MONEY: msg`sổ, chứng từ thu chi`,
  OTHER: msg`việc khác`,
};
export const FINDING_STATE_WORDS: Record<FindingState, { word: MessageDescriptor; tone: Tone }> = {
  OPEN: { word: msg`chưa khắc phục`, tone: "warn" },
  FIXED: { word: msg`chờ xác nhận`, tone: "running" },
  ACCEPTED: { word: msg`đã xong`, tone: "done" },
};
export const STEP_WORDS: Record<FindingStep, MessageDescriptor> = {
  FIXED: msg`Báo cáo đã khắc phục`,
  RETURNED: msg`Trả lại`,
  ACCEPTED: msg`Xác nhận đã khắc phục`,
};
