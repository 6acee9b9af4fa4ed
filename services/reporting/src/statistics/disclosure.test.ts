import { describe, expect, test } from "vitest";
import { recoveredByBounds, type Sought } from "../../../../test/attack/by-bounds.js";
import { recoveredBySums } from "../../../../test/attack/by-sums.js";
import { whatIsKnown, type Rate, type Seen } from "../../../../test/attack/known.js";
import { corrected, inventedProvince, type Shape } from "../../test/invented-figures.js";
import { CATALOGUE, scaleOf } from "../indicator/catalogue.js";
import { UnitLevel } from "../unit-level.js";
import { hiddenCells } from "./disclosure.js";
import { familyOf } from "./relations.js";
import { cellOf, COUNTED, isSmall, type Period, type Table } from "./sheet.js";

type Rule = (periods: Period[], seed: string) => Set<string>;
type Published = Period & { hidden: ReadonlySet<string> };

const ours: Rule = (periods, seed) => hiddenCells(periods, seed).hidden;

/** Opens the periods one after the other, as provinces do. */
const published = (periods: Period[], rule: Rule = ours, seed = "seed"): Published[] =>
  periods.reduce<Published[]>(
    (opened, period) => [...opened, { ...period, hidden: rule([...opened, period], seed) }],
    [],
  );

/**
 * One or two years published, then one of them corrected; of every second a commune comes in with it that was missing.
 */
function afterCorrection(seed: number, rule: Rule = ours): Published[] {
  const periods = inventedProvince(seed, { ...shapeOf(seed), periods: seed % 4 === 0 ? 2 : 1 });
  const last = seed % 8 === 0 ? 0 : periods.length - 1;
  const {
    sheets,
    former: [before],
  } = corrected(periods[last]!, seed, seed % 2 === 0);
  const first = published(
    periods.map((period, n) => (n === last ? { sheets: before!.sheets } : period)),
    rule,
  );
  const target: Period = { sheets, former: [first[last]!] };
  const hidden = rule(
    first.map((period, n) => (n === last ? target : period)),
    `seed ${seed}`,
  );
  return first.map((period, n) => (n === last ? { ...target, hidden } : period));
}

const seenIn = ({ sheets, hidden }: Table): Seen[] =>
  sheets.map((sheet) => ({
    ...sheet,
    shown: new Map([...sheet.values].filter(([code]) => !hidden.has(cellOf(sheet, code)))),
    hidden: new Set([...sheet.values.keys()].filter((code) => hidden.has(cellOf(sheet, code)))),
  }));
const RATES: Rate[] = CATALOGUE.filter(({ kind }) => kind === "RATE").map((rate) => ({
  ...rate,
  scale: scaleOf(rate),
}));
/**
 * The counts of 1 to 4, and the changes by so little, that can be read, or found out by adding and comparing, or by the
 * bounds of a linear programme.
 */
function attacked(periods: Published[]): { small: number; recovered: string[] } {
  const tables = periods.flatMap((period, n) =>
    [...(period.former ?? []), period].map((table) => ({ period: n, sheets: seenIn(table) })),
  );
  const sheets = periods.flatMap((period) => [...(period.former ?? []), period].flatMap((table) => table.sheets));
  const truth = new Map(
    sheets.flatMap((sheet) => [...sheet.values].map(([code, value]): [string, number] => [cellOf(sheet, code), value])),
  );
  const small = sheets.flatMap((sheet) =>
    [...sheet.values]
      .filter(([code, value]) => COUNTED.has(code) && isSmall(value))
      .map(([code]): Sought => ({ name: cellOf(sheet, code), terms: [[cellOf(sheet, code), 1]] })),
  );
  const changes = periods.flatMap(({ sheets: now, former = [] }) =>
    former.flatMap((table) =>
      table.sheets.flatMap((before) =>
        now
          .filter(({ unit }) => unit === before.unit)
          .flatMap((sheet) =>
            [...sheet.values]
              .filter(
                ([code, value]) => COUNTED.has(code) && isSmall(Math.abs(value - (before.values.get(code) ?? value))),
              )
              .map(([code]): Sought => ({
                name: `${cellOf(sheet, code)} - ${cellOf(before, code)}`,
                terms: [
                  [cellOf(sheet, code), 1],
                  [cellOf(before, code), -1],
                ],
              })),
          ),
      ),
    ),
  );
  const known = whatIsKnown(tables, RATES, truth);
  const sums = recoveredBySums(known);
  const summed = [...small, ...changes].filter(({ terms }) =>
    terms.every(([cell]) => !known.bounds.has(cell) || sums.get(cell) === truth.get(cell)),
  );
  const bounded = recoveredByBounds(known, [...small, ...changes], truth);
  return {
    small: small.length + changes.length,
    recovered: [...new Set([...summed.map(({ name }) => name), ...bounded])],
  };
}

