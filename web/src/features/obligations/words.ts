import { msg } from "@lingui/core/macro";
import type { ObligationSide, ObligationState, ObligationStep, ProgrammeBody } from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";

type Words<K extends string> = Record<K, ReturnType<typeof msg>>;

export const BODIES = [
  "FRONT",
  "PARTY_COMMITTEE",
  "PEOPLES_COMMITTEE",
  "POLICE",
  "COMMITTEE_138",
  "FINANCE",
  "MEDIA",
  "MEMBER",
] as const satisfies readonly ProgrammeBody[];
export const BODY_WORDS: Words<ProgrammeBody> = {
  FRONT: msg`Ủy ban MTTQ`,
  PARTY_COMMITTEE: msg`Cấp ủy`,
  PEOPLES_COMMITTEE: msg`Ủy ban nhân dân`,
  POLICE: msg`Công an`,
  COMMITTEE_138: msg`Ban chỉ đạo 138`,
  FINANCE: msg`Cơ quan tài chính`,
  MEDIA: msg`Cơ quan thông tin đại chúng`,
  MEMBER: msg`Tổ chức thành viên`,
};
export const STATES = [
  "PROPOSED",
  "ACCEPTED",
  "DECLINED",
  "DONE",
  "WITHDRAWN",
] as const satisfies readonly ObligationState[];
export const STATE_WORDS: Words<ObligationState> = {
  PROPOSED: msg`Chờ trả lời`,
  ACCEPTED: msg`Đang thực hiện`,
  DECLINED: msg`Không nhận`,
  DONE: msg`Đã thực hiện`,
  WITHDRAWN: msg`Đã rút`,
};
export const STATE_TONES: Record<ObligationState, Tone> = {
  PROPOSED: "warn",
  ACCEPTED: "running",
  DECLINED: "late",
  DONE: "done",
  WITHDRAWN: "quiet",
};
export const SIDES = ["ASKED_OF_ME", "ASKED_BY_ME"] as const satisfies readonly ObligationSide[];
export const SIDE_WORDS: Words<ObligationSide> = {
  ASKED_OF_ME: msg`Giao, đề nghị đơn vị tôi`,
  ASKED_BY_ME: msg`Đơn vị tôi giao, đề nghị`,
};
export const STEP_WORDS: Words<ObligationStep> = {
  ASKED: msg`Đề nghị`,
  ASSIGNED: msg`Giao việc`,
  ACCEPTED: msg`Nhận việc`,
  DECLINED: msg`Không nhận`,
  SCHEDULED: msg`Định hạn`,
  DONE: msg`Báo đã thực hiện`,
  WITHDRAWN: msg`Rút lại`,
};
