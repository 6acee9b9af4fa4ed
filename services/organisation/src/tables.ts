import type { Rows } from "./rows.js";

export type { Rows, Tables } from "./rows.js";
/** A version of a unit as the database has it, in camel case. */
export type UnitVersionRow = Rows["unitVersion"];
