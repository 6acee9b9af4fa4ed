import { isDeepStrictEqual } from "node:util";
import { services } from "../../scripts/lib/paths.mjs";
import { askOnce, load } from "./load.mjs";
import { median, oneDecimal, percentile, table, whole } from "./figures.mjs";
import { QUERIES } from "./queries.mjs";

const sum = (values) => values.reduce((a, b) => a + b, 0);

/** Stops the bench unless every gateway gives the same answer to the same question. */
export async function requireEqualAnswers(gateways, ids) {
  for (const [query, { text, variables }] of Object.entries(QUERIES)) {
    for (const values of variables(ids).slice(0, 5)) {
      const [first, ...others] = await Promise.all(
        gateways.map(({ url, headers }) => askOnce({ url, headers, text, variables: values })),
      );
      const odd = others.findIndex((other) => !isDeepStrictEqual(other, first));
      if (odd >= 0) throw new Error(`${gateways[odd + 1].name} answers ${query} otherwise than ${gateways[0].name}`);
    }
  }
}

/**
 * One stretch of load on one gateway: requests per second, latencies, and CPU time per request of the gateway and of
 * the subgraphs behind it.
 */
async function measure(processes, gateway, query, ids, seconds) {
  const subgraphCpu = async () =>
    sum((await Promise.all(services.map((name) => processes.usage(name)))).map(({ cpu }) => cpu));
  const before = { own: await processes.usage(gateway.name), subgraphs: await subgraphCpu(), at: performance.now() };
  const { requests, latencies } = await load({
    ...gateway,
    text: query.text,
    variables: query.variables(ids),
    seconds,
  });
  const elapsed = (performance.now() - before.at) / 1000;
  const own = await processes.usage(gateway.name);
  return {
    rate: requests / elapsed,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    cpu: (own.cpu - before.own.cpu) / requests,
    subgraphCpu: ((await subgraphCpu()) - before.subgraphs) / requests,
    rss: own.rss / 2 ** 20,
  };
}

/**
 * All gateways on all queries in rounds; within a round they take turns, and who begins changes. Resolves to the
 * medians, by query and gateway.
 */
export async function compare({ processes, gateways, ids, rounds, seconds, say }) {
  const cells = Object.entries(QUERIES).flatMap(([query, definition]) =>
    gateways.map((gateway) => ({ query, definition, gateway, runs: [] })),
  );
  // warm-up, not counted
  for (const { gateway, definition } of cells) await measure(processes, gateway, definition, ids, Math.min(seconds, 3));
  for (let round = 0; round < rounds; round += 1) {
    say(`round ${round + 1} of ${rounds}`);
    const turn = round % gateways.length;
    for (const [query, definition] of Object.entries(QUERIES)) {
      for (const gateway of [...gateways.slice(turn), ...gateways.slice(0, turn)]) {
        const cell = cells.find((one) => one.query === query && one.gateway === gateway);
        cell.runs.push(await measure(processes, gateway, definition, ids, seconds));
      }
    }
  }
  return cells.map(({ query, gateway, runs }) => ({
    query,
    name: gateway.title,
    ...Object.fromEntries(Object.keys(runs[0]).map((figure) => [figure, median(runs.map((run) => run[figure]))])),
    least: Math.min(...runs.map(({ cpu }) => cpu)),
    most: Math.max(...runs.map(({ cpu }) => cpu)),
  }));
}

/** The table of one query; ratios are to the row of the stock gateway, where there is one. */
export function comparisonTable(results, query, stock) {
  const rows = results.filter((row) => row.query === query);
  const base = rows.find(({ name }) => name === stock);
  const ratio = (figure, row) => (base ? (row[figure] / base[figure]).toFixed(2) : "");
  return table([
    [
      "gateway",
      "requests/s",
      "× stock",
      "p50 ms",
      "p99 ms",
      "gateway CPU µs/request",
      "least–most",
      "× stock",
      "subgraphs CPU µs/request",
      "memory MB",
    ],
    ...rows.map((row) => [
      row.name,
      whole(row.rate),
      ratio("rate", row),
      oneDecimal(row.p50),
      oneDecimal(row.p99),
      whole(row.cpu),
      `${whole(row.least)}–${whole(row.most)}`,
      ratio("cpu", row),
      whole(row.subgraphCpu),
      whole(row.rss),
    ]),
  ]);
}
