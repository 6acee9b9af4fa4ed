import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { roleUrl } from "../scripts/lib/roles.mjs";
import { clusterSecrets } from "../scripts/lib/secrets.mjs";
import { cloneDatabase, databaseUrl, dropDatabase } from "../scripts/lib/test-databases.mjs";
import { filesOf, TEMPLATE } from "./cluster.js";

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

/** Where the files of a run lie. */
export const filesFolder = (): string => filesOf(inject("cluster"));

/** An empty database. Call `drop` in afterAll. */
export const freshDatabase = (): Promise<TestDatabase> => copyOf(TEMPLATE);

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

/** A database of one's own, as another stands that nobody is connected to. */
export async function copyOf(template: string): Promise<TestDatabase> {
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
