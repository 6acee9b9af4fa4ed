import type { Actor, Grant, Language } from "@hoa-nhap/kernel";
import type { FastifyRequest } from "fastify";
import type { Agreements } from "../partner/agreements.js";
import type { RefusedLog } from "../partner/refused-log.js";
import { Remembered } from "../recent.js";
import { Refusal } from "../refusal.js";
import { CAPS } from "../limits/caps.js";
import type { AccountRights } from "../settings.js";
import { languageOf } from "../words.js";
import type { Organisation } from "./organisation.js";
import { FRESH_MS, STALE_MS, type Session, type Sessions } from "./sessions.js";

/**
 * A browser keeps cookies by host, whatever the port: a rehearsal beside the platform takes another name, so that
 * signing in or out there leaves the other session alone.
 */
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

/**
 * What a header states, of 3 to 300 characters; null where it states nothing. Headers are bytes: Vietnamese comes
 * percent-encoded.
 */
function statement(request: FastifyRequest, name: string): string | null {
  const raw = request.headers[name];
  try {
    const text = typeof raw === "string" ? decodeURIComponent(raw).trim() : "";
    return text.length >= 3 && text.length <= 300 ? text : null;
  } catch {
    return null; // not percent-encoded text
  }
}
const unstated = (): Refusal =>
  new Refusal("FORBIDDEN", {
    rule: "statement.missing",
    words: {
      vi: "Cần nêu mục đích (x-purpose) và cán bộ yêu cầu (x-officer).",
      en: "State the purpose (x-purpose) and the officer (x-officer).",
    },
  });

const isOver = ({ id, generation }: Session, { sessions }: AccountRights): boolean =>
  generation < (sessions?.generation ?? 0) && id !== sessions?.spared;

/**
 * Who calls: from cookie or Bearer token, with rights no older than a few seconds; while organisation cannot be asked,
 * no older than a minute.
 */
export class Callers {
  private readonly rights: Remembered<AccountRights | null>;

  constructor(
    private readonly sessions: Sessions,
    organisation: Organisation,
    private readonly partners: { agreements: Agreements; refused: RefusedLog },
    readonly cookie: string,
    now: () => number,
    private readonly isOwnOrigin: (request: FastifyRequest) => boolean,
  ) {
    this.rights = new Remembered(
      (account) => organisation.rights(account),
      { freshMs: FRESH_MS, staleMs: STALE_MS, patienceMs: CAPS.hopMs },
      now,
    );
  }

  /**
   * The caller; UNAUTHENTICATED when there is no valid session or the account is closed, FORBIDDEN when a partner's
   * agreement does not carry the request.
   */
  async of(request: FastifyRequest): Promise<Caller> {
    const given = tokenOf(request, this.cookie);
    const session = given && (await this.sessions.find(given.token));
    // A cookie's token sent as Bearer, or the other way round, was taken from where it belonged.
    if (!given || !session || given.byCookie !== (session.client === "console")) {
      const refusal = notSignedIn();
      // A machine's try with no valid token; a browser whose session is over leaves none.
      if (request.headers.authorization !== undefined) await this.partners.refused.record(request, undefined, refusal);
      throw refusal;
    }
    const asked = languageOf(request.headers["accept-language"]);
    if (session.kind === "partner")
      return { actor: await this.partner(request, session, asked ?? "vi"), session, token: given.token };

    const account = await this.rights.of(session.subject);
    if (!account || isOver(session, account)) throw notSignedIn();
    const actor: Actor = {
      kind: "person",
      id: account.id,
      grants: account.grants,
      client: session.client,
      requestId: request.id,
      language: asked ?? account.language,
    };
    return { actor, session, token: given.token, account };
  }

  /**
   * The person who calls, from this gateway's own pages where it is a browser. A partner's machine is refused, and its
   * try written down.
   */
  async person(request: FastifyRequest): Promise<Caller> {
    const caller = await this.of(request);
    request.language = caller.actor.language;
    if (caller.session.client === "console" && !this.isOwnOrigin(request)) throw notSignedIn();
    if (caller.actor.kind !== "person") await this.refuse(request, caller.session, new Refusal("FORBIDDEN"));
    return caller;
  }

  /** What an account may do has just changed: it is asked for anew. */
  forget(accountId: string): void {
    this.rights.forget(accountId);
  }

  private async partner(request: FastifyRequest, session: Session, language: Language): Promise<Actor> {
    const agreement = await this.partners.agreements
      .inForce(session.subject)
      .catch((refusal: unknown) => this.refuse(request, session, refusal));
    const scopes = agreement.scopes.filter((scope) => session.scopes.includes(scope));
    const grant: Grant = { role: "Partner", scopes, keys: await this.partners.agreements.area(agreement.unitCode) };
    const [purpose, officer] = [statement(request, "x-purpose"), statement(request, "x-officer")];
    if (purpose === null || officer === null) return this.refuse(request, session, unstated());
    return {
      kind: "partner",
      id: session.subject,
      grants: [grant],
      client: "partner",
      requestId: request.id,
      language,
      purpose,
      officer,
      agreement: agreement.agreement,
    };
  }

  private async refuse(request: FastifyRequest, { subject }: Session, refusal: unknown): Promise<never> {
    if (refusal instanceof Refusal) await this.partners.refused.record(request, subject, refusal);
    throw refusal;
  }
}
