import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { KEYS, makeWorld, type World } from "./world.js";

/**
 * A partner's machine leaves a row for every request, before the answer leaves; where the row cannot be written there
 * is no answer.
 */
const CLIENT = "cong-an-tinh-demo";
const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
const publicJwk = { ...(await exportJWK(publicKey)), alg: "ES256" } as Record<string, unknown>;

let world: World;
let owner: pg.Client;
let bearer: string;
beforeAll(async () => {
  world = await makeWorld({
    publicUrl: "https://hoanhap.example",
    secrets: { hopKeys: KEYS, tokenPepper: "p", demoPartners: [{ clientId: CLIENT, agreement: "QCPH-01", publicJwk }] },
  });
  owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await world?.stop();
});
beforeEach(async () => {
  world.clock.now = Date.now();
  const assertion = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: "ES256" })
    .setIssuer(CLIENT)
    .setSubject(CLIENT)
    .setAudience("https://hoanhap.example/oauth/token")
    .setIssuedAt()
    .setExpirationTime("2m")
    .sign(privateKey);
  const answer = await world.gateway.app.inject({
    method: "POST",
    url: "/oauth/token",
    headers: { "content-type": "application/x-www-form-urlencoded", host: "hoanhap.example" },
    payload: new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion,
    }).toString(),
  });
  bearer = answer.json<{ access_token: string }>().access_token;
});
const ask = (query: string, operationName?: string) =>
  world.gateway.app.inject({
    method: "POST",
    url: "/graphql",
    headers: {
      authorization: `Bearer ${bearer}`,
      host: "hoanhap.example",
      "x-purpose": encodeURIComponent("Đối chiếu mô hình điểm"),
      "x-officer": "CA-0123",
    },
    payload: { query, operationName },
  });
const rows = async (): Promise<Record<string, unknown>[]> =>
  (
    await owner.query(
      `
        select client_id, agreement, officer, purpose, request_id, provinces, operation, hash, rows, outcome,
          recorded_at
        from gateway.partner_access
        order by seq
      `,
    )
  ).rows;
const last = async (): Promise<Record<string, unknown>> => (await rows()).at(-1)!;

test("who asked under which agreement, what for, which operation, and how many rows of each root field left", async () => {
  const query = `
      query Pilots { mine: pilots(first: 3) { edges { node { id } } total } ...More }
      fragment More on Query { pilots(first: 2) { edges { node { id } } } faulty }
    `;
  const answer = await ask(query);
  expect(answer.statusCode).toBe(200);
  expect(await last()).toMatchObject({
    client_id: CLIENT,
    agreement: "QCPH-01",
    officer: "CA-0123",
    purpose: "Đối chiếu mô hình điểm",
    request_id: answer.headers["x-request-id"],
    provinces: [7],
    operation: "Pilots",
    hash: createHash("sha256").update(query).digest("hex"),
    rows: { pilots: 5, faulty: 0 },
    outcome: "ANSWERED",
  });
  expect(Math.abs(Date.now() - Number((await last())["recorded_at"]))).toBeLessThan(60_000);
});

test.each([
  ["a field that does not exist", "{ nonsense }", "GRAPHQL_VALIDATION_FAILED"],
  ["too dear an operation", "{ heavy { id } }", "COST_ESTIMATED_TOO_EXPENSIVE"],
  ["a text that is none", "{ pilots(", "GRAPHQL_PARSE_FAILED"],
])("a refused request leaves its row too: %s", async (_what, query, outcome) => {
  const before = (await rows()).length;
  expect((await ask(query)).statusCode).toBe(400);
  expect(await rows()).toHaveLength(before + 1);
  expect(await last()).toMatchObject({ outcome, rows: {}, hash: createHash("sha256").update(query).digest("hex") });
});

test("without the row there is no answer: the table is locked, or closed to the gateway", async () => {
  const before = (await rows()).length;
  const refused = async (): Promise<void> => {
    const answer = await ask("{ pilots(first: 3) { edges { node { id stage } } } }");
    expect([
      answer.statusCode,
      answer.json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code,
    ]).toEqual([503, "OVERLOADED"]);
    expect(answer.body).not.toContain("ACTIVE");
    expect(answer.headers["retry-after"]).toBeDefined();
  };
  await owner.query("begin; lock table gateway.partner_access in exclusive mode");
  try {
    await refused();
  } finally {
    await owner.query("rollback");
  }
  await owner.query("revoke insert on gateway.partner_access from hn_gateway");
  try {
    await refused();
  } finally {
    await owner.query("grant insert on gateway.partner_access to hn_gateway");
  }
  expect(await rows()).toHaveLength(before);
});

test("the gateway's own role neither changes nor removes a row", async () => {
  const may = async (act: string): Promise<boolean> =>
    (await owner.query("select has_table_privilege('hn_gateway', 'gateway.partner_access', $1) as may", [act])).rows[0]
      .may;
  expect([
    await may("select"),
    await may("insert"),
    await may("update"),
    await may("delete"),
    await may("truncate"),
  ]).toEqual([true, true, false, false, false]);
});

