import { DomainError } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Context } from "./context.js";
import { logger } from "./log.js";
import type { RunningService } from "./running-service.js";

const KEY = /^[\x21-\x7e]{8,200}$/;
/** Nobody asks again after this; it is no archive of who did what. */
const KEPT = "30 days";
const DAY_MS = 24 * 60 * 60 * 1000;
const AT_ONCE = 5_000;

/** What a change came to: the id of what was changed, and what it told where that cannot be read anew. */
export interface Done<T extends object = object> {
  subject: string;
  outcome?: T | null;
}

/**
 * Claims the key. Null: go on with the work. Otherwise: what the first attempt came to. Waits while that attempt runs.
 */
export async function claimKey(em: EntityManager, ctx: Context): Promise<Done | null> {
  if (ctx.actor.kind === "system") return null;
  if (!ctx.idempotencyKey || !KEY.test(ctx.idempotencyKey)) {
    throw new DomainError("BAD_REQUEST", {
      vi: "Thiếu khóa chống gửi lặp (Idempotency-Key).",
      en: "The Idempotency-Key header is missing.",
    });
  }
  const table = `"${ctx.service}".idempotency`;
  const owner = [ctx.actor.id, ctx.idempotencyKey];
  const made = await em.execute<unknown[]>(
    `insert into ${table} (actor_id, key, fingerprint) values (?, ?, ?) on conflict do nothing returning key`,
    [...owner, ctx.fingerprint],
  );
  if (made.length > 0) return null;
  const [first] = await em.execute<(Done & { fingerprint: string })[]>(
    `select * from ${table} where actor_id = ? and key = ?`,
    owner,
  );
  if (first?.fingerprint !== ctx.fingerprint) {
    throw new DomainError("IDEMPOTENCY_MISMATCH", {
      vi: "Khóa chống gửi lặp đã dùng cho việc khác.",
      en: "This Idempotency-Key was used for another request.",
    });
  }
  return { subject: first.subject, outcome: first.outcome ?? null };
}

/** Puts beside the key what its change came to. */
export async function answerKey(em: EntityManager, ctx: Context, { subject, outcome }: Done): Promise<void> {
  if (ctx.actor.kind === "system") return;
  const told = outcome
    ? { column: ", outcome = ?::jsonb", values: [JSON.stringify(outcome)] }
    : { column: "", values: [] };
  await em.execute(`update "${ctx.service}".idempotency set subject = ?${told.column} where actor_id = ? and key = ?`, [
    subject,
    ...told.values,
    ctx.actor.id,
    ctx.idempotencyKey,
  ]);
}

/** Forgets keys whose time is over; answers how many. */
export async function forgetOldKeys({ orm, name }: Pick<RunningService, "orm" | "name">): Promise<number> {
  const table = `"${name}".idempotency`;
  for (let gone = 0; ;) {
    const rows = await orm.em.fork().execute<unknown[]>(
      `
          delete
          from ${table}
          where (actor_id, key) in (select actor_id, key from ${table} where recorded_at < now() - ?::interval limit ?)
          returning 1
        `,
      [KEPT, AT_ONCE],
    );
    gone += rows.length;
    if (rows.length < AT_ONCE) return gone;
  }
}

/** Forgets old keys at the start and every day; several processes may do it at once. */
export function keepForgettingKeys(service: RunningService): void {
  let working: Promise<void> = Promise.resolve();
  const look = (): void => {
    working = forgetOldKeys(service).then(
      () => undefined,
      (error: unknown) => logger.warn({ service: service.name, err: error }, "old keys were not forgotten"),
    );
  };
  look();
  const timer = setInterval(look, DAY_MS);
  service.onClose(async () => {
    clearInterval(timer);
    await working;
  });
}
