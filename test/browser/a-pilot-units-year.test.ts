import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * One commune's year once more as its people see it on the screen: proposed, chosen, rolled out, helping a person, its
 * report accepted.
 */
let office: Office;
let province: Desk, district: Desk, commune: Desk, mentor: Desk;

beforeAll(async () => {
  office = await Office.open({ day: "2020-02-20" });
  province = await office.desk("can-bo-tinh");
  district = await office.desk("can-bo-huyen");
  commune = await office.desk("can-bo-xa");
  mentor = await office.desk("nguoi-giup-do");
});
afterAll(() => office?.close());

/** Records the step that comes next on the unit's page: the button, the form, the notice. */
async function step(
  desk: Desk,
  path: string,
  action: string,
  day: string,
  values: Record<string, string> = {},
  more: (desk: Desk) => Promise<unknown> = async () => {},
): Promise<void> {
  await desk.go(path);
  await desk.press(action);
  await desk.fill({ "Ngày diễn ra": day, ...values });
  await more(desk);
  await desk.press("Lưu");
  await desk.told("Đã ghi: ");
}

/** The summary before a report leaves the unit, a word of one's own, and the deed. */
async function handIn(desk: Desk): Promise<void> {
  await desk.press("Nộp báo cáo");
  await desk.page.getByRole("checkbox", { name: "Tôi đã xem lại và xác nhận nộp bản chính thức." }).check();
  await desk.press("Nộp bản chính thức");
}

/** A committee known by its numbers alone. */
async function thirteenMembers(desk: Desk): Promise<void> {
  await desk.page.getByText("Chỉ số lượng").click();
  await desk.fill({ "Số thành viên": "13", "Trong đó nữ": "4" });
  for (const label of ["Có trưởng ban", "Có phó trưởng ban", "Có thành viên là công an"])
    await desk.page.getByRole("checkbox", { name: label }).check();
}

async function threeGroups(desk: Desk): Promise<void> {
  await desk.press("Thêm nhóm");
  await desk.press("Thêm nhóm");
  for (const [at, [members, women]] of [
    ["7", "3"],
    ["6", "2"],
    ["8", "3"],
  ].entries()) {
    await desk.field("Số người").nth(at).fill(members!);
    await desk.field("Nữ").nth(at).fill(women!);
  }
}

