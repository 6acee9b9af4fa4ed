import { createReadStream } from "node:fs";
import { access, constants, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileStore } from "./store.js";
import { checkedKey, newKey } from "./key.js";

const isGone = (error: unknown): null => {
  if ((error as { code?: string }).code === "ENOENT") return null;
  throw error;
};

/**
 * Files in one folder of this machine, in 256 folders by the first two signs of the key. A file is there whole or not
 * at all, also after a power cut.
 */
export function localStore(folder: string): FileStore {
  const under = (key: string): string => join(folder, checkedKey(key).slice(0, 2));
  const at = (key: string): string => join(under(key), key);
  const synced = async (path: string): Promise<void> => {
    if (process.platform === "win32") return; // a folder cannot be opened there
    const handle = await open(path, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
  return {
    async put({ path }) {
      const key = newKey();
      await mkdir(under(key), { recursive: true, mode: 0o700 });
      await rename(path, at(key));
      await synced(under(key));
      await synced(folder);
      return key;
    },
    async get(key) {
      const known = await stat(at(key)).catch(isGone);
      return known && { size: known.size, content: createReadStream(at(key)) };
    },
    delete: (key) => rm(at(key), { force: true }),
    async *list() {
      for (const part of ((await readdir(folder).catch(isGone)) ?? []).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        for (const key of await readdir(join(folder, part))) {
          const known = await stat(join(folder, part, key)).catch(isGone);
          if (known?.isFile() && /^[0-9a-f]{48}$/.test(key)) yield { key, at: known.mtime };
        }
      }
    },
    async health() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, constants.R_OK | constants.W_OK);
    },
  };
}
