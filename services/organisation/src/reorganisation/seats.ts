import { newId, type LocalDate, type Place } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { PlacedVersion } from "../territory/write-territory.js";

interface PostRow { id: string; official_id: string; organisation_id: string; department_id: string | null; role: string; title: string; kind: string; body: string; unit_id: string }
const POSTS = `
  select p.id, p.official_id, p.organisation_id, p.department_id, p.role, p.title, o.kind, o.name as body, o.unit_id from organisation.post p join organisation.organisation o on o.id = p.organisation_id
  where o.unit_id = any (?::uuid[]) and (p.to_on is null or p.to_on >= ?) and p.from_on < ?`;

const postsIn = (em: EntityManager, units: string[], on: LocalDate): Promise<PostRow[]> => em.execute(POSTS, [`{${units.join(",")}}`, on, on]);
const endPosts = (em: EntityManager, posts: PostRow[], on: LocalDate): Promise<unknown> =>
  em.execute(`update organisation.post set to_on = (?::date - 1), version = version + 1 where id = any (?::uuid[])`, [on, `{${posts.map(({ id }) => id).join(",")}}`]);

async function seat(em: EntityManager, posts: (PostRow & { place: Place })[], on: LocalDate): Promise<void> {
  const rows = posts.map(({ official_id, organisation_id, department_id, role, title, place }) => ({ id: newId(), official_id, organisation_id, department_id, role, title, ...place }));
  await em.execute(
    `insert into organisation.post (id, official_id, organisation_id, department_id, role, title, from_on, province_key, district_key, commune_key, area_key)
     select (r->>'id')::uuid, (r->>'official_id')::uuid, (r->>'organisation_id')::uuid, (r->>'department_id')::uuid, r->>'role', r->>'title', ?::date, (r->>'provinceKey')::int, (r->>'districtKey')::int, (r->>'communeKey')::int, (r->>'areaKey')::int
     from jsonb_array_elements(?::jsonb) r`, [on, JSON.stringify(rows)]);
}

const placeOf = ({ provinceKey, districtKey, communeKey, areaKey }: Place): Place => ({ provinceKey, districtKey, communeKey, areaKey });

/** The body of the same kind that stands in the new unit from the day; an act founds one for each kind its sources had. */
async function bodyIn(em: EntityManager, post: PostRow, to: PlacedVersion, on: LocalDate): Promise<string> {
  const [found] = await em.execute<{ id: string }[]>(
    `select id from organisation.organisation where unit_id = ? and kind = ? and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?) order by name limit 1`, [to.unitId, post.kind, on, on]);
  if (!found) throw new Error(`no body of kind ${post.kind} in ${to.code} on ${on}`);
  return found.id;
}

/**
 * What becomes of posts on the day: those of a unit that ends, end with it, and sit anew only where somebody decided so (post -> new
 * unit); those of a unit that goes on elsewhere (an area under another commune) go on with it.
 */
export async function settleSeats(em: EntityManager, on: LocalDate, ended: PlacedVersion[], begun: PlacedVersion[], seats: Map<string, PlacedVersion>): Promise<{ ended: number; seated: number }> {
  const next = new Map(begun.map((v) => [v.unitId, v]));
  const gone = new Map(ended.filter((v) => !next.has(v.unitId)).map((v) => [v.unitId, v]));
  const moved = ended.filter((v) => next.has(v.unitId) && JSON.stringify(placeOf(v)) !== JSON.stringify(placeOf(next.get(v.unitId)!)));
  const ending = await postsIn(em, [...gone.keys()], on);
  const going = await postsIn(em, moved.map((v) => v.unitId), on);
  await endPosts(em, [...ending, ...going], on);
  await seat(em, going.map((post) => ({ ...post, place: placeOf(next.get(post.unit_id)!) })), on);
  const decided = ending.filter(({ id }) => seats.has(id));
  for (const post of decided) {
    const to = seats.get(post.id)!;
    await seat(em, [{ ...post, organisation_id: await bodyIn(em, post, to, on), department_id: null, place: placeOf(to) }], on);
  }
  return { ended: ending.length, seated: decided.length };
}
