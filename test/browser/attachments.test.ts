import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { largePdf, exe, pdf } from "../file.factory.js";
import { Office, type Desk } from "./console.js";

/**
 * A commune hangs the scan of the Party committee's opinion on its step: asked about stamps first, sent with its
 * progress, read by the province, taken away with a reason.
 */
let office: Office;
let commune: Desk;
let unit = "";
beforeAll(async () => {
  office = await Office.open();
  const { pilotUnits } = await office.ask(
    "can-bo-xa",
    `{ pilotUnits(first: 1, year: 2020) { edges { node { id } } } }`,
  );
  unit = `/pilot-units/${pilotUnits.edges[0].node.id}`;
  commune = await office.desk("can-bo-xa", {}, unit);
});
afterAll(() => office?.close());

const dialog = (desk: Desk) => desk.page.getByRole("dialog");
const choose = async (
  desk: Desk,
  files: { name: string; buffer: Buffer }[],
  button = "Chọn các tệp",
): Promise<void> => {
  const [chooser] = await Promise.all([
    desk.page.waitForEvent("filechooser"),
    dialog(desk).getByRole("button", { name: button }).click(),
  ]);
  await chooser.setFiles(files.map(({ name, buffer }) => ({ name, buffer, mimeType: "application/octet-stream" })));
};
const send = (desk: Desk) => dialog(desk).getByRole("button", { name: "Đính kèm", exact: true }).click();

test("a paper stamped secret never leaves this machine", async () => {
  await commune.page.getByRole("button", { name: /^Đính kèm: .*cấp ủy/i }).click();
  expect(await dialog(commune).getByRole("button", { name: "Chọn các tệp" }).count()).toBe(0);
  await dialog(commune).getByLabel("Tối mật").check();
  await dialog(commune).getByText("không được đưa lên nền tảng, theo Luật Bảo vệ bí mật nhà nước").waitFor();
  expect(await dialog(commune).getByRole("button", { name: "Chọn các tệp" }).count()).toBe(0);
  expect(await dialog(commune).getByRole("button", { name: "Đính kèm", exact: true }).isDisabled()).toBe(true);
  await commune.picture("attachment-secret");
});

const opinion = pdf("Ý kiến của Đảng ủy");
test("several files, each with its own outcome", async () => {
  await dialog(commune).getByLabel("Không đóng dấu").check();
  await choose(commune, [
    { name: "Ý kiến Đảng ủy (mật).pdf", buffer: opinion },
    { name: "chương trình.pdf", buffer: exe() },
    { name: "trống.pdf", buffer: Buffer.alloc(0) },
  ]);
  await dialog(commune).getByText("Tên tệp có chữ “mật”").waitFor();
  await dialog(commune).getByText("Tệp trống.").waitFor();
  expect(await commune.axe()).toEqual([]);
  await dialog(commune).getByLabel("Tên gọi").first().fill("Ý kiến của Đảng ủy, bản ký");
  await send(commune);
  await dialog(commune).getByText("đã đính kèm").waitFor();
  await dialog(commune).getByText("Chỉ nhận PDF, Word (docx)").waitFor();
  await commune.picture("attachment-outcomes");
  await dialog(commune).getByRole("button", { name: "Bỏ: chương trình.pdf" }).click();
  await dialog(commune).getByRole("button", { name: "Bỏ: trống.pdf" }).click();
  await dialog(commune).getByRole("button", { name: "Đóng", exact: true }).last().click();
  await commune.settled();
  await commune.page.getByRole("link", { name: "Ý kiến của Đảng ủy, bản ký" }).waitFor();
  await commune.picture("attachment-story");
  expect(await commune.axe()).toEqual([]);
});

test("a large one shows how far it has come, and stops when told", async () => {
  await commune.press("Đính kèm tệp");
  await dialog(commune).getByLabel("Không đóng dấu").check();
  await choose(commune, [{ name: "lớn.pdf", buffer: largePdf(6_000_000) }]);
  const line = await commune.page.context().newCDPSession(commune.page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 600_000,
  });
  await send(commune);
  const bar = dialog(commune).getByRole("progressbar", { name: "Đang gửi lớn.pdf" });
  await expect.poll(() => bar.getAttribute("value").then(Number)).toBeGreaterThan(0);
  await commune.picture("attachment-progress", { whole: false });
  await dialog(commune).getByRole("button", { name: "Dừng: lớn.pdf" }).click();
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  expect(await dialog(commune).getByText("lớn.pdf").count()).toBe(0);
  await choose(commune, [{ name: "nhỏ.pdf", buffer: pdf("nhỏ") }]);
  await send(commune);
  await commune.told("Đã đính kèm.");
  await commune.page.getByRole("link", { name: "nhỏ" }).waitFor();
});

test("the province saves it byte for byte; it is not theirs to take away", async () => {
  const province = await office.desk("can-bo-tinh", {}, unit);
  const [download] = await Promise.all([
    province.page.waitForEvent("download"),
    province.page.getByRole("link", { name: "Ý kiến của Đảng ủy, bản ký" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Ý kiến Đảng ủy (mật).pdf");
  expect(readFileSync(await download.path()).equals(opinion)).toBe(true);
  expect(await province.button("Gỡ: Ý kiến của Đảng ủy, bản ký").count()).toBe(0);
  await province.leave();
});

test("taken away with a reason, it stays in sight as such; somebody who still sees the old page is told", async () => {
  const other = await office.desk("can-bo-xa", {}, unit);
  await commune.press("Gỡ: Ý kiến của Đảng ủy, bản ký");
  await dialog(commune).getByLabel("Lý do gỡ").fill("quét thiếu trang");
  await dialog(commune).getByRole("button", { name: "Gỡ tệp" }).click();
  await commune.page.getByText("đã gỡ: quét thiếu trang").waitFor();
  expect(await commune.page.getByRole("link", { name: "Ý kiến của Đảng ủy, bản ký" }).count()).toBe(0);
  await other.page.getByRole("link", { name: "Ý kiến của Đảng ủy, bản ký" }).click();
  await other.page.getByText("Không tìm thấy tệp đính kèm.").waitFor();
  await other.leave();
});

test("on a phone: the camera is offered, nothing is cut off", async () => {
  const phone = await office.desk(
    "can-bo-xa",
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    unit,
  );
  await phone.press("Đính kèm tệp");
  await dialog(phone).getByLabel("Không đóng dấu").check();
  await dialog(phone).getByRole("button", { name: "Chụp ảnh" }).waitFor();
  await choose(phone, [{ name: `${"ảnh rất dài ".repeat(12)}.png`, buffer: exe() }]);
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await phone.picture("attachment-phone", { whole: false });
  await phone.leave();
});
