import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CAPS } from "../src/index.js";
import { account, makeWorld, PASSWORD, type World } from "./world.js";

/** The doors to printed papers: who, from where; then models makes or keeps the file, or says that there is none. */
let world: World;
let asked: Record<string, unknown>[];
const ID = "0190f0a0-0000-7000-8000-000000000001";
beforeAll(async () => {
  world = await makeWorld();
  asked = [];
  world.accounts.set("tinh", account("tinh", "ProvincialOfficer"));
  world.models.doors["/internal/print-document"] = (body) => (
    asked.push(body),
    body["id"] === ID
      ? { status: 200, body: { name: "Kế hoạch 31-KH-MT (mẫu)", content: Buffer.from("bytes").toString("base64") } }
      : { status: 404, body: { code: "NOT_FOUND" } }
  );
  world.models.doors["/internal/document-template"] = () => ({
    status: 200,
    body: { name: "Mẫu Kế hoạch", content: "" },
  });
  world.models.doors["/internal/keep-document-template"] = (body) => (
    asked.push(body),
    body["expectedRevision"] === 9
      ? {
          status: 400,
          body: {
            code: "BAD_USER_INPUT",
            words: { vi: "Sai.", en: "Wrong." },
            fields: [
              { path: "content", rule: "template.unknown", message: { vi: "Thẻ {x} lạ.", en: "{x} is unknown." } },
            ],
          },
        }
      : { status: 200, body: { id: ID } }
  );
});
afterAll(() => world?.stop());

const bearer = async (): Promise<Record<string, string>> => ({ authorization: `Bearer ${await world.signIn("tinh")}` });
const get = (url: string, headers: Record<string, string> = {}) =>
  world.gateway.app.inject({ method: "GET", url, headers });

describe("a document as a file", () => {
  test("for nobody without a session, and with the console's cookie only from its own pages", async () => {
    expect((await get(`/documents/${ID}.pdf`)).statusCode).toBe(401);
    const signedIn = await world.gateway.app.inject({
      method: "POST",
      url: "/auth/sign-in",
      headers: { "x-client": "console" },
      payload: { login: "tinh", password: PASSWORD },
    });
    const cookie = `__Host-session=${signedIn.cookies[0]!.value}`;
    expect((await get(`/documents/${ID}.pdf`, { cookie, "sec-fetch-site": "cross-site" })).statusCode).toBe(401);
    expect(asked).toEqual([]);
    expect((await get(`/documents/${ID}.pdf`, { cookie, "sec-fetch-site": "same-origin" })).statusCode).toBe(200);
  });

  test.each([
    ["pdf", "application/pdf"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ])("%s: its bytes, its name in Vietnamese, kept nowhere", async (form, type) => {
    const answer = await get(`/documents/${ID}.${form}`, await bearer());
    expect([
      answer.statusCode,
      answer.body,
      answer.headers["content-type"],
      answer.headers["cache-control"],
      answer.headers["x-content-type-options"],
    ]).toEqual([200, "bytes", type, "no-store", "nosniff"]);
    expect(answer.headers["content-disposition"]).toBe(
      `attachment; filename="Ke hoach 31-KH-MT (mau).${form}"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%2031-KH-MT%20%28m%E1%BA%ABu%29.${form}`,
    );
  });

  test("what models does not show is not there; models out of reach is said", async () => {
    expect((await get(`/documents/another.pdf`, await bearer())).statusCode).toBe(404);
    expect((await get(`/documents/${ID}.xlsx`, await bearer())).statusCode).toBe(404);
    const { doors } = world.models;
    const door = doors["/internal/print-document"]!;
    doors["/internal/print-document"] = () => ({ status: 500, body: {} });
    expect((await get(`/documents/${ID}.pdf`, await bearer())).statusCode).toBe(503);
    doors["/internal/print-document"] = door;
  });
});

describe("a template", () => {
  const put = async (
    payload: Buffer,
    { query = "revision=0&name=M%E1%BA%ABu.docx", ...headers }: Record<string, string> = {},
  ) =>
    world.gateway.app.inject({
      method: "POST",
      url: `/document-templates/${ID}/PLAN?${query}`,
      headers: {
        "content-type": "application/octet-stream",
        "idempotency-key": "key-number-1",
        ...(await bearer()),
        ...headers,
      },
      payload,
    });

  test("goes down as a Word file and up with every byte", async () => {
    expect((await get(`/document-templates/${ID}/PLAN`, await bearer())).headers["content-disposition"]).toContain(
      "M%E1%BA%ABu%20K%E1%BA%BF%20ho%E1%BA%A1ch.docx",
    );
    expect((await put(Buffer.from([0, 255, 80]))).statusCode).toBe(201);
    expect(asked.at(-1)).toEqual({
      unitId: ID,
      type: "PLAN",
      expectedRevision: 0,
      fileName: "Mẫu.docx",
      content: Buffer.from([0, 255, 80]).toString("base64"),
      idempotencyKey: "key-number-1",
    });
  });

  test("everything that is wrong with it comes back, in the caller's language", async () => {
    const answer = await put(Buffer.from("x"), { query: "revision=9&name=a" });
    expect([answer.statusCode, answer.json().errors[0].extensions.fields]).toEqual([
      400,
      [{ path: "content", rule: "template.unknown", message: "Thẻ {x} lạ." }],
    ]);
  });

  test.each<[string, Record<string, string>, Buffer, number]>([
    ["nobody's", { authorization: "" }, Buffer.from("x"), 401],
    ["JSON", { "content-type": "application/json" }, Buffer.from("{}"), 415],
    ["nothing", {}, Buffer.alloc(0), 400],
    ["too much", {}, Buffer.alloc(CAPS.templateBytes + 1), 413],
    ["without the revision seen", { query: "name=a" }, Buffer.from("x"), 400],
    ["without a key", { "idempotency-key": "" }, Buffer.from("x"), 400],
  ])("%s is refused", async (_what, headers, payload, status) =>
    expect((await put(payload, headers)).statusCode).toBe(status),
  );
});
