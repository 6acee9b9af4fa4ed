import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** A conference from its plan to its conclusions, what they ask, who answers; and a briefing entered on a phone. */
let office: Office;
let province: Desk, district: Desk, head: Desk;
beforeAll(async () => {
  office = await Office.open();
  province = await office.desk("can-bo-tinh", {}, "/conferences");
});
afterAll(() => office?.close());

const TITLE = "Giao ban quý IV về nhân rộng (mẫu)";
const dialog = (desk: Desk) => desk.page.getByRole("dialog");

test("the province plans it; what is missing is said at its field", async () => {
  await province.press("Dự kiến hội nghị");
  await province.press("Lưu dự kiến");
  await dialog(province).getByText("Hãy điền ô này.").first().waitFor();
  await province.fill({
    "Tên hội nghị": TITLE,
    "Ngày dự kiến": "20/11/2020",
    "Chủ trì": "Phó Chủ tịch Ủy ban MTTQ tỉnh",
    "Chương trình": "Tiến độ (mẫu)\nKiến nghị (mẫu)",
  });
  await province.press("Thêm đơn vị");
  await province.fill({ "Ghi trên giấy mời": "Ủy ban MTTQ huyện Bình Giang" });
  await dialog(province).getByLabel("Đơn vị (nếu có)").first().fill("binh giang");
  await province.page
    .getByRole("option", { name: /^Huyện Bình Giang/ })
    .first()
    .click();
  expect(await province.axe()).toEqual([]);
  await province.picture("conference-plan");
  await province.press("Lưu dự kiến");
  await province.told("Đã ghi dự kiến.");
});

test("it is put off with the reason, then held; those who came add up", async () => {
  await province.press("Đổi ngày");
  await province.fill({ "Ngày dự kiến mới": "23/11/2020", "Lý do": "Trùng lịch họp (mẫu)" });
  await province.press("Lưu");
  await province.told("Đã ghi.");
  await province.page.getByText("Trùng lịch họp (mẫu)").waitFor();
  await province.press("Ghi việc tổ chức");
  await province.fill({ "Địa điểm": "Hội trường (mẫu)", "Ủy ban MTTQ": "21", "Công an": "9", "Trong đó nữ": "31" });
  await province.press("Lưu");
  await dialog(province).getByText("Số nữ lớn hơn số người dự.").first().waitFor();
  await province.fill({ "Trong đó nữ": "11" });
  await province.press("Lưu");
  await province.told("Đã ghi.");
  await province.page.getByText("Đã tổ chức").first().waitFor();
});

test("its conclusion becomes a request to the district", async () => {
  await province.press("Ghi kết luận");
  await province.fill({ "Nội dung kết luận": "Huyện rà soát thành viên nhóm nòng cốt (mẫu)" });
  await province.press("Thành việc giao, đề nghị");
  await province.fill({
    "Tên việc": "Rà soát nhóm nòng cốt (mẫu)",
    "Yêu cầu": "Gửi danh sách (mẫu)",
    Hạn: "30/11/2020",
  });
  await dialog(province)
    .getByLabel(/^Đơn vị/)
    .first()
    .fill("binh giang");
  await province.page
    .getByRole("option", { name: /^Huyện Bình Giang/ })
    .first()
    .click();
  expect(await province.axe()).toEqual([]);
  await province.press("Lưu kết luận");
  await province.told("Đã ghi kết luận.");
  await province.page.getByRole("link", { name: "Rà soát nhóm nòng cốt (mẫu)" }).waitFor();
  await province.page.getByText("Chờ trả lời").first().waitFor();
  await province.picture("conference-concluded");
  expect(await province.axe()).toEqual([]);
});

test("which accepts for itself and reports", async () => {
  district = await office.desk("can-bo-huyen", {}, "/my-work");
  await district.page.getByRole("link", { name: /Trả lời việc được giao, đề nghị: Rà soát nhóm nòng cốt/ }).click();
  await district.settled();
  await district.press("Nhận việc");
  await district.press("Lưu");
  await district.told("Đã ghi.");
  await district.press("Báo đã thực hiện");
  await district.press("Lưu");
  await dialog(district).getByText("Hãy điền ô này.").first().waitFor();
  await district.fill({ "Số văn bản chứng minh": "71/BC-MTTQ" });
  await district.press("Lưu");
  await district.told("Đã ghi.");
  await district.picture("obligation-done");
  expect(await district.axe()).toEqual([]);
  await district.go("/conferences?search=quy%20iv");
  expect(await district.column("Các hội nghị", "Trạng thái")).toEqual(["Đã kết luận"]);
  expect(await district.button("Ghi kết luận").count()).toBe(0);
});