const SHAPES: Shape[] = [
  { districts: 3, communes: 3, size: 8 },
  { districts: 2, communes: 5, size: 13 },
  { districts: 4, communes: 2, size: 6 },
  { districts: 1, communes: 9, size: 8, withoutDistricts: true },
  { districts: 3, communes: 3, size: 8, isFresh: true },
  { districts: 2, communes: 4, size: 12, isFresh: true },
  { districts: 1, communes: 8, size: 8, withoutDistricts: true, isFresh: true },
];
const shapeOf = (seed: number): Shape => SHAPES[seed % SHAPES.length]!;

describe("somebody who adds, subtracts and compares all that is published", () => {
  test("recovers no count of 1 to 4 on two hundred invented provinces", () => {
    let small = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const result = attacked(published(inventedProvince(seed, shapeOf(seed)), ours, `seed ${seed}`));
      small += result.small;
      expect([seed, result.recovered]).toEqual([seed, []]);
    }
    expect(small).toBeGreaterThan(10_000);
  });

  test("nor from three years together, in which each closing is the next opening", () => {
    for (const seed of [2, 7])
      expect([seed, attacked(published(inventedProvince(seed, { ...shapeOf(seed), periods: 3 }))).recovered]).toEqual([
        seed,
        [],
      ]);
  });

  test("nor from the years before and after a merger, whose opening is the closing of those that merged, nor beside communes with models of their own", () => {
    let small = 0;
    for (let seed = 1; seed <= 9; seed += 1) {
      const result = attacked(
        published(
          inventedProvince(seed, {
            ...shapeOf(seed),
            communes: 5,
            periods: 2,
            merges: seed % 3 !== 0,
            ownModels: seed % 3 !== 1,
          }),
        ),
      );
      small += result.small;
      expect([seed, result.recovered]).toEqual([seed, []]);
    }
    expect(small).toBeGreaterThan(1_000);
  });

  test("nor from a corrected year beside the one it was, and then nobody who was left out, counted twice or came in late either", () => {
    let small = 0;
    for (let seed = 1; seed <= 16; seed += 1) {
      const result = attacked(afterCorrection(seed));
      small += result.small;
      expect([seed, result.recovered]).toEqual([seed, []]);
    }
    expect(small).toBeGreaterThan(1_000);
  });

  // Also where years do not know of each other, nor of communes that merged or have models of their own, nor of what was
  // published before a correction.
  test("does recover them where each figure hides neighbours of its own, or small cells alone", () => {
    const alone: Rule = (periods) =>
      new Set(
        periods
          .at(-1)!
          .sheets.flatMap((sheet) =>
            [...sheet.values]
              .filter(([code, value]) => COUNTED.has(code) && isSmall(value))
              .map(([code]) => cellOf(sheet, code)),
          ),
      );
    const each: Rule = (periods) => {
      const hidden = alone(periods, "");
      const communes = periods.at(-1)!.sheets.filter(({ level }) => level === UnitLevel.COMMUNE);
      for (const code of COUNTED) {
        const own = communes.filter((sheet) => hidden.has(cellOf(sheet, code)));
        for (const sheet of own) {
          const beside = communes.filter(
            (one) =>
              one.district === sheet.district && !hidden.has(cellOf(one, code)) && (one.values.get(code) ?? 0) > 4,
          );
          const already = communes.filter((one) => one.district === sheet.district && hidden.has(cellOf(one, code)));
          if (already.length < 2 && beside.length > 0)
            hidden.add(cellOf(beside[code.charCodeAt(2) % beside.length]!, code));
        }
      }
      return hidden;
    };
    const forgetful: Rule = (periods, seed) => ours([{ sheets: periods.at(-1)!.sheets }], seed);
    const count = (rule: Rule, more: Partial<Shape> = {}, provinces = 3): number =>
      Array.from(
        { length: provinces },
        (_, seed) =>
          attacked(published(inventedProvince(seed + 1, { ...shapeOf(seed), ...more }), rule)).recovered.length,
      ).reduce((a, b) => a + b, 0);
    const strangers: Rule = (periods, seed) =>
      new Set([
        ...ours(
          periods.map(({ sheets, hidden }) => ({
            sheets: sheets.filter(({ isApart }) => !isApart).map(({ before: _, ...sheet }) => sheet),
            ...(hidden && { hidden }),
          })),
          seed,
        ),
        ...periods
          .at(-1)!
          .sheets.filter(({ isApart }) => isApart)
          .flatMap((sheet) => [...sheet.values.keys()].map((code) => cellOf(sheet, code))),
      ]);
    const anew: Rule = (periods, seed) =>
      ours(
        periods.map(({ former: _, ...period }) => period),
        seed,
      );
    const corrections = Array.from(
      { length: 4 },
      (_, seed) => attacked(afterCorrection(seed + 1, anew)).recovered.length,
    ).reduce((a, b) => a + b, 0);
    const grown = { districts: 3, communes: 5, size: 25, periods: 2 };
    for (const recovered of [
      count(alone),
      count(each),
      count(forgetful, { periods: 3 }),
      count(strangers, { ...grown, ownModels: true }),
      count(strangers, { ...grown, merges: true }, 8),
      corrections,
    ])
      expect(recovered).toBeGreaterThan(0);
  });
});

