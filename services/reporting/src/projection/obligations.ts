import { newId, type Place } from "@hoa-nhap/kernel";
import { responsibleFor } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";

/**
 * Makes the report rows that are due and not there yet: for each period, every commune with a unit chosen for that year
 * or before and not ended before the period, and the district and province above it, each as it stands on the period's
 * last day; whoever answers for it now has the duty. A commune whose models are all its own or its district's reports
 * too, and is counted apart (R63), until the province chooses one there.
 */
export async function ensureObligations(em: EntityManager): Promise<void> {
  const due = await em.execute<(Place & { period: string; unit: string; ownModel: boolean })[]>(
    `
      select p.id as period, above.id as unit, above.province_key as "provinceKey", above.district_key as "districtKey",
        above.commune_key as "communeKey", null as "areaKey",
       above.level = 'COMMUNE' and bool_and(x.sponsor <> 'PROVINCE') as "ownModel"
     from reporting.period p
     join reporting.pilot x on x.stage not in ('PROPOSED', 'NOT_SELECTED', 'WITHDRAWN')
       and x.year <= p.year
       and (x.ended_on is null or x.ended_on >= p.from_on)
     join reporting.unit c on c.unit_id = x.unit_id
       and (c.valid_from is null or c.valid_from <= p.to_on)
       and (c.valid_to is null or c.valid_to > p.to_on)
     join reporting.unit above on above.unit_key in (c.commune_key, c.district_key, c.province_key)
       and (above.valid_from is null or above.valid_from <= p.to_on)
       and (above.valid_to is null or above.valid_to > p.to_on)
     where not exists (select from reporting.report r where r.period_id = p.id and r.unit_id = above.unit_id)
     group by p.id, above.id`,
  );
  await em.execute(
    `
      update reporting.report r
      set own_model = false
      from reporting.period p
      where p.id = r.period_id and r.own_model and r.state in ('NOT_STARTED', 'DRAFT', 'RETURNED')
       and exists (select from reporting.pilot x
         where x.unit_id = r.unit_id
           and x.sponsor = 'PROVINCE'
           and x.stage not in ('PROPOSED', 'NOT_SELECTED', 'WITHDRAWN')
           and x.year <= p.year)`,
  );
  if (due.length === 0) return;
  // A period of before a reform may become due after it.
  const answering = await responsibleFor(em, "reporting", due, null);
  await em.execute(
    `
      insert into reporting.report (id, period_id, level, unit_id, unit_version_id, due_on, province_key, district_key,
        commune_key, own_model)
     select (d->>'id')::uuid, p.id, u.level, u.unit_id, u.id,
       case u.level when 'COMMUNE' then p.due_commune when 'DISTRICT' then p.due_district else p.due_province end,
         (d->>'provinceKey')::int, (d->>'districtKey')::int, (d->>'communeKey')::int, (d->>'ownModel')::boolean
     from jsonb_array_elements(?::jsonb) d
     join reporting.period p on p.id = (d->>'period')::uuid
     join reporting.unit u on u.id = (d->>'unit')::uuid
     on conflict (period_id, unit_id) do nothing`,
    [JSON.stringify(answering.map((row) => ({ id: newId(), ...row })))],
  );
}
