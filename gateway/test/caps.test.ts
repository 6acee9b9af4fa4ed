import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codes, KEYS, makeWorld, type Answer, type World } from "./world.js";

let world: World;
let token: string;
beforeAll(async () => {
  world = await makeWorld();
  token = await world.signIn("tinh");
});
afterAll(() => world.stop());

const refused = (answer: Answer, code: string, status = 400): void => {
  expect([answer.status, codes(answer)[0], "data" in answer.body]).toEqual([status, code, false]);
  expect(answer.body.errors!.length).toBeLessThanOrEqual(4);
};
const ask = (query: string, more: Parameters<World["ask"]>[1] = {}): Promise<Answer> =>
  world.ask(query, { token, ...more });

test("an ordinary query is answered across two subgraphs", async () => {
  const { status, body } = await ask(
    `{ pilots(first: 2) { total edges { node { id unit { id name pilotCount } } } } }`,
  );
  expect(status).toBe(200);
  expect(body).toEqual({
    data: {
      pilots: {
        total: 2,
        edges: [0, 1].map((i) => ({ node: { id: String(i), unit: { id: `u${i}`, name: `Xã u${i}`, pilotCount: 1 } } })),
      },
    },
  });
});

describe("the fragment bomb", () => {
  const bomb = (levels: number, body: (next: string) => string): string => {
    const fragments = Array.from({ length: levels }, (_, i) => `fragment F${i} on Unit{${body(`...F${i + 1}`)}}`);
    return `{unit(id:1){...F0}}${fragments.join("")}fragment F${levels} on Unit{id}`;
  };
  const nested = (levels: number): string => bomb(levels, (next) => `a:parent{${next}} b:parent{${next}}`);
  const spread = (levels: number): string => bomb(levels, (next) => `${next} ${next}`);
  test.each([8, 12, 16, 20, 24])("%i levels of doubling are refused at once", async (levels) => {
    for (const query of [nested(levels), spread(levels)]) {
      const began = performance.now();
      const answer = await ask(query);
      const took = performance.now() - began;
      refused(answer, "QUERY_TOO_LARGE");
      expect(took).toBeLessThan(1_000); // the figure in ms is the bench's; here only that nothing blew up
    }
    expect(world.organisation.hops.filter((hop) => hop.body.query.includes("parent"))).toEqual([]);
  });
});

