import type { Pool } from "pg";
import { createHmac, hash, randomBytes } from "node:crypto";
import { Recent, Remembered } from "../recent.js";

export interface Session {
  /** The keyed hash by which it is known; nobody signs in with it. */
  id: string;
  kind: "person" | "partner";
  client: "console" | "bearer" | "partner";
  /** Account id, or the partner's client id. */
  subject: string;
  /** What a partner's token may do; a person's rights are read elsewhere. */
  scopes: string[];
  /** Of the account when it was opened: once organisation tells a later one, this session is over. */
  generation: number;
  expiresAt: Date;
}

const ABSOLUTE_MS = 12 * 3_600_000;
const IDLE_MS = 30 * 60_000;
const PARTNER_MS = 5 * 60_000;
/** Below the promised five seconds, so that a revoked session is refused in time. */
export const FRESH_MS = 4_000;
/** What organisation told last serves on for so long while it cannot be asked. Decision 014. */
export const STALE_MS = 60_000;
const TOUCH_MS = 60_000;

/** Sessions and partners' tokens: opaque 256-bit texts, known here only by a keyed hash. */
export class Sessions {
  private readonly known: Remembered<Session | null>;
  private readonly hashes = new Recent<string, string>(10_000);

  constructor(
    private readonly pool: Pool,
    private readonly pepper: string,
    private readonly now: () => number,
  ) {
    this.known = new Remembered((hash) => this.read(hash), { freshMs: FRESH_MS }, now);
  }

  /** Opens a new session; the token is told once and kept nowhere. */
  async open({
    generation = 0,
    ...session
  }: Omit<Session, "id" | "expiresAt" | "generation"> & { generation?: number }): Promise<{
    token: string;
    expiresAt: Date;
  }> {
    const token = randomBytes(32).toString("base64url");
    const at = this.now();
    const expiresAt = new Date(at + (session.kind === "partner" ? PARTNER_MS : ABSOLUTE_MS));
    await this.pool.query("delete from gateway.session where expires_at < $1", [new Date(at)]);
    await this.pool.query(
      `
        insert into gateway.session (token_hash, kind, client, subject, scopes, generation, created_at, seen_at,
          expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $7, $8)
      `,
      [
        Buffer.from(this.hash(token), "hex"),
        session.kind,
        session.client,
        session.subject,
        session.scopes,
        generation,
        new Date(at),
        expiresAt,
      ],
    );
    return { token, expiresAt };
  }

  time(): number {
    return this.now();
  }

  /** The session behind a token; null when it is unknown, closed, idle for too long or over. */
  async find(token: string): Promise<Session | null> {
    if (!/^[\w-]{43}$/.test(token)) return null;
    const session = await this.known.of(this.hash(token));
    return session && session.expiresAt.getTime() > this.now() ? session : null;
  }

  async close(token: string): Promise<void> {
    const hash = this.hash(token);
    await this.pool.query("delete from gateway.session where token_hash = $1", [Buffer.from(hash, "hex")]);
    this.known.forget(hash);
  }

  // The keyed hash by the plain one, which is cheaper to make: neither leads back to the token.
  private hash(token: string): string {
    const plain = hash("sha256", token);
    const known = this.hashes.get(plain);
    if (known !== undefined) return known;
    const keyed = createHmac("sha256", this.pepper).update(token).digest("hex");
    this.hashes.set(plain, keyed);
    return keyed;
  }

  private async read(hash: string): Promise<Session | null> {
    const key = Buffer.from(hash, "hex");
    const at = this.now();
    const { rows } = await this.pool.query<{
      kind: Session["kind"];
      client: Session["client"];
      subject: string;
      scopes: string[];
      generation: number;
      seen_at: Date;
      expires_at: Date;
    }>({
      name: "session",
      text: `
        select kind, client, subject, scopes, generation, seen_at, expires_at from gateway.session where token_hash = $1
      `,
      values: [key],
    });
    const row = rows[0];
    if (!row || row.expires_at.getTime() <= at || at - row.seen_at.getTime() > IDLE_MS) return null;
    if (at - row.seen_at.getTime() > TOUCH_MS) await this.touch(key, at);
    return {
      id: hash,
      kind: row.kind,
      client: row.client,
      subject: row.subject,
      scopes: row.scopes,
      generation: row.generation,
      expiresAt: row.expires_at,
    };
  }

  // On a full disk people go on reading, though nobody can note that they did.
  private async touch(key: Buffer, at: number): Promise<void> {
    await this.pool
      .query("update gateway.session set seen_at = $2 where token_hash = $1", [key, new Date(at)])
      .catch((error: { code?: string }) => {
        if (error.code !== "53100") throw error;
      });
  }
}
