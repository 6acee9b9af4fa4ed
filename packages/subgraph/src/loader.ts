import DataLoader from "dataloader";
import type { Context } from "./context.js";

/**
 * One batch per request for a to-one look-up: `load` gets all keys at once and answers a row for each, null where there
 * is none.
 */
export function loaderOf<K, V>(
  ctx: Context,
  name: string,
  load: (keys: readonly K[]) => Promise<Map<K, V>>,
): DataLoader<K, V | null> {
  let loader = ctx.loaders.get(name) as DataLoader<K, V | null> | undefined;
  if (!loader) {
    loader = new DataLoader<K, V | null>(async (keys) => {
      const found = await load(keys);
      return keys.map((key) => found.get(key) ?? null);
    });
    ctx.loaders.set(name, loader);
  }
  return loader;
}

/** Rows by their id. */
export const byId = <V extends { id: string }>(rows: V[]): Map<string, V> => new Map(rows.map((row) => [row.id, row]));

/** Rows grouped by a key, in the order they came. */
export function groupedBy<K, V>(rows: V[], key: (row: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
