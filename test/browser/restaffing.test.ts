import { DEMO_COMMUNE } from "@hoa-nhap/demo";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * A committee and its groups founded anew on the screen, by keyboard, by paste and on a phone; a unit maintained by
 * decision.
 */
let office: Office;
let commune: Desk, province: Desk, phone: Desk;
let unit: string, merged: string;
beforeAll(async () => {
  office = await Office.open();
  commune = await office.desk("can-bo-xa");
  province = await office.desk("can-bo-tinh");
  phone = await office.desk("can-bo-xa", { viewport: { width: 360, height: 740 }, hasTouch: true });
  const { pilotUnits } = await office.ask(
    "can-bo-tinh",
    "{ pilotUnits(first: 100) { edges { node { id year reStaffingDueSince unit { code } } } } }",
  );
  const nodes = pilotUnits.edges.map((edge: any) => edge.node);
  unit = `/pilot-units/${nodes.find((one: any) => one.unit.code === DEMO_COMMUNE.commune && one.year === 2020).id}`;
  merged = `/pilot-units/${nodes.find((one: any) => one.reStaffingDueSince !== null).id}`;
});
afterAll(() => office?.close());

const names = (desk: Desk) => desk.table("Thành viên Ban chỉ đạo").locator("tbody strong").allInnerTexts();

test("the committee's versions are read beside each other, and renewed by pasting rows", async () => {
  await commune.go(unit);
  expect(await names(commune)).toContain("Lưu Thị Thanh (mẫu)");
  await commune.picture("restaffing-1-page");
  await commune.page.getByRole("button", { name: /^Thành lập · 25\/05\/2020/ }).click();
  expect(await names(commune)).toContain("Phạm Thị Lan (mẫu)");
  await commune.page.getByText("15/09/2020").first().waitFor();

  await commune.page.getByRole("button", { name: "Kiện toàn", exact: true }).first().click();
  const dialog = commune.page.getByRole("dialog");
  await dialog.getByText("13 người, 4 nữ").waitFor();
  await commune.fill({ "Quyết định số": "140/QĐ-UBND" });
  await commune.press("Dán từ bảng tính");
  await commune
    .field("Dán các dòng vào đây")
    .fill(
      "1\tTạ Văn Mới (mẫu)\tNam\tThành viên\tChủ tịch Hội Chữ thập đỏ xã\n2\tLê Thị Thiếu\t\tThành viên\tKế toán\n3\tTrần " +
        "Đức Minh (mẫu)\tNam\tThành viên\tTrưởng Công an xã",
    );
  await dialog.getByText("15 người, 4 nữ").waitFor();
  await dialog.getByText("Giới tính cần là Nam hoặc Nữ.").waitFor();
  await commune.picture("restaffing-2-paste");
  expect(await commune.axe("[role=dialog]")).toEqual([]);
  // The head of police stands on the list twice now.
  await commune.press("Ghi kiện toàn");
  await dialog
    .getByText(/Trùng với dòng 3/)
    .first()
    .waitFor();
  await commune.press("Bỏ người thứ 15");
  await commune.press("Ghi kiện toàn");
  await commune.told("Đã ghi kiện toàn Ban chỉ đạo.");
  await commune.page.getByText("14 người, 4 nữ").waitFor();
  expect(await names(commune)).toContain("Tạ Văn Mới (mẫu)");
  await commune.page.getByRole("button", { name: /^Kiện toàn lần 2 · / }).waitFor();
  await commune.page
    .getByRole("listitem")
    .filter({ hasText: "140/QĐ-UBND" })
    .filter({ hasText: "Nguyễn Thị Xuân (mẫu)" })
    .first()
    .waitFor();
});

test("a group is renewed on a phone of 360 px, with nothing to scroll sideways", async () => {
  await phone.go(unit);
  await phone.picture("restaffing-3-phone");
  await phone.page
    .getByRole("button", { name: /^Kiện toàn Nhóm nòng cốt/ })
    .first()
    .click();
  const dialog = phone.page.getByRole("dialog");
  await dialog.getByText("7 người, 3 nữ").waitFor();
  await phone.settled();
  await phone.picture("restaffing-4-phone-form");
  const [content, screen] = await phone.page.evaluate(() => [
    Math.max(
      document.scrollingElement!.scrollWidth,
      ...[...document.querySelectorAll("[role=dialog], [role=dialog] *")].map((one) =>
        getComputedStyle(one).overflowX === "auto" ? one.scrollWidth : 0,
      ),
    ),
    window.innerWidth,
  ]);
  expect(content).toBeLessThanOrEqual(screen);
  expect(await phone.axe("[role=dialog]")).toEqual([]);
  await phone.fill({ "Quyết định số": "141/QĐ-MTTQ" });
  await phone.press("Bỏ người thứ 7");
  await phone.press("Ghi kiện toàn");
  await phone.told("Đã ghi kiện toàn nhóm.");
  await phone.page
    .getByText(/6 người, \d nữ · kiện toàn lần 2/)
    .first()
    .waitFor();
});

test("the province sees the duty after a merger, maintains the unit, and the story tells it", async () => {
  await province.go(merged);
  await province.page.getByText("Cần kiện toàn: từ 01/12/2019 một xã khác nhận trách nhiệm về đơn vị này.").waitFor();
  expect(await province.page.getByRole("button", { name: "Kiện toàn", exact: true }).count()).toBe(0);
  await province.go(unit);
  await province.press("Ghi quyết định");
  await province.fill({ "Quyết định số": "150/QĐ-UBND" });
  await province.page.getByRole("dialog").getByRole("button", { name: "Ghi quyết định" }).click();
  await province.page.getByRole("dialog").getByText("Hãy điền ô này.").waitFor();
  await province.fill({ "Lý do": "Hoạt động nền nếp (mẫu)" });
  expect(await province.axe("[role=dialog]")).toEqual([]);
  await province.page.getByRole("dialog").getByRole("button", { name: "Ghi quyết định" }).click();
  await province.told("Đã ghi quyết định.");
  await province.page
    .getByRole("listitem")
    .filter({ hasText: "150/QĐ-UBND" })
    .filter({ hasText: "Duy trì" })
    .first()
    .waitFor();
  await province.picture("restaffing-5-maintained");
  expect([commune, province, phone].flatMap(({ complaints }) => complaints)).toEqual([]);
});
