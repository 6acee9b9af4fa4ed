import { partOf } from "./sight.js";

/** Decisions on lists of candidates, and the score sheet's weights. */
export const decisions = `
  create table selection_decision (
    id uuid primary key,
    plan_id uuid not null references plan (id),
    number text not null,
    "on" date not null,
    document_id uuid references document (id),
    rank_reason text,
    over_quota_reason text,
    by_actor text not null,
    recorded_at timestamptz not null default now()
  );
  create index selection_decision_plan on selection_decision (plan_id, "on", id);
  create table score_sheet (
    id uuid primary key,
    plan_id uuid not null references plan (id),
    number int not null,
    weights jsonb not null,
    reason text not null,
    by_actor text not null,
    recorded_at timestamptz not null default now(),
    unique (plan_id, number)
  );`;

/**
 * What is known of a candidate and whom one asked. It is seen by whoever sees the pilot unit; who may see figures so
 * small is the policy's matter.
 */
export const candidates = `
  create table candidate_count (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    kind text not null,
    year int,
    count int not null check (count >= 0),
    counted_on date not null,
    source text not null
  );
  create unique index candidate_count_once on candidate_count (pilot_id, kind, coalesce(year, 0));
  create table security_problem (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    position int not null,
    kind text not null,
    evidence text not null,
    source text not null,
    noted_on date not null,
    unique (pilot_id, position)
  );
  create table consultation (
    id uuid primary key,
    pilot_id uuid not null references pilot_unit (id),
    body text not null,
    body_name text,
    unit_version_id uuid not null,
    stance text not null,
    "on" date not null,
    document_number text,
    words text,
    by_actor text not null,
    recorded_at timestamptz not null default now()
  );
  create index consultation_pilot on consultation (pilot_id, "on", id);
  ${partOf("pilot_unit p", "pilot_id", "candidate_count", "security_problem", "consultation")}`;
