import { badField, can, dayIn, type Actor } from "@hoa-nhap/kernel";
import type { RunningService } from "./running-service.js";

/**
 * What is asked of one of a service's own logs. Who may be shown is worked out by the gateway from organisation's posts
 * (decision 021).
 */
interface LogQuestion {
  /** Accounts of the auditor's area; null for the whole country. */
  within: string[] | null;
  /** Of these, those whose name or login holds the search words. */
  named: string[];
  search: string | null;
  /** Actions whose words hold the search words. */
  actions: string[];
  from: string | null;
  to: string | null;
  before: number | null;
  first: number;
}
export interface LogRow {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string | null;
  requestId: string;
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
function questionIn(body: Record<string, unknown>): LogQuestion {
  const { before, first, search } = body;
  if (!Number.isInteger(first) || (first as number) < 1 || (first as number) > 1000)
    throw badField("first", "page.size", { vi: "Cỡ trang không hợp lệ.", en: "That is not a size of a page." });
  return {
    within: body["within"] === null ? null : texts(body["within"]),
    named: texts(body["named"]),
    actions: texts(body["actions"]),
    search: typeof search === "string" && search !== "" ? search : null,
    from: dayIn("from", body["from"]),
    to: dayIn("to", body["to"]),
    before: Number.isInteger(before) ? (before as number) : null,
    first: first as number,
  };
}

/** A service's own audit entries: who changed what, without what was changed. */
export const auditEntries = (
  service: RunningService,
  body: Record<string, unknown>,
  actor: Actor,
): Promise<{ rows: LogRow[] } | null> =>
  logPage(service, actor, body, "audit_entry", "action, subject::text as subject");

/** Rows of a log, the latest first: `columns` says what of a row is its action and its subject. */
export async function logPage(
  service: RunningService,
  actor: Actor,
  body: Record<string, unknown>,
  table: string,
  columns: string,
): Promise<{ rows: LogRow[] } | null> {
  if (!can(actor, "audit.read")) return null;
  const q = questionIn(body);
  const rows = await service.orm.em.fork().execute<LogRow[]>(
    `
      select * from (select seq, recorded_at as at, actor_id as actor, ${columns}, request_id as "requestId"
        from "${service.name}".${table} t
       where (?::jsonb is null or actor_id in (select jsonb_array_elements_text(?::jsonb)))
         and (?::date is null or recorded_at >= ?::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
         and (?::date is null or recorded_at < (?::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
         and (?::bigint is null or seq < ?::bigint)) l
     where (?::text is null
       or actor in (select jsonb_array_elements_text(?::jsonb))
       or action in (select jsonb_array_elements_text(?::jsonb))
       or strpos(lower(action), lower(?)) > 0
       or strpos(subject, lower(?)) > 0)
     order by seq desc limit ?`,
    [
      q.within && JSON.stringify(q.within),
      q.within && JSON.stringify(q.within),
      q.from,
      q.from,
      q.to,
      q.to,
      q.before,
      q.before,
      q.search,
      JSON.stringify(q.named),
      JSON.stringify(q.actions),
      q.search,
      q.search,
      q.first,
    ],
  );
  return { rows: rows.map((row) => ({ ...row, seq: Number(row.seq), at: new Date(row.at).toISOString() })) };
}
