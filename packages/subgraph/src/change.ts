import { DomainError, badField, can, forbidden, keysFor, notFound, staleVersion, type Keys, type LocalDate, type Scope, type Words } from "@hoa-nhap/kernel";
import { OptimisticLockError, type EntityName } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { recordAudit } from "./audit.js";
import type { Context } from "./context.js";
import { appendFacts, type Fact } from "./event-log.js";
import { keysWhere, sessionVariables, type Sight } from "./row-scope.js";

/** What the work of a change may use: its transaction, its area, its day, and the two things it leaves behind. */
export interface Change {
  em: EntityManager;
  keys: Keys;
  today: LocalDate;
  actorId: string;
  /** The row inside the caller's area and at the version the caller saw; NOT_FOUND or CONFLICT otherwise. */
  get<T extends { id: string; version: number }>(entity: EntityName<T>, id: string, expectedVersion: number, what: Words): Promise<T>;
  /** Tells the log what happened. */
  tell(fact: Fact): void;
  /** Adds to the audit entry from what to what. Codes, days and numbers only. */
  note(details: Record<string, unknown>): void;
}

const KEY = /^[\x21-\x7e]{8,200}$/;

/** Claims the key. Null: go on with the work. Otherwise: the id that the first attempt returned. Waits while that attempt runs. */
async function claim(em: EntityManager, ctx: Context): Promise<string | null> {
  if (ctx.actor.kind === "system") return null;
  if (!ctx.idempotencyKey || !KEY.test(ctx.idempotencyKey)) {
    throw new DomainError("BAD_REQUEST", { vi: "Thiếu khóa chống gửi lặp (Idempotency-Key).", en: "The Idempotency-Key header is missing." });
  }
  const table = `"${ctx.service}".idempotency`;
  const owner = [ctx.actor.id, ctx.idempotencyKey];
  const made = await em.execute<unknown[]>(
    `insert into ${table} (actor_id, key, fingerprint) values (?, ?, ?) on conflict do nothing returning key`, [...owner, ctx.fingerprint]);
  if (made.length > 0) return null;
  const [first] = await em.execute<{ fingerprint: string; subject: string }[]>(
    `select fingerprint, subject from ${table} where actor_id = ? and key = ?`, owner);
  if (first?.fingerprint !== ctx.fingerprint) {
    throw new DomainError("IDEMPOTENCY_MISMATCH", { vi: "Khóa chống gửi lặp đã dùng cho việc khác.", en: "This Idempotency-Key was used for another request." });
  }
  return first.subject;
}

/**
 * The one way to write: checks the scope, opens one transaction in the caller's area, does the work, and leaves one audit entry,
 * the facts told and the idempotency answer, or nothing at all. `work` answers the id of what was changed; a repeated attempt
 * gets the same id without doing the work again. The caller reads the result through `scopedRead` afterwards.
 */
export async function change(ctx: Context, scope: Scope, action: string, work: (change: Change) => Promise<string>, sight?: Sight): Promise<string> {
  if (!can(ctx.actor, scope)) throw forbidden();
  const keys = sight?.keys ?? keysFor(ctx.actor, scope);
  const em = ctx.em.fork({ session: { variables: { ...sessionVariables(keys, ctx.actor.id), ...sight?.variables } } }) as EntityManager;
  try {
    return await em.transactional(async (tx) => {
      const inner = tx as EntityManager;
      const repeated = await claim(inner, ctx);
      if (repeated) return repeated;
      const facts: Fact[] = [];
      const details: Record<string, unknown> = {};
      const subject = await work({
        em: inner,
        keys,
        today: ctx.clock.today(),
        actorId: ctx.actor.id,
        tell: (fact) => void facts.push(fact),
        note: (more) => void Object.assign(details, more),
        get: async (entity, id, expectedVersion, what) => {
          const row = await inner.findOne(entity, { id, ...keysWhere(keys) } as never);
          if (!row) throw notFound(what);
          if ((row as { version: number }).version !== expectedVersion) throw staleVersion();
          return row as never;
        },
      });
      await inner.flush();
      await appendFacts(inner, ctx.service, facts);
      await recordAudit(inner, ctx.service, ctx.actor, { scope, action, subject, details });
      if (ctx.actor.kind !== "system") {
        await inner.execute(`update "${ctx.service}".idempotency set subject = ? where actor_id = ? and key = ?`, [subject, ctx.actor.id, ctx.idempotencyKey]);
      }
      return subject;
    });
  } catch (error) {
    throw error instanceof OptimisticLockError ? staleVersion() : error;
  }
}

/** A day on which something happened: typed by a person, never in the future. */
export function assertNotFuture(path: string, on: LocalDate, today: LocalDate): void {
  if (on > today) {
    throw badField(path, "date.future", { vi: "Ngày thực hiện không được ở tương lai.", en: "The day must not lie in the future." });
  }
}
