import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";
import pg from "pg";
import { postgresAccount, postgresBinaries } from "./postgres-binaries.mjs";
import { letThrough, openCluster } from "./postgres-cluster.mjs";
import { openDataDir } from "./data-dir.mjs";
import { logFile } from "./logs.mjs";
import { clusterSecrets } from "./secrets.mjs";
import { freePorts } from "./ports.mjs";
import { Failure, diskFull } from "./failure.mjs";

const DATABASE = "hoa_nhap";
const OWNER = "hn_owner";

/**
 * Starts the packaged PostgreSQL on `dataDir`, or adopts the one a killed launcher left running there. `durable: false`
 * is for tests: what is written may be lost when the machine loses power. `again`: it died at work, so it is started on
 * however little room there is. Resolves when it answers.
 * @param {{ dataDir: string, durable?: boolean, port?: number, again?: boolean }} options
 * @returns {Promise<{ ownerUrl: string, superuserUrl: string, port: number, adopted: boolean, exited: Promise<void>,
 * stop(): Promise<void> }>}
 */
export async function startPostgres({ dataDir, durable = true, port, again = false }) {
  if (!again) openDataDir(dataDir);
  const { superuser, owner } = clusterSecrets(dataDir);
  const account = postgresAccount(join(dataDir, "postgres"));
  letThrough(dataDir, account);
  const bin = postgresBinaries(dataDir, account);
  const cluster = openCluster({ dataDir, bin, account, password: superuser, durable });
  const urlOn = (port, user, password, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const superuserOn = (port) => urlOn(port, "postgres", superuser, "postgres");

  const orphan = await orphanOf(cluster, superuserOn);
  const server = orphan ?? (await launch({ dataDir, bin, cluster, account, durable, port, superuserOn }));
  await ensureOwner(superuserOn(server.port), owner);
  return {
    ...server,
    adopted: Boolean(orphan),
    superuserUrl: superuserOn(server.port),
    ownerUrl: urlOn(server.port, OWNER, owner, DATABASE),
    stop: () => stopServer(server),
  };
}

/** Stops a server that was left running on `dataDir`, if there is one. */
export async function stopOrphan(dataDir) {
  const file = join(dataDir, "postgres", "postmaster.pid");
  if (!existsSync(file)) return;
  const { superuser } = clusterSecrets(dataDir);
  const orphan = await orphanOf(
    realpathSync(join(dataDir, "postgres")),
    (port) => `postgres://postgres:${superuser}@127.0.0.1:${port}/postgres`,
  );
  if (orphan) await stopServer(orphan);
}

/**
 * The URL of the superuser on the server that runs on `dataDir`; null when none does. Touches nothing, so it may ask
 * about a platform at work.
 */
export async function runningServer(dataDir) {
  const file = join(dataDir, "postgres", "postmaster.pid");
  const { superuser } = clusterSecrets(dataDir);
  for (let attempt = 0; existsSync(file); attempt += 1) {
    const lines = readFileSync(file, "utf8").split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!isRunning(pid)) return null;
    const url = `postgres://postgres:${superuser}@127.0.0.1:${port}/postgres`;
    const answer = port ? await probe(url) : {};
    if (answer.dataDirectory)
      return realpathSync(answer.dataDirectory) === realpathSync(join(dataDir, "postgres")) ? url : null;
    if (answer.code === "28P01") throw wrongPassword(dataDir);
    if (attempt === 150) throw notAnswering(dataDir);
    await pause(100); // starting, recovering or stopping
  }
  return null;
}

async function launch({ port: wanted, ...rest }) {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePorts(1))[0];
    const server = await tryLaunch({ ...rest, port });
    if (server) return server;
    if (attempt === 3) throw broken(rest.dataDir, `port ${port} is taken`);
  }
}

