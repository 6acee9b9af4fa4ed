import type { Change } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { Membership } from "./staffing.entity.js";
import type { Staff } from "./staff.js";

type Seat = Pick<Membership, "name" | "sex" | "post" | "office" | "body" | "duty">;
const seatOf = ({ name, sex, post, office, body, duty }: Seat): string =>
  JSON.stringify([name, sex, post, office, body, duty]);

/**
 * Brings the memberships of a committee or group to a new version: who stays as they were goes on, who is not listed
 * any more leaves on its day, who is new or holds another post begins. Of a version known by counts alone nobody is a
 * member by name.
 */
export async function enlist(
  c: Change,
  of: { pilotId: string; bodyId: string },
  ordinal: number,
  on: LocalDate,
  { members }: Pick<Staff, "members">,
): Promise<void> {
  const wanted = new Map(members.map((member, index) => [seatOf(member), { ...member, place: index + 1 }]));
  for (const one of ordinal === 1 ? [] : await c.em.find(Membership, { bodyId: of.bodyId, untilOn: null })) {
    if (!wanted.delete(seatOf(one))) Object.assign(one, { untilOn: on, untilOrdinal: ordinal });
  }
  c.em.persist(
    [...wanted.values()].map((member) =>
      Object.assign(new Membership(), { ...of, ...member, fromOrdinal: ordinal, fromOn: on }),
    ),
  );
}
