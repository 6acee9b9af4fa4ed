import type { RoleName } from "@hoa-nhap/kernel";

/**
 * A second model of territory, records and posts, written from the words of the acts (decision 005) and not from the
 * code that applies them: what `acts-widen-nobodys-view.test.ts` judges the platform by.
 */
export type Level = "PROVINCE" | "DISTRICT" | "COMMUNE" | "AREA";
export interface Unit {
  id: string;
  level: Level;
  code: string;
  name: string;
  parent: Unit | null;
  ended: boolean;
}
export type Kind = "pilot" | "report" | "figure" | "file" | "person" | "refusal";
/** A record with the units that answer for it. The district is that of its day. */
export interface Record_ {
  kind: Kind;
  id: string;
  province: Unit;
  district: Unit | null;
  commune: Unit | null;
  area: Unit | null;
  movedTo: Unit[];
}
export interface Seat {
  official: string;
  role: RoleName;
  unit: Unit | null;
  over: boolean;
  /** Left before its unit's end: nothing is left of it. */ early?: boolean;
}
/** What a role reads of its place, in words of domain 1.6. */
const READS: Partial<Record<RoleName, Kind[]>> = {
  CentralOfficer: ["pilot", "report", "figure"],
  ProvincialOfficer: ["pilot", "report", "figure"],
  ProvincialLeader: ["pilot", "report", "figure"],
  DistrictOfficer: ["pilot", "report", "figure"],
  Committee138Viewer: ["pilot", "report", "figure"],
  PoliceLiaison: ["pilot"],
  CommuneOfficer: ["pilot", "report", "figure", "file", "person", "refusal"],
  ResidentialHead: ["pilot"],
  Mentor: [],
};
export const ROLES_AT: Record<Level, RoleName[]> = {
  PROVINCE: ["ProvincialOfficer", "ProvincialLeader", "PoliceLiaison", "Committee138Viewer"],
  DISTRICT: ["DistrictOfficer", "DistrictOfficer", "PoliceLiaison"],
  COMMUNE: ["CommuneOfficer", "CommuneOfficer", "PoliceLiaison"],
  AREA: ["ResidentialHead", "Mentor"],
};
export const provinceOf = (unit: Unit): Unit => (unit.level === "PROVINCE" ? unit : provinceOf(unit.parent!));
export const districtOf = (unit: Unit): Unit | null =>
  unit.level === "DISTRICT" ? unit : unit.parent ? districtOf(unit.parent) : null;

interface Change {
  outcomeCode?: string;
  outcomeName?: string;
  parentCode?: string;
  stays?: boolean;
  sources: { code: string; portion: string }[];
}
/** An act in its words, and what follows from them. */
export interface Act {
  changes: Change[];
  endsDistrictsOf?: string;
  decisions: { unit?: { of: Unit; target: string }; area?: { of: Unit; target: string } }[];
  apply(): Unit[];
}

export class Land {
  units: Unit[] = [];
  records: Record_[] = [];
  seats: Seat[] = [];
  /** What a decision of an act gave to an official, in the act that is being judged. */
  given: Seat[] = [];

  of = (level: Level): Unit[] => this.units.filter((u) => u.level === level && !u.ended);
  below = (unit: Unit): Unit[] => this.units.filter((u) => u.parent === unit && !u.ended);
  make(level: Level, code: string, name: string, parent: Unit | null): Unit {
    const unit = { id: `${code}#${this.units.length}`, level, code, name, parent, ended: false };
    this.units.push(unit);
    return unit;
  }

  /** A unit ended and another answers: areas go on below it, records follow. */
  follow(from: Unit, heir: Unit): void {
    for (const area of this.below(from).filter((u) => u.level === "AREA")) this.moveArea(area, heir);
    this.followUntied(from, heir);
  }
  moveArea(area: Unit, heir: Unit): void {
    area.parent = heir;
    for (const r of this.records.filter((r) => r.area === area)) this.put(r, heir);
  }
  followUntied(from: Unit, heir: Unit): void {
    for (const r of this.records.filter((r) => r.commune === from && r.area === null)) this.put(r, heir);
  }
  put(r: Record_, commune: Unit): void {
    if (r.commune !== commune) r.movedTo.push(commune);
    r.commune = commune;
    this.lift(r);
  }
  /** The province above a record's commune. */
  lift(r: Record_): void {
    const province = r.commune ? provinceOf(r.commune) : r.province;
    if (r.province !== province) r.movedTo.push(province);
    r.province = province;
  }
  /** A district below which nothing is left ends. */
  endEmpty(districts: Set<Unit | null>): Unit[] {
    return [...districts].filter((d): d is Unit => d !== null && this.below(d).length === 0);
  }

