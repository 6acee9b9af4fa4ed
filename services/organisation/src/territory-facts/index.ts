import { haiDuong2019 } from "./2019-hai-duong.js";
import { haiDuong2024 } from "./2024-12-hai-duong.js";
import { haiPhongOfJanuary2025 as january } from "./2025-01-hai-phong.js";
import { haiPhong2025 } from "./2025-07-hai-phong.js";
import type { Act, Named } from "./act.js";
import { Ledger } from "./ledger.js";
import { listOf2020, listOf2025 } from "./packages.js";
import type { TerritoryFacts } from "./types.js";

export * from "./trace.js";
export type * from "./types.js";

/** The units before these acts, found by taking back the acts, last first. */
function undo(acts: Act[], units: Named[]): Named[] {
  const standing = new Map(units.map((unit) => [unit.code, unit]));
  for (const { code, sources } of acts.toReversed().flatMap((act) => act.changes)) {
    const parent = standing.get(code)?.parent;
    standing.delete(code);
    for (const source of sources)
      standing.set(source.code, { code: source.code, fullName: source.fullName, parent: source.parent ?? parent });
  }
  return [...standing.values()];
}

/**
 * Hải Dương from before 2019 and Hải Phòng, with every step that leads a commune of then to its units of 2025-07-01.
 * The old city of Hải Phòng is given with its districts and communes from 2025-01-01 only.
 */
export function territoryFacts(): TerritoryFacts {
  const haiPhong = listOf2020("31");
  const { communes, conversions } = listOf2025("31");
  const ledger = new Ledger();
  ledger.open(undo(haiDuong2019, listOf2020("30")));
  ledger.open(haiPhong.filter(({ code }) => code === "31"));
  for (const act of [...haiDuong2019, ...haiDuong2024]) ledger.apply(act);
  ledger.open(january.units(haiPhong, conversions), january.on, january.basisOf(haiPhong));
  for (const act of haiPhong2025(communes, conversions)) ledger.apply(act);
  return ledger.facts();
}
