import { NOWHERE, type Keys, type LocalDate, type Scope } from "@hoa-nhap/kernel";
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

/** Somebody of one unit alone: what a unit does for itself nobody above it does. */
export const ofUnit = (ctx: Context, scopes: Scope[], keys: Partial<Keys>): Context => ({
  ...ctx,
  actor: { ...ctx.actor, grants: [{ role: "System", scopes, keys: { ...NOWHERE, ...keys } }] },
});
