import { Migration } from "@mikro-orm/migrations";
import { insideKeys, rowSecurity } from "@hoa-nhap/subgraph";

const sees = (list: string, column: string, type = "int"): string =>
  `${column} && nullif(current_setting('app.${list}', true), '')::${type}[]`;
const MOVABLE =
  "'{province_key,district_key,commune_key,area_key,to_provinces,to_districts,to_communes,to_bodies}'::text[]";

/**
 * Documents name bodies beside the Front among their recipients: the kind stands on the line, and on the document as
 * FINANCE:12 (the unit's key), so that its officers see the document and nothing else of their area. A province has one
 * finance department: where issued plans name it in words, it is the one that they mean.
 */
export class Migration017 extends Migration {
  override up(): void {
    this.addSql(`
      select set_config('app.all', 'on', true);
      set search_path to models, public;
      alter table document add column to_bodies text[] not null default '{}';
      create index document_bodies on document using gin (to_bodies) where to_bodies <> '{}';
      alter table document_recipient add column body text, add check (body is null or (unit_version_id is null and received_on is null));
      create or replace function keep_issued() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'an issued document is kept' using errcode = 'restrict_violation'; end if;
        if (to_jsonb(new) - ${MOVABLE}) is distinct from (to_jsonb(old) - ${MOVABLE}) then
          raise exception 'an issued document is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      update document_recipient r set body = 'FINANCE', province_key = d.province_key from document d
        where d.id = r.document_id and d.state = 'ISSUED' and d.district_key is null and d.commune_key is null and r.unit_version_id is null and r.group_label is null and r.label ~* '^Sở Tài chính( |$)';
      update document d set to_bodies = array['FINANCE:' || d.province_key] where exists (select from document_recipient r where r.document_id = d.id and r.body = 'FINANCE');
      drop policy in_area on document;`);
    this.addSql(
      rowSecurity(
        "models",
        "document",
        `${insideKeys()} or (state = 'ISSUED' and (programme_wide or ${sees("provinces", "to_provinces")} or ${sees("districts", "to_districts")}
      or ${sees("communes", "to_communes")} or ${sees("bodies", "to_bodies", "text")}))`,
      ),
    );
    this.addSql("set search_path to public");
  }
}
