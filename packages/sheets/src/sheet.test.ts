import { Buffer } from "node:buffer";
import { writeXlsx } from "hucre/xlsx";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { zip } from "../../../test/file.factory.js";
import { legacyOf } from "@hoa-nhap/kernel";
import { Faults, readSheet, RowCells, writeBook, writtenAgain } from "./index.js";

const COLUMNS = { required: ["code", "name"], optional: ["on", "count", "yes"] };
interface Told {
  rows: { row: number; cells: Record<string, string> }[];
  faults: [number, string][];
}
const rulesOf = async (chunks: Uint8Array[]): Promise<Told> => {
  const faults = new Faults();
  const rows = await readSheet(chunks, COLUMNS, faults);
  return {
    rows: rows.map(({ row, cells }) => ({ row, cells })),
    faults: faults.sorted().map(({ row, rule }) => [row, rule]),
  };
};
const text = (of: string) => rulesOf([Buffer.from(of)]);
type Value = string | number | boolean | Date | null;
const book = async (rows: Value[][], more: object = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: "Khu dân cư", rows, ...more }] });
/** How every cell of a sheet is read: as words, as a count, as a day, as yes or no; and what is told of them. */
const meantIn = async (bytes: Uint8Array) => {
  const faults = new Faults();
  const rows = await readSheet([bytes], COLUMNS, faults);
  const meant = rows.map((row) => {
    const cells = new RowCells(row, faults);
    return [cells.text("code"), cells.text("name"), cells.day("on"), cells.count("count"), cells.yes("yes")];
  });
  return {
    meant,
    faults: faults.list.map(({ cell, column, rule }) => [cell, column, rule]),
    warnings: faults.warnings.map(({ row, cell, rule }) => [row, cell, rule]),
    said: faults.list.map(({ message }) => message.vi),
  };
};

describe("a workbook and a CSV file say the same", () => {
  test("rows bear their lines; days and empty rows are read as people mean them", async () => {
    const bytes = await book([
      ["code", "name", "on"],
      ["00123", "Thôn Đông", new Date("2026-07-01T00:00:00Z")],
      [],
      ["00124", "Thôn Đoài", null],
    ]);
    const rows = [
      { row: 2, cells: { code: "00123", name: "Thôn Đông", on: "2026-07-01" } },
      { row: 4, cells: { code: "00124", name: "Thôn Đoài", on: "" } },
    ];
    expect(await rulesOf([bytes])).toEqual({ rows, faults: [] });
    // By its bytes, in whatever pieces they come.
    expect((await rulesOf([...bytes].map((byte) => Uint8Array.of(byte)))).rows).toEqual(rows);
    expect(await text("code,name,on\n00123,Thôn Đông,2026-07-01\n\n00124,Thôn Đoài,\n")).toEqual({ rows, faults: [] });
  });

  test("faults of cells and of the header are told alike", async () => {
    for (const answer of [
      await rulesOf([
        await book([
          ["code", "name"],
          ["1", "a\u202eb"],
          ["2", "x".repeat(501)],
        ]),
      ]),
      await text(`code,name\n1,a\u202eb\n2,${"x".repeat(501)}\n`),
    ]) {
      expect(answer.faults).toEqual([
        [2, "text.not-plain"],
        [3, "text.not-plain"],
      ]);
    }
    expect(
      (
        await rulesOf([
          await book([
            ["code", "tên"],
            ["1", "a"],
          ]),
        ])
      ).faults,
    ).toEqual([
      [1, "header.missing"],
      [1, "header.unknown"],
    ]);
    for (const answer of [
      await rulesOf([
        await book([
          ["code", "name"],
          ["1", "a", "b", "c"],
        ]),
      ]),
      await text("code,name\n1,a,b,c\n"),
    ])
      expect(answer.faults).toEqual([[2, "row.columns"]]);
    expect((await text("code,name,on\n1,a\n")).faults).toEqual([[2, "row.columns"]]);
  });

  test("a number has lost its leading zeros, and is not given them back", async () => {
    expect(
      (
        await rulesOf([
          await book([
            ["code", "name"],
            [123, "a"],
          ]),
        ])
      ).rows,
    ).toEqual([{ row: 2, cells: { code: "123", name: "a" } }]);
  });
});

