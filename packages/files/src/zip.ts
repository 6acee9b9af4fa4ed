import { open } from "node:fs/promises";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const MOST_DIRECTORY = 1024 * 1024;

export interface ZipEntry {
  name: string;
  /** Bytes once unpacked, as the archive says. */
  size: number;
}

/** The directory of a ZIP archive, read without unpacking anything; null when it is no sound archive. */
export async function zipEntries(path: string, size: number): Promise<ZipEntry[] | null> {
  const file = await open(path, "r");
  const read = async (from: number, length: number): Promise<Buffer> => (await file.read(Buffer.alloc(length), 0, length, from)).buffer;
  try {
    const tail = await read(Math.max(0, size - END_BYTES - MOST_COMMENT), Math.min(size, END_BYTES + MOST_COMMENT));
    let at = tail.length - END_BYTES;
    while (at >= 0 && tail.readUInt32LE(at) !== END) at--;
    if (at < 0) return null;
    const [count, length, from] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (length > MOST_DIRECTORY || from + length > size) return null;
    const directory = await read(from, length);
    const entries: ZipEntry[] = [];
    for (let n = 0, here = 0; n < count; n++) {
      if (directory.readUInt32LE(here) !== ENTRY) return null;
      const name = directory.readUInt16LE(here + 28);
      entries.push({ name: directory.toString("utf8", here + 46, here + 46 + name), size: directory.readUInt32LE(here + 24) });
      here += 46 + name + directory.readUInt16LE(here + 30) + directory.readUInt16LE(here + 32);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return null; // the archive points past its own end
    throw error;
  } finally {
    await file.close();
  }
}
