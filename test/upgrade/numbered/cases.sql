create table cases.migration (id serial primary key, name varchar(255) not null, executed_at timestamptz(6) not null default current_timestamp(6));
-- migration 001
create schema if not exists "cases";
  create table "cases".event (
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
  create index event_order on "cases".event (xid, seq);
  create table "cases".audit_entry (
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
  create index audit_subject on "cases".audit_entry (subject, seq);
  create table "cases".idempotency (
    actor_id text not null,
    key text not null,
    fingerprint text not null,
    subject uuid,
    recorded_at timestamptz not null default now(),
    primary key (actor_id, key)
  );
  create table "cases".reading_cursor (
    source text primary key,
    position text not null,
    caught_up_at timestamptz not null default now()
  );
create table "cases".unit (
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
  create index unit_identity on "cases".unit (unit_id, valid_from);
  create index unit_code on "cases".unit (level, code);
  create index unit_key on "cases".unit (unit_key);
set search_path to cases, public;
      create table legal_basis (
        category text not null,
        name text not null,
        law text not null,
        needs_consent boolean not null,
        valid_from date not null,
        valid_to date,
        primary key (category, valid_from),
        check (valid_to is null or valid_from < valid_to)
      );
      create table person (
        id uuid primary key,
        version int not null default 1,
        province_key int not null,
        district_key int,
        commune_key int not null,
        area_key int,
        full_name text not null,
        identity_number text,
        phone text,
        address_note text,
        identity_index text,
        phone_index text,
        name_index text[] not null,
        birth_year int check (birth_year between 1900 and 2100),
        sex text,
        created_at timestamptz not null default now(),
        unique (commune_key, identity_index)
      );
      create index person_phone on person (phone_index) where phone_index is not null;
      create index person_identity on person (identity_index) where identity_index is not null;
      create index person_name on person using gin (name_index);
      create table case_number (
        commune_key int not null,
        year int not null,
        last int not null,
        primary key (commune_key, year)
      );
      create table case_file (
        id uuid primary key,
        version int not null default 1,
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
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
        check ((stage = 'CLOSED') = (closed_on is not null)),
        check ((stage = 'CLOSED') = (closed_reason is not null))
      );
      create unique index case_file_number on case_file (commune_key, number_year, number_running);
      create unique index case_file_one_open on case_file (person_id) where stage <> 'CLOSED';
      create index case_file_person on case_file (person_id);
      create index case_file_due on case_file (commune_key, next_visit_due_on, id) where stage <> 'CLOSED';
      create table consent (
        id uuid primary key,
        version int not null default 1,
        case_file_id uuid not null unique references case_file (id) deferrable initially deferred,
        province_key int not null,
        district_key int,
        commune_key int not null,
        area_key int,
        given_on date not null,
        form text not null,
        text_version text not null,
        child_consented boolean not null,
        parent_consented boolean not null,
        withdrawn_on date check (withdrawn_on >= given_on),
        created_at timestamptz not null default now()
      );
      create table mentor (
        id uuid primary key,
        version int not null default 1,
        case_file_id uuid not null references case_file (id) deferrable initially deferred,
        province_key int not null,
        district_key int,
        commune_key int not null,
        area_key int,
        account_id uuid not null,
        from_on date not null,
        to_on date check (to_on >= from_on),
        created_at timestamptz not null default now()
      );
      create index mentor_case_file on mentor (case_file_id);
      create index mentor_account on mentor (account_id, case_file_id);
      create unique index mentor_once on mentor (case_file_id, account_id) where to_on is null;
      create table visit (
        id uuid primary key,
        case_file_id uuid not null references case_file (id) deferrable initially deferred,
        province_key int not null,
        district_key int,
        commune_key int not null,
        area_key int,
        "on" date not null,
        place text not null,
        met_with text,
        note text,
        next_visit_on date,
        corrects_id uuid references visit (id) deferrable initially deferred,
        recorded_by text not null,
        recorded_at timestamptz not null default now()
      );
      create index visit_case_file on visit (case_file_id, "on" desc, id);
      create table grade (
        id uuid primary key,
        case_file_id uuid not null references case_file (id) deferrable initially deferred,
        province_key int not null,
        district_key int,
        commune_key int not null,
        area_key int,
        year int not null,
        quarter int not null check (quarter between 1 and 4),
        revision int not null check (revision > 0),
        level text not null,
        reason text not null,
        recorded_by text not null,
        recorded_at timestamptz not null default now(),
        unique (case_file_id, year, quarter, revision)
      );
      create table refusal (
        id uuid primary key,
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        "on" date not null,
        count int not null check (count > 0),
        recorded_at timestamptz not null default now()
      );
      create table supported_count (
        commune_key int primary key,
        province_key int not null,
        district_key int,
        area_key int,
        count int not null check (count >= 0)
      );
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
      create index access_log_case on access_log using gin (case_file_ids);
create index case_file_province on "cases".case_file (province_key, id);
  create index case_file_district on "cases".case_file (district_key, id) where district_key is not null;
  create index case_file_commune on "cases".case_file (commune_key, id) where commune_key is not null;
  
  alter table "cases".case_file enable row level security;
  alter table "cases".case_file force row level security;
  create policy in_area on "cases".case_file using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.mentor m
  where m.case_file_id = case_file.id and m.account_id::text = nullif(current_setting('app.actor', true), '')
    and m.from_on <= nullif(current_setting('app.today', true), '')::date and (m.to_on is null or m.to_on > nullif(current_setting('app.today', true), '')::date)
    and (nullif(current_setting('app.assigned', true), '') = 'on' or case_file.area_key = any (nullif(current_setting('app.assigned_areas', true), '')::int[])))) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.mentor m
  where m.case_file_id = case_file.id and m.account_id::text = nullif(current_setting('app.actor', true), '')
    and m.from_on <= nullif(current_setting('app.today', true), '')::date and (m.to_on is null or m.to_on > nullif(current_setting('app.today', true), '')::date)
    and (nullif(current_setting('app.assigned', true), '') = 'on' or case_file.area_key = any (nullif(current_setting('app.assigned_areas', true), '')::int[]))));
