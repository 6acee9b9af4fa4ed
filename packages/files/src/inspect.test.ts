import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { deflateSync } from "node:zlib";
import { docm, docx, exe, odt, pdf, photograph, png, pngChunk, xlsx, zip } from "../../../test/file.factory.js";
import { blankPlace, cleanFileName, inspect, receive } from "./index.js";

const folder = mkdtempSync(join(tmpdir(), "inspect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const received = async (content: Buffer | string) => receive(Readable.from([Buffer.from(content)]), folder);
const look = async (content: Buffer | string, name: string): Promise<string> =>
  (await inspect(await received(content), name)).mediaType;
/** The bytes as they are kept. */
const kept = async (content: Buffer, name: string): Promise<Buffer> => {
  const { file } = await inspect(await received(content), name);
  const bytes = readFileSync(file.path);
  expect([file.size, file.sha256]).toEqual([bytes.length, createHash("sha256").update(bytes).digest("hex")]);
  return bytes;
};
const ruleOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (value) => `taken: ${String(value)}`,
    (error: { fields?: { rule: string }[] }) => error.fields?.[0]?.rule ?? String(error),
  );

describe("what a file is, is read from its bytes", () => {
  test.each<[string, Buffer | string, string, string]>([
    ["a PDF", pdf(), "Tờ trình.PDF", "application/pdf"],
    ["a Word document", docx(), "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["a workbook", xlsx(), "a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["an ODT", odt(), "a.odt", "application/vnd.oasis.opendocument.text"],
    ["a picture", png(), "a.png", "image/png"],
    ["a photograph", Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"), "IMG_1.JPEG", "image/jpeg"],
    [
      "a photograph of a phone",
      Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(40)]),
      "a.heic",
      "image/heic",
    ],
    ["a text", "Biên bản họp ngày 18/05/2020\n", "a.txt", "text/plain"],
    ["a table", "\ufefftên,số\nĐông,3\n", "a.csv", "text/csv"],
  ])("%s is taken", async (_what, content, name, type) => expect(await look(content, name)).toBe(type));

  test.each<[string, Buffer | string, string, string]>([
    ["a program that calls itself a PDF", exe(), "a.pdf", "file.type"],
    ["a program that calls itself a text", exe(), "a.txt", "file.type"],
    ["a picture that calls itself a PDF", png(), "a.pdf", "file.ending"],
    ["a PDF without an ending", pdf(), "a", "file.ending"],
    ["a PDF that calls itself a program", pdf(), "a.pdf.exe", "file.ending"],
    ["a document with macros", docm(), "a.docm", "file.macros"],
    ["a document with macros that calls itself one without", docm(), "a.docx", "file.macros"],
    ["a document that hides macros", docx({ "word/vbaProject.bin": "x" }), "a.docx", "file.macros"],
    ["a text document with macros", odt({ "Basic/Standard/Module1.xml": "x" }), "a.odt", "file.macros"],
    ["a bomb", docx({}, 400_000_000), "a.docx", "file.bomb"],
    ["half a document", docx().subarray(0, 200), "a.docx", "file.type"],
    ["a document without its directory", docx().subarray(0, -30), "a.docx", "file.broken"],
    ["an archive", zip({ "a.txt": "x" }), "a.zip", "file.type"],
    ["an archive that calls itself a document", zip({ "a.txt": "x" }), "a.docx", "file.type"],
    ["a web page", "<!doctype html><script>alert(1)</script>", "a.txt", "file.type"],
    ["a web page after some words", "xin chào\n<SCRIPT src=//x>", "a.csv", "file.type"],
    ["a web page by its ending", "<p>x</p>", "a.html", "file.type"],
    ["a drawing with scripts", `<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`, "a.svg", "file.type"],
    ["a text in an old encoding", Buffer.from("Bi\xean b\xb6n", "latin1"), "a.txt", "file.utf8"],
    ["bytes that are no text", Buffer.from([65, 0, 66]), "a.txt", "file.type"],
    ["an old Word document", Buffer.from("d0cf11e0a1b11ae1".padEnd(1200, "0"), "hex"), "a.doc", "file.type"],
  ])("%s is refused", async (_what, content, name, rule) => expect(await ruleOf(look(content, name))).toBe(rule));
});

/** A PDF of these objects, numbered from 3; the catalogue says `more`. */
const pdfOf = (objects: (string | Buffer)[], more = "", tail = ""): Buffer =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R${more}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n`,
    ),
    ...objects.flatMap((object, n) => [Buffer.from(`${n + 3} 0 obj`), Buffer.from(object), Buffer.from("endobj\n")]),
    Buffer.from(`trailer<</Root 1 0 R${tail}>>\nstartxref\n0\n%%EOF\n`),
  ]);
const stream = (head: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${head}/Length ${body.length}>>stream\n`), body, Buffer.from("\nendstream")]);
/** Objects packed as programs of today pack them. */
const packed = (
  objects: string[],
  how = "/Filter/FlateDecode",
  first = objects.map((_, n) => `${n + 90} ${objects.slice(0, n).join(" ").length + (n ? 1 : 0)}`).join(" ") + " ",
  pack = (body: string) => deflateSync(Buffer.from(body)),
): Buffer => stream(`/Type/ObjStm/N ${objects.length}/First ${first.length}${how}`, pack(first + objects.join(" ")));
const SCRIPT = "<</S/JavaScript/JS(app.alert(1))>>";

