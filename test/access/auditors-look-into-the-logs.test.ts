import { actionWords, clockOf, isLocalDate, NO_DAY, type Actor } from "@hoa-nhap/kernel";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../actors.js";
import { openGraph, type ServiceName, type TestGraph } from "../graph.js";

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
    const answer = await graph.gateway.app.inject({
      method: "POST",
      url: "/auth/sign-in",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ login, password: graph.passwords[login] }),
    });
    tokens.set(login, answer.json<{ token: string }>().token);
  }
  const answer = await graph.gateway.app.inject({
    method: "GET",
    url: `/audit/${path}`,
    headers: { authorization: `Bearer ${tokens.get(login)}` },
  });
  return { status: answer.statusCode, body: answer.json(), text: answer.body };
}
const LOGS = ["partners", "readings", "people", "organisation", "models", "cases", "reporting"];

test.each(LOGS)("%s: the auditor alone, and each reading is written down before it is answered", async (log) => {
  const count = async (): Promise<number> =>
    (await owner.query("select count(*)::int as n from gateway.log_reading where log = $1", [log])).rows[0].n;
  const before = await count();
  expect((await look("kiem-toan", log)).status).toBe(200);
  expect(await count()).toBe(before + 1);
  for (const login of ["trung-uong", "can-bo-tinh", "can-bo-xa", "quan-tri", "cong-an", "phan-tich"])
    expect([login, (await look(login, log)).status]).toEqual([login, 403]);
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
      expect([search, body.rows[0]]).toEqual([
        search,
        expect.objectContaining({
          action: "identity",
          subject: expect.stringContaining(file.id),
          account: expect.objectContaining({ login: "can-bo-xa" }),
        }),
      ]);
      expect(text).not.toContain(file.person.fullName);
    }
    expect((await look("kiem-toan", "people?search=khong-co-ai")).body.rows).toEqual([]);
    const today = clockOf().today(); // of Viet Nam, as the page asks
    expect((await look("kiem-toan", `people?from=${today}&to=${today}`)).body.rows.length).toBeGreaterThan(0);
    expect((await look("kiem-toan", "people?to=2001-01-01")).body.rows).toEqual([]);
  });

  test("an auditor of another province finds nobody of this one, and nothing that they did", async () => {
    const elsewhere: Actor = { ...actorOf("Auditor", { provinces: [999_999] }), requestId: "elsewhere" };
    const { body: found } = await graph.subgraphs.organisation.internal("audit-people", {}, elsewhere);
    const { people, everywhere } = found as { people: { id: string }[]; everywhere: boolean };
    expect([people, everywhere]).toEqual([[], false]);
    const { body: log } = await graph.subgraphs.cases.internal(
      "access",
      { within: people.map(({ id }) => id), named: [], first: 50 },
      elsewhere,
    );
    expect(log).toEqual({ rows: [] });
  });
});

