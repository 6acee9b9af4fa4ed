import type { Pool } from "pg";
import { createHmac } from "node:crypto";
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "../refusal.js";

const WINDOW_S = 15 * 60;
const PER_LOGIN = 5;
const PER_ADDRESS = 100;

/** Counts tries at secrets: five per login and a quarter of an hour however they come, and a number per address. Without the database it counts in memory, never not at all. */
export class Attempts {
  private readonly byLogin: RateLimiterAbstract;
  private readonly byAddress: RateLimiterAbstract;

  constructor(pool: Pool, private readonly pepper: string) {
    const limiter = (keyPrefix: string, points: number): RateLimiterAbstract =>
      new RateLimiterPostgres({
        storeClient: pool, storeType: "pool", schemaName: "gateway", tableName: "attempt", tableCreated: true, clearExpiredByTimeout: true,
        keyPrefix, points, duration: WINDOW_S, insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_S }),
      });
    this.byLogin = limiter("login", PER_LOGIN);
    this.byAddress = limiter("address", PER_ADDRESS);
  }

  /** Counts one try before it is made, so that parallel tries cannot pass together. RATE_LIMITED when there were too many. */
  async count(login: string, address: string): Promise<void> {
    try {
      await this.byAddress.consume(this.key(address));
      await this.byLogin.consume(this.key(login));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new Refusal("RATE_LIMITED", { headers: { "retry-after": String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))) } });
    }
  }

  /** The try was right: the login starts afresh, the address gets its try back. */
  async forgive(login: string, address: string): Promise<void> {
    await this.byLogin.delete(this.key(login));
    await this.byAddress.reward(this.key(address));
  }

  // Logins are people's names: the table holds keyed hashes.
  private key(text: string): string {
    return createHmac("sha256", this.pepper).update(text.normalize("NFC").trim().toLowerCase()).digest("base64url");
  }
}
