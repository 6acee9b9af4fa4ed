import { existsSync, readFileSync } from "node:fs";
import { Press, standardTemplate, type Paper } from "@hoa-nhap/papers";
import { Zip } from "easy-template-x";
import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import { SAMPLE_PAPER } from "./sample.js";

/** The same document as a Word file and as a PDF, and what of a person's words can get into either. */
const press = new Press();
afterAll(() => press.close());

const LETTERS = [..."aăâeêioôơuưy"]
  .flatMap((vowel) =>
    ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")),
  )
  .concat("đ")
  .flatMap((one) => [one, one.toLocaleUpperCase("vi")]);
const PLAN: Paper = {
  ...SAMPLE_PAPER,
  title: "Tiếp tục nhân rộng mô hình năm 2020",
  coIssuers: [],
  paragraphs: [
    { section: "0", item: "1", text: "Mở đầu" },
    { section: "I", item: "0", text: "Mục đích" },
    { section: "I", item: "1", text: "Chọn 30 xã" },
    { section: "I", item: "a", text: "Thứ nhất" },
    { section: "I", item: "-1", text: "gạch" },
    { section: "II.1", item: "2", text: "Không có tên phần\nDòng hai" },
    ...Array.from({ length: 40 }, (_, n) => ({
      section: "III",
      item: String(n + 1),
      text: `Việc ${n} của các đơn vị được chọn làm điểm`,
    })),
  ],
};
const xmlOf = async (word: Uint8Array, path = "word/document.xml"): Promise<string> =>
  (await Zip.load(Buffer.from(word))).getFile(path).getContentText();
const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const wordsOf = (text: string): string[] => text.normalize("NFC").split(/\s+/).filter(Boolean);
const wordText = async (word: Uint8Array): Promise<string[]> =>
  wordsOf(
    (await xmlOf(word))
      .replace(/<\/w:p>|<w:br\/>/g, " ")
      .replace(/<[^>]*>/g, "")
      .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!),
  );
const pdfText = async (pdf: Uint8Array): Promise<string[]> => {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  // The number at the head of each page but the first stands in Word's header.
  return wordsOf(text.map((page, n) => (n === 0 ? page : page.replace(new RegExp(`^\\s*${n + 1}\\s`), ""))).join("\n"));
};
const both = async (paper: Paper) => {
  const [word, pdf] = await Promise.all([press.word(paper), press.pdf(paper)]);
  return { word, pdf, inWord: await wordText(word), inPdf: await pdfText(pdf) };
};

