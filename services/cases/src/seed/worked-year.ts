import { DEMO_COMMUNE, DEMO_DISTRICTS } from "@hoa-nhap/demo";
import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import { CloseReason, LegalCategory } from "../case-file/case-file.words.js";
import { ProgressLevel } from "../grade/grade.words.js";

/** One invented person of the worked year: 96 at the opening, 247 in, 71 out, 272 at the end. */
export interface WorkedCase {
  commune: string;
  category: LegalCategory;
  openedOn: LocalDate;
  exit: { on: LocalDate; reason: CloseReason } | null;
  /** Grade of the third quarter, for those who stay. */
  grade: ProgressLevel | null;
  /** Running number over all people. */
  n: number;
}

// By column of the worked year: AT, CT, TH, XA and DX, GX, MT with CN and SC, TN.
const KINDS: LegalCategory[][] = [
  [LegalCategory.AT],
  [LegalCategory.CT],
  [LegalCategory.TH],
  [LegalCategory.XA, LegalCategory.XA, LegalCategory.DX],
  [LegalCategory.GX],
  [LegalCategory.MT, LegalCategory.CN, LegalCategory.SC],
  [LegalCategory.TN],
];
const OPENING = [29, 8, 4, 36, 6, 9, 4];
const IN = [63, 23, 10, 82, 21, 32, 16];
const OUT = [18, 7, 3, 21, 14, 5, 3];
const DEMO_PEOPLE = [4, 2, 1, 4, 1, 1, 1];
/** Ways out other than progress, by column. 13 of 71. */
const OTHER_EXITS: CloseReason[][] = [
  [CloseReason.MOVED, CloseReason.MOVED, CloseReason.MOVED, CloseReason.IMPRISONED, CloseReason.IMPRISONED],
  [],
  [],
  [
    CloseReason.MOVED,
    CloseReason.MOVED,
    CloseReason.MOVED,
    CloseReason.MOVED,
    CloseReason.DIED,
    CloseReason.IMPRISONED,
  ],
  [],
  [CloseReason.COMPULSORY_REHAB, CloseReason.COMPULSORY_REHAB],
  [],
];
const CLOSING_GRADES: [ProgressLevel, number][] = [
  [ProgressLevel.CLEAR, 148],
  [ProgressLevel.SOME, 96],
  [ProgressLevel.NONE, 21],
];

const WAVE_2019 = DEMO_DISTRICTS.map((d) => d.wave2019);
const WAVE_2020 = DEMO_DISTRICTS.flatMap((d) => d.wave2020);

/** As many categories as a column has people, its kinds in turn. */
const categories = (counts: number[]): LegalCategory[] =>
  counts.flatMap((count, column) =>
    Array.from({ length: count }, (_, i) => KINDS[column]![i % KINDS[column]!.length]!),
  );
const columnOf = (category: LegalCategory): number => KINDS.findIndex((kinds) => kinds.includes(category));
/** Spreads a list over the year without chance, so that a start from empty gives the same province again. */
const spread = <T>(list: T[]): T[] =>
  list
    .map((item, i) => ({ item, at: (i * 97) % 389 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
const dayWithin = (from: LocalDate, days: number, i: number): LocalDate => addDays(from, (i * 37) % days);

function intakes(): WorkedCase[] {
  const made = (commune: string, category: LegalCategory, openedOn: LocalDate): Omit<WorkedCase, "n"> => ({
    commune,
    category,
    openedOn,
    exit: null,
    grade: null,
  });
  const opening = spread(categories(OPENING)).map((category, i) =>
    made(WAVE_2019[i % WAVE_2019.length]!, category, dayWithin("2019-02-11", 290, i)),
  );
  const demo = categories(DEMO_PEOPLE).map((category, i) =>
    made(DEMO_COMMUNE.commune, category, addDays("2020-06-10", i % 5)),
  );
  const others = WAVE_2020.filter((code) => code !== DEMO_COMMUNE.commune);
  const rest = spread(categories(IN.map((count, column) => count - DEMO_PEOPLE[column]!))).map((category, i) =>
    made(others[i % others.length]!, category, dayWithin("2020-08-13", 40, i)),
  );
  return [...opening, ...demo, ...rest].map((w, n) => ({ ...w, n: n + 1 }));
}

/** Who leaves, when and how: the earliest of each column; nobody of the example commune. */
function withExits(people: WorkedCase[]): WorkedCase[] {
  const left = [...OUT];
  const others = OTHER_EXITS.map((list) => [...list]);
  return people.map((person) => {
    const column = columnOf(person.category);
    if (person.commune === DEMO_COMMUNE.commune || left[column]! === 0) return person;
    left[column]! -= 1;
    const on =
      person.openedOn < "2020-01-01" ? dayWithin("2020-02-03", 285, person.n) : dayWithin("2020-11-09", 12, person.n);
    const rehab = person.category === LegalCategory.MT || column !== 5;
    return { ...person, exit: { on, reason: (rehab && others[column]!.shift()) || CloseReason.PROGRESSED } };
  });
}

/** Present grades of those who stay: 148 clear, 96 some, 21 none; the 7 taken in last are not yet graded. */
function withGrades(people: WorkedCase[]): WorkedCase[] {
  const levels = spread(CLOSING_GRADES.flatMap(([level, count]) => Array.from({ length: count }, () => level)));
  const staying = people.filter((p) => !p.exit);
  const last = new Set(
    staying
      .filter((p) => p.commune !== DEMO_COMMUNE.commune)
      .sort((a, b) => (a.openedOn < b.openedOn ? 1 : -1))
      .slice(0, 7),
  );
  return people.map((p) => (p.exit ? p : { ...p, grade: last.has(p) ? ProgressLevel.NOT_YET : levels.shift()! }));
}

export const workedYear = (): WorkedCase[] => withGrades(withExits(intakes()));
