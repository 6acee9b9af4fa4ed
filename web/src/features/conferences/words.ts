import { msg } from "@lingui/core/macro";
import type { ConferenceKind, ConferenceState, ConferenceStep } from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";

type Words<K extends string> = Record<K, ReturnType<typeof msg>>;

export const KINDS = [
  "LAUNCH",
  "PROGRESS",
  "PRELIMINARY_REVIEW",
  "FINAL_REVIEW",
  "SEMINAR",
  "FORUM",
] as const satisfies readonly ConferenceKind[];
export const KIND_WORDS: Words<ConferenceKind> = {
  LAUNCH: msg`Hội nghị triển khai`,
  PROGRESS: msg`Giao ban`,
  PRELIMINARY_REVIEW: msg`Hội nghị sơ kết`,
  FINAL_REVIEW: msg`Hội nghị tổng kết`,
  SEMINAR: msg`Tọa đàm`,
  FORUM: msg`Diễn đàn`,
};
export const STATES = ["PLANNED", "HELD", "CONCLUDED", "CANCELLED"] as const satisfies readonly ConferenceState[];
export const STATE_WORDS: Words<ConferenceState> = {
  PLANNED: msg`Dự kiến`,
  HELD: msg`Đã tổ chức`,
  CONCLUDED: msg`Đã kết luận`,
  CANCELLED: msg`Không tổ chức`,
};
export const STATE_TONES: Record<ConferenceState, Tone> = {
  PLANNED: "running",
  HELD: "done",
  CONCLUDED: "done",
  CANCELLED: "quiet",
};
export const STEP_WORDS: Words<ConferenceStep> = {
  PLANNED: msg`Dự kiến`,
  POSTPONED: msg`Đổi ngày`,
  HELD: msg`Tổ chức`,
  CONCLUDED: msg`Kết luận`,
  CANCELLED: msg`Không tổ chức`,
};
