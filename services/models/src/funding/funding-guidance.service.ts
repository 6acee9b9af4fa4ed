import { assertNotFuture, change, kyselyOf, type Context } from "@hoa-nhap/subgraph";
import { badField, conflict, covers, formatDay, forbidden, notFound, tidy, type LocalDate } from "@hoa-nhap/kernel";
import { PlanLevel } from "../plan/plan-level.js";
import { plansIn } from "../plan/plan.reads.js";
import type { Tables } from "../tables.js";

export interface LinkFundingGuidance {
  planId: string;
  number: string;
  on: LocalDate;
}

/** Names the guidance on funding that the province's plan promised; until then it is owed (R66). Once per plan. */
export const linkFundingGuidance = (ctx: Context, { planId, number, on }: LinkFundingGuidance): Promise<string> =>
  change(ctx, "funding.manage", "funding-guidance.link", async (c) => {
    assertNotFuture("on", on, c.today);
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const plan = await plansIn(db)
      .select(["p.id", "p.provinceKey", "p.year", "paper.issuedOn"])
      .where("p.id", "=", planId)
      .where("p.level", "=", PlanLevel.PROVINCE)
      .executeTakeFirst();
    if (!plan?.issuedOn) throw notFound({ vi: "kế hoạch", en: "plan" });
    if (!covers(c.keys, { provinceKey: plan.provinceKey, districtKey: null, communeKey: null, areaKey: null }))
      throw forbidden();
    if (on < plan.issuedOn)
      throw badField("on", "date.order", {
        vi: `Hướng dẫn không được ban hành trước kế hoạch (${formatDay(plan.issuedOn)}).`,
        en: `The guidance must not be older than the plan (${formatDay(plan.issuedOn)}).`,
      });
    // Two who link at once: the second finds the plan's place taken.
    const linked = await db
      .insertInto("fundingGuidance")
      .values({ planId, number: tidy(number), issuedOn: on, linkedBy: c.actorId })
      .onConflict((taken) => taken.column("planId").doNothing())
      .returning("planId")
      .executeTakeFirst();
    if (!linked)
      throw conflict("guidance.linked", {
        vi: "Hướng dẫn kinh phí của kế hoạch này đã được ghi.",
        en: "The guidance of this plan is linked already.",
      });
    c.note({ year: plan.year, number: tidy(number), on });
    return planId;
  });
