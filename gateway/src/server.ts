import cookie from "@fastify/cookie";
import underPressure from "@fastify/under-pressure";
import { logLines, type Language } from "@hoa-nhap/kernel";
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { refusalBody } from "./answer.js";
import { consoleDoor } from "./doors/console-door.js";
import { speechOf, type Speech } from "./doors/media-type.js";
import { CAPS } from "./limits/caps.js";
import { isPlainTarget } from "./limits/target.js";
import { logged } from "./log.js";
import { Refusal, refusalOf } from "./refusal.js";
import { securityHeaders } from "./security-headers.js";
import type { GatewayOptions } from "./settings.js";
import { languageOf } from "./words.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The language of refusals: as asked for, then the caller's own, then Vietnamese. */
    language: Language | undefined;
    /** Stands beside the errors of a refusal. */
    extraBody: Record<string, unknown> | undefined;
    /** How a GraphQL door speaks to this caller. */
    speech: Speech | undefined;
  }
  interface FastifyContextConfig {
    /** What the body of this door is; JSON where nothing is said. */
    takes?: keyof typeof BODIES;
  }
}

/** The addresses of the API and their methods, for whoever comes with another one. */
const METHODS: Record<string, string> = {
  "/graphql": "POST",
  "/graphql/analyst": "POST",
  "/auth/sign-in": "POST",
  "/auth/sign-out": "POST",
  "/auth/session": "GET",
  "/auth/second-factor": "GET",
  "/auth/second-factor/enrol": "POST",
  "/auth/second-factor/confirm": "POST",
  "/auth/second-factor/recovery-codes": "POST",
  "/auth/second-factor/disable": "POST",
  "/auth/first-administrator": "GET, POST",
  "/oauth/token": "POST",
  "/.well-known/oauth-authorization-server": "GET",
  "/uploads": "POST",
  "/files": "POST",
  "/health/live": "GET",
  "/health/ready": "GET",
};
const PAPERS = /^\/documents\/[^/]+\.(docx|pdf)$|^\/document-templates\//;
/** Paths that belong to programs: what is unknown there is said as JSON. Everything else under GET is the console. */
const isApi = (path: string): boolean =>
  /^\/(graphql|auth|oauth|api|uploads|files|audit|health|\.well-known)([/;]|$)/i.test(path) || PAPERS.test(path);
const PLAIN = speechOf(undefined);
const BODY_MS = 15_000;
const JSON_TYPE = /^application\/json(?:; ?charset="?utf-8"?)?$/i;
const BYTES_TYPE = /^application\/octet-stream$/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded(?:; ?charset=utf-8)?$/i;
const BODIES = {
  json: (type: string | undefined): boolean => type !== undefined && JSON_TYPE.test(type),
  form: (type: string | undefined): boolean => type !== undefined && (JSON_TYPE.test(type) || FORM_TYPE.test(type)),
  bytes: (type: string | undefined): boolean => type !== undefined && BYTES_TYPE.test(type),
  nothing: (type: string | undefined): boolean => type === undefined || JSON_TYPE.test(type),
};

/** Host names this gateway answers to; a name that merely points here is somebody else's page. */
function hostNames({ publicUrl, hosts = [] }: GatewayOptions): Set<string> {
  return new Set(["localhost", "127.0.0.1", "[::1]", ...hosts, ...(publicUrl ? [new URL(publicUrl).hostname] : [])]);
}

/**
 * Why a request is not even read: a target that no client writes, a host name that is not ours, a body of a wrong kind.
 * Judged by the door that the router found.
 */
function refusedAtTheDoor(request: FastifyRequest, names: Set<string>): Refusal | undefined {
  const { url: door, config } = request.routeOptions;
  const hosts = request.raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host");
  if (!isPlainTarget(request.raw.url ?? "") || hosts.length > 1) return new Refusal("BAD_REQUEST");
  if (!door?.startsWith("/health/") && !names.has(request.hostname?.toLowerCase()))
    return new Refusal("BAD_REQUEST", { status: 421 });
  if (request.method !== "POST" || request.is404) return undefined;
  const encoding = request.headers["content-encoding"];
  const fits =
    BODIES[config.takes ?? "json"](request.headers["content-type"]) &&
    (encoding === undefined || encoding === "identity");
  return fits ? undefined : new Refusal("BAD_REQUEST", { status: 415 });
}

