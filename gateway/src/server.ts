import cookie from "@fastify/cookie";
import type { Language } from "@hoa-nhap/kernel";
import fastify, { LogController, type FastifyError, type FastifyInstance, type FastifyRequest } from "fastify";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { refusalBody } from "./answer.js";
import { consoleDoor } from "./doors/console-door.js";
import { CAPS } from "./limits/caps.js";
import { logged } from "./log.js";
import { Refusal } from "./refusal.js";
import { securityHeaders } from "./security-headers.js";
import type { GatewayOptions } from "./settings.js";
import { languageOf } from "./words.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The language of refusals: as asked for, then the caller's own, then Vietnamese. */
    language: Language | undefined;
    /** Stands beside the errors of a refusal. */
    extraBody: Record<string, unknown> | undefined;
  }
}

/** The addresses of the API and their methods; everything else under GET is the console. */
const METHODS: Record<string, string> = {
  "/graphql": "POST", "/graphql/analyst": "POST", "/auth/sign-in": "POST", "/auth/sign-out": "POST", "/auth/session": "GET",
  "/auth/first-administrator": "GET, POST", "/oauth/token": "POST", "/uploads": "POST", "/files": "POST", "/health/live": "GET", "/health/ready": "GET",
};
const PAPERS = /^\/documents\/[^/]+\.(docx|pdf)$|^\/document-templates\//;
const isApi = (path: string): boolean => /^\/(graphql|auth|oauth|uploads|files|health)(\/|$)/.test(path) || PAPERS.test(path);
const takesBytes = (path: string): boolean => path === "/uploads" || path === "/files" || path.startsWith("/document-templates/");
const BODY_MS = 15_000;
const JSON_TYPE = /^application\/json(?:; ?charset="?utf-8"?)?$/i;
const BYTES_TYPE = /^application\/octet-stream$/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded(?:; ?charset=utf-8)?$/i;

/** Host names this gateway answers to; a name that merely points here is somebody else's page. */
function hostNames({ publicUrl, hosts = [] }: GatewayOptions): Set<string> {
  return new Set(["localhost", "127.0.0.1", "[::1]", ...hosts, ...(publicUrl ? [new URL(publicUrl).hostname] : [])]);
}

const isDatabaseGone = (error: Error): boolean =>
  /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT)/.test("code" in error ? String(error.code) : "") || /timeout exceeded when trying to connect|Connection terminated/.test(error.message);

// Fastify's own refusals, before any of ours: too large, wrong type, broken request. Without the database nobody's session can be read.
function refusalOf(error: FastifyError | Error): Error {
  if (isDatabaseGone(error)) return new Refusal("OVERLOADED", { headers: { "retry-after": "2" } });
  const status = "statusCode" in error ? error.statusCode : undefined;
  if (error instanceof Refusal || status === undefined) return error;
  if (status === 413) return new Refusal("QUERY_TOO_LARGE", { status });
  if (status >= 400 && status < 500) return new Refusal("BAD_REQUEST", { status });
  return error;
}

/** Why a request to the API is not even read: a host name that is not ours, a body of a wrong kind. */
function refusedAtTheDoor(request: FastifyRequest, path: string, names: Set<string>): Refusal | undefined {
  if (!path.startsWith("/health/") && !names.has(request.hostname.toLowerCase())) return new Refusal("BAD_REQUEST", { status: 421 });
  if (request.method !== "POST") return undefined;
  const type = request.headers["content-type"];
  const isRead = (given: string): boolean => (takesBytes(path) ? BYTES_TYPE.test(given) : JSON_TYPE.test(given) || (path === "/oauth/token" && FORM_TYPE.test(given)));
  const fits = type === undefined ? path === "/auth/sign-out" : isRead(type);
  const encoding = request.headers["content-encoding"];
  return fits && (encoding === undefined || encoding === "identity") ? undefined : new Refusal("BAD_REQUEST", { status: 415 });
}

/** Only the bytes of a file may take minutes over a slow line; any other body has come within seconds, or the caller is let go. */
function expectSoon(request: IncomingMessage): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.complete || request.destroy(), BODY_MS).unref();
  request.once("close", () => clearTimeout(timer));
}

/** An HTTP server with everything that holds for all doors: who it answers to, headers, languages, refusals as JSON. */
export async function openServer(options: GatewayOptions): Promise<FastifyInstance> {
  const names = hostNames(options);
  const app = fastify({
    logger: { level: options.logLevel ?? "info", redact: ["req.headers.authorization", "req.headers.cookie"] },
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
  });
  app.decorateRequest("language", undefined);
  app.decorateRequest("extraBody", undefined);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));

  const always = await securityHeaders(options.publicUrl);
  app.addHook("onRequest", (request: FastifyRequest, reply, done) => {
    request.language = languageOf(request.headers["accept-language"]);
    reply.headers(always).header("x-request-id", request.id);
    const path = request.url.split("?", 1)[0] ?? "";
    if (request.method !== "GET" && path !== "/files") expectSoon(request.raw);
    if (!isApi(path)) return done();
    reply.header("cache-control", "no-store");
    done(refusedAtTheDoor(request, path, names));
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = refusalOf(error);
    const { status, headers, body } = refusalBody(known, { requestId: request.id, language: request.language ?? "vi" });
    if (status >= 500) request.log.error({ requestId: request.id, cause: logged(error.stack ?? error) }, "request failed");
    return reply.code(status).headers(headers).type("application/json; charset=utf-8").send({ ...body, ...request.extraBody });
  });

  await app.register(cookie);
  const { webDist } = options;
  const hasConsole = webDist !== undefined && existsSync(join(webDist, "index.html"));
  if (hasConsole) await consoleDoor(app, webDist);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const allow = METHODS[path];
    if (allow !== undefined) throw new Refusal("BAD_REQUEST", { status: 405, headers: { allow } });
    const isPage = (request.method === "GET" || request.method === "HEAD") && !isApi(path) && !/\.\w+$/.test(path);
    if (hasConsole && isPage) return reply.sendFile("index.html");
    if (!isPage && !isApi(path) && request.method !== "GET" && request.method !== "HEAD") throw new Refusal("BAD_REQUEST", { status: 405, headers: { allow: "GET" } });
    throw new Refusal("NOT_FOUND");
  });
  return app;
}
