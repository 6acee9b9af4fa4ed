import { createHmac, createSecretKey, hash, randomFillSync, timingSafeEqual, type KeyObject } from "node:crypto";
import type { Actor } from "./actor.js";

/** Header that carries the signed claims of one hop. Stripped from everything that comes from outside. */
export const HOP_HEADER = "x-hop";
const LIFETIME_MS = 30_000;

/** What a signed hop says: for whom, when, once, over which body, on whose behalf, and with which idempotency key. */
interface HopClaims {
  audience: string;
  at: number;
  nonce: string;
  body: string;
  actor: Actor;
  idempotencyKey?: string;
}
/** What else belongs to one hop: the idempotency key in its header, and the moment. */
export interface HopOccasion {
  idempotencyKey?: string;
  now?: number;
}

const digest = (body: string | Buffer): string => hash("sha256", body, "base64url");

// The few keys of a process, made ready once.
const prepared = new Map<string, KeyObject>();
function mac(key: string, text: string): Buffer {
  let ready = prepared.get(key);
  if (!ready) prepared.set(key, (ready = createSecretKey(key, "utf8")));
  return createHmac("sha256", ready).update(text).digest();
}

const NONCE_BYTES = 12;
const chance = Buffer.alloc(NONCE_BYTES * 128);
let used = chance.length;

/** 96 random bits, drawn in larger lots; none is given out twice. */
function nonce(): string {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  used += NONCE_BYTES;
  return chance.toString("base64url", used - NONCE_BYTES, used);
}

/**
 * Signs one request to one subgraph. `body` is the exact bytes sent ("" for GET, then the path with its query is
 * signed).
 */
export function signHop(
  key: string,
  audience: string,
  body: string | Buffer,
  actor: Actor,
  { idempotencyKey, now = Date.now() }: HopOccasion = {},
): string {
  const claims: HopClaims = {
    audience,
    at: now,
    nonce: nonce(),
    body: digest(body),
    actor,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
  const text = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return `${text}.${mac(key, text).toString("base64url")}`;
}

/** Remembers nonces for a minute, so that a hop counts once. */
export class NonceMemory {
  private seen = new Map<string, number>();

  /** False when the nonce was used before. */
  use(nonce: string, now: number): boolean {
    if (this.seen.has(nonce)) return false;
    this.seen.set(nonce, now);
    if (this.seen.size % 1024 === 0) {
      for (const [old, at] of this.seen) {
        if (now - at < 2 * LIFETIME_MS) break;
        this.seen.delete(old);
      }
    }
    return true;
  }
}

/** The actor of a valid hop; null when the signature, audience, age, nonce, body or idempotency key is not right. */
export function verifyHop(
  key: string,
  audience: string,
  header: string | undefined,
  body: string | Buffer,
  nonces: NonceMemory,
  { idempotencyKey, now = Date.now() }: HopOccasion = {},
): Actor | null {
  const [text, signature, more] = header?.split(".") ?? [];
  if (!text || !signature || more !== undefined) return null;
  const given = Buffer.from(signature, "base64url");
  const expected = mac(key, text);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claims = JSON.parse(Buffer.from(text, "base64url").toString()) as HopClaims;
  if (
    claims.audience !== audience ||
    Math.abs(now - claims.at) > LIFETIME_MS ||
    claims.body !== digest(body) ||
    claims.idempotencyKey !== idempotencyKey
  )
    return null;
  return nonces.use(claims.nonce, now) ? claims.actor : null;
}
