import { placeColumns, placedTable, rowSecurity } from "@hoa-nhap/subgraph";
import { addressed, addressedColumns, partOf } from "./sight.js";

/** What bodies are asked for and what came of it. An obligation's place is the asker's. */
export const obligations = `
  create table obligation (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    title text not null,
    folded_title text not null,
    what text not null,
    asked_on date not null,
    asked_unit_version_id uuid not null,
    body text not null,
    body_name text,
    due_on date check (due_on >= asked_on),
    state text not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'DONE', 'WITHDRAWN')),
    answered_on date check (answered_on >= asked_on),
    reason text,
    done_on date check (done_on >= answered_on),
    evidence_number text,
    evidence_document_id uuid references document (id),
    document_id uuid references document (id),
    section text,
    item text,
    conference_id uuid references conference (id),
    conclusion int check (conclusion > 0),
    by_actor text not null,
    ${addressedColumns},
    check ((state = 'DONE') = (done_on is not null)),
    check (state not in ('DECLINED', 'WITHDRAWN') or reason is not null),
    check (document_id is not null or (section is null and item is null))
  );
  create index obligation_province on obligation (province_key, id);
  create index obligation_commune on obligation (commune_key, id) where commune_key is not null;
  create index obligation_addressed on obligation using gin (to_communes, to_districts, to_provinces);
  create index obligation_open on obligation (due_on, id) where state in ('PROPOSED', 'ACCEPTED');
  create index obligation_document on obligation (document_id) where document_id is not null;
  create index obligation_conference on obligation (conference_id) where conference_id is not null;
  create index obligation_title on obligation using gin (folded_title public.gin_trgm_ops);
  ${rowSecurity("models", "obligation", addressed)}
  create table obligation_addressee (
    id uuid primary key,
    obligation_id uuid not null unique references obligation (id),
    ${placeColumns}
  );
  create table obligation_entry (
    id uuid primary key,
    obligation_id uuid not null references obligation (id),
    step text not null,
    "on" date not null,
    number text,
    note text,
    due_on date,
    by_actor text not null,
    recorded_at timestamptz not null default clock_timestamp()
  );
  create index obligation_entry_of on obligation_entry (obligation_id, recorded_at);
  ${partOf("obligation o", "obligation_id", "obligation_addressee", "obligation_entry")}`;

/**
 * What must come before or after a milestone, when a thing without a day of its own counts as owed, whom a reminder
 * reaches when; and the reminders themselves. Rules are data.
 */
export const reminders = `
  create table inner_deadline (
    kind text primary key,
    milestone text not null,
    offset_days int not null
  );
  insert into inner_deadline (kind, milestone, offset_days) values
    ('READINESS_INSPECTION', 'LAUNCH', -7), ('INSPECTION_VISITS', 'INSPECTION_PLAN', 46),
    ('EVALUATION_REPORT', 'REVIEW_CONFERENCE', -21), ('NOMINATION', 'REVIEW_CONFERENCE', -21);
  create table duty_grace (
    kind text primary key,
    days int not null check (days >= 0)
  );
  insert into duty_grace (kind, days) values ('RECEIPT', 7), ('FUNDING_GUIDANCE', 90);
  create table reminder_rule (
    kind text not null,
    days int not null,
    step text not null check (step in ('RESPONSIBLE', 'ABOVE', 'LEADER')),
    primary key (kind, days)
  );
  insert into reminder_rule (kind, days, step) values
    ('LAUNCH', -7, 'RESPONSIBLE'), ('LAUNCH', 0, 'RESPONSIBLE'), ('LAUNCH', 7, 'ABOVE'), ('LAUNCH', 14, 'LEADER'),
    ('FINDING', -7, 'RESPONSIBLE'), ('FINDING', 0, 'RESPONSIBLE'), ('FINDING', 7, 'ABOVE'), ('FINDING', 14, 'LEADER'),
    -- What a province asks of a commune its district may not read: it goes from there to the leader.
    ('OBLIGATION', -7, 'RESPONSIBLE'), ('OBLIGATION', 0, 'RESPONSIBLE'), ('OBLIGATION', 14, 'LEADER'),
    ('RECEIPT', 0, 'RESPONSIBLE'), ('RECEIPT', 7, 'ABOVE'),
    ('FUNDING_GUIDANCE', 0, 'RESPONSIBLE'), ('FUNDING_GUIDANCE', 14, 'LEADER');
  create table reminder (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    kind text not null,
    subject_id uuid not null,
    pilot_id uuid,
    due_on date not null,
    rule_days int,
    office text not null check (office in ('COMMUNE', 'DISTRICT', 'PROVINCE', 'PROVINCE_LEADER')),
    office_version_id uuid not null,
    "on" date not null,
    note text,
    by_actor text not null,
    recorded_at timestamptz not null default now(),
    acknowledged_on date,
    acknowledged_by text,
    check ((acknowledged_on is null) = (acknowledged_by is null))
  );
  -- A rule speaks once about a thing and its last day; a person once a day.
  create unique index reminder_rule_once on reminder (subject_id, due_on, rule_days) where rule_days is not null;
  create unique index reminder_hand_once on reminder (subject_id, "on") where rule_days is null;
  create index reminder_list on reminder ((date '9999-12-31' - "on"), id);
  create index reminder_pilot on reminder (pilot_id) where pilot_id is not null;
  create index reminder_waiting on reminder (subject_id) where acknowledged_on is null;
  ${placedTable("models", "reminder")}`;
