import { logger, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Files } from "@hoa-nhap/files";
import { filesOf } from "./stored-file.js";

const EVERY_MS = 60_000;
const ORPHANS_EVERY = 60;
const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
/** So many at a time: a database that was restored wrongly must not empty the store in one night unseen. */
const AT_ONCE = 200;

/**
 * Deletes the bytes whose time is over: uploads that nobody used within a day, and what was taken away long ago. The
 * row of the latter stays.
 */
export async function sweepDue(service: RunningService, { store }: Files): Promise<number> {
  const em = service.orm.em.fork() as EntityManager;
  const due = await em.execute<{ key: string }[]>(
    `
      update models.stored_file
      set discarded_at = now()
      where id in (select id from models.stored_file where discarded_at is null and discard_after < now() limit ?)
      returning key
    `,
    [AT_ONCE],
  );
  // Marked first: what is not deleted now is an orphan, and nobody can claim it any more.
  for (const { key } of due) await store.delete(key);
  await em.execute("delete from models.stored_file where claimed_at is null and discarded_at is not null");
  return due.length;
}

/** Deletes bytes of more than a day that no row names: a change that was rolled back, a process that was killed. */
export async function sweepOrphans(
  service: RunningService,
  { store, incoming }: Files,
  now = Date.now(),
): Promise<number> {
  const em = service.orm.em.fork() as EntityManager;
  const gone: string[] = [];
  let old: string[] = [];
  const look = async (): Promise<void> => {
    const known = new Set(
      (
        await em.execute<{ key: string }[]>(
          "select key from models.stored_file where key = any (?::text[]) and discarded_at is null",
          [`{${old.join(",")}}`],
        )
      ).map(({ key }) => key),
    );
    gone.push(...old.filter((key) => !known.has(key)));
    old = [];
  };
  for await (const { key, at } of store.list()) {
    if (now - at.getTime() > DAY_MS) old.push(key);
    if (old.length === 1000) await look();
  }
  await look();
  for (const key of gone.slice(0, AT_ONCE)) await store.delete(key);
  if (gone.length > 0)
    logger.warn({ orphans: gone.length, deleted: Math.min(gone.length, AT_ONCE) }, "files without a row");
  // A file that has been coming in for an hour will not arrive.
  for (const name of await readdir(incoming).catch(() => [])) {
    const path = join(incoming, name);
    if (now - ((await stat(path).catch(() => null))?.mtimeMs ?? now) > HOUR_MS) await rm(path, { force: true });
  }
  return Math.min(gone.length, AT_ONCE);
}

/** Sweeps while the service runs: what is due every minute, orphans every hour. */
export function keepFilesTidy(service: RunningService): void {
  const files = filesOf(service);
  if (!files) return;
  // Said at once, not when the first officer tries.
  void files.store
    .health()
    .catch((error: unknown) => logger.error({ service: service.name, err: error }, "files cannot be kept"));
  let round = 0;
  let working: Promise<void> = Promise.resolve();
  const tick = async (): Promise<void> => {
    await sweepDue(service, files);
    if (round++ % ORPHANS_EVERY === 0) await sweepOrphans(service, files);
  };
  const timer = setInterval(() => {
    working = working
      .then(tick)
      .catch((error: unknown) => logger.error({ service: service.name, err: error }, "sweeping files failed"));
  }, EVERY_MS);
  service.onClose(async () => {
    clearInterval(timer);
    await working;
  });
}
