import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { ObligationSide, ObligationState, ProgrammeBody } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { Page, WithFilter } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { ObligationsTable } from "./obligations-table.tsx";
import { BODIES, BODY_WORDS, SIDES, SIDE_WORDS, STATES, STATE_WORDS } from "./words.ts";

const ObligationsPageQuery = graphql(`
  query ObligationsPage(
    $side: ObligationSide
    $state: ObligationState
    $body: ProgrammeBody
    $overdue: Boolean
    $search: String
    $after: String
  ) {
    obligations(side: $side, state: $state, body: $body, overdue: $overdue, search: $search, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          title
          body
          bodyName
          state
          askedOn
          dueOn
          isOverdue
          unit {
            id
            fullName
          }
          ofUnit {
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

/** Giao việc, đề nghị: what is asked of my unit and what my unit asks of others; what waits stands first. */
export function ObligationsPage() {
  const { t, i18n } = useLingui();
  const search = useSearch({ from: "/signed-in/obligations" });
  const navigate = useNavigate({ from: "/obligations" });
  const mayAsk = useMay("obligation.ask");
  const [asking, setAsking] = useState(false);
  const asked = useQuery(ObligationsPageQuery, {
    variables: { ...search, overdue: search.overdue ? true : undefined },
  });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const active = Object.values(search).filter((value) => value !== undefined).length;
  const clear = (): void => void navigate({ search: {} });
  return (
    <Page
      title={t`Giao việc, đề nghị`}
      sub={t`Mặt trận đề nghị cơ quan phối hợp và giao việc cho cấp dưới; bên nhận trả lời rồi báo kết quả`}
      actions={mayAsk && <Button onClick={() => setAsking(true)}>{t`Giao việc, đề nghị`}</Button>}
    >
      <WithFilter>
        <FilterPanel active={active} onClear={clear}>
          <SearchField
            label={t`Tìm theo tên việc`}
            value={search.search}
            onChange={(words) => set({ search: words })}
          />
          <Facet<ObligationSide>
            title={t`Phía`}
            value={search.side}
            onChange={(side) => set({ side })}
            options={SIDES.map((value) => ({ value, label: i18n._(SIDE_WORDS[value]) }))}
          />
          <Facet<boolean>
            title={t`Thời hạn`}
            value={search.overdue}
            onChange={(overdue) => set({ overdue: overdue ? true : undefined })}
            options={[{ value: true, label: t`Quá hạn` }]}
          />
          <Facet<ObligationState>
            title={t`Trạng thái`}
            value={search.state}
            onChange={(state) => set({ state })}
            options={STATES.map((value) => ({ value, label: i18n._(STATE_WORDS[value]) }))}
          />
          <Facet<ProgrammeBody>
            title={t`Cơ quan`}
            value={search.body}
            onChange={(body) => set({ body })}
            options={BODIES.map((value) => ({ value, label: i18n._(BODY_WORDS[value]) }))}
          />
        </FilterPanel>
        <Card flush>
          <Answer of={asked} rows={10}>
            {({ obligations: { edges, totalCount, pageInfo } }) => (
              <ObligationsTable
                rows={edges.map(({ node }) => node)}
                total={totalCount ?? null}
                loadingMore={asked.loading}
                onMore={
                  pageInfo.hasNextPage
                    ? () =>
                        void asked.fetchMore({
                          variables: { after: pageInfo.endCursor },
                          updateQuery: (before, { fetchMoreResult: next }) => ({
                            ...before,
                            obligations: {
                              ...next.obligations,
                              edges: [...before.obligations.edges, ...next.obligations.edges],
                            },
                          }),
                        })
                    : undefined
                }
                empty={
                  active > 0 ? (
                    <EmptyState
                      title={t`Không có việc nào khớp bộ lọc`}
                      action={<Button variant="default" onClick={clear}>{t`Xóa lọc`}</Button>}
                    />
                  ) : (
                    <EmptyState title={t`Chưa có việc nào`}>{t`Kết luận của hội nghị cũng lập việc ở đây.`}</EmptyState>
                  )
                }
              />
            )}
          </Answer>
        </Card>
      </WithFilter>
      {asking && <AskDialog onClose={() => setAsking(false)} />}
    </Page>
  );
}
