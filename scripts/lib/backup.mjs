import { createReadStream, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { join, resolve } from "node:path";
import { copyTables, countRows, tablesOf, withClient } from "./backup-tables.mjs";
import { copyCluster } from "./copy-cluster.mjs";
import { copyEntries, listFolder } from "./copy-folder.mjs";
import { readMarker } from "./data-dir.mjs";
import { writeDurably } from "./durable.mjs";
import { Failure, explained } from "./failure.mjs";
import { holdDataDir } from "./lock.mjs";
import { requireMarkAt } from "./mark.mjs";
import { dataDirFrom, processes } from "./paths.mjs";
import { postgresAccount } from "./postgres-binaries.mjs";
import { recordedMigrations } from "./numbered.mjs";
import { notAnswering, runningServer } from "./postgres.mjs";
import { say, step } from "./say.mjs";
import { KEPT_SECRETS, readSecrets } from "./secrets.mjs";

export const MANIFEST = "backup.json";
export const FORMAT = 1;
/** Only added to: what stood in them when a backup began stands in it. */
export const APPEND_ONLY = ["organisation", "models", "cases", "reporting"].flatMap((name) => [
  `${name}.event`,
  `${name}.audit_entry`,
]);
/** Schemas of the platform, the queues' included. */
export const SCHEMAS = [...processes, "models_jobs", "organisation_jobs"];

const USAGE = ["Cách dùng: npm run backup -- <thư mục mới>", "Usage: npm run backup -- <new folder>"];

/**
 * A backup is a folder: `database/` (the cluster's files, or one file a table), `files/`, `keys/`, and `backup.json`,
 * written last, which lists every other file with its size and SHA-256. What is not listed was not finished.
 */
export async function backUp(args, env = process.env) {
  const { folder } = folderOf(args, USAGE);
  const dataDir = dataDirFrom(env);
  const marker = readMarker(dataDir);
  if (!marker || !readSecrets(dataDir, "cluster")) throw nothingThere(dataDir);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw taken(folder);
  // keys of another platform would open nothing in it
  if (env.DATABASE_URL) await requireMarkAt(env.DATABASE_URL, dataDir);
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop.abort(stopped()));
  // Nobody may start on the data while they are read at rest; a platform at work goes on.
  const release = await holdDataDir(dataDir).catch((error) =>
    error instanceof Failure ? null : Promise.reject(error),
  );
  try {
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    const { signal } = stop;
    const from = new Date();
    const database = await step("Sao lưu cơ sở dữ liệu", () =>
      env.DATABASE_URL
        ? tablesTo(unfinished, env.DATABASE_URL, signal)
        : clusterTo(unfinished, dataDir, release, signal),
    );
    // After the database: every row of the copy finds its bytes.
    const files = await step("Sao lưu tệp đính kèm", () => filesTo(unfinished, dataDir, env, signal));
    keysTo(unfinished, dataDir);
    await step("Ghi danh mục kiểm tra", () =>
      writeManifest(
        unfinished,
        { format: FORMAT, mode: marker.mode, from: from.toISOString(), to: new Date().toISOString(), database, files },
        signal,
      ),
    );
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(unfinished, folder);
    sayDone(folder, database, files);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw stop.signal.aborted ? stop.signal.reason : explained(error, folder);
  } finally {
    release?.();
  }
}

/** The one folder a command was given, as a whole path, beside its options. */
export function folderOf(args, [vi, en], options = {}) {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    if (positionals.length === 1) return { folder: resolve(positionals[0]), ...values };
  } catch {
    // an option nobody knows: say what there is
  }
  throw new Failure(vi, en);
}

async function tablesTo(folder, ownerUrl, signal) {
  mkdirSync(join(folder, "database"), { mode: 0o700 });
  return withClient(ownerUrl, async (client) => {
    const tables = await tablesOf(client, SCHEMAS);
    const counts = await copyTables(client, tables, join(folder, "database"), { signal });
    return {
      kind: "tables",
      migrations: await recordedMigrations(client, processes),
      tables: tables.map(({ name, columns }) => ({ name, columns, rows: counts[name] })),
    };
  });
}

