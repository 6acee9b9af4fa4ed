import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/**
 * Nobody may take a rehearsal for the platform: at the door and on every page it says what it is, in both languages.
 */
let office: Office;
beforeAll(async () => void (office = await Office.open({ rehearsal: true })));
afterAll(() => office?.close());

const NOTE = {
  vi: /^DIỄN TẬP trên bản sao dữ liệu: mọi thay đổi ở đây sẽ mất .*23\/11\/2020\.$/,
  en: /^REHEARSAL on a copy of the data: every change made here is lost .*2020\.$/,
};
const note = (desk: Desk, language: "vi" | "en") =>
  desk.page
    .getByRole("complementary", { name: language === "vi" ? "Diễn tập" : "Rehearsal" })
    .filter({ hasText: NOTE[language] });

describe.each([
  ["the door", "/sign-in", 1440],
  ["a page", "/my-work", 1440],
  ["a page on a phone", "/my-work", 390],
] as const)("%s", (name, path, width) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = path === "/sign-in" ? await office.emptyDesk() : await office.desk("can-bo-tinh", {}, path);
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.go(path);
  });
  afterAll(() => desk?.leave());

  test.each(["light", "dark"] as const)("says so, readable for everybody (%s)", async (colorScheme) => {
    await desk.page.emulateMedia({ colorScheme });
    await desk.settled();
    expect(await note(desk, "vi").isVisible()).toBe(true);
    expect(await desk.axe()).toEqual([]);
    expect(await desk.page.evaluate(() => document.scrollingElement!.scrollWidth <= window.innerWidth)).toBe(true);
    await desk.picture(`rehearsal-${name.replaceAll(" ", "-")}-${colorScheme}`);
  });

  test("says so in English", async () => {
    await desk.switchLanguage();
    expect(await note(desk, "en").isVisible()).toBe(true);
    await desk.switchLanguage();
  });
});
