import * as v from "valibot";
import { flag, number, oneOf, text } from "../../ui/search-text.ts";

export const boardSearch = v.object({
  year: number,
  district: text,
  late: flag,
  find: text,
  sort: text,
  view: oneOf(["map"]),
});
