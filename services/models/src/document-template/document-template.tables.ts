import type { Rows } from "../rows.js";

export type DocumentTemplateTable = Rows["documentTemplate"];
