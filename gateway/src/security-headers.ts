import helmet from "@fastify/helmet";
import fastify from "fastify";

const CSP = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
};
const OF_THE_ANSWER = ["content-length", "content-type", "date", "connection", "keep-alive"];

/**
 * What Helmet says with every answer. It is the same each time, so Helmet is asked once, on a server that nobody
 * reaches.
 */
export async function securityHeaders(publicUrl: string | undefined): Promise<Record<string, string>> {
  const probe = fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CSP },
    strictTransportSecurity: publicUrl?.startsWith("https:") ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
  });
  probe.get("/", async () => "");
  const { headers } = await probe.inject("/");
  await probe.close();
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (OF_THE_ANSWER.includes(name) ? [] : [[name, String(value)]])),
  );
}
