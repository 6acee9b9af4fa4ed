import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { saveText, toCsv } from "../../ui/csv.ts";

export interface RowFault {
  row: number;
  rule: string;
  message: string;
}

/** What is wrong, row by row, to be read here or taken away as a table. */
export function Faults({ of, name }: { of: readonly RowFault[]; name: string }) {
  const { t } = useLingui();
  const download = (): void => saveText(name, toCsv([[t`Dòng`, t`Quy tắc`, t`Lỗi`], ...of.map(({ row, rule, message }) => [String(row), rule, message])]));
  return (
    <Card title={t`Lỗi theo dòng`} flush aside={<Button size="xs" variant="default" onClick={download}>{t`Tải bảng lỗi`}</Button>}>
      <DataTable
        label={t`Lỗi theo dòng`}
        rows={of}
        rowKey={({ row, rule, message }) => `${row} ${rule} ${message}`}
        columns={[
          { id: "row", header: t`Dòng`, card: "badge", end: true, width: 110, cell: ({ row }) => (row === 0 ? t`cả dự thảo` : row) },
          { id: "message", header: t`Lỗi`, card: "title", cell: ({ message }) => message },
        ]}
        empty={null}
      />
    </Card>
  );
}
