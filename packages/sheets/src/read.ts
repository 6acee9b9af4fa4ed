import { Faults } from "./fault.js";
import { readCsvTable } from "./csv.js";
import { isNameOf, namesOf, shaped } from "./shape.js";
import type { Asked, Read } from "./sheet.js";
import { readXlsxTable } from "./xlsx.js";

type Kind = "csv" | "xlsx" | "other";
const STARTS: [bytes: number[], kind: Kind][] = [
  [[0x50, 0x4b, 0x03, 0x04], "xlsx"],
  [[0xd0, 0xcf, 0x11, 0xe0], "other"], // a workbook of before 2007, or one with a password
  [[0x25, 0x50, 0x44, 0x46], "other"], // a PDF
];
// By the first bytes, whatever the file is called.
const kindOf = (start: Uint8Array): Kind =>
  STARTS.find(([bytes]) => bytes.every((byte, i) => start[i] === byte))?.[1] ?? "csv";

/** Reads a whole file as a table of a known shape. */
export async function read({ bytes, columns }: Asked): Promise<Read> {
  const faults = new Faults();
  const kind = kindOf(bytes);
  if (kind === "other")
    faults.add(
      0,
      "file.kind",
      "Tệp không phải CSV hay bảng tính .xlsx (không mật khẩu).",
      "The file is neither CSV nor an .xlsx workbook without a password.",
    );
  const table =
    kind === "csv"
      ? readCsvTable(bytes, isNameOf(namesOf(columns)), faults)
      : kind === "xlsx"
        ? await readXlsxTable(bytes, faults)
        : null;
  const rows = table ? shaped(table, columns, faults) : [];
  return { rows, faults: faults.list, warnings: faults.warnings };
}
