import { conflict, newId, type LocalDate, type Place } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { renamed } from "./bodies.js";
import type { PlacedVersion } from "../territory/write-territory.js";

interface PostRow {
  id: string;
  official_id: string;
  organisation_id: string;
  department_id: string | null;
  role: string;
  title: string;
  kind: string;
  body: string;
  unit_id: string;
}
const POSTS = `
  select p.id, p.official_id, p.organisation_id, p.department_id, p.role, p.title, o.kind, o.name as body, o.unit_id
  from organisation.post p
  join organisation.organisation o on o.id = p.organisation_id
  where o.unit_id = any (?::uuid[]) and (p.to_on is null or p.to_on >= ?) and p.from_on < ?`;

const postsIn = (em: EntityManager, units: string[], on: LocalDate): Promise<PostRow[]> =>
  em.execute(POSTS, [`{${units.join(",")}}`, on, on]);
const endPosts = (em: EntityManager, posts: PostRow[], on: LocalDate): Promise<unknown> =>
  em.execute(`update organisation.post set to_on = (?::date - 1), version = version + 1 where id = any (?::uuid[])`, [
    on,
    `{${posts.map(({ id }) => id).join(",")}}`,
  ]);

async function seat(em: EntityManager, posts: (PostRow & { place: Place })[], on: LocalDate): Promise<void> {
  const rows = posts.map(({ official_id, organisation_id, department_id, role, title, place }) => ({
    id: newId(),
    official_id,
    organisation_id,
    department_id,
    role,
    title,
    ...place,
  }));
  await em.execute(
    `
      insert into organisation.post (id, official_id, organisation_id, department_id, role, title, from_on,
        province_key, district_key, commune_key, area_key)
     select (r->>'id')::uuid, (r->>'official_id')::uuid, (r->>'organisation_id')::uuid, (r->>'department_id')::uuid,
       r->>'role', r->>'title', ?::date, (r->>'provinceKey')::int, (r->>'districtKey')::int, (r->>'communeKey')::int,
       (r->>'areaKey')::int
     from jsonb_array_elements(?::jsonb) r`,
    [on, JSON.stringify(rows)],
  );
}

/** Posts that begin on the day or later, in units that go on elsewhere, begin there. */
const placeAhead = (em: EntityManager, units: PlacedVersion[], on: LocalDate): Promise<unknown> =>
  em.execute(
    `
      update organisation.post p
      set province_key = r."provinceKey", district_key = r."districtKey", commune_key = r."communeKey",
        area_key = r."areaKey", version = p.version + 1
     from organisation.organisation o
     join jsonb_to_recordset(?::jsonb) as r("unitId" uuid, "provinceKey" int, "districtKey" int, "communeKey" int,
       "areaKey" int) on r."unitId" = o.unit_id
     where o.id = p.organisation_id and p.from_on >= ?`,
    [JSON.stringify(units.map((v) => ({ unitId: v.unitId, ...placeOf(v) }))), on],
  );

const placeOf = ({ provinceKey, districtKey, communeKey, areaKey }: Place): Place => ({
  provinceKey,
  districtKey,
  communeKey,
  areaKey,
});

interface Going {
  post: PostRow;
  from: PlacedVersion;
  to: PlacedVersion;
}
const NO_BODY = {
  vi: "Đơn vị mới không có tổ chức tương ứng để giữ chức vụ này: hãy lập tổ chức đó, hoặc quyết định kết thúc chức vụ.",
  en: "The new unit has no such body for this post: found it, or decide that the post ends.",
};

/**
 * Seats each post in the body of its kind that stands in the new unit from the day; a member organisation's in the one
 * of its name. One statement for all.
 */
async function inBodies(em: EntityManager, going: Going[], on: LocalDate): Promise<(PostRow & { place: Place })[]> {
  if (going.length === 0) return [];
  const bodies = await em.execute<{ id: string; unit_id: string; kind: string; name: string }[]>(
    `
      select id, unit_id, kind, name from organisation.organisation
      where unit_id = any (?::uuid[]) and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?)
      order by name, id
    `,
    [`{${going.map(({ to }) => to.unitId).join(",")}}`, on, on],
  );
  return going.map(({ post, from, to }) => {
    const name = renamed(post.body, from, to) ?? post.body;
    const body = bodies.find(
      (one) => one.unit_id === to.unitId && one.kind === post.kind && (post.kind !== "MEMBER" || one.name === name),
    );
    if (!body) throw conflict("post.no-body", NO_BODY);
    return { ...post, organisation_id: body.id, department_id: null, place: placeOf(to) };
  });
}

/**
 * What becomes of posts on the day: those of a unit that ends, end with it, and sit anew only where somebody decided so
 * (post -> new unit); those of a unit that goes on elsewhere (an area under another commune) go on with it.
 */
export async function settleSeats(
  em: EntityManager,
  on: LocalDate,
  ended: PlacedVersion[],
  begun: PlacedVersion[],
  seats: Map<string, PlacedVersion>,
): Promise<{ ended: number; seated: number }> {
  const next = new Map(begun.map((v) => [v.unitId, v]));
  const gone = new Map(ended.filter((v) => !next.has(v.unitId)).map((v) => [v.unitId, v]));
  const moved = ended.filter(
    (v) => next.has(v.unitId) && JSON.stringify(placeOf(v)) !== JSON.stringify(placeOf(next.get(v.unitId)!)),
  );
  const ending = await postsIn(em, [...gone.keys()], on);
  const going = await postsIn(
    em,
    moved.map((v) => v.unitId),
    on,
  );
  await endPosts(em, [...ending, ...going], on);
  await seat(
    em,
    going.map((post) => ({ ...post, place: placeOf(next.get(post.unit_id)!) })),
    on,
  );
  await placeAhead(
    em,
    moved.map((v) => next.get(v.unitId)!),
    on,
  );
  const decided = ending.flatMap((post): Going[] =>
    seats.has(post.id) ? [{ post, from: gone.get(post.unit_id)!, to: seats.get(post.id)! }] : [],
  );
  await seat(em, await inBodies(em, decided, on), on);
  return { ended: ending.length, seated: decided.length };
}
