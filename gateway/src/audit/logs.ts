import { ACTION_WORDS, fold, keysFor, type Actor } from "@hoa-nhap/kernel";
import type { Pool } from "pg";
import type { Subgraph } from "../graph/subgraph.js";
import { Refusal } from "../refusal.js";
import { LOG_WORDS, toldAction, type LogName } from "./log-words.js";
import type { AuditRow, ToldRow } from "./told-row.js";

/** The logs that a service keeps, and the internal door by which each is read; the others are the gateway's own. */
const KEPT: Partial<Record<LogName, { service: string; door: string }>> = {
  people: { service: "cases", door: "access" },
  organisation: { service: "organisation", door: "audit" },
  models: { service: "models", door: "audit" },
  cases: { service: "cases", door: "audit" },
  reporting: { service: "reporting", door: "audit" },
};
const OWN_ROWS: Partial<Record<LogName, string>> = {
  partners: `
    select seq, recorded_at as at, client_id as actor, coalesce(operation, '') as action, null as subject,
      request_id as "requestId", provinces, folded,
    jsonb_build_object('agreement', agreement, 'officer', officer, 'purpose', purpose, 'rows', rows, 'outcome', outcome,
      'hash', hash) as more
    from gateway.partner_access`,
  readings: `
    select seq, recorded_at as at, account_id as actor,
      log || case when exported then '.export' else '.read' end as action, null as subject, request_id as "requestId",
      provinces, log as folded,
    jsonb_build_object('rows', row_count) as more from gateway.log_reading`,
};

interface LogPage {
  rows: ToldRow[];
  /** Where the next page begins; null after the last one. */
  next: number | null;
}
export interface LogQuestion {
  search: string;
  from: string | null;
  to: string | null;
}
/** Hands out one page after the other, each written down before. */
export type LogReader = (before: number | null) => Promise<LogPage>;
interface Person {
  id: string;
  login: string;
  name: string;
  folded: string;
}

export const isLog = (name: string): name is LogName => Object.hasOwn(LOG_WORDS, name);

/** The logs, for whoever may look into them and within that area (decision 021). */
export class Logs {
  constructor(
    private readonly pool: Pool,
    private readonly subgraphs: Record<string, Subgraph>,
  ) {}

  /**
   * The way through one log, the latest row first. A page is itself written down, with how many rows it holds, before
   * it is handed out.
   */
  async open(
    log: LogName,
    question: LogQuestion,
    actor: Actor,
    { size, exported }: { size: number; exported: boolean },
  ): Promise<LogReader> {
    const { everywhere, people } = await this.ask<{ everywhere: boolean; people: Person[] }>(
      "organisation",
      "audit-people",
      {},
      actor,
    );
    const words = fold(question.search);
    const named = words === "" ? [] : people.filter(({ folded }) => folded.includes(words)).map(({ id }) => id);
    // Whoever searches knows the words on the page, the records keep the codes.
    const actions =
      words === ""
        ? []
        : Object.entries(ACTION_WORDS)
            .filter(([, told]) => fold(told[actor.language]).includes(words))
            .map(([code]) => code);
    const accounts = new Map(people.map(({ id, login, name }) => [id, { login, name }]));
    const kept = KEPT[log];
    const { all, provinces } = keysFor(actor, "audit.read");
    return async (before) => {
      const rows = kept
        ? (
            await this.ask<{ rows: AuditRow[] }>(
              kept.service,
              kept.door,
              {
                ...question,
                before,
                first: size,
                within: everywhere ? null : people.map(({ id }) => id),
                named,
                actions,
              },
              actor,
            )
          ).rows
        : await this.own(OWN_ROWS[log]!, [all, provinces, question.from, question.to, before, words, size, named]);
      await this.pool.query(
        `
          insert into gateway.log_reading (account_id, log, exported, row_count, request_id, provinces)
          values ($1, $2, $3, $4, $5, $6)
        `,
        [actor.id, log, exported, rows.length, actor.requestId, provinces],
      );
      const told = rows.map((row) => ({
        ...row,
        seq: Number(row.seq),
        at: new Date(row.at).toISOString(),
        told: toldAction(log, row.action, actor.language),
        account: accounts.get(row.actor) ?? null,
      }));
      return { rows: told, next: rows.length === size ? told.at(-1)!.seq : null };
    };
  }

  private async ask<T>(service: string, door: string, body: Record<string, unknown>, actor: Actor): Promise<T> {
    const answer = await this.subgraphs[service]?.internal(door, body, actor).catch(() => null);
    if (!answer || answer.status !== 200)
      throw new Refusal("SUBGRAPH_UNAVAILABLE", { headers: { "retry-after": "2" } });
    return answer.body as T;
  }

  private async own(from: string, values: unknown[]): Promise<AuditRow[]> {
    const { rows } = await this.pool.query<AuditRow>(
      `select seq, at, actor, action, subject, "requestId", more from (${from}) l
       where ($1 or provinces && $2)
         and ($3::date is null or at >= $3::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
         and ($4::date is null or at < ($4::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
         and ($5::bigint is null or seq < $5)
         and ($6 = '' or strpos(folded, $6) > 0 or actor = any ($8)) order by seq desc limit $7`,
      values,
    );
    return rows;
  }
}
