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

/** Remembers what was read for a while: within it the same promise answers, a failed read is forgotten at once. */
export class Remembered<V> {
  private readonly entries: Recent<string, { at: number; value: Promise<V> }>;

  constructor(private readonly read: (key: string) => Promise<V>, private readonly lifetimeMs: number, private readonly now: () => number, bound = 10_000) {
    this.entries = new Recent(bound);
  }

  of(key: string): Promise<V> {
    const known = this.entries.get(key);
    // Age counts from the start of the read: what it tells is at least that old. A clock set back makes nothing younger.
    const age = known ? this.now() - known.at : -1;
    if (known && age >= 0 && age < this.lifetimeMs) return known.value;
    const value = this.read(key);
    this.entries.set(key, { at: this.now(), value });
    value.catch(() => this.entries.delete(key));
    return value;
  }

  forget(key: string): void {
    this.entries.delete(key);
  }
}