describe("read, not refused", () => {
  const rows = [
    { row: 2, cells: { code: "1", name: "Xã Một" } },
    { row: 3, cells: { code: "2", name: "Xã Hai" } },
  ];
  const utf16 = (of: string): Buffer => Buffer.from(`\ufeff${of}`, "utf16le");
  test.each<[string, Buffer]>([
    ["a byte order mark, as Excel writes it", Buffer.from("\ufeffcode,name\n1,Xã Một\n2,Xã Hai\n")],
    ["semicolons, as Excel in Vietnamese writes them", Buffer.from("\ufeffcode;name\r\n1;Xã Một\r\n2;Xã Hai\r\n")],
    ["tabs", Buffer.from("code\tname\n1\tXã Một\n2\tXã Hai\n")],
    ["Excel's Unicode text", utf16("code\tname\r\n1\tXã Một\r\n2\tXã Hai\r\n")],
    ["letters in parts", Buffer.from("code,name\n1,Xã Một\n2,Xã Hai\n".normalize("NFD"))],
    ["outer spaces, also such as do not break", Buffer.from("code , name\u00a0\n1\u00a0, Xã Một \n 2,\u00a0Xã Hai\n")],
    ["line breaks in a header and in a cell", Buffer.from(`"code\n",name\n1,"Xã\r\nMột"\n2,Xã Hai\n`)],
    ["empty columns and rows that a spreadsheet leaves", Buffer.from("code,name,,\n1,Xã Một,,\n,,,\n2,Xã Hai,,\n")],
    ["running numbers", Buffer.from("STT,code,name\n1,1,Xã Một\n2,2,Xã Hai\n3,,\n")],
    ["a name of a column without tone marks, in capitals", Buffer.from("CODE,Name\n1,Xã Một\n2,Xã Hai\n")],
  ])("%s", async (_what, bytes) => {
    const { rows: read, faults } = await rulesOf([bytes]);
    expect(faults).toEqual([]);
    expect(read.map(({ cells }) => cells)).toEqual(rows.map(({ cells }) => cells));
  });

  test("columns are known by their other names; where rows may come without a header they have the columns in order", async () => {
    const columns = {
      required: ["Họ và tên", "Giới tính"],
      optional: ["Chức vụ"],
      also: { "Họ tên": "Họ và tên" },
      inOrder: true as const,
    };
    const cellsOf = async (of: string): Promise<unknown> => {
      const faults = new Faults();
      const rows = await readSheet([Buffer.from(of)], columns, faults);
      return [rows.map(({ row, cells }) => [row, ...Object.values(cells)]), faults.list.map(({ rule }) => rule)];
    };
    expect(await cellsOf("Giới tính\tHỌ TÊN\nNam\tNguyễn Văn Một\n")).toEqual([[[2, "Nam", "Nguyễn Văn Một"]], []]);
    expect(await cellsOf('Danh sách\n1\tNguyễn Văn Một\tNam\tTổ "Một", trưởng\n2\tTrần Hai\tNữ\n')).toEqual([
      [
        [2, "Nguyễn Văn Một", "Nam", 'Tổ "Một", trưởng'],
        [3, "Trần Hai", "Nữ", ""],
      ],
      [],
    ]);
    expect(await cellsOf("Nguyễn Văn Một;Nam;\nTrần Hai;Nữ;Kế toán, thủ quỹ\n")).toEqual([
      [
        [1, "Nguyễn Văn Một", "Nam", ""],
        [2, "Trần Hai", "Nữ", "Kế toán, thủ quỹ"],
      ],
      [],
    ]);
    expect(await cellsOf("Họ tên\tChức vụ\nNguyễn Văn Một\tNam\n")).toEqual([[], ["header.missing"]]);
    expect(await cellsOf("Nguyễn Văn Một\tNam\t\tthừa\n")).toEqual([[], ["row.columns"]]);
  });

  test("a title and who sends it stand above the header; a semicolon in a name with a comma of its own does not mislead", async () => {
    const columns = { required: ["Xã, phường"], optional: ["Số người"] };
    const faults = new Faults();
    const file =
      "sep=;\nUBMTTQ HUYỆN X, TỈNH Y;\nDANH SÁCH ĐỀ XUẤT NĂM 2020;\n;\nTT;Xã, phường;Số người\n1;11260 - Xã Lam Sơn;1.200\n";
    const read = await readSheet([Buffer.from(file)], columns, faults);
    expect([read.map(({ row, cells }) => [row, cells]), faults.list]).toEqual([
      [[6, { "Xã, phường": "11260 - Xã Lam Sơn", "Số người": "1.200" }]],
      [],
    ]);
    const titled = await book([["DANH SÁCH"], [], ["STT", "Xã,\nphường ", "Số  người"], [1, "11260", 5]], {
      merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 2 }],
    });
    expect((await readSheet([titled], columns, faults)).map(({ row, cells }) => [row, cells])).toEqual([
      [4, { "Xã, phường": "11260", "Số người": "5" }],
    ]);
    expect(faults.list).toEqual([]);
  });
});

