import type { LocalDate } from "./local-date.js";

/**
 * EXACT: nothing was divided. ESTIMATE: divided by a known share. UNKNOWN: refused, for a share or a figure is not
 * known.
 */
export type FigureQuality = "EXACT" | "ESTIMATE" | "UNKNOWN";
/** What a figure is divided by: people for figures about people and what they do, area for figures about land. */
export type ShareOf = "PEOPLE" | "AREA";

/** A unit version, as far as restating needs it. */
export interface DatedUnit {
  id: string;
  unitId: string;
  validFrom: LocalDate | null;
  /** The first day on which it was no longer so. */
  validTo: LocalDate | null;
}
/** What share of `from` went to `to`: 1 all, 0 none, null unknown. */
export interface SuccessionStep {
  from: string;
  to: string;
  shareOfPeople: number | null;
  shareOfArea: number | null;
}
export type Territory = { versions: readonly DatedUnit[]; successions: readonly SuccessionStep[] };

/**
 * A share of a figure and where it lies: in one version, or somewhere in several. Null among them: perhaps in none that
 * stands.
 */
export interface Landing {
  share: number;
  in: readonly (string | null)[];
}

export const isValidOn = ({ validFrom, validTo }: Pick<DatedUnit, "validFrom" | "validTo">, day: LocalDate): boolean =>
  (validFrom ?? "") <= day && (validTo === null || validTo > day);

const LEAST = 1e-9;
const NOWHERE: readonly Landing[] = [{ share: 1, in: [null] }];
const atMostOne = (share: number): number => (share > 1 - LEAST ? 1 : share);

function grouped<V>(rows: readonly V[], key: (row: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>(rows.map((row) => [key(row), []]));
  for (const row of rows) groups.get(key(row))!.push(row);
  return groups;
}

/** Where the figures of any version lie in the boundaries of one day, forward and back, over any number of acts. */
export class Lineage {
  private readonly versions: Map<string, DatedUnit>;
  private readonly ofUnit: Map<string, DatedUnit[]>;
  private readonly successors: Map<string, SuccessionStep[]>;
  private readonly predecessors: Map<string, SuccessionStep[]>;
  private readonly landed = new Map<string, readonly Landing[]>();

  constructor(
    { versions, successions }: Territory,
    private readonly on: LocalDate,
    private readonly by: ShareOf,
  ) {
    this.versions = new Map(versions.map((version) => [version.id, version]));
    this.ofUnit = grouped(versions, (version) => version.unitId);
    this.successors = grouped(successions, (step) => step.from);
    this.predecessors = grouped(successions, (step) => step.to);
  }

  /** The landings of a version; their shares add up to 1. */
  landingsOf(id: string | null): readonly Landing[] {
    if (id === null) return NOWHERE;
    const known = this.landed.get(id);
    if (known) return known;
    // A succession that leads back to itself leads nowhere.
    this.landed.set(id, NOWHERE);
    const version = this.versions.get(id);
    const landings = !version
      ? NOWHERE
      : isValidOn(version, this.on)
        ? [{ share: 1, in: [id] }]
        : this.stepsFrom(version).flatMap((step) => this.onward(step));
    this.landed.set(id, landings);
    return landings;
  }

  /**
   * What lies in one version goes on by its shares; what lies somewhere in several lies somewhere in their successors.
   */
  private onward({ share, in: versions }: Landing): Landing[] {
    const landings = versions.map((version) => this.landingsOf(version));
    if (landings.length === 1) return landings[0]!.map((landing) => ({ ...landing, share: share * landing.share }));
    return [{ share, in: [...new Set(landings.flat().flatMap((landing) => landing.in))] }];
  }

  /**
   * One step towards the day. Known shares first; what they leave lies in those whose share is unknown: in one alone,
   * that is known too.
   */
  private stepsFrom(version: DatedUnit): Landing[] {
    const next = this.neighbours(version);
    const given = next.reduce((sum, { share }) => sum + (share ?? 0), 0);
    // Shares that add up to more than the whole contradict each other: none of them is known.
    const known = given > 1 + LEAST ? [] : next.filter(({ share }) => share !== null);
    const open = next.filter((step) => !known.includes(step)).map(({ to }) => to);
    const rest = { share: known.length === 0 ? 1 : 1 - given, in: open.length === 0 ? [null] : open };
    return [...known.map(({ to, share }) => ({ share: share!, in: [to] })), rest].filter(({ share }) => share > LEAST);
  }

  private neighbours(version: DatedUnit): { to: string; share: number | null }[] {
    const isForward = version.validTo !== null && version.validTo <= this.on;
    const steps = (isForward ? this.successors : this.predecessors).get(version.id) ?? [];
    const shareOf = (step: SuccessionStep): number | null =>
      this.by === "PEOPLE" ? step.shareOfPeople : step.shareOfArea;
    // How much of a new unit came from an old one no act tells; but nothing came from one that gave nothing.
    const named = steps.map((step) => ({ to: isForward ? step.to : step.from, share: shareOf(step) }));
    const sameUnit = this.ofUnit
      .get(version.unitId)!
      .find(
        (other) =>
          other !== version && (isForward ? other.validFrom === version.validTo : other.validTo === version.validFrom),
      );
    if (sameUnit && !named.some(({ to }) => to === sameUnit.id)) named.push({ to: sameUnit.id, share: null });
    return named.filter(({ share }) => share !== 0).map(({ to, share }) => ({ to, share: isForward ? share : null }));
  }
}

/** A figure in other boundaries, and the share of each source that was used; a share of null is unknown. */
interface Restated {
  value: number | null;
  quality: FigureQuality;
  sources: { version: string; share: number | null }[];
}
export interface Restatement {
  figures: Map<string, Restated>;
  /** What could not be given to any one unit: all figures and this add up to the total of the sources. */
  unattributed: number;
}

/** The places of one source: its share in each, null where that is unknown. */
function placesOf(landings: readonly Landing[], into: (version: string) => string | null): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (const { share, in: versions } of landings) {
    const targets = [...new Set(versions.map((version) => version && into(version)))];
    for (const target of targets.filter((one) => one !== null)) {
      const before = places.get(target);
      places.set(target, targets.length > 1 || before === null ? null : atMostOne((before ?? 0) + share));
    }
  }
  return places;
}

