import pg from "pg";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { account, makeWorld, PASSWORD, type World } from "./world.js";
import type { Gateway } from "../src/index.js";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const KNOWN = "query Known($id: ID!) { unit(id: $id) { id name } }";

let world: World;
let web: string;
beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), "hn-web-"));
  writeFileSync(join(web, "index.html"), "<title>Hòa Nhập</title>");
  writeFileSync(join(web, "operations.json"), JSON.stringify({ [sha256(KNOWN)]: KNOWN }));
  world = await makeWorld({ webDist: web });
});
afterAll(async () => {
  await world.stop();
  rmSync(web, { recursive: true });
});
const start = Date.now();
beforeEach(() => void (world.clock.now = start));
// Accounts closed by one test are open for the next.
afterEach(() => void world.accounts.set("tinh", account("tinh", "ProvincialOfficer")));

const at = (gateway: Gateway = world.gateway) => ({
  signIn: (login: string, password = PASSWORD, headers: Record<string, string> = {}, remoteAddress = "127.0.0.1") =>
    gateway.app.inject({ method: "POST", url: "/auth/sign-in", headers, payload: { login, password }, remoteAddress }),
  session: (headers: Record<string, string>) => gateway.app.inject({ url: "/auth/session", headers }),
  signOut: (headers: Record<string, string>) => gateway.app.inject({ method: "POST", url: "/auth/sign-out", headers }),
  graphql: (headers: Record<string, string>, payload: object) =>
    gateway.app.inject({ method: "POST", url: "/graphql", headers, payload }),
});
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const sessionIn = ({ cookies }: { cookies: { name: string; value: string }[] }): string =>
  cookies.find(({ name }) => /^__Host-(session|rehearsal)$/.test(name))!.value;
async function cookie(): Promise<Record<string, string>> {
  const answer = await at().signIn("tinh", PASSWORD, { "x-client": "console" });
  return { cookie: `__Host-session=${sessionIn(answer)}` };
}

describe("signing in", () => {
  test("gives a token once, kept only as a hash", async () => {
    const { token, expiresAt } = (await at().signIn("tinh")).json<{ token: string; expiresAt: string }>();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(Date.parse(expiresAt) - world.clock.now).toBe(12 * 3_600_000);
    const client = new pg.Client({ connectionString: world.ownerUrl });
    await client.connect();
    const { rows } = await client.query("select encode(token_hash, 'hex') as hash, * from gateway.session");
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
  test("tells the console's cookie, and no script the token", async () => {
    const answer = await at().signIn("tinh", PASSWORD, { "x-client": "console" });
    expect(Object.keys(answer.json<object>())).toEqual(["expiresAt"]);
    expect([answer.headers["set-cookie"]].flat()[0]).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers["cache-control"]).toBe("no-store");
  });
  test("is refused alike for the unknown and the wrong", async () => {
    const [unknown, wrong] = [await at().signIn("khong-co"), await at().signIn("tinh", "sai-roi-nhe")];
    const plain = (body: string): string => body.replace(/[0-9a-f-]{36}/g, "");
    expect([unknown.statusCode, plain(unknown.body)]).toEqual([wrong.statusCode, plain(wrong.body)]);
    expect([wrong.statusCode, wrong.headers["www-authenticate"] !== undefined]).toEqual([401, true]);
    await at().signIn("tinh"); // forgives the wrong one
  });
  test("five wrong tries, then RATE_LIMITED, in parallel and from many addresses; the right one too", async () => {
    world.accounts.set("bi-doan", account("bi-doan", "ProvincialOfficer"));
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => at().signIn("bi-doan", `sai-${i}`, {}, `10.0.0.${i}`)),
    );
    expect(answers.filter((a) => a.statusCode === 401)).toHaveLength(5);
    expect(answers.filter((a) => a.statusCode === 429)).toHaveLength(35);
    const right = await at().signIn(" BI-DOAN", PASSWORD, { "x-forwarded-for": "1.2.3.4" });
    expect([right.statusCode, Number(right.headers["retry-after"]) > 0]).toEqual([429, true]);
    expect(right.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    expect(right.body).not.toMatch(/\b(5|15)\b/);
  });
  test("a right try starts the count afresh", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 4; i += 1) expect((await at().signIn("phan-tich", "sai-mat-khau")).statusCode).toBe(401);
      expect((await at().signIn("phan-tich")).statusCode).toBe(200);
    }
  });
  test("bad bodies are 400", async () => {
    for (const payload of [{}, { login: "a" }, { login: "a", password: 5 }, { login: "", password: "b" }, []]) {
      expect((await world.gateway.app.inject({ method: "POST", url: "/auth/sign-in", payload })).statusCode).toBe(400);
    }
  });
});

