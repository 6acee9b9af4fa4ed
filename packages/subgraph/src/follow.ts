import { HOP_HEADER, signHop, systemActor, type EventEnvelope } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { setTimeout as sleep } from "node:timers/promises";
import { UnknownPosition, type EventPage } from "./event-log.js";
import { logger } from "./log.js";
import type { RunningService } from "./running-service.js";

/**
 * What a reader does with a batch of another service's facts, inside the transaction that also stores the cursor: each
 * fact takes effect once.
 */
export type Fold = (em: EntityManager, events: EventEnvelope[]) => Promise<void>;

const BATCH = 2000;
/** How long a reader that has caught up lets the log keep its question open. */
const WAIT_MS = 5000;

/** A page as the door answers it. While the source is not ready yet, more is sure to come. */
type AnsweredPage = EventPage & { ready: boolean };

async function fetchEvents(
  service: RunningService,
  source: string,
  after: string,
  wait: number,
  signal?: AbortSignal,
): Promise<AnsweredPage> {
  const { subgraphs, secrets } = service.environment;
  const path = `/events?after=${after}&limit=${BATCH}&wait=${wait}`;
  const key = secrets.readEvents[source];
  if (!key || !subgraphs[source]) throw new Error(`${service.name} may not read the log of ${source}`);
  const response = await fetch(subgraphs[source] + path, {
    headers: { [HOP_HEADER]: signHop(key, source, path, systemActor(service.name, [])) },
    signal: AbortSignal.any([AbortSignal.timeout(10_000), ...(signal ? [signal] : [])]),
  });
  if (response.status === 409)
    throw new UnknownPosition(
      `${service.name} has read the log of ${source} up to a place that it does not hold: one of the two was restored from another time (docs/runbook.md)`,
    );
  if (!response.ok) throw new Error(`log of ${source} answered ${response.status}`);
  return (await response.json()) as AnsweredPage;
}

/**
 * Reads and folds one batch; answers how many facts it held and whether that was all. Only one reader of a cursor works
 * at a time. `wait`: how many milliseconds the source may keep the question open while it has nothing new.
 */
export async function foldOnce(
  service: RunningService,
  source: string,
  fold: Fold,
  { signal, wait = 0 }: { signal?: AbortSignal; wait?: number } = {},
): Promise<{ folded: number; caughtUp: boolean }> {
  const table = `"${service.name}".reading_cursor`;
  const [row] = await service.orm.em
    .fork()
    .execute<{ position: string }[]>(`select position from ${table} where source = ?`, [source]);
  const after = row?.position ?? "0.0";
  const page = await fetchEvents(service, source, after, wait, signal);
  if (page.events.length === 0) return { folded: 0, caughtUp: page.ready };
  const em = service.orm.em.fork({
    session: { variables: { "app.all": "on", "app.actor": service.name } },
  }) as EntityManager;
  await em.transactional(async (tx) => {
    const inner = tx;
    await inner.execute(`insert into ${table} (source, position) values (?, '0.0') on conflict do nothing`, [source]);
    const [current] = await inner.execute<{ position: string }[]>(
      `select position from ${table} where source = ? for update`,
      [source],
    );
    if (current?.position !== after) return;
    await fold(inner, page.events);
    await inner.execute(`update ${table} set position = ?, caught_up_at = now() where source = ?`, [
      page.position,
      source,
    ]);
  });
  return { folded: page.events.length, caughtUp: false };
}

/**
 * Catches up with another service's log, then keeps following it until the service closes. Resolves once caught up with
 * a source that is ready itself. `folded` does what follows from a batch once it is stored, before the next one is
 * read.
 */
export async function follow(
  service: RunningService,
  source: string,
  fold: Fold,
  { everyMs = 250, folded = async () => {} }: { everyMs?: number; folded?: () => Promise<void> } = {},
): Promise<void> {
  const waiting = `log of ${source}`;
  const ending = new AbortController();
  const pause = (ms: number): Promise<void> => sleep(ms, undefined, { signal: ending.signal }).catch(() => undefined);
  let caughtUp!: () => void;
  const first = new Promise<void>((resolve) => (caughtUp = resolve));
  const loop = (async () => {
    let hasCaughtUp = false;
    for (let wait = 100; !ending.signal.aborted;) {
      try {
        const asked = Date.now();
        const page = await foldOnce(service, source, fold, {
          signal: ending.signal,
          wait: hasCaughtUp ? WAIT_MS : 0,
        });
        wait = 100;
        hasCaughtUp ||= page.caughtUp;
        service.waits.delete(waiting);
        if (page.caughtUp) caughtUp();
        if (page.folded > 0) await folded();
        // A source that keeps no question open is not asked more often for it.
        if (page.folded === 0) await pause(page.caughtUp ? Math.max(0, everyMs - (Date.now() - asked)) : 50);
      } catch (error) {
        if (ending.signal.aborted) break;
        // Going on would leave facts out for good: nothing is right until somebody has looked.
        if (error instanceof UnknownPosition) service.waits.add(waiting);
        logger.warn({ service: service.name, source, err: error }, "reading the log failed");
        await pause(wait);
        wait = Math.min(wait * 2, 2000);
      }
    }
    caughtUp();
  })();
  service.onClose(async () => {
    ending.abort();
    await loop;
  });
  return first;
}
