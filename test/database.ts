import { createHmac, randomBytes } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { roleUrl } from "../scripts/lib/roles.mjs";
import { clusterSecrets } from "../scripts/lib/secrets.mjs";
import { cloneDatabase, databaseUrl, dropDatabase } from "../scripts/lib/test-databases.mjs";
import { TEMPLATE } from "./global-setup.js";

/** A migrated, empty database of one's own. */
export interface TestDatabase {
  name: string;
  ownerUrl: string;
  /** Sees through row-level security: for independent judges only. */
  superuserUrl: string;
  /** The URL under which a process logs in. */
  urlOf(process: "organisation" | "models" | "cases" | "reporting" | "gateway"): string;
  drop(): Promise<void>;
}

/**
 * A secret of this run that every test file knows: what one has encrypted or hashed into a template the others can use.
 */
export const runSecret = (of: string): Buffer => createHmac("sha256", inject("cluster").secret).update(of).digest();

/** Where the files of a run lie: the demo's are put there once, and every copy of its database finds them. */
export const filesFolder = (): string => join(inject("cluster").dataDir, "files");

/** An empty database. Call `drop` in afterAll. */
export const freshDatabase = (): Promise<TestDatabase> => copyOf(TEMPLATE);

/**
 * A database with what `fill` puts into it: filled once in a run, by whoever needs it first, and copied ever after.
 * `fill` closes its connections.
 */
export async function filledDatabase(
  name: string,
  fill: (database: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  await inTurn(inject("cluster").superuserUrl, name, async (client) => {
    if ((await client.query("select from pg_database where datname = $1", [name])).rowCount !== 0) return;
    const draft = await freshDatabase();
    await fill(draft);
    await client.query(`alter database "${draft.name}" rename to "${name}"`);
  });
  return copyOf(name);
}

/** Does something while no other test file of the run does the same. */
export async function inTurn(url: string, name: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [name]);
    await work(client);
  } finally {
    await client.end();
  }
}

async function copyOf(template: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString("hex")}`;
  await cloneDatabase(inject("cluster").ownerUrl, template, name);
  return databaseCalled(name);
}

/** A database of the run's server, by its name. */
export function databaseCalled(name: string): TestDatabase {
  const cluster = inject("cluster");
  const ownerUrl: string = databaseUrl(cluster.ownerUrl, name);
  const { roles } = clusterSecrets(cluster.dataDir) as { roles: Record<string, string> };
  return {
    name,
    ownerUrl,
    superuserUrl: databaseUrl(cluster.superuserUrl, name),
    urlOf: (process) => roleUrl(ownerUrl, process, roles[process]),
    drop: () => dropDatabase(cluster.ownerUrl, name),
  };
}