describe("a cell is what the spreadsheet types it as", () => {
  const HEAD = ["code", "name", "on", "count", "yes"];
  test("each is taken for what its column is for, or told at its cell; nothing is guessed", async () => {
    const day = new Date("2021-01-01T00:00:00Z");
    const bytes = await book([
      HEAD,
      [10966, 1, day, 12, true],
      ["a", day, "1/11/2020", "12", "có"],
      ["a", true, "01.11.2020", 10.125, "KHÔNG"],
      ["a", 2.5, "1-11-2020", day, null],
      ["a", "#REF!", 44136, "1.234.567", 1],
      ["a", "01/01/2021", "2020-11-01", true, "x"],
      ["a", "TRUE", "30/02/2020", -1, ""],
    ]);
    const { meant, faults, warnings } = await meantIn(bytes);
    expect(meant).toEqual([
      ["10966", "1", "2021-01-01", 12, true],
      ["a", null, "2020-11-01", 12, true],
      ["a", null, "2020-11-01", null, false],
      ["a", null, "2020-11-01", null, null],
      ["a", null, null, null, null],
      ["a", null, "2020-11-01", null, null],
      ["a", null, null, null, null],
    ]);
    expect(faults.toSorted()).toEqual(
      [
        ["B3", "name", "cell.day-in-text"],
        ["B4", "name", "cell.truth"],
        ["D4", "count", "cell.fraction"],
        ["B5", "name", "cell.fraction"],
        ["D5", "count", "cell.number"],
        ["B6", "name", "cell.error"],
        ["C6", "on", "date"],
        ["D6", "count", "cell.number"],
        ["E6", "yes", "cell.choice"],
        ["B7", "name", "cell.day-in-text"],
        ["D7", "count", "cell.number"],
        ["E7", "yes", "cell.choice"],
        ["B8", "name", "cell.truth"],
        ["C8", "on", "date"],
        ["D8", "count", "cell.number"],
      ].toSorted(),
    );
    expect(warnings).toEqual([]);
  });

  test("10.125 is ten thousand where semicolons part the columns, pointed out in a workbook, refused where commas do; a typed fraction never is", async () => {
    const csv = (separator: string) =>
      Buffer.from(["code", "name", "count"].join(separator) + "\n" + ["1", "a", "10.125"].join(separator) + "\n");
    expect(await meantIn(csv(";"))).toMatchObject({ meant: [["1", "a", null, 10125, null]], faults: [], warnings: [] });
    expect(await meantIn(csv(","))).toMatchObject({
      meant: [["1", "a", null, null, null]],
      faults: [["C2", "count", "cell.two-numbers"]],
    });
    const workbook = (count: Value) =>
      book([
        ["code", "name", "count"],
        ["1", "a", count],
      ]);
    expect(await meantIn(await workbook("10.125"))).toMatchObject({
      meant: [["1", "a", null, 10125, null]],
      faults: [],
      warnings: [[2, "C2", "cell.two-numbers"]],
    });
    expect(await meantIn(await workbook(10.125))).toMatchObject({
      meant: [["1", "a", null, null, null]],
      faults: [["C2", "count", "cell.fraction"]],
    });
    expect(await meantIn(await workbook("10,125"))).toMatchObject({ faults: [["C2", "count", "cell.fraction"]] });
    expect(await meantIn(await workbook("1.234.567"))).toMatchObject({
      faults: [["C2", "count", "cell.number"]],
      warnings: [],
    });
  });

  test("a formula counts as what it came to; an error and one never worked out are told", async () => {
    const bytes =
      sheetXml(`<row r="1"><c r="A1" t="str"><v>code</v></c><c r="B1" t="str"><v>name</v></c><c r="C1" t="str"><v>count</v></c></row>
      <row r="2"><c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B2" t="e"><f>X1</f><v>#REF!</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>
      <row r="3"><c r="A3"><v>7</v></c><c r="B3"><f>A1</f></c><c r="C3"><f>1+1</f></c></row>
      <row r="4"><c r="A4"><v>8</v></c><c r="B4" t="b"><f>1=1</f><v>1</v></c></row>`);
    const { meant, faults, said } = await meantIn(bytes);
    expect(meant).toEqual([
      ["ab", null, null, 2, null],
      ["7", null, null, null, null],
      ["8", null, null, null, null],
    ]);
    expect(faults).toEqual([
      ["B2", "name", "cell.error"],
      ["B3", "name", "cell.formula"],
      ["C3", "count", "cell.formula"],
      ["B4", "name", "cell.truth"],
    ]);
    expect(said[0]).toBe("Ô B2 là ô lỗi công thức (#REF!): hãy sửa công thức hoặc ghi giá trị.");
  });

  test("merged cells are told where they stand", async () => {
    const { faults } = await meantIn(
      await book(
        [
          ["code", "name"],
          ["1", "a"],
          [null, "b"],
        ],
        { merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }] },
      ),
    );
    expect(faults).toEqual([
      ["A2", "code", "cell.merged"],
      ["A3", "code", "cell.merged"],
    ]);
  });

  test("what is out of sight is not taken in silence: sheet and row are left out, a column is read, each with a warning", async () => {
    const shown = [
      ["code", "name"],
      ["1", "a"],
      ["2", "b"],
    ];
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Cũ",
          hidden: true,
          rows: [
            ["code", "name"],
            ["9", "z"],
          ],
        },
        { name: "Mới", rows: shown, rowDefs: new Map([[1, { hidden: true }]]), columns: [{}, { hidden: true }] },
      ],
      activeSheet: 1,
    });
    const { meant, faults, warnings } = await meantIn(bytes);
    expect([meant, faults]).toEqual([[["2", "b", null, null, null]], []]);
    expect(warnings).toEqual([
      [0, undefined, "sheet.hidden"],
      [2, undefined, "row.hidden"],
      [1, "B1", "column.hidden"],
    ]);
  });

  test("what is written again is read as the same thing", async () => {
    const first = await book([HEAD, ["00123", "#N/A", new Date("2020-11-01T00:00:00Z"), 10.125, true]]);
    const faults = new Faults();
    const [row] = await readSheet([first], COLUMNS, faults);
    const again = await writeBook([
      { name: "x", header: HEAD, rows: [HEAD.map((name) => writtenAgain(row!.typed[name]!))] },
    ]);
    const [second] = await readSheet([again], COLUMNS, faults);
    expect(Object.values(second!.typed).map(({ kind }) => kind)).toEqual(["text", "error", "day", "number", "truth"]);
    expect(second!.cells).toEqual(row!.cells);
  });
});

