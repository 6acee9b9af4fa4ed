import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { ReorganisationState } from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";

export const STATE_WORDS: Record<ReorganisationState, { word: MessageDescriptor; tone: Tone }> = {
  DRAFT: { word: msg`dự thảo`, tone: "warn" },
  READY: { word: msg`thực hiện được`, tone: "running" },
  APPLIED: { word: msg`đã thực hiện`, tone: "done" },
  CANCELLED: { word: msg`đã hủy`, tone: "quiet" },
};
