import type { Period, Sheet } from "../src/statistics/disclosure.js";
import { UnitLevel } from "../src/unit-level.js";

/** Numbers between 0 and 1, the same every time for a seed. */
export function chance(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HELP: [string, number][] = [["I31", 0.6], ["I32", 0.25], ["I33", 0.18], ["I34", 0.09], ["I35", 0.07], ["I37", 0.11], ["I38", 0.3]];
type Figures = Record<string, number>;
interface Stay { minor: boolean }

/** The figures of one commune and period, counted from invented people; those who stay go on into the next. */
function commune(random: () => number, size: number, before: Stay[], isFresh: boolean): { figures: Figures; stay: Stay[] } {
  const figures: Figures = {};
  const add = (code: string, n = 1): void => void (figures[code] = (figures[code] ?? 0) + n);
  for (const code of ["I22", "I23", "I24", "I25X", "I25", "I26", "I28", ...HELP.map(([help]) => help), "I41", "I42", "I43", "I45", "I36", "I39", "I40N", "I40D", "I52", "I54", "I55N", "I56", "I59", "I29", "I30D"]) add(code, 0);
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
      if (["I31", "I32", "I34", "I35", "I37"].includes(help)) { add("I40N"); add("I40D"); } else if (random() < 0.3) add("I40D");
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
    if (random() < 0.94) { add("I54"); if (random() < 0.93) add("I55N"); }
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
}
const TOP = ["I27", "I46", "I48", "I50", "I51", "I53", "I58"];
/** A province of invented people over one or more periods, the later ones going on from the earlier. Every number is a sum over people. */
export function inventedProvince(seed: number, { districts, communes, size, periods = 1, withoutDistricts = false, isFresh = false }: Shape): Period[] {
  const random = chance(seed);
  const stays = new Map<string, Stay[]>();
  const sizes = new Map<string, number>();
  return Array.from({ length: periods }, (_, period): Period => {
    const province: Figures = {};
    const sheets: Sheet[] = [];
    const keep = (unit: string, level: UnitLevel, district: string | null, figures: Figures): void => void sheets.push({ id: `${unit}.${period}`, unit, level, district, values: new Map(Object.entries(figures)) });
    for (let d = 0; d < districts; d += 1) {
      const sums: Figures = {};
      for (let c = 0; c < communes; c += 1) {
        const unit = `c${d}-${c}`;
        if (!sizes.has(unit)) sizes.set(unit, size * (0.3 + 1.6 * random() ** 2));
        const { figures, stay } = commune(random, sizes.get(unit)!, stays.get(unit) ?? Array.from({ length: isFresh ? 0 : Math.floor(sizes.get(unit)! * random()) }, (): Stay => ({ minor: random() < 0.08 })), isFresh);
        stays.set(unit, stay);
        for (const [code, n] of Object.entries(figures)) { sums[code] = (sums[code] ?? 0) + n; province[code] = (province[code] ?? 0) + n; }
        keep(unit, UnitLevel.COMMUNE, withoutDistricts ? null : `d${d}.${period}`, figures);
      }
      if (!withoutDistricts) keep(`d${d}`, UnitLevel.DISTRICT, null, sums);
    }
    for (const code of TOP) province[code] = code === "I48" ? Math.floor((province["I46"] ?? 0) * random()) : code === "I53" ? Math.floor((province["I52"] ?? 0) * random()) : Math.floor(random() * Math.min(9, province["I24"] ?? 0));
    keep("p", UnitLevel.PROVINCE, null, province);
    return { sheets };
  });
}
