import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from './build.mjs';
import { openDataDir, readMarker } from './data-dir.mjs';
import { Failure } from './failure.mjs';
import { holdDataDir } from './lock.mjs';
import { prepareDatabase } from './migrate.mjs';
import { dataDirFrom, workspaceOf } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { roleUrl } from './roles.mjs';
import { clusterSecrets } from './secrets.mjs';

/**
 * Opens the organisation service's store under the service's own role: that of a platform that runs on the data directory, else a stopped one, which is
 * started, brought up to date and stopped again.
 */
export async function openOrganisation(env = process.env) {
  const dataDir = dataDirFrom(env);
  openDataDir(dataDir);
  const release = await holdDataDir(dataDir).catch((error) => (error instanceof Failure ? null : Promise.reject(error)));
  if (release) await build();
  // A running platform's server is adopted, and left alone afterwards.
  const server = env.DATABASE_URL ? null : await startPostgres({ dataDir });
  const leave = async () => {
    if (release) await server?.stop();
    release?.();
  };
  try {
    const ownerUrl = env.DATABASE_URL ?? server.ownerUrl;
    if (release) await prepareDatabase(ownerUrl, { dataDir });
    const importer = await import(pathToFileURL(join(workspaceOf('organisation'), 'dist', 'import.js')).href);
    const orm = await importer.openForImport(roleUrl(ownerUrl, 'organisation', clusterSecrets(dataDir).roles.organisation));
    const close = async () => {
      await orm.close();
      await leave();
    };
    return { importer, orm, mode: readMarker(dataDir).mode, close };
  } catch (error) {
    await leave();
    throw error;
  }
}
