import { APART } from "../indicator/catalogue.js";
import { UnitLevel } from "../unit-level.js";
import { familyOf, HELP, NEEDS, PART_OF } from "./relations.js";
import { ABOUT_PEOPLE, cellOf, COUNTED, sumOf, type Period, type Sheet, type Table } from "./sheet.js";
import { at } from "./stories.js";

/** A part and its whole in one sheet, as numbers of cells. */
export interface Whole {
  parts: number[];
  whole: number;
}
/** Parts and their whole, as `<period> <code>`. */
export interface Bound {
  parts: string[];
  whole: string;
}
/** The units in which the same people are counted one period after the other: one unit, or those that followed it. */
export interface Strand {
  id: string;
  sheets: (Sheet | undefined)[];
  /** Counted so in what is to be published alone, and not in what was published of the same period before. */
  isLate: boolean;
}
export const NONE = -1;
const COST: Record<UnitLevel, number> = { AREA: 1, COMMUNE: 1, DISTRICT: 4, PROVINCE: 1000 };
const APART_AS = new Map(Object.entries(APART).map(([apart, code]) => [code, apart]));
const FAMILIES = new Map([...COUNTED].map((code) => [code, [...familyOf(code)]]));

/** All cells of a province's tables, numbered, with what each hangs together with. */
export class Lattice {
  readonly names: string[] = [];
  readonly values: number[] = [];
  readonly costs: number[] = [];
  readonly hidden: boolean[] = [];
  /** Shown in a table that is published, so it stays shown. */
  readonly fixed: boolean[] = [];
  /** Parts and wholes that a cell belongs to. */
  readonly wholesOf: Whole[][] = [];
  /** The period that is to be published. */
  readonly target: number;
  readonly strands = new Map<string, Strand>();
  /** By strand and `<period> <code>`: its own cell and those above it, in all tables. */
  readonly lines = new Map<string, Map<string, number[]>>();
  /** By strand: the parts that are all of their whole. */
  readonly full = new Map<string, Set<Bound>>();
  readonly bounds: Bound[];
  readonly helpKeys: { help: string; needs: string[] }[];
  private readonly numbers = new Map<string, number>();
  private readonly sheets = new Map<string, Sheet>();
  /** By period and unit: the sheet as it is or is to be published. */
  private readonly newest: Map<string, Sheet>[];
  private readonly tops = new Map<string, string | undefined>();
  /** The strands that come through a sheet. */
  private readonly through = new Map<Sheet, Strand[]>();

  constructor(readonly periods: Period[]) {
    this.newest = periods.map(({ sheets }) => new Map(sheets.map((sheet) => [sheet.unit, sheet])));
    this.target = periods.findIndex(({ hidden }) => hidden === undefined);
    for (const { sheets, hidden, former = [] } of periods) {
      for (const table of former) this.number(table.sheets, table.hidden);
      this.number(sheets, hidden);
    }
    this.hideOnceHidden(periods[this.target]!);
    this.bounds = periods.flatMap((_, period) =>
      PART_OF.map(({ parts, whole }) => ({ parts: parts.map((part) => at(period, part)), whole: at(period, whole) })),
    );
    this.helpKeys = periods.flatMap((_, period) =>
      HELP.map((help) => ({ help: at(period, help), needs: NEEDS.map((need) => at(period, need)) })),
    );
    for (const strand of strandsOf(periods, this.target)) this.lay(strand);
  }

  cell(sheet: Sheet, code: string): number {
    return this.numbers.get(cellOf(sheet, code)) ?? NONE;
  }
  /**
   * Where the people of a cell are counted, by strand, and under which code: the unit itself, or the communes below it.
   */
  owners(period: number, sheet: Sheet, code: string): { strands: Strand[]; code: string } {
    const strandsIn = (sheets: Sheet[]): Strand[] => [
      ...new Set(sheets.flatMap((one) => this.through.get(this.newest[period]!.get(one.unit) ?? one) ?? [])),
    ];
    if (sheet.level === UnitLevel.COMMUNE) return { strands: strandsIn([sheet]), code };
    const apart = APART[code];
    const below = this.tableOf(period, sheet).filter(
      (one) =>
        one.level === UnitLevel.COMMUNE &&
        Boolean(one.isApart) === (apart !== undefined) &&
        one.values.has(apart ?? code) &&
        (sheet.level === UnitLevel.PROVINCE ? this.tops.get(one.id) === sheet.id : one.district === sheet.id),
    );
    return below.length > 0
      ? { strands: strandsIn(below), code: apart ?? code }
      : { strands: strandsIn([sheet]), code };
  }
  /** The strands through communes of the same district, or through those of all others. */
  near(strand: Strand, period: number, isNear: boolean): Strand[] {
    const own = strand.sheets[period];
    return [...this.strands.values()].filter(
      (one) =>
        one.sheets[period]?.level === UnitLevel.COMMUNE &&
        one.sheets[period] !== own &&
        (one.sheets[period].district === own?.district) === isNear,
    );
  }
  /** The sheet of the same unit in each table that was published of the period before. */
  formerOf(period: number, sheet: Sheet): { table: Table; sheet: Sheet }[] {
    return (this.periods[period]!.former ?? []).flatMap((table) =>
      table.sheets.filter(({ unit }) => unit === sheet.unit).map((one) => ({ table, sheet: one })),
    );
  }
  /**
   * What a sheet began its period with, by what was published of the period before: the closings of its units; null
   * where that is not all known.
   */
  closingsBefore(period: number, sheet: Sheet): { isShown: boolean; value: number } | null {
    const earlier = this.periods[period - 1];
    if (!earlier) return null;
    const closings = (sheet.before ?? [sheet.unit]).map((unit) => this.newest[period - 1]!.get(unit));
    if (closings.some((one) => !one?.values.has("I25"))) return null;
    return {
      isShown: closings.every((one) => !earlier.hidden?.has(cellOf(one!, "I25"))),
      value: closings.reduce((sum, one) => sum + one!.values.get("I25")!, 0),
    };
  }

