import { can, type Scope } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { notSignedIn, type Callers } from "../identity/callers.js";
import type { Organisation } from "../identity/organisation.js";
import { CAPS } from "../limits/caps.js";
import { Refusal } from "../refusal.js";

/** Who has something to upload: the changes that take a file are behind these scopes. */
const UPLOADING: readonly Scope[] = ["unit.reorganise", "area.arrange"];

/**
 * Takes the bytes of one file from somebody who may use it, and answers the id by which a mutation names it. Who it is, is asked
 * before the bytes are read. What the bytes mean is the owning service's business.
 */
export function uploadDoor(scope: FastifyInstance, { callers, organisation, isOwnOrigin }: { callers: Callers; organisation: Organisation; isOwnOrigin(request: FastifyRequest): boolean }): void {
  scope.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    const { actor, session } = await callers.of(request);
    request.language = actor.language;
    if (session.client === "console" && !isOwnOrigin(request)) throw notSignedIn();
    if (actor.kind !== "person" || !UPLOADING.some((one) => can(actor, one))) throw new Refusal("FORBIDDEN");
  };
  scope.post("/uploads", { bodyLimit: CAPS.fileBytes, onRequest }, async (request, reply) => {
    const { body } = request;
    if (!Buffer.isBuffer(body) || body.length === 0) throw new Refusal("BAD_REQUEST", { rule: "file.empty", words: { vi: "Tệp trống.", en: "The file is empty." } });
    const { actor } = await callers.of(request);
    return reply.code(201).send({ id: await organisation.keepUpload(body, actor) });
  });
}
