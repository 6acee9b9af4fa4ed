import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { ConferenceKind, ConferencesPageQuery as Answered, ConferenceState } from "../../gql/graphql.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay, yearOf } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { formatNumber } from "../../ui/number.ts";
import { Page, WithFilter } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { PlanDialog } from "./plan-dialog.tsx";
import { KIND_WORDS, KINDS, STATE_TONES, STATE_WORDS, STATES } from "./words.ts";

const ConferencesPageQuery = graphql(`
  query ConferencesPage($kind: ConferenceKind, $state: ConferenceState, $year: Int, $search: String, $after: String) {
    conferences(kind: $kind, state: $state, year: $year, search: $search, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          kind
          title
          state
          plannedFrom
          heldOn
          attendance
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
type Row = Answered["conferences"]["edges"][number]["node"];

/** Hội nghị: those of the area and those one is invited to, the latest day first. */
export function ConferencesPage() {
  const { t, i18n } = useLingui();
  const thisYear = yearOf(useToday());
  const search = useSearch({ from: "/signed-in/conferences" });
  const navigate = useNavigate({ from: "/conferences" });
  const mayHold = useMay("conference.hold");
  const [planning, setPlanning] = useState(false);
  const asked = useQuery(ConferencesPageQuery, { variables: search });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const active = Object.values(search).filter((value) => value !== undefined).length;
  const clear = (): void => void navigate({ search: {} });
  const columns: Column<Row>[] = [
    {
      id: "day",
      header: t`Ngày`,
      card: "line",
      width: 120,
      cell: ({ heldOn, plannedFrom }) => formatDay(heldOn ?? plannedFrom),
    },
    {
      id: "state",
      header: t`Trạng thái`,
      card: "badge",
      width: 150,
      cell: ({ state }) => <StateBadge tone={STATE_TONES[state]}>{i18n._(STATE_WORDS[state])}</StateBadge>,
    },
    {
      id: "title",
      header: t`Hội nghị`,
      card: "title",
      cell: ({ id, title }) => (
        <Link to="/conferences/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { id: "kind", header: t`Loại`, card: "line", width: 170, cell: ({ kind }) => i18n._(KIND_WORDS[kind]) },
    { id: "unit", header: t`Đơn vị chủ trì`, card: "line", cell: ({ unit }) => unit?.fullName ?? "–" },
    {
      id: "attendance",
      header: t`Người dự`,
      card: "line",
      end: true,
      width: 110,
      cell: ({ attendance }) => (attendance ? formatNumber(attendance) : "–"),
    },
  ];
  return (
    <Page
      title={t`Hội nghị`}
      sub={t`Triển khai, giao ban, sơ kết, tổng kết, tọa đàm, diễn đàn; kết luận thành việc giao, đề nghị`}
      actions={mayHold && <Button onClick={() => setPlanning(true)}>{t`Dự kiến hội nghị`}</Button>}
    >
      <WithFilter>
        <FilterPanel active={active} onClear={clear}>
          <SearchField label={t`Tìm theo tên`} value={search.search} onChange={(words) => set({ search: words })} />
          <Facet<number>
            title={t`Năm`}
            value={search.year}
            onChange={(year) => set({ year })}
            options={[thisYear, thisYear - 1].map((year) => ({ value: year, label: String(year) }))}
          />
          <Facet<ConferenceState>
            title={t`Trạng thái`}
            value={search.state}
            onChange={(state) => set({ state })}
            options={STATES.map((value) => ({ value, label: i18n._(STATE_WORDS[value]) }))}
          />
          <Facet<ConferenceKind>
            title={t`Loại`}
            value={search.kind}
            onChange={(kind) => set({ kind })}
            options={KINDS.map((value) => ({ value, label: i18n._(KIND_WORDS[value]) }))}
          />
        </FilterPanel>
        <Card flush>
          <Answer of={asked} rows={10}>
            {({ conferences: { edges, totalCount, pageInfo } }) => (
              <DataTable
                label={t`Các hội nghị`}
                rows={edges.map(({ node }) => node)}
                columns={columns}
                rowKey={({ id }) => id}
                total={totalCount ?? null}
                loadingMore={asked.loading}
                onOpen={({ id }) => void navigate({ to: "/conferences/$id", params: { id } })}
                onMore={
                  pageInfo.hasNextPage
                    ? () =>
                        void asked.fetchMore({
                          variables: { after: pageInfo.endCursor },
                          updateQuery: (before, { fetchMoreResult: next }) => ({
                            ...before,
                            conferences: {
                              ...next.conferences,
                              edges: [...before.conferences.edges, ...next.conferences.edges],
                            },
                          }),
                        })
                    : undefined
                }
                empty={
                  active > 0 ? (
                    <EmptyState
                      title={t`Không có hội nghị nào khớp bộ lọc`}
                      action={<Button variant="default" onClick={clear}>{t`Xóa lọc`}</Button>}
                    />
                  ) : (
                    <EmptyState
                      title={t`Chưa có hội nghị nào`}
                    >{t`Hội nghị triển khai của đơn vị điểm cũng có ở đây.`}</EmptyState>
                  )
                }
              />
            )}
          </Answer>
        </Card>
      </WithFilter>
      {planning && <PlanDialog onClose={() => setPlanning(false)} />}
    </Page>
  );
}
