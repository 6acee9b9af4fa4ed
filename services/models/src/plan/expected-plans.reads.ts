import { scopedRead, type Context } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { SponsorLevel } from "../pilot-unit/pilot-stage.js";
import type { Tables } from "../tables.js";
import { PlanLevel } from "./plan-level.js";
import type { PlanRow } from "./plan.reads.js";

/** A place that is to have a plan of the year under another. */
export interface ExpectedPlanRow {
  level: PlanLevel;
  unitVersionId: string;
  planId: string | null;
  paperNumber: string | null;
  pilotId: string | null;
}

/** The districts of a province as they stood when its plan was issued; none once the level has ended. */
async function districtsUnder(ctx: Context, plan: PlanRow): Promise<ExpectedPlanRow[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "scheme.read");
  const made = db.selectFrom("unit").select("provinceKey").where("unit.id", "=", plan.unitVersionId);
  const rows = await db
    .selectFrom("unit as u")
    .leftJoin("plan as p", (join) => join.onRef("p.issuerUnitId", "=", "u.unitId").on("p.year", "=", plan.year))
    .select(["u.id as unitVersionId", "p.id as planId"])
    .where("u.level", "=", "DISTRICT")
    .where("u.provinceKey", "=", made)
    .where(inArea("u"))
    .where((eb) => eb.or([eb("u.validFrom", "is", null), eb("u.validFrom", "<=", plan.issuedOn)]))
    .where((eb) => eb.or([eb("u.validTo", "is", null), eb("u.validTo", ">", plan.issuedOn)]))
    .orderBy("u.code")
    .execute();
  return rows.map((row) => ({ ...row, level: PlanLevel.DISTRICT, paperNumber: null, pilotId: null }));
}

/**
 * The communes chosen as pilots of the plan's intake; for a district, its own. A plan on paper alone is named by its
 * number.
 */
async function pilotsUnder(ctx: Context, plan: PlanRow): Promise<ExpectedPlanRow[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "rollout.read");
  let query = db
    .selectFrom("pilotUnit as u")
    .innerJoin("unit as made", "made.id", "u.unitVersionId")
    .leftJoin("plan as p", (join) => join.onRef("p.issuerUnitId", "=", "made.unitId").onRef("p.year", "=", "u.year"))
    .leftJoin("pilotStep as s", (join) =>
      join.onRef("s.pilotId", "=", "u.id").on("s.stage", "=", "PLAN_ISSUED" as never),
    )
    .select([
      "u.unitVersionId",
      "p.id as planId",
      "u.id as pilotId",
      sql<string | null>`case when p.id is null then s.document_number end`.as("paperNumber"),
    ])
    .where("u.sponsor", "=", SponsorLevel.PROVINCE)
    .where("u.selectedOn", "is not", null)
    .where(inArea("u"));
  query =
    plan.level === PlanLevel.DISTRICT
      ? query.where("u.districtKey", "=", plan.districtKey).where("u.planId", "=", plan.parentId)
      : query.where("u.planId", "=", plan.id);
  return (await query.orderBy("u.unitCode").orderBy("u.id").execute()).map((row) => ({
    ...row,
    level: PlanLevel.COMMUNE,
  }));
}

/** Who is to have a plan under this one, and who has: two statements whatever the size. */
export async function expectedUnder(ctx: Context, plan: PlanRow): Promise<ExpectedPlanRow[]> {
  if (plan.level === PlanLevel.COMMUNE) return [];
  return [
    ...(plan.level === PlanLevel.PROVINCE ? await districtsUnder(ctx, plan) : []),
    ...(await pilotsUnder(ctx, plan)),
  ];
}
