import * as v from "valibot";
import { number, oneOf, text } from "../../ui/search-text.ts";
import { KINDS, STATES } from "./words.ts";

export const conferencesSearch = v.object({ kind: oneOf(KINDS), state: oneOf(STATES), year: number, search: text });