describe("a PDF shows its pages and does nothing else", () => {
  test.each<[string, Buffer]>([
    ["of text", pdfOf([stream("/Filter/FlateDecode", deflateSync(Buffer.from("BT (Bien ban) Tj ET")))])],
    ["that opens on a page", pdfOf([], "/OpenAction[2 0 R/XYZ null null 0]")],
    ["that goes to a page, said elsewhere", pdfOf(["<</S/GoTo/D[2 0 R/Fit]>>"], "/OpenAction 3 0 R")],
    [
      "that goes to a page, said where it is packed",
      pdfOf([packed(["<</S/GoTo/D[2 0 R/Fit]>>"])], "/OpenAction 90 0 R"),
    ],
    [
      "with a picture as cameras pack it, and a form that says when it was made",
      pdfOf([
        stream("/Type/XObject/Subtype/Image/Filter/DCTDecode", photograph()),
        stream("/Type/XObject/Subtype/Form/PieceInfo<</X<</LastModified(D:20200101)>>>>", Buffer.from("q Q")),
      ]),
    ],
    ["with objects packed", pdfOf([packed(["<</Type/Font/BaseFont/Tinos>>", "<</Type/Page>>"])])],
    ["with what its scanner filled up", Buffer.concat([pdfOf([]), Buffer.alloc(300)])],
  ])("%s", async (_what, file) => expect(await look(file, "a.pdf")).toBe("application/pdf"));

  test.each<[string, string, Buffer]>([
    ["a script on opening", "file.active", pdfOf([], `/OpenAction${SCRIPT}`)],
    ["a script elsewhere", "file.active", pdfOf([SCRIPT], "/OpenAction 3 0 R")],
    ["a script among its names", "file.active", pdfOf([], "/Names<</JavaScript 3 0 R>>")],
    [
      "a script with its name spelled in numbers",
      "file.active",
      pdfOf([SCRIPT.replace("/JavaScript", "/#4aava#53cript")]),
    ],
    ["a script that is packed", "file.active", pdfOf([packed(["<</Type/Page>>", SCRIPT])])],
    [
      "a script that is packed, its name in numbers, without saying what the pack is",
      "file.active",
      pdfOf([
        stream(
          "/N 1/First 5/Filter/#46lateDecode",
          deflateSync(Buffer.from(`90 0 ${SCRIPT.replace("Java", "#4a#61va")}`)),
        ),
      ]),
    ],
    [
      "a script in a pack that hides its head",
      "file.locked",
      pdfOf([stream("/Filter/FlateDecode/Type/ObjStm %obj\n/N 1/First 5", deflateSync(Buffer.from(`90 0 ${SCRIPT}`)))]),
    ],
    [
      "a script in a pack that hides how it is packed",
      "file.locked",
      pdfOf([
        stream(
          "/Filter/ASCIIHexDecode %9 0 obj<<\n/N 1/First 5",
          Buffer.from(Buffer.from(`90 0 ${SCRIPT}`).toString("hex")),
        ),
      ]),
    ],
    [
      "a script in a pack that hides how it is packed behind a text",
      "file.locked",
      pdfOf([
        stream(
          "/Filter/ASCIIHexDecode/X(\n9 0 obj<<)/N 1/First 5",
          Buffer.from(Buffer.from(`90 0 ${SCRIPT}`).toString("hex")),
        ),
      ]),
    ],
    [
      "packs packed otherwise",
      "file.locked",
      pdfOf([
        packed([SCRIPT], "/Filter/ASCIIHexDecode", "90 0 ", (body) => Buffer.from(Buffer.from(body).toString("hex"))),
      ]),
    ],
    [
      "packs packed twice",
      "file.locked",
      pdfOf([
        packed([SCRIPT], "/Filter[/ASCIIHexDecode/FlateDecode]", "90 0 ", (body) =>
          Buffer.from(deflateSync(Buffer.from(body)).toString("hex")),
        ),
      ]),
    ],
    ["something else on opening", "file.active", pdfOf(["<</S/URI/URI(http://x)>>"], "/OpenAction 3 0 R")],
    ["something packed on opening", "file.active", pdfOf([packed(["<</S/Named/N/Print>>"])], "/OpenAction 90 0 R")],
    ["something unknown on opening", "file.active", pdfOf([], "/OpenAction 77 0 R")],
    ["a program to launch", "file.active", pdfOf(["<</S/Launch/F(cmd.exe)>>"])],
    ["a file inside", "file.active", pdfOf([stream("/Type/EmbeddedFile", Buffer.from("x"))])],
    ["a form that sends", "file.active", pdfOf(["<</S/SubmitForm/F(http://x)>>"])],
    ["a password", "file.locked", pdfOf(["<</Filter/Standard/V 4>>"], "", "/Encrypt 3 0 R")],
    [
      "a web page behind its head",
      "file.markup",
      Buffer.from("%PDF-1.4\n<html><script>alert(1)</script></html>\n1 0 obj<<>>endobj\n%%EOF"),
    ],
    [
      "a web page alone behind its head",
      "file.broken",
      Buffer.from("%PDF-1.4\n<html><script>alert(1)</script></html>"),
    ],
    [
      "a web page behind its end",
      "file.markup",
      Buffer.concat([pdfOf([]), Buffer.from("<html><script>alert(1)</script>")]),
    ],
    ["an archive behind its end", "file.appended", Buffer.concat([pdfOf([]), zip({ "a.txt": "x" })])],
  ])("%s is refused: %s", async (_what, rule, file) => expect(await ruleOf(look(file, "a.pdf"))).toBe(rule));

  test("each refusal is a sentence that says what to do", async () => {
    const error = await inspect(await received(pdfOf([SCRIPT])), "a.pdf").catch((thrown: unknown) => thrown);
    expect((error as { fields: { message: { vi: string } }[] }).fields[0]!.message.vi).toBe(
      "PDF có mã chạy, tệp đính kèm hoặc lệnh tự mở: hãy in lại ra PDF (In › Lưu thành PDF) rồi gửi.",
    );
  });
});

