import { Migration } from "@mikro-orm/migrations";

/** The running numbers under a commune's code are found by the beginning of an area's code. */
export class Migration005 extends Migration {
  override up(): void {
    this.addSql(
      `create index unit_version_area_code on organisation.unit_version (code text_pattern_ops) where level = 'AREA'`,
    );
  }
}
