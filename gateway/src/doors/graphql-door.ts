import { can } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createHash } from "node:crypto";
import { answerBody } from "../answer.js";
import type { Journey } from "../graph/data-source.js";
import type { DocumentBook } from "../graph/document-book.js";
import type { Engine } from "../graph/engine.js";
import { notSignedIn, type Caller, type Callers } from "../identity/callers.js";
import { overloaded, retryAfter, type Admission } from "../limits/admission.js";
import { CAPS } from "../limits/caps.js";
import { logged } from "../log.js";
import { rowsByField, type PartnerAccess, type PartnerLog } from "../partner/access-log.js";
import { Refusal } from "../refusal.js";
import type { Safelist } from "../safelist.js";
import { readGraphqlRequest, type GraphqlRequest } from "./graphql-request.js";
import { speechOf } from "./media-type.js";

export interface Graph {
  engine: Engine;
  book: DocumentBook;
}
export interface GraphqlDoorOptions {
  path: string;
  bodyBytes: number;
  graph: Graph;
  /** The graph of the analysts, without any person type. */
  forAnalysts: boolean;
  callers: Callers;
  admission: Admission;
  safelist: Safelist;
  partnerLog: PartnerLog;
  demo: boolean;
  isOwnOrigin(request: FastifyRequest): boolean;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
/**
 * By this sentence clients of automatic persisted queries know that they must send the text (Apollo's protocol asks for
 * it with status 200).
 */
const notPersisted = (): Refusal =>
  new Refusal("OPERATION_NOT_ALLOWED", {
    status: 200,
    words: { vi: "PersistedQueryNotSupported", en: "PersistedQueryNotSupported" },
  });
/** Aborted when the caller hangs up before the answer is out. */
function departure(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => reply.raw.writableFinished || gone.abort());
  return gone.signal;
}

const isNothing = (data: Record<string, unknown> | null): boolean =>
  Object.values(data ?? {}).every((value) => value === null || value === undefined);

const KEY = /^[\x21-\x7e]{8,200}$/;
const isAnalyst = ({ actor }: Caller): boolean =>
  can({ ...actor, grants: actor.grants.filter((g) => g.role === "Analyst") }, "statistics.read");

/** One GraphQL address: who calls, which operation, how large, how dear; then the engine; then only what may leave. */
export function graphqlDoor(app: FastifyInstance, options: GraphqlDoorOptions): void {
  const { graph, callers, admission, safelist, forAnalysts, demo, partnerLog } = options;

  // Cookie sessions run the console's own operations; who holds a Bearer token writes queries where that is meant:
  // partners, analysts, the demo.
  const textFor = ({ hash, text, isAutomatic }: GraphqlRequest, { session: { client } }: Caller): string => {
    const known = hash === undefined ? undefined : safelist.byId(hash);
    if (known !== undefined && (text === undefined || text === known)) return known;
    if (text === undefined) throw isAutomatic ? notPersisted() : new Refusal("OPERATION_NOT_ALLOWED");
    const isFree = client === "partner" || (client === "bearer" && (demo || forAnalysts));
    if (hash === undefined && (isFree || safelist.has(text))) return text;
    if (!isFree || !isAutomatic) throw new Refusal("OPERATION_NOT_ALLOWED");
    if (sha256(text) !== hash) throw new Refusal("BAD_REQUEST");
    return text;
  };

  const idempotencyKeyOf = (request: FastifyRequest): string => {
    const key = request.headers["idempotency-key"];
    if (typeof key === "string" && KEY.test(key)) return key;
    throw new Refusal("BAD_REQUEST", {
      rule: "idempotency-key.required",
      words: {
        vi: "Mỗi thao tác ghi cần tiêu đề Idempotency-Key.",
        en: "Every mutation needs the header Idempotency-Key.",
      },
    });
  };

  const onRequest = async (request: FastifyRequest): Promise<void> =>
    void (request.speech = speechOf(request.headers.accept));

  app.post(options.path, { bodyLimit: options.bodyBytes, onRequest }, async (request, reply) => {
    const caller = await callers.of(request);
    request.language = caller.actor.language;
    if (caller.session.client === "console" && !options.isOwnOrigin(request)) throw notSignedIn();
    const access: PartnerAccess = { operation: null, hash: null, rows: {}, outcome: "ANSWERED" };
    const written = async (): Promise<void> =>
      caller.actor.kind === "partner" ? partnerLog.record(caller.actor, access, request.log) : undefined;
    const body = await admitted(caller, request, reply, access).catch(async (error: unknown) => {
      access.outcome = error instanceof Refusal ? error.code : "INTERNAL_SERVER_ERROR";
      await written();
      throw error;
    });
    await written();
    return reply.type(`${request.speech?.type ?? "application/json"}; charset=utf-8`).send(body);
  });

  const admitted = async (
    caller: Caller,
    request: FastifyRequest,
    reply: FastifyReply,
    access: PartnerAccess,
  ): Promise<string> => {
    if (forAnalysts && !isAnalyst(caller)) throw new Refusal("FORBIDDEN");
    const gone = departure(reply);
    const leave = await admission.enter(caller, request, gone);
    try {
      return await answer(caller, gone, request, reply, access);
    } finally {
      leave();
    }
  };

  const answer = async (
    caller: Caller,
    gone: AbortSignal,
    request: FastifyRequest,
    reply: FastifyReply,
    access: PartnerAccess,
  ): Promise<string> => {
    const asked = readGraphqlRequest(request.body);
    if (asked.text !== undefined) access.hash = sha256(asked.text);
    const text = textFor(asked, caller);
    const prepared = graph.book.prepare(text);
    const operation = prepared.operation(asked.operationName);
    access.operation = operation.node.name?.value ?? null;
    const idempotencyKey = operation.isMutation ? idempotencyKeyOf(request) : undefined;
    operation.admit(asked.variables);

    const journey: Journey = {
      actor: caller.actor,
      idempotencyKey,
      deadline: Date.now() + CAPS.requestMs,
      ...(!operation.isMutation && { signal: gone }),
      troubles: [],
      full: Object.create(null) as Journey["full"],
      note: (subgraph, cause) =>
        request.log.warn({ requestId: request.id, subgraph, cause: logged(cause) }, "subgraph fault"),
    };
    const outcome = await graph.engine.run(
      {
        text,
        document: prepared.document,
        node: operation.node,
        variables: asked.variables,
        operationName: asked.operationName,
      },
      journey,
    );
    for (const { message } of outcome.errors)
      request.log.error({ requestId: request.id, cause: logged(message) }, "engine fault");
    if (outcome.data === undefined) throw new Refusal("INTERNAL_SERVER_ERROR");
    if (outcome.faults.some(({ code }) => code === "OVERLOADED")) {
      // A change that was carried out is answered as one, whatever the reads after it came to.
      if (
        outcome.faults.every(({ code }) => code === "OVERLOADED") &&
        isNothing(outcome.data) &&
        isNothing(journey.full)
      )
        throw overloaded(outcome.faults.find(({ message }) => message)?.message);
      reply.headers(retryAfter());
    }

    const told = answerBody(outcome, { requestId: request.id, language: caller.actor.language });
    if (told.errors) access.outcome = [...new Set(told.errors.map(({ extensions }) => extensions.code))].join(" ");
    const body = JSON.stringify(told);
    if (body.length > CAPS.answerBytes) throw new Refusal("QUERY_TOO_LARGE");
    if (caller.actor.kind === "partner") access.rows = rowsByField(prepared, operation.node, outcome.data);
    return body;
  };
}
