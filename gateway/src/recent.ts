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
interface Entry<V> {
  /** When the last read began. */
  at: number;
  value: Promise<V>;
  /** The newest thing that a read told, and when it began. */
  last?: { at: number; value: V };
}

const inTime = <V>(work: Promise<V>, ms: number): Promise<V> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("not told in time")), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * Remembers what was read for a while: within it the same promise answers. A failed read is forgotten at once, unless what was told before may serve on; then
 * it does, until the next read or its own end, whichever is first.
 */
export class Remembered<V> {
  private readonly entries: Recent<string, Entry<V>>;

  constructor(private readonly read: (key: string) => Promise<V>, private readonly lifetime: Lifetime, private readonly now: () => number, bound = 10_000) {
    this.entries = new Recent(bound);
  }

  of(key: string): Promise<V> {
    const known = this.entries.get(key);
    // Age counts from the start of the read: what it tells is at least that old. A clock set back makes nothing younger.
    if (known && this.isWithin(known.at, this.lifetime.freshMs)) return known.value;
    const entry: Entry<V> = { at: this.now(), last: known?.last } as Entry<V>;
    entry.value = this.newest(key, entry);
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

  private async newest(key: string, entry: Entry<V>): Promise<V> {
    const { staleMs = 0, patienceMs = 60_000 } = this.lifetime;
    const told = this.read(key).then((value) => {
      entry.last = { at: entry.at, value };
      return value;
    });
    const before = entry.last;
    if (!before || !this.isWithin(before.at, staleMs)) return told;
    return inTime(told, patienceMs).catch(() => before.value);
  }
}
