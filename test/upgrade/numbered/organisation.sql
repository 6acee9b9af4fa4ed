create table organisation.migration (id serial primary key, name varchar(255) not null, executed_at timestamptz(6) not null default current_timestamp(6));
-- migration 001
create schema if not exists "organisation";
  create table "organisation".event (
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
  create index event_order on "organisation".event (xid, seq);
  create table "organisation".audit_entry (
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
  create index audit_subject on "organisation".audit_entry (subject, seq);
  create table "organisation".idempotency (
    actor_id text not null,
    key text not null,
    fingerprint text not null,
    subject uuid,
    recorded_at timestamptz not null default now(),
    primary key (actor_id, key)
  );
  create table "organisation".reading_cursor (
    source text primary key,
    position text not null,
    caught_up_at timestamptz not null default now()
  );
set search_path to organisation, public;
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
      create index unit_succession_to on unit_succession (to_version_id);
      create table organisation (
        id uuid primary key,
        kind text not null,
        name text not null,
        folded_name text not null,
        unit_id uuid references unit (id),
        valid_from date,
        valid_to date
      );
      create index organisation_unit on organisation (unit_id, kind);
      create index organisation_name on organisation using gin (folded_name public.gin_trgm_ops);
      create table organisation_alias (
        organisation_id uuid not null references organisation (id),
        folded_name text not null,
        name text not null,
        primary key (organisation_id, folded_name)
      );
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
        area_key int
      );
      create index post_official on post (official_id);
      create index post_organisation on post (organisation_id);
      create table account (
        id uuid primary key references official (id),
        version int not null default 1,
        login text not null unique,
        password_hash text not null,
        language text not null default 'vi',
        closed_at timestamptz,
        created_at timestamptz not null default now()
      );
alter table "organisation".post enable row level security;
  alter table "organisation".post force row level security;
  create policy in_area on "organisation".post using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
set search_path to public;

-- migration 002
create table organisation.reorganisation (
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
        closed_at timestamptz
      );
      create index reorganisation_order on organisation.reorganisation (effective_on desc, id);
      create table organisation.reorganisation_row (
        reorganisation_id uuid not null references organisation.reorganisation (id),
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
        primary key (reorganisation_id, place)
      );
      create table organisation.reorganisation_decision (
        reorganisation_id uuid not null references organisation.reorganisation (id),
        kind text not null,
        subject uuid not null,
        target text,
        decided_by text not null,
        decided_at timestamptz not null default now(),
        primary key (reorganisation_id, kind, subject)
      );

-- migration 003
set search_path to organisation, public;
      alter table organisation add column version int not null default 1, add column founded_by text, add column ended_by text,
        add check (valid_from is null or valid_to is null or valid_from < valid_to);
      create index organisation_list on organisation (folded_name, id);
      create index organisation_kind on organisation (kind, folded_name, id);
      alter table organisation_alias add column names_from date;
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
      create index department_organisation on department (organisation_id, folded_name);
      alter table post add column version int not null default 1, add column department_id uuid references department (id),
        add check (to_on is null or from_on <= to_on);
      set search_path to public;

-- migration 004
create table organisation.upload (
        id uuid primary key,
        account_id uuid not null,
        content bytea not null,
        uploaded_at timestamptz not null default now()
      );
      create index upload_age on organisation.upload (uploaded_at);
      create index upload_account on organisation.upload (account_id, uploaded_at);
      alter table organisation.reorganisation add column file_faults jsonb not null default '[]', add column closed_reason text;
      alter table organisation.reorganisation_row add column stays boolean not null default false;

-- migration 005
create index unit_version_area_code on organisation.unit_version (code text_pattern_ops) where level = 'AREA';

-- migration 006
create index unit_version_days on organisation.unit_version (level, valid_from, valid_to);

-- migration 007
alter table organisation.account add column email text unique check (email = lower(email) and email !~ '\s');
      create table organisation.mail (
        id uuid primary key,
        reminder_id uuid not null,
        account_id uuid not null references organisation.account (id),
        "on" date not null,
        kind text not null,
        due_on date not null,
        by_hand boolean not null,
        link text not null,
        unit_version_id uuid not null references organisation.unit_version (id),
        state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
        sent_at timestamptz,
        unique (reminder_id, account_id),
        check ((state = 'SENT') = (sent_at is not null))
      );

-- migration 008
create function organisation.tell_post() returns trigger language plpgsql as $$ begin
        if tg_op = 'DELETE' then 
  insert into organisation.event (id, type, "on", unit_version_id, subject, payload) values (gen_random_uuid(), 'organisation.post.recorded', old.from_on, null, old.id,
    jsonb_build_object('account', old.official_id, 'role', old.role, 'provinceKey', old.province_key, 'communeKey', old.commune_key, 'areaKey', old.area_key,
      'fromOn', to_char(old.from_on, 'YYYY-MM-DD'), 'toOn', to_char(old.to_on, 'YYYY-MM-DD'), 'isGone', true)); return old; end if;
        
  insert into organisation.event (id, type, "on", unit_version_id, subject, payload) values (gen_random_uuid(), 'organisation.post.recorded', new.from_on, null, new.id,
    jsonb_build_object('account', new.official_id, 'role', new.role, 'provinceKey', new.province_key, 'communeKey', new.commune_key, 'areaKey', new.area_key,
      'fromOn', to_char(new.from_on, 'YYYY-MM-DD'), 'toOn', to_char(new.to_on, 'YYYY-MM-DD'), 'isGone', false));
        return new;
      end $$;
      create trigger tell_post after insert or update or delete on organisation.post for each row execute function organisation.tell_post();
      select set_config('app.all', 'on', true);
      update organisation.post set role = role;

-- migration 009
create table organisation.second_factor (
        account_id uuid primary key references organisation.account (id),
        sealed_seed bytea not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );
      create table organisation.recovery_code (
        account_id uuid not null references organisation.second_factor (account_id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (account_id, code_hash)
      );

-- migration 010
alter table organisation.account
        add column session_generation int not null default 0,
        add column spared_session text;

-- migration 011
alter table "organisation".idempotency add column outcome jsonb;

-- afterwards
do $$ begin
    create table if not exists "organisation".event_epoch (epoch int primary key,
      began_at timestamptz not null default now());
    insert into "organisation".event_epoch (epoch) values (0) on conflict do nothing;
    if not exists (select from information_schema.columns
      where table_schema = 'organisation' and table_name = 'event' and column_name = 'epoch') then
      alter table "organisation".event add column epoch int not null default 0;
      create index event_position on "organisation".event (epoch, xid, seq);
      drop index "organisation".event_order;
    end if;
    -- A visible row of this very cluster is older than its youngest transaction.
    insert into "organisation".event_epoch (epoch)
      select max(c.epoch) + 1 from "organisation".event_epoch c
      having exists (
    select from "organisation".event e
    where e.epoch = (select max(epoch) from "organisation".event_epoch) and e.xid >= pg_snapshot_xmax(pg_current_snapshot())
  );
  end $$;
