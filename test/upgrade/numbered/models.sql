create table models.migration (id serial primary key, name varchar(255) not null, executed_at timestamptz(6) not null default current_timestamp(6));
-- migration 001
create schema if not exists "models";
  create table "models".event (
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
  create index event_order on "models".event (xid, seq);
  create table "models".audit_entry (
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
  create index audit_subject on "models".audit_entry (subject, seq);
  create table "models".idempotency (
    actor_id text not null,
    key text not null,
    fingerprint text not null,
    subject uuid,
    recorded_at timestamptz not null default now(),
    primary key (actor_id, key)
  );
  create table "models".reading_cursor (
    source text primary key,
    position text not null,
    caught_up_at timestamptz not null default now()
  );
create table "models".unit (
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
  create index unit_identity on "models".unit (unit_id, valid_from);
  create index unit_code on "models".unit (level, code);
  create index unit_key on "models".unit (unit_key);
set search_path to models, public;
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
        title text not null,
        quota int not null check (quota >= 0),
        number text,
        issued_on date,
        legal_bases jsonb not null default '[]',
        unique (province_key, year),
        check ((number is null) = (issued_on is null))
      );
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
        due_on date not null,
        unique (plan_id, kind)
      );
      create table deadline_change (
        id uuid primary key,
        deadline_id uuid not null references deadline (id),
        from_on date not null,
        to_on date not null,
        decided_on date not null,
        reason text not null,
        document_number text,
        changed_by text not null,
        recorded_at timestamptz not null default now()
      );
      create index deadline_change_order on deadline_change (deadline_id, decided_on, id);
      create table pilot_unit (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        responsible_version_id uuid not null,
        district_version_id uuid,
        plan_id uuid not null references plan (id),
        year int not null,
        unit_code text not null,
        sponsor text not null,
        stage text not null,
        people_to_help int check (people_to_help >= 0),
        people_source text,
        people_counted_on date,
        security_problem text,
        security_source text,
        justification text,
        over_quota_reason text,
        proposed_on date not null,
        selected_on date,
        guided_on date,
        plan_drafted_on date,
        party_opinion_on date,
        plan_issued_on date,
        committee_founded_on date,
        groups_founded_on date,
        surveyed_on date,
        launched_on date,
        activated_on date,
        ended_on date,
        people_surveyed int,
        people_consented int,
        people_declined int,
        check (people_consented + people_declined <= people_surveyed)
      );
      create unique index pilot_unit_once on pilot_unit (commune_key, year) where ended_on is null;
      create index pilot_unit_list on pilot_unit (year, unit_code, id);
      create index pilot_unit_plan on pilot_unit (plan_id, selected_on);
      create table pilot_step (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        stage text not null,
        "on" date not null,
        document_number text,
        note text,
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        unique (pilot_id, stage)
      );
      create table endorsement (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        level text not null,
        "on" date not null,
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        unique (pilot_id, level)
      );
      create table steering_committee (
        id uuid primary key,
        pilot_id uuid not null unique references pilot_unit (id),
        founded_on date not null,
        issuer text not null,
        decision_number text not null,
        regulation_number text,
        member_count int not null check (member_count >= 3),
        women_count int check (women_count between 0 and member_count)
      );
      create table core_group (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        position int not null,
        founded_on date not null,
        name text not null,
        area_version_id uuid,
        member_count int not null check (member_count > 0),
        women_count int not null check (women_count between 0 and member_count),
        unique (pilot_id, position)
      );
      create table launch_conference (
        id uuid primary key,
        pilot_id uuid not null unique references pilot_unit (id),
        held_on date not null,
        place text not null,
        chair text not null,
        attendance int not null check (attendance > 0),
        minutes_number text
      );
create index pilot_unit_province on "models".pilot_unit (province_key, id);
  create index pilot_unit_district on "models".pilot_unit (district_key, id) where district_key is not null;
  create index pilot_unit_commune on "models".pilot_unit (commune_key, id) where commune_key is not null;
  
  alter table "models".pilot_unit enable row level security;
  alter table "models".pilot_unit force row level security;
  create policy in_area on "models".pilot_unit using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "models".pilot_step enable row level security;
  alter table "models".pilot_step force row level security;
  create policy in_area on "models".pilot_step using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
alter table "models".endorsement enable row level security;
  alter table "models".endorsement force row level security;
  create policy in_area on "models".endorsement using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
alter table "models".steering_committee enable row level security;
  alter table "models".steering_committee force row level security;
  create policy in_area on "models".steering_committee using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
alter table "models".core_group enable row level security;
  alter table "models".core_group force row level security;
  create policy in_area on "models".core_group using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
alter table "models".launch_conference enable row level security;
  alter table "models".launch_conference force row level security;
  create policy in_area on "models".launch_conference using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
set search_path to public;

-- migration 002
create table "models".unit_succession (
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
  create index unit_succession_from on "models".unit_succession (from_version_id);
  create index unit_succession_to on "models".unit_succession (to_version_id);
  create table "models".unit_move (
    unit_key int not null,
    level text not null,
    "on" date not null,
    province_key int not null,
    commune_key int,
    settled boolean not null default false,
    primary key (unit_key, "on")
  );
  create index unit_move_waiting on "models".unit_move ("on") where not settled;
drop index models.pilot_unit_once;
      create unique index pilot_unit_once on models.pilot_unit (unit_version_id, year) where ended_on is null;
      alter table models.plan drop constraint plan_province_key_year_key, add unique (unit_version_id, year);

-- migration 003
alter table "models".unit_move add column area_key int;
  update "models".unit_move set area_key = unit_key where level = 'AREA';

-- migration 004
create table "models".territory_act (
    id uuid primary key,
    "on" date not null,
    moves int not null
  );

-- migration 005
set search_path to models, public;
      create table checklist (
        id uuid primary key,
        kind text not null check (kind in ('WORKING', 'READINESS')),
        valid_from date not null,
        unique (kind, valid_from)
      );
      create table checklist_item (
        checklist_id uuid not null references checklist (id),
        position int not null,
        code text not null,
        finding_kind text not null,
        vi text not null,
        en text not null,
        primary key (checklist_id, code),
        unique (checklist_id, position)
      );
      create table inspection_plan (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        plan_id uuid not null references plan (id),
        year int not null,
        number text,
        issued_on date,
        revision int not null default 1,
        by_actor text not null,
        unique (plan_id),
        check ((number is null) = (issued_on is null))
      );
      create table planned_inspection (
        id uuid primary key,
        inspection_plan_id uuid not null references inspection_plan (id),
        pilot_id uuid not null references pilot_unit (id),
        kind text not null check (kind in ('WORKING', 'READINESS')),
        month int not null check (month between 1 and 12),
        "on" date check (extract(month from "on") = month),
        unique (inspection_plan_id, pilot_id, kind)
      );
      create index planned_inspection_pilot on planned_inspection (pilot_id);
      create table inspection (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        pilot_id uuid not null references pilot_unit (id),
        wave int not null,
        unit_code text not null,
        kind text not null check (kind in ('WORKING', 'READINESS', 'SUPERVISION')),
        level text not null check (level in ('PROVINCE', 'DISTRICT')),
        planned_id uuid references planned_inspection (id),
        unplanned_reason text,
        held_on date not null,
        team jsonb not null,
        checklist_id uuid references checklist (id),
        answers jsonb not null default '[]',
        revision int not null default 1,
        recommendations text[] not null default '{}',
        state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'CONCLUDED')),
        minutes_number text,
        grade text check (grade in ('GOOD', 'FAIR', 'AVERAGE', 'WEAK')),
        conclusion_number text,
        conclusion_on date,
        by_actor text not null,
        unique (pilot_id, kind, held_on),
        check (planned_id is not null or unplanned_reason is not null),
        check ((kind = 'SUPERVISION') = (checklist_id is null)),
        check ((state = 'OPEN') = (minutes_number is null)),
        check ((state = 'CONCLUDED') = (conclusion_number is not null) and (conclusion_number is null) = (conclusion_on is null))
      );
      create index inspection_list on inspection ((date '9999-12-31' - held_on), id);
      create table finding (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        inspection_id uuid not null references inspection (id),
        unit_code text not null,
        item text not null,
        place_in_visit int not null,
        kind text not null check (kind in ('MEMBERS', 'REVIEWS', 'CONSENTS', 'MONEY', 'OTHER')),
        what text not null,
        due_on date not null,
        responsible text not null,
        state text not null default 'OPEN' check (state in ('OPEN', 'FIXED', 'ACCEPTED')),
        fixed_on date,
        accepted_on date,
        evidence text,
        check ((state = 'OPEN') = (fixed_on is null) and (state = 'ACCEPTED') = (accepted_on is not null) and (fixed_on is null) = (evidence is null))
      );
      create index finding_inspection on finding (inspection_id, place_in_visit);
      create index finding_list on finding (due_on, id);
      create index finding_open on finding (commune_key, due_on) where state = 'OPEN';
      create table finding_entry (
        id uuid primary key,
        finding_id uuid not null references finding (id),
        step text not null check (step in ('FIXED', 'RETURNED', 'ACCEPTED')),
        "on" date not null,
        note text,
        by_actor text not null,
        recorded_at timestamptz not null default now()
      );
      create index finding_entry_order on finding_entry (finding_id, recorded_at, id);
      create function keep_concluded() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'a concluded inspection is kept' using errcode = 'restrict_violation'; end if;
        if (to_jsonb(new) - '{province_key,district_key,commune_key,area_key}'::text[]) is distinct from (to_jsonb(old) - '{province_key,district_key,commune_key,area_key}'::text[]) then
          raise exception 'a concluded inspection is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_concluded before update or delete on inspection for each row when (old.state = 'CONCLUDED') execute function keep_concluded();
      create function keep_entry() returns trigger language plpgsql as $$
      begin raise exception 'an entry is kept as it is' using errcode = 'restrict_violation'; end $$;
      create trigger keep_entry before update or delete on finding_entry for each row execute function keep_entry();
