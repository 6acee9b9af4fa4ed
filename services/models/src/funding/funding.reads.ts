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
import { planFor } from "../plan/plan.reads.js";
import type { PlanTable, Tables } from "../tables.js";
import type {
  BudgetEstimateRow,
  DisbursementRow,
  EstimateLineRow,
  FundingRequestRow,
  SettlementLineRow,
} from "./funding.tables.js";
import type { FundingSource, FundingState } from "./funding-words.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "funding.read");

export interface FundingFilter {
  year?: number | null;
  source?: FundingSource | null;
  state?: FundingState | null;
  unit?: string | null;
}

/** Requests of the caller's area in the order of their days. */
export async function fundingRequestsPage(
  ctx: Context,
  { year, source, state, unit }: FundingFilter,
  { first, after }: PageArgs,
): Promise<Page<FundingRequestRow>> {
  const { db, inArea } = await read(ctx);
  let query = db.selectFrom("fundingRequest as r").where(inArea("r"));
  if (year) query = query.where("r.year", "=", year);
  if (source) query = query.where("r.source", "=", source);
  if (state) query = query.where("r.state", "=", state);
  if (unit)
    query = query.where(
      "r.unitVersionId",
      "in",
      db
        .selectFrom("unit")
        .select("unit.id")
        .where((eb) => eb.or([eb("unit.unitId", "=", unit), eb("unit.id", "=", unit)])),
    );
  const rows = await query
    .selectAll("r")
    .where(afterCursor(after, [sql`r.requested_on`, sql.ref("r.id")]))
    .orderBy("r.requestedOn")
    .orderBy("r.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.requestedOn, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/** Estimates of the caller's area in the order of their days. */
export async function budgetEstimatesPage(
  ctx: Context,
  year: number | null,
  { first, after }: PageArgs,
): Promise<Page<BudgetEstimateRow>> {
  const { db, inArea } = await read(ctx);
  let query = db.selectFrom("budgetEstimate as b").where(inArea("b"));
  if (year) query = query.where("b.year", "=", year);
  const rows = await query
    .selectAll("b")
    .where(afterCursor(after, [sql`b.prepared_on`, sql.ref("b.id")]))
    .orderBy("b.preparedOn")
    .orderBy("b.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.preparedOn, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

export const fundingRequestById = (ctx: Context, id: string): Promise<FundingRequestRow | null> =>
  loaderOf<string, FundingRequestRow>(ctx, "funding request", async (ids) => {
    const { db, inArea } = await read(ctx);
    return byId(
      await db.selectFrom("fundingRequest as r").selectAll("r").where("r.id", "in", ids).where(inArea("r")).execute(),
    );
  }).load(id);

export const budgetEstimateById = (ctx: Context, id: string): Promise<BudgetEstimateRow | null> =>
  loaderOf<string, BudgetEstimateRow>(ctx, "budget estimate", async (ids) => {
    const { db, inArea } = await read(ctx);
    return byId(
      await db.selectFrom("budgetEstimate as b").selectAll("b").where("b.id", "in", ids).where(inArea("b")).execute(),
    );
  }).load(id);

export const estimateLinesOf = async (ctx: Context, estimateId: string): Promise<EstimateLineRow[]> =>
  (await loaderOf<string, EstimateLineRow[]>(ctx, "estimate lines", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db.selectFrom("estimateLine").selectAll().where("estimateId", "in", ids).orderBy("position").execute(),
      (row) => row.estimateId,
    );
  }).load(estimateId)) ?? [];

export const requestsOfEstimate = async (ctx: Context, estimateId: string): Promise<FundingRequestRow[]> =>
  (await loaderOf<string, FundingRequestRow[]>(ctx, "requests of estimate", async (ids) => {
    const { db, inArea } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("fundingRequest as r")
        .selectAll("r")
        .where("r.estimateId", "in", ids)
        .where(inArea("r"))
        .orderBy("r.requestedOn")
        .orderBy("r.id")
        .execute(),
      (row) => row.estimateId,
    );
  }).load(estimateId)) ?? [];

export const disbursementsOf = async (ctx: Context, requestId: string): Promise<DisbursementRow[]> =>
  (await loaderOf<string, DisbursementRow[]>(ctx, "disbursements", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("disbursement")
        .selectAll()
        .where("requestId", "in", ids)
        .orderBy("on")
        .orderBy("id")
        .execute(),
      (row) => row.requestId,
    );
  }).load(requestId)) ?? [];

export const settlementLinesOf = async (ctx: Context, requestId: string): Promise<SettlementLineRow[]> =>
  (await loaderOf<string, SettlementLineRow[]>(ctx, "settlement lines", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db.selectFrom("settlementLine").selectAll().where("requestId", "in", ids).orderBy("position").execute(),
      (row) => row.requestId,
    );
  }).load(requestId)) ?? [];

/** What a plan owes, or the paper by which it no longer does. */
export interface GuidanceRow {
  id: string;
  year: number;
  isOpen: boolean;
  number: string | null;
  issuedOn: string | null;
}

async function guidanceFor(ctx: Context, plan: Pick<PlanTable, "id" | "year">): Promise<GuidanceRow> {
  const { db } = await read(ctx);
  const linked = await db
    .selectFrom("fundingGuidance")
    .select(["number", "issuedOn"])
    .where("planId", "=", plan.id)
    .executeTakeFirst();
  return {
    id: plan.id,
    year: plan.year,
    isOpen: !linked,
    number: linked?.number ?? null,
    issuedOn: linked?.issuedOn ?? null,
  };
}

/**
 * The guidance that the plan of a year promised (R66); null while there is no plan. Reference data, as the plan itself.
 */
export async function guidanceOf(ctx: Context, year: number, province?: string | null): Promise<GuidanceRow | null> {
  const plan = await planFor(ctx, year, province, "funding.read");
  return plan && guidanceFor(ctx, plan);
}
export async function guidanceOfPlan(ctx: Context, planId: string): Promise<GuidanceRow | null> {
  const { db } = await read(ctx);
  const plan = await db.selectFrom("plan").select(["id", "year"]).where("id", "=", planId).executeTakeFirst();
  return plan ? guidanceFor(ctx, plan) : null;
}
