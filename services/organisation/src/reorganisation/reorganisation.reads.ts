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
import { sql } from "kysely";
import type { Rows, Tables } from "../tables.js";
import { previewOf, type NewUnit, type Preview } from "./reorganisation.preview.js";
import { sightChanges, type SeatedPost, type SightChange } from "./reorganisation.sight.js";
import type { PostType } from "../organisation/organisation.type.js";

export type ReorganisationRow = Rows["reorganisation"];
const read = (ctx: Context) => scopedRead<Tables>(ctx, "unit.reorganise");

/** Acts, the latest day first. */
export async function reorganisationsPage(ctx: Context, { first, after }: PageArgs): Promise<Page<ReorganisationRow>> {
  const { db } = await read(ctx);
  const daysLeft = sql<number>`(date '9999-12-31' - effective_on)`;
  const rows = await db
    .selectFrom("reorganisation")
    .selectAll()
    .select(daysLeft.as("place"))
    .where(afterCursor(after, [daysLeft, sql.ref("id")]))
    .orderBy(daysLeft)
    .orderBy("id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.place, row.id],
    async () => {
      const { n } = await db
        .selectFrom("reorganisation")
        .select((eb) => eb.fn.countAll<string>().as("n"))
        .executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

export async function reorganisationById(ctx: Context, id: string): Promise<ReorganisationRow | null> {
  const { db } = await read(ctx);
  return (await db.selectFrom("reorganisation").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/**
 * What a draft would do, worked out once per request. An act that is closed has no preview: what it did lies in the
 * units' history.
 */
export const previewFor = (ctx: Context, act: ReorganisationRow): Promise<Preview | null> =>
  act.state === "APPLIED" || act.state === "CANCELLED"
    ? Promise.resolve(null)
    : loaderOf<ReorganisationRow, Preview>(ctx, "reorganisation preview", async (acts) => {
        const { db, keys } = await read(ctx);
        const previews = new Map<ReorganisationRow, Preview>();
        for (const one of acts) previews.set(one, await previewOf(db, one, keys));
        return previews;
      }).load(act);

/** Unit versions that an applied act ended or began, by code. */
export async function versionsOfApplied(
  ctx: Context,
  act: ReorganisationRow,
  side: "from" | "to",
): Promise<{ id: string; code: string; fullName: string; level: string; parentCode: string | null }[]> {
  const { db } = await read(ctx);
  const { rows } = await sql<{ id: string; code: string; fullName: string; level: string; parentCode: string | null }>`
    select v.id, v.code, v.full_name, v.level,
      (select p.code from organisation.unit_version p
        where p.unit_id = v.parent_unit_id and (p.valid_from is null or p.valid_from <= ${act.effectiveOn})
          and (p.valid_to is null or p.valid_to > ${act.effectiveOn}) limit 1) as parent_code
    from organisation.unit_version v where v.level <> 'AREA' and ${
      side === "from"
        ? sql`v.valid_to`
        : sql`
      v.valid_from
    `
    } = ${act.effectiveOn}
      and v.code in (select ${side === "from" ? sql`from_code` : sql`to_code`} from organisation.reorganisation_row where reorganisation_id = ${act.id})
      ${
        side === "from"
          ? sql`
        and not exists (select from organisation.unit_version n
          where n.unit_id = v.unit_id and n.valid_from = ${act.effectiveOn})
      `
          : sql`
        
      `
      }
    order by length(v.code), v.code`.execute(db);
  return rows;
}

/**
 * What became of the units that an applied act spoke of: each that ended or changed that day, with the units that
 * followed it.
 */
export async function fatesOfApplied(ctx: Context, act: ReorganisationRow): Promise<UnitFateRow[]> {
  const { db } = await read(ctx);
  const { rows } = await sql<{
    id: string;
    code: string;
    goesOn: boolean;
    people: number | null;
    toCode: string | null;
    toName: string | null;
    toLevel: string | null;
    toParent: string | null;
  }>`
    select v.id, v.code,
        exists (select from organisation.unit_version n
          where n.unit_id = v.unit_id and n.valid_from = ${act.effectiveOn}) as goes_on,
      s.share_of_people as people,
      t.code as to_code, t.full_name as to_name, t.level as to_level,
          (select p.code from organisation.unit_version p
            where p.unit_id = t.parent_unit_id and (p.valid_from is null or p.valid_from <= ${act.effectiveOn})
        and (p.valid_to is null or p.valid_to > ${act.effectiveOn}) limit 1) as to_parent
    from organisation.unit_version v
    left join organisation.unit_succession s on s.from_version_id = v.id and s."on" = ${act.effectiveOn}
    left join organisation.unit_version t on t.id = s.to_version_id
    where v.level <> 'AREA'
      and v.valid_to = ${act.effectiveOn}
      and v.code in (select from_code from organisation.reorganisation_row where reorganisation_id = ${act.id})
    order by length(v.code), v.code, t.code`.execute(db);
  return [...groupedBy(rows, (row) => row.id)].map(([id, of]) => {
    const heirs = of.flatMap(({ toCode, toName, toLevel, toParent }) =>
      toCode ? [{ code: toCode, fullName: toName!, level: toLevel as NewUnit["level"], parentCode: toParent }] : [],
    );
    return {
      id,
      code: of[0]!.code,
      heirs,
      fate: fateOf(of[0]!.goesOn, of.filter((s) => s.toCode && s.people !== 0).length),
    };
  });
}

/** The same for a draft, as it would be. */
export function fatesOf({ outcome, ground }: Preview): UnitFateRow[] {
  if (!outcome) return [];
  const byKey = new Map(outcome.versions.map((v) => [v.key, v]));
  const goesOn = new Set(outcome.versions.map((v) => v.unit));
  const codeOf = new Map([...ground.day.values(), ...outcome.versions].map((v) => [v.unit, v.code]));
  const steps = groupedBy(outcome.successions, (s) => s.from);
  return outcome.ended
    .filter((v) => v.level !== "AREA")
    .toSorted((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1))
    .map((version) => {
      const of = steps.get(version.key) ?? [];
      const heirs = of
        .map(({ to }) => byKey.get(to)!)
        .map((v) => ({
          code: v.code,
          fullName: v.fullName,
          level: v.level as NewUnit["level"],
          parentCode: v.parent === null ? null : (codeOf.get(v.parent) ?? null),
        }));
      return {
        id: version.id,
        code: version.code,
        heirs,
        fate: fateOf(goesOn.has(version.unit), of.filter((s) => s.shareOfPeople !== 0).length),
      };
    });
}

export interface UnitFateRow {
  /** The version that ends. */
  id: string;
  code: string;
  fate: "GOES_ON" | "GOES_WHOLE" | "DIVIDED" | "ENDS";
  heirs: NewUnit[];
}
const fateOf = (goesOn: boolean, peopleGoTo: number): UnitFateRow["fate"] =>
  goesOn ? "GOES_ON" : peopleGoTo === 0 ? "ENDS" : peopleGoTo === 1 ? "GOES_WHOLE" : "DIVIDED";

/** Who would see more or less by a draft, of the posts in the caller's area; one statement beside the preview. */
export async function sightOf(ctx: Context, act: ReorganisationRow, preview: Preview): Promise<SightChange[]> {
  const { ended = [], versions = [] } = preview.outcome ?? {};
  const provinces = new Map(
    [...preview.ground.day.values()].filter((v) => v.level === "PROVINCE").map((v) => [v.unit, v.unitKey]),
  );
  const parents = versions.flatMap(({ parent }) =>
    parent !== null && provinces.has(parent) ? [provinces.get(parent)!] : [],
  );
  const touched = [...new Set([...ended.flatMap((v) => v.provinceKey ?? []), ...parents])];
  if (touched.length === 0) return [];
  const { db, inArea } = await read(ctx);
  const posts = await db
    .selectFrom("post")
    .innerJoin("organisation", "organisation.id", "post.organisationId")
    .innerJoin("unit", "unit.id", "organisation.unitId")
    .select([
      "post.id",
      "post.officialId",
      "organisation.unitId",
      "unit.level",
      "post.provinceKey",
      "post.districtKey",
      "post.communeKey",
      "post.areaKey",
    ])
    .where("post.provinceKey", "in", touched)
    .where(inArea("post"))
    .where("post.fromOn", "<", act.effectiveOn)
    .where((eb) => eb.or([eb("post.toOn", "is", null), eb("post.toOn", ">=", act.effectiveOn)]))
    .orderBy("unit.level")
    .orderBy("organisation.unitId")
    .orderBy("post.id")
    .execute();
  return sightChanges(preview, posts as SeatedPost[]);
}

/** What was decided, in the order of deciding. */
export async function decisionsOf(ctx: Context, act: ReorganisationRow): Promise<Rows["reorganisationDecision"][]> {
  const { db } = await read(ctx);
  return db
    .selectFrom("reorganisationDecision")
    .selectAll()
    .where("reorganisationId", "=", act.id)
    .orderBy("decidedAt")
    .orderBy("subject")
    .execute();
}

export const postById = (ctx: Context, id: string): Promise<PostType | null> =>
  loaderOf<string, PostType>(ctx, "post by id", async (ids) => {
    const { db, inArea } = await read(ctx);
    return new Map(
      (await db.selectFrom("post").selectAll().where("id", "in", ids).where(inArea()).execute()).map((post) => [
        post.id,
        post,
      ]),
    );
  }).load(id);

/** The acts of these ids, for other services' fields about them. */
export async function reorganisationsByIds(ctx: Context, ids: readonly string[]): Promise<ReorganisationRow[]> {
  const { db } = await read(ctx);
  return db.selectFrom("reorganisation").selectAll().where("id", "in", ids).execute();
}

export type AffectedPost = PostType & { unitId: string };
/** Posts in units that end, in the caller's area. */
export async function postsInUnits(ctx: Context, unitIds: string[], act: ReorganisationRow): Promise<AffectedPost[]> {
  if (unitIds.length === 0) return [];
  const { db, inArea } = await read(ctx);
  const rows = await db
    .selectFrom("post")
    .innerJoin("organisation", "organisation.id", "post.organisationId")
    .selectAll("post")
    .select("organisation.unitId")
    .where("organisation.unitId", "in", unitIds)
    .where(inArea("post"))
    .where("post.fromOn", "<", act.effectiveOn)
    .where((eb) => eb.or([eb("post.toOn", "is", null), eb("post.toOn", ">=", act.effectiveOn)]))
    .orderBy("organisation.unitId")
    .orderBy("post.id")
    .execute();
  return rows as AffectedPost[];
}
