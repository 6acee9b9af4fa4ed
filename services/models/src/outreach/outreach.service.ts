import { change, placeOf, unitOn, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { covers, forbidden, type LocalDate, type Words } from "@hoa-nhap/kernel";
import { Outreach, type OutreachDraft } from "./outreach.entity.js";
import { OutreachKind } from "./outreach-words.js";

export const OUTREACH: Words = { vi: "hoạt động tuyên truyền", en: "outreach activity" };

interface Counted {
  on: LocalDate;
  briefings: number;
  pledged: number;
}
const counted = ({ kind, on, sessions, pledged }: Outreach): Counted => ({
  on,
  briefings: kind === OutreachKind.BRIEFING ? sessions! : 0,
  pledged,
});

/** Briefings (I15) and pledging households (I19) of the reports, on the day of the activity. */
function tellFigures(
  c: Change,
  { id, unitVersionId }: Outreach,
  { on, briefings, pledged }: Counted,
  sign: 1 | -1,
): void {
  for (const [indicator, n] of [
    ["I15", briefings],
    ["I19", pledged],
  ] as const) {
    if (n !== 0)
      c.tell({
        type: "models.figure.changed",
        on,
        unitVersion: unitVersionId,
        subject: id,
        payload: { indicator, delta: sign * n, dimensions: {} },
      });
  }
}

/** Enters a briefing (R59) or a communication activity (R60) of a unit of the caller's area. */
export const recordOutreach = (
  ctx: Context,
  { unitId, ...draft }: OutreachDraft & { unitId: string },
): Promise<string> =>
  change(ctx, "outreach.record", "outreach.record", async (c) => {
    const place = await placeOf(c.em, ctx.service, await unitOn(c.em, ctx.service, unitId, draft.on), c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const one = new Outreach(place, draft, c.actorId, c.today);
    c.em.persist(one);
    c.tell({
      type: "models.outreach.recorded",
      on: one.on,
      unitVersion: one.unitVersionId,
      subject: one.id,
      payload: { kind: one.kind, channel: one.channel, attendance: one.attendance },
    });
    tellFigures(c, one, counted(one), 1);
    c.note({ kind: one.kind, on: one.on, attendance: one.attendance });
    return one.id;
  });

/** Writes an entry anew; what it counted is taken back and counted again. */
export const reviseOutreach = (
  ctx: Context,
  { id, expectedVersion, ...draft }: OutreachDraft & Existing,
): Promise<string> =>
  change(ctx, "outreach.record", "outreach.revise", async (c) => {
    const one = await c.get(Outreach, id, expectedVersion, OUTREACH);
    const before = counted(one);
    one.write(draft, c.today);
    await c.em.flush();
    tellFigures(c, one, before, -1);
    tellFigures(c, one, counted(one), 1);
    c.note({ on: one.on, attendance: one.attendance });
    return id;
  });

/** Takes an entry out, with the reason; it counts no longer. */
export const withdrawOutreach = (
  ctx: Context,
  { id, expectedVersion, reason }: Existing & { reason: string },
): Promise<string> =>
  change(ctx, "outreach.record", "outreach.withdraw", async (c) => {
    const one = await c.get(Outreach, id, expectedVersion, OUTREACH);
    one.withdraw(reason);
    await c.em.flush();
    tellFigures(c, one, counted(one), -1);
    return id;
  });