describe("a log as a sheet", () => {
  // Some 44 MB: more than the buffers of a line ever hold (33 and 4 MB on Linux).
  const ROWS = 20_500;
  let province: number;
  beforeAll(async () => {
    province = (await owner.query("select province_key from organisation.unit_version where code = '30' limit 1"))
      .rows[0].province_key;
    await owner.query(
      `
        insert into gateway.partner_access (client_id, agreement, officer, purpose, folded, request_id, provinces,
          operation, rows, outcome)
      select 'nhieu', 'QCPH-09', '=HYPERLINK("http://x")', 'Đối chiếu "danh sách", ' || n, 'nhieu', 'r', array[$1::int],
        '@Op', '{}', repeat('x', 2000)
      from generate_series(1, ${ROWS}) n`,
      [province],
    );
  });
  const readings = async (): Promise<{ row_count: number; exported: boolean }[]> =>
    (
      await owner.query(
        `
          select row_count, exported from gateway.log_reading
          where log = 'partners' and account_id = (select id::text from organisation.account where login = 'kiem-toan')
          order by seq
        `,
      )
    ).rows;
  const download = (path: string, more: RequestInit = {}) =>
    fetch(`${address}/audit/${path}`, { ...more, headers: { authorization: `Bearer ${tokens.get("kiem-toan")}` } });
  let address: string;
  beforeAll(async () => {
    await look("kiem-toan", "partners");
    address = await graph.gateway.listen({ port: 0 });
  });

  test("comes whole, in UTF-8 that spreadsheets know, with nothing in it that one would run; each part is written down", async () => {
    const before = await readings();
    const answer = await download("partners.csv?search=nhieu");
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
      200,
      "text/csv; charset=utf-8",
      "no-store",
    ]);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="nhat-ky-partners-2020-11-23\.csv"/,
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString("utf8").slice(1).split("\r\n");
    expect(lines[0]).toBe("Thời điểm,Ai,Việc,Mã việc,Chi tiết,Mã yêu cầu");
    expect([lines.length, lines.at(-1)]).toEqual([ROWS + 2, ""]);
    // Quoted where it must be, marked as text where a spreadsheet would run it, the latest row first and none twice.
    expect(lines[1]).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,"'=HYPERLINK\(""http:\/\/x""\) · nhieu",'@Op,'@Op,"QCPH-09 · Đối chiếu ""danh sách"", 20500 · x+",r$/,
    );
    expect(new Set(lines.slice(1, -1).map((line) => /"", (\d+) ·/.exec(line)![1])).size).toBe(ROWS);
    const written = (await readings()).slice(before.length);
    expect(written).toEqual([
      ...Array.from({ length: 20 }, () => ({ row_count: 1000, exported: true })),
      { row_count: 500, exported: true },
    ]);
  });

  test("no more is read than somebody takes, and nothing once nobody does", async () => {
    const before = (await readings()).length;
    const stop = new AbortController();
    const answer = await download("partners.csv?search=nhieu", { signal: stop.signal });
    const reader = answer.body!.getReader();
    await reader.read();
    let read = 0;
    // Until the line is full: what lies in its buffers is a part of the whole.
    for (let now = -1; now !== read; read = (await readings()).length - before) {
      now = read;
      await new Promise((done) => setTimeout(done, 400));
    }
    stop.abort();
    expect(read).toBeLessThan(21);
    await new Promise((done) => setTimeout(done, 400));
    expect((await readings()).length - before).toBeLessThanOrEqual(read + 1);
  });

  test("two at once are enough for one account; what refuses does so before the first byte", async () => {
    const stop = new AbortController();
    const status = async (path: string): Promise<number> => {
      const answer = await download(path);
      await answer.body!.cancel();
      return answer.status;
    };
    const asked = await Promise.all(Array.from({ length: 3 }, () => download("partners.csv", { signal: stop.signal })));
    expect(asked.map((answer) => answer.status).sort()).toEqual([200, 200, 429]);
    expect(await status("partners.csv")).toBe(429);
    stop.abort();
    await expect.poll(() => status("people.csv")).toBe(200);
    expect((await look("can-bo-tinh", "people.csv")).status).toBe(403);
    expect((await look("kiem-toan", "nothing.csv")).status).toBe(404);
    await owner.query("revoke insert on gateway.log_reading from hn_gateway");
    try {
      const refused = await look("kiem-toan", "people.csv");
      expect([refused.status, refused.body.errors.length]).toEqual([500, 1]);
    } finally {
      await owner.query("grant insert on gateway.log_reading to hn_gateway");
    }
  });
});

describe("every action is told in words", () => {
  test("of the demo's year none is told by its code alone, in either language", async () => {
    const codes = new Set<string>();
    for (const service of ["organisation", "models", "cases", "reporting"])
      for (const { action } of (await owner.query(`select distinct action from ${service}.audit_entry`)).rows)
        codes.add(action);
    for (const { action } of (await owner.query("select distinct field_group as action from cases.access_log")).rows)
      codes.add(action);
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes].filter((code) => !actionWords(code))).toEqual([]);
    const { body } = await look("kiem-toan", "models");
    expect(body.rows.length).toBeGreaterThan(0);
    for (const row of body.rows) expect(row.told).toBe(actionWords(row.action)!.vi);
    expect((await look("kiem-toan", "readings")).body.rows[0].told).toMatch(/^(Xem|Tải) nhật ký: /);
  });

  test("and is found by them, without marks", async () => {
    const { body } = await look("kiem-toan", `models?search=${encodeURIComponent("ban hanh ke hoach")}`);
    expect(new Set(body.rows.map((row: any) => row.action))).toEqual(new Set(["plan.issue", "inspection-plan.issue"]));
  });
});

