import * as v from "valibot";
import { flag, oneOf, text } from "../../ui/search-text.ts";
import { BODIES, SIDES, STATES } from "./words.ts";

export const obligationsSearch = v.object({
  side: oneOf(SIDES),
  state: oneOf(STATES),
  body: oneOf(BODIES),
  overdue: flag,
  search: text,
});
