import * as v from "valibot";
import { flag, oneOf, text } from "../../ui/search-text.ts";
import { CASE_STAGES, CATEGORIES } from "./words.ts";

export const caseFilesSearch = v.object({
  stage: oneOf(CASE_STAGES),
  category: oneOf(CATEGORIES),
  overdue: flag,
  search: text,
  sort: text,
});
