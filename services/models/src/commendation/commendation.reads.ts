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
import {
  Receiver,
  type CommendationForm,
  type CommendationGiver,
  type CommendationState,
} from "./commendation-words.js";
import type { CommendationRow } from "./commendation.tables.js";
import type { CommendationFigures } from "./commendation.type.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "commendation.read");

/** Nominations of the caller's area in the order of their days. */
export async function commendationsPage(
  ctx: Context,
  { year, state, receiver }: { year?: number | null; state?: CommendationState | null; receiver?: Receiver | null },
  { first, after }: PageArgs,
): Promise<Page<CommendationRow>> {
  const { db, inArea } = await read(ctx);
  let query = db.selectFrom("commendation as c").where(inArea("c"));
  if (year) query = query.where("c.year", "=", year);
  if (state) query = query.where("c.state", "=", state);
  if (receiver) query = query.where("c.receiver", "=", receiver);
  const rows = await query
    .selectAll("c")
    .where(afterCursor(after, [sql`c.nominated_on`, sql.ref("c.id")]))
    .orderBy("c.nominatedOn")
    .orderBy("c.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.nominatedOn, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

export const commendationById = (ctx: Context, id: string): Promise<CommendationRow | null> =>
  loaderOf<string, CommendationRow>(ctx, "commendation", async (ids) => {
    const { db, inArea } = await read(ctx);
    return byId(
      await db.selectFrom("commendation as c").selectAll("c").where("c.id", "in", ids).where(inArea("c")).execute(),
    );
  }).load(id);

interface Counted {
  giver: CommendationGiver;
  form: CommendationForm;
  receiver: Receiver;
  awarded: number;
  nominated: number;
}

/** A year's praise as it stood on a day: decided by then, not declined, and not taken back by then. One statement. */
export async function commendationFigures(ctx: Context, year: number, asOf: LocalDate): Promise<CommendationFigures> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "progress.read");
  const rows: Counted[] = await db
    .selectFrom("commendation as c")
    .where("c.year", "=", year)
    .where("c.nominatedOn", "<=", asOf)
    .where(inArea("c"))
    .groupBy(["c.giver", "c.form", "c.receiver"])
    .select(["c.giver", "c.form", "c.receiver"])
    .select([
      sql<number>`
        count(*) filter (where c.state <> 'DECLINED'
          and c.decided_on <= ${asOf}::date
          and (c.revoked_on is null or c.revoked_on > ${asOf}::date))::int
      `.as("awarded"),
      sql<number>`count(*)::int`.as("nominated"),
    ])
    .orderBy("c.giver")
    .orderBy("c.form")
    .execute();
  const count = (of: Counted[], receiver: Receiver): number =>
    of.filter((row) => row.receiver === receiver).reduce((sum, row) => sum + row.awarded, 0);
  const groups = new Map<string, Counted[]>();
  for (const row of rows)
    if (row.awarded > 0)
      groups.set(`${row.giver} ${row.form}`, [...(groups.get(`${row.giver} ${row.form}`) ?? []), row]);
  return {
    year,
    asOf,
    nominated: rows.reduce((sum, row) => sum + row.nominated, 0),
    collectives: count(rows, Receiver.COLLECTIVE),
    individuals: count(rows, Receiver.INDIVIDUAL),
    counts: [...groups.values()].map((of) => ({
      giver: of[0]!.giver,
      form: of[0]!.form,
      collectives: count(of, Receiver.COLLECTIVE),
      individuals: count(of, Receiver.INDIVIDUAL),
    })),
  };
}
