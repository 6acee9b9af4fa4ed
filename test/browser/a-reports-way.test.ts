import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * A report on the screen of those who write it and those who decide on it: provisional, missing units by name, taken
 * back, corrected.
 */
let office: Office;
let province: Desk, district: Desk, commune: Desk;
let path: string;

beforeAll(async () => {
  office = await Office.open();
  province = await office.desk("can-bo-tinh");
  district = await office.desk("can-bo-huyen");
  commune = await office.desk("can-bo-xa");
  const { reports } = await office.ask("can-bo-xa", `{ reports(first: 5) { edges { node { id state } } } }`);
  path = `/reports/${reports.edges.find(({ node }: any) => node.state === "DRAFT").node.id}`;
});
afterAll(() => office?.close());

const narrow = { width: 360, height: 740 };
async function onThePhone(desk: Desk, name: string): Promise<void> {
  const size = desk.page.viewportSize()!;
  await desk.page.setViewportSize(narrow);
  await desk.settled();
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await desk.picture(`${name}-360`);
  await desk.page.setViewportSize(size);
}

test("before the period has ended only a provisional report goes up, and says so everywhere", async () => {
  await commune.go(path);
  await commune.press("Nộp báo cáo");
  const dialog = commune.page.getByRole("dialog");
  await dialog.getByText("Tạm tính", { exact: true }).waitFor();
  await dialog.getByText(/Kỳ báo cáo đến hết ngày 14\/12\/2020 mới kết thúc/).waitFor();
  await dialog.getByRole("button", { name: "Nộp bản tạm tính" }).click();
  await dialog.getByText("Hãy đánh dấu để xác nhận.").waitFor();
  await commune.picture("report-submit");
  await onThePhone(commune, "report-submit");
  await dialog.getByRole("checkbox", { name: "Tôi đã xem lại và xác nhận nộp bản tạm tính." }).check();
  await dialog.getByRole("button", { name: "Nộp bản tạm tính" }).click();
  await commune.told("Đã nộp bản tạm tính.");
  await commune.page.getByText("Đã nộp, tạm tính").waitFor();
  await commune.page.getByText(/chưa phải số chính thức/).waitFor();
  await commune.button("Sửa bản tạm tính").waitFor();
  await onThePhone(commune, "report-provisional");
  await district.go("/reports");
  await district.table("Báo cáo").getByText("Đã nộp, tạm tính").first().waitFor();
});

test("an acceptance is taken back with a reason", async () => {
  await district.go(path);
  await district.press("Duyệt báo cáo");
  await district.told("Đã duyệt báo cáo.");
  await district.press("Thu hồi việc duyệt");
  await district.fill({ "Lý do thu hồi": "Còn thiếu số tờ rơi" });
  await district.page.getByRole("dialog").getByRole("button", { name: "Thu hồi", exact: true }).click();
  await district.told("Đã thu hồi việc duyệt; báo cáo trở lại chờ duyệt.");
  await district.button("Duyệt báo cáo").waitFor();
  await district.page.getByText("Còn thiếu số tờ rơi").waitFor();
});

test("a sum with units missing names each of them with a reason", async () => {
  office.graph.setDay("2020-12-15");
  await commune.go("/my-work");
  await commune.page.getByRole("link", { name: /^Lập bản chính thức báo cáo Năm 2020/ }).waitFor();
  await commune.go(path);
  await commune.press("Lập bản chính thức");
  await commune.press("Nộp báo cáo");
  await commune.page.getByRole("checkbox", { name: "Tôi đã xem lại và xác nhận nộp bản chính thức." }).check();
  await commune.press("Nộp bản chính thức");
  await commune.told("Đã nộp báo cáo.");
  await district.go(path);
  await district.press("Duyệt báo cáo");
  await district.told("Đã duyệt báo cáo.");

  await district.go("/reports");
  await district.press("Xem số tổng hợp");
  await district.press("Tổng hợp vào báo cáo");
  const dialog = district.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Tổng hợp vào báo cáo" }).click();
  await dialog.getByText("Hãy nêu lý do của từng đơn vị còn thiếu.").waitFor();
  const reasons = dialog.getByRole("combobox");
  for (const reason of await reasons.all()) await reason.selectOption("Chưa nộp báo cáo");
  await reasons.last().selectOption("Lý do khác");
  await dialog.getByPlaceholder("Ghi rõ lý do").fill("Cán bộ nghỉ ốm, đang cử người thay");
  await district.picture("report-gaps");
  await onThePhone(district, "report-gaps");
  await dialog.getByRole("button", { name: "Tổng hợp vào báo cáo" }).click();
  await district.told("Đã tổng hợp số liệu vào báo cáo.");
  await district.page
    .getByRole("list", { name: "Đơn vị không có trong số liệu" })
    .getByText(/Cán bộ nghỉ ốm/)
    .waitFor();
  await district.press("Nộp báo cáo");
  await district.page.getByRole("checkbox", { name: "Tôi đã xem lại và xác nhận nộp bản chính thức." }).check();
  await district.picture("report-submit-district");
  await district.press("Nộp bản chính thức");
  await district.told("Đã nộp báo cáo.");
});

test("what is closed is corrected by a number, with both values", async () => {
  const closed = district.at;
  await province.go(closed);
  await province.press("Duyệt báo cáo");
  await province.told("Đã duyệt báo cáo.");
  await commune.go(path);
  await commune.press("Lập đính chính");
  const dialog = commune.page.getByRole("dialog");
  await dialog
    .getByRole("combobox", { name: "Thêm chỉ tiêu cần đính chính" })
    .selectOption({ label: "I18 Số tờ rơi, tài liệu cấp phát" });
  await dialog.getByRole("textbox", { name: /^Số mới: I18/ }).fill("12345");
  await commune.fill({ "Lý do đính chính": "Cộng thiếu đợt phát tháng 11" });
  await commune.picture("report-correct");
  await onThePhone(commune, "report-correct");
  await dialog.getByRole("button", { name: "Lập đính chính" }).click();
  await commune.told("Đã lập đính chính.");
  await district.go("/my-work");
  await district.page
    .getByRole("link", { name: /^Duyệt đính chính báo cáo Năm 2020/ })
    .first()
    .click();
  await district.settled();
  await district.press("Duyệt đính chính");
  await district.told("Đã duyệt đính chính số 1.");
  await commune.reload();
  await commune.page
    .getByRole("region", { name: "Đính chính số 1" })
    .getByText(/I18 .*: .* → 12\.345/)
    .waitFor();
  expect(await commune.table("Số liệu của báo cáo").getByRole("row", { name: /^I18/ }).innerText()).toMatch(
    /12\.345[\s\S]*đính chính số 1/,
  );
  await onThePhone(commune, "report-corrected");

  // The province is told, and the district's own sum follows once it has accepted.
  await province.go(closed);
  await province.page.getByText(/Theo đính chính số 1 của Xã Tân Việt/).waitFor();
  await province.picture("report-correction-waiting");
  await province.press("Duyệt đính chính");
  await province.told("Đã duyệt đính chính số 1.");
  expect([province, district, commune].flatMap(({ complaints }) => complaints)).toEqual([]);
});
