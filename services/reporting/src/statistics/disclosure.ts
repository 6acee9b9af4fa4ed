import { createHash } from "node:crypto";
import { UnitLevel } from "../unit-level.js";
import { Lattice, NONE, type Strand, type Whole } from "./lattice.js";
import { changesOf, needsOf, type Need } from "./needs.js";
import { familyOf } from "./relations.js";
import { cellOf, COUNTED, withWhatTells, type Period, type Sheet } from "./sheet.js";
import { at, storiesOf, type Story } from "./stories.js";

/**
 * The cells of the period to be published that are hidden, as `<sheet> <indicator>`. For every small cell of every
 * table, and for every small change of a cell since it was published, another set of figures is found that keeps all
 * sums of units and levels, every part within its whole, and every equality of the true figures, in all tables
 * together; the cells in which it differs are hidden. So whoever solves all that is published finds more than one
 * answer. Of the cells that would do, those are taken that cost readers least; among equals a secret seed decides.
 * Where no other set is found, nothing of the cell's family of figures is shown in that period at any level;
 * `unguarded` counts those cells.
 */
export const hiddenCells = (periods: Period[], seed: string): { hidden: Set<string>; unguarded: number } =>
  new Protection(new Lattice(periods), seed).hide();

/** What a story changes, told of one strand and taken from another: cells by number, with by how much. */
interface Change {
  cells: number[];
  by: number[];
  /** Found when first needed. */
  wholes: Whole[] | null;
}

class Protection {
  private readonly luck: Map<Strand, number>;
  /**
   * Strands in which somebody is there at the start of a period who was not counted at the end of the one before, or
   * the other way round.
   */
  private readonly loose: Map<Strand, Set<number>>;
  private readonly isLoose: boolean;
  private readonly stories = new Map<string, Story[]>();
  private readonly changes = new Map<Strand, Map<Strand | null, Map<Story, Change[]>>>();
  private readonly told = new Map<Strand, Map<Story, number[]>>();
  private readonly nearby = new Map<string, Strand[]>();
  /** The other set of figures that is being looked for, as differences from the true one. */
  private world: Int32Array;
  private readonly scratch: Int32Array;

  constructor(
    private readonly lattice: Lattice,
    seed: string,
  ) {
    const strands = [...lattice.strands.values()];
    this.world = new Int32Array(lattice.names.length);
    this.scratch = new Int32Array(lattice.names.length);
    this.luck = new Map(
      strands.map((strand) => [
        strand,
        createHash("sha256").update(`${seed} ${strand.id}`).digest().readUInt32BE() / 2 ** 33,
      ]),
    );
    this.loose = new Map(
      strands.map((strand) => [
        strand,
        new Set(
          strand.sheets.flatMap((sheet, period) => {
            const before = sheet && lattice.closingsBefore(period, sheet);
            return before && before.value !== (sheet.values.get("I22") ?? before.value) ? [period] : [];
          }),
        ),
      ]),
    );
    this.isLoose = [...this.loose.values()].some((periods) => periods.size > 0);
  }

  hide(): { hidden: Set<string>; unguarded: number } {
    const { lattice } = this;
    const own = lattice.periods[lattice.target]!.sheets;
    const needs = this.needs();
    for (const { sheet, code } of needs) if (own.includes(sheet)) lattice.hidden[lattice.cell(sheet, code)] = true;
    const [open, safe] = [new Map<string, string>(), new Set<string>()];
    for (const need of needs) {
      const cell = `${cellOf(need.sheet, need.code)} ${need.unlike?.id ?? ""}`;
      if (this.protect(need)) safe.add(cell);
      else open.set(cell, need.code);
    }
    const unguarded = [...open].filter(([cell]) => !safe.has(cell));
    for (const code of new Set(unguarded.flatMap(([, one]) => [...familyOf(one)])))
      for (const sheet of own) if (sheet.values.has(code)) lattice.hidden[lattice.cell(sheet, code)] = true;
    const cells = own.flatMap((sheet) =>
      [...sheet.values.keys()]
        .filter((code) => lattice.hidden[lattice.cell(sheet, code)])
        .map((code) => cellOf(sheet, code)),
    );
    return { hidden: withWhatTells(own, new Set(cells)), unguarded: unguarded.length };
  }

