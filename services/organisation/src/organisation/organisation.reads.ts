import { holding, type LocalDate } from "@hoa-nhap/kernel";
import {
  afterCursor,
  groupedBy,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql, type Expression, type SqlBool } from "kysely";
import type { Tables } from "../tables.js";
import { validOn } from "../unit/unit.reads.js";
import type { UnitLevel } from "../unit/unit.type.js";
import type {
  DepartmentType,
  Me,
  Official,
  OrganisationType,
  OrganisationKind,
  PostType,
} from "./organisation.type.js";

export type OrganisationRow = OrganisationType & { name: string };
const read = (ctx: Context) => scopedRead<Tables>(ctx, "organisation.read");

/** Condition: a body or department stands on that day. */
const standsOn = (alias: string, on: LocalDate): Expression<SqlBool> =>
  sql<SqlBool>`
    ((${sql.ref(`${alias}.valid_from`)} is null or ${sql.ref(`${alias}.valid_from`)} <= ${on})
      and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${on}))
  `;

export async function organisationsByIds(ctx: Context, ids: readonly string[]): Promise<OrganisationRow[]> {
  const { db } = await read(ctx);
  return db.selectFrom("organisation").selectAll().where("id", "in", ids).execute() as Promise<OrganisationRow[]>;
}

export const organisationById = (ctx: Context, id: string): Promise<OrganisationRow | null> =>
  loaderOf<string, OrganisationRow>(
    ctx,
    "organisation",
    async (ids) => new Map((await organisationsByIds(ctx, ids)).map((o) => [o.id, o])),
  ).load(id);

/** What bodies that were renamed are called on a day; those that never were are absent. */
export const nameOn = (ctx: Context, organisationId: string, on: LocalDate): Promise<string | null> =>
  loaderOf<string, string>(ctx, `organisation names on ${on}`, async (ids) => {
    const { db } = await read(ctx);
    const rows = await db
      .selectFrom("organisationAlias")
      .select(["organisationId", "name"])
      .where("organisationId", "in", ids)
      .where("namesFrom", "<=", on)
      .orderBy("namesFrom")
      .execute();
    return new Map(rows.map((row) => [row.organisationId, row.name]));
  }).load(organisationId);

/** Bodies that stand in a unit on a day, by kind and name. Batched over units. */
export async function organisationsOfUnit(
  ctx: Context,
  unitId: string,
  on: LocalDate,
  kind?: OrganisationKind | null,
): Promise<OrganisationRow[]> {
  const all = await loaderOf<string, OrganisationRow[]>(ctx, `organisations of unit on ${on}`, async (unitIds) => {
    const { db } = await read(ctx);
    const rows = await db
      .selectFrom("organisation")
      .selectAll()
      .where("unitId", "in", unitIds)
      .where(standsOn("organisation", on))
      .orderBy("kind")
      .orderBy("name")
      .orderBy("id")
      .execute();
    return groupedBy(rows as OrganisationRow[], (row) => row.unitId!);
  }).load(unitId);
  return (all ?? []).filter((o) => !kind || o.kind === kind);
}

export interface OrganisationFilter {
  search?: string | null;
  kind?: OrganisationKind | null;
  level?: UnitLevel | null;
  under?: string | null;
  asOf: LocalDate;
}

const KEY = { PROVINCE: "province_key", DISTRICT: "district_key", COMMUNE: "commune_key", AREA: "area_key" } as const;

/**
 * Bodies that stand on a day: by name or alias without tone marks (R78), by kind, level and territory (R65), ordered by
 * folded name.
 */
