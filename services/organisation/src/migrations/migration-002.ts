import { Migration } from "@mikro-orm/migrations";

/**
 * Reorganisations as acts: a draft, the lines it is made of, the decisions it needs. What it led to lies in the
 * versions and successions.
 */
export class Migration002 extends Migration {
  override up(): void {
    this.addSql(`
      create table organisation.reorganisation (
        id uuid primary key,
        version int not null default 1,
        title text not null,
        basis text not null,
        effective_on date not null,
        state text not null default 'DRAFT',
        drafted_by text not null,
        drafted_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        closed_by text,
        closed_at timestamptz
      );
      create index reorganisation_order on organisation.reorganisation (effective_on desc, id);
      create table organisation.reorganisation_row (
        reorganisation_id uuid not null references organisation.reorganisation (id),
        place int not null,
        row int not null,
        file text,
        from_code text,
        from_name text,
        to_code text,
        to_name text,
        to_parent text,
        portion text not null,
        basis text not null,
        primary key (reorganisation_id, place)
      );
      create table organisation.reorganisation_decision (
        reorganisation_id uuid not null references organisation.reorganisation (id),
        kind text not null,
        subject uuid not null,
        target text,
        decided_by text not null,
        decided_at timestamptz not null default now(),
        primary key (reorganisation_id, kind, subject)
      );`);
  }
}
