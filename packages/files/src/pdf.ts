import { Buffer } from "node:buffer";
import { constants, inflateSync } from "node:zlib";
import { broken, refused, tooHeavy } from "./refusal.js";

/** No program writes larger parts but pictures; and what all parts together may unpack to. */
const MOST_PART = 16 * 1024 * 1024;
const MOST_UNPACKED = 400 * 1024 * 1024;
/**
 * Names of what a document does by itself, or carries besides its pages. They are long: in packed pictures they do not
 * come about by chance.
 */
const ACTS =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|Rendition)(?![A-Za-z0-9])|\/XFA\s*[[\d]/;
const MARKUP = /<(script|html|iframe|!doctype\s+html)[\s>]/i;
const GOES_TO_A_PAGE = /^\s*\[|\/S\s*\/GoTo(?![A-Za-z])/;

const acts = () =>
  refused("file.active", {
    vi: "PDF có mã chạy, tệp đính kèm hoặc lệnh tự mở: hãy in lại ra PDF (In › Lưu thành PDF) rồi gửi.",
    en: "The PDF carries scripts, attached files or actions of its own: print it to a new PDF and send that.",
  });
const hidden = () =>
  refused("file.locked", {
    vi: "PDF có mật khẩu hoặc được bảo vệ nên không kiểm tra được: hãy in lại ra PDF không bảo vệ.",
    en: "The PDF is protected and cannot be looked into: print it to a PDF without protection.",
  });

/** Names may be written with their letters as numbers: /#4aavaScript. */
const plain = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

interface Part {
  /** What is said of the part before its bytes begin, from its object's beginning. */
  head: string;
  from: number;
  /** No remark and no unfinished text stands about the beginning, behind which another could hide. */
  isClear: boolean;
}
function isClear(line: string, head: string): boolean {
  const words = head.replace(/\([^()]*\)/g, "");
  return (
    /(?:^|\s|endobj)\d+\s+\d+\s+$/.test(line) &&
    !/[%(]/.test(line) &&
    /^obj\s*<<[^%()]*>>\s*$/.test(words) &&
    words.match(/<</g)?.length === words.match(/>>/g)?.length
  );
}
function partsOf(text: string): Part[] {
  return [...text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)].map(({ index, 0: word }) => {
    const at = Math.max(text.lastIndexOf("obj", index), 0);
    const line = text.slice(Math.max(text.lastIndexOf("\n", at), text.lastIndexOf("\r", at), at - 200, 0), at);
    const head = text.slice(at, index);
    return { head: plain(head), from: index + word.length, isClear: isClear(line, head) };
  });
}

const isOfObjects = ({ head }: Part): boolean =>
  /\/ObjStm(?![A-Za-z0-9])/.test(head) || (/\/First\s+\d/.test(head) && /\/N\s+\d/.test(head));
/** Packed in the way that is looked into here: once, as every program does it. */
function isPackedPlainly({ head }: Part): boolean {
  const [whole, several, one] = /\/Filter\s*(?:\[([^\]]*)\]|\/([A-Za-z0-9]+))/.exec(head) ?? [];
  const names = several?.match(/[A-Za-z0-9]+/g) ?? [one];
  return whole === undefined
    ? !/\/Filter/.test(head)
    : names.length === 1 && /^(FlateDecode|Fl)$/.test(names[0]!) && !/\/Predictor\s+(?!1\b)/.test(head);
}

/**
 * What a part says, unpacked where it can be, whatever is said of it; null for a picture, and for what is no packed
 * text.
 */
function unpacked(bytes: Buffer, text: string, part: Part): string | null {
  try {
    return inflateSync(bytes.subarray(part.from), {
      maxOutputLength: MOST_PART,
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString("latin1");
  } catch (error) {
    const isLarge = (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
    if (
      !part.isClear ||
      (isOfObjects(part) && (isLarge || /\/Filter/.test(part.head))) ||
      (isLarge && !/\/Image(?![A-Za-z])/.test(part.head))
    )
      return hiddenPart();
    return isOfObjects(part) ? text.slice(part.from, Math.max(text.indexOf("endstream", part.from), part.from)) : null;
  }
}
const hiddenPart = (): never => {
  throw hidden();
};

/** The objects that lie packed in a part, by their numbers. */
function* objectsIn(text: string, { head }: Part): Generator<[number: string, object: string]> {
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1] ?? 0);
  const numbers = text.slice(0, first).trim().split(/\s+/);
  for (let n = 0; n + 1 < numbers.length; n += 2)
    yield [
      numbers[n]!,
      text.slice(
        first + Number(numbers[n + 1]),
        numbers[n + 3] === undefined ? undefined : first + Number(numbers[n + 3]),
      ),
    ];
}

/** What a document does when it is opened may only be to show one of its pages. */
function opensOnAPage(texts: readonly string[], packed: ReadonlyMap<string, string>): boolean {
  return texts.every((text) =>
    [...text.matchAll(/\/OpenAction(?![A-Za-z])\s*(?:(\d+)\s+\d+\s+R|([^]{0,200}))/g)].every(([, reference, here]) => {
      if (reference === undefined)
        return GOES_TO_A_PAGE.test(here!.startsWith("<<") ? here!.slice(0, here!.indexOf(">>") + 2) : here!);
      const at = new RegExp(`(?<!\\d)${reference}\\s+\\d+\\s+obj`).exec(texts[0]!);
      const object =
        packed.get(reference) ??
        (at ? texts[0]!.slice(at.index + at[0].length, at.index + at[0].length + 200).split("endobj")[0]! : "");
      return GOES_TO_A_PAGE.test(object);
    }),
  );
}

/**
 * Refuses a PDF that does more than show pages, or is something else besides a PDF. It is read by its bytes: what
 * stands in it, what is packed in it, with names spelled out; what cannot be unpacked here is not taken.
 */
export function assertCalmPdf(bytes: Buffer): void {
  const text = bytes.toString("latin1");
  const end = text.lastIndexOf("%%EOF");
  if (end < 0 || !/\d\s+obj/.test(text)) throw broken();
  if (MARKUP.test(text))
    throw refused("file.markup", {
      vi: "Trong PDF có mã trang web: hãy in lại ra PDF rồi gửi.",
      en: "There is a web page inside the PDF: print it to a new PDF and send that.",
    });
  if (/[^\s\0\x1a]/.test(text.slice(end + 5)))
    throw refused("file.appended", {
      vi: "Sau phần cuối của PDF còn dữ liệu khác: hãy in lại ra PDF rồi gửi.",
      en: "Something else follows the end of the PDF: print it to a new PDF and send that.",
    });
  const whole = plain(text);
  if (/\/Encrypt(?![A-Za-z])/.test(whole)) throw hidden();
  const parts = partsOf(text);
  const ofObjects = parts.filter(isOfObjects);
  // A name that stands where no part was found hides one.
  if (
    !ofObjects.every((part) => part.isClear && isPackedPlainly(part)) ||
    (whole.match(/\/ObjStm(?![A-Za-z0-9])/g)?.length ?? 0) > ofObjects.length
  )
    throw hidden();
  const texts = [whole];
  const packed = new Map<string, string>();
  let left = MOST_UNPACKED;
  for (const part of parts) {
    const inner = unpacked(bytes, text, part);
    if (inner === null) continue;
    left -= inner.length;
    if (left < 0) throw tooHeavy();
    const said = plain(inner);
    if (ACTS.test(said)) throw acts();
    if (!isOfObjects(part)) continue;
    texts.push(said);
    for (const [number, object] of objectsIn(said, part)) packed.set(number, object);
  }
  if (ACTS.test(whole) || !opensOnAPage(texts, packed)) throw acts();
}
