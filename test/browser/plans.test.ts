import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * The tree of plans: read from above to below, a plan issued out of its draft, a milestone that waits for its day and
 * gets it by a notice.
 */
let office: Office;
let leader: Desk;
beforeAll(async () => {
  office = await Office.open();
  const unitId = (await office.ask("can-bo-tinh", `{ unit(code: "30") { unitId } }`)).unit.unitId;
  await office.ask("can-bo-tinh", `mutation($input: DraftDocumentInput!) { draftDocument(input: $input) { id } }`, {
    input: {
      unitId,
      type: "PLAN",
      title: TITLE,
      issuer: "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương",
      coIssuers: [],
      legalBases: [],
      items: [{ section: "II", item: "1", text: "Ra mắt mô hình trong quý II (mẫu)" }],
      recipients: [{ label: "Lưu: VT", purpose: "ARCHIVE" }],
      signForm: "ON_BEHALF",
      signerName: "Lê Văn Đạo (mẫu)",
      signerPost: "Phó Chủ tịch",
      madeAt: "Hải Dương",
    },
  });
  leader = await office.desk("lanh-dao-tinh", {}, "/plans?year=2020");
});
afterAll(() => office?.close());

const TITLE = "Tiếp tục nhân rộng mô hình năm 2021 (mẫu)";

test("the tree stands by year and level, each plan with the one it rests on", async () => {
  const numbers = await leader.column("Các kế hoạch", "Số ký hiệu");
  expect(numbers[0]).toBe("31/KH-MT");
  expect(numbers.at(-1)).toBe("195/KH-MT");
  expect(numbers.filter((number) => number.endsWith("/KH-MTTQ-UBND"))).toHaveLength(12);
  expect((await leader.column("Các kế hoạch", "Căn cứ, tiếp theo"))[0]).toBe("195/KH-MT");
  await leader.picture("plans");
  expect(await leader.axe()).toEqual([]);
});

test("a plan shows its milestones with paragraph and history, who has issued below it, what the intake before came to, and its receipts", async () => {
  await leader.page
    .getByRole("link", { name: "Tiếp tục triển khai nhân rộng mô hình theo Đề án 01/138 năm 2020" })
    .first()
    .click();
  await leader.settled();
  await leader.page.getByText("12 trên 12 đơn vị").waitFor();
  await leader.page.getByText("đã ban hành 42 trên 42").waitFor();
  await leader.page.getByText("12/12").waitFor();
  await leader.page.getByText(/dời từ 30\/06\/2020 sang 31\/07\/2020/).waitFor();
  expect(
    (await leader.column("Kế hoạch của cấp dưới", "Trạng thái")).filter((state) => state === "trên giấy"),
  ).toHaveLength(26);
  await leader.picture("plan");
  expect(await leader.axe()).toEqual([]);
  await leader.page.getByRole("link", { name: "mục II.1 Kế hoạch 31/KH-MT" }).first().click();
  await leader.settled();
  await leader.page.locator("li[aria-current=location]", { hasText: "Chọn 30 xã nhân rộng" }).waitFor();
  await leader.picture("plan-paragraph");
});

test("a draft is issued as a plan: what is missing is said at its field, and one number stands on both", async () => {
  await leader.go("/plans");
  await leader.press(`Ban hành kế hoạch: ${TITLE}`);
  const dialog = leader.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Ban hành" }).click();
  await dialog.getByText("Hãy điền ô này.").waitFor();
  await dialog.getByRole("textbox", { name: "Năm (năm đầu)" }).fill("2021");
  await dialog.getByRole("textbox", { name: "Chỉ tiêu đơn vị mới" }).fill("9");
  await dialog.getByLabel("Mục nêu mốc 1").selectOption({ index: 1 });
  await dialog.getByRole("checkbox", { name: "Mốc 1: thời gian thông báo sau" }).check();
  await leader.picture("plan-issue");
  expect(await leader.axe()).toEqual([]);
  await dialog.getByRole("button", { name: "Ban hành" }).click();
  await leader.told("Đã ban hành kế hoạch.");
  expect(leader.at).toMatch(/^\/plans\/[0-9a-f-]{36}$/);
  await leader.page.getByText("sẽ thông báo sau").waitFor();
  await leader.page.getByText(/1\/KH-MT · 23\/11\/2020/).waitFor();
});

test("its day is fixed by a notice on a phone, and what was is kept", async () => {
  const phone = await office.desk("lanh-dao-tinh", { viewport: { width: 360, height: 740 } }, leader.at);
  for (const path of [leader.at, "/plans"]) {
    await phone.go(path);
    expect(await phone.page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(360);
  }
  await phone.picture("plans-phone");
  await phone.go(leader.at);
  await phone.press("Ấn định ngày: Tổ chức hội nghị triển khai");
  const dialog = phone.page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Hạn mới" }).fill("15/06/2021");
  await dialog.getByRole("textbox", { name: "Lý do" }).fill("Ấn định thời gian");
  await dialog.getByRole("button", { name: "Ấn định ngày" }).click();
  await dialog.getByText("Hãy điền ô này.").waitFor();
  await dialog.getByRole("textbox", { name: "Thông báo số" }).fill("99/TB-MT");
  await phone.picture("plan-fix-day-phone");
  await dialog.getByRole("button", { name: "Ấn định ngày" }).click();
  await phone.told("Đã ấn định ngày.");
  await phone.page.getByText("ấn định ngày 15/06/2021: Ấn định thời gian (99/TB-MT)").waitFor();
  await phone.leave();
});
