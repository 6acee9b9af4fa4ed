import { Migration } from "@mikro-orm/migrations";
import { successionTables } from "@hoa-nhap/subgraph";

/**
 * Successions and moved responsibilities. Two communes that merge may both have had a pilot, two provinces a plan of
 * the same year: uniqueness is about where a thing was made.
 */
export class Migration002 extends Migration {
  override up(): void {
    this.addSql(successionTables("models"));
    this.addSql(`
      drop index models.pilot_unit_once;
      create unique index pilot_unit_once on models.pilot_unit (unit_version_id, year) where ended_on is null;
      alter table models.plan drop constraint plan_province_key_year_key, add unique (unit_version_id, year);`);
  }
}
