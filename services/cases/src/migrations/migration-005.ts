import { Migration } from "@mikro-orm/migrations";

/**
 * Names are no longer indexed: how often a word stands in the index told surnames and sex (decision 023). A contact at
 * which nobody was met says why. Who may help is what organisation tells of posts.
 */
export class Migration005 extends Migration {
  override up(): void {
    this.addSql(`
      alter table cases.person drop column name_index;
      alter table cases.visit add column no_contact_reason text,
        add constraint visit_no_contact check (no_contact_reason is null or met_with = 'NOBODY');
      create unique index visit_corrected_once on cases.visit (corrects_id) where corrects_id is not null;
      create table cases.post (
        id uuid primary key,
        account_id uuid not null,
        role text not null,
        seat_key int,
        from_on date not null,
        to_on date
      );
      create index post_account on cases.post (account_id, role);`);
  }
}
