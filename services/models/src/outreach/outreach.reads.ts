import type { LocalDate } from "@hoa-nhap/kernel";
import {
  afterCursor,
  byId,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import type { Tables } from "../tables.js";
import type { OutreachFigures } from "./outreach.type.js";
import type { OutreachRow } from "./outreach.tables.js";
import { Audience, Channel, OutreachKind } from "./outreach-words.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "outreach.read");

export interface OutreachFilter {
  kind?: OutreachKind | null;
  year?: number | null;
}
const within = (year: number) => sql<boolean>`o."on" between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`;

/** Activities that stand in the caller's area, the latest day first. */
export async function outreachPage(
  ctx: Context,
  { kind, year }: OutreachFilter,
  { first, after }: PageArgs,
): Promise<Page<OutreachRow>> {
  const { db, inArea } = await read(ctx);
  let query = db.selectFrom("outreach as o").where(inArea("o")).where("o.withdrawnReason", "is", null);
  if (kind) query = query.where("o.kind", "=", kind);
  if (year) query = query.where(within(year));
  const daysBack = sql<number>`(date '9999-12-31' - o."on")`;
  const rows = await query
    .selectAll("o")
    .select(daysBack.as("rank"))
    .where(afterCursor(after, [daysBack, sql.ref("o.id")]))
    .orderBy(daysBack)
    .orderBy("o.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.rank, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

export const outreachById = (ctx: Context, id: string): Promise<OutreachRow | null> =>
  loaderOf<string, OutreachRow>(ctx, "outreach", async (ids) => {
    const { db, inArea } = await read(ctx);
    return byId(
      await db.selectFrom("outreach as o").selectAll("o").where("o.id", "in", ids).where(inArea("o")).execute(),
    );
  }).load(id);

/** A year's outreach in the caller's area, up to a day: by audience and by channel, with totals. Three statements. */
export async function outreachFigures(ctx: Context, year: number, asOf: LocalDate): Promise<OutreachFigures> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "progress.read");
  const standing = db
    .selectFrom("outreach as o")
    .where(inArea("o"))
    .where("o.withdrawnReason", "is", null)
    .where(within(year))
    .where("o.on", "<=", asOf);
  const totals = await standing
    .select([
      sql<number>`coalesce(sum(o.sessions), 0)::int`.as("sessions"),
      sql<number>`coalesce(sum(o.attendance), 0)::int`.as("attendance"),
      sql<number>`coalesce(sum(o.pledged), 0)::int`.as("pledged"),
      sql<number>`count(*) filter (where o.kind = 'COMMUNICATION')::int`.as("communications"),
    ])
    .executeTakeFirstOrThrow();
  const audiences = await standing
    .innerJoinLateral(
      sql<{ audience: Audience; count: number }>`jsonb_to_recordset(o.audience)`.as<"a">(
        sql`a(audience text, count int)`,
      ),
      (join) => join.onTrue(),
    )
    .select(["a.audience", sql<number>`sum(a.count)::int`.as("count")])
    .groupBy("a.audience")
    .execute();
  const channels = await standing
    .where("o.channel", "is not", null)
    .select([
      "o.channel",
      sql<number>`count(*)::int`.as("activities"),
      sql<number>`coalesce(sum(o.times), 0)::int`.as("times"),
      sql<number>`coalesce(sum(o.copies), 0)::int`.as("copies"),
    ])
    .groupBy("o.channel")
    .execute();
  return {
    year,
    asOf,
    ...totals,
    audiences: Object.values(Audience).map((audience) => ({
      audience,
      count: audiences.find((row) => row.audience === audience)?.count ?? 0,
    })),
    channels: Object.values(Channel).map((channel) => ({
      activities: 0,
      times: 0,
      copies: 0,
      ...channels.find((row) => row.channel === channel),
      channel,
    })),
  };
}
