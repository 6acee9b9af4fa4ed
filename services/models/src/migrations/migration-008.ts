import { Migration } from "@mikro-orm/migrations";
import { insideKeys, placeColumns, rowSecurity } from "@hoa-nhap/subgraph";

const sees = (list: string, column: string): string =>
  `${column} && nullif(current_setting('app.${list}', true), '')::int[]`;

/**
 * Documents and the registry that numbers them. A document is seen where it was made, and once issued where it is
 * addressed to; its addressees stand as keys on the row itself, so that neither table has to ask the other's policy.
 */
export class Migration008 extends Migration {
  override up(): void {
    this.addSql(`
      set search_path to models, public;
      create table document_series (
        issuer_unit_id uuid primary key,
        version int not null default 1,
        mode text not null check (mode in ('ALL', 'BY_TYPE')),
        style text not null check (style in ('STATE', 'PARTY')),
        symbol text not null
      );
      create table document_counter (
        issuer_unit_id uuid not null,
        year int not null,
        series text not null,
        last int not null,
        primary key (issuer_unit_id, year, series)
      );
      create table document (
        id uuid primary key,
        version int not null default 1,
        ${placeColumns},
        issuer_unit_id uuid not null,
        issuer text not null,
        co_issuers text[] not null default '{}',
        type text not null,
        title text not null,
        folded_title text not null,
        parent_id uuid references document (id),
        legal_bases jsonb not null default '[]',
        items jsonb not null default '[]',
        recipients jsonb not null default '[]',
        sign_form text not null,
        signer_name text,
        signer_post text,
        made_at text,
        state text not null default 'DRAFT' check (state in ('DRAFT', 'ISSUED')),
        number text,
        given boolean not null default false,
        year int,
        issued_on date,
        hash text,
        by_actor text not null,
        drafted_at timestamptz not null default now(),
        to_provinces int[] not null default '{}',
        to_districts int[] not null default '{}',
        to_communes int[] not null default '{}',
        check ((state = 'ISSUED') = (number is not null)),
        check ((number is null) = (issued_on is null) and (number is null) = (hash is null) and (number is null) = (year is null))
      );
      create unique index document_number_once on document (issuer_unit_id, year, number) where number is not null;
      create index document_list on document (coalesce(issued_on, 'infinity'::date) desc, id);
      create index document_province on document (province_key, id);
      create index document_commune on document (commune_key, id) where commune_key is not null;
      create index document_addressed on document using gin (to_communes, to_districts, to_provinces);
      create index document_parent on document (parent_id) where parent_id is not null;
      create index document_title on document using gin (folded_title public.gin_trgm_ops);
      create table document_recipient (
        id uuid primary key,
        document_id uuid not null references document (id),
        place_in_list int not null,
        label text not null,
        group_label text,
        purpose text not null check (purpose in ('ACTION', 'INFORMATION', 'ARCHIVE')),
        unit_version_id uuid,
        province_key int,
        district_key int,
        commune_key int,
        area_key int,
        received_on date,
        received_by text,
        unique (document_id, place_in_list),
        check ((received_on is null) = (received_by is null))
      );
      create index document_recipient_commune on document_recipient (commune_key) where received_on is null and commune_key is not null;
      create function keep_issued() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'an issued document is kept' using errcode = 'restrict_violation'; end if;
        if (to_jsonb(new) - '{province_key,district_key,commune_key,area_key,to_provinces,to_districts,to_communes}'::text[])
           is distinct from (to_jsonb(old) - '{province_key,district_key,commune_key,area_key,to_provinces,to_districts,to_communes}'::text[]) then
          raise exception 'an issued document is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_issued before update or delete on document for each row when (old.state = 'ISSUED') execute function keep_issued();`);
    this.addSql(
      rowSecurity(
        "models",
        "document",
        `${insideKeys()} or (state = 'ISSUED' and (${sees("provinces", "to_provinces")} or ${sees("districts", "to_districts")} or ${sees("communes", "to_communes")}))`,
      ),
    );
    this.addSql(
      rowSecurity("models", "document_recipient", `exists (select from models.document d where d.id = document_id)`),
    );
    this.addSql("set search_path to public");
  }
}