create index refusal_province on "cases".refusal (province_key, id);
  create index refusal_district on "cases".refusal (district_key, id) where district_key is not null;
  create index refusal_commune on "cases".refusal (commune_key, id) where commune_key is not null;
  
  alter table "cases".refusal enable row level security;
  alter table "cases".refusal force row level security;
  create policy in_area on "cases".refusal using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "cases".supported_count enable row level security;
  alter table "cases".supported_count force row level security;
  create policy in_area on "cases".supported_count using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "cases".mentor enable row level security;
  alter table "cases".mentor force row level security;
  create policy in_area on "cases".mentor using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or account_id::text = nullif(current_setting('app.actor', true), '')) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or account_id::text = nullif(current_setting('app.actor', true), ''));
alter table "cases".person enable row level security;
  alter table "cases".person force row level security;
  create policy in_area on "cases".person using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.case_file f where f.person_id = person.id)) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.case_file f where f.person_id = person.id));
alter table "cases".consent enable row level security;
  alter table "cases".consent force row level security;
  create policy in_area on "cases".consent using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.case_file f where f.id = consent.case_file_id)) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.case_file f where f.id = consent.case_file_id));
alter table "cases".visit enable row level security;
  alter table "cases".visit force row level security;
  create policy in_area on "cases".visit using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.case_file f where f.id = visit.case_file_id)) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.case_file f where f.id = visit.case_file_id));
alter table "cases".grade enable row level security;
  alter table "cases".grade force row level security;
  create policy in_area on "cases".grade using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.case_file f where f.id = grade.case_file_id)) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or exists (select 1 from cases.case_file f where f.id = grade.case_file_id));
