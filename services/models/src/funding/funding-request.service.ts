import { change, kyselyOf, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { conflict, tidy, type Words, type ActionOn } from "@hoa-nhap/kernel";
import type { Tables } from "../tables.js";
import { heldEstimate } from "./budget-estimate.service.js";
import { Disbursement, EstimateLine, SettlementLine } from "./funding-parts.entity.js";
import { FundingRequest, type Asked, type Paper } from "./funding-request.entity.js";
import { tellAmount, tellFunding } from "./funding.facts.js";
import { FundingState, type BudgetLine } from "./funding-words.js";

export const FUNDING_REQUEST: Words = { vi: "đề nghị kinh phí", en: "funding request" };

export interface RequestFunding extends Asked {
  estimateId: string;
  /** The version of the estimate that the caller saw. */
  expectedVersion: number;
}
/** What every step of a request is told: which request as the caller saw it, the number and day of its paper. */
export interface FundingStep extends Paper, Existing {}

/**
 * Asks a funder of the same level for money on a whole estimate; all requests that stand never exceed it (R64, R65).
 */
export const requestFunding = (ctx: Context, input: RequestFunding): Promise<string> =>
  change(ctx, "funding.manage", "funding.request", async (c) => {
    const estimate = await heldEstimate(c, input.estimateId, input.expectedVersion);
    const total = estimate.assertAddsUp(await c.em.find(EstimateLine, { estimateId: estimate.id }));
    const standing = await c.em.find(FundingRequest, { estimateId: estimate.id, state: { $ne: FundingState.REFUSED } });
    const left = total - standing.reduce((sum, r) => sum + (r.approved ?? r.requested), 0);
    const request = new FundingRequest(estimate, left, input, c.today);
    const known = await kyselyOf<Tables>(c.em, ctx.service)
      .selectFrom("fundingRequest")
      .select("id")
      .where("unitVersionId", "=", request.unitVersionId)
      .where("year", "=", request.year)
      .where("requestNumber", "=", request.requestNumber)
      .executeTakeFirst();
    if (known)
      throw conflict("funding.twice", {
        vi: "Đơn vị đã có đề nghị mang số này trong năm.",
        en: "The unit has a request of that number in that year already.",
      });
    await c.em.persist(request).flush();
    tellFunding(c, request, "requested", input.on);
    c.note({ source: input.source, amount: input.amount, number: request.requestNumber, on: input.on });
    return request.id;
  });

/** One step in one change: the request goes forward, what came with it is stored, the fact is told. */
const takeStep =
  <Input extends FundingStep>(
    action: ActionOn<"funding">,
    what: string,
    go: (request: FundingRequest, input: Input, c: Change) => void,
    then: (request: FundingRequest, input: Input, c: Change) => Promise<void> | void = () => undefined,
  ) =>
  (ctx: Context, input: Input): Promise<string> =>
    change(ctx, "funding.manage", `funding.${action}`, async (c) => {
      const request = await c.get(FundingRequest, input.id, input.expectedVersion, FUNDING_REQUEST);
      const from = request.state;
      go(request, input, c);
      // The request's version decides who came first; only then may its parts be written.
      await c.em.flush();
      await then(request, input, c);
      tellFunding(c, request, what, input.on);
      c.note({ from, to: request.state, number: input.number, on: input.on });
      return request.id;
    });

export const approveFunding = takeStep<FundingStep & { amount: number; reason?: string | null }>(
  "approve",
  "approved",
  (request, input, c) => request.approve(input.amount, input, input.reason ? tidy(input.reason) : null, c.today),
  (request, { amount, on }, c) => {
    tellAmount(c, request, on, "I65", amount);
    c.note({ amount });
  },
);

export const refuseFunding = takeStep<FundingStep & { reason: string }>("refuse", "refused", (request, input, c) =>
  request.refuse(input.reason, input, c.today),
);

export const disburseFunding = takeStep<FundingStep & { amount: number }>(
  "disburse",
  "disbursed",
  (request, { amount, on }, c) => request.disburse(amount, on, c.today),
  async (request, { amount, number, on }, c) => {
    if (await c.em.findOne(Disbursement, { requestId: request.id, number: tidy(number) })) {
      throw conflict("disbursement.twice", {
        vi: "Chứng từ này đã được ghi cho đề nghị.",
        en: "This payment paper is on the request already.",
      });
    }
    c.em.persist(
      Object.assign(new Disbursement(), {
        requestId: request.id,
        on,
        number: tidy(number),
        amount,
        byActor: c.actorId,
      }),
    );
    c.note({ amount });
  },
);

export const settleFunding = takeStep<FundingStep & { spent: number; returned: number; lines: BudgetLine[] }>(
  "settle",
  "settled",
  (request, input, c) => request.settle(input, input, c.today),
  (request, { spent, returned, lines, on }, c) => {
    c.em.persist(
      lines.map(({ kind, amount, note }, i) =>
        Object.assign(new SettlementLine(), {
          requestId: request.id,
          position: i + 1,
          kind,
          amount: amount!,
          note: note ? tidy(note) : null,
        }),
      ),
    );
    tellAmount(c, request, on, "I66", spent);
    c.note({ spent, returned });
  },
);
