import { gzipSync } from "node:zlib";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composed, makeWorld, type World } from "./world.js";

let world: World;
let token: string;
let web: string;
beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), "hn-web-"));
  mkdirSync(join(web, "assets"));
  writeFileSync(join(web, "index.html"), "<title>Hòa Nhập</title>");
  writeFileSync(join(web, "assets", "index-abc123.js"), "1");
  writeFileSync(join(web, "operations.json"), "{}");
  world = await makeWorld({ webDist: web });
  token = await world.signIn("tinh");
});
afterAll(async () => {
  await world.stop();
  rmSync(web, { recursive: true });
});

const send = (options: InjectOptions) => world.gateway.app.inject(options);
const post = (payload: InjectOptions["payload"], headers: Record<string, string> = {}) =>
  send({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers },
    payload,
  });
const GOOD = JSON.stringify({ query: "{faulty}" });

describe("only POST with JSON reaches a graph", () => {
  test.each<[string, InjectOptions["method"], string, number]>([
    ["GET with a query", "GET", "/graphql?query={faulty}", 405],
    ["GET with a mutation", "GET", "/graphql?query=mutation{closeUnit(id:1){id}}", 405],
    ["PUT", "PUT", "/graphql", 405],
    ["DELETE", "DELETE", "/graphql", 405],
    ["OPTIONS", "OPTIONS", "/graphql", 405],
    ["GET of the analysts' graph", "GET", "/graphql/analyst", 405],
    ["an unknown door", "GET", "/auth/x", 404],
    ["POST on a page", "POST", "/viec-cua-toi", 405],
  ])("%s", async (_name, method, url, status) => {
    const answer = await send({
      method,
      url,
      headers: { authorization: `Bearer ${token}`, origin: "https://evil.example" },
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    if (status === 405) expect(answer.headers["allow"]).toBeDefined();
  });

  test.each<[string, string | undefined, number]>([
    ["application/json", "application/json", 200],
    ["with charset", "application/json; charset=utf-8", 200],
    ["in capitals", "APPLICATION/JSON", 200],
    ["text/plain", "text/plain", 415],
    ["form", "application/x-www-form-urlencoded", 415],
    ["multipart", "multipart/form-data; boundary=x", 415],
    ["message/http", "message/http", 415],
    ["a tab before", "\tapplication/json", 200],
    ["a tab inside", "application/json\t; charset=utf-8", 415],
    ["garbage after", "application/json garbage", 415],
    ["application/jsonx", "application/jsonx", 415],
    ["utf-16", "application/json; charset=utf-16", 415],
    ["utf-7", "application/json; charset=utf-7", 415],
  ])("content type %s", async (_name, type, status) => {
    const server = await listening();
    const head = [
      "POST /graphql HTTP/1.1",
      "Host: localhost",
      `Authorization: Bearer ${token}`,
      `Content-Type: ${type}`,
      `Content-Length: ${Buffer.byteLength(GOOD)}`,
      "Connection: close",
      "\r\n",
    ].join("\r\n");
    expect(await statusOf(server, head + GOOD)).toBe(status);
  });

  test.each<[string, string | Buffer]>([
    ["truncated", `{"query":"{faulty}"`],
    ["a key twice", `{"query":"{faulty}","query":"{heavy{id}}"}`],
    ["a key twice, once escaped", `{"query":"{faulty}","variables":{"a":1,"\\u0061":2}}`],
    ["__proto__", `{"query":"{faulty}","variables":{"__proto__":{"x":1}}}`],
    ["__proto__, escaped", `{"query":"{faulty}","variables":{"\\u005f_proto__":{"x":1}}}`],
    ["a number for the query", `{"query":1}`],
    ["no query", `{}`],
    ["an empty query", `{"query":""}`],
    ["null", `null`],
    ["a list of two", `[${GOOD},${GOOD}]`],
    ["a list of none", `[]`],
    ["variables as a list", `{"query":"{faulty}","variables":[]}`],
    ["an operation name as a number", `{"query":"{faulty}","operationName":7}`],
    ["a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(GOOD)])],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ["nothing", ""],
    ["100,000 brackets", "[".repeat(100_000)],
  ])("a body with %s is BAD_REQUEST", async (_name, payload) => {
    const answer = await post(payload);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "BAD_REQUEST" } }] },
    ]);
    expect("data" in answer.json<object>()).toBe(false);
  });

  test("large bodies are 413, more is allowed on the analysts' graph", async () => {
    const body = JSON.stringify({ query: `{faulty} #${"x".repeat(102_400)}` });
    const answer = await post(body);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: "QUERY_TOO_LARGE" } }] },
    ]);
    expect(answer.body).not.toMatch(/102400|100/);
    expect((await post("x".repeat(2_000_000))).statusCode).toBe(413);
    const analyst = await world.signIn("phan-tich");
    const there = await send({
      method: "POST",
      url: "/graphql/analyst",
      headers: { authorization: `Bearer ${analyst}`, "content-type": "application/json" },
      payload: body,
    });
    expect(there.json()).toEqual({ data: { faulty: "ok" } });
  });
  test("compressed bodies are 415", async () => {
    expect((await post(gzipSync("x".repeat(1_000_000)), { "content-encoding": "gzip" })).statusCode).toBe(415);
  });
  test("nobody without a session gets further, and learns no limit", async () => {
    for (const query of [
      "{faulty}",
      "{",
      "{__schema{types{name}}}",
      "mutation{closeUnit(id:1){id}}",
      `{${"faulty ".repeat(900)}}`,
    ]) {
      const answer = await send({ method: "POST", url: "/graphql", payload: { query } });
      expect([answer.statusCode, answer.headers["www-authenticate"], answer.json()]).toMatchObject([
        401,
        'Bearer realm="hoa-nhap"',
        { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] },
      ]);
    }
  });
  test("headers that pretend are ignored, another host's name is refused", async () => {
    world.models.hops.length = 0;
    await post(GOOD, { "x-hop": "forged", "x-user": "root", "x-request-id": "mine", "x-forwarded-for": "1.2.3.4" });
    expect(world.models.hops).toHaveLength(1);
    expect(world.models.hops[0]!.actor).toMatchObject({ kind: "person", id: "tinh", client: "bearer" });
    expect(world.models.hops[0]!.actor.requestId).not.toBe("mine");
    expect((await post(GOOD, { host: "evil.example" })).statusCode).toBe(421);
  });
});

