import { formatDay, isSameName } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import type { Act, Change, Named } from "../territory-facts/act.js";
import type { Faults } from "@hoa-nhap/sheets";
import type { Ground } from "./ground.js";
import type { ListedUnit } from "./units-file.js";

/**
 * What a list of a day says beyond what is recorded: provinces with which the records begin, and changes that keep
 * units themselves.
 */
export interface Differences {
  openings: Named[];
  act: Act;
  unchanged: number;
}

const named = ({ code, fullName, parent }: ListedUnit): Named => ({
  code,
  fullName,
  ...(parent !== null && { parent }),
});

/** Each unit's province, along the parents of the list. */
function provincesOf(units: ListedUnit[]): Map<string, string> {
  const rowOf = new Map(units.map((u) => [u.code, u]));
  const top = (unit: ListedUnit): string => (unit.parent === null ? unit.code : top(rowOf.get(unit.parent)!));
  return new Map(units.map((u) => [u.code, top(u)]));
}

/**
 * Compares a sound list with what stands on its day. A province that has no unit below it in the store is opened with
 * all of its units: the records of it begin here. Elsewhere a unit may be renamed, of another type or under another
 * parent; a unit that came or went is a fault, for a list does not tell what became of whom.
 */
export function differences(units: ListedUnit[], ground: Ground, basis: string | null, faults: Faults): Differences {
  const provinceOf = provincesOf(units);
  const populated = new Set([...ground.day.values()].filter((v) => v.level !== "PROVINCE").map((v) => v.provinceKey));
  const isNew = (province: string): boolean => !populated.has(ground.day.get(province)?.provinceKey ?? null);
  const openings: Named[] = [];
  const changes: Change[] = [];
  for (const unit of units) {
    const before = ground.day.get(unit.code);
    if (!before) {
      if (ground.later.has(unit.code) || ground.eve.has(unit.code))
        faults.add(
          unit.row,
          "unit.changed-later",
          `Mã ${unit.code} đã có bản ghi vào ngày khác.`,
          `The code ${unit.code} is recorded on another day already.`,
        );
      else if (isNew(provinceOf.get(unit.code)!)) openings.push(named(unit));
      else
        faults.add(
          unit.row,
          "unit.unknown-origin",
          `${unit.fullName} (${unit.code}) chưa có vào ngày ${formatDay(ground.on)}: cần tệp sắp xếp cho biết lập từ đơn vị nào.`,
          `${unit.fullName} (${unit.code}) does not stand on ${formatDay(ground.on)}: a file of the reorganisation must say what it was made of.`,
        );
      continue;
    }
    const above = unit.parent === null ? null : (ground.day.get(unit.parent)?.unit ?? unit.parent);
    if (isSameName(before.fullName, unit.fullName) && above === before.parent) continue;
    if (before.validTo !== null) {
      faults.add(
        unit.row,
        "unit.changed-later",
        `${before.fullName} (${unit.code}) đã có thay đổi ngày ${formatDay(before.validTo)}.`,
        `${before.fullName} (${unit.code}) already has a change on ${formatDay(before.validTo)}.`,
      );
    } else if (before.validFrom === ground.on) {
      faults.add(
        unit.row,
        "name.differs",
        `Ngày ${formatDay(ground.on)} mã ${unit.code} đã được ghi là "${before.fullName}".`,
        `For ${formatDay(ground.on)} the code ${unit.code} is recorded as "${before.fullName}", or under another unit.`,
      );
    } else if (basis === null) {
      faults.add(
        unit.row,
        "basis.missing",
        `${before.fullName} thành ${unit.fullName}: thiếu căn cứ (--basis).`,
        `${before.fullName} becomes ${unit.fullName}: the legal basis is missing (--basis).`,
      );
    } else
      changes.push({ ...named(unit), sources: [{ code: unit.code, fullName: before.fullName, portion: "whole" }] });
  }
  absent(units, ground, faults);
  const touched = new Set([...openings, ...changes].map(({ code }) => code));
  return {
    openings,
    act: { basis: basis ?? "", on: ground.on, changes },
    unchanged: units.filter(({ code }) => !touched.has(code)).length,
  };
}

function absent(units: ListedUnit[], ground: Ground, faults: Faults): void {
  const listed = new Set(units.map(({ code }) => code));
  const provinces = new Set(
    [...ground.day.values()].filter((v) => v.level === "PROVINCE" && listed.has(v.code)).map((v) => v.provinceKey),
  );
  for (const [, of] of groupedBy(
    [...ground.day.values()].filter((v) => !listed.has(v.code) && provinces.has(v.provinceKey)),
    (v) => v.provinceKey,
  )) {
    for (const v of of)
      faults.add(
        0,
        "unit.absent",
        `${v.fullName} (${v.code}) còn đó ngày ${formatDay(ground.on)} nhưng không có trong tệp.`,
        `${v.fullName} (${v.code}) stands on ${formatDay(ground.on)} but is not in the file.`,
      );
  }
}
