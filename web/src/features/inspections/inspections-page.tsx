import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { InspectionKind, InspectionState, InspectionsPageQuery as Answered } from "../../gql/graphql.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay, yearOf } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { Column as Stack, Page, WithFilter } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { InspectionFigures } from "./inspection-figures.tsx";
import { GRADE_WORDS, KIND_WORDS, KINDS, STATE_WORDS, STATES } from "./words.ts";

const InspectionsPageQuery = graphql(`
  query InspectionsPage(
    $wave: Int
    $kind: InspectionKind
    $state: InspectionState
    $overdue: Boolean
    $search: String
    $after: String
  ) {
    inspections(wave: $wave, kind: $kind, state: $state, overdue: $overdue, search: $search, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          kind
          state
          wave
          heldOn
          grade
          findingCount
          openFindingCount
          overdueFindingCount
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
type Row = Answered["inspections"]["edges"][number]["node"];

/** The visits of the caller's area, the latest first, under the year's figures; every filter is in the URL. */
export function InspectionsPage() {
  const { t, i18n } = useLingui();
  const thisYear = yearOf(useToday());
  const holds = useMay("inspection.hold");
  const search = useSearch({ from: "/signed-in/inspections" });
  const navigate = useNavigate({ from: "/inspections" });
  const asked = useQuery(InspectionsPageQuery, {
    variables: { ...search, overdue: search.overdue ? true : undefined },
  });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const active = Object.values(search).filter((value) => value !== undefined).length;
  const clear = (): void => void navigate({ search: {} });
  const columns: Column<Row>[] = [
    {
      id: "unit",
      header: t`Đơn vị`,
      card: "title",
      cell: ({ id, unit }) => (
        <Link to="/inspections/$id" params={{ id }}>
          {unit?.fullName ?? t`Đơn vị làm điểm`}
        </Link>
      ),
    },
    { id: "kind", header: t`Loại cuộc`, card: "line", cell: ({ kind }) => i18n._(KIND_WORDS[kind]) },
    { id: "held", header: t`Ngày`, card: "line", width: 110, cell: ({ heldOn }) => formatDay(heldOn) },
    { id: "wave", header: t`Đợt`, card: "line", named: true, width: 80, cell: ({ wave }) => wave },
    {
      id: "grade",
      header: t`Xếp loại`,
      card: "line",
      named: true,
      width: 110,
      cell: ({ grade }) => (grade ? i18n._(GRADE_WORDS[grade]) : "–"),
    },
    {
      id: "findings",
      header: t`Kiến nghị còn lại`,
      card: "line",
      end: true,
      width: 150,
      cell: ({ findingCount, openFindingCount }) => (findingCount === 0 ? "–" : `${openFindingCount}/${findingCount}`),
    },
    {
      id: "state",
      header: t`Trạng thái`,
      card: "badge",
      width: 170,
      cell: ({ state, overdueFindingCount: late }) =>
        late > 0 ? (
          <StateBadge tone="late">{t`${late} quá hạn`}</StateBadge>
        ) : (
          <StateBadge tone={STATE_WORDS[state].tone}>{i18n._(STATE_WORDS[state].word)}</StateBadge>
        ),
    },
  ];
  return (
    <Page title={t`Kiểm tra`} sub={t`Kiểm tra, giám sát đơn vị làm điểm và theo dõi khắc phục`}>
      <WithFilter>
        <FilterPanel active={active} onClear={clear}>
          <SearchField label={t`Tìm theo tên`} value={search.search} onChange={(words) => set({ search: words })} />
          <Facet<number>
            title={t`Đợt`}
            value={search.wave}
            onChange={(wave) => set({ wave })}
            options={[thisYear, thisYear - 1].map((year) => ({ value: year, label: String(year) }))}
          />
          <Facet<boolean>
            title={t`Thời hạn`}
            value={search.overdue}
            onChange={(overdue) => set({ overdue: overdue ? true : undefined })}
            options={[{ value: true, label: t`Có kiến nghị quá hạn` }]}
          />
          <Facet<InspectionState>
            title={t`Trạng thái`}
            value={search.state}
            onChange={(state) => set({ state })}
            options={STATES.map((value) => ({ value, label: i18n._(STATE_WORDS[value].word) }))}
          />
          <Facet<InspectionKind>
            title={t`Loại cuộc`}
            value={search.kind}
            onChange={(kind) => set({ kind })}
            options={KINDS.map((value) => ({ value, label: i18n._(KIND_WORDS[value]) }))}
          />
        </FilterPanel>
        <Stack>
          <InspectionFigures year={thisYear} />
          <Card flush>
            <Answer of={asked} rows={10}>
              {({ inspections: { edges, totalCount, pageInfo } }) => (
                <DataTable
                  label={t`Các cuộc kiểm tra`}
                  rows={edges.map(({ node }) => node)}
                  columns={columns}
                  rowKey={({ id }) => id}
                  total={totalCount}
                  loadingMore={asked.loading}
                  onOpen={({ id }) => void navigate({ to: "/inspections/$id", params: { id } })}
                  onMore={
                    pageInfo.hasNextPage
                      ? () =>
                          void asked.fetchMore({
                            variables: { after: pageInfo.endCursor },
                            updateQuery: (before, { fetchMoreResult: next }) => ({
                              ...before,
                              inspections: {
                                ...next.inspections,
                                edges: [...before.inspections.edges, ...next.inspections.edges],
                              },
                            }),
                          })
                      : undefined
                  }
                  empty={
                    active > 0 ? (
                      <EmptyState
                        title={t`Không có cuộc nào khớp bộ lọc`}
                        action={<Button variant="default" onClick={clear}>{t`Xóa lọc`}</Button>}
                      />
                    ) : (
                      <EmptyState title={t`Chưa có cuộc kiểm tra nào`}>
                        {holds
                          ? t`Mở một cuộc từ trang của đơn vị điểm.`
                          : t`Cuộc kiểm tra hiện ở đây khi đoàn mở cuộc.`}
                      </EmptyState>
                    )
                  }
                />
              )}
            </Answer>
          </Card>
        </Stack>
      </WithFilter>
    </Page>
  );
}
