import { constants } from "node:fs";
import { chown, copyFile, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { say } from "./say.mjs";

const SAID_EVERY_MS = 3000;

/**
 * Every folder and file below `folder` whose path `isWanted` takes, folders before what is in them: { path, size, mode,
 * isFolder }. Links are followed. What disappears meanwhile (a database at work deletes files) is passed over.
 */
export async function listFolder(folder, isWanted = () => true, below = "") {
  const found = [];
  for (const name of (await readdir(join(folder, below)).catch(gone)) ?? []) {
    const path = below ? `${below}/${name}` : name;
    const entry = isWanted(path) && (await stat(join(folder, path)).catch(gone));
    if (!entry) continue;
    found.push({
      path,
      size: entry.isFile() ? entry.size : 0,
      mode: entry.mode & 0o777,
      isFolder: entry.isDirectory(),
    });
    if (entry.isDirectory()) found.push(...(await listFolder(folder, isWanted, path)));
  }
  return found;
}

export const sizeOf = (entries) => entries.reduce((sum, { size }) => sum + size, 0);

/**
 * Copies listed entries, one after the other, and says now and then how far it is. Ends with the signal's reason when
 * that fires.
 */
export async function copyEntries(entries, from, to, { account, signal } = {}) {
  const total = sizeOf(entries);
  let [done, said] = [0, Date.now()];
  for (const { path, size, mode, isFolder } of entries) {
    signal?.throwIfAborted();
    const target = join(to, path);
    const made = isFolder
      ? await mkdir(target, { recursive: true, mode }).then(() => true)
      : await copyFile(join(from, path), target, constants.COPYFILE_FICLONE).then(() => true, gone);
    if (made && account) await chown(target, account.uid, account.gid);
    done += size;
    if (Date.now() - said < SAID_EVERY_MS) continue;
    said = Date.now();
    say(`  ${megabytes(done)}/${megabytes(total)} MB`);
  }
}

const megabytes = (bytes) => Math.ceil(bytes / 1e6);

function gone(error) {
  if (error.code === "ENOENT") return null;
  throw error;
}
