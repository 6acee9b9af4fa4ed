import { Migration } from "@mikro-orm/migrations";

/** Sessions of an account can be ended: those opened under an earlier generation are over, but for the one spared. */
export class Migration010 extends Migration {
  override up(): void {
    this.addSql(`
      alter table organisation.account
        add column session_generation int not null default 0,
        add column spared_session text;`);
  }
}
