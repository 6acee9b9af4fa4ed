import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { UnitRow } from "./unit-projection.js";

interface Move {
  unit_key: number;
  level: "PROVINCE" | "COMMUNE" | "AREA";
  on: LocalDate;
  province_key: number;
  commune_key: number | null;
  area_key?: number | null;
}
const ORDER: Move["level"][] = ["AREA", "COMMUNE", "PROVINCE"];
const KEY = { AREA: "areaKey", COMMUNE: "communeKey", PROVINCE: "provinceKey" } as const;

/** The moves that may concern these places, along as many steps as there are. One statement where nothing has moved. */
async function movesFrom(
  em: EntityManager,
  service: string,
  places: readonly Place[],
  until: LocalDate | null,
): Promise<Move[]> {
  const found: Move[] = [];
  const asked = new Set<number>();
  for (let keys = places.flatMap((p) => [p.areaKey, p.communeKey, p.provinceKey]); ;) {
    const fresh = [...new Set(keys)].filter((key): key is number => key !== null && !asked.has(key));
    if (fresh.length === 0) return found;
    fresh.forEach((key) => asked.add(key));
    const moves = await em.execute<Move[]>(
      `
        select m.*, m."on"::text as "on"
        from "${service}".unit_move m
        where m.unit_key = any (?::int[]) and ${until === null ? "m.settled" : `m."on" <= ?`}
      `,
      [`{${fresh.join(",")}}`, ...(until === null ? [] : [until])],
    );
    found.push(...moves);
    keys = moves.flatMap((m) => [m.area_key ?? null, m.commune_key, m.province_key]);
  }
}

/**
 * Who answers for places of some day on a later one (without a day: as far as the service has settled), by the same
 * steps as `settleMoves`: on each day what is tied to an area follows the area, the rest the commune, what has no
 * commune the province. The district's key stays.
 */
export async function responsibleFor<P extends Place>(
  em: EntityManager,
  service: string,
  places: readonly P[],
  until: LocalDate | null,
): Promise<P[]> {
  const moves = await movesFrom(em, service, places, until);
  if (moves.length === 0) return [...places];
  const inOrder = moves.toSorted((a, b) =>
    a.on === b.on ? ORDER.indexOf(a.level) - ORDER.indexOf(b.level) : a.on < b.on ? -1 : 1,
  );
  return places.map((place) => {
    const now = { ...place };
    for (const move of inOrder) {
      if (now[KEY[move.level]] !== move.unit_key) continue;
      now.provinceKey = move.province_key;
      if (move.level !== "PROVINCE") now.communeKey = move.commune_key;
      if (move.level === "AREA" && move.area_key !== undefined) now.areaKey = move.area_key;
    }
    return now;
  });
}

/**
 * The five place columns of a new row: the fact is the unit of the row's own day, the keys are those of who answers for
 * it today.
 */
export async function placeOf(
  em: EntityManager,
  service: string,
  unit: UnitRow,
  today: LocalDate,
): Promise<Place & { unitVersionId: string; provinceKey: number }> {
  const { provinceKey, districtKey, communeKey, areaKey } = unit;
  const [place] = await responsibleFor(
    em,
    service,
    [{ provinceKey: provinceKey!, districtKey, communeKey, areaKey }],
    today,
  );
  return { unitVersionId: unit.id, ...place! };
}
