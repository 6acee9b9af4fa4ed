import { addDays, holding, type LocalDate } from "@hoa-nhap/kernel";
import {
  afterCursor,
  groupedBy,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql, type ExpressionBuilder, type Kysely } from "kysely";
import type { Tables, UnitVersionRow } from "../tables.js";
import { UnitLevel, type SuccessionKind } from "./unit.type.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "unit.read");

/** Condition: valid on that day. */
export const validOn = (on: LocalDate) => (eb: ExpressionBuilder<Tables, "unitVersion">) =>
  eb.and([
    eb.or([eb("validFrom", "is", null), eb("validFrom", "<=", on)]),
    eb.or([eb("validTo", "is", null), eb("validTo", ">", on)]),
  ]);

/** A day on which the version was valid: today if it was, else the nearest to it. */
export const nearestDay = (
  { validFrom, validTo }: { validFrom: LocalDate | null; validTo: LocalDate | null },
  today: LocalDate,
): LocalDate => {
  if (validTo && validTo <= today) return addDays(validTo, -1);
  return validFrom && validFrom > today ? validFrom : today;
};

const versions = (db: Kysely<Tables>) => db.selectFrom("unitVersion").selectAll("unitVersion");

export async function unitVersionsByIds(ctx: Context, ids: readonly string[]): Promise<UnitVersionRow[]> {
  const { db } = await read(ctx);
  return versions(db).where("id", "in", ids).execute();
}

export const unitVersionById = (ctx: Context, id: string): Promise<UnitVersionRow | null> =>
  loaderOf<string, UnitVersionRow>(
    ctx,
    "unit version by id",
    async (ids) => new Map((await unitVersionsByIds(ctx, ids)).map((r) => [r.id, r])),
  ).load(id);

/** The version of a unit that is valid on a day. Batched: one statement for all units of a request and day. */
export const unitOnDay = (ctx: Context, unitId: string, on: LocalDate): Promise<UnitVersionRow | null> =>
  loaderOf<string, UnitVersionRow>(ctx, `unit on ${on}`, async (unitIds) => {
    const { db } = await read(ctx);
    const rows = await versions(db).where("unitId", "in", unitIds).where(validOn(on)).execute();
    return new Map(rows.map((row) => [row.unitId, row]));
  }).load(unitId);

/** A unit by its code on a day. Codes are re-used over time and between levels, so both are part of the question. */
export async function unitByCode(ctx: Context, code: string, on: LocalDate): Promise<UnitVersionRow | undefined> {
  const { db } = await read(ctx);
  return versions(db).where("code", "=", code).where(validOn(on)).orderBy("level").executeTakeFirst();
}

export interface UnitFilter {
  search?: string | null;
  level?: UnitLevel | null;
  under?: string | null;
  asOf: LocalDate;
}

const KEY_OF_LEVEL = {
  PROVINCE: "provinceKey",
  DISTRICT: "districtKey",
  COMMUNE: "communeKey",
  AREA: "areaKey",
} as const;

/** Units valid on a day, by level and code; searched by name without tone marks; `under` a unit at any depth. */
export async function unitsPage(
  ctx: Context,
  filter: UnitFilter,
  { first, after }: PageArgs,
): Promise<Page<UnitVersionRow>> {
  const { db } = await read(ctx);
  let query = db.selectFrom("unitVersion").where(validOn(filter.asOf));
  if (filter.level) query = query.where("level", "=", filter.level);
  if (filter.search) query = query.where("foldedName", "like", holding(filter.search));
  if (filter.under) {
    const top = await unitOnDay(ctx, filter.under, filter.asOf);
    query = top
      ? query.where(KEY_OF_LEVEL[top.level], "=", top[KEY_OF_LEVEL[top.level]]).where("id", "!=", top.id)
      : query.where(sql<boolean>`false`);
  }
  const order = [sql.ref("level"), sql.ref("code"), sql.ref("id")];
  const rows = await query
    .selectAll()
    .where(afterCursor(after, order))
    .orderBy("level")
    .orderBy("code")
    .orderBy("id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.level, row.code, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/** Direct children on a day, by code. */
export async function childrenPage(
  ctx: Context,
  unitId: string,
  asOf: LocalDate,
  { first, after }: PageArgs,
): Promise<Page<UnitVersionRow>> {
  const { db } = await read(ctx);
  const query = db.selectFrom("unitVersion").where("parentUnitId", "=", unitId).where(validOn(asOf));
  const rows = await query
    .selectAll()
    .where(afterCursor(after, [sql.ref("code"), sql.ref("id")]))
    .orderBy("code")
    .orderBy("id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.code, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/** All versions of a unit, oldest first. */
export async function historyOf(ctx: Context, unitId: string): Promise<UnitVersionRow[]> {
  const { db } = await read(ctx);
  return versions(db)
    .where("unitId", "=", unitId)
    .orderBy(sql`valid_from nulls first`)
    .execute();
}

export interface SuccessionRow {
  fromVersionId: string;
  toVersionId: string;
  kind: SuccessionKind;
  on: LocalDate;
  legalBasis: string;
  shareOfPeople: number | null;
  shareOfArea: number | null;
}

/** Steps of succession that lead from (or to) a version. Batched per request. */
export async function successionsOf(
  ctx: Context,
  versionId: string,
  direction: "from" | "to",
): Promise<SuccessionRow[]> {
  const column = direction === "from" ? "fromVersionId" : "toVersionId";
  const rows = await loaderOf<string, SuccessionRow[]>(ctx, `successions ${direction}`, async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db.selectFrom("unitSuccession").selectAll().where(column, "in", ids).orderBy("on").orderBy("id").execute(),
      (row) => row[column],
    );
  }).load(versionId);
  return rows ?? [];
}
