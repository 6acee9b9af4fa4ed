import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../../../test/database.js";
import { openPost, type TestPost } from "../../../test/smtp.js";
import { mailAddress, mailSettings, openJobs, openMailer, type Jobs } from "./index.js";

describe("jobs", () => {
  let database: TestDatabase;
  let client: pg.Client;
  let processes: Jobs[];
  const faults: Error[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client({ connectionString: database.urlOf("models") });
    await client.connect();
    processes = await Promise.all(
      [1, 2].map(() => openJobs("models", database.urlOf("models"), (error) => void faults.push(error))),
    );
  });
  afterAll(async () => {
    await Promise.all(processes.map((jobs) => jobs.close()));
    await client?.end();
    await database?.drop();
  });
  const within = async (text: string, values: unknown[]) => (await client.query(text, values)).rows;
  const until = async (test: () => boolean): Promise<void> => {
    for (let n = 0; n < 100 && !test(); n++) await sleep(100);
  };

  test("what is put down in a transaction is done when that is kept, by one of two processes, again when it failed, and buried in the end", async () => {
    const done: string[] = [];
    const dead: string[] = [];
    const rules = { retries: 1, firstPause: 1 };
    for (const jobs of processes) {
      await jobs.queue<{ what: string }>(
        "letters",
        rules,
        async ({ what }) => {
          done.push(what);
          if (what === "hopeless" || (what === "twice" && done.filter((one) => one === "twice").length === 1))
            throw new Error("not now");
        },
        async ({ what }) => void dead.push(what),
      );
    }
    await client.query("begin");
    await processes[0]!.put("letters", { what: "taken back" }, within);
    await client.query("rollback");
    await client.query("begin");
    for (const what of ["once", "twice", "hopeless"]) await processes[0]!.put("letters", { what }, within);
    await client.query("commit");
    await until(() => dead.length > 0);
    expect(done.toSorted()).toEqual(["hopeless", "hopeless", "once", "twice", "twice"]);
    expect(dead).toEqual(["hopeless"]);
  });
  test("daily work is done at each start, by one process at a time, and its schedule is kept", async () => {
    let running = 0;
    let most = 0;
    let times = 0;
    for (const jobs of processes) {
      await jobs.daily("every-day", 6, async () => {
        most = Math.max(most, ++running);
        await sleep(300);
        running--;
        times++;
      });
    }
    await until(() => times === 2);
    expect({ times, most }).toEqual({ times: 2, most: 1 });
    expect((await client.query("select cron, timezone from models_jobs.schedule")).rows).toEqual([
      { cron: "0 6 * * *", timezone: "Asia/Ho_Chi_Minh" },
    ]);
  });
  test("the service's role may fill the tables and change none", async () => {
    await expect(client.query("create table models_jobs.more (id int)")).rejects.toThrow(/permission denied/);
    await expect(client.query("update models_jobs.version set version = 1")).rejects.toThrow(/permission denied/);
    expect(faults).toEqual([]);
  });
});

describe("mail", () => {
  let post: TestPost;
  afterAll(() => post?.close());

  test("off without both settings; what can never work is refused at the start", () => {
    expect(mailSettings({})).toBeNull();
    expect(mailSettings({ SMTP_URL: "smtp://127.0.0.1:25" })).toBeNull();
    expect(mailSettings({ SMTP_URL: "smtp://127.0.0.1:25", MAIL_FROM: "Don.Doc@example.org" })).toEqual({
      smtpUrl: "smtp://127.0.0.1:25",
      from: "don.doc@example.org",
    });
    expect(() => mailSettings({ SMTP_URL: "http://127.0.0.1", MAIL_FROM: "a@example.org" })).toThrow(/SMTP_URL/);
    expect(() => mailSettings({ SMTP_URL: "smtp://127.0.0.1", MAIL_FROM: "A <a@example.org>" })).toThrow(/MAIL_FROM/);
  });
  test.each([
    "a@example.org\r\nBcc: b@example.org",
    "a@example.org, b@example.org",
    "a@example.org\nb",
    "<a@example.org>",
    "a@localhost",
    "a b@example.org",
    "a@-x.org",
    "a@x..org",
    `${"x".repeat(65)}@example.org`,
    "",
  ])("%j is no address", (text) => {
    expect(mailAddress(text)).toBeNull();
  });
  test("beyond this machine nothing goes out in clear", async () => {
    post = await openPost("127.0.0.2");
    const away = openMailer({ smtpUrl: post.url, from: "don.doc@example.org" });
    await expect(away.send({ messageId: "<1@x>", to: "a@example.org", subject: "x", text: "x" })).rejects.toThrow(
      /STARTTLS/i,
    );
    expect(post.letters).toEqual([]);
    away.close();
  });
  test("a subject with line breaks stays one header", async () => {
    const near = await openPost();
    const mailer = openMailer({ smtpUrl: near.url, from: "don.doc@example.org" });
    await mailer.send({
      messageId: "<1@x>",
      to: "a@example.org",
      subject: "Xã\r\nBcc: b@example.org",
      text: "Kính gửi",
    });
    expect(near.recipients).toEqual([["a@example.org"]]);
    expect(near.letters[0]).toMatchObject({ subject: "Xã Bcc: b@example.org", messageId: "<1@x>" });
    expect(near.letters[0]!.bcc).toBeUndefined();
    mailer.close();
    await near.close();
  });
});
