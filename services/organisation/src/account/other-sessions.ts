import type { EntityManager } from "@mikro-orm/postgresql";

/**
 * Which sessions of an account are over: those of an earlier generation, but for the one that was spared when this one
 * began.
 */
export interface SessionsOfAccount {
  generation: number;
  spared: string | null;
}

/**
 * Ends every session of an account, with what ended them in one transaction, but for the one that asked. Sessions are
 * the gateway's: it compares their generation, so nothing has to reach it, and nothing is left open when it is away.
 */
export async function endOtherSessions(em: EntityManager, accountId: string, spared: unknown): Promise<void> {
  await em.execute(
    "update organisation.account set session_generation = session_generation + 1, spared_session = ? where id = ?",
    [typeof spared === "string" && spared.length <= 100 ? spared : null, accountId],
  );
}
