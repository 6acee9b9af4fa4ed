import { DEMO_AREAS, DEMO_DAY, demoAreaCode, demoCommunes } from "@hoa-nhap/demo";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { SuccessionFact, TerritoryFacts } from "../territory-facts/index.js";
import { isStanding, type Version } from "../territory/version.js";

/**
 * Where an area goes when its commune ends: the one that took all its people, or, when it was divided, each area in
 * turn to one of the parts (an invented decision).
 */
function heirOf(commune: Version, index: number, facts: TerritoryFacts): SuccessionFact | undefined {
  const parts = facts.successions
    .filter((s) => s.from === commune.key && s.on === commune.validTo && s.shareOfPeople !== 0)
    .toSorted((a, b) => (a.to < b.to ? -1 : 1));
  return parts.find((s) => s.shareOfPeople === 1) ?? parts[index % Math.max(parts.length, 1)];
}

/** One area through time: a new version wherever the commune around it ends. */
function lifeOf(
  code: string,
  index: number,
  start: Version,
  facts: TerritoryFacts,
  byKey: Map<string, Version>,
): { versions: Version[]; successions: SuccessionFact[] } {
  const unit = `area:${demoAreaCode(code, index)}`;
  const fullName = DEMO_AREAS[index]!;
  const versions: Version[] = [];
  const successions: SuccessionFact[] = [];
  let from: LocalDate | null = null;
  for (let commune: Version | undefined = start; commune;) {
    const version: Version = {
      key: `${unit}@${versions.length + 1}`,
      unit,
      code: demoAreaCode(code, index),
      name: fullName.replace("Thôn ", ""),
      fullName,
      type: "THON",
      level: "AREA",
      parent: commune.unit,
      validFrom: from,
      validTo: null,
      legalBasis: null,
      endedBy: null,
    };
    const previous = versions.at(-1);
    if (previous)
      successions.push({
        from: previous.key,
        to: version.key,
        kind: "CONTINUE",
        on: from!,
        legalBasis: previous.endedBy!,
        shareOfPeople: 1,
        shareOfArea: 1,
      });
    versions.push(version);
    // The commune's own later versions keep the area where it is.
    const last: Version = lastVersion(commune, byKey);
    const heir = last.validTo ? heirOf(last, index, facts) : undefined;
    if (heir) Object.assign(version, { validTo: last.validTo, endedBy: heir.legalBasis });
    from = last.validTo;
    commune = heir && byKey.get(heir.to);
  }
  return { versions, successions };
}

const lastVersion = (version: Version, byKey: Map<string, Version>): Version => {
  const [unit, number] = version.key.split("@") as [string, string];
  const next = byKey.get(`${unit}@${Number(number) + 1}`);
  return next ? lastVersion(next, byKey) : version;
};

/**
 * Residential areas of the demo communes, four each: invented, marked synthetic, followed through every change of the
 * territory.
 */
export function demoAreas(facts: TerritoryFacts): { versions: Version[]; successions: SuccessionFact[] } {
  const byKey = new Map<string, Version>(facts.versions.map((v) => [v.key, v]));
  const lives = demoCommunes().flatMap((code) => {
    const commune = facts.versions.find((v) => v.level === "COMMUNE" && v.code === code && isStanding(v, DEMO_DAY));
    return commune ? DEMO_AREAS.map((_, index) => lifeOf(code, index, commune, facts, byKey)) : [];
  });
  return { versions: lives.flatMap((l) => l.versions), successions: lives.flatMap((l) => l.successions) };
}
