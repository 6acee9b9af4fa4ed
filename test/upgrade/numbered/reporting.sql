create table reporting.migration (id serial primary key, name varchar(255) not null, executed_at timestamptz(6) not null default current_timestamp(6));
-- migration 001
create schema if not exists "reporting";
  create table "reporting".event (
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
  create index event_order on "reporting".event (xid, seq);
  create table "reporting".audit_entry (
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
  create index audit_subject on "reporting".audit_entry (subject, seq);
  create table "reporting".idempotency (
    actor_id text not null,
    key text not null,
    fingerprint text not null,
    subject uuid,
    recorded_at timestamptz not null default now(),
    primary key (actor_id, key)
  );
  create table "reporting".reading_cursor (
    source text primary key,
    position text not null,
    caught_up_at timestamptz not null default now()
  );
create table "reporting".unit (
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
  create index unit_identity on "reporting".unit (unit_id, valid_from);
  create index unit_code on "reporting".unit (level, code);
  create index unit_key on "reporting".unit (unit_key);
create table reporting.period (
        id uuid primary key,
        kind text not null,
        year int not null,
        name text not null,
        from_on date not null,
        to_on date not null,
        due_commune date not null,
        due_district date not null,
        due_province date not null,
        unique (kind, from_on, to_on),
        check (from_on <= to_on)
      );
      create table reporting.pilot (
        id uuid primary key,
        unit_id uuid not null,
        unit_version_id uuid not null,
        year int not null,
        sponsor text not null,
        stage text not null,
        ended_on date
      );
      create table reporting.successor (
        from_key int primary key,
        unit_version_id uuid not null
      );
      create table reporting.counted_indicator (indicator text primary key);
      create table reporting.figure_delta (
        indicator text not null,
        "on" date not null,
        dimensions text not null,
        delta double precision not null,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        primary key (unit_version_id, indicator, "on", dimensions)
      );
      create index figure_delta_commune on reporting.figure_delta (commune_key, indicator, "on") include (delta);
      create index figure_delta_district on reporting.figure_delta (district_key, indicator, "on") include (delta);
      create index figure_delta_province on reporting.figure_delta (province_key, indicator, "on") include (delta);
      create table reporting.report (
        id uuid primary key,
        version int not null default 1,
        period_id uuid not null references reporting.period (id),
        level text not null,
        unit_id uuid not null,
        state text not null default 'NOT_STARTED',
        due_on date not null,
        narrative text check (length(narrative) <= 20000),
        explanation text,
        submitted_on date,
        submitted_by text,
        accepted_on date,
        written_at timestamptz not null default now(),
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        unique (period_id, unit_id)
      );
      create index report_due on reporting.report (due_on, id) where state in ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED');
      create index report_unit on reporting.report (unit_id, period_id);
      create index report_list on reporting.report (province_key, period_id, level, id);
      create table reporting.figure (
        report_id uuid not null references reporting.report (id),
        indicator text not null,
        computed double precision,
        typed double precision,
        not_applicable boolean not null default false,
        reason text,
        
    
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        primary key (report_id, indicator),
        check (not (not_applicable and typed is not null))
      );
      create table reporting.report_event (
        id uuid primary key,
        report_id uuid not null references reporting.report (id),
        state text not null,
        "on" date not null,
        recorded_at timestamptz not null default clock_timestamp(),
        reason text,
        by_id text not null,
        by_role text not null
      );
      create index report_event_report on reporting.report_event (report_id, recorded_at, id);
      create table reporting.statistic (
        report_id uuid not null references reporting.report (id),
        indicator text not null,
        value double precision,
        suppressed boolean not null,
        not_applicable boolean not null,
        
    
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        primary key (report_id, indicator),
        check (not (suppressed and value is not null))
      );
create index report_province on "reporting".report (province_key, id);
  create index report_district on "reporting".report (district_key, id) where district_key is not null;
  create index report_commune on "reporting".report (commune_key, id) where commune_key is not null;
  
  alter table "reporting".report enable row level security;
  alter table "reporting".report force row level security;
  create policy in_area on "reporting".report using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "reporting".figure_delta enable row level security;
  alter table "reporting".figure_delta force row level security;
  create policy in_area on "reporting".figure_delta using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "reporting".figure enable row level security;
  alter table "reporting".figure force row level security;
  create policy in_area on "reporting".figure using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "reporting".statistic enable row level security;
  alter table "reporting".statistic force row level security;
  create policy in_area on "reporting".statistic using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "reporting".report_event enable row level security;
  alter table "reporting".report_event force row level security;
  create policy in_area on "reporting".report_event using (exists (select from reporting.report r where r.id = report_id)) with check (exists (select from reporting.report r where r.id = report_id));

-- migration 002
create table "reporting".unit_succession (
    id uuid primary key,
    from_version_id uuid not null,
    to_version_id uuid not null,
    from_unit_id uuid not null,
    to_unit_id uuid not null,
    kind text not null,
    "on" date not null,
    share_of_people double precision,
    share_of_area double precision
  );
  create index unit_succession_from on "reporting".unit_succession (from_version_id);
  create index unit_succession_to on "reporting".unit_succession (to_version_id);
  create table "reporting".unit_move (
    unit_key int not null,
    level text not null,
    "on" date not null,
    province_key int not null,
    commune_key int,
    settled boolean not null default false,
    primary key (unit_key, "on")
  );
  create index unit_move_waiting on "reporting".unit_move ("on") where not settled;

-- migration 003
alter table "reporting".unit_move add column area_key int;
  update "reporting".unit_move set area_key = unit_key where level = 'AREA';

-- migration 004
create table "reporting".territory_act (
    id uuid primary key,
    "on" date not null,
    moves int not null
  );

-- migration 005
alter table reporting.report add column provisional boolean not null default false, add column own_model boolean not null default false;
      alter table reporting.report no force row level security;
      alter table reporting.statistic no force row level security;
      update reporting.report r set provisional = true from reporting.period p
        where p.id = r.period_id and r.submitted_on <= p.to_on and r.state in ('SUBMITTED', 'ACCEPTED', 'COMPILED');
      delete from reporting.statistic s using reporting.report r, reporting.report t
        where r.id = s.report_id and t.period_id = r.period_id and t.level = 'PROVINCE' and t.province_key = r.province_key and t.provisional;
      alter table reporting.report force row level security;
      alter table reporting.statistic force row level security;
      create table reporting.report_gap (
        report_id uuid not null references reporting.report (id),
        missing_id uuid not null references reporting.report (id),
        reason text not null,
        note text check (length(note) <= 500),
        primary key (report_id, missing_id),
        check (reason <> 'OTHER' or note is not null)
      );
alter table "reporting".report_gap enable row level security;
  alter table "reporting".report_gap force row level security;
  create policy in_area on "reporting".report_gap using (exists (select from reporting.report r where r.id = report_id)) with check (exists (select from reporting.report r where r.id = report_id));

-- migration 006
create table reporting.correction (
        id uuid primary key,
        report_id uuid not null references reporting.report (id),
        number int not null,
        state text not null,
        reason text not null check (length(reason) <= 2000),
        "on" date not null,
        by_id text not null,
        by_role text not null,
        decided_on date,
        decided_by_id text,
        answer text,
        joined uuid[] not null default '{}',
        unique (report_id, number)
      );
      create unique index correction_under_way on reporting.correction (report_id) where state <> 'ACCEPTED';
      create table reporting.correction_figure (
        correction_id uuid not null references reporting.correction (id),
        indicator text not null,
        old_value double precision,
        new_value double precision not null,
        from_below boolean not null,
        primary key (correction_id, indicator)
      );
create function reporting.above(report uuid) returns table (id uuid, state text, provisional boolean, "fullName" text) language plpgsql as $$
        declare sight text := current_setting('app.all', true);
        begin
          perform set_config('app.all', 'on', true);
          return query select a.id, a.state, a.provisional, u.full_name from reporting.report r join reporting.report a on a.period_id = r.period_id and a.id <> r.id and a.commune_key is null
            and ((r.level = 'COMMUNE' and a.level = 'DISTRICT' and a.district_key = r.district_key) or (a.level = 'PROVINCE' and a.province_key = r.province_key))
            join reporting.unit u on u.id = a.unit_version_id where r.id = report order by a.level limit 1;
          perform set_config('app.all', coalesce(sight, ''), true);
        end $$;
alter table "reporting".correction enable row level security;
  alter table "reporting".correction force row level security;
  create policy in_area on "reporting".correction using (exists (select from reporting.report r where r.id = report_id)) with check (exists (select from reporting.report r where r.id = report_id));
alter table "reporting".correction_figure enable row level security;
  alter table "reporting".correction_figure force row level security;
  create policy in_area on "reporting".correction_figure using (exists (select from reporting.correction k where k.id = correction_id)) with check (exists (select from reporting.correction k where k.id = correction_id));

-- migration 007
create table reporting.publication (
        report_id uuid primary key references reporting.report (id),
        asked int not null default 1,
        done int not null default 0,
        edition int not null default 0,
        published_at timestamptz,
        failures int not null default 0,
        next_try timestamptz not null default now(),
        
    
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int
      );
      create index publication_due on reporting.publication (next_try) where asked > done;
      alter table reporting.report no force row level security;
      alter table reporting.statistic no force row level security;
      insert into reporting.publication (report_id, done, edition, published_at, province_key)
        select distinct s.report_id, 1, 1, now(), r.province_key from reporting.statistic s join reporting.report r on r.id = s.report_id and r.level = 'PROVINCE';
      alter table reporting.report force row level security;
      alter table reporting.statistic force row level security;
alter table "reporting".publication enable row level security;
  alter table "reporting".publication force row level security;
  create policy in_area on "reporting".publication using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));

-- migration 008
alter table reporting.statistic add column edition int not null default 1, add column until int, add column counted double precision,
        drop constraint statistic_pkey, add primary key (report_id, indicator, edition);
      alter table reporting.statistic alter column edition drop default;
      create unique index statistic_newest on reporting.statistic (report_id, indicator) where until is null;
      alter table reporting.statistic no force row level security;
      alter table reporting.figure no force row level security;
      update reporting.statistic set counted = value where value is not null;
      update reporting.statistic s set counted = coalesce(f.typed, f.computed) from reporting.figure f where f.report_id = s.report_id and f.indicator = s.indicator and s.suppressed;
      alter table reporting.statistic force row level security;
      alter table reporting.figure force row level security;

-- afterwards
do $$ begin
    create table if not exists "reporting".event_epoch (epoch int primary key,
      began_at timestamptz not null default now());
    insert into "reporting".event_epoch (epoch) values (0) on conflict do nothing;
    if not exists (select from information_schema.columns
      where table_schema = 'reporting' and table_name = 'event' and column_name = 'epoch') then
      alter table "reporting".event add column epoch int not null default 0;
      create index event_position on "reporting".event (epoch, xid, seq);
      drop index "reporting".event_order;
    end if;
    -- A visible row of this very cluster is older than its youngest transaction.
    insert into "reporting".event_epoch (epoch)
      select max(c.epoch) + 1 from "reporting".event_epoch c
      having exists (
    select from "reporting".event e
    where e.epoch = (select max(epoch) from "reporting".event_epoch) and e.xid >= pg_snapshot_xmax(pg_current_snapshot())
  );
  end $$;
