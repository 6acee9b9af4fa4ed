import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "../tables.js";
import { isStanding } from "../territory/version.js";
import type { PlacedVersion } from "../territory/write-territory.js";

/** The territory on the eve and on the morning of a day: what an act of that day starts from. */
export interface Ground {
  on: LocalDate;
  /**
   * Administrative units by code: those of the day before, and those that stand on the day itself by what is recorded
   * already.
   */
  eve: Map<string, PlacedVersion>;
  day: Map<string, PlacedVersion>;
  /** Residential areas that stand on the day. */
  areas: PlacedVersion[];
  /** Successions recorded for the day, as `from version id`, space, `code of the new unit`. */
  recorded: Set<string>;
  /** Codes of units that begin after the day. */
  later: Set<string>;
}

type Row = Omit<PlacedVersion, "key" | "unit" | "parent" | "endedBy"> & { versionKey: string };
const versionOf = ({ versionKey, ...row }: Row): PlacedVersion => ({
  ...row,
  key: versionKey,
  unit: row.unitId,
  parent: row.parentUnitId,
  endedBy: null,
});

/** Versions with their units' keys, numbered within each unit. The condition takes whole units, as `v` and `u`. */
export const placedVersions = async (
  db: Kysely<Tables>,
  where: RawBuilder<unknown> = sql`true`,
): Promise<PlacedVersion[]> =>
  (
    await sql<Row>`
  select v.id, v.unit_id, u.key as unit_key,
    v.unit_id || '@' || row_number() over (partition by v.unit_id order by v.valid_from nulls first) as version_key,
    v.code, v.name, v.full_name,
    v.folded_name, v.type, v.level, v.parent_unit_id, v.valid_from::text, v.valid_to::text, v.legal_basis, v.synthetic,
      v.province_key, v.district_key, v.commune_key, v.area_key
  from organisation.unit_version v join organisation.unit u on u.id = v.unit_id where ${where}`.execute(db)
  ).rows.map(versionOf);

/** Reads the ground of a day. Two statements, whatever the size of the country. */
export async function groundOf(db: Kysely<Tables>, on: LocalDate): Promise<Ground> {
  const all = await placedVersions(db);
  const units = all.filter(({ level }) => level !== "AREA");
  const on_ = (day: LocalDate) => new Map(units.filter((v) => isStanding(v, day)).map((v) => [v.code, v]));
  const { rows: steps } = await sql<{ step: string }>`
    select s.from_version_id || ' ' || t.code as step
    from organisation.unit_succession s
    join organisation.unit_version t on t.id = s.to_version_id
    where s."on" = ${on}`.execute(db);
  return {
    on,
    eve: on_(addDays(on, -1)),
    day: on_(on),
    areas: all.filter((v) => v.level === "AREA" && isStanding(v, on)),
    recorded: new Set(steps.map(({ step }) => step)),
    later: new Set(units.filter((v) => v.validFrom !== null && v.validFrom > on).map((v) => v.code)),
  };
}
