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
import {
  badField,
  conflict,
  covers,
  forbidden,
  type LocalDate,
  type Scope,
  type Words,
  type ActionOn,
} from "@hoa-nhap/kernel";
import { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import type { Tables } from "../tables.js";
import { CommendationState, type Receiver } from "./commendation-words.js";
import { Commendation, type Award, type Nomination, type Paper } from "./commendation.entity.js";

export const COMMENDATION: Words = { vi: "đề nghị khen thưởng", en: "nomination" };

export interface Nominate extends Nomination {
  /** The unit in which the receiver serves. */
  unitId: string;
}
export interface Step extends Existing {
  on: LocalDate;
}

/** What happened and how it is counted; never who. */
const tell = (c: Change, one: Commendation, on: LocalDate): void => {
  const payload: { year: number; receiver: Receiver; form: string; state: CommendationState } = {
    year: one.year,
    receiver: one.receiver,
    form: one.form,
    state: one.state,
  };
  c.tell({ type: "models.commendation.recorded", on, unitVersion: one.unitVersionId, subject: one.id, payload });
};
const tellCount = (c: Change, one: Commendation, on: LocalDate, delta: 1 | -1): void =>
  c.tell({
    type: "models.figure.changed",
    on,
    unitVersion: one.unitVersionId,
    subject: one.id,
    payload: { indicator: "I64", delta, dimensions: {} },
  });

/** Puts a collective or an individual forward, with evidence, from below (R37). */
export const nominate = (ctx: Context, input: Nominate): Promise<string> =>
  change(ctx, "commendation.nominate", "commendation.nominate", async (c) => {
    const unit = await unitOn(c.em, ctx.service, input.unitId, input.on);
    const place = await placeOf(c.em, ctx.service, unit, c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const one = new Commendation(place, input, c.today);
    if (one.pilotId && !(await c.em.findOne(PilotUnit, { id: one.pilotId, ...keysWhere(c.keys) }))) {
      throw badField("pilotUnitId", "unknown", {
        vi: "Không có đơn vị điểm này trong địa bàn.",
        en: "There is no such pilot unit in your area.",
      });
    }
    const same = one.pilotId
      ? { pilotId: one.pilotId }
      : one.organisationId
        ? { organisationId: one.organisationId }
        : one.officialId
          ? { officialId: one.officialId }
          : null;
    if (
      same &&
      (await c.em.findOne(Commendation, {
        ...same,
        year: one.year,
        giver: one.giver,
        state: { $nin: [CommendationState.DECLINED, CommendationState.REVOKED] },
      }))
    ) {
      throw conflict("commendation.twice", {
        vi: "Đã có đề nghị cho tập thể, cá nhân này trong năm, cùng cấp tặng.",
        en: "This receiver is nominated for that year's praise of the same giver already.",
      });
    }
    await c.em.persist(one).flush();
    tell(c, one, input.on);
    c.note({
      year: one.year,
      receiver: one.receiver,
      form: one.form,
      giver: one.giver,
      number: one.nominationNumber,
      on: input.on,
    });
    return one.id;
  });

const takeStep =
  <Input extends Step>(
    scope: Scope,
    action: ActionOn<"commendation">,
    go: (one: Commendation, input: Input, c: Change, ctx: Context) => void | Promise<void>,
    count: 1 | -1 | 0 = 0,
  ) =>
  (ctx: Context, input: Input): Promise<string> =>
    change(ctx, scope, `commendation.${action}`, async (c) => {
      const one = await c.get(Commendation, input.id, input.expectedVersion, COMMENDATION);
      const from = one.state;
      await go(one, input, c, ctx);
      tell(c, one, input.on);
      if (count !== 0) tellCount(c, one, input.on, count);
      c.note({ from, to: one.state, on: input.on });
      return one.id;
    });

export const consider = takeStep<Step & Paper>("commendation.nominate", "consider", (one, input, c) =>
  one.consider(input, c.today),
);
export const award = takeStep<Step & Award>(
  "commendation.decide",
  "award",
  (one, input, c) => one.award(input, c.today),
  1,
);
export const decline = takeStep<Step & Paper & { reason: string }>("commendation.decide", "decline", (one, input, c) =>
  one.decline(input.reason, input, c.today),
);
/** At a conference on record that was held on that day, or at one by its name (R38). */
export const present = takeStep<Step & { conference?: string | null; conferenceId?: string | null }>(
  "commendation.nominate",
  "present",
  async (one, input, c, ctx) => one.present(await conferenceFor(c, ctx, input), input.on, c.today),
);

async function conferenceFor(
  c: Change,
  ctx: Context,
  { conference, conferenceId, on }: { conference?: string | null; conferenceId?: string | null; on: LocalDate },
): Promise<{ title: string; id: string | null }> {
  if (!conferenceId) {
    if (!conference)
      throw badField("conference", "commendation.conference", { vi: "Cần hội nghị trao.", en: "Name the conference." });
    return { title: conference, id: null };
  }
  const held = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom("conference")
    .select(["id", "title"])
    .where("id", "=", conferenceId)
    .where("heldOn", "=", on)
    .executeTakeFirst();
  if (!held)
    throw badField("conferenceId", "commendation.conference", {
      vi: "Không có hội nghị này được tổ chức vào ngày trao.",
      en: "No such conference was held on that day.",
    });
  return held;
}
/** Counted off on the day it was taken back: the year's figure stays what it was until then. */
export const revoke = takeStep<Step & Paper & { reason: string; returned: number }>(
  "commendation.decide",
  "revoke",
  (one, input, c) => one.revoke(input.reason, input.returned, input, c.today),
  -1,
);
