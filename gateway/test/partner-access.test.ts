import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { KEYS, makeWorld, type World } from "./world.js";

/** A partner's machine leaves a row for every request, before the answer leaves; where the row cannot be written there is no answer. */
const CLIENT = "cong-an-tinh-demo";
const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
const publicJwk = { ...(await exportJWK(publicKey)), alg: "ES256" } as Record<string, unknown>;

let world: World;
let owner: pg.Client;
let bearer: string;
beforeAll(async () => {
  world = await makeWorld({ publicUrl: "https://hoanhap.example", secrets: { hopKeys: KEYS, tokenPepper: "p", demoPartners: [{ clientId: CLIENT, agreement: "QCPH-01", publicJwk }] } });
  owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await world?.stop();
});
beforeEach(async () => {
  const assertion = await new SignJWT({ jti: randomUUID() }).setProtectedHeader({ alg: "ES256" }).setIssuer(CLIENT).setSubject(CLIENT).setAudience("https://hoanhap.example/oauth/token")
    .setIssuedAt().setExpirationTime("2m").sign(privateKey);
  const answer = await world.gateway.app.inject({
    method: "POST", url: "/oauth/token", headers: { "content-type": "application/x-www-form-urlencoded", host: "hoanhap.example" },
    payload: new URLSearchParams({ grant_type: "client_credentials", client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", client_assertion: assertion }).toString(),
  });
  bearer = (answer.json() as { access_token: string }).access_token;
});
const ask = (query: string, operationName?: string) => world.gateway.app.inject({
  method: "POST", url: "/graphql", headers: { authorization: `Bearer ${bearer}`, host: "hoanhap.example", "x-purpose": encodeURIComponent("Đối chiếu mô hình điểm"), "x-officer": "CA-0123" }, payload: { query, operationName },
});
const rows = async (): Promise<Record<string, unknown>[]> => (await owner.query("select client_id, agreement, officer, purpose, request_id, provinces, operation, hash, rows, outcome, recorded_at from gateway.partner_access order by seq")).rows;
const last = async (): Promise<Record<string, unknown>> => (await rows()).at(-1)!;

test("who asked under which agreement, what for, which operation, and how many rows of each root field left", async () => {
  const query = "query Pilots { mine: pilots(first: 3) { edges { node { id } } total } ...More } fragment More on Query { pilots(first: 2) { edges { node { id } } } faulty }";
  const answer = await ask(query);
  expect(answer.statusCode).toBe(200);
  expect(await last()).toMatchObject({
    client_id: CLIENT, agreement: "QCPH-01", officer: "CA-0123", purpose: "Đối chiếu mô hình điểm", request_id: answer.headers["x-request-id"], provinces: [7],
    operation: "Pilots", hash: createHash("sha256").update(query).digest("hex"), rows: { pilots: 5, faulty: 0 }, outcome: "ANSWERED",
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
    expect([answer.statusCode, (answer.json() as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([503, "OVERLOADED"]);
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
  const may = async (act: string): Promise<boolean> => (await owner.query("select has_table_privilege('hn_gateway', 'gateway.partner_access', $1) as may", [act])).rows[0].may;
  expect([await may("select"), await may("insert"), await may("update"), await may("delete"), await may("truncate")]).toEqual([true, true, false, false, false]);
});
