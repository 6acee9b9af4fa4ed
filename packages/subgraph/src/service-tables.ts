import { rowSecurity } from "./row-scope.js";

/**
 * Tables each service has: its event log, audit trail, idempotency answers, reading cursors and the projection of
 * units. `keepsOutcomes`: what a change told stands beside its key.
 */
export const serviceTables = (schema: string, { keepsOutcomes = false } = {}): string => `
  create schema if not exists "${schema}";
  create table "${schema}".event (
    seq bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    id uuid not null unique,
    type text not null,
    version int not null default 1,
    recorded_at timestamptz not null default now(),
    "on" date not null,
    unit_version_id uuid,
    subject uuid not null,
    payload jsonb not null
  );
  create index event_order on "${schema}".event (xid, seq);
  create table "${schema}".audit_entry (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    recorded_at timestamptz not null default now(),
    actor_kind text not null,
    actor_id text not null,
    request_id text not null,
    scope text not null,
    action text not null,
    subject uuid,
    purpose text,
    officer text,
    agreement text,
    details jsonb not null default '{}'
  );
  create index audit_subject on "${schema}".audit_entry (subject, seq);
  create table "${schema}".idempotency (
    actor_id text not null,
    key text not null,
    fingerprint text not null,
    subject uuid,
    recorded_at timestamptz not null default now(),
    ${keepsOutcomes ? "outcome jsonb," : ""}
    primary key (actor_id, key)
  );
  create table "${schema}".reading_cursor (
    source text primary key,
    position text not null,
    caught_up_at timestamptz not null default now()
  );`;

/**
 * The small copy of organisation's units that every other service keeps: one row per unit version, with its scope keys.
 */
export const unitProjectionTable = (schema: string): string => `
  create table "${schema}".unit (
    id uuid primary key,
    unit_id uuid not null,
    unit_key int not null,
    code text not null,
    name text not null,
    full_name text not null,
    folded_name text not null,
    type text not null,
    level text not null,
    parent_unit_id uuid,
    province_key int,
    district_key int,
    commune_key int,
    area_key int,
    valid_from date,
    valid_to date
  );
  create index unit_identity on "${schema}".unit (unit_id, valid_from);
  create index unit_code on "${schema}".unit (level, code);
  create index unit_key on "${schema}".unit (unit_key);`;

/**
 * The five columns by which a row has a place: the fact (the unit version of its day) and the responsible unit's keys.
 */
export const placeColumns = `
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int`;

/** A table of rows with a place: indexes for the scope columns and forced row-level security. */
export const placedTable = (schema: string, table: string): string => `
  create index ${table}_province on "${schema}".${table} (province_key, id);
  create index ${table}_district on "${schema}".${table} (district_key, id) where district_key is not null;
  create index ${table}_commune on "${schema}".${table} (commune_key, id) where commune_key is not null;
  ${rowSecurity(schema, table)}`;
