import type { Cell } from "./cell.js";

/** More than three times the whole country in its finest list of 2021. */
export const MOST_ROWS = 50_000;
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_COLUMNS = 200;

/** A sheet as it lies in its file: every line that is not empty. */
export interface Table {
  lines: { row: number; cells: Cell[]; isHidden?: true }[];
  /** A sheet out of sight that stands before the one that is read. */
  passedOver?: string;
  /**
   * Whether a number in a text is surely or probably written the Vietnamese way (1.200 is one thousand two hundred); in
   * other files it may be either.
   */
  numbers: "vietnamese" | "probably" | "either";
  /** The texts are of fixed width in every line: one with more or fewer cells has a separator too many or too few. */
  hasFixedWidth: boolean;
}
