import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file so that it outlives a loss of power: its bytes first, then its name. */
export function writeDurably(path, text, mode) {
  const file = openSync(path, "w", mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  flushFolder(dirname(path));
}

/** The same in place of a file that may be there: the old one or the new one, whole. */
export function replaceDurably(path, text, mode) {
  writeDurably(`${path}.new`, text, mode);
  renameSync(`${path}.new`, path);
  flushFolder(dirname(path));
}

function flushFolder(path) {
  if (process.platform === "win32") return; // folders cannot be flushed there
  const folder = openSync(path, "r");
  fsyncSync(folder);
  closeSync(folder);
}
