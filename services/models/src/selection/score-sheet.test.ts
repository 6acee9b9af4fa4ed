import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CandidateCountKind, LocalWill } from "./candidate-words.js";
import {
  ranked,
  SCORE_ITEMS,
  scoreOf,
  scoreParts,
  STANDARD_WEIGHTS,
  type Counted,
  type Need,
  type Rankable,
  type Weights,
} from "./score-sheet.js";

const NOTHING: Need = {
  peopleToHelp: null,
  counts: [],
  isHotspot: null,
  standardMet: null,
  partyWill: null,
  frontWill: null,
  hadModel: null,
};
const count = fc.integer({ min: 0, max: 5000 });
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const counted: fc.Arbitrary<Counted[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...Object.values(CandidateCountKind)),
    year: maybe(fc.integer({ min: 2017, max: 2020 })),
    count,
  }),
  { selector: ({ kind, year }) => `${kind} ${year}`, maxLength: 12 },
);
const need: fc.Arbitrary<Need> = fc.record({
  peopleToHelp: maybe(count),
  counts: counted,
  isHotspot: maybe(fc.boolean()),
  standardMet: maybe(fc.boolean()),
  partyWill: maybe(fc.constantFrom(...Object.values(LocalWill))),
  frontWill: maybe(fc.constantFrom(...Object.values(LocalWill))),
  hadModel: maybe(fc.boolean()),
});
const weights: fc.Arbitrary<Weights> = fc.dictionary(
  fc.constantFrom(...SCORE_ITEMS),
  fc.integer({ min: 0, max: 100 }),
) as fc.Arbitrary<Weights>;
const score = (of: Need, by: Weights): number => scoreOf(scoreParts(of, by));
const candidates: fc.Arbitrary<Rankable[]> = fc.uniqueArray(
  fc
    .tuple(
      need,
      fc.constantFrom("Xã Đồng", "Xã Dân", "Xã An", "Phường Ánh"),
      fc.integer({ min: 10_000, max: 10_050 }),
      fc.boolean(),
    )
    .map(([of, fullName, code, meetsCriteria]) => ({
      ...of,
      id: String(code),
      fullName,
      unitCode: String(code),
      meetsCriteria,
    })),
  { selector: ({ id }) => id, maxLength: 20 },
);

describe("the score sheet", () => {
  test("more of any count never makes the score smaller", () => {
    fc.assert(
      fc.property(need, weights, fc.nat(20), fc.integer({ min: 1, max: 50 }), (of, by, which, more) => {
        const grown =
          of.counts.length === 0
            ? of
            : {
                ...of,
                counts: of.counts.map((one, i) =>
                  i === which % of.counts.length ? { ...one, count: one.count + more } : one,
                ),
              };
        expect(score(grown, by)).toBeGreaterThanOrEqual(score(of, by));
        if (of.peopleToHelp !== null)
          expect(score({ ...of, peopleToHelp: of.peopleToHelp + more }, by)).toBeGreaterThanOrEqual(score(of, by));
      }),
    );
  });
  test("an item of no weight is not on the sheet and counts for nothing", () => {
    fc.assert(
      fc.property(need, weights, fc.constantFrom(...SCORE_ITEMS), (of, by, item) => {
        const without = { ...by, [item]: 0 };
        const parts = scoreParts(of, without);
        expect(parts.some((part) => part.item === item)).toBe(false);
        const lost = scoreParts(of, by).find((part) => part.item === item)?.points ?? 0;
        expect(scoreOf(parts)).toBe(score(of, by) - lost);
      }),
    );
  });
  test("what is not known is missing, not zero", () => {
    expect(scoreParts(NOTHING, STANDARD_WEIGHTS).every(({ value, points }) => value === null && points === null)).toBe(
      true,
    );
    const [people] = scoreParts({ ...NOTHING, peopleToHelp: 0 }, STANDARD_WEIGHTS);
    expect(people).toEqual({ item: "PEOPLE", weight: 2, value: 0, points: 0 });
  });
  test("of several years the latest counts, in whatever order they stand", () => {
    const counts = [2019, 2017, 2018].map((year) => ({ kind: CandidateCountKind.OFFENCES, year, count: year - 2010 }));
    expect(scoreParts({ ...NOTHING, counts }, { OFFENCES: 2 })).toEqual([
      { item: "OFFENCES", weight: 2, value: 9, points: 18 },
    ]);
  });
  test("a standard that is met, a model that was there and a place that hesitates bring nothing", () => {
    const told = {
      ...NOTHING,
      standardMet: true,
      hadModel: true,
      partyWill: LocalWill.HESITANT,
      frontWill: LocalWill.WILLING,
      isHotspot: true,
    };
    expect(
      Object.fromEntries(
        scoreParts(told, STANDARD_WEIGHTS)
          .filter(({ points }) => points !== null)
          .map(({ item, points }) => [item, points]),
      ),
    ).toEqual({ HOTSPOT: 10, STANDARD_MISSED: 0, PARTY_WILL: 0, FRONT_WILL: 5, FIRST_MODEL: 0 });
  });
});

describe("the ranking", () => {
  test("is the same whatever order the units came in", () => {
    fc.assert(
      fc.property(
        candidates.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length }))),
        weights,
        ([of, shuffled], by) => {
          expect(ranked(shuffled, by).map(({ id, rank }) => [id, rank])).toEqual(
            ranked(of, by).map(({ id, rank }) => [id, rank]),
          );
        },
      ),
    );
  });
  test("puts units that meet both criteria first, then the higher score, ties by the Vietnamese order of names", () => {
    fc.assert(
      fc.property(candidates, weights, (of, by) => {
        const list = ranked(of, by);
        expect(list.map(({ rank }) => rank)).toEqual(list.map((_, i) => i + 1));
        for (const [a, b] of list.slice(1).map((b, i) => [list[i]!, b] as const)) {
          expect(a.meetsCriteria || !b.meetsCriteria).toBe(true);
          if (a.meetsCriteria === b.meetsCriteria) expect(a.score).toBeGreaterThanOrEqual(b.score);
        }
      }),
    );
    const tied = ["Xã Đông", "Xã Dân", "Xã Ân", "Xã An"].map((fullName, i) => ({
      ...NOTHING,
      id: String(i),
      fullName,
      unitCode: String(i),
      meetsCriteria: true,
    }));
    expect(ranked(tied, STANDARD_WEIGHTS).map(({ fullName }) => fullName)).toEqual([
      "Xã An",
      "Xã Ân",
      "Xã Dân",
      "Xã Đông",
    ]);
  });
});
