import { isLocalDate, unpacksWithin } from "@hoa-nhap/kernel";
import { readXlsx, type Cell as BookCell, type Sheet } from "hucre/xlsx";
import { addressOf, contentOf, type Cell, type Content } from "./cell.js";
import type { Faults } from "./fault.js";
import { MOST_COLUMNS, MOST_ROWS, type Table } from "./table.js";

/** What a workbook may unpack to: a full sheet of 50,000 rows is about a fifth of it. */
const MOST_UNPACKED = 50 * 1024 * 1024;
/** Above a table there may stand a title, who sends it, and the like. */
const MOST_ABOVE = 50;

const dayOf = (at: Date): string => (Number.isNaN(at.getTime()) ? "" : at.toISOString().slice(0, 10));

function contentIn(value: unknown, detail: BookCell | undefined): Content {
  if (detail?.type === "error") return { kind: "error", error: String(value) };
  // A formula without its outcome: the program that wrote the file did not work it out.
  if (detail?.formula !== undefined && (value === null || value === undefined)) return { kind: "uncached" };
  if (value instanceof Date)
    return isLocalDate(dayOf(value))
      ? { kind: "day", day: dayOf(value) }
      : { kind: "error", error: "ngày không có trong lịch" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "truth", truth: value };
  return typeof value === "string" ? contentOf(value) : { kind: "empty" };
}

/** Every cell that lies in a range of merged ones, with that range. */
function mergedIn({ merges = [] }: Sheet): (row: number, index: number) => string | undefined {
  return (row, index) => {
    const range = merges.find(
      ({ startRow, endRow, startCol, endCol }) =>
        row >= startRow && row <= endRow && index >= startCol && index <= endCol,
    );
    return range && `${addressOf(range.startRow + 1, range.startCol)}:${addressOf(range.endRow + 1, range.endCol)}`;
  };
}

function tableOf(sheet: Sheet, passedOver: string | undefined): Table {
  const merged = mergedIn(sheet);
  const lines = sheet.rows.flatMap((values, row) => {
    const cells = values.map((value, index): Cell => {
      const [detail, range] = [sheet.cells?.get(`${row},${index}`), merged(row, index)];
      return {
        ...contentIn(value, detail),
        address: addressOf(row + 1, index),
        ...(range !== undefined && { merged: range }),
        ...(sheet.columns?.[index]?.hidden && { isHidden: true }),
        ...(detail?.formula !== undefined && { isFormula: true }),
      };
    });
    while (cells.length > 0 && cells.at(-1)!.kind === "empty" && !cells.at(-1)!.merged) cells.pop();
    return cells.some(({ kind }) => kind !== "empty")
      ? [{ row: row + 1, cells, ...(sheet.rowDefs?.get(row)?.hidden && { isHidden: true as const }) }]
      : [];
  });
  return { lines, numbers: "probably", hasFixedWidth: false, ...(passedOver !== undefined && { passedOver }) };
}

/** The first sheet in sight of a workbook; null, with what is wrong, where there is none that may be read. */
export async function readXlsxTable(bytes: Uint8Array, faults: Faults): Promise<Table | null> {
  const isSmall = unpacksWithin(bytes, MOST_UNPACKED);
  if (isSmall === false) {
    faults.add(0, "file.too-large", "Tệp bung ra quá lớn.", "The file unpacks to more than is allowed.");
    return null;
  }
  const hidden: string[] = [];
  let chosen: number | undefined;
  try {
    const book =
      isSmall &&
      (await readXlsx(bytes, {
        maxRows: MOST_ROWS + MOST_ABOVE,
        sheets: ({ name, hidden: isHidden, veryHidden }, index) => {
          if (isHidden || veryHidden) {
            if (chosen === undefined) hidden.push(name);
            return false;
          }
          chosen ??= index;
          return chosen === index;
        },
      }));
    const sheet = book ? book.sheets[0] : undefined;
    if (sheet && sheet.rows.every((values) => values.slice(MOST_COLUMNS).every((value) => value === null)))
      return tableOf(sheet, hidden[0]);
    if (sheet)
      faults.add(
        0,
        "file.too-many-columns",
        `Bảng có hơn ${MOST_COLUMNS} cột.`,
        `The sheet has more than ${MOST_COLUMNS} columns.`,
      );
  } catch {
    // Whatever a library finds wrong with a file is the file's fault.
  }
  if (!faults.any)
    faults.add(
      0,
      "file.broken",
      "Không đọc được bảng tính này: hãy mở và lưu lại dạng .xlsx.",
      "This spreadsheet cannot be read: open it and save it again as .xlsx.",
    );
  return null;
}