insert into models.checklist (id, kind, valid_from) select (r->>'id')::uuid, r->>'kind', (r->>'validFrom')::date from jsonb_array_elements('[{"id":"0a1c0000-0000-8000-8000-000000000001","kind":"WORKING","validFrom":"2019-01-01","items":[{"code":"FOUNDING","findingKind":"OTHER","vi":"Quyết định thành lập còn hiệu lực, được cập nhật","en":"Founding papers are valid and up to date"},{"code":"MEMBERS","findingKind":"MEMBERS","vi":"Danh sách thành viên khớp với người thực tế","en":"The member list matches the real people"},{"code":"REGULATION","findingKind":"OTHER","vi":"Có quy chế hoạt động và phân công nhiệm vụ","en":"There is a regulation and a split of tasks"},{"code":"MEETINGS","findingKind":"OTHER","vi":"Họp đúng kỳ, có biên bản","en":"Meetings are held, with minutes"},{"code":"PLAN","findingKind":"OTHER","vi":"Kết quả so với kế hoạch","en":"What was planned has been done"},{"code":"PEOPLE","findingKind":"CONSENTS","vi":"Mỗi người được giúp đỡ có phiếu đồng ý, người giúp đỡ, phiếu nhu cầu, lần thăm gần nhất không quá 45 ngày","en":"Every person helped has a consent, a helper, a needs sheet and a visit in the last 45 days"},{"code":"REVIEWS","findingKind":"REVIEWS","vi":"Nhận xét tiến bộ đúng hạn","en":"Progress is reviewed on time"},{"code":"PAPERS","findingKind":"OTHER","vi":"Hồ sơ được cất giữ có khóa","en":"Papers are kept locked"},{"code":"TIP_BOX","findingKind":"OTHER","vi":"Hòm thư tố giác do hai người mở, có sổ và biên nhận bàn giao","en":"The tip box is opened by two people, with a register and hand-over receipts"},{"code":"SOURCES","findingKind":"OTHER","vi":"Không ghi tên người cung cấp tin trong danh sách","en":"No list names a source"},{"code":"MONEY","findingKind":"MONEY","vi":"Sổ thu chi và chứng từ đầy đủ","en":"The money book and receipts are complete"},{"code":"PUBLICITY","findingKind":"OTHER","vi":"Đã tuyên truyền, phổ biến","en":"The publicity has been done"},{"code":"FIGURES","findingKind":"OTHER","vi":"Số liệu báo cáo gần nhất khớp với hồ sơ","en":"The figures of the last report match the records"},{"code":"WISHES","findingKind":"OTHER","vi":"Khó khăn, kiến nghị của cơ sở được ghi nhận","en":"Difficulties and wishes have been taken down"}]},{"id":"0a1c0000-0000-8000-8000-000000000002","kind":"READINESS","validFrom":"2019-01-01","items":[{"code":"PARTY","findingKind":"OTHER","vi":"Có ý kiến chỉ đạo của cấp ủy","en":"The Party committee has given its opinion"},{"code":"PLAN","findingKind":"OTHER","vi":"Có kế hoạch triển khai","en":"There is a plan"},{"code":"DRAFTS","findingKind":"MEMBERS","vi":"Có dự thảo quyết định thành lập Ban chỉ đạo, nhóm nòng cốt","en":"The founding drafts are ready"},{"code":"PEOPLE","findingKind":"CONSENTS","vi":"Có danh sách người cần giúp đỡ","en":"There is a list of the people to help"},{"code":"VENUE","findingKind":"OTHER","vi":"Địa điểm hội nghị đã chuẩn bị","en":"The venue is ready"},{"code":"INVITATIONS","findingKind":"OTHER","vi":"Giấy mời đã chuẩn bị","en":"The invitations are ready"},{"code":"BUDGET","findingKind":"MONEY","vi":"Kinh phí đã được bố trí","en":"The budget is there"},{"code":"PAPERS","findingKind":"OTHER","vi":"Tài liệu hội nghị đã chuẩn bị","en":"The papers are ready"}]}]'::jsonb) r;
insert into models.checklist_item (checklist_id, position, code, finding_kind, vi, en)
      select (r->>'checklistId')::uuid, (r->>'position')::int, r->>'code', r->>'findingKind', r->>'vi', r->>'en' from jsonb_array_elements('[{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":1,"code":"FOUNDING","findingKind":"OTHER","vi":"Quyết định thành lập còn hiệu lực, được cập nhật","en":"Founding papers are valid and up to date"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":2,"code":"MEMBERS","findingKind":"MEMBERS","vi":"Danh sách thành viên khớp với người thực tế","en":"The member list matches the real people"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":3,"code":"REGULATION","findingKind":"OTHER","vi":"Có quy chế hoạt động và phân công nhiệm vụ","en":"There is a regulation and a split of tasks"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":4,"code":"MEETINGS","findingKind":"OTHER","vi":"Họp đúng kỳ, có biên bản","en":"Meetings are held, with minutes"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":5,"code":"PLAN","findingKind":"OTHER","vi":"Kết quả so với kế hoạch","en":"What was planned has been done"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":6,"code":"PEOPLE","findingKind":"CONSENTS","vi":"Mỗi người được giúp đỡ có phiếu đồng ý, người giúp đỡ, phiếu nhu cầu, lần thăm gần nhất không quá 45 ngày","en":"Every person helped has a consent, a helper, a needs sheet and a visit in the last 45 days"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":7,"code":"REVIEWS","findingKind":"REVIEWS","vi":"Nhận xét tiến bộ đúng hạn","en":"Progress is reviewed on time"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":8,"code":"PAPERS","findingKind":"OTHER","vi":"Hồ sơ được cất giữ có khóa","en":"Papers are kept locked"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":9,"code":"TIP_BOX","findingKind":"OTHER","vi":"Hòm thư tố giác do hai người mở, có sổ và biên nhận bàn giao","en":"The tip box is opened by two people, with a register and hand-over receipts"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":10,"code":"SOURCES","findingKind":"OTHER","vi":"Không ghi tên người cung cấp tin trong danh sách","en":"No list names a source"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":11,"code":"MONEY","findingKind":"MONEY","vi":"Sổ thu chi và chứng từ đầy đủ","en":"The money book and receipts are complete"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":12,"code":"PUBLICITY","findingKind":"OTHER","vi":"Đã tuyên truyền, phổ biến","en":"The publicity has been done"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":13,"code":"FIGURES","findingKind":"OTHER","vi":"Số liệu báo cáo gần nhất khớp với hồ sơ","en":"The figures of the last report match the records"},{"checklistId":"0a1c0000-0000-8000-8000-000000000001","position":14,"code":"WISHES","findingKind":"OTHER","vi":"Khó khăn, kiến nghị của cơ sở được ghi nhận","en":"Difficulties and wishes have been taken down"},{"checklistId":"0a1c0000-0000-8000-8000-000000000002","position":1,"code":"PARTY","findingKind":"OTHER","vi":"Có ý kiến chỉ đạo của cấp ủy","en":"The Party committee has given its opinion"},{"checklistId":"0a1c0000-0000-8000-8000-000000000002","position":2,"code":"PLAN","findingKind":"OTHER","vi":"Có kế hoạch triển khai","en":"There is a plan"},{"checklistId":"0a1c0000-0000-8000-8000-000000000002","position":3,"code":"DRAFTS","findingKind":"MEMBERS","vi":"Có dự thảo quyết định thành lập Ban chỉ đạo, nhóm nòng cốt","en":"The founding drafts are ready"},{"checklistId":"0a1c0000-0000-8000-8000-000000000002","position":4,"code":"PEOPLE","findingKind":"CONSENTS","vi":"Có danh sách người cần giúp đỡ","en":"There is a list of the people to help"},{"checklistId":"0a1c0000-0000-8000-8000-000000000002","position":5,"code":"VENUE","findingKind":"OTHER","vi":"Địa điểm hội nghị đã chuẩn bị","en":"The venue is ready"},{"checklistId":"0a1c0000-0000-8000-8000-000000000002","position":6,"code":"INVITATIONS","findingKind":"OTHER","vi":"Giấy mời đã chuẩn bị","en":"The invitations are ready"},{"checklistId":"0a1c0000-0000-8000-8000-000000000002","position":7,"code":"BUDGET","findingKind":"MONEY","vi":"Kinh phí đã được bố trí","en":"The budget is there"},{"checklistId":"0a1c0000-0000-8000-8000-000000000002","position":8,"code":"PAPERS","findingKind":"OTHER","vi":"Tài liệu hội nghị đã chuẩn bị","en":"The papers are ready"}]'::jsonb) r;
