import { offThread } from "@hoa-nhap/kernel";
import { Buffer } from "node:buffer";
import type { Fault, Faults } from "./fault.js";
import type { Columns, SheetRow } from "./shape.js";
import { MOST_BYTES } from "./table.js";

export type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
/** What the reader is given, and what it answers. */
export interface Asked {
  bytes: Uint8Array;
  columns: Columns;
}
export interface Read {
  rows: SheetRow[];
  faults: Fault[];
  warnings: Fault[];
}

/** No honest file needs more: a list of 50,000 rows is read in a few seconds. */
const MOST = { megabytes: 512, milliseconds: 20_000 };
// From the sources and from what is built of them alike.
const READER = new URL("../dist/reader.js", import.meta.url);

async function collected(source: Source): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a table of a known shape from a CSV file or a workbook, told apart by their bytes; every fault and warning is
 * told at its cell. It is read on a thread of its own, within limits of time and memory, while the service goes on
 * answering.
 */
export async function readSheet(source: Source, columns: Columns, faults: Faults): Promise<SheetRow[]> {
  const bytes = await collected(source);
  if (!bytes) {
    faults.add(
      0,
      "file.too-large",
      `Tệp lớn hơn ${MOST_BYTES / 1048576} MB.`,
      `The file is larger than ${MOST_BYTES / 1048576} MB.`,
    );
    return [];
  }
  const read = await offThread<Asked, Read>(READER, { bytes, columns }, MOST);
  if (read === null) {
    faults.add(
      0,
      "file.too-heavy",
      "Tệp quá nặng để đọc: hãy xóa các cột, dòng và trang tính thừa rồi lưu lại.",
      "The file is too heavy to read: delete the columns, rows and sheets that are not needed and save it again.",
    );
    return [];
  }
  faults.take(read.faults, read.warnings);
  return read.rows;
}