describe("a session", () => {
  test("tells the console who it is, and on which day", async () => {
    const answer = await at().session(await cookie());
    expect(answer.json()).toMatchObject({
      account: { id: "tinh", name: "Người tinh" },
      roles: ["ProvincialOfficer"],
      demo: true,
      businessDay: "2020-11-23",
      language: "vi",
    });
    const none = await at().session({});
    expect([none.statusCode, none.json()]).toMatchObject([
      401,
      { demo: true, businessDay: "2020-11-23", errors: [{ extensions: { code: "UNAUTHENTICATED" } }] },
    ]);
  });
  test("is over after twelve hours", async () => {
    const token = await world.signIn("tinh");
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      world.clock.now = start + minutes * 60_000;
      expect((await at().session(bearer(token))).statusCode).toBe(200);
    }
    world.clock.now = start + 12 * 3_600_000;
    expect((await at().session(bearer(token))).statusCode).toBe(401);
  });
  test("is over after half an hour of rest", async () => {
    const token = await world.signIn("tinh");
    world.clock.now = start + 29 * 60_000;
    expect((await at().session(bearer(token))).statusCode).toBe(200);
    world.clock.now = start + 60 * 60_000;
    expect((await at().session(bearer(token))).statusCode).toBe(401);
  });
  test("of a closed account, or with a changed role, counts within five seconds", async () => {
    const token = await world.signIn("tinh");
    const ask = async (): Promise<number> => (await at().graphql(bearer(token), { query: "{faulty}" })).statusCode;
    expect(await ask()).toBe(200);
    world.accounts.set("tinh", account("tinh", "CommuneOfficer"));
    world.clock.now += 4_999;
    await ask();
    expect(world.models.hops.at(-1)!.actor.grants[0]!.role).toBe("CommuneOfficer");
    world.accounts.delete("tinh");
    world.clock.now += 4_999;
    expect(await ask()).toBe(401);
  });
  test("is refused, not believed, while rights cannot be read", async () => {
    const token = await world.signIn("tinh");
    const rights = world.organisation.doors["/internal/rights"]!;
    world.organisation.doors["/internal/rights"] = () => ({ status: 500, body: {} });
    const answer = await at().graphql(bearer(token), { query: "{faulty}" });
    world.organisation.doors["/internal/rights"] = rights;
    expect([answer.statusCode, answer.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] },
    ]);
  });
  test("ends with sign-out, and its cookie cannot be replayed", async () => {
    const mine = await cookie();
    const out = await at().signOut(mine);
    expect([out.statusCode, out.headers["clear-site-data"], out.headers["set-cookie"]]).toEqual([
      204,
      '"cache", "storage"',
      expect.stringMatching(/^__Host-session=;/),
    ]);
    expect((await at().session(mine)).statusCode).toBe(401);
    expect((await at().signOut({})).statusCode).toBe(204);
  });
  test("is new at each sign-in, whatever was sent along", async () => {
    const fixed = "a".repeat(43);
    const answer = await at().signIn("tinh", PASSWORD, { "x-client": "console", cookie: `__Host-session=${fixed}` });
    expect(sessionIn(answer)).not.toBe(fixed);
  });
  test("token in the wrong place counts for nothing", async () => {
    const token = await world.signIn("tinh");
    expect((await at().session({ cookie: `__Host-session=${token}` })).statusCode).toBe(401);
    expect(
      (await at().session({ authorization: `Bearer ${(await cookie())["cookie"]!.split("=")[1]}` })).statusCode,
    ).toBe(401);
    for (const header of [
      "Bearer",
      "Bearer x",
      "Basic dGluaDp4",
      `Bearer ${"a".repeat(43)}`,
      `Bearer ${"a".repeat(5000)}`,
    ]) {
      const answer = await at().session({ authorization: header });
      expect([answer.statusCode, answer.headers["www-authenticate"]]).toEqual([401, 'Bearer realm="hoa-nhap"']);
    }
  });
});

