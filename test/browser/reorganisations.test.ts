import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * The workbench of reorganisations, in August 2025: an administrator drafts from a file and by hand, mends, decides,
 * applies, and looks at what came of it.
 */
const HEADER =
  "old_code,old_level,old_full_name,old_district_code,old_province_code,new_code,new_full_name,new_province_code,kind,area,people,decree,effective_date";
let office: Office;
let desk: Desk;
interface Commune {
  code: string;
  fullName: string;
  unitId: string;
}
let communes: Commune[];
let home: Commune;

beforeAll(async () => {
  office = await Office.open({ day: "2025-08-01" });
  const { unit, seat } = await office.ask(
    "quan-tri",
    `
      {
        unit(code: "31") { children(first: 100) { edges { node { code fullName unitId } } } }
        seat: unit(code: "10966") { code fullName unitId }
      }
    `,
  );
  home = seat;
  communes = unit.children.edges
    .map((e: any) => e.node)
    .filter((c: Commune) => c.code !== home.code && c.fullName.startsWith("Xã"));
  desk = await office.desk("quan-tri", {}, "/reorganisations");
});
afterAll(() => office?.close());

const pick = async (label: string, { code, fullName }: Commune): Promise<void> => {
  const field = desk.page.getByRole("combobox", { name: label, exact: true });
  await field.fill(fullName);
  await desk.page.getByRole("option").filter({ hasText: fullName }).first().click();
  expect(await field.inputValue()).toContain(fullName);
  expect(code).toMatch(/^\d{5}$/);
};
const giveFile = async (text: string, name = "sap-xep.csv"): Promise<void> => {
  await desk.page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await desk.settled();
};
const reads = async (text: string): Promise<void> => desk.page.getByText(text, { exact: false }).first().waitFor();

describe("from a file", () => {
  const [first, second] = [0, 1];
  const line = (from: Commune, to: { code: string; fullName: string }): string =>
    [
      from.code,
      "commune",
      from.fullName,
      "",
      "31",
      to.code,
      to.fullName,
      "31",
      "whole",
      "all",
      "all",
      "77/NQ-UBTVQH15",
      "2025-11-01",
    ].join(",");

  test("what is missing is said at its field, and no file is sent that is too large", async () => {
    await desk.press("Lập dự thảo");
    await desk.settled();
    await desk.press("Lập dự thảo");
    await reads("Hãy chọn tệp và chờ gửi xong.");
    expect(await desk.page.getByText("Hãy điền ô này.").count()).toBe(3);
    await giveFile("x".repeat(2.6 * 1024 * 1024));
    await reads("Tệp lớn hơn 2,5 MB.");
    expect(desk.asked.filter((url) => url.endsWith("/uploads"))).toEqual([]);
    await desk.picture("reorganisation-draft-empty");
    expect(await desk.axe()).toEqual([]);
  });

  test("a file with faults becomes a draft that names them by row, to be taken away as a table", async () => {
    await desk.fill({ "Tên gọi": "Nhập hai xã (mẫu)", "Số văn bản": "77/NQ-UBTVQH15", "Ngày hiệu lực": "01/11/2025" });
    await giveFile(
      [
        HEADER,
        line(communes[first]!, { code: communes[first]!.code, fullName: "Xã Nhập Thử" }),
        line({ ...communes[second]!, code: "99999" }, { code: communes[first]!.code, fullName: "Xã Nhập Thử" }),
      ].join("\n"),
    );
    await desk.press("Lập dự thảo");
    await desk.told("Đã lập dự thảo.");
    expect(await desk.column("Lỗi theo dòng", "Dòng")).toEqual(["3"]);
    expect((await desk.column("Lỗi theo dòng", "Lỗi"))[0]).toContain("99999");
    const [download] = await Promise.all([desk.page.waitForEvent("download"), desk.press("Tải bảng lỗi")]);
    expect(download.suggestedFilename()).toBe("77-NQ-UBTVQH15-loi.csv");
    await desk.picture("reorganisation-faults");
    expect(await desk.axe()).toEqual([]);
  });

  test("mended and given again it is ready; cancelled with a reason it stays readable", async () => {
    await desk.press("Sửa dự thảo");
    await desk.settled();
    expect(await desk.field("Tên gọi").inputValue()).toBe("Nhập hai xã (mẫu)");
    expect(await desk.field("Ngày hiệu lực").inputValue()).toBe("01/11/2025");
    await giveFile(
      [
        HEADER,
        line(communes[first]!, { code: communes[first]!.code, fullName: "Xã Nhập Thử" }),
        line(communes[second]!, { code: communes[first]!.code, fullName: "Xã Nhập Thử" }),
      ].join("\n"),
    );
    await desk.press("Lưu dự thảo");
    await desk.told("Đã sửa dự thảo.");
    expect(await desk.column("Từng đơn vị cũ", "Sau sắp xếp")).toEqual(["nhập toàn bộ", "nhập toàn bộ"]);
    await desk.press("Hủy dự thảo");
    const dialog = desk.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Hủy dự thảo" }).click();
    await dialog.getByText("Hãy ghi lý do.").waitFor();
    await dialog.getByRole("textbox", { name: "Gõ lại số văn bản" }).fill("77/NQ-UBTVQH15");
    await dialog.getByRole("textbox", { name: "Lý do hủy" }).fill("chỉ lập thử");
    await dialog.getByRole("button", { name: "Hủy dự thảo" }).click();
    await desk.told("Đã hủy dự thảo.");
    await reads("chỉ lập thử");
  });
});

