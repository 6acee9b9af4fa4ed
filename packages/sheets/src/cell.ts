import { parseDay, tidy, type LocalDate } from "@hoa-nhap/kernel";

/**
 * What a cell holds, as the spreadsheet itself types it. A formula is what it came to when the file was saved;
 * `uncached` where that is not written down.
 */
export type Content =
  | { kind: "empty" | "uncached" }
  | { kind: "text"; text: string }
  | { kind: "number"; number: number }
  | { kind: "day"; day: LocalDate }
  | { kind: "truth"; truth: boolean }
  | { kind: "error"; error: string };

/** A cell with its place in the sheet. */
export type Cell = Content & {
  /** As a spreadsheet names it: B7. */
  address: string;
  /** The range of merged cells that it lies in: B7:B9. */
  merged?: string;
  /** Its column is out of sight. A row that is out of sight is not read. */
  isHidden?: true;
  isFormula?: true;
};

export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
export const addressOf = (row: number, index: number): string => `${letterOf(index)}${row}`;

const ERROR =
  /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/i;

/**
 * What a text says: outer spaces off (also those that do not break), line breaks as spaces, letters composed. The words
 * of a spreadsheet for an error are an error also where a file keeps texts alone (CSV), or where somebody pasted
 * values.
 */
export function contentOf(given: string): Content {
  const text = tidy(given.replace(/[\r\n]+/g, " "));
  if (text === "") return { kind: "empty" };
  if (ERROR.test(text)) return { kind: "error", error: text };
  return { kind: "text", text };
}

/** What a person sees in the cell. */
export function shownIn(cell: Content): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "day":
      return cell.day;
    case "truth":
      return cell.truth ? "TRUE" : "FALSE";
    case "error":
      return cell.error;
    default:
      return "";
  }
}

/** A cell as it can be written again and be read as the same thing. What was never worked out stays an error. */
export function writtenAgain(cell: Content): string | number | boolean | Date | null {
  switch (cell.kind) {
    case "number":
      return cell.number;
    case "truth":
      return cell.truth;
    case "day":
      return new Date(`${cell.day}T00:00:00Z`);
    case "uncached":
      return "#N/A";
    default:
      return shownIn(cell) || null;
  }
}

/** Whether a text is nothing but a day: in a column of words a spreadsheet has made it of something else. */
export const isBareDay = (text: string): boolean => /[/.-]/.test(text) && parseDay(text) !== null;
