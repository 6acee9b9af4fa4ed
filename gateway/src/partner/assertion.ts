import { decodeJwt, importJWK, jwtVerify, type JWK } from "jose";
import type { Pool } from "pg";
import { Refusal } from "../refusal.js";
import type { Agreement, Agreements } from "./agreements.js";
import { OauthRefusal } from "./oauth-refusal.js";

export const ALGORITHMS = ["ES256", "RS256"];
const LIFETIME_S = 300;
const LEEWAY_S = 30;
/** What makes a statement single: neither nothing nor a novel. */
const JTI = /^[\x21-\x7e]{1,200}$/;

/**
 * Checks the signed statement with which a partner's machine proves itself (RFC 7523): its own key, this server as
 * audience, short-lived, used once.
 */
export class Assertions {
  constructor(
    private readonly pool: Pool,
    private readonly agreements: Agreements,
    private readonly now: () => number,
  ) {}

  /** The agreement of the client that signed; invalid_client for every other statement, whatever is wrong with it. */
  async agreementOf(assertion: string, audience: string[]): Promise<Agreement> {
    const agreement = await this.verified(assertion, audience).catch((error: unknown) => {
      if (error instanceof Refusal) throw error;
      return null;
    });
    if (!agreement) throw new OauthRefusal("invalid_client");
    return agreement;
  }

  private async verified(assertion: string, audience: string[]): Promise<Agreement | null> {
    // not believed before the signature is checked with this client's own key
    const clientId: unknown = decodeJwt(assertion).iss;
    const agreement = typeof clientId !== "string" || clientId.length > 200 ? null : await this.agreements.of(clientId);
    if (!agreement) return null;
    const { payload, protectedHeader } = await jwtVerify(
      assertion,
      async (header) => importJWK(agreement.publicJwk as JWK, header.alg),
      {
        algorithms: ALGORITHMS,
        issuer: agreement.clientId,
        subject: agreement.clientId,
        audience,
        requiredClaims: ["exp", "jti"],
        clockTolerance: LEEWAY_S,
        currentDate: new Date(this.now()),
      },
    );
    const now = this.now() / 1000;
    const { exp = 0, iat = now, jti } = payload;
    const isShort = exp - now <= LIFETIME_S + LEEWAY_S && exp - iat <= LIFETIME_S + LEEWAY_S;
    const wasMade = typeof iat === "number" && iat <= now + LEEWAY_S && iat <= exp;
    const foreignType =
      protectedHeader.typ !== undefined &&
      !["jwt", "client-authentication+jwt"].includes(protectedHeader.typ.toLowerCase());
    if (!isShort || !wasMade || foreignType || typeof jti !== "string" || !JTI.test(jti)) return null;
    return (await this.isFirstUse(agreement.clientId, jti, exp * 1000)) ? agreement : null;
  }

  private async isFirstUse(clientId: string, jti: string, expiresAt: number): Promise<boolean> {
    await this.pool.query("delete from gateway.used_assertion where expires_at < $1", [
      new Date(this.now() - 2 * LEEWAY_S * 1000),
    ]);
    const { rowCount } = await this.pool.query(
      "insert into gateway.used_assertion (client_id, jti, expires_at) values ($1, $2, $3) on conflict do nothing",
      [clientId, jti, new Date(expiresAt)],
    );
    return rowCount === 1;
  }
}
