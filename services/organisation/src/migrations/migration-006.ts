import { Migration } from "@mikro-orm/migrations";

/** Units of a day are counted from the index alone: a count over the whole country reads no unit. */
export class Migration006 extends Migration {
  override up(): void {
    this.addSql("create index unit_version_days on organisation.unit_version (level, valid_from, valid_to)");
  }
}
