import {
  assertNotFuture,
  change,
  keysWhere,
  placeOf,
  unitOn,
  type Change,
  type Context,
  type Existing,
} from "@hoa-nhap/subgraph";
import { badField, conflict, covers, forbidden, tidy, type LocalDate, type Words } from "@hoa-nhap/kernel";
import { entered, type AskOf } from "../obligation/obligation.service.js";
import { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { assertPapers, enter, tellHeld, writeParties, type Parties } from "./conference-parts.service.js";
import { Conference, type Attendees, type ConferenceContent } from "./conference.entity.js";
import { ConferenceKind, ConferenceState, ConferenceStep } from "./conference-words.js";

export const CONFERENCE: Words = { vi: "hội nghị", en: "conference" };

export interface ConferencePlan extends Parties {
  title: string;
  place?: string | null;
  chairs: string[];
  agenda: string[];
  papers: { title: string; documentId?: string | null }[];
  reviewedFrom?: number | null;
  reviewedTo?: number | null;
}
interface Days {
  plannedFrom: LocalDate;
  plannedTo?: LocalDate | null;
}
export interface PlanConference extends ConferencePlan, Days {
  unitId: string;
  kind: ConferenceKind;
  pilotUnitId?: string | null;
}
export interface HoldConference extends Existing {
  on: LocalDate;
  place: string;
  chairs: string[];
  attendance: number;
  women?: number | null;
  attendees: Attendees[];
  minutesNumber?: string | null;
}
export interface ConcludeConference extends Existing {
  on: LocalDate;
  minutesNumber?: string | null;
  conclusions: { text: string; asks: Omit<AskOf, "on">[] }[];
}

const contentOf = ({
  title,
  place,
  chairs,
  agenda,
  papers,
  reviewedFrom,
  reviewedTo,
}: ConferencePlan): ConferenceContent => ({
  title,
  place: place ? tidy(place) : null,
  chairs: chairs.map(tidy),
  agenda: agenda.map(tidy),
  papers: papers.map((paper) => ({ title: tidy(paper.title), documentId: paper.documentId ?? null })),
  reviewedFrom: reviewedFrom ?? null,
  reviewedTo: reviewedTo ?? null,
});
const held = (c: Change, { id, expectedVersion }: Existing): Promise<Conference> =>
  c.get(Conference, id, expectedVersion, CONFERENCE);

/**
 * Where it is held: by a unit of the caller's area, and where it launches a pilot unit, by the unit that answers for
 * that.
 */
async function seatOf(c: Change, ctx: Context, { unitId, pilotUnitId }: PlanConference) {
  if (pilotUnitId) {
    const pilot = await c.em.findOne(PilotUnit, { id: pilotUnitId, ...keysWhere(c.keys) });
    if (!pilot)
      throw badField("pilotUnitId", "unknown", {
        vi: "Không có đơn vị điểm này trong địa bàn.",
        en: "There is no such pilot unit in your area.",
      });
    const same = await c.em.findOne(Conference, { pilotId: pilot.id, state: { $ne: ConferenceState.CANCELLED } });
    if (same || pilot.launchedOn)
      throw conflict("conference.launch-twice", {
        vi: "Đơn vị điểm này đã có hội nghị triển khai.",
        en: "The pilot unit has a launch conference already.",
      });
    const { provinceKey, districtKey, communeKey, areaKey, responsibleVersionId: unitVersionId } = pilot;
    return { provinceKey, districtKey, communeKey, areaKey, unitVersionId };
  }
  const place = await placeOf(c.em, ctx.service, await unitOn(c.em, ctx.service, unitId, c.today), c.today);
  if (!covers(c.keys, place)) throw forbidden();
  return place;
}

/** Plans a conference: when, who holds it, who comes, what is on the agenda. */
export const planConference = (ctx: Context, input: PlanConference): Promise<string> =>
  change(ctx, "conference.hold", "conference.plan", async (c) => {
    const content = contentOf(input);
    const conference = new Conference(
      await seatOf(c, ctx, input),
      input.kind,
      input.pilotUnitId ?? null,
      content,
      c.actorId,
    );
    conference.plan({ plannedFrom: input.plannedFrom, plannedTo: input.plannedTo ?? null });
    await assertPapers(c, ctx, content.papers);
    c.em.persist(conference);
    await writeParties(c, ctx, conference, input, c.today);
    enter(c, conference, ConferenceStep.PLANNED, c.today);
    c.note({ kind: input.kind, from: input.plannedFrom, to: input.plannedTo ?? null });
    return conference.id;
  });

/** Writes the plan anew; its days are moved by putting it off. */
export const reviseConference = (ctx: Context, input: ConferencePlan & Existing): Promise<string> =>
  change(ctx, "conference.hold", "conference.revise", async (c) => {
    const conference = await held(c, input);
    const content = contentOf(input);
    conference.write(content);
    await assertPapers(c, ctx, content.papers);
    await writeParties(c, ctx, conference, input, c.today);
    return conference.id;
  });

/** Puts it off, with the reason; the old day stays in its story. */
export const postponeConference = (
  ctx: Context,
  input: Existing & Days & { on: LocalDate; reason: string },
): Promise<string> =>
  change(ctx, "conference.hold", "conference.postpone", async (c) => {
    assertNotFuture("on", input.on, c.today);
    const conference = await held(c, input);
    const from = conference.plannedFrom;
    conference.plan({ plannedFrom: input.plannedFrom, plannedTo: input.plannedTo ?? null });
    await c.em.flush();
    enter(c, conference, ConferenceStep.POSTPONED, input.on, input.reason);
    c.note({ from, to: input.plannedFrom, on: input.on });
    return conference.id;
  });

/** Gives it up, with the reason. */
export const cancelConference = (ctx: Context, input: Existing & { on: LocalDate; reason: string }): Promise<string> =>
  change(ctx, "conference.hold", "conference.cancel", async (c) => {
    assertNotFuture("on", input.on, c.today);
    const conference = await held(c, input);
    conference.cancel(input.reason);
    await c.em.flush();
    enter(c, conference, ConferenceStep.CANCELLED, input.on, input.reason);
    c.note({ on: input.on });
    return conference.id;
  });

/**
 * Records that it was held, with who came. A launch is recorded as the pilot unit's step, so that both say the same.
 */
export const holdConference = (ctx: Context, input: HoldConference): Promise<string> =>
  change(ctx, "conference.hold", "conference.hold", async (c) => {
    const conference = await held(c, input);
    if (conference.kind === ConferenceKind.LAUNCH) {
      throw conflict("conference.launch-step", {
        vi: "Hội nghị triển khai được ghi nhận ở bước “Tổ chức hội nghị triển khai” của đơn vị điểm.",
        en: "A launch conference is recorded as the pilot unit's own step.",
      });
    }
    const { on, place, chairs, attendance, women, attendees, minutesNumber } = input;
    conference.hold(
      {
        on,
        place,
        chairs,
        attendance,
        women: women ?? null,
        attendees: attendees.map(({ body, count }) => ({ body, count })),
        minutesNumber: minutesNumber ?? null,
      },
      c.today,
    );
    await c.em.flush();
    enter(c, conference, ConferenceStep.HELD, on);
    tellHeld(c, conference);
    c.note({ on, attendance });
    return conference.id;
  });

/** Enters what was concluded; each request or order in it becomes an obligation, in the same change. */
export const concludeConference = (ctx: Context, input: ConcludeConference): Promise<string> =>
  change(ctx, "conference.hold", "conference.conclude", async (c) => {
    // Its unit may be gone by the day of the conclusions: whoever answers for the conference now asks for it.
    const { on, conclusions } = input;
    const conference = await held(c, input);
    conference.conclude(
      conclusions.map(({ text }) => text),
      on,
      input.minutesNumber ?? null,
      c.today,
    );
    // The conference's version decides who came first; only then is anything asked.
    await c.em.flush();
    enter(c, conference, ConferenceStep.CONCLUDED, on);
    for (const [n, { asks }] of conclusions.entries()) {
      for (const [m, ask] of asks.entries())
        await entered(
          c,
          ctx,
          conference,
          { ...ask, on, conferenceId: conference.id, conclusion: n + 1 },
          `conclusions.${n}.asks.${m}.`,
        );
    }
    const asked = conclusions.reduce((sum, { asks }) => sum + asks.length, 0);
    c.tell({
      type: "models.conference.concluded",
      on,
      unitVersion: conference.unitVersionId,
      subject: conference.id,
      payload: { kind: conference.kind, conclusions: conclusions.length, asked },
    });
    c.note({ on, conclusions: conclusions.length, asked });
    return conference.id;
  });
