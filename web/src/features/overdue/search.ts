import * as v from "valibot";
import { day, flag, oneOf, text } from "../../ui/search-text.ts";
import { DUTIES } from "./words.ts";

export const overdueSearch = v.object({ kind: oneOf(DUTIES), district: text, asOf: day, againstFirst: flag });
