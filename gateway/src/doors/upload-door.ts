import { can, type Actor, type Scope } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Subgraph } from "../graph/subgraph.js";
import type { Callers } from "../identity/callers.js";
import { CAPS } from "../limits/caps.js";
import { Refusal } from "../refusal.js";

/** Which services take a file, and the scopes of the changes that name one. */
const UPLOADING: Record<string, readonly Scope[]> = {
  organisation: ["unit.reorganise", "area.arrange"],
  models: ["pilot.propose"],
};

/** The service that a file is for; organisation where none is named. */
function serviceOf({ query }: FastifyRequest): string {
  const name = (query as Record<string, unknown>)["for"] ?? "organisation";
  if (typeof name !== "string" || !Object.hasOwn(UPLOADING, name)) {
    throw new Refusal("BAD_REQUEST", {
      rule: "file.for",
      words: { vi: "Không có dịch vụ nào nhận tệp này.", en: "No service takes such a file." },
    });
  }
  return name;
}

async function keep(subgraph: Subgraph, content: Buffer, actor: Actor): Promise<string> {
  const answer = await subgraph.internal("upload", { content: content.toString("base64") }, actor).catch(() => null);
  if (answer?.status === 403) throw new Refusal("FORBIDDEN");
  const id = (answer?.body as { id?: unknown } | null | undefined)?.id;
  if (answer?.status !== 200 || typeof id !== "string")
    throw new Refusal("SUBGRAPH_UNAVAILABLE", { headers: { "retry-after": "2" } });
  return id;
}

/**
 * Takes the bytes of one file from somebody who may use it, and answers the id by which a mutation of that service
 * names it (`/uploads?for=models`). Who it is, is asked before the bytes are read. What the bytes mean is the owning
 * service's business.
 */
export function uploadDoor(
  scope: FastifyInstance,
  { callers, subgraphs }: { callers: Callers; subgraphs: Record<string, Subgraph> },
): void {
  scope.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, body),
  );
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    const { actor } = await callers.person(request);
    const scopes = UPLOADING[serviceOf(request)]!;
    if (!scopes.some((one) => can(actor, one))) throw new Refusal("FORBIDDEN");
  };
  scope.post(
    "/uploads",
    { bodyLimit: CAPS.fileBytes, config: { takes: "bytes" }, onRequest },
    async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body) || body.length === 0)
        throw new Refusal("BAD_REQUEST", { rule: "file.empty", words: { vi: "Tệp trống.", en: "The file is empty." } });
      const { actor } = await callers.of(request);
      const service = subgraphs[serviceOf(request)];
      if (!service) throw new Refusal("SUBGRAPH_UNAVAILABLE");
      return reply.code(201).send({ id: await keep(service, body, actor) });
    },
  );
}
