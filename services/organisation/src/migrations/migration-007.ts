import { Migration } from "@mikro-orm/migrations";

/** Where an account gets mail, if its holder wants any; and each letter of a reminder, put down before it is sent. */
export class Migration007 extends Migration {
  override up(): void {
    this.addSql(`
      alter table organisation.account add column email text unique check (email = lower(email) and email !~ '\\s');
      create table organisation.mail (
        id uuid primary key,
        reminder_id uuid not null,
        account_id uuid not null references organisation.account (id),
        "on" date not null,
        kind text not null,
        due_on date not null,
        by_hand boolean not null,
        link text not null,
        unit_version_id uuid not null references organisation.unit_version (id),
        state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
        sent_at timestamptz,
        unique (reminder_id, account_id),
        check ((state = 'SENT') = (sent_at is not null))
      );`);
  }
}
