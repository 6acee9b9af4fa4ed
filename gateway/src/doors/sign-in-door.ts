import type { Clock } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Attempts } from "../identity/attempts.js";
import { notSignedIn, type Callers } from "../identity/callers.js";
import type { KnownPlaces } from "../identity/known-places.js";
import type { Organisation } from "../identity/organisation.js";
import type { Sessions } from "../identity/sessions.js";
import { readJsonObject } from "../limits/json.js";
import { Refusal } from "../refusal.js";

export interface SignInDoorOptions {
  callers: Callers;
  sessions: Sessions;
  attempts: Attempts;
  places: KnownPlaces;
  organisation: Organisation;
  clock: Clock;
  demo: boolean;
  rehearsal: boolean;
  isOwnOrigin(request: FastifyRequest): boolean;
}

const NO_FACTOR = { confirmed: false, compulsory: false };
const COOKIE_SHAPE = { path: "/", httpOnly: true, secure: true, sameSite: "strict" } as const;
const CHALLENGE = { "www-authenticate": 'Bearer realm="hoa-nhap"' };
const CODE_ASKED = { vi: "Cần mã xác thực hai bước.", en: "The code of the second step is needed." };
const CODE_WRONG = { vi: "Mã xác thực không đúng hoặc đã dùng rồi.", en: "The code is not right or was used before." };
const WRONG = { vi: "Tên đăng nhập hoặc mật khẩu không đúng.", en: "Login or password is not right." };

export const textIn = (body: Record<string, unknown>, name: string, most: number): string => {
  const value = body[name];
  if (typeof value !== "string" || value.length === 0 || value.length > most) throw new Refusal("BAD_REQUEST");
  return value;
};

/** Sign in, sign out, and who am I. */
export function signInDoor(
  app: FastifyInstance,
  { callers, sessions, attempts, places, organisation, clock, demo, rehearsal, isOwnOrigin }: SignInDoorOptions,
): void {
  app.post("/auth/sign-in", { bodyLimit: 4096 }, async (request, reply) => {
    const body = readJsonObject(request.body);
    const [login, password] = [textIn(body, "login", 200), textIn(body, "password", 500)];
    const isConsole = request.headers["x-client"] === "console";
    if (isConsole && !isOwnOrigin(request)) throw new Refusal("FORBIDDEN");
    const code = body["code"] === undefined ? undefined : textIn(body, "code", 40);
    const place = await places.of(login, request.ip, request.cookies);
    await attempts.count(place.bucket, request.ip);
    if (code !== undefined) await attempts.countCode(place.bucket);
    const account = await organisation.signIn(login, password, code);
    if (!account) throw new Refusal("UNAUTHENTICATED", { words: WRONG, headers: CHALLENGE });
    await attempts.forgive(place.bucket, request.ip);
    if (account === "code-asked")
      throw new Refusal("UNAUTHENTICATED", { words: CODE_ASKED, rule: "second-factor.required", headers: CHALLENGE });
    if (account === "code-refused")
      throw new Refusal("UNAUTHENTICATED", { words: CODE_WRONG, rule: "second-factor.refused", headers: CHALLENGE });
    if (code !== undefined) await attempts.forgiveCode(place.bucket);
    await places.remember(login, request.ip);

    const { token, expiresAt } = await sessions.open({
      kind: "person",
      client: isConsole ? "console" : "bearer",
      subject: account.id,
      scopes: [],
      generation: account.sessions?.generation,
    });
    if (!isConsole) return { token, expiresAt };
    reply.setCookie(callers.cookie, token, COOKIE_SHAPE); // no Expires: it ends with the browser, and here in any case
    if (!place.isDevice) {
      const { name, value, maxAge } = places.cookieFor(login);
      reply.setCookie(name, value, { ...COOKIE_SHAPE, maxAge });
    }
    return { expiresAt };
  });

  app.post("/auth/sign-out", { config: { takes: "nothing" } }, async (request, reply: FastifyReply) => {
    const caller = await callers.of(request).catch(() => null);
    if (caller?.session.client === "console" && !isOwnOrigin(request)) throw new Refusal("FORBIDDEN");
    if (caller) await sessions.close(caller.token);
    // "cookies" would mean those of the whole host: the device would be a stranger the next morning, and a rehearsal
    // would sign the platform beside it out.
    reply.clearCookie(callers.cookie, COOKIE_SHAPE).header("clear-site-data", '"cache", "storage"');
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
    return reply.send({
      account: { id, login, name },
      language,
      roles,
      scopes,
      posts,
      expiresAt: caller.session.expiresAt,
      secondFactor: caller.account.secondFactor ?? NO_FACTOR,
      ...place,
    });
  });
}
