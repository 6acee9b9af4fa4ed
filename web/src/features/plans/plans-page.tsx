import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { PlanLevel, PlansPageQuery as Answered } from "../../gql/graphql.ts";
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
import { Drafts } from "./drafts.tsx";
import { IssuePlanDialog } from "./issue-plan-dialog.tsx";
import { LEVEL_WORDS, LEVELS } from "./words.ts";

const PlansPageQuery = graphql(`
  query PlansPage($year: Int, $level: PlanLevel, $search: String, $after: String) {
    plans(year: $year, level: $level, search: $search, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          level
          year
          untilYear
          number
          issuedOn
          title
          parent {
            id
            number
          }
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
type Row = Answered["plans"]["edges"][number]["node"];

/** The tree of plans in sight: the latest year first, from above to below, each step further in. */
export function PlansPage() {
  const { t, i18n } = useLingui();
  const thisYear = yearOf(useToday());
  const search = useSearch({ from: "/signed-in/plans" });
  const navigate = useNavigate({ from: "/plans" });
  const [reads, writes] = [useMay("document.read"), useMay("document.write")];
  const { year, level, find, issue } = search;
  const asked = useQuery(PlansPageQuery, {
    variables: { year: year ?? null, level: level ?? null, search: find ?? null },
  });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const active = [year, level, find].filter((value) => value !== undefined).length;
  const clear = (): void => void navigate({ search: {} });
  const columns: Column<Row>[] = [
    {
      id: "number",
      header: t`Số ký hiệu`,
      card: "line",
      width: 150,
      cell: ({ number, level: of }) => <span style={{ paddingLeft: LEVELS.indexOf(of) * 16 }}>{number}</span>,
    },
    { id: "level", header: t`Cấp`, card: "badge", width: 70, cell: ({ level: of }) => i18n._(LEVEL_WORDS[of]) },
    {
      id: "title",
      header: t`Kế hoạch`,
      card: "title",
      cell: ({ id, title }) => (
        <Link to="/plans/$id" params={{ id }} style={{ display: "inline-block", minWidth: 200 }}>
          {title}
        </Link>
      ),
    },
    { id: "unit", header: t`Đơn vị`, card: "line", width: 110, cell: ({ unit }) => unit?.fullName ?? "–" },
    {
      id: "year",
      header: t`Năm`,
      card: "line",
      width: 60,
      cell: ({ year: from, untilYear: until }) => (until > from ? `${from}–${until}` : from),
    },
    { id: "issued", header: t`Ngày ban hành`, card: "line", width: 100, cell: ({ issuedOn }) => formatDay(issuedOn) },
    {
      id: "parent",
      header: t`Căn cứ, tiếp theo`,
      card: "line",
      width: 110,
      cell: ({ parent }) =>
        parent ? (
          <Link to="/plans/$id" params={{ id: parent.id }}>
            {parent.number}
          </Link>
        ) : (
          "–"
        ),
    },
  ];
  return (
    <Page
      title={t`Kế hoạch`}
      sub={t`Cây kế hoạch của Đề án: nhiều năm, năm; tỉnh, huyện, xã`}
      actions={
        writes && (
          <Button
            onClick={() => void navigate({ to: "/documents", search: { draft: "new" } })}
          >{t`Lập dự thảo`}</Button>
        )
      }
    >
      <WithFilter>
        <FilterPanel active={active} onClear={clear}>
          <SearchField
            label={t`Tìm theo trích yếu, số, đơn vị`}
            value={find}
            onChange={(words) => set({ find: words })}
          />
          <Facet<number>
            title={t`Năm`}
            value={year}
            onChange={(of) => set({ year: of })}
            options={[thisYear + 1, thisYear, thisYear - 1].map((of) => ({ value: of, label: String(of) }))}
          />
          <Facet<PlanLevel>
            title={t`Cấp`}
            value={level}
            onChange={(of) => set({ level: of })}
            options={LEVELS.map((value) => ({ value, label: i18n._(LEVEL_WORDS[value]) }))}
          />
        </FilterPanel>
        <Stack>
          {reads && <Drafts onIssue={(id) => set({ issue: id })} />}
          <Card flush>
            <Answer of={asked} rows={8}>
              {({ plans: { edges, totalCount, pageInfo } }) => (
                <DataTable
                  label={t`Các kế hoạch`}
                  rows={edges.map(({ node }) => node)}
                  columns={columns}
                  rowKey={({ id }) => id}
                  total={totalCount}
                  loadingMore={asked.loading}
                  onOpen={({ id }) => void navigate({ to: "/plans/$id", params: { id } })}
                  onMore={
                    pageInfo.hasNextPage
                      ? () =>
                          void asked.fetchMore({
                            variables: { after: pageInfo.endCursor },
                            updateQuery: (before, { fetchMoreResult: next }) => ({
                              ...before,
                              plans: { ...next.plans, edges: [...before.plans.edges, ...next.plans.edges] },
                            }),
                          })
                      : undefined
                  }
                  empty={
                    active > 0 ? (
                      <EmptyState
                        title={t`Không có kế hoạch nào khớp bộ lọc`}
                        action={<Button variant="default" onClick={clear}>{t`Xóa lọc`}</Button>}
                      />
                    ) : (
                      <EmptyState title={t`Chưa có kế hoạch nào`}>
                        {writes
                          ? t`Lập dự thảo kế hoạch ở sổ văn bản rồi ban hành tại đây.`
                          : t`Kế hoạch hiện ở đây khi được ban hành.`}
                      </EmptyState>
                    )
                  }
                />
              )}
            </Answer>
          </Card>
        </Stack>
      </WithFilter>
      {issue && <IssuePlanDialog id={issue} onClose={() => set({ issue: undefined })} />}
    </Page>
  );
}
