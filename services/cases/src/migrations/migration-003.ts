import { Migration } from "@mikro-orm/migrations";
import { areaMoves } from "@hoa-nhap/subgraph";

/** Responsibilities that go from one residential area to another, or back to the commune. */
export class Migration003 extends Migration {
  override up(): void {
    this.addSql(areaMoves("cases"));
  }
}
