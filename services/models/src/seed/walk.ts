import { DEMO_AREAS, DEMO_COMMUNE } from "@hoa-nhap/demo";
import { isLocalDate, type LocalDate } from "@hoa-nhap/kernel";
import type { Context, Existing } from "@hoa-nhap/subgraph";
import { CommitteeIssuer, PilotStage, ROLL_OUT } from "../pilot-unit/pilot-stage.js";
import {
  activatePilotUnit,
  draftPilotPlan,
  guidePilotUnit,
  issuePilotPlan,
  launchPilotUnit,
  recordPartyOpinion,
  recordSurvey,
} from "../pilot-unit/pilot-unit.service.js";
import { EXAMPLE_ATTENDEES } from "./conferences.js";
import { foundSteeringCommittee } from "../staffing/committee.service.js";
import { foundCoreGroups } from "../staffing/core-group.service.js";
import type { DemoGroup } from "./core-groups.js";
import type { DemoUnits } from "./demo-units.js";
import type { RollOutDays } from "./roll-out-days.js";
import { COMMITTEE, groupMembers } from "./staff.js";

/** A pilot unit as the walk last saw it. */
export interface Walker {
  id: string;
  version: number;
  stage: PilotStage;
  commune: string;
}
export interface Route {
  days: RollOutDays;
  groups: DemoGroup[];
  /** Distinguishes the numbers of this unit's papers from its neighbours'. */
  serial: number;
  activeOn?: LocalDate;
  /** What is prepared between the survey and the launch. */
  beforeLaunch?: () => Promise<void>;
  /**
   * Issues the commune's plan in the register, if that is where it stands; answers its document, or null while its day
   * is to come.
   */
  register?: (paper: { number: string; on: LocalDate }) => Promise<string | null>;
}

/** Takes a chosen unit along its roll-out as far as today allows, through the same services as its officers. */
export async function walk(
  walker: Walker,
  { days, groups, serial, activeOn, beforeLaunch, register }: Route,
  today: LocalDate,
  on: (day: LocalDate) => Context,
  units: DemoUnits,
): Promise<void> {
  const isExample = walker.commune === DEMO_COMMUNE.commune;
  const year = days.launched.slice(0, 4);
  const step = async <T>(
    stage: PilotStage,
    day: LocalDate | undefined,
    take: (ctx: Context, input: Existing & { on: LocalDate } & T) => Promise<string>,
    more: T,
  ): Promise<void> => {
    // A load that is taken up again may find a unit beyond its roll-out.
    const reached = ROLL_OUT.indexOf(walker.stage);
    if (!day || !isLocalDate(day) || day > today || reached < 0 || reached >= ROLL_OUT.indexOf(stage)) return;
    await take(on(day), { id: walker.id, expectedVersion: walker.version, on: day, ...more });
    walker.stage = stage;
    walker.version += 1;
  };
  const people = isExample
    ? { surveyed: 17, consented: 14, declined: 3 }
    : { surveyed: 6 + (serial % 5), consented: 5 + (serial % 5), declined: serial % 2 };

  await step(PilotStage.GUIDED, days.guided, guidePilotUnit, { documentNumber: `${12 + serial}/HD-MTTQ` });
  await step(PilotStage.PLAN_DRAFTED, days.drafted, draftPilotPlan, {});
  await step(PilotStage.PARTY_OPINION_GIVEN, days.opinion, recordPartyOpinion, {
    documentNumber: `${20 + serial}-TB/ĐU`,
  });
  const plan = { number: `${8 + (serial % 9)}/KH-MTTQ`, on: days.issued };
  const documentId = await register?.(plan);
  await step(
    PilotStage.PLAN_ISSUED,
    days.issued,
    issuePilotPlan,
    documentId ? { documentId } : { documentNumber: plan.number },
  );
  const counts = {
    memberCount: 9 + (serial % 5),
    womenCount: 2 + (serial % 3),
    hasHead: true,
    hasDeputy: true,
    hasPolice: true,
  };
  await step(PilotStage.COMMITTEE_FOUNDED, days.committee, foundSteeringCommittee, {
    documentNumber: `${40 + serial}/QĐ-UBND`,
    issuer: CommitteeIssuer.PEOPLES_COMMITTEE,
    ...(isExample ? { members: COMMITTEE, regulationNumber: "72/QC-BCĐ", taskSplitNumber: "73/TB-BCĐ" } : counts),
  });
  await step(PilotStage.GROUPS_FOUNDED, days.groups, foundCoreGroups, {
    documentNumber: `${10 + serial}/QĐ-MTTQ`,
    issuer: CommitteeIssuer.FRONT,
    groups: groups.map(({ area, memberCount, womenCount }) => ({
      name: `Nhóm nòng cốt ${DEMO_AREAS[area]} (mẫu)`,
      areaId: year === "2020" ? units.areaIdOf(walker.commune, area) : null,
      ...(isExample ? { members: groupMembers(area, memberCount, womenCount) } : { memberCount, womenCount }),
    })),
  });
  await step(PilotStage.SURVEYED, days.surveyed, recordSurvey, people);
  await beforeLaunch?.();
  await step(PilotStage.LAUNCHED, days.launched, launchPilotUnit, {
    documentNumber: `${1 + (serial % 6)}/BB-MTTQ`,
    place: "Nhà văn hóa xã (mẫu)",
    chair: "Chủ tịch Ủy ban MTTQ cấp xã",
    attendance: isExample ? 142 : 85 + ((serial * 7) % 70),
    ...(isExample && { women: 58, attendees: EXAMPLE_ATTENDEES }),
    note: year === "2020" ? null : "Đợt đầu của Đề án.",
  });
  await step(PilotStage.ACTIVE, activeOn, activatePilotUnit, {});
}