set search_path to public;
insert into cases.legal_basis (category, name, law, needs_consent, valid_from, valid_to) values ('AT', 'Người được hưởng án treo', 'Luật Thi hành án hình sự 53/2010/QH12', true, '2011-07-01', '2020-01-01'), ('AT', 'Người được hưởng án treo', 'Luật Thi hành án hình sự 41/2019/QH14', true, '2020-01-01', '2026-07-01'), ('AT', 'Người được hưởng án treo', 'Luật Thi hành án hình sự 127/2025/QH15', true, '2026-07-01', null), ('CT', 'Người chấp hành án phạt cải tạo không giam giữ', 'Luật Thi hành án hình sự 53/2010/QH12', true, '2011-07-01', '2020-01-01'), ('CT', 'Người chấp hành án phạt cải tạo không giam giữ', 'Luật Thi hành án hình sự 41/2019/QH14', true, '2020-01-01', '2026-07-01'), ('CT', 'Người chấp hành án phạt cải tạo không giam giữ', 'Luật Thi hành án hình sự 127/2025/QH15', true, '2026-07-01', null), ('TH', 'Người được tha tù trước thời hạn có điều kiện', 'Bộ luật Hình sự 100/2015/QH13, Điều 66', true, '2018-01-01', null), ('HD', 'Người được hoãn, tạm đình chỉ chấp hành án phạt tù', 'Luật Thi hành án hình sự 53/2010/QH12', true, '2011-07-01', '2020-01-01'), ('HD', 'Người được hoãn, tạm đình chỉ chấp hành án phạt tù', 'Luật Thi hành án hình sự 41/2019/QH14', true, '2020-01-01', '2026-07-01'), ('HD', 'Người được hoãn, tạm đình chỉ chấp hành án phạt tù', 'Luật Thi hành án hình sự 127/2025/QH15', true, '2026-07-01', null), ('QC', 'Người chấp hành án phạt quản chế, cấm cư trú', 'Luật Thi hành án hình sự 53/2010/QH12', true, '2011-07-01', '2020-01-01'), ('QC', 'Người chấp hành án phạt quản chế, cấm cư trú', 'Luật Thi hành án hình sự 41/2019/QH14', true, '2020-01-01', '2026-07-01'), ('QC', 'Người chấp hành án phạt quản chế, cấm cư trú', 'Luật Thi hành án hình sự 127/2025/QH15', true, '2026-07-01', null), ('XA', 'Người chấp hành xong án phạt tù', 'Luật Thi hành án hình sự 53/2010/QH12; Nghị định 80/2011/NĐ-CP', true, '2011-07-01', '2020-06-15'), ('XA', 'Người chấp hành xong án phạt tù', 'Luật Thi hành án hình sự 41/2019/QH14; Nghị định 49/2020/NĐ-CP', true, '2020-06-15', '2026-07-01'), ('XA', 'Người chấp hành xong án phạt tù', 'Luật Thi hành án hình sự 127/2025/QH15', true, '2026-07-01', null), ('DX', 'Người được đặc xá', 'Luật Đặc xá 07/2007/QH12', true, '2008-03-01', '2019-07-01'), ('DX', 'Người được đặc xá', 'Luật Đặc xá 30/2018/QH14', true, '2019-07-01', null), ('GX', 'Người được giáo dục tại xã, phường, thị trấn', 'Luật Xử lý vi phạm hành chính 15/2012/QH13, Điều 89, 90', true, '2013-07-01', null), ('CH', 'Người chưa thành niên được xử lý chuyển hướng', 'Luật Tư pháp người chưa thành niên 59/2024/QH15', true, '2026-01-01', null), ('MT', 'Người được quản lý do sử dụng trái phép chất ma túy', 'Luật Phòng, chống ma túy 23/2000/QH10', true, '2001-06-01', '2022-01-01'), ('MT', 'Người được quản lý do sử dụng trái phép chất ma túy', 'Luật Phòng, chống ma túy 73/2021/QH14', true, '2022-01-01', '2026-07-01'), ('MT', 'Người được quản lý do sử dụng trái phép chất ma túy', 'Luật Phòng, chống ma túy 120/2025/QH15', true, '2026-07-01', null), ('CN', 'Người cai nghiện ma túy', 'Luật Phòng, chống ma túy 23/2000/QH10', true, '2001-06-01', '2022-01-01'), ('CN', 'Người cai nghiện ma túy', 'Luật Phòng, chống ma túy 73/2021/QH14', true, '2022-01-01', '2026-07-01'), ('CN', 'Người cai nghiện ma túy', 'Luật Phòng, chống ma túy 120/2025/QH15', true, '2026-07-01', null), ('SC', 'Người được quản lý sau cai nghiện', 'Luật Phòng, chống ma túy 23/2000/QH10', true, '2001-06-01', '2022-01-01'), ('SC', 'Người được quản lý sau cai nghiện', 'Luật Phòng, chống ma túy 73/2021/QH14', true, '2022-01-01', '2026-07-01'), ('SC', 'Người được quản lý sau cai nghiện', 'Luật Phòng, chống ma túy 120/2025/QH15', true, '2026-07-01', null), ('TN', 'Thanh thiếu niên vi phạm, chậm tiến', 'Không có luật riêng; chỉ dựa trên sự đồng ý', true, '2001-01-01', null);

