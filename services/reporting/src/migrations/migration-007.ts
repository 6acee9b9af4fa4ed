import { Migration } from "@mikro-orm/migrations";
import { placeColumns, rowSecurity } from "@hoa-nhap/subgraph";

const keys = placeColumns.replace("unit_version_id uuid not null,", "");

/**
 * Publishing a province's figures is work of its own: asked for by whoever finishes or corrects the province's report,
 * done by the service soon after. What was published until now is first editions.
 */
export class Migration007 extends Migration {
  override up(): void {
    this.addSql(`
      create table reporting.publication (
        report_id uuid primary key references reporting.report (id),
        asked int not null default 1,
        done int not null default 0,
        edition int not null default 0,
        published_at timestamptz,
        failures int not null default 0,
        next_try timestamptz not null default now(),
        ${keys}
      );
      create index publication_due on reporting.publication (next_try) where asked > done;
      alter table reporting.report no force row level security;
      alter table reporting.statistic no force row level security;
      insert into reporting.publication (report_id, done, edition, published_at, province_key)
        select distinct s.report_id, 1, 1, now(), r.province_key from reporting.statistic s join reporting.report r on r.id = s.report_id and r.level = 'PROVINCE';
      alter table reporting.report force row level security;
      alter table reporting.statistic force row level security;`);
    this.addSql(rowSecurity("reporting", "publication"));
  }
}
