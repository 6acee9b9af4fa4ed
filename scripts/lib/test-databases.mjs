import pg from "pg";

/** Runs one statement after the other as the user of `url`. */
async function as(url, ...statements) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same server and user, another database. */
export function databaseUrl(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/**
 * Makes a template database anew and fills it once: `fill(url)` migrates and seeds it, and must close its connections.
 * @param {string} ownerUrl @param {string} name @param {(url: string) => Promise<unknown>} fill
 */
export async function createTemplate(ownerUrl, name, fill) {
  await dropDatabase(ownerUrl, name);
  await as(ownerUrl, `create database "${name}"`, `revoke all on database "${name}" from public`);
  await fill(databaseUrl(ownerUrl, name));
}

/**
 * A database of one's own, copied from a template in some 25 ms. Resolves to its owner's URL.
 * @param {string} ownerUrl @param {string} template @param {string} name
 */
export async function cloneDatabase(ownerUrl, template, name) {
  await dropDatabase(ownerUrl, name); // left over from a run that was killed
  await as(
    ownerUrl,
    `create database "${name}" template "${template}" strategy wal_log`,
    `revoke all on database "${name}" from public`,
  );
  // Rights on the database itself are not copied with it.
  await as(
    databaseUrl(ownerUrl, name),
    `do $$ declare r text; begin
    for r in select rolname from pg_roles
    where rolname in ('hn_organisation', 'hn_models', 'hn_cases', 'hn_reporting', 'hn_gateway') loop
      execute format('grant connect on database %I to %I', current_database(), r);
    end loop; end $$`,
  );
  return databaseUrl(ownerUrl, name);
}

/** Drops a database, whoever is still connected. */
export const dropDatabase = (ownerUrl, name) => as(ownerUrl, `drop database if exists "${name}" with (force)`);
