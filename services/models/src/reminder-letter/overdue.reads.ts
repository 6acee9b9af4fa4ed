import type { LocalDate, Place } from "@hoa-nhap/kernel";
import { unitsAbove, type UnitRow } from "@hoa-nhap/subgraph";
import { sql, type Kysely } from "kysely";
import { DutyKind, dutiesOn } from "../overdue/duty.js";
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
  districtKey === null
    ? sql<boolean>`${sql.ref(`${alias}.province_key`)} = ${provinceKey}`
    : sql<boolean>`${sql.ref(`${alias}.district_key`)} = ${districtKey}`;
const PLACE = ["provinceKey", "districtKey", "communeKey", "areaKey"] as const;

/** Units below an office that owe something of a kind past its last day, by their codes. */
const owing = (db: Kysely<Tables>, office: Place, kind: DutyKind, on: LocalDate) =>
  db
    .selectFrom(dutiesOn(on).as("t"))
    .innerJoin("pilotUnit as p", "p.id", "t.pilotId")
    .select([
      "p.id as pilotId",
      "p.unitCode",
      sql<LocalDate>`min(t.due_on)`.as("dueOn"),
      sql<number>`count(*)::int`.as("count"),
      ...PLACE.map((key) => `p.${key}` as const),
    ])
    .where("t.kind", "=", kind)
    .where(sql<boolean>`t.due_on < ${on}::date`)
    .where(below("p", office))
    .groupBy("p.id")
    .orderBy("p.unitCode");

/** Units of a year's intake whose launch conference is overdue on a day (R40, R46). */
export const lateLaunches = (db: Kysely<Tables>, office: Place, year: number, on: LocalDate): Promise<OverdueUnit[]> =>
  owing(db, office, DutyKind.LAUNCH, on).where("p.year", "=", year).execute();

/** Units with findings that are not mended in time, whichever intake they belong to. */
export const lateFindings = (db: Kysely<Tables>, office: Place, on: LocalDate): Promise<OverdueUnit[]> =>
  owing(db, office, DutyKind.FINDING, on).execute();

/** Names of the communes, and of the districts above them as far as there are any on that day. */
export async function unitsOf(
  db: Kysely<Tables>,
  places: readonly Place[],
  on: LocalDate,
): Promise<{ communes: Map<number, UnitRow>; districts: Map<number, UnitRow> }> {
  const keys = (of: (place: Place) => number | null): number[] => [
    ...new Set(places.flatMap((place) => of(place) ?? [])),
  ];
  return {
    communes: await unitsAbove(
      db,
      "COMMUNE",
      keys((p) => p.communeKey),
      on,
    ),
    districts: await unitsAbove(
      db,
      "DISTRICT",
      keys((p) => p.districtKey),
      on,
    ),
  };
}
