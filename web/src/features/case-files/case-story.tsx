import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import type { CaseStory_CaseFileFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useOfficialNames } from "../../ui/official-names.ts";
import { Timeline } from "../../ui/timeline.tsx";
import { MET_WORDS, NO_CONTACT_WORDS, PLACE_WORDS } from "./words.ts";

const CaseStory_caseFile = graphql(`
  fragment CaseStory_caseFile on CaseFile {
    id
    visits(first: 50) {
      totalCount
      edges {
        node {
          id
          on
          place
          metWith
          noContactReason
          note
          nextVisitOn
          by {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The visits, newest first. */
export function CaseStory({ caseFile }: { caseFile: FragmentType<CaseStory_CaseFileFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: CaseStory_caseFile, from: caseFile });
  const names = useOfficialNames(complete ? data.visits.edges.map(({ node }) => node.by) : []);
  if (!complete) return null;
  const visits = data.visits.edges.map(({ node }) => node).sort((a, b) => (a.on < b.on ? 1 : -1));
  const count = data.visits.totalCount ?? visits.length;
  return (
    <Card title={t`Các lần thăm (${count})`}>
      {visits.length === 0 && (
        <EmptyState title={t`Chưa có lần thăm nào`}>{t`Thông lệ là mỗi tháng một lần.`}</EmptyState>
      )}
      <Timeline
        of={visits.map(({ id, on, place, metWith, noContactReason, note, nextVisitOn, by }) => ({
          key: id,
          title: `${formatDay(on)} · ${i18n._(PLACE_WORDS[place])}`,
          meta: [
            noContactReason
              ? t`không gặp được: ${i18n._(NO_CONTACT_WORDS[noContactReason])}`
              : metWith && t`gặp: ${i18n._(MET_WORDS[metWith])}`,
            by && names.get(by.id),
            nextVisitOn && t`hẹn ${formatDay(nextVisitOn)}`,
          ]
            .filter(Boolean)
            .join(" · "),
          text: note,
        }))}
      />
    </Card>
  );
}
