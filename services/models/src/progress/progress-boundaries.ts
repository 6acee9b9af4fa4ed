import { restate, type FigureQuality, type LocalDate } from "@hoa-nhap/kernel";
import { groupedBy, unitsAbove, type UnitRow } from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import { Whereabouts, type Placed } from "../pilot-unit/whereabouts.reads.js";
import type { Tables } from "../tables.js";
import { tally, type Counted } from "./progress.js";

/** Progress of one unit of the boundaries asked for. No unit: what could not be given to any one of them. */
export interface UnitProgressRow {
  unitVersionId: string | null;
  selected: number | null;
  launched: number | null;
  late: number | null;
  quality: FigureQuality;
}
export type CountedPlace = Counted & Placed;

/** By the districts (communes, where there are none) of the day on which each unit was proposed. */
const inTheirTime = (pilots: CountedPlace[], asOf: LocalDate, dueOn: LocalDate | null): UnitProgressRow[] =>
  [...groupedBy(pilots, (pilot) => pilot.districtVersionId ?? pilot.unitVersionId)].map(([unitVersionId, of]) => ({
    unitVersionId,
    ...tally(of, asOf, dueOn),
    quality: "EXACT",
  }));

/**
 * The same in the boundaries of a day: by its districts, or by its communes where there are no districts. Where a
 * commune was divided and nothing is decided, the units it may have gone to are refused; the last row holds what is in
 * none of them, so the sums agree.
 */
export async function progressIn(
  db: Kysely<Tables>,
  pilots: CountedPlace[],
  asOf: LocalDate,
  dueOn: LocalDate | null,
  boundaries: LocalDate | null,
): Promise<UnitProgressRow[]> {
  if (boundaries === null) return inTheirTime(pilots, asOf, dueOn);
  const where = await Whereabouts.of(db, pilots, boundaries);
  const districts = await unitsAbove(
    db,
    "DISTRICT",
    [...where.units.values()].flatMap((unit) => unit.districtKey ?? []),
    boundaries,
  );
  const above = (id: string): UnitRow => {
    const unit = where.units.get(id)!;
    return (unit.districtKey !== null && districts.get(unit.districtKey)) || unit;
  };
  const shown = new Map([...where.units.keys()].map((id) => [above(id).id, above(id)]));
  const atStart = groupedBy(pilots, (pilot) => where.startOf(pilot));
  const by = (measure: "selected" | "launched" | "late") =>
    restate(
      new Map([...atStart].map(([start, of]) => [start, tally(of, asOf, dueOn)[measure]])),
      where.whole,
      (id) => above(id).id,
    );
  const [selected, launched, late] = [by("selected"), by("launched"), by("late")];
  const rows = [...selected.figures]
    .map(([unitVersionId, { value, quality }]): UnitProgressRow => ({
      unitVersionId,
      selected: value,
      launched: launched.figures.get(unitVersionId)!.value,
      late: late.figures.get(unitVersionId)!.value,
      quality,
    }))
    .sort((a, b) => (shown.get(a.unitVersionId!)!.code < shown.get(b.unitVersionId!)!.code ? -1 : 1));
  const rest: UnitProgressRow = {
    unitVersionId: null,
    selected: selected.unattributed,
    launched: launched.unattributed,
    late: late.unattributed,
    quality: "UNKNOWN",
  };
  return rest.selected ? [...rows, rest] : rows;
}
