import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { FORMAT, MANIFEST, SCHEMAS, folderOf, hashOf } from "./backup.mjs";
import { fillTables, tablesOf, withClient } from "./backup-tables.mjs";
import { build } from "./build.mjs";
import { checkRestored } from "./check-restored.mjs";
import { copyEntries, listFolder } from "./copy-folder.mjs";
import { keepMode } from "./data-dir.mjs";
import { Failure, explained } from "./failure.mjs";
import { holdDataDir } from "./lock.mjs";
import { prepareDatabase } from "./migrate.mjs";
import { namedAsNow, recordedMigrations } from "./numbered.mjs";
import { dataDirFrom, processes } from "./paths.mjs";
import { clusterFolder, letThrough, removeCluster } from "./postgres-cluster.mjs";
import { postgresAccount } from "./postgres-binaries.mjs";
import { startPostgres } from "./postgres.mjs";
import { say, step } from "./say.mjs";
import { KEPT_SECRETS, readSecrets, writeProcessSecrets } from "./secrets.mjs";

const USAGE = [
  "Cách dùng: npm run restore -- <thư mục bản sao lưu> [--keys <thư mục khóa>]",
  "Usage: npm run restore -- <folder of the backup> [--keys <folder of its keys>]",
];

/**
 * Puts a backup into an empty data directory (and an empty database, with DATABASE_URL), brings it up to date and
 * checks it. All of it, or nothing.
 */
export async function restore(args, env = process.env) {
  const { folder, keys = join(folder, "keys") } = folderOf(args, USAGE, { keys: { type: "string" } });
  const backup = readManifest(folder);
  const dataDir = dataDirFrom(env);
  if (backup.database.kind === "tables" && !env.DATABASE_URL)
    throw otherKind("DATABASE_URL của một cơ sở dữ liệu trống", "DATABASE_URL, an empty database");
  if (backup.database.kind === "cluster" && env.DATABASE_URL)
    throw otherKind("không có DATABASE_URL (PostgreSQL đi kèm)", "no DATABASE_URL (the packaged PostgreSQL)");
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) throw notEmpty(dataDir);
  if (!existsSync(join(keys, "cluster.json"))) throw noKeys(keys);
  await step("Kiểm tra bản sao lưu", () => requireWhole(folder, backup, keys));
  await build();

  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop.abort(stopped()));
  mkdirSync(dataDir, { recursive: true });
  const release = await holdDataDir(dataDir);
  let server;
  let filled = false;
  try {
    keepMode(dataDir, backup.mode);
    await copyTree(keys, join(dataDir, "secrets"), (path) => KEPT_SECRETS.includes(path.split("/")[0]), stop.signal);
    writeProcessSecrets(dataDir);
    if (!readSecrets(dataDir, "cases")) throw noKeys(keys);
    if (backup.database.kind === "cluster") {
      await step("Đặt lại cơ sở dữ liệu", () => placeCluster(folder, dataDir, stop.signal));
      server = await startPostgres({ dataDir });
      filled = true;
      await step("Cập nhật lược đồ dữ liệu", () => prepareDatabase(server.ownerUrl, { dataDir, complete: true }));
    } else {
      await requireEmpty(env.DATABASE_URL);
      filled = true;
      await step("Đặt lại cơ sở dữ liệu", () => fillDatabase(folder, backup, env.DATABASE_URL, dataDir, stop.signal));
    }
    if (backup.files.kind === "folder")
      await step("Đặt lại tệp đính kèm", () =>
        copyTree(join(folder, "files"), join(dataDir, "files"), undefined, stop.signal),
      );
    const ownerUrl = env.DATABASE_URL ?? server.ownerUrl;
    // Whoever was signed in then signs in again: a session that was ended since must not come back to life.
    await withClient(ownerUrl, (client) => client.query("delete from gateway.session"));
    stop.signal.throwIfAborted();
    const found = await step("Kiểm tra dữ liệu", () => checkRestored({ ownerUrl, dataDir, backup }));
    sayDone(dataDir, backup, found);
  } catch (error) {
    if (filled && env.DATABASE_URL) await emptyAgain(env.DATABASE_URL);
    await server?.stop();
    server = undefined;
    removeCluster(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
    throw stop.signal.aborted ? stop.signal.reason : explained(error, dataDir);
  } finally {
    await server?.stop();
    release();
  }
}

function readManifest(folder) {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw noBackup(folder);
  let backup;
  try {
    backup = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw damaged(file);
  }
  if (backup.format !== FORMAT)
    throw new Failure(
      `Bản sao lưu ${folder} do phiên bản khác làm (dạng ${backup.format}).`,
      `The backup ${folder} was made by another version (format ${backup.format}).`,
    );
  return backup;
}

/** Every listed file is there, byte for byte; keys may have been moved elsewhere. */
async function requireWhole(folder, { listed }, keys) {
  for (const { path, size, sha256 } of listed) {
    const at = path.startsWith("keys/") ? join(keys, path.slice("keys/".length)) : join(folder, path);
    if (statSync(at, { throwIfNoEntry: false })?.size !== size || (await hashOf(at)) !== sha256) throw damaged(at);
  }
}

