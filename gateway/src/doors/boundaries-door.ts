import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Boundaries } from "../boundaries/boundaries.js";
import { notSignedIn, type Callers } from "../identity/callers.js";

/** The operator's boundaries for the console's map, to whoever is signed in; 204 where there is no file, so that the console shows tiles. */
export function boundariesDoor(app: FastifyInstance, boundaries: Boundaries | null, { callers, isOwnOrigin }: { callers: Callers; isOwnOrigin(request: FastifyRequest): boolean }): void {
  app.get("/boundaries.json", async (request, reply) => {
    const { actor, session } = await callers.of(request);
    if (actor.kind !== "person" || (session.client === "console" && !isOwnOrigin(request))) throw notSignedIn();
    if (!boundaries) return reply.code(204).send();
    reply.header("cache-control", "private, no-cache").header("etag", boundaries.etag);
    if (request.headers["if-none-match"] === boundaries.etag) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(boundaries.body);
  });
}
