import type { LocalDate } from "@hoa-nhap/kernel";
import type { Context } from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.js";
import type { DemoUnits } from "./demo-units.js";

/** What the demo's year lends to its parts. */
export interface DemoDesk {
  today: LocalDate;
  on(day: LocalDate, login?: string): Context;
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  abreast<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void>;
  units: DemoUnits;
}
