import { isPlainText } from "@hoa-nhap/kernel";
import type { Faults } from "./fault.js";

/** More than three times the whole country in its finest list of 2021. */
export const MOST_ROWS = 50_000;
export const MOST_BYTES = 20 * 1024 * 1024;
const LONGEST_CELL = 500;

/** One row of a file by its column names, with its line. */
export interface SheetRow {
  row: number;
  cells: Record<string, string>;
}
export interface Columns {
  required: string[];
  optional: string[];
  /** The mark of the template that the platform gives out; it stands alone in a row above the header, and may be missing. */
  template?: string;
}
export type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export const tooLarge = (faults: Faults): void => faults.add(0, "file.too-large", `Tệp lớn hơn ${MOST_BYTES / 1048576} MB.`, `The file is larger than ${MOST_BYTES / 1048576} MB.`);
export const tooManyRows = (row: number, faults: Faults): void => faults.add(row, "file.too-many-rows", `Tệp có hơn ${MOST_ROWS} dòng.`, `The file has more than ${MOST_ROWS} rows.`);
export const wrongWidth = (row: number, width: number, expected: number, faults: Faults): void => faults.add(row, "row.columns", `Dòng có ${width} cột, cần ${expected}.`, `The row has ${width} columns instead of ${expected}.`);

/** Names the cells of a row by the header, and says what is wrong with any of them. */
export function rowOf(row: number, header: string[], values: string[], faults: Faults): SheetRow {
  const made = { row, cells: Object.fromEntries(header.map((name, i) => [name, values[i]!])) };
  cellFaults(made, faults);
  return made;
}

/** Whether this first row is the mark of a template; one of another edition is told, for its columns may mean something else. */
export function isTemplateRow(cells: string[], { template }: Columns, faults: Faults): boolean {
  const [mark = "", ...rest] = cells;
  if (!template || rest.some(Boolean) || !mark.startsWith(`${template.split(":")[0]!}:`)) return false;
  if (mark !== template) faults.add(1, "template.edition", "Tệp lập theo mẫu cũ: hãy tải mẫu mới.", "The file follows an older template: download the new one.");
  return true;
}

/** Whether the header leaves the rest without meaning; says why. */
export function headerFaults(header: string[], { required, optional }: Columns, faults: Faults): boolean {
  if (header.length === 1 && header[0]!.includes(";")) {
    faults.add(1, "file.separator", "Các cột phải cách nhau bằng dấu phẩy, không phải dấu chấm phẩy.", "Columns must be separated by commas, not semicolons.");
    return true;
  }
  const before = faults.list.length;
  for (const name of required.filter((name) => !header.includes(name))) faults.add(1, "header.missing", `Thiếu cột "${name}".`, `The column "${name}" is missing.`);
  for (const name of header.filter((name) => !required.includes(name) && !optional.includes(name))) {
    faults.add(1, "header.unknown", `Không biết cột "${name.slice(0, 40)}".`, `The column "${name.slice(0, 40)}" is unknown.`);
  }
  for (const name of new Set(header.filter((name, i) => header.indexOf(name) !== i))) faults.add(1, "header.twice", `Cột "${name}" có hai lần.`, `The column "${name}" is there twice.`);
  return faults.list.length > before;
}

function cellFaults({ row, cells }: SheetRow, faults: Faults): void {
  for (const [column, text] of Object.entries(cells)) {
    if (!isPlainText(text) || text.includes("\n") || text.length > LONGEST_CELL) {
      faults.add({ row, column }, "text.not-plain", `Cột ${column} có ký tự điều khiển, xuống dòng hoặc dài quá ${LONGEST_CELL} ký tự.`, `The column ${column} holds control signs, a line break or more than ${LONGEST_CELL} characters.`);
    } else if (text !== text.normalize("NFC")) {
      faults.add({ row, column }, "name.not-nfc", `Cột ${column} viết bằng Unicode tổ hợp: hãy chuyển sang Unicode dựng sẵn (NFC).`, `The column ${column} is written with decomposed letters: convert it to NFC.`);
    } else if (text !== text.trim()) {
      faults.add({ row, column }, "text.spaces", `Cột ${column} thừa khoảng trắng ở đầu hoặc cuối.`, `The column ${column} has outer spaces.`);
    }
  }
}