describe("what is hidden", () => {
  test("is every count of 1 to 4, and with a count what is told about it: its amount, its average, the rates it is part of", () => {
    for (let seed = 1; seed <= 7; seed += 1) {
      const periods = inventedProvince(seed, shapeOf(seed));
      const [{ hidden }] = published(periods) as [Published];
      for (const sheet of periods[0]!.sheets) {
        const is = (code: string): boolean => hidden.has(cellOf(sheet, code));
        for (const [code, value] of sheet.values)
          if (COUNTED.has(code) && isSmall(value)) expect([sheet.id, code, is(code)]).toEqual([sheet.id, code, true]);
        for (const [count, told] of [
          ["I35", "I36"],
          ["I38", "I39"],
          ["I25", "I30"],
          ["I24", "I30D"],
          ["I40N", "I40"],
          ["I40D", "I40"],
          ["I43", "I44"],
          ["I54", "I55"],
        ] as const)
          if (is(count)) expect([count, is(told)]).toEqual([count, true]);
      }
    }
  });

  test("leaves the province's own figures open, and more of the others than is hidden", () => {
    const counted = { COMMUNE: [0, 0], DISTRICT: [0, 0], PROVINCE: [0, 0], AREA: [0, 0] } satisfies Record<
      UnitLevel,
      number[]
    >;
    for (let seed = 1; seed <= 4; seed += 1) {
      const periods = inventedProvince(seed, { districts: 2, communes: 16, size: 12 });
      const [{ hidden }] = published(periods) as [Published];
      for (const sheet of periods[0]!.sheets)
        for (const [code, value] of sheet.values)
          if (COUNTED.has(code) && value >= 5) {
            counted[sheet.level][0]! += 1;
            if (!hidden.has(cellOf(sheet, code))) counted[sheet.level][1]! += 1;
          }
    }
    const share = ([all, open]: number[]): number => open! / all!;
    expect(share(counted.PROVINCE)).toBe(1);
    expect(share(counted.COMMUNE)).toBeGreaterThan(0.4);
  });

  test("stays hidden and stays shown when a later year is opened", () => {
    const [first, second] = inventedProvince(7, { ...SHAPES[0]!, periods: 2 });
    const hidden = ours([first!], "one");
    const later = ours([{ ...first!, hidden }, second!], "two");
    expect([...later].every((cell) => cell.includes(".1 "))).toBe(true);
  });

  test("is the same for the same draw, and another for another", () => {
    const [period] = inventedProvince(3, SHAPES[0]!);
    const [one, again, other] = ["a", "a", "b"].map((seed) => [...ours([period!], seed)].sort());
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test("is the whole family, at every level, where a small cell has no other set of figures: its year before lies open", () => {
    const [first, second] = inventedProvince(7, { ...SHAPES[0]!, periods: 2 });
    const { hidden, unguarded } = hiddenCells([{ ...first!, hidden: new Set() }, second!], "seed");
    expect(unguarded).toBeGreaterThan(0);
    const family = familyOf("I22");
    expect([...family]).toEqual(expect.arrayContaining(["I25", "I28", "I31", "I40N", "I43"]));
    expect([...family]).not.toContain("I52");
    for (const sheet of second!.sheets)
      for (const code of sheet.values.keys())
        if (family.has(code)) expect([sheet.id, code, hidden.has(cellOf(sheet, code))]).toEqual([sheet.id, code, true]);
    expect(hiddenCells([second!], "seed").unguarded).toBe(0);
  });
});
