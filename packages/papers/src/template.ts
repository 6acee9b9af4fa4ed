import { unpacksWithin, type FieldFault } from "@hoa-nhap/kernel";
import { Docx, TagPlacement, TemplateHandler, Zip } from "easy-template-x";
import { NEEDED } from "./dictionary.js";
import { SAMPLE } from "./sample.js";
import { checkTags, fault } from "./tags.js";
import { fillWord, readParts } from "./word.js";

/** The largest Word file taken as a template, and the most it may unpack to. */
const MOST_TEMPLATE_BYTES = 1024 * 1024;
const MOST_UNPACKED = 16 * 1024 * 1024;
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/** Parts that run something, or bring a second file along. */
const ACTIVE = /vbaProject|vbaData|activeX|\/embeddings\/|\/afchunk/i;
/** Fields of Word that fetch or run something when the file is opened. */
const FETCHING = /\b(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|DATABASE|MACROBUTTON)\b/i;
/** Signs of XML written as numbers, as Word reads them. */
const plain = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,5})|([0-9]{1,6}));/gi, (_, hex?: string, decimal?: string) =>
    String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

const NOT_WORD = fault(
  "template.not-word",
  "Tệp không phải văn bản Word (.docx) đọc được.",
  "The file is no Word document (.docx) that can be read.",
);

/** What a file may not bring along, whatever it says. */
async function unsafe(zip: Zip): Promise<FieldFault[]> {
  const faults: FieldFault[] = [];
  const names = zip.listFiles();
  const texts = await Promise.all(
    names
      .filter((name) => /\.(xml|rels)$/i.test(name))
      .map(async (name) => [name, await zip.getFile(name).getContentText()] as const),
  );
  const types = texts.find(([name]) => name === "[Content_Types].xml")?.[1] ?? "";
  if (
    !types.includes(MAIN_TYPE) ||
    /macroEnabled/i.test(types) ||
    names.some((name) => ACTIVE.test(name)) ||
    texts.some(([, text]) => /<(?:[\w.-]+:)?altChunk\b/.test(text))
  ) {
    faults.push(
      fault(
        "template.active",
        "Tệp có macro, đối tượng nhúng hoặc không phải .docx: hãy lưu lại thành .docx thường.",
        "The file has macros, embedded objects, or is no .docx: save it as a plain .docx.",
      ),
    );
  }
  if (texts.some(([name, text]) => name.endsWith(".rels") && /TargetMode\s*=\s*["']External["']/i.test(plain(text)))) {
    faults.push(
      fault(
        "template.external",
        "Tệp có liên kết hoặc ảnh từ bên ngoài: hãy bỏ liên kết, chèn ảnh vào tệp.",
        "The file has links or pictures from outside: remove the links, put pictures into the file.",
      ),
    );
  }
  const instructions = texts
    .flatMap(([, text]) => [
      [...text.matchAll(/<(?:[\w.-]+:)?instrText\b[^>]*>([^<]*)/g)].map((m) => m[1]).join(""),
      ...[...text.matchAll(/\binstr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((m) => (m[1] ?? m[2])!),
    ])
    .map(plain);
  if (instructions.some((text) => FETCHING.test(text)))
    faults.push(
      fault(
        "template.fetching",
        "Tệp có trường lấy dữ liệu từ nơi khác (INCLUDEPICTURE, LINK, DDE…): hãy bỏ.",
        "The file has fields that fetch something (INCLUDEPICTURE, LINK, DDE…): remove them.",
      ),
    );
  if (
    texts.some(([, text]) => /<!DOCTYPE|<!ENTITY/i.test(text)) ||
    texts.some(([name, text]) => name.startsWith("word/") && text.includes("<![CDATA["))
  )
    faults.push(NOT_WORD);
  return faults;
}

/** Everything that is wrong with a Word file as a template, said for people; nothing when it may be used. */
export async function checkTemplate(bytes: Buffer): Promise<FieldFault[]> {
  if (bytes.length > MOST_TEMPLATE_BYTES)
    return [fault("template.large", "Tệp mẫu lớn hơn 1 MB.", "The template is larger than 1 MB.")];
  const isSmall = unpacksWithin(bytes, MOST_UNPACKED);
  if (isSmall === null) return [NOT_WORD];
  if (!isSmall) return [fault("template.large", "Tệp bung ra quá lớn.", "The file unpacks to too much.")];
  try {
    const zip = await Zip.load(bytes);
    const faults = await unsafe(zip);
    if (faults.length > 0) return faults;
    const used = new Set<string>();
    for (const paragraphs of await readParts(await Docx.open(zip)))
      for (const name of checkTags(paragraphs, faults)) used.add(name);
    const missing = NEEDED.filter((name) => !used.has(name));
    if (missing.length > 0)
      faults.push(
        fault(
          "template.missing",
          `Mẫu thiếu thẻ bắt buộc: ${missing.map((name) => `{${name}}`).join(", ")}.`,
          `The template lacks: ${missing.map((name) => `{${name}}`).join(", ")}.`,
        ),
      );
    if (faults.length > 0) return faults;
    const hidden = (await new TemplateHandler().parseTags(bytes)).filter(
      ({ placement }) => placement === TagPlacement.Attribute,
    );
    if (hidden.length > 0)
      return hidden.map(({ rawText }) =>
        fault(
          "template.hidden",
          `Thẻ ${rawText} đặt trong mô tả của hình: chỉ đặt thẻ trong chữ.`,
          `${rawText} stands in the description of a picture: write tags into the text alone.`,
        ),
      );
    await fillWord(bytes, SAMPLE);
    return [];
  } catch {
    return [NOT_WORD];
  }
}
