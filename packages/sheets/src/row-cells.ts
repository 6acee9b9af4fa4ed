import {
  fold,
  formatDay,
  formatNumber,
  isTwoNumbers,
  noDay,
  NO_DAY,
  parseDay,
  parseNumber,
  type LocalDate,
} from "@hoa-nhap/kernel";
import { isBareDay, shownIn, type Cell } from "./cell.js";
import type { Faults, Place } from "./fault.js";
import type { SheetRow } from "./shape.js";

const told = (cell: Cell): string =>
  cell.kind === "day"
    ? formatDay(cell.day)
    : cell.kind === "number"
      ? String(cell.number).replace(".", ",")
      : shownIn(cell).slice(0, 40);
const TRUTHS = new Set(["TRUE", "FALSE"]);

/**
 * The cells of one row, each read as what its column is for. What cannot be read so is a fault at the cell and null
 * here; so is an empty cell, without a fault. A cell that is wrong in itself (an error, merged) has been told already.
 */
export class RowCells {
  constructor(
    private readonly row: SheetRow,
    private readonly faults: Faults,
  ) {}

  at(column: string): Place {
    return { row: this.row.row, column, ...(this.row.typed[column] && { cell: this.row.typed[column].address }) };
  }

  /**
   * Words. A spreadsheet makes days, truths and fractions of names such as 3/2, ĐÚNG or 2.5: they are not taken for the
   * name.
   */
  text(column: string): string | null {
    const cell = this.sound(column);
    if (!cell) return null;
    const where = this.row.typed[column]!.address;
    switch (cell.kind) {
      case "number":
        if (Number.isSafeInteger(cell.number)) return String(cell.number);
        return this.fault(
          column,
          "cell.fraction",
          `Ô ${where} là số lẻ ${told(cell)}, không phải chữ: hãy định dạng ô là Text rồi gõ lại.`,
          `The cell ${where} is the fraction ${told(cell)}, not words: format it as text and type it again.`,
        );
      case "day":
        return this.fault(
          column,
          "cell.day-in-text",
          `Ô ${where} là ngày ${told(cell)}, không phải chữ (bảng tính có thể đã tự đổi): hãy định dạng ô là Text rồi gõ lại.`,
          `The cell ${where} is the day ${told(cell)}, not words (the spreadsheet may have made it one): format it as text and type it again.`,
        );
      case "truth":
        return this.truthInText(column, where);
      case "text":
        if (TRUTHS.has(cell.text)) return this.truthInText(column, where);
        if (isBareDay(cell.text))
          return this.fault(
            column,
            "cell.day-in-text",
            `Ô ${where} chỉ có ngày ${cell.text}, không phải chữ.`,
            `The cell ${where} holds the day ${cell.text} and no words.`,
          );
        return cell.text;
      default:
        return null;
    }
  }

  /**
   * A whole number from 0. Where a text may be meant in two ways it is refused, or read as Vietnamese and pointed out.
   */
  count(column: string, most = 100_000): number | null {
    const cell = this.sound(column);
    if (!cell) return null;
    const where = this.row.typed[column]!.address;
    const number = cell.kind === "number" ? cell.number : cell.kind === "text" ? parseNumber(cell.text) : undefined;
    if (typeof number === "number" && !Number.isInteger(number)) {
      return this.fault(
        column,
        "cell.fraction",
        `Ô ${where} là số lẻ ${told(cell)}: ở đây cần số nguyên, không có dấu chấm, dấu phẩy.`,
        `The cell ${where} is the fraction ${told(cell)}: a whole number is needed, without dots or commas.`,
      );
    }
    if (typeof number !== "number" || number < 0 || number > most) {
      return this.fault(
        column,
        "cell.number",
        `"${told(cell)}" không phải số nguyên từ 0 đến ${formatNumber(most)}.`,
        `"${told(cell)}" is no whole number from 0 to ${most}.`,
      );
    }
    if (cell.kind === "text" && isTwoNumbers(cell.text)) return this.twoNumbers(column, cell.text, number);
    return number;
  }

  day(column: string): LocalDate | null {
    const cell = this.sound(column);
    if (!cell) return null;
    const day = cell.kind === "day" ? cell.day : cell.kind === "text" ? parseDay(cell.text) : null;
    return (
      day ?? this.fault(column, noDay(column).rule, `"${told(cell)}": ${NO_DAY.vi}`, `"${told(cell)}": ${NO_DAY.en}`)
    );
  }

  /** A cell with a list to choose from, read whatever its case and tone marks. */
  one<V>(column: string, of: readonly (readonly [words: string, value: V])[]): V | null {
    const cell = this.sound(column);
    if (!cell) return null;
    const found = of.find(([words]) => fold(words) === fold(shownIn(cell)));
    const choices = of.map(([words]) => words).join(", ");
    return found
      ? found[1]
      : this.fault(
          column,
          "cell.choice",
          `"${told(cell)}" không có trong danh sách: ${choices}.`,
          `"${told(cell)}" is not one of: ${choices}.`,
        );
  }

  yes(column: string): boolean | null {
    const cell = this.sound(column);
    return cell?.kind === "truth"
      ? cell.truth
      : this.one(column, [
          ["Có", true],
          ["Không", false],
        ]);
  }

  /** Says what an empty cell lacks; a cell that holds something wrong has been told of it. */
  missing(column: string, rule: string, vi: string, en: string): void {
    if (!this.faults.isIn(this.row.row, column)) this.faults.add(this.at(column), rule, vi, en);
  }

  private sound(column: string): Cell | null {
    const cell = this.row.typed[column];
    return !cell || cell.kind === "empty" || cell.kind === "error" || cell.kind === "uncached" ? null : cell;
  }

  private twoNumbers(column: string, text: string, number: number): number | null {
    if (this.row.numbers === "vietnamese") return number;
    const [where, whole] = [this.row.typed[column]!.address, String(number)];
    if (this.row.numbers === "either") {
      return this.fault(
        column,
        "cell.two-numbers",
        `Ô ${where}: ${text} có thể là ${whole} hoặc là số lẻ: hãy ghi ${whole} không có dấu chấm.`,
        `The cell ${where}: ${text} may be ${whole} or a fraction: write ${whole} without a dot.`,
      );
    }
    this.faults.warn(
      this.at(column),
      "cell.two-numbers",
      `Ô ${where}: ${text} được đọc là ${whole}. Nếu là số lẻ thì sửa lại.`,
      `The cell ${where}: ${text} is read as ${whole}. Mend it if a fraction is meant.`,
    );
    return number;
  }

  private truthInText(column: string, where: string): null {
    return this.fault(
      column,
      "cell.truth",
      `Ô ${where} là giá trị đúng/sai (TRUE/FALSE), không phải chữ.`,
      `The cell ${where} is a truth value (TRUE/FALSE), not words.`,
    );
  }

  private fault(column: string, rule: string, vi: string, en: string): null {
    this.faults.add(this.at(column), rule, vi, en);
    return null;
  }
}

/** The words of some columns of a row, empty where there are none; those of `days` as days (2025-07-01). */
export function wordsIn(
  row: SheetRow,
  faults: Faults,
  columns: readonly string[],
  days: readonly string[] = [],
): Record<string, string> {
  const cells = new RowCells(row, faults);
  return Object.fromEntries([
    ...columns.map((column) => [column, cells.text(column) ?? ""]),
    ...days.map((column) => [column, cells.day(column) ?? ""]),
  ]);
}
