import type { EventEmitter } from "node:events";
import { PgBoss, type Db, type Job } from "pg-boss";
import { schemaOf } from "./migrate.js";

interface QueueRules {
  /** How often it is tried again after the first failure. */
  retries: number;
  /** Seconds until the first of them; each later one waits about twice as long. */
  firstPause: number;
}
/** A transaction of the caller's in which a job is put down, so that it is there exactly when the rest is. */
type InTransaction = (text: string, values: unknown[]) => Promise<unknown[]>;

/**
 * A service's background work, kept in its database: what was put down survives a restart, and one process at a time
 * takes it.
 */
export interface Jobs {
  /**
   * Work that is due every day at an hour of Viet Nam's clock, and once at each start. It must bear being done again.
   */
  daily(name: string, hour: number, work: () => Promise<void>): Promise<void>;
  /** A queue whose jobs are done at least once; `onDead` hears of one that failed to the last. */
  queue<T extends object>(
    name: string,
    rules: QueueRules,
    work: (data: T) => Promise<void>,
    onDead: (data: T) => Promise<void>,
  ): Promise<void>;
  put(name: string, data: object, within: InTransaction): Promise<void>;
  close(): Promise<void>;
}

/** Between two listeners of its pool a connection that is ended by the server would end the process. */
function hearErrors(db: unknown): void {
  const heard = new WeakSet<EventEmitter>();
  (db as { pool: EventEmitter }).pool.on("acquire", (client: EventEmitter) => {
    if (!heard.has(client)) client.on("error", () => undefined);
    heard.add(client);
  });
}

const POLLING = { pollingIntervalSeconds: 1 };

/** Opens a service's jobs under its own role. The tables are the migration's business (`migrateJobs`). */
export async function openJobs(service: string, databaseUrl: string, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: schemaOf(service),
    max: 3,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on("error", onError);
  await boss.start();
  hearErrors(boss.getDb());
  return {
    async daily(name, hour, work) {
      // One at a time, however many processes look after it.
      await boss.createQueue(name, { policy: "singleton", retryLimit: 5, retryDelay: 30, retryBackoff: true });
      await boss.work(name, POLLING, work);
      await boss.schedule(name, `0 ${hour} * * *`, null, { tz: "Asia/Ho_Chi_Minh", missed: "once" });
      await boss.send(name);
    },
    async queue<T extends object>(
      name: string,
      { retries, firstPause }: QueueRules,
      work: (data: T) => Promise<void>,
      onDead: (data: T) => Promise<void>,
    ) {
      const dead = `${name}-dead`;
      await boss.createQueue(dead, { retryLimit: 5, retryDelay: 30, retryBackoff: true });
      await boss.createQueue(name, {
        retryLimit: retries,
        retryDelay: firstPause,
        retryBackoff: true,
        deadLetter: dead,
      });
      const each =
        (take: (data: T) => Promise<void>) =>
        async (jobs: Job<T>[]): Promise<void> => {
          for (const { data } of jobs) await take(data);
        };
      await boss.work<T>(name, POLLING, each(work));
      await boss.work<T>(dead, POLLING, each(onDead));
    },
    async put(name, data, within) {
      const db: Db = { executeSql: async (text, values = []) => ({ rows: await within(text, values) }) };
      await boss.send(name, data, { db });
    },
    close: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}
