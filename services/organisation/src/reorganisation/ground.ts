import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { isStanding } from "../territory/version.js";
import type { PlacedVersion } from "../territory/write-territory.js";

/** The territory on the eve and on the morning of a day: what an act of that day starts from. */
export interface Ground {
  on: LocalDate;
  /** Administrative units by code: those of the day before, and those that stand on the day itself by what is recorded already. */
  eve: Map<string, PlacedVersion>;
  day: Map<string, PlacedVersion>;
  /** Residential areas that stand on the day. */
  areas: PlacedVersion[];
  /** Successions recorded for the day, as `from version id`, space, `code of the new unit`. */
  recorded: Set<string>;
  /** Codes of units that begin after the day. */
  later: Set<string>;
}

const VERSIONS = `
  select v.*, u.key as "unitKey", v.unit_id || '@' || row_number() over (partition by v.unit_id order by v.valid_from nulls first) as "versionKey",
    v.valid_from::text as "from", v.valid_to::text as "to"
  from organisation.unit_version v join organisation.unit u on u.id = v.unit_id`;

interface Row {
  id: string; unit_id: string; unitKey: number; versionKey: string; code: string; name: string; full_name: string; folded_name: string; type: string; level: string;
  parent_unit_id: string | null; from: LocalDate | null; to: LocalDate | null; legal_basis: string | null; synthetic: boolean;
  province_key: number | null; district_key: number | null; commune_key: number | null; area_key: number | null;
}
const versionOf = (r: Row): PlacedVersion => ({
  id: r.id, key: r.versionKey, unit: r.unit_id, unitId: r.unit_id, unitKey: r.unitKey, code: r.code, name: r.name, fullName: r.full_name, foldedName: r.folded_name,
  type: r.type, level: r.level, parent: r.parent_unit_id, parentUnitId: r.parent_unit_id, validFrom: r.from, validTo: r.to, legalBasis: r.legal_basis, endedBy: null,
  synthetic: r.synthetic, provinceKey: r.province_key, districtKey: r.district_key, communeKey: r.commune_key, areaKey: r.area_key,
});

/** Reads the ground of a day. Two statements, whatever the size of the country. */
export async function groundOf(em: EntityManager, on: LocalDate): Promise<Ground> {
  const versions = (await em.execute<Row[]>(VERSIONS)).map(versionOf);
  const units = versions.filter(({ level }) => level !== "AREA");
  const on_ = (day: LocalDate) => new Map(units.filter((v) => isStanding(v, day)).map((v) => [v.code, v]));
  const steps = await em.execute<{ step: string }[]>(
    `select s.from_version_id || ' ' || t.code as step from organisation.unit_succession s join organisation.unit_version t on t.id = s.to_version_id where s."on" = ?`, [on]);
  return {
    on, eve: on_(addDays(on, -1)), day: on_(on), areas: versions.filter((v) => v.level === "AREA" && isStanding(v, on)),
    recorded: new Set(steps.map(({ step }) => step)), later: new Set(units.filter((v) => v.validFrom !== null && v.validFrom > on).map((v) => v.code)),
  };
}
