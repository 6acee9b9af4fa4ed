import { CATALOGUE } from "../indicator/catalogue.js";
import type { UnitLevel } from "../unit-level.js";
import { NEEDS, TOLD_ABOUT } from "./relations.js";

/**
 * The numbers of one report: who reports, below which district's report, and its figures; an indicator it has no number
 * for is absent.
 */
export interface Sheet {
  id: string;
  level: UnitLevel;
  /** The unit, the same in every period. */
  unit: string;
  /** The sheet of the district above; null for a commune that stands below its province directly. */
  district: string | null;
  /** The sheet of the province, where a table has several. */
  province?: string | null;
  /**
   * The units whose people this one began its period with, where that is not itself alone: it has been merged or
   * divided.
   */
  before?: readonly string[];
  /** All its models are its own: of its people only the sums apart are opened. */
  isApart?: boolean;
  values: ReadonlyMap<string, number>;
}
/** Sheets that add up, as they were published: cells that are not hidden are known. */
export interface Table {
  sheets: Sheet[];
  hidden: ReadonlySet<string>;
}
/**
 * A province's sheets of one period. What is hidden is known of all but the one to be published. What was published of
 * it before stands beside it.
 */
export interface Period {
  sheets: Sheet[];
  hidden?: ReadonlySet<string>;
  former?: Table[];
}

export const LEAST = 5;
export const isSmall = (value: number | undefined): boolean => value !== undefined && value > 0 && value < LEAST;
export const cellOf = (sheet: Pick<Sheet, "id">, code: string): string => `${sheet.id} ${code}`;
export const sumOf = (sheet: Pick<Sheet, "values">, codes: readonly string[]): number =>
  codes.reduce((sum, code) => sum + (sheet.values.get(code) ?? 0), 0);

/** Figures that are hidden where they are small. */
export const COUNTED: ReadonlySet<string> = new Set([
  ...CATALOGUE.filter(({ sensitive, kind }) => sensitive && kind !== "RATE").map(({ code }) => code),
  ...NEEDS,
]);
export const RATES = CATALOGUE.filter(({ sensitive, kind }) => sensitive && kind === "RATE");
/** All that is hidden where people could be told apart: counts, what is told about them, rates. */
export const ABOUT_PEOPLE: ReadonlySet<string> = new Set([
  ...COUNTED,
  ...Object.keys(TOLD_ABOUT),
  ...RATES.map(({ code }) => code),
]);
/** What tells of a count: amounts, averages, rates of which it is a part; by code, with the counts it tells of. */
export const TELLING: readonly (readonly [code: string, counts: readonly string[]])[] = [
  ...Object.entries(TOLD_ABOUT),
  ...RATES.map(({ code, numerator, denominator }) => [code, [...numerator, ...denominator]] as const),
];

/** With what is told about a hidden count. */
export function withWhatTells(sheets: Sheet[], hidden: ReadonlySet<string>): Set<string> {
  const more = sheets.flatMap((sheet) =>
    TELLING.filter(([, counts]) => counts.some((one) => hidden.has(cellOf(sheet, one)))).map(([code]) =>
      cellOf(sheet, code),
    ),
  );
  return new Set([...hidden, ...more]);
}
