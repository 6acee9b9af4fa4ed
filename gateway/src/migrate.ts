import pg from "pg";
import { baseline } from "./migrations/2026-12-01-baseline.js";

/** In their order. Each runs once, inside one transaction with its entry in gateway.migration. */
export const migrations: { name: string; sql: string }[] = [{ name: "2026-12-01-baseline", sql: baseline }];

const GRANTS = `
do $$ begin
  if exists (select from pg_roles where rolname = 'hn_gateway') then
    grant usage on schema gateway to hn_gateway;
    grant select, insert, update, delete on all tables in schema gateway to hn_gateway;
    revoke insert, update, delete on gateway.migration from hn_gateway;
    revoke update, delete on gateway.partner_access, gateway.log_reading from hn_gateway;
  end if;
end $$`;

/**
 * Brings the gateway's tables up to date, or to the migration `upTo`, as the database's owner. Safe to run again and by two
 * at once.
 */
export async function migrate(ownerUrl: string, upTo?: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('gateway.migration'))");
    await client.query("create schema if not exists gateway");
    await client.query(
      `create table if not exists gateway.migration (name text primary key, applied_at timestamptz not null default now())`,
    );
    const { rows } = await client.query<{ name: string }>("select name from gateway.migration");
    const done = new Set(rows.map((row) => row.name));
    for (const { name, sql } of migrations) {
      if (done.has(name) || (upTo !== undefined && name > upTo)) continue;
      await client.query(sql);
      await client.query("insert into gateway.migration (name) values ($1)", [name]);
    }
    await client.query(GRANTS);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
