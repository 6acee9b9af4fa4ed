import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import type { Subgraph } from "../graph/subgraph.js";
import { CAPS } from "../limits/caps.js";

const FRESH_MS = 1_000;

const inTime = (check: Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), CAPS.readyMs)));
  return Promise.race([check.catch(() => false), late]).finally(() => clearTimeout(timer));
};

/**
 * Whether the gateway runs, and whether it serves: graphs loaded (they are, or it would not listen), its own database
 * answers a statement, every service says it is ready, not stopping.
 */
export function healthDoor(
  app: FastifyInstance,
  pool: Pool,
  subgraphs: Record<string, Subgraph>,
  isStopping: () => boolean,
): void {
  const waitingFor = async (): Promise<string[]> => {
    const checks: [string, Promise<boolean>][] = [
      // Through the pool that sessions are read by.
      ["database", pool.query("select 1 from gateway.migration limit 1").then(() => true)],
      ...Object.entries(subgraphs).map(([name, subgraph]): [string, Promise<boolean>] => [name, subgraph.isReady()]),
    ];
    const answers = await Promise.all(checks.map(async ([name, check]) => [name, await inTime(check)] as const));
    return answers.filter(([, ok]) => !ok).map(([name]) => name);
  };
  // Anybody may ask: the checks behind it run once a second at most, and one at a time.
  let last: { at: number; answer: Promise<string[]> } | undefined;
  const checked = (): Promise<string[]> => {
    if (last && Date.now() - last.at < FRESH_MS) return last.answer;
    const begun = { at: Infinity, answer: waitingFor() };
    void begun.answer.then(() => (begun.at = Date.now()));
    last = begun;
    return begun.answer;
  };

  app.get("/health/live", async () => ({ ok: true }));
  app.get("/health/ready", async (_request, reply) => {
    const missing = isStopping() ? ["stop"] : await checked();
    return missing.length ? reply.code(503).send({ waitingFor: missing.join(", ") }) : reply.send({ ok: true });
  });
}
