import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** A province's plan on its way: drafted, issued with the registry's number, acknowledged by a district. */
let office: Office;
let officer: Desk, leader: Desk;
beforeAll(async () => {
  office = await Office.open();
  officer = await office.desk("can-bo-tinh", {}, "/documents");
});
afterAll(() => office?.close());

const TITLE = "Kế hoạch kiểm tra mô hình năm 2020 (mẫu)";

test("a draft has no number; what is missing is said at its field", async () => {
  await officer.press("Lập văn bản");
  await officer.settled();
  await officer.press("Lưu dự thảo");
  await officer.page.getByText("Hãy điền ô này.").first().waitFor();
  await officer.page.getByRole("textbox", { name: "Trích yếu" }).fill(TITLE);
  await officer.page.getByRole("combobox", { name: "Theo văn bản" }).fill("31/kh");
  await officer.page.getByRole("option", { name: /^31\/KH-MT/ }).click();
  await officer.press("Thêm căn cứ");
  await officer.fill({ "Số ký hiệu": "195/KH-MT", Ngày: "19/04/2019", Của: "Ban Thường trực Ủy ban MTTQ tỉnh" });
  await officer.press("Thêm mục");
  await officer.page.getByRole("textbox", { name: "Nội dung" }).fill("Kiểm tra 42 đơn vị");
  await officer.press("Thêm mục");
  expect(await officer.page.getByRole("textbox", { name: "Mục", exact: true }).last().inputValue()).toBe("2");
  await officer.page.getByRole("textbox", { name: "Nội dung" }).last().fill("Báo cáo kết quả");
  await officer.press("Thêm nơi nhận");
  await officer.page
    .getByRole("textbox", { name: "Ghi trên văn bản" })
    .last()
    .fill("MTTQ các huyện, thị xã, thành phố");
  await officer.page.getByLabel("Gửi tới").last().selectOption("DISTRICT");
  await officer.fill({
    "Địa danh": "Hải Dương",
    "Chức vụ người ký": "Phó Chủ tịch",
    "Họ tên người ký": "Lê Văn Đạo (mẫu)",
  });
  await officer.picture("document-draft");
  expect(await officer.axe()).toEqual([]);
  // What the platform alone can see is said, and mending it is enough for the next try.
  await officer.page.getByRole("textbox", { name: "Mục", exact: true }).last().fill("1");
  await officer.press("Lưu dự thảo");
  await officer.page.getByText("Mục I.1 có hai lần.").waitFor();
  await officer.page.getByRole("textbox", { name: "Mục", exact: true }).last().fill("2");
  await officer.press("Lưu dự thảo");
  await officer.told("Đã lưu dự thảo.");
  expect(officer.at).toMatch(/^\/documents\/[0-9a-f-]{36}$/);
  expect(await officer.button("Ban hành").count()).toBe(0);
  await officer.page.getByRole("link", { name: /^31\/KH-MT/ }).waitFor();
  await officer.picture("document-drafted");
});

test("the leader issues it: number, day, and its addressees written out", async () => {
  leader = await office.desk("lanh-dao-tinh", {}, officer.at);
  await leader.press("Ban hành");
  // Nobody is trapped: whoever means a plan of the scheme is shown the way before the paper is only a paper.
  expect(
    await leader.page
      .getByRole("dialog")
      .getByRole("link", { name: "Ban hành thành kế hoạch của Đề án" })
      .getAttribute("href"),
  ).toBe(`/plans?issue=${leader.at.split("/").pop()}`);
  await leader.picture("document-issue");
  await leader.page.getByRole("dialog").getByRole("button", { name: "Ban hành" }).click();
  await leader.told("Đã ban hành.");
  await leader.page.getByText("1/KH-MT").first().waitFor();
  expect((await leader.column("Nơi nhận", "Tên")).length).toBe(13);
  expect(await leader.button("Sửa dự thảo").count()).toBe(0);
  await leader.picture("document-issued");
  expect(await leader.axe()).toEqual([]);
});

test("a district finds it by words without marks, and acknowledges once", async () => {
  const district = await office.desk("can-bo-huyen", {}, "/documents");
  await district.page.getByLabel("Tìm theo trích yếu hoặc số").fill("ke hoach kiem tra");
  await district.page.waitForURL(/find=/);
  await district.settled();
  expect(await district.column("Sổ văn bản", "Trạng thái")).toEqual(["chờ đơn vị nhận"]);
  await district.page.getByRole("link", { name: TITLE }).click();
  await district.settled();
  await district.press("Xác nhận đã nhận");
  await district.page.getByRole("dialog").getByRole("button", { name: "Xác nhận" }).click();
  await district.told("Đã xác nhận.");
  await district.page.getByText("đã nhận 1 trên 12").waitFor();
  expect(await district.button("Xác nhận đã nhận").count()).toBe(0);
  await district.leave();
});
