import { serverAudits } from "graphql-http";
import { getNamedType, introspectionTypes, isLeafType, type GraphQLObjectType } from "graphql";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeWorld, type World } from "./world.js";

let world: World;
let address: string;
let tokens: { main: string; analyst: string };
beforeAll(async () => {
  world = await makeWorld();
  address = await world.gateway.listen({ port: 0 });
  tokens = { main: await world.signIn("tinh"), analyst: await world.signIn("phan-tich") };
});
afterAll(() => world.stop());

const GRAPHS = [
  ["the whole graph", "/graphql", "main"],
  ["the analysts' graph", "/graphql/analyst", "analyst"],
] as const;
type Graph = (typeof GRAPHS)[number];
const post = async ([, path, who]: Graph, body: object, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${address}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    body: (await answer.json()) as { data?: any; errors?: { message: string; extensions: any }[] },
  };
};
const RESPONSE = "application/graphql-response+json";

describe.each(GRAPHS)("%s", (...graph) => {
  test("stands graphql-http's audit: everything but GET, which is not served, and no error", async () => {
    const [, path, who] = graph;
    const fetchFn: typeof fetch = (url, init) =>
      fetch(url, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), authorization: `Bearer ${tokens[who]}` },
      });
    const audits = serverAudits({ url: `${address}${path}`, fetchFn });
    const results: Awaited<ReturnType<(typeof audits)[number]["fn"]>>[] = [];
    for (const audit of audits) results.push(await audit.fn()); // one account may not ask sixty things at once
    const failed = results.filter(({ status }) => status !== "ok");
    expect(results).toHaveLength(61);
    expect(failed.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([
      "5A70 notice",
      "6A70 notice",
      "D6D5 notice",
    ]);
  });

  test.each<[string | undefined, string, number]>([
    [undefined, "application/json", 400],
    ["*/*", "application/json", 400],
    ["text/html", "application/json", 400],
    ["application/json", "application/json", 200],
    ["application/json; charset=utf-8", "application/json", 200],
    [RESPONSE, RESPONSE, 400],
    [`${RESPONSE}, application/json;q=0.9`, RESPONSE, 400],
    [`application/json;q=0.5, ${RESPONSE}`, RESPONSE, 400],
    [`application/json, ${RESPONSE};q=0.1`, "application/json", 200],
    [`${RESPONSE};q=0, application/json`, "application/json", 200],
  ])(
    "who accepts %s is answered as %s, and what is wrong in a document has status %i",
    async (accept, type, status) => {
      const headers: Record<string, string> = accept === undefined ? {} : { accept };
      const good = await post(graph, { query: "{ faulty }" }, headers);
      expect([good.status, good.type, good.body]).toEqual([200, `${type}; charset=utf-8`, { data: { faulty: "ok" } }]);
      for (const query of ["{", "{ khong_co }", "{ pilots { total } }"]) {
        const bad = await post(graph, { query }, headers);
        expect([bad.status, bad.type, "data" in bad.body]).toEqual([status, `${type}; charset=utf-8`, false]);
      }
      const stranger = await post(graph, { query: "{ faulty }" }, { ...headers, authorization: "Bearer x" });
      expect([stranger.status, stranger.type]).toEqual([401, `${type}; charset=utf-8`]);
    },
  );

  test("automatic persisted queries: the hash alone is told that it is not supported, the text beside its hash is carried out", async () => {
    const query = "{ faulty }";
    const persistedQuery = (text: string, version = 1) => ({
      extensions: { persistedQuery: { version, sha256Hash: createHash("sha256").update(text).digest("hex") } },
    });
    const alone = await post(graph, persistedQuery(query));
    expect([alone.status, alone.body.errors?.[0]?.message, "data" in alone.body]).toEqual([
      200,
      "PersistedQueryNotSupported",
      false,
    ]);
    expect((await post(graph, { query, ...persistedQuery(query) })).body).toEqual({ data: { faulty: "ok" } });
    expect((await post(graph, { query, ...persistedQuery("{ other }") })).status).toBe(400);
    expect((await post(graph, persistedQuery(query, 2))).status).toBe(400);
  });

  test("introspection tells every field that GraphQL has, isOneOf among them", async () => {
    const ofType = await post(graph, {
      query: `
        {
          __type(name: "Unit") { isOneOf kind name description specifiedByURL fields(includeDeprecated: true) { name } }
        }
      `,
    });
    expect(ofType.body).toMatchObject({ data: { __type: { isOneOf: null, name: "Unit" } } });
    const { body } = await post(graph, {
      query: `
        {
          __type(name: "UnitFilter") {
            isOneOf
            inputFields(includeDeprecated: true) { isDeprecated deprecationReason defaultValue }
          }
        }
      `,
    });
    expect(body.data.__type.isOneOf).toBe(false);
    // Whatever this edition of GraphQL can say of a type: taken from its own list, so that the next edition is asked
    // too.
    const leaves = (name: string): string => {
      const meta = introspectionTypes.find((one) => one.name === name) as GraphQLObjectType;
      return Object.values(meta.getFields())
        .filter(({ type }) => isLeafType(getNamedType(type)))
        .map((field) => field.name)
        .join(" ");
    };
    const values = `(includeDeprecated: true) { ${leaves("__InputValue")} }`;
    const query =
      `{ __schema { ${leaves("__Schema")} directives { ${leaves("__Directive")} args${values} } types { ` +
      `${leaves("__Type")} enumValues(includeDeprecated: true) { ${leaves("__EnumValue")} } inputFields${values} ` +
      `fields(includeDeprecated: true) { ${leaves("__Field")} args${values} } } } }`;
    expect(query).toContain("isOneOf");
    const everything = await post(graph, { query });
    expect([everything.status, everything.body.errors]).toEqual([200, undefined]);
  });
  test("the whole introspection query of GraphQL's own tools", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { status, body } = await post(graph, { query });
    expect([status, body.errors]).toEqual([200, undefined]);
  });
  test("introspection beside data, in fragments, under conditions, by variables: each in its place", async () => {
    const query = `
      query Both($name: String!, $id: ID!, $no: Boolean = false) {
        last: __type(name: $name) { ...T }
        ... on Query { unit(id: $id) { ...U } gone: __type(name: "Unit") @include(if: $no) { name } }
        ...Q __typename
      }
      fragment T on __Type { name isOneOf }
      fragment U on Unit { id name }
      fragment Q on Query { faulty own: __schema { queryType { name } } }
    `;
    const { body } = await post(graph, { query, variables: { name: "Unit", id: "7" } });
    expect(Object.entries(body.data)).toEqual([
      ["last", { name: "Unit", isOneOf: null }],
      ["unit", { id: "7", name: "Xã 7" }],
      ["faulty", "ok"],
      ["own", { queryType: { name: "Query" } }],
      ["__typename", "Query"],
    ]);
    expect(body.errors).toBeUndefined();
  });

  test.each<[string, string, object | undefined, string, string]>([
    ["a literal day that no calendar has", `{ unitOn(on: "2020-02-30") { id } }`, undefined, "unitOn.on", "date"],
    ["a day in another order", `{ unitOn(on: "23/11/2020") { id } }`, undefined, "unitOn.on", "date"],
    ["a day as a number", `{ unitOn(on: 20201123) { id } }`, undefined, "unitOn.on", "date"],
    [
      "the same day by variable",
      `query ($d: LocalDate) { unitOn(on: $d) { id } }`,
      { d: "2020-02-30" },
      "unitOn.on",
      "date",
    ],
    [
      "by the variable's default",
      `query ($d: LocalDate = "2020-02-30") { unitOn(on: $d) { id } }`,
      {},
      "unitOn.on",
      "date",
    ],
    [
      "below an alias, inside an object",
      `query ($d: LocalDate) { a: unitFor(filter: { on: $d }) { id } }`,
      { d: "x" },
      "unitFor.filter.on",
      "date",
    ],
    [
      "inside an object given by variable",
      `query ($f: UnitFilter) { unitFor(filter: $f) { id } }`,
      { f: { days: ["2020-01-01", "2020-13-01"] } },
      "unitFor.filter.days.1",
      "date",
    ],
    [
      "a field that is not there",
      `query ($f: UnitFilter) { unitFor(filter: $f) { id } }`,
      { f: { onn: "2020-01-01" } },
      "unitFor.filter.onn",
      "unknown",
    ],
    [
      "no object at all",
      `query ($f: UnitFilter) { unitFor(filter: $f) { id } }`,
      { f: "x" },
      "unitFor.filter",
      "object",
    ],
    [
      "a choice that there is not",
      `query ($l: Level) { unitOn(level: $l) { id } }`,
      { l: "WARD" },
      "unitOn.level",
      "choice",
    ],
    ["half a đồng", `query ($m: Dong) { unitOn(money: $m) { id } }`, { m: 10.5 }, "unitOn.money", "dong"],
    ["đồng as text", `{ unitOn(money: "10") { id } }`, undefined, "unitOn.money", "dong"],
    ["đồng beyond counting", `query ($m: Dong) { unitOn(money: $m) { id } }`, { m: 1e300 }, "unitOn.money", "dong"],
    ["an instant without its zone", `{ unitOn(at: "2020-11-23T10:00:00") { id } }`, undefined, "unitOn.at", "instant"],
    ["text for a share", `query ($s: Float) { unitOn(share: $s) { id } }`, { s: "0.5" }, "unitOn.share", "number"],
    ["text for yes or no", `query ($o: Boolean) { unitOn(open: $o) { id } }`, { o: "yes" }, "unitOn.open", "boolean"],
    ["a number for a name", `query ($n: String) { unitOn(name: $n) { id } }`, { n: 5 }, "unitOn.name", "text"],
    ["an object for an id", `query ($id: ID!) { unit(id: $id) { id } }`, { id: { a: 1 } }, "unit.id", "id"],
    ["a fraction for an id", `query ($id: ID!) { unit(id: $id) { id } }`, { id: 1.5 }, "unit.id", "id"],
    ["no id", `query ($id: ID!) { unit(id: $id) { id } }`, {}, "unit.id", "required"],
    [
      "nothing among ids",
      `query ($ids: [ID!]!) { unitsByIds(ids: $ids) { id } }`,
      { ids: ["1", null] },
      "unitsByIds.ids.1",
      "required",
    ],
    ["text for a condition", `query ($x: Boolean!) { faulty @include(if: $x) }`, { x: "yes" }, "x", "boolean"],
  ])("%s is refused here, with its field, in the caller's language", async (_name, query, variables, path, rule) => {
    world.organisation.hops.length = 0;
    const answers = await Promise.all(
      (["vi", "en"] as const).map((language) => post(graph, { query, variables }, { "accept-language": language })),
    );
    for (const { status, body } of answers) {
      expect([status, body.errors?.[0]?.extensions]).toMatchObject([
        400,
        { code: "BAD_USER_INPUT", fields: [{ path, rule }] },
      ]);
      expect(body.errors![0]!.message).toBe(body.errors![0]!.extensions.fields[0].message);
    }
    expect(answers[0]!.body.errors![0]!.message).not.toBe(answers[1]!.body.errors![0]!.message);
    expect(world.organisation.hops).toEqual([]);
  });
});

test("a form's fields are named as the form names them, all bad ones at once; good ones reach the service", async () => {
  const change = (input: unknown) =>
    post(
      GRAPHS[0],
      { query: `mutation ($input: RenameInput!) { renameOn(input: $input) { id } }`, variables: { input } },
      { "idempotency-key": `khoa-${Math.random()}` },
    );
  const bad = await change({ id: "1", on: "31/12/2020", money: 1.5 });
  expect(bad.body.errors![0]!.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    fields: [
      { path: "on", rule: "date" },
      { path: "money", rule: "dong" },
    ],
  });
  expect((await change({ id: "1" })).body.errors![0]!.extensions.fields).toMatchObject([
    { path: "on", rule: "required" },
  ]);
  expect((await change(null)).body.errors![0]!.extensions.fields).toMatchObject([{ path: "input", rule: "required" }]);
  expect((await change({ id: 1, on: "2020-12-31" })).body).toEqual({ data: { renameOn: { id: "root" } } });
});
