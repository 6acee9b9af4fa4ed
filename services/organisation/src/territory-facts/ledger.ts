import type { LocalDate } from "@hoa-nhap/kernel";
import type { Act, Change, Named, Portion } from "./act.js";
import { fullTypeOf, levelOf } from "./naming.js";
import type { FactSuccessionKind, SuccessionFact, TerritoryFacts, UnitFact, VersionFact } from "./types.js";

type Day = Pick<Act, "basis" | "on">;
type Beginning = { [K in keyof Day]: Day[K] | null };

const SHARES: Record<Portion, Pick<SuccessionFact, "shareOfPeople" | "shareOfArea">> = {
  whole: { shareOfPeople: 1, shareOfArea: 1 },
  part: { shareOfPeople: null, shareOfArea: null },
  people: { shareOfPeople: 1, shareOfArea: null },
  land: { shareOfPeople: 0, shareOfArea: null },
  "some-people": { shareOfPeople: null, shareOfArea: 0 },
  "all-land": { shareOfPeople: 0, shareOfArea: 1 },
};

/**
 * The units that stand, the acts that change them, and what became of each.
 * Renamed, reclassified, put under another parent or given another border, a unit stays itself in a new version;
 * established, merged or divided, it is a new unit even when a code or a name is used again.
 */
export class Ledger {
  private readonly units = new Map<string, UnitFact>();
  private readonly versions: VersionFact[] = [];
  private readonly successions: SuccessionFact[] = [];
  /** What stands now, by code: codes of the three levels differ in length. */
  private readonly standing = new Map<string, VersionFact>();

  /** Enters units with which the records begin, on a day or before all days. */
  open(units: Named[], on: LocalDate | null = null, basisOf: (unit: Named) => string | null = () => null): void {
    for (const unit of byLevel(units))
      this.enter(this.unit([levelOf(unit.code).toLowerCase(), unit.code], unit.code), 1, unit, {
        on,
        basis: basisOf(unit),
      });
  }

  /** Goes on from units that stand already. Only what is new, or ends, afterwards differs from them. */
  resume(standing: VersionFact[]): void {
    for (const version of standing) {
      this.units.set(version.unit, { key: version.unit, level: version.level });
      this.standing.set(version.code, version);
    }
  }

  apply(act: Act): void {
    const before = new Map(this.standing);
    const changes = byLevel(act.changes);
    for (const change of changes) {
      for (const { code, fullName } of change.sources) {
        if (before.get(code)?.fullName !== fullName)
          throw new Error(`${act.basis} speaks of ${code} ${fullName}, which did not stand on ${act.on}`);
        this.end(code, dayOf(act, change));
      }
    }
    for (const change of changes) this.change(change, before, dayOf(act, change));
    this.moveBorders(before, act);
    const endings = [...this.standing.keys()].map((code) => ({ code, ending: act.ends?.(code) }));
    for (const { code, ending } of endings) {
      if (ending) this.end(code, typeof ending === "string" ? { on: act.on, basis: ending } : act);
    }
  }

  facts(): TerritoryFacts {
    return { units: [...this.units.values()], versions: this.versions, successions: this.successions };
  }

  private change(change: Change, before: Map<string, VersionFact>, act: Day): void {
    const sources = change.sources.map((source) => ({ ...source, version: before.get(source.code)! }));
    const own = sources.find(({ code }) => code === change.code);
    const stays =
      own !== undefined && (change.stays || (sources.length === 1 && own.portion === "whole"))
        ? own.version
        : undefined;
    const parent = change.parent ?? parentCode((own ?? sources[0])?.version, before);
    const version = stays ? this.renew(stays, { ...change, parent }, act) : this.establish({ ...change, parent }, act);
    for (const { version: from, portion } of sources) {
      const kind = !stays
        ? portion === "whole"
          ? "MERGE"
          : "SPLIT"
        : from === stays
          ? kindOfChange(from, version)
          : portion === "whole"
            ? "MERGE"
            : "TRANSFER";
      this.succeed(from, version, kind, act, portion);
    }
  }

