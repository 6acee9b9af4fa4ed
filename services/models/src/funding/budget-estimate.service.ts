import {
  change,
  keysWhere,
  kyselyOf,
  placeOf,
  unitOn,
  type Change,
  type Context,
  type Existing,
} from "@hoa-nhap/subgraph";
import { badField, conflict, covers, forbidden, notFound, staleVersion, tidy, type Words } from "@hoa-nhap/kernel";
import { LockMode } from "@mikro-orm/core";
import type { Tables } from "../tables.js";
import { BudgetEstimate, type EstimateDraft } from "./budget-estimate.entity.js";
import { EstimateLine } from "./funding-parts.entity.js";

export const ESTIMATE: Words = { vi: "dự toán", en: "estimate" };

export interface DrawUpEstimate extends EstimateDraft {
  unitId: string;
  year: number;
}

/**
 * The estimate inside the caller's area at the version they saw, held until the change ends: requests on it and its
 * revision wait for each other.
 */
export async function heldEstimate(c: Change, id: string, expectedVersion: number): Promise<BudgetEstimate> {
  const estimate = await c.em.findOne(
    BudgetEstimate,
    { id, ...keysWhere(c.keys) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!estimate) throw notFound(ESTIMATE);
  if (estimate.version !== expectedVersion) throw staleVersion();
  return estimate;
}

const linesOf = (estimate: BudgetEstimate, { lines }: EstimateDraft): EstimateLine[] =>
  lines.map(({ kind, amount, note }, i) =>
    Object.assign(new EstimateLine(), {
      estimateId: estimate.id,
      position: i + 1,
      kind,
      amount: amount ?? null,
      note: note ? tidy(note) : null,
    }),
  );

const twice = () =>
  conflict("estimate.twice", {
    vi: "Đơn vị đã có dự toán mang số này trong năm.",
    en: "The unit has an estimate of that number in that year already.",
  });

/** Draws up a unit's estimate of a year (R64): a province's, a district's or a commune's. */
export const drawUpEstimate = (ctx: Context, input: DrawUpEstimate): Promise<string> =>
  change(ctx, "funding.manage", "estimate.draw-up", async (c) => {
    const unit = await unitOn(c.em, ctx.service, input.unitId, input.on);
    if (unit.level === "AREA")
      throw badField("unitId", "unit.level", {
        vi: "Khu dân cư không lập dự toán.",
        en: "A residential area draws up no estimate.",
      });
    const place = await placeOf(c.em, ctx.service, unit, c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const estimate = new BudgetEstimate(place, input.year, input, c.today);
    const known = await kyselyOf<Tables>(c.em, ctx.service)
      .selectFrom("budgetEstimate")
      .select("id")
      .where("unitVersionId", "=", estimate.unitVersionId)
      .where("year", "=", estimate.year)
      .where("number", "=", estimate.number)
      .executeTakeFirst();
    if (known) throw twice();
    await c.em.persist(estimate).flush();
    c.em.persist(linesOf(estimate, input));
    c.note({ unit: unit.code, year: input.year, number: estimate.number, on: input.on, total: estimate.total });
    return estimate.id;
  });

/** Writes an estimate anew while nothing has been requested on it. */
export const reviseEstimate = (
  ctx: Context,
  { id, expectedVersion, ...draft }: EstimateDraft & Existing,
): Promise<string> =>
  change(ctx, "funding.manage", "estimate.revise", async (c) => {
    const estimate = await heldEstimate(c, id, expectedVersion);
    const db = kyselyOf<Tables>(c.em, ctx.service);
    if (await db.selectFrom("fundingRequest").select("id").where("estimateId", "=", id).executeTakeFirst()) {
      throw conflict("estimate.requested", {
        vi: "Đã có đề nghị kinh phí theo dự toán này: không sửa được nữa.",
        en: "Money has been requested on this estimate: it can no longer be changed.",
      });
    }
    const from = estimate.total;
    estimate.write(draft, c.today);
    const other = await db
      .selectFrom("budgetEstimate")
      .select("id")
      .where("unitVersionId", "=", estimate.unitVersionId)
      .where("year", "=", estimate.year)
      .where("number", "=", estimate.number)
      .where("id", "<>", id)
      .executeTakeFirst();
    if (other) throw twice();
    await c.em.flush();
    await c.em.nativeDelete(EstimateLine, { estimateId: id });
    c.em.persist(linesOf(estimate, draft));
    c.note({ number: estimate.number, on: draft.on, revision: estimate.revision, from, to: estimate.total });
    return id;
  });
