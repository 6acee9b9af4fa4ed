import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The built console: hashed files are kept for a year, index.html is asked for each time. */
export async function consoleDoor(app: FastifyInstance, webDist: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webDist,
    wildcard: true,
    preCompressed: true,
    cacheControl: false,
    allowedPath: (path) => path !== "/operations.json", // the list of operations is the gateway's own
    setHeaders: (response, path) => {
      void response.header(
        "cache-control",
        path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
}