  /**
   * A commune that changes its district takes its land along: both districts go on within other borders. Only between
   * two of one level that both go on: a unit that is made or ended that day is told of by its own succession.
   */
  private moveBorders(before: Map<string, VersionFact>, act: Act): void {
    const moves = new Map<string, [VersionFact, VersionFact]>();
    const goesOn = new Map(
      [...before.values()]
        .filter((version) => this.standing.get(version.code)?.unit === version.unit)
        .map((version) => [version.unit, version]),
    );
    for (const [code, now] of this.standing) {
      const [from, to] = [before.get(code)?.parent, now.parent];
      if (before.get(code)?.unit !== now.unit || !from || !to || from === to) continue;
      const [giver, taker] = [goesOn.get(from), goesOn.get(to)];
      if (
        giver &&
        taker &&
        giver.level === taker.level &&
        this.standing.get(giver.code) === giver &&
        this.standing.get(taker.code) === taker
      )
        moves.set(`${from} ${to}`, [giver, taker]);
    }
    const givers = new Set([...moves.values()].map(([from]) => from));
    const touched = new Set([...moves.values()].flat());
    for (const version of touched) {
      this.end(version.code, act);
      this.succeed(
        version,
        this.renew(version, { ...version, parent: parentCode(version, before) }, act),
        "CONTINUE",
        act,
        givers.has(version) ? "part" : "whole",
      );
    }
    for (const [from, to] of moves.values()) this.succeed(from, this.standing.get(to.code)!, "TRANSFER", act, "part");
  }

  /**
   * What stood under a unit that went whole into one other, and is not spoken of itself, goes on under that other. Ask
   * once, after a day's last act.
   */
  followParents(act: Day): void {
    const standing = new Set([...this.standing.values()].map(({ unit }) => unit));
    const orphans = [...this.standing.values()].filter(({ parent }) => parent !== null && !standing.has(parent));
    if (orphans.length === 0) return;
    const heirs = new Map(
      this.successions
        .filter(({ on, shareOfArea }) => on === act.on && shareOfArea === 1)
        .map(({ from, to }) => [from.split("@")[0]!, to.split("@")[0]!]),
    );
    const codes = new Map([...this.standing.values()].map(({ unit, code }) => [unit, code]));
    for (const version of orphans) {
      const heir = codes.get(heirs.get(version.parent!) ?? "");
      if (!heir) throw new Error(`${act.basis} leaves ${version.code} ${version.fullName} without a unit above`);
      this.end(version.code, act);
      this.succeed(version, this.renew(version, { ...version, parent: heir }, act), "CONTINUE", act, "whole");
    }
  }

  private establish(unit: Named, act: Day): VersionFact {
    return this.enter(this.unit([levelOf(unit.code).toLowerCase(), unit.code, act.on], unit.code), 1, unit, act);
  }

  private unit(words: string[], code: string): string {
    const key = words.join(":");
    if (this.units.has(key)) throw new Error(`${key} is established twice`);
    this.units.set(key, { key, level: levelOf(code) });
    return key;
  }

  private renew(previous: VersionFact, unit: Named, act: Day): VersionFact {
    return this.enter(previous.unit, Number(previous.key.split("@")[1]) + 1, unit, act);
  }

  private enter(
    unit: string,
    number: number,
    { code, fullName, parent }: Named,
    { on, basis }: Beginning,
  ): VersionFact {
    const above = parent === undefined ? null : this.standing.get(parent)?.unit;
    if (above === undefined || this.standing.has(code))
      throw new Error(`${code} ${fullName} has no place on ${on ?? "the first day"}`);
    const version: VersionFact = {
      key: `${unit}@${number}`,
      unit,
      code,
      ...fullTypeOf(code, fullName),
      fullName,
      level: levelOf(code),
      parent: above,
      validFrom: on,
      validTo: null,
      legalBasis: basis,
      endedBy: null,
    };
    this.versions.push(version);
    this.standing.set(code, version);
    return version;
  }

  /** A unit that gives parts to several ends once. */
  private end(code: string, { on, basis }: Day): void {
    const version = this.standing.get(code);
    if (!version) return;
    Object.assign(version, { validTo: on, endedBy: basis });
    this.standing.delete(code);
  }

  private succeed(from: VersionFact, to: VersionFact, kind: FactSuccessionKind, act: Day, portion: Portion): void {
    this.successions.push({ from: from.key, to: to.key, kind, on: act.on, legalBasis: act.basis, ...SHARES[portion] });
  }
}

const dayOf = ({ on, basis }: Act, change: Change): Day => ({ on, basis: change.basis ?? basis });

const byLevel = <T extends Named>(units: T[]): T[] => units.toSorted((a, b) => a.code.length - b.code.length);

const parentCode = (version: VersionFact | undefined, at: Map<string, VersionFact>): string | undefined =>
  [...at.values()].find((above) => above.unit === version?.parent)?.code;

const kindOfChange = (from: VersionFact, to: VersionFact): FactSuccessionKind =>
  from.type !== to.type ? "RECLASSIFY" : from.name !== to.name ? "RENAME" : "CONTINUE";