describe("raw HTTP", () => {
  test.each<[string, string]>([
    [
      "length and chunks",
      "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["two lengths", "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello"],
    ["a header of 64 KB", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(65_536)}\r\n\r\n`],
  ])("%s is refused", async (_name, bytes) => expect([400, 431]).toContain(await statusOf(await listening(), bytes)));
});

describe("the console", () => {
  test("is served with a strict policy; hashed files for a year, pages never kept", async () => {
    const page = await send({ url: "/" });
    expect([page.statusCode, page.headers["cache-control"]]).toEqual([200, "no-cache"]);
    const policy = String(page.headers["content-security-policy"]).split(";").sort();
    expect(policy).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'self'",
      "font-src 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
    ]);
    expect(page.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
    });
    expect((await send({ url: "/assets/index-abc123.js" })).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await send({ url: "/don-vi/123" })).body).toContain("Hòa Nhập");
  });
  test("keeps its list of operations and everything outside to itself", async () => {
    for (const url of ["/operations.json", "/assets/none.js", "/../package.json", "/%2e%2e/package.json", "/.env"]) {
      const answer = await send({ url });
      expect([url, answer.statusCode >= 400]).toEqual([url, true]);
    }
  });
});

describe("health and reload", () => {
  test("ready says what is missing", async () => {
    expect((await send({ url: "/health/live" })).statusCode).toBe(200);
    expect((await send({ url: "/health/ready" })).json()).toEqual({ ok: true });
    const lame = await world.another({
      subgraphs: { organisation: world.organisation.url, models: "http://127.0.0.1:9" },
    });
    const answer = await lame.app.inject({ url: "/health/ready" });
    expect([answer.statusCode, answer.json()]).toEqual([503, { waitingFor: "models" }]);
  });
  test("a new supergraph file is taken up, a broken one is not; requests go on", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hn-graph-"));
    const file = join(folder, "supergraph.graphql");
    const write = (text: string): void => (writeFileSync(`${file}.new`, text), renameSync(`${file}.new`, file));
    write(composed());
    const gateway = await world.another({ graphs: { main: { file } } });
    const codes = async (query: string): Promise<unknown> =>
      (
        await gateway.app.inject({
          method: "POST",
          url: "/graphql",
          headers: { authorization: `Bearer ${token}` },
          payload: { query },
        })
      ).json();
    expect(await codes("{faulty}")).toEqual({ data: { faulty: "ok" } });
    write(composed().replaceAll("faulty", "renamed"));
    await expect
      .poll(() => codes("{faulty}"), { timeout: 10_000 })
      .toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
    write("type Query { garbage");
    await pause(400);
    write("");
    await pause(400);
    expect(await codes('{unit(id:"1"){name}}')).toEqual({ data: { unit: { name: "Xã 1" } } });
    write(composed());
    await expect.poll(() => codes("{faulty}"), { timeout: 10_000 }).toEqual({ data: { faulty: "ok" } });
    rmSync(folder, { recursive: true });
  });
  test("stopping lets the request under way finish", async () => {
    const gateway = await world.another({});
    const address = await gateway.listen({ port: 0 });
    let answer!: () => void;
    const arrived = new Promise<void>((reached) => {
      world.models.misbehave = (_request, response) => {
        answer = () =>
          void response.writeHead(200, { "content-type": "application/json" }).end(`{"data":{"faulty":"late"}}`);
        reached();
      };
    });
    const asked = fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: GOOD,
    });
    await arrived;
    const closed = gateway.close();
    answer();
    expect(await (await asked).json()).toEqual({ data: { faulty: "late" } });
    await closed;
    delete world.models.misbehave;
  });
});

test("telemetry of the engine is off before it loads", () =>
  expect(process.env["APOLLO_TELEMETRY_DISABLED"]).toBe("true"));

let port: number | undefined;
async function listening(): Promise<number> {
  port ??= Number(new URL(await world.gateway.listen({ port: 0 })).port);
  return port;
}
/** The status line that raw bytes bring. */
const statusOf = (at: number, bytes: string): Promise<number> =>
  new Promise((done, fail) => {
    let text = "";
    const socket = connect(at, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      text += String(chunk);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      if (status) (done(Number(status)), socket.destroy());
    });
    socket.on("error", fail);
    socket.on("close", () => fail(new Error(`closed without a status: ${text}`)));
  });
