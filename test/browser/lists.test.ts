import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Office, type Desk } from "./console.js";

/** Tables, the tree of units, searching and filtering, and what the counters promise. */
let office: Office;
let province: Desk, commune: Desk;
const PILOTS = "Đơn vị làm điểm";

beforeAll(async () => {
  office = await Office.open();
  province = await office.desk("can-bo-tinh");
  commune = await office.desk("can-bo-xa");
});
afterAll(() => office?.close());

const rowsOf = (desk: Desk, table: string) => desk.table(table).locator("tbody tr[data-row]");

describe("tables", () => {
  test("say how many rows there are and how they are sorted", async () => {
    await province.go("/pilot-units?year=2020");
    const table = province.table(PILOTS);
    const rows = await rowsOf(province, PILOTS).count();
    expect(rows).toBeGreaterThan(30);
    expect(await table.getAttribute("aria-rowcount")).toBe(String(rows + 1));
    expect(await table.getByRole("columnheader").count()).toBe(6);
    const header = table.getByRole("columnheader", { name: "Huyện" });
    const orders = [];
    for (let turn = 0; turn < 4; turn++) {
      orders.push(await header.getAttribute("aria-sort"));
      await header.getByRole("button").click();
      await province.settled();
    }
    expect(orders).toEqual(["none", "ascending", "descending", "none"]);
  });

  test("say the number of all rows while only some are loaded", async () => {
    await province.go("/reports");
    const all = Number(await province.table("Báo cáo").getAttribute("aria-rowcount")) - 1;
    const more = province.button("Tải thêm");
    while (await more.isVisible()) {
      await more.click();
      await province.settled();
    }
    await province.page.getByText(`Tất cả ${all} dòng`).waitFor();
    expect(all).toBeGreaterThan(0);
  });

  test("are walked with the arrows and opened with Enter", async () => {
    await province.go("/pilot-units?year=2020&sort=unit");
    await rowsOf(province, PILOTS).first().focus();
    await province.page.keyboard.press("ArrowDown");
    const second = rowsOf(province, PILOTS).nth(1);
    expect(await second.evaluate((row) => row === document.activeElement)).toBe(true);
    const name = await second.getByRole("link").innerText();
    await province.page.keyboard.press("Enter");
    await province.page.getByRole("heading", { level: 1, name }).waitFor();
  });

  test("stand in Vietnamese order: đ after d, marks after their letter", async () => {
    await province.go("/pilot-units?year=2020&sort=unit");
    const names = await province.column(PILOTS, "Đơn vị");
    const alphabet = "aăâbcdđeêghijklmnoôơpqrstuưvxy";
    const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
    const places = (name: string): number[] =>
      [...name.toLowerCase().normalize("NFD").replace(tones, "").normalize("NFC")].map((letter) =>
        alphabet.indexOf(letter),
      );
    const compare = (a: number[], b: number[]): number => {
      const at = a.findIndex((place, index) => place !== b[index]);
      return at < 0 ? 0 : a[at]! - (b[at] ?? -1);
    };
    for (const [index, name] of names.slice(1).entries())
      expect(compare(places(names[index]!), places(name)), `${names[index]} before ${name}`).toBeLessThanOrEqual(0);
    expect(names.some((name) => /^(Xã|Phường) Đ/.test(name))).toBe(true);
  });
});

describe("finding", () => {
  test.each(["tan viet", "TAN VIET", "Tân Việt".normalize("NFC"), "Tân Việt".normalize("NFD")])(
    "%s finds Xã Tân Việt in the list",
    async (words) => {
      await province.go("/pilot-units");
      await province.page.getByRole("searchbox", { name: "Tìm theo tên" }).fill(words);
      await province.page.waitForURL(/search=/);
      await province.settled();
      expect(new Set(await province.column(PILOTS, "Đơn vị"))).toEqual(new Set(["Xã Tân Việt"]));
    },
  );

  test("Ctrl K goes to a unit by its name without marks", async () => {
    await province.go("/my-work");
    await province.page.keyboard.press("Control+k");
    await province.page.getByRole("combobox", { name: "Tìm đơn vị, trang" }).fill("binh han");
    await province.page.getByRole("option", { name: /Phường Bình Hàn/ }).waitFor();
    await province.page.keyboard.press("Enter");
    await province.page.getByRole("heading", { level: 1, name: "Phường Bình Hàn" }).waitFor();
  });
});

