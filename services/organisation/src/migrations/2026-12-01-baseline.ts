import { rowSecurity, serviceTables, uploadTable } from "@hoa-nhap/subgraph";
import { Migration } from "@mikro-orm/migrations";

const territory = `
  create table unit (
    id uuid primary key,
    key int generated always as identity unique,
    level text not null
  );
  create table unit_version (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    code text not null,
    name text not null,
    full_name text not null,
    folded_name text not null,
    type text not null,
    level text not null,
    parent_unit_id uuid references unit (id),
    valid_from date,
    valid_to date,
    legal_basis text,
    synthetic boolean not null default false,
    province_key int,
    district_key int,
    commune_key int,
    area_key int,
    check (valid_from is null or valid_to is null or valid_from < valid_to)
  );
  create index unit_version_unit on unit_version (unit_id, valid_from);
  create index unit_version_code on unit_version (level, code);
  -- The running numbers under a commune's code are found by the beginning of an area's code.
  create index unit_version_area_code on unit_version (code text_pattern_ops) where level = 'AREA';
  -- Units of a day are counted from the index alone: a count over the whole country reads no unit.
  create index unit_version_days on unit_version (level, valid_from, valid_to);
  create index unit_version_parent on unit_version (parent_unit_id, level, code);
  create index unit_version_list on unit_version (level, code, id);
  create index unit_version_province on unit_version (province_key, level, code);
  create index unit_version_district on unit_version (district_key, level, code) where district_key is not null;
  create index unit_version_commune on unit_version (commune_key, level, code) where commune_key is not null;
  create index unit_version_name on unit_version using gin (folded_name public.gin_trgm_ops);
  create table unit_succession (
    id uuid primary key,
    from_version_id uuid not null references unit_version (id),
    to_version_id uuid not null references unit_version (id),
    kind text not null,
    "on" date not null,
    legal_basis text not null,
    share_of_people double precision check (share_of_people between 0 and 1),
    share_of_area double precision check (share_of_area between 0 and 1),
    unique (from_version_id, to_version_id)
  );
  create index unit_succession_to on unit_succession (to_version_id);`;

/** Acts: a draft, the lines it is made of, the decisions it needs. What it led to lies in versions and successions. */
const reorganisations = `
  create table reorganisation (
    id uuid primary key,
    version int not null default 1,
    title text not null,
    basis text not null,
    effective_on date not null,
    state text not null default 'DRAFT',
    drafted_by text not null,
    drafted_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    closed_by text,
    closed_at timestamptz,
    file_faults jsonb not null default '[]',
    closed_reason text
  );
  create index reorganisation_order on reorganisation (effective_on desc, id);
  create table reorganisation_row (
    reorganisation_id uuid not null references reorganisation (id),
    place int not null,
    row int not null,
    file text,
    from_code text,
    from_name text,
    to_code text,
    to_name text,
    to_parent text,
    portion text not null,
    basis text not null,
    stays boolean not null default false,
    primary key (reorganisation_id, place)
  );
  create table reorganisation_decision (
    reorganisation_id uuid not null references reorganisation (id),
    kind text not null,
    subject uuid not null,
    target text,
    decided_by text not null,
    decided_at timestamptz not null default now(),
    primary key (reorganisation_id, kind, subject)
  );`;

/** Bodies and departments by their days: who founded or ended a body, what it is called from when. */
const bodies = `
  create table organisation (
    id uuid primary key,
    kind text not null,
    name text not null,
    folded_name text not null,
    unit_id uuid references unit (id),
    valid_from date,
    valid_to date,
    version int not null default 1,
    founded_by text,
    ended_by text,
    check (valid_from is null or valid_to is null or valid_from < valid_to)
  );
  create index organisation_unit on organisation (unit_id, kind);
  create index organisation_name on organisation using gin (folded_name public.gin_trgm_ops);
  create index organisation_list on organisation (folded_name, id);
  create index organisation_kind on organisation (kind, folded_name, id);
  create table organisation_alias (
    organisation_id uuid not null references organisation (id),
    folded_name text not null,
    name text not null,
    names_from date,
    primary key (organisation_id, folded_name)
  );
  create index organisation_alias_name on organisation_alias using gin (folded_name public.gin_trgm_ops);
  create table department (
    id uuid primary key,
    version int not null default 1,
    organisation_id uuid not null references organisation (id),
    name text not null,
    folded_name text not null,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_from < valid_to)
  );
  create index department_organisation on department (organisation_id, folded_name);`;

