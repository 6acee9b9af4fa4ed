import { useLingui } from "@lingui/react/macro";
import type { ReportState } from "../../gql/graphql.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { REPORT_STATE_TONES, REPORT_STATE_WORDS } from "./words.ts";

export function ReportBadge({ state }: { state: ReportState }) {
  const { i18n } = useLingui();
  return <StateBadge tone={REPORT_STATE_TONES[state]}>{i18n._(REPORT_STATE_WORDS[state])}</StateBadge>;
}
