import { placeColumns, placedTable, rowSecurity } from "@hoa-nhap/subgraph";
import { addressed, addressedColumns, partOf } from "./sight.js";

/**
 * Conferences, launches among them. A conference's place is its host's; the keys of organisers and guests stand on the
 * row as those of a document's addressees do. A launch is seen by whoever sees its pilot unit.
 */
export const conferences = `
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
  create index conference_entry_of on conference_entry (conference_id, recorded_at);
  ${rowSecurity(
    "models",
    "conference",
    `${addressed} or (pilot_id is not null and exists (select from models.pilot_unit p where p.id = pilot_id))`,
  )}
  ${partOf("conference c", "conference_id", "conference_party", "conference_entry")}`;

export const outreach = `
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
    check ((kind = 'BRIEFING') = (sessions is not null) and (kind = 'BRIEFING') = (attendance is not null)
      and (kind = 'COMMUNICATION') = (channel is not null))
  );
  create index outreach_list on outreach ("on" desc, id) where withdrawn_reason is null;
  ${placedTable("models", "outreach")}`;
