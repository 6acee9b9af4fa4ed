import type { LocalDate } from "@hoa-nhap/kernel";
import { groupedBy, loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import type { PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import type { CommitteeRow, CoreGroupRow, MembershipRow, Tables } from "../tables.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "rollout.read");

/** All versions of the committees of a request's units, by one statement; each unit's in their order. */
export const committeeVersions = async (ctx: Context, pilotId: string): Promise<CommitteeRow[]> =>
  (await loaderOf<string, CommitteeRow[]>(ctx, "committee versions", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db.selectFrom("steeringCommittee").selectAll().where("pilotId", "in", ids).orderBy("ordinal").execute(),
      (row) => row.pilotId,
    );
  }).load(pilotId)) ?? [];

/**
 * All versions of the groups of a request's units, by one statement: group after group, each group's in their order.
 */
export const groupVersions = async (ctx: Context, pilotId: string): Promise<CoreGroupRow[]> =>
  (await loaderOf<string, CoreGroupRow[]>(ctx, "group versions", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("coreGroup")
        .selectAll()
        .where("pilotId", "in", ids)
        .orderBy("position")
        .orderBy("ordinal")
        .execute(),
      (row) => row.pilotId,
    );
  }).load(pilotId)) ?? [];

/** Each group as it was last; those that were dissolved by decision, or the others. */
export async function coreGroupsOf(ctx: Context, pilotId: string, dissolved = false): Promise<CoreGroupRow[]> {
  const latest = [...groupedBy(await groupVersions(ctx, pilotId), (row) => row.groupId).values()].map((versions) =>
    versions.at(-1)!,
  );
  return latest.filter(({ dissolutionNumber }) => (dissolutionNumber !== null) === dissolved);
}

const POSTS = sql`array_position(array['HEAD', 'DEPUTY', 'MEMBER'], m.post)`;

/** Who belongs to a version: heads first, then as listed; nobody where the caller may not see officials. */
export async function membersOf(ctx: Context, bodyId: string, ordinal: number): Promise<MembershipRow[]> {
  const all = await loaderOf<string, MembershipRow[]>(ctx, "memberships", async (ids) => {
    const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
    const rows = await db
      .selectFrom("membership as m")
      .innerJoin("pilotUnit as p", "p.id", "m.pilotId")
      .where("m.bodyId", "in", ids)
      .where(inArea("p"))
      .select([
        "m.id",
        "m.bodyId",
        "m.name",
        "m.sex",
        "m.post",
        "m.office",
        "m.body",
        "m.duty",
        "m.fromOrdinal",
        "m.fromOn",
        "m.untilOrdinal",
        "m.untilOn",
      ])
      .orderBy(POSTS)
      .orderBy("m.place")
      .orderBy("m.id")
      .execute();
    return groupedBy(rows, (row) => row.bodyId);
  }).load(bodyId);
  return (all ?? []).filter(
    (one) => one.fromOrdinal <= ordinal && (one.untilOrdinal === null || one.untilOrdinal > ordinal),
  );
}

/**
 * The day since which a re-staffing is owed, of a unit `p`: another commune has answered for the unit since then, by a
 * move along the territory's successions or by a recorded decision, and no version of its committee is younger (domain
 * 2.3).
 */
export const reStaffingSince = sql<LocalDate | null>`(select came."on" from (
  with recursive way as (
    select u.unit_key as at, null::date as arrived_on from models.unit u where u.id = p.unit_version_id
    union
    select m.commune_key, m."on" from way w
    join models.unit_move m on m.unit_key = w.at and m.level = 'COMMUNE' and m.settled and m.commune_key <> m.unit_key
  )
  select greatest(max(w.arrived_on) filter (where w.at = p.commune_key), p.entrusted_on) as "on" from way w
) came
where p.ended_on is null
  and p.committee_founded_on is not null
  and came."on" > (select max(c.from_on) from models.steering_committee c where c.pilot_id = p.id))`;

export const reStaffingDueSince = (ctx: Context, pilot: PilotUnitRow): Promise<LocalDate | null> =>
  loaderOf<string, LocalDate>(ctx, "re-staffings", async (ids) => {
    const { db } = await scopedRead<Tables>(ctx, "pilot.read");
    const rows = await db
      .selectFrom("pilotUnit as p")
      .select(["p.id", reStaffingSince.as("since")])
      .where("p.id", "in", ids)
      .execute();
    return new Map(rows.flatMap(({ id, since }) => (since ? [[id, since] as const] : [])));
  }).load(pilot.id);
