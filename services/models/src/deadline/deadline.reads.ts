import { type Context, loaderOf } from "@hoa-nhap/subgraph";
import type { DeadlineRow, DeadlineChangeRow } from "../tables.js";
import { allGroups, schemeRead, planById } from "../plan/plan.reads.js";
import { DeadlineKind } from "./deadline-kind.js";
import type { PlanParagraph } from "../plan/plan.type.js";

export const deadlinesOfPlan = async (ctx: Context, planId: string): Promise<DeadlineRow[]> =>
  (await loaderOf<string, DeadlineRow[]>(ctx, "deadlines of plan", async (ids) => {
    const { db } = await schemeRead(ctx);
    return allGroups(
      ids,
      await db.selectFrom("deadline").selectAll().where("planId", "in", ids).orderBy("quarter").orderBy("id").execute(),
      (row) => row.planId,
    );
  }).load(planId)) ?? [];

export const launchDeadlineOf = async (ctx: Context, planId: string): Promise<DeadlineRow | null> =>
  (await deadlinesOfPlan(ctx, planId)).find((deadline) => deadline.kind === DeadlineKind.LAUNCH) ?? null;

export async function deadlineById(ctx: Context, id: string): Promise<DeadlineRow | null> {
  const { db } = await schemeRead(ctx);
  return (await db.selectFrom("deadline").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Every move of a deadline, oldest decision first. */
export const historyOfDeadline = async (ctx: Context, deadlineId: string): Promise<DeadlineChangeRow[]> =>
  (await loaderOf<string, DeadlineChangeRow[]>(ctx, "deadline history", async (ids) => {
    const { db } = await schemeRead(ctx);
    return allGroups(
      ids,
      await db
        .selectFrom("deadlineChange")
        .selectAll()
        .where("deadlineId", "in", ids)
        .orderBy("recordedAt")
        .orderBy("id")
        .execute(),
      (row) => row.deadlineId,
    );
  }).load(deadlineId)) ?? [];

/** Where in its plan's document a milestone stands; null where the plan says no paragraph. */
export async function paragraphOf(ctx: Context, { planId, section, item }: DeadlineRow): Promise<PlanParagraph | null> {
  const plan = section && item ? await planById(ctx, planId) : null;
  return plan && { section: section!, item: item!, number: plan.number, documentId: plan.documentId };
}
