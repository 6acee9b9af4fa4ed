import { randomBytes } from "node:crypto";
import { crc32, deflateRawSync, deflateSync } from "node:zlib";

/** Files made of bytes written here, so that tests know what is in them. */
export const pdf = (text = "mẫu"): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** A PDF that weighs so many bytes more: it holds a stream of what means nothing. */
export function largePdf(bytes: number): Buffer {
  const [head, tail] = pdf().toString().split("trailer") as [string, string];
  return Buffer.concat([
    Buffer.from(`${head}3 0 obj<</Length ${bytes}>>stream\n`),
    Buffer.from(
      randomBytes(Math.ceil(bytes / 2))
        .toString("hex")
        .slice(0, bytes),
    ),
    Buffer.from(`\nendstream endobj\ntrailer${tail}`),
  ]);
}

/** One part of a PNG, with its checksum. */
export const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};
/** A picture of one colour. */
export function png(side = 8, grey = 200): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 8;
  const rows = Buffer.concat(
    Array.from({ length: side }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(side, grey)])),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A ZIP archive of entries, stored or packed; `says` is what it claims that an entry unpacks to. */
export function zip(entries: Record<string, string | Buffer>, says?: number, isPacked = false): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const [path, whole] = [Buffer.from(name), Buffer.from(content)];
    const data = isPacked ? deflateRawSync(whole) : whole;
    const local = Buffer.alloc(30);
    local.writeUInt16LE(isPacked ? 8 : 0, 8);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(whole), 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(whole.length, 22);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    if (says !== undefined) entry.writeUInt32LE(says, 24);
    entry.writeUInt32LE(at, 42);
    locals.push(local, path, data);
    directory.push(entry, path);
    at += 30 + path.length + data.length;
  }
  const end = Buffer.alloc(22);
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const types = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override ` +
  `PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
export const docx = (more: Record<string, string> = {}, says?: number): Buffer =>
  zip({ "[Content_Types].xml": types(WORD), "word/document.xml": "<w:document/>", ...more }, says);
export const docm = (): Buffer =>
  zip({
    "[Content_Types].xml": types("application/vnd.ms-word.document.macroEnabled.main+xml"),
    "word/document.xml": "<w:document/>",
    "word/vbaProject.bin": "x",
  });
export const xlsx = (): Buffer =>
  zip({
    "[Content_Types].xml": types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
    "xl/workbook.xml": "<workbook/>",
  });
export const odt = (more: Record<string, string> = {}): Buffer =>
  zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<office/>", ...more });
export const exe = (): Buffer => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 1)]);

/**
 * A photograph of a phone that wrote down how it was held and where it was: 21°01′42″ N, 105°51′15″ E. `order` as in
 * the block of EXIF.
 */
export function photograph(order: "II" | "MM" = "II", xmp = ""): Buffer {
  const tiff = Buffer.alloc(150);
  const [short, long] =
    order === "II"
      ? [(v: number, at: number) => tiff.writeUInt16LE(v, at), (v: number, at: number) => tiff.writeUInt32LE(v, at)]
      : [(v: number, at: number) => tiff.writeUInt16BE(v, at), (v: number, at: number) => tiff.writeUInt32BE(v, at)];
  tiff.write(order, 0, "latin1");
  short(42, 2);
  long(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
    if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  };
  short(2, 8);
  entry(10, 0x0112, 3, 1, 6);
  entry(22, 0x8825, 4, 1, 40);
  short(2, 40);
  entry(42, 2, 5, 3, 80);
  entry(54, 4, 5, 3, 104);
  [21, 1, 1, 1, 42, 1].forEach((v, n) => long(v, 80 + n * 4));
  [105, 1, 51, 1, 15, 1].forEach((v, n) => long(v, 104 + n * 4));
  const segment = (body: Buffer): Buffer => {
    const head = Buffer.from([0xff, 0xe1, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff])),
    ...(xmp ? [segment(Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`))] : []),
    Buffer.from("ffe000104a46494600010100000100010000ffd9", "hex"),
  ]);
}