// A change of a post is told whoever makes it: an appointment, an act of the territory that moves a seat, a load.
const told = (row: "new" | "old", isGone: boolean): string => `
  insert into organisation.event (id, type, "on", unit_version_id, subject, payload) values
    (gen_random_uuid(), 'organisation.post.recorded', ${row}.from_on, null, ${row}.id,
    jsonb_build_object('account', ${row}.official_id, 'role', ${row}.role, 'provinceKey', ${row}.province_key,
      'communeKey', ${row}.commune_key, 'areaKey', ${row}.area_key,
      'fromOn', to_char(${row}.from_on, 'YYYY-MM-DD'), 'toOn', to_char(${row}.to_on, 'YYYY-MM-DD'),
      'isGone', ${isGone}))`;

/** Who holds which post, where and how long, is a fact of the log: other services know by it who may serve. */
const posts = `
  create table official (
    id uuid primary key,
    name text not null,
    folded_name text not null
  );
  create table post (
    id uuid primary key,
    official_id uuid not null references official (id),
    organisation_id uuid not null references organisation (id),
    role text not null,
    title text not null,
    from_on date not null,
    to_on date,
    province_key int,
    district_key int,
    commune_key int,
    area_key int,
    version int not null default 1,
    department_id uuid references department (id),
    check (to_on is null or from_on <= to_on)
  );
  create index post_official on post (official_id);
  create index post_organisation on post (organisation_id);
  ${rowSecurity("organisation", "post")}
  create function tell_post() returns trigger language plpgsql as $$ begin
    if tg_op = 'DELETE' then ${told("old", true)}; return old; end if;
    ${told("new", false)};
    return new;
  end $$;
  create trigger tell_post after insert or update or delete on post for each row execute function tell_post();`;

/**
 * Accounts. Of the second factor: its seed, sealed; the last step taken; and recovery codes, known by their keyed hash
 * and used once. Sessions opened under an earlier generation are over, but for the one spared.
 */
const accounts = `
  create table account (
    id uuid primary key references official (id),
    version int not null default 1,
    login text not null unique,
    password_hash text not null,
    language text not null default 'vi',
    closed_at timestamptz,
    created_at timestamptz not null default now(),
    email text unique check (email = lower(email) and email !~ '\\s'),
    session_generation int not null default 0,
    spared_session text
  );
  create table second_factor (
    account_id uuid primary key references account (id),
    sealed_seed bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
  );
  create table recovery_code (
    account_id uuid not null references second_factor (account_id) on delete cascade,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (account_id, code_hash)
  );
  -- Each letter of a reminder, put down before it is sent.
  create table mail (
    id uuid primary key,
    reminder_id uuid not null,
    account_id uuid not null references account (id),
    "on" date not null,
    kind text not null,
    due_on date not null,
    by_hand boolean not null,
    link text not null,
    unit_version_id uuid not null references unit_version (id),
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    sent_at timestamptz,
    unique (reminder_id, account_id),
    check ((state = 'SENT') = (sent_at is not null))
  );`;

/**
 * Territory, bodies, posts, accounts. Units are reference data for everybody; posts and those who hold them follow the
 * caller's area.
 */
export class Baseline extends Migration {
  override up(): void {
    this.addSql(serviceTables("organisation", { keepsOutcomes: true }));
    this.addSql(uploadTable("organisation"));
    this.addSql("set search_path to organisation, public");
    for (const noun of [territory, reorganisations, bodies, posts, accounts]) this.addSql(noun);
    this.addSql("set search_path to public");
  }
}
