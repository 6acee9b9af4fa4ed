import {
  assertNotFuture,
  change,
  kyselyOf,
  unitOn,
  type Change,
  type Context,
  type Existing,
} from "@hoa-nhap/subgraph";
import { badField, conflict, forbidden, tidy, type LocalDate } from "@hoa-nhap/kernel";
import { Endorsement, PilotStep } from "../pilot-unit/pilot-parts.entity.js";
import { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { tellSelection, tellStep } from "../pilot-unit/pilot-unit.facts.js";
import { unitToChange } from "../pilot-unit/pilot-unit.service.js";
import { SponsorLevel, PilotStage } from "../pilot-unit/pilot-stage.js";
import type { Tables } from "../tables.js";
import {
  candidateOf,
  countsOf,
  deskOf,
  needOf,
  problemsOf,
  type CandidateNeed,
  type ProposePilotUnit,
} from "./candidate.js";
import { CandidateCount, Consultation, SecurityProblem } from "./candidate-parts.entity.js";
import { ConsultedBody, Stance } from "./candidate-words.js";

export interface SignOff extends Existing {
  on: LocalDate;
  documentNumber?: string | null;
  note?: string | null;
}

export const stepOf = (
  c: Change,
  pilot: PilotUnit,
  { on, documentNumber, note }: Omit<SignOff, "id" | "expectedVersion">,
): PilotStep =>
  Object.assign(new PilotStep(), {
    pilotId: pilot.id,
    stage: pilot.stage,
    on,
    documentNumber: documentNumber ?? null,
    note: note ? tidy(note) : null,
    byActor: c.actorId,
  });

export const endorsementOf = (c: Change, pilot: PilotUnit, level: SponsorLevel, on: LocalDate): Endorsement =>
  Object.assign(new Endorsement(), { pilotId: pilot.id, level, on, byActor: c.actorId });

/** Stores a proposal that has passed its rules, with its step, its counts and its fact. */
async function enterCandidate(c: Change, ctx: Context, input: ProposePilotUnit): Promise<PilotUnit> {
  const { pilot, parts } = await candidateOf(deskOf(c, ctx), input);
  await c.em.persist(pilot).flush();
  c.em.persist([stepOf(c, pilot, input), ...parts]);
  tellStep(c, pilot, "proposed", input.on);
  return pilot;
}

/** Puts a commune forward for a year, with both criteria or a justification (R20-R22). */
export const proposePilotUnit = (ctx: Context, input: ProposePilotUnit): Promise<string> =>
  change(ctx, "pilot.propose", "pilot-unit.propose", async (c) => {
    const pilot = await enterCandidate(c, ctx, input);
    c.note({ unit: pilot.unitCode, year: input.year, sponsor: input.sponsor, on: input.on });
    return pilot.id;
  });

/** Tells anew, as a whole, what is known of a candidate's need; possible until it is decided on. */
export const reviseCandidate = (
  ctx: Context,
  { id, expectedVersion, ...told }: CandidateNeed & Existing,
): Promise<string> =>
  change(ctx, "pilot.propose", "candidate.revise", async (c) => {
    const pilot = await unitToChange(c, { id, expectedVersion });
    if (told.peopleCountedOn) assertNotFuture("peopleCountedOn", told.peopleCountedOn, c.today);
    const { assessment, counts, problems } = needOf(told, c.today);
    pilot.assess(assessment);
    await c.em.flush();
    await c.em.nativeDelete(CandidateCount, { pilotId: id });
    await c.em.nativeDelete(SecurityProblem, { pilotId: id });
    c.em.persist([...countsOf(id, counts), ...problemsOf(id, problems)]);
    c.note({ counts: counts.length, problems: problems.length, meetsCriteria: pilot.meetsCriteria });
    return id;
  });

export interface RecordConsultation extends Existing {
  body: ConsultedBody;
  bodyName?: string | null;
  unitId: string;
  stance: Stance;
  on: LocalDate;
  documentNumber?: string | null;
  words?: string | null;
}

/** What an agency said when it was asked (R18); an objection or a remark is written out. */
export const recordConsultation = (ctx: Context, input: RecordConsultation): Promise<string> =>
  change(ctx, "pilot.propose", "candidate.consult", async (c) => {
    const pilot = await unitToChange(c, input);
    pilot.assertCandidate();
    assertNotFuture("on", input.on, c.today);
    const [words, bodyName] = [input.words ? tidy(input.words) : null, input.bodyName ? tidy(input.bodyName) : null];
    if (input.stance !== Stance.AGREES && !words)
      throw badField("words", "consultation.words", {
        vi: "Hãy ghi ý kiến của cơ quan đó.",
        en: "Write down what that agency said.",
      });
    if (input.body === ConsultedBody.OTHER && !bodyName)
      throw badField("bodyName", "consultation.body", { vi: "Hãy ghi tên cơ quan.", en: "Name the agency." });
    const unit = await unitOn(c.em, ctx.service, input.unitId, input.on);
    if (unit.provinceKey !== pilot.provinceKey)
      throw badField("unitId", "consultation.unit", {
        vi: "Cơ quan được hỏi phải ở trong tỉnh.",
        en: "The agency asked must lie in the province.",
      });
    await c.em.flush();
    c.em.persist(
      Object.assign(new Consultation(), {
        pilotId: pilot.id,
        body: input.body,
        bodyName,
        unitVersionId: unit.id,
        stance: input.stance,
        on: input.on,
        documentNumber: input.documentNumber ?? null,
        words,
        byActor: c.actorId,
      }),
    );
    c.note({ body: input.body, stance: input.stance, on: input.on, number: input.documentNumber ?? null });
    return pilot.id;
  });

/** The district's sign-off (R23). For a model of the district's or commune's own it is the decision itself (R63). */
export const endorsePilotUnit = (ctx: Context, input: SignOff): Promise<string> =>
  change(ctx, "pilot.endorse", "pilot-unit.endorse", async (c) => {
    const pilot = await unitToChange(c, input);
    pilot.assertOpenToEndorsement(input.on, c.today);
    if (await c.em.findOne(Endorsement, { pilotId: pilot.id, level: SponsorLevel.DISTRICT })) {
      throw conflict("selection.endorsed", {
        vi: "Cấp huyện đã đồng ý rồi.",
        en: "The district has signed off already.",
      });
    }
    tellStep(c, pilot, "endorsed", input.on);
    if (pilot.isOwnModel) pilot.select(input.on, c.today, input.on);
    await c.em.flush();
    c.em.persist(endorsementOf(c, pilot, SponsorLevel.DISTRICT, input.on));
    if (pilot.isOwnModel) {
      c.em.persist(stepOf(c, pilot, input));
      tellSelection(c, pilot, input.on);
    }
    c.note({ level: "DISTRICT", on: input.on, stage: pilot.stage });
    return pilot.id;
  });

/** Takes a proposal back: only whoever made it, and only before the district has signed off. */
export const withdrawCandidate = (
  ctx: Context,
  { id, expectedVersion, on, reason }: Existing & { on: LocalDate; reason: string },
): Promise<string> =>
  change(ctx, "pilot.propose", "candidate.withdraw", async (c) => {
    const pilot = await unitToChange(c, { id, expectedVersion });
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const { byActor } = await db
      .selectFrom("pilotStep")
      .select("byActor")
      .where("pilotId", "=", id)
      .where("stage", "=", PilotStage.PROPOSED)
      .executeTakeFirstOrThrow();
    if (byActor !== c.actorId) throw forbidden();
    if (await c.em.findOne(Endorsement, { pilotId: id })) {
      throw conflict("selection.endorsed", {
        vi: "Cấp huyện đã đồng ý: không rút được nữa.",
        en: "The district has signed off: it cannot be withdrawn any more.",
      });
    }
    pilot.withdraw(on, c.today, reason);
    await c.em.flush();
    c.em.persist(stepOf(c, pilot, { on, note: reason }));
    tellStep(c, pilot, "candidacy-ended", on);
    c.note({ on, stage: pilot.stage });
    return id;
  });
