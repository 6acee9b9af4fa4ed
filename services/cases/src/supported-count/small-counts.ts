/** Below this a number points at people. */
export const SMALLEST_SHOWN = 5;

interface CommuneCount {
  communeKey: number;
  districtKey: number | null;
  provinceKey: number;
  count: number;
}

/**
 * Counts that may be shown, by level and key. Small ones are left out, and with a single small one the next smallest beside it, so
 * that nobody gets it back by taking the others from the whole.
 */
export function shownCounts(communes: CommuneCount[]): Map<string, number> {
  const shown = new Map<string, number>();
  const provinces = sums(communes, (c) => c.provinceKey);
  const districts = sums(communes.filter((c) => c.districtKey !== null), (c) => c.districtKey!);
  for (const [key, count] of provinces) if (count >= SMALLEST_SHOWN) shown.set(`provinceKey ${key}`, count);
  for (const province of provinces.keys()) {
    const inside = new Set(communes.filter((c) => c.provinceKey === province).map((c) => c.districtKey));
    show(shown, "districtKey", [...districts].filter(([key]) => inside.has(key)));
    for (const district of inside) show(shown, "communeKey", communes.filter((c) => c.provinceKey === province && c.districtKey === district).map((c) => [c.communeKey, c.count]));
  }
  return shown;
}

function show(shown: Map<string, number>, level: string, siblings: [key: number, count: number][]): void {
  const rising = siblings.filter(([, count]) => count > 0).sort((a, b) => a[1] - b[1]);
  const small = rising.filter(([, count]) => count < SMALLEST_SHOWN).length;
  const hidden = small === 1 ? 2 : small;
  for (const [key, count] of rising.slice(hidden)) shown.set(`${level} ${key}`, count);
}

function sums(communes: CommuneCount[], keyOf: (c: CommuneCount) => number): Map<number, number> {
  const total = new Map<number, number>();
  for (const c of communes) total.set(keyOf(c), (total.get(keyOf(c)) ?? 0) + c.count);
  return total;
}
