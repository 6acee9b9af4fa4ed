import { badField, type DomainError, fold, notFound, type EventEnvelope, type LocalDate } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import type { Rows, Tables } from "./rows.js";
import { kyselyOf } from "./scoped-read.js";

/** A unit version as the other services know it; `id` is the version's. */
export type UnitRow = Rows["unit"];
export type UnitTables = Pick<Tables, "unit">;

/** Folds organisation's facts about unit versions into the service's own copy. */
export const foldUnits =
  (service: string) =>
  async (em: EntityManager, events: EventEnvelope[]): Promise<void> => {
    const rows = events
      .filter((e) => e.type === "organisation.unit-version.recorded")
      .map((e) => ({ id: e.subject, ...e.payload, foldedName: fold(String(e.payload["fullName"])) }));
    if (rows.length === 0) return;
    // The last fact about a version wins inside one batch too.
    const latest = [...new Map(rows.map((row) => [row.id, row])).values()];
    await em.execute(
      `
        insert into "${service}".unit (id, unit_id, unit_key, code, name, full_name, folded_name, type, level,
          parent_unit_id, province_key, district_key, commune_key, area_key, valid_from, valid_to)
     select (r->>'id')::uuid, (r->>'unitId')::uuid, (r->>'unitKey')::int, r->>'code', r->>'name', r->>'fullName',
       r->>'foldedName', r->>'type', r->>'level', (r->>'parentUnitId')::uuid,
       (r->>'provinceKey')::int, (r->>'districtKey')::int, (r->>'communeKey')::int, (r->>'areaKey')::int,
         (r->>'validFrom')::date, (r->>'validTo')::date
     from jsonb_array_elements(?::jsonb) r
     on conflict (id) do update
     set valid_to = excluded.valid_to, code = excluded.code, name = excluded.name, full_name = excluded.full_name,
       folded_name = excluded.folded_name,
       province_key = excluded.province_key, district_key = excluded.district_key, commune_key = excluded.commune_key,
         area_key = excluded.area_key`,
      [JSON.stringify(latest)],
    );
  };

export const unknownUnit = (path: string): DomainError =>
  badField(path, "unit.unknown", { vi: "Không có đơn vị này vào ngày đó.", en: "There is no such unit on that day." });

/** The version of a unit that is valid on a day; refuses a unit that does not exist then. */
export async function unitOn(
  em: EntityManager,
  service: string,
  unitId: string,
  on: LocalDate,
  path = "unitId",
): Promise<UnitRow> {
  const [row] = await em.execute<{ id: string }[]>(
    `
      select id from "${service}".unit
      where unit_id = ? and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?)
    `,
    [unitId, on, on],
  );
  const unit =
    row &&
    (await kyselyOf<UnitTables>(em, service)
      .selectFrom("unit")
      .selectAll()
      .where("id", "=", row.id)
      .executeTakeFirst());
  if (!unit) throw unknownUnit(path);
  return unit;
}

/** A unit version by its own id. */
export async function unitVersion(db: Kysely<UnitTables>, id: string): Promise<UnitRow> {
  const unit = await db.selectFrom("unit").selectAll().where("id", "=", id).executeTakeFirst();
  if (!unit) throw notFound({ vi: "đơn vị", en: "unit" });
  return unit;
}