describe("a picture is its pixels", () => {
  const chunks = (bytes: Buffer): string[] => {
    const found: string[] = [];
    for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
      found.push(bytes.toString("latin1", at + 4, at + 8));
    return found;
  };
  test("what a PNG says besides, and what hangs behind it, is gone; the rest is byte for byte what it was", async () => {
    const plain = png();
    const [head, rest] = [plain.subarray(0, 33), plain.subarray(33)];
    const talkative = Buffer.concat([
      head,
      pngChunk("tEXt", Buffer.from("Author\0Nguyễn Văn A")),
      pngChunk("iTXt", Buffer.from("XML:com.adobe.xmp\0\0\0\0\0<script>1</script>")),
      pngChunk("zTXt", Buffer.from("x\0\0x")),
      pngChunk("eXIf", Buffer.from("II*\0GPS")),
      pngChunk("tIME", Buffer.alloc(7)),
      pngChunk("prIv", Buffer.from("x")),
      pngChunk("pHYs", Buffer.alloc(9)),
      rest,
    ]);
    const clean = await kept(Buffer.concat([talkative, Buffer.from("<html><script>alert(1)</script>")]), "a.png");
    expect(chunks(clean)).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
    expect(clean).toEqual(Buffer.concat([head, pngChunk("pHYs", Buffer.alloc(9)), rest]));
    expect(await kept(plain, "a.png")).toEqual(plain);
  });
  test("what hangs behind a JPEG is gone; a photograph is still without its place", async () => {
    const photo = photograph();
    const clean = await kept(Buffer.concat([photo, Buffer.from("<html><script>alert(1)</script>"), photo]), "a.jpg");
    expect(clean.length).toBe(photo.length);
    expect(blankPlace(Buffer.from(clean))).toBe(true); // the block is there,
    expect(clean.equals(photo)).toBe(false); // its place is not
    expect(clean).toEqual(await kept(photo, "a.jpg"));
  });
  const sized = (width: number, height: number): Buffer => {
    const file = Buffer.from(png());
    file.writeUInt32BE(width, 16);
    file.writeUInt32BE(height, 20);
    return file;
  };
  const jpegSized = (side: number): Buffer => {
    const frame = Buffer.from("ffc0000b08000000000101110000", "hex").subarray(0, 13);
    frame.writeUInt16BE(side, 5);
    frame.writeUInt16BE(side, 7);
    return Buffer.concat([
      Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
      frame,
      Buffer.from("ffd9", "hex"),
    ]);
  };
  test.each<[string, string, Buffer, string]>([
    ["a PNG of 60,000 by 60,000", "file.pixels", sized(60_000, 60_000), "a.png"],
    ["a PNG of one line without end", "file.pixels", sized(2_000_000, 1), "a.png"],
    ["a JPEG of 60,000 by 60,000", "file.pixels", jpegSized(60_000), "a.jpg"],
    ["a PNG without its end", "file.broken", png().subarray(0, -12), "a.png"],
    [
      "a PNG whose parts point past its end",
      "file.broken",
      Buffer.concat([png().subarray(0, 33), Buffer.from("7fffffff49444154", "hex"), Buffer.alloc(50)]),
      "a.png",
    ],
    [
      "a JPEG with a web page for a remark",
      "file.markup",
      Buffer.concat([
        Buffer.from("ffd8ffe000104a46494600010100000100010000fffe001a", "hex"),
        Buffer.from("<script>alert(1)</script".slice(0, 24)),
        Buffer.from("ffd9", "hex"),
      ]),
      "a.jpg",
    ],
  ])("%s is refused: %s", async (_what, rule, file, name) => expect(await ruleOf(look(file, name))).toBe(rule));
});

