import * as v from "valibot";
import { flag, oneOf, text } from "../../ui/search-text.ts";
import { STATES, TYPES } from "./words.ts";

/** Filters of the register; `draft`: `new`, or the id of the draft that is written anew. */
export const documentsSearch = v.object({
  find: text,
  type: oneOf(TYPES),
  state: oneOf(STATES),
  waiting: flag,
  draft: text,
});
