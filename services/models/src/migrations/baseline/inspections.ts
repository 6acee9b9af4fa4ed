import { insideKeys, placeColumns, placedTable, rowSecurity } from "@hoa-nhap/subgraph";
import { FIRST_CHECKLISTS } from "../../inspection/checklists.js";
import { keeps, partOf, PLACE_KEYS } from "./sight.js";

const onIssuedPlan = `issued_on is not null
  and exists (select from models.planned_inspection l where l.inspection_plan_id = inspection_plan.id)`;

/**
 * Inspections. Checklists are reference data; a plan is the province's, and once issued is seen by whoever is on it;
 * visits and findings lie in the place of their pilot unit. A concluded visit never changes any more.
 */
export const inspections = `
  create table checklist (
    id uuid primary key,
    kind text not null check (kind in ('WORKING', 'READINESS')),
    valid_from date not null,
    unique (kind, valid_from)
  );
  create table checklist_item (
    checklist_id uuid not null references checklist (id),
    position int not null,
    code text not null,
    finding_kind text not null,
    vi text not null,
    en text not null,
    primary key (checklist_id, code),
    unique (checklist_id, position)
  );
  create table inspection_plan (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    plan_id uuid not null references plan (id),
    year int not null,
    number text,
    issued_on date,
    revision int not null default 1,
    by_actor text not null,
    unique (plan_id),
    check ((number is null) = (issued_on is null))
  );
  create index inspection_plan_province on inspection_plan (province_key, year);
  create table planned_inspection (
    id uuid primary key,
    inspection_plan_id uuid not null references inspection_plan (id),
    pilot_id uuid not null references pilot_unit (id),
    kind text not null check (kind in ('WORKING', 'READINESS')),
    month int not null check (month between 1 and 12),
    "on" date check (extract(month from "on") = month),
    unique (inspection_plan_id, pilot_id, kind)
  );
  create index planned_inspection_pilot on planned_inspection (pilot_id);
  -- Whoever sees a unit sees whether it is on an issued plan; the draft is the province's own.
  ${rowSecurity("models", "inspection_plan", `${insideKeys()} or (${onIssuedPlan})`)}
  ${partOf("pilot_unit p", "pilot_id", "planned_inspection")}
  create table inspection (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    pilot_id uuid not null references pilot_unit (id),
    wave int not null,
    unit_code text not null,
    kind text not null check (kind in ('WORKING', 'READINESS', 'SUPERVISION')),
    level text not null check (level in ('PROVINCE', 'DISTRICT')),
    planned_id uuid references planned_inspection (id),
    unplanned_reason text,
    held_on date not null,
    team jsonb not null,
    checklist_id uuid references checklist (id),
    answers jsonb not null default '[]',
    revision int not null default 1,
    recommendations text[] not null default '{}',
    state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'CONCLUDED')),
    minutes_number text,
    grade text check (grade in ('GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
    conclusion_number text,
    conclusion_on date,
    by_actor text not null,
    unique (pilot_id, kind, held_on),
    check (planned_id is not null or unplanned_reason is not null),
    check ((kind = 'SUPERVISION') = (checklist_id is null)),
    check ((state = 'OPEN') = (minutes_number is null)),
    check ((state = 'CONCLUDED') = (conclusion_number is not null)
      and (conclusion_number is null) = (conclusion_on is null))
  );
  create index inspection_list on inspection ((date '9999-12-31' - held_on), id);
  create function keep_concluded() returns trigger language plpgsql
    as $$${keeps("a concluded inspection", PLACE_KEYS)} $$;
  create trigger keep_concluded before update or delete on inspection
    for each row when (old.state = 'CONCLUDED') execute function keep_concluded();
  create table finding (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    inspection_id uuid not null references inspection (id),
    unit_code text not null,
    item text not null,
    place_in_visit int not null,
    kind text not null check (kind in ('MEMBERS', 'REVIEWS', 'CONSENTS', 'MONEY', 'OTHER')),
    what text not null,
    due_on date not null,
    responsible text not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'FIXED', 'ACCEPTED')),
    fixed_on date,
    accepted_on date,
    evidence text,
    check ((state = 'OPEN') = (fixed_on is null) and (state = 'ACCEPTED') = (accepted_on is not null)
      and (fixed_on is null) = (evidence is null))
  );
  create index finding_inspection on finding (inspection_id, place_in_visit);
  create index finding_list on finding (due_on, id);
  create index finding_open on finding (commune_key, due_on) where state = 'OPEN';
  create table finding_entry (
    id uuid primary key,
    finding_id uuid not null references finding (id),
    step text not null check (step in ('FIXED', 'RETURNED', 'ACCEPTED')),
    "on" date not null,
    note text,
    by_actor text not null,
    recorded_at timestamptz not null default now()
  );
  create index finding_entry_order on finding_entry (finding_id, recorded_at, id);
  create function keep_entry() returns trigger language plpgsql as $$
    begin raise exception 'an entry is kept as it is' using errcode = 'restrict_violation'; end $$;
  create trigger keep_entry before update or delete on finding_entry for each row execute function keep_entry();
  ${placedTable("models", "inspection")}
  ${placedTable("models", "finding")}
  ${partOf("finding f", "finding_id", "finding_entry")}`;

const items = FIRST_CHECKLISTS.flatMap(({ id, items: all }) =>
  all.map((item, n) => ({ checklistId: id, position: n + 1, ...item })),
);

/** The programme's first two checklists. */
export const firstChecklists = `
  insert into checklist (id, kind, valid_from)
  select (r->>'id')::uuid, r->>'kind', (r->>'validFrom')::date
  from jsonb_array_elements('${JSON.stringify(FIRST_CHECKLISTS)}'::jsonb) r;
  insert into checklist_item (checklist_id, position, code, finding_kind, vi, en)
  select (r->>'checklistId')::uuid, (r->>'position')::int, r->>'code', r->>'findingKind', r->>'vi', r->>'en'
  from jsonb_array_elements('${JSON.stringify(items)}'::jsonb) r;`;
