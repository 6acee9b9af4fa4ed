import type { LocalDate } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Act, Named } from "../territory-facts/act.js";
import { Ledger } from "../territory-facts/ledger.js";
import type { SuccessionFact, VersionFact } from "../territory-facts/types.js";
import type { Version } from "../territory/version.js";
import { writeTerritory, type PlacedVersion, type Written } from "../territory/write-territory.js";
import type { Ground } from "./ground.js";
import { settleBodies } from "./bodies.js";
import { settleSeats } from "./seats.js";

/** What people decided about units that an act divides. Codes are those of new units. */
export interface Decisions {
  /** Unit id of a divided commune -> code of the new unit that answers for what is tied to no residential area. */
  units: Map<string, string>;
  /** Unit id of a residential area -> code of the new commune around it. */
  areas: Map<string, string>;
  /** Id of a post in a unit that ends -> code of the new unit where it goes on. */
  posts: Map<string, string>;
}
export const UNDECIDED: Decisions = { units: new Map(), areas: new Map(), posts: new Map() };

/** What an act leads to, before anything is written. */
export interface Outcome {
  versions: Version[];
  successions: SuccessionFact[];
  ended: PlacedVersion[];
  /** Divided communes: the version that ends and the codes its people may go to. */
  divided: { version: PlacedVersion; heirs: string[] }[];
  /** Residential areas of divided communes without a decision. */
  undecidedAreas: PlacedVersion[];
}

/** Codes of the units of its own level that follow a unit: there a post of it may go on. */
export function heirsOf({ versions, successions }: Outcome, { key, level }: PlacedVersion): string[] {
  const byKey = new Map(versions.map((v) => [v.key, v]));
  return successions
    .filter(({ from }) => from === key)
    .flatMap(({ to }) => byKey.get(to) ?? [])
    .filter((heir) => heir.level === level)
    .map(({ code }) => code);
}

type Standing = Version & { code: string };

/** The areas of a commune that ended or changed its unit above each begin a new version there. */
function followAreas(ground: Ground, outcome: Outcome, decisions: Decisions): void {
  const steps = groupedBy(outcome.successions, (s) => s.from);
  const byKey = new Map(outcome.versions.map((v) => [v.key, v]));
  const byCode = new Map<string, Standing>(outcome.versions.map((v) => [v.code, v]));
  const communes = new Map(outcome.ended.filter((v) => v.level === "COMMUNE").map((v) => [v.unit, v]));
  for (const area of ground.areas) {
    const commune = area.parent === null ? undefined : communes.get(area.parent);
    if (!commune) continue;
    const of = (steps.get(commune.key) ?? []).filter((s) => s.shareOfPeople !== 0);
    const heirs = of.flatMap((s) => byKey.get(s.to) ?? []);
    const heir = of.length === 1 ? heirs[0] : heirs.find((v) => v.code === decisions.areas.get(area.unitId));
    if (of.length === 0) {
      // A commune that ends without a successor takes its areas along.
      Object.assign(area, { validTo: ground.on, endedBy: commune.endedBy });
      outcome.ended.push(area);
      continue;
    }
    if (!heir) {
      outcome.undecidedAreas.push(area);
      continue;
    }
    if (heir.unit === commune.unit && heir.parent === commune.parent) continue;
    const next: Version = {
      ...plain(area),
      key: nextKey(area),
      parent: heir.unit,
      validFrom: ground.on,
      validTo: null,
      legalBasis: commune.endedBy,
      endedBy: null,
    };
    Object.assign(area, { validTo: ground.on, endedBy: commune.endedBy });
    outcome.ended.push(area);
    outcome.versions.push(next);
    outcome.successions.push({
      from: area.key,
      to: next.key,
      kind: "CONTINUE",
      on: ground.on,
      legalBasis: commune.endedBy ?? byCode.get(heir.code)!.legalBasis!,
      shareOfPeople: 1,
      shareOfArea: 1,
    });
  }
}

const plain = ({ unit, code, name, fullName, type, level }: Version) => ({ unit, code, name, fullName, type, level });
const unitOf = (key: string): string => key.split("@")[0]!;
const nextKey = ({ unit, key }: Version): string => `${unit}@${Number(key.split("@")[1]) + 1}`;

/** Works out what an act leads to. The ground is changed by it: ask for a fresh one each time. */
export function outcomeOf(
  act: Act,
  ground: Ground,
  decisions: Decisions = UNDECIDED,
  openings: { units: Named[]; basis: string | null } = { units: [], basis: null },
): Outcome {
  const known = [...ground.day.values()];
  const standing = new Set(known);
  const ledger = new Ledger();
  ledger.resume(known as unknown as VersionFact[]);
  ledger.open(openings.units, ground.on, () => openings.basis);
  ledger.apply(act);
  ledger.followParents(act);
  const { versions, successions } = ledger.facts();
  const outcome: Outcome = {
    versions: [...versions],
    successions,
    ended: known.filter((v) => v.validTo === ground.on && standing.has(v)),
    divided: [],
    undecidedAreas: [],
  };
  const codeOf = new Map(versions.map((v) => [v.key, v.code]));
  for (const [key, steps] of groupedBy(
    successions.filter((s) => s.shareOfPeople !== 0),
    (s) => s.from,
  )) {
    const version = outcome.ended.find((v) => v.key === key);
    if (steps.length > 1 && version?.level === "COMMUNE")
      outcome.divided.push({ version, heirs: steps.map((s) => codeOf.get(s.to)!) });
  }
  followAreas(ground, outcome, decisions);
  return outcome;
}

/**
 * Writes an outcome in the caller's transaction; divided communes move as decided, posts seated in a unit that ends end
 * with it.
 */
export async function writeOutcome(
  em: EntityManager,
  outcome: Outcome,
  ground: Ground,
  decisions: Decisions,
  today: LocalDate,
): Promise<Written> {
  const newOf = new Map(outcome.versions.filter((v) => v.level !== "AREA").map((v) => [v.code, v.key]));
  const decided = outcome.divided.flatMap(({ version }) => {
    const to = newOf.get(decisions.units.get(version.unitId) ?? "");
    // Whoever goes on as itself needs no move to itself.
    return to === undefined || unitOf(to) === version.unit ? [] : [{ from: version.key, to, on: ground.on }];
  });
  const known = [...ground.day.values(), ...ground.areas];
  const written = await writeTerritory(
    em,
    { versions: outcome.versions, successions: outcome.successions, known, ended: outcome.ended, decided },
    today,
  );
  const newVersions = new Map(written.versions.filter((v) => v.level !== "AREA").map((v) => [v.code, v]));
  const seats = new Map(
    [...decisions.posts].flatMap(([post, code]) => (newVersions.has(code) ? [[post, newVersions.get(code)!]] : [])),
  );
  await settleBodies(em, ground.on, outcome.ended, written.versions, outcome.successions);
  await settleSeats(em, ground.on, outcome.ended, written.versions, seats);
  return written;
}
