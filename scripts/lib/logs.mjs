import {
  closeSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

const LIMIT = 10e6;
const KEPT = 5; // of each process, the one being written among them
const EVERY_MS = 1000;

/** Path of a process's log. */
export const logFile = (dataDir, name) => join(dataDir, "logs", `${name}.log`);

/**
 * Keeps the logs of a data directory bounded while they are written: one grown over 10 MB is moved to `.log.1`, that
 * one to `.log.2`, up to five files. The processes and PostgreSQL write to the file themselves, so they never wait for
 * us, not even while we stand still. Resolves to the function that ends it.
 */
export function keepBounded(dataDir, { limit = LIMIT, every = EVERY_MS } = {}) {
  const folder = join(dataDir, "logs");
  const look = () => {
    for (const name of readdirSync(folder)) {
      if (name.endsWith(".log") && statSync(join(folder, name)).size > limit) rotate(join(folder, name), limit);
    }
  };
  const timer = setInterval(() => {
    try {
      look();
    } catch {
      // a log is never a reason to stop; the next look comes in a second
    }
  }, every).unref();
  return () => clearInterval(timer);
}

// Its writers keep the file open and append, so it is copied and emptied, not renamed. On a full disk the copy is given
// up and the file emptied all the same.
function rotate(path, limit) {
  for (let number = KEPT - 1; number > 1; number -= 1) move(`${path}.${number - 1}`, `${path}.${number}`);
  try {
    copyEnd(path, `${path}.1`, limit);
  } catch {
    rmSync(`${path}.1`, { force: true });
  }
  truncateSync(path);
}

function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

/** The last `limit` bytes, and what is written while they are copied. */
function copyEnd(from, to, limit) {
  const [source, target] = [openSync(from, "r"), openSync(to, "w", 0o600)];
  try {
    const buffer = Buffer.alloc(1 << 20);
    let at = Math.max(0, statSync(from).size - limit);
    for (let length; (length = readSync(source, buffer, 0, buffer.length, at)) > 0; at += length)
      writeSync(target, buffer, 0, length);
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
