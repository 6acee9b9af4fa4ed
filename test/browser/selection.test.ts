import { readFileSync } from "node:fs";
import { Faults, readSheet } from "@hoa-nhap/sheets";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** Choosing by need at the province's desk, in March 2020: 41 proposed and signed off, none chosen yet. */
let office: Office;
let desk: Desk;
beforeAll(async () => {
  office = await Office.open({ day: "2020-03-16" });
  desk = await office.desk("can-bo-tinh", {}, "/selection");
});
afterAll(() => office?.close());

const dialog = () => desk.page.getByRole("dialog");
const inDialog = (name: string) => dialog().getByRole("button", { name, exact: true });
const kpi = (label: string): Promise<string> =>
  desk.page.getByText(label, { exact: true }).locator("xpath=..").innerText();
const board = async () =>
  (await office.ask("can-bo-tinh", `{ selectionBoard(year: 2020) { proposed chosen declined } }`)).selectionBoard;

describe("the workbench", () => {
  test("shows all candidates in the order of need, the quota, and what each score is made of", async () => {
    expect((await desk.column("Đơn vị được đề xuất", "Hạng")).slice(0, 3)).toEqual(["1", "2", "3"]);
    expect(await desk.column("Đơn vị được đề xuất", "Đơn vị")).toHaveLength(41);
    expect(await kpi("Đã chọn trên chỉ tiêu")).toContain("0/30");
    expect((await desk.column("Đơn vị được đề xuất", "Điểm"))[0]).toMatch(/người \d+/);
    expect(
      (await desk.column("Đơn vị được đề xuất", "Tiêu chí")).filter((text) =>
        text.includes("thiếu vấn đề an ninh trật tự"),
      ),
    ).toHaveLength(6);
    await desk.picture("selection");
    expect(await desk.axe()).toEqual([]);
  });
  test("filtered by name without marks and by district; ranks stay", async () => {
    await desk.page.getByLabel("Tìm theo tên").fill("tan viet");
    await desk.page.waitForURL(/search=/);
    await desk.settled();
    expect((await desk.column("Đơn vị được đề xuất", "Đơn vị")).every((name) => name.includes("Tân Việt"))).toBe(true);
    await desk.go("/selection");
  });
  test("a candidate opens with its figures, problems, who was asked, and its sheet; an agency's word is recorded", async () => {
    await desk.page
      .getByRole("table", { name: "Đơn vị được đề xuất" })
      .locator("tbody")
      .getByRole("button")
      .first()
      .click();
    await dialog().getByRole("table", { name: "Phiếu chấm" }).waitFor();
    await desk.settled();
    await desk.picture("selection-candidate");
    expect(await desk.axe()).toEqual([]);
    await inDialog("Ghi ý kiến cơ quan").click();
    await dialog().getByLabel("Ý kiến", { exact: true }).selectOption("OBJECTS");
    await inDialog("Lưu ý kiến").click();
    await dialog().getByText("Hãy ghi ý kiến của cơ quan đó.").first().waitFor();
    await dialog().getByLabel("Nội dung").fill("Chưa đủ lực lượng (mẫu)");
    await inDialog("Lưu ý kiến").click();
    await desk.told("Đã ghi ý kiến.");
    await dialog().getByText("Chưa đủ lực lượng (mẫu)").waitFor();
    await inDialog("Đóng").last().click();
    await desk.settled();
    expect((await desk.column("Đơn vị được đề xuất", "Cơ quan được hỏi"))[0]).toContain("Không nhất trí");
  });
});

describe("a list from a spreadsheet", () => {
  test("a bad file: the template, each bad cell, the wrong rows to take away, the sound ones proposed; brought again they are known", async () => {
    const { unit, pilotUnits } = await office.ask(
      "can-bo-tinh",
      `
        {
          unit(code: "288") { children(first: 100) { edges { node { code fullName } } } }
          pilotUnits(first: 100) { edges { node { unit { code } } } }
        }
      `,
    );
    const taken = new Set(pilotUnits.edges.map((e: any) => e.node.unit.code));
    const [one, two] = unit.children.edges.map((e: any) => e.node).filter(({ code }: any) => !taken.has(code));
    await desk.press("Nhập từ bảng tính");
    const [template] = await Promise.all([desk.page.waitForEvent("download"), inDialog("Tải tệp mẫu").click()]);
    const faults = new Faults();
    const header = readFileSync(await template.path());
    expect(
      await readSheet([header], { required: ["Xã, phường"], optional: [], template: "hoa-nhap.de-xuat:1" }, faults),
    ).toEqual([]);
    expect(faults.list.filter(({ rule }) => rule !== "header.unknown")).toEqual([]);

    const columns = [
      "Xã, phường",
      "Số người cần giúp đỡ",
      "Nguồn số người",
      "Ngày thống kê",
      "Dẫn chứng",
      "Nguồn vấn đề an ninh trật tự",
    ];
    const row = (code: string, people: string | number) => [
      code,
      people,
      "Công an xã (mẫu)",
      "28/02/2020",
      "9 vụ trộm cắp (mẫu)",
      "Công an thành phố (mẫu)",
    ];
    const book = async (rows: (string | number)[][]) => ({
      name: "de-xuat.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await writeXlsx({ sheets: [{ name: "Đề xuất", rows: [columns, ...rows] }] })),
    });
    const bring = async (rows: (string | number)[][]): Promise<void> => {
      await desk.page.locator("input[type=file]").setInputFiles(await book(rows));
      await dialog().getByText("de-xuat.xlsx").waitFor();
      await desk.settled();
      await inDialog("Xem trước").click();
      await desk.settled();
    };
    await bring([row(`${one.code} - Xã Nào Đó`, 14), row(two.code, "mười bốn")]);
    await dialog().getByText("2 dòng: 1 đơn vị sẽ đề xuất, 0 đã có, 1 dòng sai.").waitFor();
    expect(await desk.column("Lỗi theo dòng", "Ô, cột")).toEqual(["B3 · Số người cần giúp đỡ"]);
    expect(await desk.column("Cần xem trước khi nhập", "Ô, cột")).toEqual(["A2 · Xã, phường"]);
    expect((await desk.column("Cần xem trước khi nhập", "Điều cần xem"))[0]).toBe(
      `Mã ${one.code} là ${one.fullName}, tệp ghi “Xã Nào Đó”: sẽ đề xuất ${one.fullName}.`,
    );
    await desk.picture("selection-import-faults");
    expect(await desk.axe()).toEqual([]);
    const [wrong] = await Promise.all([
      desk.page.waitForEvent("download"),
      inDialog("Tải các dòng sai để sửa").click(),
    ]);
    expect(wrong.suggestedFilename()).toBe("dong-sai-2020.xlsx");
    await inDialog("Đề xuất 1 đơn vị đúng").click();
    await dialog().getByText("Đã đề xuất 1 đơn vị.").waitFor();
    await desk.picture("selection-import-done");
    await inDialog("Đóng").last().click();
    expect((await board()).proposed).toBe(42);

    await desk.press("Nhập từ bảng tính");
    await bring([row(one.code, 14), row(two.code, 15)]);
    await dialog().getByText("2 dòng: 1 đơn vị sẽ đề xuất, 1 đã có, 0 dòng sai.").waitFor();
    await inDialog("Đề xuất 1 đơn vị").click();
    await dialog().getByText("Đã đề xuất 1 đơn vị.").waitFor();
    await inDialog("Đóng").last().click();
    expect((await board()).proposed).toBe(43);
  });
});