describe("shape", () => {
  const many = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join(" ");
  test.each<[string, string, string]>([
    ["101 aliases of __typename", `{${many(101, (i) => `a${i}:__typename`)}}`, "QUERY_TOO_LARGE"],
    ["500 aliases of a root field", `{${many(500, (i) => `a${i}:faulty`)}}`, "QUERY_TOO_LARGE"],
    ["5,000 repeated fields", `{${many(5000, () => "faulty")}}`, "QUERY_TOO_LARGE"],
    ["16 root fields", `{${many(16, () => "faulty")}}`, "QUERY_TOO_LARGE"],
    ["31 aliases below", `{unit(id:1){${many(31, (i) => `a${i}:id`)}}}`, "QUERY_TOO_LARGE"],
    ["10 unknown directives at one place", `{faulty ${many(10, () => "@x")}}`, "QUERY_TOO_LARGE"],
    ["1,000 @skip", `{unit(id:1){${many(300, () => "id @skip(if:false)")}}}`, "QUERY_TOO_LARGE"],
    ["21 directives in all", `{unit(id:1){${many(21, () => "id @skip(if:false)")}}}`, "QUERY_TOO_LARGE"],
    ["depth 11", `{unit(id:1){${"parent{".repeat(9)}id${"}".repeat(9)}}}`, "QUERY_TOO_LARGE"],
    ["depth 5,000", `{unit(id:1){${"parent{".repeat(5000)}id${"}".repeat(5000)}}}`, "QUERY_TOO_LARGE"],
    [
      "a fragment cycle",
      `{unit(id:1){...A}} fragment A on Unit{...B} fragment B on Unit{...A}`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a fragment that spreads itself", `{unit(id:1){...A}} fragment A on Unit{...A}`, "GRAPHQL_VALIDATION_FAILED"],
    ["200 unused fragments", `{faulty} ${many(200, (i) => `fragment A${i} on Unit{id}`)}`, "GRAPHQL_VALIDATION_FAILED"],
    [
      "an operation named __schema hiding depth",
      `query __schema {unit(id:1){${"parent{".repeat(12)}id${"}".repeat(12)}}}`,
      "QUERY_TOO_LARGE",
    ],
    [
      "a fragment named __schema hiding depth",
      `{unit(id:1){...__schema}} fragment __schema on Unit {${"parent{".repeat(12)}id${"}".repeat(12)}}`,
      "QUERY_TOO_LARGE",
    ],
    ["two operations without a name", `{faulty} {faulty}`, "GRAPHQL_VALIDATION_FAILED"],
    ["two operations, none chosen", `query A {faulty} query B {faulty}`, "BAD_REQUEST"],
    ["a subscription", `subscription {faulty}`, "GRAPHQL_VALIDATION_FAILED"],
    ["a syntax error", `{faulty`, "GRAPHQL_PARSE_FAILED"],
  ])("%s", async (_name, query, code) => {
    const answer = await ask(query);
    if (code === "GRAPHQL_VALIDATION_FAILED" && query.startsWith("subscription")) expect(answer.status).toBe(400);
    else refused(answer, code);
  });

  test("depth 10 passes, and a fragment counts where it is spread", async () => {
    expect((await ask(`{unit(id:1){${"parent{".repeat(8)}id${"}".repeat(8)}}}`)).status).toBe(200);
    const deep = `{unit(id:1){...A ${"parent{".repeat(5)}...A${"}".repeat(5)}}} fragment A on Unit {${"parent{".repeat(4)}id${"}".repeat(4)}}`;
    refused(await ask(deep), "QUERY_TOO_LARGE");
  });
  test("an operation name that is not there", async () =>
    refused(await ask(`query A {faulty}`, { operationName: "B" }), "BAD_REQUEST"));
  test("a misspelt field brings no suggestion", async () => {
    const answer = await ask(`{ unit(id:1) { nam } }`);
    refused(answer, "GRAPHQL_VALIDATION_FAILED");
    expect(answer.text).not.toContain("Did you mean");
  });
  test("at most four errors leave", async () => {
    const answer = await ask(`{ unit(id:1) { a b c d e f g } }`);
    refused(answer, "GRAPHQL_VALIDATION_FAILED");
    expect(answer.body.errors).toHaveLength(4);
  });
  test("one mutation field per request, and its key", async () => {
    const key = { "idempotency-key": "0190-key-of-mine" };
    refused(
      await ask(`mutation { a: renameUnit(id:1,name:"x"){id} b: closeUnit(id:1){id} }`, { headers: key }),
      "QUERY_TOO_LARGE",
    );
    refused(await ask(`mutation { renameUnit(id:1,name:"x"){id} }`), "BAD_REQUEST");
    refused(
      await ask(`mutation { renameUnit(id:1,name:"x"){id} }`, { headers: { "idempotency-key": "short" } }),
      "BAD_REQUEST",
    );
    world.organisation.hops.length = 0;
    world.models.hops.length = 0;
    const done = await ask(`mutation { renameUnit(id:"1",name:"Xã Mới"){id name pilotCount} }`, { headers: key });
    expect(done.body).toEqual({ data: { renameUnit: { id: "1", name: "Xã Mới", pilotCount: 1 } } });
    expect(world.organisation.hops.map((hop) => hop.idempotencyKey)).toEqual(["0190-key-of-mine"]);
    expect(world.models.hops.map((hop) => hop.idempotencyKey)).toEqual([undefined]);
  });
});

describe("prices and pages", () => {
  const three = "children(first:$n){edges{node{children(first:$n){edges{node{children(first:$n){edges{node{id}}}}}}}}}";
  // Three connections are deeper than ten levels; two and a list of units make the same product.
  const two = (n: string): string =>
    `unitsByIds(ids:$ids){children(first:${n}){edges{node{children(first:${n}){edges{node{id}}}}}}}`;
  const ids = Array.from({ length: 20 }, (_, i) => String(i));
  test("three connections are too deep", async () =>
    refused(await ask(`query($n:Int!){unit(id:1){${three}}}`, { variables: { n: 40 } }), "QUERY_TOO_LARGE"));
  test("first through a variable", async () =>
    refused(
      await ask(`query($n:Int!,$ids:[ID!]!){${two("$n")}}`, { variables: { n: 40, ids } }),
      "COST_ESTIMATED_TOO_EXPENSIVE",
    ));
  test("first through a variable's default", async () =>
    refused(
      await ask(`query($n:Int=40,$ids:[ID!]!){${two("$n")}}`, { variables: { ids } }),
      "COST_ESTIMATED_TOO_EXPENSIVE",
    ));
  test("the same with small pages passes", async () =>
    expect((await ask(`query($n:Int!,$ids:[ID!]!){${two("$n")}}`, { variables: { n: 2, ids: ["1"] } })).status).toBe(
      200,
    ));
  test("@cost of the schema", async () => refused(await ask(`{heavy{id}}`), "COST_ESTIMATED_TOO_EXPENSIVE"));
  test.each<[string, string, object | undefined, string]>([
    ["without first", `{pilots{total}}`, undefined, "BAD_USER_INPUT"],
    ["with first null", `query($n:Int){pilots(first:$n){total}}`, { n: null }, "BAD_USER_INPUT"],
    ["with first 101", `{pilots(first:101){total}}`, undefined, "BAD_USER_INPUT"],
    ["with first 1,000,000,000", `{pilots(first:1000000000){total}}`, undefined, "BAD_USER_INPUT"],
    ["with first 99999999999", `{pilots(first:99999999999){total}}`, undefined, "GRAPHQL_VALIDATION_FAILED"],
    ["with first -1", `query($n:Int){pilots(first:$n){total}}`, { n: -1 }, "BAD_USER_INPUT"],
    ["with first 101 by default", `query($n:Int=101){pilots(first:$n){total}}`, {}, "BAD_USER_INPUT"],
  ])("a page %s", async (_name, query, variables, code) => refused(await ask(query, { variables }), code));
  test("101 ids, also inside an input object", async () => {
    const long = Array.from({ length: 101 }, (_, i) => String(i));
    refused(await ask(`query($ids:[ID!]!){unitsByIds(ids:$ids){id}}`, { variables: { ids: long } }), "BAD_USER_INPUT");
    refused(
      await ask(`query($f:UnitFilter){unitFor(filter:$f){id}}`, { variables: { f: { ids: long } } }),
      "BAD_USER_INPUT",
    );
    expect(
      (await ask(`query($f:UnitFilter){unitFor(filter:$f){id}}`, { variables: { f: { ids: long.slice(1) } } })).status,
    ).toBe(200);
  });
  test("a refused page names the field in the caller's language", async () => {
    const { body } = await ask(`{pilots{total}}`, { headers: { "accept-language": "en" } });
    expect(body.errors![0]!.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: [{ path: "pilots.first", rule: "page.size" }],
    });
    expect(body.errors![0]!.message).toMatch(/^State how many/);
  });
});

