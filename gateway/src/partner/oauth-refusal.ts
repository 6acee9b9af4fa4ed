import { Refusal, refusalOf } from "../refusal.js";

/**
 * The errors of a token endpoint (RFC 6749 5.2), with the status that goes with each, and a sentence of plain ASCII, as
 * the standard asks for.
 */
const SAID = {
  invalid_request: { status: 400, code: "BAD_REQUEST", sentence: "The request is not well formed." },
  invalid_client: { status: 401, code: "UNAUTHENTICATED", sentence: "The client assertion is not valid." },
  unauthorized_client: { status: 400, code: "FORBIDDEN", sentence: "The agreement is not in force." },
  unsupported_grant_type: { status: 400, code: "BAD_REQUEST", sentence: "Only client_credentials is served." },
  invalid_scope: { status: 400, code: "FORBIDDEN", sentence: "The agreement does not carry this scope." },
} as const;
const CHALLENGE = { "www-authenticate": 'Bearer realm="hoa-nhap", error="invalid_client"' };

export type OauthError = keyof typeof SAID;

/** A refusal as an OAuth client knows it. */
export class OauthRefusal extends Refusal {
  constructor(
    readonly error: OauthError,
    readonly sentence: string = SAID[error].sentence,
  ) {
    const { status, code } = SAID[error];
    super(code, { status, headers: error === "invalid_client" ? CHALLENGE : {} });
  }
}

/** The answer to whatever went wrong at the token door: OAuth's own errors, and for the rest their nearest kin. */
export function oauthAnswer(error: Error): {
  status: number;
  headers: Record<string, string>;
  body: { error: string; error_description: string };
} {
  const known = refusalOf(error);
  if (known instanceof OauthRefusal)
    return {
      status: known.status,
      headers: known.headers,
      body: { error: known.error, error_description: known.sentence },
    };
  if (!(known instanceof Refusal))
    return {
      status: 500,
      headers: {},
      body: { error: "server_error", error_description: "Something went wrong. It has been recorded." },
    };
  const { status, headers, words } = known;
  return {
    status,
    headers,
    body: { error: status < 429 ? "invalid_request" : "temporarily_unavailable", error_description: words.en },
  };
}
