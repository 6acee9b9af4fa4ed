import type { Actor, Grant, Language } from "@hoa-nhap/kernel";
import type { FastifyRequest } from "fastify";
import type { Agreements } from "../partner/agreements.js";
import { Remembered } from "../recent.js";
import { Refusal } from "../refusal.js";
import { CAPS } from "../limits/caps.js";
import type { AccountRights } from "../settings.js";
import { languageOf } from "../words.js";
import type { Organisation } from "./organisation.js";
import { FRESH_MS, STALE_MS, type Session, type Sessions } from "./sessions.js";

/** A browser keeps cookies by host, whatever the port: a rehearsal beside the platform takes another name, so that signing in or out there leaves the other session alone. */
export const cookieOf = (rehearsal: boolean): string => (rehearsal ? "__Host-rehearsal" : "__Host-session");

/** Somebody with a valid session: the actor for the hops, and how they came in. */
export interface Caller {
  actor: Actor;
  session: Session;
  token: string;
  /** The account of a person; absent for partners. */
  account?: AccountRights;
}

const CHALLENGE = { "www-authenticate": 'Bearer realm="hoa-nhap"' };
export const notSignedIn = (): Refusal => new Refusal("UNAUTHENTICATED", { headers: CHALLENGE });

function tokenOf(request: FastifyRequest, cookieName: string): { token: string; byCookie: boolean } | null {
  const header = request.headers.authorization;
  const bearer = header === undefined ? undefined : /^Bearer ([\w-]{43})$/i.exec(header)?.[1];
  if (header !== undefined) return bearer === undefined ? null : { token: bearer, byCookie: false };
  const cookie = request.cookies[cookieName];
  return cookie === undefined ? null : { token: cookie, byCookie: true };
}

// Headers are bytes: Vietnamese comes percent-encoded.
function statement(request: FastifyRequest, name: string): string {
  const raw = request.headers[name];
  try {
    const text = typeof raw === "string" ? decodeURIComponent(raw).trim() : "";
    if (text.length >= 3 && text.length <= 300) return text;
  } catch {
    // not percent-encoded text: refused below
  }
  throw new Refusal("FORBIDDEN", {
    words: { vi: "Cần nêu mục đích (x-purpose) và cán bộ yêu cầu (x-officer).", en: "State the purpose (x-purpose) and the officer (x-officer)." },
  });
}

const isOver = ({ id, generation }: Session, { sessions }: AccountRights): boolean => generation < (sessions?.generation ?? 0) && id !== sessions?.spared;

/** Who calls: from cookie or Bearer token, with rights no older than a few seconds; while organisation cannot be asked, no older than a minute. */
export class Callers {
  private readonly rights: Remembered<AccountRights | null>;

  constructor(private readonly sessions: Sessions, organisation: Organisation, private readonly agreements: Agreements, readonly cookie: string, now: () => number) {
    this.rights = new Remembered((account) => organisation.rights(account), { freshMs: FRESH_MS, staleMs: STALE_MS, patienceMs: CAPS.hopMs }, now);
  }

  /** The caller; UNAUTHENTICATED when there is no valid session or the account is closed, FORBIDDEN when a partner's agreement does not carry the request. */
  async of(request: FastifyRequest): Promise<Caller> {
    const given = tokenOf(request, this.cookie);
    const session = given && (await this.sessions.find(given.token));
    // A cookie's token sent as Bearer, or the other way round, was taken from where it belonged.
    if (!given || !session || given.byCookie !== (session.client === "console")) throw notSignedIn();
    const asked = languageOf(request.headers["accept-language"]);
    if (session.kind === "partner") return { actor: await this.partner(request, session, asked ?? "vi"), session, token: given.token };

    const account = await this.rights.of(session.subject);
    if (!account || isOver(session, account)) throw notSignedIn();
    const actor: Actor = {
      kind: "person", id: account.id, grants: account.grants, client: session.client,
      requestId: request.id, language: asked ?? account.language,
    };
    return { actor, session, token: given.token, account };
  }

  /** What an account may do has just changed: it is asked for anew. */
  forget(accountId: string): void {
    this.rights.forget(accountId);
  }

  private async partner(request: FastifyRequest, session: Session, language: Language): Promise<Actor> {
    const agreement = await this.agreements.inForce(session.subject);
    if (!agreement) throw new Refusal("FORBIDDEN");
    const scopes = agreement.scopes.filter((scope) => session.scopes.includes(scope));
    const grant: Grant = { role: "Partner", scopes, keys: await this.agreements.area(agreement.unitCode) };
    return {
      kind: "partner", id: session.subject, grants: [grant], client: "partner", requestId: request.id, language,
      purpose: statement(request, "x-purpose"), officer: statement(request, "x-officer"), agreement: agreement.agreement,
    };
  }
}
