import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyCluster } from "./copy-cluster.mjs";
import { copyMarker, readMarker } from "./data-dir.mjs";
import { Failure, explained } from "./failure.mjs";
import { holdDataDir } from "./lock.mjs";
import { postgresAccount } from "./postgres-binaries.mjs";
import { clusterFolder, letThrough, removeCluster } from "./postgres-cluster.mjs";
import { notAnswering, runningServer, stopOrphan } from "./postgres.mjs";
import { say, step } from "./say.mjs";
import { copySecrets, readSecrets } from "./secrets.mjs";

const FOLDER = "rehearsal";
const LOCK = "launcher.json";

/** Where the copy of a data directory lies while somebody rehearses on it: a private folder inside. */
const copyOf = (dataDir) => join(dataDir, FOLDER);

/**
 * Takes the place for a rehearsal on `dataDir`: { dataDir, mode, fill(signal), tell(day), leave(failed) }, where
 * `dataDir` is the copy's own data directory. `fill` copies; `leave` deletes the copy, whatever became of it. One
 * rehearsal at a time.
 */
export async function openRehearsal(dataDir) {
  const marker = readMarker(dataDir);
  if (!marker || !readSecrets(dataDir, "cluster") || !existsSync(join(dataDir, "postgres", "PG_VERSION")))
    throw nothingThere(dataDir);
  const copy = copyOf(dataDir);
  try {
    mkdirSync(copy, { recursive: true, mode: 0o700 });
    const release = await holdDataDir(copy, rehearsedAlready);
    await clear(copy);
    copyMarker(dataDir, copy);
    return {
      dataDir: copy,
      mode: marker.mode,
      tell: release.tell,
      fill: (signal) => step("Sao chép dữ liệu để diễn tập", () => fill(dataDir, copy, signal)),
      leave: async (failed) => {
        const kept = failed && keepLogsOf(dataDir, copy);
        if (kept) say(`Nhật ký của lần diễn tập hỏng được giữ ở ${kept} · its logs are kept there`);
        await clear(copy);
        rmSync(copy, { recursive: true, force: true });
        release();
        say("✓ Đã xóa bản sao diễn tập; dữ liệu thật không đổi. · The copy is deleted; the real data are unchanged.");
      },
    };
  } catch (error) {
    throw explained(error, copy);
  }
}

/**
 * Deletes the copy that a rehearsal left which was killed. One that is alive stays; when that must not be, `required`
 * ends with a sentence.
 */
export async function removeLeftRehearsal(dataDir, { required = false } = {}) {
  const copy = copyOf(dataDir);
  if (!existsSync(copy)) return;
  const release = await holdDataDir(copy, rehearsedAlready).catch((error) => {
    if (required || !(error instanceof Failure)) throw error;
    return null;
  });
  if (!release) return;
  await clear(copy);
  rmSync(copy, { recursive: true, force: true });
  release();
}

async function fill(dataDir, copy, signal) {
  const account = postgresAccount(join(dataDir, "postgres"));
  letThrough(copy, account);
  // Nobody may start on the original while its files are read at rest; a server at work is asked to keep its log
  // instead.
  const release = await holdDataDir(dataDir).catch((error) =>
    error instanceof Failure ? null : Promise.reject(error),
  );
  try {
    const superuserUrl = await runningServer(dataDir);
    if (!superuserUrl && !release) throw notAnswering(dataDir);
    await copyCluster({
      from: join(dataDir, "postgres"),
      to: clusterFolder(copy, account),
      superuserUrl,
      account,
      signal,
    });
    copySecrets(dataDir, copy);
  } finally {
    release?.();
  }
}

/** Empties the copy's folder but for its lock; a server that a killed rehearsal left there is stopped first. */
async function clear(copy) {
  await stopOrphan(copy);
  removeCluster(copy);
  for (const name of readdirSync(copy)) if (name !== LOCK) rmSync(join(copy, name), { recursive: true, force: true });
}

/** What the processes wrote outlives a rehearsal that failed. */
function keepLogsOf(dataDir, copy) {
  const logs = join(copy, "logs");
  if (!existsSync(logs)) return null;
  const kept = join(dataDir, "logs", FOLDER);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(join(dataDir, "logs"), { recursive: true, mode: 0o700 });
  renameSync(logs, kept);
  return kept;
}

const nothingThere = (dataDir) =>
  new Failure(
    `${dataDir} chưa có dữ liệu để diễn tập: hãy chạy "npm start" một lần trước, hoặc đặt DATA_DIR tới thư mục dữ liệu.`,
    `${dataDir} holds no data to rehearse on: run "npm start" once before, or point DATA_DIR to the data directory.`,
  );

const rehearsedAlready = ({ pid }) =>
  new Failure(
    `Đang có một cuộc diễn tập trên dữ liệu này (tiến trình ${pid}): hãy dừng nó trước.`,
    `A rehearsal on these data runs already (process ${pid}): stop it first.`,
  );