describe("refused before it is known under which agreement: a row without any secret", () => {
  const TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  const assertionOf = (client: string, key = privateKey) =>
    new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: "ES256" })
      .setIssuer(client)
      .setSubject(client)
      .setAudience("https://hoanhap.example/oauth/token")
      .setIssuedAt()
      .setExpirationTime("2m")
      .sign(key);
  const token = (form: Record<string, string>) =>
    world.gateway.app.inject({
      method: "POST",
      url: "/oauth/token",
      headers: { "content-type": "application/x-www-form-urlencoded", host: "hoanhap.example" },
      payload: new URLSearchParams({
        grant_type: "client_credentials",
        client_assertion_type: TYPE,
        ...form,
      }).toString(),
    });
  const pull = (
    authorization: string,
    url = "/graphql",
    headers: Record<string, string> = { "x-purpose": encodeURIComponent("Đối chiếu"), "x-officer": "CA-0123" },
  ) =>
    url === "/graphql"
      ? world.gateway.app.inject({
          method: "POST",
          url,
          headers: { authorization, host: "hoanhap.example", ...headers },
          payload: { query: "{faulty}" },
        })
      : world.gateway.app.inject({ url, headers: { authorization, host: "hoanhap.example", ...headers } });
  /** One more row, and nothing of what proves somebody in it. */
  async function leaves(
    work: () => Promise<{ statusCode: number }>,
    status: number,
    row: Record<string, unknown>,
    secrets: string[] = [],
  ): Promise<void> {
    const before = (await rows()).length;
    expect((await work()).statusCode).toBe(status);
    const after = await rows();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject(row);
    for (const secret of [...secrets, bearer]) expect(JSON.stringify(after.at(-1))).not.toContain(secret);
  }
  const OURS = { client_id: CLIENT, agreement: "QCPH-01", provinces: [7] };

  test("a wrong signature in the name of a partner: that partner's province sees it", async () => {
    const jwt = await assertionOf(CLIENT, (await generateKeyPair("ES256")).privateKey);
    await leaves(
      () => token({ client_assertion: jwt }),
      401,
      { ...OURS, outcome: "invalid_client", operation: "POST /oauth/token", rows: {} },
      [jwt, jwt.split(".")[2]!],
    );
  });
  test("a client that nobody knows, a name that is none, and no name", async () => {
    await leaves(async () => token({ client_assertion: await assertionOf("khong-ai-biet") }), 401, {
      client_id: "khong-ai-biet",
      agreement: "",
      provinces: [],
      outcome: "invalid_client",
    });
    await leaves(async () => token({ client_assertion: await assertionOf("x'); drop table y; --") }), 401, {
      client_id: "",
      outcome: "invalid_client",
    });
    await leaves(() => token({ client_secret: "bi-mat-cua-toi" }), 401, { client_id: "", outcome: "invalid_client" }, [
      "bi-mat-cua-toi",
    ]);
  });
  test("a token that is none, over or malformed", async () => {
    const guess = "a".repeat(43);
    await leaves(
      () => pull(`Bearer ${guess}`),
      401,
      {
        client_id: "",
        agreement: "",
        provinces: [],
        officer: "CA-0123",
        purpose: "Đối chiếu",
        operation: "POST /graphql",
        outcome: "UNAUTHENTICATED",
      },
      [guess],
    );
    await leaves(() => pull("Basic Y29uZy1hbjp4"), 401, { client_id: "", outcome: "UNAUTHENTICATED" }, [
      "Y29uZy1hbjp4",
    ]);
    await leaves(() => pull(`Bearer ${guess}`, "/graphql", { "x-purpose": "%E0%A4%A", "x-officer": "%01" }), 401, {
      officer: "",
      purpose: "",
      outcome: "UNAUTHENTICATED",
    });
  });
  test("a token in hand without officer or purpose, at a door for people, and once the agreement is over", async () => {
    await leaves(() => pull(`Bearer ${bearer}`, "/graphql", { "x-officer": "CA-0123" }), 403, {
      ...OURS,
      officer: "CA-0123",
      purpose: "",
      outcome: "statement.missing",
    });
    await leaves(() => pull(`Bearer ${bearer}`, "/audit/partners"), 403, {
      ...OURS,
      operation: "GET /audit/:log",
      outcome: "FORBIDDEN",
    });
    await owner.query("update gateway.agreement set valid_to = '2020-11-22'");
    world.clock.now += 5_000;
    await leaves(() => pull(`Bearer ${bearer}`), 403, { ...OURS, outcome: "agreement.ended" });
    await leaves(async () => token({ client_assertion: await assertionOf(CLIENT) }), 400, {
      ...OURS,
      outcome: "unauthorized_client",
    });
    await owner.query("update gateway.agreement set valid_to = '2030-12-31'");
    world.clock.now += 5_000;
  });
  test("a browser whose session is over leaves none", async () => {
    const before = (await rows()).length;
    expect(
      (
        await world.gateway.app.inject({
          method: "POST",
          url: "/graphql",
          headers: { host: "hoanhap.example", cookie: `__Host-session=${"b".repeat(43)}` },
          payload: { query: "{faulty}" },
        })
      ).statusCode,
    ).toBe(401);
    expect(await rows()).toHaveLength(before);
  });
  test("whoever guesses fills no disk: beyond a bound they are counted, and the count is told; a known partner still leaves its rows", async () => {
    world.clock.now += 60_000;
    const before = (await rows()).length;
    for (let n = 0; n < 75; n += 1) await pull(`Bearer ${"c".repeat(43)}`);
    expect(await rows()).toHaveLength(before + 60);
    await leaves(
      async () => token({ client_assertion: await assertionOf(CLIENT, (await generateKeyPair("ES256")).privateKey) }),
      401,
      { ...OURS, rows: {} },
    );
    world.clock.now += 60_000;
    await leaves(() => pull(`Bearer ${"c".repeat(43)}`), 401, { client_id: "", rows: { unwritten: 15 } });
  });
  test("the refusal stands where the row cannot be written", async () => {
    await owner.query("revoke insert on gateway.partner_access from hn_gateway");
    try {
      expect((await pull(`Bearer ${"d".repeat(43)}`)).statusCode).toBe(401);
    } finally {
      await owner.query("grant insert on gateway.partner_access to hn_gateway");
    }
  });
});
