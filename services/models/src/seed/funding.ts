import { DEMO_COMMUNE, DEMO_PROVINCE } from "@hoa-nhap/demo";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Context, Existing } from "@hoa-nhap/subgraph";
import { drawUpEstimate } from "../funding/budget-estimate.service.js";
import { linkFundingGuidance } from "../funding/funding-guidance.service.js";
import {
  approveFunding,
  disburseFunding,
  refuseFunding,
  requestFunding,
  settleFunding,
} from "../funding/funding-request.service.js";
import { FundingState, sumOf } from "../funding/funding-words.js";
import type { FundingRequestRow } from "../funding/funding.tables.js";
import { DEMO_BUDGETS, spendingOf, type DemoBudget, type DemoRequest } from "./funding-figures.js";
import type { DemoDesk } from "./desk.js";

const LOGIN: Record<string, string> = {
  [DEMO_PROVINCE]: "can-bo-tinh",
  [DEMO_COMMUNE.district]: "can-bo-huyen",
  [DEMO_COMMUNE.commune]: "can-bo-xa",
};
const dong = (thousands: number): number => thousands * 1000;

/**
 * The year's money, each step on its day through the services; what a broken load left half-way is taken up where it
 * stood.
 */
export async function loadFunding(desk: DemoDesk): Promise<void> {
  await loadGuidance(desk);
  await desk.abreast(DEMO_BUDGETS, async (budget) => {
    if (budget.on > desk.today) return;
    const unitId = desk.units.idOf(budget.code);
    const find = () =>
      desk.read((db) =>
        db
          .selectFrom("budgetEstimate as b")
          .innerJoin("unit as u", "u.id", "b.unitVersionId")
          .selectAll("b")
          .where("u.unitId", "=", unitId)
          .where("b.number", "=", budget.number)
          .executeTakeFirst(),
      );
    if (!(await find())) {
      await drawUpEstimate(desk.on(budget.on, LOGIN[budget.code]), {
        unitId,
        year: 2020,
        title: budget.title,
        number: budget.number,
        on: budget.on,
        total: sumOf(budget.lines),
        lines: budget.lines,
      });
    }
    const estimate = (await find())!;
    for (const request of budget.requests) await loadRequest(desk, budget, estimate, request);
  });
}

async function loadRequest(
  { today, on, read }: DemoDesk,
  { code }: DemoBudget,
  estimate: { id: string; version: number },
  demo: DemoRequest,
): Promise<void> {
  const find = () =>
    read((db) =>
      db
        .selectFrom("fundingRequest")
        .selectAll()
        .where("estimateId", "=", estimate.id)
        .where("requestNumber", "=", demo.number)
        .executeTakeFirst(),
    );
  const as = (day: LocalDate): Context => on(day, LOGIN[code]);
  if (demo.on > today) return;
  const { number, source, funder } = demo;
  if (!(await find()))
    await requestFunding(as(demo.on), {
      estimateId: estimate.id,
      expectedVersion: estimate.version,
      source,
      funder,
      number,
      on: demo.on,
      amount: dong(demo.amount),
    });
  const step = async (
    day: LocalDate,
    due: (row: FundingRequestRow) => boolean,
    take: (ctx: Context, step: Existing & { on: LocalDate }) => Promise<string>,
  ): Promise<void> => {
    const row = (await find())!;
    if (day <= today && due(row)) await take(as(day), { id: row.id, expectedVersion: row.version, on: day });
  };
  const { decision, payments, settlement } = demo;
  await step(
    decision.on,
    (row) => row.state === FundingState.REQUESTED,
    (ctx, input) =>
      decision.amount
        ? approveFunding(ctx, { ...input, number: decision.number, amount: dong(decision.amount) })
        : refuseFunding(ctx, { ...input, number: decision.number, reason: decision.reason! }),
  );
  let paid = 0;
  for (const payment of payments) {
    const before = paid;
    paid += dong(payment.amount);
    await step(
      payment.on,
      (row) => Number(row.disbursed) === before,
      (ctx, input) => disburseFunding(ctx, { ...input, number: payment.number, amount: dong(payment.amount) }),
    );
  }
  if (!settlement) return;
  const spent = dong(settlement.spent);
  await step(
    settlement.on,
    (row) => row.state === FundingState.APPROVED,
    (ctx, input) =>
      settleFunding(ctx, {
        ...input,
        number: settlement.number,
        spent,
        returned: paid - spent,
        lines: spendingOf(spent),
      }),
  );
}

/** The province's guidance on funding of 2020, which the plan promised (R66). */
async function loadGuidance({ today, on, read }: DemoDesk): Promise<void> {
  const day = "2020-02-25";
  if (day > today) return;
  const plan = await read((db) =>
    db
      .selectFrom("plan as p")
      .leftJoin("fundingGuidance as g", "g.planId", "p.id")
      .select(["p.id", "g.number"])
      .where("p.year", "=", 2020)
      .where("p.level", "=", "PROVINCE" as never)
      .executeTakeFirstOrThrow(),
  );
  if (!plan.number)
    await linkFundingGuidance(on(day, "can-bo-tinh"), { planId: plan.id, number: "09/HD-STC", on: day });
}
