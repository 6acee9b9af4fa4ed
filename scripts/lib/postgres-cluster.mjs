import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { COMMON, canReach } from "./postgres-binaries.mjs";
import { Failure, diskFull } from "./failure.mjs";

const VERSION = "18";
const SUPERUSER = "postgres";
const INITDB = [
  "-A",
  "scram-sha-256",
  "-E",
  "UTF8",
  "--locale=C.UTF-8",
  "--locale-provider=icu",
  "--icu-locale=vi-VN",
  "--data-checksums",
  "-U",
  SUPERUSER,
];

/**
 * Lets PostgreSQL's account pass through the data directory, which is ours; what is secret in it is closed by itself.
 */
export function letThrough(dataDir, account) {
  if (account && !canReach(dataDir, account)) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
}

/**
 * The folder of the database's files, made on the first start. Its name in the data directory is `postgres`; when that
 * place is closed to the account PostgreSQL runs under (root started us inside a private folder), `postgres` is a link
 * to a folder of that account.
 */
export function openCluster({ dataDir, bin, account, password, durable }) {
  const cluster = clusterFolder(dataDir, account);
  const version = join(cluster, "PG_VERSION");
  if (!existsSync(cluster)) initialise({ cluster, bin, account, password, durable });
  else if (!existsSync(version) || readFileSync(version, "utf8").trim() !== VERSION) {
    throw new Failure(
      `Thư mục cơ sở dữ liệu ${cluster} hỏng hoặc thuộc phiên bản khác PostgreSQL ${VERSION}: hãy khôi phục bản sao ` +
        `lưu, hoặc "npm start -- --reset" để làm lại từ đầu.`,
      `The database folder ${cluster} is broken or not of PostgreSQL ${VERSION}: restore a backup, or start over with "npm start -- --reset".`,
    );
  }
  return cluster;
}

/** Where the database's files of a data directory lie, or will lie: makes the link where one is needed. */
export function clusterFolder(dataDir, account) {
  const place = join(dataDir, "postgres");
  if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return realpathOf(place);
  if (existsSync(place) || canReach(dataDir, account)) return place;
  const elsewhere = elsewhereFor(dataDir);
  mkdirSync(COMMON, { recursive: true, mode: 0o755 });
  symlinkSync(elsewhere, place);
  return elsewhere;
}

const elsewhereFor = (dataDir) =>
  join(COMMON, createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 16));

// The link may point to a folder that is not made yet.
const realpathOf = (link) => (existsSync(link) ? realpathSync(link) : elsewhereFor(join(link, "..")));

/** Deletes the database's files, wherever they lie, and what an unfinished one left. */
export function removeCluster(dataDir) {
  const place = join(dataDir, "postgres");
  const cluster = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathOf(place) : place;
  for (const path of [cluster, `${cluster}.new`, place]) rmSync(path, { recursive: true, force: true });
}

// Under another name until it is whole: a first start that was cut off leaves nothing that looks like a database.
function initialise({ cluster, bin, account, password, durable }) {
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    const args = [...INITDB, "-D", unfinished, `--pwfile=${passwordFile}`, ...(durable ? [] : ["--no-sync"])];
    const { status, stderr, error } = spawnSync(join(bin, "initdb"), args, {
      ...account,
      cwd: "/",
      encoding: "utf8",
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    });
    if (status !== 0) throw initFailed(cluster, error?.message ?? stderr);
    renameSync(unfinished, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function initFailed(cluster, said) {
  if (/No space left|Disk quota/i.test(said)) return diskFull(cluster);
  const reason = said.split("\n").find((line) => /error|fatal/i.test(line)) ?? said.trim();
  return new Failure(
    `Không tạo được cơ sở dữ liệu trong ${cluster}: ${reason}`,
    `The database could not be made in ${cluster}: ${reason}`,
  );
}
