import { useQuery } from "@apollo/client/react";
import { Button, NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { PublishedPageQuery } from "../../gql/graphql.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { currentLanguage } from "../../words/language.ts";
import { useFigureWords } from "../reports/figure-words.ts";
import { LEVEL_WORDS } from "../reports/words.ts";
import { PUBLISHED_LEVELS } from "./search.ts";
import css from "./published.module.css";

const MissingFigures = graphql(`
  query MissingFigures($indicator: String!, $period: ID!, $level: UnitLevel!, $after: String) {
    statistics(indicator: $indicator, period: $period, level: $level, first: 100, after: $after) {
      totalCount
      edges {
        node {
          value
          status
          missingReason
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

/** Of one indicator, the units that have no published figure, each with the reason. */
export function MissingCard({ period, indicators }: { period: string; indicators: PublishedPageQuery["indicators"] }) {
  const { t, i18n } = useLingui();
  const inWords = useFigureWords();
  const { indicator = "I01", level = "COMMUNE", ...search } = useSearch({ from: "/signed-in/published" });
  const navigate = useNavigate({ from: "/published" });
  const set = (part: object): void =>
    void navigate({ search: { ...search, indicator, level, ...part }, replace: true });
  const asked = useQuery(MissingFigures, { variables: { indicator, period, level } });
  return (
    <Card title={t`Đơn vị không có số, và vì sao`} flush>
      <div className={css["choice"]}>
        <NativeSelect
          label={t`Chỉ tiêu`}
          value={indicator}
          onChange={(event) => set({ indicator: event.currentTarget.value })}
          data={indicators.map(({ code, name, nameEn }) => ({
            value: code,
            label: `${code} ${currentLanguage() === "vi" ? name : nameEn}`,
          }))}
        />
        <NativeSelect
          label={t`Cấp báo cáo`}
          value={level}
          onChange={(event) => set({ level: event.currentTarget.value })}
          data={PUBLISHED_LEVELS.map((value) => ({ value, label: i18n._(LEVEL_WORDS[value]) }))}
        />
      </div>
      <Answer of={asked} rows={5}>
        {({ statistics: { edges, pageInfo, totalCount } }) => {
          const cells = edges.map(({ node }) => node);
          const seen = cells.length;
          const more = pageInfo.hasNextPage
            ? () =>
                void asked.fetchMore({
                  variables: { after: pageInfo.endCursor },
                  updateQuery: (before, { fetchMoreResult: next }) => ({
                    ...before,
                    statistics: { ...next.statistics, edges: [...before.statistics.edges, ...next.statistics.edges] },
                  }),
                })
            : undefined;
          return (
            <DataTable
              label={t`Đơn vị không có số`}
              rows={cells.filter(({ status }) => status !== "GIVEN")}
              rowKey={({ unit }) => unit?.id ?? ""}
              columns={[
                {
                  id: "unit",
                  header: t`Đơn vị`,
                  card: "title",
                  cell: ({ unit }) =>
                    unit ? (
                      <Link to="/units" search={{ unit: unit.id }}>
                        {unit.fullName}
                      </Link>
                    ) : (
                      t`Đơn vị`
                    ),
                },
                { id: "why", header: t`Vì sao`, card: "line", cell: (cell) => inWords(cell) },
              ]}
              loadingMore={asked.loading}
              onMore={more}
              empty={
                <EmptyState
                  title={totalCount === 0 ? t`Kỳ này chưa có báo cáo ở cấp này` : t`Cả ${seen} đơn vị đã xem đều có số`}
                  action={
                    more && (
                      <Button size="xs" variant="default" loading={asked.loading} onClick={more}>{t`Tải thêm`}</Button>
                    )
                  }
                />
              }
            />
          );
        }}
      </Answer>
    </Card>
  );
}
