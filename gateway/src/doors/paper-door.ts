import { savedAs, type Actor } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Callers } from "../identity/callers.js";
import type { Models, PaperFile } from "../identity/models.js";
import { CAPS } from "../limits/caps.js";
import { Refusal } from "../refusal.js";

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;
type Form = keyof typeof TYPES;
const KEY = /^[\x21-\x7e]{8,200}$/;

const send = (reply: FastifyReply, { name, content }: PaperFile, form: Form): FastifyReply =>
  reply
    .header("cache-control", "no-store")
    .header("content-disposition", savedAs(`${name}.${form}`))
    .type(TYPES[form])
    .send(content);

interface Template {
  unitId: string;
  type: string;
}

/**
 * Printed papers: a document as Word file or PDF, and the Word templates of an office, down and up. Who it is, is asked
 * before anything else.
 */
export function paperDoor(scope: FastifyInstance, { callers, models }: { callers: Callers; models: Models }): void {
  scope.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, body),
  );
  const personOf = async (request: FastifyRequest): Promise<Actor> => (await callers.person(request)).actor;
  const onRequest = async (request: FastifyRequest): Promise<void> => void (await personOf(request));

  for (const form of ["docx", "pdf"] as const) {
    scope.get<{ Params: { id: string } }>(`/documents/:id.${form}`, { onRequest }, async (request, reply) =>
      send(reply, await models.print(request.params.id, form, await personOf(request)), form),
    );
  }
  scope.get<{ Params: Template }>("/document-templates/:unitId/:type", { onRequest }, async (request, reply) =>
    send(reply, await models.template(request.params.unitId, request.params.type, await personOf(request)), "docx"),
  );
  scope.post<{ Params: Template; Querystring: { revision?: string; name?: string } }>(
    "/document-templates/:unitId/:type",
    { bodyLimit: CAPS.templateBytes, config: { takes: "bytes" }, onRequest },
    async (request, reply) => {
      const { body, params, query } = request;
      const key = request.headers["idempotency-key"];
      if (
        !Buffer.isBuffer(body) ||
        body.length === 0 ||
        !/^\d{1,6}$/.test(query.revision ?? "") ||
        typeof query.name !== "string" ||
        typeof key !== "string" ||
        !KEY.test(key)
      )
        throw new Refusal("BAD_REQUEST");
      const kept = {
        unitId: params.unitId,
        type: params.type,
        expectedRevision: Number(query.revision),
        fileName: query.name,
        content: body,
        idempotencyKey: key,
      };
      return reply.code(201).send({ id: await models.keepTemplate(kept, await personOf(request)) });
    },
  );
}
