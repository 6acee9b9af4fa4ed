import { auditEntries } from "./audit-page.js";
import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import {
  clockOf,
  DomainError,
  endInOrder,
  ERROR_CODES,
  HOP_HEADER,
  NonceMemory,
  verifyHop,
  type Actor,
  type ErrorCode,
} from "@hoa-nhap/kernel";
import fastify, { type FastifyReply } from "fastify";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { tellBadValues } from "./bad-values.js";
import { contextFor, type Context } from "./context.js";
import { openDatabase, poolOf, type DatabaseDefinition } from "./database.js";
import { domainErrorOf } from "./error-map.js";
import { isPosition, readEvents, UnknownPosition } from "./event-log.js";
import { keepForgettingKeys } from "./idempotency.js";
import { assertLogIsHome } from "./log-epoch.js";
import { News } from "./news.js";
import { logger } from "./log.js";
import { forRequest } from "./pool.js";
import { databaseAnswers } from "./readiness.js";
import { closeReads } from "./scoped-read.js";
import type { Subgraph } from "./subgraph.js";
import type { ServiceEnvironment, RunningService } from "./running-service.js";

const KEY_HEADER = "idempotency-key";
const DOOR_STATUS: Partial<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  SUBGRAPH_UNAVAILABLE: 503,
};

/** A request of the gateway whose body, or whose answer, is bytes that flow. */
export interface ByteCall {
  actor: Actor;
  params: Record<string, string>;
  query: Record<string, string>;
  body: Readable;
}
/** Bytes as an answer, with the headers that say what they are. */
export interface Bytes {
  headers: Record<string, string>;
  content: Readable;
}

export interface ServiceDefinition {
  name: string;
  database: DatabaseDefinition;
  buildSchema(): Promise<Subgraph>;
  /** Internal doors, signed like every hop: path -> handler over the parsed body. Null answers 404. */
  internal?: Record<string, (service: RunningService, body: Record<string, unknown>, actor: Actor) => Promise<unknown>>;
  /**
   * Doors for bytes, by method and path (`POST files`), signed over their address, for the bytes are not known
   * beforehand. Null answers 404.
   */
  bytes?: Record<string, (service: RunningService, call: ByteCall) => Promise<Bytes | object | null>>;
  /** Work after the doors are open and before the service is ready: catch up with other logs, load the demo. */
  start?(service: RunningService): Promise<void>;
  /**
   * What a process does by itself once it is ready: work on a schedule, letters. Several processes may do it at once.
   */
  work?(service: RunningService): Promise<void>;
}

function environment(): ServiceEnvironment {
  const need = (name: string): string => process.env[name] ?? fail(`${name} is not set (docs/processes.md)`);
  const fail = (message: string): never => {
    throw new Error(message);
  };
  return {
    port: Number(need("PORT")),
    databaseUrl: need("DATABASE_URL"),
    subgraphs: JSON.parse(process.env["SUBGRAPHS"] ?? "{}"),
    secrets: JSON.parse(readFileSync(need("SECRETS_FILE"), "utf8")),
    clock: clockOf(process.env["BUSINESS_DAY"]),
    demo: process.env["DEMO"] === "1",
    settings: process.env,
  };
}

const isBytes = (answer: unknown): answer is Bytes =>
  typeof answer === "object" && answer !== null && "content" in answer && "headers" in answer;

/**
 * Opens a service without listening: its database, its graph, its doors. `app.inject` or `app.listen` are the caller's
 * choice.
 */
