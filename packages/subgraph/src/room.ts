import { diskFull } from "@hoa-nhap/kernel";
import { statfsSync } from "node:fs";

/**
 * So much stays free on the database's disk: PostgreSQL stops at once, reads and all, when its own log finds none. The
 * launcher keeps more aside (scripts/lib/room.mjs).
 */
const LEAST_FREE = 100e6;
const LOOK_EVERY_MS = 250;

let look = { at: Number.NEGATIVE_INFINITY, isFull: false };

/**
 * Refuses what would write where the packaged database's disk is nearly full. An operator's own database is not on a
 * disk of ours: nothing is asked then.
 */
export function assertRoom(disk = process.env["DATABASE_DISK"]): void {
  if (disk === undefined) return;
  const at = performance.now();
  if (at - look.at > LOOK_EVERY_MS) look = { at, isFull: freeOn(disk) < LEAST_FREE };
  if (look.isFull) throw diskFull();
}

function freeOn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY; // a system that does not say
  }
}
