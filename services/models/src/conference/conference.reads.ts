import { holding, type Keys } from "@hoa-nhap/kernel";
import {
  afterCursor,
  byId,
  groupedBy,
  inKeys,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql, type Expression, type SqlBool } from "kysely";
import { addressedSql } from "../addressed.js";
import type { LaunchConferenceRow, Tables } from "../tables.js";
import { ConferenceState, type ConferenceKind, type PartyRole } from "./conference-words.js";
import type { ConferenceEntryRow, ConferencePartyRow, ConferenceRow } from "./conference.tables.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "conference.read");
/** Held here or below, or one's own unit organises it or is invited: the same rule as the row-level security. */
const inSight = (keys: Keys): Expression<SqlBool> => sql<SqlBool>`(${inKeys(keys, "c")} or ${addressedSql(keys, "c")})`;

export interface ConferenceFilter {
  kind?: ConferenceKind | null;
  state?: ConferenceState | null;
  year?: number | null;
  search?: string | null;
}

/** Conferences in sight, the latest day first. */
export async function conferencesPage(
  ctx: Context,
  filter: ConferenceFilter,
  { first, after }: PageArgs,
): Promise<Page<ConferenceRow>> {
  const { db, keys } = await read(ctx);
  let query = db.selectFrom("conference as c").where(inSight(keys));
  if (filter.kind) query = query.where("c.kind", "=", filter.kind);
  if (filter.state) query = query.where("c.state", "=", filter.state);
  if (filter.year)
    query = query.where(
      sql<boolean>`
        coalesce(c.held_on, c.planned_from) between ${`${filter.year}-01-01`}::date and ${`${filter.year}-12-31`}::date
      `,
    );
  if (filter.search) query = query.where("c.foldedTitle", "like", holding(filter.search));
  const daysBack = sql<number>`(date '9999-12-31' - coalesce(c.held_on, c.planned_from))`;
  const rows = await query
    .selectAll("c")
    .select(daysBack.as("rank"))
    .where(afterCursor(after, [daysBack, sql.ref("c.id")]))
    .orderBy(daysBack)
    .orderBy("c.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.rank, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

export const conferenceById = (ctx: Context, id: string): Promise<ConferenceRow | null> =>
  loaderOf<string, ConferenceRow>(ctx, "conference", async (ids) => {
    const { db, keys } = await read(ctx);
    return byId(
      await db.selectFrom("conference as c").selectAll("c").where("c.id", "in", ids).where(inSight(keys)).execute(),
    );
  }).load(id);

export const partiesOf = async (ctx: Context, conferenceId: string, role: PartyRole): Promise<ConferencePartyRow[]> =>
  (
    (await loaderOf<string, ConferencePartyRow[]>(ctx, "parties of conference", async (ids) => {
      const { db } = await read(ctx);
      return groupedBy(
        await db
          .selectFrom("conferenceParty")
          .selectAll()
          .where("conferenceId", "in", ids)
          .orderBy("placeInList")
          .execute(),
        (row) => row.conferenceId,
      );
    }).load(conferenceId)) ?? []
  ).filter((party) => party.role === role);

export const stepsOfConference = async (ctx: Context, conferenceId: string): Promise<ConferenceEntryRow[]> =>
  (await loaderOf<string, ConferenceEntryRow[]>(ctx, "entries of conference", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("conferenceEntry")
        .selectAll()
        .where("conferenceId", "in", ids)
        .orderBy("recordedAt")
        .orderBy("id")
        .execute(),
      (row) => row.conferenceId,
    );
  }).load(conferenceId)) ?? [];

/** The launch of a pilot unit, as whoever sees the unit sees it; one statement for a list. */
export const launchOf = (ctx: Context, pilotId: string): Promise<LaunchConferenceRow | null> =>
  loaderOf<string, LaunchConferenceRow>(ctx, "launch", async (ids) => {
    const { db } = await read(ctx);
    const rows = await db
      .selectFrom("conference as c")
      .select([
        "c.id",
        "c.pilotId",
        "c.heldOn",
        "c.place",
        "c.attendance",
        "c.minutesNumber",
        sql<string>`array_to_string(c.chairs, '; ')`.as("chair"),
      ])
      .where("c.pilotId", "in", ids)
      .where("c.heldOn", "is not", null)
      .execute();
    return new Map((rows as LaunchConferenceRow[]).map((row) => [row.pilotId, row]));
  }).load(pilotId);
