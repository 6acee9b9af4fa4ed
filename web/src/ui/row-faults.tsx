import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Card } from "./card.tsx";
import { saveText, toCsv } from "./csv.ts";
import { DataTable } from "./data-table.tsx";
import { useLineColumns } from "./use-line-columns.tsx";

export interface RowFault {
  row: number;
  /** Which column, and which cell as the spreadsheet names it (B7), where it is about one. */
  column?: string | null;
  cell?: string | null;
  rule: string;
  message: string;
}

interface Props {
  of: readonly RowFault[];
  /** What the table is saved as. */
  name: string;
  /** What row 0 is. */
  whole: string;
  /** Faults keep a row from being taken; warnings are to be looked at first. */
  are?: "faults" | "warnings";
}

const at = ({ column, cell }: RowFault): string => [cell, column].filter(Boolean).join(" · ");

/** What is wrong, or to be looked at, row by row and at its cell: to be read here or taken away as a table. */
export function RowFaults({ of, name, whole, are = "faults" }: Props) {
  const { t } = useLingui();
  const lines = useLineColumns(whole, 110);
  const title = are === "faults" ? t`Lỗi theo dòng` : t`Cần xem trước khi nhập`;
  const download = (): void =>
    saveText(
      name,
      toCsv([
        [t`Dòng`, t`Ô, cột`, t`Quy tắc`, t`Nội dung`],
        ...of.map((fault) => [String(fault.row), at(fault), fault.rule, fault.message]),
      ]),
    );
  return (
    <Card
      title={title}
      flush
      aside={
        <Button size="xs" variant="default" onClick={download}>
          {are === "faults" ? t`Tải bảng lỗi` : t`Tải bảng cần xem`}
        </Button>
      }
    >
      <DataTable
        label={title}
        rows={of}
        rowKey={(fault) => `${fault.row} ${at(fault)} ${fault.rule} ${fault.message}`}
        columns={[
          ...lines,
          ...(of.some(at)
            ? [
                {
                  id: "column",
                  header: t`Ô, cột`,
                  card: "line" as const,
                  width: 200,
                  cell: (fault: RowFault) => at(fault) || "–",
                },
              ]
            : []),
          {
            id: "message",
            header: are === "faults" ? t`Lỗi` : t`Điều cần xem`,
            card: "title",
            cell: ({ message }) => message,
          },
        ]}
        empty={null}
      />
    </Card>
  );
}
