import { Migration } from "@mikro-orm/migrations";

/**
 * Bodies, departments and posts by their days: who founded or ended a body, what it is called from when, which
 * department a post is in.
 */
export class Migration003 extends Migration {
  override up(): void {
    this.addSql(`
      set search_path to organisation, public;
      alter table organisation add column version int not null default 1, add column founded_by text, add column ended_by text,
        add check (valid_from is null or valid_to is null or valid_from < valid_to);
      create index organisation_list on organisation (folded_name, id);
      create index organisation_kind on organisation (kind, folded_name, id);
      alter table organisation_alias add column names_from date;
      create index organisation_alias_name on organisation_alias using gin (folded_name public.gin_trgm_ops);
      create table department (
        id uuid primary key,
        version int not null default 1,
        organisation_id uuid not null references organisation (id),
        name text not null,
        folded_name text not null,
        valid_from date not null,
        valid_to date,
        check (valid_to is null or valid_from < valid_to)
      );
      create index department_organisation on department (organisation_id, folded_name);
      alter table post add column version int not null default 1, add column department_id uuid references department (id),
        add check (to_on is null or from_on <= to_on);
      set search_path to public;`);
  }
}