/** One sentence, one code, the field's name: whichever door a day that is none comes to. */
describe("a bad day is told alike at every door", () => {
  const BAD = ["2020-02-30", "30/02/2020", "2020-13-01", "not a day", "0020-01-01"];
  const asked = (fields: { path: string; rule: string; message: string }[]) =>
    fields.map(({ path, rule, message }) => [path, rule, message]);
  const graphql = async (query: string, variables?: object): Promise<unknown> => {
    const { status, errors } = await (await graph.signIn("can-bo-tinh")).ask(query, variables as never);
    return [status, errors![0]!.extensions.code, asked(errors![0]!.extensions.fields!)];
  };
  const service = async (name: ServiceName, query: string, variables?: Record<string, unknown>): Promise<unknown> => {
    const actor = actorOf("ProvincialOfficer", { provinces: [1] });
    const { errors } = (await graph.subgraphs[name].graphql({
      query,
      ...(variables && { variables }),
      actor,
      withinMs: 5_000,
      idempotencyKey: "bad-day-bad-day",
    })) as { errors: { extensions: { code: string; fields: never[] } }[] };
    return [400, errors[0]!.extensions.code, asked(errors[0]!.extensions.fields)];
  };
  const door = async (path: string): Promise<unknown> => {
    const { status, body } = await look("kiem-toan", path);
    return [status, body.errors[0].extensions.code, asked(body.errors[0].extensions.fields)];
  };
  const DOORS: [string, string, (day: string) => Promise<unknown>][] = [
    [
      "the graph, by variable",
      "overdue.asOf",
      (day) => graphql("query($d: LocalDate) { overdue(asOf: $d, first: 1) { totalCount } }", { d: day }),
    ],
    [
      "the graph, written out",
      "overdue.asOf",
      (day) => graphql(`{ overdue(asOf: ${JSON.stringify(day)}, first: 1) { totalCount } }`),
    ],
    [
      "the graph, in a form",
      "on",
      (day) =>
        graphql("mutation($input: IssueDocumentInput!) { issueDocument(input: $input) { id } }", {
          input: { id: "11111111-1111-7111-8111-111111111111", expectedVersion: 1, on: day },
        }),
    ],
    [
      "organisation, by variable",
      "unit.asOf",
      (day) => service("organisation", `query($d: LocalDate) { unit(code: "30", asOf: $d) { id } }`, { d: day }),
    ],
    [
      "organisation, written out",
      "unit.asOf",
      (day) => service("organisation", `{ unit(code: "30", asOf: ${JSON.stringify(day)}) { id } }`),
    ],
    [
      "models, in a form",
      "on",
      (day) =>
        service("models", "mutation($input: IssueDocumentInput!) { issueDocument(input: $input) { id } }", {
          input: { id: "11111111-1111-7111-8111-111111111111", expectedVersion: 1, on: day },
        }),
    ],
    [
      "cases, in a form",
      "openedOn",
      (day) =>
        service(
          "cases",
          `
            mutation {
              openCaseFile(
                input: {openedOn: ${JSON.stringify(day)}, unitId: "x", category: RELEASED, person: {fullName: "x"}, consent: {}}
              ) {
                id
              }
            }
          `,
        ),
    ],
    [
      "reporting, by variable",
      "statistics.boundaries",
      (day) =>
        service(
          "reporting",
          `
            query ($d: LocalDate) {
              statistics(indicator: "I01" period: "x" level: PROVINCE boundaries: $d first: 1) { totalCount }
            }
          `,
          { d: day },
        ),
    ],
    ["the logs", "from", (day) => door(`people?from=${encodeURIComponent(day)}`)],
    ["the logs, as a sheet", "to", (day) => door(`partners.csv?to=${encodeURIComponent(day)}`)],
  ];
  test.each(DOORS.flatMap(([name, path, ask]) => BAD.map((day) => [name, day, path, ask] as const)))(
    "%s: %s",
    async (_name, day, path, ask) => {
      expect(await ask(day)).toEqual([400, "BAD_USER_INPUT", [[path, "date", NO_DAY.vi]]]);
    },
  );

  test.each(BAD)(
    "the command line, the day a process is told, the days between services, a sheet's cell: %s",
    async (day) => {
      const { readOptions } = await import("../../scripts/lib/options.mjs");
      const { readImport } = await import("../../scripts/lib/import-options.mjs");
      const failure = (work: () => unknown): unknown => {
        try {
          return work();
        } catch (error) {
          return error;
        }
      };
      expect(failure(() => readOptions(["--today", day], {}))).toMatchObject({ vi: `--today ${day}: ${NO_DAY.vi}` });
      for (const what of [
        ["units", "x.csv"],
        ["areas", "x.csv"],
        ["reorganisation", "x.csv"],
      ])
        expect(failure(() => readImport([...what, "--as-of", day]))).toMatchObject({
          vi: `--as-of ${day}: ${NO_DAY.vi}`,
        });
      expect(failure(() => clockOf(day))).toMatchObject({ message: `BUSINESS_DAY ${day}: ${NO_DAY.en}` });
      const { status, body } = await graph.subgraphs.organisation.internal(
        "unit-keys",
        { code: "30", asOf: day },
        actorOf("ProvincialOfficer", { all: true }),
      );
      expect([status, (body as any).fields]).toEqual([400, [{ path: "asOf", rule: "date", message: NO_DAY }]]);
    },
  );

  test("the command line's own rule is the platform's", async () => {
    const { isDay, NO_DAY: said } = await import("../../scripts/lib/day.mjs");
    expect(said).toEqual(NO_DAY);
    for (const text of [
      ...BAD,
      "2020-02-29",
      "2021-02-29",
      "1900-01-01",
      "1899-12-31",
      "2199-12-31",
      "2200-01-01",
      "2020-1-1",
      "",
      "2020-02-29T00:00",
      " 2020-02-29",
    ])
      expect([text, isDay(text)]).toEqual([text, isLocalDate(text)]);
  });
});
