import * as v from "valibot";
import { oneOf } from "../../ui/search-text.ts";

/** `from`: only the tasks of one part of the programme. */
export const myWorkSearch = v.object({
  from: oneOf(["pilot", "case", "report"]),
  due: oneOf(["late", "today", "week", "later"]),
});
