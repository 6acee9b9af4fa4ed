import { standardTemplate } from "@hoa-nhap/papers";
import { forgetOldKeys } from "@hoa-nhap/subgraph";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { patiently } from "../patient.js";
import { openGraph, type Answer, type ServiceName, type Session, type TestGraph } from "../graph.js";

/**
 * The answer of a save can be lost on its way. Whoever asks again with the same key hears what was done, never that
 * somebody else did it.
 */
let graph: TestGraph;
let judge: pg.Client;
beforeAll(async () => {
  graph = await openGraph();
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

interface Save {
  service: ServiceName;
  login: string;
  mutation: string;
  /** One change of a thing at the version it has now; another `n` says something else. */
  input(session: Session, n: number): Promise<Record<string, unknown>>;
  audit: string;
}
type Thing = { id: string; version: number };
const asked = async (session: Session, query: string): Promise<any> => {
  const { data, errors } = await patiently(() => session.ask(query));
  expect(errors).toBeUndefined();
  return data;
};
const at = ({ id, version }: Thing) => ({ id, expectedVersion: version });
const nodes = (connection: { edges: { node: any }[] }): any[] => connection.edges.map(({ node }) => node);
const SAVES: Save[] = [
  {
    service: "organisation",
    login: "can-bo-xa",
    mutation: "setMyEmail",
    audit: "account.set-email",
    input: async (who, n) => ({
      expectedVersion: (await asked(who, "{ me { version } }")).me.version,
      email: `xa-${n}@example.org`,
    }),
  },
  {
    service: "models",
    login: "can-bo-tinh",
    mutation: "moveDeadline",
    audit: "deadline.move",
    input: async (who, n) => ({
      ...at((await asked(who, "{ plan(year: 2020) { deadlines { id version } } }")).plan.deadlines.at(-1)),
      dueOn: `2020-12-${10 + n}`,
      reason: `Lý do ${n}`,
    }),
  },
  {
    service: "cases",
    login: "can-bo-xa",
    mutation: "recordVisit",
    audit: "visit.record",
    input: async (who, n) => ({
      ...at(
        nodes(
          (await asked(who, "{ caseFiles(first: 1, stage: ACTIVE) { edges { node { id version } } } }")).caseFiles,
        )[0],
      ),
      on: "2020-11-23",
      place: "HOME",
      note: `Lần ${n}`,
    }),
  },
  {
    service: "reporting",
    login: "can-bo-xa",
    mutation: "saveReport",
    audit: "report.save",
    input: async (who, n) => ({
      ...at(
        nodes((await asked(who, "{ reports(first: 20) { edges { node { id version state } } } }")).reports).find(
          ({ state }) => ["NOT_STARTED", "DRAFT", "RETURNED"].includes(state),
        ),
      ),
      figures: [],
      narrative: `Lời văn ${n}`,
    }),
  },
];

describe.each(SAVES)("$mutation", ({ service, login, mutation, input, audit }) => {
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const once = (who: Session, given: Record<string, unknown>, key: string): Promise<Answer> =>
    who.ask(
      `mutation($input: ${name}!) { ${mutation}(input: $input) { id version } }`,
      { input: given },
      { headers: { "idempotency-key": key } },
    );
  const save = (who: Session, given: Record<string, unknown>, key: string): Promise<Answer> =>
    patiently(() => once(who, given, key));
  const done = async (): Promise<number> =>
    Number((await judge.query(`select count(*) from ${service}.audit_entry where action = $1`, [audit])).rows[0].count);
  const newKey = (): string => randomBytes(12).toString("hex");

  test("asked again, also after further changes, it answers what was saved; another request under its key is refused", async () => {
    const who = await graph.signIn(login);
    const [before, key, given] = [await done(), newKey(), await input(who, 1)];
    const saved = await save(who, given, key);
    expect(saved.errors).toBeUndefined();
    expect(await save(who, given, key)).toEqual(saved);
    const later = await input(who, 2);
    const other = await save(who, later, key);
    expect(other.errors?.[0]?.extensions.code).toBe("IDEMPOTENCY_MISMATCH");
    expect((await save(who, later, newKey())).errors).toBeUndefined();
    const again = await save(who, given, key);
    expect(again.errors).toBeUndefined();
    expect(again.data[mutation].id).toBe(saved.data[mutation].id);
    // Without the key it is what it is: a change of something that has moved on.
    expect((await save(who, given, newKey())).errors?.[0]?.extensions).toMatchObject({
      code: "CONFLICT",
      rule: "version.stale",
    });
    expect(await done()).toBe(before + 2);
  });

  test("asked many times at once, it is done once and all hear the same", async () => {
    const who = await graph.signIn(login);
    const [before, key, given] = [await done(), newKey(), await input(who, 3)];
    const answers = await Promise.all(Array.from({ length: 6 }, () => save(who, given, key)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.errors).toBeUndefined();
    expect(await done()).toBe(before + 1);
  });

  test("asked again while the first attempt still works: saved or busy, never somebody else's", async () => {
    const who = await graph.signIn(login);
    const [before, key, given] = [await done(), newKey(), await input(who, 4)];
    // Nobody gets to the end of a change while its entry cannot be written.
    await judge.query(`begin; lock table ${service}.audit_entry in exclusive mode`);
    const attempts = [once(who, given, key), once(who, given, key)];
    const waiting = async (): Promise<number> => {
      await judge.query("select pg_stat_clear_snapshot()");
      return Number(
        (
          await judge.query(
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
          )
        ).rows[0].count,
      );
    };
    await expect.poll(waiting, { interval: 20 }).toBeGreaterThan(0);
    const early = await Promise.race([
      Promise.all(attempts),
      new Promise<null>((resolve) => setTimeout(resolve, 3_000, null)),
    ]);
    await judge.query("rollback");
    const heard = early ?? (await Promise.all(attempts));
    for (const { errors } of heard)
      for (const { extensions } of errors ?? []) expect(extensions.code).toBe("OVERLOADED");
    const at = await save(who, given, key);
    expect(at.errors).toBeUndefined();
    expect(await done()).toBe(before + 1);
  });

  test("keys are forgotten after thirty days", async () => {
    const count = async (): Promise<number> =>
      Number((await judge.query(`select count(*) from ${service}.idempotency`)).rows[0].count);
    const held = await count();
    expect(held).toBeGreaterThan(0);
    expect(await forgetOldKeys(graph.services[service])).toBe(0);
    await judge.query(
      `
        update ${service}.idempotency
        set recorded_at = now() - interval '30 days 1 minute'
        where key in (select key from ${service}.idempotency limit 2)
      `,
    );
    await judge.query(
      `
        insert into ${service}.idempotency (actor_id, key, fingerprint, recorded_at)
        select 'x', 'old-key-' || n, '', now() - interval '31 days'
        from generate_series(1, 6000) n
      `,
    );
    expect(await forgetOldKeys(graph.services[service])).toBe(6_002);
    expect(await count()).toBe(held - 2);
  });
});

test("a Word template whose keeping was not heard of is kept once", async () => {
  const who = await graph.signIn("can-bo-tinh");
  const { data } = await who.ask(
    `{ units(level: PROVINCE, search: "hai duong", first: 1) { edges { node { unitId } } } }`,
  );
  const unitId = data.units.edges[0].node.unitId as string;
  const { rows } = await judge.query("select id from organisation.official where name like 'Bùi Thị Phương%'");
  const actor = {
    kind: "person" as const,
    id: rows[0].id as string,
    grants: [
      {
        role: "ProvincialOfficer" as const,
        scopes: ["document.write" as const],
        keys: { all: true, provinces: [], districts: [], communes: [], areas: [] },
      },
    ],
    client: "console" as const,
    requestId: "test",
    language: "vi" as const,
  };
  const template = {
    unitId,
    type: "REPORT",
    expectedRevision: 0,
    fileName: "mau.docx",
    content: readFileSync(standardTemplate(false)).toString("base64"),
    idempotencyKey: "template-key-1",
  };
  const keep = () => graph.subgraphs.models.internal("keep-document-template", template, actor);
  const answers = [...(await Promise.all([keep(), keep(), keep()])), await keep()];
  for (const answer of answers) expect(answer).toEqual({ status: 200, body: { id: expect.any(String) } });
  expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
});