create index inspection_plan_province on models.inspection_plan (province_key, year);
alter table "models".inspection_plan enable row level security;
  alter table "models".inspection_plan force row level security;
  create policy in_area on "models".inspection_plan using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or (issued_on is not null and exists (select from models.planned_inspection l where l.inspection_plan_id = inspection_plan.id))) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or (issued_on is not null and exists (select from models.planned_inspection l where l.inspection_plan_id = inspection_plan.id)));
alter table "models".planned_inspection enable row level security;
  alter table "models".planned_inspection force row level security;
  create policy in_area on "models".planned_inspection using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
create index inspection_province on "models".inspection (province_key, id);
  create index inspection_district on "models".inspection (district_key, id) where district_key is not null;
  create index inspection_commune on "models".inspection (commune_key, id) where commune_key is not null;
  
  alter table "models".inspection enable row level security;
  alter table "models".inspection force row level security;
  create policy in_area on "models".inspection using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
create index finding_province on "models".finding (province_key, id);
  create index finding_district on "models".finding (district_key, id) where district_key is not null;
  create index finding_commune on "models".finding (commune_key, id) where commune_key is not null;
  
  alter table "models".finding enable row level security;
  alter table "models".finding force row level security;
  create policy in_area on "models".finding using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "models".finding_entry enable row level security;
  alter table "models".finding_entry force row level security;
  create policy in_area on "models".finding_entry using (exists (select from models.finding f where f.id = finding_id)) with check (exists (select from models.finding f where f.id = finding_id));
