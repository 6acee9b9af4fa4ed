import { actorOf } from "./actors.js";
import type { Answer, ModelsUnderTest } from "./models.js";
import type { Actor } from "@hoa-nhap/kernel";

export interface Officers {
  unitId: string;
  province: Actor;
  district: Actor;
  commune: Actor;
}
/** Those who answer for a commune: its province's, its district's and its own officer. */
export async function officersOf(models: ModelsUnderTest, code: string): Promise<Officers> {
  const unit = await models.unit(code);
  const id = (n: number): string => `00000000-0000-8000-8000-00000000000${n}`;
  return {
    unitId: unit.unit_id,
    province: actorOf("ProvincialOfficer", { provinces: [unit.province_key] }, id(1)),
    district: actorOf("DistrictOfficer", { districts: [unit.district_key] }, id(2)),
    commune: actorOf("CommuneOfficer", { communes: [unit.unit_key] }, id(3)),
  };
}

export const CRITERIA = {
  peopleToHelp: 12,
  peopleSource: "Công an xã (mẫu)",
  peopleCountedOn: "2020-02-20",
  securityProblem: "Trộm cắp vặt (mẫu)",
  securitySource: "Báo cáo công an huyện (mẫu)",
};
const COMMITTEE = {
  documentNumber: "41/QĐ-UBND",
  issuer: "PEOPLES_COMMITTEE",
  memberCount: 13,
  womenCount: 4,
  hasHead: true,
  hasDeputy: true,
  hasPolice: true,
};
const GROUPS = {
  groups: [
    { name: "Nhóm nòng cốt 1 (mẫu)", memberCount: 7, womenCount: 3 },
    { name: "Nhóm nòng cốt 2 (mẫu)", memberCount: 6, womenCount: 2 },
  ],
};

/**
 * Each step after the proposal: its mutation, its input type, who takes it, what it brings beside id, version and day.
 */
export const STEPS = [
  ["endorsePilotUnit", "EndorsePilotUnitInput", "district", {}],
  ["selectPilotUnit", "SelectPilotUnitInput", "province", { documentNumber: "74/TB-MTTQ" }],
  ["guidePilotUnit", "GuidePilotUnitInput", "district", { documentNumber: "12/HD-MTTQ" }],
  ["draftPilotPlan", "DraftPilotPlanInput", "commune", {}],
  ["recordPartyOpinion", "RecordPartyOpinionInput", "commune", { documentNumber: "20-TB/ĐU" }],
  ["issuePilotPlan", "IssuePilotPlanInput", "commune", { documentNumber: "8/KH-MTTQ" }],
  ["foundSteeringCommittee", "FoundSteeringCommitteeInput", "commune", COMMITTEE],
  ["foundCoreGroups", "FoundCoreGroupsInput", "commune", GROUPS],
  ["recordSurvey", "RecordSurveyInput", "commune", { surveyed: 17, consented: 14, declined: 3 }],
  [
    "launchPilotUnit",
    "LaunchPilotUnitInput",
    "commune",
    { place: "Nhà văn hóa (mẫu)", chair: "Chủ tịch Ủy ban MTTQ xã", attendance: 142 },
  ],
  ["activatePilotUnit", "ActivatePilotUnitInput", "commune", {}],
] as const;
export type StepName = (typeof STEPS)[number][0];

export interface Pilot {
  id: string;
  version: number;
  stage: string;
}

export const propose = (
  models: ModelsUnderTest,
  actor: Actor,
  input: Record<string, unknown>,
  key?: string,
): Promise<Answer> =>
  models.ask(
    actor,
    `
      mutation ($input: ProposePilotUnitInput!) {
        proposePilotUnit(input: $input) { id version stage sponsor proposedOn endorsements { level } }
      }
    `,
    { input: { year: 2020, on: "2020-03-01", ...CRITERIA, ...input } },
    key,
  );

/** Takes one step as `actor`, with the step's usual papers unless told otherwise. */
export function take(
  models: ModelsUnderTest,
  actor: Actor,
  step: StepName,
  pilot: Pilot,
  input: Record<string, unknown> = {},
  key?: string,
): Promise<Answer> {
  const [name, type, , usual] = STEPS.find(([of]) => of === step)!;
  return models.ask(
    actor,
    `mutation ($input: ${type}!) { ${name}(input: $input) { id version stage } }`,
    { input: { id: pilot.id, expectedVersion: pilot.version, on: "2020-03-01", ...usual, ...input } },
    key,
  );
}

/** A proposed unit taken along its roll-out up to and with the step named, each step by whoever takes it in life. */
export async function aPilotUnit(
  models: ModelsUnderTest,
  code: string,
  upTo: StepName | null,
  proposal: Record<string, unknown> = {},
): Promise<Pilot & { officers: Officers }> {
  const officers = await officersOf(models, code);
  const proposed = await propose(models, officers.province, { unitId: officers.unitId, ...proposal });
  if (proposed.errors) throw new Error(JSON.stringify(proposed.errors));
  let pilot: Pilot = proposed.data.proposePilotUnit;
  for (const [name, , who] of upTo ? STEPS.slice(0, STEPS.findIndex(([of]) => of === upTo) + 1) : []) {
    const answer = await take(models, officers[who], name, pilot);
    if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    pilot = answer.data[name];
  }
  return { ...pilot, officers };
}
