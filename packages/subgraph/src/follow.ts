import { HOP_HEADER, signHop, systemActor, type EventEnvelope } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { setTimeout as sleep } from "node:timers/promises";
import type { EventPage } from "./event-log.js";
import { logger } from "./log.js";
import type { RunningService } from "./serve.js";

/** What a reader does with a batch of another service's facts, inside the transaction that also stores the cursor: each fact takes effect once. */
export type Fold = (em: EntityManager, events: EventEnvelope[]) => Promise<void>;

const BATCH = 2000;

/** A page as the door answers it. While the source is not ready yet, more is sure to come. */
type AnsweredPage = EventPage & { ready: boolean };

async function fetchEvents(service: RunningService, source: string, after: string): Promise<AnsweredPage> {
  const { subgraphs, secrets } = service.environment;
  const path = `/events?after=${after}&limit=${BATCH}`;
  const key = secrets.readEvents[source];
  if (!key || !subgraphs[source]) throw new Error(`${service.name} may not read the log of ${source}`);
  const response = await fetch(subgraphs[source] + path, {
    headers: { [HOP_HEADER]: signHop(key, source, path, systemActor(service.name, [])) },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`log of ${source} answered ${response.status}`);
  return (await response.json()) as AnsweredPage;
}

/** Reads and folds one batch; answers how many facts it held and whether that was all. Only one reader of a cursor works at a time. */
export async function foldOnce(service: RunningService, source: string, fold: Fold): Promise<{ folded: number; caughtUp: boolean }> {
  const table = `"${service.name}".reading_cursor`;
  const [row] = await service.orm.em.fork().execute<{ position: string }[]>(`select position from ${table} where source = ?`, [source]);
  const after = row?.position ?? "0.0";
  const page = await fetchEvents(service, source, after);
  if (page.events.length === 0) return { folded: 0, caughtUp: page.ready };
  const em = service.orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": service.name } } }) as EntityManager;
  await em.transactional(async (tx) => {
    const inner = tx as EntityManager;
    await inner.execute(`insert into ${table} (source, position) values (?, '0.0') on conflict do nothing`, [source]);
    const [current] = await inner.execute<{ position: string }[]>(`select position from ${table} where source = ? for update`, [source]);
    if (current?.position !== after) return;
    await fold(inner, page.events);
    await inner.execute(`update ${table} set position = ?, caught_up_at = now() where source = ?`, [page.position, source]);
  });
  return { folded: page.events.length, caughtUp: false };
}

/** Catches up with another service's log, then keeps following it until the service closes. Resolves once caught up with a source that is ready itself. */
export async function follow(service: RunningService, source: string, fold: Fold, everyMs = 250): Promise<void> {
  let running = true;
  service.onClose(() => void (running = false));
  for (let wait = 100; running; ) {
    try {
      const { folded, caughtUp } = await foldOnce(service, source, fold);
      if (caughtUp) break;
      if (folded === 0) await sleep(50);
    } catch (error) {
      logger.warn({ service: service.name, source, err: error }, "waiting for the log");
      await sleep(wait);
      wait = Math.min(wait * 2, 2000);
    }
  }
  void (async () => {
    while (running) {
      try {
        if ((await foldOnce(service, source, fold)).folded === 0) await sleep(everyMs);
      } catch (error) {
        if (running) logger.warn({ service: service.name, source, err: error }, "reading the log failed");
        await sleep(1000);
      }
    }
  })();
}
