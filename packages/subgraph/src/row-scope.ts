import type { Keys } from "@hoa-nhap/kernel";
import { sql, type Expression, type SqlBool } from "kysely";

const KEY_COLUMNS = [
  ["provinces", "provinceKey", "province_key"],
  ["districts", "districtKey", "district_key"],
  ["communes", "communeKey", "commune_key"],
  ["areas", "areaKey", "area_key"],
] as const;

/**
 * How far a caller sees where that is not simply the area of a scope: other keys, and what else the row-level security
 * policies read.
 */
export interface Sight {
  name: string;
  keys: Keys;
  variables: Record<string, string>;
}

/** Session variables that the row-level security policies read. Set inside one transaction only. */
export const sessionVariables = (keys: Keys, actorId: string): Record<string, string> => ({
  "app.all": keys.all ? "on" : "off",
  "app.actor": actorId,
  ...Object.fromEntries(KEY_COLUMNS.map(([list]) => [`app.${list}`, `{${keys[list].join(",")}}`])),
});

const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`;

/** The policy's condition on a table with scope columns; false when no scope was set. */
export const insideKeys = (alias = ""): string =>
  [
    `${setting("all")} = 'on'`,
    ...KEY_COLUMNS.map(([list, , column]) => `${alias}${column} = any (${setting(list)}::int[])`),
  ].join(" or ");

/** Forced row-level security on a table, by its place or by the condition given. */
export const rowSecurity = (schema: string, table: string, condition = insideKeys()): string => `
  alter table "${schema}".${table} enable row level security;
  alter table "${schema}".${table} force row level security;
  create policy in_area on "${schema}".${table} using (${condition}) with check (${condition});`;

/** The same rule as an explicit filter for Kysely, naming only the levels the caller has, so that the index is used. */
export function inKeys(keys: Keys, alias = ""): Expression<SqlBool> {
  if (keys.all) return sql<SqlBool>`true`;
  const prefix = alias ? `${alias}.` : "";
  const parts = KEY_COLUMNS.filter(([list]) => keys[list].length > 0).map(
    ([list, , column]) => sql<SqlBool>`${sql.ref(prefix + column)} = any (${keys[list]}::int[])`,
  );
  if (parts.length === 0) return sql<SqlBool>`false`;
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}

/** The same rule as a MikroORM condition for entities. */
export function keysWhere(keys: Keys): Record<string, unknown> {
  if (keys.all) return {};
  const either = KEY_COLUMNS.filter(([list]) => keys[list].length > 0).map(([list, property]) => ({
    [property]: { $in: keys[list] },
  }));
  return either.length > 0 ? { $or: either } : { id: null };
}
