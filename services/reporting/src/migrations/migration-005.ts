import { Migration } from "@mikro-orm/migrations";
import { rowSecurity } from "@hoa-nhap/subgraph";

/**
 * Reports handed up before their period ends are provisional; what a sum lacks is named with a reason; models of one's
 * own report apart. What was closed too early until now becomes provisional, so that it can be handed up for good.
 */
export class Migration005 extends Migration {
  override up(): void {
    this.addSql(`
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
      );`);
    this.addSql(
      rowSecurity("reporting", "report_gap", "exists (select from reporting.report r where r.id = report_id)"),
    );
  }
}
