import type { LocalDate, Place } from "@hoa-nhap/kernel";
import { sql, type RawBuilder } from "kysely";

/** What somebody still owes and by when. */
export enum DutyKind {
  LAUNCH = "LAUNCH",
  FINDING = "FINDING",
  RECEIPT = "RECEIPT",
  OBLIGATION = "OBLIGATION",
  FUNDING_GUIDANCE = "FUNDING_GUIDANCE",
}

/**
 * One thing owed, with the place of whoever owes it. `what` names it further: the finding's words, the paper's number,
 * the year.
 */
export interface DutyRow extends Place {
  kind: DutyKind;
  id: string;
  /** The pilot unit it belongs to. */
  pilotId: string | null;
  unitVersionId: string;
  unitCode: string;
  dueOn: LocalDate;
  what: string | null;
  /** Path in the console. */
  link: string;
}

const KEYS = (alias: string): RawBuilder<unknown> =>
  sql.raw(["province_key", "district_key", "commune_key", "area_key"].map((key) => `${alias}.${key}`).join(", "));

/**
 * Everything owed and not done by the end of a day, with its last day as that day knew it: one source for the lists,
 * the counts and the reminders. What has no last day is not in it. A deadline that was moved counts as it was in force
 * on the day, or as the plan first had it.
 */
export const dutiesOn = (
  asOf: LocalDate,
  { againstFirst = false }: { againstFirst?: boolean } = {},
): RawBuilder<DutyRow> => sql<DutyRow>`(
  select 'LAUNCH' as kind, p.id, p.id as pilot_id, p.unit_version_id, p.unit_code, ${KEYS("p")},
    case when m.moved then m.from_on else d.due_on end as due_on, null::text as what, '/pilot-units/' || p.id as link
  from models.pilot_unit p join models.deadline d on d.plan_id = p.plan_id and d.kind = 'LAUNCH'
    left join lateral (select true as moved, c.from_on from models.deadline_change c
      where c.deadline_id = d.id
        and case when ${againstFirst} then c.from_on is not null else c.decided_on > ${asOf}::date end
      order by c.decided_on, c.id
      limit 1) m on true
  where p.selected_on <= ${asOf}::date
    and (p.launched_on is null or p.launched_on > ${asOf}::date)
    and (p.ended_on is null or p.ended_on > ${asOf}::date)
  union all
  select 'FINDING', f.id, i.pilot_id, f.unit_version_id, f.unit_code, ${KEYS("f")}, f.due_on, f.what,
    '/inspections/' || i.id
  from models.finding f join models.inspection i on i.id = f.inspection_id
  where i.state <> 'OPEN' and i.held_on <= ${asOf}::date and (f.fixed_on is null or f.fixed_on > ${asOf}::date)
  union all
  select 'RECEIPT', r.id, null, r.unit_version_id, u.code, ${KEYS("r")}, o.issued_on + g.days, o.number,
    '/documents/' || o.id
  from models.document_recipient r
  join models.document o on o.id = r.document_id
  join models.unit u on u.id = r.unit_version_id
  join models.duty_grace g on g.kind = 'RECEIPT'
  where o.state = 'ISSUED'
    and o.issued_on <= ${asOf}::date
    and r.province_key is not null
    and r.purpose <> 'ARCHIVE'
    and (r.received_on is null or r.received_on > ${asOf}::date)
  union all
  -- Asked of a body of the Front, it answers itself; of a partner, the Front that asked goes after it (R16).
  select 'OBLIGATION', o.id, null, k.unit_version_id, u.code, ${KEYS("k")}, o.due_on, o.title, '/obligations/' || o.id
  from models.obligation o
    join lateral (select a.unit_version_id, ${KEYS("a")}
      from models.obligation_addressee a
      where o.body = 'FRONT' and a.obligation_id = o.id
      union all select o.unit_version_id, ${KEYS("o")} where o.body <> 'FRONT') k on true
    join models.unit u on u.id = k.unit_version_id
  where o.asked_on <= ${asOf}::date
    and o.due_on is not null
    and (o.state in ('PROPOSED', 'ACCEPTED') or o.done_on > ${asOf}::date)
    and k.province_key is not null
  union all
  select 'FUNDING_GUIDANCE', l.id, null, l.unit_version_id, u.code, l.province_key, null, null, null,
    o.issued_on + g.days, l.year::text, '/funding'
  from models.plan l
  join models.document o on o.id = l.document_id
  join models.unit u on u.id = l.unit_version_id
  join models.duty_grace g on g.kind = 'FUNDING_GUIDANCE'
  where l.level = 'PROVINCE'
    and o.issued_on <= ${asOf}::date
    and not exists (select from models.funding_guidance k where k.plan_id = l.id and k.issued_on <= ${asOf}::date)
    -- A later plan takes over what an earlier one still promised.
    and not exists (select from models.plan later
      join models.document paper on paper.id = later.document_id
      where later.parent_id = l.id and later.level = 'PROVINCE' and paper.issued_on <= ${asOf}::date)
)`;
