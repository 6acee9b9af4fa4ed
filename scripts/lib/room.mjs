import { closeSync, existsSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { freeBytes } from "./disk.mjs";
import { say } from "./say.mjs";

const ROOM = 64 << 20; // four pieces of PostgreSQL's log
const GIVEN_BELOW = 16 << 20;
const TAKEN_ABOVE = 4 * ROOM;
const EVERY_MS = 500;

/**
 * Keeps room aside on the disk of a data directory, and gives it back when others have filled the rest: with no room at
 * all for its own log PostgreSQL stops, and reading with it. The services stop taking changes while it is given away
 * (packages/subgraph/src/room.ts). Resolves to the function that ends it.
 */
export function keepRoom(dataDir, { every = EVERY_MS } = {}) {
  const file = join(dataDir, "room");
  const look = () => {
    const free = freeBytes(dataDir);
    if (existsSync(file) && free < GIVEN_BELOW) {
      rmSync(file);
      say(
        "! Đĩa đã đầy: chưa nhận thay đổi nào nữa, những gì đã lưu vẫn xem được. Hãy dọn chỗ. · The disk is full: " +
          "no change is taken until there is room, reading goes on",
      );
    } else if (free > TAKEN_ABOVE && free !== Infinity && (!existsSync(file) || statSync(file).size < ROOM)) fill(file);
  };
  const quietly = () => {
    try {
      look();
    } catch {
      rmSync(file, { force: true }); // half of it helps nobody; the next look comes soon
    }
  };
  quietly();
  const timer = setInterval(quietly, every).unref();
  return () => clearInterval(timer);
}

// Random, for a file of nothing but zeros takes no room on some disks.
function fill(path) {
  const file = openSync(path, "w", 0o600);
  try {
    const piece = randomBytes(1 << 20);
    for (let written = 0; written < ROOM; written += writeSync(file, piece));
  } finally {
    closeSync(file);
  }
}
