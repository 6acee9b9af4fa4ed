import * as v from "valibot";
import { day, text } from "../../ui/search-text.ts";

/**
 * The unit shown, by the id of one of its versions or by the code it has on the day, and the day on which tree and unit
 * stand.
 */
export const unitsSearch = v.object({ unit: text, code: text, asOf: day });
