// What an answer full of errors costs: 4,000 entities of which each comes back with an error of its own, in our
// gateway's engine with its error contract and in the stock one. In this process, over answers from memory: only CPU
// counts. Prints a table.
import { composeServices } from "@apollo/composition";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { parse } from "graphql";
import { answerBody } from "../../gateway/dist/answer.js";
import { DocumentBook } from "../../gateway/dist/graph/document-book.js";
import { startEngine } from "../../gateway/dist/graph/engine.js";
import { priceListOf } from "../../gateway/dist/limits/price-list.js";
import { median, oneDecimal, table, whole } from "./figures.mjs";

const ROUNDS = 15;
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const SDL = {
  organisation: `${LINK} type Query { units: [Unit!]! } type Unit @key(fields: "id") { id: ID! name: String! }`,
  models: `${LINK} type Unit @key(fields: "id") { id: ID! count: Int }`,
};
const text = "{ units { id name count } }";
const { supergraphSdl: sdl } = composeServices(
  Object.entries(SDL).map(([name, typeDefs]) => ({ name, url: `http://${name}`, typeDefs: parse(typeDefs) })),
);

function answersOf(entities, errors) {
  const units = Array.from({ length: entities }, (_, id) => ({ __typename: "Unit", id: String(id), name: `Xã ${id}` }));
  const failed = Array.from({ length: errors }, (_, id) => ({
    message: "Không tìm thấy.",
    path: ["_entities", id, "count"],
    extensions: { code: "NOT_FOUND" },
  }));
  return {
    organisation: JSON.stringify({ data: { units } }),
    models: JSON.stringify({
      data: { _entities: units.map((_, id) => ({ count: id < errors ? null : 1 })) },
      ...(errors && { errors: failed }),
    }),
  };
}

async function ours(answers) {
  const book = new DocumentBook(false);
  const silent = { info() {}, warn() {}, error() {}, debug() {} };
  const subgraphs = Object.fromEntries(
    Object.keys(SDL).map((name) => [name, { graphql: async () => JSON.parse(answers[name]) }]),
  );
  const engine = await startEngine({
    source: { sdl },
    subgraphs,
    book,
    onLoad: (schema, whole) => book.open(schema, priceListOf(whole)),
    log: silent,
  });
  const { document, operation } = book.prepare(text);
  const ask = async () => {
    const journey = { actor: {}, deadline: Date.now() + 60_000, troubles: [], full: Object.create(null), note() {} };
    const outcome = await engine.run({ text, document, node: operation().node, variables: {} }, journey);
    return JSON.stringify(answerBody(outcome, { requestId: "1", language: "vi" }));
  };
  return { ask, stop: () => engine.stop() };
}

async function stock(answers) {
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) => ({ process: async () => JSON.parse(answers[name]) }),
  });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await server.start();
  return {
    ask: async () => JSON.stringify((await server.executeOperation({ query: text })).body.singleResult),
    stop: () => server.stop(),
  };
}

async function cpuMs({ ask }) {
  for (let warm = 0; warm < 5; warm += 1) await ask();
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = process.cpuUsage();
    await ask();
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  return median(times);
}

const rows = [];
for (const errors of [0, 1_000, 2_000, 4_000]) {
  const answers = answersOf(4_000, errors);
  const figures = [];
  for (const make of [ours, stock]) {
    const gateway = await make(answers);
    figures.push(await cpuMs(gateway));
    await gateway.stop();
  }
  rows.push([whole(errors), oneDecimal(figures[0]), oneDecimal(figures[1]), (figures[0] / figures[1]).toFixed(2)]);
}
console.log(table([["errors among 4,000 entities", "ours, CPU ms", "stock, CPU ms", "× stock"], ...rows]));
