import type { UnitTables } from "@hoa-nhap/subgraph";
import type { Rows, Tables } from "./rows.js";

/** Rows as the database has them, in camel case. People's words are sealed in them. */
export type CaseFileRow = Rows["caseFile"];
/** Tables that the service reads by Kysely. */
export interface CaseTables extends UnitTables, Tables {}
