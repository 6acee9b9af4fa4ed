import fc from "fast-check";
import { expect, test } from "vitest";
import { shownCounts, SMALLEST_SHOWN } from "./small-counts.js";

const commune = (communeKey: number, districtKey: number, count: number) => ({ communeKey, districtKey, provinceKey: 1, count });

test("small counts are hidden, and with a single one the next beside it", () => {
  const shown = shownCounts([commune(11, 1, 3), commune(12, 1, 9), commune(13, 1, 20), commune(21, 2, 6)]);
  expect(Object.fromEntries(shown)).toEqual({ "provinceKey 1": 38, "districtKey 1": 32, "districtKey 2": 6, "communeKey 13": 20, "communeKey 21": 6 });
});

test("taking the shown ones from their whole never leaves a single small count", () => {
  fc.assert(fc.property(fc.array(fc.record({ district: fc.integer({ min: 1, max: 4 }), count: fc.nat(12) }), { maxLength: 14 }), (list) => {
    const communes = list.map(({ district, count }, i) => commune(100 + i, district, count));
    const shown = shownCounts(communes);
    for (const count of shown.values()) expect(count).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
    for (const district of new Set(list.map((c) => c.district))) {
      const inside = communes.filter((c) => c.districtKey === district && c.count > 0);
      const hidden = inside.filter((c) => !shown.has(`communeKey ${c.communeKey}`));
      if (hidden.length === 1 && shown.has(`districtKey ${district}`)) expect(inside).toHaveLength(1);
    }
  }));
});
