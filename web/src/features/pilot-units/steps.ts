import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

export type StepName =
  | "ENDORSED"
  | "SELECTED"
  | "GUIDED"
  | "PLAN_DRAFTED"
  | "PARTY_OPINION_GIVEN"
  | "PLAN_ISSUED"
  | "COMMITTEE_FOUNDED"
  | "GROUPS_FOUNDED"
  | "SURVEYED"
  | "LAUNCHED"
  | "ACTIVE";

export interface FieldOf {
  name: string;
  label: MessageDescriptor;
  kind: "count" | "text" | "issuer" | "plan";
  required?: boolean;
}

/** What a step of the roll-out is called, who may record it, and what its form asks for beside the day. */
export interface Step {
  title: MessageDescriptor;
  action: MessageDescriptor;
  hint: MessageDescriptor;
  scope: string;
  whose: MessageDescriptor;
  /** The paper of the step: what it is called, and whether the step needs its number. */
  paper?: { label: MessageDescriptor; required?: boolean };
  fields?: FieldOf[];
  groups?: boolean;
  /** Members by name, or their number. */
  committee?: boolean;
}

const byCommune = msg`Bước này do MTTQ xã ghi nhận.`;
const byProvince = msg`Bước này do Ban Phong trào hoặc lãnh đạo MTTQ tỉnh ghi nhận.`;

export const STEPS: Record<StepName, Step> = {
  ENDORSED: {
    title: msg`ý kiến của cấp huyện`,
    action: msg`Ghi ý kiến đồng ý`,
    scope: "pilot.endorse",
    whose: msg`Bước này do MTTQ huyện ghi nhận.`,
    hint: msg`Chọn đơn vị là việc chung của tỉnh và huyện: huyện cho ý kiến trước, tỉnh chọn sau.`,
    paper: { label: msg`Văn bản số` },
  },
  SELECTED: {
    title: msg`chọn đơn vị`,
    action: msg`Chọn đơn vị làm điểm`,
    scope: "pilot.select",
    whose: byProvince,
    hint: msg`Đơn vị được chọn tính vào chỉ tiêu của năm. Vượt chỉ tiêu thì phải ghi lý do.`,
    paper: { label: msg`Quyết định hoặc thông báo số` },
    fields: [{ name: "overQuotaReason", label: msg`Lý do vượt chỉ tiêu (nếu vượt)`, kind: "text" }],
  },
  GUIDED: {
    title: msg`hướng dẫn đơn vị`,
    action: msg`Ghi việc hướng dẫn`,
    scope: "pilot.guide",
    whose: msg`Bước này do MTTQ tỉnh hoặc huyện ghi nhận.`,
    hint: msg`Hướng dẫn xây dựng mô hình, có biên bản làm việc với xã.`,
    paper: { label: msg`Hướng dẫn số` },
  },
  PLAN_DRAFTED: {
    title: msg`dự thảo kế hoạch`,
    action: msg`Ghi bản dự thảo`,
    scope: "pilot.advance",
    whose: byCommune,
    hint: msg`MTTQ xã dự thảo kế hoạch triển khai mô hình.`,
  },
  PARTY_OPINION_GIVEN: {
    title: msg`ý kiến chỉ đạo của cấp ủy`,
    action: msg`Ghi ý kiến cấp ủy`,
    scope: "pilot.advance",
    whose: byCommune,
    hint: msg`Kế hoạch chỉ được ban hành sau khi cấp ủy cho ý kiến.`,
    paper: { label: msg`Thông báo hoặc công văn số`, required: true },
  },
  PLAN_ISSUED: {
    title: msg`ban hành kế hoạch`,
    action: msg`Ghi kế hoạch đã ban hành`,
    scope: "pilot.advance",
    whose: byCommune,
    hint: msg`Kế hoạch có số, ký và đóng dấu: chọn trong sổ văn bản, hoặc ghi số trên giấy.`,
    paper: { label: msg`Kế hoạch số` },
    fields: [{ name: "documentId", label: msg`Kế hoạch trong sổ`, kind: "plan" }],
  },
  COMMITTEE_FOUNDED: {
    title: msg`thành lập Ban chỉ đạo`,
    action: msg`Ghi Ban chỉ đạo`,
    scope: "pilot.advance",
    whose: byCommune,
    hint: msg`Ban chỉ đạo phải có trưởng ban, phó trưởng ban và công an.`,
    paper: { label: msg`Quyết định số`, required: true },
    fields: [
      { name: "issuer", label: msg`Cơ quan ra quyết định`, kind: "issuer", required: true },
      { name: "regulationNumber", label: msg`Quy chế hoạt động số`, kind: "text" },
      { name: "taskSplitNumber", label: msg`Phân công nhiệm vụ số`, kind: "text" },
    ],
    committee: true,
  },
  GROUPS_FOUNDED: {
    title: msg`thành lập nhóm nòng cốt`,
    action: msg`Ghi nhóm nòng cốt`,
    scope: "pilot.advance",
    whose: byCommune,
    hint: msg`Ít nhất một nhóm; thường mỗi khu dân cư một nhóm.`,
    paper: { label: msg`Quyết định số`, required: true },
    groups: true,
  },
  SURVEYED: {
    title: msg`khảo sát nhu cầu`,
    action: msg`Ghi kết quả khảo sát`,
    scope: "pilot.advance",
    whose: byCommune,
    hint: msg`Chỉ ghi số người; họ tên nằm ở hồ sơ cảm hóa, khi người đó đồng ý.`,
    fields: [
      { name: "surveyed", label: msg`Số người được khảo sát`, kind: "count", required: true },
      { name: "consented", label: msg`Đồng ý được giúp đỡ`, kind: "count", required: true },
      { name: "declined", label: msg`Từ chối`, kind: "count", required: true },
    ],
  },
  LAUNCHED: {
    title: msg`hội nghị triển khai`,
    action: msg`Ghi hội nghị triển khai`,
    scope: "pilot.advance",
    whose: byCommune,
    hint: msg`Ghi sau khi hội nghị đã diễn ra, theo biên bản.`,
    paper: { label: msg`Biên bản số` },
    fields: [
      { name: "place", label: msg`Địa điểm`, kind: "text", required: true },
      { name: "chair", label: msg`Người chủ trì`, kind: "text", required: true },
      { name: "attendance", label: msg`Số người dự`, kind: "count", required: true },
    ],
  },
  ACTIVE: {
    title: msg`đi vào hoạt động`,
    action: msg`Ghi ngày đi vào hoạt động`,
    scope: "pilot.advance",
    whose: byCommune,
    hint: msg`Ghi khi nhóm nòng cốt bắt đầu làm việc sau hội nghị triển khai.`,
  },
};
