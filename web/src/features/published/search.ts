import * as v from "valibot";
import { oneOf, text } from "../../ui/search-text.ts";

/** Levels that statistics open to. */
export const PUBLISHED_LEVELS = ["COMMUNE", "DISTRICT", "PROVINCE"] as const;

/** The period, and the indicator and level whose missing figures are shown. */
export const publishedSearch = v.object({ period: text, indicator: text, level: oneOf(PUBLISHED_LEVELS) });
