import { useLingui } from "@lingui/react/macro";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatDong } from "../../ui/number.ts";
import { SOURCE_WORDS, SOURCES } from "./words.ts";

interface Granted {
  source: string;
  amounts: { approved: number };
}
interface Amounts {
  approved: number;
  spent: number;
  returned: number;
}
interface Budget {
  amounts: Amounts;
  sources: readonly Granted[];
  units: readonly { unit?: { id: string; fullName: string } | null; amounts: Amounts; sources: readonly Granted[] }[];
}
interface Row {
  key: string;
  name: string;
  isTotal: boolean;
  amounts: Amounts;
  granted: ReadonlyMap<string, number>;
}
const grantedOf = (sources: readonly Granted[]) =>
  new Map(sources.map(({ source, amounts }) => [source, amounts.approved]));

const bold = (row: Row, text: string) => (row.isTotal ? <strong>{text}</strong> : text);
const amount = (row: Row, value: number) => bold(row, value === 0 ? "–" : formatDong(value));

/** What each unit was granted by each source, what it spent and returned; the first line adds up the others. */
export function BudgetTable({ budget }: { budget: Budget }) {
  const { t, i18n } = useLingui();
  const units = budget.units.map(({ unit, amounts, sources }, i): Row => ({
    key: unit?.id ?? String(i),
    name: unit?.fullName ?? t`Đơn vị`,
    isTotal: false,
    amounts,
    granted: grantedOf(sources),
  }));
  const rows: Row[] =
    units.length === 0
      ? []
      : [
          {
            key: "total",
            name: t`Tổng cộng`,
            isTotal: true,
            amounts: budget.amounts,
            granted: grantedOf(budget.sources),
          },
          ...units,
        ];
  const used = SOURCES.filter((source) =>
    budget.sources.some((one) => one.source === source && one.amounts.approved > 0),
  );
  const columns: Column<Row>[] = [
    { id: "unit", header: t`Đơn vị`, cell: (row) => bold(row, row.name), card: "title" },
    ...used.map((source): Column<Row> => ({
      id: source,
      header: i18n._(SOURCE_WORDS[source]),
      end: true,
      cell: (row) => amount(row, row.granted.get(source) ?? 0),
    })),
    {
      id: "approved",
      header: t`Tổng được cấp`,
      end: true,
      cell: (row) => amount(row, row.amounts.approved),
      card: "badge",
    },
    { id: "spent", header: t`Đã chi`, end: true, cell: (row) => amount(row, row.amounts.spent), card: "line" },
    { id: "returned", header: t`Nộp trả`, end: true, cell: (row) => amount(row, row.amounts.returned) },
  ];
  return (
    <DataTable
      label={t`Kinh phí theo đơn vị`}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.key}
      empty={<EmptyState title={t`Chưa có kinh phí nào trong năm`} />}
    />
  );
}
