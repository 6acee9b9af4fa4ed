import { can, type Actor, type Scope } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { json } from "node:stream/consumers";
import { counted } from "./counted.js";
import type { Flow, Subgraph } from "../graph/subgraph.js";
import type { Callers } from "../identity/callers.js";
import { CAPS } from "../limits/caps.js";
import { Refusal, STATUS } from "../refusal.js";

const PER_ACCOUNT = { points: 200, duration: 600 };
/**
 * Files that one account may have coming down at once: connections to the store's service are few, and a reader may be
 * slow.
 */
const MOST_READ_AT_ONCE = 8;
/** What a browser may do with somebody's file: save it, and nothing else. */
const HARMLESS = {
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

const tooLarge = (): Refusal =>
  new Refusal("QUERY_TOO_LARGE", {
    status: 413,
    rule: "file.size",
    words: { vi: "Tệp lớn hơn mức cho phép.", en: "The file is larger than permitted." },
  });

/** The service's own refusal, as it stands; anything else means that it cannot be asked now. */
async function refusalIn({ status, body }: Flow): Promise<Refusal> {
  const answer = (await json(body).catch(() => ({}))) as { code?: string } & Pick<Refusal, "words" | "rule" | "fields">;
  if (!answer.code || !(answer.code in STATUS) || status === 401)
    return new Refusal("SUBGRAPH_UNAVAILABLE", { headers: { "retry-after": "2" } });
  return new Refusal(answer.code as Refusal["code"], answer);
}

function nameOf(request: FastifyRequest): string {
  const given = request.headers["x-file-name"];
  try {
    if (typeof given === "string" && given !== "") return decodeURIComponent(given);
  } catch {
    // not percent-encoded: refused below
  }
  throw new Refusal("BAD_REQUEST", {
    rule: "file.name",
    words: { vi: "Thiếu tên tệp (x-file-name).", en: "The file's name is missing (x-file-name)." },
  });
}

/**
 * Files for the programme's papers, in and out. The bytes flow through, counted and never held whole; who it is and how
 * often is asked before they are read. What a file is and who may see it is the owning service's business, asked anew
 * each time.
 */
export function fileDoor(scope: FastifyInstance, { callers, models }: { callers: Callers; models: Subgraph }): void {
  const limiter = new RateLimiterMemory(PER_ACCOUNT);
  const reading = new Map<string, number>();
  scope.addContentTypeParser("application/octet-stream", (_request, content, done) => done(null, content));

  const actorFor = async (request: FastifyRequest, needed: Scope): Promise<Actor> => {
    const { actor } = await callers.person(request);
    if (!can(actor, needed)) throw new Refusal("FORBIDDEN");
    return actor;
  };
  const ask = (method: "GET" | "POST", path: string, actor: Actor, body?: Flow["body"]): Promise<Flow> =>
    models.bytes({ method, path, actor, body }).catch(() => {
      throw new Refusal("SUBGRAPH_UNAVAILABLE", { headers: { "retry-after": "2" } });
    });

  const onRequest = async (request: FastifyRequest): Promise<void> => {
    const actor = await actorFor(request, "file.attach");
    if (Number(request.headers["content-length"] ?? 0) > CAPS.attachmentBytes) throw tooLarge();
    nameOf(request);
    await limiter.consume(actor.id).catch(() => {
      throw new Refusal("RATE_LIMITED", { headers: { "retry-after": "60" } });
    });
  };
  scope.post("/files", { config: { takes: "bytes" }, onRequest }, async (request, reply) => {
    const actor = await actorFor(request, "file.attach");
    const content = counted(request.raw, CAPS.attachmentBytes, tooLarge);
    const flow = await ask(
      "POST",
      `files?name=${Buffer.from(nameOf(request)).toString("base64url")}`,
      actor,
      content,
    ).catch((error: unknown) => {
      throw content.errored ?? error;
    });
    if (content.errored) throw content.errored;
    if (flow.status !== 200) throw await refusalIn(flow);
    return reply.code(201).send(await json(flow.body));
  });

  scope.get<{ Params: { id: string } }>(
    "/files/:id",
    { exposeHeadRoute: false },
    async (request, reply: FastifyReply) => {
      const actor = await actorFor(request, "file.read");
      const { id } = request.params;
      if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Refusal("NOT_FOUND");
      const others = reading.get(actor.id) ?? 0;
      if (others >= MOST_READ_AT_ONCE) throw new Refusal("RATE_LIMITED", { headers: { "retry-after": "10" } });
      reading.set(actor.id, others + 1);
      reply.raw.once("close", () => {
        const left = reading.get(actor.id)! - 1;
        if (left > 0) reading.set(actor.id, left);
        else reading.delete(actor.id);
      });
      const flow = await ask("GET", `files/${id}`, actor);
      if (flow.status !== 200) throw await refusalIn(flow);
      for (const name of ["content-type", "content-length", "content-disposition"])
        reply.header(name, flow.headers[name] ?? "");
      return reply.headers(HARMLESS).send(flow.body);
    },
  );
}
