import { streamXlsxRows } from "hucre/xlsx";
import type { Faults } from "./fault.js";
import { headerFaults, isTemplateRow, MOST_ROWS, rowOf, tooManyRows, wrongWidth, type Columns, type SheetRow } from "./shape.js";
import { unpacksWithin } from "@hoa-nhap/kernel";

/** What a workbook may unpack to: a full sheet of 50,000 rows is about a tenth of it. */
const MOST_UNPACKED = 100 * 1024 * 1024;

const textOf = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
};

/** Reads the first sheet of a workbook of a known shape. A cell that Excel keeps as a day becomes a day like 2026-07-01; rows that are empty are passed over. */
export async function readXlsx(bytes: Uint8Array, columns: Columns, faults: Faults): Promise<SheetRow[]> {
  const isSmall = unpacksWithin(bytes, MOST_UNPACKED);
  if (isSmall === false) {
    faults.add(0, "file.too-large", "Tệp bung ra quá lớn.", "The file unpacks to more than is allowed.");
    return [];
  }
  const rows: SheetRow[] = [];
  let header: string[] | null = null;
  try {
    for await (const { index, values } of isSmall ? streamXlsxRows(bytes, { sheet: 0 }) : []) {
      const cells = values.map(textOf);
      while (cells.at(-1) === "") cells.pop();
      if (cells.length === 0) continue;
      if (!header) {
        if (isTemplateRow(cells, columns, faults)) continue;
        header = cells;
        if (headerFaults(header, columns, faults)) return rows;
        continue;
      }
      if (rows.length >= MOST_ROWS) {
        tooManyRows(index + 1, faults);
        return rows;
      }
      if (cells.length > header.length) wrongWidth(index + 1, cells.length, header.length, faults);
      else rows.push(rowOf(index + 1, header, header.map((_, i) => cells[i] ?? ""), faults));
    }
  } catch {
    header = null;
    rows.length = 0;
  }
  if (header === null && !faults.any) faults.add(0, "file.broken", "Không đọc được bảng tính này: hãy mở và lưu lại dạng .xlsx.", "This spreadsheet cannot be read: open it and save it again as .xlsx.");
  return rows;
}
