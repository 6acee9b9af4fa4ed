import { DEMO_COMMUNE } from "@hoa-nhap/demo";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * An inspection in a real browser: opened at a desk, held on a phone, closed, concluded, and its finding mended and
 * accepted.
 */
let office: Office;
let pilot: string;
let visit: string;
const PHONE = { viewport: { width: 390, height: 844 } };

beforeAll(async () => {
  office = await Office.open();
  const { pilotUnits } = await office.ask(
    "can-bo-xa",
    `{ pilotUnits(first: 5, year: 2020) { edges { node { id unit { code } } } } }`,
  );
  pilot = pilotUnits.edges.find((e: any) => e.node.unit.code === DEMO_COMMUNE.commune).node.id;
});
afterAll(() => office?.close());

const axe = async (desk: Desk): Promise<string[]> => {
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await desk.page.emulateMedia({ colorScheme });
    await desk.settled();
    found.push(...(await desk.axe()));
  }
  return found;
};
const state = async () =>
  (
    await office.ask(
      "can-bo-tinh",
      `
        query ($id: ID!) {
          inspection(id: $id) {
            state grade minutesNumber conclusionNumber items { code result note }
            findings { id what state dueOn entries { step note } }
          }
        }
      `,
      { id: visit },
    )
  ).inspection;

describe("the list", () => {
  test("shows the worked year's figures, and filters by intake and overdue findings", async () => {
    const desk = await office.desk("can-bo-tinh", {}, "/inspections");
    await desk.page.getByText("24/42").first().waitFor();
    await desk.page.getByRole("group", { name: "Đợt" }).getByRole("button", { name: "2019" }).click();
    await desk.settled();
    expect(await desk.column("Các cuộc kiểm tra", "Đợt")).toEqual(Array(10).fill("2019"));
    await desk.page.getByRole("button", { name: "Có kiến nghị quá hạn" }).click();
    await desk.settled();
    const { inspections } = await office.ask(
      "can-bo-tinh",
      `{ inspections(first: 50, wave: 2019, overdue: true) { totalCount } }`,
    );
    expect(inspections.totalCount).toBeGreaterThan(0);
    expect(
      (await desk.column("Các cuộc kiểm tra", "Trạng thái")).filter((text) => text.includes("quá hạn")),
    ).toHaveLength(inspections.totalCount);
    expect(desk.at).toBe("/inspections?wave=2019&overdue=true");
    await desk.leave();
  });
});

