import { holding, type Keys, type LocalDate, type Scope } from "@hoa-nhap/kernel";
import {
  afterCursor,
  byId,
  groupedBy,
  inKeys,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql, type Expression, type Kysely, type SqlBool } from "kysely";
import { addressedSql } from "../addressed.js";
import { SponsorLevel } from "../pilot-unit/pilot-stage.js";
import type { DocumentTable, PlanTable, SchemeRow, Tables, WaveRow } from "../tables.js";
import { PlanLevel } from "./plan-level.js";

export const schemeRead = (ctx: Context) => scopedRead<Tables>(ctx, "scheme.read");
export const allGroups = async <V, K>(keys: readonly K[], rows: V[], of: (row: V) => K): Promise<Map<K, V[]>> => {
  const groups = groupedBy(rows, of);
  return new Map(keys.map((key) => [key, groups.get(key) ?? []]));
};

/** A plan with what its document says. */
export type PlanRow = PlanTable &
  Pick<DocumentTable, "title" | "issuer" | "coIssuers" | "legalBases"> & { number: string; issuedOn: LocalDate };
export type ProvincePlanRow = PlanRow & { quota: number };

export const plansIn = (db: Kysely<Tables>) =>
  db.selectFrom("plan as p").innerJoin("document as paper", "paper.id", "p.documentId");
const WORDS = [
  "paper.title",
  "paper.issuer",
  "paper.coIssuers",
  "paper.legalBases",
  "paper.number",
  "paper.issuedOn",
] as const;
const rowsOf = (db: Kysely<Tables>) =>
  plansIn(db).selectAll("p").select(WORDS).$narrowType<{ number: string; issuedOn: LocalDate }>();
const ofProvince = (db: Kysely<Tables>, year: number) =>
  rowsOf(db).where("p.year", "=", year).where("p.level", "=", PlanLevel.PROVINCE).$narrowType<{ quota: number }>();

/**
 * A province's plan is reference data of the programme; one below is seen in its place and where it was sent. The same
 * rule as the row-level security.
 */
const seenPlan = (keys: Keys): Expression<SqlBool> =>
  sql<SqlBool>`(p.level = 'PROVINCE' or ${inKeys(keys, "p")} or ${addressedSql(keys, "paper")})`;

/** Where a commune lies: in which province today, and in which on the day that counts. */
interface OfProvinces {
  today: number;
  made: number | null;
}
/**
 * The plans of a year for communes of these provinces, read at once. Each finds its own: its province's of that day,
 * else one that the province which answers today has taken over.
 */
export async function plansOfYear(
  db: Kysely<Tables>,
  provinceKeys: readonly number[],
  year: number,
): Promise<(commune: OfProvinces) => ProvincePlanRow | undefined> {
  if (provinceKeys.length === 0) return () => undefined;
  const plans = await ofProvince(db, year)
    .innerJoin("unit as made", "made.id", "p.unitVersionId")
    .select("made.provinceKey as madeFor")
    .where("p.provinceKey", "in", [...new Set(provinceKeys)])
    .orderBy("p.id")
    .execute();
  return ({ today, made }) =>
    plans
      .filter((plan) => plan.provinceKey === today)
      .toSorted((a, b) => Number(a.madeFor !== made) - Number(b.madeFor !== made))[0];
}

export const planOfYear = async (
  db: Kysely<Tables>,
  commune: OfProvinces,
  year: number,
): Promise<ProvincePlanRow | undefined> => (await plansOfYear(db, [commune.today], year))(commune);

/**
 * The year's plan of the province the caller serves in; for who sees several, of the one asked for (a unit or version
 * id), else the first by code.
 */
export async function planFor(
  ctx: Context,
  year: number,
  province?: string | null,
  scope: Scope = "scheme.read",
): Promise<ProvincePlanRow | null> {
  const { db, inArea } = await scopedRead<Tables>(ctx, scope);
  let query = ofProvince(db, year).where((eb) =>
    eb.exists(
      eb.selectFrom("unit").select("unit.id").whereRef("unit.provinceKey", "=", "p.provinceKey").where(inArea("unit")),
    ),
  );
  if (province) {
    // A province that has gone into another is still asked for by its own id: the plan cites the version it was made
    // for.
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("unit")
          .leftJoin("unit as made", "made.unitId", "unit.unitId")
          .select("unit.id")
          .where("unit.level", "=", "PROVINCE")
          .where((or) => or.or([or("unit.unitId", "=", province), or("unit.id", "=", province)]))
          .where((or) =>
            or.or([
              or("unit.provinceKey", "=", or.ref("p.provinceKey")),
              or("made.id", "=", or.ref("p.unitVersionId")),
            ]),
          ),
      ),
    );
  }
  const row = await query
    .leftJoin("unit as own", "own.id", "p.unitVersionId")
    .orderBy("own.code")
    .orderBy("p.id")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export interface PlanFilter {
  year?: number | null;
  level?: PlanLevel | null;
  search?: string | null;
}

/**
 * Plans that stand in the caller's own place or are addressed to it, and those of its province: the latest year first,
 * from above to below, by unit.
 */