test("from selection to the accepted report", async () => {
  // GIVEN the plan of 2020 WHEN the district puts xã Tân Việt forward, found without tone marks, with both criteria
  office.graph.setDay("2020-03-05");
  await district.go("/pilot-units");
  await district.press("Đề xuất đơn vị");
  const unit = district.page.getByRole("combobox", { name: "Đơn vị được đề xuất" });
  await unit.fill("xa tan viet");
  await district.page.getByRole("option", { name: "Xã Tân Việt, Huyện Bình Giang" }).click();
  await district.fill({
    "Người cần giúp đỡ": "17",
    "Nguồn số liệu": "Công an xã",
    "Ngày thống kê": "28/02/2020",
    "Tình hình an ninh trật tự": "Trộm cắp tài sản tăng",
    "Nguồn thông tin": "Công an huyện",
  });
  await district.picture("journey-1-propose");
  await district.press("Đề xuất");
  await district.page.waitForURL("**/pilot-units/*");
  await district.page.getByRole("heading", { name: "Xã Tân Việt" }).waitFor();
  const pilot = district.at;

  // THEN the province cannot choose alone: the district's agreement comes first (R23)
  await province.go(pilot);
  expect(await province.button("Ghi ý kiến đồng ý").isDisabled()).toBe(true);
  await step(district, pilot, "Ghi ý kiến đồng ý", "05/03/2020");
  office.graph.setDay("2020-03-20");
  await step(province, pilot, "Chọn đơn vị làm điểm", "20/03/2020", { "Quyết định hoặc thông báo số": "45/TB-MT" });

  // WHEN the commune rolls the model out, each step with its day and paper
  office.graph.setDay("2020-06-09");
  await step(province, pilot, "Ghi việc hướng dẫn", "22/04/2020", { "Hướng dẫn số": "12/HD-MT" });
  await step(commune, pilot, "Ghi bản dự thảo", "4/5/2020");
  expect(
    await commune.button("Ghi kế hoạch đã ban hành").count(),
    "the plan cannot be issued before the Party's opinion (R27)",
  ).toBe(0);
  await step(commune, pilot, "Ghi ý kiến cấp ủy", "11/5/2020", { "Thông báo hoặc công văn số": "127-TB/ĐU" });
  await step(commune, pilot, "Ghi kế hoạch đã ban hành", "18/5/2020", { "Kế hoạch số": "07/KH-MT" });
  await step(commune, pilot, "Ghi Ban chỉ đạo", "25/5/2020", { "Quyết định số": "66/QĐ-UBND" }, thirteenMembers);
  await step(commune, pilot, "Ghi nhóm nòng cốt", "28/5/2020", { "Quyết định số": "67/QĐ-MT" }, threeGroups);
  await step(commune, pilot, "Ghi kết quả khảo sát", "3/6/2020", {
    "Số người được khảo sát": "17",
    "Đồng ý được giúp đỡ": "14",
    "Từ chối": "3",
  });
  await step(commune, pilot, "Ghi hội nghị triển khai", "9/6/2020", {
    "Địa điểm": "Nhà văn hóa xã Tân Việt",
    "Người chủ trì": "Chủ tịch Ủy ban MTTQ xã",
    "Số người dự": "142",
  });
  await commune.picture("journey-2-launched");
  await step(commune, pilot, "Ghi ngày đi vào hoạt động", "9/6/2020");
  expect(await commune.page.getByText("Bước tiếp theo").count()).toBe(0);

  // THEN the province's overview counts it
  await province.go("/overview");
  await province.page.getByRole("link", { name: /Đã ra mắt\s*1\/30/ }).waitFor();

  // WHEN a person consents THEN the commune opens a file and assigns a mentor, who records a visit
  office.graph.setDay("2020-07-20");
  await commune.go("/case-files");
  await commune.button("Mở hồ sơ").first().click();
  await commune.fill({
    "Ngày đồng ý": "01/07/2020",
    "Họ và tên": "Phạm Văn Thử (mẫu)",
    "Năm sinh": "1993",
    "Ngày mở hồ sơ": "02/07/2020",
  });
  await commune.page.getByRole("combobox", { name: "Diện" }).selectOption("Chấp hành xong án phạt tù");
  await commune.page.getByRole("dialog").getByRole("button", { name: "Mở hồ sơ" }).click();
  await commune.page.waitForURL("**/case-files/*");
  await commune.settled();
  const file = commune.at;
  await commune.press("Phân công người giúp đỡ");
  await commune.page.getByRole("combobox", { name: "Người giúp đỡ" }).selectOption("Trần Thị Giúp (mẫu)");
  await commune.fill({ "Từ ngày": "02/07/2020" });
  await commune.press("Phân công");
  await commune.told("Đã phân công người giúp đỡ.");
  await mentor.go(file);
  await mentor.press("Ghi lần thăm");
  await mentor.fill({ "Nội dung": "Gia đình ủng hộ", "Hẹn lần tới": "20/08/2020" });
  await mentor.press("Lưu lần thăm");
  await mentor.told("Đã ghi lần thăm.");
  await mentor.picture("journey-3-visit");

  // WHEN the year ends THEN the report knows what the records know, and asks for the rest
  office.graph.setDay("2020-12-15");
  await commune.go("/reports");
  await commune.table("Báo cáo").getByRole("link", { name: "Xã Tân Việt" }).click();
  await commune.page.waitForURL("**/reports/*");
  await commune.settled();
  const report = commune.at;
  const figures = commune.table("Số liệu của báo cáo");
  await expect
    .poll(async () => {
      await commune.reload();
      return figures.getByRole("row", { name: /^I09/ }).getByRole("cell").nth(2).innerText();
    })
    .toBe("21");
  await commune.press("Nộp báo cáo");
  await commune.told("Đã lưu nháp.");
  await commune.page.getByRole("dialog").getByText("Thiếu số bắt buộc").waitFor();
  await commune.press("Thôi");
  const required = await figures.getByRole("row").filter({ hasText: "*" }).getByRole("textbox").all();
  expect(required.length).toBeGreaterThan(0);
  for (const cell of required) await expect.poll(() => cell.getAttribute("aria-invalid")).toBe("true");
  for (const cell of required) await cell.fill("3");
  await commune.fill({ "Phần lời của báo cáo": "I. Đặc điểm tình hình…" });
  await commune.press("Lưu nháp");
  await commune.told("Đã lưu nháp.");
  await commune.picture("journey-4-report");
  await handIn(commune);
  await commune.told("Đã nộp báo cáo.");

  // WHEN the district returns it with a reason, and the commune mends it
  await district.go(report);
  await district.press("Trả lại");
  await district.fill({ "Lý do, để đơn vị biết cần sửa gì": "Đề nghị nêu rõ kết quả tuyên truyền." });
  await district.page.getByRole("dialog").getByRole("button", { name: "Trả lại" }).click();
  await district.told("Đã trả lại báo cáo.");
  await commune.reload();
  await commune.page.getByText("Đề nghị nêu rõ kết quả tuyên truyền.").waitFor();
  await commune.fill({ "Phần lời của báo cáo": "I. Đặc điểm tình hình… III. Kết quả tuyên truyền…" });
  await handIn(commune);
  await commune.told("Đã nộp báo cáo.");

  // THEN it is accepted, and each turn stays in its history
  office.graph.setDay("2020-12-18");
  await district.reload();
  await district.press("Duyệt báo cáo");
  await district.told("Đã duyệt báo cáo.");
  await district.picture("journey-5-accepted");
  const { report: kept } = await office.ask(
    "can-bo-xa",
    `query($id: ID!) { report(id: $id) { state acceptedOn history { state reason } } }`,
    { id: report.split("/").pop() },
  );
  expect(kept).toMatchObject({ state: "ACCEPTED", acceptedOn: "2020-12-18" });
  expect(kept.history.map(({ state }: { state: string }) => state)).toEqual([
    "DRAFT",
    "SUBMITTED",
    "RETURNED",
    "DRAFT",
    "SUBMITTED",
    "ACCEPTED",
  ]);

  // AND the province's sum opens down to the district, and the district's to this report (R71)
  await district.go("/reports");
  await district.press("Xem số tổng hợp");
  await district.table("Số tổng hợp").getByRole("button", { name: /I09/ }).click();
  await district.table("Số tổng hợp").getByRole("link", { name: "Xã Tân Việt" }).click();
  await district.page.waitForURL(`**${report}`);
  expect([district, commune, province, mentor].flatMap(({ complaints }) => complaints)).toEqual([]);
});
