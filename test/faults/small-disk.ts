import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** True where this process may mount a disk of its own. */
export function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  const at = mkdtempSync(join(tmpdir(), "hoa-nhap-mount-"));
  try {
    mountSmall(at, 1);
    unmount(at);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(at);
  }
}

/** A disk of so many megabytes, in memory. */
export const mountSmall = (at: string, megabytes: number): void =>
  void execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", at], { stdio: "pipe" });
export const unmount = (at: string): void => void execFileSync("umount", ["-l", at], { stdio: "pipe" });

/** Writes until nothing more fits; answers what gives the room back. */
export function fillUp(path: string): () => void {
  const file = openSync(path, "w");
  for (const size of [1 << 20, 4096, 1]) {
    try {
      for (const chunk = Buffer.alloc(size); ;) writeSync(file, chunk);
    } catch {
      // full in pieces of this size: fill the rest with smaller ones
    }
  }
  closeSync(file);
  return () => rmSync(path);
}
