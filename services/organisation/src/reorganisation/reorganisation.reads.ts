import { afterCursor, loaderOf, pageOf, scopedRead, type Context, type Page, type PageArgs } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import type { Tables } from "../tables.js";
import { previewOf, type Preview } from "./reorganisation.preview.js";
import type { Post } from "../organisation/organisation.type.js";

export type ReorganisationRow = Tables["reorganisation"];
const read = (ctx: Context) => scopedRead<Tables>(ctx, "unit.reorganise");

/** Acts, the latest day first. */
export async function reorganisationsPage(ctx: Context, { first, after }: PageArgs): Promise<Page<ReorganisationRow>> {
  const { db } = await read(ctx);
  const daysLeft = sql<number>`(date '9999-12-31' - effective_on)`;
  const rows = await db.selectFrom("reorganisation").selectAll().select(daysLeft.as("place")).where(afterCursor(after, [daysLeft, sql.ref("id")])).orderBy(daysLeft).orderBy("id").limit(first + 1).execute();
  return pageOf(rows, first, (row) => [row.place, row.id], async () => {
    const { n } = await db.selectFrom("reorganisation").select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
    return Number(n);
  });
}

export async function reorganisationById(ctx: Context, id: string): Promise<ReorganisationRow | null> {
  const { db } = await read(ctx);
  return (await db.selectFrom("reorganisation").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** What a draft would do, worked out once per request. An act that is closed has no preview: what it did lies in the units' history. */
export const previewFor = (ctx: Context, act: ReorganisationRow): Promise<Preview | null> =>
  act.state === "APPLIED" || act.state === "CANCELLED" ? Promise.resolve(null) : loaderOf<ReorganisationRow, Preview>(ctx, "reorganisation preview", async (acts) => {
    const { db, keys } = await read(ctx);
    const previews = new Map<ReorganisationRow, Preview>();
    for (const one of acts) previews.set(one, await previewOf(db, one, keys));
    return previews;
  }).load(act);

/** Unit versions that an applied act ended or began, by code. */
export async function versionsOfApplied(ctx: Context, act: ReorganisationRow, side: "from" | "to"): Promise<{ id: string; code: string; fullName: string; level: string; parentCode: string | null }[]> {
  const { db } = await read(ctx);
  const { rows } = await sql<{ id: string; code: string; fullName: string; level: string; parentCode: string | null }>`
    select v.id, v.code, v.full_name, v.level, (select p.code from organisation.unit_version p where p.unit_id = v.parent_unit_id and (p.valid_from is null or p.valid_from <= ${act.effectiveOn})
        and (p.valid_to is null or p.valid_to > ${act.effectiveOn}) limit 1) as parent_code
    from organisation.unit_version v where v.level <> 'AREA' and ${side === "from" ? sql`v.valid_to` : sql`v.valid_from`} = ${act.effectiveOn}
      and v.code in (select ${side === "from" ? sql`from_code` : sql`to_code`} from organisation.reorganisation_row where reorganisation_id = ${act.id})
      ${side === "from" ? sql`and not exists (select from organisation.unit_version n where n.unit_id = v.unit_id and n.valid_from = ${act.effectiveOn})` : sql``}
    order by length(v.code), v.code`.execute(db);
  return rows;
}

export type AffectedPost = Post & { unitId: string };
/** Posts in units that end, in the caller's area. */
export async function postsInUnits(ctx: Context, unitIds: string[], act: ReorganisationRow): Promise<AffectedPost[]> {
  if (unitIds.length === 0) return [];
  const { db, inArea } = await read(ctx);
  const rows = await db.selectFrom("post").innerJoin("organisation", "organisation.id", "post.organisationId")
    .select(["post.id", "post.title", "post.role", "post.fromOn", "post.toOn", "post.organisationId", "organisation.unitId"])
    .where("organisation.unitId", "in", unitIds).where(inArea("post")).where("post.fromOn", "<", act.effectiveOn)
    .where((eb) => eb.or([eb("post.toOn", "is", null), eb("post.toOn", ">=", act.effectiveOn)])).orderBy("organisation.unitId").orderBy("post.id").execute();
  return rows as AffectedPost[];
}
