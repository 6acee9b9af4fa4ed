import type { LocalDate } from "@hoa-nhap/kernel";
import { sql, type Kysely } from "kysely";
import { placedVersions } from "../reorganisation/ground.js";
import type { Tables } from "../tables.js";
import { endOf, isStanding, startOf } from "../territory/version.js";
import type { PlacedVersion } from "../territory/write-territory.js";

/** A commune with its residential areas through time: what an arrangement of them starts from. */
export interface AreaGround {
  on: LocalDate;
  /** All versions of the commune, oldest first; one of them stands on the day, or none. */
  life: PlacedVersion[];
  commune: PlacedVersion | undefined;
  /** The units around the commune on the day, itself included. */
  around: PlacedVersion[];
  /** Every version of an area that ever lay in this commune. */
  areas: PlacedVersion[];
  /** The last running number given under the commune's code, at any time and in whatever commune it lies now. */
  lastNumber: number;
}

/** Reads the ground of several communes at once: three statements, whatever their number. Hold the territory first. */
export async function areaGrounds(
  db: Kysely<Tables>,
  communes: { unitId: string; on: LocalDate }[],
): Promise<AreaGround[]> {
  const ids = [...new Set(communes.map(({ unitId }) => unitId))];
  const inside = await placedVersions(
    db,
    sql`
      v.unit_id = any (${ids}::uuid[])
        or v.unit_id in (select a.unit_id from organisation.unit_version a
          where a.level = 'AREA' and a.parent_unit_id = any (${ids}::uuid[]))
    `,
  );
  const lives = inside.filter((v) => v.level === "COMMUNE");
  const keys = [...new Set(lives.flatMap((v) => [v.provinceKey, v.districtKey]).filter((key) => key !== null))];
  const above = await placedVersions(db, sql`u.key = any (${keys}::int[])`);
  const numbers = await numbersUnder(db, [...new Set(lives.map(({ code }) => code))]);
  return communes.map(({ unitId, on }) => {
    const life = lives.filter((v) => v.unitId === unitId).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    const commune = life.find((v) => isStanding(v, on));
    return {
      on,
      life,
      commune,
      areas: inside.filter((v) => v.level === "AREA" && v.parentUnitId === unitId),
      lastNumber: numbers.get(commune?.code ?? "") ?? 0,
      around: commune
        ? [
            commune,
            ...above.filter(
              (v) => isStanding(v, on) && (v.unitKey === commune.provinceKey || v.unitKey === commune.districtKey),
            ),
          ]
        : [],
    };
  });
}

async function numbersUnder(db: Kysely<Tables>, codes: string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; last: number | null }>`
    select c.code,
        (select max(split_part(v.code, '-', 2)::int)
          from organisation.unit_version v
          where v.level = 'AREA' and v.code ~>=~ (c.code || '-') and v.code ~<~ (c.code || '.')) as last
    from unnest(${codes}::text[]) as c(code)`.execute(db);
  return new Map(rows.map(({ code, last }) => [code, last ?? 0]));
}

/** The day on which something recorded already takes the commune out of its place; null when nothing does. */
export function changesLater({ life, commune }: AreaGround): LocalDate | null {
  if (!commune) return null;
  const later = life.filter((v) => startOf(v) >= startOf(commune));
  const moved = later.find((v) => v.provinceKey !== commune.provinceKey || v.districtKey !== commune.districtKey);
  const end = endOf(later.at(-1)!);
  return moved ? startOf(moved) : end < "9999" ? end : null;
}
