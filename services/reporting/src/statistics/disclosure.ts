import { createHash } from "node:crypto";
import { CATALOGUE, type IndicatorRow } from "../indicator/catalogue.js";
import { UnitLevel } from "../unit-level.js";
import { familyOf, HELP, NEEDS, PART_OF, TOLD_ABOUT } from "./relations.js";
import { at, storiesOf, type Story } from "./stories.js";

/** The numbers of one report: who reports, below which district's report, and its figures; an indicator it has no number for is absent. */
export interface Sheet {
  id: string;
  level: UnitLevel;
  /** The unit, the same in every period. */
  unit: string;
  /** The sheet of the district above; null for a commune that stands below its province directly. */
  district: string | null;
  values: ReadonlyMap<string, number>;
}
/** A province's sheets of one period. Of an earlier one it is known what is hidden; what was shown then stays shown. */
export interface Period {
  sheets: Sheet[];
  hidden?: ReadonlySet<string>;
}

export const LEAST = 5;
const FULL_GROUP = 10;
export const isSmall = (value: number | undefined): boolean => value !== undefined && value > 0 && value < LEAST;
export const cellOf = (sheet: Pick<Sheet, "id">, code: string): string => `${sheet.id} ${code}`;

/** Figures that are hidden where they are small. */
export const COUNTED: ReadonlySet<string> = new Set([...CATALOGUE.filter(({ sensitive, kind }) => sensitive && kind !== "RATE").map(({ code }) => code), ...NEEDS]);
const RATES = CATALOGUE.filter(({ sensitive, kind }) => sensitive && kind === "RATE");
/** All that is hidden where people could be told apart: counts, what is told about them, rates. */
export const ABOUT_PEOPLE: ReadonlySet<string> = new Set([...COUNTED, ...Object.keys(TOLD_ABOUT), ...RATES.map(({ code }) => code)]);
const sumOf = (sheet: Sheet, codes: string[]): number => codes.reduce((sum, code) => sum + (sheet.values.get(code) ?? 0), 0);

/** None or all of fewer than ten: the count by which it could be otherwise. */
function fullGroup(sheet: Sheet, { numerator, denominator }: IndicatorRow): string | null {
  const [above, below] = [sumOf(sheet, numerator), sumOf(sheet, denominator)];
  if (below === 0 || below >= FULL_GROUP || (above > 0 && above < below)) return null;
  return above === 0 ? numerator[0]! : (denominator.find((code) => !numerator.includes(code)) ?? null);
}

/** A cell that must not be read, and how far it has to be able to move: by at least one, and anywhere from 1 to 5 where the figures allow it. */
interface Need {
  period: number;
  sheet: Sheet;
  code: string;
  sign: 1 | -1;
  by: number;
}
function needsOf(sheet: Sheet, period: number): Need[] {
  const small = [...sheet.values].filter(([code, value]) => COUNTED.has(code) && isSmall(value))
    .flatMap(([code, value]): Need[] => [{ period, sheet, code, sign: -1, by: value - 1 }, { period, sheet, code, sign: 1, by: LEAST - value }]);
  const full = RATES.flatMap((rate): Need[] => {
    const code = fullGroup(sheet, rate);
    return code === null ? [] : [{ period, sheet, code, sign: 1, by: 1 }];
  });
  return [...small, ...full].filter(({ by }) => by > 0);
}

/**
 * The cells of the newest period that are hidden, as `<sheet> <indicator>`. For every small cell of every period another set of figures is
 * found that keeps all sums of units and levels, every part within its whole, and every equality of the true figures; the cells in which it
 * differs are hidden. So whoever solves all that is published finds more than one answer. Of the cells that would do, those are taken that
 * cost readers least; among equals a secret seed decides. Where no other set is found, nothing of the cell's family of figures is shown in the
 * newest period at any level; `unguarded` counts those cells.
 */
export const hiddenCells = (periods: Period[], seed: string): { hidden: Set<string>; unguarded: number } => new Protection(periods, seed).hide();

/** What a story changes, told of one unit and taken from another: cells by number, with what it costs where they are still shown. */
interface Change {
  cells: number[];
  by: number[];
  /** Found when first needed. */
  wholes: Whole[] | null;
}
/** A part and its whole in one sheet, as numbers of cells. */
interface Whole {
  parts: number[];
  whole: number;
}
/** Parts and their whole, as `<period> <code>`. */
interface Bound {
  parts: string[];
  whole: string;
}
const NONE = -1;

