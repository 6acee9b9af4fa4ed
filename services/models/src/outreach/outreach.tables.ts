import type { Rows } from "../rows.js";

export type OutreachRow = Rows["outreach"];
