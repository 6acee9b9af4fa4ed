import { change, kyselyOf, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { badField, formatDay, tidy, type LocalDate, type Scope, type Words, type ActionOn } from "@hoa-nhap/kernel";
import { holdLaunch, type Launch } from "../conference/launch.service.js";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { PlanLevel } from "../plan/plan-level.js";
import { plansIn } from "../plan/plan.reads.js";
import type { Tables } from "../tables.js";
import { PilotStep } from "./pilot-parts.entity.js";
import { PilotUnit } from "./pilot-unit.entity.js";
import { tellLaunch, tellStep } from "./pilot-unit.facts.js";
import type { RollOutStage } from "./pilot-stage.js";

export const PILOT_UNIT: Words = { vi: "đơn vị điểm", en: "pilot unit" };

/** What every step of the roll-out is told: which unit as the caller saw it, the day it happened, its paper. */
export interface Step extends Existing {
  on: LocalDate;
  documentNumber?: string | null;
  documentId?: string | null;
  note?: string | null;
}

/**
 * The unit as the caller saw it. Its version goes up with everything that is written to it or beside it, so that of two
 * changes at once one is a CONFLICT.
 */
export async function unitToChange(c: Change, { id, expectedVersion }: Existing): Promise<PilotUnit> {
  const pilot = await c.get(PilotUnit, id, expectedVersion, PILOT_UNIT);
  pilot.changedAt = new Date();
  return pilot;
}

/**
 * One step in one change: the unit goes forward, the step is recorded (`go` may find its paper's number), what came
 * with it is stored, the fact is told.
 */
export const takeStep = (
  ctx: Context,
  scope: Scope,
  action: ActionOn<"pilot-unit">,
  input: Step,
  go: (pilot: PilotUnit, c: Change) => Promise<string> | void,
  then: (pilot: PilotUnit, c: Change) => Promise<void> | void,
): Promise<string> =>
  change(ctx, scope, `pilot-unit.${action}`, async (c) => {
    const pilot = await unitToChange(c, input);
    const from = pilot.stage;
    const number = (await go(pilot, c)) ?? input.documentNumber ?? null;
    // The unit's version decides who came first; only then may its parts be written.
    await c.em.flush();
    c.em.persist(
      Object.assign(new PilotStep(), {
        pilotId: pilot.id,
        stage: pilot.stage,
        on: input.on,
        documentNumber: number,
        documentId: input.documentId ?? null,
        note: input.note ? tidy(input.note) : null,
        byActor: c.actorId,
      }),
    );
    await then(pilot, c);
    c.note({ from, to: pilot.stage, on: input.on, number });
    return pilot.id;
  });

/** A step that brings nothing but its day and paper. */
const plainStep =
  (scope: Scope, stage: RollOutStage, action: ActionOn<"pilot-unit">, what: string) =>
  (ctx: Context, input: Step): Promise<string> =>
    takeStep(
      ctx,
      scope,
      action,
      input,
      (pilot, c) => pilot.reach(stage, input.on, c.today),
      (pilot, c) => tellStep(c, pilot, what, input.on),
    );

/** Guidance given by province or district (R25). */
export const guidePilotUnit = plainStep("pilot.guide", "GUIDED", "guide", "guided");
/** The commune's draft (R26). */
export const draftPilotPlan = plainStep("pilot.advance", "PLAN_DRAFTED", "draft-plan", "plan-drafted");
/** The Party committee's written opinion (R27). */
export const recordPartyOpinion = plainStep(
  "pilot.advance",
  "PARTY_OPINION_GIVEN",
  "record-party-opinion",
  "party-opinion-given",
);
/** The first month's work has begun; what a unit is after its launch. */
export const activatePilotUnit = plainStep("pilot.advance", "ACTIVE", "activate", "activated");

export interface IssuePilotPlan extends Step {
  documentId?: string | null;
}

/**
 * The number of the commune's plan that a step points at: one in the tree, under the plan from above, issued on the
 * step's day (R26, R54).
 */
async function numberOfPlan(
  ctx: Context,
  c: Change,
  pilot: PilotUnit,
  { documentId, documentNumber, on }: IssuePilotPlan,
): Promise<string> {
  if (documentId && documentNumber)
    throw badField("documentNumber", "plan.one-paper", {
      vi: "Đã chọn kế hoạch trong sổ thì không ghi số.",
      en: "With a plan of the register no number is typed.",
    });
  if (!documentId) {
    if (!documentNumber)
      throw badField("documentNumber", "plan.paper", {
        vi: "Hãy chọn kế hoạch trong sổ hoặc ghi số trên giấy.",
        en: "Choose the plan in the register or give its number on paper.",
      });
    return documentNumber;
  }
  const plan = await plansIn(kyselyOf<Tables>(c.em, ctx.service))
    .select(["paper.number", "paper.issuedOn", "p.year", "p.communeKey"])
    .where("p.documentId", "=", documentId)
    .where("p.level", "=", PlanLevel.COMMUNE)
    .executeTakeFirst();
  if (!plan?.number || plan.communeKey !== pilot.communeKey || plan.year !== pilot.year) {
    throw badField("documentId", "plan.of-the-unit", {
      vi: "Cần kế hoạch của chính xã này cho năm đó, đã ban hành theo kế hoạch cấp trên.",
      en: "It takes this commune's own plan of that year, issued under the plan from above.",
    });
  }
  if (plan.issuedOn !== on)
    throw badField("on", "plan.day", {
      vi: `Ngày phải là ngày ban hành của văn bản (${formatDay(plan.issuedOn!)}).`,
      en: `The day is the document's day of issue (${formatDay(plan.issuedOn!)}).`,
    });
  return plan.number;
}

/** The commune's plan, after the Party committee's opinion (R27). */
export const issuePilotPlan = (ctx: Context, input: IssuePilotPlan): Promise<string> =>
  takeStep(
    ctx,
    "pilot.advance",
    "issue-plan",
    input,
    (pilot, c) => {
      pilot.issuePlan(input.on, c.today);
      return numberOfPlan(ctx, c, pilot, input);
    },
    (pilot, c) => tellStep(c, pilot, "plan-issued", input.on),
  );

/** Counts of the survey alone; who was asked stays with the cases. */
export const recordSurvey = (
  ctx: Context,
  input: Step & { surveyed: number; consented: number; declined: number },
): Promise<string> =>
  takeStep(
    ctx,
    "pilot.advance",
    "record-survey",
    input,
    (pilot, c) => pilot.recordSurvey(input.on, c.today, input),
    (pilot, c) => tellStep(c, pilot, "surveyed", input.on),
  );

/**
 * The launch conference (R31): held once plan, committee, groups and survey are there, which the order of the steps
 * ensures (A14).
 */
export const launchPilotUnit = (ctx: Context, input: Step & Launch): Promise<string> =>
  takeStep(
    ctx,
    "pilot.advance",
    "launch",
    input,
    (pilot, c) => pilot.reach("LAUNCHED", input.on, c.today),
    async (pilot, c) => {
      await holdLaunch(c, ctx, pilot, input);
      // Shared with other launches, held against a deadline that is being moved: each launch is counted against one
      // last day.
      const deadline = await kyselyOf<Tables>(c.em, ctx.service)
        .selectFrom("deadline")
        .select("dueOn")
        .where("planId", "=", pilot.planId)
        .where("kind", "=", DeadlineKind.LAUNCH)
        .forShare()
        .executeTakeFirst();
      tellLaunch(c, pilot, input.on, deadline?.dueOn ?? null);
    },
  );
