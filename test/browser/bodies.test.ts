import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** An administrator keeps the bodies, departments and posts of a commune, and looks at another day. */
let office: Office;
let desk: Desk;
const UNIT = "/units?code=10963";

beforeAll(async () => {
  office = await Office.open();
  desk = await office.desk("quan-tri", {}, UNIT);
});
afterAll(() => office?.close());

const menu = async (body: string, item: string): Promise<void> => {
  await desk.press(`Việc với ${body}`);
  await desk.page.getByRole("menuitem", { name: item, exact: true }).click();
  await desk.settled();
};
const dialog = () => desk.page.getByRole("dialog");

test("a body is founded; its empty form says what is missing", async () => {
  await desk.press("Thành lập tổ chức");
  await dialog().getByRole("button", { name: "Thành lập", exact: true }).click();
  await dialog().getByText("Hãy điền ô này.").waitFor();
  await dialog().getByLabel("Loại").selectOption("MEMBER");
  await dialog().getByRole("textbox", { name: "Tên chính thức" }).fill("Hội Người cao tuổi xã Long Xuyên");
  expect(await desk.axe()).toEqual([]);
  await dialog().getByRole("button", { name: "Thành lập", exact: true }).click();
  await desk.told("Đã thành lập tổ chức.");
  await desk.page.getByText("Hội Người cao tuổi xã Long Xuyên").waitFor();
});

test("a department, and somebody new in it, with a role that fits the body", async () => {
  const front = "Ủy ban MTTQ Việt Nam xã Long Xuyên";
  await menu(front, "Lập ban");
  await dialog().getByRole("textbox", { name: "Tên ban" }).fill("Ban Phong trào");
  await dialog().getByRole("button", { name: "Lập ban", exact: true }).click();
  await desk.told("Đã lập ban.");
  await menu(front, "Bố trí chức vụ");
  expect(await dialog().getByLabel("Vai trò trên nền tảng").locator("option").allInnerTexts()).toEqual([
    "Cán bộ MTTQ xã",
    "Người giúp đỡ",
    "Cán bộ tiếp nhận tin",
  ]);
  await dialog().getByRole("textbox", { name: "Hoặc họ và tên người mới" }).fill("Phan Thị Mới (mẫu)");
  await dialog().getByRole("textbox", { name: "Chức danh" }).fill("Phó Chủ tịch Ủy ban MTTQ xã");
  await dialog().getByLabel("Ban", { exact: true }).selectOption("Ban Phong trào");
  await desk.picture("bodies-appoint");
  expect(await desk.axe()).toEqual([]);
  await dialog().getByRole("button", { name: "Bố trí", exact: true }).click();
  await desk.told("Đã bố trí chức vụ.");
  await desk.page.getByText("Phan Thị Mới (mẫu), Phó Chủ tịch Ủy ban MTTQ xã").waitFor();
  await desk.picture("bodies");
  expect(await desk.axe()).toEqual([]);
});

test("the post has its last day; somebody who may not keep bodies sees them without any button", async () => {
  await desk.page
    .getByRole("listitem")
    .filter({ hasText: "Phan Thị Mới" })
    .last()
    .getByRole("button", { name: "Kết thúc chức vụ" })
    .click();
  await dialog().getByRole("button", { name: "Kết thúc", exact: true }).click();
  await desk.told("Đã ghi ngày kết thúc.");
  await desk.page.getByText("đến 23/11/2020").waitFor();
  const officer = await office.desk("can-bo-tinh", {}, UNIT);
  await officer.page.getByText("Hội Người cao tuổi xã Long Xuyên").waitFor();
  expect(await officer.page.getByRole("button", { name: /Việc với|Thành lập tổ chức/ }).count()).toBe(0);
  await officer.leave();
});

test("on another day other bodies stand: before it was founded, and after the commune ended", async () => {
  await desk.go(`${UNIT}&asOf=2020-11-01`);
  await desk.page.getByText("Công an xã Long Xuyên").waitFor();
  expect(await desk.page.getByText("Hội Người cao tuổi xã Long Xuyên").count()).toBe(0);
  await desk.go("/units?code=296&asOf=2025-03-02");
  await desk.page.getByText("Ủy ban nhân dân huyện Bình Giang").waitFor();
  expect(await desk.page.getByText("Công an huyện Bình Giang").count()).toBe(0);
});

test("on a phone nothing has to be scrolled sideways", async () => {
  await desk.page.setViewportSize({ width: 390, height: 844 });
  await desk.go(UNIT);
  expect(await desk.page.evaluate(() => document.scrollingElement!.scrollWidth <= window.innerWidth)).toBe(true);
  await desk.picture("bodies-390");
});
