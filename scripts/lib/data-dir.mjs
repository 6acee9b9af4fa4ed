import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, diskFull, explained } from './failure.mjs';
import { freeBytes } from './disk.mjs';

const MARKER = '.hoa-nhap.json';
const LEAST_FREE = 100e6;

/** What the marker file says about a data directory ({ mode: 'demo' | 'real' }); null when the directory is not ours. */
export function readMarker(dataDir) {
  const file = join(dataDir, MARKER);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * Makes the data directory ready: exists, ours, writable, with some room. A directory keeps the mode it was begun with, so that demo rows never mix
 * with real ones. Resolves to that mode.
 */
export function openDataDir(dataDir, { empty = false } = {}) {
  try {
    mkdirSync(dataDir, { recursive: true });
    const marker = readMarker(dataDir) ?? claim(dataDir, empty ? 'real' : 'demo');
    if (empty && marker.mode === 'demo') {
      throw new Failure(
        `${dataDir} đang chứa dữ liệu minh họa: muốn bắt đầu thật, hãy chạy "npm start -- --reset --empty" hoặc đặt DATA_DIR khác.`,
        `${dataDir} holds the demo: for a real start run "npm start -- --reset --empty" or set another DATA_DIR.`,
      );
    }
    mkdirSync(join(dataDir, 'secrets'), { recursive: true, mode: 0o700 });
    mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
    writeFileSync(join(dataDir, '.probe'), Buffer.alloc(64 * 1024));
    rmSync(join(dataDir, '.probe'));
    if (freeBytes(dataDir) < LEAST_FREE) throw diskFull(dataDir);
    return marker.mode;
  } catch (error) {
    throw explained(error, dataDir);
  }
}

function claim(dataDir, mode) {
  if (readdirSync(dataDir).length > 0) throw notOurs(dataDir);
  return mark(dataDir, mode);
}

function mark(dataDir, mode) {
  const marker = { what: 'Hòa Nhập data directory: npm start -- --reset deletes it', mode, since: new Date().toISOString() };
  writeFileSync(join(dataDir, MARKER), JSON.stringify(marker, null, 2));
  return marker;
}

/** Marks an empty directory as ours, in the mode of the backup that is put into it. */
export const keepMode = (dataDir, mode) => mark(dataDir, mode);

/** Marks `copy` as a copy of `dataDir` that somebody rehearses on: of the same mode, and gone when the rehearsal ends. */
export function copyMarker(dataDir, copy) {
  const marker = { what: 'Copy of a Hòa Nhập data directory for a rehearsal: deleted when it ends', mode: readMarker(dataDir).mode, since: new Date().toISOString() };
  writeFileSync(join(copy, MARKER), JSON.stringify(marker, null, 2));
}

/** Stops unless the directory is absent, empty or ours. */
export function requireOurs(dataDir) {
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0 && !readMarker(dataDir)) throw notOurs(dataDir);
}

const notOurs = (dataDir) =>
  new Failure(
    `${dataDir} có sẵn tệp không phải của Hòa Nhập, nên không động đến: hãy đặt DATA_DIR sang thư mục trống.`,
    `${dataDir} holds files that are not Hòa Nhập's, so it is left alone: point DATA_DIR to an empty folder.`,
  );
