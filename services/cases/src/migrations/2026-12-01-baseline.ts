import {
  insideKeys,
  placedTable,
  placeColumns,
  rowSecurity,
  serviceTables,
  territoryTables,
  unitProjectionTable,
} from "@hoa-nhap/subgraph";
import { Migration } from "@mikro-orm/migrations";
import { legalBasisRows } from "../legal-category/legal-basis.rows.js";

const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`;

const scopeColumns = `
    province_key int not null,
    district_key int,
    commune_key int not null,
    area_key int`;

// An assignment that holds on the business day; heads of residential areas only inside their own area.
const assigned = `exists (select 1 from cases.mentor m
  where m.case_file_id = case_file.id and m.account_id::text = ${setting("actor")}
    and m.from_on <= ${setting("today")}::date and (m.to_on is null or m.to_on > ${setting("today")}::date)
    and (${setting("assigned")} = 'on' or case_file.area_key = any (${setting("assigned_areas")}::int[])))`;

// Whoever sees the case file sees what hangs on it: the inner query is narrowed by the file's own policy.
const throughFile = (table: string): string =>
  `${insideKeys()} or exists (select 1 from cases.case_file f where f.id = ${table}.case_file_id)`;

const legalBases = `
  create table legal_basis (
    category text not null,
    name text not null,
    law text not null,
    needs_consent boolean not null,
    valid_from date not null,
    valid_to date,
    primary key (category, valid_from),
    check (valid_to is null or valid_from < valid_to)
  );`;

/**
 * People and their case files. Communes that merge bring equal numbers and perhaps the same person: what is unique is so
 * in the commune that opened the file, its home.
 */
const people = `
  create table person (
    id uuid primary key,
    version int not null default 1,${scopeColumns},
    full_name text not null,
    identity_number text,
    phone text,
    address_note text,
    identity_index text,
    phone_index text,
    birth_year int check (birth_year between 1900 and 2100),
    sex text,
    created_at timestamptz not null default now(),
    home_key int not null,
    unique (home_key, identity_index)
  );
  create index person_phone on person (phone_index) where phone_index is not null;
  create index person_identity on person (identity_index) where identity_index is not null;
  create table case_number (
    commune_key int not null,
    year int not null,
    last int not null,
    primary key (commune_key, year)
  );
  create table case_file (
    id uuid primary key,
    version int not null default 1,${placeColumns},
    area_version_id uuid,
    person_id uuid not null references person (id) deferrable initially deferred,
    number text not null,
    number_year int not null,
    number_running int not null,
    category text not null,
    stage text not null check (stage in ('OPEN', 'ACTIVE', 'PAUSED', 'CLOSED')),
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    closed_reason text,
    last_visit_on date,
    next_visit_due_on date,
    sex text,
    age_group text,
    acts int not null,
    graded_year int,
    graded_quarter int,
    graded_level text,
    created_at timestamptz not null default now(),
    home_key int not null,
    check ((stage = 'CLOSED') = (closed_on is not null)),
    check ((stage = 'CLOSED') = (closed_reason is not null))
  );
  create unique index case_file_number on case_file (home_key, number_year, number_running);
  create unique index case_file_one_open on case_file (person_id) where stage <> 'CLOSED';
  create index case_file_person on case_file (person_id);
  create index case_file_due on case_file (commune_key, next_visit_due_on, id) where stage <> 'CLOSED';
  create function settle_home() returns trigger language plpgsql
    as $$ begin new.home_key := new.commune_key; return new; end $$;
  create trigger person_home before insert on person for each row execute function settle_home();
  create trigger case_file_home before insert on case_file for each row execute function settle_home();
  create table supported_count (
    commune_key int primary key,
    province_key int not null,
    district_key int,
    area_key int,
    count int not null check (count >= 0)
  );`;

const consents = `
  create table consent (
    id uuid primary key,
    version int not null default 1,
    case_file_id uuid not null unique references case_file (id) deferrable initially deferred,${scopeColumns},
    given_on date not null,
    form text not null,
    text_version text not null,
    child_consented boolean not null,
    parent_consented boolean not null,
    withdrawn_on date check (withdrawn_on >= given_on),
    created_at timestamptz not null default now()
  );
  create table refusal (
    id uuid primary key,${placeColumns},
    "on" date not null,
    count int not null check (count > 0),
    recorded_at timestamptz not null default now()
  );`;

/** Who helps whom; who may help is what organisation tells of posts. */
const mentors = `
  create table mentor (
    id uuid primary key,
    version int not null default 1,
    case_file_id uuid not null references case_file (id) deferrable initially deferred,${scopeColumns},
    account_id uuid not null,
    from_on date not null,
    to_on date check (to_on >= from_on),
    created_at timestamptz not null default now()
  );
  create index mentor_case_file on mentor (case_file_id);
  create index mentor_account on mentor (account_id, case_file_id);
  create unique index mentor_once on mentor (case_file_id, account_id) where to_on is null;
  create table post (
    id uuid primary key,
    account_id uuid not null,
    role text not null,
    seat_key int,
    from_on date not null,
    to_on date
  );
  create index post_account on post (account_id, role);`;

/** Visits, which say why where nobody was met; and the grades that follow from them. */
const visits = `
  create table visit (
    id uuid primary key,
    case_file_id uuid not null references case_file (id) deferrable initially deferred,${scopeColumns},
    "on" date not null,
    place text not null,
    met_with text,
    note text,
    next_visit_on date,
    corrects_id uuid references visit (id) deferrable initially deferred,
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    no_contact_reason text,
    constraint visit_no_contact check (no_contact_reason is null or met_with = 'NOBODY')
  );
  create index visit_case_file on visit (case_file_id, "on" desc, id);
  create unique index visit_corrected_once on visit (corrects_id) where corrects_id is not null;
  create table grade (
    id uuid primary key,
    case_file_id uuid not null references case_file (id) deferrable initially deferred,${scopeColumns},
    year int not null,
    quarter int not null check (quarter between 1 and 4),
    revision int not null check (revision > 0),
    level text not null,
    reason text not null,
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    unique (case_file_id, year, quarter, revision)
  );`;

const accessLog = `
  create table access_log (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    recorded_at timestamptz not null default now(),
    actor_kind text not null,
    actor_id text not null,
    roles text[] not null,
    request_id text not null,
    purpose text not null,
    field_group text not null,
    case_file_ids uuid[] not null
  );
  create index access_log_case on access_log using gin (case_file_ids);`;

/** Every table with a person behind it, and who sees its rows. */
const sight = [
  placedTable("cases", "case_file").replaceAll(insideKeys(), `${insideKeys()} or ${assigned}`),
  placedTable("cases", "refusal"),
  rowSecurity("cases", "supported_count"),
  // Others who help the same person are the officer's business; one's own assignments are one's own.
  rowSecurity("cases", "mentor", `${insideKeys()} or account_id::text = ${setting("actor")}`),
  rowSecurity(
    "cases",
    "person",
    `${insideKeys()} or exists (select 1 from cases.case_file f where f.person_id = person.id)`,
  ),
  ...["consent", "visit", "grade"].map((table) => rowSecurity("cases", table, throughFile(table))),
];

/**
 * People helped. Words and numbers of people are sealed text, and nothing is indexed that would tell of their names
 * (decision 023); every table with a person behind it has forced row-level security.
 */
export class Baseline extends Migration {
  override up(): void {
    this.addSql(serviceTables("cases"));
    this.addSql(unitProjectionTable("cases"));
    this.addSql(territoryTables("cases"));
    this.addSql("set search_path to cases, public");
    for (const noun of [legalBases, people, consents, mentors, visits, accessLog, ...sight]) this.addSql(noun);
    this.addSql("set search_path to public");
    this.addSql(legalBasisRows());
  }
}