describe("the address of a list", () => {
  test("holds filter and sort; Back comes back to it; a colleague's link shows the same", async () => {
    await province.go("/pilot-units");
    await province.page.getByRole("button", { name: "2020", exact: true }).click();
    await province.page.getByRole("button", { name: "Đã ra mắt", exact: true }).click();
    await province.table(PILOTS).getByRole("button", { name: "Người cần giúp" }).click();
    await province.page.waitForURL(/sort=people/);
    await province.settled();
    const address = province.at;
    expect(address).toContain("year=2020");
    expect(address).toContain("stage=LAUNCHED");
    const seen = await province.column(PILOTS, "Đơn vị");
    expect(new Set(await province.column(PILOTS, "Giai đoạn"))).toEqual(new Set(["Đã ra mắt"]));

    await rowsOf(province, PILOTS).first().getByRole("link").click();
    await province.page.getByRole("heading", { level: 1, name: seen[0]! }).waitFor();
    await province.page.goBack();
    await province.settled();
    expect(province.at).toBe(address);
    expect(await province.column(PILOTS, "Đơn vị")).toEqual(seen);

    const colleague = await office.desk("lanh-dao-tinh");
    await colleague.go(address);
    expect(await colleague.column(PILOTS, "Đơn vị")).toEqual(seen);
    await colleague.leave();
  });

  test("is kept over the sign-in", async () => {
    const stranger = await office.emptyDesk();
    await stranger.go("/pilot-units?year=2020&stage=LAUNCHED");
    expect(stranger.at).toMatch(/^\/sign-in/);
    await stranger.fill({ "Tên đăng nhập": "ban-138" });
    await stranger.page.getByLabel("Mật khẩu", { exact: true }).fill(office.graph.passwords["ban-138"]!);
    await stranger.press("Đăng nhập");
    await stranger.table(PILOTS).waitFor();
    expect(stranger.at).toBe("/pilot-units?year=2020&stage=LAUNCHED");
    await stranger.leave();
  });
});

describe("the tree of units", () => {
  test("is walked with arrows, Home, End and letters, and says its levels", async () => {
    await province.go("/units");
    const { page } = province;
    const now = async (): Promise<(string | null)[]> =>
      page.evaluate(() => [
        document.activeElement!.getAttribute("aria-level"),
        document.activeElement!.querySelector("span:nth-of-type(2)")!.textContent,
      ]);
    const item = (name: string) => page.getByRole("treeitem").filter({ hasText: name });
    await item("Tỉnh Hải Dương").focus();
    expect(await item("Tỉnh Hải Dương").getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowRight");
    await item("Huyện Bình Giang").waitFor();
    expect(await item("Tỉnh Hải Dương").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowRight");
    expect((await now())[0]).toBe("2");
    await page.keyboard.press("Home");
    expect(await now()).toEqual(["1", "Tỉnh Hải Dương"]);
    await page.keyboard.press("End");
    const last = (await now())[1];
    expect(await page.getByRole("treeitem").last().innerText()).toContain(last);
    await page.keyboard.press("Home");
    await page.keyboard.type("binh g");
    expect(await now()).toEqual(["2", "Huyện Bình Giang"]);
    await page.keyboard.press("ArrowRight");
    await item("Xã Tân Việt").waitFor();
    await page.keyboard.press("ArrowDown");
    expect((await now())[0]).toBe("3");
    await page.keyboard.press("ArrowUp");
    expect(await now()).toEqual(["2", "Huyện Bình Giang"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowLeft");
    expect(await now()).toEqual(["2", "Huyện Bình Giang"]);
    await page.keyboard.press("ArrowLeft");
    expect(await item("Huyện Bình Giang").getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Huyện Bình Giang" }).waitFor();
    expect(await page.getByRole("treeitem", { selected: true }).innerText()).toContain("Huyện Bình Giang");
  });
});

describe("counters", () => {
  test("my work begins with what is overdue, the longest first; each counter is the number of its tasks", async () => {
    await commune.go("/my-work");
    const groups = commune.page.locator("main section section");
    expect(await groups.first().getAttribute("aria-label")).toBe("Quá hạn");
    const days = (await groups.first().getByRole("listitem").allInnerTexts()).map((text) =>
      Number(/quá (\d+) ngày/.exec(text)?.[1]),
    );
    expect(days).toEqual([...days].sort((a, b) => b - a));
    for (const group of ["Quá hạn", "Hôm nay", "Trong 7 ngày", "Sau"]) {
      const facet = commune.page.getByRole("group", { name: "Thời hạn" }).getByRole("button", { name: group });
      const count = Number(/\d+$/.exec(await facet.innerText())?.[0]);
      await facet.click();
      await commune.settled();
      expect([group, await groups.getByRole("listitem").count()]).toEqual([group, count]);
      await facet.click();
      await commune.settled();
    }
  });

  async function counterAndRows(label: string): Promise<[number, number]> {
    await province.go("/overview");
    const counter = province.page.locator("main a").filter({ hasText: new RegExp(`^\\s*${label}`) });
    const count = Number(/\n(\d+)/.exec(await counter.innerText())![1]);
    await counter.click();
    await province.page.waitForURL(/\/pilot-units/);
    await province.settled();
    return [count, await rowsOf(province, PILOTS).count()];
  }

  test("the overview's Việc quá hạn is the number of rows of the list it opens", async () => {
    await province.go("/overview");
    const counter = province.page.locator("main a").filter({ hasText: /^\s*Việc quá hạn/ });
    await expect.poll(async () => /\n(\d+)/.exec(await counter.innerText())?.[1]).toBeTruthy();
    const count = Number(/\n(\d+)/.exec(await counter.innerText())![1]);
    expect(count).toBeGreaterThan(0);
    await counter.click();
    await province.page.waitForURL(/\/overdue/);
    await province.settled();
    expect(await rowsOf(province, "Việc quá hạn").count()).toBe(count);
  });

  test.each(["Đơn vị được chọn", "Đã ra mắt", "Chậm ra mắt", "Ra mắt đúng hạn"])(
    "the overview's %s is the number of rows of the list it opens",
    async (label) => {
      const [count, rows] = await counterAndRows(label);
      expect(rows).toBe(count);
    },
  );
});
