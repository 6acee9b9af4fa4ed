create table gateway.migration (step integer primary key, applied_at timestamptz not null default now());
-- migration 0
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

-- migration 1
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

-- migration 2
create table gateway.known_network (
    login_key text not null,
    network_key text not null,
    seen_at timestamptz not null,
    primary key (login_key, network_key)
  );
  create index known_network_seen_at on gateway.known_network (seen_at);

-- migration 3
alter table gateway.session add column generation int not null default 0;

-- migration 4
alter table gateway.agreement add constraint lists_only_scopes_for_partners
    check (scopes <@ array['unit.read', 'organisation.read', 'scheme.read', 'pilot.read', 'progress.read',
      'report.read', 'statistics.read', 'budget.read']) not valid;
