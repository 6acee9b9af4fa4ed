import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { copyEntries, listFolder, sizeOf } from "./copy-folder.mjs";
import { freeBytes } from "./disk.mjs";
import { Failure } from "./failure.mjs";

const ROOM = 300e6; // for the write-ahead log and what is written meanwhile

// A running server's own; the copy makes them anew. A slot or a standby of the original is none of the copy's business.
const OF_THE_SERVER = new RegExp(
  [
    String.raw`^postmaster\.(pid|opts)$`,
    String.raw`^(recovery|standby)\.signal$`,
    "^pg_(replslot|dynshmem|notify|serial|snapshots|stat_tmp|subtrans)/.+$",
    String.raw`(^|/)(pgsql_tmp|pg_internal\.init)[^/]*$`,
  ].join("|"),
);
const LOG_FILE = /^pg_wal\/[^/]+$/;
const LOG_FOLDERS = /^pg_wal\/(archive_status|summaries)$/;
const LAST = "global/pg_control"; // says where recovery begins, so it must not be older than anything else

// Whatever the original was taught, a copy archives nothing and follows nobody.
const TO_ITSELF = "\narchive_mode = 'off'\nprimary_conninfo = ''\nmax_logical_replication_workers = 0\n";

/**
 * Copies a cluster's files while its server may be at work; the copy is whole when it has been started once.
 * `superuserUrl`: the running server, null for a stopped cluster. The original is read, never written.
 */
export async function copyCluster({ from, to, superuserUrl, account, signal }) {
  requireOneFolder(from);
  const isWanted = (path) =>
    !OF_THE_SERVER.test(path) && (!superuserUrl || !LOG_FILE.test(path) || LOG_FOLDERS.test(path));
  const room = sizeOf(await listFolder(from, isWanted)) + ROOM;
  if (freeBytes(dirname(to)) < room) throw tooSmall(dirname(to), room);

  const unfinished = `${to}.new`;
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  const write = async (isChosen) =>
    copyEntries(
      (await listFolder(from, isChosen)).sort((a, b) => (a.path === LAST) - (b.path === LAST)),
      from,
      unfinished,
      { account, signal },
    );
  if (superuserUrl) await backUp({ superuserUrl, write: () => write(isWanted), writeLog: write, unfinished, account });
  else await write(isWanted);
  appendFileSync(join(unfinished, "postgresql.auto.conf"), TO_ITSELF);
  renameSync(unfinished, to);
}

/**
 * The low-level backup of PostgreSQL's manual (chapter "Making a Base Backup Using the Low Level API"), on one
 * connection: begin, copy, end, then the log from the beginning to the end. A slot of this connection keeps the server
 * from recycling that log meanwhile.
 */
async function backUp({ superuserUrl, write, writeLog, unfinished, account }) {
  const client = new pg.Client({ connectionString: superuserUrl });
  let lost;
  client.on("error", (error) => (lost = error));
  try {
    await client.connect();
    await client.query(`select pg_create_physical_replication_slot('hoa_nhap_copy_' || pg_backend_pid(), true, true)`);
    const one = async (sql) => (await client.query(sql)).rows[0];
    const { first } = await one(`select pg_walfile_name(pg_backup_start('hoa-nhap', fast => true)) as first`);
    await write();
    const { label, map, last } = await one(
      `
        select labelfile as label, spcmapfile as map, pg_walfile_name(lsn) as last
        from pg_backup_stop(wait_for_archive => false)
      `,
    );
    await writeLog((path) => isBetween(path, first, last));
    const labelFile = join(unfinished, "backup_label");
    writeFileSync(labelFile, label, { mode: 0o600 });
    if (account) chownSync(labelFile, account.uid, account.gid);
    if (map) throw new Error("a table space appeared while copying");
  } catch (error) {
    throw lost || /^(57P|08)/.test(error.code ?? "") || /Connection terminated|ECONNREFUSED/.test(error.message)
      ? stoppedMeanwhile()
      : error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The folders above a wanted segment, the segment itself, and the histories of time lines. */
function isBetween(path, first, last) {
  if (path === "pg_wal") return true;
  const name = /^pg_wal\/([0-9A-F]{8}(?:[0-9A-F]{16}|\.history))$/.exec(path)?.[1];
  return name !== undefined && (name.endsWith(".history") || (name >= first && name <= last));
}

function requireOneFolder(cluster) {
  const spaces = join(cluster, "pg_tblspc");
  if (!existsSync(spaces) || readdirSync(spaces).length === 0) return;
  throw new Failure(
    `Cơ sở dữ liệu trong ${realpathSync(cluster)} có không gian bảng ở nơi khác, nên không sao chép được.`,
    `The database in ${realpathSync(cluster)} has table spaces elsewhere, so it cannot be copied.`,
  );
}

const tooSmall = (folder, room) => {
  const gigabytes = (room / 1e9).toFixed(1);
  return new Failure(
    `Ổ đĩa chứa ${folder} không đủ chỗ cho bản sao (cần ${gigabytes.replace(".", ",")} GB): hãy giải phóng dung lượng rồi chạy lại.`,
    `The disk that holds ${folder} has no room for the copy (${gigabytes} GB): free some space and run again.`,
  );
};

const stoppedMeanwhile = () =>
  new Failure(
    "Nền tảng dừng trong khi đang sao chép dữ liệu, nên bản sao chưa trọn vẹn: hãy chạy lại.",
    "The platform stopped while its data were being copied, so the copy is not whole: run again.",
  );