describe("one document, two files", () => {
  test.each<[string, Paper]>([
    ["a plan of several pages", PLAN],
    ["a draft", { ...PLAN, number: null, on: null, madeAt: null }],
    ["a joint plan", { ...PLAN, coIssuers: ["Công an tỉnh Mẫu", "Sở Tư pháp tỉnh Mẫu"] }],
    [
      "a letter to two",
      {
        ...PLAN,
        isLetter: true,
        isAddressed: true,
        number: "5/MT",
        title: "Đôn đốc ra mắt",
        addressees: [
          { label: "MTTQ huyện A", toAct: true },
          { label: "MTTQ huyện B", toAct: true },
          { label: "Lưu: VT", toAct: false },
        ],
      },
    ],
    ["nothing but its head", { ...PLAN, paragraphs: [], bases: [], addressees: [], signerPost: null, signForm: "OWN" }],
  ])("%s says the same words in the same order", async (_what, paper) => {
    const { inWord, inPdf } = await both(paper);
    expect(inPdf).toEqual(inWord);
  });

  test("the form: number, day with its noughts, marks of sections, punctuation of lists, signing form, end mark", async () => {
    const { inWord } = await both(PLAN);
    const text = inWord.join(" ");
    for (const part of [
      "ỦY BAN MTTQ TỈNH MẪU BAN THƯỜNG TRỰC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: " +
        "1/KH-MT Mẫu, ngày 05 tháng 02 năm 2020 KẾ HOẠCH Tiếp tục nhân rộng",
      "Căn cứ Kế hoạch số 195/KH-MT ngày 19 tháng 4 năm 2019 của Ban Thường trực Ủy ban MTTQ tỉnh Mẫu. Mở đầu I. " +
        "MỤC ĐÍCH 1. Chọn 30 xã a) Thứ nhất - gạch II.1.2. Không có tên phần Dòng hai III.1. Việc 0",
      "làm điểm./. Nơi nhận: - Các xã; - Lưu: VT. TM. BAN THƯỜNG TRỰC PHÓ CHỦ TỊCH Nguyễn Văn Mẫu",
    ])
      expect(text).toContain(part);
    const signed = async (signForm: Paper["signForm"]): Promise<string> =>
      (await wordText(await press.word({ ...PLAN, signForm }))).slice(-10).join(" ");
    expect(await signed("FOR_HEAD")).toContain("KT. CHỦ TỊCH PHÓ CHỦ TỊCH");
    expect(await signed("BY_ORDER")).toContain("TL. BAN THƯỜNG TRỰC PHÓ CHỦ TỊCH");
    expect(await signed("OWN")).toContain("VT. PHÓ CHỦ TỊCH");
  });

  test.each([
    ["Ban Thường trực Uỷ ban MTTQ tỉnh Mẫu", "UỶ BAN MTTQ TỈNH MẪU BAN THƯỜNG TRỰC CỘNG HÒA", "TM. BAN THƯỜNG TRỰC"],
    ["Ban Thường trực MTTQ xã Mẫu", "MTTQ XÃ MẪU BAN THƯỜNG TRỰC CỘNG HÒA", "TM. BAN THƯỜNG TRỰC"],
    ["Ủy ban MTTQ Việt Nam tỉnh Mẫu", "ỦY BAN MTTQ VIỆT NAM TỈNH MẪU CỘNG HÒA", "TM. ỦY BAN MTTQ VIỆT NAM TỈNH MẪU"],
    ["Ban Chỉ đạo 138 tỉnh Mẫu", "BAN CHỈ ĐẠO 138 TỈNH MẪU CỘNG HÒA", "TM. BAN CHỈ ĐẠO 138 TỈNH MẪU"],
  ])("%s stands at the head and before the signature as it should", async (issuer, head, signed) => {
    const text = (await wordText(await press.word({ ...PLAN, issuer }))).join(" ");
    expect(text.startsWith(head)).toBe(true);
    expect(text).toContain(`${signed} PHÓ CHỦ TỊCH`);
  });

  test("a draft says so, and bears neither number nor day nor signer (R1)", async () => {
    const { inWord } = await both({ ...PLAN, number: null, on: null });
    const text = inWord.join(" ");
    expect(text).toContain("Số: …/KH-MT DỰ THẢO Mẫu, ngày …… tháng …… năm ……");
    expect(text).not.toMatch(/1\/KH-MT|tháng 02|Nguyễn Văn Mẫu/);
    expect((await both(PLAN)).inWord.join(" ")).not.toContain("DỰ THẢO");
  });

  test("every Vietnamese letter arrives in both, composed, in a PDF/A whose only font is Tinos", async () => {
    expect(new Set(LETTERS).size).toBe(146);
    const { inWord, inPdf, pdf } = await both({
      ...PLAN,
      paragraphs: [{ section: "0", item: "1", text: LETTERS.map((one) => one.normalize("NFD")).join(" ") }],
    });
    for (const found of [inWord, inPdf])
      expect(LETTERS.filter((letter) => !found.some((word) => word.replace("./.", "") === letter))).toEqual([]);
    const bytes = Buffer.from(pdf).toString("latin1");
    expect([
      ...new Set([...bytes.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((m) => m[1]!.split("-")[0])),
    ]).toEqual(["Tinos"]);
    expect(bytes).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</);
  });

  test("a sign that the font lacks is an empty box, never another font; only that file is no PDF/A", async () => {
    const pdf = Buffer.from(await press.pdf({ ...PLAN, title: "Kế hoạch 😀 漢" })).toString("latin1");
    expect([
      ...new Set([...pdf.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((m) => m[1]!.split("-")[0])),
    ]).toEqual(["Tinos"]);
    expect(pdf).not.toContain("pdfaid:part");
  });

  test("pages are numbered from the second; the signature goes along with the last paragraph", async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await press.pdf(PLAN)));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text.length).toBeGreaterThan(1);
    expect(text[0]).not.toMatch(/^\s*1\s/);
    expect(text[1]).toMatch(/^\s*2\s/);
    expect(await xmlOf(await press.word(PLAN))).toMatch(/<w:pPr><w:keepNext\/>(?:(?!<w:p[ >]).)*làm điểm\.\/\./);
    expect(await xmlOf(await press.word(PLAN), "word/header2.xml")).not.toContain("PAGE");
    // However long the text is, no last page holds the signature alone.
    for (let length = 15; length < 30; length++) {
      const pages = (
        await extractText(new Uint8Array(await press.pdf({ ...PLAN, paragraphs: PLAN.paragraphs.slice(-length) })), {
          mergePages: false,
        })
      ).text;
      expect(pages.at(-1)).toContain("làm điểm./.");
    }
  });
});

