import { definition as models } from "@hoa-nhap/models";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph, type TestGraph } from "../../../../test/graph.js";
import { openPost, type TestPost } from "../../../../test/smtp.js";
import { keepMailing } from "./mail-room.js";

let graph: TestGraph;
let post: TestPost;
let judge: pg.Client;
// Six units of the year wait for their launch; the last day is 31/07.
beforeAll(async () => {
  post = await openPost();
  graph = await openGraph({
    day: "2020-07-20",
    settings: { SMTP_URL: post.url, MAIL_FROM: "don.doc@example.org", PUBLIC_URL: "https://hoa-nhap.example.org" },
  });
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
  await post?.close();
});

const until = async (test: () => Promise<boolean> | boolean): Promise<void> => {
  for (let n = 0; n < 200 && !(await test()); n++) await sleep(100);
};
const states = async () =>
  (await judge.query("select state, count(*)::int as n from organisation.mail group by 1 order by 1")).rows;
const late = async () =>
  (
    await judge.query(
      `
        select count(*)::int as n
        from models.pilot_unit
        where selected_on is not null and launched_on is null and ended_on is null
      `,
    )
  ).rows[0].n;

test("a holder sets the address; a line break, a foreign address, a stale version are refused", async () => {
  const officer = await graph.signIn("can-bo-xa");
  const me = async () => (await officer.ask("{ me { version email mailIsOn } }")).data.me;
  const set = async (email: string | null, version?: number) =>
    officer.ask("mutation ($input: SetMyEmailInput!) { setMyEmail(input: $input) { email version } }", {
      input: { email, expectedVersion: version ?? (await me()).version },
    });
  const rule = (answer: Awaited<ReturnType<typeof set>>) =>
    answer.errors?.[0]?.extensions.rule ?? answer.errors?.[0]?.extensions.fields?.[0]?.rule;
  expect(await me()).toEqual({ version: 1, email: "can-bo-xa@example.org", mailIsOn: true });
  expect(rule(await set("a@example.org\nBcc: b@example.org"))).toBe("email");
  expect(rule(await set("LANH-DAO-TINH@example.org"))).toBe("email.taken");
  expect(rule(await set("can-bo-xa-2@example.org", 7))).toBe("version.stale");
  expect((await set(" Can-Bo-Xa-2@example.org ")).data.setMyEmail).toEqual({
    email: "can-bo-xa-2@example.org",
    version: 2,
  });
  expect((await set(null)).data.setMyEmail.email).toBeNull();
});

test("what was written while mail was off is not mailed weeks later", async () => {
  await judge.query("delete from models.funding_guidance");
  await models.work!(graph.services.models);
  await until(
    async () =>
      (
        await judge.query(
          "select 1 from models.reminder where kind = 'FUNDING_GUIDANCE' and office = 'PROVINCE_LEADER'",
        )
      ).rows.length === 1,
  );
  // Mail is switched on below, on 14/08.
  expect(
    (
      await judge.query(
        "select \"on\" from models.event where type = 'models.reminder.due' and payload->>'kind' = 'FUNDING_GUIDANCE'",
      )
    ).rows,
  ).toHaveLength(1);
});

test("with the mail server down letters wait; once it is up each comes once, in Vietnamese, to the office's holder alone", async () => {
  await post.close();
  graph.setDay("2020-08-14");
  await keepMailing(graph.services.organisation, { retries: 8, firstPause: 1 });
  // Two processes look after the day's reminders.
  await Promise.all([models.work!(graph.services.models), models.work!(graph.services.models)]);
  const expected = await late();
  expect(expected).toBeGreaterThan(3);
  await until(async () => (await states())[0]?.n === expected);
  await sleep(1500);
  expect(await states()).toEqual([{ state: "WAITING", n: expected }]);
  // A server that takes nobody's mail says whose; the queue keeps no word of it.
  post.refuses = true;
  await post.open();
  await until(() => post.refused >= expected);
  await sleep(500);
  expect((await judge.query("select output from organisation_jobs.job where output::text like '%@%'")).rows).toEqual(
    [],
  );
  post.refuses = false;
  await until(() => post.letters.length >= expected);
  await sleep(2500);
  expect(await states()).toEqual([{ state: "SENT", n: expected }]);
  expect(post.letters).toHaveLength(expected);
  expect(new Set(post.letters.map(({ messageId }) => messageId)).size).toBe(expected);
  expect(post.recipients.flat().filter((to) => to !== "lanh-dao-tinh@example.org")).toEqual([]);
  const [letter] = post.letters;
  expect(post.letters.filter(({ subject }) => subject?.includes("kinh phí"))).toEqual([]);
  expect(letter!.subject).toMatch(
    /^\[Hòa Nhập\] Đôn đốc: Tổ chức hội nghị triển khai mô hình – .+ \(quá hạn 14 ngày\)$/,
  );
  expect(letter!.from?.value[0]).toEqual({ name: "Hòa Nhập", address: "don.doc@example.org" });
  expect(letter!.headers.get("auto-submitted")).toBe("auto-generated");
  expect(letter!.messageId).toMatch(/^<[0-9a-f-]{36}@hoa-nhap\.example\.org>$/);
  expect(letter!.text).toMatch(/Hạn: 31\/07\/2020 \(quá hạn 14 ngày, tính đến 14\/08\/2020\)/);
  expect(letter!.text).toMatch(/https:\/\/hoa-nhap\.example\.org\/pilot-units\/[0-9a-f-]{36}/);
}, 60_000);

test("the console says what was mailed, and not to whom", async () => {
  const officer = await graph.signIn("can-bo-tinh");
  const { data, errors } = await officer.ask(
    "{ reminders(first: 50, office: PROVINCE_LEADER) { edges { node { on kind mail { waiting sent failed } } } } }",
  );
  expect(errors).toBeUndefined();
  expect(data.reminders.edges.length).toBeGreaterThan(3);
  for (const { node } of data.reminders.edges) {
    expect(node).toEqual(
      node.kind === "LAUNCH"
        ? { kind: "LAUNCH", on: "2020-08-14", mail: { waiting: 0, sent: 1, failed: 0 } }
        : { kind: "FUNDING_GUIDANCE", on: "2020-07-20", mail: { waiting: 0, sent: 0, failed: 0 } },
    );
  }
});
