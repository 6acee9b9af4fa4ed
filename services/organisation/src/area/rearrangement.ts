import { badInput, DomainError, formatDay, type FieldFault, type LocalDate, type Words } from "@hoa-nhap/kernel";
import type { FactSuccessionKind, SuccessionFact } from "../territory-facts/index.js";
import { endOf, startOf, type Version } from "../territory/version.js";
import type { News, PlacedVersion } from "../territory/write-territory.js";
import { AreaNames, type AreaName } from "./area-name.js";
import type { AreaGround } from "./area-ground.js";

const WHOLE = { shareOfPeople: 1, shareOfArea: 1 };
const UNKNOWN = { shareOfPeople: null, shareOfArea: null };

/**
 * What becomes of the residential areas of one commune on one day. Renamed or of another kind, an area stays itself in
 * a new version; made, merged or divided, it is a new unit even under an old name; closed, it ends without a successor
 * (decision 005). What was tied to an area that ends goes to the one area that took it whole, or to the heir that was
 * named, or stays with the commune alone.
 */
export class Rearrangement {
  readonly faults: FieldFault[] = [];
  /** Places where somebody else was faster. */
  private readonly stale: FieldFault[] = [];
  private readonly versions: { path: string; version: Version; name: AreaName }[] = [];
  private readonly successions: SuccessionFact[] = [];
  private readonly ended = new Map<string, PlacedVersion>();
  private readonly heirs: { path: string; from: PlacedVersion; heir: string }[] = [];
  private readonly decided: NonNullable<News["decided"]> = [];
  private readonly commune: PlacedVersion;
  private number: number;

  constructor(
    private readonly ground: AreaGround,
    private readonly basis: string,
  ) {
    if (!ground.commune) throw new Error("an arrangement needs a commune that stands on the day");
    this.commune = ground.commune;
    this.number = ground.lastNumber;
  }

  create(path: string, name: AreaName): void {
    this.found(path, name);
  }

  rename(path: string, area: string, name: AreaName): void {
    const from = this.take(`${path}.area`, area);
    if (!from) return;
    if (from.fullName === name.fullName && from.type === name.type)
      return this.refuse(
        path,
        "area.unchanged",
        `${from.fullName} không có gì thay đổi.`,
        `Nothing changes about ${from.fullName}.`,
      );
    const [unit, number] = [from.unit, Number(from.key.split("@")[1])];
    const version = this.enter(path, name, { unit, key: `${unit}@${number + 1}`, code: from.code });
    this.succeed(from, version, from.type === name.type ? "RENAME" : "RECLASSIFY", WHOLE);
  }

  merge(path: string, areas: string[], name: AreaName): void {
    const from = areas.map((area, index) => this.take(`${path}.areas.${index}`, area));
    if (from.some((area) => area === null)) return;
    const version = this.found(path, name);
    for (const area of from) this.succeed(area!, version, "MERGE", WHOLE);
  }

  split(path: string, area: string, into: AreaName[], heir: number | null): void {
    const from = this.take(`${path}.area`, area);
    if (!from) return;
    if (heir !== null && into[heir] === undefined)
      return this.refuse(
        `${path}.heir`,
        "heir.unknown",
        "Không có phần nào mang số thứ tự này.",
        "There is no part of that number.",
      );
    const parts = into.map((name, index) => this.found(`${path}.into.${index}`, name));
    for (const part of parts) this.succeed(from, part, "SPLIT", UNKNOWN);
    this.decided.push({ from: from.key, to: heir === null ? this.commune.key : parts[heir]!.key, on: this.ground.on });
  }

  close(path: string, area: string, heir: string | null): void {
    const from = this.take(`${path}.area`, area);
    if (!from) return;
    if (heir === null) this.decided.push({ from: from.key, to: this.commune.key, on: this.ground.on });
    else this.heirs.push({ path: `${path}.heir`, from, heir });
  }

  /** What is to be written; every fault at once when there is one. */
  news(): News & { ended: PlacedVersion[] } {
    this.judgeNames();
    this.judgeHeirs();
    if (this.faults.length > 0) throw badInput([...this.faults, ...this.stale]);
    if (this.stale.length > 0) {
      const words = (of: keyof Words): string => this.stale.map(({ message }) => message[of]).join(" ");
      throw new DomainError(
        "CONFLICT",
        { vi: words("vi"), en: words("en") },
        { rule: "version.stale", fields: this.stale },
      );
    }
    const ended = [...this.ended.values()];
    const gone = new Set(ended.map(({ id }) => id));
    return {
      versions: this.versions.map(({ version }) => version),
      successions: this.successions,
      ended,
      decided: this.decided,
      known: [...this.ground.around, ...this.open().filter(({ id }) => !gone.has(id)), ...ended],
    };
  }

  private refuse(path: string, rule: string, vi: string, en: string): void {
    this.faults.push({ path, rule, message: { vi, en } });
  }

  /** Versions that stand on the day or begin later, and nothing ends. */
  private open(): PlacedVersion[] {
    return this.ground.areas.filter((v) => v.validTo === null);
  }

