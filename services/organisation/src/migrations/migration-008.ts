import { Migration } from "@mikro-orm/migrations";

// A change of a post is told whoever makes it: an appointment, an act of the territory that moves a seat, a load.
const told = (row: "new" | "old", isGone: boolean): string => `
  insert into organisation.event (id, type, "on", unit_version_id, subject, payload) values (gen_random_uuid(), 'organisation.post.recorded', ${row}.from_on, null, ${row}.id,
    jsonb_build_object('account', ${row}.official_id, 'role', ${row}.role, 'provinceKey', ${row}.province_key, 'communeKey', ${row}.commune_key, 'areaKey', ${row}.area_key,
      'fromOn', to_char(${row}.from_on, 'YYYY-MM-DD'), 'toOn', to_char(${row}.to_on, 'YYYY-MM-DD'), 'isGone', ${isGone}))`;

/** Who holds which post, where and how long, becomes a fact of the log: other services know by it who may serve. */
export class Migration008 extends Migration {
  override up(): void {
    this.addSql(`
      create function organisation.tell_post() returns trigger language plpgsql as $$ begin
        if tg_op = 'DELETE' then ${told("old", true)}; return old; end if;
        ${told("new", false)};
        return new;
      end $$;
      create trigger tell_post after insert or update or delete on organisation.post for each row execute function organisation.tell_post();
      select set_config('app.all', 'on', true);
      update organisation.post set role = role;`);
  }
}
