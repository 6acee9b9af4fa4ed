import type { Named } from "./act.js";
import type { Conversion } from "./packages.js";

/** What resolution 1232 made of two rural districts. */
const CHANGED: Record<string, string> = { "311": "Thành phố Thuỷ Nguyên", "312": "Quận An Dương" };

/**
 * The 15 districts and 167 communes of the old Hải Phòng as resolution 1232 left them on 2025-01-01. The records of
 * them begin there: what the 217 communes of 2020 became is not known here, so no unit below the city is given for an
 * earlier day.
 */
export const haiPhongOfJanuary2025 = {
  on: "2025-01-01",

  units(unitsOf2020: Named[], conversions: Conversion[]): Named[] {
    const districts = unitsOf2020
      .filter(({ code }) => code.length === 3)
      .map((unit) => ({ ...unit, fullName: CHANGED[unit.code] ?? unit.fullName }));
    const parentOf = (name: string) => districts.find(({ fullName }) => fullName === name)?.code;
    const rows = conversions.filter(({ province }) => province === "Thành phố Hải Phòng");
    const communes = new Map(rows.map(({ from, district }) => [from.code, { ...from, parent: parentOf(district) }]));
    return [...districts, ...communes.values()];
  },

  /**
   * The resolution is cited for the units that were otherwise named, typed or placed in 2020; of the others it is not
   * known whether it touched them.
   */
  basisOf(unitsOf2020: Named[]): (unit: Named) => string | null {
    const before = new Map(unitsOf2020.map((unit) => [unit.code, unit]));
    return ({ code, fullName, parent }) =>
      before.get(code)?.fullName === fullName && before.get(code)?.parent === parent ? null : "1232/NQ-UBTVQH15";
  },
};
