import { useQuery } from "@apollo/client/react";
import { Button, NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { OutreachKind } from "../../gql/graphql.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { yearOf } from "../../ui/day.ts";
import { KpiCard } from "../../ui/kpi-card.tsx";
import { formatNumber } from "../../ui/number.ts";
import { Column, Kpis, Page } from "../../ui/page.tsx";
import { OutreachDialog } from "./outreach-dialog.tsx";
import { OutreachTable } from "./outreach-table.tsx";
import { AUDIENCE_WORDS, CHANNEL_WORDS, OUTREACH_KIND_WORDS, OUTREACH_KINDS } from "./words.ts";

const OutreachPageQuery = graphql(`
  query OutreachPage($year: Int!, $kind: OutreachKind, $after: String) {
    outreachFigures(year: $year) {
      sessions
      attendance
      communications
      pledged
      audiences {
        audience
        count
      }
      channels {
        channel
        activities
        times
        copies
      }
    }
    outreach(year: $year, kind: $kind, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          version
          kind
          on
          topics
          sessions
          attendance
          audience {
            audience
            count
          }
          channel
          outlet
          times
          copies
          pledged
          note
          mayRevise
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

/** Tuyên truyền: the year's briefings by audience and communication by channel, and a quick entry. */
export function OutreachPage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const search = useSearch({ from: "/signed-in/outreach" });
  const navigate = useNavigate({ from: "/outreach" });
  const mayRecord = useMay("outreach.record");
  const [recording, setRecording] = useState(false);
  const year = search.year ?? yearOf(today);
  const asked = useQuery(OutreachPageQuery, { variables: { year, kind: search.kind } });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  return (
    <Page
      title={t`Tuyên truyền năm ${String(year)}`}
      sub={t`Quán triệt theo thành phần, truyền thông theo kênh, số hộ ký cam kết`}
      actions={mayRecord && <Button onClick={() => setRecording(true)}>{t`Ghi hoạt động`}</Button>}
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
            label={t`Loại hoạt động`}
            value={search.kind ?? ""}
            onChange={(event) => set({ kind: (event.currentTarget.value || undefined) as OutreachKind | undefined })}
            data={[
              { value: "", label: t`Tất cả` },
              ...OUTREACH_KINDS.map((value) => ({ value, label: i18n._(OUTREACH_KIND_WORDS[value]) })),
            ]}
          />
        </div>
        <Answer of={asked} rows={10}>
          {({ outreachFigures: figures, outreach: { edges, totalCount, pageInfo } }) => (
            <>
              <Kpis>
                <KpiCard label={t`Cuộc quán triệt`} value={formatNumber(figures.sessions)} />
                <KpiCard label={t`Lượt người dự`} value={formatNumber(figures.attendance)} />
                <KpiCard label={t`Hoạt động truyền thông`} value={formatNumber(figures.communications)} />
                <KpiCard label={t`Hộ ký cam kết`} value={formatNumber(figures.pledged)} />
              </Kpis>
              <Card title={t`Quán triệt theo thành phần`} flush>
                <DataTable
                  label={t`Quán triệt theo thành phần`}
                  rows={[...figures.audiences, { audience: null, count: figures.attendance }]}
                  rowKey={({ audience }) => audience ?? "total"}
                  empty={null}
                  columns={[
                    {
                      id: "audience",
                      header: t`Thành phần`,
                      card: "title",
                      cell: ({ audience }) => (audience ? i18n._(AUDIENCE_WORDS[audience]) : <b>{t`Tổng cộng`}</b>),
                    },
                    {
                      id: "count",
                      header: t`Lượt người`,
                      card: "badge",
                      end: true,
                      width: 140,
                      cell: ({ count }) => formatNumber(count),
                    },
                  ]}
                />
              </Card>
              <Card title={t`Truyền thông theo kênh`} flush>
                <DataTable
                  label={t`Truyền thông theo kênh`}
                  rows={figures.channels}
                  rowKey={({ channel }) => channel}
                  empty={null}
                  columns={[
                    {
                      id: "channel",
                      header: t`Kênh`,
                      card: "title",
                      cell: ({ channel }) => i18n._(CHANNEL_WORDS[channel]),
                    },
                    {
                      id: "activities",
                      header: t`Số hoạt động`,
                      card: "badge",
                      end: true,
                      width: 120,
                      cell: ({ activities }) => formatNumber(activities),
                    },
                    {
                      id: "times",
                      header: t`Lượt`,
                      card: "line",
                      end: true,
                      width: 100,
                      cell: ({ times }) => (times > 0 ? formatNumber(times) : "–"),
                    },
                    {
                      id: "copies",
                      header: t`Bản`,
                      card: "line",
                      end: true,
                      width: 100,
                      cell: ({ copies }) => (copies > 0 ? formatNumber(copies) : "–"),
                    },
                  ]}
                />
              </Card>
              <Card title={t`Các hoạt động`} flush>
                <OutreachTable
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
                              outreach: { ...next.outreach, edges: [...before.outreach.edges, ...next.outreach.edges] },
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
      {recording && <OutreachDialog onClose={() => setRecording(false)} />}
    </Page>
  );
}
