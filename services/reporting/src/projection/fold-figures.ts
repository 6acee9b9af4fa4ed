import type { EventEnvelope, Place } from "@hoa-nhap/kernel";
import { responsibleFor } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { assertUnitsKnown } from "./known-units.js";

interface Delta {
  indicator: string;
  unit: string;
  on: string;
  dimensions: string;
  delta: number;
}

/**
 * Adds the deltas of counted facts to the sums by indicator, unit version, day and dimensions. The version stays the
 * fact; the scope keys beside it are those of the unit that answers for it today.
 */
export async function foldFigures(em: EntityManager, events: EventEnvelope[]): Promise<void> {
  const facts = events.filter((event) => event.type.endsWith(".figure.changed") && event.unitVersion !== null);
  if (facts.length === 0) return;
  await assertUnitsKnown(em, facts);
  const places = await placesOf(em, [...new Set(facts.map((fact) => fact.unitVersion!))]);
  await em.execute(
    `
      insert into reporting.figure_delta (indicator, unit_version_id, "on", dimensions, delta, province_key,
        district_key, commune_key)
     select f->>'indicator', (f->>'unit')::uuid, (f->>'on')::date, f->>'dimensions', sum((f->>'delta')::float8),
       (p->>'provinceKey')::int, (p->>'districtKey')::int, (p->>'communeKey')::int
     from jsonb_array_elements(?::jsonb) f join jsonb_array_elements(?::jsonb) p on p->>'id' = f->>'unit'
     group by 1, 2, 3, 4, 6, 7, 8
     on conflict (unit_version_id, indicator, "on", dimensions) do update
     set delta = figure_delta.delta + excluded.delta`,
    [JSON.stringify(facts.map(deltaOf)), JSON.stringify(places)],
  );
  await em.execute(
    `
      insert into reporting.counted_indicator select distinct f->>'indicator'
      from jsonb_array_elements(?::jsonb) f
      on conflict do nothing
    `,
    [JSON.stringify(facts.map(deltaOf))],
  );
}

/**
 * Who answers for a fact now: the commune that took its pilot unit over, or its own; and whoever followed that since.
 */
async function placesOf(em: EntityManager, versions: string[]): Promise<(Place & { id: string })[]> {
  const then = await em.execute<(Place & { id: string })[]>(
    `
      select u.id, p.province_key as "provinceKey", p.district_key as "districtKey", p.commune_key as "communeKey",
        null as "areaKey"
     from jsonb_array_elements_text(?::jsonb) asked(id) join reporting.unit u on u.id = asked.id::uuid
     left join reporting.successor s on s.from_key = u.commune_key
     join reporting.unit p on p.id = coalesce(s.unit_version_id, u.id)`,
    [JSON.stringify(versions)],
  );
  return responsibleFor(em, "reporting", then, null);
}

function deltaOf({ payload, unitVersion, on }: EventEnvelope): Delta {
  const dimensions = Object.entries((payload["dimensions"] ?? {}) as Record<string, string | number>).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    indicator: String(payload["indicator"]),
    unit: unitVersion!,
    on,
    dimensions: dimensions.map(([name, value]) => `${name}=${value}`).join("&"),
    delta: Number(payload["delta"]),
  };
}
