import * as v from "valibot";
import { number, oneOf } from "../../ui/search-text.ts";
import { RECEIVERS, STATES } from "./words.ts";

export const commendationsSearch = v.object({ year: number, state: oneOf(STATES), receiver: oneOf(RECEIVERS) });