async function clusterTo(folder, dataDir, release, signal) {
  const cluster = join(dataDir, "postgres");
  if (!existsSync(join(cluster, "PG_VERSION"))) throw nothingThere(dataDir);
  const superuserUrl = await runningServer(dataDir);
  if (!superuserUrl && !release) throw notAnswering(dataDir);
  const count = async () =>
    superuserUrl
      ? withClient(superuserUrl.replace(/\/postgres$/, "/hoa_nhap"), (client) =>
          countRows(
            client,
            APPEND_ONLY.map((name) => ({ name })),
          ),
        )
      : null;
  const atLeast = await count();
  await copyCluster({
    from: cluster,
    to: join(folder, "database"),
    superuserUrl,
    account: postgresAccount(cluster),
    signal,
  });
  return { kind: "cluster", atLeast, atMost: await count() };
}

async function filesTo(folder, dataDir, env, signal) {
  if (env.FILES_S3_ENDPOINT) return { kind: "bucket" };
  mkdirSync(join(folder, "files"), { mode: 0o700 });
  const from = join(dataDir, "files");
  if (!existsSync(from)) return { kind: "folder" };
  // What is just coming in belongs to no row yet.
  await copyEntries(await listFolder(from, (path) => !path.startsWith("incoming")), from, join(folder, "files"), {
    signal,
  });
  return { kind: "folder" };
}

function keysTo(folder, dataDir) {
  mkdirSync(join(folder, "keys"), { mode: 0o700 });
  for (const name of KEPT_SECRETS) {
    const from = join(dataDir, "secrets", name);
    if (existsSync(from)) cpSync(from, join(folder, "keys", name), { recursive: true });
  }
}

async function writeManifest(folder, told, signal) {
  const entries = (await listFolder(folder)).filter(({ isFolder }) => !isFolder);
  const files = [];
  for (const { path, size } of entries) {
    signal.throwIfAborted();
    files.push({ path, size, sha256: await hashOf(join(folder, path)) });
  }
  writeDurably(
    join(folder, MANIFEST),
    JSON.stringify({ what: "Hòa Nhập backup: npm run restore -- <this folder>", ...told, listed: files }, null, 1),
    0o600,
  );
}

/** SHA-256 of a file's bytes. */
export async function hashOf(path) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

function sayDone(folder, database, files) {
  say(`\n✓ Bản sao lưu ở ${folder}`);
  if (database.kind === "tables")
    say(
      `  ${database.tables.reduce((sum, { rows }) => sum + rows, 0).toLocaleString("vi")} dòng trong ${database.tables.length} bảng`,
    );
  if (files.kind === "bucket")
    say(
      "  Tệp đính kèm nằm ở kho S3, không có trong bản này: hãy sao lưu kho đó. · Files lie in the bucket and are not in it: back that up too.",
    );
  say(
    `  Hãy cất ${join(folder, "keys")} ở nơi khác: thiếu khóa thì không đọc được tên người, có cả hai thì đọc được hết.`,
  );
  say("  Keep keys/ in another place: without it no name can be read, with both all of them can.");
}

const nothingThere = (dataDir) =>
  new Failure(
    `${dataDir} chưa có dữ liệu để sao lưu: hãy đặt DATA_DIR tới thư mục dữ liệu của nền tảng.`,
    `${dataDir} holds no data to back up: point DATA_DIR to the platform's data directory.`,
  );
const taken = (folder) =>
  new Failure(
    `${folder} đã có tệp: hãy chọn thư mục mới cho mỗi bản sao lưu.`,
    `${folder} holds files already: take a new folder for each backup.`,
  );
const stopped = () =>
  new Failure(
    "Đã dừng sao lưu giữa chừng; không để lại gì.",
    "The backup was stopped half-way; nothing is left of it.",
  );
