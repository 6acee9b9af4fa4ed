import * as v from "valibot";
import { day, text } from "../../ui/search-text.ts";

/** The unit shown, and the day on which the tree stands. */
export const unitsSearch = v.object({ code: text, asOf: day });
