import { Migration } from "@mikro-orm/migrations";
import { territoryActTable } from "@hoa-nhap/subgraph";

/** Acts that change the territory, by which this service says how far it has come with them. */
export class Migration004 extends Migration {
  override up(): void {
    this.addSql(territoryActTable("models"));
  }
}
