import { can, fold, isLocalDate, keysFor, type Actor } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Pool } from "pg";
import type { Subgraph } from "../graph/subgraph.js";
import { notSignedIn, type Callers } from "../identity/callers.js";
import { Refusal } from "../refusal.js";

/** The logs by their names in the address: where each is kept and by which internal door it is read. */
const KEPT: Record<string, { service: string; door: string }> = {
  people: { service: "cases", door: "access" },
  organisation: { service: "organisation", door: "audit" },
  models: { service: "models", door: "audit" },
  cases: { service: "cases", door: "audit" },
  reporting: { service: "reporting", door: "audit" },
};
const OWN = ["partners", "readings"];
const PAGE = 50;
const EXPORT = 1000;

export interface AuditRow {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string | null;
  requestId: string;
  /** Of a partner's request: agreement, officer, purpose, rows and outcome. */
  more?: Record<string, unknown>;
}
interface Person {
  id: string;
  login: string;
  name: string;
  folded: string;
}
interface Asked {
  search: string;
  from: string | null;
  to: string | null;
  before: number | null;
  first: number;
}

function askedOf({ search = "", from, to, before, all }: Record<string, string | undefined>): Asked {
  const day = (value: string | undefined): string | null => {
    if (value === undefined || value === "") return null;
    if (!isLocalDate(value)) throw new Refusal("BAD_REQUEST", { rule: "date" });
    return value;
  };
  if (search.length > 100 || (before !== undefined && !/^\d{1,15}$/.test(before))) throw new Refusal("BAD_REQUEST");
  return { search: search.trim(), from: day(from), to: day(to), before: before === undefined ? null : Number(before), first: all === "1" ? EXPORT : PAGE };
}

const OWN_ROWS: Record<string, string> = {
  partners: `select seq, recorded_at as at, client_id as actor, coalesce(operation, '') as action, null as subject, request_id as "requestId", provinces, folded,
    jsonb_build_object('agreement', agreement, 'officer', officer, 'purpose', purpose, 'rows', rows, 'outcome', outcome, 'hash', hash) as more from gateway.partner_access`,
  readings: `select seq, recorded_at as at, account_id as actor, log || case when exported then '.export' else '.read' end as action, null as subject, request_id as "requestId", provinces, log as folded,
    jsonb_build_object('rows', row_count) as more from gateway.log_reading`,
};

/**
 * The logs, to whoever may look into them (`audit.read`) and within that area: partners' requests and readings of logs are the gateway's own,
 * the others are asked of the service that keeps them. Each reading is itself written down before it is answered (decision 021).
 */
export function auditDoor(app: FastifyInstance, { pool, subgraphs, callers, isOwnOrigin }: { pool: Pool; subgraphs: Record<string, Subgraph>; callers: Callers; isOwnOrigin(request: FastifyRequest): boolean }): void {
  const ask = async (service: string, door: string, body: Record<string, unknown>, actor: Actor): Promise<Record<string, unknown>> => {
    const answer = await subgraphs[service]?.internal(door, body, actor).catch(() => null);
    if (!answer || answer.status !== 200) throw new Refusal("SUBGRAPH_UNAVAILABLE", { headers: { "retry-after": "2" } });
    return answer.body as Record<string, unknown>;
  };
  const own = async (log: string, actor: Actor, { search, from, to, before, first }: Asked, named: string[]): Promise<AuditRow[]> => {
    const { all, provinces } = keysFor(actor, "audit.read");
    const { rows } = await pool.query<AuditRow>(
      `select seq, at, actor, action, subject, "requestId", more from (${OWN_ROWS[log]!}) l
       where ($1 or provinces && $2) and ($3::date is null or at >= $3::date::timestamp at time zone 'Asia/Ho_Chi_Minh') and ($4::date is null or at < ($4::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh') and ($5::bigint is null or seq < $5)
         and ($6 = '' or strpos(folded, $6) > 0 or actor = any ($8)) order by seq desc limit $7`,
      [all, provinces, from, to, before, fold(search), first, named]);
    return rows;
  };

  app.get<{ Params: { log: string }; Querystring: Record<string, string | undefined> }>("/audit/:log", async (request) => {
    const { actor, session } = await callers.of(request);
    request.language = actor.language;
    if (session.client === "console" && !isOwnOrigin(request)) throw notSignedIn();
    if (actor.kind !== "person" || !can(actor, "audit.read")) throw new Refusal("FORBIDDEN");
    const { log } = request.params;
    const kept = KEPT[log];
    if (!kept && !OWN.includes(log)) throw new Refusal("NOT_FOUND");
    const asked = askedOf(request.query);
    const { everywhere, people } = (await ask("organisation", "audit-people", {}, actor)) as unknown as { everywhere: boolean; people: Person[] };
    const words = fold(asked.search);
    const named = asked.search ? people.filter(({ folded }) => folded.includes(words)).map(({ id }) => id) : [];
    const rows = kept
      ? ((await ask(kept.service, kept.door, { ...asked, within: everywhere ? null : people.map(({ id }) => id), named }, actor))["rows"] as AuditRow[])
      : await own(log, actor, asked, named);
    await pool.query("insert into gateway.log_reading (account_id, log, exported, row_count, request_id, provinces) values ($1, $2, $3, $4, $5, $6)",
      [actor.id, log, asked.first === EXPORT, rows.length, request.id, keysFor(actor, "audit.read").provinces]);
    const names = new Map(people.map(({ id, login, name }) => [id, { login, name }]));
    return { rows: rows.map((row) => ({ ...row, seq: Number(row.seq), at: new Date(row.at).toISOString(), account: names.get(row.actor) ?? null })), next: rows.length === asked.first ? Number(rows.at(-1)!.seq) : null };
  });
}