describe("by hand", () => {
  test("two communes are merged: who loses sight, whose post goes on, how much is open there", async () => {
    await desk.go("/reorganisations?draft=new");
    await desk.fill({ "Tên gọi": "Hợp nhất (mẫu)", "Số văn bản": "78/NQ-UBTVQH15", "Ngày hiệu lực": "01/10/2025" });
    await desk.page.getByText("Gõ tay", { exact: true }).click();
    await pick("Đơn vị cũ 1", home);
    await pick("Đơn vị cũ 2", communes[2]!);
    await desk.fill({ "Mã mới": home.code, "Tên đầy đủ, có loại": "Xã Bình Giang Mới" });
    await desk.picture("reorganisation-draft-by-hand");
    expect(await desk.axe()).toEqual([]);
    await desk.press("Lập dự thảo");
    await desk.told("Đã lập dự thảo.");
    expect(
      (await desk.column("Từng đơn vị cũ", "Thành")).every((text) => text === `Xã Bình Giang Mới (${home.code})`),
    ).toBe(true);
    expect((await desk.column("Ai thấy thêm, ai thôi thấy", "Thấy thêm")).every((text) => text === "–")).toBe(true);
    await desk.picture("reorganisation-preview");
    expect(await desk.axe()).toEqual([]);
    await desk.page.setViewportSize({ width: 390, height: 844 });
    await desk.settled();
    expect(await desk.page.evaluate(() => document.scrollingElement!.scrollWidth <= window.innerWidth)).toBe(true);
    await desk.picture("reorganisation-preview-390");
    await desk.page.setViewportSize({ width: 1440, height: 900 });
    await desk.settled();
  });

  test("a post that goes on gains the neighbour's sight, and the page says so before anything is done", async () => {
    const select = desk.page.getByRole("combobox", { name: /Cán bộ.*Chuyển sang/ }).first();
    await select.selectOption(home.code);
    await desk.settled();
    await expect
      .poll(
        async () =>
          (await desk.column("Ai thấy thêm, ai thôi thấy", "Thấy thêm")).filter((text) =>
            text.includes(communes[2]!.code),
          ).length,
      )
      .toBe(1);
    expect(await desk.column("Quyết định đã ghi", "Đơn vị đã chọn")).toEqual([home.code]);
  });

  test("applied with its number and a reason, every service reports how far it has come", async () => {
    await desk.press("Thực hiện");
    const dialog = desk.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Gõ lại số văn bản" }).fill("78/NQ-UBTVQH15");
    await dialog.getByRole("textbox", { name: "Lý do thực hiện" }).fill("theo nghị quyết");
    await dialog.getByRole("button", { name: "Thực hiện" }).click();
    await desk.told("Đã thực hiện việc sắp xếp.");
    await expect
      .poll(() => desk.column("Chuyển trách nhiệm", "Đến đâu"))
      .toEqual(Array.from({ length: 3 }, () => "đã nhận, chờ đến ngày"));
    office.graph.setDay("2025-10-01");
    await desk.reload();
    await expect
      .poll(() => desk.column("Chuyển trách nhiệm", "Đến đâu"))
      .toEqual(Array.from({ length: 3 }, () => "đã chuyển xong"));
    expect(await desk.column("Từng đơn vị cũ", "Thành")).toHaveLength(2);
    await desk.picture("reorganisation-applied");
    expect(await desk.axe()).toEqual([]);
  });

  test("the lineage of the new commune names both it was made of", async () => {
    await desk.go(`/units?code=${home.code}`);
    const origins = await desk.column("Nguồn gốc và thay đổi", "Đơn vị");
    expect(origins.some((text) => text.includes(communes[2]!.fullName))).toBe(true);
    expect(origins.some((text) => text.includes(home.fullName))).toBe(true);
    await desk.picture("reorganisation-lineage");
  });
});
