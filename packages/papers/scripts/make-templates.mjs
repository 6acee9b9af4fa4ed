// node packages/papers/scripts/make-templates.mjs: writes the two Word templates that come with the platform anew.
// They are meant to be opened and changed in Word; this is only how they began. Form: Decree 30/2020/NĐ-CP.
import { Zip } from "easy-template-x";
import { writeFileSync } from "node:fs";

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const mm = (of) => Math.round(of * 56.7);
const REPEAT = '[loopOver: "paragraph"]';

/** A paragraph: text, and how it looks (size in points, alignment, bold, italic, spaces in points, indents in mm). */
function p(
  text,
  {
    size = 14,
    align = "center",
    bold = false,
    italic = false,
    before = 0,
    after = 0,
    first = 0,
    left = 0,
    right = 0,
    rule = false,
    frame = false,
    keepNext = false,
  } = {},
) {
  const border = (sides) =>
    `<w:pBdr>${sides.map((side) => `<w:${side} w:val="single" w:sz="6" w:space="1" w:color="auto"/>`).join("")}</w:pBdr>`;
  const look = `<w:rPr>${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  return [
    `<w:p><w:pPr>${keepNext ? "<w:keepNext/>" : ""}`,
    rule ? border(["bottom"]) : frame ? border(["top", "left", "bottom", "right"]) : "",
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`,
    `<w:ind w:left="${mm(left)}" w:right="${mm(right)}" w:firstLine="${mm(first)}"/>`,
    `<w:jc w:val="${align}"/>${look}</w:pPr>`,
    text ? `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>` : "",
    "</w:p>",
  ].join("");
}
/** A rule under a line, so many mm in from both sides of its column. */
const rule = (inset, right = inset) => p("", { size: 2, rule: true, left: inset, right });
/** Each line of a list as a paragraph of its own; none where the list is empty. */
const each = (list, look, before = "") => p(`${before}{#${list} ${REPEAT}}{dong}{/${list}}`, look);
const cell = (width, content) => `<w:tc><w:tcPr><w:tcW w:w="${mm(width)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (widths, rows) =>
  [
    `<w:tbl><w:tblPr><w:tblW w:w="${mm(widths[0] + widths[1])}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${mm(w)}"/>`).join("")}</w:tblGrid>`,
    ...rows.map((cells) => {
      const content = cells.map((one, n) => cell(widths[n], one)).join("");
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${content}</w:tr>`;
    }),
    "</w:tbl>",
  ].join("");

const MARGINS = ["top", "right", "bottom", "left", "header", "footer"].map(
  (side, n) => `w:${side}="${mm([20, 15, 20, 30, 10, 10][n])}"`,
);
/** A4 with the margins of an official paper; the first page has a header of its own. */
const PAGE = [
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>',
  `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar ${MARGINS.join(" ")} w:gutter="0"/><w:titlePg/></w:sectPr>`,
].join("");

const body = { align: "both", first: 12.7, after: 6 };
const underNumber = (isLetter) =>
  [
    p("{so_ky_hieu}", { size: 13, before: 2 }),
    isLetter && p("{trich_yeu}", { size: 12, before: 4 }),
    each("du_thao", { size: 13, bold: true, before: 4, left: 20, right: 20, frame: true }),
  ]
    .filter(Boolean)
    .join("");
const title = p("{ten_loai}", { bold: true, before: 14 }) + p("{trich_yeu}", { bold: true }) + rule(62);
const text = [
  p(`{#phan ${REPEAT}}{#tieu_de ${REPEAT}}{dong}{/tieu_de}`, { ...body, bold: true, keepNext: true }),
  p(`{#muc ${REPEAT}}{dong}{/muc}{/phan}`, body),
].join("");

const documentOf = (isLetter) =>
  `${HEAD}<w:document ${NS}><w:body>${[
    table(
      [66, 99],
      [
        [
          each("cap_tren", { size: 13 }) + each("co_quan", { size: 13, bold: true }) + rule(22),
          p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 12, bold: true }) +
            p("Độc lập - Tự do - Hạnh phúc", { size: 13, bold: true }) +
            rule(20),
        ],
        [underNumber(isLetter), p("{dia_danh_ngay}", { size: 13, italic: true, before: 2 })],
      ],
    ),
    isLetter ? p("", { size: 8 }) : title,
    each("kinh_gui", { align: "left", left: 25, before: 6, after: 3 }),
    p("", { size: 6 }),
    each("can_cu", { ...body, italic: true }),
    text,
    table(
      [82, 83],
      [
        [
          p("Nơi nhận:", { size: 12, bold: true, italic: true, align: "left", before: 10 }) +
            each("noi_nhan", { size: 11, align: "left" }),
          each("ky", { size: 13, bold: true, before: 0 }) +
            p("", { size: 14, before: 54 }) +
            p("{nguoi_ky}", { bold: true }),
        ],
      ],
    ),
    p("", { size: 2 }),
  ].join("")}${PAGE}</w:body></w:document>`;

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
const files = (isLetter) => ({
  "[Content_Types].xml":
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ` +
    `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ` +
    `ContentType="application/xml"/><Override PartName="/word/document.xml" ` +
    `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override ` +
    `PartName="/word/styles.xml" ` +
    `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override ` +
    `PartName="/word/header1.xml" ` +
    `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override ` +
    `PartName="/word/header2.xml" ` +
    `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
  "_rels/.rels":
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship ` +
    `Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ` +
    `Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels":
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship ` +
    `Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" ` +
    `Target="styles.xml"/><Relationship Id="rId2" ` +
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" ` +
    `Target="header1.xml"/><Relationship Id="rId3" ` +
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" ` +
    `Target="header2.xml"/></Relationships>`,
  "word/styles.xml":
    `${HEAD}<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:color w:val="000000"/><w:sz ` +
    `w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" ` +
    `w:eastAsia="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" ` +
    `w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" ` +
    `w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  "word/header1.xml":
    `${HEAD}<w:hdr ${NS}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar ` +
    `w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:instrText xml:space="preserve"> PAGE ` +
    `</w:instrText></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar ` +
    `w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:sz ` +
    `w:val="26"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`,
  "word/header2.xml": `${HEAD}<w:hdr ${NS}><w:p/></w:hdr>`,
  "word/document.xml": documentOf(isLetter),
});

/** An archive of nothing, to put files into. */
const EMPTY = Buffer.from(`504b0506${"00".repeat(18)}`, "hex");
for (const [name, isLetter] of [
  ["van-ban", false],
  ["cong-van", true],
]) {
  const zip = await Zip.load(EMPTY);
  for (const [path, content] of Object.entries(files(isLetter))) zip.setFile(path, content);
  writeFileSync(new URL(`../templates/${name}.docx`, import.meta.url), await zip.export(Buffer));
}
