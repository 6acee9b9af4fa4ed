import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatDong } from "../../ui/number.ts";
import { EstimatesQuery, leftOf, type Estimate } from "./estimate.ts";
import { EstimateDialog } from "./estimate-dialog.tsx";
import { RequestDialog } from "./request-dialog.tsx";

type Doing = { what: "draw-up" } | { what: "revise" | "request"; estimate: Estimate };

/** The year's estimates: drawn up, mended while nothing rests on them, and asked for. */
export function Estimates({ year }: { year: number }) {
  const { t } = useLingui();
  const mayManage = useMay("funding.manage");
  const asked = useQuery(EstimatesQuery, { variables: { year } });
  const [doing, setDoing] = useState<Doing>();
  const columns = useMemo(
    (): Column<Estimate>[] => [
      { id: "number", header: t`Dự toán`, cell: (row) => row.number, card: "title", width: 130 },
      { id: "unit", header: t`Đơn vị`, cell: (row) => row.unit?.fullName ?? "–", card: "line" },
      { id: "on", header: t`Ngày lập`, cell: (row) => formatDay(row.preparedOn), width: 110 },
      {
        id: "total",
        header: t`Tổng số`,
        end: true,
        cell: (row) => (row.total === null || row.total === undefined ? t`chưa đủ` : formatDong(row.total)),
        card: "line",
      },
      { id: "left", header: t`Chưa đề nghị`, end: true, cell: (row) => (row.total ? formatDong(leftOf(row)) : "–") },
      ...(mayManage
        ? [
            {
              id: "next",
              header: t`Việc tiếp`,
              card: "badge" as const,
              cell: (row: Estimate) => (
                <>
                  {row.requests.length === 0 && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t`Sửa dự toán ${row.number}`}
                      onClick={() => setDoing({ what: "revise", estimate: row })}
                    >{t`Sửa`}</Button>
                  )}
                  {row.total !== null && leftOf(row) > 0 && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t`Đề nghị theo dự toán ${row.number}`}
                      onClick={() => setDoing({ what: "request", estimate: row })}
                    >{t`Đề nghị`}</Button>
                  )}
                </>
              ),
            },
          ]
        : []),
    ],
    [t, mayManage],
  );
  const close = (): void => setDoing(undefined);
  const drawUp = mayManage && <Button size="xs" onClick={() => setDoing({ what: "draw-up" })}>{t`Lập dự toán`}</Button>;
  return (
    <Card title={t`Dự toán`} aside={drawUp} flush>
      <Answer of={asked} rows={4}>
        {({ budgetEstimates: { edges, totalCount, pageInfo } }) => (
          <DataTable
            label={t`Dự toán`}
            rows={edges.map(({ node }) => node)}
            columns={columns}
            rowKey={(row) => row.id}
            total={totalCount ?? null}
            loadingMore={asked.loading}
            onMore={
              pageInfo.hasNextPage
                ? () =>
                    void asked.fetchMore({
                      variables: { after: pageInfo.endCursor },
                      updateQuery: (before, { fetchMoreResult: next }) => ({
                        ...before,
                        budgetEstimates: {
                          ...next.budgetEstimates,
                          edges: [...before.budgetEstimates.edges, ...next.budgetEstimates.edges],
                        },
                      }),
                    })
                : undefined
            }
            empty={
              <EmptyState
                title={t`Chưa có dự toán nào`}
              >{t`Muốn đề nghị kinh phí phải có dự toán đủ số tiền từng khoản.`}</EmptyState>
            }
          />
        )}
      </Answer>
      {doing?.what === "draw-up" && <EstimateDialog year={year} onClose={close} />}
      {doing?.what === "revise" && <EstimateDialog year={year} estimate={doing.estimate} onClose={close} />}
      {doing?.what === "request" && <RequestDialog estimate={doing.estimate} onClose={close} />}
    </Card>
  );
}