set search_path to public;

-- migration 006
set search_path to models, public;
      create table budget_estimate (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        year int not null,
        title text not null,
        number text not null,
        prepared_on date not null,
        total bigint check (total > 0),
        revision int not null
      );
      create unique index budget_estimate_once on budget_estimate (unit_version_id, year, number);
      create index budget_estimate_list on budget_estimate (year, prepared_on, id);
      create table estimate_line (
        id uuid primary key,
        estimate_id uuid not null references budget_estimate (id),
        position int not null,
        kind text not null,
        amount bigint check (amount > 0),
        note text,
        unique (estimate_id, position)
      );
      create table funding_request (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
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
      create table funding_guidance (
        plan_id uuid primary key references plan (id),
        number text not null,
        issued_on date not null,
        linked_by text not null,
        recorded_at timestamptz not null default now()
      );
create index budget_estimate_province on "models".budget_estimate (province_key, id);
  create index budget_estimate_district on "models".budget_estimate (district_key, id) where district_key is not null;
  create index budget_estimate_commune on "models".budget_estimate (commune_key, id) where commune_key is not null;
  
  alter table "models".budget_estimate enable row level security;
  alter table "models".budget_estimate force row level security;
  create policy in_area on "models".budget_estimate using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
create index funding_request_province on "models".funding_request (province_key, id);
  create index funding_request_district on "models".funding_request (district_key, id) where district_key is not null;
  create index funding_request_commune on "models".funding_request (commune_key, id) where commune_key is not null;
  
  alter table "models".funding_request enable row level security;
  alter table "models".funding_request force row level security;
  create policy in_area on "models".funding_request using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "models".estimate_line enable row level security;
  alter table "models".estimate_line force row level security;
  create policy in_area on "models".estimate_line using (exists (select from models.budget_estimate o where o.id = estimate_id)) with check (exists (select from models.budget_estimate o where o.id = estimate_id));
alter table "models".disbursement enable row level security;
  alter table "models".disbursement force row level security;
  create policy in_area on "models".disbursement using (exists (select from models.funding_request o where o.id = request_id)) with check (exists (select from models.funding_request o where o.id = request_id));
alter table "models".settlement_line enable row level security;
  alter table "models".settlement_line force row level security;
  create policy in_area on "models".settlement_line using (exists (select from models.funding_request o where o.id = request_id)) with check (exists (select from models.funding_request o where o.id = request_id));
set search_path to public;

-- migration 007
create table models.commendation (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        year int not null,
        receiver text not null,
        pilot_id uuid references models.pilot_unit (id),
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
        check ((receiver = 'COLLECTIVE' and num_nonnulls(pilot_id, organisation_id) = 1 and official_id is null and individual_name is null)
          or (receiver = 'INDIVIDUAL' and num_nonnulls(official_id, individual_name) = 1 and pilot_id is null and organisation_id is null))
      );
      create index commendation_list on models.commendation (year, nominated_on, id);
      -- One nomination that stands per receiver, year and giver.
      create unique index commendation_pilot_once on models.commendation (pilot_id, year, giver) where pilot_id is not null and state not in ('DECLINED', 'REVOKED');
      create unique index commendation_body_once on models.commendation (organisation_id, year, giver) where organisation_id is not null and state not in ('DECLINED', 'REVOKED');
      create unique index commendation_official_once on models.commendation (official_id, year, giver) where official_id is not null and state not in ('DECLINED', 'REVOKED');
create index commendation_province on "models".commendation (province_key, id);
  create index commendation_district on "models".commendation (district_key, id) where district_key is not null;
  create index commendation_commune on "models".commendation (commune_key, id) where commune_key is not null;
  
  alter table "models".commendation enable row level security;
  alter table "models".commendation force row level security;
  create policy in_area on "models".commendation using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));

-- migration 008
set search_path to models, public;
      create table document_series (
        issuer_unit_id uuid primary key,
        version int not null default 1,
        mode text not null check (mode in ('ALL', 'BY_TYPE')),
        style text not null check (style in ('STATE', 'PARTY')),
        symbol text not null
      );
      create table document_counter (
        issuer_unit_id uuid not null,
        year int not null,
        series text not null,
        last int not null,
        primary key (issuer_unit_id, year, series)
      );
      create table document (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
        issuer_unit_id uuid not null,
        issuer text not null,
        co_issuers text[] not null default '{}',
        type text not null,
        title text not null,
        folded_title text not null,
        parent_id uuid references document (id),
        legal_bases jsonb not null default '[]',
        items jsonb not null default '[]',
        recipients jsonb not null default '[]',
        sign_form text not null,
        signer_name text,
        signer_post text,
        made_at text,
        state text not null default 'DRAFT' check (state in ('DRAFT', 'ISSUED')),
        number text,
        given boolean not null default false,
        year int,
        issued_on date,
        hash text,
        by_actor text not null,
        drafted_at timestamptz not null default now(),
        to_provinces int[] not null default '{}',
        to_districts int[] not null default '{}',
        to_communes int[] not null default '{}',
        check ((state = 'ISSUED') = (number is not null)),
        check ((number is null) = (issued_on is null) and (number is null) = (hash is null) and (number is null) = (year is null))
      );
      create unique index document_number_once on document (issuer_unit_id, year, number) where number is not null;
      create index document_list on document (coalesce(issued_on, 'infinity'::date) desc, id);
      create index document_province on document (province_key, id);
      create index document_commune on document (commune_key, id) where commune_key is not null;
      create index document_addressed on document using gin (to_communes, to_districts, to_provinces);
      create index document_parent on document (parent_id) where parent_id is not null;
      create index document_title on document using gin (folded_title public.gin_trgm_ops);
      create table document_recipient (
        id uuid primary key,
        document_id uuid not null references document (id),
        place_in_list int not null,
        label text not null,
        group_label text,
        purpose text not null check (purpose in ('ACTION', 'INFORMATION', 'ARCHIVE')),
        unit_version_id uuid,
        province_key int,
        district_key int,
        commune_key int,
        area_key int,
        received_on date,
        received_by text,
        unique (document_id, place_in_list),
        check ((received_on is null) = (received_by is null))
      );
      create index document_recipient_commune on document_recipient (commune_key) where received_on is null and commune_key is not null;
      create function keep_issued() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'an issued document is kept' using errcode = 'restrict_violation'; end if;
        if (to_jsonb(new) - '{province_key,district_key,commune_key,area_key,to_provinces,to_districts,to_communes}'::text[])
           is distinct from (to_jsonb(old) - '{province_key,district_key,commune_key,area_key,to_provinces,to_districts,to_communes}'::text[]) then
          raise exception 'an issued document is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_issued before update or delete on document for each row when (old.state = 'ISSUED') execute function keep_issued();