describe("cookie sessions run the console's operations only", () => {
  const data = { unit: { id: "1", name: "Xã 1" } };
  test("by hash, by documentId, and by their text", async () => {
    const mine = await cookie();
    const variables = { id: "1" };
    for (const known of [
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(KNOWN) } } },
      { documentId: `sha256:${sha256(KNOWN)}` },
      { documentId: sha256(KNOWN) },
      { query: KNOWN },
      { query: KNOWN, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(KNOWN) } } },
    ])
      expect((await at().graphql(mine, { ...known, variables })).json()).toEqual({ data });
  });
  test.each<[string, object]>([
    ["an unknown hash", { documentId: sha256("x") }],
    [
      "a known hash with another text",
      { query: "{faulty}", extensions: { persistedQuery: { version: 1, sha256Hash: sha256(KNOWN) } } },
    ],
    [
      "the registration of a new one",
      { query: "{faulty}", extensions: { persistedQuery: { version: 1, sha256Hash: sha256("{faulty}") } } },
    ],
    [
      "a known name on another body",
      { query: "query Known($id: ID!) { unit(id: $id) { id } }", operationName: "Known" },
    ],
    ["a known text with a comment", { query: `${KNOWN} # x` }],
    ["a hash that is none", { documentId: "sha256:../../etc/passwd" }],
  ])("%s is OPERATION_NOT_ALLOWED", async (_name, payload) => {
    const answer = await at().graphql(await cookie(), { variables: { id: "1" }, ...payload });
    expect([answer.statusCode, answer.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: "OPERATION_NOT_ALLOWED" } }] },
    ]);
  });
  test("outside the demo the same holds for a person's Bearer token, save an analyst's on the analysts' graph", async () => {
    const real = await world.another({ demo: false });
    const token = await world.signIn("tinh", real);
    expect((await at(real).graphql(bearer(token), { query: "{faulty}" })).statusCode).toBe(403);
    expect((await at(real).graphql(bearer(token), { query: KNOWN, variables: { id: "1" } })).statusCode).toBe(200);
    const analyst = await world.signIn("phan-tich", real);
    expect((await at(real).graphql(bearer(analyst), { query: "{faulty}" })).statusCode).toBe(403);
    const free = await real.app.inject({
      method: "POST",
      url: "/graphql/analyst",
      headers: bearer(analyst),
      payload: { query: "{faulty}" },
    });
    expect(free.json()).toEqual({ data: { faulty: "ok" } });
  });
  test("a new build is known without a restart", async () => {
    const more = "query More { faulty }";
    writeFileSync(
      join(web, "operations.json"),
      JSON.stringify({ [sha256(KNOWN)]: KNOWN, [`sha256:${sha256(more)}`]: more }),
    );
    expect((await at().graphql(await cookie(), { documentId: sha256(more) })).json()).toEqual({
      data: { faulty: "ok" },
    });
  });
  test("only from the console's own pages", async () => {
    const mine = await cookie();
    const elsewhere: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const foreign of elsewhere) {
      expect((await at().graphql({ ...mine, ...foreign }, { query: KNOWN, variables: { id: "1" } })).statusCode).toBe(
        401,
      );
    }
    const own = await at().graphql(
      { ...mine, origin: "http://localhost:80", host: "localhost:80", "sec-fetch-site": "same-origin" },
      { query: KNOWN, variables: { id: "1" } },
    );
    expect(own.statusCode).toBe(200);
  });
});

describe("a rehearsal on a copy", () => {
  let rehearsal: Gateway;
  beforeAll(async () => void (rehearsal = await world.another({ rehearsal: true })));
  const console_ = { "x-client": "console" };

  test("says what it is, signed in or not; the platform says that it is none", async () => {
    const { token } = (await at(rehearsal).signIn("tinh")).json<{ token: string }>();
    for (const headers of [{}, bearer(token)])
      expect((await at(rehearsal).session(headers)).json()).toMatchObject({
        rehearsal: true,
        businessDay: expect.any(String),
      });
    expect((await at().session({})).json()).toMatchObject({ rehearsal: false });
  });
  test("keeps its session beside the platform's: a browser holds both cookies for the host, whatever the port", async () => {
    const answer = await at(rehearsal).signIn("tinh", PASSWORD, console_);
    expect(answer.cookies.map(({ name }) => name)).toContain("__Host-rehearsal");
    const both = { cookie: `${(await cookie())["cookie"]}; __Host-rehearsal=${sessionIn(answer)}` };
    const left = await at(rehearsal).signOut(both);
    expect([left.headers["set-cookie"], left.headers["clear-site-data"]]).toEqual([
      expect.stringMatching(/^__Host-rehearsal=;/),
      '"cache", "storage"',
    ]);
    expect([(await at(rehearsal).session(both)).statusCode, (await at().session(both)).statusCode]).toEqual([401, 200]);
  });
  test("serves no partner's machine", async () => {
    const answer = await rehearsal.app.inject({
      method: "POST",
      url: "/oauth/token",
      payload: { grant_type: "client_credentials" },
    });
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { error: "unauthorized_client" }]);
    expect((await rehearsal.app.inject("/.well-known/oauth-authorization-server")).statusCode).toBe(404);
  });
});

describe("the first administrator", () => {
  test("is made with the code of the terminal, while nobody has an account", async () => {
    const code = "ABCDE-FGHJK-LMNPQ-RSTUV";
    const empty = await world.another({
      secrets: {
        hopKeys: { organisation: "organisation-key", models: "models-key" },
        tokenPepper: "other",
        firstAdministratorCode: sha256(code),
      },
    });
    const door = (payload?: object) =>
      empty.app.inject({
        method: payload ? "POST" : "GET",
        url: "/auth/first-administrator",
        ...(payload && { payload }),
      });
    const body = { login: "quan-tri", password: "mot-mat-khau-dai", name: "Quản Trị" };
    expect((await door()).json()).toEqual({ open: false });
    expect((await door({ ...body, code })).statusCode).toBe(409);
    world.accounts.clear();
    expect((await door()).json()).toEqual({ open: true });
    expect((await door({ ...body, code: "ABCDE-FGHJK-LMNPQ-XXXXX" })).statusCode).toBe(403);
    expect((await door({ ...body, code })).statusCode).toBe(201);
    for (let i = 0; i < 3; i += 1) await door({ ...body, code: "WRONG-WRONG" });
    expect((await door({ ...body, code })).statusCode).toBe(429);
    world.accounts.set("phan-tich", account("phan-tich", "Analyst"));
  });
  test("is no door at all without a code", async () => {
    expect((await world.gateway.app.inject({ url: "/auth/first-administrator" })).json()).toEqual({ open: false });
  });
});
