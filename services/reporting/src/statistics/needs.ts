import type { IndicatorRow } from "../indicator/catalogue.js";
import { COUNTED, isSmall, LEAST, RATES, sumOf, type Sheet } from "./sheet.js";

/**
 * A cell that must not be read, and how far it has to be able to move: by at least one, and anywhere from 1 to 5 where
 * the figures allow it.
 */
export interface Need {
  period: number;
  sheet: Sheet;
  code: string;
  sign: 1 | -1;
  by: number;
  /** The same cell as it was published before: it may not move along, for what is to be hidden is the change. */
  unlike?: Sheet;
}
const FULL_GROUP = 10;

/** None or all of fewer than ten: the count by which it could be otherwise. */
function fullGroup(sheet: Sheet, { numerator, denominator }: IndicatorRow): string | null {
  const [above, below] = [sumOf(sheet, numerator), sumOf(sheet, denominator)];
  if (below === 0 || below >= FULL_GROUP || (above > 0 && above < below)) return null;
  return above === 0 ? numerator[0]! : (denominator.find((code) => !numerator.includes(code)) ?? null);
}

const both = (of: Pick<Need, "period" | "sheet" | "code" | "unlike">, size: number, direction: 1 | -1): Need[] =>
  [
    { ...of, sign: -direction as 1 | -1, by: size - 1 },
    { ...of, sign: direction, by: LEAST - size },
  ].filter(({ by }) => by > 0);

/** Small counts of a sheet, and groups of whom none or all are told of by a rate. */
export function needsOf(sheet: Sheet, period: number): Need[] {
  const small = [...sheet.values]
    .filter(([code, value]) => COUNTED.has(code) && isSmall(value))
    .flatMap(([code, value]) => both({ period, sheet, code }, value, 1));
  const full = RATES.flatMap((rate): Need[] => {
    const code = fullGroup(sheet, rate);
    return code === null ? [] : [{ period, sheet, code, sign: 1, by: 1 }];
  });
  return [...small, ...full];
}

/**
 * Counts that differ by 1 to 4 from what is known of them otherwise: a change so small tells of somebody as a count
 * does.
 */
export const changesOf = (
  sheet: Sheet,
  period: number,
  known: (code: string) => { value: number; unlike?: Sheet } | null,
): Need[] =>
  [...sheet.values]
    .filter(([code]) => COUNTED.has(code))
    .flatMap(([code, value]) => {
      const other = known(code);
      if (!other || !isSmall(Math.abs(value - other.value))) return [];
      return both(
        { period, sheet, code, ...(other.unlike && { unlike: other.unlike }) },
        Math.abs(value - other.value),
        value > other.value ? 1 : -1,
      );
    });
