import * as v from "valibot";
import { day, number } from "../../ui/search-text.ts";

export const overviewSearch = v.object({ year: number, asOf: day });
