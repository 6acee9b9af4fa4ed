import * as v from "valibot";
import { text } from "../../ui/search-text.ts";

/** The reorganisation shown; none: the list. */
export const reorganisationsSearch = v.object({ act: text });
