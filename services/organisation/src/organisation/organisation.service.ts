import {
  addDays,
  badField,
  conflict,
  covers,
  DomainError,
  fold,
  keysFor,
  newId,
  notFound,
  staleVersion,
  tidy,
  type LocalDate,
  type Place,
  type RoleName,
  type Words,
  type Action,
} from "@hoa-nhap/kernel";
import { change, kyselyOf, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { LockMode } from "@mikro-orm/core";
import type { Tables } from "../tables.js";
import { validOn } from "../unit/unit.reads.js";
import type { UnitLevel } from "../unit/unit.type.js";
import { Organisation, Department, Post } from "./organisation.entity.js";
import type { OrganisationKind } from "./organisation.type.js";
import type { Seat } from "./role-seats.js";

const BODY: Words = { vi: "tổ chức", en: "body" };
const DEPARTMENT: Words = { vi: "ban", en: "department" };
const POST: Words = { vi: "chức vụ", en: "post" };
const OFFICIAL: Words = { vi: "cán bộ", en: "official" };

const managing = (ctx: Context, action: Action, work: (c: Change) => Promise<string>): Promise<string> =>
  change(ctx, "account.manage", action, work);

/** Where a body sits on a day: its unit's place and level; the Central body everywhere and nowhere. */
async function seatOn(
  c: Change,
  ctx: Context,
  unitId: string | null,
  on: LocalDate,
  path: string,
): Promise<Place & { seat: Seat }> {
  if (unitId === null)
    return { provinceKey: null, districtKey: null, communeKey: null, areaKey: null, seat: "CENTRAL" };
  const version = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom("unitVersion")
    .select(["level", "provinceKey", "districtKey", "communeKey", "areaKey"])
    .where("unitId", "=", unitId)
    .where(validOn(on))
    .executeTakeFirst();
  if (!version)
    throw badField(path, "unit.unknown", {
      vi: "Không có đơn vị này vào ngày đó.",
      en: "There is no such unit on that day.",
    });
  return { ...version, seat: version.level };
}

// The version of a unit that stands on a day; of one that ended the last, of one to come the first.
const LIES = `
  select w.province_key, w.district_key, w.commune_key, w.area_key
  from organisation.unit_version w
  where w.unit_id = o.unit_id
  order by (coalesce(w.valid_from, '-infinity') <= ?) desc,
    case when coalesce(w.valid_from, '-infinity') <= ? then w.valid_from end desc nulls last, w.valid_from
  limit 1`;
const IN_AREA = `exists (select from (${LIES}) w
  where ? or w.province_key = any (?::int[]) or w.district_key = any (?::int[]) or w.commune_key = any (?::int[])
    or w.area_key = any (?::int[]))`;
/**
 * Values of `IN_AREA`: a body is theirs in whose area its unit lies today, wherever it lay before; bodies of units that
 * ended are theirs to end too.
 */
const inArea = ({ keys, today }: Change): unknown[] => [
  today,
  today,
  keys.all,
  ...[keys.provinces, keys.districts, keys.communes, keys.areas].map((list) => `{${list.join(",")}}`),
];

/** A body of the caller's area, held until the change is through; elsewhere there is none. */
async function heldBody(c: Change, seen: Existing | { id: string }): Promise<Organisation> {
  const [mine] = await c.em.execute<unknown[]>(
    `select 1 from organisation.organisation o where o.id = ? and (? or ${IN_AREA})`,
    [seen.id, c.keys.all, ...inArea(c)],
  );
  const body = mine
    ? await c.em.findOne(Organisation, { id: seen.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!body) throw notFound(BODY);
  if ("expectedVersion" in seen && body.version !== seen.expectedVersion) throw staleVersion();
  return body;
}

/** Nobody founds or appoints past an act of the territory that is being applied. */
const besideActs = (c: Change): Promise<unknown> =>
  c.em.execute("select pg_advisory_xact_lock_shared(hashtext('territory'))");

export const foundOrganisation = (
  ctx: Context,
  {
    unitId,
    kind,
    name,
    on,
    basis,
  }: { unitId: string; kind: OrganisationKind; name: string; on: LocalDate; basis?: string | null },
): Promise<string> =>
  managing(ctx, "organisation.found", async (c) => {
    await besideActs(c);
    const place = await seatOn(c, ctx, unitId, on, "unitId");
    const [mine] = await c.em.execute<unknown[]>(`select 1 from (select ?::uuid as unit_id) o where ${IN_AREA}`, [
      unitId,
      ...inArea(c),
    ]);
    if (!mine || !covers(c.keys, place)) throw notFound({ vi: "đơn vị", en: "unit" });
    // Two who found the same body at once wait for each other.
    await c.em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`bodies of ${unitId}`]);
    const [same] = await c.em.execute<unknown[]>(
      `
        select 1 from organisation.organisation
        where unit_id = ? and folded_name = ? and (valid_to is null or valid_to > ?)
        limit 1
      `,
      [unitId, fold(name), on],
    );
    if (same)
      throw conflict("organisation.once", {
        vi: "Đơn vị đã có tổ chức mang tên này.",
        en: "The unit has a body of that name already.",
      });
    const [life] = await c.em.execute<{ to: LocalDate | null }[]>(
      `
        select case when bool_or(valid_to is null) then null else max(valid_to)::text end as "to"
        from organisation.unit_version
        where unit_id = ?
      `,
      [unitId],
    );
    const body = new Organisation(kind, name, unitId, { from: on, to: life!.to }, basis ?? null);
    c.em.persist(body);
    c.note({ kind, on });
    return body.id;
  });

