import type { MikroORM } from "@mikro-orm/postgresql";
import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** How often the database is asked while somebody waits: in this process something was just told, or nothing was. */
const SOON_MS = 25;
const IDLE_MS = 1000;
/** A transaction that told something may take this long to commit before it is looked for less often. */
const SOON_FOR_MS = 2000;

const told = new EventEmitter();
told.setMaxListeners(0);
/** Says that a transaction of this process tells something of a service; called before it commits. */
export const telling = (schema: string): void => void told.emit(schema);

interface Waiting {
  after: string;
  until: number;
  end(): void;
}

/**
 * Lets the readers of a service's log wait for news instead of asking again and again: however many wait, the database is
 * asked once, and soon after this process has told something. What another process wrote is seen within a second.
 */
export class News {
  private readonly waiting = new Set<Waiting>();
  private looking: Promise<void> | null = null;
  private closed = false;
  private soonUntil = 0;
  private pausing = new AbortController();

  constructor(
    private readonly orm: MikroORM,
    private readonly schema: string,
  ) {
    told.on(schema, this.tell);
  }

  private readonly tell = (): void => {
    this.soonUntil = Date.now() + SOON_FOR_MS;
    this.pausing.abort();
  };

  /** Resolves when the log holds something after a position, when the time is over, or when the service closes. */
  async after(position: string, ms: number): Promise<void> {
    if (this.closed) return;
    await new Promise<void>((resolve) => {
      const one: Waiting = {
        after: position,
        until: Date.now() + ms,
        end: () => {
          this.waiting.delete(one);
          resolve();
        },
      };
      this.waiting.add(one);
      this.looking ??= this.look();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    told.off(this.schema, this.tell);
    for (const one of this.waiting) one.end();
    this.pausing.abort();
    await this.looking;
  }

  private async look(): Promise<void> {
    while (this.waiting.size > 0) {
      // Whoever waits asks again afterwards, and is told then what is wrong with the database.
      const last = await this.last().catch(() => null);
      for (const one of this.waiting) if (last !== one.after || one.until <= Date.now()) one.end();
      if (this.waiting.size > 0) await this.pause();
    }
    this.looking = null;
  }

  private async pause(): Promise<void> {
    if (Date.now() < this.soonUntil) return sleep(SOON_MS);
    this.pausing = new AbortController();
    await sleep(IDLE_MS, undefined, { signal: this.pausing.signal }).catch(() => undefined);
  }

  private async last(): Promise<string> {
    const [row] = await this.orm.em
      .fork()
      .getConnection()
      .execute<{ position: string }[]>(
        `
          select epoch || '.' || xid::text || '.' || seq as position
          from "${this.schema}".event e
          order by e.epoch desc, e.xid desc, e.seq desc
          limit 1
        `,
      );
    return row?.position ?? "0.0";
  }
}
