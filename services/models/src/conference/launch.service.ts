import { kyselyOf, type Change, type Context } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import type { Tables } from "../tables.js";
import { enter, tellHeld } from "./conference-parts.service.js";
import { Conference, type Attendees } from "./conference.entity.js";
import { ConferenceKind, ConferenceState, ConferenceStep } from "./conference-words.js";

export interface Launch {
  on: LocalDate;
  place: string;
  chair: string;
  attendance: number;
  women?: number | null;
  attendees?: Attendees[] | null;
  documentNumber?: string | null;
}

/**
 * The launch is the planned conference of that unit, now held; where none was planned, one that is entered as held
 * (R31).
 */
export async function holdLaunch(
  c: Change,
  ctx: Context,
  pilot: PilotUnit,
  { on, place, chair, attendance, women, attendees, documentNumber }: Launch,
): Promise<void> {
  const planned = await c.em.findOne(Conference, { pilotId: pilot.id, state: ConferenceState.PLANNED });
  const conference = planned ?? (await unplanned(c, ctx, pilot));
  const { chairs } = conference;
  conference.hold(
    {
      on,
      place,
      chairs: [chair, ...chairs.filter((other) => other !== chair)],
      attendance,
      women: women ?? null,
      attendees: (attendees ?? []).map(({ body, count }) => ({ body, count })),
      minutesNumber: documentNumber ?? null,
    },
    c.today,
  );
  await c.em.persist(conference).flush();
  enter(c, conference, ConferenceStep.HELD, on);
  tellHeld(c, conference);
}

async function unplanned(c: Change, ctx: Context, pilot: PilotUnit): Promise<Conference> {
  const { fullName } = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom("unit")
    .select("fullName")
    .where("id", "=", pilot.responsibleVersionId)
    .executeTakeFirstOrThrow();
  return new Conference(
    { ...pilot, unitVersionId: pilot.responsibleVersionId },
    ConferenceKind.LAUNCH,
    pilot.id,
    {
      title: `Hội nghị triển khai mô hình tại ${fullName}`,
      place: null,
      chairs: [],
      agenda: [],
      papers: [],
      reviewedFrom: null,
      reviewedTo: null,
    },
    c.actorId,
  );
}
