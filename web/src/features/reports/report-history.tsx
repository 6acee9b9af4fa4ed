import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import type { ReportHistory_ReportFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatInstant } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useOfficialNames } from "../../ui/official-names.ts";
import { Timeline } from "../../ui/timeline.tsx";
import { REPORT_STATE_WORDS } from "./words.ts";

const ReportHistory_report = graphql(`
  fragment ReportHistory_report on Report { id history { state on recordedAt reason official { id } } }
`);

/** Who handed in, returned or accepted, when and why. */
export function ReportHistory({ report }: { report: FragmentType<ReportHistory_ReportFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: ReportHistory_report, from: report });
  const names = useOfficialNames(complete ? data.history.map(({ official }) => official) : []);
  if (!complete) return null;
  const newest = [...data.history].reverse();
  return (
    <Card title={t`Diễn biến`}>
      {newest.length === 0 && <EmptyState title={t`Chưa có bước nào`} />}
      <Timeline
        of={newest.map(({ state, recordedAt, reason, official }, index) => ({
          key: `${index}`,
          title: i18n._(REPORT_STATE_WORDS[state]),
          meta: [formatInstant(recordedAt), official && names.get(official.id)].filter(Boolean).join(" · "),
          text: reason,
        }))}
      />
    </Card>
  );
}