  inSeat(seat: Seat, r: Record_): boolean {
    if (seat.unit === null) return true;
    if (seat.unit.level === "AREA") return r.commune !== null && r.commune === seat.unit.parent;
    return seat.unit === { PROVINCE: r.province, DISTRICT: r.district, COMMUNE: r.commune }[seat.unit.level];
  }
  /**
   * What a seat shows: its unit must stand; a district's officer who held it to the district's end goes on reading what
   * was the district's.
   */
  shows(seat: Seat, r: Record_): boolean {
    const reads = READS[seat.role]!.includes(r.kind) && this.inSeat(seat, r);
    if (seat.role === "DistrictOfficer") return reads && !seat.early;
    return reads && !seat.over && !seat.unit?.ended;
  }
}

export type Wish = { kind: string; picks: number[]; flags: boolean[] };
export const pick = <T>(from: T[], n: number): T | undefined => (from.length === 0 ? undefined : from[n % from.length]);

/** Makes an act of a wish, or none where the land has no place for it. */
export function actOf(land: Land, { kind, picks, flags }: Wish, fresh: () => string): Act | null {
  const [p0, p1, p2] = picks as [number, number, number];
  const flag = (n: number): boolean => flags[n % flags.length]!;
  const commune = pick(land.of("COMMUNE"), p0);
  if (!commune) return null;
  const siblings = land.below(commune.parent!).filter((u) => u !== commune && u.level === "COMMUNE");
  const alike = land.of("COMMUNE").filter((u) => u !== commune && u.parent!.level === commune.parent!.level);
  const act = (changes: Change[], apply: Act["apply"], decisions: Act["decisions"] = []): Act => ({
    changes,
    decisions,
    apply,
  });
  const end = (...units: Unit[]): void => units.forEach((u) => (u.ended = true));
  switch (kind) {
    case "merge": {
      const others = flag(0) ? alike : siblings;
      const sources = [...new Set([commune, pick(others, p1), pick(others, p2)].filter((u) => u !== undefined))];
      if (sources.length < 2) return null;
      const parent = sources[p2 % sources.length]!.parent!;
      const code = flag(1) ? fresh() : commune.code;
      return act(
        [
          {
            outcomeCode: code,
            outcomeName: `Xã Gộp ${code}`,
            parentCode: parent.code,
            sources: sources.map((u) => ({ code: u.code, portion: "WHOLE" })),
          },
        ],
        () => {
          const districts = new Set(sources.map(districtOf));
          end(...sources);
          const heir = land.make("COMMUNE", code, `Xã Gộp ${code}`, parent);
          for (const u of sources) land.follow(u, heir);
          const empty = land.endEmpty(districts);
          end(...empty);
          return [...sources, ...empty];
        },
      );
    }
    case "split": {
      const other = pick(siblings, p1);
      if (!other) return null;
      const [a, b] = [`Xã Một ${other.code}`, `Xã Hai ${commune.code}`];
      const areas = land.below(commune);
      const toA = areas.map((_, n) => flag(n));
      const rest = flag(p2);
      const codeOf = (first: boolean): string => (first ? other.code : commune.code);
      return act(
        [
          {
            outcomeCode: other.code,
            outcomeName: a,
            sources: [
              { code: other.code, portion: "WHOLE" },
              { code: commune.code, portion: "PART" },
            ],
          },
          { outcomeCode: commune.code, outcomeName: b, sources: [{ code: commune.code, portion: "PART" }] },
        ],
        () => {
          end(other, commune);
          const [one, two] = [
            land.make("COMMUNE", other.code, a, other.parent),
            land.make("COMMUNE", commune.code, b, other.parent),
          ];
          land.follow(other, one);
          areas.forEach((area, n) => land.moveArea(area, toA[n] ? one : two));
          land.followUntied(commune, rest ? one : two);
          return [other, commune];
        },
        [
          { unit: { of: commune, target: codeOf(rest) } },
          ...areas.map((area, n) => ({ area: { of: area, target: codeOf(toA[n]!) } })),
        ],
      );
    }
    case "people": {
      const [one, two] = [pick(siblings, p1), pick(siblings, p1 + 1)];
      if (!one || !two || one === two) return null;
      return act(
        [
          {
            outcomeCode: one.code,
            outcomeName: one.name,
            sources: [
              { code: one.code, portion: "WHOLE" },
              { code: commune.code, portion: "PEOPLE" },
            ],
          },
          {
            outcomeCode: two.code,
            outcomeName: two.name,
            sources: [
              { code: two.code, portion: "WHOLE" },
              { code: commune.code, portion: "LAND" },
            ],
          },
        ],
        () => {
          end(one, two, commune);
          const [heir, other] = [
            land.make("COMMUNE", one.code, one.name, one.parent),
            land.make("COMMUNE", two.code, two.name, two.parent),
          ];
          for (const [from, to] of [
            [one, heir],
            [two, other],
            [commune, heir],
          ] as const)
            land.follow(from, to);
          return [one, two, commune];
        },
      );
    }
    case "transfer": {
      const taker = pick(siblings, p1);
      if (!taker) return null;
      const areas = land.below(commune);
      const goes = areas.map((_, n) => flag(n));
      return act(
        [
          {
            outcomeCode: commune.code,
            outcomeName: commune.name,
            stays: true,
            sources: [{ code: commune.code, portion: "PART" }],
          },
          {
            outcomeCode: taker.code,
            outcomeName: taker.name,
            stays: true,
            sources: [
              { code: taker.code, portion: "WHOLE" },
              { code: commune.code, portion: "PART" },
            ],
          },
        ],
        () => {
          areas.forEach((area, n) => {
            if (goes[n]) land.moveArea(area, taker);
          });
          return [];
        },
        areas.map((area, n) => ({ area: { of: area, target: goes[n] ? taker.code : commune.code } })),
      );
    }
    case "rename":
      return act(
        [
          {
            outcomeCode: commune.code,
            outcomeName: `Xã Tên Mới ${p1}`,
            sources: [{ code: commune.code, portion: "WHOLE" }],
          },
        ],
        () => ((commune.name = `Xã Tên Mới ${p1}`), []),
      );
    case "reclassify": {
      const name = commune.name.startsWith("Xã")
        ? commune.name.replace("Xã", "Phường")
        : commune.name.replace("Phường", "Xã");
      return act(
        [{ outcomeCode: commune.code, outcomeName: name, sources: [{ code: commune.code, portion: "WHOLE" }] }],
        () => ((commune.name = name), []),
      );
    }
    case "reparent": {
      const parent = pick(
        land
          .of(commune.parent!.level)
          .filter(
            (u) =>
              u !== commune.parent && land.below(u).every((c) => c.level === "COMMUNE") && land.below(u).length > 0,
          ),
        p1,
      );
      if (!parent || siblings.length === 0) return null;
      return act(
        [
          {
            outcomeCode: commune.code,
            outcomeName: commune.name,
            parentCode: parent.code,
            sources: [{ code: commune.code, portion: "WHOLE" }],
          },
        ],
        () => {
          commune.parent = parent;
          for (const r of land.records.filter((r) => r.commune === commune)) land.lift(r);
          return [];
        },
      );
    }
    case "abolish": {
      const province = pick(
        land.of("PROVINCE").filter((u) => land.below(u).some((d) => d.level === "DISTRICT")),
        p1,
      );
      if (!province) return null;
      return {
        changes: [],
        endsDistrictsOf: province.code,
        decisions: [],
        apply: () => {
          const districts = land.below(province).filter((u) => u.level === "DISTRICT");
          for (const d of districts) for (const c of land.below(d)) c.parent = province;
          end(...districts);
          return districts;
        },
      };
    }
    default: {
      const [one, two] = [pick(land.of("PROVINCE"), p0), pick(land.of("PROVINCE"), p1)];
      if (!one || !two || one === two) return null;
      return act(
        [
          {
            outcomeCode: one.code,
            outcomeName: `Tỉnh Chung ${p2}`,
            sources: [
              { code: one.code, portion: "WHOLE" },
              { code: two.code, portion: "WHOLE" },
            ],
          },
        ],
        () => {
          const children = [...land.below(one), ...land.below(two)];
          end(one, two);
          const heir = land.make("PROVINCE", one.code, `Tỉnh Chung ${p2}`, null);
          for (const child of children) child.parent = heir;
          for (const r of land.records.filter((r) => r.province === one || r.province === two)) {
            r.movedTo.push(heir);
            r.province = heir;
          }
          return [one, two];
        },
      );
    }
  }
}
