import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";
import { open, visits, type Visit } from "./pages.js";

/** What is typed and shown in forms: days, figures, and the work of two people on one report. */
let office: Office;
let commune: Desk;
let pages: Record<string, Visit>;

beforeAll(async () => {
  office = await Office.open();
  pages = await visits(office);
  commune = await office.desk("can-bo-xa");
});
afterAll(() => office?.close());

describe("days", () => {
  test.each(["3/11/2020", "03/11/2020", "03112020", "3-11-2020", "3.11.2020"])(
    "%s is the third of November",
    async (typed) => {
      await commune.go("/units");
      await commune.fill({ "Theo ngày": typed });
      await commune.page.waitForURL(/asOf=2020-11-03/);
      expect(await commune.field("Theo ngày").inputValue()).toBe("03/11/2020");
    },
  );

  test("the 31st of February is refused with a sentence, and nothing is sent", async () => {
    const { caseFiles } = await office.ask(
      "can-bo-xa",
      `{ caseFiles(first: 1, stage: ACTIVE) { edges { node { id version } } } }`,
    );
    const file = caseFiles.edges[0].node;
    await commune.go(`/case-files/${file.id}`);
    await commune.press("Ghi lần thăm");
    await commune.fill({ "Ngày thăm": "31/02/2020" });
    await commune.page.getByText("Không có ngày “31/02/2020”.").waitFor();
    await commune.press("Lưu lần thăm");
    expect(await commune.page.getByText("Không có ngày “31/02/2020”.").isVisible()).toBe(true);
    expect(await commune.field("Ngày thăm").getAttribute("aria-invalid")).toBe("true");
    expect(
      (await office.ask("can-bo-xa", `query($id: ID!) { caseFile(id: $id) { version } }`, { id: file.id })).caseFile
        .version,
    ).toBe(file.version);
  });
});

describe("the same text wherever the reader is", () => {
  const ZONES = ["America/Los_Angeles", "Asia/Ho_Chi_Minh", "Pacific/Auckland"];

  test.each(["/my-work", "/overview", "/case-files/$id", "/reports/$id"])("%s", async (route) => {
    const visit = pages[route]!;
    const read: string[][] = [];
    for (const timezoneId of ZONES) {
      const desk = await open(office, visit, { timezoneId });
      read.push(await desk.words());
      await desk.leave();
    }
    expect(read[0]).toEqual(read[1]);
    expect(read[2]).toEqual(read[1]);
    const text = read[1]!.join("\n");
    expect(text).toMatch(/(?<!\d)\d{2}\/\d{2}\/2020(?!\d)/);
    expect(text, "days without their noughts").not.toMatch(/(?<![\d/])(\d\/\d{1,2}|\d{1,2}\/\d)\/\d{4}/);
    expect(text, "days as machines write them").not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(text, "figures with a decimal dot").not.toMatch(/\d\.\d{1,2}(?!\d)/);
  });

  test("thousands have dots, parts a comma", async () => {
    await commune.go(pages["/reports/$id"]!.path);
    const dong = commune
      .table("Số liệu của báo cáo")
      .getByRole("row")
      .filter({ hasText: "Giá trị hỗ trợ sinh kế" })
      .getByRole("textbox");
    await dong.fill("1250000,5");
    await dong.press("Tab");
    expect(await dong.inputValue()).toBe("1.250.000,5");
    await commune.press("Bỏ phần chưa lưu");
  });
});

describe("two people at one report", () => {
  const at = (desk: Desk) =>
    desk
      .table("Số liệu của báo cáo")
      .getByRole("row")
      .filter({ hasText: "Số tin, bài, buổi phát thanh" })
      .getByRole("textbox");
  let first: Desk, second: Desk;
  const kept = async (): Promise<number> => {
    const { report } = await office.ask(
      "can-bo-xa",
      `query($id: ID!) { report(id: $id) { figures { typed indicator { code } } } }`,
      { id: pages["/reports/$id"]!.path.split("/").pop() },
    );
    return report.figures.find(({ indicator }: { indicator: { code: string } }) => indicator.code === "I17").typed;
  };

  /** Both have the report open; the first has saved, the second types 7 and saves. */
  async function collide(): Promise<void> {
    [first, second] = [await open(office, pages["/reports/$id"]!), await open(office, pages["/reports/$id"]!)];
    await at(first).fill((await kept()) === 5 ? "6" : "5");
    await first.press("Lưu nháp");
    await first.told("Đã lưu nháp.");
    await at(second).fill("7");
    await second.press("Lưu nháp");
    await second.page.getByRole("dialog", { name: "Người khác vừa sửa mục này" }).waitFor();
  }
  const leave = () => Promise.all([first.leave(), second.leave()]);

  test("the second sees both versions, nothing is overwritten, and may take the saved one", async () => {
    await collide();
    const saved = await kept();
    expect([5, 6]).toContain(saved);
    const row = second.page.getByRole("dialog").getByRole("row").filter({ hasText: "Số tin, bài, buổi phát thanh" });
    expect((await row.getByRole("cell").allInnerTexts()).map((text) => text.trim())).toEqual(["7", String(saved)]);
    await second.picture("two-editors");
    await second.press("Lấy bản đang lưu");
    await second.settled();
    expect(await at(second).inputValue()).toBe(String(saved));
    expect(await kept()).toBe(saved);
    await leave();
  });

  test("or keeps the own one, knowingly", async () => {
    await collide();
    await second.press("Giữ bản của tôi");
    await second.press("Lưu nháp");
    await second.told("Đã lưu nháp.");
    expect(await kept()).toBe(7);
    await leave();
  });
});
