import { Migration } from "@mikro-orm/migrations";
import { placeColumns, placedTable, rowSecurity, serviceTables, unitProjectionTable } from "@hoa-nhap/subgraph";

/** What belongs to a pilot unit is seen by whoever sees the pilot unit. */
const partOfPilot = (table: string): string =>
  rowSecurity("models", table, `exists (select from models.pilot_unit p where p.id = pilot_id)`);

/** Scheme, plans, deadlines: reference data of the programme. Pilot units and all that belongs to them: by place. */
export class Migration001 extends Migration {
  override up(): void {
    this.addSql(serviceTables("models"));
    this.addSql(unitProjectionTable("models"));
    this.addSql(`
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
        ${placeColumns},
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
      );`);
    this.addSql(placedTable("models", "pilot_unit"));
    for (const table of ["pilot_step", "endorsement", "steering_committee", "core_group", "launch_conference"])
      this.addSql(partOfPilot(table));
    this.addSql("set search_path to public");
  }
}
