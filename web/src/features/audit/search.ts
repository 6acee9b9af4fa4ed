import * as v from "valibot";
import { day, oneOf, text } from "../../ui/search-text.ts";
import { LOGS } from "./words.ts";

export const logsSearch = v.object({ log: oneOf(LOGS), search: text, from: day, to: day });
