import { badField, type DomainError, type Words } from "@hoa-nhap/kernel";
import { fileTypeFromFile } from "file-type";
import { createReadStream } from "node:fs";
import { endingOf } from "./file-name.js";
import type { Received } from "./receive.js";
import { zipEntries } from "./zip.js";

/** What may be kept, by what the bytes are, with the endings that a name of it may have. */
const KINDS: Record<string, { name: string; endings: readonly string[]; isZip?: true }> = {
  "application/pdf": { name: "PDF", endings: ["pdf"] },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { name: "Word", endings: ["docx"], isZip: true },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { name: "Excel", endings: ["xlsx"], isZip: true },
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
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|Basic\/|Scripts\/)/i;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const MARKUP = /<\s*(!doctype|html|head|body|script|svg|iframe|\?xml)/i;
const HEAD = 4096;

const refused = (rule: string, words: Words): DomainError => badField("file", rule, words);
const notTaken = (): DomainError =>
  refused("file.type", {
    vi: "Chỉ nhận PDF, Word (docx), Excel (xlsx), ODT, ODS, ảnh JPG, PNG, WebP, HEIC và văn bản TXT, CSV (UTF-8).",
    en: "Only PDF, Word (docx), Excel (xlsx), ODT, ODS, pictures (JPG, PNG, WebP, HEIC) and texts (TXT, CSV in UTF-8) are taken.",
  });

/** The media type of a file by what its bytes are; refuses what is not on the list, what its name calls something else, and what carries macros. */
export async function inspect(file: Received, name: string): Promise<string> {
  const ending = endingOf(name);
  const found = await fileTypeFromFile(file.path);
  if (!found) return inspectText(file, ending);
  if (/macroenabled/i.test(found.mime)) throw macros();
  const kind = KINDS[found.mime];
  if (!kind) throw notTaken();
  if (!kind.endings.includes(ending)) {
    throw refused("file.ending", { vi: `Nội dung là ${kind.name}, không khớp với tên tệp “${name}”.`, en: `The file is ${kind.name}, which its name “${name}” does not say.` });
  }
  if (kind.isZip) await inspectArchive(file);
  return found.mime;
}

const macros = (): DomainError => refused("file.macros", { vi: "Tệp có macro nên không được nhận: hãy lưu lại ở dạng không có macro.", en: "The file carries macros and is not taken: save it without them." });

async function inspectArchive({ path, size }: Received): Promise<void> {
  const entries = await zipEntries(path, size);
  if (!entries) throw refused("file.broken", { vi: "Tệp bị hỏng, không mở được.", en: "The file is broken and cannot be opened." });
  if (entries.some((entry) => MACROS.test(entry.name))) throw macros();
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_UNPACKED) throw refused("file.bomb", { vi: "Tệp nén quá nhiều dữ liệu.", en: "The file unpacks to too much." });
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
    throw error instanceof TypeError ? refused("file.utf8", { vi: "Văn bản không ở dạng UTF-8: hãy lưu lại ở UTF-8.", en: "The text is not UTF-8: save it as UTF-8." }) : error;
  }
  if (MARKUP.test(head.slice(0, HEAD))) throw notTaken();
  return mediaType;
}
