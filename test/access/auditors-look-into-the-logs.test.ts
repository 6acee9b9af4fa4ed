import type { Actor } from "@hoa-nhap/kernel";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../actors.js";
import { openGraph, type TestGraph } from "../graph.js";

/** Who may look into the logs, what they find there, and that they leave a row themselves. */
let graph: TestGraph;
let owner: pg.Client;
const tokens = new Map<string, string>();
beforeAll(async () => {
  graph = await openGraph();
  owner = new pg.Client({ connectionString: graph.database.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await graph?.close();
});
async function look(login: string, path: string): Promise<{ status: number; body: any; text: string }> {
  if (!tokens.has(login)) {
    const answer = await graph.gateway.app.inject({ method: "POST", url: "/auth/sign-in", headers: { "content-type": "application/json" }, payload: JSON.stringify({ login, password: graph.passwords[login] }) });
    tokens.set(login, (answer.json() as { token: string }).token);
  }
  const answer = await graph.gateway.app.inject({ method: "GET", url: `/audit/${path}`, headers: { authorization: `Bearer ${tokens.get(login)}` } });
  return { status: answer.statusCode, body: answer.json(), text: answer.body };
}
const LOGS = ["partners", "readings", "people", "organisation", "models", "cases", "reporting"];

test.each(LOGS)("%s: the auditor alone, and each reading is written down before it is answered", async (log) => {
  const count = async (): Promise<number> => (await owner.query("select count(*)::int as n from gateway.log_reading where log = $1", [log])).rows[0].n;
  const before = await count();
  expect((await look("kiem-toan", log)).status).toBe(200);
  expect(await count()).toBe(before + 1);
  for (const login of ["trung-uong", "can-bo-tinh", "can-bo-xa", "quan-tri", "cong-an", "phan-tich"]) expect([login, (await look(login, log)).status]).toEqual([login, 403]);
  expect(await count()).toBe(before + 1);
  expect((await graph.gateway.app.inject({ method: "GET", url: `/audit/${log}` })).statusCode).toBe(401);
  await owner.query("revoke insert on gateway.log_reading from hn_gateway");
  try {
    const refused = await look("kiem-toan", log);
    expect([refused.status >= 500, refused.body.rows]).toEqual([true, undefined]);
  } finally {
    await owner.query("grant insert on gateway.log_reading to hn_gateway");
  }
});

describe("an officer of the commune opens a file", () => {
  test("the auditor of the province finds the officer by name without marks, the day and the file's id, and nothing that stands in it", async () => {
    const officer = await graph.signIn("can-bo-xa");
    const { data } = await officer.ask("{ caseFiles(first: 1) { edges { node { id person { fullName } } } } }");
    const file = data.caseFiles.edges[0].node;
    for (const search of ["nguyen thi xuan", "can-bo-xa", file.id]) {
      const { body, text } = await look("kiem-toan", `people?search=${encodeURIComponent(search)}`);
      expect([search, body.rows[0]]).toEqual([search, expect.objectContaining({ action: "identity", subject: expect.stringContaining(file.id), account: expect.objectContaining({ login: "can-bo-xa" }) })]);
      expect(text).not.toContain(file.person.fullName);
    }
    expect((await look("kiem-toan", "people?search=khong-co-ai")).body.rows).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    expect((await look("kiem-toan", `people?from=${today}&to=${today}`)).body.rows.length).toBeGreaterThan(0);
    expect((await look("kiem-toan", "people?to=2001-01-01")).body.rows).toEqual([]);
    expect((await look("kiem-toan", "people?from=2020-13-01")).status).toBe(400);
  });

  test("an auditor of another province finds nobody of this one, and nothing that they did", async () => {
    const elsewhere: Actor = { ...actorOf("Auditor", { provinces: [999_999] }), requestId: "elsewhere" };
    const { body: found } = await graph.subgraphs.organisation.internal("audit-people", {}, elsewhere);
    const { people, everywhere } = found as { people: { id: string }[]; everywhere: boolean };
    expect([people, everywhere]).toEqual([[], false]);
    const { body: log } = await graph.subgraphs.cases.internal("access", { within: people.map(({ id }) => id), named: [], first: 50 }, elsewhere);
    expect(log).toEqual({ rows: [] });
  });
});
