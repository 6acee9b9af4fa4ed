import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeWorld, type World } from "./world.js";

let world: World;
let token: string;
let web: string;
let port: number;
beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), "hn-web-"));
  writeFileSync(join(web, "index.html"), "<title>Hòa Nhập</title>");
  world = await makeWorld({ webDist: web });
  token = await world.signIn("tinh");
  port = Number(new URL(await world.gateway.listen({ port: 0 })).port);
});
afterAll(async () => {
  await world.stop();
  rmSync(web, { recursive: true });
});

/** What raw bytes bring: the target stands on the line exactly as written, which no client library would do. */
const raw = (head: string, body = ""): Promise<{ status: number; head: string; body: string }> =>
  new Promise((done, fail) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(
        `${head.replaceAll("\n", "\r\n")}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      ),
    );
    socket.on("data", (chunk) => (text += String(chunk)));
    socket.on("error", fail);
    socket.on("close", () => {
      const [answer = "", ...rest] = text.split("\r\n\r\n");
      done({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]),
        head: answer.toLowerCase(),
        body: rest.join("\r\n\r\n"),
      });
    });
  });
const QUERY = JSON.stringify({ query: "{faulty}" });
const post = (target: string, { host = "localhost", type = "application/json", body = QUERY } = {}) =>
  raw(`POST ${target} HTTP/1.1\nHost: ${host}\nContent-Type: ${type}\nAuthorization: Bearer ${token}`, body);

// However it is written, it is a graph's or a token's door, or it is nothing: never the door without its checks.
const SPELLINGS = [
  "/graphql",
  "/%67raphql",
  "/%67%72%61phql",
  "/graphq%6C",
  "/graphql#x",
  "/graphql?a#b",
  "//graphql",
  "/./graphql",
  "/x/../graphql",
  "/graphql/",
  "/graphql/.",
  "/GraphQL",
  "/graphql;x=1",
  "/graphql%3Bx",
  "/graphql%20",
  "/graphql%00",
  "/%2Fgraphql",
  "/%5Cgraphql",
  "\\graphql",
  "/graphql%",
  "/graphql%zz",
  "graphql",
  "*",
  "http://evil.example/graphql",
  "HTTP://localhost/graphql",
  "https://localhost/graphql",
  "http:graphql",
  "//evil.example/graphql",
];
/** Those that Node takes for HTTP at all. */
const HTTP = SPELLINGS.filter((target) => /^(\/|\*$|https?:\/\/)/i.test(target));

describe("the door is judged by what the router found", () => {
  test.each(SPELLINGS)("%s under another host's name reaches no graph", async (target) => {
    world.models.hops.length = 0;
    const answer = await post(target, { host: "evil.example" });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain(`"data"`);
    expect(world.models.hops).toEqual([]);
  });
  test.each(SPELLINGS)("%s with a body that a page may send without asking reaches no graph", async (target) => {
    world.models.hops.length = 0;
    for (const type of ["text/plain", "application/json; charset=utf-16", "application/x-www-form-urlencoded"]) {
      expect((await post(target, { type })).status).toBeGreaterThanOrEqual(400);
    }
    expect(world.models.hops).toEqual([]);
  });
  test.each(HTTP)("%s is answered, or refused, and never kept", async (target) => {
    const answer = await post(target);
    expect(answer.head).toContain("cache-control: no-store");
    expect([target, answer.status]).toEqual([
      target,
      target === "/graphql" ? 200 : expect.toSatisfy((status: number) => status >= 400 && status < 500),
    ]);
    expect(answer.head).toContain("content-type: application/json");
  });
  test.each([
    "/oauth/token",
    "/%6fauth/token",
    "/oauth/%74oken",
    "http://evil.example/oauth/token",
    "/oauth/token#x",
    "//oauth/token",
    "/OAUTH/token",
    "/oauth/token/",
  ])("%s under another host's name gives no token", async (target) => {
    const answer = await raw(
      `POST ${target} HTTP/1.1\nHost: evil.example\nContent-Type: application/x-www-form-urlencoded`,
      "grant_type=client_credentials",
    );
    expect([400, 421]).toContain(answer.status);
  });
  test.each([
    ["sign-in", "/auth/%73ign-in", "application/json"],
    ["uploads", "/%75ploads", "application/octet-stream"],
    ["files", "/file%73", "application/octet-stream"],
    ["templates", "/document-templates/1/%4cETTER", "application/octet-stream"],
  ])("the same holds for %s", async (_name, target, type) =>
    expect((await post(target, { type, body: "x" })).status).toBe(400),
  );
  test("two host names, none, or a page's own are no address", async () => {
    expect(
      (await raw(`POST /graphql HTTP/1.1\nHost: localhost\nHost: evil.example\nContent-Type: application/json`, QUERY))
        .status,
    ).toBe(400);
    expect((await raw(`POST /graphql HTTP/1.0\nContent-Type: application/json`, QUERY)).status).toBe(421);
    expect((await raw(`GET / HTTP/1.1\nHost: evil.example`)).status).toBe(421);
    expect((await raw(`GET /health/live HTTP/1.1\nHost: 10.0.0.7`)).status).toBe(200);
  });
  test("paths in Vietnamese are pages of the console", async () => {
    const page = await raw(
      `GET /tra-cuu/${encodeURIComponent("xã Hòa Nhập")}?tim=${encodeURIComponent("a#b/c")} HTTP/1.1\nHost: localhost`,
    );
    expect([page.status, page.body]).toEqual([200, expect.stringContaining("Hòa Nhập")]);
  });
});

test.each([
  "/api",
  "/api/v1/units",
  "/API/x",
  "/oauth",
  "/oauth/authorize",
  "/.well-known/openid-configuration",
  "/.well-known/",
  "/graphql/x",
  "/auth/x",
  "/files",
])("GET %s is an address of programs: not found or not so, as JSON, and no page", async (target) => {
  const answer = await raw(`GET ${target} HTTP/1.1\nHost: localhost\nAccept: text/html`);
  expect([answer.status, answer.head.includes("content-type: application/json; charset=utf-8")]).toEqual([
    target === "/files" ? 405 : 404,
    true,
  ]);
  expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
});
