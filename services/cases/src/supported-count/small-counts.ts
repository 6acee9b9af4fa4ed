/** Below this a number points at people. */
export const SMALLEST_SHOWN = 5;

interface CommuneCount {
  communeKey: number;
  districtKey: number | null;
  provinceKey: number;
  count: number;
}

/**
 * Counts that may be shown, by level and key. Small ones are left out, and beside them as many of the next smallest as
 * it takes for what is left out to be no small number itself: nobody gets it back by taking those shown from their
 * whole, or from the whole of that. Below a district that is left out nothing is shown; a commune without a district
 * stands beside the districts.
 */
export function shownCounts(communes: CommuneCount[]): Map<string, number> {
  const shown = new Map<string, number>();
  for (const [province, total] of sums(communes, (c) => c.provinceKey)) {
    if (total >= SMALLEST_SHOWN) shown.set(`provinceKey ${province}`, total);
    const inside = communes.filter((c) => c.provinceKey === province);
    const direct = inside.filter((c) => c.districtKey === null);
    const districts = sums(
      inside.filter((c) => c.districtKey !== null),
      (c) => c.districtKey!,
    );
    show(shown, [
      ...[...districts].map(([key, count]): Counted => [`districtKey ${key}`, count]),
      ...direct.map(counted),
    ]);
    for (const district of districts.keys()) {
      if (shown.has(`districtKey ${district}`))
        show(shown, inside.filter((c) => c.districtKey === district).map(counted));
    }
  }
  return shown;
}

type Counted = [key: string, count: number];
const counted = ({ communeKey, count }: CommuneCount): Counted => [`communeKey ${communeKey}`, count];

function show(shown: Map<string, number>, siblings: Counted[]): void {
  const rising = siblings.filter(([, count]) => count > 0).toSorted((a, b) => a[1] - b[1]);
  let [hidden, sum] = [0, 0];
  while (
    hidden < rising.length &&
    (rising[hidden]![1] < SMALLEST_SHOWN || (hidden > 0 && (hidden === 1 || sum < SMALLEST_SHOWN)))
  )
    sum += rising[hidden++]![1];
  for (const [key, count] of rising.slice(hidden)) shown.set(key, count);
}

function sums(communes: CommuneCount[], keyOf: (c: CommuneCount) => number): Map<number, number> {
  const total = new Map<number, number>();
  for (const c of communes) total.set(keyOf(c), (total.get(keyOf(c)) ?? 0) + c.count);
  return total;
}
