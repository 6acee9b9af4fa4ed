import { useLingui } from "@lingui/react/macro";
import type { ReportState } from "../../gql/graphql.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { REPORT_STATE_TONES, REPORT_STATE_WORDS } from "./words.ts";

/** How far a report has come; a provisional one says so wherever it is named. */
export function ReportBadge({ state, provisional = false }: { state: ReportState; provisional?: boolean }) {
  const { t, i18n } = useLingui();
  const word = i18n._(REPORT_STATE_WORDS[state]);
  return (
    <StateBadge tone={provisional ? "warn" : REPORT_STATE_TONES[state]}>
      {provisional ? t`${word}, tạm tính` : word}
    </StateBadge>
  );
}