describe("the decision", () => {
  const mark = async (rank: number): Promise<void> => {
    await desk.page
      .getByRole("table", { name: "Đơn vị được đề xuất" })
      .locator("tbody tr")
      .nth(rank - 1)
      .getByRole("checkbox")
      .check();
  };
  test("marked units are compared, and chosen by one notice; who is objected to and who is passed over is said", async () => {
    await desk.go("/selection");
    for (const rank of [1, 3]) await mark(rank);
    await desk.press("So sánh");
    await dialog().getByRole("table", { name: "So sánh" }).waitFor();
    await desk.settled();
    expect(await desk.axe()).toEqual([]);
    await desk.page.keyboard.press("Escape");
    await desk.press("Chọn làm điểm");
    await dialog().getByText("Sau quyết định này: 2 trên chỉ tiêu 30.").waitFor();
    await dialog().getByText("Chọn trước 1 đơn vị xếp trên:").waitFor();
    await inDialog("Chọn 2 đơn vị").click();
    expect(await dialog().getByText("Hãy điền ô này.").count()).toBe(2);
    await dialog().getByLabel("Số thông báo hoặc quyết định").fill("74/TB-MTTQ");
    await dialog()
      .getByLabel(/^Lý do vẫn chọn/)
      .fill("Công an tỉnh sẽ tăng cường (mẫu)");
    await desk.picture("selection-choose");
    expect(await desk.axe()).toEqual([]);
    await inDialog("Chọn 2 đơn vị").click();
    await desk.told("Đã chọn 2 đơn vị theo 74/TB-MTTQ.");
    await desk.settled();
    expect(await board()).toMatchObject({ chosen: 2 });
    expect((await desk.column("Đơn vị được đề xuất", "Kết quả"))[2]).toContain("chọn trước 1 đơn vị xếp trên");
  });
  test("the others are closed with a reason", async () => {
    await mark(41);
    await desk.press("Không chọn");
    await dialog().getByLabel("Lý do không chọn").fill("Chưa ghi nhận vấn đề an ninh trật tự (mẫu)");
    await inDialog("Không chọn").click();
    await desk.told("Đã ghi 1 đơn vị không được chọn.");
    expect(await board()).toMatchObject({ declined: 1 });
  });
  test("the score sheet is set anew with a reason", async () => {
    await desk.press("Phiếu chấm");
    await dialog().getByLabel("Người tái phạm trong 3 năm").fill("9");
    await inDialog("Đặt phiếu chấm").click();
    await dialog().getByText("Hãy ghi lý do.").waitFor();
    await dialog().getByLabel("Lý do đặt lại").fill("Ưu tiên nơi nhiều người tái phạm (mẫu)");
    expect(await desk.axe()).toEqual([]);
    await inDialog("Đặt phiếu chấm").click();
    await desk.told("Đã đặt lại phiếu chấm.");
    expect((await desk.column("Đơn vị được đề xuất", "Điểm")).some((text) => text.includes("tái phạm"))).toBe(true);
  });
});

test("on a phone everything is there and nothing runs off the screen", async () => {
  const phone = await office.desk("can-bo-huyen", { viewport: { width: 360, height: 740 } }, "/selection");
  await phone.page.getByRole("list", { name: "Đơn vị được đề xuất" }).waitFor();
  await phone.picture("selection-360");
  const wide = () => phone.page.evaluate(() => document.scrollingElement!.scrollWidth - window.innerWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await phone.page.getByRole("list", { name: "Đơn vị được đề xuất" }).getByRole("button").first().click();
  await phone.page.getByRole("dialog").getByRole("table", { name: "Phiếu chấm" }).waitFor();
  await phone.settled();
  await phone.picture("selection-candidate-360");
  expect(await wide()).toBeLessThanOrEqual(0);
  expect(await phone.axe()).toEqual([]);
  await phone.leave();
});
