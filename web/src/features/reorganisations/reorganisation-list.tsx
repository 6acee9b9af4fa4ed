import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { ReorganisationListQuery } from "../../gql/graphql.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay, formatInstant } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { STATE_WORDS } from "./words.ts";

const ReorganisationListQuery = graphql(`
  query ReorganisationList($after: String) {
    reorganisations(first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          title
          basis
          effectiveOn
          state
          draftedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Row = ReorganisationListQuery["reorganisations"]["edges"][number]["node"];

/** All acts, the latest day first. */
export function ReorganisationList() {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const asked = useQuery(ReorganisationListQuery);
  const columns: Column<Row>[] = [
    {
      id: "title",
      header: t`Tên gọi`,
      card: "title",
      cell: ({ id, title }) => (
        <Link to="/reorganisations" search={{ act: id }}>
          {title}
        </Link>
      ),
    },
    { id: "basis", header: t`Căn cứ`, card: "line", cell: ({ basis }) => basis },
    { id: "on", header: t`Hiệu lực`, card: "line", cell: ({ effectiveOn }) => formatDay(effectiveOn), width: 120 },
    {
      id: "state",
      header: t`Trạng thái`,
      card: "badge",
      cell: ({ state }) => <StateBadge tone={STATE_WORDS[state].tone}>{i18n._(STATE_WORDS[state].word)}</StateBadge>,
      width: 170,
    },
    { id: "drafted", header: t`Lập lúc`, card: "line", cell: ({ draftedAt }) => formatInstant(draftedAt), width: 160 },
  ];
  return (
    <Card flush>
      <Answer of={asked} rows={6}>
        {({ reorganisations: { edges, totalCount, pageInfo } }) => (
          <DataTable
            label={t`Sắp xếp đơn vị`}
            rows={edges.map(({ node }) => node)}
            columns={columns}
            rowKey={({ id }) => id}
            total={totalCount}
            loadingMore={asked.loading}
            onOpen={({ id }) => void navigate({ to: "/reorganisations", search: { act: id } })}
            onMore={
              pageInfo.hasNextPage
                ? () =>
                    void asked.fetchMore({
                      variables: { after: pageInfo.endCursor },
                      updateQuery: (before, { fetchMoreResult: next }) => ({
                        ...before,
                        reorganisations: {
                          ...next.reorganisations,
                          edges: [...before.reorganisations.edges, ...next.reorganisations.edges],
                        },
                      }),
                    })
                : undefined
            }
            empty={
              <EmptyState
                title={t`Chưa có việc sắp xếp nào`}
              >{t`Bấm Lập dự thảo: từ tệp đã công bố hoặc gõ tay, rồi xem trước, quyết định và thực hiện tại đây.`}</EmptyState>
            }
          />
        )}
      </Answer>
    </Card>
  );
}
