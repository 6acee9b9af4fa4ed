import type { Scope } from "@hoa-nhap/kernel";
import { groupedBy, loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import { sql, type Kysely } from "kysely";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { SponsorLevel } from "../pilot-unit/pilot-stage.js";
import type { DeadlineChangeRow, DeadlineRow, PlanRow, SchemeRow, Tables } from "../tables.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "scheme.read");
const group = async <V, K>(keys: readonly K[], rows: V[], of: (row: V) => K): Promise<Map<K, V[]>> => {
  const groups = groupedBy(rows, of);
  return new Map(keys.map((key) => [key, groups.get(key) ?? []]));
};

const ofYear = (db: Kysely<Tables>, year: number) => db.selectFrom("plan").innerJoin("unit as made", "made.id", "plan.unitVersionId").selectAll("plan").where("plan.year", "=", year);

/** The plan of a year that a province made itself, whoever answers for it now. */
export const planMadeBy = (db: Kysely<Tables>, provinceKey: number | null, year: number): Promise<PlanRow | undefined> =>
  ofYear(db, year).where("made.provinceKey", "=", provinceKey).executeTakeFirst();

/** The plan of a year for a commune: its own province's of that day, else one that the province which answers today has taken over. */
export const planOfYear = (db: Kysely<Tables>, { today, made }: { today: number; made: number | null }, year: number): Promise<PlanRow | undefined> =>
  ofYear(db, year).where("plan.provinceKey", "=", today).orderBy(sql`made.province_key is distinct from ${made}::int`).orderBy("plan.id").limit(1).executeTakeFirst();

/** The year's plan of the province the caller serves in; for who sees several, of the one asked for (a unit or version id), else the first by code. */
export async function planFor(ctx: Context, year: number, province?: string | null, scope: Scope = "scheme.read"): Promise<PlanRow | null> {
  const { db, inArea } = await scopedRead<Tables>(ctx, scope);
  let query = db.selectFrom("plan").selectAll("plan").where("plan.year", "=", year)
    .where((eb) => eb.exists(eb.selectFrom("unit").select("unit.id").whereRef("unit.provinceKey", "=", "plan.provinceKey").where(inArea("unit"))));
  if (province) {
    // A province that has gone into another is still asked for by its own id: the plan cites the version it was made for.
    query = query.where((eb) => eb.exists(eb.selectFrom("unit").leftJoin("unit as made", "made.unitId", "unit.unitId").select("unit.id").where("unit.level", "=", "PROVINCE")
      .where((or) => or.or([or("unit.unitId", "=", province), or("unit.id", "=", province)]))
      .where((or) => or.or([or("unit.provinceKey", "=", or.ref("plan.provinceKey")), or("made.id", "=", or.ref("plan.unitVersionId"))]))));
  }
  const row = await query.leftJoin("unit as own", "own.id", "plan.unitVersionId").orderBy("own.code").orderBy("plan.id").limit(1).executeTakeFirst();
  return row ?? null;
}

export async function allSchemes(ctx: Context): Promise<SchemeRow[]> {
  const { db } = await read(ctx);
  return db.selectFrom("scheme").selectAll().orderBy("code").execute();
}
export const schemeById = (ctx: Context, id: string): Promise<SchemeRow | null> =>
  loaderOf<string, SchemeRow>(ctx, "scheme", async (ids) => {
    const { db } = await read(ctx);
    return new Map((await db.selectFrom("scheme").selectAll().where("id", "in", ids).execute()).map((row) => [row.id, row]));
  }).load(id);
export const plansOfScheme = async (ctx: Context, schemeId: string): Promise<PlanRow[]> =>
  (await loaderOf<string, PlanRow[]>(ctx, "plans of scheme", async (ids) => {
    const { db } = await read(ctx);
    return group(ids, await db.selectFrom("plan").selectAll().where("schemeId", "in", ids).orderBy("year").orderBy("provinceKey").orderBy("id").execute(), (row) => row.schemeId);
  }).load(schemeId)) ?? [];
export const planById = (ctx: Context, id: string): Promise<PlanRow | null> =>
  loaderOf<string, PlanRow>(ctx, "plan", async (ids) => {
    const { db } = await read(ctx);
    return new Map((await db.selectFrom("plan").selectAll().where("id", "in", ids).execute()).map((row) => [row.id, row]));
  }).load(id);

export const wavesOfPlan = async (ctx: Context, planId: string): Promise<Tables["wave"][]> =>
  (await loaderOf<string, Tables["wave"][]>(ctx, "waves of plan", async (ids) => {
    const { db } = await read(ctx);
    return group(ids, await db.selectFrom("wave").selectAll().where("planId", "in", ids).orderBy("year").orderBy("id").execute(), (row) => row.planId);
  }).load(planId)) ?? [];

/** How many of the province's own units were chosen under a plan, as far as the caller sees them. */
export const unitCountOfPlan = async (ctx: Context, planId: string): Promise<number> =>
  (await loaderOf<string, number>(ctx, "units of plan", async (ids) => {
    const { db, inArea } = await scopedRead<Tables>(ctx, "pilot.read");
    const rows = await db.selectFrom("pilotUnit as p").select(["p.planId", (eb) => eb.fn.countAll<string>().as("n")]).where("p.planId", "in", ids)
      .where("p.sponsor", "=", SponsorLevel.PROVINCE).where("p.selectedOn", "is not", null).where(inArea("p")).groupBy("p.planId").execute();
    return new Map(rows.map((row) => [row.planId, Number(row.n)]));
  }).load(planId)) ?? 0;

export const deadlinesOfPlan = async (ctx: Context, planId: string): Promise<DeadlineRow[]> =>
  (await loaderOf<string, DeadlineRow[]>(ctx, "deadlines of plan", async (ids) => {
    const { db } = await read(ctx);
    return group(ids, await db.selectFrom("deadline").selectAll().where("planId", "in", ids).orderBy("quarter").orderBy("id").execute(), (row) => row.planId);
  }).load(planId)) ?? [];
export const launchDeadlineOf = async (ctx: Context, planId: string): Promise<DeadlineRow | null> =>
  (await deadlinesOfPlan(ctx, planId)).find((deadline) => deadline.kind === DeadlineKind.LAUNCH) ?? null;
export async function deadlineById(ctx: Context, id: string): Promise<DeadlineRow | null> {
  const { db } = await read(ctx);
  return (await db.selectFrom("deadline").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}
/** Every move of a deadline, oldest decision first. */
export const historyOfDeadline = async (ctx: Context, deadlineId: string): Promise<DeadlineChangeRow[]> =>
  (await loaderOf<string, DeadlineChangeRow[]>(ctx, "deadline history", async (ids) => {
    const { db } = await read(ctx);
    return group(ids, await db.selectFrom("deadlineChange").selectAll().where("deadlineId", "in", ids).orderBy("recordedAt").orderBy("id").execute(), (row) => row.deadlineId);
  }).load(deadlineId)) ?? [];