describe("text from before Unicode is known", () => {
  test.each([
    ["C«ng an x·", "TCVN3"],
    ["§¸nh b¹c t¹i th«n §«ng", "TCVN3"],
    ["Nhµ v¨n hãa", "TCVN3"],
    ["Coâng an xaõ", "VNI"],
    ["Ñaùnh baïc taïi thoân Ñoâng", "VNI"],
    ["Công an xã", null],
    ["Quân khu Hoà Bình, quê ngoại", null],
    ["Cong an xa", null],
    ["Khoá hè ở Nghệ An", null],
    ["hoà, toà, quý, uỷ, què", null],
    ["25 °C, 5 m², § 3, © 2020", null],
    ["Tiêu chí “số 1”", null],
    ["Xã Laêê", null],
  ])("%j: %s", (words, legacy) => expect(legacyOf(words)).toBe(legacy));

  test("and told with its encoding, its cell and what to do; so is a whole file", async () => {
    const faults = new Faults();
    await readSheet(
      [
        await book([
          ["code", "name"],
          ["1", "C«ng an x·"],
          ["2", "Coâng an xaõ"],
        ]),
      ],
      COLUMNS,
      faults,
    );
    expect(faults.list.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["text.legacy", "B2"],
      ["text.legacy", "B3"],
    ]);
    expect(faults.list[0]!.message.vi).toMatch(/Ô B2 .* TCVN3.* UniKey/);
    expect((await rulesOf([Buffer.from("code,name\n1,C\xabng an x\xb7\n", "latin1")])).faults).toEqual([
      [0, "file.legacy"],
    ]);
    expect((await rulesOf([Buffer.from("code,name\n1,caf\xe9\n", "latin1")])).faults).toEqual([[0, "file.encoding"]]);
  });
});

