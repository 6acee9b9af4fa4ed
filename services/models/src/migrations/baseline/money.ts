import { placeColumns, placedTable } from "@hoa-nhap/subgraph";
import { partOf } from "./sight.js";

/**
 * Money: estimates with their lines, requests with decision, payments and settlement, and the guidance that a plan
 * promised (reference data, as the plan). Whole đồng; the rules that must hold whatever writes are checks.
 */
export const funding = `
  create table budget_estimate (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    year int not null,
    title text not null,
    number text not null,
    prepared_on date not null,
    total bigint check (total > 0),
    revision int not null
  );
  create unique index budget_estimate_once on budget_estimate (unit_version_id, year, number);
  create index budget_estimate_list on budget_estimate (year, prepared_on, id);
  ${placedTable("models", "budget_estimate")}
  create table estimate_line (
    id uuid primary key,
    estimate_id uuid not null references budget_estimate (id),
    position int not null,
    kind text not null,
    amount bigint check (amount > 0),
    note text,
    unique (estimate_id, position)
  );
  ${partOf("budget_estimate o", "estimate_id", "estimate_line")}
  create table funding_request (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    estimate_id uuid not null references budget_estimate (id),
    year int not null,
    source text not null,
    funder text,
    state text not null,
    requested bigint not null check (requested > 0),
    request_number text not null,
    requested_on date not null,
    approved bigint check (approved > 0),
    decision_number text,
    decided_on date check (decided_on >= requested_on),
    decision_reason text,
    disbursed bigint not null default 0 check (disbursed >= 0),
    last_disbursed_on date check (last_disbursed_on >= decided_on),
    spent bigint check (spent >= 0),
    returned bigint check (returned >= 0),
    settlement_number text,
    settled_on date check (settled_on >= decided_on and settled_on >= last_disbursed_on),
    check (approved <= requested or decision_reason is not null),
    check (disbursed <= coalesce(approved, 0)),
    check ((settled_on is null and spent is null and returned is null) or spent + returned = disbursed)
  );
  create unique index funding_request_once on funding_request (unit_version_id, year, request_number);
  create index funding_request_list on funding_request (year, requested_on, id);
  create index funding_request_estimate on funding_request (estimate_id);
  ${placedTable("models", "funding_request")}
  create table disbursement (
    id uuid primary key,
    request_id uuid not null references funding_request (id),
    "on" date not null,
    number text not null,
    amount bigint not null check (amount > 0),
    by_actor text not null,
    recorded_at timestamptz not null default now(),
    unique (request_id, number)
  );
  create table settlement_line (
    id uuid primary key,
    request_id uuid not null references funding_request (id),
    position int not null,
    kind text not null,
    amount bigint not null check (amount > 0),
    note text,
    unique (request_id, position)
  );
  ${partOf("funding_request o", "request_id", "disbursement", "settlement_line")}
  create table funding_guidance (
    plan_id uuid primary key references plan (id),
    number text not null,
    issued_on date not null,
    linked_by text not null,
    recorded_at timestamptz not null default now()
  );`;

const stands = "state not in ('DECLINED', 'REVOKED')";

/** Praise: nominations, what was decided, where it was presented, and what was taken back. */
export const commendations = `
  create table commendation (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    year int not null,
    receiver text not null,
    pilot_id uuid references pilot_unit (id),
    organisation_id uuid,
    official_id uuid,
    individual_name text,
    state text not null,
    form text not null,
    giver text not null,
    evidence text not null,
    nomination_number text not null,
    nominated_on date not null,
    consideration_number text,
    considered_on date check (considered_on >= nominated_on),
    decision_number text,
    decided_on date check (decided_on >= considered_on),
    sign_form text,
    bonus bigint not null default 0 check (bonus >= 0),
    reason text,
    conference text,
    presented_on date check (presented_on >= decided_on),
    revocation_number text,
    revoked_on date check (revoked_on >= decided_on),
    returned bigint check (returned between 0 and bonus),
    conference_id uuid references conference (id),
    check ((receiver = 'COLLECTIVE' and num_nonnulls(pilot_id, organisation_id) = 1
        and official_id is null and individual_name is null)
      or (receiver = 'INDIVIDUAL' and num_nonnulls(official_id, individual_name) = 1
        and pilot_id is null and organisation_id is null))
  );
  create index commendation_list on commendation (year, nominated_on, id);
  create index commendation_conference on commendation (conference_id) where conference_id is not null;
  -- One nomination that stands per receiver, year and giver.
  create unique index commendation_pilot_once on commendation (pilot_id, year, giver)
    where pilot_id is not null and ${stands};
  create unique index commendation_body_once on commendation (organisation_id, year, giver)
    where organisation_id is not null and ${stands};
  create unique index commendation_official_once on commendation (official_id, year, giver)
    where official_id is not null and ${stands};
  ${placedTable("models", "commendation")}`;
