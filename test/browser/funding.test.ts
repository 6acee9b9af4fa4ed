import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** Money in the console: totals that add up, and one request from the estimate to the settlement. */
let office: Office;
let province: Desk, commune: Desk;
beforeAll(async () => {
  office = await Office.open();
  province = await office.desk("can-bo-tinh");
  commune = await office.desk("can-bo-xa");
});
afterAll(() => office?.close());

const BUDGET = "Kinh phí theo đơn vị";
const dong = (text: string): number => (text === "–" ? 0 : Number(text.replace(/[^\d]/g, "")));
const sum = (cells: string[]): number => cells.reduce((total, text) => total + dong(text), 0);

describe("the year's budget", () => {
  test("every column adds up to its first line, every line to its last amount", async () => {
    await province.go("/funding");
    const columns = ["Ngân sách nhà nước", "Ban chỉ đạo 138", "Ủy ban nhân dân", "Xã hội hóa"];
    const granted = await province.column(BUDGET, "Tổng được cấp");
    expect(granted[0]).toBe("704.700.000 đ");
    const bySource = await Promise.all(columns.map((header) => province.column(BUDGET, header)));
    for (const cells of [
      granted,
      ...bySource,
      await province.column(BUDGET, "Đã chi"),
      await province.column(BUDGET, "Nộp trả"),
    ])
      expect(sum(cells.slice(1))).toBe(dong(cells[0]!));
    granted.forEach((total, row) => expect(sum(bySource.map((cells) => cells[row]!))).toBe(dong(total)));
  });
  test("an earlier day shows what stood then", async () => {
    await province.fill({ "Số liệu đến ngày": "31/03/2020" });
    await province.page.waitForURL(/asOf=2020-03-31/);
    await province.settled();
    expect((await province.column(BUDGET, "Tổng được cấp"))[0]).toBe("420.000.000 đ");
  });
  test("the finance department sees budgets, and the documents that name it; it changes nothing (R74)", async () => {
    const finance = await office.desk("tai-chinh-tinh", {}, "/funding");
    await finance.page.getByText("704.700.000 đ").first().waitFor();
    expect(await finance.button("Lập dự toán").count()).toBe(0);
    expect(await finance.page.getByRole("navigation").first().getByRole("link").allInnerTexts()).toEqual([
      "Việc của tôi",
      "Kinh phí",
      "Văn bản",
    ]);
    await finance.page.getByRole("link", { name: "15/TTr-MTTQ" }).first().click();
    await finance.page.getByRole("heading", { level: 1, name: /15\/TTr-MTTQ/ }).waitFor();
    await finance.settled();
    expect(await finance.button("Quyết toán").count()).toBe(0);
    await finance.page.getByRole("link", { name: "Văn bản" }).first().click();
    await finance.settled();
    expect(await finance.column("Sổ văn bản", "Số ký hiệu")).toEqual(["31/KH-MT"]);
    await finance.page.getByRole("link", { name: /^Tiếp tục triển khai/ }).click();
    await finance.page.getByText("Chọn 30 xã nhân rộng").waitFor();
    await finance.settled();
    expect(await finance.column("Nơi nhận", "Tên")).toContain("Sở Tài chính");
    expect(finance.complaints).toEqual([]);
    await finance.leave();
  });
});

describe("one request", () => {
  test("from the estimate to the settlement, each step in its dialog", async () => {
    await commune.go("/funding");
    await commune.press("Lập dự toán");
    await commune.fill({ "Số văn bản": "77/DT-MTTQ", "Số tiền khoản 1": "3.000.000" });
    await commune.press("Thêm khoản");
    await commune.fill({ "Số tiền khoản 2": "1.500.000" });
    await commune.page.getByText("Cộng các khoản: 4.500.000 đ").waitFor();
    expect(await commune.axe("[role=dialog]")).toEqual([]);
    await commune.press("Lưu");
    await commune.told("Đã ghi dự toán.");

    await commune.press("Đề nghị theo dự toán 77/DT-MTTQ");
    await commune.fill({ "Số tiền": "4.500.001", "Số văn bản": "78/TTr-MTTQ" });
    await commune.press("Lưu đề nghị");
    await commune.page.getByText("Số đề nghị vượt phần dự toán còn lại (4.500.000 đồng).").first().waitFor();
    await commune.fill({ "Số tiền": "4.500.000" });
    await commune.press("Lưu đề nghị");
    await commune.told("Đã ghi đề nghị.");

    await commune.page.getByRole("link", { name: "78/TTr-MTTQ" }).click();
    await commune.page.getByRole("heading", { level: 1, name: /78\/TTr-MTTQ/ }).waitFor();
    await commune.settled();
    await commune.press("Ghi quyết định cấp");
    await commune.fill({ "Số tiền": "4.000.000", "Số văn bản": "79/QĐ-UBND" });
    await commune.press("Lưu");
    await commune.told("Đã ghi quyết định.");
    await commune.press("Ghi giải ngân");
    await commune.fill({ "Số văn bản": "80/UNC" });
    await commune.press("Lưu");
    await commune.told("Đã ghi giải ngân.");
    await commune.press("Quyết toán");
    await commune.fill({ "Số tiền khoản 1": "3.900.000", "Số văn bản": "81/QT-MTTQ" });
    await commune.page.getByText("nộp trả 100.000 đ").waitFor();
    await commune.press("Lưu");
    await commune.told("Đã quyết toán.");
    await commune.page.getByText("Quyết toán: chi 3.900.000 đ, nộp trả 100.000 đ").waitFor();
    const { fundingRequests } = await office.ask(
      "can-bo-xa",
      `
        {
          fundingRequests(first: 10, state: SETTLED) {
            edges { node { requestNumber approved disbursed spent returned } }
          }
        }
      `,
    );
    expect(fundingRequests.edges.map(({ node }: { node: object }) => node)).toContainEqual({
      requestNumber: "78/TTr-MTTQ",
      approved: 4_000_000,
      disbursed: 4_000_000,
      spent: 3_900_000,
      returned: 100_000,
    });
  });
  test("on a phone: the totals and the story, nothing to scroll sideways", async () => {
    const phone = await office.desk("can-bo-xa", { viewport: { width: 390, height: 844 } }, "/funding");
    await phone.page.getByText("Tổng cộng").waitFor();
    expect(await phone.page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(390);
    await phone.leave();
  });
});