describe("what people write is data", () => {
  const ODD = [
    '#panic("x")',
    "$ x^2 $",
    "]",
    "[",
    "\\",
    "\\u{41}",
    "<script>alert(1)</script>",
    "@ref",
    "<label>",
    "= tiêu đề",
    "- gạch",
    "*đậm*",
    "_nghiêng_",
    "`mã`",
    "//ghi chú",
    "{so_ky_hieu}",
    "{#phan}",
    "&amp; <w:p/>",
    "\"'“”",
    '#import "/etc/passwd"',
    "~",
    "--",
    "...",
  ];
  test("signs of Typst, of Word's tags and of XML come out as they were typed", async () => {
    const { inWord, inPdf } = await both({
      ...PLAN,
      title: ODD.join(" "),
      paragraphs: ODD.map((text, n) => ({ section: "I", item: String(n), text })),
    });
    // A line may end within "<w:p/>".
    expect(inPdf.join("")).toBe(inWord.join(""));
    for (const text of ODD) expect(` ${inWord.join(" ")} `).toContain(text);
  });

  test("no text at all breaks the press", async () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, body, label) => {
        const paper = {
          ...PLAN,
          title,
          issuer: body,
          paragraphs: [{ section: "I", item: "1", text: body }],
          addressees: [{ label, toAct: true }],
          signerName: label,
        };
        const [word, pdf] = await Promise.all([press.word(paper), press.pdf(paper)]);
        expect([Buffer.from(word.subarray(0, 2)).toString(), Buffer.from(pdf.subarray(0, 5)).toString()]).toEqual([
          "PK",
          "%PDF-",
        ]);
      }),
      { numRuns: 40 },
    );
  });

  test("signs that neither file may hold are left out", async () => {
    const { word, inWord, inPdf, pdf } = await both({
      ...PLAN,
      paragraphs: [{ section: "0", item: "1", text: "một\u0000\u0008\u000b\ud800\uffff hai\u200b" }],
    });
    expect(await xmlOf(word)).not.toMatch(/[\u0000-\u0008\u000b\uffff\ufffd\u200b]/);
    expect(inWord.join(" ")).toContain("một hai./.");
    expect(inPdf).toEqual(inWord);
    expect(Buffer.from(pdf).toString("latin1")).toContain("pdfaid:part");
  });

  test("work that takes too long is given up, and the next is done", async () => {
    const hasty = new Press({ mostMs: 1 });
    await expect(hasty.pdf(PLAN)).rejects.toThrow("stopped");
    await hasty.close();
    const [first] = await Promise.all([press.pdf(PLAN), press.word(PLAN)]);
    expect(first.length).toBeGreaterThan(1000);
  });

  test("a queue that would run out of time is refused at its end, so that what waits is done", async () => {
    const busy = new Press();
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => busy.word(SAMPLE_PAPER)));
    expect(answers.map((one) => (one.status === "fulfilled" ? "done" : one.reason.code))).toEqual([
      ...Array(16).fill("done"),
      ...Array(4).fill("OVERLOADED"),
    ]);
    await busy.close();
  });

  test("the longest document the register takes leaves the caller's thread free", async () => {
    const long = {
      ...PLAN,
      paragraphs: Array.from({ length: 200 }, (_, n) => ({
        section: "I",
        item: String(n),
        text: "Vận động toàn dân tham gia phòng ngừa ".repeat(52),
      })),
    };
    let longest = 0;
    const began = performance.now();
    let last = performance.now();
    const beat = setInterval(
      () => ((longest = Math.max(longest, performance.now() - last)), (last = performance.now())),
      5,
    );
    const [word, pdf] = await Promise.all([press.word(long), press.pdf(long)]);
    clearInterval(beat);
    expect(Math.min(word.length, pdf.length)).toBeGreaterThan(5_000);
    expect(longest).toBeLessThan((performance.now() - began) / 3);
  });
});

