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
import { dutiesOn } from "../overdue/duty.js";
import type { Tables } from "../tables.js";
import { OFFICES, ReminderOffice } from "./reminder.entity.js";
import type { ReminderTable } from "./reminder.tables.js";

export interface ReminderFilter {
  pilotUnit?: string | null;
  office?: ReminderOffice | null;
}
const read = (ctx: Context) => scopedRead<Tables>(ctx, "reminder.read");

/** Reminders about what lies in the caller's area, the latest first. */
export async function remindersPage(
  ctx: Context,
  { pilotUnit, office }: ReminderFilter,
  { first, after }: PageArgs,
): Promise<Page<ReminderTable>> {
  const { db, inArea } = await read(ctx);
  let query = db.selectFrom("reminder as r").where(inArea("r"));
  if (pilotUnit) query = query.where("r.pilotId", "=", pilotUnit);
  if (office) query = query.where("r.office", "=", office);
  const back = sql<number>`(date '9999-12-31' - r."on")`;
  const rows = await query
    .selectAll("r")
    .select(back.as("back"))
    .where(afterCursor(after, [back, sql.ref("r.id")]))
    .orderBy(back)
    .orderBy("r.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.back, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

/**
 * What the caller's office is reminded of and has not done: of each thing the latest reminder, unread ones first, then
 * by the last day.
 */
export async function myRemindersPage(ctx: Context, { first, after }: PageArgs): Promise<Page<ReminderTable>> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "reminder.acknowledge");
  const offices = ctx.actor.grants.flatMap((grant) =>
    Object.values(ReminderOffice).flatMap((office) => {
      const { role, list, column } = OFFICES[office];
      return grant.role === role && grant.keys[list].length > 0
        ? [sql<boolean>`(r.office = ${office} and ${sql.ref(`r.${column}`)} = any (${grant.keys[list]}::int[]))`]
        : [];
    }),
  );
  const mine = offices.length > 0 ? sql<boolean>`(${sql.join(offices, sql` or `)})` : sql<boolean>`false`;
  const query = db
    .selectFrom("reminder as r")
    .innerJoin(dutiesOn(ctx.clock.today()).as("t"), (join) =>
      join.onRef("t.id", "=", "r.subjectId").onRef("t.kind", "=", "r.kind").onRef("t.dueOn", "=", "r.dueOn"),
    )
    .where(inArea("r"))
    .where(mine)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("reminder as l")
            .select("l.id")
            .whereRef("l.subjectId", "=", "r.subjectId")
            .whereRef("l.office", "=", "r.office")
            .where(sql<boolean>`(l."on", l.recorded_at, l.id) > (r."on", r.recorded_at, r.id)`),
        ),
      ),
    );
  const order = [sql<string>`(r.acknowledged_on is not null)::int::text || r.due_on::text`, sql.ref("r.id")] as const;
  const rows = await query
    .selectAll("r")
    .select(order[0].as("place"))
    .where(afterCursor(after, [...order]))
    .orderBy(order[0])
    .orderBy("r.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.place, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

export async function remindersByIds(ctx: Context, ids: readonly string[]): Promise<ReminderTable[]> {
  const { db, inArea } = await read(ctx);
  return db.selectFrom("reminder as r").selectAll("r").where("r.id", "in", ids).where(inArea("r")).execute();
}
export const reminderById = async (ctx: Context, id: string): Promise<ReminderTable | null> =>
  (await remindersByIds(ctx, [id]))[0] ?? null;

export interface OpenDuty {
  id: string;
  dueOn: LocalDate;
  what: string | null;
  link: string;
}
/** The thing a reminder is about, while it is still owed; null once it is done. One statement a request. */
export const dutyOf = (ctx: Context, { subjectId, kind }: ReminderTable): Promise<OpenDuty | null> =>
  loaderOf<string, OpenDuty>(ctx, `duties ${kind}`, async (ids) => {
    const { db } = await read(ctx);
    return byId(
      await db
        .selectFrom(dutiesOn(ctx.clock.today()).as("t"))
        .select(["t.id", "t.dueOn", "t.what", "t.link"])
        .where("t.kind", "=", kind)
        .where("t.id", "=", sql<string>`any (${ids}::uuid[])`)
        .execute(),
    );
  }).load(subjectId);
