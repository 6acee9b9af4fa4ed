import { connect, createServer } from "node:net";
import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";
import { Failure } from "./failure.mjs";

/**
 * Holds the data directory for one launcher. The lock file names a loopback port where its holder answers with a token:
 * a number of a process can be given to a stranger after a restart of the machine, a token cannot. Resolves to the
 * function that lets go; its `tell(day)` notes the business day on which the holder stands still, for whoever works
 * beside it. `inUse(holder)` words the refusal.
 */
export async function holdDataDir(dataDir, inUse = alreadyRuns(dataDir)) {
  const file = join(dataDir, "launcher.json");
  const token = randomBytes(16).toString("hex");
  const server = createServer((socket) => socket.on("error", () => {}).end(token));
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  server.unref();
  const holding = { pid: process.pid, port: server.address().port, token };
  const release = () => {
    rmSync(file, { force: true });
    server.close();
  };
  const tell = (day) => {
    writeFileSync(`${file}.new`, JSON.stringify({ ...holding, day }), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };

  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(holding), { flag: "wx", mode: 0o600 });
      return Object.assign(release, { tell });
    } catch (error) {
      if (error.code !== "EEXIST" || attempt === 5) throw error;
    }
    const holder = await holderOf(file);
    if (holder) {
      server.close();
      throw inUse(holder);
    }
    rmSync(file, { force: true });
  }
}

const alreadyRuns =
  (dataDir) =>
  ({ pid }) =>
    new Failure(
      `Hòa Nhập đang chạy với thư mục dữ liệu ${dataDir} (tiến trình ${pid}): hãy dừng nó trước, hoặc đặt DATA_DIR và PORT khác.`,
      `Hòa Nhập already runs on the data directory ${dataDir} (process ${pid}): stop it first, or set another DATA_DIR and PORT.`,
    );

/**
 * The business day on which the platform on a data directory stands still; undefined when it goes with the calendar, or
 * nobody runs.
 */
export const dayOfHolder = async (dataDir) => (await holderOf(join(dataDir, "launcher.json")))?.day;

/** Who holds the lock and still answers; null when the file is left over from a launcher that was killed. */
async function holderOf(file) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const holder = JSON.parse(readFileSync(file, "utf8"));
      return (await answerAt(holder.port)) === holder.token ? holder : null;
    } catch {
      await pause(50); // being written this very moment
    }
  }
  return null;
}

const answerAt = (port) =>
  new Promise((resolve) => {
    let text = "";
    const socket = connect({ port, host: "127.0.0.1", timeout: 1000 });
    socket.on("data", (data) => (text += data)).on("timeout", () => socket.destroy());
    socket.on("error", () => {}).on("close", () => resolve(text));
  });
