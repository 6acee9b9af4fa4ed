import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@hoa-nhap/kernel";
import { httpTransport, subgraphOver } from "../src/index.js";
import { codes, KEYS, makeWorld, unit, type Answer, type World } from "./world.js";

const MARKERS = [
  "012345678901",
  "select * from",
  "/srv/hoa-nhap",
  "10.9.8.7",
  "at Object.<anonymous>",
  "serviceName",
  "stacktrace",
];
const QUERY = `{ pilots(first: 3) { total edges { node { id unit { id name nick } } } } }`;

let world: World;
let token: string;
beforeAll(async () => {
  world = await makeWorld();
  token = await world.signIn("tinh");
});
afterAll(() => world.stop());
beforeEach(() => {
  delete world.organisation.misbehave;
  delete world.models.misbehave;
});

const json =
  (value: unknown, status = 200) =>
  (_request: IncomingMessage, response: ServerResponse): void =>
    void response
      .writeHead(status, { "content-type": "application/json" })
      .end(typeof value === "string" ? value : JSON.stringify(value));
const secret = {
  errors: [
    {
      message: `select * from person where cccd = '012345678901'`,
      extensions: {
        code: "INTERNAL_SERVER_ERROR",
        serviceName: "x",
        stacktrace: ["at Object.<anonymous> (/srv/hoa-nhap/x.js)"],
        url: "http://10.9.8.7",
      },
    },
  ],
  data: null,
};

/** The value at a path; what the error says must be what the answer lacks. */
const at = (data: unknown, path: (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value === null || value === undefined ? null : (value as never)[step]), data);
function expectHonest(answer: Answer, code: string): void {
  expect(answer.status).toBe(200);
  expect(codes(answer).length).toBeGreaterThan(0);
  expect(codes(answer).length).toBeLessThanOrEqual(4);
  for (const error of answer.body.errors!) {
    expect(error.extensions["code"]).toBe(code);
    expect(at(answer.body.data, error.path!)).toBeNull();
    expect(
      Object.keys(error.extensions).filter((key) => !["code", "requestId", "rule", "fields"].includes(key)),
    ).toEqual([]);
  }
  for (const marker of MARKERS) expect(answer.text).not.toContain(marker);
}
const ask = (query = QUERY): Promise<Answer> => world.ask(query, { token });

