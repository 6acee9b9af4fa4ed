import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { DayField } from "../../ui/day-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Page, WithFilter } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { fileOf, readLog, restOf, whenOf, whoOf, type LogRow } from "./log-rows.ts";
import { LOG_WORDS, LOGS, type LogName } from "./words.ts";

/** Nhật ký: who saw and changed what, and which partner asked for what; looking into it leaves a row itself. */
export function LogsPage() {
  const { t, i18n } = useLingui();
  const { log = "people", search, from, to } = useSearch({ from: "/signed-in/logs" });
  const navigate = useNavigate({ from: "/logs" });
  const [read, setRead] = useState<{ of: object; page: { rows: LogRow[]; next: number | null } | "failed" } | null>(
    null,
  );
  const [busy, setBusy] = useState(false);
  const asked = useMemo(
    () => ({ log, filter: { ...(search && { search }), ...(from && { from }), ...(to && { to }) } }),
    [log, search, from, to],
  );
  const { filter } = asked;
  // What was read for another question is not shown under this one.
  const page = read?.of === asked ? read.page : "loading";
  useEffect(() => {
    let isGone = false;
    readLog(asked.log, asked.filter, null).then(
      (first) => isGone || setRead({ of: asked, page: first }),
      () => isGone || setRead({ of: asked, page: "failed" }),
    );
    return () => {
      isGone = true;
    };
  }, [asked]);
  const set = (part: { log?: LogName; search?: string; from?: string; to?: string }): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const failed = (): void =>
    void notifications.show({ color: "red", message: t`Không tải được nhật ký, hãy thử lại.` });
  const more = (shown: LogRow[], next: number): void => {
    setBusy(true);
    readLog(log, filter, next)
      .then((after) => setRead({ of: asked, page: { rows: [...shown, ...after.rows], next: after.next } }), failed)
      .finally(() => setBusy(false));
  };
  const columns = useMemo(
    (): Column<LogRow>[] => [
      { id: "at", header: t`Thời điểm`, card: "line", width: 170, cell: whenOf },
      { id: "who", header: t`Ai`, card: "title", cell: whoOf },
      { id: "action", header: t`Việc`, card: "line", cell: ({ told }) => told },
      {
        id: "rest",
        header: t`Chi tiết`,
        card: "line",
        cell: (row) => <span style={{ overflowWrap: "anywhere" }}>{restOf(row)}</span>,
      },
    ],
    [t],
  );
  return (
    <Page
      title={t`Nhật ký`}
      sub={t`Việc xem và tải nhật ký cũng được ghi lại`}
      actions={
        <Button
          variant="default"
          component="a"
          href={fileOf(log, filter)}
          download
          leftSection={<IconDownload size={16} />}
        >{t`Tải tệp CSV`}</Button>
      }
    >
      <WithFilter>
        <FilterPanel
          active={Object.keys(filter).length}
          onClear={() => set({ search: undefined, from: undefined, to: undefined })}
        >
          <SearchField
            label={t`Tìm theo người, việc, mã`}
            value={search}
            onChange={(words) => set({ search: words })}
          />
          <DayField label={t`Từ ngày`} value={from ?? null} onChange={(day) => set({ from: day ?? undefined })} />
          <DayField label={t`Đến ngày`} value={to ?? null} onChange={(day) => set({ to: day ?? undefined })} />
          <Facet<LogName>
            title={t`Nhật ký`}
            value={log}
            onChange={(one) => set({ log: one ?? "people" })}
            options={LOGS.map((value) => ({ value, label: i18n._(LOG_WORDS[value]) }))}
          />
        </FilterPanel>
        <Card flush>
          {page === "loading" ? (
            <Loading rows={10} />
          ) : page === "failed" ? (
            <EmptyState title={t`Không tải được nhật ký, hãy thử lại.`} />
          ) : (
            <DataTable
              label={i18n._(LOG_WORDS[log])}
              rows={page.rows}
              columns={columns}
              rowKey={(row) => String(row.seq)}
              total={null}
              loadingMore={busy}
              onMore={page.next === null ? undefined : () => more(page.rows, page.next!)}
              empty={<EmptyState title={t`Không có dòng nào khớp`} />}
            />
          )}
        </Card>
      </WithFilter>
    </Page>
  );
}
