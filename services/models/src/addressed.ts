import { bodiesFor, keysFor, type Actor, type Keys, type Place, type Scope } from "@hoa-nhap/kernel";
import { sql, type Expression, type SqlBool } from "kysely";

/** The keys by which those that a row is addressed to see it: each by its own unit and none above or beside it. */
export interface Addressed {
  toProvinces: number[];
  toDistricts: number[];
  toCommunes: number[];
}

export function addressedTo(places: readonly Place[]): Addressed {
  const of = (key: (p: Place) => number | null): number[] => [...new Set(places.flatMap((p) => key(p) ?? []))];
  return {
    toCommunes: of((p) => p.communeKey),
    toDistricts: of((p) => (p.communeKey === null ? p.districtKey : null)),
    toProvinces: of((p) => (p.communeKey === null && p.districtKey === null ? p.provinceKey : null)),
  };
}

/** Whether a row is addressed to one of the caller's own units; beside row-level security. */
export function addressedSql(keys: Keys, alias: string): Expression<SqlBool> {
  const to = (column: string, list: number[]): Expression<SqlBool> =>
    sql<SqlBool>`${sql.ref(`${alias}.${column}`)} && ${list}::int[]`;
  return sql<SqlBool>`
    (${to("to_provinces", keys.provinces)} or ${to("to_districts", keys.districts)} or ${to("to_communes", keys.communes)})
  `;
}

/** Whether a row's place is one of the caller's own units, none below. */
export function ownUnitSql({ provinces, districts, communes }: Keys, alias: string): Expression<SqlBool> {
  const key = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<SqlBool>`
    (${key("commune_key")} = any (${communes}::int[])
      or (${key("commune_key")} is null and ${key("district_key")} = any (${districts}::int[]))
    or (${key("commune_key")} is null
      and ${key("district_key")} is null
      and ${key("province_key")} = any (${provinces}::int[])))`;
}

/** A unit answers for itself: whoever sits above it does not answer for it. */
export function isOwnUnit(actor: Actor, scope: Scope, { provinceKey, districtKey, communeKey }: Place): boolean {
  const keys = keysFor(actor, scope);
  if (communeKey !== null) return keys.communes.includes(communeKey);
  if (districtKey !== null) return keys.districts.includes(districtKey);
  return provinceKey !== null && keys.provinces.includes(provinceKey);
}

/** Whether a row is addressed to one of these units; the same rule for a row that has been read. */
export const isAddressedTo = (
  keys: Keys,
  { toProvinces = [], toDistricts = [], toCommunes = [] }: Partial<Addressed>,
): boolean =>
  toProvinces.some((key) => keys.provinces.includes(key)) ||
  toDistricts.some((key) => keys.districts.includes(key)) ||
  toCommunes.some((key) => keys.communes.includes(key));

/**
 * Whether a row names one of the bodies beside the Front for which the caller holds this scope; beside row-level
 * security.
 */
export function namedSql(actor: Actor, scope: Scope, alias: string): Expression<SqlBool> {
  const bodies = bodiesFor(actor, scope);
  return bodies.length > 0 ? sql<SqlBool>`${sql.ref(`${alias}.to_bodies`)} && ${bodies}::text[]` : sql<SqlBool>`false`;
}

/** The same rule for a row that has been read. */
export const isNamed = (actor: Actor, scope: Scope, { toBodies = [] }: { toBodies?: string[] }): boolean =>
  bodiesFor(actor, scope).some((body) => toBodies.includes(body));