/** A workbook whose one sheet is written here, to hold what no program would write. */
function sheetXml(rows: string): Buffer {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relations = "http://schemas.openxmlformats.org/package/2006/relationships",
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zip({
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ` +
      `ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" ` +
      `Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

/** A ZIP archive of one entry that says it is small. */
function bomb(unpacked: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(unpacked));
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.alloc(30),
    entry = Buffer.alloc(46),
    end = Buffer.alloc(22);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(name.length, 26);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(100, 24);
  entry.writeUInt16LE(name.length, 28);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe("a template", () => {
  const WITH = { ...COLUMNS, template: "hn.list:2" };
  const read = async (rows: (string | null)[][]) => {
    const faults = new Faults();
    const read = await readSheet([await book(rows)], WITH, faults);
    return { rows: read.map(({ row, cells }) => ({ row, cells })), rules: faults.list.map(({ rule }) => rule) };
  };
  test("carries its edition in a row of its own above the header, or none; another edition is told", async () => {
    const rows = [{ row: 3, cells: { code: "1", name: "a", on: "" } }];
    expect(await read([["hn.list:2"], ["code", "name", "on"], ["1", "a"]])).toEqual({ rows, rules: [] });
    expect(
      (
        await read([
          ["code", "name"],
          ["1", "a"],
        ])
      ).rules,
    ).toEqual([]);
    expect((await read([["hn.list:1"], ["code", "name"], ["1", "a"]])).rules).toEqual(["template.edition"]);
    expect((await read([["hn.other:2"], ["code", "name"], ["1", "a"]])).rules).toEqual(["template.edition"]);
  });
  test("is written as it is read: edition, header, rows; what looks like a formula stays text", async () => {
    const faults = new Faults();
    const bytes = await writeBook([
      {
        name: "Danh sách",
        template: WITH.template,
        header: ["code", "name"],
        rows: [
          ["00123", "=1+1"],
          [7, null],
        ],
        choices: { name: ["a", "b"] },
      },
    ]);
    expect((await readSheet([bytes], WITH, faults)).map(({ row, cells }) => ({ row, cells }))).toEqual([
      { row: 3, cells: { code: "00123", name: "=1+1" } },
      { row: 4, cells: { code: "7", name: "" } },
    ]);
    expect(faults.list).toEqual([]);
  });
  test("a fault of a cell names its column", async () => {
    const faults = new Faults();
    await readSheet(
      [
        await book([
          ["code", "name"],
          ["1", "x\u200b"],
        ]),
      ],
      COLUMNS,
      faults,
    );
    expect(faults.list).toEqual([
      expect.objectContaining({ row: 2, column: "name", cell: "B2", rule: "text.not-plain" }),
    ]);
  });
});

describe("what is refused", () => {
  test.each<[string, () => Uint8Array[], [number, string][]]>([
    [
      "an archive that unpacks to 150 MB, whatever it says of itself",
      () => [bomb(150 * 1024 * 1024)],
      [[0, "file.too-large"]],
    ],
    ["an archive that is no workbook", () => [bomb(10)], [[0, "file.broken"]]],
    ["the beginning of an archive", () => [Buffer.from("PK\u0003\u0004 and nothing more")], [[0, "file.broken"]]],
    ["a workbook of before 2007", () => [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)], [[0, "file.kind"]]],
    ["a PDF", () => [Buffer.from("%PDF-1.7")], [[0, "file.kind"]]],
    [
      "more columns than a table has",
      () => [Buffer.from(`code,name${",".repeat(300)}\n1,a${",".repeat(300)}\n`)],
      [[0, "file.too-many-columns"]],
    ],
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