describe("a subgraph that does not answer as it should", () => {
  const elsewhere = createServer((_request, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(`{"data":{"_entities":[{"name":"foreign"}]}}`),
  );
  beforeAll(() => new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done)));
  afterAll(() => new Promise<void>((done) => void elsewhere.close(() => done())));

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ["500 with its body", json(secret, 500)],
    ["502", (_q, r) => void r.writeHead(502).end("bad gateway 10.9.8.7")],
    ["401", json({ code: "UNAUTHENTICATED" }, 401)],
    ["html", (_q, r) => void r.writeHead(200, { "content-type": "text/html" }).end("<html>/srv/hoa-nhap</html>")],
    ["broken JSON", json(`{"data":{"_entities":[`)],
    ["nothing", (_q, r) => void r.writeHead(200).end()],
    ["a list", json([{ data: {} }])],
    ["null", json("null")],
    ["a number", json("42")],
    ["data null without errors", json({ data: null })],
    ["an empty object", json({})],
    ["errors that are no list", json({ data: null, errors: "select * from person" })],
    ["data that is a text", json({ data: "x" })],
    ["too few entities", json({ data: { _entities: [{ name: "x" }] } })],
    ["too many entities", json({ data: { _entities: Array.from({ length: 9 }, () => ({ name: "x" })) } })],
    ["entities that are texts", json({ data: { _entities: ["a", "b", "c"] } })],
    ["a reset", (request) => void request.socket.destroy()],
    [
      "a cut in the middle",
      (_q, r) => (
        r.writeHead(200, { "content-type": "application/json", "content-length": "900" }),
        r.write(`{"data"`),
        void setTimeout(() => r.destroy(), 20)
      ),
    ],
    [
      "a redirect",
      (_q, r) =>
        void r
          .writeHead(307, { location: `http://127.0.0.1:${(elsewhere.address() as { port: number }).port}/graphql` })
          .end(),
    ],
    [
      "60 MB",
      (_q, r) => {
        r.writeHead(200, { "content-type": "application/json" });
        const chunk = "x".repeat(1_000_000);
        r.write(`{"data":{"a":"`);
        const more = (left: number): void =>
          void (left > 0 && !r.destroyed ? r.write(chunk, () => more(left - 1)) : r.end(`"}}`));
        r.on("error", () => undefined);
        more(60);
      },
    ],
  ])("%s", async (_name, misbehave) => {
    world.organisation.misbehave = misbehave;
    const answer = await ask();
    expectHonest(answer, "SUBGRAPH_UNAVAILABLE");
    expect(answer.body.data).toMatchObject({ pilots: { total: 3 } });
    expect(answer.text).not.toContain("foreign");
  });

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ["never", () => undefined],
    ["headers, then never", (_q, r) => r.writeHead(200, { "content-type": "application/json" }).flushHeaders()],
    [
      "a byte at a time",
      (_q, r) => {
        r.writeHead(200, { "content-type": "application/json" });
        const timer = setInterval(() => r.write(" "), 200);
        r.on("close", () => clearInterval(timer));
      },
    ],
  ])("answering %s is cut after two seconds", async (_name, misbehave) => {
    world.organisation.misbehave = misbehave;
    const began = performance.now();
    const answer = await ask();
    expect(performance.now() - began).toBeLessThan(3_500);
    expectHonest(answer, "SUBGRAPH_UNAVAILABLE");
  });

  test("a process that is gone, and one that came back", async () => {
    const gateway = await world.another({
      subgraphs: { organisation: world.organisation.url, models: "http://127.0.0.1:9" },
    });
    const answer = await gateway.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization: `Bearer ${token}` },
      payload: { query: '{faulty unit(id:"1"){name}}' },
    });
    expect(answer.json()).toMatchObject({
      data: { faulty: null, unit: { name: "Xã 1" } },
      errors: [{ path: ["faulty"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } }],
    });
    expect((await ask()).body.errors).toBeUndefined();
  });

  test("a connection that closes under a read, or under a change with its key, is tried once more", async () => {
    const closeOnce = (request: IncomingMessage): void => {
      delete world.organisation.misbehave;
      request.socket.destroy();
    };
    for (const [query, key] of [
      [`{ unit(id: "1") { name } }`, undefined],
      [`mutation { renameUnit(id: "1", name: "x") { name } }`, "a-key-of-its-own"],
    ]) {
      world.organisation.misbehave = closeOnce;
      world.organisation.hops.length = 0;
      const answer = await world.ask(query!, { token, headers: key ? { "idempotency-key": key } : {} });
      expect(answer.body.errors).toBeUndefined();
      expect(world.organisation.hops.map(({ idempotencyKey }) => idempotencyKey)).toEqual([key, key]);
    }
    world.organisation.misbehave = (request) => void request.socket.destroy();
    world.organisation.hops.length = 0;
    expectHonest(await ask(`{ unit(id: "1") { name } }`), "SUBGRAPH_UNAVAILABLE");
    expect(world.organisation.hops).toHaveLength(2);
  });

  test("a change without a key, and a change at an internal door, are never sent twice", async () => {
    const organisation = subgraphOver("organisation", KEYS.organisation, httpTransport(world.organisation.url));
    world.organisation.misbehave = (request) => void request.socket.destroy();
    world.organisation.hops.length = 0;
    const actor = systemActor("gateway", []);
    await expect(
      organisation.graphql({ query: "mutation { closeUnit(id: 1) { id } }", actor, withinMs: 2_000 }),
    ).rejects.toThrow("other side closed");
    await expect(organisation.internal("upload", {}, actor)).rejects.toThrow("other side closed");
    expect(world.organisation.hops).toHaveLength(2);
    await organisation.close();
  });

  test("a root fetch that failed is null at its field", async () => {
    world.models.misbehave = json("null");
    const answer = await ask(`{ shown: faulty pilots(first: 1) { total } unit(id: "1") { name } }`);
    expect(answer.body.data).toEqual({ shown: null, pilots: null, unit: { name: "Xã 1" } });
    expect(answer.body.errors!.map((e) => e.path)).toEqual([["shown"], ["pilots"]]);
  });
});