describe("a visit", () => {
  test("is opened from the unit's page; what is missing is said at its field", async () => {
    const desk = await office.desk("can-bo-tinh", {}, `/pilot-units/${pilot}`);
    await desk.press("Mở cuộc kiểm tra");
    const dialog = desk.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Bắt đầu" }).click();
    await dialog.getByText("Hãy điền ô này.").waitFor();
    expect(await axe(desk)).toEqual([]);
    await dialog.getByRole("textbox", { name: "Trưởng đoàn" }).fill("Phó Chủ tịch, trưởng đoàn (mẫu)");
    await dialog.getByRole("button", { name: "Bắt đầu" }).click();
    await desk.told("Đã mở cuộc kiểm tra.");
    visit = desk.at.split("/").at(-1)!;
    expect(await desk.button("Kết thúc, ký biên bản").isDisabled()).toBe(true);
    await desk.leave();
  });

  test("is held on a phone, one paragraph to a card, by keyboard alone; what is not met needs something to mend", async () => {
    const desk = await office.desk("can-bo-tinh", PHONE, `/inspections/${visit}`);
    const { page } = desk;
    const answers = page.getByRole("radio");
    expect(await answers.count()).toBe(3);
    for (const box of await page.locator("label:has(input[type=radio])").all())
      expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(48);
    await desk.press("Lưu, sang nội dung sau");
    await page.getByText("Hãy chọn một câu trả lời.").waitFor();
    const total = (await state()).items.length;
    for (let n = 1; n <= total; n++) {
      await page.getByRole("group", { name: new RegExp(`^${n}\\. `) }).waitFor();
      await answers.first().focus();
      await page.keyboard.press(n === 2 ? "ArrowDown" : "Space");
      if (n === 2) {
        await page.keyboard.press("Control+Enter");
        await page.getByText("Hãy điền ô này.").waitFor();
        await page.getByRole("textbox", { name: "Cần khắc phục gì" }).fill("Cập nhật danh sách thành viên (mẫu)");
        const [content, screen] = await page.evaluate(() => [
          document.scrollingElement!.scrollWidth,
          window.innerWidth,
        ]);
        expect(content).toBeLessThanOrEqual(screen);
        await desk.picture("inspection-item-390");
        expect(await axe(desk)).toEqual([]);
      }
      await page.keyboard.press("Control+Enter");
      await desk.settled();
    }
    await page.getByText(`đã trả lời ${total}/${total}`).waitFor();
    const held = await state();
    expect(held.items.map((item: any) => item.result)).toEqual(
      Array.from({ length: total }, (_, n) => (n === 1 ? "NOT_MET" : "MET")),
    );
    expect(held.findings).toMatchObject([
      { what: "Cập nhật danh sách thành viên (mẫu)", state: "OPEN", dueOn: "2020-12-23" },
    ]);
    await desk.leave();
  });

  test("is closed with minutes and grade, then concluded; the card of the unit says so", async () => {
    const desk = await office.desk("can-bo-tinh", {}, `/inspections/${visit}`);
    const dialog = desk.page.getByRole("dialog");
    await desk.press("Kết thúc, ký biên bản");
    await dialog.getByRole("textbox", { name: "Số biên bản" }).fill("biên bản");
    await dialog.getByRole("combobox", { name: "Xếp loại chung" }).selectOption({ label: "Khá" });
    await dialog.getByRole("button", { name: "Kết thúc", exact: true }).click();
    await dialog.getByRole("alert").waitFor();
    await dialog.getByRole("textbox", { name: "Số biên bản" }).fill("41/BB-MTTQ");
    await dialog.getByRole("button", { name: "Kết thúc", exact: true }).click();
    await desk.told("Đã kết thúc cuộc kiểm tra.");
    await desk.press("Ra thông báo kết luận");
    await dialog.getByRole("textbox", { name: "Số thông báo" }).fill("241/TB-MTTQ");
    await dialog.getByRole("button", { name: "Ghi thông báo" }).click();
    await desk.told("Đã ghi thông báo kết luận.");
    expect(await state()).toMatchObject({
      state: "CONCLUDED",
      grade: "FAIR",
      minutesNumber: "41/BB-MTTQ",
      conclusionNumber: "241/TB-MTTQ",
    });
    await desk.picture("inspection-concluded");
    expect(await axe(desk)).toEqual([]);
    await desk.go(`/pilot-units/${pilot}`);
    await desk.page.getByText("Khá · còn 1/1 kiến nghị").waitFor();
    await desk.leave();
  });

  test("its finding stands in the commune's work, is mended there, sent back, mended again and accepted", async () => {
    const commune = await office.desk("can-bo-xa", {}, "/my-work");
    await commune.page.locator(`a[href="/inspections/${visit}"]`).first().click();
    await commune.settled();
    const follow = async (
      desk: Desk,
      open: string,
      action: string,
      label: string,
      text: string,
      done: string,
    ): Promise<void> => {
      await desk.go(`/inspections/${visit}`);
      await desk.press(open);
      const dialog = desk.page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: label }).fill(text);
      await dialog.getByRole("button", { name: action, exact: true }).click();
      await desk.told(done);
    };
    await follow(
      commune,
      "Báo cáo đã khắc phục",
      "Báo cáo",
      "Minh chứng",
      "Đã lập danh sách mới (mẫu)",
      "Đã báo cáo khắc phục.",
    );
    const province = await office.desk("can-bo-tinh", {}, `/inspections/${visit}`);
    await follow(province, "Trả lại", "Trả lại", "Lý do", "Chưa có chữ ký (mẫu)", "Đã trả lại.");
    await follow(commune, "Báo cáo đã khắc phục", "Báo cáo", "Minh chứng", "Đã ký (mẫu)", "Đã báo cáo khắc phục.");
    await follow(province, "Xác nhận", "Xác nhận", "Ghi chú", "", "Đã xác nhận.");
    expect((await state()).findings).toMatchObject([
      {
        state: "ACCEPTED",
        entries: [
          { step: "FIXED" },
          { step: "RETURNED", note: "Chưa có chữ ký (mẫu)" },
          { step: "FIXED" },
          { step: "ACCEPTED", note: null },
        ],
      },
    ]);
    await commune.leave();
    await province.leave();
  });
});

describe("the year's plan", () => {
  let september: Office;
  beforeAll(async () => void (september = await Office.open({ day: "2020-09-18" })));
  afterAll(() => september?.close());

  test("is drafted over both intakes and issued by the province; a commune on it sees it only then", async () => {
    const desk = await september.desk("can-bo-tinh", {}, "/inspections");
    const seen = async (): Promise<unknown> =>
      (await september.ask("can-bo-xa", `{ inspectionPlan(year: 2020) { number lines(first: 50) { totalCount } } }`))
        .inspectionPlan;
    await desk.press("Lập kế hoạch kiểm tra");
    const dialog = desk.page.getByRole("dialog");
    const fields = dialog.getByRole("combobox");
    await fields.first().waitFor();
    expect(await fields.count()).toBe(42);
    await fields.first().selectOption({ label: "tháng 12" });
    expect(await axe(desk)).toEqual([]);
    await dialog.getByRole("button", { name: "Lập dự thảo" }).click();
    await desk.told("Đã lập dự thảo kế hoạch.");
    expect(await seen()).toBeNull();
    await desk.press("Ban hành kế hoạch");
    await dialog.getByRole("button", { name: "Ban hành", exact: true }).click();
    await dialog.getByText("Hãy điền ô này.").waitFor();
    await dialog.getByRole("textbox", { name: "Số kế hoạch" }).fill("152/KH-MTTQ");
    await dialog.getByRole("button", { name: "Ban hành", exact: true }).click();
    await desk.told("Đã ban hành kế hoạch kiểm tra.");
    await desk.page.getByText("theo 152/KH-MTTQ ngày 18/09/2020").waitFor();
    expect(await seen()).toEqual({ number: "152/KH-MTTQ", lines: { totalCount: 1 } });
    await desk.leave();
  });
});
