import fc from "fast-check";
import { expect, test } from "vitest";
import { shownCounts, SMALLEST_SHOWN } from "./small-counts.js";

const commune = (communeKey: number, districtKey: number, count: number) => ({
  communeKey,
  districtKey,
  provinceKey: 1,
  count,
});

test("small counts are hidden, and with a single one the next beside it", () => {
  const shown = shownCounts([commune(11, 1, 3), commune(12, 1, 9), commune(13, 1, 20), commune(21, 2, 6)]);
  expect(Object.fromEntries(shown)).toEqual({
    "provinceKey 1": 38,
    "districtKey 1": 32,
    "districtKey 2": 6,
    "communeKey 13": 20,
    "communeKey 21": 6,
  });
});

test("taking the shown ones from their whole never leaves a single small count", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ district: fc.integer({ min: 1, max: 4 }), count: fc.nat(12) }), { maxLength: 14 }),
      (list) => {
        const communes = list.map(({ district, count }, i) => commune(100 + i, district, count));
        const shown = shownCounts(communes);
        for (const count of shown.values()) expect(count).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        for (const district of new Set(list.map((c) => c.district))) {
          const inside = communes.filter((c) => c.districtKey === district && c.count > 0);
          const hidden = inside.filter((c) => !shown.has(`communeKey ${c.communeKey}`));
          if (hidden.length === 1 && shown.has(`districtKey ${district}`)) expect(inside).toHaveLength(1);
        }
      },
    ),
  );
});

test("nor does it across levels: a small district beside others, a small commune beside districts that are gone", () => {
  const shown = shownCounts([commune(11, 1, 3), commune(21, 2, 12), commune(22, 2, 8)]);
  expect(Object.fromEntries(shown)).toEqual({ "provinceKey 1": 23 });
  const mixed = shownCounts([{ ...commune(31, 0, 3), districtKey: null }, commune(41, 4, 20), commune(51, 5, 30)]);
  expect(Object.fromEntries(mixed)).toEqual({ "provinceKey 1": 53, "districtKey 5": 30, "communeKey 51": 30 });
});

test("what is left of any shown whole, once all shown within it are taken away, is nothing or no small number", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ district: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), count: fc.nat(12) }), {
        maxLength: 14,
      }),
      (list) => {
        const communes = list.map(({ district, count }, i) => ({
          ...commune(100 + i, 0, count),
          districtKey: district,
        }));
        const shown = shownCounts(communes);
        const leftOf = (whole: number | undefined, parts: { key: string; below: typeof communes }[]): number => {
          const known = (key: string, below: typeof communes): number =>
            shown.get(key) ?? below.reduce((n, c) => n + (shown.get(`communeKey ${c.communeKey}`) ?? 0), 0);
          return (
            (whole ?? 0) - (whole === undefined ? 0 : parts.reduce((n, { key, below }) => n + known(key, below), 0))
          );
        };
        const districts = [...new Set(communes.map((c) => c.districtKey))];
        const inside = (district: number | null) => communes.filter((c) => c.districtKey === district);
        const lefts = [
          leftOf(
            shown.get("provinceKey 1"),
            districts.map((d) => ({ key: `districtKey ${d}`, below: inside(d) })),
          ),
          ...districts.map((d) =>
            leftOf(
              shown.get(`districtKey ${d}`),
              inside(d).map((c) => ({ key: `communeKey ${c.communeKey}`, below: [c] })),
            ),
          ),
        ];
        for (const left of lefts) expect(left === 0 || left >= SMALLEST_SHOWN).toBe(true);
      },
    ),
  );
});
