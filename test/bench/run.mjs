// The gateway side by side with a stock @apollo/gateway and with @graphql-hive/gateway, in front of the same subgraph
// processes. docs/performance.md says how to read it. Progress goes to stderr, the Markdown with the figures to stdout.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Bed } from "./bed.mjs";
import { compare, comparisonTable, requireEqualAnswers } from "./compare.mjs";
import { machine, median, oneDecimal, percentile, table } from "./figures.mjs";
import { askOnce } from "./load.mjs";
import { COMMUNES, QUERIES, TIMED } from "./queries.mjs";

const MOST_MS = 6 * 60_000;
const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    /** Leave the peers out: ours alone. */
    alone: { type: "boolean", default: false },
    /** Folder for a CPU profile of our gateway. */
    profile: { type: "string" },
  },
});
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const say = (text) => console.error(`• ${text}`);
const STOCK = "stock @apollo/gateway + @apollo/server";

/** Hive lies outside the workspaces and is installed when it is first needed. */
async function installHive() {
  if (existsSync(here("hive/node_modules/@graphql-hive/gateway"))) return;
  say("installing @graphql-hive/gateway into test/bench/hive");
  const npm = spawn("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: here("hive"),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const code = await new Promise((resolve) => npm.once("exit", resolve).once("error", () => resolve(1)));
  if (code !== 0) throw new Error("npm ci in test/bench/hive did not succeed");
}

async function communeCodes(gateway) {
  const codes = [];
  for (let after = null; after !== undefined;) {
    const { units } = (await askOnce({ ...gateway, text: COMMUNES, variables: { after } })).data;
    codes.push(...units.edges.map(({ node }) => node.code));
    after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : undefined;
  }
  return codes;
}

async function timedQueries(gateway, { communes: [commune] }) {
  const rows = [];
  for (const [name, text] of TIMED) {
    const times = [];
    for (let run = 0; run < 25; run += 1) {
      const from = performance.now();
      await askOnce({ ...gateway, text, variables: text.includes("$commune") ? { commune } : {} });
      if (run >= 5) times.push(performance.now() - from);
    }
    rows.push([name, oneDecimal(median(times)), oneDecimal(percentile(times, 0.95))]);
  }
  return table([["query, one at a time", "p50 ms", "p95 ms"], ...rows]);
}

async function openGateways(bed) {
  const url = await bed.startGateway(options.profile ? ["--cpu-prof", "--cpu-prof-dir", options.profile] : []);
  const ours = {
    name: "gateway",
    title: "Hòa Nhập",
    url: `${url}/graphql`,
    headers: { authorization: `Bearer ${await bed.signIn(url)}` },
  };
  if (options.alone) return [ours];
  const files = await bed.writePeerFiles();
  const answers = async (address) => Boolean(await askOnce({ url: address, text: "{ __typename }" }));
  const stock = {
    name: "stock",
    title: STOCK,
    url: await bed.startPeer("stock", here("peers/stock.mjs"), files, answers),
  };
  const hive = {
    name: "hive",
    title: "@graphql-hive/gateway",
    url: await bed.startPeer("hive", here("hive/gateway.mjs"), files, answers),
  };
  return [ours, stock, hive];
}

/**
 * Compares the gateways over whatever stands behind them now, prints the tables, and stops them; `more` does what else
 * wants our gateway running.
 */
async function comparison(bed, rounds, more = async () => {}) {
  say("gateways");
  const gateways = await openGateways(bed);
  const ids = { communes: await communeCodes(gateways[0]) };
  await requireEqualAnswers(gateways, ids);
  say(`${gateways.length} gateways give equal answers`);
  const results = await compare({
    processes: bed.processes,
    gateways,
    ids,
    rounds,
    seconds: Number(options.seconds),
    say,
  });
  for (const [query, { about }] of Object.entries(QUERIES))
    console.log(`**${query}**: ${about}\n\n${comparisonTable(results, query, STOCK)}\n`);
  await more(gateways[0], ids);
  await bed.processes.stop(...gateways.map(({ name }) => name));
}

async function bench(bed) {
  const rounds = Number(options.rounds);
  say("database, migrations, four services with the demo");
  await bed.open();
  console.log(`${machine()}\n\n### Over the real subgraphs\n`);
  await comparison(bed, rounds, async (gateway, ids) => console.log(`${await timedQueries(gateway, ids)}\n`));
  console.log("### Over replayed answers\n");
  await bed.startReplay(here("peers/replay.mjs"));
  await comparison(bed, Math.min(rounds, 3));
  await bed.restartServices();
  console.log(table([["start", "s"], ...Object.entries(bed.times).map(([what, ms]) => [what, oneDecimal(ms / 1000)])]));
}

if (!options.alone) await installHive();
const bed = new Bed();
let ending;
const end = (code) => (ending ??= bed.close().finally(() => process.exit(code)));
const fail = (error) => {
  console.error(error);
  return end(1);
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void end(130));
setTimeout(() => void fail(new Error("the bench took too long and was given up")), MOST_MS).unref();
await bench(bed).then(() => end(0), fail);
