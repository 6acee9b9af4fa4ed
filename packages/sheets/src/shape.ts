import { fold, isPlainText, legacyOf } from "@hoa-nhap/kernel";
import { addressOf, shownIn, type Cell } from "./cell.js";
import type { Faults, Place } from "./fault.js";
import { MOST_ROWS, type Table } from "./table.js";

const LONGEST_CELL = 500;
/** A title, who sends it, a line of explanation: the header is looked for below them. */
const MOST_ABOVE = 20;
/** Running numbers of rows, which every Vietnamese table has and none needs. */
const RUNNING = new Set(["stt", "tt", "so tt", "so thu tu"]);

/** One row of a file by its column names, with its line: its cells as they are typed, and as a person sees them. */
export interface SheetRow {
  row: number;
  cells: Record<string, string>;
  typed: Record<string, Cell>;
  /** Whether a number written with one dot is surely Vietnamese. */
  numbers: Table["numbers"];
}
export interface Columns {
  required: string[];
  optional: string[];
  /** Other names by which people call the columns. */
  also?: Record<string, string>;
  /** Rows may come without a header, pasted from the middle of a table: they have the columns in this order then. */
  inOrder?: true;
  /**
   * The mark of the template that the platform gives out; it stands alone in a row above the header, and may be
   * missing.
   */
  template?: string;
}
type Line = Table["lines"][number];

/** One name of a column, however it is spelled, spaced or broken into lines. */
const nameKey = (name: string): string => fold(name);
const wordsOf = ({ cells }: Line): string[] => cells.map(shownIn);

/** The names of the columns, by their keys. */
export const namesOf = ({ required, optional, also = {} }: Columns): Map<string, string> =>
  new Map(
    [...[...required, ...optional].map((name) => [name, name]), ...Object.entries(also)].map(([name, of]) => [
      nameKey(name!),
      of!,
    ]),
  );
export const isNameOf =
  (names: ReadonlyMap<string, string>) =>
  (text: string): boolean =>
    names.has(nameKey(text));

const MARK = /^[a-z-]+\.[a-z-]+:\d+$/;
/**
 * Whether this line is the mark of a template; one of another edition or of another template is told, for its columns
 * may mean something else.
 */
function isTemplate(line: Line, { template }: Columns, faults: Faults): boolean {
  const [mark = "", ...rest] = wordsOf(line);
  if (!template || rest.some(Boolean) || !MARK.test(mark)) return false;
  if (mark !== template)
    faults.add(
      line.row,
      "template.edition",
      "Tệp lập theo mẫu cũ hoặc mẫu khác: hãy tải mẫu mới.",
      "The file follows an older template, or another one: download the new one.",
    );
  return true;
}

/**
 * The line that names the columns: the first that holds all that are required, or else the one near the top that holds
 * the most; none where rows may come without.
 */
function headerIn(lines: Line[], { required, inOrder }: Columns, names: ReadonlyMap<string, string>): number | null {
  const near = lines.slice(0, MOST_ABOVE).map((line) => new Set(wordsOf(line).map(nameKey)));
  const whole = near.findIndex((found) => required.every((name) => [...found].some((key) => names.get(key) === name)));
  if (whole >= 0) return whole;
  const counts = near.map((found) => [...found].filter((key) => names.has(key)).length);
  const most = Math.max(0, ...counts);
  return inOrder && most === 0 ? null : Math.max(0, counts.indexOf(most));
}

/** What each column is called, by its place: null for running numbers, nothing where the header is empty. */
type Header = (string | null | undefined)[];

