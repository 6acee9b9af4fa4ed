import { Migration } from "@mikro-orm/migrations";
import { insideKeys, rowSecurity } from "@hoa-nhap/subgraph";

const sees = (list: string, column: string): string =>
  `${column} && nullif(current_setting('app.${list}', true), '')::int[]`;

/**
 * Plans as a tree with their documents: a plan's number, day, subject line and legal bases stand in its document alone.
 * Whoever sees the document sees the plan; a province's plan is the programme's and is read everywhere, which its
 * document says of itself. Milestones point at a paragraph of that document and may wait for their day (R47, R79).
 */
export class Migration009 extends Migration {
  override up(): void {
    this.addSql(`
      select set_config('app.all', 'on', true);
      set search_path to models, public;
      alter table document add column programme_wide boolean not null default false;
      alter table document disable trigger keep_issued;
      alter table plan add column version int not null default 1, add column level text not null default 'PROVINCE' check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
        add column district_key int, add column commune_key int, add column area_key int, add column until_year int, add column party_opinion jsonb,
        add column issuer_unit_id uuid, add column document_id uuid unique references document (id);
      update plan p set until_year = year, issuer_unit_id = u.unit_id from unit u where u.id = p.unit_version_id;
      -- A plan entered before documents were kept becomes the document that it was.
      insert into document (id, unit_version_id, province_key, issuer_unit_id, issuer, type, title, folded_title, legal_bases, sign_form, state, number, year, issued_on, hash, by_actor)
        select gen_random_uuid(), p.unit_version_id, p.province_key, p.issuer_unit_id, 'Ban Thường trực Ủy ban MTTQ ' || u.full_name, 'PLAN', p.title, lower(p.title), p.legal_bases, 'ON_BEHALF',
          'ISSUED', p.number, extract(year from p.issued_on), p.issued_on, encode(sha256(convert_to(concat_ws('|', p.number, p.issued_on, p.title, p.legal_bases), 'UTF8')), 'hex'), 'models'
        from plan p join unit u on u.id = p.unit_version_id
        where p.number is not null and not exists (select from document d where d.issuer_unit_id = p.issuer_unit_id and d.number = p.number and d.year = extract(year from p.issued_on));
      update plan p set document_id = d.id from document d where d.issuer_unit_id = p.issuer_unit_id and d.number = p.number and d.year = extract(year from p.issued_on);
      update document set programme_wide = true where id in (select document_id from plan);
      alter table document enable trigger keep_issued;
      alter table plan alter column document_id set not null, alter column issuer_unit_id set not null, alter column until_year set not null, alter column quota drop not null,
        drop column title, drop column number, drop column issued_on, drop column legal_bases,
        drop constraint plan_unit_version_id_year_key, add unique (issuer_unit_id, year),
        add check (until_year >= year), add check (until_year = year or level = 'PROVINCE'), add check ((quota is not null) = (level = 'PROVINCE')),
        add check (level = 'PROVINCE' or (parent_id is not null and party_opinion is not null));
      create index plan_parent on plan (parent_id) where parent_id is not null;
      create index plan_province on plan (province_key, id);
      create index plan_commune on plan (commune_key, id) where commune_key is not null;
      alter table deadline alter column due_on drop not null, add column section text, add column item text, add check ((section is null) = (item is null));
      alter table deadline_change alter column from_on drop not null, add column document_id uuid references document (id);
      alter table pilot_step add column document_id uuid references document (id);
      drop policy in_area on document;`);
    this.addSql(
      rowSecurity(
        "models",
        "document",
        `${insideKeys()} or (state = 'ISSUED' and (programme_wide or ${sees("provinces", "to_provinces")} or ${sees("districts", "to_districts")} or ${sees("communes", "to_communes")}))`,
      ),
    );
    this.addSql(rowSecurity("models", "plan", "exists (select from models.document d where d.id = document_id)"));
    this.addSql("set search_path to public");
  }
}
