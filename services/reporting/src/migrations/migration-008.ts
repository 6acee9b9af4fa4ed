import { Migration } from "@mikro-orm/migrations";

/**
 * What is published has editions: a cell stands from one edition on, until another takes its place. With a hidden cell
 * is kept what it counted, so that later editions and years are protected beside what was published; nothing that is
 * read by anybody reads it.
 */
export class Migration008 extends Migration {
  override up(): void {
    this.addSql(`
      alter table reporting.statistic add column edition int not null default 1, add column until int, add column counted double precision,
        drop constraint statistic_pkey, add primary key (report_id, indicator, edition);
      alter table reporting.statistic alter column edition drop default;
      create unique index statistic_newest on reporting.statistic (report_id, indicator) where until is null;
      alter table reporting.statistic no force row level security;
      alter table reporting.figure no force row level security;
      update reporting.statistic set counted = value where value is not null;
      update reporting.statistic s set counted = coalesce(f.typed, f.computed) from reporting.figure f where f.report_id = s.report_id and f.indicator = s.indicator and s.suppressed;
      alter table reporting.statistic force row level security;
      alter table reporting.figure force row level security;`);
  }
}
