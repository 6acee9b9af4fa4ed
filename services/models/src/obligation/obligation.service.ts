import { change, kyselyOf, placeOf, unitOn, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import {
  badField,
  covers,
  forbidden,
  keysFor,
  notFound,
  staleVersion,
  tidy,
  type LocalDate,
  type Place,
  type Words,
} from "@hoa-nhap/kernel";
import { LockMode } from "@mikro-orm/core";
import { isOwnUnit } from "../addressed.js";
import type { Tables } from "../tables.js";
import { Obligation, ObligationAddressee, ObligationEntry, type Asking } from "./obligation.entity.js";
import { ObligationState, ObligationStep } from "./obligation-words.js";

export const OBLIGATION: Words = { vi: "việc được giao, đề nghị", en: "obligation" };

export interface AskOf extends Asking {
  /** Whose body is asked. */
  ofUnitId: string;
}
export interface Ask extends AskOf {
  /** Where the asking Front sits. */
  unitId: string;
}
interface Seen extends Existing {
  on: LocalDate;
}

const enter = (
  c: Change,
  one: Obligation,
  step: ObligationStep,
  on: LocalDate,
  more: { number?: string | null; note?: string | null; dueOn?: LocalDate | null } = {},
): void => {
  c.em.persist(
    Object.assign(new ObligationEntry(), {
      obligationId: one.id,
      step,
      on,
      number: more.number ?? null,
      note: more.note ? tidy(more.note) : null,
      dueOn: more.dueOn ?? null,
      byActor: c.actorId,
    }),
  );
};
const tellAnswer = (c: Change, one: Obligation, on: LocalDate): void =>
  c.tell({
    type: "models.obligation.answered",
    on,
    unitVersion: one.unitVersionId,
    subject: one.id,
    payload: { body: one.body, state: one.state },
  });

/** The paragraph that it comes from stands in a document that the caller sees (R79). */
async function assertSource(c: Change, ctx: Context, { documentId, section, item }: Asking): Promise<void> {
  if (!documentId) {
    if (section || item)
      throw badField("documentId", "obligation.source", {
        vi: "Mục phải thuộc một văn bản.",
        en: "A paragraph belongs to a document.",
      });
    return;
  }
  const document = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom("document")
    .select("items")
    .where("id", "=", documentId)
    .executeTakeFirst();
  if (!document)
    throw badField("documentId", "unknown", { vi: "Không có văn bản này.", en: "There is no such document." });
  if ((section || item) && !document.items.some((one) => one.section === section && one.item === item)) {
    throw badField("item", "obligation.item", {
      vi: "Văn bản không có mục này.",
      en: "The document has no such paragraph.",
    });
  }
}

/**
 * Enters what is asked, of whom, in a change that is under way. `from` is the asking Front's place, which the caller
 * may change.
 */
export async function entered(
  c: Change,
  ctx: Context,
  from: Place & { unitVersionId: string },
  { ofUnitId, ...asking }: AskOf,
  path = "",
): Promise<Obligation> {
  if (from.areaKey !== null)
    throw badField("unitId", "unit.level", {
      vi: "Khu dân cư không giao việc, đề nghị.",
      en: "A residential area asks nothing of others.",
    });
  const asked = await placeOf(
    c.em,
    ctx.service,
    await unitOn(c.em, ctx.service, ofUnitId, asking.on, `${path}ofUnitId`),
    c.today,
  );
  await assertSource(c, ctx, asking);
  const one = new Obligation(from, asked, asking, c.actorId, c.today);
  await c.em.persist(one).flush();
  c.em.persist(new ObligationAddressee(one.id, asked));
  enter(c, one, asking.assigned ? ObligationStep.ASSIGNED : ObligationStep.ASKED, asking.on, { dueOn: one.dueOn });
  c.tell({
    type: "models.obligation.asked",
    on: asking.on,
    unitVersion: one.unitVersionId,
    subject: one.id,
    payload: { body: one.body, state: one.state },
  });
  return one;
}

/** Asks a body for something, or gives it to a lower body of the Front (R16). */
export const askObligation = (ctx: Context, { unitId, ...input }: Ask): Promise<string> =>
  change(ctx, "obligation.ask", "obligation.ask", async (c) => {
    const place = await placeOf(c.em, ctx.service, await unitOn(c.em, ctx.service, unitId, input.on), c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const one = await entered(c, ctx, place, input);
    c.note({ body: one.body, on: input.on, dueOn: one.dueOn, state: one.state });
    return one.id;
  });

/** The obligation in sight at the version the caller saw, held until the change ends. */
async function held(c: Change, { id, expectedVersion }: Seen): Promise<Obligation> {
  const one = await c.em.findOne(Obligation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!one) throw notFound(OBLIGATION);
  if (one.version !== expectedVersion) throw staleVersion();
  return one;
}

/**
 * A body of the Front answers for itself; what a partner wrote is recorded by the Front that asked, with the partner's
 * paper.
 */
async function heldToAnswer(c: Change, ctx: Context, input: Seen & { number?: string | null }): Promise<Obligation> {
  const one = await held(c, input);
  const { isOfFront } = one;
  const mayAnswer = isOfFront
    ? isOwnUnit(ctx.actor, "obligation.answer", await c.em.findOneOrFail(ObligationAddressee, { obligationId: one.id }))
    : covers(keysFor(ctx.actor, "obligation.ask"), one);
  if (!mayAnswer) throw forbidden();
  if (!isOfFront && !input.number)
    throw badField("number", "obligation.partner-paper", {
      vi: "Trả lời của cơ quan phối hợp cần số văn bản.",
      en: "A partner's answer needs the number of its paper.",
    });
  return one;
}

export interface Answer extends Seen {
  accepted: boolean;
  reason?: string | null;
  number?: string | null;
}

/** Accepts or declines; declining says why. */
export const answerObligation = (ctx: Context, input: Answer): Promise<string> =>
  change(ctx, "obligation.answer", "obligation.answer", async (c) => {
    const one = await heldToAnswer(c, ctx, input);
    if (input.accepted) one.accept(input.on, c.today);
    else one.decline(input.on, input.reason ?? null, c.today);
    await c.em.flush();
    enter(c, one, input.accepted ? ObligationStep.ACCEPTED : ObligationStep.DECLINED, input.on, {
      number: input.number,
      note: input.reason,
    });
    tellAnswer(c, one, input.on);
    c.note({ state: one.state, on: input.on, number: input.number ?? null });
    return one.id;
  });

export interface Finish extends Seen {
  number?: string | null;
  documentId?: string | null;
  note?: string | null;
}

/** Done, with the paper that shows it. */
export const finishObligation = (ctx: Context, input: Finish): Promise<string> =>
  change(ctx, "obligation.answer", "obligation.finish", async (c) => {
    const one = await heldToAnswer(c, ctx, input);
    await assertSource(c, ctx, { ...one, on: input.on, documentId: input.documentId, section: null, item: null });
    one.finish(input.on, { number: input.number ?? null, documentId: input.documentId ?? null }, c.today);
    await c.em.flush();
    enter(c, one, ObligationStep.DONE, input.on, { number: input.number, note: input.note });
    tellAnswer(c, one, input.on);
    c.note({ state: one.state, on: input.on, number: input.number ?? null });
    return one.id;
  });

/** Whoever asked takes it back, with the reason. */
export const withdrawObligation = (ctx: Context, input: Seen & { reason: string }): Promise<string> =>
  change(ctx, "obligation.ask", "obligation.withdraw", async (c) => {
    const one = await c.get(Obligation, input.id, input.expectedVersion, OBLIGATION);
    one.withdraw(input.on, input.reason, c.today);
    await c.em.flush();
    enter(c, one, ObligationStep.WITHDRAWN, input.on, { note: input.reason });
    tellAnswer(c, one, input.on);
    c.note({ state: ObligationState.WITHDRAWN, on: input.on });
    return one.id;
  });

/** Whoever asked says until when, or moves the day. */
export const scheduleObligation = (
  ctx: Context,
  input: Seen & { dueOn: LocalDate; number?: string | null; note?: string | null },
): Promise<string> =>
  change(ctx, "obligation.ask", "obligation.schedule", async (c) => {
    const one = await c.get(Obligation, input.id, input.expectedVersion, OBLIGATION);
    const from = one.dueOn;
    one.schedule(input.dueOn, input.on, c.today);
    await c.em.flush();
    enter(c, one, ObligationStep.SCHEDULED, input.on, input);
    c.note({ from, to: input.dueOn, on: input.on });
    return one.id;
  });
