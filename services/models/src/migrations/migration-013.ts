import { Migration } from "@mikro-orm/migrations";
import { insideKeys, placeColumns, rowSecurity } from "@hoa-nhap/subgraph";

const sees = (list: string, column: string): string => `${column} && nullif(current_setting('app.${list}', true), '')::int[]`;
/** Its own area, and the units that it is addressed to. */
const ADDRESSED = `${insideKeys()} or ${sees("provinces", "to_provinces")} or ${sees("districts", "to_districts")} or ${sees("communes", "to_communes")}`;
const addressedColumns = `
  to_provinces int[] not null default '{}',
  to_districts int[] not null default '{}',
  to_communes int[] not null default '{}'`;

/** What bodies are asked for: by whom, of whom, until when, and what came of it. Its place is the asker's; the asked unit's keys stand on the row as those of a document's addressees do. */
export class Migration013 extends Migration {
  override up(): void {
    this.addSql(`
      set search_path to models, public;
      create table obligation (
        id uuid primary key,
        version int not null default 1,
        ${placeColumns},
        title text not null,
        folded_title text not null,
        what text not null,
        asked_on date not null,
        asked_unit_version_id uuid not null,
        body text not null,
        body_name text,
        due_on date check (due_on >= asked_on),
        state text not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'DONE', 'WITHDRAWN')),
        answered_on date check (answered_on >= asked_on),
        reason text,
        done_on date check (done_on >= answered_on),
        evidence_number text,
        evidence_document_id uuid references document (id),
        document_id uuid references document (id),
        section text,
        item text,
        by_actor text not null,
        ${addressedColumns},
        check ((state = 'DONE') = (done_on is not null)),
        check (state not in ('DECLINED', 'WITHDRAWN') or reason is not null),
        check (document_id is not null or (section is null and item is null))
      );
      create index obligation_province on obligation (province_key, id);
      create index obligation_commune on obligation (commune_key, id) where commune_key is not null;
      create index obligation_addressed on obligation using gin (to_communes, to_districts, to_provinces);
      create index obligation_open on obligation (due_on, id) where state in ('PROPOSED', 'ACCEPTED');
      create index obligation_document on obligation (document_id) where document_id is not null;
      create index obligation_title on obligation using gin (folded_title public.gin_trgm_ops);
      create table obligation_addressee (
        id uuid primary key,
        obligation_id uuid not null unique references obligation (id),
        ${placeColumns}
      );
      create table obligation_entry (
        id uuid primary key,
        obligation_id uuid not null references obligation (id),
        step text not null,
        "on" date not null,
        number text,
        note text,
        due_on date,
        by_actor text not null,
        recorded_at timestamptz not null default clock_timestamp()
      );
      create index obligation_entry_of on obligation_entry (obligation_id, recorded_at);`);
    this.addSql(rowSecurity("models", "obligation", ADDRESSED));
    for (const part of ["obligation_addressee", "obligation_entry"]) this.addSql(rowSecurity("models", part, "exists (select from models.obligation o where o.id = obligation_id)"));
    this.addSql("set search_path to public");
  }
}