describe("variables", () => {
  test("deeper than eight", async () => {
    const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => ({ inner }), 1);
    refused(await ask(`query($f:UnitFilter){unitFor(filter:$f){id}}`, { variables: { f: deep } }), "QUERY_TOO_LARGE");
  });
  test("longer than 64 KiB", async () =>
    refused(await ask(`{faulty}`, { variables: { x: "x".repeat(70_000) } }), "QUERY_TOO_LARGE"));
  test("1,000 bad list items", async () =>
    refused(
      await ask(`query($ids:[ID!]!){unitsByIds(ids:$ids){id}}`, {
        variables: { ids: Array.from({ length: 1000 }, () => null) },
      }),
      "BAD_USER_INPUT",
    ));
  test("aliases named like parts of Object", async () => {
    const { body } = await ask(`{unit(id:"1"){constructor:id toString:name hasOwnProperty:code}}`);
    expect(Object.entries(body.data!["unit"] as object)).toEqual([
      ["constructor", "1"],
      ["toString", "Xã 1"],
      ["hasOwnProperty", "1"],
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

test("outside the demo the whole graph tells nobody who may write queries what is in it", async () => {
  const real = await world.another({ demo: false, secrets: { hopKeys: KEYS, tokenPepper: "pepper" } });
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const partner = await world.another({
    demo: true,
    publicUrl: "http://localhost",
    secrets: {
      hopKeys: KEYS,
      tokenPepper: "pepper",
      demoPartners: [
        { clientId: "doi-tac", agreement: "QC-1", publicJwk: { ...(await exportJWK(publicKey)), alg: "ES256" } },
      ],
    },
  });
  const client_assertion = await new SignJWT()
    .setProtectedHeader({ alg: "ES256" })
    .setIssuer("doi-tac")
    .setSubject("doi-tac")
    .setAudience("http://localhost")
    .setJti("mot")
    .setIssuedAt()
    .setExpirationTime("1m")
    .sign(privateKey);
  const granted = await partner.app.inject({
    method: "POST",
    url: "/oauth/token",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion,
    }).toString(),
  });
  const headers = {
    authorization: `Bearer ${granted.json<{ access_token: string }>().access_token}`,
    "x-purpose": "doi chieu",
    "x-officer": "Thieu ta An",
  };
  for (const query of [`{__schema{types{name}}}`, `{__type(name:"Unit"){name}}`]) {
    const answer = await real.app.inject({ method: "POST", url: "/graphql", headers, payload: { query } });
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] },
    ]);
  }
});

describe("the analysts' graph", () => {
  test("is closed to others, open to introspection by analysts", async () => {
    refused(await world.ask(`{faulty}`, { token, path: "/graphql/analyst" }), "FORBIDDEN", 403);
    const analyst = await world.signIn("phan-tich");
    const { getIntrospectionQuery } = await import("graphql");
    const answer = await world.ask(getIntrospectionQuery(), { token: analyst, path: "/graphql/analyst" });
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
    expect(answer.text).toContain("PilotConnection");
    refused(
      await world.ask(`{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}`, {
        token: analyst,
        path: "/graphql/analyst",
      }),
      "GRAPHQL_VALIDATION_FAILED",
    );
  });
});
