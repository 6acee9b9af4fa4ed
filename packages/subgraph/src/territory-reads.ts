import type { FigureQuality, LocalDate, Scope, SuccessionStep } from "@hoa-nhap/kernel";
import { sql, type Expression, type Kysely, type SqlBool } from "kysely";
import { registerEnumType } from "type-graphql";
import type { Context } from "./context.js";
import { groupedBy, loaderOf } from "./loader.js";
import { scopedRead } from "./scoped-read.js";
import type { Tables } from "./rows.js";
import type { UnitRow, UnitTables } from "./unit-projection.js";

export const FigureQualityEnum: { [K in FigureQuality]: K } = {
  EXACT: "EXACT",
  ESTIMATE: "ESTIMATE",
  UNKNOWN: "UNKNOWN",
};
registerEnumType(FigureQualityEnum, {
  name: "FigureQuality",
  description:
    "Số liệu theo địa giới của ngày khác chắc chắn đến đâu (R80). | How sure a figure is in the boundaries of another day.",
  valuesConfig: {
    EXACT: { description: "Đúng: không phải chia. | Exact: nothing was divided." },
    ESTIMATE: { description: "Ước tính: chia theo tỷ lệ đã biết. | An estimate: divided by known shares." },
    UNKNOWN: {
      description:
        "Không xác định được: chưa biết tỷ lệ hoặc thiếu số liệu gốc. | Refused: a share or a source figure is not known.",
    },
  },
});

/** What every service but organisation keeps of the territory. */
export type TerritoryTables = Pick<Tables, "unit" | "unitSuccession">;

/** What lies between some unit versions and a day, ready for a Lineage; every unit on the way by its version id. */
export interface Passage {
  versions: UnitRow[];
  successions: SuccessionStep[];
  units: Map<string, UnitRow>;
}

/**
 * The versions and successions that lead from these unit versions to the day asked for, forward from those that ended
 * before it and back from those that began after it. Three statements, as long as the way is, however large the
 * country.
 */
export async function passageTo(
  db: Kysely<TerritoryTables>,
  service: string,
  ids: readonly string[],
  on: LocalDate,
): Promise<Passage> {
  if (ids.length === 0) return { versions: [], successions: [], units: new Map() };
  const [unit, succession] = [sql.table(`${service}.unit`), sql.table(`${service}.unit_succession`)];
  const { rows } = await sql<{ id: string }>`
    with recursive reached (id) as (
      select v.id from ${unit} v where v.id = any (${ids}::uuid[])
      union
      select next.id from reached r join ${unit} v on v.id = r.id cross join lateral (
        select s.to_version_id as id from ${succession} s where s.from_version_id = v.id and v.valid_to <= ${on}
        union all select s.from_version_id from ${succession} s where s.to_version_id = v.id and v.valid_from > ${on}
        union all
        select w.id from ${unit} w
        where w.unit_id = v.unit_id
          and ((w.valid_from = v.valid_to and v.valid_to <= ${on})
            or (w.valid_to = v.valid_from and v.valid_from > ${on}))
      ) next
    ) select id from reached`.execute(db);
  // One parameter, however many ids: a whole country has more than a statement takes.
  const reached = sql<string>`any (${rows.map((row) => row.id)}::uuid[])`;
  const versions = await db.selectFrom("unit").selectAll().where("id", "=", reached).execute();
  const steps = await db
    .selectFrom("unitSuccession")
    .select(["fromVersionId", "toVersionId", "shareOfPeople", "shareOfArea"])
    .where("fromVersionId", "=", reached)
    .where("toVersionId", "=", reached)
    .execute();
  return {
    versions,
    successions: steps.map(({ fromVersionId: from, toVersionId: to, ...shares }) => ({ from, to, ...shares })),
    units: new Map(versions.map((v) => [v.id, v])),
  };
}

/** The units of a level that hold some places, as they stood on a day, by their keys. */
export async function unitsAbove(
  db: Kysely<TerritoryTables>,
  level: UnitRow["level"],
  keys: readonly number[],
  on: LocalDate,
): Promise<Map<number, UnitRow>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom("unit")
    .selectAll()
    .where("level", "=", level)
    .where("unitKey", "in", [...new Set(keys)])
    .where((eb) => eb.or([eb("validFrom", "is", null), eb("validFrom", "<=", on)]))
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)]))
    .execute();
  return new Map(rows.map((row) => [row.unitKey, row]));
}

const KEY_OF_LEVEL = {
  PROVINCE: "province_key",
  DISTRICT: "district_key",
  COMMUNE: "commune_key",
  AREA: "area_key",
} as const;

/**
 * How many rows of a placed table answer to each unit version's unit today, within the area in which the caller holds
 * the scope. One statement per level for all units of a request; `what` names the count.
 */
export const countInUnit = async (
  ctx: Context,
  versionId: string,
  { what, scope, table, where }: { what: string; scope: Scope; table: string; where: Expression<SqlBool> },
): Promise<number> =>
  (await loaderOf<string, number>(ctx, what, async (ids) => {
    const { db, inArea } = await scopedRead<UnitTables>(ctx, scope);
    const units = await db.selectFrom("unit").select(["id", "unitKey", "level"]).where("id", "in", ids).execute();
    const counts = new Map<string, number>();
    for (const [level, ofLevel] of groupedBy(units, (unit) => unit.level)) {
      const key = sql.ref<number>(`t.${KEY_OF_LEVEL[level]}`);
      const { rows } = await sql<{ key: number; n: number }>`
        select ${key} as key, count(*)::int as n from ${sql.table(`${ctx.service}.${table}`)} t
        where ${key} = any (${ofLevel.map((unit) => unit.unitKey)}::int[]) and ${where} and ${inArea("t")} group by 1`.execute(
        db,
      );
      const byKey = new Map(rows.map((row) => [row.key, row.n]));
      for (const unit of ofLevel) counts.set(unit.id, byKey.get(unit.unitKey) ?? 0);
    }
    return counts;
  }).load(versionId)) ?? 0;
