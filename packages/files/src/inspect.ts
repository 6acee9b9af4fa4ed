import type { DomainError } from "@hoa-nhap/kernel";
import { fileTypeFromFile } from "file-type";
import { createReadStream } from "node:fs";
import { endingOf } from "./file-name.js";
import { lookInto } from "./look-into.js";
import type { Received } from "./receive.js";
import { broken, refused } from "./refusal.js";
import { readEntry, zipEntries, type ZipEntry } from "./zip.js";

/** What may be kept, by what the bytes are, with the endings that a name of it may have. */
const KINDS: Record<string, { name: string; endings: readonly string[]; isZip?: true }> = {
  "application/pdf": { name: "PDF", endings: ["pdf"] },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    name: "Word",
    endings: ["docx"],
    isZip: true,
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    name: "Excel",
    endings: ["xlsx"],
    isZip: true,
  },
  "application/vnd.oasis.opendocument.text": { name: "ODT", endings: ["odt"], isZip: true },
  "application/vnd.oasis.opendocument.spreadsheet": { name: "ODS", endings: ["ods"], isZip: true },
  "image/jpeg": { name: "JPEG", endings: ["jpg", "jpeg"] },
  "image/png": { name: "PNG", endings: ["png"] },
  "image/webp": { name: "WebP", endings: ["webp"] },
  "image/heic": { name: "HEIC", endings: ["heic", "heif"] },
  "image/heif": { name: "HEIC", endings: ["heic", "heif"] },
};
const TEXTS: Record<string, string> = { txt: "text/plain", csv: "text/csv" };

const MOST_UNPACKED = 500 * 1024 * 1024;
/**
 * A workbook behind a chart is what office programs put there by themselves; anything else in it is a file of its own.
 */
const EMBEDDED = /(^|\/)(activeX\/|embeddings\/(?!.*\.xlsx$))/i;
/**
 * Relations of a document to what lies outside it: a link to click on is text, all others are fetched when it is
 * opened.
 */
const RELATION = /<(?:\w+:)?Relationship\b[^>]*>/gi;
const LONGEST_RELATIONS = 1024 * 1024;
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|Basic\/|Scripts\/)/i;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const MARKUP = /<\s*(!doctype|html|head|body|script|svg|iframe|\?xml)/i;
const HEAD = 4096;

const notTaken = (): DomainError =>
  refused("file.type", {
    vi: "Chỉ nhận PDF, Word (docx), Excel (xlsx), ODT, ODS, ảnh JPG, PNG, WebP, HEIC và văn bản TXT, CSV (UTF-8).",
    en: "Only PDF, Word (docx), Excel (xlsx), ODT, ODS, pictures (JPG, PNG, WebP, HEIC) and texts (TXT, CSV in UTF-8) are taken.",
  });

/** A file as it is kept, and what it is. */
export interface Inspected {
  file: Received;
  mediaType: string;
}

/**
 * Looks into a file: what it is by its bytes, and what of it is kept. Refuses what is not on the list, what its name
 * calls something else, what runs, fetches or carries other files, and what would exhaust whoever opens it.
 */
export async function inspect(file: Received, name: string): Promise<Inspected> {
  const mediaType = await typeOf(file, name);
  return { mediaType, file: await lookInto(file, mediaType) };
}

async function typeOf(file: Received, name: string): Promise<string> {
  const ending = endingOf(name);
  const found = await fileTypeFromFile(file.path);
  if (!found) return inspectText(file, ending);
  if (/macroenabled/i.test(found.mime)) throw macros();
  const kind = KINDS[found.mime];
  if (!kind) throw notTaken();
  if (!kind.endings.includes(ending)) {
    throw refused("file.ending", {
      vi: `Nội dung là ${kind.name}, không khớp với tên tệp “${name}”.`,
      en: `The file is ${kind.name}, which its name “${name}” does not say.`,
    });
  }
  if (kind.isZip) await inspectArchive(file);
  return found.mime;
}

const macros = (): DomainError =>
  refused("file.macros", {
    vi: "Tệp có macro nên không được nhận: hãy lưu lại ở dạng không có macro.",
    en: "The file carries macros and is not taken: save it without them.",
  });

const external = (): DomainError =>
  refused("file.external", {
    vi: "Tệp lấy nội dung từ tệp hoặc địa chỉ khác: hãy ngắt các liên kết (Dữ liệu › Sửa liên kết › Ngắt) rồi lưu lại.",
    en: "The file fetches parts of itself from elsewhere: break those links and save it again.",
  });

/** Whether a part that names relations reaches outside the document by itself. */
const reachesOut = (relations: string): boolean =>
  relations.includes("\0") ||
  (relations.match(RELATION) ?? []).some(
    (one) =>
      /TargetMode\s*=\s*["']\s*(?!Internal\b)/i.test(one) && !/\bType\s*=\s*["'][^"']*\/hyperlink["']/i.test(one),
  );

async function inspectArchive({ path, size }: Received): Promise<void> {
  const entries = await zipEntries(path, size);
  if (!entries) throw broken();
  if (entries.some((entry) => MACROS.test(entry.name))) throw macros();
  if (entries.some((entry) => EMBEDDED.test(entry.name))) {
    throw refused("file.embedded", {
      vi: "Tệp có đối tượng nhúng (tệp khác nằm bên trong): hãy gửi riêng tệp đó, hoặc lưu thành PDF.",
      en: "The file carries other files inside: send those on their own, or save it as PDF.",
    });
  }
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_UNPACKED)
    throw refused("file.bomb", { vi: "Tệp nén quá nhiều dữ liệu.", en: "The file unpacks to too much." });
  for (const entry of entries.filter(({ name }) => /\.rels$/i.test(name)))
    if (reachesOut(await relationsIn(path, entry))) throw external();
}

async function relationsIn(path: string, entry: ZipEntry): Promise<string> {
  const content = await readEntry(path, entry, LONGEST_RELATIONS);
  if (!content) throw broken();
  return content
    .toString("utf8")
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(digits, hex ? 16 : 10), 0x10ffff)),
    );
}

async function inspectText({ path }: Received, ending: string): Promise<string> {
  const mediaType = TEXTS[ending];
  if (!mediaType) throw notTaken();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let head = "";
  try {
    for await (const chunk of createReadStream(path)) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      if (CONTROL.test(text)) throw notTaken();
      if (head.length < HEAD) head += text;
    }
    decoder.decode();
  } catch (error) {
    throw error instanceof TypeError
      ? refused("file.utf8", {
          vi: "Văn bản không ở dạng UTF-8: hãy lưu lại ở UTF-8.",
          en: "The text is not UTF-8: save it as UTF-8.",
        })
      : error;
  }
  if (MARKUP.test(head.slice(0, HEAD))) throw notTaken();
  return mediaType;
}
