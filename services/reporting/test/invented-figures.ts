import type { Period, Sheet } from "../src/statistics/sheet.js";
import { UnitLevel } from "../src/unit-level.js";

/** Numbers between 0 and 1, the same every time for a seed. */
function chance(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HELP: [string, number][] = [
  ["I31", 0.6],
  ["I32", 0.25],
  ["I33", 0.18],
  ["I34", 0.09],
  ["I35", 0.07],
  ["I37", 0.11],
  ["I38", 0.3],
];
type Figures = Record<string, number>;
interface Stay {
  minor: boolean;
}

/** The figures of one commune and period, counted from invented people; those who stay go on into the next. */
function commune(
  random: () => number,
  size: number,
  before: Stay[],
  isFresh: boolean,
): { figures: Figures; stay: Stay[] } {
  const figures: Figures = {};
  const add = (code: string, n = 1): void => void (figures[code] = (figures[code] ?? 0) + n);
  for (const code of [
    "I22",
    "I23",
    "I24",
    "I25X",
    "I25",
    "I26",
    "I28",
    ...HELP.map(([help]) => help),
    "I41",
    "I42",
    "I43",
    "I45",
    "I36",
    "I39",
    "I40N",
    "I40D",
    "I52",
    "I54",
    "I55N",
    "I56",
    "I59",
    "I29",
    "I30D",
  ])
    add(code, 0);
  const stay: Stay[] = [];
  const intake = Math.floor(size * (isFresh ? 0.5 + 1.5 * random() : random() * 1.4));
  for (const person of [...before, ...Array.from({ length: intake }, (): Stay => ({ minor: random() < 0.08 }))]) {
    add(before.includes(person) ? "I22" : "I23");
    add("I24");
    for (const [help, often] of HELP) {
      if (random() >= often) continue;
      add(help);
      if (help === "I35") add("I36", 5_000_000 + Math.floor(random() * 9) * 5_000_000);
      if (help === "I38") add("I39", 300_000 + Math.floor(random() * 9) * 100_000);
      if (["I31", "I32", "I34", "I35", "I37"].includes(help)) {
        add("I40N");
        add("I40D");
      } else if (random() < 0.3) add("I40D");
    }
    add("I29", Math.floor(random() * 12));
    add("I30D", 1 + Math.floor(random() * 12));
    if (random() < (isFresh ? 0.05 : 0.22)) {
      add("I25X");
      if (random() < 0.8) add("I45");
      continue;
    }
    stay.push(person);
    add("I25");
    if (person.minor) add("I26");
    if (isFresh || random() < 0.97) add("I28");
    if (isFresh || random() < 0.97) add(random() < 0.56 ? "I41" : random() < 0.82 ? "I42" : "I43");
  }
  for (let n = Math.floor(random() * 9); n > 0; n -= 1) {
    add("I52");
    if (random() < 0.15) add("I56");
    if (random() < 0.7) add("I59");
    if (random() < 0.94) {
      add("I54");
      if (random() < 0.93) add("I55N");
    }
  }
  return { figures, stay };
}

export interface Shape {
  districts: number;
  communes: number;
  /** People of a commune, more or less. */
  size: number;
  periods?: number;
  withoutDistricts?: boolean;
  /** The first year of a pilot: everybody was taken in and has a mentor, hardly anybody has left. */
  isFresh?: boolean;
  /** In later periods the first two communes of each district are one. */
  merges?: boolean;
  /** The last commune of each district, and in the first period the last but one, have models of their own alone. */
  ownModels?: boolean;
}
const TOP = ["I27", "I46", "I48", "I50", "I51", "I53", "I58"];
/** What a figure of the province alone cannot be more than. */
function mostOf(code: string, province: Figures): number {
  if (code === "I48") return province["I46"] ?? 0;
  if (code === "I53") return province["I52"] ?? 0;
  return Math.min(9, province["I24"] ?? 0);
}

/**
 * A province of invented people over one or more periods, the later ones going on from the earlier. Every number is a
 * sum over people.
 */
export function inventedProvince(
  seed: number,
  {
    districts,
    communes,
    size,
    periods = 1,
    withoutDistricts = false,
    isFresh = false,
    merges = false,
    ownModels = false,
  }: Shape,
): Period[] {
  const random = chance(seed);
  const stays = new Map<string, Stay[]>();
  const sizes = new Map<string, number>();
  return Array.from({ length: periods }, (_, period): Period => {
    const province: Figures = {};
    const sheets: Sheet[] = [];
    const keep = (
      unit: string,
      level: UnitLevel,
      district: string | null,
      figures: Figures,
      more: Partial<Sheet> = {},
    ): void =>
      void sheets.push({
        id: `${unit}.${period}`,
        unit,
        level,
        district,
        values: new Map(Object.entries(figures)),
        ...more,
      });
    for (let d = 0; d < districts; d += 1) {
      const sums: Figures = {};
      if (ownModels) Object.assign(sums, { I24R: 0, I25R: 0 });
      for (let c = merges && period > 0 ? 1 : 0; c < communes; c += 1) {
        const isMerged = merges && period > 0 && c === 1;
        const unit = isMerged ? `m${d}` : `c${d}-${c}`;
        if (!sizes.has(unit)) sizes.set(unit, size * (0.3 + 1.6 * random() ** 2));
        if (isMerged && !stays.has(unit))
          stays.set(
            unit,
            [0, 1].flatMap((one) => stays.get(`c${d}-${one}`)!),
          );
        const { figures, stay } = commune(
          random,
          sizes.get(unit)!,
          stays.get(unit) ??
            Array.from({ length: isFresh ? 0 : Math.floor(sizes.get(unit)! * random()) }, (): Stay => ({
              minor: random() < 0.08,
            })),
          isFresh,
        );
        stays.set(unit, stay);
        const isApart = ownModels && (c === communes - 1 || (c === communes - 2 && period === 0));
        const summed: Figures = isApart ? { I24R: figures["I24"]!, I25R: figures["I25"]! } : figures;
        for (const [code, n] of Object.entries(summed)) {
          sums[code] = (sums[code] ?? 0) + n;
          province[code] = (province[code] ?? 0) + n;
        }
        const before = isMerged && period === 1 ? { before: [`c${d}-0`, `c${d}-1`] } : {};
        keep(unit, UnitLevel.COMMUNE, withoutDistricts ? null : `d${d}.${period}`, figures, {
          ...before,
          ...(isApart && { isApart }),
        });
      }
      if (!withoutDistricts) keep(`d${d}`, UnitLevel.DISTRICT, null, sums);
    }
    for (const code of TOP) province[code] = Math.floor(random() * mostOf(code, province));
    keep("p", UnitLevel.PROVINCE, null, province);
    return { sheets };
  });
}

/**
 * The same period corrected: in up to three communes somebody was left out, counted twice or told otherwise, and one
 * commune may come in only now. The period as it was published before stands beside it.
 */
export function corrected({ sheets, hidden }: Period, seed: number, joins: boolean): Period {
  const random = chance(seed + 7);
  const before = new Map(sheets.map((sheet) => [sheet.id, new Map(sheet.values)]));
  const communes = sheets.filter(({ level, isApart }) => level === UnitLevel.COMMUNE && !isApart);
  const count = (commune: Sheet, changes: Figures): void => {
    for (const sheet of [
      commune,
      ...sheets.filter(({ id, level }) => id === commune.district || level === UnitLevel.PROVINCE),
    ]) {
      const values = now.get(sheet.id)!;
      for (const [code, n] of Object.entries(changes)) values.set(code, (values.get(code) ?? 0) + n);
    }
  };
  const now = new Map(sheets.map((sheet) => [sheet.id, new Map(sheet.values)]));
  for (let n = 1 + Math.floor(random() * 3); n > 0; n -= 1) {
    const commune = communes[Math.floor(random() * communes.length)]!;
    const values = now.get(commune.id)!;
    const people = 1 + Math.floor(random() * 7);
    if (random() < 0.3) count(commune, { I52: people });
    else if (random() < 0.8 || values.get("I23")! < 1)
      count(commune, {
        I23: people,
        I24: people,
        I25: people,
        I28: people,
        I41: people,
        I31: people,
        I40N: people,
        I40D: people,
      });
    else if (values.get("I25X")! > 0)
      count(commune, { I25X: -1, I25: 1, I28: 1, I41: 1, ...(values.get("I45")! > 0 && { I45: -1 }) });
  }
  const late = joins ? communes[Math.floor(random() * communes.length)]! : null;
  if (late)
    for (const sheet of sheets.filter(({ id, level }) => id === late.district || level === UnitLevel.PROVINCE))
      for (const [code, n] of late.values) before.get(sheet.id)!.set(code, before.get(sheet.id)!.get(code)! - n);
  const idOf = (id: string): string => `${id} before`;
  const former = sheets
    .filter((sheet) => sheet !== late)
    .map((sheet): Sheet => ({
      ...sheet,
      id: idOf(sheet.id),
      district: sheet.district && idOf(sheet.district),
      values: before.get(sheet.id)!,
    }));
  return {
    sheets: sheets.map((sheet): Sheet => ({ ...sheet, values: now.get(sheet.id)! })),
    ...(hidden && { hidden }),
    former: [{ sheets: former, hidden: new Set() }],
  };
}
