import type { Words } from "@hoa-nhap/kernel";

/**
 * What is wrong with a row of a file or a draft: which row (line of the file, its header being 1; 0 the whole), which
 * rule, and the sentence for a person.
 */
export interface Fault {
  row: number;
  rule: string;
  message: Words;
  /** Which column, where it is about one cell. */
  column?: string;
  /** That cell as a spreadsheet names it: B7. */
  cell?: string;
  /** Which of several files, where there is more than one. */
  file?: string;
}
export type Place = Pick<Fault, "row" | "column" | "cell" | "file">;
export type At = number | Place;

const byRow = (a: Fault, b: Fault): number => a.row - b.row || (a.rule < b.rule ? -1 : 1);
const made = (at: At, rule: string, vi: string, en: string): Fault => {
  const { row, column, cell, file }: Place = typeof at === "number" ? { row: at } : at;
  return {
    row,
    rule,
    message: { vi, en },
    ...(column !== undefined && { column }),
    ...(cell !== undefined && { cell }),
    ...(file !== undefined && { file }),
  };
};

/** Collects faults, because of which a row is not taken, and warnings, which somebody should see before it is. */
export class Faults {
  readonly list: Fault[] = [];
  readonly warnings: Fault[] = [];
  private readonly wrong = new Set<string>();

  add(at: At, rule: string, vi: string, en: string): void {
    this.take([made(at, rule, vi, en)]);
  }

  /** Takes over what was found elsewhere. */
  take(faults: readonly Fault[], warnings: readonly Fault[] = []): void {
    for (const fault of faults) {
      this.list.push(fault);
      this.wrong.add(String(fault.row)).add(`${fault.row} ${fault.column}`);
    }
    for (const warning of warnings) this.warnings.push(warning);
  }

  /** Whether there is a fault in a row, or in one column of it. */
  isIn(row: number, column?: string): boolean {
    return this.wrong.has(column === undefined ? String(row) : `${row} ${column}`);
  }

  /**
   * Where nobody looks at a preview, nothing is left out or read in one of two ways: what would be a warning is a
   * fault.
   */
  insist(): void {
    this.take(this.warnings.splice(0));
  }

  warn(at: At, rule: string, vi: string, en: string): void {
    this.warnings.push(made(at, rule, vi, en));
  }

  get any(): boolean {
    return this.list.length > 0;
  }

  /** By row, then by rule. */
  sorted(): Fault[] {
    return this.list.toSorted(byRow);
  }

  sortedWarnings(): Fault[] {
    return this.warnings.toSorted(byRow);
  }
}
