import { Migration } from "@mikro-orm/migrations";
import { rowSecurity } from "@hoa-nhap/subgraph";

const ofReport = "exists (select from reporting.report r where r.id = report_id)";

/** Numbered corrections of reports whose sums were handed up already: at most one of a report is under way. */
export class Migration006 extends Migration {
  override up(): void {
    this.addSql(`
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
      );`);
    // Who corrects a report sees none above it, and has to know whether its sums are closed. That much and no more is
    // told.
    this.addSql(`
      create function reporting.above(report uuid) returns table (id uuid, state text, provisional boolean, "fullName" text) language plpgsql as $$
        declare sight text := current_setting('app.all', true);
        begin
          perform set_config('app.all', 'on', true);
          return query select a.id, a.state, a.provisional, u.full_name from reporting.report r join reporting.report a on a.period_id = r.period_id and a.id <> r.id and a.commune_key is null
            and ((r.level = 'COMMUNE' and a.level = 'DISTRICT' and a.district_key = r.district_key) or (a.level = 'PROVINCE' and a.province_key = r.province_key))
            join reporting.unit u on u.id = a.unit_version_id where r.id = report order by a.level limit 1;
          perform set_config('app.all', coalesce(sight, ''), true);
        end $$;`);
    this.addSql(rowSecurity("reporting", "correction", ofReport));
    this.addSql(
      rowSecurity(
        "reporting",
        "correction_figure",
        "exists (select from reporting.correction k where k.id = correction_id)",
      ),
    );
  }
}
