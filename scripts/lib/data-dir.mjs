import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeDurably } from "./durable.mjs";
import { Failure, diskFull, explained } from "./failure.mjs";
import { freeBytes } from "./disk.mjs";

const MARKER = ".hoa-nhap.json";
const LEAST_FREE = 100e6;

/**
 * What the marker file says about a data directory ({ mode: 'demo' | 'real', rehearsal?: true }); null when the
 * directory is not ours.
 */
export function readMarker(dataDir) {
  const file = join(dataDir, MARKER);
  if (!existsSync(file)) return null;
  try {
    const marker = JSON.parse(readFileSync(file, "utf8"));
    if (marker.mode === "demo" || marker.mode === "real") return marker;
  } catch {
    // told below, whatever is wrong with it
  }
  throw new Failure(
    `Tệp ${file} bị hỏng hoặc không đọc được: hãy lấy lại từ bản sao, hoặc ghi vào đó {"mode": "real"} (bản thật) hay {"mode": "demo"} (bản minh họa).`,
    `The file ${file} is damaged or cannot be read: put it back from a copy, or write {"mode": "real"} or {"mode": "demo"} into it.`,
  );
}

/**
 * Makes the data directory ready: exists, ours, writable, with some room. A directory keeps the mode it was begun with,
 * so that demo rows never mix with real ones. Resolves to that mode.
 */
export function openDataDir(dataDir, { empty = false } = {}) {
  try {
    makeFolder(dataDir);
    const marker = readMarker(dataDir) ?? claim(dataDir, empty ? "real" : "demo");
    if (empty && marker.mode === "demo") {
      throw new Failure(
        `${dataDir} đang chứa dữ liệu minh họa: muốn bắt đầu thật, hãy chạy "npm start -- --reset --empty" hoặc đặt DATA_DIR khác.`,
        `${dataDir} holds the demo: for a real start run "npm start -- --reset --empty" or set another DATA_DIR.`,
      );
    }
    mkdirSync(join(dataDir, "secrets"), { recursive: true, mode: 0o700 });
    mkdirSync(join(dataDir, "logs"), { recursive: true, mode: 0o700 });
    writeFileSync(join(dataDir, ".probe"), Buffer.alloc(64 * 1024));
    rmSync(join(dataDir, ".probe"));
    if (freeBytes(dataDir) < LEAST_FREE) throw diskFull(dataDir);
    return marker.mode;
  } catch (error) {
    throw explained(error, dataDir);
  }
}

// One after the other from the top: asked for all at once, Node never comes back where a system that is only read calls
// the missing folder missing.
function makeFolder(dataDir) {
  const missing = [];
  if (existsSync(dataDir) && !statSync(dataDir).isDirectory()) throw noFolder(dataDir);
  for (let folder = dataDir; !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  try {
    for (const folder of missing) mkdirSync(folder);
  } catch (error) {
    throw ["ENOENT", "ENOTDIR", "EROFS"].includes(error.code) ? noFolder(dataDir) : error;
  }
}

const noFolder = (dataDir) =>
  new Failure(
    `Không tạo được thư mục ${dataDir}: nơi đó chỉ đọc, hoặc đã có tệp trùng tên. Hãy đặt DATA_DIR sang thư mục khác.`,
    `The folder ${dataDir} cannot be made: that place is read-only, or holds a file of that name. Point DATA_DIR to another folder.`,
  );

function claim(dataDir, mode) {
  if (readdirSync(dataDir).length > 0) throw notOurs(dataDir);
  return mark(dataDir, mode);
}

function mark(dataDir, mode) {
  const marker = {
    what: "Hòa Nhập data directory: npm start -- --reset deletes it",
    mode,
    since: new Date().toISOString(),
  };
  writeDurably(join(dataDir, MARKER), JSON.stringify(marker, null, 2), 0o644);
  return marker;
}

/** Marks an empty directory as ours, in the mode of the backup that is put into it. */
export const keepMode = (dataDir, mode) => mark(dataDir, mode);

/**
 * Marks `copy` as a copy of `dataDir` that somebody rehearses on: of the same mode, and gone when the rehearsal ends.
 */
export function copyMarker(dataDir, copy) {
  const marker = {
    what: "Copy of a Hòa Nhập data directory for a rehearsal: deleted when it ends",
    mode: readMarker(dataDir).mode,
    rehearsal: true,
    since: new Date().toISOString(),
  };
  writeFileSync(join(copy, MARKER), JSON.stringify(marker, null, 2));
}

/** Stops unless the directory is absent, empty or ours. */
export function requireOurs(dataDir) {
  if (!existsSync(dataDir)) return;
  if (!statSync(dataDir).isDirectory()) throw noFolder(dataDir);
  if (readdirSync(dataDir).length > 0 && !readMarker(dataDir)) throw notOurs(dataDir);
}

const notOurs = (dataDir) =>
  new Failure(
    `${dataDir} có sẵn tệp không phải của Hòa Nhập, nên không động đến: hãy đặt DATA_DIR sang thư mục trống.`,
    `${dataDir} holds files that are not Hòa Nhập's, so it is left alone: point DATA_DIR to an empty folder.`,
  );