test("a partner's answer is recorded with its paper by the Front that asked", async () => {
  await province.go("/obligations?side=ASKED_BY_ME&body=POLICE");
  await province.page.getByRole("link", { name: "Cử cán bộ tham gia đoàn kiểm tra (mẫu)" }).click();
  await province.settled();
  await province.press("Không nhận");
  await province.fill({ "Lý do": "Đã bố trí ở cấp huyện (mẫu)", "Số văn bản": "90/CAT" });
  await province.press("Lưu");
  await province.told("Đã ghi.");
  const { obligations } = await office.ask(
    "can-bo-tinh",
    `
      {
        obligations(first: 5, body: POLICE, state: DECLINED) { edges { node { title reason entries { step number } } } }
      }
    `,
  );
  expect(obligations.edges[0].node).toMatchObject({
    reason: "Đã bố trí ở cấp huyện (mẫu)",
    entries: [{ step: "ASKED" }, { step: "DECLINED", number: "90/CAT" }],
  });
});

test("a request names the paragraph that asks for it, and the document shows what was asked out of it (R79)", async () => {
  const title = "Lập danh sách theo kế hoạch (mẫu)";
  await province.go("/obligations");
  await province.press("Giao việc, đề nghị");
  await province.fill({ "Tên việc": title, "Yêu cầu": "Gửi danh sách (mẫu)" });
  await dialog(province).getByRole("combobox", { name: "Đơn vị" }).fill("binh giang");
  await province.page
    .getByRole("option", { name: /^Huyện Bình Giang/ })
    .first()
    .click();
  await dialog(province).getByRole("combobox", { name: "Văn bản nguồn" }).fill("31/kh");
  await province.page.getByRole("option", { name: /^31\/KH-MT/ }).click();
  const paragraph = dialog(province).getByRole("combobox", { name: "Mục", exact: true });
  await paragraph.selectOption({ index: 2 });
  const [section, item] = (await paragraph.inputValue()).split("|");
  await province.settled();
  await province.picture("obligation-source");
  expect(await province.axe()).toEqual([]);
  await province.press("Lưu");
  await province.told("Đã ghi.");
  await province.page.getByRole("link", { name: title }).click();
  await province.page.waitForURL("**/obligations/*");
  await province.settled();
  await province.page.getByText("ghi: ").first().waitFor();
  await province.page.getByRole("link", { name: `${section}.${item}`, exact: true }).click();
  await province.page.waitForURL(`**/documents/*#muc-${section}-${item}`);
  await province.settled();
  expect(await province.column("Việc giao, đề nghị", "Việc")).toContain(title);
  await province.page.getByRole("link", { name: "Xem kế hoạch năm 2020" }).waitFor();
  await province.picture("document-asked");
  expect(await province.axe()).toEqual([]);
});

test("the head of a residential area enters a briefing on a phone; it counts, is mended, and taken out again", async () => {
  head = await office.desk("truong-ban", { viewport: { width: 360, height: 740 } }, "/outreach");
  const attendance = async (): Promise<number> =>
    (await office.ask("can-bo-xa", `{ outreachFigures(year: 2020) { attendance } }`)).outreachFigures.attendance;
  const before = await attendance();
  await head.press("Ghi hoạt động");
  await head.press("Lưu");
  await dialog(head).getByText("Cần số người dự của ít nhất một đối tượng.").first().waitFor();
  await head.fill({ "Các tầng lớp nhân dân": "45", "Số hộ ký cam kết": "20" });
  expect(await head.axe()).toEqual([]);
  await head.picture("outreach-phone");
  await head.press("Lưu");
  await head.told("Đã ghi.");
  expect(await attendance()).toBe(before + 45);
  expect(await head.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await head.page.getByRole("button", { name: /^Bỏ: .* 23\/11\/2020/ }).click();
  await head.fill({ "Lý do": "Ghi nhầm (mẫu)" });
  await dialog(head).getByRole("button", { name: "Bỏ bản ghi" }).click();
  await head.told("Đã bỏ bản ghi.");
  expect(await attendance()).toBe(before);
  expect([province, district, head].flatMap((desk) => desk.complaints)).toEqual([]);
});
