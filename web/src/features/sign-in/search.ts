import * as v from "valibot";
import { text } from "../../ui/search-text.ts";

/** `next`: the page asked for before the sign-in. */
export const signInSearch = v.object({ next: text });
