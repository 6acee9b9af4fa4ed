import { Migration } from "@mikro-orm/migrations";
import { placeColumns, placedTable, rowSecurity, serviceTables, unitProjectionTable } from "@hoa-nhap/subgraph";

const keys = placeColumns.replace("unit_version_id uuid not null,", "");

/**
 * Periods, reports with their figures, and what is derived from the other services' logs.
 *
 * Sums: a commune's computed figures are sums over its own deltas (a few hundred, by index); a district's and the
 * province's are sums over the figures of accepted reports, which carry the scope keys themselves. So no second summary
 * per ancestor is kept: a province of 42 communes is compiled from one grouped statement, and there is nothing that
 * could disagree with the reports it came from.
 */
export class Migration001 extends Migration {
  override up(): void {
    this.addSql(serviceTables("reporting"));
    this.addSql(unitProjectionTable("reporting"));
    this.addSql(`
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
        ${placeColumns},
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
        ${placeColumns},
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
        ${keys},
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
        ${keys},
        primary key (report_id, indicator),
        check (not (suppressed and value is not null))
      );`);
    this.addSql(placedTable("reporting", "report"));
    this.addSql(rowSecurity("reporting", "figure_delta"));
    this.addSql(rowSecurity("reporting", "figure"));
    this.addSql(rowSecurity("reporting", "statistic"));
    this.addSql(
      rowSecurity("reporting", "report_event", "exists (select from reporting.report r where r.id = report_id)"),
    );
  }
}
