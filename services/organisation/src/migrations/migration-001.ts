import { Migration } from "@mikro-orm/migrations";
import { rowSecurity, serviceTables } from "@hoa-nhap/subgraph";

/**
 * Territory, bodies, posts, accounts. Units are reference data for everybody; posts and those who hold them follow the
 * caller's area.
 */
export class Migration001 extends Migration {
  override up(): void {
    this.addSql(serviceTables("organisation"));
    this.addSql(`
      set search_path to organisation, public;
      create table unit (
        id uuid primary key,
        key int generated always as identity unique,
        level text not null
      );
      create table unit_version (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        code text not null,
        name text not null,
        full_name text not null,
        folded_name text not null,
        type text not null,
        level text not null,
        parent_unit_id uuid references unit (id),
        valid_from date,
        valid_to date,
        legal_basis text,
        synthetic boolean not null default false,
        province_key int,
        district_key int,
        commune_key int,
        area_key int,
        check (valid_from is null or valid_to is null or valid_from < valid_to)
      );
      create index unit_version_unit on unit_version (unit_id, valid_from);
      create index unit_version_code on unit_version (level, code);
      create index unit_version_parent on unit_version (parent_unit_id, level, code);
      create index unit_version_list on unit_version (level, code, id);
      create index unit_version_province on unit_version (province_key, level, code);
      create index unit_version_district on unit_version (district_key, level, code) where district_key is not null;
      create index unit_version_commune on unit_version (commune_key, level, code) where commune_key is not null;
      create index unit_version_name on unit_version using gin (folded_name public.gin_trgm_ops);
      create table unit_succession (
        id uuid primary key,
        from_version_id uuid not null references unit_version (id),
        to_version_id uuid not null references unit_version (id),
        kind text not null,
        "on" date not null,
        legal_basis text not null,
        share_of_people double precision check (share_of_people between 0 and 1),
        share_of_area double precision check (share_of_area between 0 and 1),
        unique (from_version_id, to_version_id)
      );
      create index unit_succession_to on unit_succession (to_version_id);
      create table organisation (
        id uuid primary key,
        kind text not null,
        name text not null,
        folded_name text not null,
        unit_id uuid references unit (id),
        valid_from date,
        valid_to date
      );
      create index organisation_unit on organisation (unit_id, kind);
      create index organisation_name on organisation using gin (folded_name public.gin_trgm_ops);
      create table organisation_alias (
        organisation_id uuid not null references organisation (id),
        folded_name text not null,
        name text not null,
        primary key (organisation_id, folded_name)
      );
      create table official (
        id uuid primary key,
        name text not null,
        folded_name text not null
      );
      create table post (
        id uuid primary key,
        official_id uuid not null references official (id),
        organisation_id uuid not null references organisation (id),
        role text not null,
        title text not null,
        from_on date not null,
        to_on date,
        province_key int,
        district_key int,
        commune_key int,
        area_key int
      );
      create index post_official on post (official_id);
      create index post_organisation on post (organisation_id);
      create table account (
        id uuid primary key references official (id),
        version int not null default 1,
        login text not null unique,
        password_hash text not null,
        language text not null default 'vi',
        closed_at timestamptz,
        created_at timestamptz not null default now()
      );`);
    this.addSql(rowSecurity("organisation", "post"));
    this.addSql("set search_path to public");
  }
}
