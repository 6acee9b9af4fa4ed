import * as v from "valibot";
import { text } from "../../ui/search-text.ts";

/** The reorganisation shown; none: the list. `draft`: `new`, or the id of the one that is revised. */
export const reorganisationsSearch = v.object({ act: text, draft: text });
