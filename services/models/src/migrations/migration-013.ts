import { Migration } from "@mikro-orm/migrations";
import { insideKeys, placeColumns, placedTable, rowSecurity } from "@hoa-nhap/subgraph";

const sees = (list: string, column: string): string =>
  `${column} && nullif(current_setting('app.${list}', true), '')::int[]`;
/** Its own area, and the units that it is addressed to. */
const ADDRESSED = `${insideKeys()} or ${sees("provinces", "to_provinces")} or ${sees("districts", "to_districts")} or ${sees("communes", "to_communes")}`;
const addressedColumns = `
  to_provinces int[] not null default '{}',
  to_districts int[] not null default '{}',
  to_communes int[] not null default '{}'`;

const conference = `
  create table conference (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
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
    ${addressedColumns},
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
  create index conference_entry_of on conference_entry (conference_id, recorded_at);`;

/** Launches that were recorded before: conferences that were held, told by whoever took the pilot unit's step. */
const formerLaunches = `
  select set_config('app.all', 'on', true);
  insert into conference (id, unit_version_id, province_key, district_key, commune_key, area_key, kind, title, folded_title, state, held_on, place, chairs, attendance, minutes_number, pilot_id, by_actor)
  select l.id, p.unit_version_id, p.province_key, p.district_key, p.commune_key, p.area_key, 'LAUNCH', 'Hội nghị triển khai mô hình tại ' || u.full_name, 'hoi nghi trien khai mo hinh tai ' || u.folded_name,
    'HELD', l.held_on, l.place, array[l.chair], l.attendance, l.minutes_number, l.pilot_id, s.by_actor
  from launch_conference l join pilot_unit p on p.id = l.pilot_id join unit u on u.id = p.unit_version_id join pilot_step s on s.pilot_id = p.id and s.stage = 'LAUNCHED';
  insert into conference_entry (id, conference_id, step, "on", by_actor, recorded_at)
  select gen_random_uuid(), c.id, 'HELD', c.held_on, c.by_actor, s.recorded_at from conference c join pilot_step s on s.pilot_id = c.pilot_id and s.stage = 'LAUNCHED';
  drop table launch_conference;
  alter table commendation add column conference_id uuid references conference (id);
  create index commendation_conference on commendation (conference_id) where conference_id is not null;`;

const outreach = `
  create table outreach (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
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
  create index outreach_list on outreach ("on" desc, id) where withdrawn_reason is null;`;

/**
 * Conferences (launches among them), what bodies are asked for and what came of it, and outreach. A conference's place
 * is its host's, an obligation's the asker's; the keys of organisers, guests and asked units stand on the row as those
 * of a document's addressees do.
 */
export class Migration013 extends Migration {
  override up(): void {
    this.addSql(`
      set search_path to models, public;
      ${conference}
      ${formerLaunches}
      ${outreach}
      create table obligation (
        id uuid primary key,
        version int not null default 1,
        ${placeColumns},
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
        ${addressedColumns},
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
        ${placeColumns}
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
      create index obligation_entry_of on obligation_entry (obligation_id, recorded_at);`);
    this.addSql(placedTable("models", "outreach"));
    this.addSql(rowSecurity("models", "obligation", ADDRESSED));
    for (const part of ["obligation_addressee", "obligation_entry"])
      this.addSql(rowSecurity("models", part, "exists (select from models.obligation o where o.id = obligation_id)"));
    // A launch is seen by whoever sees its pilot unit.
    this.addSql(
      rowSecurity(
        "models",
        "conference",
        `${ADDRESSED} or (pilot_id is not null and exists (select from models.pilot_unit p where p.id = pilot_id))`,
      ),
    );
    for (const part of ["conference_party", "conference_entry"])
      this.addSql(rowSecurity("models", part, "exists (select from models.conference c where c.id = conference_id)"));
    this.addSql("set search_path to public");
  }
}
