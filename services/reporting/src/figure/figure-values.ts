import { indicatorOf, indicatorsAt, scaleOf, type IndicatorRow } from "../indicator/catalogue.js";
import type { UnitLevel } from "../unit-level.js";
import { missingHere, missingRate, type MissingReason } from "./missing-reason.js";

/** What is kept of one figure in a report. */
export interface KeptFigure {
  indicator: string;
  computed: number | null;
  typed: number | null;
  notApplicable: boolean;
  reason: string | null;
}
/** 0, missing and not applicable are three different answers. */
export type FigureStatus = "GIVEN" | "MISSING" | "SUPPRESSED" | "NOT_APPLICABLE";
export interface FigureValue extends KeptFigure {
  value: number | null;
  status: FigureStatus;
  missingReason: MissingReason | null;
}
/** Sums of an indicator's deltas: before the period, inside it, up to its end. */
export interface Sums {
  before: number;
  inside: number;
  upTo: number;
}

/**
 * How the log of cases names people who left, and those taken in a second time within the year: they count once in the
 * total.
 */
const LEFT = "I25-out";
const AGAIN = "I24-repeat";
const NONE: Sums = { before: 0, inside: 0, upTo: 0 };

/**
 * Computed values of a unit's own facts. An indicator that no log has ever counted has no value: nobody knows whether
 * it is zero.
 */
export function computedFrom(sums: Map<string, Sums>, counted: ReadonlySet<string>): Map<string, number> {
  const of = (code: string): Sums => sums.get(code) ?? NONE;
  const values = new Map<string, number>();
  for (const code of counted) {
    const indicator = indicatorOf(code);
    if (indicator?.kind === "FLOW") values.set(code, of(code).inside);
    else if (indicator?.kind === "STOCK") values.set(code, of(code).upTo);
  }
  if (counted.has("I23")) {
    const opening = of("I23").before - of(LEFT).before;
    const stayed = opening + of("I23").inside - of(LEFT).inside;
    values
      .set("I22", opening)
      .set("I24", opening + of("I23").inside - of(AGAIN).inside)
      .set("I25X", of(LEFT).inside)
      .set("I25", stayed);
  }
  return values;
}

/**
 * Every indicator of a level with its value; rates are quotients of this report's own sums. Of sums not made yet, all
 * that is missing is missing for that reason.
 */
export function figuresOf(level: UnitLevel, kept: KeptFigure[], isUnfinished = false): FigureValue[] {
  const byCode = new Map(kept.map((figure) => [figure.indicator, figure]));
  const reasonOf = (code: string): MissingReason | null =>
    valueOf(byCode.get(code)) !== null || byCode.get(code)?.notApplicable
      ? null
      : isUnfinished
        ? "REPORT_UNFINISHED"
        : missingHere(indicatorOf(code)!);
  return indicatorsAt(level).map((indicator) => {
    const figure = byCode.get(indicator.code) ?? {
      indicator: indicator.code,
      computed: null,
      typed: null,
      notApplicable: false,
      reason: null,
    };
    const value = indicator.kind === "RATE" ? rateOf(indicator, (code) => valueOf(byCode.get(code))) : valueOf(figure);
    const status = statusOf(figure, value);
    const missingReason =
      status !== "MISSING"
        ? null
        : indicator.kind === "RATE"
          ? missingRate(indicator, reasonOf)
          : reasonOf(indicator.code);
    return { ...figure, ...(indicator.kind === "RATE" && { computed: value }), value, status, missingReason };
  });
}

/**
 * The figures of a level as they were published; with no published row at all, what belongs to an unfinished report.
 */
export function publishedFigures(
  level: UnitLevel,
  rows: { indicator: string; value: number | null; suppressed: boolean; notApplicable: boolean }[],
): FigureValue[] {
  const byCode = new Map(rows.map((row) => [row.indicator, row]));
  const reasonOf = (code: string): MissingReason | null => {
    const row = byCode.get(code);
    return !row
      ? "REPORT_UNFINISHED"
      : row.value !== null || row.suppressed || row.notApplicable
        ? null
        : missingHere(indicatorOf(code)!);
  };
  return indicatorsAt(level).map((indicator) => {
    const { code } = indicator;
    const row = byCode.get(code);
    const status = row?.suppressed
      ? "SUPPRESSED"
      : row?.notApplicable
        ? "NOT_APPLICABLE"
        : row?.value === null || !row
          ? "MISSING"
          : "GIVEN";
    return {
      indicator: code,
      computed: null,
      typed: null,
      reason: null,
      notApplicable: row?.notApplicable ?? false,
      value: row?.value ?? null,
      status,
      missingReason:
        status !== "MISSING"
          ? null
          : row && indicator.kind === "RATE"
            ? missingRate(indicator, reasonOf)
            : reasonOf(code),
    };
  });
}

export const valueOf = (figure: Pick<KeptFigure, "computed" | "typed" | "notApplicable"> | undefined): number | null =>
  !figure || figure.notApplicable ? null : (figure.typed ?? figure.computed);

const statusOf = (figure: KeptFigure, value: number | null): FigureStatus =>
  figure.notApplicable ? "NOT_APPLICABLE" : value === null ? "MISSING" : "GIVEN";

/** Sum of numerators over sum of denominators; null when a part is missing or nothing stands below. Two decimals. */
export function rateOf(indicator: IndicatorRow, value: (code: string) => number | null): number | null {
  const sum = (codes: string[]): number | null =>
    codes.reduce<number | null>((total, code) => {
      const next = value(code);
      return total === null || next === null ? null : total + next;
    }, 0);
  const [above, below] = [sum(indicator.numerator), sum(indicator.denominator)];
  return above === null || !below ? null : Math.round((above / below) * scaleOf(indicator) * 100) / 100;
}

export interface StockIdentity {
  opening: number;
  intake: number;
  exits: number;
  closing: number;
}
/**
 * The four figures that must close, when all are there and do not: closing = opening + in - out. Null when they close.
 */
export function brokenIdentity(figures: FigureValue[]): StockIdentity | null {
  const value = (code: string): number | null => figures.find((figure) => figure.indicator === code)?.value ?? null;
  const [opening, intake, exits, closing] = [value("I22"), value("I23"), value("I25X"), value("I25")];
  if (opening === null || intake === null || exits === null || closing === null) return null;
  return opening + intake - exits === closing ? null : { opening, intake, exits, closing };
}

/** Whether a person may type this figure: rates never, computed ones only while nothing counts them. */
export const isTypable = (indicator: IndicatorRow, computed: number | null): boolean =>
  indicator.kind !== "RATE" && (indicator.source !== "COMPUTED" || computed === null);