alter table "models".document enable row level security;
  alter table "models".document force row level security;
  create policy in_area on "models".document using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or (state = 'ISSUED' and (to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[] or to_communes && nullif(current_setting('app.communes', true), '')::int[]))) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or (state = 'ISSUED' and (to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[] or to_communes && nullif(current_setting('app.communes', true), '')::int[])));
alter table "models".document_recipient enable row level security;
  alter table "models".document_recipient force row level security;
  create policy in_area on "models".document_recipient using (exists (select from models.document d where d.id = document_id)) with check (exists (select from models.document d where d.id = document_id));
set search_path to public;

-- migration 009
select set_config('app.all', 'on', true);
      set search_path to models, public;
      alter table document add column programme_wide boolean not null default false;
      alter table document disable trigger keep_issued;
      alter table plan add column version int not null default 1, add column level text not null default 'PROVINCE' check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
        add column district_key int, add column commune_key int, add column area_key int, add column until_year int, add column party_opinion jsonb,
        add column issuer_unit_id uuid, add column document_id uuid unique references document (id);
      update plan p set until_year = year, issuer_unit_id = u.unit_id from unit u where u.id = p.unit_version_id;
      -- A plan entered before documents were kept becomes the document that it was.
      insert into document (id, unit_version_id, province_key, issuer_unit_id, issuer, type, title, folded_title, legal_bases, sign_form, state, number, year, issued_on, hash, by_actor)
        select gen_random_uuid(), p.unit_version_id, p.province_key, p.issuer_unit_id, 'Ban Thường trực Ủy ban MTTQ ' || u.full_name, 'PLAN', p.title, lower(p.title), p.legal_bases, 'ON_BEHALF',
          'ISSUED', p.number, extract(year from p.issued_on), p.issued_on, encode(sha256(convert_to(concat_ws('|', p.number, p.issued_on, p.title, p.legal_bases), 'UTF8')), 'hex'), 'models'
        from plan p join unit u on u.id = p.unit_version_id
        where p.number is not null and not exists (select from document d where d.issuer_unit_id = p.issuer_unit_id and d.number = p.number and d.year = extract(year from p.issued_on));
      update plan p set document_id = d.id from document d where d.issuer_unit_id = p.issuer_unit_id and d.number = p.number and d.year = extract(year from p.issued_on);
      update document set programme_wide = true where id in (select document_id from plan);
      alter table document enable trigger keep_issued;
      alter table plan alter column document_id set not null, alter column issuer_unit_id set not null, alter column until_year set not null, alter column quota drop not null,
        drop column title, drop column number, drop column issued_on, drop column legal_bases,
        drop constraint plan_unit_version_id_year_key, add unique (issuer_unit_id, year),
        add check (until_year >= year), add check (until_year = year or level = 'PROVINCE'), add check ((quota is not null) = (level = 'PROVINCE')),
        add check (level = 'PROVINCE' or (parent_id is not null and party_opinion is not null));
      create index plan_parent on plan (parent_id) where parent_id is not null;
      create index plan_province on plan (province_key, id);
      create index plan_commune on plan (commune_key, id) where commune_key is not null;
      alter table deadline alter column due_on drop not null, add column section text, add column item text, add check ((section is null) = (item is null));
      alter table deadline_change alter column from_on drop not null, add column document_id uuid references document (id);
      alter table pilot_step add column document_id uuid references document (id);
      drop policy in_area on document;
alter table "models".document enable row level security;
  alter table "models".document force row level security;
  create policy in_area on "models".document using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or (state = 'ISSUED' and (programme_wide or to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[] or to_communes && nullif(current_setting('app.communes', true), '')::int[]))) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or (state = 'ISSUED' and (programme_wide or to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[] or to_communes && nullif(current_setting('app.communes', true), '')::int[])));
alter table "models".plan enable row level security;
  alter table "models".plan force row level security;
  create policy in_area on "models".plan using (exists (select from models.document d where d.id = document_id)) with check (exists (select from models.document d where d.id = document_id));
set search_path to public;

-- migration 010
create table models.inner_deadline (
        kind text primary key,
        milestone text not null,
        offset_days int not null
      );
      insert into models.inner_deadline (kind, milestone, offset_days) values
        ('READINESS_INSPECTION', 'LAUNCH', -7), ('INSPECTION_VISITS', 'INSPECTION_PLAN', 46),
        ('EVALUATION_REPORT', 'REVIEW_CONFERENCE', -21), ('NOMINATION', 'REVIEW_CONFERENCE', -21);
      create table models.duty_grace (
        kind text primary key,
        days int not null check (days >= 0)
      );
      insert into models.duty_grace (kind, days) values ('RECEIPT', 7), ('FUNDING_GUIDANCE', 90);
      create table models.reminder_rule (
        kind text not null,
        days int not null,
        step text not null check (step in ('RESPONSIBLE', 'ABOVE', 'LEADER')),
        primary key (kind, days)
      );
      insert into models.reminder_rule (kind, days, step)
        select kind, days, step from unnest(array['LAUNCH', 'FINDING']) kind, (values (-7, 'RESPONSIBLE'), (0, 'RESPONSIBLE'), (7, 'ABOVE'), (14, 'LEADER')) rule (days, step)
        -- What a province asks of a commune its district may not read: it goes from there to the leader.
        union all values ('OBLIGATION', -7, 'RESPONSIBLE'), ('OBLIGATION', 0, 'RESPONSIBLE'), ('OBLIGATION', 14, 'LEADER'), ('RECEIPT', 0, 'RESPONSIBLE'), ('RECEIPT', 7, 'ABOVE'), ('FUNDING_GUIDANCE', 0, 'RESPONSIBLE'), ('FUNDING_GUIDANCE', 14, 'LEADER');
      create table models.reminder (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
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
      create unique index reminder_rule_once on models.reminder (subject_id, due_on, rule_days) where rule_days is not null;
      create unique index reminder_hand_once on models.reminder (subject_id, "on") where rule_days is null;
      create index reminder_list on models.reminder ((date '9999-12-31' - "on"), id);
      create index reminder_pilot on models.reminder (pilot_id) where pilot_id is not null;
      create index reminder_waiting on models.reminder (subject_id) where acknowledged_on is null;
create index reminder_province on "models".reminder (province_key, id);
  create index reminder_district on "models".reminder (district_key, id) where district_key is not null;
  create index reminder_commune on "models".reminder (commune_key, id) where commune_key is not null;
  
  alter table "models".reminder enable row level security;
  alter table "models".reminder force row level security;
  create policy in_area on "models".reminder using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));

