import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { docm, docx, exe, odt, pdf, png, xlsx, zip } from "../../../test/file.factory.js";
import { cleanFileName, inspect, receive } from "./index.js";

const folder = mkdtempSync(join(tmpdir(), "inspect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const look = async (content: Buffer | string, name: string): Promise<string> => inspect(await receive(Readable.from([Buffer.from(content)]), folder), name);
const ruleOf = (work: Promise<unknown>): Promise<string> => work.then((value) => `taken: ${value}`, (error: { fields?: { rule: string }[] }) => error.fields?.[0]?.rule ?? String(error));

describe("what a file is, is read from its bytes", () => {
  test.each<[string, Buffer | string, string, string]>([
    ["a PDF", pdf(), "Tờ trình.PDF", "application/pdf"],
    ["a Word document", docx(), "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["a workbook", xlsx(), "a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["an ODT", odt(), "a.odt", "application/vnd.oasis.opendocument.text"],
    ["a picture", png(), "a.png", "image/png"],
    ["a photograph", Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"), "IMG_1.JPEG", "image/jpeg"],
    ["a photograph of a phone", Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(40)]), "a.heic", "image/heic"],
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

describe("a file's name", () => {
  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\x\\Biên bản.pdf", "Biên bản.pdf"],
    ["a\u0000b\u202Egpj.exe", "a b gpj.exe"],
    ["Ke\u0302\u0301 hoa\u0323ch.pdf", "Kế hoạch.pdf"],
    [" .  ", "tep"],
    [".pdf", "pdf"],
    ["a<b>:c|d?.pdf", "a b c d.pdf"],
    [`${"ế".repeat(300)}.docx`, `${"ế".repeat(195)}.docx`],
  ])("%j becomes %j", (given, clean) => expect(cleanFileName(given).replace(/ +/g, " ")).toBe(clean));

  test("whatever is given: no path, no sign that is not shown, never empty, never long; cleaning twice changes nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = cleanFileName(given);
      expect(name.length).toBeGreaterThan(0);
      expect([...name].length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/[/\\\u0000-\u001f\u007f\u202a-\u202e]|^\.\.?$/);
      expect(name.isWellFormed()).toBe(true);
      expect(cleanFileName(name)).toBe(name);
    }));
  });
});