export async function organisationsPage(
  ctx: Context,
  { search, kind, level, under, asOf }: OrganisationFilter,
  { first, after }: PageArgs,
): Promise<Page<OrganisationRow>> {
  const { db } = await read(ctx);
  let query = db.selectFrom("organisation").where(standsOn("organisation", asOf));
  if (kind) query = query.where("kind", "=", kind);
  if (search) {
    // Two index look-ups instead of one condition with an "or", which no index serves.
    const like = holding(search);
    query = query.where("id", "in", (eb) =>
      eb
        .selectFrom("organisation as named")
        .select("named.id")
        .where("named.foldedName", "like", like)
        .union(
          eb
            .selectFrom("organisationAlias")
            .select("organisationAlias.organisationId as id")
            .where("organisationAlias.foldedName", "like", like),
        ),
    );
  }
  if (level)
    query = query.where("unitId", "in", (eb) =>
      eb
        .selectFrom("unitVersion")
        .select("unitVersion.unitId")
        .where("unitVersion.level", "=", level)
        .where(validOn(asOf) as never),
    );
  if (under) {
    const [unit] = await db.selectFrom("unit").select(["key", "level"]).where("id", "=", under).execute();
    const column = unit
      ? sql<SqlBool>`${sql.ref(`unit_version.${KEY[unit.level]}`)} = ${unit.key}`
      : sql<SqlBool>`false`;
    query = query.where("unitId", "in", (eb) =>
      eb
        .selectFrom("unitVersion")
        .select("unitVersion.unitId")
        .where(column)
        .where(validOn(asOf) as never),
    );
  }
  const rows = await query
    .selectAll()
    .where(afterCursor(after, [sql.ref("folded_name"), sql.ref("id")]))
    .orderBy("foldedName")
    .orderBy("id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows as (OrganisationRow & { foldedName: string })[],
    first,
    (row) => [row.foldedName, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/** Departments of a body that stand on a day. */
export async function departmentsOf(ctx: Context, organisationId: string, on: LocalDate): Promise<DepartmentType[]> {
  const rows = await loaderOf<string, DepartmentType[]>(ctx, `departments on ${on}`, async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("department")
        .selectAll()
        .where("organisationId", "in", ids)
        .where(standsOn("department", on))
        .orderBy("foldedName")
        .orderBy("id")
        .execute(),
      (row) => row.organisationId,
    );
  }).load(organisationId);
  return rows ?? [];
}
export const departmentById = (ctx: Context, id: string): Promise<DepartmentType | null> =>
  loaderOf<string, DepartmentType>(ctx, "department", async (ids) => {
    const { db } = await read(ctx);
    return new Map(
      (await db.selectFrom("department").selectAll().where("id", "in", ids).execute()).map((row) => [row.id, row]),
    );
  }).load(id);

/** Those who hold a post in the caller's area, by id. */
export async function officialsByIds(ctx: Context, ids: readonly string[]): Promise<Official[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
  return db
    .selectFrom("official")
    .select(["id", "name"])
    .where("id", "in", ids)
    .where((eb) =>
      eb.exists(
        eb.selectFrom("post").select("post.id").whereRef("post.officialId", "=", "official.id").where(inArea("post")),
      ),
    )
    .execute();
}
export const officialById = (ctx: Context, id: string): Promise<Official | null> =>
  loaderOf<string, Official>(
    ctx,
    "official",
    async (ids) => new Map((await officialsByIds(ctx, ids)).map((o) => [o.id, o])),
  ).load(id);

/** People with a post in the caller's area, by name without tone marks. */
export async function officialsPage(
  ctx: Context,
  search: string | null | undefined,
  { first, after }: PageArgs,
): Promise<Page<Official>> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
  let query = db
    .selectFrom("official")
    .where((eb) =>
      eb.exists(
        eb.selectFrom("post").select("post.id").whereRef("post.officialId", "=", "official.id").where(inArea("post")),
      ),
    );
  if (search) query = query.where("foldedName", "like", holding(search));
  const rows = await query
    .select(["id", "name", "foldedName"])
    .where(afterCursor(after, [sql.ref("folded_name"), sql.ref("id")]))
    .orderBy("foldedName")
    .orderBy("id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.foldedName, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/** Posts held in a body on a day, in the caller's area, by the holder's name. */
export async function postsIn(ctx: Context, organisationId: string, on: LocalDate): Promise<PostType[]> {
  const rows = await loaderOf<string, PostType[]>(ctx, `posts of organisation on ${on}`, async (ids) => {
    const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
    const found = await db
      .selectFrom("post")
      .innerJoin("official", "official.id", "post.officialId")
      .selectAll("post")
      .where("post.organisationId", "in", ids)
      .where(inArea("post"))
      .where("post.fromOn", "<=", on)
      .where((eb) => eb.or([eb("post.toOn", "is", null), eb("post.toOn", ">=", on)]))
      .orderBy("official.foldedName")
      .orderBy("post.id")
      .execute();
    return groupedBy(found as PostType[], (row) => row.organisationId);
  }).load(organisationId);
  return rows ?? [];
}

/** Who serves in a body on a day, in the caller's area. */
export async function officialsOf(ctx: Context, organisationId: string, on: LocalDate): Promise<Official[]> {
  const people = await Promise.all(
    (await postsIn(ctx, organisationId, on)).map((post) => officialById(ctx, post.officialId)),
  );
  return [...new Map(people.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
}

/** A person's posts in the caller's area. Batched over people. */
export async function postsOf(ctx: Context, officialId: string): Promise<PostType[]> {
  const rows = await loaderOf<string, PostType[]>(ctx, "posts of official", async (ids) => {
    const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
    return groupedBy(
      await db
        .selectFrom("post")
        .selectAll()
        .where("officialId", "in", ids)
        .where(inArea())
        .orderBy("fromOn")
        .orderBy("id")
        .execute(),
      (row) => row.officialId,
    );
  }).load(officialId);
  return rows ?? [];
}
export async function postById(ctx: Context, id: string): Promise<PostType | null> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
  return (await db.selectFrom("post").selectAll().where("id", "=", id).where(inArea()).executeTakeFirst()) ?? null;
}

export async function me(ctx: Context): Promise<Me | null> {
  const { db } = await scopedRead<Tables>(ctx, "account.read-own");
  const row = await db
    .selectFrom("account")
    .innerJoin("official", "official.id", "account.id")
    .select(["account.id", "account.version", "account.login", "account.language", "account.email", "official.name"])
    .where("account.id", "=", ctx.actor.id)
    .executeTakeFirst();
  return row ?? null;
}
