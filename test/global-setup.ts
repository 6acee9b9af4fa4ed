import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "../scripts/lib/migrate.mjs";
import { startPostgres } from "../scripts/lib/postgres.mjs";
import { createTemplate } from "../scripts/lib/test-databases.mjs";
import { TEMPLATE, type TestCluster } from "./cluster.js";
import { fillAhead } from "./demo-days.js";

declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** One real PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-test-"));
  const server = await startPostgres({ dataDir, durable: false });
  await createTemplate(server.ownerUrl, TEMPLATE, (url: string) => prepareDatabase(url, { dataDir, complete: true }));
  const { ownerUrl, superuserUrl } = server;
  const cluster: TestCluster = { ownerUrl, superuserUrl, dataDir, secret: randomBytes(32).toString("base64") };
  project.provide("cluster", cluster);
  // What goes wrong here is told to the test that asks for the day: it tries again.
  const ahead = process.env["WHOLE_RUN"] ? fillAhead(cluster).catch(() => undefined) : null;
  return async () => {
    await ahead;
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
