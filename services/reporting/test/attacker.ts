import { CATALOGUE } from "../src/indicator/catalogue.js";
import { UnitLevel } from "../src/unit-level.js";

/** What somebody outside sees of one report: numbers, and nothing where they are hidden. */
export interface Seen {
  id: string;
  unit: string;
  level: UnitLevel;
  district: string | null;
  shown: ReadonlyMap<string, number>;
  hidden: ReadonlySet<string>;
}

/**
 * What everybody knows of the figures, written a second time and not taken from the code under attack: opening + in - out = closing, a part
 * is no more than its whole, an amount is nothing where nobody has it.
 */
const MOVEMENT: [string, number][][] = [[["I22", 1], ["I23", 1], ["I25X", -1], ["I25", -1]], [["I22", 1], ["I23", 1], ["I24", -1]]];
const PARTS: [string[], string][] = [
  [["I28"], "I25"], [["I26"], "I25"], [["I41", "I42", "I43"], "I25"], [["I45"], "I25X"], [["I31"], "I24"], [["I32"], "I24"], [["I33"], "I24"], [["I34"], "I24"], [["I35"], "I24"],
  [["I37"], "I24"], [["I38"], "I24"], [["I46"], "I24"], [["I48"], "I46"], [["I54"], "I52"], [["I53"], "I52"], [["I56"], "I52"], [["I59"], "I52"], [["I55N"], "I54"], [["I40N"], "I40D"],
];
const AMOUNTS: [string, string][] = [["I36", "I35"], ["I39", "I38"]];

interface Equation {
  terms: Map<string, number>;
  /** The sum of the terms: exactly, or at most, this. */
  sum: number;
  isExact: boolean;
}

/** An attacker who adds, subtracts and compares everything that is published, of all periods, until nothing more follows. */
export class Attacker {
  private readonly low = new Map<string, number>();
  private readonly high = new Map<string, number>();
  private readonly equations: Equation[] = [];
  private readonly known = new Map<string, number>();

  /** `believed` is what the attacker guesses rightly: parts that are all of their whole, for which the figures beside them speak. */
  constructor(periods: Seen[][], private readonly believed: (id: string, parts: string[], whole: string) => boolean = () => false) {
    for (const sheets of periods) for (const { id, shown, hidden } of sheets) {
      for (const [code, value] of shown) this.known.set(`${id} ${code}`, value);
      for (const code of hidden) {
        this.low.set(`${id} ${code}`, 0);
        this.high.set(`${id} ${code}`, Infinity);
      }
    }
    for (const [index, sheets] of periods.entries()) {
      for (const sheet of sheets) this.within(sheet);
      this.between(sheets);
      for (const sheet of index === 0 ? [] : sheets) {
        const before = periods[index - 1]!.find((one) => one.unit === sheet.unit);
        if (before) this.equal([[`${before.id} I25`, 1], [`${sheet.id} I22`, -1]]);
      }
    }
  }

  private within(sheet: Seen): void {
    const { id } = sheet;
    const cell = (code: string): string => `${id} ${code}`;
    for (const terms of MOVEMENT) this.equal(terms.map(([code, n]) => [cell(code), n]));
    for (const [parts, whole] of PARTS) {
      const terms = [...parts.map((part): [string, number] => [cell(part), 1]), [cell(whole), -1] as [string, number]];
      if (this.believed(id, parts, whole)) this.equal(terms);
      else this.add(terms, false);
    }
    for (const { code, numerator, denominator, unit } of CATALOGUE.filter(({ kind }) => kind === "RATE")) {
      const rate = sheet.shown.get(code);
      const parts = [...new Set([...numerator, ...denominator])];
      if (rate === undefined || !parts.some((part) => sheet.hidden.has(part))) continue;
      // A quotient of two decimals lies between two others.
      for (const [bound, n] of [[rate + 0.00501, 1], [rate - 0.00501, -1]] as const) {
        const scale = bound / (unit === "%" ? 100 : 1);
        this.add(parts.map((part): [string, number] => [cell(part), n * ((numerator.includes(part) ? 1 : 0) - (denominator.includes(part) ? scale : 0))]), false);
      }
    }
    for (const [amount, count] of AMOUNTS) {
      const value = sheet.shown.get(amount);
      if (value === undefined || !this.low.has(cell(count))) continue;
      if (value === 0) this.high.set(cell(count), 0);
      else this.low.set(cell(count), 1);
    }
  }
  private between(sheets: Seen[]): void {
    for (const parent of sheets.filter(({ level }) => level !== UnitLevel.COMMUNE)) {
      const isDistrict = parent.level === UnitLevel.DISTRICT;
      const children = sheets.filter((one) => (isDistrict ? one.district === parent.id : one.level !== UnitLevel.PROVINCE && one.district === null));
      for (const code of [...parent.shown.keys(), ...parent.hidden].filter((one) => /^I\d\d[NDX]?$/.test(one) && !CATALOGUE.some(({ code: rate, kind }) => rate === one && kind === "RATE"))) {
        const holding = children.filter(({ shown, hidden }) => shown.has(code) || hidden.has(code));
        if (holding.length > 0) this.equal([[`${parent.id} ${code}`, -1], ...holding.map((one): [string, number] => [`${one.id} ${code}`, 1])]);
      }
    }
  }
  private equal(terms: [string, number][]): void {
    this.add(terms, true);
  }
  private add(terms: [string, number][], isExact: boolean): void {
    let sum = 0;
    const open = new Map<string, number>();
    for (const [cell, n] of terms) {
      const value = this.known.get(cell);
      if (value !== undefined) sum -= n * value;
      else if (this.low.has(cell)) open.set(cell, (open.get(cell) ?? 0) + n);
      else return;
    }
    if (open.size > 0) this.equations.push({ terms: open, sum, isExact });
  }

  /** The hidden cells that have only one answer left. */
  recovered(): Map<string, number> {
    const reduced = this.eliminated();
    for (let isNews = true, round = 0; isNews && round < 60; round += 1) isNews = [...this.equations, ...reduced].map((equation) => this.narrow(equation)).some(Boolean);
    return new Map([...this.low].filter(([cell, low]) => low === this.high.get(cell)));
  }

  /** Each term lies where the others leave it. */
  private narrow({ terms, sum, isExact }: Equation): boolean {
    let isNews = false;
    const least = (cell: string, n: number): number => (n > 0 ? n * this.low.get(cell)! : n * this.high.get(cell)!);
    const most = (cell: string, n: number): number => (n > 0 ? n * this.high.get(cell)! : n * this.low.get(cell)!);
    for (const [cell, n] of terms) {
      let [under, over] = [0, 0];
      for (const [other, m] of terms) if (other !== cell) [under, over] = [under + least(other, m), over + most(other, m)];
      const upper = (sum - under) / n;
      const lower = isExact ? (sum - over) / n : n > 0 ? -Infinity : Infinity;
      const [from, to] = n > 0 ? [lower, upper] : [upper, lower];
      const low = Math.max(this.low.get(cell)!, Math.ceil(from - 1e-7));
      const high = Math.min(this.high.get(cell)!, Math.floor(to + 1e-7));
      if (low > this.low.get(cell)! || high < this.high.get(cell)!) isNews = true;
      this.low.set(cell, low);
      this.high.set(cell, high);
    }
    return isNews;
  }

  /** The exact equations solved as far as they go (Gauss): what follows from several of them at once. */
  private eliminated(): Equation[] {
    const rows = this.equations.filter(({ isExact }) => isExact).map(({ terms, sum }) => ({ terms: new Map(terms), sum }));
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
}
