import { Migration } from "@mikro-orm/migrations";

/**
 * The second factor of an account: its seed, sealed; the last step taken; and recovery codes, known by their keyed hash
 * and used once.
 */
export class Migration009 extends Migration {
  override up(): void {
    this.addSql(`
      create table organisation.second_factor (
        account_id uuid primary key references organisation.account (id),
        sealed_seed bytea not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );
      create table organisation.recovery_code (
        account_id uuid not null references organisation.second_factor (account_id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (account_id, code_hash)
      );`);
  }
}
