import * as v from "valibot";
import { flag, number, oneOf, text } from "../../ui/search-text.ts";
import { STAGES } from "./stages.ts";

export const pilotUnitsSearch = v.object({
  year: number,
  stage: oneOf(STAGES),
  district: text,
  late: flag,
  counted: oneOf(["CHOSEN", "LAUNCHED", "ON_TIME", "LATE"]),
  search: text,
  sort: text,
});