-- migration 011
create table "models".upload (
    id uuid primary key,
    account_id uuid not null,
    content bytea not null,
    uploaded_at timestamptz not null default now()
  );
  create index upload_age on "models".upload (uploaded_at);
  create index upload_account on "models".upload (account_id, uploaded_at);
set search_path to models, public;
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
      );
      alter table pilot_unit
        add column is_hotspot boolean,
        add column standard_met boolean,
        add column standard_source text,
        add column party_will text,
        add column front_will text,
        add column had_model boolean,
        add column previous_model text,
        add column objection_reason text,
        add column outcome_reason text,
        add column decision_id uuid references selection_decision (id),
        add column rank_when_chosen int,
        add column passed_over int;
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
alter table "models".candidate_count enable row level security;
  alter table "models".candidate_count force row level security;
  create policy in_area on "models".candidate_count using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
alter table "models".security_problem enable row level security;
  alter table "models".security_problem force row level security;
  create policy in_area on "models".security_problem using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
alter table "models".consultation enable row level security;
  alter table "models".consultation force row level security;
  create policy in_area on "models".consultation using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
set search_path to public;

-- migration 012
set search_path to models, public;
      alter table pilot_unit add column changed_at timestamptz not null default now(), add column entrusted_on date;

      alter table steering_committee drop constraint steering_committee_pilot_id_key,
        add column ordinal int not null default 1 check (ordinal > 0), add column from_on date, add column until_on date, add column regulation_on date,
        add column task_split_number text, add column listed boolean not null default false, add column by_actor text,
        add unique (pilot_id, ordinal);
      update steering_committee set from_on = founded_on;
      alter table steering_committee alter column from_on set not null, add check (until_on >= from_on);
      create unique index steering_committee_in_force on steering_committee (pilot_id) where until_on is null;

      alter table core_group drop constraint core_group_pilot_id_position_key,
        add column group_id uuid, add column ordinal int not null default 1 check (ordinal > 0), add column from_on date, add column until_on date,
        add column decision_number text, add column issuer text, add column dissolution_number text, add column dissolution_reason text,
        add column listed boolean not null default false, add column by_actor text,
        add unique (pilot_id, position, ordinal);
      update core_group set group_id = id, from_on = founded_on;
      alter table core_group alter column group_id set not null, alter column from_on set not null, add unique (group_id, ordinal), add check (until_on >= from_on),
        add check (dissolution_number is null or until_on is not null);
      create unique index core_group_in_force on core_group (group_id) where until_on is null;

      create table membership (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        body_id uuid not null,
        place int not null,
        name text not null,
        sex text not null check (sex in ('FEMALE', 'MALE')),
        post text not null check (post in ('HEAD', 'DEPUTY', 'MEMBER')),
        office text,
        body text not null,
        duty text,
        from_ordinal int not null,
        from_on date not null,
        until_ordinal int,
        until_on date,
        check ((until_on is null) = (until_ordinal is null)),
        check (until_ordinal > from_ordinal and until_on >= from_on)
      );
      create index membership_of_body on membership (body_id);
      create index membership_of_pilot on membership (pilot_id);

      create table pilot_outcome (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        outcome text not null check (outcome in ('MAINTAINED', 'MERGED', 'CLOSED')),
        "on" date not null,
        issuer text not null,
        decision_number text not null,
        reason text not null,
        successor_id uuid references pilot_unit (id),
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        unique (pilot_id, outcome),
        check ((outcome = 'MERGED') = (successor_id is not null)),
        check (successor_id <> pilot_id)
      );

      create function keep_staffing() returns trigger language plpgsql as $$
      declare changed text;
      begin
        if tg_op = 'DELETE' then raise exception 'a decided membership is kept' using errcode = 'restrict_violation'; end if;
        for changed in select key from jsonb_each(to_jsonb(old)) where value is distinct from to_jsonb(new) -> key loop
          if not changed = any (tg_argv) or to_jsonb(old) ->> changed is not null then
            raise exception 'a decided membership is not changed (%)', changed using errcode = 'restrict_violation';
          end if;
        end loop;
        return new;
      end $$;
create trigger keep_staffing before update or delete on steering_committee for each row execute function keep_staffing('until_on', 'regulation_number', 'regulation_on', 'task_split_number');
create trigger keep_staffing before update or delete on core_group for each row execute function keep_staffing('until_on', 'dissolution_number', 'dissolution_reason');
create trigger keep_staffing before update or delete on membership for each row execute function keep_staffing('until_on', 'until_ordinal');
create trigger keep_staffing before update or delete on pilot_outcome for each row execute function keep_staffing();
alter table "models".membership enable row level security;
  alter table "models".membership force row level security;
  create policy in_area on "models".membership using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
alter table "models".pilot_outcome enable row level security;
  alter table "models".pilot_outcome force row level security;
  create policy in_area on "models".pilot_outcome using (exists (select from models.pilot_unit p where p.id = pilot_id)) with check (exists (select from models.pilot_unit p where p.id = pilot_id));
set search_path to public;

