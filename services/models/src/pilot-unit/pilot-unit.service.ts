import { change, kyselyOf, unitOn, type Change, type Context } from "@hoa-nhap/subgraph";
import { badField, badInput, tidy, type FieldFault, type LocalDate, type Scope, type Words } from "@hoa-nhap/kernel";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import type { Tables } from "../tables.js";
import { CoreGroup, LaunchConference, PilotStep, SteeringCommittee } from "./pilot-parts.entity.js";
import { PilotUnit } from "./pilot-unit.entity.js";
import { tellCommittee, tellGroups, tellLaunch, tellStep } from "./pilot-unit.facts.js";
import type { CommitteeIssuer, RollOutStage } from "./pilot-stage.js";

export const PILOT_UNIT: Words = { vi: "đơn vị điểm", en: "pilot unit" };

/** What every step of the roll-out is told: which unit as the caller saw it, the day it happened, its paper. */
export interface Step {
  id: string;
  expectedVersion: number;
  on: LocalDate;
  documentNumber?: string | null;
  note?: string | null;
}

/** One step in one change: the unit goes forward, the step is recorded, what came with it is stored, the fact is told. */
const takeStep = (ctx: Context, scope: Scope, action: string, input: Step, go: (pilot: PilotUnit, c: Change) => void, then: (pilot: PilotUnit, c: Change) => Promise<void> | void): Promise<string> =>
  change(ctx, scope, `pilot-unit.${action}`, async (c) => {
    const pilot = await c.get(PilotUnit, input.id, input.expectedVersion, PILOT_UNIT);
    const from = pilot.stage;
    go(pilot, c);
    // The unit's version decides who came first; only then may its parts be written.
    await c.em.flush();
    c.em.persist(Object.assign(new PilotStep(), {
      pilotId: pilot.id, stage: pilot.stage as RollOutStage, on: input.on, documentNumber: input.documentNumber ?? null,
      note: input.note ? tidy(input.note) : null, byActor: c.actorId,
    }));
    await then(pilot, c);
    c.note({ from, to: pilot.stage, on: input.on, number: input.documentNumber ?? null });
    return pilot.id;
  });

/** A step that brings nothing but its day and paper. */
const plainStep = (scope: Scope, stage: RollOutStage, action: string, what: string) => (ctx: Context, input: Step): Promise<string> =>
  takeStep(ctx, scope, action, input, (pilot, c) => pilot.reach(stage, input.on, c.today), (pilot, c) => tellStep(c, pilot, what, input.on));

/** Guidance given by province or district (R25). */
export const guidePilotUnit = plainStep("pilot.guide", "GUIDED", "guide", "guided");
/** The commune's draft (R26). */
export const draftPilotPlan = plainStep("pilot.advance", "PLAN_DRAFTED", "draft-plan", "plan-drafted");
/** The Party committee's written opinion (R27). */
export const recordPartyOpinion = plainStep("pilot.advance", "PARTY_OPINION_GIVEN", "record-party-opinion", "party-opinion-given");
/** The first month's work has begun; what a unit is after its launch. */
export const activatePilotUnit = plainStep("pilot.advance", "ACTIVE", "activate", "activated");

export const issuePilotPlan = (ctx: Context, input: Step): Promise<string> =>
  takeStep(ctx, "pilot.advance", "issue-plan", input, (pilot, c) => pilot.issuePlan(input.on, c.today), (pilot, c) => tellStep(c, pilot, "plan-issued", input.on));

export interface FoundCommittee extends Step {
  documentNumber: string;
  issuer: CommitteeIssuer;
  memberCount: number;
  womenCount?: number | null;
  hasHead: boolean;
  hasDeputy: boolean;
  hasPolice: boolean;
  regulationNumber?: string | null;
}

function assertComplete(input: FoundCommittee): void {
  const seats = [
    ["hasHead", "Ban chỉ đạo phải có trưởng ban.", "The committee needs a head."],
    ["hasDeputy", "Ban chỉ đạo phải có phó trưởng ban.", "The committee needs a deputy head."],
    ["hasPolice", "Ban chỉ đạo phải có thành viên là Công an.", "The committee needs a member of the police."],
  ] as const;
  const faults: FieldFault[] = seats.filter(([seat]) => !input[seat]).map(([path, vi, en]) => ({ path, rule: "committee.members", message: { vi, en } }));
  if ((input.womenCount ?? 0) > input.memberCount) {
    faults.push({ path: "womenCount", rule: "committee.women", message: { vi: "Số nữ lớn hơn số thành viên.", en: "More women than members." } });
  }
  if (faults.length > 0) throw badInput(faults);
}

