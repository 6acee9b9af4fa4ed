import type { Equation, Known } from "./known.js";

/**
 * The hidden cells that have only one answer left for somebody who adds, subtracts and compares until nothing more
 * follows: by cell, the answer.
 */
export function recoveredBySums({ bounds, equations }: Known): Map<string, number> {
  const known = new Map([...bounds].map(([cell, { low, high }]) => [cell, { low, high }]));
  const all = [...equations, ...eliminated(equations)];
  for (let isNews = true, round = 0; isNews && round < 60; round += 1)
    isNews = all.map((equation) => narrow(known, equation)).some(Boolean);
  return new Map([...known].filter(([, { low, high }]) => low === high).map(([cell, { low }]) => [cell, low]));
}

/** Each term lies where the others leave it. */
function narrow(known: Known["bounds"], { terms, sum, isExact }: Equation): boolean {
  let isNews = false;
  for (const [cell, n] of terms) {
    let [under, over] = [0, 0];
    for (const [other, m] of terms) {
      if (other === cell) continue;
      const { low, high } = known.get(other)!;
      under += m > 0 ? m * low : m * high;
      over += m > 0 ? m * high : m * low;
    }
    const upper = (sum - under) / n;
    const lower = isExact ? (sum - over) / n : n > 0 ? -Infinity : Infinity;
    const [from, to] = n > 0 ? [lower, upper] : [upper, lower];
    const bound = known.get(cell)!;
    const low = Math.max(bound.low, Math.ceil(from - 1e-7));
    const high = Math.min(bound.high, Math.floor(to + 1e-7));
    if (low > bound.low || high < bound.high) isNews = true;
    [bound.low, bound.high] = [low, high];
  }
  return isNews;
}

/** The exact equations solved as far as they go (Gauss): what follows from several of them at once. */
function eliminated(equations: Equation[]): Equation[] {
  const rows = equations.filter(({ isExact }) => isExact).map(({ terms, sum }) => ({ terms: new Map(terms), sum }));
  const done: typeof rows = [];
  while (rows.length > 0) {
    rows.sort((a, b) => a.terms.size - b.terms.size);
    const pivot = rows.shift()!;
    const [column, n] = [...pivot.terms][0] ?? [];
    if (column === undefined || n === undefined) continue;
    for (const row of [...rows, ...done]) {
      const m = row.terms.get(column);
      if (m === undefined) continue;
      const factor = m / n;
      for (const [cell, value] of pivot.terms) {
        const next = (row.terms.get(cell) ?? 0) - factor * value;
        if (Math.abs(next) < 1e-9) row.terms.delete(cell);
        else row.terms.set(cell, next);
      }
      row.sum -= factor * pivot.sum;
    }
    done.push(pivot);
  }
  return done.map((row) => ({ ...row, isExact: true }));
}
