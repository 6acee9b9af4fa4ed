import { Migration } from "@mikro-orm/migrations";
import { successionTables } from "@hoa-nhap/subgraph";

/** Successions and moved responsibilities. */
export class Migration002 extends Migration {
  override up(): void {
    this.addSql(successionTables("reporting"));
  }
}
