import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { DocumentBook } from "./document-book.js";
import { startEngine } from "./engine.js";
import { withoutSecurityDirectives } from "./supergraph.js";
import { priceListOf } from "../limits/price-list.js";

const { supergraphSdl = "" } = composeServices([
  {
    name: "organisation",
    url: "http://organisation",
    typeDefs: parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"])
    type Query { unit: Unit @authenticated  units(first: Int!): Units @listSize(slicingArguments: ["first"], sizedFields: ["edges"]) }
    type Units { edges: [Unit!]! notes: [Unit!]! }
    type Unit @key(fields: "id") @requiresScopes(scopes: [["unit.read"]]) { id: ID! name: String @policy(policies: [["p"]]) dear: String @cost(weight: 7) }`),
  },
]);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined } as never;
const never = {
  graphql: async () => ({ data: {} }),
  internal: async () => ({ status: 404, body: null }),
  isReady: async () => true,
  close: async () => undefined,
};
const start = async (sdl: string) => {
  const book = new DocumentBook(false);
  const engine = await startEngine({
    source: { sdl },
    subgraphs: { organisation: never },
    book,
    onLoad: (schema, text) => book.open(schema, priceListOf(text)),
    log,
  });
  return { book, engine };
};

test("a supergraph with security directives is served, prices stay", async () => {
  expect(supergraphSdl).toMatch(/@authenticated/);
  const bare = withoutSecurityDirectives(supergraphSdl);
  expect(bare).not.toMatch(/authenticated|requiresScopes|policy/);
  const { book, engine } = await start(supergraphSdl);
  const admit = (text: string): void => book.prepare(text).operation(undefined).admit({});
  expect(() => admit("{ unit { dear } }")).not.toThrow();
  // 100 rows of 1 + 7 × 16 spellings of the dear field
  const dear = Array.from({ length: 16 }, (_, i) => `a${i}: dear`).join(" ");
  expect(() => admit(`{ units(first: 100) { edges { ${dear} } } }`)).toThrow(
    expect.objectContaining({ code: "COST_ESTIMATED_TOO_EXPENSIVE" }),
  );
  // only the sized fields are that long
  expect(() => admit(`{ units(first: 100) { notes { ${dear} } } }`)).not.toThrow();
  await engine.stop();
});
test("without the stripping the engine would not start", async () => {
  const { ApolloGateway } = await import("@apollo/gateway");
  const gateway = new ApolloGateway({ supergraphSdl, logger: log });
  await expect(gateway.load()).rejects.toThrow(/feature/i);
});
test("a supergraph that names an unknown subgraph is refused at the start", async () => {
  await expect(start(supergraphSdl.replaceAll('"organisation"', '"stranger"'))).rejects.toThrow(
    /stranger|not configured/,
  );
});
