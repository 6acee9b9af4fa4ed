import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** The auditor's logs in the console. */
let office: Office;
let desk: Desk;
beforeAll(async () => {
  office = await Office.open();
  await office.ask("can-bo-xa", "{ caseFiles(first: 1) { edges { node { id person { fullName } } } } }");
  desk = await office.desk("kiem-toan");
});
afterAll(async () => {
  await desk?.leave();
  await office?.close();
});

test("the auditor finds who saw what of a person, searches by a name without marks, and sees that reading was written down", async () => {
  await desk.go("/logs");
  await desk.page.getByText("Xem thông tin cá nhân").first().waitFor();
  await desk.picture("logs-people");
  await desk.go("/logs?search=nguyen%20thi%20xuan");
  await desk.page.getByText("can-bo-xa").first().waitFor();
  await desk.go("/logs?search=khong%20co%20ai");
  await desk.page.getByText("Không có dòng nào khớp").waitFor();
  await desk.go("/logs?log=readings");
  await desk.page.getByText("Xem nhật ký: ai đã xem").first().waitFor();
  await desk.page.setViewportSize({ width: 360, height: 740 });
  await desk.go("/logs");
  await desk.page.getByText("Xem thông tin cá nhân").first().waitFor();
  await desk.picture("logs-people-360");
  const [content, screen] = await desk.page.evaluate(() => [document.scrollingElement!.scrollWidth, window.innerWidth]);
  expect(content).toBeLessThanOrEqual(screen);
  expect(desk.complaints).toEqual([]);
});
