import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAMILIES, hiddenCells, isUnsafe, type Cell, type Family } from "./disclosure.js";

const COUNT: Family = { counts: ["I31"], rates: [] };
const cell = (id: string, value: number): Cell => ({ id, value: (code) => (code === "I31" ? value : null) });
const cellsOf = (values: number[]): Cell[] => values.map((value, index) => cell(`unit ${index}`, value));

/** What somebody outside gets to see of a group: each value or nothing, and the total or nothing. */
function seen(values: number[], hide = hiddenCells): { key: string; shown: (number | null)[]; total: number | null } {
  const { cells, parent } = hide(COUNT, cellsOf(values), new Set(), "seed");
  const sum = values.reduce((a, b) => a + b, 0);
  const shown = values.map((value, index) => (cells.has(`unit ${index}`) ? null : value));
  const total = parent || (sum > 0 && sum < 5) ? null : sum;
  return { key: JSON.stringify([shown, total]), shown, total };
}

describe("families", () => {
  test("figures that give each other away are hidden together", () => {
    const of = (code: string) => FAMILIES.find((family) => family.counts.includes(code))!;
    expect(of("I22").counts).toEqual(expect.arrayContaining(["I22", "I23", "I24", "I25X", "I25", "I46", "I48"]));
    expect(of("I41").counts).toEqual(["I41", "I42", "I43"]);
    expect(of("I41").rates.map((rate) => rate.code)).toEqual(["I44"]);
  });

  test("none or all of fewer than ten is not shown", () => {
    const family = FAMILIES.find((one) => one.counts.includes("I41"))!;
    const graded = (values: Record<string, number>): Cell => ({ id: "x", value: (code) => values[code] ?? 0 });
    expect(isUnsafe(family, graded({ I41: 7 }))).toBe(true);
    expect(isUnsafe(family, graded({ I43: 9 }))).toBe(true);
    expect(isUnsafe(family, graded({ I41: 10 }))).toBe(false);
    expect(isUnsafe(family, graded({}))).toBe(false);
  });
});

describe("subtracting what is shown from the total", () => {
  const groups = fc.array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 12 });

  test("never leaves a single hidden cell, nor a sum that only one answer fits", () => {
    fc.assert(fc.property(groups, (values) => {
      const { shown, total } = seen(values);
      for (const value of shown) expect(value === null || value === 0 || value >= 5).toBe(true);
      if (total === null) return;
      const hidden = values.filter((_, index) => shown[index] === null);
      const rest = total - shown.reduce<number>((sum, value) => sum + (value ?? 0), 0);
      if (hidden.length === 0) return;
      expect(hidden.length).toBeGreaterThan(1);
      const small = hidden.filter((value) => value > 0 && value < 5).length;
      // However the small cells lie between 1 and 4, the larger ones can make up the difference.
      if (small > 0) expect(rest).toBeGreaterThanOrEqual(4 * small + 5);
    }), { numRuns: 3000 });
  });

  test("even with the rule known, every hidden small cell could have been another number (all groups of three up to 14)", () => {
    const worlds = new Map<string, number[][]>();
    for (let a = 0; a < 15; a += 1) for (let b = 0; b < 15; b += 1) for (let c = 0; c < 15; c += 1) {
      const { key } = seen([a, b, c]);
      worlds.set(key, [...(worlds.get(key) ?? []), [a, b, c]]);
    }
    // Groups with a larger sum have neighbours outside this table.
    for (const [key, group] of worlds) {
      const [shown, total] = JSON.parse(key) as [(number | null)[], number | null];
      if (total !== null && total > 14) continue;
      for (const [index, value] of shown.entries()) {
        if (value !== null) continue;
        const could = new Set(group.map((values) => values[index]!));
        const isSmallSomewhere = [...could].some((one) => one > 0 && one < 5);
        if (isSmallSomewhere) expect([key, could.size > 1]).toEqual([key, true]);
      }
    }
  });

  test("the planted rule that hides small cells alone is caught", () => {
    const alone: typeof hiddenCells = (family, cells) => ({ cells: new Set(cells.filter((one) => isUnsafe(family, one)).map((one) => one.id)), parent: false });
    const { shown, total } = seen([3, 20, 30], alone);
    expect(total! - (shown[1] ?? 0) - (shown[2] ?? 0)).toBe(3);
    expect(seen([3, 20, 30]).shown.filter((value) => value === null).length).toBeGreaterThan(1);
  });

  test("gives the same answer every time, whatever order the cells come in", () => {
    fc.assert(fc.property(groups, (values) => {
      const cells = cellsOf(values);
      const again = hiddenCells(COUNT, [...cells].reverse(), new Set(), "seed");
      expect([...again.cells].sort()).toEqual([...hiddenCells(COUNT, cells, new Set(), "seed").cells].sort());
    }));
  });
});
