import { Migration } from "@mikro-orm/migrations";
import { successionTables } from "@hoa-nhap/subgraph";

/**
 * Successions and moved responsibilities. Communes that merge bring equal numbers and perhaps the same person:
 * uniqueness is about the commune that opened the file.
 */
export class Migration002 extends Migration {
  override up(): void {
    this.addSql(successionTables("cases"));
    this.addSql(`
      alter table cases.person drop constraint person_commune_key_identity_index_key, add column home_key int;
      alter table cases.case_file add column home_key int;
      update cases.person set home_key = commune_key;
      update cases.case_file set home_key = commune_key;
      alter table cases.person alter home_key set not null, add unique (home_key, identity_index);
      alter table cases.case_file alter home_key set not null;
      drop index cases.case_file_number;
      create unique index case_file_number on cases.case_file (home_key, number_year, number_running);
      create function cases.settle_home() returns trigger language plpgsql as $$ begin new.home_key := new.commune_key; return new; end $$;
      create trigger person_home before insert on cases.person for each row execute function cases.settle_home();
      create trigger case_file_home before insert on cases.case_file for each row execute function cases.settle_home();`);
  }
}
