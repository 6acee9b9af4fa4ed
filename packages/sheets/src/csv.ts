import { legacyOf } from "@hoa-nhap/kernel";
import { CsvError, parse } from "csv-parse/sync";
import { addressOf, contentOf } from "./cell.js";
import type { Faults } from "./fault.js";
import { MOST_COLUMNS, MOST_ROWS, type Table } from "./table.js";

const LONGEST_ROW = 50_000;
const SEPARATORS = [",", ";", "\t"] as const;
/** Excel's own way of saying which separator a file uses. */
const SAID = /^sep=(.)\r?\n/i;

/**
 * The text of a file in UTF-8, with a byte order mark or without, or in UTF-16 as Excel's "Unicode text"; null, with
 * what is wrong, for any other.
 */
function textOf(bytes: Uint8Array, faults: Faults): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const isNearly = /[\u1ea0-\u1ef9]/.test(new TextDecoder().decode(bytes));
    const legacy = isNearly ? null : legacyOf(new TextDecoder("windows-1252").decode(bytes.subarray(0, 100_000)));
    if (legacy)
      faults.add(
        0,
        "file.legacy",
        `Tệp dùng bảng mã cũ ${legacy}: hãy chuyển sang Unicode (ví dụ bằng UniKey, Ctrl+Shift+F6) rồi lưu dạng CSV UTF-8.`,
        `The file is in the old encoding ${legacy}: convert it to Unicode and save it as CSV UTF-8.`,
      );
    else
      faults.add(
        0,
        "file.encoding",
        "Tệp không phải mã UTF-8: hãy lưu lại dạng CSV UTF-8 hoặc .xlsx.",
        "The file is not UTF-8: save it as CSV UTF-8 or .xlsx.",
      );
    return null;
  }
}

const records = (text: string, delimiter: string, to: number, relax_quotes = false) =>
  parse(text, {
    delimiter,
    to,
    relax_quotes,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: LONGEST_ROW,
  }) as unknown as { record: string[]; info: { lines: number } }[];

/**
 * The separator under which the lines at the top hold the most names of columns; where none is named, the one in sight
 * that no words hold.
 */
function separatorOf(text: string, isColumn: (name: string) => boolean): string {
  const top = text.slice(0, LONGEST_ROW);
  const found = SEPARATORS.map((separator) => {
    try {
      return Math.max(
        0,
        ...records(top.slice(0, top.lastIndexOf("\n") + 1) || top, separator, 20, true).map(
          ({ record }) => record.filter(isColumn).length,
        ),
      );
    } catch {
      return 0;
    }
  });
  const most = Math.max(...found);
  return most > 0
    ? SEPARATORS[found.indexOf(most)]!
    : (SEPARATORS.toReversed().find((separator) => top.includes(separator)) ?? ",");
}

function toldOf(error: CsvError, faults: Faults): void {
  const row = Number(error["lines"] ?? 0);
  if (error.code === "CSV_MAX_RECORD_SIZE")
    faults.add(
      row,
      "row.too-long",
      `Dòng dài hơn ${LONGEST_ROW} ký tự.`,
      `The row is longer than ${LONGEST_ROW} characters.`,
    );
  else
    faults.add(
      row,
      "row.quotes",
      "Dấu ngoặc kép mở mà không đóng, hoặc đặt sai chỗ.",
      "A quotation mark is open or out of place.",
    );
}

/**
 * A table of texts, parted by commas, semicolons or tabs; null, with what is wrong, where it cannot be read to its end.
 */
export function readCsvTable(bytes: Uint8Array, isColumn: (name: string) => boolean, faults: Faults): Table | null {
  const whole = textOf(bytes, faults);
  if (whole === null) return null;
  const said = SAID.exec(whole);
  const text = said ? whole.slice(said[0].length) : whole;
  const separator = said?.[1] ?? separatorOf(text, isColumn);
  // Programs that copy rows part them by tabs and leave off what is empty at the end; a quotation mark inside is one of
  // the text.
  const isPasted = separator === "\t";
  try {
    const lines = records(text, separator, MOST_ROWS + 50, isPasted).flatMap(({ record, info }) => {
      const row = info.lines + (said ? 1 : 0);
      return record.some((cell) => cell.trim() !== "")
        ? [
            {
              row,
              cells: record
                .slice(0, MOST_COLUMNS)
                .map((cell, index) => ({ ...contentOf(cell), address: addressOf(row, index) })),
              width: record.length,
            },
          ]
        : [];
    });
    if (lines.some(({ width }) => width > MOST_COLUMNS)) {
      faults.add(
        0,
        "file.too-many-columns",
        `Bảng có hơn ${MOST_COLUMNS} cột.`,
        `The sheet has more than ${MOST_COLUMNS} columns.`,
      );
      return null;
    }
    // Excel parts columns by semicolons just where a comma stands before the fraction, and a dot between thousands.
    return { lines, numbers: separator === ";" ? "vietnamese" : "either", hasFixedWidth: !isPasted };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    toldOf(error, faults);
    return null;
  }
}
