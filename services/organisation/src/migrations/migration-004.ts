import { Migration } from "@mikro-orm/migrations";

/** Files on their way into an import, kept for a day; and what was wrong with the file of a draft. */
export class Migration004 extends Migration {
  override up(): void {
    this.addSql(`
      create table organisation.upload (
        id uuid primary key,
        account_id uuid not null,
        content bytea not null,
        uploaded_at timestamptz not null default now()
      );
      create index upload_age on organisation.upload (uploaded_at);
      create index upload_account on organisation.upload (account_id, uploaded_at);
      alter table organisation.reorganisation add column file_faults jsonb not null default '[]', add column closed_reason text;
      alter table organisation.reorganisation_row add column stays boolean not null default false;`);
  }
}
