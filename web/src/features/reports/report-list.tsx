import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { ReportState, UnitLevel } from "../../gql/graphql.ts";
import { useSession } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { WithFilter } from "../../ui/page.tsx";
import { ReportsTable } from "./reports-table.tsx";
import { LEVELS, LEVEL_WORDS, REPORT_STATES, REPORT_STATE_WORDS } from "./words.ts";

const ReportListQuery = graphql(`
  query ReportList($period: ID, $state: ReportState, $level: UnitLevel, $late: Boolean, $after: String) {
    reports(period: $period, state: $state, level: $level, late: $late, first: 100, after: $after) {
      totalCount
      edges {
        node {
          id
          ...ReportsTable_report
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The reports of a period with their states; the filters are in the URL. */
export function ReportList({ period }: { period: string }) {
  const { t, i18n } = useLingui();
  const { scopes } = useSession();
  const wide = scopes.includes("report.review") || scopes.includes("statistics.read");
  const { state, level, late, sort, ...search } = useSearch({ from: "/signed-in/reports" });
  const navigate = useNavigate({ from: "/reports" });
  const asked = useQuery(ReportListQuery, { variables: { period, state, level, late } });
  const set = (part: object): void =>
    void navigate({ search: { ...search, state, level, late, sort, ...part }, replace: true });
  const active = [state, level, late].filter((value) => value !== undefined).length;
  const clear = (): void => set({ state: undefined, level: undefined, late: undefined });
  const list = (
    <Card flush>
      <Answer of={asked} rows={8}>
        {({ reports: { edges, totalCount, pageInfo } }) => (
          <ReportsTable
            reports={edges.map(({ node }) => node)}
            total={totalCount ?? null}
            sort={sort}
            onSort={(next) => set({ sort: next })}
            loadingMore={asked.loading}
            onMore={
              pageInfo.hasNextPage
                ? () =>
                    void asked.fetchMore({
                      variables: { after: pageInfo.endCursor },
                      updateQuery: (before, { fetchMoreResult: next }) => ({
                        ...before,
                        reports: { ...next.reports, edges: [...before.reports.edges, ...next.reports.edges] },
                      }),
                    })
                : undefined
            }
            empty={
              active > 0 ? (
                <EmptyState
                  title={t`Không có báo cáo nào khớp bộ lọc`}
                  action={<Button variant="default" onClick={clear}>{t`Xóa lọc`}</Button>}
                />
              ) : (
                <EmptyState title={t`Kỳ này chưa có báo cáo`} />
              )
            }
          />
        )}
      </Answer>
    </Card>
  );
  if (!wide) return list;
  return (
    <WithFilter>
      <FilterPanel active={active} onClear={clear}>
        <Facet<ReportState>
          title={t`Tình trạng`}
          value={state}
          onChange={(next) => set({ state: next })}
          options={REPORT_STATES.map((value) => ({ value, label: i18n._(REPORT_STATE_WORDS[value]) }))}
        />
        <Facet<UnitLevel>
          title={t`Cấp báo cáo`}
          value={level}
          onChange={(next) => set({ level: next })}
          options={LEVELS.map((value) => ({ value, label: i18n._(LEVEL_WORDS[value]) }))}
        />
        <Facet<boolean>
          title={t`Thời hạn`}
          value={late}
          onChange={(next) => set({ late: next ? true : undefined })}
          options={[{ value: true, label: t`Nộp chậm` }]}
        />
      </FilterPanel>
      {list}
    </WithFilter>
  );
}
