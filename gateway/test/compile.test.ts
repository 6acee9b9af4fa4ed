import { ApolloServer } from "@apollo/server";
import { parse, validate, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Journey } from "../src/graph/data-source.js";
import { DocumentBook } from "../src/graph/document-book.js";
import type { Subgraph, SubgraphRequest } from "../src/graph/subgraph.js";
import { startEngine, type Engine } from "../src/graph/engine.js";
import type { Outcome } from "../src/graph/outcome.js";
import { priceListOf } from "../src/limits/price-list.js";
import { chanceSubgraph, randomOperation, supergraph } from "./random-graph.js";

const log = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };
interface Side {
  engine: Engine;
  book: DocumentBook;
  seen: SubgraphRequest[];
}
interface Told {
  data: unknown;
  /**
   * Places of the answer that are null because of a value that did not fit. Which of several misfits made an object
   * fall first is no matter.
   */
  empty: string[];
  errors: number;
  faults: Outcome["faults"];
  hops: string[];
}
let schema: GraphQLSchema;
const open = async (sdl: string, odds: number, stock: boolean): Promise<Side> => {
  const [book, seen] = [new DocumentBook(false), [] as SubgraphRequest[]];
  const subgraphs = Object.fromEntries(
    ["organisation", "models", "reporting"].map((name) => [name, chanceSubgraph(name, odds, seen)]),
  );
  const onLoad = (loaded: GraphQLSchema, text: string): void => book.open((schema = loaded), priceListOf(text));
  return { book, seen, engine: await startEngine({ source: { sdl }, subgraphs, book, onLoad, log, stock }) };
};

function emptyPlace(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  let depth = 0;
  for (; depth < path.length && value !== null && value !== undefined; depth += 1)
    value = (value as Record<string, unknown>)[path[depth]!];
  return path.slice(0, depth).join(".");
}

async function ask({ engine, book, seen }: Side, text: string, variables: Record<string, unknown>): Promise<Told> {
  seen.length = 0;
  const journey: Journey = {
    actor: {} as Journey["actor"],
    deadline: Date.now() + 60_000,
    troubles: [],
    full: Object.create(null) as Journey["full"],
    note: () => undefined,
  };
  const { document, operation } = book.prepare(text);
  const { data, faults, misfits, errors } = await engine.run(
    { text, document, node: operation(undefined).node, variables },
    journey,
  );
  const empty = new Set(misfits.map(({ path = [] }) => emptyPlace(data, path)));
  const hops = seen.map(({ query, variables: sent, operationName }) => JSON.stringify([query, sent, operationName]));
  return {
    data: data && (JSON.parse(JSON.stringify(data)) as unknown),
    empty: [...empty].toSorted(),
    errors: errors.length,
    faults,
    hops: hops.toSorted(),
  };
}

const ODDS = [0, 0.02, 0.15];
const sides: { odds: number; stock: Side; ours: Side }[] = [];
const byEngine = vi.spyOn(ApolloServer.prototype, "executeOperation");
beforeAll(async () => {
  const sdl = supergraph();
  for (const odds of ODDS) sides.push({ odds, stock: await open(sdl, odds, true), ours: await open(sdl, odds, false) });
});
afterAll(async () => {
  for (const { stock, ours } of sides) await Promise.all([stock.engine.stop(), ours.engine.stop()]);
  byEngine.mockRestore();
});

test("random operations have the same outcome, faults and hops as under the engine's own executor", async () => {
  const counted = { all: 0, compiled: 0, misfits: 0, faults: 0 };
  for (let seed = 0; counted.all < 600; seed += 1) {
    const { text, variables } = randomOperation(schema, String(seed));
    if (validate(schema, parse(text)).some(({ message }) => !message.includes("never used"))) continue;
    const { odds, stock, ours } = sides[seed % sides.length]!;
    const runnable = text
      .replace(/\$(\w+): \w+!?( = true)?,? ?/g, (whole, name: string) =>
        text.split(`$${name}`).length > 2 ? whole : "",
      )
      .replace("query ()", "query");
    const sent = Object.fromEntries(Object.entries(variables).filter(([name]) => runnable.includes(`$${name}:`)));
    const expected = await ask(stock, runnable, sent).catch(() => null);
    if (!expected) continue; // beyond the caps
    await ask(ours, runnable, sent); // the engine plans
    byEngine.mockClear();
    expect(await ask(ours, runnable, sent), `seed ${seed}, odds ${odds}: ${runnable} ${JSON.stringify(sent)}`).toEqual(
      expected,
    );
    counted.all += 1;
    counted.compiled += byEngine.mock.calls.length === 0 ? 1 : 0;
    counted.misfits += expected.empty.length ? 1 : 0;
    counted.faults += expected.faults.length ? 1 : 0;
  }
  // The comparison says nothing unless much of it went the compiled way, and through trouble.
  expect(counted.compiled).toBeGreaterThan(counted.all * 0.5);
  expect(Math.min(counted.misfits, counted.faults)).toBeGreaterThan(counted.all * 0.05);
}, 120_000);

test("values of a wrong kind in branches side by side are told at their places, and the branches that are right are served", async () => {
  const book = new DocumentBook(false);
  const answers: Record<string, unknown> = { a: "a text", b: [7], c: { __typename: "Unit", id: "1" } };
  const organisation: Subgraph = { ...chanceSubgraph("organisation", 0, []), graphql: async () => ({ data: answers }) };
  const models: Subgraph = {
    ...chanceSubgraph("models", 0, []),
    graphql: async ({ variables }) => ({
      data: { _entities: (variables!["representations"] as unknown[]).map(() => ({ count: 3 })) },
    }),
  };
  const subgraphs = { organisation, models, reporting: chanceSubgraph("reporting", 0, []) };
  const engine = await startEngine({
    source: { sdl: supergraph() },
    subgraphs,
    book,
    onLoad: (loaded, text) => book.open(loaded, priceListOf(text)),
    log,
  });
  const text = "{ a: unit { pilots { reports { state } } } b: unit { parent { count } } c: unit { count } }";
  const plan = { engine, book, seen: [] };
  await ask(plan, text, {}); // the engine plans
  for (const _time of [1, 2]) {
    const told = await ask(plan, text, {});
    expect(told).toMatchObject({ data: { a: null, b: null, c: { count: 3 } }, empty: ["a", "b"], errors: 0 });
  }
  await engine.stop();
});

test("a mutation is sent once, the first time and compiled", async () => {
  const { ours } = sides[0]!;
  for (const _time of [1, 2, 3]) {
    const { hops } = await ask(
      ours,
      "mutation ($name: String!) { rename(name: $name) { id name count latest { state } } }",
      { name: "x" },
    );
    expect(hops.filter((hop) => hop.includes("mutation"))).toHaveLength(1);
  }
});

test("names that every object inherits, introspection and aliased type names are left to the engine", async () => {
  const { ours, stock } = sides[0]!;
  for (const text of [
    "{ units { toString: name } }",
    "{ units { constructor: name __proto__: id } }",
    "{ units { kind: __typename } }",
  ]) {
    const expected = await ask(stock, text, {});
    for (const _time of [1, 2]) expect(await ask(ours, text, {})).toEqual(expected);
  }
});
