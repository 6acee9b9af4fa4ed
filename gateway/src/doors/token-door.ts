import type { Scope } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { decodeJwt } from "jose";
import type { Sessions } from "../identity/sessions.js";
import { readJsonObject } from "../limits/json.js";
import { logged } from "../log.js";
import type { Agreements } from "../partner/agreements.js";
import { ALGORITHMS, type Assertions } from "../partner/assertion.js";
import { oauthAnswer, OauthRefusal } from "../partner/oauth-refusal.js";
import type { RefusedLog } from "../partner/refused-log.js";
import { Refusal } from "../refusal.js";

const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/** What may not stand in a description (RFC 6749 5.2). */
const NOT_SAID = /[^\x20-\x21\x23-\x5b\x5d-\x7e]/g;
const GRANT_TYPE = "client_credentials";

export interface TokenDoorOptions {
  assertions: Assertions;
  agreements: Agreements;
  refused: RefusedLog;
  sessions: Sessions;
  /** On a copy of the data nobody outside is served. */
  rehearsal: boolean;
  /** Under which addresses this gateway is set to be reached; the first is its name as an issuer. */
  addresses(): string[];
}

function formOf(request: FastifyRequest): Record<string, unknown> {
  if (!(request.body instanceof URLSearchParams)) return readJsonObject(request.body);
  const names = [...request.body.keys()];
  if (new Set(names).size !== names.length) throw new OauthRefusal("invalid_request", "A parameter is given twice.");
  return Object.fromEntries(request.body);
}

/** Who signed, as the statement itself has it: not believed, only told to the auditor. */
function claimedIn(request: FastifyRequest): string | undefined {
  try {
    const { client_assertion: assertion, client_id: clientId } = formOf(request);
    const { iss } = typeof assertion === "string" ? decodeJwt(assertion) : {};
    return iss ?? (typeof clientId === "string" ? clientId : undefined);
  } catch {
    return undefined;
  }
}

/**
 * OAuth 2 client credentials with a signed assertion (RFC 6749 4.4, RFC 7523), and what there is to know about it (RFC
 * 8414). No shared secret is ever taken.
 */
export function tokenDoor(
  app: FastifyInstance,
  { assertions, agreements, refused, sessions, rehearsal, addresses }: TokenDoorOptions,
): void {
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );

  app.post(
    "/oauth/token",
    {
      bodyLimit: 16_384,
      config: { takes: "form" },
      errorHandler(error, request, reply) {
        const { status, headers, body } = oauthAnswer(error);
        if (status >= 500)
          request.log.error({ requestId: request.id, cause: logged(error.stack ?? error) }, "request failed");
        void reply.code(status).headers(headers).type("application/json; charset=utf-8").send(body);
      },
    },
    (request) =>
      granted(request).catch(async (refusal: unknown) => {
        if (refusal instanceof OauthRefusal) await refused.record(request, claimedIn(request), refusal, refusal.error);
        throw refusal;
      }),
  );

  const granted = async (request: FastifyRequest): Promise<object> => {
    if (rehearsal)
      throw new OauthRefusal(
        "unauthorized_client",
        "This is a rehearsal on a copy of the data; partners are not served.",
      );
    const {
      grant_type: grantType,
      client_assertion_type: type,
      client_assertion: assertion,
      scope,
      client_id: clientId,
    } = formOf(request);
    if (grantType === undefined) throw new OauthRefusal("invalid_request", "grant_type is missing.");
    if (grantType !== GRANT_TYPE) throw new OauthRefusal("unsupported_grant_type");
    if (type !== ASSERTION_TYPE || typeof assertion !== "string") throw new OauthRefusal("invalid_client");
    const agreement = await assertions.agreementOf(
      assertion,
      addresses().flatMap((base) => [base, `${base}/oauth/token`]),
    );
    if (clientId !== undefined && clientId !== agreement.clientId) throw new OauthRefusal("invalid_client");
    await agreements.inForce(agreement.clientId).catch((refusal: unknown) => {
      throw refusal instanceof Refusal && refusal.rule
        ? new OauthRefusal("unauthorized_client", refusal.words.en.replace(NOT_SAID, "?"))
        : refusal;
    });

    const asked = typeof scope === "string" && scope.trim() !== "" ? scope.trim().split(/\s+/) : agreement.scopes;
    if (!asked.every((one) => agreement.scopes.includes(one as Scope))) throw new OauthRefusal("invalid_scope");
    const { token, expiresAt } = await sessions.open({
      kind: "partner",
      client: "partner",
      subject: agreement.clientId,
      scopes: asked,
    });
    return {
      access_token: token,
      token_type: "Bearer",
      expires_in: Math.floor((expiresAt.getTime() - sessions.time()) / 1000),
      scope: asked.join(" "),
    };
  };

  app.get("/.well-known/oauth-authorization-server", async () => {
    const issuer = addresses()[0];
    if (rehearsal || issuer === undefined) throw new Refusal("NOT_FOUND");
    return {
      issuer,
      token_endpoint: `${issuer}/oauth/token`,
      response_types_supported: [],
      grant_types_supported: [GRANT_TYPE],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
      token_endpoint_auth_signing_alg_values_supported: ALGORITHMS,
    };
  });
}
