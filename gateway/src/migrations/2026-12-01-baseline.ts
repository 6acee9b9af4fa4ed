/** Who is signed in, who has just failed to, and from which networks an account is known. */
const sessions = `
  create table gateway.session (
    token_hash bytea primary key,
    kind text not null check (kind in ('person', 'partner')),
    client text not null check (client in ('console', 'bearer', 'partner')),
    subject text not null,
    scopes text[] not null default '{}',
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    generation int not null default 0
  );
  create index session_expires_at on gateway.session (expires_at);
  create table gateway.attempt (key varchar(255) primary key, points integer not null default 0, expire bigint);
  create index attempt_expire on gateway.attempt (expire);
  create table gateway.known_network (
    login_key text not null,
    network_key text not null,
    seen_at timestamptz not null,
    primary key (login_key, network_key)
  );
  create index known_network_seen_at on gateway.known_network (seen_at);`;

/** Partners' agreements, and each use of them. */
const partners = `
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
  -- Agreements from before stay as they are and are none; whoever writes one anew takes out what no partner may have.
  alter table gateway.agreement add constraint lists_only_scopes_for_partners
    check (scopes <@ array['unit.read', 'organisation.read', 'scheme.read', 'pilot.read', 'progress.read',
      'report.read', 'statistics.read', 'budget.read']) not valid;
  create table gateway.used_assertion (
    client_id text not null,
    jti text not null,
    expires_at timestamptz not null,
    primary key (client_id, jti)
  );
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
  create index partner_access_at on gateway.partner_access (recorded_at, seq);`;

/** Who has read a log. */
const readings = `
  create table gateway.log_reading (
    seq bigint generated always as identity primary key,
    recorded_at timestamptz not null default now(),
    account_id text not null,
    log text not null,
    exported boolean not null,
    row_count int not null,
    request_id text not null,
    provinces int[] not null
  );`;

/** The gateway's tables, grouped by what they are about. */
export const baseline = [sessions, partners, readings].join("\n");
