import * as v from "valibot";
import { flag, number, oneOf, text } from "../../ui/search-text.ts";
import { KINDS, STATES } from "./words.ts";

export const inspectionsSearch = v.object({
  wave: number,
  kind: oneOf(KINDS),
  state: oneOf(STATES),
  overdue: flag,
  search: text,
});
