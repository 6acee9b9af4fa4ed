import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { newId, type EventEnvelope, type LocalDate } from "@hoa-nhap/kernel";
import { telling } from "./news.js";

/** A fact to append: type, day, place, subject and counted or coded payload. No person, no free text. */
export interface Fact {
  type: string;
  on: LocalDate;
  unitVersion: string | null;
  subject: string;
  payload?: Record<string, unknown>;
}

/** Appends facts to the service's own log in the caller's transaction. */
export async function appendFacts(em: EntityManager, schema: string, facts: Fact[]): Promise<void> {
  if (facts.length === 0) return;
  telling(schema);
  const rows = facts.map((f) => ({
    id: newId(),
    type: f.type,
    on: f.on,
    unit: f.unitVersion,
    subject: f.subject,
    payload: f.payload ?? {},
  }));
  await em.execute(
    `insert into "${schema}".event (epoch, id, type, "on", unit_version_id, subject, payload)
     select (select max(epoch) from "${schema}".event_epoch), (r->>'id')::uuid, r->>'type', (r->>'on')::date,
       (r->>'unit')::uuid, (r->>'subject')::uuid, r->'payload'
     from jsonb_array_elements(?::jsonb) with ordinality as t(r, n) order by n`,
    [JSON.stringify(rows)],
  );
}

export interface EventPage {
  events: EventEnvelope[];
  /** Where to go on; the same as asked when nothing new is there. */
  position: string;
  /** Committed facts follow that are held back for now: an empty page is not yet the end. */
  held: boolean;
}

const START = "0.0";
// Epoch (absent in positions of the first one), transaction, row.
const POSITION = /^(?:\d{1,9}\.)?\d{1,20}\.\d{1,19}$/;
export const isPosition = (text: string): boolean => POSITION.test(text);
const partsOf = (position: string): string[] =>
  (position.split(".").length === 2 ? `0.${position}` : position).split(".");

/** A reader has read up to a place that this log does not hold: one of the two was restored from another time. */
export class UnknownPosition extends Error {}

// Any transaction of the cluster, in whatever database, holds back what committed after it began.
async function holdsBack(orm: MikroORM, schema: string, after: string[]): Promise<boolean> {
  const [row] = await orm.em
    .fork()
    .getConnection()
    .execute<{ held: boolean }[]>(
      `select exists (select from "${schema}".event where (epoch, xid, seq) > (?::int, ?::xid8, ?::bigint)) as held`,
      after,
    );
  return row!.held;
}

/** Facts stay for ever, so where a reader has read to there is a fact. */
async function assertKnown(orm: MikroORM, schema: string, after: string[]): Promise<void> {
  const [row] = await orm.em
    .fork()
    .getConnection()
    .execute<unknown[]>(
      `select 1 from "${schema}".event where (epoch, xid, seq) = (?::int, ?::xid8, ?::bigint)`,
      after,
    );
  if (!row) throw new UnknownPosition(`the log of ${schema} holds no position ${after.join(".")}`);
}

/**
 * The log after a position, in an order that never changes afterwards: by epoch, by transaction, then by row. Rows of
 * transactions that may still be overtaken (xid >= the oldest running one) are held back, so a reader never skips one
 * that commits late.
 */
export async function readEvents(
  orm: MikroORM,
  schema: string,
  after: string = START,
  limit = 1000,
): Promise<EventPage> {
  const from = partsOf(after);
  if (after !== START) await assertKnown(orm, schema, from);
  const rows = await orm.em
    .fork()
    .getConnection()
    .execute<Record<string, never>[]>(
      `
        select epoch || '.' || xid::text || '.' || seq as position, id, type, version,
          to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
       to_char("on", 'YYYY-MM-DD') as "on", unit_version_id as "unitVersion", subject, payload
     from "${schema}".event
     where (epoch, xid, seq) > (?::int, ?::xid8, ?::bigint)
       and (epoch < (select max(epoch) from "${schema}".event_epoch) or xid < pg_snapshot_xmin(pg_current_snapshot()))
     order by event.epoch, event.xid, event.seq limit ?`,
      [...from, limit],
    );
  const events = rows.map((row) => ({
    ...(row as object),
    payload: typeof row["payload"] === "string" ? JSON.parse(row["payload"]) : row["payload"],
  })) as EventEnvelope[];
  return {
    events,
    position: events.at(-1)?.position ?? after,
    held: events.length === 0 && (await holdsBack(orm, schema, from)),
  };
}
