import { HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import type { Readable } from "node:stream";
import { Pool, type Dispatcher } from "undici";
import { CAPS } from "../limits/caps.js";
import { Busy, type Flow, type Subgraph } from "./subgraph.js";

type Reply = { status: number; text: string };

/** How bytes reach a service. Throws when no whole reply came in time. */
export interface Transport {
  post(
    path: string,
    body: string,
    headers: Record<string, string>,
    withinMs: number,
    signal?: AbortSignal,
  ): Promise<Reply>;
  flow(request: {
    method: "GET" | "POST";
    path: string;
    headers: Record<string, string>;
    body?: Readable;
  }): Promise<Flow>;
  get(path: string): Promise<number>;
  close(): Promise<void>;
}

/**
 * One request and its whole reply, collected as it comes in: what the pool's own streams would do, without making them.
 * Over for good after `withinMs`, or when nobody waits for it any more.
 */
class Exchange implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private readonly chunks: Buffer[] = [];
  private status = 0;
  private over: Error | undefined;
  private readonly timer: NodeJS.Timeout;
  private readonly leave = (): void => this.end(new Error("nobody waits for the answer"));

  constructor(
    withinMs: number,
    private readonly signal: AbortSignal | undefined,
    private readonly resolve: (reply: Reply) => void,
    private readonly reject: (error: Error) => void,
  ) {
    this.timer = setTimeout(() => this.end(new Error("no answer in time")), withinMs);
    if (signal?.aborted) this.leave();
    else signal?.addEventListener("abort", this.leave);
  }

  private end(why: Error): void {
    this.over = why;
    this.settle();
    this.controller?.abort(why);
    this.reject(why);
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.signal?.removeEventListener("abort", this.leave);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.over) return controller.abort(this.over);
    this.controller = controller;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.status = status; // one of 1xx is followed by the real one
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.settle();
    const { chunks } = this;
    this.resolve({ status: this.status, text: (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.settle();
    this.reject(error);
  }
}

/** How long bytes may stand still. */
const FLOW_PAUSE_MS = 60_000;

/**
 * Kept-alive connections to another process: no redirects, one time limit over the whole exchange, a cap on the reply.
 */
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
  // Bytes have connections of their own: a slow download never stands in the way of a question.
  const flows = new Pool(new URL(url).origin, {
    connections: 32,
    pipelining: 1,
    headersTimeout: FLOW_PAUSE_MS,
    bodyTimeout: FLOW_PAUSE_MS,
    connect: { timeout: CAPS.hopMs },
  });
  return {
    post: (path, body, headers, withinMs, signal) =>
      new Promise((resolve, reject) => {
        const exchange = new Exchange(withinMs, signal, resolve, reject);
        pool.dispatch({ path, method: "POST", headers, body }, exchange);
      }),
    async flow({ method, path, headers, body }) {
      const answer = await flows.request({ method, path, headers, body: body ?? null });
      return { status: answer.statusCode, headers: answer.headers as Flow["headers"], body: answer.body };
    },
    async get(path) {
      const response = await pool.request({ path, method: "GET", signal: AbortSignal.timeout(CAPS.readyMs) });
      await response.body.dump();
      return response.statusCode;
    },
    close: async () => void (await Promise.all([pool.destroy(), flows.destroy()])),
  };
}

/** What `inject` of a fastify app needs to be, so that a service can be called inside this process. */
interface Injectable {
  inject(request: {
    method: "GET" | "POST";
    url: string;
    headers?: Record<string, string>;
    payload?: Readable;
    payloadAsStream: true;
  }): Promise<{ statusCode: number; headers: object; stream(): Readable }>;
  inject(request: {
    method: "GET" | "POST";
    url: string;
    headers?: Record<string, string>;
    payload?: string;
  }): Promise<{ statusCode: number; body: string }>;
}

/** The same doors without a socket, for tests and the smallest sites. */
export function injectTransport(app: Injectable): Transport {
  return {
    async post(url, payload, headers) {
      const { statusCode, body } = await app.inject({ method: "POST", url, headers, payload });
      return { status: statusCode, text: body };
    },
    async flow({ method, path, headers, body }) {
      const answer = await app.inject({ method, url: path, headers, payload: body, payloadAsStream: true });
      return { status: answer.statusCode, headers: answer.headers as Flow["headers"], body: answer.stream() };
    },
    get: async (url) => (await app.inject({ method: "GET", url })).statusCode,
    close: async () => undefined,
  };
}

const isClosed = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"].includes(String(error.code));

interface Asking {
  withinMs: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** It may happen twice: a read, or a change that carries its key. */
  repeatable?: boolean;
}

/**
 * A service behind its doors; each hop is signed over its exact body, and tried once more on a connection that closed
 * under it where that does no harm.
 */
export function subgraphOver(name: string, hopKey: string, transport: Transport): Subgraph {
  const post = async (
    path: string,
    body: string,
    actor: Actor,
    { withinMs, idempotencyKey, signal, repeatable = false }: Asking,
  ): Promise<{ status: number; body: unknown }> => {
    const until = Date.now() + withinMs;
    // Signed anew for each try: a hop counts once, and nobody knows how far the first one came.
    const once = (): Promise<Reply> => {
      const hop = signHop(hopKey, name, body, actor, { idempotencyKey });
      const headers = {
        "content-type": "application/json",
        [HOP_HEADER]: hop,
        ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
      };
      return transport.post(path, body, headers, until - Date.now(), signal);
    };
    const { status, text } = await once().catch((error: unknown) => {
      if (repeatable && isClosed(error) && !signal?.aborted) return once();
      throw error;
    });
    return { status, body: text === "" ? undefined : JSON.parse(text) };
  };
  return {
    async graphql({ query, variables, operationName, actor, idempotencyKey, withinMs, signal }) {
      const body = JSON.stringify({ query, variables, operationName });
      const repeatable = idempotencyKey !== undefined || !query.startsWith("mutation");
      const reply = await post("/graphql", body, actor, { withinMs, idempotencyKey, signal, repeatable });
      if (reply.status === 503 || reply.status === 429) throw new Busy(`answered ${reply.status}`);
      // A GraphQL server answers 400 when it refuses the whole request, with JSON errors; every other status is no
      // answer.
      if (reply.status !== 200 && reply.status !== 400) throw new Error(`answered ${reply.status}`);
      return reply.body;
    },
    internal: (path, body, actor, more) =>
      post(`/internal/${path}`, JSON.stringify(body), actor, { withinMs: CAPS.hopMs * 2, ...more }),
    bytes({ method, path, actor, body }) {
      const address = `/bytes/${path}`;
      // The bytes are not known before they have flowed: what is signed is where they go, on whose behalf, once.
      return transport.flow({
        method,
        path: address,
        headers: {
          ...(body && { "content-type": "application/octet-stream" }),
          [HOP_HEADER]: signHop(hopKey, name, address, actor),
        },
        body,
      });
    },
    isReady: () =>
      transport.get("/health/ready").then(
        (status) => status === 200,
        () => false,
      ),
    close: () => transport.close(),
  };
}
