import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { processes } from "../../scripts/lib/paths.mjs";
import { ensureRoles } from "../../scripts/lib/roles.mjs";
import { clusterSecrets } from "../../scripts/lib/secrets.mjs";
import { createTemplate } from "../../scripts/lib/test-databases.mjs";
import { databaseCalled, type TestDatabase } from "../database.js";

type Process = Parameters<TestDatabase["urlOf"]>[0];
const read = (name: string): string => readFileSync(join(import.meta.dirname, "numbered", name), "utf8");

/** The numbered migrations of a process as version c065628 ran them, and what it did after them. */
function numbered(process: Process): { table: string; migrations: [name: string, sql: string][]; afterwards: string } {
  const [all, afterwards = ""] = read(`${process}.sql`).split("-- afterwards\n") as [string, string?];
  const [table, ...parts] = all.split(/^-- migration /m) as [string, ...string[]];
  return {
    table,
    migrations: parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n"))]),
    afterwards,
  };
}

/** Runs the numbered migrations of every process that have not run, but only the first `upTo` of those named. */
export async function runNumbered(client: pg.Client, upTo: Partial<Record<Process, number>> = {}): Promise<void> {
  for (const process of processes as Process[]) {
    const { table, migrations, afterwards } = numbered(process);
    const { rows } = await client.query("select to_regclass($1) as found", [`${process}.migration`]);
    if (!rows[0].found) await client.query(table);
    const column = process === "gateway" ? "step" : "name";
    const ran = await client.query(`select ${column}::text as name from ${process}.migration`);
    for (const [name, sql] of migrations.slice(ran.rowCount!, upTo[process])) {
      await client.query(`begin; ${sql}; insert into ${process}.migration (${column}) values ('${name}'); commit`);
    }
    await client.query(afterwards);
  }
}

/** Rows of the demo, a few of every kind, as they stood in a database of that version. */
const rows = (): [table: string, row: Record<string, unknown>][] =>
  read("rows.jsonl")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function fill(judge: pg.Client): Promise<void> {
  await judge.query("set session_replication_role = replica");
  for (const [table, row] of rows()) {
    const columns = Object.keys(row)
      .map((column) => `"${column}"`)
      .join(", ");
    await judge.query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
  }
  await judge.query("reset session_replication_role");
}

/** A database without anything in it but the roles' schemas. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const { ownerUrl, dataDir } = inject("cluster");
  const name = `u_${randomBytes(6).toString("hex")}`;
  await createTemplate(ownerUrl, name, (url: string) =>
    connected(url, (client) => ensureRoles(client, clusterSecrets(dataDir).roles)),
  );
  return databaseCalled(name);
}

/** A database as version c065628 left it, with rows in it, or one of before: the first `upTo` migrations, no rows. */
export async function numberedDatabase(upTo?: Partial<Record<Process, number>>): Promise<TestDatabase> {
  const database = await emptyDatabase();
  await connected(database.ownerUrl, (client) => runNumbered(client, upTo));
  if (!upTo) await connected(database.superuserUrl, fill);
  return database;
}

export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
