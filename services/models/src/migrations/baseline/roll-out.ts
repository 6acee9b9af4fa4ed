import { placeColumns, placedTable } from "@hoa-nhap/subgraph";
import { partOf } from "./sight.js";

/**
 * Pilot units and how they come about. Two communes that merge may both have had a pilot: it is unique to the unit where
 * it was made. What belongs to a pilot unit is seen by whoever sees the pilot unit.
 */
export const pilotUnits = `
  create table pilot_unit (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    responsible_version_id uuid not null,
    district_version_id uuid,
    plan_id uuid not null references plan (id),
    year int not null,
    unit_code text not null,
    sponsor text not null,
    stage text not null,
    people_to_help int check (people_to_help >= 0),
    people_source text,
    people_counted_on date,
    security_problem text,
    security_source text,
    justification text,
    over_quota_reason text,
    proposed_on date not null,
    selected_on date,
    guided_on date,
    plan_drafted_on date,
    party_opinion_on date,
    plan_issued_on date,
    committee_founded_on date,
    groups_founded_on date,
    surveyed_on date,
    launched_on date,
    activated_on date,
    ended_on date,
    people_surveyed int,
    people_consented int,
    people_declined int,
    is_hotspot boolean,
    standard_met boolean,
    standard_source text,
    party_will text,
    front_will text,
    had_model boolean,
    previous_model text,
    objection_reason text,
    outcome_reason text,
    decision_id uuid references selection_decision (id),
    rank_when_chosen int,
    passed_over int,
    changed_at timestamptz not null default now(),
    entrusted_on date,
    check (people_consented + people_declined <= people_surveyed)
  );
  create unique index pilot_unit_once on pilot_unit (unit_version_id, year) where ended_on is null;
  create index pilot_unit_list on pilot_unit (year, unit_code, id);
  create index pilot_unit_plan on pilot_unit (plan_id, selected_on);
  ${placedTable("models", "pilot_unit")}
  create table pilot_step (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    stage text not null,
    "on" date not null,
    document_number text,
    note text,
    by_actor text not null,
    recorded_at timestamptz not null default now(),
    document_id uuid references document (id),
    unique (pilot_id, stage)
  );
  create table endorsement (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    level text not null,
    "on" date not null,
    by_actor text not null,
    recorded_at timestamptz not null default now(),
    unique (pilot_id, level)
  );
  -- A unit is maintained, merged or closed by decision.
  create table pilot_outcome (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    outcome text not null check (outcome in ('MAINTAINED', 'MERGED', 'CLOSED')),
    "on" date not null,
    issuer text not null,
    decision_number text not null,
    reason text not null,
    successor_id uuid references pilot_unit (id),
    by_actor text not null,
    recorded_at timestamptz not null default now(),
    unique (pilot_id, outcome),
    check ((outcome = 'MERGED') = (successor_id is not null)),
    check (successor_id <> pilot_id)
  );
  -- Which units an official letter has urged.
  create table urged_unit (
    document_id uuid not null references document (id),
    pilot_id uuid not null references pilot_unit (id),
    primary key (document_id, pilot_id)
  );
  create index urged_unit_pilot on urged_unit (pilot_id);
  ${partOf("document d", "document_id", "urged_unit")}
  ${partOf("pilot_unit p", "pilot_id", "pilot_step", "endorsement", "pilot_outcome")}`;

/** After its writing a row may only be closed or completed, once, in these columns. */
const onlyOnce = (table: string, columns: string[]): string => `
  create trigger keep_staffing before update or delete on ${table}
    for each row execute function keep_staffing(${columns.map((column) => `'${column}'`).join(", ")});`;

/**
 * Steering committee and core groups as versions with dated memberships: every change is a decision of its own, the
 * version before it is closed and otherwise kept.
 */
export const staffing = `
  create table steering_committee (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    founded_on date not null,
    issuer text not null,
    decision_number text not null,
    regulation_number text,
    member_count int not null check (member_count >= 3),
    women_count int check (women_count between 0 and member_count),
    ordinal int not null default 1 check (ordinal > 0),
    from_on date not null,
    until_on date,
    regulation_on date,
    task_split_number text,
    listed boolean not null default false,
    by_actor text,
    unique (pilot_id, ordinal),
    check (until_on >= from_on)
  );
  create unique index steering_committee_in_force on steering_committee (pilot_id) where until_on is null;
  create table core_group (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    position int not null,
    founded_on date not null,
    name text not null,
    area_version_id uuid,
    member_count int not null check (member_count > 0),
    women_count int not null check (women_count between 0 and member_count),
    group_id uuid not null,
    ordinal int not null default 1 check (ordinal > 0),
    from_on date not null,
    until_on date,
    decision_number text,
    issuer text,
    dissolution_number text,
    dissolution_reason text,
    listed boolean not null default false,
    by_actor text,
    unique (pilot_id, position, ordinal),
    unique (group_id, ordinal),
    check (until_on >= from_on),
    check (dissolution_number is null or until_on is not null)
  );
  create unique index core_group_in_force on core_group (group_id) where until_on is null;
  create table membership (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    body_id uuid not null,
    place int not null,
    name text not null,
    sex text not null check (sex in ('FEMALE', 'MALE')),
    post text not null check (post in ('HEAD', 'DEPUTY', 'MEMBER')),
    office text,
    body text not null,
    duty text,
    from_ordinal int not null,
    from_on date not null,
    until_ordinal int,
    until_on date,
    check ((until_on is null) = (until_ordinal is null)),
    check (until_ordinal > from_ordinal and until_on >= from_on)
  );
  create index membership_of_body on membership (body_id);
  create index membership_of_pilot on membership (pilot_id);
  ${partOf("pilot_unit p", "pilot_id", "steering_committee", "core_group", "membership")}
  create function keep_staffing() returns trigger language plpgsql as $$
  declare changed text;
  begin
    if tg_op = 'DELETE' then
      raise exception 'a decided membership is kept' using errcode = 'restrict_violation';
    end if;
    for changed in
      select key from jsonb_each(to_jsonb(old)) where value is distinct from to_jsonb(new) -> key
    loop
      if not changed = any (tg_argv) or to_jsonb(old) ->> changed is not null then
        raise exception 'a decided membership is not changed (%)', changed using errcode = 'restrict_violation';
      end if;
    end loop;
    return new;
  end $$;
  ${onlyOnce("steering_committee", ["until_on", "regulation_number", "regulation_on", "task_split_number"])}
  ${onlyOnce("core_group", ["until_on", "dissolution_number", "dissolution_reason"])}
  ${onlyOnce("membership", ["until_on", "until_ordinal"])}
  ${onlyOnce("pilot_outcome", [])}`;
