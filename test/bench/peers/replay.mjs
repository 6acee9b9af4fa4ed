// Stands before the subgraphs and answers from memory what they answered before: the gateways then do the same work,
// and next to nothing else runs.
import { createServer } from "node:http";

/** Answers of one subgraph by address and exact body. */
function replay(url, port) {
  const known = new Map();
  const fromSubgraph = async ({ method, url: path, headers }, body) => {
    const signed = headers["x-hop"] && { "x-hop": headers["x-hop"] };
    const reply = await fetch(url + path, {
      method,
      headers: { "content-type": "application/json", ...signed },
      body: method === "GET" ? undefined : body,
    });
    return { status: reply.status, body: Buffer.from(await reply.arrayBuffer()) };
  };
  const answer = async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const key = `${request.url} ${body}`;
    const reply = known.get(key) ?? (await fromSubgraph(request, body));
    if (reply.status === 200) known.set(key, reply);
    response
      .writeHead(reply.status, { "content-type": "application/json", "content-length": reply.body.length })
      .end(reply.body);
  };
  createServer((request, response) => void answer(request, response).catch(() => response.writeHead(503).end())).listen(
    port,
    "127.0.0.1",
  );
}

const ports = JSON.parse(process.env.REPLAY_PORTS);
for (const [name, url] of Object.entries(JSON.parse(process.env.SUBGRAPHS))) replay(url, ports[name]);
