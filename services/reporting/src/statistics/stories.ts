import { HELP, NEEDS, PART_OF } from "./relations.js";

/**
 * A change of one unit's figures, by period (0 is the earliest) and code: +1 where one more is counted, -1 where one
 * less is.
 */
export type Story = ReadonlyMap<string, number>;
export const at = (period: number, code: string): string => `${period} ${code}`;

const GRADES = ["I41", "I42", "I43"];
const MOVEMENT = ["I22", "I23", "I24", "I25X", "I25"];
const TIPS: Record<string, string[][]> = {
  I52: [["I52"]],
  I54: [["I54"], ["I52", "I54"]],
  I55N: [["I55N"], ["I54", "I55N"], ["I52", "I54", "I55N"]],
};

const sum = (...stories: [Story, 1 | -1][]): Story => {
  const all = new Map<string, number>();
  for (const [story, sign] of stories) for (const [key, n] of story) all.set(key, (all.get(key) ?? 0) + sign * n);
  for (const [key, n] of all) if (n === 0) all.delete(key);
  return all;
};

interface Person {
  entry: string;
  from: number;
  until: number;
  left: boolean;
}
/** Somebody helped from one period until another: who stays at the end of one is there at the start of the next. */
const storyOf = ({ entry, from, until, left }: Person): Story =>
  new Map(
    Array.from({ length: until - from + 1 }, (_, n) => from + n).flatMap((period) =>
      [period === from ? entry : "I22", "I24", period === until && left ? "I25X" : "I25"].map(
        (code): [string, number] => [at(period, code), 1],
      ),
    ),
  );

/**
 * `isLoose`: some were counted at the start of a period and not at the end of the one before, or the other way round.
 */
function people(periods: number, isLoose: boolean): Person[] {
  const made: Person[] = [];
  for (let from = 0; from < periods; from += 1)
    for (const entry of from === 0 || isLoose ? ["I22", "I23"] : ["I23"]) {
      for (let until = from; until < periods; until += 1) {
        made.push({ entry, from, until, left: true });
        if (isLoose || until === periods - 1) made.push({ entry, from, until, left: false });
      }
    }
  return made;
}
const differInOne = (a: Person, b: Person): boolean =>
  (a.until === b.until && a.left === b.left) !== (a.from === b.from && a.entry === b.entry);

/**
 * The ways in which a count of some period could be one higher: one person (or tip) more with all that is counted of
 * them, or the same person told otherwise (taken in earlier, gone instead of staying, graded better). Each keeps the
 * sums of a unit: opening, in, out and closing.
 */
export function storiesOf(period: number, code: string, periods: number, isLoose = false): Story[] {
  const key = at(period, code);
  const alone: Story = new Map([[key, 1]]);
  const everybody = people(periods, isLoose).map((person) => ({ person, story: storyOf(person) }));
  const holding = (counted: string): Story[] =>
    everybody.filter(({ story }) => story.has(at(period, counted))).map(({ story }) => story);
  if (MOVEMENT.includes(code)) {
    const others = everybody.filter(({ story }) => !story.has(key));
    const told = everybody
      .filter(({ story }) => story.has(key))
      .flatMap((one) =>
        others
          .filter((other) => differInOne(one.person, other.person))
          .map((other) => sum([one.story, 1], [other.story, -1])),
      );
    return [...told, ...holding(code)];
  }
  const tips = TIPS[code];
  if (tips) return tips.map((codes) => new Map(codes.map((one) => [at(period, one), 1])));
  if (GRADES.includes(code))
    return [
      ...GRADES.filter((other) => other !== code).map((other): Story =>
        sum([alone, 1], [new Map([[at(period, other), 1]]), -1]),
      ),
      alone,
      ...holding("I25").map((story) => sum([story, 1], [alone, 1])),
    ];
  if (code === "I40N")
    return [
      ...HELP.map((help): Story => new Map([help, ...NEEDS].map((one) => [at(period, one), 1]))),
      new Map(NEEDS.map((one) => [at(period, one), 1])),
    ];
  const whole = PART_OF.find(({ parts }) => parts.includes(code))?.whole;
  if (!whole) return [alone];
  if (MOVEMENT.includes(whole)) return [alone, ...holding(whole).map((story) => sum([story, 1], [alone, 1]))];
  return [
    alone,
    new Map([
      [key, 1],
      [at(period, whole), 1],
    ]),
  ];
}
