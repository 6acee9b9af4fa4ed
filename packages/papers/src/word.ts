import { TemplateHandler, Zip, type Docx, type XmlNode } from "easy-template-x";
import type { Fields } from "./fields.js";

const DOCUMENT = "word/document.xml";

/** The text of a part by paragraph, runs joined: Word splits a tag over several runs as it likes. */
function paragraphsOf(node: XmlNode, into: string[] = [], own?: { text: string }): string[] {
  for (const child of node.childNodes ?? []) {
    if (child.nodeName === "w:p") {
      const paragraph = { text: "" };
      const at = into.push("") - 1;
      paragraphsOf(child, into, paragraph);
      into[at] = paragraph.text;
    } else if (child.nodeName === "w:t" && own)
      own.text += (child.childNodes ?? []).map((text) => ("textContent" in text ? text.textContent : "")).join("");
    else paragraphsOf(child, into, own);
  }
  return into;
}

/** The paragraphs of the body, then of each header and footer. */
export async function readParts(docx: Docx): Promise<string[][]> {
  const parts = await docx.getContentParts();
  return Promise.all(parts.map(async (part) => paragraphsOf(await part.xmlRoot()).filter((text) => text !== "")));
}

/** The paragraph before the last table goes to its page: the signature never stands alone on one. */
function keptWithSignature(xml: string): string {
  const table = xml.lastIndexOf("<w:tbl>");
  const before = xml.slice(0, Math.max(table, 0));
  const start = [...before.matchAll(/<w:p(?: [^>]*)?>/g)].at(-1);
  if (!start || before.includes("</w:tbl>", start.index)) return xml;
  const at = start.index + start[0].length;
  const look = /^<w:pPr>(<w:pStyle [^>]*\/>)?(?:<w:keepNext\/>)?/.exec(xml.slice(at));
  return (
    xml.slice(0, at) +
    (look ? `<w:pPr>${look[1] ?? ""}<w:keepNext/>` : "<w:pPr><w:keepNext/></w:pPr>") +
    xml.slice(at + (look?.[0].length ?? 0))
  );
}

/** A template's Word file with its tags filled. */
export async function fillWord(template: Buffer, fields: Fields): Promise<Buffer> {
  const filled = await new TemplateHandler({ skipEmptyTags: false }).process(template, fields as never);
  const zip = await Zip.load(filled);
  const main = zip.getFile(DOCUMENT);
  if (!main) return filled;
  zip.setFile(DOCUMENT, keptWithSignature(await main.getContentText()));
  return zip.export(Buffer);
}
