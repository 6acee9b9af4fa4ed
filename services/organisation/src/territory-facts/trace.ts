import type { LocalDate } from "@hoa-nhap/kernel";
import type { TerritoryFacts, VersionFact } from "./types.js";

const isValidOn = ({ validFrom, validTo }: VersionFact, day: LocalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

export const versionsOn = ({ versions }: TerritoryFacts, day: LocalDate): VersionFact[] =>
  versions.filter((version) => isValidOn(version, day));

/** The versions valid on the day that hold land or people of this one: itself, or what it became step by step. */
export function successorsOn(facts: TerritoryFacts, version: VersionFact, day: LocalDate): VersionFact[] {
  const found = new Set<string>();
  const follow = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    for (const { to } of facts.successions.filter(({ from, on }) => from === key && on <= day)) follow(to);
  };
  follow(version.key);
  return versionsOn(facts, day).filter(({ key }) => found.has(key));
}
