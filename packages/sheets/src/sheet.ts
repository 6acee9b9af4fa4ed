import { Buffer } from "node:buffer";
import { readCsv } from "./csv.js";
import type { Faults } from "./fault.js";
import { MOST_BYTES, tooLarge, type Columns, type SheetRow, type Source } from "./shape.js";
import { readXlsx } from "./xlsx.js";

type Kind = "csv" | "xlsx" | "other";
const STARTS: [bytes: number[], kind: Kind][] = [
  [[0x50, 0x4b, 0x03, 0x04], "xlsx"],
  [[0xd0, 0xcf, 0x11, 0xe0], "other"], // a workbook of before 2007
  [[0x25, 0x50, 0x44, 0x46], "other"], // a PDF
  [[0xff, 0xfe], "other"],
  [[0xfe, 0xff], "other"],
];
// By the first bytes, whatever the file is called.
const kindOf = (start: Uint8Array): Kind => STARTS.find(([bytes]) => bytes.every((byte, i) => start[i] === byte))?.[1] ?? "csv";

/** The first bytes of a source, and the source from its beginning. */
async function peeked(source: Source): Promise<{ start: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const chunks = (async function* () { yield* source; })();
  const first: Uint8Array[] = [];
  for (let size = 0; size < 4; ) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  return { start: Buffer.concat(first), whole: (async function* () { yield* first; yield* chunks; })() };
}

async function collected(source: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a table of a known shape from a CSV file or a workbook, told apart by their bytes. Every fault of shape is told by line. */
export async function readSheet(source: Source, columns: Columns, faults: Faults): Promise<SheetRow[]> {
  const { start, whole } = await peeked(source);
  const kind = kindOf(start);
  if (kind === "csv") return readCsv(whole, columns, faults);
  if (kind === "other") {
    faults.add(0, "file.kind", "Tệp không phải CSV (UTF-8) hay bảng tính .xlsx.", "The file is neither CSV (UTF-8) nor an .xlsx workbook.");
    return [];
  }
  const bytes = await collected(whole);
  if (bytes) return readXlsx(bytes, columns, faults);
  tooLarge(faults);
  return [];
}
