import { isPlainText } from "@hoa-nhap/kernel";
import { CsvError, parse } from "csv-parse";
import { Readable } from "node:stream";
import { Faults } from "./fault.js";

/** More than three times the whole country in its finest list of 2021. */
export const MOST_ROWS = 50_000;
export const MOST_BYTES = 20 * 1024 * 1024;
const LONGEST_CELL = 500;
const LONGEST_ROW = 50_000;

/** One row of a file by its column names, with its line. */
export interface CsvRow {
  row: number;
  cells: Record<string, string>;
}
export interface Columns {
  required: string[];
  optional: string[];
}
export type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const BOM = "\uFEFF";

// Bytes before characters: a file larger than allowed is not read to its end, and one in another encoding is not read at all.
async function* textOf(source: Source, faults: Faults): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let bytes = 0;
  let first = true;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return faults.add(0, "file.too-large", `Tệp lớn hơn ${MOST_BYTES / 1048576} MB.`, `The file is larger than ${MOST_BYTES / 1048576} MB.`);
    try {
      let text = decoder.decode(chunk, { stream: true });
      if (first && text.startsWith(BOM)) {
        faults.add(1, "file.bom", "Tệp bắt đầu bằng dấu BOM: hãy lưu lại dạng UTF-8 không BOM.", "The file begins with a byte order mark: save it as UTF-8 without one.");
        text = text.slice(1);
      }
      if (text.length > 0) first = false;
      yield text;
    } catch {
      return faults.add(0, "file.encoding", "Tệp không phải mã UTF-8.", "The file is not UTF-8.");
    }
  }
}

function headerFaults(header: string[], { required, optional }: Columns, faults: Faults): boolean {
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

function cellFaults({ row, cells }: CsvRow, faults: Faults): void {
  for (const [column, text] of Object.entries(cells)) {
    if (!isPlainText(text) || text.includes("\n") || text.length > LONGEST_CELL) {
      faults.add(row, "text.not-plain", `Cột ${column} có ký tự điều khiển, xuống dòng hoặc dài quá ${LONGEST_CELL} ký tự.`, `The column ${column} holds control signs, a line break or more than ${LONGEST_CELL} characters.`);
    } else if (text !== text.normalize("NFC")) {
      faults.add(row, "name.not-nfc", `Cột ${column} viết bằng Unicode tổ hợp: hãy chuyển sang Unicode dựng sẵn (NFC).`, `The column ${column} is written with decomposed letters: convert it to NFC.`);
    } else if (text !== text.trim()) {
      faults.add(row, "text.spaces", `Cột ${column} thừa khoảng trắng ở đầu hoặc cuối.`, `The column ${column} has outer spaces.`);
    }
  }
}

/**
 * Reads a CSV file of a known shape (UTF-8, comma, header row) as a stream. Every fault of shape is told by line; reading ends at the
 * first one that leaves the rest without meaning, and at the limits of size and rows.
 */
export async function readCsv(source: Source, columns: Columns, faults: Faults): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  let header: string[] | null = null;
  const text = Readable.from(textOf(source, faults));
  const parser = text.pipe(parse({ relax_column_count: true, skip_empty_lines: true, info: true, max_record_size: LONGEST_ROW }));
  text.on("error", (error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!header) {
        header = record;
        if (headerFaults(header, columns, faults)) break;
        continue;
      }
      if (rows.length >= MOST_ROWS) {
        faults.add(info.lines, "file.too-many-rows", `Tệp có hơn ${MOST_ROWS} dòng.`, `The file has more than ${MOST_ROWS} rows.`);
        break;
      }
      if (record.length !== header.length) {
        faults.add(info.lines, "row.columns", `Dòng có ${record.length} cột, cần ${header.length}.`, `The row has ${record.length} columns instead of ${header.length}.`);
        continue;
      }
      const row = { row: info.lines, cells: Object.fromEntries(header.map((name, i) => [name, record[i]!])) };
      cellFaults(row, faults);
      rows.push(row);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error["lines"] ?? 0);
    if (error.code === "CSV_MAX_RECORD_SIZE") faults.add(row, "row.too-long", `Dòng dài hơn ${LONGEST_ROW} ký tự.`, `The row is longer than ${LONGEST_ROW} characters.`);
    else faults.add(row, "row.quotes", "Dấu ngoặc kép mở mà không đóng, hoặc đặt sai chỗ.", "A quotation mark is open or out of place.");
  }
  text.destroy();
  if (header === null && !faults.any) faults.add(1, "header.missing", "Tệp trống.", "The file is empty.");
  return rows;
}
