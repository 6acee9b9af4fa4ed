import * as v from "valibot";
import { flag, oneOf, text } from "../../ui/search-text.ts";
import { LEVELS, REPORT_STATES } from "./words.ts";

/** The period and the filters of the list; `compiled` (a unit) shows the sums of the period for that unit instead. */
export const reportsSearch = v.object({
  period: text,
  state: oneOf(REPORT_STATES),
  level: oneOf(LEVELS),
  late: flag,
  compiled: text,
  sort: text,
});
