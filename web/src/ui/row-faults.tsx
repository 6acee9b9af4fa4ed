import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Card } from "./card.tsx";
import { saveText, toCsv } from "./csv.ts";
import { DataTable } from "./data-table.tsx";

export interface RowFault {
  row: number;
  /** Which column, where it is about one cell. */
  column?: string | null;
  rule: string;
  message: string;
}

/** What is wrong, row by row, to be read here or taken away as a table. `whole` says what row 0 is. */
export function RowFaults({ of, name, whole }: { of: readonly RowFault[]; name: string; whole: string }) {
  const { t } = useLingui();
  const download = (): void => saveText(name, toCsv([[t`Dòng`, t`Cột`, t`Quy tắc`, t`Lỗi`], ...of.map(({ row, column, rule, message }) => [String(row), column ?? "", rule, message])]));
  return (
    <Card title={t`Lỗi theo dòng`} flush aside={<Button size="xs" variant="default" onClick={download}>{t`Tải bảng lỗi`}</Button>}>
      <DataTable
        label={t`Lỗi theo dòng`}
        rows={of}
        rowKey={({ row, column, rule, message }) => `${row} ${column ?? ""} ${rule} ${message}`}
        columns={[
          { id: "row", header: t`Dòng`, card: "badge", end: true, width: 110, cell: ({ row }) => (row === 0 ? whole : row) },
          ...(of.some(({ column }) => column) ? [{ id: "column", header: t`Cột`, card: "line" as const, width: 180, cell: ({ column }: RowFault) => column ?? "–" }] : []),
          { id: "message", header: t`Lỗi`, card: "title", cell: ({ message }) => message },
        ]}
        empty={null}
      />
    </Card>
  );
}
