import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import pg from "pg";
import { from as copyIn, to as copyOut } from "pg-copy-streams";

// The queues' days of statistics are made as they come; nobody misses an old one.
const MADE_ANEW = /^\w+_jobs\.(queue_stats\w*|version|bam|instance)$/;

/** One client on `url`, ended whatever happens. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, application_name: "hoa-nhap-backup" });
  let lost;
  client.on("error", (error) => (lost = error));
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw lost ?? error;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * What belongs to the platform in a database: [{ name: 'models.plan', columns, schema, table }], those that others
 * point at first.
 */
export async function tablesOf(client, schemas) {
  const { rows } = await client.query(
    `select n.nspname as schema, c.relname as table,
       (select array_agg(a.attname::text order by a.attnum)
         from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       array(select distinct f.confrelid::regclass::text
         from pg_constraint f
         where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs,
       c.oid::regclass::text as name
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r'
     order by 1, 2`,
    [schemas],
  );
  const waiting = new Map(rows.filter(({ name }) => !MADE_ANEW.test(name)).map((row) => [row.name, row]));
  const ordered = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ needs }) => !needs.some((other) => waiting.has(other)));
    if (free.length === 0) throw new Error(`tables point at each other: ${[...waiting.keys()].join(", ")}`);
    for (const row of free) waiting.delete(row.name);
    ordered.push(...free);
  }
  return ordered;
}

// Every row-level security policy lets the platform's own work through; the owner has no other way past them.
const SEE_ALL = "select set_config('app.all', 'on', true), set_config('app.actor', 'backup', true)";

/** Rows of every table, as seen by one statement each. */
export async function countRows(client, tables) {
  await client.query("begin isolation level repeatable read read only");
  await client.query(SEE_ALL);
  const counts = {};
  for (const { name } of tables)
    counts[name] = Number((await client.query(`select count(*) from ${name}`)).rows[0].count);
  await client.query("rollback");
  return counts;
}

/**
 * Writes every table as of one moment into `folder`, compressed, one file each: { name: rows }. The database is only
 * read.
 */
export async function copyTables(client, tables, folder, { signal, onTable = () => {} } = {}) {
  await client.query("begin isolation level repeatable read read only");
  await client.query("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
  await client.query(SEE_ALL);
  const counts = {};
  for (const { name, columns } of tables) {
    signal?.throwIfAborted();
    const out = client.query(
      copyOut(
        `copy (select ${columns.map((column) => client.escapeIdentifier(column)).join(", ")} from ${name}) to stdout`,
      ),
    );
    await pipeline(
      out,
      createGzip({ level: 4 }),
      createWriteStream(join(folder, fileOf(name)), { mode: 0o600, flush: true }),
    );
    counts[name] = out.rowCount;
    onTable(name);
  }
  await client.query("rollback");
  return counts;
}

/** Fills empty tables from `folder` in one transaction: all of them or none. Resolves to { name: rows }. */
export async function fillTables(client, tables, folder, { signal, onTable = () => {} } = {}) {
  await client.query("begin");
  await client.query(
    "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local lock_timeout = '30s'",
  );
  // Each table is whole before the next: checks put off to the end would keep its triggers from being switched on
  // again.
  await client.query("set constraints all immediate");
  // What a migration or a start put there itself comes again from the backup.
  await client.query(`truncate ${tables.map(({ name }) => name).join(", ")}`);
  const counts = {};
  for (const { name, columns, secured, forced } of await withSecurity(client, tables)) {
    signal?.throwIfAborted();
    // COPY refuses tables under row-level security; triggers keep what stands from being changed, and nothing stands
    // yet.
    if (forced) await client.query(`alter table ${name} no force row level security`);
    await client.query(`alter table ${name} disable trigger user`);
    const into = client.query(
      copyIn(`copy ${name} (${columns.map((column) => client.escapeIdentifier(column)).join(", ")}) from stdin`),
    );
    await pipeline(createReadStream(join(folder, fileOf(name))), createGunzip(), into);
    counts[name] = into.rowCount;
    await client.query(`alter table ${name} enable trigger user`);
    if (secured && forced) await client.query(`alter table ${name} force row level security`);
    onTable(name);
  }
  await continueSequences(client, tables);
  await client.query("commit");
  return counts;
}

const fileOf = (table) => `${table}.copy.gz`;

async function withSecurity(client, tables) {
  const { rows } = await client.query(
    `
      select oid::regclass::text as name, relrowsecurity as secured, relforcerowsecurity as forced
      from pg_class
      where oid = any($1::regclass[])
    `,
    [tables.map(({ name }) => name)],
  );
  const known = new Map(rows.map((row) => [row.name, row]));
  return tables.map((table) => ({ ...table, ...known.get(table.name) }));
}

/** Numbers that a table gives out go on after the highest one it holds. */
async function continueSequences(client, tables) {
  const { rows } = await client.query(
    `
      select a.attrelid::regclass::text as table, a.attname as column,
        pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) as sequence
     from pg_attribute a
     where a.attrelid = any($1::regclass[])
       and a.attnum > 0
       and not a.attisdropped
       and pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) is not null`,
    [tables.map(({ name }) => name)],
  );
  await client.query(SEE_ALL);
  for (const { table, column, sequence } of rows) {
    await client.query(
      `
        select setval('${sequence}',
          greatest((select max(${client.escapeIdentifier(column)}) from ${table}), (select last_value from ${sequence})))
      `,
    );
  }
}
