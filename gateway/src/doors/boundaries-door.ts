import type { FastifyInstance } from "fastify";
import type { Boundaries } from "../boundaries/boundaries.js";
import type { Callers } from "../identity/callers.js";

/**
 * The operator's boundaries for the console's map, to whoever is signed in; 204 where there is no file, so that the
 * console shows tiles.
 */
export function boundariesDoor(app: FastifyInstance, boundaries: Boundaries | null, callers: Callers): void {
  app.get("/boundaries.json", async (request, reply) => {
    await callers.person(request);
    if (!boundaries) return reply.code(204).send();
    reply.header("cache-control", "private, no-cache").header("etag", boundaries.etag);
    if (request.headers["if-none-match"] === boundaries.etag) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(boundaries.body);
  });
}
