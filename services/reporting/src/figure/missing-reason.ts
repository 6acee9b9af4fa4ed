import type { IndicatorRow } from "../indicator/catalogue.js";

/** Why there is no value where one could stand. */
export type MissingReason = "REPORT_UNFINISHED" | "NOT_RECORDED" | "NOT_TYPED" | "UNKNOWN_SHARE";

/** In a report that is there, a figure is missing because nobody typed it, or because no record has ever counted it. */
export const missingHere = ({ source }: Pick<IndicatorRow, "source">): MissingReason =>
  source === "TYPED" ? "NOT_TYPED" : "NOT_RECORDED";

/**
 * A rate is missing for the reason of its first part without a value, the numerator first; over a denominator of zero
 * nothing was recorded.
 */
export const missingRate = (
  { numerator, denominator }: Pick<IndicatorRow, "numerator" | "denominator">,
  reasonOf: (code: string) => MissingReason | null | undefined,
): MissingReason => [...numerator, ...denominator].map(reasonOf).find((reason) => reason) ?? "NOT_RECORDED";