async function copyTree(from, to, isWanted, signal) {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  await copyEntries(await listFolder(from, isWanted), from, to, { signal });
}

async function placeCluster(folder, dataDir, signal) {
  const account = postgresAccount(join(folder, "database"));
  letThrough(dataDir, account);
  const cluster = clusterFolder(dataDir, account);
  mkdirSync(dirname(cluster), { recursive: true });
  const from = join(folder, "database");
  mkdirSync(cluster, { mode: 0o700 });
  if (account) await chownFolder(cluster, account);
  await copyEntries(await listFolder(from), from, cluster, { account, signal });
}

async function chownFolder(path, { uid, gid }) {
  const { chown } = await import("node:fs/promises");
  await chown(path, uid, gid);
}

/** The schema as the backup knew it, its rows, and then what newer migrations do. */
async function fillDatabase(folder, { database }, ownerUrl, dataDir, signal) {
  const migrations = namedAsNow(database.migrations);
  await prepareDatabase(ownerUrl, { dataDir, complete: true, upTo: migrations });
  await withClient(ownerUrl, async (client) => {
    const have = await recordedMigrations(client, processes);
    for (const [name, wanted] of Object.entries(migrations))
      if (JSON.stringify(have[name]) !== JSON.stringify(wanted)) throw newer(name);
    const here = new Map((await tablesOf(client, SCHEMAS)).map((table) => [table.name, table]));
    const tables = database.tables
      // What has run stands there already.
      .filter(({ name }) => !name.endsWith(".migration"))
      .map(({ name, columns }) => ({ name, columns, known: here.get(name) }));
    const strange = tables.find(
      ({ known, columns }) => !known || columns.some((column) => !known.columns.includes(column)),
    );
    if (strange) throw newer(strange.name);
    await fillTables(client, tables, join(folder, "database"), { signal });
  });
  await prepareDatabase(ownerUrl, { dataDir, complete: true });
}

async function requireEmpty(ownerUrl) {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query(
      `
        select n.nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid where n.nspname = any($1) limit 1
      `,
      [SCHEMAS],
    ),
  );
  if (rows.length > 0) {
    throw new Failure(
      "Cơ sở dữ liệu của DATABASE_URL đã có dữ liệu Hòa Nhập: hãy khôi phục vào một cơ sở dữ liệu trống.",
      "The database of DATABASE_URL holds data of Hòa Nhập already: restore into an empty one.",
    );
  }
}

const emptyAgain = (ownerUrl) =>
  withClient(ownerUrl, (client) =>
    client.query([...SCHEMAS, "platform"].map((name) => `drop schema if exists ${name} cascade`).join("; ")),
  ).catch(() => {});

function sayDone(dataDir, backup, { entries, people, opened, missingFiles }) {
  say(`\n✓ Đã khôi phục vào ${dataDir} bản sao lưu ngày ${backup.to.slice(0, 10).split("-").reverse().join("/")}`);
  say(
    `  Nhật ký kiểm toán: ${entries.toLocaleString("vi")} mục · ${people.toLocaleString("vi")} người${opened ? ", đã mở thử một tên bằng khóa" : ""}`,
  );
  if (missingFiles > 0)
    say(
      `! ${missingFiles} tệp đính kèm không có nội dung trong bản sao lưu · ${missingFiles} attached files have no bytes in the backup`,
    );
  say("  Mọi người phải đăng nhập lại. Chạy: npm start · Everybody signs in again. Run: npm start");
}

const noBackup = (folder) =>
  new Failure(
    `${folder} không phải bản sao lưu trọn vẹn (thiếu ${MANIFEST}).`,
    `${folder} is no complete backup (${MANIFEST} is missing).`,
  );
const damaged = (path) =>
  new Failure(
    `Bản sao lưu bị hỏng: ${path} thiếu hoặc đã bị thay đổi.`,
    `The backup is damaged: ${path} is missing or was changed.`,
  );
const noKeys = (keys) =>
  new Failure(
    `Không thấy khóa trong ${keys}: hãy thêm --keys <thư mục khóa>.`,
    `There are no keys in ${keys}: add --keys <folder of the keys>.`,
  );
const notEmpty = (dataDir) =>
  new Failure(
    `${dataDir} không trống: hãy đặt DATA_DIR sang thư mục trống để khôi phục.`,
    `${dataDir} is not empty: point DATA_DIR to an empty folder to restore into.`,
  );
const otherKind = (vi, en) =>
  new Failure(
    `Bản sao lưu này thuộc loại cơ sở dữ liệu khác: khôi phục cần ${vi}.`,
    `This backup is of the other kind of database: restoring it needs ${en}.`,
  );
const newer = (what) =>
  new Failure(
    `Bản sao lưu mới hơn phần mềm này (${what}): hãy cập nhật phần mềm trước.`,
    `The backup is newer than this program (${what}): update the program first.`,
  );
const stopped = () =>
  new Failure(
    "Đã dừng khôi phục giữa chừng; không để lại gì.",
    "The restore was stopped half-way; nothing is left of it.",
  );