/** From the day on it bears another name; it is found by both. */
export const renameOrganisation = (
  ctx: Context,
  { name, on, ...seen }: Existing & { name: string; on: LocalDate },
): Promise<string> =>
  managing(ctx, "organisation.rename", async (c) => {
    const body = await heldBody(c, seen);
    body.assertStands(on, "on");
    await c.em.execute(
      `insert into organisation.organisation_alias (organisation_id, folded_name, name, names_from) values (?, ?, ?, ?)
       on conflict (organisation_id, folded_name) do update set name = excluded.name, names_from = excluded.names_from`,
      [body.id, fold(name), tidy(name), on],
    );
    await touch(c, body.id);
    c.note({ on });
    return body.id;
  });

/** Counts a change of what belongs to a body but lies beside its row. */
const touch = (c: Change, id: string): Promise<unknown> =>
  c.em.execute("update organisation.organisation set version = version + 1 where id = ?", [id]);

export const addOrganisationAlias = (ctx: Context, { alias, ...seen }: Existing & { alias: string }): Promise<string> =>
  managing(ctx, "organisation.add-alias", async (c) => {
    const body = await heldBody(c, seen);
    await c.em.execute(
      `
        insert into organisation.organisation_alias (organisation_id, folded_name, name)
        values (?, ?, ?)
        on conflict do nothing
      `,
      [body.id, fold(alias), tidy(alias)],
    );
    await touch(c, body.id);
    return body.id;
  });

const OWN_POST: Words = {
  vi: "Không tự kết thúc chức vụ quản trị của mình.",
  en: "You cannot end your own administrator's post.",
};
/**
 * Ends bodies on a day, with their departments; posts in them end the day before, what was to begin later does not
 * begin. Refused where something in them has begun since that day. Answers how many posts ended.
 */
async function endWithin(c: Change, bodies: string[], on: LocalDate): Promise<number> {
  const ids = `{${bodies.join(",")}}`;
  const [begun] = await c.em.execute<unknown[]>(
    `select 1 from organisation.post where organisation_id = any (?::uuid[]) and from_on >= ? and from_on <= ?
     union all
     select 1 from organisation.department
     where organisation_id = any (?::uuid[]) and valid_from >= ? and valid_from <= ?
     limit 1`,
    [ids, on, c.today, ids, on, c.today],
  );
  const [own] = await c.em.execute<unknown[]>(
    `
      select 1 from organisation.post
      where organisation_id = any (?::uuid[])
        and official_id = ?
        and role = 'SystemAdmin'
        and (to_on is null or to_on >= ?)
      limit 1
    `,
    [ids, c.actorId, c.today],
  );
  if (own && on <= c.today && !c.keys.all) throw conflict("post.own", OWN_POST);
  if (begun)
    throw conflict("organisation.in-use", {
      vi: "Từ ngày đó đã có chức vụ hoặc ban bắt đầu trong tổ chức.",
      en: "A post or a department in the body has begun since that day.",
    });
  await c.em.execute("delete from organisation.post where organisation_id = any (?::uuid[]) and from_on >= ?", [
    ids,
    on,
  ]);
  await c.em.execute(
    "delete from organisation.department where organisation_id = any (?::uuid[]) and valid_from >= ?",
    [ids, on],
  );
  await c.em.execute(
    `
      update organisation.department
      set valid_to = ?, version = version + 1
      where organisation_id = any (?::uuid[]) and (valid_to is null or valid_to > ?)
    `,
    [on, ids, on],
  );
  const rows = await c.em.execute<unknown[]>(
    `
      update organisation.post
      set to_on = ?, version = version + 1
      where organisation_id = any (?::uuid[]) and (to_on is null or to_on >= ?)
      returning 1
    `,
    [addDays(on, -1), ids, on],
  );
  return rows.length;
}