describe("a document is what it shows", () => {
  const relations = (of: string): string =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of}</Relationships>`;
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  test.each<[string, string, Buffer]>([
    [
      "a template from elsewhere",
      "file.external",
      docx({
        "word/_rels/settings.xml.rels": relations(
          `<Relationship Id="r1" Type="${OFFICE}/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"/>`,
        ),
      }),
    ],
    [
      "a picture from elsewhere, its mode spelled in numbers",
      "file.external",
      docx({
        "word/_rels/document.xml.rels": relations(
          `<Relationship Id="r1" Type='${OFFICE}/image' Target='http://x/a.png' TargetMode='&#69;xternal'/>`,
        ),
      }),
    ],
    ["an object inside", "file.embedded", docx({ "word/embeddings/oleObject1.bin": "x" })],
    ["a document with macros inside", "file.embedded", docx({ "word/embeddings/a.xlsm": "x" })],
    ["a control", "file.embedded", docx({ "word/activeX/activeX1.xml": "x" })],
    ["something behind its end", "file.broken", Buffer.concat([docx(), Buffer.from("<html>")])],
  ])("%s is refused: %s", async (_what, rule, file) => expect(await ruleOf(look(file, "a.docx"))).toBe(rule));
  test("a link to click on is text, and a workbook behind a chart is the chart's", async () => {
    const file = docx({
      "word/_rels/document.xml.rels": relations(
        `<Relationship Id="r1" Type="${OFFICE}/hyperlink" Target="https://mattran.org.vn" TargetMode="External"/>`,
      ),
      "word/embeddings/Microsoft_Excel_Sheet1.xlsx": "x",
    });
    expect(await look(file, "a.docx")).toContain("wordprocessingml");
  });
});

describe("a file's name", () => {
  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\x\\Biên bản.pdf", "Biên bản.pdf"],
    ["a\u0000b\u202Egpj.exe", "a b gpj.exe"],
    ["a\r\nSet-Cookie: x.pdf", "a Set-Cookie x.pdf"],
    ["a\u061c\u00ad\u{e0041}\u0085b.pdf", "a b.pdf"],
    ["Ke\u0302\u0301 hoa\u0323ch.pdf", "Kế hoạch.pdf"],
    [" .  ", "tep"],
    [".pdf", "pdf"],
    ["a<b>:c|d?.pdf", "a b c d.pdf"],
    [`${"ế".repeat(300)}.docx`, `${"ế".repeat(195)}.docx`],
  ])("%j becomes %j", (given, clean) => expect(cleanFileName(given).replace(/ +/g, " ")).toBe(clean));

  test("whatever is given: no path, no sign that is not shown, never empty, never long; cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = cleanFileName(given);
        expect(name.length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[/\\\u0000-\u001f\u007f\u202a-\u202e]|^\.\.?$/);
        expect(name.isWellFormed()).toBe(true);
        expect(cleanFileName(name)).toBe(name);
      }),
    );
  });
});