/**
 * Counts of things (never negative) in other boundaries. A missing figure (null) makes every unit it reaches unknown; a
 * count of zero is zero wherever it lies. `into` says in which unit what lies in a version is shown (a district, a
 * province); null: in none.
 */
export function restate(
  values: ReadonlyMap<string, number | null>,
  lineage: Lineage,
  into: (version: string) => string | null = (version) => version,
): Restatement {
  const targets = new Map<string, { version: string; share: number | null; value: number | null }[]>();
  let unattributed = 0;
  for (const [version, value] of values) {
    const places = placesOf(lineage.landingsOf(version), into);
    for (const [target, share] of places)
      targets.set(target, [...(targets.get(target) ?? []), { version, share, value }]);
    const placed = atMostOne([...places.values()].reduce<number>((sum, share) => sum + (share ?? 0), 0));
    unattributed += (value ?? 0) * (1 - placed);
  }
  const figures = new Map<string, Restated>();
  for (const [target, parts] of targets) {
    const counted = parts.filter(({ value }) => value !== 0);
    const isUnknown = counted.some(({ value, share }) => value === null || share === null);
    const value = parts.reduce((sum, part) => sum + (part.value ?? 0) * (part.share ?? 0), 0);
    if (isUnknown) unattributed += value;
    const quality = isUnknown ? "UNKNOWN" : counted.some(({ share }) => share !== 1) ? "ESTIMATE" : "EXACT";
    figures.set(target, {
      value: isUnknown ? null : value,
      quality,
      sources: parts.map(({ version, share }) => ({ version, share })),
    });
  }
  return { figures, unattributed };
}
