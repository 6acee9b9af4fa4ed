import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import pg from "pg";
import { processes, workspaceOf } from "./paths.mjs";
import { endingWithClient, openOwner } from "./database-url.mjs";
import { requireMark, unmarked, writeMark } from "./mark.mjs";
import { countBaseline } from "./numbered.mjs";
import { ensureRoles, roleOf, roleUrl } from "./roles.mjs";
import { clusterSecrets, renewRolePasswords } from "./secrets.mjs";
import { Failure } from "./failure.mjs";
import { say } from "./say.mjs";

/**
 * Brings a database up to date as its owner: extensions, roles, schemas, then every process's migrations. Resolves to
 * the URL under which each process logs in. A database that is not this data directory's is refused before anything of
 * it is touched.
 * @param {string} ownerUrl
 * @param {{ dataDir: string, complete?: boolean, upTo?: Record<string, string[]>, adopt?: boolean, newPasswords?:
 * boolean }} options dataDir holds the roles' passwords. `complete` makes a process without migrations an error instead
 * of a note; `upTo`: of each process the migrations to have, when not all; `adopt`: the operator says that database and
 * directory belong together; `newPasswords`: the roles get new ones
 * @returns {Promise<{ urls: Record<string, string> }>}
 */
export async function prepareDatabase(
  ownerUrl,
  { dataDir, complete = false, upTo = {}, adopt = false, newPasswords = false },
) {
  const client = await openOwner(endingWithClient(ownerUrl));
  try {
    // One migration at a time, whoever else starts on this database.
    await client.query(`select pg_advisory_lock(hashtext('hoa-nhap migrate'))`);
    const { toWrite, isOwnCopy, isUnproven } = await requireMark(client, dataDir, { adopt });
    if (newPasswords) renewRolePasswords(dataDir);
    const { roles } = clusterSecrets(dataDir);
    // The roles of a copy come with it, under the passwords of the original.
    const tellPasswords = newPasswords || isOwnCopy;
    if (!tellPasswords) await requirePasswords(client, ownerUrl, { roles, dataDir, isUnproven });
    else if (isUnproven) throw unmarked(dataDir);
    await countBaseline(client, processes);
    await ensureRoles(client, roles, { tellPasswords });
    if (toWrite) await writeMark(client, toWrite);
    for (const name of processes) await migrateProcess(name, endingWithClient(ownerUrl), complete, upTo[name]?.at(-1));
    return { urls: Object.fromEntries(processes.map((name) => [name, roleUrl(ownerUrl, name, roles[name])])) };
  } finally {
    await client.end();
  }
}

/**
 * Whoever else uses the roles keeps using them: those that exist must let us in as they are. That they do proves an
 * unmarked database to be ours.
 */
async function requirePasswords(client, ownerUrl, { roles, dataDir, isUnproven }) {
  const { rows } = await client.query("select rolname as name from pg_roles where rolname = any($1)", [
    processes.map(roleOf),
  ]);
  const existing = processes.filter((name) => rows.some((row) => row.name === roleOf(name)));
  const refused = [];
  for (const name of existing) if (await isRefused(roleUrl(ownerUrl, name, roles[name]))) refused.push(roleOf(name));
  if (isUnproven && (refused.length > 0 || existing.length < processes.length)) throw unmarked(dataDir);
  if (refused.length > 0) throw otherPasswords(dataDir, refused);
}

async function isRefused(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return false;
  } catch (error) {
    return error.code === "28P01";
  } finally {
    await client.end().catch(() => {});
  }
}

const otherPasswords = (dataDir, roles) =>
  new Failure(
    `Mật khẩu trong ${dataDir}/secrets/cluster.json không phải của vai trò ${roles.join(", ")} trên máy chủ này: có ` +
      "thể một Hòa Nhập khác đang dùng chúng (mỗi máy chủ PostgreSQL chỉ một), hoặc tệp đã đổi. Hãy trả lại tệp cũ; " +
      "nếu chắc chắn không ai khác dùng: npm run migrate -- --new-passwords.",
    `The passwords in ${dataDir}/secrets/cluster.json are not those of the roles ${roles.join(", ")} on this ` +
      "server: another Hòa Nhập may be using them (one per PostgreSQL server), or the file was changed. Put the old " +
      "file back; if nobody else uses them for certain: npm run migrate -- --new-passwords.",
  );

async function migrateProcess(name, ownerUrl, complete, upTo) {
  const script = join(workspaceOf(name), "dist", "migrate.js");
  if (!existsSync(script)) {
    if (complete)
      throw new Failure(`Thiếu ${script}: hãy chạy "npm run build".`, `${script} is missing: run "npm run build".`);
    return say(`  (chưa có ${name}/dist/migrate.js: bỏ qua)`);
  }
  const { migrate } = await import(pathToFileURL(script).href);
  try {
    await migrate(ownerUrl, upTo);
  } catch (error) {
    const reason = error.message.split("\n")[0].slice(0, 200);
    throw new Failure(
      `Không cập nhật được lược đồ ${name}: ${reason}`,
      `The schema ${name} could not be migrated: ${reason}`,
      { cause: error },
    );
  }
}