  /**
   * Small cells of all tables; where a table was corrected, those of both editions, and what changed between them by
   * little.
   */
  private needs(): Need[] {
    const { lattice } = this;
    return lattice.periods.flatMap(({ sheets }, period) =>
      sheets.flatMap((sheet) => {
        const former = lattice.formerOf(period, sheet);
        const corrected = former.filter((one) =>
          [...COUNTED].some((code) => one.sheet.values.get(code) !== sheet.values.get(code)),
        );
        const small = [...needsOf(sheet, period), ...corrected.flatMap((one) => needsOf(one.sheet, period))];
        if (period !== lattice.target) return small;
        const before = lattice.closingsBefore(period, sheet);
        const changes = former.flatMap((one) =>
          changesOf(sheet, period, (code) =>
            one.sheet.values.has(code) ? { value: one.sheet.values.get(code)!, unlike: one.sheet } : null,
          ),
        );
        return [
          ...small,
          ...changes,
          ...changesOf(sheet, period, (code) => (code === "I22" && before?.isShown ? before : null)),
        ];
      }),
    );
  }

  /** Hides what it takes for the cell to move as far as it can; false where it cannot move at all. */
  private protect({ period, sheet, code, sign, by, unlike }: Need): boolean {
    const { lattice } = this;
    const [target, end] = [lattice.cell(sheet, code), sign * by];
    const still = unlike ? lattice.cell(unlike, code) : NONE;
    this.world = new Int32Array(lattice.names.length);
    while (this.world[target] !== end) {
      const change = this.cheapest(period, sheet, code, sign, still);
      if (!change) break;
      for (const cell of change.cells) lattice.hidden[cell] = true;
      do this.apply(change, sign);
      while (this.world[target] !== end && this.isPossible(change, sign));
    }
    return this.world[target] !== 0;
  }
  private apply({ cells, by }: Change, sign: number): void {
    for (let i = 0; i < cells.length; i += 1) this.world[cells[i]!]! += sign * by[i]!;
  }

