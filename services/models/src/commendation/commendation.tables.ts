import type { Rows } from "../rows.js";

export type CommendationRow = Rows["commendation"];
