import type { LocalDate, Place } from "@hoa-nhap/kernel";
import { unitsAbove, type UnitRow } from "@hoa-nhap/subgraph";
import { sql, type Kysely } from "kysely";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { FindingState, InspectionState } from "../inspection/inspection-kind.js";
import type { Tables } from "../tables.js";

/** A pilot unit that has something overdue, with whoever answers for it today. */
export interface OverdueUnit extends Place {
  pilotId: string;
  unitCode: string;
  dueOn: LocalDate;
  /** How many findings; one for a launch. */
  count: number;
}

const below = (alias: string, { provinceKey, districtKey }: Place) =>
  districtKey === null ? sql<boolean>`${sql.ref(`${alias}.province_key`)} = ${provinceKey}` : sql<boolean>`${sql.ref(`${alias}.district_key`)} = ${districtKey}`;
const PLACE = ["provinceKey", "districtKey", "communeKey", "areaKey"] as const;

/** Units of a year's intake below an office whose launch conference is overdue on a day (R40, R46), by their codes. */
export const lateLaunches = (db: Kysely<Tables>, office: Place, year: number, on: LocalDate): Promise<OverdueUnit[]> =>
  db.selectFrom("pilotUnit as p").innerJoin("deadline as d", (join) => join.onRef("d.planId", "=", "p.planId").on("d.kind", "=", DeadlineKind.LAUNCH))
    .select(["p.id as pilotId", "p.unitCode", sql<LocalDate>`d.due_on`.as("dueOn"), sql<number>`1`.as("count"), ...PLACE.map((key) => `p.${key}` as const)])
    .where(below("p", office)).where("p.year", "=", year).where("p.selectedOn", "<=", on).where("p.stage", "not in", sql<never>`('MERGED', 'CLOSED')`)
    .where((eb) => eb.or([eb("p.launchedOn", "is", null), eb("p.launchedOn", ">", on)])).where("d.dueOn", "<", on).orderBy("p.unitCode").execute();

/** Units below an office with findings that nobody has reported as mended in time, whichever intake they belong to, by their codes. */
export const lateFindings = (db: Kysely<Tables>, office: Place, on: LocalDate): Promise<OverdueUnit[]> =>
  db.selectFrom("finding as f").innerJoin("inspection as i", "i.id", "f.inspectionId").innerJoin("pilotUnit as p", "p.id", "i.pilotId")
    .select(["p.id as pilotId", "p.unitCode", sql<LocalDate>`min(f.due_on)`.as("dueOn"), sql<number>`count(*)::int`.as("count"), ...PLACE.map((key) => `p.${key}` as const)])
    .where(below("p", office)).where("f.state", "=", FindingState.OPEN).where("i.state", "<>", InspectionState.OPEN).where("f.dueOn", "<", on)
    .groupBy(["p.id"]).orderBy("p.unitCode").execute();

/** Names of the communes, and of the districts above them as far as there are any on that day. */
export async function unitsOf(db: Kysely<Tables>, places: readonly Place[], on: LocalDate): Promise<{ communes: Map<number, UnitRow>; districts: Map<number, UnitRow> }> {
  const keys = (of: (place: Place) => number | null): number[] => [...new Set(places.flatMap((place) => of(place) ?? []))];
  return { communes: await unitsAbove(db, "COMMUNE", keys((p) => p.communeKey), on), districts: await unitsAbove(db, "DISTRICT", keys((p) => p.districtKey), on) };
}
