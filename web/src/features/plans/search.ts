import * as v from "valibot";
import { number, oneOf, text } from "../../ui/search-text.ts";
import { LEVELS } from "./words.ts";

/** Filters of the plans; `issue`: the draft that is being issued as a plan. */
export const plansSearch = v.object({ year: number, level: oneOf(LEVELS), find: text, issue: text });