  /**
   * The cheapest way to move a cell by one: somebody counted in another unit instead, if possible within the district,
   * at worst in none of the province.
   */
  private cheapest(period: number, sheet: Sheet, code: string, sign: number, still: number): Change | null {
    const target = this.lattice.cell(sheet, code);
    const owners = this.lattice.owners(period, sheet, code);
    const pairs = (partnersOf: (owner: Strand) => (Strand | null)[], enough = Infinity): Change | null => {
      let [best, least, found]: [Change | null, number, number] = [null, Infinity, 0];
      for (const owner of owners.strands) {
        const stories = this.storiesOf(period, owners.code).filter((story) => this.hasEnough(story, owner, sign));
        for (const partner of partnersOf(owner)) {
          if (found >= enough) break;
          const between = this.between(owner, partner);
          const luck = partner === null ? 0 : this.luck.get(partner)!;
          let isAny = false;
          for (const story of stories) {
            if (partner !== null && !this.hasEnough(story, partner, -sign)) continue;
            let changes = between.get(story);
            if (!changes) between.set(story, (changes = this.changesOf(story, owner, partner)));
            for (const change of changes) {
              const cost = this.costOf(change);
              if (
                cost === Infinity ||
                (isAny && cost + luck >= least) ||
                !change.cells.includes(target) ||
                change.cells.includes(still) ||
                !this.isPossible(change, sign)
              )
                continue;
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
    // Of the people of a commune's own models little is shown that could have to be hidden.
    const partners =
      (isNear: boolean) =>
      (owner: Strand): (Strand | null)[] => [
        ...(owner.sheets[period]?.isApart ? [null] : []),
        ...this.near(owner, period, isNear),
      ];
    return (
      (sheet.level === UnitLevel.COMMUNE ? pairs(partners(true)) : null) ??
      pairs(partners(false), 6) ??
      pairs(() => [null])
    );
  }
  private costOf({ cells }: Change): number {
    const { hidden, fixed, costs } = this.lattice;
    let cost = 0;
    for (const cell of cells) if (!hidden[cell]) cost += fixed[cell] ? Infinity : costs[cell]!;
    return cost;
  }
  /**
   * True while no count falls below zero, no part grows beyond its whole, and a part that is all of its whole stays it.
   */
  private isPossible(change: Change, sign: number): boolean {
    const { cells, by } = change;
    const { values, wholesOf } = this.lattice;
    const { world, scratch } = this;
    for (let i = 0; i < cells.length; i += 1)
      if (values[cells[i]!]! + world[cells[i]!]! + sign * by[i]! < 0) return false;
    change.wholes ??= [...new Set(cells.flatMap((cell) => wholesOf[cell]!))];
    for (let i = 0; i < cells.length; i += 1) scratch[cells[i]!] = sign * by[i]!;
    const holds = change.wholes.every(({ parts, whole }) => {
      let [before, now] = [0, 0];
      for (const part of parts) {
        before += values[part]!;
        now += values[part]! + world[part]! + scratch[part]!;
      }
      const [all, then] = [values[whole]!, values[whole]! + world[whole]! + scratch[whole]!];
      return before > 0 && before === all ? now === then : now <= then;
    });
    for (const cell of cells) scratch[cell] = 0;
    return holds;
  }

  /** The strands through communes of the same district, or of all others; in the order of the draw. */
  private near(strand: Strand, period: number, isNear: boolean): Strand[] {
    const key = `${strand.id} ${period} ${isNear}`;
    const known =
      this.nearby.get(key) ??
      this.lattice.near(strand, period, isNear).sort((a, b) => this.luck.get(a)! - this.luck.get(b)!);
    this.nearby.set(key, known);
    return known;
  }
  private storiesOf(period: number, code: string): Story[] {
    const known =
      this.stories.get(at(period, code)) ?? storiesOf(period, code, this.lattice.periods.length, this.isLoose);
    this.stories.set(at(period, code), known);
    return known;
  }
  /** False where a strand has nobody of whom the story could be told. */
  private hasEnough(story: Story, strand: Strand, sign: number): boolean {
    const { values } = this.lattice;
    const told = this.toldOf(story, strand);
    for (let i = 0; i < told.length; i += 2)
      if (values[told[i]!]! + this.world[told[i]!]! + sign * told[i + 1]! < 0) return false;
    return true;
  }
  /** The cells of a strand's own sheets that a story is told of, each followed by how often. */
  private toldOf(story: Story, strand: Strand): number[] {
    let ofStrand = this.told.get(strand);
    if (!ofStrand) this.told.set(strand, (ofStrand = new Map()));
    let told = ofStrand.get(story);
    if (told) return told;
    const line = this.lattice.lines.get(strand.id)!;
    told = [...story].flatMap(([key, n]) => (line.has(key) ? [line.get(key)![0]!, n] : []));
    ofStrand.set(story, told);
    return told;
  }
  private between(owner: Strand, partner: Strand | null): Map<Story, Change[]> {
    let ofOwner = this.changes.get(owner);
    if (!ofOwner) this.changes.set(owner, (ofOwner = new Map()));
    let known = ofOwner.get(partner);
    if (!known) ofOwner.set(partner, (known = new Map()));
    return known;
  }
  private changesOf(story: Story, owner: Strand, partner: Strand | null): Change[] {
    if (!this.goesOn(story, owner) || (partner !== null && !this.goesOn(story, partner))) return [];
    return this.completed(story, owner, partner)
      .map((told) => this.changeOf(told, owner, partner))
      .filter(({ cells }) => cells.every((cell) => !this.lattice.fixed[cell]));
  }
  /**
   * Who is there at the end of a period is there at the start of the next, unless the strand's figures say themselves
   * that it is not so.
   */
  private goesOn(story: Story, strand: Strand): boolean {
    return strand.sheets.every(
      (sheet, period) =>
        period === 0 ||
        !sheet ||
        !strand.sheets[period - 1] ||
        this.loose.get(strand)!.has(period) ||
        (story.get(at(period - 1, "I25")) ?? 0) === (story.get(at(period, "I22")) ?? 0),
    );
  }

  /**
   * The story with what has to change beside it: a part that is all of its whole stays all of it, met help stays a need
   * met.
   */
  private completed(story: Story, owner: Strand, partner: Strand | null): Story[] {
    const { lines, full, bounds, helpKeys } = this.lattice;
    const strands = partner === null ? [owner] : [owner, partner];
    const has = (key: string): boolean => strands.some(({ id }) => lines.get(id)!.has(key));
    const first = new Map(story);
    for (const { help, needs } of helpKeys)
      if (first.has(help))
        for (const need of needs) if (has(need) && !first.has(need)) first.set(need, first.get(help)!);
    let open = [first];
    for (const bound of bounds) {
      if (!strands.some(({ id }) => full.get(id)!.has(bound))) continue;
      open = open.flatMap((one) => {
        const missing = (one.get(bound.whole) ?? 0) - bound.parts.reduce((sum, part) => sum + (one.get(part) ?? 0), 0);
        return missing === 0
          ? [one]
          : bound.parts.filter(has).map((part) => new Map(one).set(part, (one.get(part) ?? 0) + missing));
      });
    }
    return open;
  }

  /**
   * A story told of the owner and taken from the partner, in their own sheets and in those of the district and province
   * above.
   */
  private changeOf(story: Story, owner: Strand, partner: Strand | null): Change {
    const cells: number[] = [];
    for (const [strand, direction] of [
      [owner, 1],
      [partner, -1],
    ] as const) {
      const line = strand === null ? undefined : this.lattice.lines.get(strand.id)!;
      for (const [key, n] of story)
        for (const cell of line?.get(key) ?? []) {
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
