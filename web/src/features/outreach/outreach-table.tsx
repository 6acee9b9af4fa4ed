import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useMay } from "../../session/use-session.ts";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatNumber } from "../../ui/number.ts";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { OutreachDialog } from "./outreach-dialog.tsx";
import { CHANNEL_WORDS, OUTREACH_KIND_WORDS, TOPIC_WORDS } from "./words.ts";
import type { OutreachRow } from "./outreach-row.ts";

const Withdraw = graphql(`
  mutation WithdrawOutreach($input: WithdrawOutreachInput!) {
    withdrawOutreach(input: $input) {
      id
      version
    }
  }
`);
interface Props {
  rows: OutreachRow[];
  total: number | null;
  onMore?: () => void;
  loadingMore?: boolean;
}

/** The year's activities; whoever recorded there mends a mistake or takes it out. */
export function OutreachTable(props: Props) {
  const { t, i18n } = useLingui();
  const mayRecord = useMay("outreach.record");
  const { run, busy, refusal } = useChange(Withdraw);
  const [doing, setDoing] = useState<{ row: OutreachRow; isOut: boolean }>();
  const close = (): void => setDoing(undefined);
  const count = ({ attendance, sessions, times, copies }: OutreachRow): string =>
    [
      sessions && t`${sessions} cuộc`,
      attendance && t`${formatNumber(attendance)} lượt người`,
      times && t`${formatNumber(times)} lượt`,
      copies && t`${formatNumber(copies)} bản`,
    ]
      .filter(Boolean)
      .join(", ");
  async function takeOut(row: OutreachRow, reason: string): Promise<void> {
    const { data } = await run({ input: { id: row.id, expectedVersion: row.version, reason } }, ["OutreachPage"]);
    if (!data) return;
    notifications.show({ message: t`Đã bỏ bản ghi.` });
    close();
  }
  const columns: Column<OutreachRow>[] = [
    { id: "on", header: t`Ngày`, card: "line", width: 110, cell: ({ on }) => formatDay(on) },
    { id: "unit", header: t`Đơn vị`, card: "title", cell: ({ unit }) => unit?.fullName ?? "–" },
    {
      id: "kind",
      header: t`Loại hoạt động`,
      card: "line",
      cell: ({ kind, channel, outlet }) =>
        [channel ? i18n._(CHANNEL_WORDS[channel]) : i18n._(OUTREACH_KIND_WORDS[kind]), outlet]
          .filter(Boolean)
          .join(" · "),
    },
    {
      id: "topics",
      header: t`Nội dung`,
      cell: ({ topics }) => topics.map((topic) => i18n._(TOPIC_WORDS[topic])).join(", "),
    },
    { id: "count", header: t`Số lượng`, card: "line", cell: count },
    {
      id: "pledged",
      header: t`Hộ cam kết`,
      card: "line",
      end: true,
      width: 110,
      cell: ({ pledged }) => (pledged > 0 ? formatNumber(pledged) : "–"),
    },
    {
      id: "mend",
      header: t`Sửa`,
      card: "badge",
      width: 150,
      cell: (row) =>
        row.mayRevise && (
          <>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t`Sửa: ${row.unit?.fullName ?? ""} ${formatDay(row.on)}`}
              onClick={() => setDoing({ row, isOut: false })}
            >{t`Sửa`}</Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={t`Bỏ: ${row.unit?.fullName ?? ""} ${formatDay(row.on)}`}
              onClick={() => setDoing({ row, isOut: true })}
            >{t`Bỏ`}</Button>
          </>
        ),
    },
  ];
  return (
    <>
      <DataTable
        label={t`Hoạt động tuyên truyền`}
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t`Chưa có hoạt động nào`}>
            {mayRecord && t`Ghi cuộc quán triệt hoặc hoạt động truyền thông ngay sau khi thực hiện.`}
          </EmptyState>
        }
        {...props}
      />
      {doing && !doing.isOut && <OutreachDialog row={doing.row} onClose={close} />}
      {doing?.isOut && (
        <ReasonDialog
          title={t`Bỏ bản ghi`}
          label={t`Lý do`}
          action={t`Bỏ bản ghi`}
          busy={busy}
          refusal={refusal}
          onDone={(reason) => void takeOut(doing.row, reason)}
          onClose={close}
        />
      )}
    </>
  );
}
