import * as v from "valibot";
import { day, number, oneOf } from "../../ui/search-text.ts";
import { SOURCES, STATES } from "./words.ts";

export const fundingSearch = v.object({ year: number, asOf: day, source: oneOf(SOURCES), state: oneOf(STATES) });
