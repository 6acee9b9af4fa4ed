import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import type { Subgraph } from "../graph/subgraph.js";

/** Whether the gateway runs, and whether it serves: graphs loaded (they are, or it would not listen), database reached, every subgraph ready, not stopping. */
export function healthDoor(app: FastifyInstance, pool: Pool, subgraphs: Record<string, Subgraph>, isStopping: () => boolean): void {
  const waitingFor = async (): Promise<string[]> => {
    if (isStopping()) return ["stop"];
    const checks = [
      pool.query("select 1 from gateway.migration limit 1").then(() => true, () => false).then((ok) => ["database", ok] as const),
      ...Object.entries(subgraphs).map(async ([name, subgraph]) => [name, await subgraph.isReady()] as const),
    ];
    return (await Promise.all(checks)).filter(([, ok]) => !ok).map(([name]) => name);
  };
  let last: { at: number; answer: Promise<string[]> } = { at: 0, answer: Promise.resolve([]) };

  app.get("/health/live", async () => ({ ok: true }));
  app.get("/health/ready", async (_request, reply) => {
    // Anybody may ask: the checks behind it run at most a few times a second.
    if (Date.now() - last.at > 250) last = { at: Date.now(), answer: waitingFor() };
    const missing = await last.answer;
    return missing.length ? reply.code(503).send({ waitingFor: missing.join(", ") }) : reply.send({ ok: true });
  });
}
