import { statfsSync } from "node:fs";

/** Bytes that may still be written where `folder` lies; infinity where the system does not say. */
export function freeBytes(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}
