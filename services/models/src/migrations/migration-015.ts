import { Migration } from "@mikro-orm/migrations";
import { rowSecurity } from "@hoa-nhap/subgraph";

/**
 * Word templates of offices, every revision kept (none changes again), and which units an official letter has urged.
 */
export class Migration015 extends Migration {
  override up(): void {
    this.addSql(`
      create table models.document_template (
        id uuid primary key,
        issuer_unit_id uuid not null,
        type text not null,
        revision int not null check (revision > 0),
        from_on date not null,
        file_name text,
        content bytea check (octet_length(content) <= 1048576),
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        unique (issuer_unit_id, type, revision),
        -- Without a file: the office has gone back to the template that comes with the platform.
        check ((content is null) = (file_name is null))
      );
      create table models.urged_unit (
        document_id uuid not null references models.document (id),
        pilot_id uuid not null references models.pilot_unit (id),
        primary key (document_id, pilot_id)
      );
      create index urged_unit_pilot on models.urged_unit (pilot_id);`);
    this.addSql(rowSecurity("models", "urged_unit", "exists (select from models.document d where d.id = document_id)"));
  }
}
