import { useLingui } from "@lingui/react/macro";
import type { CaseStage } from "../../gql/graphql.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { CASE_STAGE_WORDS } from "./words.ts";

/** The state of a case file, and whether a visit is overdue. */
export function CaseBadges({ stage, overdue }: { stage: CaseStage; overdue: boolean }) {
  const { t, i18n } = useLingui();
  return (
    <>
      <StateBadge tone={stage === "ACTIVE" ? "running" : stage === "CLOSED" ? "quiet" : "warn"}>
        {i18n._(CASE_STAGE_WORDS[stage])}
      </StateBadge>
      {overdue && <StateBadge tone="late">{t`quá hạn thăm`}</StateBadge>}
    </>
  );
}
