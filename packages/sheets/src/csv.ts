import { CsvError, parse } from "csv-parse";
import { Readable } from "node:stream";
import type { Faults } from "./fault.js";
import { headerFaults, isTemplateRow, MOST_BYTES, MOST_ROWS, rowOf, tooLarge, tooManyRows, wrongWidth, type Columns, type SheetRow, type Source } from "./shape.js";

const LONGEST_ROW = 50_000;

const BOM = "\uFEFF";

// Bytes before characters: a file larger than allowed is not read to its end, and one in another encoding is not read at all.
async function* textOf(source: Source, faults: Faults): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let bytes = 0;
  let first = true;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return tooLarge(faults);
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

/**
 * Reads a CSV file of a known shape (UTF-8, comma, header row) as a stream. Every fault of shape is told by line; reading ends at the
 * first one that leaves the rest without meaning, and at the limits of size and rows.
 */
export async function readCsv(source: Source, columns: Columns, faults: Faults): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  let header: string[] | null = null;
  const text = Readable.from(textOf(source, faults));
  const parser = text.pipe(parse({ relax_column_count: true, skip_empty_lines: true, info: true, max_record_size: LONGEST_ROW }));
  text.on("error", (error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!header) {
        if (isTemplateRow(record, columns, faults)) continue;
        header = record;
        if (headerFaults(header, columns, faults)) break;
        continue;
      }
      if (rows.length >= MOST_ROWS) {
        tooManyRows(info.lines, faults);
        break;
      }
      if (record.length !== header.length) {
        wrongWidth(info.lines, record.length, header.length, faults);
        continue;
      }
      rows.push(rowOf(info.lines, header, record, faults));
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