export async function openService(
  definition: ServiceDefinition,
  env: ServiceEnvironment,
): Promise<RunningService & { ready(): Promise<void>; close(): Promise<void> }> {
  const { name } = definition;
  const orm = await openDatabase(definition.database, env.databaseUrl);
  const { schema } = await definition.buildSchema();
  const server = new ApolloServer<Context>({
    schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: false,
    // Hints for caches, which nobody reads, would cost a call at every field.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      tellBadValues,
    ],
    // Resolvers speak the error contract already; what is left are requests that cannot be read at all.
    formatError: (formatted) =>
      ERROR_CODES.includes(formatted.extensions?.["code"] as ErrorCode)
        ? formatted
        : { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } },
  });
  await server.start();

  const app = fastify({ bodyLimit: 4 * 1024 * 1024, forceCloseConnections: true });
  const nonces = new NonceMemory();
  const closers: (() => Promise<void> | void)[] = [];
  const state = { ready: false, closing: false };
  const service: RunningService = {
    name,
    orm,
    environment: env,
    app,
    waits: new Set(),
    onClose: (stop) => void closers.unshift(stop),
  };

  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  // The signature is over the bytes: an unsigned body is never parsed.
  const actorOf = (headers: IncomingHttpHeaders, body: string | Buffer, key: string): Actor | null => {
    const { [HOP_HEADER]: hop, [KEY_HEADER]: idempotencyKey } = headers;
    return typeof hop === "string" && !Array.isArray(idempotencyKey)
      ? verifyHop(key, name, hop, body, nonces, { idempotencyKey })
      : null;
  };

  app.post("/graphql", async (request, reply) => {
    const body = request.body as Buffer;
    const actor = actorOf(request.headers, body, env.secrets.hopKey);
    if (!actor)
      return reply.code(401).send({ errors: [{ message: "unsigned", extensions: { code: "UNAUTHENTICATED" } }] });
    const idempotencyKey = request.headers[KEY_HEADER];
    const ctx = contextFor(name, orm, env.clock, actor, {
      // Keyed: a body can hold a person's number, and a bare hash of it could be guessed.
      fingerprint: createHmac("sha256", env.secrets.hopKey).update(body).digest("base64url"),
      ...(typeof idempotencyKey === "string" && { idempotencyKey }),
      ...(env.settings && { settings: env.settings }),
    });
    // Whoever hangs up has given up: what is being read for them is called off in the database too.
    reply.raw.once("close", () => void closeReads(ctx));
    try {
      const response = await forRequest(() =>
        server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: "POST",
            headers: new HeaderMap([["content-type", "application/json"]]),
            search: "",
            body: JSON.parse(body.toString()),
          },
          context: async () => ctx,
        }),
      );
      reply.code(response.status ?? 200).header("content-type", "application/json");
      // oxlint-disable-next-line typescript/return-await -- what was read is given back while the answer leaves
      return reply.send(response.body.kind === "complete" ? response.body.string : "");
    } finally {
      await closeReads(ctx);
    }
  });

  const news = new News(orm, name);
  service.onClose(() => news.close());
  app.get<{ Querystring: { after?: string; limit?: string; wait?: string } }>("/events", async (request, reply) => {
    if (!actorOf(request.headers, request.url, env.secrets.eventsKey))
      return reply.code(401).send({ code: "UNAUTHENTICATED" });
    const { after = "0.0", limit = "1000", wait = "0" } = request.query;
    if (!isPosition(after) || !/^\d{1,4}$/.test(limit) || !/^\d{1,4}$/.test(wait))
      return reply.code(400).send({ code: "BAD_REQUEST" });
    try {
      if (state.ready && wait !== "0") await news.after(after, Number(wait));
      const { held, ...page } = await readEvents(orm, name, after, Math.min(Number(limit), 5000));
      return { ...page, ready: state.ready && !held };
    } catch (error) {
      if (error instanceof UnknownPosition) return reply.code(409).send({ code: "CONFLICT" });
      throw error;
    }
  });

  const answered = async (reply: FastifyReply, path: string, work: Promise<unknown>): Promise<unknown> => {
    const answer = await work.catch((error: unknown) => {
      const known = domainErrorOf(error);
      if (known) return known;
      logger.error({ service: name, path, err: error });
      return new DomainError("INTERNAL_SERVER_ERROR", { vi: "Hệ thống gặp lỗi.", en: "Something went wrong." });
    });
    if (answer instanceof DomainError) {
      const { code, words, rule, fields } = answer;
      return reply.code(DOOR_STATUS[code] ?? 500).send({ code, words, rule, fields });
    }
    if (answer === null) return reply.code(404).send({ code: "NOT_FOUND" });
    return isBytes(answer) ? reply.headers(answer.headers).send(answer.content) : reply.send(answer);
  };
  for (const [path, handle] of Object.entries({ audit: auditEntries, ...definition.internal })) {
    app.post(`/internal/${path}`, async (request, reply) => {
      const body = request.body as Buffer;
      const actor = actorOf(request.headers, body, env.secrets.hopKey);
      if (!actor) return reply.code(401).send({ code: "UNAUTHENTICATED" });
      return answered(
        reply,
        path,
        forRequest(async () => handle(service, JSON.parse(body.toString()) as Record<string, unknown>, actor)),
      );
    });
  }
  app.addContentTypeParser("application/octet-stream", (_request, content, done) => done(null, content));
  for (const [door, handle] of Object.entries(definition.bytes ?? {})) {
    const [method, path] = door.split(" ") as ["GET" | "POST", string];
    app.route<{ Params: Record<string, string>; Querystring: Record<string, string> }>({
      method,
      url: `/bytes/${path}`,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const actor = actorOf(request.headers, request.url, env.secrets.hopKey);
        if (!actor) return reply.code(401).send({ code: "UNAUTHENTICATED" });
        return answered(
          reply,
          path,
          forRequest(async () =>
            handle(service, { actor, params: request.params, query: request.query, body: request.raw }),
          ),
        );
      },
    });
  }
  app.get("/health/live", () => ({ ok: true }));
  const answers = databaseAnswers(poolOf(orm));
  app.get("/health/ready", async (_request, reply) => {
    const waits = [...(state.ready ? [] : ["start"]), ...service.waits, ...((await answers()) ? [] : ["database"])];
    return waits.length === 0 ? { ok: true } : reply.code(503).send({ waitingFor: waits.join(", ") });
  });

  return Object.assign(service, {
    ready: async () => {
      // A database that is away at the start is waited for like one that goes away later.
      while (!state.closing && !(await answers())) await sleep(250);
      await assertLogIsHome(orm, name);
      await definition.start?.(service);
      keepForgettingKeys(service);
      state.ready = true;
      logger.info({ service: name, port: env.port }, "ready");
    },
    close: async () => {
      Object.assign(state, { ready: false, closing: true });
      for (const close of closers) await close();
      await app.close();
      await server.stop();
      await orm.close();
    },
  });
}

/** Runs a service as a process of its own: listens on loopback, becomes ready, ends cleanly on SIGTERM. */
export async function serve(definition: ServiceDefinition): Promise<void> {
  const env = environment();
  const service = await openService(definition, env);
  endInOrder(
    () => service.close(),
    (cause) => logger.fatal({ service: service.name, err: cause }, "an error that nobody caught"),
  );
  await service.app.listen({ port: env.port, host: "127.0.0.1" });
  await service.ready();
  await definition.work?.(service);
}
