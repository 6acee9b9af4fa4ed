import pg from "pg";

// Each step runs once, in order, inside one transaction with its entry in gateway.migration.
const STEPS: string[] = [
  `
  create table gateway.session (
    token_hash bytea primary key,
    kind text not null check (kind in ('person', 'partner')),
    client text not null check (client in ('console', 'bearer', 'partner')),
    subject text not null,
    scopes text[] not null default '{}',
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
  );
  create index session_expires_at on gateway.session (expires_at);
  create table gateway.agreement (
    client_id text primary key,
    agreement text not null,
    public_jwk jsonb not null,
    scopes text[] not null,
    unit_code text not null,
    valid_from date not null,
    valid_to date not null,
    check (valid_from <= valid_to)
  );
  create table gateway.used_assertion (
    client_id text not null,
    jti text not null,
    expires_at timestamptz not null,
    primary key (client_id, jti)
  );
  create table gateway.attempt (key varchar(255) primary key, points integer not null default 0, expire bigint);
  create index attempt_expire on gateway.attempt (expire);
  `,
  `
  create table gateway.partner_access (
    seq bigint generated always as identity primary key,
    recorded_at timestamptz not null default now(),
    client_id text not null,
    agreement text not null,
    officer text not null,
    purpose text not null,
    folded text not null,
    request_id text not null,
    provinces int[] not null,
    operation text,
    hash text,
    rows jsonb not null,
    outcome text not null
  );
  create index partner_access_at on gateway.partner_access (recorded_at, seq);
  create table gateway.log_reading (
    seq bigint generated always as identity primary key,
    recorded_at timestamptz not null default now(),
    account_id text not null,
    log text not null,
    exported boolean not null,
    row_count int not null,
    request_id text not null,
    provinces int[] not null
  );
  `,
  `
  create table gateway.known_network (
    login_key text not null,
    network_key text not null,
    seen_at timestamptz not null,
    primary key (login_key, network_key)
  );
  create index known_network_seen_at on gateway.known_network (seen_at);
  `,
  "alter table gateway.session add column generation int not null default 0",
  // Agreements from before stay as they are and are none; whoever writes one anew takes out what no partner may have.
  `
  alter table gateway.agreement add constraint lists_only_scopes_for_partners
    check (scopes <@ array['unit.read', 'organisation.read', 'scheme.read', 'pilot.read', 'progress.read',
      'report.read', 'statistics.read', 'budget.read']) not valid;
  `,
];

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
 * Brings the gateway's tables up to date, or to the step `upTo`, as the database's owner. Safe to run again and by two
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
      `
        create table if not exists gateway.migration (step integer primary key,
          applied_at timestamptz not null default now())
      `,
    );
    const { rows } = await client.query<{ step: number }>("select step from gateway.migration");
    const done = new Set(rows.map((row) => row.step));
    for (const [step, sql] of STEPS.entries()) {
      if (done.has(step) || (upTo !== undefined && step > Number(upTo))) continue;
      await client.query(sql);
      await client.query("insert into gateway.migration (step) values ($1)", [step]);
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
