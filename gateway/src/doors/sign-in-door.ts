import type { Clock } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Attempts } from "../identity/attempts.js";
import { notSignedIn, type Callers } from "../identity/callers.js";
import type { Organisation } from "../identity/organisation.js";
import type { Sessions } from "../identity/sessions.js";
import { readJsonObject } from "../limits/json.js";
import { Refusal } from "../refusal.js";

export interface SignInDoorOptions {
  callers: Callers;
  sessions: Sessions;
  attempts: Attempts;
  organisation: Organisation;
  clock: Clock;
  demo: boolean;
  rehearsal: boolean;
  isOwnOrigin(request: FastifyRequest): boolean;
}

const COOKIE_SHAPE = { path: "/", httpOnly: true, secure: true, sameSite: "strict" } as const;
const WRONG = { vi: "Tên đăng nhập hoặc mật khẩu không đúng.", en: "Login or password is not right." };

export const textIn = (body: Record<string, unknown>, name: string, most: number): string => {
  const value = body[name];
  if (typeof value !== "string" || value.length === 0 || value.length > most) throw new Refusal("BAD_REQUEST");
  return value;
};

/** Sign in, sign out, and who am I. */
export function signInDoor(app: FastifyInstance, { callers, sessions, attempts, organisation, clock, demo, rehearsal, isOwnOrigin }: SignInDoorOptions): void {
  app.post("/auth/sign-in", { bodyLimit: 4096 }, async (request, reply) => {
    const body = readJsonObject(request.body);
    const [login, password] = [textIn(body, "login", 200), textIn(body, "password", 500)];
    const isConsole = request.headers["x-client"] === "console";
    if (isConsole && !isOwnOrigin(request)) throw new Refusal("FORBIDDEN");
    await attempts.count(login, request.ip);
    const account = await organisation.signIn(login, password);
    if (!account) throw new Refusal("UNAUTHENTICATED", { words: WRONG, headers: { "www-authenticate": 'Bearer realm="hoa-nhap"' } });
    await attempts.forgive(login, request.ip);

    const { token, expiresAt } = await sessions.open({ kind: "person", client: isConsole ? "console" : "bearer", subject: account.id, scopes: [] });
    if (!isConsole) return { token, expiresAt };
    reply.setCookie(callers.cookie, token, COOKIE_SHAPE); // no Expires: it ends with the browser, and here in any case
    return { expiresAt };
  });

  app.post("/auth/sign-out", { config: { takes: "nothing" } }, async (request, reply: FastifyReply) => {
    const caller = await callers.of(request).catch(() => null);
    if (caller?.session.client === "console" && !isOwnOrigin(request)) throw new Refusal("FORBIDDEN");
    if (caller) await sessions.close(caller.token);
    // "cookies" means those of the whole host: a rehearsal would sign the platform beside it out.
    reply.clearCookie(callers.cookie, COOKIE_SHAPE).header("clear-site-data", rehearsal ? '"cache", "storage"' : '"cache", "cookies", "storage"');
    return reply.code(204).send();
  });

  app.get("/auth/session", async (request, reply) => {
    const place = { demo, rehearsal, businessDay: clock.today() };
    const caller = await callers.of(request).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === "UNAUTHENTICATED") return null;
      throw error;
    });
    if (!caller?.account) {
      // The sign-in page, too, says that this is a demo or a rehearsal and which day it is.
      request.extraBody = place;
      throw notSignedIn();
    }
    const { id, login, name, language, posts } = caller.account;
    const roles = [...new Set(caller.actor.grants.map((grant) => grant.role))];
    const scopes = [...new Set(caller.actor.grants.flatMap((grant) => grant.scopes))];
    return reply.send({ account: { id, login, name }, language, roles, scopes, posts, expiresAt: caller.session.expiresAt, ...place });
  });
}
