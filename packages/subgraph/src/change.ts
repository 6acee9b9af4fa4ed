import {
  badField,
  can,
  conflict,
  forbidden,
  keysFor,
  notFound,
  staleVersion,
  type Action,
  type Keys,
  type LocalDate,
  type Scope,
  type Words,
} from "@hoa-nhap/kernel";
import { OptimisticLockError, type EntityName } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { recordAudit } from "./audit.js";
import type { Context } from "./context.js";
import { appendFacts, type Fact } from "./event-log.js";
import { answerKey, claimKey, type Done } from "./idempotency.js";
import { patienceVariables } from "./pool.js";
import { assertRoom } from "./room.js";
import { keysWhere, sessionVariables, type Sight } from "./row-scope.js";

/** What the work of a change may use: its transaction, its area, its day, and the two things it leaves behind. */
export interface Change {
  em: EntityManager;
  keys: Keys;
  today: LocalDate;
  actorId: string;
  /** The row inside the caller's area and at the version the caller saw; NOT_FOUND or CONFLICT otherwise. */
  get<T extends { id: string; version: number }>(
    entity: EntityName<T>,
    id: string,
    expectedVersion: number,
    what: Words,
  ): Promise<T>;
  /** Tells the log what happened. */
  tell(fact: Fact): void;
  /** Adds to the audit entry from what to what. Codes, days and numbers only. */
  note(details: Record<string, unknown>): void;
}

/**
 * The one way to write: checks the scope, opens one transaction in the caller's area, does the work, and leaves one
 * audit entry, the facts told and the idempotency answer, or nothing at all. `work` answers the id of what was changed;
 * a repeated attempt gets the same id without doing the work again. The caller reads the result through `scopedRead`
 * afterwards.
 */
export async function change(
  ctx: Context,
  scope: Scope,
  action: Action,
  work: (change: Change) => Promise<string>,
  sight?: Sight,
): Promise<string> {
  return (await done(ctx, scope, action, async (c) => ({ subject: await work(c) }), sight)).subject;
}

/**
 * The same for a change whose answer cannot be read anew, for what it came from may be gone: `work` tells the outcome
 * too, and a repeated attempt is told what was told then.
 */
export async function changeTold<T extends object>(
  ctx: Context,
  scope: Scope,
  action: Action,
  work: (change: Change) => Promise<Required<Done<T>>>,
): Promise<T> {
  const { outcome } = await done(ctx, scope, action, work);
  // Only a key from before outcomes were kept has none.
  if (!outcome)
    throw conflict("key.answered", { vi: "Lần gửi trước đã được lưu.", en: "The earlier attempt was saved." });
  return outcome as T;
}

/**
 * Reads what a change needs before its transaction opens. What is wrong with it is told only where the result is asked
 * for: inside the work, which a repeated attempt does not do again.
 */
export const readBefore = <T>(reading: Promise<T>): Promise<() => T> =>
  reading.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );

async function done(
  ctx: Context,
  scope: Scope,
  action: Action,
  work: (change: Change) => Promise<Done>,
  sight?: Sight,
): Promise<Done> {
  ctx.reading.assertOpen();
  if (!can(ctx.actor, scope)) throw forbidden();
  const keys = sight?.keys ?? keysFor(ctx.actor, scope);
  const variables = { ...patienceVariables(), ...sessionVariables(keys, ctx.actor.id), ...sight?.variables };
  const em = ctx.em.fork({ session: { variables } });
  await ctx.reading.rest();
  try {
    return await em.transactional(async (tx) => {
      const inner = tx;
      // Whoever asked may have gone while this waited for a connection. What has begun is finished: its key tells the
      // outcome to whoever asks again.
      ctx.reading.assertOpen();
      const repeated = await claimKey(inner, ctx);
      if (repeated) return repeated;
      assertRoom(); // what was saved before the disk was full is still told to whoever asks again
      const facts: Fact[] = [];
      const details: Record<string, unknown> = {};
      const came = await work({
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
          return row;
        },
      });
      await inner.flush();
      await appendFacts(inner, ctx.service, facts);
      await recordAudit(inner, ctx.service, ctx.actor, { scope, action, subject: came.subject, details });
      await answerKey(inner, ctx, came);
      return came;
    });
  } catch (error) {
    throw error instanceof OptimisticLockError ? staleVersion() : error;
  }
}

/** A day on which something happened: typed by a person, never in the future. */
export function assertNotFuture(path: string, on: LocalDate, today: LocalDate): void {
  if (on > today) {
    throw badField(path, "date.future", {
      vi: "Ngày thực hiện không được ở tương lai.",
      en: "The day must not lie in the future.",
    });
  }
}
