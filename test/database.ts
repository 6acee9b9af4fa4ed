import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { roleUrl } from "../scripts/lib/roles.mjs";
import { clusterSecrets } from "../scripts/lib/secrets.mjs";
import { cloneDatabase, databaseUrl, dropDatabase } from "../scripts/lib/test-databases.mjs";
import { TEMPLATE } from "./global-setup.js";

/** A migrated, empty database of one's own. */
export interface TestDatabase {
  ownerUrl: string;
  /** Sees through row-level security: for independent judges only. */
  superuserUrl: string;
  /** The URL under which a process logs in. */
  urlOf(process: "organisation" | "models" | "cases" | "reporting" | "gateway"): string;
  drop(): Promise<void>;
}

/** Copies the template. Call `drop` in afterAll. */
export async function freshDatabase(): Promise<TestDatabase> {
  const cluster = inject("cluster");
  const name = `t_${randomBytes(6).toString("hex")}`;
  const ownerUrl: string = await cloneDatabase(cluster.ownerUrl, TEMPLATE, name);
  const { roles } = clusterSecrets(cluster.dataDir) as { roles: Record<string, string> };
  return {
    ownerUrl,
    superuserUrl: databaseUrl(cluster.superuserUrl, name),
    urlOf: (process) => roleUrl(ownerUrl, process, roles[process]),
    drop: () => dropDatabase(cluster.ownerUrl, name),
  };
}
