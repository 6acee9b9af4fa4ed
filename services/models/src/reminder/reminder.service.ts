import { change, inKeys, kyselyOf, type Context, type Existing } from "@hoa-nhap/subgraph";
import { conflict, forbidden, notFound, tidy } from "@hoa-nhap/kernel";
import { sql } from "kysely";
import { dutiesOn, type DutyKind } from "../overdue/duty.js";
import type { Tables } from "../tables.js";
import { factOf, writeReminders } from "./remind.js";
import { Reminder } from "./reminder.entity.js";

export interface RemindNow {
  kind: DutyKind;
  subjectId: string;
  note?: string | null;
}

/** An officer urges by hand about one thing owed in the own area: at most once a day, whoever does it. */
export const remindNow = (ctx: Context, { kind, subjectId, note }: RemindNow): Promise<string> =>
  change(ctx, "reminder.send", "reminder.send", async (c) => {
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const owed = sql`
      (select y.*, null::int as rule_days, 'RESPONSIBLE' as step
        from ${dutiesOn(c.today)} y
        where y.kind = ${kind} and y.id = ${subjectId} and y.due_on is not null and ${inKeys(c.keys, "y")})
    `;
    const { rows } = await sql`select 1 from ${owed} o`.execute(db);
    if (rows.length === 0) throw notFound({ vi: "việc còn nợ này", en: "thing owed" });
    const [sent] = await writeReminders(db, {
      on: c.today,
      by: c.actorId,
      about: owed,
      note: note ? tidy(note) : null,
    });
    if (!sent)
      throw conflict("reminder.today", {
        vi: "Việc này đã được đôn đốc trong ngày hôm nay.",
        en: "This has been urged today already.",
      });
    c.tell(factOf(sent, c.today, true));
    c.note({ kind, office: sent.office, dueOn: sent.dueOn });
    return sent.id;
  });

/** Whoever holds the office says that it was read. */
export const acknowledgeReminder = (ctx: Context, { id, expectedVersion }: Existing): Promise<string> =>
  change(ctx, "reminder.acknowledge", "reminder.acknowledge", async (c) => {
    const reminder = await c.get(Reminder, id, expectedVersion, { vi: "lần đôn đốc", en: "reminder" });
    if (!reminder.isFor(ctx.actor)) throw forbidden();
    reminder.acknowledge(c.today, c.actorId);
    c.note({ office: reminder.office });
    return reminder.id;
  });
