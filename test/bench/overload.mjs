// What the platform still answers when more is asked of it than it can do: one query across services, from several
// accounts and from one, with more and more connections that ask again at once, and at five times the rate of its best.
// Prints the table of docs/performance.md. Bounded in count and time.
import autocannon from "autocannon";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { demoSignIns } from "../../scripts/lib/demo-accounts.mjs";
import { Bed } from "./bed.mjs";
import { machine, oneDecimal, percentile, table, whole } from "./figures.mjs";
import { askOnce } from "./load.mjs";
import { QUERIES } from "./queries.mjs";

const { values: options } = parseArgs({ options: { seconds: { type: "string", default: "8" } } });
const seconds = Number(options.seconds);
const ACCOUNTS = 12;
const body = JSON.stringify({ query: QUERIES.large.text, variables: { first: 50 } });

async function signIns(bed, url) {
  const { people } = await demoSignIns(bed.dataDir);
  const tokens = [];
  for (const { login, password } of people) {
    const answer = await fetch(`${url}/auth/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ login, password }),
    });
    const { token } = await answer.json();
    const headers = { authorization: `Bearer ${token}` };
    const mayAsk = await askOnce({
      url: `${url}/graphql`,
      headers,
      text: QUERIES.large.text,
      variables: { first: 50 },
    }).then(
      () => true,
      () => false,
    );
    if (mayAsk && tokens.push(token) === ACCOUNTS) break;
  }
  return tokens;
}

/** One stretch of load; only whole answers without errors count as good. */
async function stretch({ url, tokens, connections, rate }) {
  const [good, refused, latencies] = [[], [], []];
  let client = 0;
  let wrong = 0;
  const run = autocannon({
    url: `${url}/graphql`,
    connections,
    duration: seconds,
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    timeout: 20,
    ...(rate && { overallRate: rate }),
    setupClient: (connection) =>
      connection.setHeaders({
        "content-type": "application/json",
        authorization: `Bearer ${tokens[client++ % tokens.length]}`,
      }),
    verifyBody: (text) =>
      text.includes('"errors":')
        ? ((wrong += text.includes('"RATE_LIMITED"') || text.includes('"OVERLOADED"') ? 0 : 1), true)
        : (good.push(1), true),
  });
  run.on("response", (_client, status, _bytes, ms) => (status === 200 ? latencies.push(ms) : refused.push(status)));
  const { errors, timeouts } = await run;
  return {
    good: good.length / seconds,
    limited: refused.filter((status) => status === 429).length / seconds,
    busy: refused.filter((status) => status === 503).length / seconds,
    wrong: wrong + errors + timeouts,
    p50: latencies.length ? percentile(latencies, 0.5) : NaN,
    p99: latencies.length ? percentile(latencies, 0.99) : NaN,
  };
}

async function msToNormal({ url, tokens }) {
  const from = performance.now();
  for (;;) {
    const began = performance.now();
    const isGood = await askOnce({
      url: `${url}/graphql`,
      headers: { authorization: `Bearer ${tokens[0]}` },
      text: QUERIES.large.text,
      variables: { first: 50 },
    }).then(
      () => true,
      () => false,
    );
    if (isGood && performance.now() - began < 1_000) return performance.now() - from;
    await pause(100);
  }
}

const bed = new Bed();
let ending;
const end = (code) => (ending ??= bed.close().finally(() => process.exit(code)));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void end(130));
setTimeout(() => void end(1), 5 * 60_000).unref();
try {
  await bed.open();
  const url = await bed.startGateway();
  const tokens = await signIns(bed, url);
  await stretch({ url, tokens, connections: 4 }); // warm-up, not counted
  const rows = [];
  const measure = async (what, load) => {
    const figures = await stretch({ url, tokens, ...load });
    rows.push([
      what,
      oneDecimal(figures.good),
      oneDecimal(figures.limited),
      oneDecimal(figures.busy),
      whole(figures.wrong),
      whole(figures.p50),
      whole(figures.p99),
      whole(await msToNormal({ url, tokens })),
    ]);
    return figures.good;
  };
  const peak = Math.max(
    await measure(`8 connections, ${tokens.length} accounts`, { connections: 8 }),
    await measure(`16 connections`, { connections: 16 }),
  );
  await measure("64 connections", { connections: 64 });
  await measure("200 connections", { connections: 200 });
  await measure("200 connections, one account", { connections: 200, tokens: tokens.slice(0, 1) });
  await measure("five times the best rate", { connections: 200, rate: Math.ceil(5 * peak) });
  console.log(
    `${machine()}\n\n${table([["load", "answers/s", "429/s", "503/s", "wrong", "p50 ms", "p99 ms", "normal after ms"], ...rows])}`,
  );
  await end(0);
} catch (error) {
  console.error(error);
  await end(1);
}
