import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import type { DutyKind } from "../../gql/graphql.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { DayField } from "../../ui/day-field.tsx";
import { daysBetween, formatDay, yearOf } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { Column as Stack, Page, WithFilter } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { UrgeButton } from "../documents/urge-button.tsx";
import { ExportButton } from "./export-button.tsx";
import { OverdueCountsQuery, OverduePageQuery, type OverdueRow } from "./overdue-query.ts";
import { DUTIES, DUTY_WORDS } from "./words.ts";

const RemindDialog = lazy(() => import("../reminders/remind-dialog.tsx").then((m) => ({ default: m.RemindDialog })));

/** Quá hạn: everything past its last day, by district and kind, the oldest first. */
export function OverduePage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const may = useMay("reminder.send");
  const search = useSearch({ from: "/signed-in/overdue" });
  const navigate = useNavigate({ from: "/overdue" });
  const [urging, setUrging] = useState<OverdueRow>();
  const asOf = search.asOf ?? today;
  const { data: counted } = useQuery(OverdueCountsQuery, {
    variables: { asOf, againstFirst: search.againstFirst },
    fetchPolicy: "cache-and-network",
  });
  const filter = { ...search, asOf };
  const asked = useQuery(OverduePageQuery, { variables: { ...filter, first: 50 }, fetchPolicy: "cache-and-network" });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const clear = (): void => void navigate({ search: {} });
  const active = Object.values(search).filter((value) => value !== undefined).length;
  const counts = counted?.overdueCounts ?? [];
  const countOf = (kinds: { kind: DutyKind; count: number }[], kind?: DutyKind): number =>
    kinds.filter((one) => !kind || one.kind === kind).reduce((sum, { count }) => sum + count, 0);

  const columns: Column<OverdueRow>[] = [
    {
      id: "what",
      header: t`Việc`,
      card: "title",
      cell: ({ kind, what, link }) => (
        <span>
          <Link to={link as "/overdue"}>{i18n._(DUTY_WORDS[kind])}</Link>
          {what && <small style={{ display: "block", color: "var(--hn-secondary)" }}>{what}</small>}
        </span>
      ),
    },
    { id: "unit", header: t`Đơn vị`, card: "line", cell: ({ unit }) => unit?.fullName },
    { id: "district", header: t`Huyện`, card: "line", cell: ({ district }) => district?.fullName ?? "–" },
    { id: "due", header: t`Hạn`, card: "line", named: true, width: 110, cell: ({ dueOn }) => formatDay(dueOn) },
    {
      id: "late",
      header: t`Quá hạn`,
      card: "badge",
      width: 130,
      cell: ({ dueOn }) => {
        const days = daysBetween(dueOn, asOf);
        return <StateBadge tone="late">{t`quá ${days} ngày`}</StateBadge>;
      },
    },
  ];
  // A list of another day shows what was; only what is owed today can be urged about.
  if (may && asOf === today) {
    columns.push({
      id: "urge",
      header: t`Đôn đốc`,
      card: "line",
      width: 130,
      cell: (row) => (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => setUrging(row)}
          aria-label={[t`Đôn đốc ngay`, row.unit?.fullName].join(": ")}
        >{t`Đôn đốc ngay`}</Button>
      ),
    });
  }
  return (
    <Page
      title={t`Quá hạn`}
      sub={t`Việc đã qua ngày cuối, tính đến hết ngày ${formatDay(asOf)}`}
      actions={
        <>
          <UrgeButton year={yearOf(today)} />
          <ExportButton filter={filter} asOf={asOf} disabled={(asked.data?.overdue.edges.length ?? 0) === 0} />
        </>
      }
    >
      <WithFilter>
        <FilterPanel active={active} onClear={clear}>
          <DayField
            label={t`Tính đến ngày`}
            value={asOf}
            onChange={(day) => set({ asOf: day && day !== today ? day : undefined })}
          />
          <Facet<boolean>
            title={t`So với`}
            value={search.againstFirst}
            onChange={(on) => set({ againstFirst: on ? true : undefined })}
            options={[{ value: true, label: t`hạn đầu tiên của kế hoạch` }]}
          />
          <Facet<DutyKind>
            title={t`Loại việc`}
            value={search.kind}
            onChange={(kind) => set({ kind })}
            options={DUTIES.map((value) => ({
              value,
              label: i18n._(DUTY_WORDS[value]),
              count: countOf(
                counts.flatMap(({ district, kinds }) =>
                  !search.district || district?.id === search.district ? kinds : [],
                ),
                value,
              ),
            }))}
          />
          {counts.some(({ district }) => district) && (
            <Facet<string>
              title={t`Huyện`}
              value={search.district}
              onChange={(district) => set({ district })}
              options={counts.flatMap(({ district, kinds }) =>
                district ? [{ value: district.id, label: district.fullName, count: countOf(kinds, search.kind) }] : [],
              )}
            />
          )}
        </FilterPanel>
        <Stack>
          <Card flush>
            <Answer of={asked} rows={10}>
              {({ overdue: { edges, totalCount, pageInfo } }) => (
                <DataTable
                  label={t`Việc quá hạn`}
                  rows={edges.map(({ node }) => node)}
                  columns={columns}
                  rowKey={({ kind, id }) => `${kind} ${id}`}
                  total={totalCount}
                  loadingMore={asked.loading}
                  onMore={
                    pageInfo.hasNextPage
                      ? () =>
                          void asked.fetchMore({
                            variables: { after: pageInfo.endCursor },
                            updateQuery: (before, { fetchMoreResult: next }) => ({
                              ...before,
                              overdue: { ...next.overdue, edges: [...before.overdue.edges, ...next.overdue.edges] },
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
                      <EmptyState title={t`Không có việc nào quá hạn`} />
                    )
                  }
                />
              )}
            </Answer>
          </Card>
        </Stack>
      </WithFilter>
      {urging && (
        <Suspense>
          <RemindDialog
            kind={urging.kind}
            subjectId={urging.id}
            about={[i18n._(DUTY_WORDS[urging.kind]), urging.unit?.fullName].filter(Boolean).join(", ")}
            onClose={() => setUrging(undefined)}
          />
        </Suspense>
      )}
    </Page>
  );
}
