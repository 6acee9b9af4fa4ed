import * as v from "valibot";
import { number, oneOf, text } from "../../ui/search-text.ts";
import { CANDIDATE_STAGES } from "./words.ts";

export const selectionSearch = v.object({
  year: number,
  district: text,
  stage: oneOf(CANDIDATE_STAGES),
  search: text,
  sort: text,
  candidate: text,
  view: oneOf(["map"]),
});
