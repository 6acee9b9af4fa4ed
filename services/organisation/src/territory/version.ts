import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { VersionFact } from "../territory-facts/index.js";

/** A version to load: one of the facts, or a residential area made for the demo. */
export type Version = Omit<VersionFact, "type" | "level"> & { type: string; level: string };

export const startOf = (v: { validFrom: LocalDate | null }): LocalDate => v.validFrom ?? "0001-01-01";
export const endOf = (v: { validTo: LocalDate | null }): LocalDate => v.validTo ?? "9999-12-31";
export const isStanding = (v: { validFrom: LocalDate | null; validTo: LocalDate | null }, day: LocalDate): boolean =>
  startOf(v) <= day && endOf(v) > day;

const COLUMN = { PROVINCE: "provinceKey", DISTRICT: "districtKey", COMMUNE: "communeKey", AREA: "areaKey" } as const;

/** A unit's own key and those above it, along the parents that stood when the version began. */
export function placeOf(version: Version, byUnit: Map<string, Version[]>, keys: Map<string, number>): Place {
  const place: Place = { provinceKey: null, districtKey: null, communeKey: null, areaKey: null };
  const day = startOf(version);
  for (let at: Version | undefined = version; at;) {
    place[COLUMN[at.level as keyof typeof COLUMN]] = keys.get(at.unit)!;
    const above: Version[] = at.parent ? (byUnit.get(at.parent) ?? []) : [];
    at = above.find((p) => isStanding(p, day)) ?? above[0];
  }
  return place;
}
