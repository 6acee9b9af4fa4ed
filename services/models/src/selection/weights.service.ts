import { change, kyselyOf, type Context } from "@hoa-nhap/subgraph";
import { badField, covers, forbidden, newId, notFound, staleVersion, tidy } from "@hoa-nhap/kernel";
import { PlanLevel } from "../plan/plan-level.js";
import type { Tables } from "../tables.js";
import { weightsOf } from "./ranking.js";
import type { ScoreItem, Weights } from "./score-sheet.js";

export interface SetWeights {
  planId: string;
  /** How often the weights had been set when the caller saw them; 0 for the standard ones. */
  expectedVersion: number;
  weights: { item: ScoreItem; weight: number }[];
  reason: string;
}

/**
 * Sets the weights of a plan's score sheet as a whole, with the reason; earlier ones are kept. The ranking is counted
 * anew at once.
 */
export const setSelectionWeights = (
  ctx: Context,
  { planId, expectedVersion, weights, reason }: SetWeights,
): Promise<string> =>
  change(ctx, "pilot.select", "selection.weigh", async (c) => {
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const plan = await db
      .selectFrom("plan")
      .select(["id", "provinceKey"])
      .where("id", "=", planId)
      .where("level", "=", PlanLevel.PROVINCE)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!plan) throw notFound({ vi: "kế hoạch", en: "plan" });
    if (!covers(c.keys, { provinceKey: plan.provinceKey, districtKey: null, communeKey: null, areaKey: null }))
      throw forbidden();
    const before = await weightsOf(db, planId);
    if (before.version !== expectedVersion) throw staleVersion();
    if (new Set(weights.map(({ item }) => item)).size < weights.length)
      throw badField("weights", "weights.twice", { vi: "Một mục được ghi hai lần.", en: "An item is named twice." });
    const next: Weights = Object.fromEntries(
      weights.filter(({ weight }) => weight > 0).map(({ item, weight }) => [item, weight]),
    );
    if (Object.keys(next).length === 0)
      throw badField("weights", "weights.none", {
        vi: "Ít nhất một mục phải có điểm.",
        en: "At least one item must weigh something.",
      });
    await db
      .insertInto("scoreSheet")
      .values({
        id: newId(),
        planId,
        number: before.version + 1,
        weights: JSON.stringify(next) as never,
        reason: tidy(reason),
        byActor: c.actorId,
      })
      .execute();
    c.note({ from: before.weights, to: next });
    return planId;
  });
