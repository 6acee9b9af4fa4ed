import { assertNotFuture, change, unitOn, type Change, type Context } from "@hoa-nhap/subgraph";
import {
  badField,
  badInput,
  newId,
  notFound,
  tidy,
  type FieldFault,
  type LocalDate,
  type Words,
  type ActionOn,
} from "@hoa-nhap/kernel";
import type { CommitteeIssuer } from "../pilot-unit/pilot-stage.js";
import type { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { tellGroups, tellStep } from "../pilot-unit/pilot-unit.facts.js";
import { takeStep, unitToChange, type Step } from "../pilot-unit/pilot-unit.service.js";
import { assertAfter } from "./committee.service.js";
import { groupsInForce } from "./in-force.js";
import { enlist } from "./memberships.js";
import { refuse, seatsOf, staffOf, type Staff, type StaffGiven } from "./staff.js";
import { CoreGroup } from "./staffing.entity.js";

const CORE_GROUP: Words = { vi: "nhóm nòng cốt", en: "core group" };

export interface GroupGiven extends StaffGiven {
  name: string;
  areaId?: string | null;
}
export interface Decision extends Step {
  documentNumber: string;
  issuer: CommitteeIssuer;
}
export interface FoundGroups extends Step {
  issuer?: CommitteeIssuer | null;
  groups: GroupGiven[];
}

/** A listed group has one head; counts alone say nothing about that. */
function groupStaff(given: StaffGiven, path: string): Staff {
  const { staff, faults } = staffOf(given, path, { needsWomen: true, rule: "group" });
  const headless: FieldFault[] =
    staff.listed && seatsOf(staff).heads !== 1
      ? [
          {
            path: `${path}members`,
            rule: "group.head",
            message: { vi: "Nhóm nòng cốt có một nhóm trưởng.", en: "A core group has one head." },
          },
        ]
      : [];
  refuse([...headless, ...faults]);
  return staff;
}

/** A new group at the next place of the unit; its residential area must be the unit's. */
async function enterGroup(
  ctx: Context,
  c: Change,
  pilot: PilotUnit,
  input: Step & { issuer?: CommitteeIssuer | null },
  given: GroupGiven,
  position: number,
  path: string,
): Promise<CoreGroup> {
  const { members, ...counts } = groupStaff(given, path);
  const area = given.areaId ? await unitOn(c.em, ctx.service, given.areaId, input.on, `${path}areaId`) : null;
  if (area && (area.level !== "AREA" || area.communeKey !== pilot.communeKey)) {
    throw badField(`${path}areaId`, "group.area", {
      vi: "Khu dân cư không thuộc đơn vị này.",
      en: "That residential area is not in this unit.",
    });
  }
  const group = Object.assign(new CoreGroup(), {
    pilotId: pilot.id,
    groupId: newId(),
    ordinal: 1,
    position,
    foundedOn: input.on,
    fromOn: input.on,
    name: tidy(given.name),
    areaVersionId: area?.id ?? null,
    issuer: input.issuer ?? null,
    decisionNumber: input.documentNumber ?? null,
    byActor: c.actorId,
    memberCount: counts.memberCount,
    womenCount: counts.womenCount!,
    listed: counts.listed,
  });
  c.em.persist(group);
  await enlist(c, { pilotId: pilot.id, bodyId: group.groupId }, 1, input.on, { members });
  return group;
}

/** The core groups, one per residential area or more; at least one (R30). */
export const foundCoreGroups = (ctx: Context, input: FoundGroups): Promise<string> =>
  takeStep(
    ctx,
    "pilot.advance",
    "found-groups",
    input,
    (pilot, c) => pilot.reach("GROUPS_FOUNDED", input.on, c.today),
    async (pilot, c) => {
      if (input.groups.length === 0)
        throw badField("groups", "groups.none", {
          vi: "Cần ít nhất một nhóm nòng cốt.",
          en: "At least one core group is needed.",
        });
      const groups: CoreGroup[] = [];
      for (const [index, group] of input.groups.entries())
        groups.push(await enterGroup(ctx, c, pilot, input, group, index + 1, `groups.${index}.`));
      tellStep(c, pilot, "groups-founded", input.on);
      tellGroups(c, pilot, input.on, groups);
    },
  );

type GroupChange = "FOUNDED" | "RESTAFFED" | "DISSOLVED";
/** One change of the groups of a unit that has them: told as one event and as the difference of its figures. */
const changeGroups = (
  ctx: Context,
  action: ActionOn<"pilot-unit">,
  what: GroupChange,
  input: Decision,
  work: (c: Change, pilot: PilotUnit, before: CoreGroup[]) => Promise<string>,
): Promise<string> =>
  change(ctx, "pilot.advance", `pilot-unit.${action}`, async (c) => {
    const pilot = await unitToChange(c, input);
    pilot.assertHas("groupsFoundedOn");
    assertNotFuture("on", input.on, c.today);
    const before = await groupsInForce(c, pilot.id);
    await c.em.flush();
    const group = await work(c, pilot, before);
    await c.em.flush();
    tellStep(c, pilot, "restaffed", input.on, { body: "CORE_GROUP", change: what });
    tellGroups(c, pilot, input.on, await groupsInForce(c, pilot.id), before);
    c.note({ body: "CORE_GROUP", group, on: input.on, number: input.documentNumber });
    return pilot.id;
  });

/** One more group, after the first ones were founded. */
export const foundCoreGroup = (ctx: Context, input: Decision & { group: GroupGiven }): Promise<string> =>
  changeGroups(ctx, "found-core-group", "FOUNDED", input, async (c, pilot) => {
    if (input.on < pilot.groupsFoundedOn!) assertAfter(pilot.groupsFoundedOn!, input.on, c.today);
    const last = await c.em.findOne(CoreGroup, { pilotId: pilot.id }, { orderBy: { position: "desc" } });
    return (await enterGroup(ctx, c, pilot, input, input.group, last!.position + 1, "group.")).groupId;
  });

function groupOf(groups: CoreGroup[], groupId: string, on: LocalDate, today: LocalDate): CoreGroup {
  const group = groups.find((one) => one.groupId === groupId);
  if (!group) throw notFound(CORE_GROUP);
  assertAfter(group.fromOn, on, today);
  return group;
}

/** Kiện toàn of one group: a new version, the one before it kept as it was. */
export const reStaffCoreGroup = (ctx: Context, input: Decision & StaffGiven & { groupId: string }): Promise<string> =>
  changeGroups(ctx, "restaff-core-group", "RESTAFFED", input, async (c, pilot, groups) => {
    const before = groupOf(groups, input.groupId, input.on, c.today);
    const { members, memberCount, womenCount, listed } = groupStaff(input, "");
    before.untilOn = input.on;
    // What was in force makes room first: there is one at a time.
    await c.em.flush();
    const { groupId, position, foundedOn, name, areaVersionId } = before;
    c.em.persist(
      Object.assign(new CoreGroup(), {
        pilotId: pilot.id,
        groupId,
        ordinal: before.ordinal + 1,
        position,
        foundedOn,
        fromOn: input.on,
        name,
        areaVersionId,
        issuer: input.issuer,
        decisionNumber: input.documentNumber,
        byActor: c.actorId,
        memberCount,
        womenCount: womenCount!,
        listed,
      }),
    );
    await enlist(c, { pilotId: pilot.id, bodyId: groupId }, before.ordinal + 1, input.on, { members });
    return groupId;
  });

/** A group that ends by decision; the unit keeps at least one. */
export const dissolveCoreGroup = (
  ctx: Context,
  input: Decision & { groupId: string; reason: string },
): Promise<string> =>
  changeGroups(ctx, "dissolve-core-group", "DISSOLVED", input, async (c, pilot, groups) => {
    const group = groupOf(groups, input.groupId, input.on, c.today);
    if (groups.length === 1)
      throw badInput([
        {
          path: "groupId",
          rule: "groups.last",
          message: {
            vi: "Đơn vị còn hoạt động phải có ít nhất một nhóm nòng cốt.",
            en: "A unit at work keeps at least one core group.",
          },
        },
      ]);
    Object.assign(group, {
      untilOn: input.on,
      dissolutionNumber: input.documentNumber,
      dissolutionReason: tidy(input.reason),
    });
    await enlist(c, { pilotId: pilot.id, bodyId: group.groupId }, group.ordinal + 1, input.on, { members: [] });
    return group.groupId;
  });