  /** The version of an area that ends with this act, named by the id that the caller saw. */
  private take(path: string, id: string): PlacedVersion | null {
    const { on, areas } = this.ground;
    const area = areas.find((v) => v.id === id);
    const name = area?.fullName ?? "";
    if (!area)
      this.refuse(
        path,
        "area.unknown",
        "Không có khu dân cư này trong xã.",
        "There is no such residential area in this commune.",
      );
    else if (this.ended.has(id))
      this.refuse(
        path,
        "area.twice",
        `${name} có hai thay đổi trong cùng một lần.`,
        `${name} is changed twice in one act.`,
      );
    else if (startOf(area) >= on)
      this.refuse(
        path,
        "area.not-standing",
        `${name} có từ ngày ${formatDay(startOf(area))}: hãy chọn ngày sau đó.`,
        `${name} stands since ${formatDay(startOf(area))}: choose a later day.`,
      );
    else if (endOf(area) > on && area.validTo !== null)
      this.refuse(
        path,
        "area.changed-later",
        `${name} đã có thay đổi ghi cho ngày ${formatDay(area.validTo)}.`,
        `A change of ${name} is recorded for ${formatDay(area.validTo)} already.`,
      );
    else if (area.validTo !== null) {
      this.stale.push({
        path,
        rule: "area.ended",
        message: {
          vi: `${name} đã thay đổi hoặc kết thúc ngày ${formatDay(area.validTo)}: hãy tải lại.`,
          en: `${name} changed or ended on ${formatDay(area.validTo)}: reload.`,
        },
      });
    } else {
      const ending = { ...area, validTo: on, endedBy: this.basis };
      this.ended.set(id, ending);
      return ending;
    }
    return null;
  }

  /** A new unit; its code is the commune's with the next running number, never one that was used. */
  private found(path: string, name: AreaName): Version {
    const code = `${this.commune.code}-${String(++this.number).padStart(2, "0")}`;
    return this.enter(path, name, { unit: `area:${code}`, key: `area:${code}@1`, code });
  }

  private enter(path: string, name: AreaName, of: Pick<Version, "unit" | "key" | "code">): Version {
    const version: Version = {
      ...of,
      ...name,
      level: "AREA",
      parent: this.commune.unit,
      validFrom: this.ground.on,
      validTo: null,
      legalBasis: this.basis,
      endedBy: null,
    };
    this.versions.push({ path, version, name });
    return version;
  }

  private succeed(
    from: PlacedVersion,
    to: Version,
    kind: FactSuccessionKind,
    shares: typeof WHOLE | typeof UNKNOWN,
  ): void {
    this.successions.push({ from: from.key, to: to.key, kind, on: this.ground.on, legalBasis: this.basis, ...shares });
  }

  /**
   * No new name is one that stands in the commune on a day from then on. Names that were double before are nobody's
   * fault now.
   */
  private judgeNames(): void {
    const taken = new AreaNames(
      namesOf(this.ground.areas.filter((v) => endOf(v) > this.ground.on && !this.ended.has(v.id))),
    );
    this.versions.forEach(({ path, name }) => {
      const other = taken.find(name);
      taken.add(name);
      if (other)
        this.refuse(
          `${path}.name`,
          "area.name-taken",
          `Trong xã đã có ${other.fullName}.`,
          `There is a ${other.fullName} in this commune already.`,
        );
    });
  }

  private judgeHeirs(): void {
    const { on } = this.ground;
    for (const { path, from, heir } of this.heirs) {
      const area = this.ground.areas.find((v) => v.id === heir);
      const goesOn =
        area &&
        (this.ended.has(heir)
          ? this.versions.find(({ version }) => version.unit === area.unit)?.version.key
          : startOf(area) <= on && area.validTo === null
            ? area.key
            : undefined);
      if (!goesOn)
        this.refuse(
          path,
          "heir.not-standing",
          "Khu dân cư tiếp nhận phải còn đó sau ngày này, trong cùng xã.",
          "The area that takes over must stand in this commune after the day.",
        );
      else this.decided.push({ from: from.key, to: goesOn, on });
    }
  }
}

/** The day an arrangement may lie on; says why not. */
export function dayFault({ life, commune, on }: AreaGround, later: LocalDate | null): FieldFault | null {
  const fault = (rule: string, vi: string, en: string): FieldFault => ({ path: "on", rule, message: { vi, en } });
  const [first, last] = [life[0]!, life.at(-1)!];
  if (!commune && startOf(first) > on)
    return fault(
      "commune.not-begun",
      `${first.fullName} có từ ngày ${formatDay(startOf(first))}.`,
      `${first.fullName} begins on ${formatDay(startOf(first))}.`,
    );
  if (!commune)
    return fault(
      "commune.ended",
      `${last.fullName} đã kết thúc ngày ${formatDay(endOf(last))}.`,
      `${last.fullName} ended on ${formatDay(endOf(last))}.`,
    );
  if (later)
    return fault(
      "unit.changed-later",
      `${commune.fullName} đã có thay đổi ghi cho ngày ${formatDay(later)}.`,
      `A change of ${commune.fullName} is recorded for ${formatDay(later)} already.`,
    );
  return null;
}

/** The names that versions of areas bear. */
export const namesOf = (versions: Version[]): AreaName[] =>
  versions.map(({ type, name, fullName }) => ({ type: type as AreaName["type"], name, fullName }));