export const endOrganisation = (
  ctx: Context,
  { on, basis, ...seen }: Existing & { on: LocalDate; basis?: string | null },
): Promise<string> =>
  managing(ctx, "organisation.end", async (c) => {
    const body = await heldBody(c, seen);
    body.end(on, basis ?? null);
    c.note({ on, posts: await endWithin(c, [body.id], on) });
    return body.id;
  });

/**
 * A whole level goes: every body of a kind at a level ends on one day, within the caller's area (as the police left the
 * districts on 01/03/2025).
 */
export const endOrganisationsOfLevel = (
  ctx: Context,
  { kind, level, on, basis }: { kind: OrganisationKind; level: UnitLevel; on: LocalDate; basis: string },
): Promise<string> =>
  managing(ctx, "organisation.end-level", async (c) => {
    const rows = await c.em.execute<{ id: string }[]>(
      `
        update organisation.organisation o
        set valid_to = ?, ended_by = ?, version = version + 1
        where o.kind = ? and (o.valid_from is null or o.valid_from < ?) and (o.valid_to is null or o.valid_to > ?)
         and exists (select from organisation.unit_version v
           where v.unit_id = o.unit_id
             and v.level = ?
             and (v.valid_from is null or v.valid_from < ?)
             and (v.valid_to is null or v.valid_to >= ?))
         and ${IN_AREA} returning o.id`,
      [on, basis, kind, on, on, level, on, on, ...inArea(c)],
    );
    if (rows.length === 0)
      throw conflict("organisation.none", {
        vi: "Không có tổ chức nào như vậy còn hoạt động.",
        en: "No such body stands.",
      });
    c.note({
      kind,
      level,
      on,
      basis,
      bodies: rows.length,
      posts: await endWithin(
        c,
        rows.map(({ id }) => id),
        on,
      ),
    });
    return rows[0]!.id;
  });

export const foundDepartment = (
  ctx: Context,
  { organisationId, name, on }: { organisationId: string; name: string; on: LocalDate },
): Promise<string> =>
  managing(ctx, "department.found", async (c) => {
    const body = await heldBody(c, { id: organisationId });
    body.assertStands(on, "on");
    const [same] = await c.em.execute<unknown[]>(
      `
        select 1 from organisation.department
        where organisation_id = ? and folded_name = ? and (valid_to is null or valid_to > ?)
        limit 1
      `,
      [organisationId, fold(name), on],
    );
    if (same)
      throw conflict("department.once", {
        vi: "Tổ chức đã có ban mang tên này.",
        en: "The body has a department of that name already.",
      });
    const department = new Department(body, name, on);
    c.em.persist(department);
    c.note({ on });
    return department.organisationId;
  });

export const endDepartment = (ctx: Context, { on, ...seen }: Existing & { on: LocalDate }): Promise<string> =>
  managing(ctx, "department.end", async (c) => {
    const department = await c.em.findOne(Department, { id: seen.id });
    if (!department) throw notFound(DEPARTMENT);
    await heldBody(c, { id: department.organisationId }).catch((error: unknown) => {
      throw error instanceof DomainError && error.code === "NOT_FOUND" ? notFound(DEPARTMENT) : error;
    });
    if (department.version !== seen.expectedVersion) throw staleVersion();
    department.end(on);
    c.note({ on });
    return department.organisationId;
  });

export interface Appoint {
  officialId?: string | null;
  name?: string | null;
  organisationId: string;
  departmentId?: string | null;
  role: RoleName;
  title: string;
  fromOn: LocalDate;
}

/**
 * Somebody known by a post in the caller's area, or somebody new. Held, so that two appointments of one person never
 * pass each other.
 */
async function officialFor(c: Change, { officialId, name }: Appoint): Promise<string> {
  if (Boolean(officialId) === Boolean(name))
    throw badField("name", "official.either", {
      vi: "Chọn người đã có, hoặc ghi họ tên người mới.",
      en: "Choose somebody known, or give the name of somebody new.",
    });
  if (!officialId) {
    const id = newId();
    await c.em.execute("insert into organisation.official (id, name, folded_name) values (?, ?, ?)", [
      id,
      tidy(name!),
      fold(name!),
    ]);
    return id;
  }
  if (officialId === c.actorId)
    throw conflict("post.self", { vi: "Không tự bố trí chức vụ cho mình.", en: "Nobody appoints himself." });
  await c.em.execute("select 1 from organisation.official where id = ? for update", [officialId]);
  const posts = await kyselyOf<Tables>(c.em, "organisation")
    .selectFrom("post")
    .select(["provinceKey", "districtKey", "communeKey", "areaKey"])
    .where("officialId", "=", officialId)
    .execute();
  if (!posts.some((place) => c.keys.all || covers(c.keys, place))) throw notFound(OFFICIAL);
  return officialId;
}

