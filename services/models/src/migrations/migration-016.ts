import { outcomeColumn } from "@hoa-nhap/subgraph";
import { Migration } from "@mikro-orm/migrations";

/** What an import came to is kept beside its key: its file may be gone when somebody asks again. */
export class Migration016 extends Migration {
  override up(): void {
    this.addSql(outcomeColumn("models"));
  }
}
