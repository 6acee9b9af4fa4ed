import { open } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";

const HEAD = 0x04034b50;
const HEAD_BYTES = 30;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const MOST_DIRECTORY = 1024 * 1024;

export interface ZipEntry {
  name: string;
  /** Bytes once unpacked, as the archive says. */
  size: number;
  /** Where it begins, how it is packed and how long it is so. */
  from: number;
  method: number;
  packed: number;
}

/** The directory of a ZIP archive, read without unpacking anything; null when it is no sound archive. */
export async function zipEntries(path: string, size: number): Promise<ZipEntry[] | null> {
  const file = await open(path, "r");
  const read = async (from: number, length: number): Promise<Buffer> =>
    (await file.read(Buffer.alloc(length), 0, length, from)).buffer;
  try {
    const tail = await read(Math.max(0, size - END_BYTES - MOST_COMMENT), Math.min(size, END_BYTES + MOST_COMMENT));
    let at = tail.length - END_BYTES;
    while (at >= 0 && tail.readUInt32LE(at) !== END) at--;
    if (at < 0) return null;
    const [count, length, from] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    // What follows the end makes another file of it.
    if (at + END_BYTES + tail.readUInt16LE(at + 20) !== tail.length || length > MOST_DIRECTORY || from + length > size)
      return null;
    const directory = await read(from, length);
    const entries: ZipEntry[] = [];
    for (let n = 0, here = 0; n < count; n++) {
      if (directory.readUInt32LE(here) !== ENTRY) return null;
      const name = directory.readUInt16LE(here + 28);
      entries.push({
        name: directory.toString("utf8", here + 46, here + 46 + name),
        size: directory.readUInt32LE(here + 24),
        from: directory.readUInt32LE(here + 42),
        method: directory.readUInt16LE(here + 10),
        packed: directory.readUInt32LE(here + 20),
      });
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

/** One entry unpacked; null when it is larger than `most` or not sound. */
export async function readEntry(
  path: string,
  { from, method, packed }: ZipEntry,
  most: number,
): Promise<Buffer | null> {
  if (packed > most) return null;
  const file = await open(path, "r");
  try {
    const head = (await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, from)).buffer;
    if (head.readUInt32LE(0) !== HEAD) return null;
    const { buffer } = await file.read(
      Buffer.alloc(packed),
      0,
      packed,
      from + HEAD_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28),
    );
    return method === 0 ? buffer : inflateRawSync(buffer, { maxOutputLength: most });
  } catch (error) {
    if ((error as { code?: string }).code === undefined && !(error instanceof RangeError)) throw error;
    return null;
  } finally {
    await file.close();
  }
}