-- migration 013
set search_path to models, public;
      
  create table conference (
    id uuid primary key,
    version int not null default 1,
    
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
    kind text not null,
    title text not null,
    folded_title text not null,
    state text not null check (state in ('PLANNED', 'HELD', 'CONCLUDED', 'CANCELLED')),
    planned_from date,
    planned_to date check (planned_to >= planned_from),
    held_on date,
    place text,
    chairs text[] not null default '{}',
    agenda text[] not null default '{}',
    papers jsonb not null default '[]',
    attendance int check (attendance > 0),
    women int check (women between 0 and attendance),
    attendees jsonb not null default '[]',
    minutes_number text,
    reviewed_from int,
    reviewed_to int check (reviewed_to >= reviewed_from),
    pilot_id uuid references pilot_unit (id),
    reason text,
    conclusions text[] not null default '{}',
    by_actor text not null,
    
  to_provinces int[] not null default '{}',
  to_districts int[] not null default '{}',
  to_communes int[] not null default '{}',
    check ((state in ('HELD', 'CONCLUDED')) = (held_on is not null) and (held_on is null) = (attendance is null)),
    check (held_on is not null or planned_from is not null),
    check ((kind = 'LAUNCH') = (pilot_id is not null)),
    check ((state = 'CANCELLED') = (reason is not null))
  );
  create index conference_province on conference (province_key, id);
  create index conference_commune on conference (commune_key, id) where commune_key is not null;
  create index conference_addressed on conference using gin (to_communes, to_districts, to_provinces);
  create index conference_list on conference (coalesce(held_on, planned_from) desc, id);
  create index conference_title on conference using gin (folded_title public.gin_trgm_ops);
  -- One launch that stands per pilot unit.
  create unique index conference_launch_once on conference (pilot_id) where state <> 'CANCELLED';
  create table conference_party (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    place_in_list int not null,
    role text not null check (role in ('ORGANISER', 'INVITED')),
    body text not null,
    label text not null,
    unit_version_id uuid,
    province_key int,
    district_key int,
    commune_key int,
    area_key int,
    unique (conference_id, place_in_list)
  );
  create table conference_entry (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    step text not null,
    "on" date not null,
    note text,
    planned_from date,
    planned_to date,
    by_actor text not null,
    recorded_at timestamptz not null default clock_timestamp()
  );
  create index conference_entry_of on conference_entry (conference_id, recorded_at);
      
  select set_config('app.all', 'on', true);
  insert into conference (id, unit_version_id, province_key, district_key, commune_key, area_key, kind, title, folded_title, state, held_on, place, chairs, attendance, minutes_number, pilot_id, by_actor)
  select l.id, p.unit_version_id, p.province_key, p.district_key, p.commune_key, p.area_key, 'LAUNCH', 'Hội nghị triển khai mô hình tại ' || u.full_name, 'hoi nghi trien khai mo hinh tai ' || u.folded_name,
    'HELD', l.held_on, l.place, array[l.chair], l.attendance, l.minutes_number, l.pilot_id, s.by_actor
  from launch_conference l join pilot_unit p on p.id = l.pilot_id join unit u on u.id = p.unit_version_id join pilot_step s on s.pilot_id = p.id and s.stage = 'LAUNCHED';
  insert into conference_entry (id, conference_id, step, "on", by_actor, recorded_at)
  select gen_random_uuid(), c.id, 'HELD', c.held_on, c.by_actor, s.recorded_at from conference c join pilot_step s on s.pilot_id = c.pilot_id and s.stage = 'LAUNCHED';
  drop table launch_conference;
  alter table commendation add column conference_id uuid references conference (id);
  create index commendation_conference on commendation (conference_id) where conference_id is not null;
      
  create table outreach (
    id uuid primary key,
    version int not null default 1,
    
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
    kind text not null check (kind in ('BRIEFING', 'COMMUNICATION')),
    "on" date not null,
    topics text[] not null,
    note text,
    sessions int check (sessions > 0),
    audience jsonb not null default '[]',
    attendance int check (attendance > 0),
    channel text,
    outlet text,
    times int check (times > 0),
    copies int check (copies > 0),
    pledged int not null default 0 check (pledged >= 0),
    withdrawn_reason text,
    by_actor text not null,
    check ((kind = 'BRIEFING') = (sessions is not null) and (kind = 'BRIEFING') = (attendance is not null) and (kind = 'COMMUNICATION') = (channel is not null))
  );
  create index outreach_list on outreach ("on" desc, id) where withdrawn_reason is null;
      create table obligation (
        id uuid primary key,
        version int not null default 1,
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int,
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
        
  to_provinces int[] not null default '{}',
  to_districts int[] not null default '{}',
  to_communes int[] not null default '{}',
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
      create table obligation_addressee (
        id uuid primary key,
        obligation_id uuid not null unique references obligation (id),
        
    unit_version_id uuid not null,
    province_key int not null,
    district_key int,
    commune_key int,
    area_key int
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
create index outreach_province on "models".outreach (province_key, id);
  create index outreach_district on "models".outreach (district_key, id) where district_key is not null;
  create index outreach_commune on "models".outreach (commune_key, id) where commune_key is not null;
  
  alter table "models".outreach enable row level security;
  alter table "models".outreach force row level security;
  create policy in_area on "models".outreach using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[])) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]));
alter table "models".obligation enable row level security;
  alter table "models".obligation force row level security;
  create policy in_area on "models".obligation using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[] or to_communes && nullif(current_setting('app.communes', true), '')::int[]) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[] or to_communes && nullif(current_setting('app.communes', true), '')::int[]);
alter table "models".obligation_addressee enable row level security;
  alter table "models".obligation_addressee force row level security;
  create policy in_area on "models".obligation_addressee using (exists (select from models.obligation o where o.id = obligation_id)) with check (exists (select from models.obligation o where o.id = obligation_id));
alter table "models".obligation_entry enable row level security;
  alter table "models".obligation_entry force row level security;
  create policy in_area on "models".obligation_entry using (exists (select from models.obligation o where o.id = obligation_id)) with check (exists (select from models.obligation o where o.id = obligation_id));
alter table "models".conference enable row level security;
  alter table "models".conference force row level security;
  create policy in_area on "models".conference using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[] or to_communes && nullif(current_setting('app.communes', true), '')::int[] or (pilot_id is not null and exists (select from models.pilot_unit p where p.id = pilot_id))) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[] or to_communes && nullif(current_setting('app.communes', true), '')::int[] or (pilot_id is not null and exists (select from models.pilot_unit p where p.id = pilot_id)));
alter table "models".conference_party enable row level security;
  alter table "models".conference_party force row level security;
  create policy in_area on "models".conference_party using (exists (select from models.conference c where c.id = conference_id)) with check (exists (select from models.conference c where c.id = conference_id));
alter table "models".conference_entry enable row level security;
  alter table "models".conference_entry force row level security;
  create policy in_area on "models".conference_entry using (exists (select from models.conference c where c.id = conference_id)) with check (exists (select from models.conference c where c.id = conference_id));
set search_path to public;