class Protection {
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly values: number[] = [];
  private readonly costs: number[] = [];
  private readonly hidden: boolean[] = [];
  /** Parts and wholes that a cell belongs to. */
  private readonly wholesOf: Whole[][] = [];
  /** Shown in an earlier period, so it stays shown. */
  private readonly fixed: boolean[] = [];
  private readonly last: number;
  private readonly sheets = new Map<string, Sheet>();
  /** By unit and `<period> <code>`: its own cell and those of the district and province above. */
  private readonly lines = new Map<string, Map<string, number[]>>();
  /** By unit: the parts that are all of their whole. */
  private readonly full = new Map<string, Set<Bound>>();
  private readonly bounds: Bound[];
  private readonly helpKeys: { help: string; needs: string[] }[];
  /** A unit's sheet in each period. */
  private readonly units = new Map<string, (Sheet | undefined)[]>();
  private readonly provinces: (Sheet | undefined)[];
  private readonly luck: Map<string, number>;
  private readonly stories = new Map<string, Story[]>();
  private readonly changes = new Map<Story, Map<string, Change[]>>();
  /** The other set of figures that is being looked for, as differences from the true one. */
  private world: Int32Array;
  private readonly scratch: Int32Array;

  constructor(private readonly periods: Period[], seed: string) {
    this.last = periods.length - 1;
    this.provinces = periods.map(({ sheets }) => sheets.find(({ level }) => level === UnitLevel.PROVINCE));
    for (const [period, { sheets, hidden }] of periods.entries()) {
      for (const sheet of sheets) {
        this.sheets.set(sheet.id, sheet);
        const ofUnit = this.units.get(sheet.unit) ?? periods.map(() => undefined);
        ofUnit[period] = sheet;
        this.units.set(sheet.unit, ofUnit);
        for (const [code, value] of sheet.values) {
          const name = cellOf(sheet, code);
          this.numbers.set(name, this.names.length);
          this.names.push(name);
          this.values.push(value);
          this.costs.push((1 + Math.log2(1 + value)) * COST[sheet.level]);
          this.hidden.push(hidden?.has(name) ?? false);
          this.fixed.push(hidden !== undefined && !hidden.has(name));
          this.wholesOf.push([]);
        }
        for (const whole of this.wholesIn(sheet)) for (const cell of [whole.whole, ...whole.parts]) this.wholesOf[cell]!.push(whole);
      }
    }
    this.bounds = periods.flatMap((_, period) => PART_OF.map(({ parts, whole }) => ({ parts: parts.map((part) => at(period, part)), whole: at(period, whole) })));
    this.helpKeys = periods.flatMap((_, period) => HELP.map((help) => ({ help: at(period, help), needs: NEEDS.map((need) => at(period, need)) })));
    for (const [unit, sheets] of this.units) {
      const line = new Map(sheets.flatMap((sheet, period) => [...(sheet?.values.keys() ?? [])].map((code): [string, number[]] => [at(period, code), this.lineOf(sheet!, period, code)])));
      this.lines.set(unit, line);
      const valueAt = (key: string): number => (line.has(key) ? this.values[line.get(key)![0]!]! : 0);
      const sum = ({ parts }: Bound): number => parts.reduce((all, part) => all + valueAt(part), 0);
      this.full.set(unit, new Set(this.bounds.filter((bound) => line.has(bound.whole) && sum(bound) > 0 && sum(bound) === valueAt(bound.whole))));
    }
    this.world = new Int32Array(this.names.length);
    this.scratch = new Int32Array(this.names.length);
    this.luck = new Map([...this.units.keys()].map((unit) => [unit, createHash("sha256").update(`${seed} ${unit}`).digest().readUInt32BE() / 2 ** 33]));
  }

  hide(): { hidden: Set<string>; unguarded: number } {
    const needs = this.periods.flatMap(({ sheets }, period) => sheets.flatMap((sheet) => needsOf(sheet, period)));
    for (const { period, sheet, code } of needs) if (period === this.last) this.hidden[this.cell(sheet, code)] = true;
    const [open, safe] = [new Map<string, string>(), new Set<string>()];
    for (const need of needs) {
      const cell = cellOf(need.sheet, need.code);
      if (this.protect(need)) safe.add(cell);
      else open.set(cell, need.code);
    }
    const own = this.periods[this.last]!.sheets;
    const unguarded = [...open].filter(([cell]) => !safe.has(cell));
    for (const code of new Set(unguarded.flatMap(([, one]) => [...familyOf(one)]))) for (const sheet of own) if (sheet.values.has(code)) this.hidden[this.cell(sheet, code)] = true;
    const cells = own.flatMap((sheet) => [...sheet.values.keys()].filter((code) => this.hidden[this.cell(sheet, code)]).map((code) => cellOf(sheet, code)));
    return { hidden: withWhatTells(own, new Set(cells)), unguarded: unguarded.length };
  }

