import { Buffer } from "node:buffer";
import { writeXlsx } from "hucre/xlsx";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Faults, readSheet, writeBook, type SheetRow } from "./index.js";

const COLUMNS = { required: ["code", "name"], optional: ["on"] };
const rulesOf = async (chunks: Uint8Array[]): Promise<{ rows: SheetRow[]; faults: [number, string][] }> => {
  const faults = new Faults();
  const rows = await readSheet(chunks, COLUMNS, faults);
  return { rows, faults: faults.sorted().map(({ row, rule }) => [row, rule]) };
};
const text = (of: string) => rulesOf([Buffer.from(of)]);
const book = async (rows: (string | number | Date | null)[][]): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "Khu dân cư", rows }] });

describe("a workbook and a CSV file say the same", () => {
  test("rows bear their lines; days and empty rows are read as people mean them", async () => {
    const bytes = await book([["code", "name", "on"], ["00123", "Thôn Đông", new Date("2026-07-01T00:00:00Z")], [], ["00124", "Thôn Đoài", null]]);
    const rows = [{ row: 2, cells: { code: "00123", name: "Thôn Đông", on: "2026-07-01" } }, { row: 4, cells: { code: "00124", name: "Thôn Đoài", on: "" } }];
    expect(await rulesOf([bytes])).toEqual({ rows, faults: [] });
    // By its bytes, in whatever pieces they come.
    expect((await rulesOf([...bytes].map((byte) => Uint8Array.of(byte)))).rows).toEqual(rows);
    expect(await text("code,name,on\n00123,Thôn Đông,2026-07-01\n\n00124,Thôn Đoài,\n")).toEqual({ rows, faults: [] });
  });

  test("faults of cells and of the header are told alike", async () => {
    const decomposed = "Thôn Đông".normalize("NFD");
    for (const answer of [await rulesOf([await book([["code", "name"], ["1", decomposed], ["2", " x"], ["3", "a\nb"]])]), await text(`code,name\n1,${decomposed}\n2, x\n3,"a\nb"\n`)]) {
      expect(answer.faults.map(([, rule]) => rule)).toEqual(["name.not-nfc", "text.spaces", "text.not-plain"]);
    }
    expect((await rulesOf([await book([["code", "tên"], ["1", "a"]])])).faults).toEqual([[1, "header.missing"], [1, "header.unknown"]]);
    expect((await rulesOf([await book([["code", "name"], ["1", "a", "b", "c"]])])).faults).toEqual([[2, "row.columns"]]);
  });

  test("a number has lost its leading zeros, and is not given them back", async () => {
    expect((await rulesOf([await book([["code", "name"], [123, "a"]])])).rows).toEqual([{ row: 2, cells: { code: "123", name: "a" } }]);
  });
});

/** A ZIP archive of one entry that says it is small. */
function bomb(unpacked: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(unpacked));
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.alloc(30), entry = Buffer.alloc(46), end = Buffer.alloc(22);
  local.writeUInt32LE(0x04034b50, 0); local.writeUInt16LE(8, 8); local.writeUInt32LE(packed.length, 18); local.writeUInt32LE(100, 22); local.writeUInt16LE(name.length, 26);
  entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(8, 10); entry.writeUInt32LE(packed.length, 20); entry.writeUInt32LE(100, 24); entry.writeUInt16LE(name.length, 28);
  end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(1, 8); end.writeUInt16LE(1, 10); end.writeUInt32LE(entry.length + name.length, 12); end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe("a template", () => {
  const WITH = { ...COLUMNS, template: "hn.list:2" };
  const read = async (rows: (string | null)[][]) => {
    const faults = new Faults();
    return { rows: await readSheet([await book(rows)], WITH, faults), rules: faults.list.map(({ rule }) => rule) };
  };
  test("carries its edition in a row of its own above the header, or none; another edition is told", async () => {
    const rows = [{ row: 3, cells: { code: "1", name: "a", on: "" } }];
    expect(await read([["hn.list:2"], ["code", "name", "on"], ["1", "a"]])).toEqual({ rows, rules: [] });
    expect((await read([["code", "name"], ["1", "a"]])).rules).toEqual([]);
    expect((await read([["hn.list:1"], ["code", "name"], ["1", "a"]])).rules).toEqual(["template.edition"]);
    expect((await read([["hn.other:2"], ["code", "name"], ["1", "a"]])).rules).toContain("header.missing");
  });
  test("is written as it is read: edition, header, rows; what looks like a formula stays text", async () => {
    const faults = new Faults();
    const bytes = await writeBook([{ name: "Danh sách", template: WITH.template, header: ["code", "name"], rows: [["00123", "=1+1"], [7, null]], choices: { name: ["a", "b"] } }]);
    expect(await readSheet([bytes], WITH, faults)).toEqual([{ row: 3, cells: { code: "00123", name: "=1+1" } }, { row: 4, cells: { code: "7", name: "" } }]);
    expect(faults.list).toEqual([]);
  });
  test("a fault of a cell names its column", async () => {
    const faults = new Faults();
    await readSheet([await book([["code", "name"], ["1", " x"]])], COLUMNS, faults);
    expect(faults.list).toEqual([expect.objectContaining({ row: 2, column: "name", rule: "text.spaces" })]);
  });
});

describe("what is refused", () => {
  test.each<[string, () => Uint8Array[], [number, string][]]>([
    ["an archive that unpacks to 150 MB, whatever it says of itself", () => [bomb(150 * 1024 * 1024)], [[0, "file.too-large"]]],
    ["an archive that is no workbook", () => [bomb(10)], [[0, "file.broken"]]],
    ["the beginning of an archive", () => [Buffer.from("PK\u0003\u0004 and nothing more")], [[0, "file.broken"]]],
    ["a workbook of before 2007", () => [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)], [[0, "file.kind"]]],
    ["a PDF", () => [Buffer.from("%PDF-1.7")], [[0, "file.kind"]]],
    ["UTF-16", () => [Buffer.from("\ufeffcode,name", "utf16le")], [[0, "file.kind"]]],
    ["more than 20 MB", () => [Buffer.from("PK\u0003\u0004"), Buffer.alloc(20 * 1024 * 1024)], [[0, "file.too-large"]]],
    ["nothing", () => [], [[1, "header.missing"]]],
  ])("%s", async (_name, chunks, expected) => {
    expect(await rulesOf(chunks())).toEqual({ rows: [], faults: expected });
  });

  test("a workbook with more than 50,000 rows, at its 50,001st", async () => {
    const rows = Array.from({ length: 50_001 }, (_, n) => [String(n), "a"]);
    expect((await rulesOf([await book([["code", "name"], ...rows])])).faults).toEqual([[50_002, "file.too-many-rows"]]);
  });
});