export async function plansPage(ctx: Context, filter: PlanFilter, { first, after }: PageArgs): Promise<Page<PlanRow>> {
  const { db, keys, inArea } = await schemeRead(ctx);
  let query = rowsOf(db)
    .innerJoin("unit as own", "own.id", "p.unitVersionId")
    .where(seenPlan(keys))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("unit")
          .select("unit.id")
          .whereRef("unit.provinceKey", "=", "p.provinceKey")
          .where(inArea("unit")),
      ),
    );
  const { year, level, search } = filter;
  if (year) query = query.where("p.year", "<=", year).where("p.untilYear", ">=", year);
  if (level) query = query.where("p.level", "=", level);
  if (search) {
    const like = holding(search);
    query = query.where((eb) =>
      eb.or([
        eb("paper.foldedTitle", "like", like),
        eb(sql`lower(paper.number)`, "like", like),
        eb("own.foldedName", "like", like),
      ]),
    );
  }
  const order = [
    sql<number>`-p.year`,
    sql<number>`array_position('{PROVINCE,DISTRICT,COMMUNE}'::text[], p.level)`,
    sql.ref("own.code"),
    sql.ref("p.id"),
  ];
  const rows = await query
    .select([
      "own.code",
      sql<number>`-p.year`.as("back"),
      sql<number>`array_position('{PROVINCE,DISTRICT,COMMUNE}'::text[], p.level)`.as("depth"),
    ])
    .where(afterCursor(after, order))
    .orderBy("back")
    .orderBy("depth")
    .orderBy("own.code")
    .orderBy("p.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.back, row.depth, row.code, row.id],
    async () => {
      const { n } = await query
        .clearSelect()
        .select((eb) => eb.fn.countAll<string>().as("n"))
        .executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

export async function allSchemes(ctx: Context): Promise<SchemeRow[]> {
  const { db } = await schemeRead(ctx);
  return db.selectFrom("scheme").selectAll().orderBy("code").execute();
}
export const schemeById = (ctx: Context, id: string): Promise<SchemeRow | null> =>
  loaderOf<string, SchemeRow>(ctx, "scheme", async (ids) => {
    const { db } = await schemeRead(ctx);
    return new Map(
      (await db.selectFrom("scheme").selectAll().where("id", "in", ids).execute()).map((row) => [row.id, row]),
    );
  }).load(id);
/** The scheme's plans at the top of the tree: those of provinces. */
export const plansOfScheme = async (ctx: Context, schemeId: string): Promise<PlanRow[]> =>
  (await loaderOf<string, PlanRow[]>(ctx, "plans of scheme", async (ids) => {
    const { db } = await schemeRead(ctx);
    return allGroups(
      ids,
      await rowsOf(db)
        .where("p.schemeId", "in", ids)
        .where("p.level", "=", PlanLevel.PROVINCE)
        .orderBy("p.year")
        .orderBy("p.provinceKey")
        .orderBy("p.id")
        .execute(),
      (row) => row.schemeId,
    );
  }).load(schemeId)) ?? [];
export const planById = (ctx: Context, id: string): Promise<PlanRow | null> =>
  loaderOf<string, PlanRow>(ctx, "plan", async (ids) => {
    const { db, keys } = await schemeRead(ctx);
    return byId(await rowsOf(db).where("p.id", "in", ids).where(seenPlan(keys)).execute());
  }).load(id);
/** The plan that a document issues, where the caller sees it. */
export const planOfDocument = (ctx: Context, documentId: string): Promise<PlanRow | null> =>
  loaderOf<string, PlanRow>(ctx, "plan of document", async (ids) => {
    const { db, keys } = await schemeRead(ctx);
    return new Map(
      (await rowsOf(db).where("p.documentId", "in", ids).where(seenPlan(keys)).execute()).map((row) => [
        row.documentId,
        row,
      ]),
    );
  }).load(documentId);
/** Plans that rest on a plan and that the caller sees, from above to below, by unit. */
export const plansBelow = async (ctx: Context, id: string): Promise<PlanRow[]> =>
  (await loaderOf<string, PlanRow[]>(ctx, "plans below", async (ids) => {
    const { db, keys } = await schemeRead(ctx);
    const rows = await rowsOf(db)
      .innerJoin("unit as own", "own.id", "p.unitVersionId")
      .where("p.parentId", "in", ids)
      .where(seenPlan(keys))
      .orderBy("p.year")
      .orderBy(sql`array_position('{PROVINCE,DISTRICT,COMMUNE}'::text[], p.level)`)
      .orderBy("own.code")
      .orderBy("p.id")
      .limit(500)
      .execute();
    return groupedBy(rows, (row) => row.parentId!);
  }).load(id)) ?? [];

export const wavesOfPlan = async (ctx: Context, planId: string): Promise<WaveRow[]> =>
  (await loaderOf<string, WaveRow[]>(ctx, "waves of plan", async (ids) => {
    const { db } = await schemeRead(ctx);
    return allGroups(
      ids,
      await db.selectFrom("wave").selectAll().where("planId", "in", ids).orderBy("year").orderBy("id").execute(),
      (row) => row.planId,
    );
  }).load(planId)) ?? [];

/** How many of the province's own units were chosen under a plan, as far as the caller sees them. */
export const unitCountOfPlan = async (ctx: Context, planId: string): Promise<number> =>
  (await loaderOf<string, number>(ctx, "units of plan", async (ids) => {
    const { db, inArea } = await scopedRead<Tables>(ctx, "pilot.read");
    const rows = await db
      .selectFrom("pilotUnit as p")
      .select(["p.planId", (eb) => eb.fn.countAll<string>().as("n")])
      .where("p.planId", "in", ids)
      .where("p.sponsor", "=", SponsorLevel.PROVINCE)
      .where("p.selectedOn", "is not", null)
      .where(inArea("p"))
      .groupBy("p.planId")
      .execute();
    return new Map(rows.map((row) => [row.planId, Number(row.n)]));
  }).load(planId)) ?? 0;
