import type { Scope } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Sessions } from "../identity/sessions.js";
import { readJsonObject } from "../limits/json.js";
import type { Agreements } from "../partner/agreements.js";
import type { Assertions } from "../partner/assertion.js";
import { Refusal } from "../refusal.js";

const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

const REHEARSAL = { vi: "Đây là bản diễn tập trên bản sao dữ liệu, không phục vụ đối tác.", en: "This is a rehearsal on a copy of the data; partners are not served." };

export interface TokenDoorOptions {
  assertions: Assertions;
  agreements: Agreements;
  sessions: Sessions;
  /** On a copy of the data nobody outside is served. */
  rehearsal: boolean;
  audiences(request: FastifyRequest): string[];
}

function formOf(request: FastifyRequest): Record<string, unknown> {
  if (!(request.body instanceof URLSearchParams)) return readJsonObject(request.body);
  const names = [...request.body.keys()];
  if (new Set(names).size !== names.length) throw new Refusal("BAD_REQUEST");
  return Object.fromEntries(request.body);
}

/** OAuth 2 client credentials with a signed assertion (RFC 6749 4.4, RFC 7523). No shared secret is ever taken. */
export function tokenDoor(app: FastifyInstance, { assertions, agreements, sessions, rehearsal, audiences }: TokenDoorOptions): void {
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) => done(null, new URLSearchParams(String(body))));

  app.post("/oauth/token", { bodyLimit: 16_384 }, async (request) => {
    if (rehearsal) throw new Refusal("FORBIDDEN", { words: REHEARSAL, rule: "rehearsal" });
    const { grant_type: grantType, client_assertion_type: type, client_assertion: assertion, scope, client_id: clientId } = formOf(request);
    if (grantType !== "client_credentials") throw new Refusal("BAD_REQUEST", { rule: "unsupported_grant_type" });
    if (type !== ASSERTION_TYPE || typeof assertion !== "string") throw new Refusal("UNAUTHENTICATED", { headers: { "www-authenticate": 'Bearer realm="hoa-nhap", error="invalid_client"' } });
    const agreement = await assertions.agreementOf(assertion, audiences(request));
    if (clientId !== undefined && clientId !== agreement.clientId) throw new Refusal("UNAUTHENTICATED");
    if (!(await agreements.inForce(agreement.clientId))) throw new Refusal("FORBIDDEN", { rule: "agreement.not-in-force" });

    const asked = typeof scope === "string" && scope.trim() !== "" ? scope.trim().split(/\s+/) : agreement.scopes;
    if (!asked.every((one) => agreement.scopes.includes(one as Scope))) throw new Refusal("FORBIDDEN", { rule: "invalid_scope" });
    const { token, expiresAt } = await sessions.open({ kind: "partner", client: "partner", subject: agreement.clientId, scopes: asked });
    return { access_token: token, token_type: "Bearer", expires_in: Math.floor((expiresAt.getTime() - sessions.time()) / 1000), scope: asked.join(" ") };
  });
}
