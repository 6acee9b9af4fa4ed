import autocannon from "autocannon";

const CONNECTIONS = 8;
const isRight = (body) => !body.includes('"errors":');

/**
 * Loads one address for some seconds. Resolves to { requests, latencies } (ms); throws when any answer was not a right
 * one.
 */
export async function load({ url, headers = {}, text, variables, seconds }) {
  const bodies = variables.map((values) => JSON.stringify({ query: text, variables: values }));
  const latencies = [];
  let client = 0;
  const run = autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: bodies[0],
    verifyBody: isRight,
    // Each connection begins elsewhere in the list, so that they do not all ask for the same thing at the same time.
    setupClient(connection) {
      const from = Math.floor((client++ * bodies.length) / CONNECTIONS);
      connection.setRequests([...bodies.slice(from), ...bodies.slice(0, from)].map((body) => ({ body })));
    },
  });
  run.on("response", (_client, _status, _bytes, ms) => latencies.push(ms));
  const { errors, non2xx, mismatches, timeouts } = await run;
  if (errors + non2xx + mismatches + timeouts > 0 || latencies.length === 0)
    throw new Error(`${url} gave wrong answers: ${JSON.stringify({ errors, non2xx, mismatches, timeouts })}`);
  return { requests: latencies.length, latencies };
}

/** Asks once; the parsed answer. */
export async function askOnce({ url, headers = {}, text, variables = {} }) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: text, variables }),
  });
  const body = await answer.text();
  if (!answer.ok || !isRight(body)) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 500)}`);
  return JSON.parse(body);
}
