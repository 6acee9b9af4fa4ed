import { badField, MOST_FILE_BYTES } from "@hoa-nhap/kernel";
import { createHash } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { newKey } from "./key.js";

/** A file that has come in whole: on disk, counted, hashed; not kept yet. */
export interface Received {
  path: string;
  size: number;
  sha256: string;
}

/**
 * Writes what flows in to a file of a random name that nobody else may read. Empty, too large or cut off: nothing
 * stays.
 */
export async function receive(
  content: AsyncIterable<Uint8Array>,
  folder: string,
  most = MOST_FILE_BYTES,
): Promise<Received> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, newKey());
  const file = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of content) {
      size += chunk.length;
      if (size > most)
        throw badField("file", "file.size", {
          vi: `Tệp lớn hơn ${most / 1024 / 1024} MB.`,
          en: `The file is larger than ${most / 1024 / 1024} MB.`,
        });
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    if (size === 0) throw badField("file", "file.empty", { vi: "Tệp trống.", en: "The file is empty." });
    await file.sync();
    await file.close();
    return { path, size, sha256: hash.digest("hex") };
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
}
