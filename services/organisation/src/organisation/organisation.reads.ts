import { fold, type LocalDate } from "@hoa-nhap/kernel";
import { afterCursor, groupedBy, loaderOf, pageOf, scopedRead, type Context, type Page, type PageArgs } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import type { Tables } from "../tables.js";
import type { Me, Official, Organisation, OrganisationKind, Post } from "./organisation.type.js";

const LIKE = /[\\%_]/g;

export async function organisationsByIds(ctx: Context, ids: readonly string[]): Promise<Organisation[]> {
  const { db } = await scopedRead<Tables>(ctx, "organisation.read");
  return db.selectFrom("organisation").select(["id", "kind", "name", "unitId"]).where("id", "in", ids).execute() as Promise<Organisation[]>;
}

export const organisationById = (ctx: Context, id: string): Promise<Organisation | null> =>
  loaderOf<string, Organisation>(ctx, "organisation", async (ids) => new Map((await organisationsByIds(ctx, ids)).map((o) => [o.id, o]))).load(id);

/** Bodies seated in a unit, by kind and name. Batched over units. */
export async function organisationsOfUnit(ctx: Context, unitId: string, kind?: OrganisationKind | null): Promise<Organisation[]> {
  const all = await loaderOf<string, Organisation[]>(ctx, "organisations of unit", async (unitIds) => {
    const { db } = await scopedRead<Tables>(ctx, "organisation.read");
    const rows = await db.selectFrom("organisation").select(["id", "kind", "name", "unitId"]).where("unitId", "in", unitIds).orderBy("kind").orderBy("name").execute();
    return groupedBy(rows as Organisation[], (row) => row.unitId!);
  }).load(unitId);
  return (all ?? []).filter((o) => !kind || o.kind === kind);
}

/** Bodies by name or alias without tone marks (R78), ordered by folded name. */
export async function organisationsPage(ctx: Context, filter: { search?: string | null; kind?: OrganisationKind | null }, { first, after }: PageArgs): Promise<Page<Organisation>> {
  const { db } = await scopedRead<Tables>(ctx, "organisation.read");
  let query = db.selectFrom("organisation");
  if (filter.kind) query = query.where("kind", "=", filter.kind);
  if (filter.search) {
    const like = `%${fold(filter.search).replace(LIKE, "\\$&")}%`;
    query = query.where((eb) => eb.or([
      eb("foldedName", "like", like),
      eb.exists(eb.selectFrom("organisationAlias").select("organisationId").whereRef("organisationAlias.organisationId", "=", "organisation.id").where("organisationAlias.foldedName", "like", like)),
    ]));
  }
  const rows = await query.select(["id", "kind", "name", "unitId", "foldedName"]).where(afterCursor(after, [sql.ref("folded_name"), sql.ref("id")]))
    .orderBy("foldedName").orderBy("id").limit(first + 1).execute();
  return pageOf(rows as (Organisation & { foldedName: string })[], first, (row) => [row.foldedName, row.id], async () => {
    const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
    return Number(n);
  });
}

/** Those who hold a post in the caller's area, by id. */
export async function officialsByIds(ctx: Context, ids: readonly string[]): Promise<Official[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
  return db.selectFrom("official").select(["id", "name"]).where("id", "in", ids)
    .where((eb) => eb.exists(eb.selectFrom("post").select("post.id").whereRef("post.officialId", "=", "official.id").where(inArea("post")))).execute();
}

/** Who serves in a body today, in the caller's area. */
export async function officialsOf(ctx: Context, organisationId: string, on: LocalDate): Promise<Official[]> {
  const rows = await loaderOf<string, (Official & { organisationId: string })[]>(ctx, "officials of organisation", async (ids) => {
    const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
    const found = await db.selectFrom("post").innerJoin("official", "official.id", "post.officialId")
      .select(["official.id", "official.name", "post.organisationId"]).where("post.organisationId", "in", ids).where(inArea("post"))
      .where("post.fromOn", "<=", on).where((eb) => eb.or([eb("post.toOn", "is", null), eb("post.toOn", ">=", on)])).orderBy("official.foldedName").orderBy("official.id").execute();
    return groupedBy(found, (row) => row.organisationId);
  }).load(organisationId);
  return rows ?? [];
}

/** A person's posts in the caller's area. */
export async function postsOf(ctx: Context, officialId: string): Promise<Post[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "official.read");
  return db.selectFrom("post").selectAll().where("officialId", "=", officialId).where(inArea()).orderBy("fromOn").execute();
}

export async function me(ctx: Context): Promise<Me | null> {
  const { db } = await scopedRead<Tables>(ctx, "account.read-own");
  const row = await db.selectFrom("account").innerJoin("official", "official.id", "account.id")
    .select(["account.id", "account.login", "account.language", "official.name"]).where("account.id", "=", ctx.actor.id).executeTakeFirst();
  return row ?? null;
}
