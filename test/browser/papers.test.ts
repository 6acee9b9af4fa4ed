import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TemplateHandler, Zip } from "easy-template-x";
import { extractText } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * From a late unit to the letter that urges, printed: drafted on the overview, taken away as Word and PDF, in the
 * office's own template.
 */
let office: Office;
let officer: Desk;
beforeAll(async () => {
  office = await Office.open({ day: "2020-08-05" });
  officer = await office.desk("can-bo-tinh", {}, "/overview");
});
afterAll(() => office?.close());

const download = async (desk: Desk, link: string): Promise<{ name: string; bytes: Buffer }> => {
  const [file] = await Promise.all([
    desk.page.waitForEvent("download"),
    desk.page.getByRole("link", { name: link, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};
const wordOf = (bytes: Buffer): Promise<string> => new TemplateHandler().getText(bytes);
const pdfOf = async (bytes: Buffer): Promise<string> =>
  (await extractText(new Uint8Array(bytes), { mergePages: true })).text.replace(/\s+/g, " ");

const READER = `<!doctype html><body style="margin:0"><script type="module">
  import { getDocument } from "/paper/pdfjs.mjs";
  const pdf = await getDocument({ url: "/paper/pdf" }).promise;
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const viewport = page.getViewport({ scale: 1.3 });
    const canvas = Object.assign(document.createElement("canvas"), { width: viewport.width, height: viewport.height });
    document.body.append(canvas);
    await page.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
  }
  document.title = "drawn";
</script>`;
/** The pages of a PDF as people see them, drawn by a reader in the browser. */
async function pictureOf(bytes: Buffer, name: string): Promise<void> {
  const desk = await office.emptyDesk({ viewport: { width: 800, height: 1130 } });
  await desk.page.route("**/paper/*", (route) => {
    const [, what] = route.request().url().split("/paper/");
    if (what === "reader") return route.fulfill({ contentType: "text/html", body: READER });
    return what === "pdf"
      ? route.fulfill({ contentType: "application/pdf", body: bytes })
      : route.fulfill({
          contentType: "text/javascript",
          path: join(import.meta.dirname, "../../node_modules/unpdf/dist/pdfjs.mjs"),
        });
  });
  await desk.page.goto("/paper/reader");
  await desk.page.waitForFunction(() => document.title === "drawn");
  await desk.picture(name);
  await desk.leave();
}

test("who is late is urged by a letter: drafted in one press, to be read and changed", async () => {
  expect(await officer.button("Soạn công văn đôn đốc").count()).toBe(1);
  await officer.picture("paper-overview");
  await officer.press("Soạn công văn đôn đốc");
  await officer.told("Đã soạn dự thảo công văn đôn đốc.");
  expect(officer.at).toMatch(/^\/documents\/[0-9a-f-]{36}$/);
  await officer.page.getByText("chậm 5 ngày").waitFor();
  expect(await officer.axe()).toEqual([]);
  await officer.picture("paper-letter");
});

test("the draft is taken away as Word and as PDF: the same words, neither number nor day", async () => {
  const word = await download(officer, "Tải Word");
  const pdf = await download(officer, "Tải PDF");
  expect([word.name, pdf.name]).toEqual([
    expect.stringMatching(/^Công văn \(dự thảo\) Đôn đốc .*\.docx$/),
    expect.stringMatching(/^Công văn \(dự thảo\) Đôn đốc .*\.pdf$/),
  ]);
  for (const text of [await wordOf(word.bytes), await pdfOf(pdf.bytes)]) {
    expect(text).toContain("DỰ THẢO");
    expect(text).toContain("ngày …… tháng …… năm ……");
    expect(text).toContain("chậm 5 ngày");
  }
  await pictureOf(pdf.bytes, "paper-letter-pdf");
});

test("an office prints in its own Word file, and is told everything that is wrong with another", async () => {
  await officer.go("/documents/templates");
  const row = officer.table("Mẫu in").getByRole("row").filter({ hasText: "Công văn" });
  const [file] = await Promise.all([
    officer.page.waitForEvent("download"),
    row.getByRole("link", { name: "Tải mẫu" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Mẫu Công văn.docx");
  const zip = await Zip.load(readFileSync(await file.path()));
  const body = await zip.getFile("word/document.xml").getContentText();
  const send = async (text: string): Promise<void> => {
    zip.setFile("word/document.xml", body.replace("Nơi nhận:", text));
    const bytes = await zip.export(Buffer);
    await officer.page
      .locator("input[type=file]")
      .setInputFiles({ name: "Mẫu của tỉnh.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await officer.press("Gửi mẫu");
  };
  await row.getByRole("button", { name: "Thay mẫu" }).click();
  await send("{khong_co} {trich_yeu");
  await officer.page.getByText("Thẻ {khong_co} không có trong danh mục.").waitFor();
  await officer.page.getByText("chưa đóng").waitFor();
  expect(await officer.axe()).toEqual([]);
  await officer.picture("paper-template-faults");
  await send("Điện thoại: 0220.3853.000 Nơi nhận:");
  await officer.told("Đã thay mẫu.");
  expect((await officer.column("Mẫu in", "Mẫu đang dùng")).filter((name) => name === "Mẫu của tỉnh.docx")).toHaveLength(
    1,
  );
  await officer.picture("paper-templates");
  await officer.page.goBack();
  await officer.settled();
  expect(await wordOf((await download(officer, "Tải Word")).bytes)).toContain("Điện thoại: 0220.3853.000");
});

test("a plan that was issued, as a district gets it on a phone; the late unit's page names the letter that has urged it", async () => {
  const { documents } = await office.ask(
    "can-bo-huyen",
    `{ documents(first: 5, search: "31/kh-mt") { edges { node { id } } } }`,
  );
  const district = await office.desk(
    "can-bo-huyen",
    { viewport: { width: 360, height: 740 } },
    `/documents/${documents.edges[0].node.id}`,
  );
  const { name, bytes } = await download(district, "Tải PDF");
  expect(name).toBe("Kế hoạch 31-KH-MT.pdf");
  expect(await pdfOf(bytes)).toContain("Số: 31/KH-MT Hải Dương, ngày 14 tháng 02 năm 2020 KẾ HOẠCH");
  await pictureOf(bytes, "paper-plan-pdf");
  await district.picture("paper-plan-phone");
  const { pilotUnits } = await office.ask(
    "can-bo-tinh",
    `{ pilotUnits(first: 5, year: 2020, late: true) { edges { node { id } } } }`,
  );
  await officer.go(`/pilot-units/${pilotUnits.edges[0].node.id}`);
  await officer.page.getByRole("link", { name: "công văn 96/MT ngày 05/08/2020" }).click();
  await officer.settled();
  await officer.page.getByText("96/MT").first().waitFor();
  await district.leave();
});
