import AxeBuilder from "@axe-core/playwright";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Request, Response } from "playwright-core";
import { expect, vi } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";
import { openBrowser } from "./chromium.js";

const SCREENSHOTS = join(import.meta.dirname, "../../artifacts/screenshots");
const SIZE = { width: 1440, height: 900 };

// Limits that only end what hangs: a page on a busy machine is slow, not wrong.
const PATIENCE_MS = 120_000;
vi.setConfig({ testTimeout: 5 * PATIENCE_MS, hookTimeout: 5 * PATIENCE_MS });

/** The whole platform and a real browser in front of it; each person sits at a desk of their own. */
export class Office {
  private readonly cookies = new Map<string, Awaited<ReturnType<BrowserContext["storageState"]>>["cookies"]>();
  private readonly sessions = new Map<string, Promise<Session>>();

  private constructor(
    readonly graph: TestGraph,
    readonly browser: Browser,
  ) {}

  static async open(
    options: { day?: string; demo?: boolean; rehearsal?: boolean; boundariesFile?: string } = {},
  ): Promise<Office> {
    const [graph, browser] = await Promise.all([openGraph({ ...options, web: true }), openBrowser()]);
    return new Office(graph, browser);
  }

  /** A fresh browser profile with nobody signed in. */
  async emptyDesk(options: BrowserContextOptions = {}): Promise<Desk> {
    const context = await this.browser.newContext({
      baseURL: this.graph.address,
      viewport: SIZE,
      locale: "vi-VN",
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Desk(await context.newPage());
  }

  /**
   * A fresh profile with somebody signed in: the first time through the form, afterwards with the cookie of that time.
   */
  async desk(login: string, options: BrowserContextOptions = {}, path = "/my-work"): Promise<Desk> {
    const desk = await this.emptyDesk(options);
    const cookies = this.cookies.get(login);
    if (cookies) {
      await desk.page.context().addCookies(cookies);
    } else {
      await desk.signIn(login, this.graph.passwords[login]!);
      this.cookies.set(login, (await desk.page.context().storageState()).cookies);
    }
    await desk.go(path);
    return desk;
  }

  /** The same person at the API, to look at what the browser did. */
  async ask<T = any>(login: string, query: string, variables?: Record<string, unknown>): Promise<T> {
    const session = this.sessions.get(login) ?? this.graph.signIn(login);
    this.sessions.set(login, session);
    const { data, errors } = await (await session).ask(query, variables);
    expect(errors).toBeUndefined();
    return data as T;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.graph.close();
  }
}

/** One screen of one person. */
export class Desk {
  /** Every address this screen asked for. */
  readonly asked: string[] = [];
  /** What the browser complained about. */
  readonly complaints: string[] = [];
  /** The answer that brought the page itself. */
  document: Response | undefined;
  private readonly answers: Promise<string>[] = [];
  private readonly underWay = new Set<Request>();

  constructor(readonly page: Page) {
    page.on("request", (request) => {
      this.asked.push(request.url());
      this.underWay.add(request);
    });
    for (const end of ["requestfinished", "requestfailed"] as const)
      page.on(end as "requestfinished", (request) => void this.underWay.delete(request));
    page.on("response", (response) => {
      if (response.request().isNavigationRequest()) this.document = response;
      if (response.url().endsWith("/graphql")) this.answers.push(response.text().catch(() => ""));
    });
    page.on("pageerror", (error) => void this.complaints.push(String(error)));
    page.on("console", (message) => {
      // "Nobody is signed in" is an answer, but Chromium writes every 401 down.
      const isSignedOut = message.location().url.endsWith("/auth/session") && message.text().includes("401");
      if (message.type() === "error" && !isSignedOut)
        this.complaints.push(`${message.text()} (${message.location().url})`);
    });
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.go("/sign-in");
    await this.field("Tên đăng nhập").fill(login);
    await this.page.getByLabel("Mật khẩu", { exact: true }).fill(password);
    await this.press("Đăng nhập");
    await this.page.waitForURL("**/my-work");
    await this.settled();
  }

  async go(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.settled();
  }

  /** Waits until the page stands still: its title is there, nothing is loading or moving. */
  async settled(): Promise<void> {
    await this.page
      .locator("h1")
      .first()
      .waitFor()
      .catch(async () => {
        const refused = (await Promise.all(this.answers)).filter((answer) => answer.includes('"errors":'));
        throw new Error(
          [
            `${this.at} has no title. It says:`,
            await this.page.locator("body").innerText(),
            ...refused,
            ...this.complaints,
          ].join("\n"),
        );
      });
    do {
      await vi.waitFor(() => expect([...this.underWay].map((request) => request.url())).toEqual([]), {
        timeout: PATIENCE_MS,
        interval: 20,
      });
      await this.page.waitForFunction(() => !document.querySelector(".mantine-Skeleton-root, [data-loading]"));
      await this.page.evaluate(async () => {
        const ending = document
          .getAnimations()
          .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
        await Promise.allSettled(ending.map((animation) => animation.finished));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
    } while (this.underWay.size > 0);
  }

  /** Path and search of where the screen is now. */
  get at(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** A field by its label, the star of a required one left out. */
  field(label: string): Locator {
    return this.page.getByRole("textbox", { name: label, exact: true });
  }

  /** Types into fields by their labels, and leaves each with Tab as people do. */
  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(values)) {
      await this.field(label).fill(text);
      await this.field(label).press("Tab");
    }
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** Waits for the notice that something has been done, and puts it away. */
  async told(sentence: string): Promise<void> {
    const notice = this.page.getByRole("alert").filter({ hasText: sentence });
    await notice.waitFor();
    await notice.getByRole("button").click();
    await notice.waitFor({ state: "detached" });
    await this.settled();
  }

  table(label: string): Locator {
    return this.page.getByRole("table", { name: label, exact: true });
  }

  /** The texts of one column of a table, from the first row down. */
  async column(table: string, header: string): Promise<string[]> {
    const headers = await this.table(table).locator("thead th").allInnerTexts();
    const at = headers.findIndex((text) => text.trim() === header);
    expect(at, `column ${header} of ${table}: ${headers.join(" | ")}`).toBeGreaterThanOrEqual(0);
    const cells = await this.table(table)
      .locator(`tbody tr[data-row] td:nth-child(${at + 1})`)
      .allInnerTexts();
    return cells.map((text) => text.trim());
  }

  /** Everything that can be read on the page, or is read out: texts, labels, placeholders. */
  async words(): Promise<string[]> {
    return this.page.evaluate(() => {
      const found = new Set<string>();
      const add = (text: string | null): unknown => text?.trim() && found.add(text.trim().normalize("NFC"));
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (walker.currentNode.parentElement?.checkVisibility()) add(walker.currentNode.textContent);
      for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
        for (const name of ["aria-label", "title", "placeholder"]) add(element.getAttribute(name));
      add(document.title);
      return [...found];
    });
  }

  /** Whether a text came from the platform as it stands: a name, a paper, a note. */
  async isData(text: string): Promise<boolean> {
    return (await Promise.all(this.answers)).some((answer) => answer.includes(JSON.stringify(text)));
  }

  /** The other language, by the switch at the door or in the account's menu. */
  async switchLanguage(): Promise<void> {
    const before = await this.page.locator("html").getAttribute("lang");
    const account = this.page.locator("header [aria-haspopup=menu]");
    if (await account.isVisible()) await account.click();
    await this.page.getByText(before === "vi" ? "English" : "Tiếng Việt", { exact: true }).click();
    await this.page.locator(`html[lang=${before === "vi" ? "en" : "vi"}]`).waitFor({ state: "attached" });
    await this.settled();
  }

  /** What axe finds wrong on the page, or in one part of it: the rule and where. */
  async axe(part?: string): Promise<string[]> {
    // Without frames of other hosts there is nothing that an extra page would have to gather.
    const builder = new AxeBuilder({ page: this.page }).setLegacyMode();
    const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(" ")} ${html}`).join(" | ")}`,
    );
  }

  /**
   * A picture for people to look at, of the page or of what the screen shows of it; only where `PICTURES` asks for
   * them, for no test reads one.
   */
  async picture(name: string, { whole = true } = {}): Promise<void> {
    if (!process.env["PICTURES"]) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    if (whole) await this.page.evaluate(() => window.scrollTo(0, 0));
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: whole });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
