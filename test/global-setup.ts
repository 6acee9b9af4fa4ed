import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "../scripts/lib/migrate.mjs";
import { startPostgres } from "../scripts/lib/postgres.mjs";
import { createTemplate } from "../scripts/lib/test-databases.mjs";

/** One real PostgreSQL for the whole run, with a migrated template that each test file copies in some 25 ms. */
export interface TestCluster {
  ownerUrl: string;
  superuserUrl: string;
  /** Holds the cluster and its secrets. */
  dataDir: string;
  /** Of this run alone; others are derived from it. */
  secret: string;
}
declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

export const TEMPLATE = "hn_template";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-test-"));
  const server = await startPostgres({ dataDir, durable: false });
  await createTemplate(server.ownerUrl, TEMPLATE, (url: string) => prepareDatabase(url, { dataDir, complete: true }));
  project.provide("cluster", {
    ownerUrl: server.ownerUrl,
    superuserUrl: server.superuserUrl,
    dataDir,
    secret: randomBytes(32).toString("base64"),
  });
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