-- migration 002
create table "cases".unit_succession (
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
  create index unit_succession_from on "cases".unit_succession (from_version_id);
  create index unit_succession_to on "cases".unit_succession (to_version_id);
  create table "cases".unit_move (
    unit_key int not null,
    level text not null,
    "on" date not null,
    province_key int not null,
    commune_key int,
    settled boolean not null default false,
    primary key (unit_key, "on")
  );
  create index unit_move_waiting on "cases".unit_move ("on") where not settled;
alter table cases.person drop constraint person_commune_key_identity_index_key, add column home_key int;
      alter table cases.case_file add column home_key int;
      update cases.person set home_key = commune_key;
      update cases.case_file set home_key = commune_key;
      alter table cases.person alter home_key set not null, add unique (home_key, identity_index);
      alter table cases.case_file alter home_key set not null;
      drop index cases.case_file_number;
      create unique index case_file_number on cases.case_file (home_key, number_year, number_running);
      create function cases.settle_home() returns trigger language plpgsql as $$ begin new.home_key := new.commune_key; return new; end $$;
      create trigger person_home before insert on cases.person for each row execute function cases.settle_home();
      create trigger case_file_home before insert on cases.case_file for each row execute function cases.settle_home();

-- migration 003
alter table "cases".unit_move add column area_key int;
  update "cases".unit_move set area_key = unit_key where level = 'AREA';

-- migration 004
create table "cases".territory_act (
    id uuid primary key,
    "on" date not null,
    moves int not null
  );

-- migration 005
alter table cases.person drop column name_index;
      alter table cases.visit add column no_contact_reason text,
        add constraint visit_no_contact check (no_contact_reason is null or met_with = 'NOBODY');
      create unique index visit_corrected_once on cases.visit (corrects_id) where corrects_id is not null;
      create table cases.post (
        id uuid primary key,
        account_id uuid not null,
        role text not null,
        seat_key int,
        from_on date not null,
        to_on date
      );
      create index post_account on cases.post (account_id, role);

-- afterwards
do $$ begin
    create table if not exists "cases".event_epoch (epoch int primary key,
      began_at timestamptz not null default now());
    insert into "cases".event_epoch (epoch) values (0) on conflict do nothing;
    if not exists (select from information_schema.columns
      where table_schema = 'cases' and table_name = 'event' and column_name = 'epoch') then
      alter table "cases".event add column epoch int not null default 0;
      create index event_position on "cases".event (epoch, xid, seq);
      drop index "cases".event_order;
    end if;
    -- A visible row of this very cluster is older than its youngest transaction.
    insert into "cases".event_epoch (epoch)
      select max(c.epoch) + 1 from "cases".event_epoch c
      having exists (
    select from "cases".event e
    where e.epoch = (select max(epoch) from "cases".event_epoch) and e.xid >= pg_snapshot_xmax(pg_current_snapshot())
  );
  end $$;
