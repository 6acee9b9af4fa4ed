import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import pg from 'pg';
import { processes, workspaceOf } from './paths.mjs';
import { ensureRoles, roleUrl } from './roles.mjs';
import { clusterSecrets } from './secrets.mjs';
import { Failure } from './failure.mjs';
import { say } from './say.mjs';

/**
 * Brings a database up to date as its owner: extensions, roles, schemas, then every process's migrations. Resolves to the URL under which each process
 * logs in. `complete` makes a process without migrations an error instead of a note.
 * @param {string} ownerUrl
 * @param {{ dataDir: string, complete?: boolean, upTo?: Record<string, string[]> }} options  dataDir holds the roles' passwords; `upTo`: of each process the migrations to have, when not all
 * @returns {Promise<{ urls: Record<string, string> }>}
 */
export async function prepareDatabase(ownerUrl, { dataDir, complete = false, upTo = {} }) {
  const { roles } = clusterSecrets(dataDir);
  const client = await connectAsOwner(ownerUrl);
  try {
    // One migration at a time, whoever else starts on this database.
    await client.query(`select pg_advisory_lock(hashtext('hoa-nhap migrate'))`);
    await ensureRoles(client, roles);
    for (const name of processes) await migrateProcess(name, ownerUrl, complete, upTo[name]?.at(-1));
  } finally {
    await client.end();
  }
  return { urls: Object.fromEntries(processes.map((name) => [name, roleUrl(ownerUrl, name, roles[name])])) };
}

async function migrateProcess(name, ownerUrl, complete, upTo) {
  const script = join(workspaceOf(name), 'dist', 'migrate.js');
  if (!existsSync(script)) {
    if (complete) throw new Failure(`Thiếu ${script}: hãy chạy "npm run build".`, `${script} is missing: run "npm run build".`);
    return say(`  (chưa có ${name}/dist/migrate.js: bỏ qua)`);
  }
  const { migrate } = await import(pathToFileURL(script).href);
  try {
    await migrate(ownerUrl, upTo);
  } catch (error) {
    console.error(error);
    const reason = error.message.split('\n')[0].slice(0, 200);
    throw new Failure(`Không cập nhật được lược đồ ${name}: ${reason}`, `The schema ${name} could not be migrated: ${reason}`);
  }
}

async function connectAsOwner(ownerUrl) {
  let client;
  try {
    client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000, application_name: 'hoa-nhap-migrate' });
    await client.connect();
    return client;
  } catch (error) {
    const reason = error.message || error.code; // never the URL: it holds a password
    throw new Failure(`Không kết nối được cơ sở dữ liệu của DATABASE_URL: ${reason}`, `The database of DATABASE_URL cannot be reached: ${reason}`);
  }
}