  private lineOf(sheet: Sheet, period: number, code: string): number[] {
    const above = sheet.level === UnitLevel.PROVINCE ? [] : [sheet.district === null ? undefined : this.sheets.get(sheet.district), this.provinces[period]];
    return [sheet, ...above].flatMap((one) => (one?.values.has(code) ? [this.cell(one, code)] : []));
  }
  private cell(sheet: Sheet, code: string): number {
    return this.numbers.get(cellOf(sheet, code)) ?? NONE;
  }
  private wholesIn(sheet: Sheet): Whole[] {
    return PART_OF.flatMap(({ parts, whole }) => {
      const cells = { parts: parts.map((part) => this.cell(sheet, part)).filter((cell) => cell !== NONE), whole: this.cell(sheet, whole) };
      return cells.whole === NONE || cells.parts.length === 0 || sumOf(sheet, parts) > sheet.values.get(whole)! ? [] : [cells];
    });
  }

  /** Hides what it takes for the cell to move as far as it can; false where it cannot move at all. */
  private protect({ period, sheet, code, sign, by }: Need): boolean {
    const [target, end] = [this.cell(sheet, code), sign * by];
    this.world = new Int32Array(this.names.length);
    while (this.world[target] !== end) {
      const change = this.cheapest(period, sheet, code, sign);
      if (!change) break;
      for (const cell of change.cells) this.hidden[cell] = true;
      do this.apply(change, sign);
      while (this.world[target] !== end && this.isPossible(change, sign));
    }
    return this.world[target] !== 0;
  }
  private apply({ cells, by }: Change, sign: number): void {
    for (let i = 0; i < cells.length; i += 1) this.world[cells[i]!]! += sign * by[i]!;
  }

  /** The cheapest way to move a cell by one: somebody counted in another unit instead, if possible within the district, at worst in none of the province. */
  private cheapest(period: number, sheet: Sheet, code: string, sign: number): Change | null {
    const target = this.cell(sheet, code);
    const pairs = (partnersOf: (owner: string) => (string | null)[], enough = Infinity): Change | null => {
      let [best, least, found]: [Change | null, number, number] = [null, Infinity, 0];
      for (const owner of this.owners(period, sheet, code)) {
        const stories = this.storiesOf(period, code).filter((story) => this.hasEnough(story, owner, sign));
        for (const partner of partnersOf(owner)) {
          if (found >= enough) break;
          const luck = partner === null ? 0 : this.luck.get(partner)!;
          let isAny = false;
          for (const story of stories) {
            if (partner !== null && !this.hasEnough(story, partner, -sign)) continue;
            for (const change of this.changesOf(story, owner, partner)) {
              const cost = this.costOf(change);
              if (cost === Infinity || (isAny && cost + luck >= least) || !change.cells.includes(target) || !this.isPossible(change, sign)) continue;
              isAny = true;
              if (cost + luck < least) [best, least] = [change, cost + luck];
              if (cost === 0) return best;
            }
          }
          found += Number(isAny);
        }
      }
      return best;
    };
    if (sheet.level === UnitLevel.PROVINCE) return pairs(() => [null]);
    return (sheet.level === UnitLevel.COMMUNE ? pairs((owner) => this.near(owner, period, true)) : null) ?? pairs((owner) => this.near(owner, period, false), 6) ?? pairs(() => [null]);
  }
  private costOf({ cells }: Change): number {
    let cost = 0;
    for (const cell of cells) if (!this.hidden[cell]) cost += this.fixed[cell] ? Infinity : this.costs[cell]!;
    return cost;
  }
  /** True while no count falls below zero, no part grows beyond its whole, and a part that is all of its whole stays it. */
  private isPossible(change: Change, sign: number): boolean {
    const { cells, by } = change;
    for (let i = 0; i < cells.length; i += 1) if (this.values[cells[i]!]! + this.world[cells[i]!]! + sign * by[i]! < 0) return false;
    const of = (cell: number): number => {
      const i = cells.indexOf(cell);
      return this.world[cell]! + (i === NONE ? 0 : sign * by[i]!);
    };
    change.wholes ??= [...new Set(cells.flatMap((cell) => this.wholesOf[cell]!))];
    return change.wholes.every(({ parts, whole }) => {
      const [before, all] = [parts.reduce((sum, part) => sum + this.values[part]!, 0), this.values[whole]!];
      const [now, then] = [before + parts.reduce((sum, part) => sum + of(part), 0), all + of(whole)];
      return before > 0 && before === all ? now === then : now <= then;
    });
  }