-- migration 014
set search_path to models, public;
      create table stored_file (
        id uuid primary key,
        key text not null unique,
        account_id text not null,
        name text not null,
        media_type text not null,
        size int not null check (size > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_at timestamptz not null default now(),
        claimed_at timestamptz,
        discard_after timestamptz,
        discarded_at timestamptz,
        check (claimed_at is not null or discard_after is not null)
      );
      create index stored_file_account on stored_file (account_id, uploaded_at);
      create index stored_file_discard on stored_file (discard_after) where discarded_at is null and discard_after is not null;
      create table attachment (
        id uuid primary key,
        version int not null default 1,
        file_id uuid not null unique references stored_file (id),
        subject_kind text not null,
        subject_id uuid not null,
        title text not null,
        kind text not null check (kind in ('SIGNED_SCAN', 'MINUTES', 'PHOTO', 'OTHER')),
        by_actor text not null,
        attached_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by text,
        removal_reason text,
        check (num_nulls(removed_at, removed_by, removal_reason) in (0, 3))
      );
      create index attachment_subject on attachment (subject_kind, subject_id, attached_at);
      -- The signed paper of an issued document is one.
      create unique index attachment_signed_once on attachment (subject_id) where subject_kind = 'DOCUMENT' and kind = 'SIGNED_SCAN' and removed_at is null;
      create function keep_attachment() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.removed_at is not null then raise exception 'an attachment is kept' using errcode = 'restrict_violation'; end if;
        if (to_jsonb(new) - '{version,removed_at,removed_by,removal_reason}'::text[]) is distinct from (to_jsonb(old) - '{version,removed_at,removed_by,removal_reason}'::text[]) then
          raise exception 'an attachment is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_attachment before update or delete on attachment for each row execute function keep_attachment();
alter table "models".attachment enable row level security;
  alter table "models".attachment force row level security;
  create policy in_area on "models".attachment using (case subject_kind when 'DOCUMENT' then exists (select from models.document s where s.id = subject_id)
when 'PILOT_UNIT' then exists (select from models.pilot_unit s where s.id = subject_id)
when 'PILOT_STEP' then exists (select from models.pilot_step s where s.id = subject_id)
when 'INSPECTION' then exists (select from models.inspection s where s.id = subject_id)
when 'FINDING' then exists (select from models.finding s where s.id = subject_id)
when 'FUNDING_REQUEST' then exists (select from models.funding_request s where s.id = subject_id)
when 'COMMENDATION' then exists (select from models.commendation s where s.id = subject_id)
when 'CONFERENCE' then exists (select from models.conference s where s.id = subject_id) else false end) with check (case subject_kind when 'DOCUMENT' then exists (select from models.document s where s.id = subject_id)
when 'PILOT_UNIT' then exists (select from models.pilot_unit s where s.id = subject_id)
when 'PILOT_STEP' then exists (select from models.pilot_step s where s.id = subject_id)
when 'INSPECTION' then exists (select from models.inspection s where s.id = subject_id)
when 'FINDING' then exists (select from models.finding s where s.id = subject_id)
when 'FUNDING_REQUEST' then exists (select from models.funding_request s where s.id = subject_id)
when 'COMMENDATION' then exists (select from models.commendation s where s.id = subject_id)
when 'CONFERENCE' then exists (select from models.conference s where s.id = subject_id) else false end);
set search_path to public;

-- migration 015
create table models.document_template (
        id uuid primary key,
        issuer_unit_id uuid not null,
        type text not null,
        revision int not null check (revision > 0),
        from_on date not null,
        file_name text,
        content bytea check (octet_length(content) <= 1048576),
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        unique (issuer_unit_id, type, revision),
        -- Without a file: the office has gone back to the template that comes with the platform.
        check ((content is null) = (file_name is null))
      );
      create table models.urged_unit (
        document_id uuid not null references models.document (id),
        pilot_id uuid not null references models.pilot_unit (id),
        primary key (document_id, pilot_id)
      );
      create index urged_unit_pilot on models.urged_unit (pilot_id);
alter table "models".urged_unit enable row level security;
  alter table "models".urged_unit force row level security;
  create policy in_area on "models".urged_unit using (exists (select from models.document d where d.id = document_id)) with check (exists (select from models.document d where d.id = document_id));

-- migration 016
alter table "models".idempotency add column outcome jsonb;

-- migration 017
select set_config('app.all', 'on', true);
      set search_path to models, public;
      alter table document add column to_bodies text[] not null default '{}';
      create index document_bodies on document using gin (to_bodies) where to_bodies <> '{}';
      alter table document_recipient add column body text, add check (body is null or (unit_version_id is null and received_on is null));
      create or replace function keep_issued() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'an issued document is kept' using errcode = 'restrict_violation'; end if;
        if (to_jsonb(new) - '{province_key,district_key,commune_key,area_key,to_provinces,to_districts,to_communes,to_bodies}'::text[]) is distinct from (to_jsonb(old) - '{province_key,district_key,commune_key,area_key,to_provinces,to_districts,to_communes,to_bodies}'::text[]) then
          raise exception 'an issued document is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      update document_recipient r set body = 'FINANCE', province_key = d.province_key from document d
        where d.id = r.document_id and d.state = 'ISSUED' and d.district_key is null and d.commune_key is null and r.unit_version_id is null and r.group_label is null and r.label ~* '^Sở Tài chính( |$)';
      update document d set to_bodies = array['FINANCE:' || d.province_key] where exists (select from document_recipient r where r.document_id = d.id and r.body = 'FINANCE');
      drop policy in_area on document;
alter table "models".document enable row level security;
  alter table "models".document force row level security;
  create policy in_area on "models".document using (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or (state = 'ISSUED' and (programme_wide or to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[]
      or to_communes && nullif(current_setting('app.communes', true), '')::int[] or to_bodies && nullif(current_setting('app.bodies', true), '')::text[]))) with check (nullif(current_setting('app.all', true), '') = 'on' or province_key = any (nullif(current_setting('app.provinces', true), '')::int[]) or district_key = any (nullif(current_setting('app.districts', true), '')::int[]) or commune_key = any (nullif(current_setting('app.communes', true), '')::int[]) or area_key = any (nullif(current_setting('app.areas', true), '')::int[]) or (state = 'ISSUED' and (programme_wide or to_provinces && nullif(current_setting('app.provinces', true), '')::int[] or to_districts && nullif(current_setting('app.districts', true), '')::int[]
      or to_communes && nullif(current_setting('app.communes', true), '')::int[] or to_bodies && nullif(current_setting('app.bodies', true), '')::text[])));
set search_path to public;

-- afterwards
do $$ begin
    create table if not exists "models".event_epoch (epoch int primary key,
      began_at timestamptz not null default now());
    insert into "models".event_epoch (epoch) values (0) on conflict do nothing;
    if not exists (select from information_schema.columns
      where table_schema = 'models' and table_name = 'event' and column_name = 'epoch') then
      alter table "models".event add column epoch int not null default 0;
      create index event_position on "models".event (epoch, xid, seq);
      drop index "models".event_order;
    end if;
    -- A visible row of this very cluster is older than its youngest transaction.
    insert into "models".event_epoch (epoch)
      select max(c.epoch) + 1 from "models".event_epoch c
      having exists (
    select from "models".event e
    where e.epoch = (select max(epoch) from "models".event_epoch) and e.xid >= pg_snapshot_xmax(pg_current_snapshot())
  );
  end $$;
