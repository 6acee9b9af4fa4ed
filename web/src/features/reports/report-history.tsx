import { useFragment, useQuery } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import type { ReportHistory_ReportFragment } from "../../gql/graphql.ts";
import { useMay, useSession } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatInstant } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Timeline } from "../../ui/timeline.tsx";
import { REPORT_STATE_WORDS } from "./words.ts";

const ReportHistory_report = graphql(`
  fragment ReportHistory_report on Report {
    id
    history {
      state
      on
      recordedAt
      reason
      by
      official {
        id
      }
    }
  }
`);
const ReportNames = graphql(`
  query ReportNames($id: ID!) {
    report(id: $id) {
      id
      history {
        official {
          id
          name
        }
      }
    }
  }
`);

/** Names of those who acted. Who acted from outside the caller's area stays unnamed, and does not break the page. */
function useNames(id: string): Map<string, string> {
  const { account } = useSession();
  const asked = useQuery(ReportNames, {
    variables: { id },
    skip: !useMay("official.read"),
    errorPolicy: "all",
    fetchPolicy: "no-cache",
  });
  const named = (asked.data?.report?.history ?? []).flatMap(({ official }): [string, string][] =>
    official ? [[official.id, official.name]] : [],
  );
  return new Map([...named, [account.id, account.name]]);
}

/** Who handed in, returned or accepted, when and why. */
export function ReportHistory({ report }: { report: FragmentType<ReportHistory_ReportFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: ReportHistory_report, from: report });
  const names = useNames(data.id ?? "");
  if (!complete) return null;
  const newest = [...data.history].reverse();
  return (
    <Card title={t`Diễn biến`}>
      {newest.length === 0 && <EmptyState title={t`Chưa có bước nào`} />}
      <Timeline
        of={newest.map(({ state, recordedAt, reason, by, official }, index) => ({
          key: `${index}`,
          title: i18n._(REPORT_STATE_WORDS[state]),
          meta: [formatInstant(recordedAt), (official && names.get(official.id)) ?? by].filter(Boolean).join(" · "),
          text: reason,
        }))}
      />
    </Card>
  );
}
