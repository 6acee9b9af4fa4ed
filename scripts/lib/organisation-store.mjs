import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { build } from "./build.mjs";
import { openDataDir, readMarker } from "./data-dir.mjs";
import { Failure } from "./failure.mjs";
import { dayOfHolder, holdDataDir } from "./lock.mjs";
import { requireMarkAt } from "./mark.mjs";
import { prepareDatabase } from "./migrate.mjs";
import { dataDirFrom, workspaceOf } from "./paths.mjs";
import { startPostgres } from "./postgres.mjs";
import { roleUrl } from "./roles.mjs";
import { clusterSecrets } from "./secrets.mjs";

/**
 * The way to the organisation service's store under the service's own role: `open()` that of a platform that runs on
 * the data directory, else a stopped one, which is started and brought up to date; `close()` stops what was started.
 * `today`: the business day on which the running platform stands still, if it does.
 */
export async function wayToOrganisation(env = process.env) {
  const dataDir = dataDirFrom(env);
  openDataDir(dataDir);
  const release = await holdDataDir(dataDir).catch((error) =>
    error instanceof Failure ? null : Promise.reject(error),
  );
  let opening;
  let orm;
  const close = async () => {
    await orm?.close();
    // A running platform's server is adopted, and left alone afterwards.
    if (release) await (await opening?.catch(() => undefined))?.stop();
    release?.();
  };
  const open = async () => {
    if (release) await build();
    if (!env.DATABASE_URL) opening = startPostgres({ dataDir });
    const ownerUrl = env.DATABASE_URL ?? (await opening).ownerUrl;
    if (release) await prepareDatabase(ownerUrl, { dataDir });
    else await requireMarkAt(ownerUrl, dataDir);
    const importer = await import(pathToFileURL(join(workspaceOf("organisation"), "dist", "import.js")).href);
    orm = await importer.openForImport(roleUrl(ownerUrl, "organisation", clusterSecrets(dataDir).roles.organisation));
    return { importer, orm, mode: readMarker(dataDir).mode, today: release ? undefined : await dayOfHolder(dataDir) };
  };
  return { open, close };
}
