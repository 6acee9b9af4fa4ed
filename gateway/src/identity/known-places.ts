import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { isIPv4 } from "node:net";
import type { Pool } from "pg";

const DAY_MS = 86_400_000;
const DEVICE_DAYS = 180;
const NETWORK_DAYS = 90;
const COOKIE = /^([\w-]{22})\.(\d{13})\.([\w-]{43})$/;

export interface Cookie {
  name: string;
  value: string;
  maxAge: number;
}
/** From where a login is tried. */
export interface Place {
  /** In whose name the tries are counted: everybody unknown shares one count. */
  bucket: string;
  isDevice: boolean;
}

/**
 * The network of an address: its first 24 bits, or 48 of the new kind, for a line gets another last part every few
 * days.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, "");
  if (isIPv4(plain)) return plain.split(".").slice(0, 3).join(".");
  const [head = "", tail = ""] = plain.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const filled = plain.includes("::")
    ? [...groups, ...Array<string>(Math.max(0, 8 - groups.length - tail.split(":").filter(Boolean).length)).fill("0")]
    : groups;
  return filled
    .slice(0, 3)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":");
}

/**
 * Who is known at a login: a device that has signed in before, by a signed cookie for this login alone (OWASP's device
 * cookie), or the network it came from. The known are counted apart from strangers, so that a stranger's guesses shut
 * out strangers and nobody else.
 */
export class KnownPlaces {
  constructor(
    private readonly pool: Pool,
    private readonly pepper: string,
    private readonly now: () => number,
  ) {}

  async of(login: string, address: string, cookies: Record<string, string | undefined>): Promise<Place> {
    const device = this.deviceIn(login, cookies);
    if (device !== undefined) return { bucket: `device:${device}`, isDevice: true };
    const network = networkOf(address);
    const { rows } = await this.pool
      .query("select 1 from gateway.known_network where login_key = $1 and network_key = $2 and seen_at > $3", [
        this.key("login", login),
        this.key("network", network),
        new Date(this.now() - NETWORK_DAYS * DAY_MS),
      ])
      .catch(() => ({ rows: [] })); // without the database nobody is known, and strangers' rules hold
    return { bucket: rows.length > 0 ? `network:${login}:${network}` : login, isDevice: false };
  }

  /** The sign-in was right: its network is known from now on. */
  async remember(login: string, address: string): Promise<void> {
    const at = new Date(this.now());
    await this.pool.query("delete from gateway.known_network where seen_at < $1", [
      new Date(this.now() - NETWORK_DAYS * DAY_MS),
    ]);
    await this.pool.query(
      `
        insert into gateway.known_network (login_key, network_key, seen_at)
        values ($1, $2, $3)
        on conflict (login_key, network_key) do update
        set seen_at = excluded.seen_at
      `,
      [this.key("login", login), this.key("network", networkOf(address)), at],
    );
  }

  /** The cookie by which this device is known at this login. */
  cookieFor(login: string): Cookie {
    const device = randomBytes(16).toString("base64url");
    const until = String(this.now() + DEVICE_DAYS * DAY_MS);
    return {
      name: this.cookieName(login),
      value: `${device}.${until}.${this.seal(login, device, until)}`,
      maxAge: (DEVICE_DAYS * DAY_MS) / 1000,
    };
  }

  private deviceIn(login: string, cookies: Record<string, string | undefined>): string | undefined {
    const [, device, until, seal] = COOKIE.exec(cookies[this.cookieName(login)] ?? "") ?? [];
    if (!device || !until || !seal || Number(until) < this.now()) return undefined;
    return timingSafeEqual(Buffer.from(seal), Buffer.from(this.seal(login, device, until))) ? device : undefined;
  }

  private cookieName = (login: string): string => `__Host-device-${this.key("cookie", login).slice(0, 16)}`;
  private seal = (login: string, device: string, until: string): string =>
    this.key("device", `${plain(login)}\n${device}\n${until}`);
  // Names and networks are kept as keyed hashes.
  private key = (kind: string, text: string): string =>
    createHmac("sha256", this.pepper)
      .update(`${kind}\n${plain(text)}`)
      .digest("base64url");
}

const plain = (text: string): string => text.normalize("NFC").trim().toLowerCase();