  /** Where the people of a cell are counted: the unit itself, or the communes below it. */
  private owners(period: number, sheet: Sheet, code: string): string[] {
    if (sheet.level === UnitLevel.COMMUNE) return [sheet.unit];
    const below = this.periods[period]!.sheets.filter((one) => one.level === UnitLevel.COMMUNE && (sheet.level === UnitLevel.PROVINCE || one.district === sheet.id) && one.values.has(code)).map(({ unit }) => unit);
    return below.length > 0 ? below : [sheet.unit];
  }
  /** The communes of the same district, or those of all others; in the order of the draw. */
  private near(unit: string, period: number, isNear: boolean): string[] {
    const own = this.units.get(unit)![period];
    return this.periods[period]!.sheets.filter((sheet) => sheet.level === UnitLevel.COMMUNE && sheet.unit !== unit && (sheet.district === own?.district) === isNear)
      .map((sheet) => sheet.unit).sort((a, b) => this.luck.get(a)! - this.luck.get(b)!);
  }
  private storiesOf(period: number, code: string): Story[] {
    const known = this.stories.get(at(period, code)) ?? storiesOf(period, code, this.periods.length);
    this.stories.set(at(period, code), known);
    return known;
  }
  /** False where a unit has nobody of whom the story could be told. */
  private hasEnough(story: Story, unit: string, sign: number): boolean {
    const line = this.lines.get(unit)!;
    for (const [key, n] of story) {
      const own = line.get(key)?.[0];
      if (own !== undefined && this.values[own]! + this.world[own]! + sign * n < 0) return false;
    }
    return true;
  }
  private changesOf(story: Story, owner: string, partner: string | null): Change[] {
    const pair = `${owner} ${partner}`;
    const ofStory = this.changes.get(story) ?? new Map<string, Change[]>();
    this.changes.set(story, ofStory);
    const known = ofStory.get(pair) ?? this.completed(story, owner, partner).map((told) => this.changeOf(told, owner, partner)).filter(({ cells }) => cells.every((cell) => !this.fixed[cell]));
    ofStory.set(pair, known);
    return known;
  }

  /** The story with what has to change beside it: a part that is all of its whole stays all of it, met help stays a need met. */
  private completed(story: Story, owner: string, partner: string | null): Story[] {
    const units = partner === null ? [owner] : [owner, partner];
    const has = (key: string): boolean => units.some((unit) => this.lines.get(unit)!.has(key));
    const first = new Map(story);
    for (const { help, needs } of this.helpKeys) if (first.has(help)) for (const need of needs) if (has(need) && !first.has(need)) first.set(need, first.get(help)!);
    let open = [first];
    for (const bound of this.bounds) {
      if (!units.some((unit) => this.full.get(unit)!.has(bound))) continue;
      open = open.flatMap((one) => {
        const missing = (one.get(bound.whole) ?? 0) - bound.parts.reduce((sum, part) => sum + (one.get(part) ?? 0), 0);
        return missing === 0 ? [one] : bound.parts.filter(has).map((part) => new Map(one).set(part, (one.get(part) ?? 0) + missing));
      });
    }
    return open;
  }

  /** A story told of the owner and taken from the partner, in their own sheets and in those of the district and province above. */
  private changeOf(story: Story, owner: string, partner: string | null): Change {
    const cells: number[] = [];
    for (const [unit, direction] of [[owner, 1], [partner, -1]] as const) {
      const line = unit === null ? undefined : this.lines.get(unit)!;
      for (const [key, n] of story) for (const cell of line?.get(key) ?? []) {
        cells.push(cell);
        this.scratch[cell]! += direction * n;
      }
    }
    const moved: number[] = [];
    const by: number[] = [];
    for (const cell of cells) {
      if (this.scratch[cell] === 0) continue;
      moved.push(cell);
      by.push(this.scratch[cell]!);
      this.scratch[cell] = 0;
    }
    return { cells: moved, by, wholes: null };
  }
}

const COST: Record<UnitLevel, number> = { AREA: 1, COMMUNE: 1, DISTRICT: 4, PROVINCE: 1000 };

/** With what is told about a hidden count: amounts, averages, rates of which a part is hidden. */
function withWhatTells(sheets: Sheet[], hidden: ReadonlySet<string>): Set<string> {
  const about = [...Object.entries(TOLD_ABOUT), ...RATES.map(({ code, numerator, denominator }) => [code, [...numerator, ...denominator]] as const)];
  const more = sheets.flatMap((sheet) => about.filter(([, counts]) => counts.some((one) => hidden.has(cellOf(sheet, one)))).map(([code]) => cellOf(sheet, code)));
  return new Set([...hidden, ...more]);
}
