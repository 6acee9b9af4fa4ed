import { holding, type LocalDate } from "@hoa-nhap/kernel";
import {
  afterCursor,
  byId,
  groupedBy,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { planFor } from "../plan/plan.reads.js";
import type {
  ChecklistItemRow,
  InspectionPlanTable,
  InspectionTable,
  PlannedInspectionRow,
  Tables,
} from "../tables.js";
import { InspectionKind, InspectionState } from "./inspection-kind.js";
import type { InspectionItem } from "./inspection.type.js";
import { deadlinesOfPlan } from "../deadline/deadline.reads.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "inspection.read");

/**
 * The inspection plan of a province's year; a draft is seen by the province alone, which the row-level security keeps.
 */
export async function inspectionPlanFor(
  ctx: Context,
  year: number,
  province?: string | null,
): Promise<InspectionPlanTable | null> {
  const plan = await planFor(ctx, year, province);
  if (!plan) return null;
  const { db } = await read(ctx);
  return (await db.selectFrom("inspectionPlan").selectAll().where("planId", "=", plan.id).executeTakeFirst()) ?? null;
}
export async function inspectionPlanById(ctx: Context, id: string): Promise<InspectionPlanTable | null> {
  const { db } = await read(ctx);
  return (await db.selectFrom("inspectionPlan").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}
/** The last day of the programme plan by which the inspection plan is due (R41). */
export const dueOnOf = async (ctx: Context, { planId }: InspectionPlanTable): Promise<LocalDate | null> =>
  (await deadlinesOfPlan(ctx, planId)).find(({ kind }) => kind === DeadlineKind.INSPECTION_PLAN)?.dueOn ?? null;

/** A plan's lines in the caller's area, by unit code. */
export async function plannedPage(
  ctx: Context,
  planId: string,
  { first, after }: PageArgs,
): Promise<Page<PlannedInspectionRow & { unitCode: string }>> {
  const { db, inArea } = await read(ctx);
  const query = db
    .selectFrom("plannedInspection as l")
    .innerJoin("pilotUnit as p", "p.id", "l.pilotId")
    .where("l.inspectionPlanId", "=", planId)
    .where(inArea("p"));
  const order = [sql.ref("p.unit_code"), sql.ref("l.id")];
  const rows = await query
    .selectAll("l")
    .select("p.unitCode")
    .where(afterCursor(after, order))
    .orderBy("p.unitCode")
    .orderBy("l.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.unitCode, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

export interface InspectionFilter {
  pilotUnit?: string | null;
  wave?: number | null;
  year?: number | null;
  kind?: InspectionKind | null;
  state?: InspectionState | null;
  overdue?: boolean | null;
  search?: string | null;
}

/** Visits in the caller's area, the latest first. */
export async function inspectionsPage(
  ctx: Context,
  filter: InspectionFilter,
  { first, after }: PageArgs,
): Promise<Page<InspectionTable>> {
  const { db, inArea } = await read(ctx);
  let query = db.selectFrom("inspection as i").where(inArea("i"));
  if (filter.pilotUnit) query = query.where("i.pilotId", "=", filter.pilotUnit);
  if (filter.wave) query = query.where("i.wave", "=", filter.wave);
  if (filter.year)
    query = query.where("i.heldOn", ">=", `${filter.year}-01-01`).where("i.heldOn", "<=", `${filter.year}-12-31`);
  if (filter.kind) query = query.where("i.kind", "=", filter.kind);
  if (filter.state) query = query.where("i.state", "=", filter.state);
  if (filter.overdue) {
    query = query.where("i.state", "<>", InspectionState.OPEN).where(
      sql<boolean>`
          exists (select from models.finding f
            where f.inspection_id = i.id and f.state = 'OPEN' and f.due_on < ${ctx.clock.today()}::date)
        `,
    );
  }
  if (filter.search) {
    const like = holding(filter.search);
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("unit as u")
          .select("u.id")
          .whereRef("u.id", "=", "i.unitVersionId")
          .where("u.foldedName", "like", like),
      ),
    );
  }
  const daysBack = sql<number>`(date '9999-12-31' - i.held_on)`;
  const rows = await query
    .selectAll("i")
    .select(daysBack.as("rank"))
    .where(afterCursor(after, [daysBack, sql.ref("i.id")]))
    .orderBy(daysBack)
    .orderBy("i.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.rank, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

const inspectionsByIds = async (ctx: Context, ids: readonly string[]): Promise<InspectionTable[]> => {
  const { db, inArea } = await read(ctx);
  return db.selectFrom("inspection as i").selectAll("i").where("i.id", "in", ids).where(inArea("i")).execute();
};
export const inspectionById = (ctx: Context, id: string): Promise<InspectionTable | null> =>
  loaderOf<string, InspectionTable>(ctx, "inspection", async (ids) => byId(await inspectionsByIds(ctx, ids))).load(id);

const itemsOf = async (ctx: Context, checklistId: string): Promise<ChecklistItemRow[]> =>
  (await loaderOf<string, ChecklistItemRow[]>(ctx, "checklist", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db.selectFrom("checklistItem").selectAll().where("checklistId", "in", ids).orderBy("position").execute(),
      (row) => row.checklistId,
    );
  }).load(checklistId)) ?? [];

/** The paragraphs of the visit's own checklist, with what was answered so far. */
export async function answeredItems(
  ctx: Context,
  { checklistId, answers }: InspectionTable,
): Promise<InspectionItem[]> {
  if (!checklistId) return [];
  const given = new Map(answers.map((answer) => [answer.code, answer]));
  return (await itemsOf(ctx, checklistId)).map((item) => ({
    code: item.code,
    position: item.position,
    text: item[ctx.actor.language],
    result: given.get(item.code)?.result ?? null,
    note: given.get(item.code)?.note ?? null,
  }));
}
