import type { Place } from "@hoa-nhap/kernel";
import type { TerritoryTables } from "@hoa-nhap/subgraph";
import type { Rows, Tables as OwnTables } from "./rows.js";

/** Rows as the database has them, in camel case. */
export type PeriodRow = Rows["period"];
/** A report, but for the moment of its last writing. */
export type ReportRow = Omit<Rows["report"], "writtenAt">;
export type FigureRow = Rows["figure"];
export type ReportEventRow = Rows["reportEvent"];
/** How far a report's figures are on their way out; where and when it is tried next is the publisher's own business. */
export type PublicationRow = Omit<Rows["publication"], keyof Place | "nextTry">;
/** Tables that the service reads by Kysely. */
export interface Tables extends TerritoryTables, OwnTables {}
