import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office } from "./console.js";

/** What is overdue, urging about it, and hearing of it, in a real browser. */
let office: Office;
beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office?.close());

const LIST = "Việc quá hạn";
const PHONE = { viewport: { width: 360, height: 780 } };
const overdue = (variables: Record<string, unknown>) =>
  office
    .ask(
      "can-bo-tinh",
      `
        query ($asOf: LocalDate, $againstFirst: Boolean, $kind: DutyKind) {
          overdue(asOf: $asOf, againstFirst: $againstFirst, kind: $kind, first: 100) {
            totalCount
            edges { node { id kind what unit { fullName } district { fullName } } }
          }
        }
      `,
      variables,
    )
    .then((d) => d.overdue);

describe("the list", () => {
  test("on 01/07/2020 against the first deadline: every unit without a launch, filtered by district, as a file", async () => {
    const told = await overdue({ asOf: "2020-07-01", againstFirst: true, kind: "LAUNCH" });
    const desk = await office.desk("can-bo-tinh", {}, "/overdue");
    await desk.fill({ "Tính đến ngày": "01/07/2020" });
    await desk.page.getByRole("button", { name: "hạn đầu tiên của kế hoạch" }).click();
    await desk.page
      .getByRole("group", { name: "Loại việc" })
      .getByRole("button", { name: "Chưa tổ chức hội nghị triển khai" })
      .click();
    await desk.settled();
    expect(desk.at).toBe("/overdue?asOf=2020-07-01&againstFirst=true&kind=LAUNCH");
    expect(await desk.column(LIST, "Đơn vị")).toEqual(told.edges.map(({ node }: any) => node.unit.fullName));
    expect(new Set(await desk.column(LIST, "Quá hạn"))).toEqual(new Set(["quá 1 ngày"]));
    const district: string = told.edges[0].node.district.fullName;
    await desk.page.getByRole("group", { name: "Huyện" }).getByRole("button", { name: district }).click();
    await desk.settled();
    const own = told.edges.filter(({ node }: any) => node.district.fullName === district);
    expect(await desk.column(LIST, "Đơn vị")).toEqual(own.map(({ node }: any) => node.unit.fullName));
    const [download] = await Promise.all([desk.page.waitForEvent("download"), desk.press("Tải tệp CSV")]);
    expect(download.suggestedFilename()).toBe("qua-han-2020-07-01.csv");
    const lines = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(lines[0]).toBe("\uFEFFHuyện,Đơn vị,Việc,Nội dung,Hạn,Số ngày quá hạn");
    expect(lines.slice(1)).toEqual(
      own.map(({ node }: any) => `${district},${node.unit.fullName},Chưa tổ chức hội nghị triển khai,,30/06/2020,1`),
    );
    expect(await desk.axe()).toEqual([]);
    await desk.picture("overdue");
    await desk.leave();
  });
  test("an officer urges from it, once a day; the unit's log tells it", async () => {
    const { edges } = await overdue({ kind: "FINDING" });
    expect(edges.length).toBeGreaterThan(0);
    const desk = await office.desk("can-bo-tinh", PHONE, "/overdue?kind=FINDING");
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await desk.picture("overdue-phone");
    const urge = async () => {
      await desk.page
        .getByRole("button", { name: /^Đôn đốc ngay/ })
        .first()
        .click();
      const dialog = desk.page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: "Lời nhắn" }).fill("Đề nghị báo cáo (mẫu)");
      await dialog.getByRole("button", { name: "Đôn đốc", exact: true }).click();
    };
    await urge();
    await desk.told("Đã đôn đốc: ");
    await desk.page.getByRole("dialog").waitFor({ state: "detached" });
    await urge();
    await desk.page.getByRole("dialog").getByText("Việc này đã được đôn đốc trong ngày hôm nay.").waitFor();
    expect(await desk.axe()).toEqual([]);
    await desk.leave();
    const { reminders } = await office.ask(
      "can-bo-tinh",
      `{ reminders(first: 100) { edges { node { note subjectId ruleDays } } } }`,
    );
    expect(reminders.edges.map(({ node }: any) => node)).toContainEqual({
      note: "Đề nghị báo cáo (mẫu)",
      subjectId: edges[0].node.id,
      ruleDays: null,
    });
  });
});

describe("hearing of it", () => {
  test("the office finds it in its work and says that it knows", async () => {
    const { myReminders } = await office.ask(
      "lanh-dao-tinh",
      `{ myReminders(first: 20) { totalCount edges { node { acknowledgedOn } } } }`,
    );
    expect(myReminders.totalCount).toBeGreaterThan(0);
    const desk = await office.desk("lanh-dao-tinh", PHONE);
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await desk.picture("my-reminders-phone");
    await desk.page
      .getByRole("button", { name: /^Ghi nhận/ })
      .first()
      .click();
    await desk.told("Đã ghi nhận.");
    await desk.page.getByText("đã ghi nhận 23/11/2020").first().waitFor();
    await desk.leave();
  });
  test("the account menu takes a mail address and says that mail is off here", async () => {
    const desk = await office.desk("can-bo-xa");
    await desk.page.getByRole("button", { name: /Nguyễn Thị Xuân/ }).click();
    await desk.page.getByRole("menuitem", { name: "Thư đôn đốc" }).click();
    const dialog = desk.page.getByRole("dialog");
    await dialog.getByText(/Thư điện tử đang tắt/).waitFor();
    await dialog.getByRole("textbox", { name: "Địa chỉ nhận thư" }).fill("không phải thư");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await dialog.getByText(/Địa chỉ thư không đúng dạng/).waitFor();
    await dialog.getByRole("textbox", { name: "Địa chỉ nhận thư" }).fill("xuan@example.org");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await desk.told("Thư đôn đốc sẽ gửi đến xuan@example.org.");
    expect(await desk.axe()).toEqual([]);
    await desk.leave();
  });
});
