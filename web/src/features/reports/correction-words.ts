import { msg } from "@lingui/core/macro";
import type { CorrectionState } from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";

export const CORRECTION_WORDS: Record<CorrectionState, ReturnType<typeof msg>> = {
  WAITING: msg`Chờ duyệt`,
  RETURNED: msg`Bị trả lại`,
  ACCEPTED: msg`Có hiệu lực`,
};
export const CORRECTION_TONES: Record<CorrectionState, Tone> = {
  WAITING: "running",
  RETURNED: "late",
  ACCEPTED: "done",
};