/** The header's names; null, with what is wrong, where the rest would have no meaning. */
function headerOf(line: Line, columns: Columns, names: ReadonlyMap<string, string>, faults: Faults): Header | null {
  const before = faults.list.length;
  const header = wordsOf(line).map((text) =>
    text === "" ? undefined : (names.get(nameKey(text)) ?? (RUNNING.has(nameKey(text)) ? null : text)),
  );
  const at = (index: number): Place => ({ row: line.row, cell: line.cells[index]!.address });
  for (const name of columns.required.filter((name) => !header.includes(name)))
    faults.add(line.row, "header.missing", `Thiếu cột "${name}".`, `The column "${name}" is missing.`);
  header.forEach((name, index) => {
    if (!name) return;
    const legacy = legacyOf(name);
    if (legacy) tellLegacy(at(index), legacy, faults);
    else if (!names.has(nameKey(name)))
      faults.add(
        at(index),
        "header.unknown",
        `Không biết cột "${name.slice(0, 40)}".`,
        `The column "${name.slice(0, 40)}" is unknown.`,
      );
    else if (header.indexOf(name) !== index)
      faults.add(at(index), "header.twice", `Cột "${name}" có hai lần.`, `The column "${name}" is there twice.`);
  });
  return faults.list.length > before ? null : header;
}

const tellLegacy = (at: Place, legacy: string, faults: Faults): void =>
  faults.add(
    at,
    "text.legacy",
    `Ô ${at.cell} viết bằng bảng mã cũ ${legacy}, không phải Unicode: hãy chuyển mã (ví dụ bằng UniKey, Ctrl+Shift+F6) rồi dán lại.`,
    `The cell ${at.cell} is written in the old encoding ${legacy}, not Unicode: convert it and paste it again.`,
  );

/** What is wrong with a cell whatever its column is for. */
function cellFaults(at: Place, cell: Cell, faults: Faults): void {
  const where = `Ô ${at.cell}`;
  if (cell.merged !== undefined)
    faults.add(
      at,
      "cell.merged",
      `${where} nằm trong vùng ô trộn ${cell.merged}: hãy bỏ trộn và ghi giá trị vào từng ô.`,
      `The cell ${at.cell} lies in the merged cells ${cell.merged}: unmerge them and fill in each.`,
    );
  else if (cell.kind === "error")
    faults.add(
      at,
      "cell.error",
      `${where} là ô lỗi công thức (${cell.error}): hãy sửa công thức hoặc ghi giá trị.`,
      `The cell ${at.cell} holds an error (${cell.error}): mend the formula or write the value.`,
    );
  else if (cell.kind === "uncached")
    faults.add(
      at,
      "cell.formula",
      `${where} có công thức chưa được tính: hãy mở tệp bằng Excel rồi lưu lại, hoặc ghi giá trị.`,
      `The cell ${at.cell} holds a formula that was never worked out: open the file in Excel and save it, or write the value.`,
    );
  else if (cell.kind === "text") {
    const legacy = legacyOf(cell.text);
    if (legacy) tellLegacy(at, legacy, faults);
    else if (!isPlainText(cell.text) || cell.text.length > LONGEST_CELL) {
      faults.add(
        at,
        "text.not-plain",
        `${where} có ký tự điều khiển hoặc dài quá ${LONGEST_CELL} ký tự.`,
        `The cell ${at.cell} holds control signs or more than ${LONGEST_CELL} characters.`,
      );
    }
  }
}

const filledIn = ({ cells }: Line): number => cells.filter(({ kind }) => kind !== "empty").length;
/**
 * Rows that come without a header, below their title: the columns in their order, behind running numbers where every
 * row has one.
 */
function unnamed(lines: Line[], { required, optional }: Columns): { header: Header; below: Line[] } {
  const first = lines.findIndex((line) => filledIn(line) > 1);
  const below = lines.slice(Math.max(0, first));
  const isNumbered = below.every(({ cells: [cell] }) => cell !== undefined && /^\d{1,3}\.?$/.test(shownIn(cell)));
  return { header: [...(isNumbered ? [null] : []), ...required, ...optional], below };
}

