import { useLingui } from "@lingui/react/macro";
import type { PilotStage } from "../../gql/graphql.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { STAGE_WORDS, STAGES } from "./stages.ts";

/** The stage of a pilot unit as dot and word; red while its launch is overdue. */
export function StageBadge({ stage, late = false }: { stage: PilotStage; late?: boolean }) {
  const { i18n } = useLingui();
  const at = STAGES.indexOf(stage);
  const tone = late
    ? "late"
    : at >= STAGES.indexOf("MERGED")
      ? "quiet"
      : at >= STAGES.indexOf("LAUNCHED")
        ? "done"
        : at === 0
          ? "quiet"
          : "running";
  return <StateBadge tone={tone}>{i18n._(STAGE_WORDS[stage])}</StateBadge>;
}
