import type { Pool } from "pg";
import { createHmac } from "node:crypto";
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  type RateLimiterAbstract,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { Refusal } from "../refusal.js";

const WINDOW_S = 15 * 60;
const PER_LOGIN = 5;
const PER_ADDRESS = 100;

/**
 * Counts tries at secrets: five in a quarter of an hour by whoever is unknown at a login, however they come, five by
 * each known device or network, and a number per address; the same again for the codes of a second factor. Without the
 * database it counts in memory, never not at all.
 */
export class Attempts {
  private readonly byLogin: RateLimiterAbstract;
  private readonly byAddress: RateLimiterAbstract;
  private readonly byCode: RateLimiterAbstract;

  constructor(
    pool: Pool,
    private readonly pepper: string,
  ) {
    const limiter = (keyPrefix: string, points: number): RateLimiterAbstract =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        schemaName: "gateway",
        tableName: "attempt",
        tableCreated: true,
        clearExpiredByTimeout: true,
        keyPrefix,
        points,
        duration: WINDOW_S,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_S }),
      });
    this.byLogin = limiter("login", PER_LOGIN);
    this.byAddress = limiter("address", PER_ADDRESS);
    this.byCode = limiter("code", PER_LOGIN);
  }

  /**
   * Counts one try before it is made, so that parallel tries cannot pass together. RATE_LIMITED when there were too
   * many.
   */
  count(bucket: string, address: string): Promise<void> {
    return this.within(async () => {
      await this.byAddress.consume(this.key(address));
      await this.byLogin.consume(this.key(bucket));
    });
  }

  /** Counts one try at the code of a second factor: too many lock the factor, not the account. */
  countCode(bucket: string): Promise<void> {
    return this.within(async () => void (await this.byCode.consume(this.key(bucket))), "second-factor.locked");
  }

  /** The try was right: this bucket starts afresh, the address gets its try back. */
  async forgive(bucket: string, address: string): Promise<void> {
    await this.byLogin.delete(this.key(bucket));
    await this.byAddress.reward(this.key(address));
  }

  async forgiveCode(bucket: string): Promise<void> {
    await this.byCode.delete(this.key(bucket));
  }

  private async within(consume: () => Promise<void>, rule?: string): Promise<void> {
    try {
      await consume();
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new Refusal("RATE_LIMITED", {
        rule,
        headers: { "retry-after": String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))) },
      });
    }
  }

  // Logins are people's names: the table holds keyed hashes.
  private key(text: string): string {
    return createHmac("sha256", this.pepper).update(text.normalize("NFC").trim().toLowerCase()).digest("base64url");
  }
}
