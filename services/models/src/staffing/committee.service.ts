import { assertNotFuture, change, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { badField, conflict, formatDay, tidy, type FieldFault, type LocalDate } from "@hoa-nhap/kernel";
import type { CommitteeIssuer } from "../pilot-unit/pilot-stage.js";
import type { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { tellCommittee, tellStep } from "../pilot-unit/pilot-unit.facts.js";
import { takeStep, unitToChange, type Step } from "../pilot-unit/pilot-unit.service.js";
import { committeeInForce } from "./in-force.js";
import { enlist } from "./memberships.js";
import { refuse, seatsOf, staffOf, type Staff, type StaffGiven } from "./staff.js";
import { SteeringCommittee } from "./staffing.entity.js";

export interface FoundCommittee extends Step, StaffGiven {
  documentNumber: string;
  issuer: CommitteeIssuer;
  /** Asked where no members are listed. */
  hasHead?: boolean | null;
  hasDeputy?: boolean | null;
  hasPolice?: boolean | null;
  regulationNumber?: string | null;
  taskSplitNumber?: string | null;
}
export interface RecordRegulation extends Existing {
  on: LocalDate;
  regulationNumber: string;
  taskSplitNumber?: string | null;
}

/** A committee has one head, a deputy and the police, and three members at least (R29). */
function completeStaff(input: FoundCommittee): Staff {
  const { staff, faults } = staffOf(input, "", { rule: "committee" });
  const { heads, deputies, police } = seatsOf(staff);
  const told = (has: boolean, tick: boolean | null | undefined): boolean => (staff.listed ? has : tick === true);
  const seats: [string, boolean, string, string][] = [
    [
      "hasHead",
      told(heads === 1, input.hasHead),
      heads > 1 ? "Ban chỉ đạo chỉ có một trưởng ban." : "Ban chỉ đạo phải có trưởng ban.",
      heads > 1 ? "The committee has one head only." : "The committee needs a head.",
    ],
    [
      "hasDeputy",
      told(deputies > 0, input.hasDeputy),
      "Ban chỉ đạo phải có phó trưởng ban.",
      "The committee needs a deputy head.",
    ],
    [
      "hasPolice",
      told(police, input.hasPolice),
      "Ban chỉ đạo phải có thành viên là Công an.",
      "The committee needs a member of the police.",
    ],
  ];
  const missing = seats
    .filter(([, there]) => !there)
    .map(([seat, , vi, en]): FieldFault => ({
      path: staff.listed ? "members" : seat,
      rule: "committee.members",
      message: { vi, en },
    }));
  const few: FieldFault[] =
    staff.listed && staff.memberCount < 3
      ? [
          {
            path: "members",
            rule: "committee.few",
            message: { vi: "Ban chỉ đạo có ít nhất 3 thành viên.", en: "A committee has three members at least." },
          },
        ]
      : [];
  refuse([...missing, ...few, ...faults]);
  return staff;
}

/** Writes a version, after the unit's own row has been written. */
async function enterVersion(
  c: Change,
  pilot: PilotUnit,
  input: FoundCommittee,
  { members, ...counts }: Staff,
  before: SteeringCommittee | null,
): Promise<void> {
  if (before) before.untilOn = input.on;
  // What was in force makes room first: there is one at a time.
  await c.em.flush();
  const version = Object.assign(new SteeringCommittee(), {
    pilotId: pilot.id,
    ordinal: (before?.ordinal ?? 0) + 1,
    foundedOn: before?.foundedOn ?? input.on,
    fromOn: input.on,
    issuer: input.issuer,
    decisionNumber: tidy(input.documentNumber),
    regulationNumber: input.regulationNumber ?? null,
    regulationOn: input.regulationNumber ? input.on : null,
    taskSplitNumber: input.taskSplitNumber ?? null,
    byActor: c.actorId,
    ...counts,
  });
  c.em.persist(version);
  await enlist(c, { pilotId: pilot.id, bodyId: pilot.id }, version.ordinal, input.on, { members });
  tellCommittee(c, pilot, input.on, version, before);
}

/** The steering committee with at least a head, a deputy and the police (R29). */
export const foundSteeringCommittee = async (ctx: Context, input: FoundCommittee): Promise<string> => {
  let staff: Staff;
  return takeStep(
    ctx,
    "pilot.advance",
    "found-committee",
    input,
    (pilot, c) => {
      staff = completeStaff(input);
      pilot.reach("COMMITTEE_FOUNDED", input.on, c.today);
    },
    async (pilot, c) => {
      await enterVersion(c, pilot, input, staff, null);
      tellStep(c, pilot, "committee-founded", input.on);
    },
  );
};

/** The version before counts: nothing is decided earlier than it. */
export function assertAfter(last: LocalDate, on: LocalDate, today: LocalDate): void {
  assertNotFuture("on", on, today);
  if (on < last)
    throw badField("on", "date.order", {
      vi: `Ngày không được trước quyết định trước đó (${formatDay(last)}).`,
      en: `The day must not be before the decision before it (${formatDay(last)}).`,
    });
}

/** Kiện toàn: the committee anew by a decision of its own; the version before it is kept as it was. */
export const reStaffCommittee = (ctx: Context, input: FoundCommittee): Promise<string> =>
  change(ctx, "pilot.advance", "pilot-unit.restaff-committee", async (c) => {
    const pilot = await unitToChange(c, input);
    pilot.assertHas("committeeFoundedOn");
    const before = (await committeeInForce(c, pilot.id))!;
    assertAfter(before.fromOn, input.on, c.today);
    const staff = completeStaff(input);
    await enterVersion(c, pilot, input, staff, before);
    tellStep(c, pilot, "restaffed", input.on, { body: "COMMITTEE", change: "RESTAFFED" });
    c.note({
      body: "COMMITTEE",
      ordinal: before.ordinal + 1,
      on: input.on,
      number: input.documentNumber,
      members: staff.memberCount,
    });
    return pilot.id;
  });

/** The working regulation, where it came after the decision; recorded once for a version. */
export const recordWorkingRegulation = (ctx: Context, input: RecordRegulation): Promise<string> =>
  change(ctx, "pilot.advance", "pilot-unit.record-regulation", async (c) => {
    const pilot = await unitToChange(c, input);
    pilot.assertHas("committeeFoundedOn");
    const committee = (await committeeInForce(c, pilot.id))!;
    assertAfter(committee.fromOn, input.on, c.today);
    if (committee.regulationNumber !== null) {
      throw conflict("committee.regulation", {
        vi: `Đã ghi quy chế hoạt động số ${committee.regulationNumber}.`,
        en: `The working regulation ${committee.regulationNumber} is recorded already.`,
      });
    }
    await c.em.flush();
    Object.assign(committee, {
      regulationNumber: input.regulationNumber,
      regulationOn: input.on,
      taskSplitNumber: committee.taskSplitNumber ?? input.taskSplitNumber ?? null,
    });
    tellStep(c, pilot, "restaffed", input.on, { body: "COMMITTEE", change: "REGULATED" });
    c.note({ body: "COMMITTEE", on: input.on, number: input.regulationNumber });
    return pilot.id;
  });
