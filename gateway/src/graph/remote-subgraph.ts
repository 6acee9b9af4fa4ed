import { HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { Pool } from "undici";
import { CAPS } from "../limits/caps.js";
import type { Subgraph } from "./subgraph.js";

type Reply = { status: number; text: string };

/** How bytes reach a service. Throws when no whole reply came in time. */
export interface Transport {
  post(path: string, body: string, headers: Record<string, string>, withinMs: number): Promise<Reply>;
  get(path: string): Promise<number>;
  close(): Promise<void>;
}

/** Kept-alive connections to another process: no redirects, one time limit over the whole exchange, a cap on the reply. */
export function httpTransport(url: string): Transport {
  const pool = new Pool(new URL(url).origin, {
    connections: 64,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    headersTimeout: CAPS.hopMs * 2,
    bodyTimeout: CAPS.hopMs * 2,
    connect: { timeout: CAPS.hopMs },
    maxResponseSize: CAPS.replyBytes,
  });
  return {
    async post(path, body, headers, withinMs) {
      const cut = new AbortController();
      const timer = setTimeout(() => cut.abort(new Error("no answer in time")), withinMs);
      try {
        const response = await pool.request({ path, method: "POST", headers, body, signal: cut.signal });
        return { status: response.statusCode, text: await response.body.text() };
      } finally {
        clearTimeout(timer);
      }
    },
    async get(path) {
      const response = await pool.request({ path, method: "GET" });
      await response.body.dump();
      return response.statusCode;
    },
    close: () => pool.destroy(),
  };
}

/** What `inject` of a fastify app needs to be, so that a service can be called inside this process. */
interface Injectable {
  inject(request: { method: "GET" | "POST"; url: string; headers?: Record<string, string>; payload?: string }): Promise<{ statusCode: number; body: string }>;
}

/** The same doors without a socket, for tests and the smallest sites. */
export function injectTransport(app: Injectable): Transport {
  return {
    async post(url, payload, headers) {
      const { statusCode, body } = await app.inject({ method: "POST", url, headers, payload });
      return { status: statusCode, text: body };
    },
    get: async (url) => (await app.inject({ method: "GET", url })).statusCode,
    close: async () => undefined,
  };
}

/** A service behind its doors; each hop is signed over its exact body. */
export function subgraphOver(name: string, hopKey: string, transport: Transport): Subgraph {
  const post = async (path: string, body: string, actor: Actor, withinMs: number, more?: Record<string, string>): Promise<{ status: number; body: unknown }> => {
    const headers = { "content-type": "application/json", [HOP_HEADER]: signHop(hopKey, name, body, actor), ...more };
    const { status, text } = await transport.post(path, body, headers, withinMs);
    return { status, body: text === "" ? undefined : JSON.parse(text) };
  };
  return {
    async graphql({ query, variables, operationName, actor, idempotencyKey, withinMs }) {
      const body = JSON.stringify({ query, variables, operationName });
      const reply = await post("/graphql", body, actor, withinMs, idempotencyKey === undefined ? undefined : { "idempotency-key": idempotencyKey });
      // A GraphQL server answers 400 when it refuses the whole request, with JSON errors; every other status is no answer.
      if (reply.status !== 200 && reply.status !== 400) throw new Error(`answered ${reply.status}`);
      return reply.body;
    },
    internal: (path, body, actor) => post(`/internal/${path}`, JSON.stringify(body), actor, CAPS.hopMs * 2),
    isReady: () => transport.get("/health/ready").then((status) => status === 200, () => false),
    close: () => transport.close(),
  };
}
