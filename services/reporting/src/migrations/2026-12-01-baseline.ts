import {
  placeColumns,
  placedTable,
  rowSecurity,
  serviceTables,
  territoryTables,
  unitProjectionTable,
} from "@hoa-nhap/subgraph";
import { Migration } from "@mikro-orm/migrations";

const keys = placeColumns.replace("unit_version_id uuid not null,", "").trimStart();
const ofReport = (table: string): string =>
  rowSecurity("reporting", table, "exists (select from reporting.report r where r.id = report_id)");

/** What is derived from the other services' logs. */
const derived = `
  create table pilot (
    id uuid primary key,
    unit_id uuid not null,
    unit_version_id uuid not null,
    year int not null,
    sponsor text not null,
    stage text not null,
    ended_on date
  );
  create table successor (
    from_key int primary key,
    unit_version_id uuid not null
  );
  create table counted_indicator (indicator text primary key);
  create table figure_delta (
    indicator text not null,
    "on" date not null,
    dimensions text not null,
    delta double precision not null,
    ${placeColumns},
    primary key (unit_version_id, indicator, "on", dimensions)
  );
  create index figure_delta_commune on figure_delta (commune_key, indicator, "on") include (delta);
  create index figure_delta_district on figure_delta (district_key, indicator, "on") include (delta);
  create index figure_delta_province on figure_delta (province_key, indicator, "on") include (delta);
  ${rowSecurity("reporting", "figure_delta")}`;

/**
 * Reports with their figures and what became of them. One handed up before its period ends is provisional; what a sum
 * lacks is named with a reason.
 */
const reports = `
  create table period (
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
  create table report (
    id uuid primary key,
    version int not null default 1,
    period_id uuid not null references period (id),
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
    ${placeColumns},
    -- Handed up before the period had ended: shown as such, in no official sum.
    provisional boolean not null default false,
    -- The commune has models of its own alone: it reports, and is counted apart (R63).
    own_model boolean not null default false,
    unique (period_id, unit_id)
  );
  create index report_due on report (due_on, id)
    where state in ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED');
  create index report_unit on report (unit_id, period_id);
  create index report_list on report (province_key, period_id, level, id);
  ${placedTable("reporting", "report")}
  create table figure (
    report_id uuid not null references report (id),
    indicator text not null,
    computed double precision,
    typed double precision,
    not_applicable boolean not null default false,
    reason text,
    ${keys},
    primary key (report_id, indicator),
    check (not (not_applicable and typed is not null))
  );
  ${rowSecurity("reporting", "figure")}
  create table report_event (
    id uuid primary key,
    report_id uuid not null references report (id),
    state text not null,
    "on" date not null,
    recorded_at timestamptz not null default clock_timestamp(),
    reason text,
    by_id text not null,
    by_role text not null
  );
  create index report_event_report on report_event (report_id, recorded_at, id);
  ${ofReport("report_event")}
  create table report_gap (
    report_id uuid not null references report (id),
    missing_id uuid not null references report (id),
    reason text not null,
    note text check (length(note) <= 500),
    primary key (report_id, missing_id),
    check (reason <> 'OTHER' or note is not null)
  );
  ${ofReport("report_gap")}`;

/** Numbered corrections of reports whose sums were handed up already: at most one of a report is under way. */
const corrections = `
  create table correction (
    id uuid primary key,
    report_id uuid not null references report (id),
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
  create unique index correction_under_way on correction (report_id) where state <> 'ACCEPTED';
  ${ofReport("correction")}
  create table correction_figure (
    correction_id uuid not null references correction (id),
    indicator text not null,
    old_value double precision,
    new_value double precision not null,
    from_below boolean not null,
    primary key (correction_id, indicator)
  );
  ${rowSecurity(
    "reporting",
    "correction_figure",
    "exists (select from reporting.correction k where k.id = correction_id)",
  )}
  -- Who corrects a report sees none above it, and has to know whether its sums are closed. That much is told, no more.
  create function above(report uuid)
    returns table (id uuid, state text, provisional boolean, "fullName" text) language plpgsql as $$
    declare sight text := current_setting('app.all', true);
    begin
      perform set_config('app.all', 'on', true);
      return query select a.id, a.state, a.provisional, u.full_name
        from reporting.report r
        join reporting.report a on a.period_id = r.period_id and a.id <> r.id and a.commune_key is null
          and ((r.level = 'COMMUNE' and a.level = 'DISTRICT' and a.district_key = r.district_key)
            or (a.level = 'PROVINCE' and a.province_key = r.province_key))
        join reporting.unit u on u.id = a.unit_version_id where r.id = report order by a.level limit 1;
      perform set_config('app.all', coalesce(sight, ''), true);
    end $$;`;

/**
 * What is published has editions: a cell stands from one edition on, until another takes its place. With a hidden cell
 * is kept what it counted, so that later editions and years are protected beside what was published; nothing that is
 * read by anybody reads it. Publishing is work of its own, asked for with a report and done soon after.
 */
const publications = `
  create table statistic (
    report_id uuid not null references report (id),
    indicator text not null,
    value double precision,
    suppressed boolean not null,
    not_applicable boolean not null,
    ${keys},
    -- The first edition in which the cell stands so, and the one that has another in its place.
    edition int not null,
    until int,
    counted double precision,
    primary key (report_id, indicator, edition),
    check (not (suppressed and value is not null))
  );
  create unique index statistic_newest on statistic (report_id, indicator) where until is null;
  ${rowSecurity("reporting", "statistic")}
  create table publication (
    report_id uuid primary key references report (id),
    -- How often publication was asked for, and which of these times has been done.
    asked int not null default 1,
    done int not null default 0,
    edition int not null default 0,
    published_at timestamptz,
    failures int not null default 0,
    next_try timestamptz not null default now(),
    ${keys}
  );
  create index publication_due on publication (next_try) where asked > done;
  ${rowSecurity("reporting", "publication")}`;

/**
 * Sums: a commune's computed figures are sums over its own deltas (a few hundred, by index); a district's and the
 * province's are sums over the figures of accepted reports, which carry the scope keys themselves. So no second summary
 * per ancestor is kept: a province of 42 communes is compiled from one grouped statement, and there is nothing that
 * could disagree with the reports it came from.
 */
export class Baseline extends Migration {
  override up(): void {
    this.addSql(serviceTables("reporting"));
    this.addSql(unitProjectionTable("reporting"));
    this.addSql(territoryTables("reporting"));
    this.addSql("set search_path to reporting, public");
    for (const noun of [derived, reports, corrections, publications]) this.addSql(noun);
    this.addSql("set search_path to public");
  }
}
