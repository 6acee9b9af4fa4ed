import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** The residential areas of xã Bình Giang in August 2025, arranged by its officer in the console. */
let office: Office;
let desk: Desk;
const CODE = "10966";

beforeAll(async () => {
  office = await Office.open({ day: "2025-08-01" });
  desk = await office.desk("can-bo-xa", {}, `/units?code=${CODE}`);
});
afterAll(() => office?.close());

const card = () =>
  desk.page.locator("section").filter({ has: desk.page.getByRole("heading", { name: "Khu dân cư", exact: true }) });
const dialog = () => desk.page.getByRole("dialog");
const areasOf = async (day: string): Promise<string[]> =>
  (
    await office.ask(
      "can-bo-xa",
      `{ unit(code: "${CODE}") { children(first: 100, asOf: "${day}") { edges { node { fullName } } } } }`,
    )
  ).unit.children.edges.map((e: any) => e.node.fullName);
const inCard = (name: string) => card().getByRole("button", { name, exact: true });
const record = async (): Promise<void> => {
  await dialog().getByRole("button", { name: "Ghi", exact: true }).click();
  await desk.settled();
};

describe("by hand", () => {
  test("the commune's officer sees its areas and may arrange them; an officer of the province only reads", async () => {
    expect((await desk.column("Khu dân cư", "Tên")).length).toBeGreaterThan(3);
    expect(await inCard("Hợp nhất").isDisabled()).toBe(true);
    const reader = await office.desk("can-bo-tinh", {}, `/units?code=${CODE}`);
    await reader.page.getByRole("heading", { name: "Khu dân cư", exact: true }).waitFor();
    expect(await reader.page.getByRole("button", { name: "Nhập từ bảng tính" }).count()).toBe(0);
    expect(await desk.axe()).toEqual([]);
  });

  test("an area is added; what is missing and a name that is taken are said at their fields", async () => {
    await inCard("Thêm").click();
    await record();
    expect(await dialog().getByText("Hãy điền ô này.").count()).toBe(2);
    await desk.fill({ "Tên khu dân cư": (await areasOf("2025-08-01"))[0]!, "Số văn bản": "12/NQ-HĐND" });
    await record();
    await dialog().getByText("Trong xã đã có").first().waitFor();
    expect(await desk.axe()).toEqual([]);
    await desk.fill({ "Tên khu dân cư": "Thôn Mới" });
    await record();
    await desk.told("Đã sắp xếp khu dân cư.");
    expect(await areasOf("2025-08-01")).toContain("Thôn Mới");
  });

  test("two areas merge ahead of time, by keyboard; until that day both stand", async () => {
    const [first, second] = (await areasOf("2025-08-01")) as [string, string];
    for (const name of [first, second]) {
      await card()
        .getByRole("checkbox", { name: `Chọn ${name}`, exact: true })
        .first()
        .focus();
      await desk.page.keyboard.press("Space");
    }
    await inCard("Hợp nhất").focus();
    await desk.page.keyboard.press("Enter");
    await desk.fill({ "Tên khu dân cư": "Thôn Hợp Nhất", "Số văn bản": "13/NQ-HĐND", "Từ ngày": "01/10/2025" });
    await record();
    await desk.told("Đã sắp xếp khu dân cư.");
    expect(await areasOf("2025-09-30")).toEqual(expect.arrayContaining([first, second]));
    expect(await areasOf("2025-10-01")).toContain("Thôn Hợp Nhất");
    // What is announced to end cannot be ticked again.
    expect(
      await card()
        .getByRole("checkbox", { name: `Chọn ${first}`, exact: true })
        .first()
        .isDisabled(),
    ).toBe(true);
  });
});

describe("from a spreadsheet", () => {
  const give = async (rows: string[][]): Promise<void> => {
    const buffer = Buffer.from(
      await writeXlsx({ sheets: [{ name: "Khu", rows: [["commune_code", "name", "type"], ...rows] }] }),
    );
    await desk.page.locator("input[type=file]").setInputFiles({
      name: "khu-dan-cu.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer,
    });
    await desk.settled();
    await dialog().getByRole("button", { name: "Xem trước" }).click();
    await desk.settled();
  };

  test("its faults are told by row and nothing can be imported; mended, it says what it makes, and makes it", async () => {
    await inCard("Nhập từ bảng tính").click();
    await desk.fill({ "Số văn bản": "14/NQ-HĐND" });
    await give([
      [CODE, "Thượng", "thôn"],
      ["99999", "Hạ", "thôn"],
      [CODE, "", "thôn"],
    ]);
    expect(await desk.column("Lỗi theo dòng", "Dòng")).toEqual(["3", "4"]);
    expect(
      await dialog()
        .getByRole("button", { name: /^Nhập \d+ khu$/ })
        .isDisabled(),
    ).toBe(true);
    await desk.picture("areas-faults");
    expect(await desk.axe()).toEqual([]);
    await give([
      [CODE, "Thượng", "thôn"],
      [CODE, "Thon Moi", "thon"],
      [CODE, "Khu phố 2", "tổ dân phố"],
    ]);
    await dialog().getByText("3 dòng: 2 khu sẽ lập, 1 khu đã có.").waitFor();
    await dialog().getByRole("button", { name: "Nhập 2 khu", exact: true }).click();
    await desk.told("Đã nhập 2 khu dân cư.");
    expect(await areasOf("2025-08-01")).toEqual(expect.arrayContaining(["Thôn Thượng", "Khu phố 2"]));
  });
});

test("on a phone the areas are cards, nothing is wider than the screen, and axe finds nothing", async () => {
  const phone = await office.desk("can-bo-xa", { viewport: { width: 390, height: 844 } }, `/units?code=${CODE}`);
  await phone.page.getByRole("heading", { name: "Khu dân cư", exact: true }).waitFor();
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await phone.page.getByRole("button", { name: "Nhập từ bảng tính" }).click();
  await phone.settled();
  expect(await phone.axe()).toEqual([]);
});