/**
 * Only the bytes of a file may take minutes over a slow line; any other body has come within seconds, or the caller is
 * let go.
 */
function expectSoon(request: IncomingMessage): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.complete || request.destroy(), BODY_MS).unref();
  request.once("close", () => clearTimeout(timer));
}

/** An HTTP server with everything that holds for all doors: who it answers to, headers, languages, refusals as JSON. */
export async function openServer(options: GatewayOptions): Promise<FastifyInstance> {
  const names = hostNames(options);
  const always = await securityHeaders(options.publicUrl);
  const begin = (request: FastifyRequest, reply: FastifyReply): void => {
    request.language = languageOf(request.headers["accept-language"]);
    // Only the console's files and the boundaries may be kept; they say so themselves.
    reply.headers(always).header("x-request-id", request.id).header("cache-control", "no-store");
  };
  const refuse = (error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { status, headers, body } = refusalBody(refusalOf(error), {
      requestId: request.id,
      language: request.language ?? "vi",
    });
    if (status >= 500)
      request.log.error({ requestId: request.id, cause: logged(error.stack ?? error) }, "request failed");
    const { type, statusOf } = request.speech ?? PLAIN;
    const code = body.errors[0]?.extensions.code ?? "INTERNAL_SERVER_ERROR";
    return reply
      .code(statusOf(code, status))
      .headers(headers)
      .type(`${type}; charset=utf-8`)
      .send({ ...body, ...request.extraBody });
  };
  const app = fastify({
    logger: {
      level: options.logLevel ?? "info",
      redact: ["req.headers.authorization", "req.headers.cookie"],
      stream: logLines,
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: options.trustedProxy ?? false,
    bodyLimit: CAPS.bodyBytes,
    forceCloseConnections: "idle",
    requestTimeout: CAPS.attachmentMs,
    keepAliveTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    http: { headersTimeout: 10_000, maxHeaderSize: 16_384 },
    // A target that cannot be decoded comes before every hook.
    frameworkErrors: (error, request, reply) => {
      begin(request, reply);
      void refuse(error, request, reply);
    },
  });
  app.decorateRequest("language", undefined);
  app.decorateRequest("extraBody", undefined);
  app.decorateRequest("speech", undefined);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));

  app.addHook("onRequest", (request: FastifyRequest, reply, done) => {
    begin(request, reply);
    if (request.method !== "GET" && request.routeOptions.url !== "/files") expectSoon(request.raw);
    done(refusedAtTheDoor(request, names));
  });

  app.setErrorHandler(refuse);
  await app.register(cookie);
  // Only measures: what is refused then, and in which words, is the matter of `Admission`.
  await app.register(underPressure, {
    maxEventLoopDelay: CAPS.lag.mostMs,
    sampleInterval: CAPS.lag.overMs,
    pressureHandler: () => undefined,
  });
  const { webDist } = options;
  const hasConsole = webDist !== undefined && existsSync(join(webDist, "index.html"));
  if (hasConsole) await consoleDoor(app, webDist);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const allow = METHODS[path];
    if (allow !== undefined) throw new Refusal("BAD_REQUEST", { status: 405, headers: { allow } });
    const isPage = (request.method === "GET" || request.method === "HEAD") && !isApi(path) && !/\.\w+$/.test(path);
    if (hasConsole && isPage) return reply.sendFile("index.html");
    if (!isPage && !isApi(path) && request.method !== "GET" && request.method !== "HEAD")
      throw new Refusal("BAD_REQUEST", { status: 405, headers: { allow: "GET" } });
    throw new Refusal("NOT_FOUND");
  });
  return app;
}
