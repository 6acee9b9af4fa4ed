import { useQuery } from "@apollo/client/react";
import { Button, NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { CommendationState, Receiver } from "../../gql/graphql.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { yearOf } from "../../ui/day.ts";
import { KpiCard } from "../../ui/kpi-card.tsx";
import { Column, Kpis, Page } from "../../ui/page.tsx";
import { CommendationsTable } from "./commendations-table.tsx";
import { NominateDialog } from "./nominate-dialog.tsx";
import { FORM_WORDS, GIVER_WORDS, RECEIVERS, RECEIVER_WORDS, STATES, STATE_WORDS } from "./words.ts";

const CommendationsPageQuery = graphql(`
  query CommendationsPage($year: Int!, $state: CommendationState, $receiver: Receiver, $after: String) {
    commendationFigures(year: $year) {
      nominated
      collectives
      individuals
      counts {
        giver
        form
        collectives
        individuals
      }
    }
    commendations(year: $year, state: $state, receiver: $receiver, first: 100, after: $after) {
      totalCount
      edges {
        node {
          id
          version
          state
          receiver
          form
          giver
          individualName
          evidence
          nominationNumber
          nominatedOn
          consideredOn
          decisionNumber
          decidedOn
          bonus
          reason
          conference
          presentedOn
          revokedOn
          returned
          unit {
            id
            fullName
          }
          pilotUnit {
            id
            year
            unit {
              id
              fullName
            }
          }
          organisation {
            id
            name
          }
          official {
            id
            name
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

/** Khen thưởng: who was put forward, considered, praised; each row's next step in its dialog. */
export function CommendationsPage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const search = useSearch({ from: "/signed-in/commendations" });
  const navigate = useNavigate({ from: "/commendations" });
  const mayNominate = useMay("commendation.nominate");
  const [nominating, setNominating] = useState(false);
  const year = search.year ?? yearOf(today);
  const asked = useQuery(CommendationsPageQuery, {
    variables: { year, state: search.state, receiver: search.receiver },
  });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const choices = (values: readonly string[], words: Record<string, { id: string }>) => [
    { value: "", label: t`Tất cả` },
    ...values.map((value) => ({ value, label: i18n._(words[value]!) })),
  ];
  return (
    <Page
      title={t`Khen thưởng năm ${year}`}
      sub={t`Tập thể và cá nhân được đề nghị, xét và khen; không nêu tên người được giúp đỡ`}
      actions={mayNominate && <Button onClick={() => setNominating(true)}>{t`Đề nghị khen`}</Button>}
    >
      <Column>
        <div style={{ display: "flex", gap: 12, flexWrap: "wrap" }}>
          <NativeSelect
            label={t`Năm`}
            value={String(year)}
            onChange={(event) => set({ year: Number(event.currentTarget.value) })}
            data={[0, 1, 2].map((back) => String(yearOf(today) - back))}
          />
          <NativeSelect
            label={t`Trạng thái`}
            value={search.state ?? ""}
            onChange={(event) =>
              set({ state: (event.currentTarget.value || undefined) as CommendationState | undefined })
            }
            data={choices(STATES, STATE_WORDS)}
          />
          <NativeSelect
            label={t`Ai được khen`}
            value={search.receiver ?? ""}
            onChange={(event) => set({ receiver: (event.currentTarget.value || undefined) as Receiver | undefined })}
            data={choices(RECEIVERS, RECEIVER_WORDS)}
          />
        </div>
        <Answer of={asked} rows={10}>
          {({ commendationFigures: figures, commendations: { edges, totalCount, pageInfo } }) => (
            <>
              <Kpis>
                <KpiCard label={t`Đã đề nghị`} value={figures.nominated} />
                <KpiCard label={t`Tập thể được khen`} value={figures.collectives} />
                <KpiCard label={t`Cá nhân được khen`} value={figures.individuals} />
                {figures.counts.map(({ giver, form, collectives, individuals }) => (
                  <KpiCard
                    key={`${giver} ${form}`}
                    label={`${i18n._(FORM_WORDS[form])} · ${i18n._(GIVER_WORDS[giver])}`}
                    value={collectives + individuals}
                    note={t`${collectives} tập thể, ${individuals} cá nhân`}
                  />
                ))}
              </Kpis>
              <Card title={t`Đề nghị khen thưởng`} flush>
                <CommendationsTable
                  rows={edges.map(({ node }) => node)}
                  total={totalCount ?? null}
                  isFiltered={Boolean(search.state ?? search.receiver)}
                  loadingMore={asked.loading}
                  onMore={
                    pageInfo.hasNextPage
                      ? () =>
                          void asked.fetchMore({
                            variables: { after: pageInfo.endCursor },
                            updateQuery: (before, { fetchMoreResult: next }) => ({
                              ...before,
                              commendations: {
                                ...next.commendations,
                                edges: [...before.commendations.edges, ...next.commendations.edges],
                              },
                            }),
                          })
                      : undefined
                  }
                />
              </Card>
            </>
          )}
        </Answer>
      </Column>
      {nominating && <NominateDialog year={year} onClose={() => setNominating(false)} />}
    </Page>
  );
}