/** What a person who looks at the sheet does not see, and ought to know. */
function warnOfHidden(table: Table, hiddenRows: Line[], rows: SheetRow[], header: Line, faults: Faults): void {
  if (table.passedOver !== undefined) {
    faults.warn(
      0,
      "sheet.hidden",
      `Trang tính “${table.passedOver.slice(0, 60)}” đang ẩn: không đọc, chỉ đọc trang đầu tiên nhìn thấy được.`,
      `The sheet “${table.passedOver.slice(0, 60)}” is hidden and is not read; the first sheet in sight is.`,
    );
  }
  for (const { row } of hiddenRows)
    faults.warn(
      row,
      "row.hidden",
      `Dòng ${row} đang ẩn (do lọc hoặc ẩn dòng): không đọc.`,
      `Row ${row} is hidden (by a filter or by hand) and is not read.`,
    );
  const hidden = new Map(
    rows.flatMap(({ typed }) =>
      Object.entries(typed)
        .filter(([, cell]) => cell.isHidden && cell.kind !== "empty")
        .map(([column, cell]) => [column, cell.address.replace(/\d+/, "")]),
    ),
  );
  for (const [column, letter] of hidden) {
    faults.warn(
      { row: header.row, column, cell: `${letter}${header.row}` },
      "column.hidden",
      `Cột ${letter} (${column}) đang ẩn nhưng có nội dung: vẫn được đọc.`,
      `The column ${letter} (${column}) is hidden, holds something and is read.`,
    );
  }
}

/**
 * A row by the names of its columns; null for one that says nothing, and for one that says something where no column is
 * named.
 */
function rowOf(
  { row, cells }: Line,
  header: Header,
  { numbers, hasFixedWidth }: Table,
  faults: Faults,
): SheetRow | null {
  const filled = cells.flatMap(({ kind }, index) => (kind === "empty" || header[index] === null ? [] : [index]));
  if (filled.length === 0) return null;
  const outside = filled.find((index) => header[index] === undefined);
  if (outside !== undefined || (hasFixedWidth && cells.length < header.length)) {
    const [place, named] = [cells[outside ?? cells.length - 1]!.address, header.length];
    faults.add(
      { row, cell: place },
      "row.columns",
      outside === undefined
        ? `Dòng ${row} chỉ có ${cells.length} cột, cần ${named}.`
        : `Ô ${place} có nội dung nhưng cột đó không có tên.`,
      outside === undefined
        ? `Row ${row} has only ${cells.length} columns of ${named}.`
        : `The cell ${place} holds something, but its column has no name.`,
    );
    return null;
  }
  const typed: Record<string, Cell> = {};
  header.forEach((column, index) => {
    if (!column) return;
    const cell: Cell = cells[index] ?? { kind: "empty", address: addressOf(row, index) };
    typed[column] = cell;
    cellFaults({ row, column, cell: cell.address }, cell, faults);
  });
  return {
    row,
    typed,
    numbers,
    cells: Object.fromEntries(Object.entries(typed).map(([column, cell]) => [column, shownIn(cell)])),
  };
}

/**
 * The rows of a table of a known shape, each cell at its column. What stands above the header, hidden rows and running
 * numbers are read past.
 */
export function shaped(table: Table, columns: Columns, faults: Faults): SheetRow[] {
  const names = namesOf(columns);
  const lines = table.lines.filter((line, index) => index > 0 || !isTemplate(line, columns, faults));
  const [top] = lines;
  if (!top) {
    if (!faults.any) faults.add(1, "header.missing", "Tệp trống.", "The file is empty.");
    return [];
  }
  const at = headerIn(lines, columns, names);
  const head = at === null ? top : lines[at]!;
  const { header, below } =
    at === null
      ? unnamed(lines, columns)
      : { header: headerOf(head, columns, names, faults), below: lines.slice(at + 1) };
  if (!header) return [];
  const [hidden, seen] = [below.filter(({ isHidden }) => isHidden), below.filter(({ isHidden }) => !isHidden)];
  if (seen.length > MOST_ROWS) {
    faults.add(
      seen[MOST_ROWS]!.row,
      "file.too-many-rows",
      `Tệp có hơn ${MOST_ROWS} dòng.`,
      `The file has more than ${MOST_ROWS} rows.`,
    );
    return [];
  }
  const rows = seen.flatMap((line) => rowOf(line, header, table, faults) ?? []);
  warnOfHidden(table, hidden, rows, head, faults);
  return rows;
}
