import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from "@tanstack/react-table";
import { useMemo, type ReactNode } from "react";
import { CardList } from "./card-list.tsx";
import css from "./data-table.module.css";
import { compareValues } from "./order.ts";
import { TableBody } from "./table-body.tsx";
import { TableHead } from "./table-head.tsx";
import type { Column } from "./column.ts";

interface Props<T> {
  label: string;
  rows: readonly T[];
  columns: Column<T>[];
  rowKey: (row: T) => string;
  /** How many there are in all; null when the server does not count. */
  total?: number | null;
  /** `column` rising, `-column` falling; lives in the URL. */
  sort?: string;
  onSort?: (sort: string | undefined) => void;
  onOpen?: (row: T) => void;
  onMore?: () => void;
  loadingMore?: boolean;
  /** A row of totals that stays in sight below. */
  foot?: ReactNode;
  /** The first column stays in sight of a wide table. */
  pinned?: boolean;
  empty: ReactNode;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
export type Features = typeof features;

const sortingOf = (sort: string | undefined): SortingState =>
  sort ? [{ id: sort.replace(/^-/, ""), desc: sort.startsWith("-") }] : [];

/** A real table: roles, row count and sort order are in the markup, long lists are virtual, a phone gets cards. */
export function DataTable<T extends object>(props: Props<T>) {
  const { label, rows, columns, rowKey, total, sort, onSort, onOpen, onMore, loadingMore, foot, pinned, empty } = props;
  const { t } = useLingui();
  const phone = useMediaQuery("(max-width: 768px)", window.matchMedia("(max-width: 768px)").matches);
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<Features, T> => ({
        id: column.id,
        header: column.header,
        accessorFn: (row) => column.sortBy?.(row),
        enableSorting: column.sortBy !== undefined,
        sortFn: (a, b) => compareValues(column.sortBy?.(a.original), column.sortBy?.(b.original)),
        cell: ({ row }) => column.cell(row.original),
      })),
    [columns],
  );
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowKey,
    state: { sorting },
    enableSortingRemoval: true,
  });
  const sorted = table.getRowModel().rows.map((row) => row.original);
  const all = total ?? rows.length;
  if (rows.length === 0) return <>{empty}</>;
  const shown = rows.length;
  const inTable = columns.filter((column) => column.only !== "card");
  return (
    <>
      {phone ? (
        <CardList label={label} rows={sorted} columns={columns} rowKey={rowKey} />
      ) : (
        <TableBody
          label={label}
          rows={sorted}
          columns={inTable}
          rowKey={rowKey}
          total={all}
          onOpen={onOpen}
          foot={foot}
          pinned={pinned}
        >
          <TableHead columns={inTable} sort={sort} onSort={onSort} />
        </TableBody>
      )}
      <div className={css["foot"]}>
        <span>{onMore ? t`Đang hiện ${shown} trong ${all}` : t`Tất cả ${all} dòng`}</span>
        {onMore && (
          <Button size="xs" variant="default" loading={loadingMore ?? false} onClick={onMore}>{t`Tải thêm`}</Button>
        )}
      </div>
    </>
  );
}
