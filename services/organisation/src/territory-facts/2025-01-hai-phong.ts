import type { Named } from "./act.js";
import type { Conversion } from "./packages.js";

/** The act that gave the old Hải Phòng its last shape. */
export const haiPhong2025Beginning = { basis: "1232/NQ-UBTVQH15", on: "2025-01-01" };

/** What that resolution made of two rural districts. */
const CHANGED: Record<string, string> = { "311": "Thành phố Thuỷ Nguyên", "312": "Quận An Dương" };

/**
 * The 15 districts and 167 communes of Hải Phòng as resolution 1232 left them on 2025-01-01. These records do not go back further:
 * what the 217 communes of 2020 became is not in them, so no unit below the city is given for an earlier day, and the resolution is
 * named as the legal basis of all of them, of those it did not touch too.
 */
export function haiPhongOfJanuary2025(unitsOf2020: Named[], conversions: Conversion[]): Named[] {
  const districts = unitsOf2020.filter(({ code }) => code.length === 3).map((unit) => ({ ...unit, fullName: CHANGED[unit.code] ?? unit.fullName }));
  const parentOf = (name: string) => districts.find(({ fullName }) => fullName === name)?.code;
  const rows = conversions.filter(({ province }) => province === "Thành phố Hải Phòng");
  const communes = new Map(rows.map(({ from, district }) => [from.code, { ...from, parent: parentOf(district) }]));
  return [...districts, ...communes.values()];
}
