import { partOf } from "./sight.js";

/**
 * The scheme, plans as a tree with their documents, and deadlines. A plan's number, day, subject line and legal bases
 * stand in its document alone, and whoever sees that sees the plan. Two provinces that merge may both have had a plan of
 * the same year: it is unique to who issued it. Milestones point at a paragraph of that document and may wait for their
 * day (R47, R79).
 */
export const programme = `
  create table scheme (
    id uuid primary key,
    code text not null unique,
    name text not null,
    folded_name text not null,
    short_name text not null,
    aliases text[] not null default '{}',
    ends_on date
  );
  create table plan (
    id uuid primary key,
    scheme_id uuid not null references scheme (id),
    parent_id uuid references plan (id),
    unit_version_id uuid not null,
    province_key int not null,
    year int not null,
    quota int check (quota >= 0),
    version int not null default 1,
    level text not null default 'PROVINCE' check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    district_key int,
    commune_key int,
    area_key int,
    until_year int not null,
    party_opinion jsonb,
    issuer_unit_id uuid not null,
    document_id uuid not null unique references document (id),
    unique (issuer_unit_id, year),
    check (until_year >= year),
    check (until_year = year or level = 'PROVINCE'),
    check ((quota is not null) = (level = 'PROVINCE')),
    check (level = 'PROVINCE' or (parent_id is not null and party_opinion is not null))
  );
  create index plan_parent on plan (parent_id) where parent_id is not null;
  create index plan_province on plan (province_key, id);
  create index plan_commune on plan (commune_key, id) where commune_key is not null;
  ${partOf("document d", "document_id", "plan")}
  create table wave (
    id uuid primary key,
    plan_id uuid not null references plan (id),
    year int not null,
    unique (plan_id, year)
  );
  create table deadline (
    id uuid primary key,
    version int not null default 1,
    plan_id uuid not null references plan (id),
    kind text not null,
    year int not null,
    quarter int not null check (quarter between 1 and 4),
    due_on date,
    section text,
    item text,
    unique (plan_id, kind),
    check ((section is null) = (item is null))
  );
  create table deadline_change (
    id uuid primary key,
    deadline_id uuid not null references deadline (id),
    from_on date,
    to_on date not null,
    decided_on date not null,
    reason text not null,
    document_number text,
    changed_by text not null,
    recorded_at timestamptz not null default now(),
    document_id uuid references document (id)
  );
  create index deadline_change_order on deadline_change (deadline_id, decided_on, id);`;
