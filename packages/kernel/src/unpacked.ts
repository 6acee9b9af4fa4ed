import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MOST_ENTRIES = 1000;

/** Where the directory of a ZIP archive ends; its comment is at most 65,535 bytes long. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

/**
 * Whether everything in a ZIP archive unpacks to no more than so many bytes, found by unpacking it and not by what the
 * archive says of itself; null when it is no sound archive.
 */
export function unpacksWithin(bytes: Uint8Array, most: number): boolean | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    if (end < 0) return null;
    const entries = view.getUint16(end + 10, true);
    if (entries > MOST_ENTRIES) return false;
    let left = most;
    for (let n = 0, at = view.getUint32(end + 16, true); n < entries; n++) {
      if (view.getUint32(at, true) !== ENTRY) return null;
      const [method, size, header] = [
        view.getUint16(at + 10, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ];
      const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      const packed = bytes.subarray(from, from + size);
      left -= method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) }).length : packed.length;
      if (left < 0) return false;
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? false : null;
  }
}
