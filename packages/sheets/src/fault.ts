import type { Words } from "@hoa-nhap/kernel";

/** What is wrong with a row of a file or a draft: which row (line of the file, its header being 1; 0 the whole), which rule, and the sentence for a person. */
export interface Fault {
  row: number;
  rule: string;
  message: Words;
  /** Which column, where it is about one cell. */
  column?: string;
  /** Which of several files, where there is more than one. */
  file?: string;
}
export type At = number | { row: number; column?: string; file?: string };

/** Collects faults; nothing is written while there is one. */
export class Faults {
  readonly list: Fault[] = [];

  add(at: At, rule: string, vi: string, en: string): void {
    const { row, column, file }: { row: number; column?: string; file?: string } = typeof at === "number" ? { row: at } : at;
    this.list.push({ row, rule, message: { vi, en }, ...(column !== undefined && { column }), ...(file !== undefined && { file }) });
  }

  get any(): boolean {
    return this.list.length > 0;
  }

  /** By row, then by rule. */
  sorted(): Fault[] {
    return this.list.toSorted((a, b) => a.row - b.row || (a.rule < b.rule ? -1 : 1));
  }
}