/** The steering committee with at least a head, a deputy and the police (R29). */
export const foundSteeringCommittee = (ctx: Context, input: FoundCommittee): Promise<string> =>
  takeStep(ctx, "pilot.advance", "found-committee", input, (pilot, c) => {
    assertComplete(input);
    pilot.reach("COMMITTEE_FOUNDED", input.on, c.today);
  }, (pilot, c) => {
    const committee = Object.assign(new SteeringCommittee(), {
      pilotId: pilot.id, foundedOn: input.on, issuer: input.issuer, decisionNumber: tidy(input.documentNumber),
      regulationNumber: input.regulationNumber ?? null, memberCount: input.memberCount, womenCount: input.womenCount ?? null,
    });
    c.em.persist(committee);
    tellStep(c, pilot, "committee-founded", input.on);
    tellCommittee(c, pilot, committee);
  });

export interface FoundGroups extends Step {
  groups: { name: string; areaId?: string | null; memberCount: number; womenCount: number }[];
}

async function groupOf(ctx: Context, c: Change, pilot: PilotUnit, on: LocalDate, group: FoundGroups["groups"][number], index: number): Promise<CoreGroup> {
  const path = `groups.${index}`;
  if (group.womenCount > group.memberCount) throw badField(`${path}.womenCount`, "group.women", { vi: "Số nữ lớn hơn số thành viên.", en: "More women than members." });
  const area = group.areaId ? await unitOn(c.em, ctx.service, group.areaId, on, `${path}.areaId`) : null;
  if (area && (area.level !== "AREA" || area.communeKey !== pilot.communeKey)) {
    throw badField(`${path}.areaId`, "group.area", { vi: "Khu dân cư không thuộc đơn vị này.", en: "That residential area is not in this unit." });
  }
  return Object.assign(new CoreGroup(), {
    pilotId: pilot.id, position: index + 1, foundedOn: on, name: tidy(group.name), areaVersionId: area?.id ?? null,
    memberCount: group.memberCount, womenCount: group.womenCount,
  });
}

/** The core groups, one per residential area or more; at least one (R30). */
export const foundCoreGroups = (ctx: Context, input: FoundGroups): Promise<string> =>
  takeStep(ctx, "pilot.advance", "found-groups", input, (pilot, c) => pilot.reach("GROUPS_FOUNDED", input.on, c.today), async (pilot, c) => {
    if (input.groups.length === 0) throw badField("groups", "groups.none", { vi: "Cần ít nhất một nhóm nòng cốt.", en: "At least one core group is needed." });
    const groups: CoreGroup[] = [];
    for (const [index, group] of input.groups.entries()) groups.push(await groupOf(ctx, c, pilot, input.on, group, index));
    c.em.persist(groups);
    tellStep(c, pilot, "groups-founded", input.on);
    tellGroups(c, pilot, input.on, groups);
  });

/** Counts of the survey alone; who was asked stays with the cases. */
export const recordSurvey = (ctx: Context, input: Step & { surveyed: number; consented: number; declined: number }): Promise<string> =>
  takeStep(ctx, "pilot.advance", "record-survey", input, (pilot, c) => pilot.recordSurvey(input.on, c.today, input), (pilot, c) => tellStep(c, pilot, "surveyed", input.on));

/** The launch conference (R31): held once plan, committee, groups and survey are there, which the order of the steps ensures (A14). */
export const launchPilotUnit = (ctx: Context, input: Step & { place: string; chair: string; attendance: number }): Promise<string> =>
  takeStep(ctx, "pilot.advance", "launch", input, (pilot, c) => pilot.reach("LAUNCHED", input.on, c.today), async (pilot, c) => {
    c.em.persist(Object.assign(new LaunchConference(), {
      pilotId: pilot.id, heldOn: input.on, place: tidy(input.place), chair: tidy(input.chair), attendance: input.attendance,
      minutesNumber: input.documentNumber ?? null,
    }));
    // Shared with other launches, held against a deadline that is being moved: each launch is counted against one last day.
    const deadline = await kyselyOf<Tables>(c.em, ctx.service).selectFrom("deadline").select("dueOn")
      .where("planId", "=", pilot.planId).where("kind", "=", DeadlineKind.LAUNCH).forShare().executeTakeFirst();
    tellLaunch(c, pilot, input.on, deadline?.dueOn ?? null);
  });

