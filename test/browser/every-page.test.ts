import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";
import { englishIn, vietnameseIn } from "./languages.js";
import { open, routesOfTheRouter, visits, type Visit } from "./pages.js";

/** What holds on every page of the console, whoever looks at it. */
let office: Office;
let pages: Record<string, Visit>;
const ROUTES = routesOfTheRouter();

beforeAll(async () => {
  office = await Office.open();
  pages = await visits(office);
});
afterAll(() => office?.close());

test("every route of the router is visited", () => {
  expect(Object.keys(pages).sort()).toEqual(ROUTES.sort());
});

describe.each(ROUTES)("%s", (route) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await open(office, pages[route]!);
  });
  afterAll(() => desk?.leave());

  test("asks nobody but the platform, makes no script out of text, and the browser complains of nothing", async () => {
    await desk.picture(pages[route]!.name);
    expect([...new Set(desk.asked.map((url) => new URL(url).origin))]).toEqual([office.graph.address]);
    const policy = desk.document!.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe-eval");
    expect(desk.complaints).toEqual([]);
  });

  test.each(["light", "dark"] as const)("axe finds nothing (%s)", async (colorScheme) => {
    await desk.page.emulateMedia({ colorScheme });
    await desk.settled();
    expect(await desk.axe()).toEqual([]);
  });

  // 200 % zoom of a 1440 px screen, and a phone.
  test.each([
    { width: 720, height: 450 },
    { width: 390, height: 844 },
  ])("nothing to scroll sideways at $width px", async (size) => {
    const before = desk.page.viewportSize()!;
    await desk.page.setViewportSize(size);
    await desk.settled();
    const [content, screen] = await desk.page.evaluate(() => [
      document.scrollingElement!.scrollWidth,
      window.innerWidth,
    ]);
    await desk.picture(`${pages[route]!.name}-${size.width}`);
    await desk.page.setViewportSize(before);
    expect(content).toBeLessThanOrEqual(screen);
  });

  test("is Vietnamese all through, and English after the switch", async () => {
    expect(englishIn(await desk.words())).toEqual([]);
    await desk.switchLanguage();
    const left = vietnameseIn(await desk.words());
    await desk.switchLanguage();
    for (const text of left) expect([text, await desk.isData(text)]).toEqual([text, true]);
  });
});