/** One attempt; null when somebody took the port in between. */
async function tryLaunch({ dataDir, bin, cluster, account, durable, port, superuserOn }) {
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    wal_level: "logical",
    max_connections: 200,
    timezone: "UTC",
    log_timezone: "UTC",
    ...(!durable && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const path = logFile(dataDir, "postgres");
  const log = openSync(path, "a");
  const from = statSync(path).size;
  const args = ["-D", cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  // A group of its own, so that Ctrl-C does not stop the database before those who use it; a log file rather than a
  // pipe, so that it outlives us.
  const child = spawn(join(bin, "postgres"), args, {
    ...account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    windowsHide: true,
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
  });
  closeSync(log);
  child.unref();
  let over = false;
  const exited = new Promise((resolve) => child.once("exit", resolve).once("error", resolve)).then(
    () => void (over = true),
  );

  while (!over) {
    const answer = await probe(superuserOn(port));
    if (answer.dataDirectory) return { pid: child.pid, port, exited };
    if (answer.code === "28P01") {
      await stopServer(child);
      throw wrongPassword(dataDir);
    }
    await pause(20);
  }
  const said = readFileSync(path).subarray(from).toString();
  if (/No space left|Disk quota/i.test(said)) throw diskFull(dataDir);
  if (/could not bind|Address already in use/i.test(said)) return null;
  throw broken(
    dataDir,
    said
      .split("\n")
      .findLast((line) => /FATAL|PANIC|ERROR/.test(line))
      ?.trim() ?? said.trim().replaceAll("\n", " "),
  );
}

/** The server still running on our files; null when none is (a stale postmaster.pid is then removed). */
async function orphanOf(cluster, superuserOn) {
  const file = join(cluster, "postmaster.pid");
  for (let attempt = 0; existsSync(file); attempt += 1) {
    const lines = readFileSync(file, "utf8").split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (isRunning(pid)) {
      const answer = port ? await probe(superuserOn(port)) : {};
      if (answer.dataDirectory && realpathSync(answer.dataDirectory) === realpathSync(cluster))
        return { pid, port, exited: goneOf(pid) };
      // Perhaps still starting, recovering or stopping: give it time before calling it a stranger's.
      if (!answer.dataDirectory && answer.code !== "28P01" && attempt < 150) {
        await pause(100);
        continue;
      }
      if (answer.code === "28P01") throw wrongPassword(join(cluster, ".."));
    }
    rmSync(file, { force: true });
  }
  return null;
}

/** Asks a server which files it serves: { dataDirectory } or the { code } of its refusal. */
async function probe(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("show data_directory");
    return { dataDirectory: rows[0].data_directory };
  } catch (error) {
    return { code: error.code };
  } finally {
    await client.end().catch(() => {});
  }
}

/** The owner is no superuser, just like the operator's user that takes its place when DATABASE_URL is given. */
async function ensureOwner(superuserUrl, password) {
  const client = new pg.Client({ connectionString: superuserUrl });
  client.on("error", () => {}); // the server may die this very moment; the statement under way tells
  await client.connect();
  try {
    const has = async (sql, name) => (await client.query(sql, [name])).rowCount > 0;
    if (!(await has("select from pg_roles where rolname = $1", OWNER))) await client.query(`create role ${OWNER}`);
    await client.query(`alter role ${OWNER} login createrole createdb password ${client.escapeLiteral(password)}`);
    await client.query(`grant pg_signal_backend to ${OWNER}`); // to drop a test's database while connections linger
    if (!(await has("select from pg_database where datname = $1", DATABASE))) {
      await client.query(`create database ${DATABASE} owner ${OWNER}`);
      await client.query(
        `revoke all on database ${DATABASE} from public; revoke connect on database postgres from public`,
      );
    }
  } finally {
    await client.end();
  }
}

/**
 * Fast shutdown: open transactions are rolled back, everything committed is on disk. One that hangs for half a minute
 * is ended at once.
 */
async function stopServer({ pid }) {
  const from = Date.now();
  for (let asked; isRunning(pid); await pause(20)) {
    const signal = Date.now() - from < 30_000 ? "SIGINT" : "SIGQUIT";
    if (asked !== signal) process.kill(pid, (asked = signal));
  }
}

const goneOf = async (pid) => {
  while (isRunning(pid)) await pause(500, undefined, { ref: false });
};

/**
 * True when `pid` is a living PostgreSQL: after a restart of the machine the number in postmaster.pid may be anybody's,
 * and nobody's when it is a zombie.
 */
function isRunning(pid) {
  if (!(pid > 0)) return false;
  try {
    if (process.platform === "linux") return /^\d+ \(postgres\) [^ZX]/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

const wrongPassword = (dataDir) =>
  new Failure(
    `Mật khẩu trong ${join(dataDir, "secrets", "cluster.json")} không phải của cơ sở dữ liệu này: hãy trả lại tệp ` +
      `cũ, hoặc "npm start -- --reset" để làm lại từ đầu.`,
    `The passwords in ${join(dataDir, "secrets", "cluster.json")} are not this database's: put the old file back, or start over with "npm start -- --reset".`,
  );

/** Neither running nor stopped. */
export const notAnswering = (dataDir) =>
  new Failure(
    `Cơ sở dữ liệu trong ${dataDir} đang khởi động hoặc đang dừng: hãy chạy lại khi nền tảng đã sẵn sàng hoặc đã dừng hẳn.`,
    `The database in ${dataDir} is starting or stopping: run again when the platform is ready, or has stopped.`,
  );

const broken = (dataDir, reason) =>
  new Failure(
    `Cơ sở dữ liệu trong ${dataDir} không khởi động được (${reason}); chi tiết trong logs/postgres.log. Hãy khôi ` +
      `phục bản sao lưu, hoặc "npm start -- --reset" để làm lại từ đầu.`,
    `The database in ${dataDir} does not start (${reason}); details in logs/postgres.log. Restore a backup, or start over with "npm start -- --reset".`,
  );
