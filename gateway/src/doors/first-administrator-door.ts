import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Attempts } from "../identity/attempts.js";
import type { Organisation } from "../identity/organisation.js";
import { readJsonObject } from "../limits/json.js";
import { Refusal } from "../refusal.js";
import { textIn } from "./sign-in-door.js";

/**
 * While nobody has an account: whoever reads the one-time code on the server's terminal makes the first administrator.
 * The gateway knows only the code's hash.
 */
export function firstAdministratorDoor(
  app: FastifyInstance,
  codeHash: string | undefined,
  organisation: Organisation,
  attempts: Attempts,
): void {
  const expected = Buffer.from(codeHash ?? "", "hex");
  const isOpen = async (): Promise<boolean> => expected.length === 32 && !(await organisation.accountsExist());

  app.get("/auth/first-administrator", async () => ({ open: await isOpen() }));

  app.post("/auth/first-administrator", { bodyLimit: 4096 }, async (request, reply) => {
    const body = readJsonObject(request.body);
    const [code, login, password, name] = [
      textIn(body, "code", 200),
      textIn(body, "login", 200),
      textIn(body, "password", 500),
      textIn(body, "name", 200),
    ];
    if (expected.length !== 32) throw new Refusal("NOT_FOUND");
    await attempts.count("first-administrator", request.ip);
    const given = createHash("sha256").update(code.trim().toUpperCase()).digest();
    if (!timingSafeEqual(given, expected)) throw new Refusal("FORBIDDEN");
    await organisation.makeFirstAdministrator(login, password, name);
    return reply.code(201).send({ login });
  });
}
