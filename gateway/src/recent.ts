/** A map that keeps the most recently used entries, up to a bound. */
export class Recent<K, V> {
  private entries = new Map<K, V>();

  constructor(private readonly bound: number) {}

  get(key: K): V | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  set(key: K, value: V): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.bound) this.entries.delete(this.entries.keys().next().value as K);
  }

  delete(key: K): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}

/** How long a read counts, and how long the last one serves on while nothing newer can be had. */
export interface Lifetime {
  freshMs: number;
  staleMs?: number;
  /** How long somebody who could be served what is known waits for something newer. */
  patienceMs?: number;
}
/**
 * The newest thing that a read of one key told, and when that read began; shared by all its reads, for an older one may
 * end after a newer one.
 */
interface Told<V> {
  last?: { at: number; value: V };
}
interface Entry<V> {
  /** When the last read began. */
  at: number;
  value: Promise<V>;
  told: Told<V>;
}

const inTime = <V>(work: Promise<V>, ms: number): Promise<V> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("not told in time")), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * Remembers what was read for a while: within it the same promise answers. A failed read is forgotten at once, unless
 * what was told before may serve on; then it does, until the next read or its own end, whichever is first.
 */
export class Remembered<V> {
  private readonly entries: Recent<string, Entry<V>>;

  constructor(
    private readonly read: (key: string) => Promise<V>,
    private readonly lifetime: Lifetime,
    private readonly now: () => number,
    bound = 10_000,
  ) {
    this.entries = new Recent(bound);
  }

  of(key: string): Promise<V> {
    const known = this.entries.get(key);
    // Age counts from the start of the read: what it tells is at least that old. A clock set back makes nothing
    // younger.
    if (known && this.isWithin(known.at, this.lifetime.freshMs)) return known.value;
    const [at, told] = [this.now(), known?.told ?? {}];
    const entry: Entry<V> = { at, told, value: this.newest(key, at, told) };
    this.entries.set(key, entry);
    entry.value.catch(() => this.entries.get(key) === entry && this.entries.delete(key));
    return entry.value;
  }

  forget(key: string): void {
    this.entries.delete(key);
  }

  private isWithin(at: number, ms: number): boolean {
    const age = this.now() - at;
    return age >= 0 && age < ms;
  }

  private async newest(key: string, at: number, told: Told<V>): Promise<V> {
    const { staleMs = 0, patienceMs = 60_000 } = this.lifetime;
    const reading = this.read(key).then((value) => {
      if (!told.last || told.last.at <= at) told.last = { at, value };
      return value;
    });
    const mayServe = (last: Told<V>["last"]): last is NonNullable<Told<V>["last"]> =>
      last !== undefined && this.isWithin(last.at, staleMs);
    if (!mayServe(told.last)) return reading;
    return inTime(reading, patienceMs).catch((error: unknown) => {
      if (mayServe(told.last)) return told.last.value;
      throw error;
    });
  }
}