/** The place of a seat from a day on, stretch by stretch: an act may have put its unit elsewhere from a later day. */
async function stretchesOf(
  c: Change,
  unitId: string | null,
  on: LocalDate,
): Promise<(Place & { from: LocalDate; to: LocalDate | null })[]> {
  if (unitId === null)
    return [{ provinceKey: null, districtKey: null, communeKey: null, areaKey: null, from: on, to: null }];
  const versions = await kyselyOf<Tables>(c.em, "organisation")
    .selectFrom("unitVersion")
    .select(["provinceKey", "districtKey", "communeKey", "areaKey", "validFrom", "validTo"])
    .where("unitId", "=", unitId)
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)]))
    .orderBy("validFrom", (order) => order.asc().nullsFirst())
    .execute();
  const stretches: (Place & { from: LocalDate; to: LocalDate | null })[] = [];
  for (const { validFrom, validTo: to, ...place } of versions) {
    const last = stretches.at(-1);
    if (last && (Object.keys(place) as (keyof Place)[]).every((key) => last[key] === place[key])) last.to = to;
    else stretches.push({ ...place, from: validFrom === null || validFrom < on ? on : validFrom, to });
  }
  return stretches;
}
const earlier = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || (b !== null && b < a) ? b : a;

/**
 * Gives somebody a post: a role in a body of the caller's area that stands on the first day, and fits it. It goes on
 * with the body's unit as far as that area reaches.
 */
export const appoint = (ctx: Context, input: Appoint): Promise<string> =>
  managing(ctx, "post.appoint", async (c) => {
    const { organisationId, departmentId, role, title, fromOn } = input;
    await besideActs(c);
    const body = await heldBody(c, { id: organisationId });
    body.assertStands(fromOn, "fromOn");
    const { seat, ...place } = await seatOn(c, ctx, body.unitId, fromOn, "fromOn");
    if (seat !== "CENTRAL" && !covers(c.keys, place)) throw notFound(BODY);
    Post.assertFits(role, body.kind, seat);
    if (departmentId) {
      const department = await c.em.findOne(Department, { id: departmentId, organisationId });
      if (!department)
        throw badField("departmentId", "unknown", {
          vi: "Tổ chức không có ban này.",
          en: "The body has no such department.",
        });
      department.assertStands(fromOn);
    }
    const officialId = await officialFor(c, input);
    const [twice] = await c.em.execute<unknown[]>(
      `
        select 1 from organisation.post
        where official_id = ? and organisation_id = ? and role = ? and (to_on is null or to_on >= ?)
        limit 1
      `,
      [officialId, organisationId, role, fromOn],
    );
    if (twice)
      throw conflict("post.twice", {
        vi: "Người này đã giữ vai trò đó ở tổ chức này trong thời gian đó.",
        en: "This person holds that role there at that time already.",
      });
    const stretches = (await stretchesOf(c, body.unitId, fromOn)).filter(
      ({ from }) => body.validTo === null || from < body.validTo,
    );
    const elsewhere = stretches.findIndex((stretch) => !c.keys.all && !covers(c.keys, stretch));
    const posts = stretches.slice(0, elsewhere < 0 ? undefined : elsewhere).map(({ from, to, ...there }) => {
      const end = earlier(to, body.validTo);
      return Object.assign(new Post(), {
        officialId,
        organisationId,
        departmentId: departmentId ?? null,
        role,
        title: tidy(title),
        fromOn: from,
        toOn: end && addDays(end, -1),
        ...there,
      });
    });
    c.em.persist(posts);
    c.note({ role, fromOn, organisation: organisationId });
    return posts[0]!.id;
  });

/** Ends a post with its last day. */
export const endPost = (ctx: Context, { on, ...seen }: Existing & { on: LocalDate }): Promise<string> =>
  managing(ctx, "post.end", async (c) => {
    const post = await c.get(Post, seen.id, seen.expectedVersion, POST);
    // Nobody shuts the door behind himself by mistake.
    if (
      post.officialId === c.actorId &&
      post.role === "SystemAdmin" &&
      !keysFor(ctx.actor, "account.manage").all &&
      on < c.today
    )
      throw conflict("post.own", OWN_POST);
    post.end(on);
    c.note({ on });
    return post.id;
  });
