import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "../../gql/index.ts";
import type { FundingRequestsQuery as Data, FundingSource, FundingState } from "../../gql/graphql.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatDong } from "../../ui/number.ts";
import { FundingBadge } from "./funding-badge.tsx";
import { SOURCE_WORDS } from "./words.ts";

const FundingRequestsQuery = graphql(`
  query FundingRequests($year: Int!, $source: FundingSource, $state: FundingState, $after: String) {
    fundingRequests(year: $year, source: $source, state: $state, first: 100, after: $after) {
      totalCount
      edges {
        node {
          id
          source
          state
          requested
          requestNumber
          requestedOn
          approved
          disbursed
          unit {
            id
            fullName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
type Row = Data["fundingRequests"]["edges"][number]["node"];

/** The year's requests with where each stands; each opens its story. */
export function FundingRequests({
  year,
  source,
  state,
}: {
  year: number;
  source?: FundingSource;
  state?: FundingState;
}) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const asked = useQuery(FundingRequestsQuery, { variables: { year, source, state } });
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: "number",
        header: t`Tờ trình, công văn`,
        cell: (row) => (
          <Link to="/funding/$id" params={{ id: row.id }}>
            {row.requestNumber}
          </Link>
        ),
        card: "title",
        width: 150,
      },
      { id: "unit", header: t`Đơn vị`, cell: (row) => row.unit?.fullName ?? "–", card: "line" },
      { id: "on", header: t`Ngày`, cell: (row) => formatDay(row.requestedOn), width: 110 },
      { id: "source", header: t`Nguồn`, cell: (row) => i18n._(SOURCE_WORDS[row.source]), card: "line" },
      { id: "requested", header: t`Đề nghị`, end: true, cell: (row) => formatDong(row.requested), card: "line" },
      {
        id: "approved",
        header: t`Được cấp`,
        end: true,
        cell: (row) => (row.approved ? formatDong(row.approved) : "–"),
      },
      {
        id: "disbursed",
        header: t`Đã giải ngân`,
        end: true,
        cell: (row) => (row.disbursed ? formatDong(row.disbursed) : "–"),
      },
      { id: "state", header: t`Trạng thái`, cell: (row) => <FundingBadge state={row.state} />, card: "badge" },
    ],
    [t, i18n],
  );
  return (
    <Card title={t`Đề nghị kinh phí`} flush>
      <Answer of={asked} rows={6}>
        {({ fundingRequests: { edges, totalCount, pageInfo } }) => (
          <DataTable
            label={t`Đề nghị kinh phí`}
            rows={edges.map(({ node }) => node)}
            columns={columns}
            rowKey={(row) => row.id}
            total={totalCount ?? null}
            onOpen={(row) => void navigate({ to: "/funding/$id", params: { id: row.id } })}
            loadingMore={asked.loading}
            onMore={
              pageInfo.hasNextPage
                ? () =>
                    void asked.fetchMore({
                      variables: { after: pageInfo.endCursor },
                      updateQuery: (before, { fetchMoreResult: next }) => ({
                        ...before,
                        fundingRequests: {
                          ...next.fundingRequests,
                          edges: [...before.fundingRequests.edges, ...next.fundingRequests.edges],
                        },
                      }),
                    })
                : undefined
            }
            empty={<EmptyState title={t`Không có đề nghị nào`} />}
          />
        )}
      </Answer>
    </Card>
  );
}
