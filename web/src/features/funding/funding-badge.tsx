import { useLingui } from "@lingui/react/macro";
import type { FundingState } from "../../gql/graphql.ts";
import { StateBadge, type Tone } from "../../ui/state-badge.tsx";
import { STATE_WORDS } from "./words.ts";

const TONES: Record<FundingState, Tone> = { REQUESTED: "warn", APPROVED: "running", REFUSED: "quiet", SETTLED: "done" };

export function FundingBadge({ state }: { state: FundingState }) {
  const { i18n } = useLingui();
  return <StateBadge tone={TONES[state]}>{i18n._(STATE_WORDS[state])}</StateBadge>;
}
