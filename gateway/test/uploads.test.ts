import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CAPS } from "../src/index.js";
import { account, makeWorld, PASSWORD, type World } from "./world.js";

/** The door for files: who, from where, which bytes; then organisation keeps them. */
let world: World;
let kept: string[];
const keptByModels: string[] = [];
beforeAll(async () => {
  world = await makeWorld();
  world.accounts.set("quan-tri", account("quan-tri", "SystemAdmin"));
  kept = [];
  world.organisation.doors["/internal/upload"] = ({ content }) => (
    kept.push(String(content)),
    { status: 200, body: { id: "0190f0a0-0000-7000-8000-000000000001" } }
  );
  world.models.doors["/internal/upload"] = ({ content }) => (
    keptByModels.push(String(content)),
    { status: 200, body: { id: "0190f0a0-0000-7000-8000-000000000002" } }
  );
});
afterAll(() => world?.stop());

const BYTES = Buffer.from([0x50, 0x4b, 0, 0xff, 0xfe, 10, 13]);
const send = (payload: Buffer | string, headers: Record<string, string>, url = "/uploads") =>
  world.gateway.app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/octet-stream", ...headers },
    payload,
  });
const bearer = async (login: string): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await world.signIn(login)}`,
});

describe("who may bring a file", () => {
  test("nobody without a session; nobody whose rights have nothing to upload", async () => {
    expect((await send(BYTES, {})).statusCode).toBe(401);
    expect((await send(BYTES, { authorization: `Bearer ${"x".repeat(43)}` })).statusCode).toBe(401);
    expect((await send(BYTES, await bearer("tinh"))).statusCode).toBe(403);
    expect(kept).toEqual([]);
  });

  test("an administrator, every byte of it", async () => {
    const answer = await send(BYTES, await bearer("quan-tri"));
    expect([answer.statusCode, answer.json()]).toEqual([201, { id: "0190f0a0-0000-7000-8000-000000000001" }]);
    expect(Buffer.from(kept.pop()!, "base64")).toEqual(BYTES);
  });

  test("with the console's cookie only from the console's own pages", async () => {
    const signedIn = await world.gateway.app.inject({
      method: "POST",
      url: "/auth/sign-in",
      headers: { "x-client": "console" },
      payload: { login: "quan-tri", password: PASSWORD },
    });
    const cookie = `__Host-session=${signedIn.cookies[0]!.value}`;
    expect((await send(BYTES, { cookie, origin: "https://evil.example" })).statusCode).toBe(401);
    expect((await send(BYTES, { cookie, "sec-fetch-site": "cross-site" })).statusCode).toBe(401);
    expect((await send(BYTES, { cookie, "sec-fetch-site": "same-origin" })).statusCode).toBe(201);
  });
});

describe("which service a file is for", () => {
  test("the one that is named, for whoever may change something there", async () => {
    const answer = await send(BYTES, await bearer("tinh"), "/uploads?for=models");
    expect([answer.statusCode, answer.json()]).toEqual([201, { id: "0190f0a0-0000-7000-8000-000000000002" }]);
    expect(Buffer.from(keptByModels.pop()!, "base64")).toEqual(BYTES);
    expect((await send(BYTES, await bearer("quan-tri"), "/uploads?for=models")).statusCode).toBe(403);
    expect(keptByModels).toEqual([]);
  });
  test.each(["cases", "", "__proto__", "models&for=organisation"])("none called %j", async (name) => {
    expect((await send(BYTES, await bearer("quan-tri"), `/uploads?for=${name}`)).statusCode).toBe(400);
  });
});

describe("which bytes", () => {
  test.each([
    ["JSON", { "content-type": "application/json" }, 415],
    ["a form with parts", { "content-type": "multipart/form-data; boundary=x" }, 415],
    ["packed", { "content-encoding": "gzip" }, 415],
  ])("%s is refused", async (_what, headers, status) =>
    expect((await send(BYTES, { ...(await bearer("quan-tri")), ...headers })).statusCode).toBe(status),
  );

  test("nothing, and too much, are refused", async () => {
    const mine = await bearer("quan-tri");
    expect((await send(Buffer.alloc(0), mine)).statusCode).toBe(400);
    expect((await send(Buffer.alloc(CAPS.fileBytes + 1), mine)).statusCode).toBe(413);
    expect((await send(Buffer.alloc(CAPS.fileBytes), mine)).statusCode).toBe(201);
  });

  test("only POST", async () => {
    const answer = await world.gateway.app.inject({ method: "GET", url: "/uploads" });
    expect([answer.statusCode, answer.headers["allow"]]).toEqual([405, "POST"]);
  });
});