const soffice = process.env["SOFFICE"] ?? "/usr/bin/soffice";
test.skipIf(!existsSync(soffice))(
  "LibreOffice makes the PDF from the Word file (skipped: no soffice on this machine)",
  async () => {
    const office = new Press({ soffice });
    expect((await pdfText(await office.pdf(PLAN))).join(" ")).toContain("KẾ HOẠCH");
    await office.close();
  },
);

describe("templates", () => {
  const rules = async (template: Uint8Array): Promise<string[]> =>
    (await press.check(template)).map(({ rule }) => rule);
  const standard = () => readFileSync(standardTemplate(false));
  const changed = async (change: (zip: Zip, body: string) => void): Promise<Buffer> => {
    const zip = await Zip.load(standard());
    change(zip, await zip.getFile("word/document.xml").getContentText());
    return zip.export(Buffer);
  };
  const withBody = (rewrite: (body: string) => string) =>
    changed((zip, body) => zip.setFile("word/document.xml", rewrite(body)));
  const added = (...texts: string[]) =>
    withBody((body) =>
      body.replace(
        "<w:sectPr>",
        `${texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}<w:sectPr>`,
      ),
    );

  test("those that come with the platform are sound", async () => {
    expect(
      await Promise.all([true, false].map(async (letter) => rules(readFileSync(standardTemplate(letter))))),
    ).toEqual([[], []]);
  });

  test("a tag that Word has split over runs is one tag", async () => {
    const split = await withBody((body) =>
      body.replace(
        "{nguoi_ky}</w:t></w:r>",
        '{ngu</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:i/></w:rPr><w:t>oi_</w:t></w:r><w:r><w:t>ky}</w:t></w:r>',
      ),
    );
    expect(await rules(split)).toEqual([]);
    expect((await wordText(await press.word(PLAN, split))).join(" ")).toContain("PHÓ CHỦ TỊCH Nguyễn Văn Mẫu");
  });

  test("all faults are told at once, in both languages", async () => {
    const faults = await press.check(
      await added(
        "{khong_co}",
        "{trich_yeu",
        "so_ky_hieu}",
        "{#noi_nhan}",
        "{ky}",
        "{#so_ky_hieu}{/so_ky_hieu}",
        "{constructor}",
        "{dong}",
      ),
    );
    expect(faults.map(({ rule }) => rule).sort()).toEqual(
      [
        "template.bracket-close",
        "template.bracket-open",
        "template.list",
        "template.no-list",
        "template.unclosed",
        "template.unknown",
        "template.unknown",
      ].sort(),
    );
    expect(
      faults.every(({ path, message }) => path === "content" && message.vi.length > 10 && message.en.length > 10),
    ).toBe(true);
    expect(faults.find(({ rule }) => rule === "template.unknown")!.message.vi).toBe(
      "Thẻ {khong_co} không có trong danh mục.",
    );
    expect(
      await rules(await withBody((body) => body.replaceAll("{nguoi_ky}", "").replaceAll("{trich_yeu}", ""))),
    ).toEqual(["template.missing"]);
    expect(await rules(await added("{#phan}{/muc}"))).toEqual(["template.close", "template.unclosed"]);
  });

  test.each<[string, () => Promise<Buffer>, string]>([
    ["a macro", () => changed((zip) => zip.setFile("word/vbaProject.bin", "x")), "template.active"],
    [
      "the type of a macro document",
      () =>
        changed((zip) =>
          zip.setFile(
            "[Content_Types].xml",
            '<Types xmlns="x"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
          ),
        ),
      "template.active",
    ],
    [
      "an embedded object",
      () => changed((zip) => zip.setFile("word/embeddings/oleObject1.bin", "x")),
      "template.active",
    ],
    [
      "another file brought along",
      () => withBody((body) => body.replace("<w:sectPr>", '<w:altChunk r:id="rId9"/><w:sectPr>')),
      "template.active",
    ],
    [
      "a remote picture",
      () =>
        changed((zip) =>
          zip.setFile(
            "word/_rels/header1.xml.rels",
            '<Relationships xmlns="x"><Relationship Id="a" Type="image" Target="http://evil.example/x.png" TargetMode="External"/></Relationships>',
          ),
        ),
      "template.external",
    ],
    [
      "a field that fetches",
      () =>
        withBody((body) =>
          body.replace(
            "<w:sectPr>",
            '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://evil.example"</w:instrText></w:r></w:p><w:sectPr>',
          ),
        ),
      "template.fetching",
    ],
    [
      "the same in small letters",
      () =>
        withBody((body) =>
          body.replace(
            "<w:sectPr>",
            '<w:p><w:r><w:instrText xml:space="preserve"> ddeauto c:\\\\x </w:instrText></w:r></w:p><w:sectPr>',
          ),
        ),
      "template.fetching",
    ],
    [
      "the same in other quotes, its letters as numbers",
      () =>
        withBody((body) =>
          body.replace("<w:sectPr>", "<w:p><w:fldSimple w:instr='&#68;D&#x45; c:x'/></w:p><w:sectPr>"),
        ),
      "template.fetching",
    ],
    [
      "the same under another prefix",
      () =>
        withBody((body) =>
          body.replace(
            "<w:sectPr>",
            '<w:p><w:r><v:instrText xmlns:v="http://schemas.openxmlformats.org/wordprocessingml/2006/main">DDE x</v:instrText></w:r></w:p><w:sectPr>',
          ),
        ),
      "template.fetching",
    ],
    [
      "the same out of sight",
      () =>
        withBody((body) =>
          body.replace("<w:sectPr>", "<w:p><w:r><w:instrText><![CDATA[DDE x]]></w:instrText></w:r></w:p><w:sectPr>"),
        ),
      "template.not-word",
    ],
    [
      "a remote picture whose mode is written in numbers",
      () =>
        changed((zip) =>
          zip.setFile(
            "word/_rels/header1.xml.rels",
            '<Relationships xmlns="x"><Relationship Id="a" Type="image" Target="http://evil.example/x.png" TargetMode="Ext&#101;rnal"/></Relationships>',
          ),
        ),
      "template.external",
    ],
    [
      "entities",
      () => withBody((body) => body.replace("<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
      "template.not-word",
    ],
    ["what is no archive", async () => Buffer.from("Kế hoạch"), "template.not-word"],
    [
      "an archive that is no Word file",
      async () => (await Zip.load(Buffer.from(`504b0506${"00".repeat(18)}`, "hex"))).export(Buffer),
      "template.active",
    ],
    ["more than a megabyte", async () => Buffer.alloc(1024 * 1024 + 1), "template.large"],
    [
      "little that unpacks to much",
      () => changed((zip) => zip.setFile("word/media/a.bin", Buffer.alloc(20 * 1024 * 1024))),
      "template.large",
    ],
    ["broken XML", () => withBody((body) => body.slice(0, -40)), "template.missing"],
  ])("%s is refused", async (_what, file, rule) => expect(await rules(await file())).toContain(rule));
});