describe("errors of a subgraph", () => {
  const entities = [0, 1, 2].map((i) => unit(`u${i}`)) as Record<string, unknown>[];
  const plain = entities.map(({ name }) => ({ __typename: "Unit", name, nick: "n" }));

  test("internals stay inside", async () => {
    world.organisation.misbehave = json(secret);
    expectHonest(await ask(), "INTERNAL_SERVER_ERROR");
  });
  test("an unknown code is masked", async () => {
    world.organisation.misbehave = json({
      data: null,
      errors: [{ message: "/srv/hoa-nhap", extensions: { code: "ECONNREFUSED" } }],
    });
    expectHonest(await ask(), "INTERNAL_SERVER_ERROR");
  });
  test("a known one keeps code, sentence, rule, fields and its real place", async () => {
    world.organisation.misbehave = json({
      data: { _entities: [plain[0], { ...plain[1], nick: null }, plain[2]] },
      errors: [
        {
          message: "Ngoài địa bàn của bạn.",
          path: ["_entities", 1, "nick"],
          extensions: {
            code: "CONFLICT",
            rule: "pilot.order",
            fields: [{ path: "a", rule: "b", message: "c", target: "012345678901" }],
            serviceName: "x",
          },
        },
      ],
    });
    const answer = await ask();
    expect(answer.body.errors).toEqual([
      {
        message: "Ngoài địa bàn của bạn.",
        path: ["pilots", "edges", 1, "node", "unit", "nick"],
        extensions: {
          code: "CONFLICT",
          rule: "pilot.order",
          fields: [{ path: "a", rule: "b", message: "c" }],
          requestId: expect.any(String),
        },
      },
    ]);
    for (const marker of MARKERS) expect(answer.text).not.toContain(marker);
  });
  test("a hidden entity is NOT_FOUND, and nulls no neighbour", async () => {
    world.organisation.misbehave = json({ data: { _entities: [plain[0], null, plain[2]] } });
    const answer = await ask();
    expect(
      answer.body.errors!.every(
        (e) => e.extensions["code"] === "NOT_FOUND" && e.path!.slice(0, 3).join() === "pilots,edges,1",
      ),
    ).toBe(true);
    expect(answer.body.data).toMatchObject({
      pilots: {
        edges: [{ node: { unit: { name: "Xã u0" } } }, { node: { unit: null } }, { node: { unit: { name: "Xã u2" } } }],
      },
    });
  });
  test("a value that does not fit its type is an error at its place, also beside another error", async () => {
    const wrong = [{ node: { id: "1", stage: { a: 1 }, day: "not a number" } }];
    world.models.misbehave = json({ data: { pilots: { edges: wrong, total: 1 } } });
    const alone = await ask(`{ pilots(first: 1) { edges { node { id day } } } }`);
    expect(alone.body.data).toEqual({ pilots: { edges: [{ node: { id: "1", day: null } }] } });
    expect(alone.body.errors).toMatchObject([
      { path: ["pilots", "edges", 0, "node", "day"], extensions: { code: "INTERNAL_SERVER_ERROR" } },
    ]);
    expect(alone.text).not.toContain("valueCompletion");

    world.organisation.misbehave = json("null");
    const beside = await ask(`{ pilots(first: 1) { edges { node { id day } } } unit(id: "1") { name } }`);
    expect(beside.body.errors!.map((e) => [e.path!.join("."), e.extensions["code"]])).toEqual([
      ["unit", "SUBGRAPH_UNAVAILABLE"],
      ["pilots.edges.0.node.day", "INTERNAL_SERVER_ERROR"],
    ]);
  });
  const UNITS = `
    query ($no: Boolean!) {
      pilots(first: 3) {
        edges {
          node { unit { __typename shown: name nick @skip(if: $no) code @include(if: $no) parent { pilotCount } } }
        }
      }
    }
  `;
  const pathsOf = (answer: Answer): string[] => answer.body.errors!.map(({ path }) => path!.join("."));
  test("an error names what the caller asked for: no keys of the planner, nothing that @skip left out", async () => {
    world.organisation.misbehave = json({}, 500);
    for (const _time of [1, 2]) {
      const paths = pathsOf(await world.ask(UNITS, { token, variables: { no: true } }));
      expect(paths).toEqual(
        ["shown", "code", "parent", "shown"].map(
          (name, index) => `pilots.edges.${index === 3 ? 1 : 0}.node.unit.${name}`,
        ),
      );
    }
    world.organisation.misbehave = json({
      data: { _entities: [plain[0], plain[1], plain[2]].map((one) => ({ ...one, shown: "x", nick: null })) },
      errors: [
        { message: "no", path: ["_entities", 1, "nick"], extensions: { code: "CONFLICT" } },
        { message: "no", path: ["_entities", 2, "parent", "id"], extensions: { code: "CONFLICT" } },
      ],
    });
    expect(pathsOf(await world.ask(UNITS, { token, variables: { no: false } }))).toEqual([
      "pilots.edges.1.node.unit.nick",
      "pilots.edges.2.node.unit.parent.pilotCount",
    ]);
  });
  test("where the way to another subgraph is lost, the field beyond it is named", async () => {
    world.organisation.misbehave = json({
      data: { unit: null },
      errors: [{ message: "no", path: ["unit", "id"], extensions: { code: "NOT_FOUND" } }],
    });
    expect(pathsOf(await world.ask(`{ unit(id: "1") { many: pilotCount } }`, { token }))).toEqual(["unit.many"]);
  });
  test("entities asked about are found again among others that were not", async () => {
    const edges = ["0", null, "2"].map((id) => ({ node: { id: `p${id}`, unit: id && { __typename: "Unit", id } } }));
    world.models.misbehave = json({ data: { pilots: { edges, total: 3 } } });
    world.organisation.misbehave = json({ data: { _entities: [plain[0], null] } });
    expect(pathsOf(await ask())).toEqual(["pilots.edges.2.node.unit.name", "pilots.edges.2.node.unit.nick"]);
  });
  test("four errors are shown, and how many stood besides", async () => {
    world.organisation.misbehave = json({
      data: { _entities: plain.map((one) => ({ ...one, nick: null, name: "x" })) },
      errors: [0, 0, 1, 1, 2, 2, 2].map((index) => ({
        message: "no",
        path: ["_entities", index, "nick"],
        extensions: { code: "CONFLICT" },
      })),
    });
    const answer = await ask();
    expect(answer.body.errors).toHaveLength(4);
    expect(answer.body.extensions).toEqual({ errorsLeftOut: 3 });
    world.organisation.misbehave = json({ data: { _entities: [plain[0], plain[1], null] } });
    expect((await ask()).body).not.toHaveProperty("extensions");
  });
  test("keys named like prototypes do no harm", async () => {
    world.models.misbehave = json(
      `{"data":{"faulty":"ok","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`,
    );
    expect((await ask("{faulty}")).body).toEqual({ data: { faulty: "ok" } });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
  test("a day that no calendar has, refused by a scalar below, is the caller's BAD_USER_INPUT", async () => {
    world.models.misbehave = json(
      { errors: [{ message: 'Variable "$_0" got invalid value', extensions: { code: "BAD_USER_INPUT" } }] },
      400,
    );
    const answer = await ask("{faulty}");
    expect(answer.body).toMatchObject({
      data: { faulty: null },
      errors: [{ path: ["faulty"], extensions: { code: "BAD_USER_INPUT" } }],
    });
  });
  test("what a subgraph says about our own hop is not told as the caller's fault, nor its words", async () => {
    for (const [said, told] of [
      ["GRAPHQL_PARSE_FAILED", "INTERNAL_SERVER_ERROR"],
      ["BAD_REQUEST", "INTERNAL_SERVER_ERROR"],
      ["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"],
    ]) {
      world.models.misbehave = json(
        { errors: [{ message: "Cannot query field on 10.9.8.7. Did you mean person?", extensions: { code: said } }] },
        400,
      );
      expectHonest(await ask("{faulty}"), told!);
    }
  });
  test("no trace is given to whoever asks for one", async () => {
    const answer = await world.ask("{faulty}", { token, headers: { "apollo-federation-include-trace": "ftv1" } });
    expect(answer.body).toEqual({ data: { faulty: "ok" } });
  });
});

test("the sentence follows Accept-Language, Vietnamese first", async () => {
  world.models.misbehave = json("null");
  const message = async (language?: string): Promise<string> =>
    (await world.ask("{faulty}", { token, headers: language ? { "accept-language": language } : {} })).body.errors![0]!
      .message;
  expect(await message()).toMatch(/^Một phần/);
  expect(await message("en-GB,vi;q=0.5")).toMatch(/^A part/);
  expect(await message("fr")).toMatch(/^Một phần/);
});
