import * as v from "valibot";
import { number, oneOf } from "../../ui/search-text.ts";
import { OUTREACH_KINDS } from "./words.ts";

export const outreachSearch = v.object({ year: number, kind: oneOf(OUTREACH_KINDS) });
