import { Migration } from "@mikro-orm/migrations";
import { rowSecurity } from "@hoa-nhap/subgraph";

const partOfPilot = (table: string): string =>
  rowSecurity("models", table, `exists (select from models.pilot_unit p where p.id = pilot_id)`);
/** After its writing a row may only be closed or completed, once, in these columns. */
const onlyOnce = (table: string, columns: string[]): string =>
  `create trigger keep_staffing before update or delete on ${table} for each row execute function keep_staffing(${columns.map((column) => `'${column}'`).join(", ")});`;

/**
 * Steering committee and core groups as versions with dated memberships: every change is a decision of its own, the
 * version before it is closed and otherwise kept. A unit is maintained, merged or closed by decision.
 */
export class Migration012 extends Migration {
  override up(): void {
    this.addSql(`
      set search_path to models, public;
      alter table pilot_unit add column changed_at timestamptz not null default now(), add column entrusted_on date;

      alter table steering_committee drop constraint steering_committee_pilot_id_key,
        add column ordinal int not null default 1 check (ordinal > 0), add column from_on date, add column until_on date, add column regulation_on date,
        add column task_split_number text, add column listed boolean not null default false, add column by_actor text,
        add unique (pilot_id, ordinal);
      update steering_committee set from_on = founded_on;
      alter table steering_committee alter column from_on set not null, add check (until_on >= from_on);
      create unique index steering_committee_in_force on steering_committee (pilot_id) where until_on is null;

      alter table core_group drop constraint core_group_pilot_id_position_key,
        add column group_id uuid, add column ordinal int not null default 1 check (ordinal > 0), add column from_on date, add column until_on date,
        add column decision_number text, add column issuer text, add column dissolution_number text, add column dissolution_reason text,
        add column listed boolean not null default false, add column by_actor text,
        add unique (pilot_id, position, ordinal);
      update core_group set group_id = id, from_on = founded_on;
      alter table core_group alter column group_id set not null, alter column from_on set not null, add unique (group_id, ordinal), add check (until_on >= from_on),
        add check (dissolution_number is null or until_on is not null);
      create unique index core_group_in_force on core_group (group_id) where until_on is null;

      create table membership (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        body_id uuid not null,
        place int not null,
        name text not null,
        sex text not null check (sex in ('FEMALE', 'MALE')),
        post text not null check (post in ('HEAD', 'DEPUTY', 'MEMBER')),
        office text,
        body text not null,
        duty text,
        from_ordinal int not null,
        from_on date not null,
        until_ordinal int,
        until_on date,
        check ((until_on is null) = (until_ordinal is null)),
        check (until_ordinal > from_ordinal and until_on >= from_on)
      );
      create index membership_of_body on membership (body_id);
      create index membership_of_pilot on membership (pilot_id);

      create table pilot_outcome (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        outcome text not null check (outcome in ('MAINTAINED', 'MERGED', 'CLOSED')),
        "on" date not null,
        issuer text not null,
        decision_number text not null,
        reason text not null,
        successor_id uuid references pilot_unit (id),
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        unique (pilot_id, outcome),
        check ((outcome = 'MERGED') = (successor_id is not null)),
        check (successor_id <> pilot_id)
      );

      create function keep_staffing() returns trigger language plpgsql as $$
      declare changed text;
      begin
        if tg_op = 'DELETE' then raise exception 'a decided membership is kept' using errcode = 'restrict_violation'; end if;
        for changed in select key from jsonb_each(to_jsonb(old)) where value is distinct from to_jsonb(new) -> key loop
          if not changed = any (tg_argv) or to_jsonb(old) ->> changed is not null then
            raise exception 'a decided membership is not changed (%)', changed using errcode = 'restrict_violation';
          end if;
        end loop;
        return new;
      end $$;`);
    this.addSql(
      onlyOnce("steering_committee", ["until_on", "regulation_number", "regulation_on", "task_split_number"]),
    );
    this.addSql(onlyOnce("core_group", ["until_on", "dissolution_number", "dissolution_reason"]));
    this.addSql(onlyOnce("membership", ["until_on", "until_ordinal"]));
    this.addSql(onlyOnce("pilot_outcome", []));
    for (const table of ["membership", "pilot_outcome"]) this.addSql(partOfPilot(table));
    this.addSql("set search_path to public");
  }
}