  private number(sheets: Sheet[], hidden: ReadonlySet<string> | undefined): void {
    const province = sheets.find(({ level }) => level === UnitLevel.PROVINCE);
    for (const sheet of sheets) {
      this.sheets.set(sheet.id, sheet);
      this.tops.set(sheet.id, sheet.province === undefined ? province?.id : (sheet.province ?? undefined));
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
      for (const whole of this.wholesIn(sheet))
        for (const cell of [whole.whole, ...whole.parts]) this.wholesOf[cell]!.push(whole);
    }
  }
  /** What was hidden in any edition stays hidden; of communes with models of their own all about people is. */
  private hideOnceHidden({ sheets, former = [] }: Period): void {
    for (const sheet of sheets)
      for (const code of sheet.values.keys()) {
        const once = former.some(({ sheets: before, hidden }) =>
          before.some((one) => one.unit === sheet.unit && hidden.has(cellOf(one, code))),
        );
        if (once || (sheet.isApart && ABOUT_PEOPLE.has(code))) this.hidden[this.cell(sheet, code)] = true;
      }
  }
  private wholesIn(sheet: Sheet): Whole[] {
    return PART_OF.flatMap(({ parts, whole }) => {
      const cells = {
        parts: parts.map((part) => this.cell(sheet, part)).filter((cell) => cell !== NONE),
        whole: this.cell(sheet, whole),
      };
      return cells.whole === NONE || cells.parts.length === 0 || sumOf(sheet, parts) > sheet.values.get(whole)!
        ? []
        : [cells];
    });
  }

  private lay(strand: Strand): void {
    this.strands.set(strand.id, strand);
    const line = new Map<string, number[]>();
    for (const [period, sheet] of strand.sheets.entries()) {
      if (!sheet) continue;
      this.through.set(sheet, [...(this.through.get(sheet) ?? []), strand]);
      const former = this.formerOf(period, sheet).map((one) => one.sheet);
      for (const code of sheet.values.keys()) {
        const along = former.filter(
          (one) => one.values.has(code) && !(strand.isLate && period === this.target && hasChanged(one, sheet, code)),
        );
        line.set(
          at(period, code),
          [sheet, ...along].flatMap((one) => this.lineOf(one, code)),
        );
      }
    }
    this.lines.set(strand.id, line);
    const valueAt = (key: string): number => (line.has(key) ? this.values[line.get(key)![0]!]! : 0);
    const sum = ({ parts }: Bound): number => parts.reduce((all, part) => all + valueAt(part), 0);
    this.full.set(
      strand.id,
      new Set(
        this.bounds.filter((bound) => line.has(bound.whole) && sum(bound) > 0 && sum(bound) === valueAt(bound.whole)),
      ),
    );
  }
  private lineOf(sheet: Sheet, code: string): number[] {
    const above = sheet.isApart ? APART_AS.get(code) : code;
    const [district, top] = [sheet.district, this.tops.get(sheet.id)].map((id) =>
      id && id !== sheet.id ? this.sheets.get(id) : undefined,
    );
    return [
      this.cell(sheet, code),
      ...(above === undefined
        ? []
        : [district, top].flatMap((one) => (one?.values.has(above) ? [this.cell(one, above)] : []))),
    ];
  }
  private tableOf(period: number, sheet: Sheet): Sheet[] {
    const { sheets, former = [] } = this.periods[period]!;
    return former.find((table) => table.sheets.includes(sheet))?.sheets ?? sheets;
  }
}

/** True where anything that a figure is tied to is no longer what it was. */
const hasChanged = (before: Sheet, now: Sheet, code: string): boolean =>
  (FAMILIES.get(code) ?? [code]).some((one) => before.values.get(one) !== now.values.get(one));

/** Every way through the periods: from a unit to itself, or to those that followed it. */
function strandsOf(periods: Period[], target: number): Strand[] {
  const begun: Strand[] = [];
  let open: Strand[] = [];
  for (const [period, { sheets }] of periods.entries()) {
    const next: Strand[] = [];
    const goingOn = new Set<Strand>();
    for (const sheet of sheets) {
      const from = open.filter((strand) => (sheet.before ?? [sheet.unit]).includes(strand.sheets[period - 1]!.unit));
      for (const strand of from) {
        goingOn.add(strand);
        next.push({
          ...strand,
          id: strand.sheets[period - 1]!.unit === sheet.unit ? strand.id : `${strand.id} ${sheet.unit}`,
          sheets: [...strand.sheets, sheet],
        });
      }
      if (from.length === 0)
        next.push({
          id: `${sheet.unit}@${period}`,
          sheets: [...Array.from({ length: period }, () => undefined), sheet],
          isLate: false,
        });
    }
    begun.push(...open.filter((strand) => !goingOn.has(strand)));
    open = next;
  }
  const all = [...begun, ...open];
  const late = all.filter(({ sheets }) => {
    const sheet = sheets[target];
    return (
      sheet &&
      (periods[target]!.former ?? []).some((table) =>
        table.sheets.some(
          (one) =>
            one.unit === sheet.unit && [...COUNTED].some((code) => one.values.get(code) !== sheet.values.get(code)),
        ),
      )
    );
  });
  return [...all, ...late.map((strand) => ({ ...strand, id: `${strand.id} late`, isLate: true }))];
}
