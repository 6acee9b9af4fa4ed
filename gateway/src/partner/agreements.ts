import { FOR_PARTNERS, type Clock, type Keys, type Scope } from "@hoa-nhap/kernel";
import type { Pool } from "pg";
import type { Organisation } from "../identity/organisation.js";
import { FRESH_MS, STALE_MS } from "../identity/sessions.js";
import { CAPS } from "../limits/caps.js";
import { Remembered } from "../recent.js";
import { Refusal } from "../refusal.js";
import type { PartnerSeed } from "../settings.js";

/** What a partner agreed to: who signs, what may be read, where, until when. */
export interface Agreement {
  clientId: string;
  agreement: string;
  publicJwk: Record<string, unknown>;
  scopes: Scope[];
  unitCode: string;
  validFrom: string;
  validTo: string;
}

const COLUMNS =
  `client_id as "clientId", agreement, public_jwk as "publicJwk", scopes, unit_code as "unitCode", valid_from::text ` +
  `as "validFrom", valid_to::text as "validTo"`;
const AREA_MS = 15_000;

/**
 * The demo's partner: the police of Hải Dương, who see places, schemes, and which units are pilots and how far each has
 * come, in their province.
 */
const DEMO = {
  scopes: ["unit.read", "scheme.read", "pilot.read"] as Scope[],
  unitCode: "30",
  validFrom: "2020-01-01",
  validTo: "2030-12-31",
};

/**
 * Of these, the scopes that no partner may have: the Front's own work, its papers, and people, who never leave the
 * cases.
 */
const beyond = (scopes: readonly string[]): string[] =>
  scopes.filter((scope) => !(FOR_PARTNERS as readonly string[]).includes(scope));
const tooMuch = (scopes: readonly string[]): Refusal => {
  const those = beyond(scopes).join(", ").slice(0, 200);
  return new Refusal("FORBIDDEN", {
    rule: "agreement.scopes",
    words: {
      vi: `Thỏa thuận ghi phạm vi không đối tác nào được có (${those}) nên không có hiệu lực cho đến khi bỏ phạm vi đó.`,
      en: `The agreement lists what no partner may have (${those}); it is none until that is taken out.`,
    },
  });
};
const ended = (): Refusal =>
  new Refusal("FORBIDDEN", {
    rule: "agreement.ended",
    words: { vi: "Thỏa thuận không có hiệu lực vào ngày này.", en: "The agreement is not in force." },
  });

/** The register of partners' agreements. An agreement that is ended or changed counts within seconds. */
export class Agreements {
  private readonly known: Remembered<Agreement | null>;
  private readonly areas: Remembered<Keys>;

  constructor(
    private readonly pool: Pool,
    organisation: Organisation,
    private readonly clock: Clock,
    now: () => number,
  ) {
    this.known = new Remembered((clientId) => this.read(clientId), { freshMs: FRESH_MS }, now);
    this.areas = new Remembered(
      (code) => organisation.unitKeys(code, clock.today()),
      { freshMs: AREA_MS, staleMs: STALE_MS, patienceMs: CAPS.hopMs },
      now,
    );
  }

  of(clientId: string): Promise<Agreement | null> {
    return this.known.of(clientId);
  }

  /** The agreement; refused where today does not lie within it, or where it lists what no partner may have. */
  async inForce(clientId: string): Promise<Agreement> {
    const agreement = await this.of(clientId);
    const today = this.clock.today();
    if (agreement && beyond(agreement.scopes).length > 0) throw tooMuch(agreement.scopes);
    if (!agreement || today < agreement.validFrom || today > agreement.validTo) throw ended();
    return agreement;
  }

  area(unitCode: string): Promise<Keys> {
    return this.areas.of(unitCode);
  }

  /**
   * Writes the demo's agreements; those already there get the present key. One that lists what no partner may have is
   * refused; so it is by the table itself.
   */
  async seed(partners: PartnerSeed[]): Promise<void> {
    for (const p of partners) {
      if (beyond(p.scopes ?? []).length > 0) throw tooMuch(p.scopes!);
      await this.pool.query(
        `
          insert into gateway.agreement (client_id, agreement, public_jwk, scopes, unit_code, valid_from, valid_to)
          values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (client_id) do update
         set agreement = excluded.agreement, public_jwk = excluded.public_jwk, scopes = excluded.scopes,
           unit_code = excluded.unit_code, valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
        [
          p.clientId,
          p.agreement,
          JSON.stringify(p.publicJwk),
          p.scopes ?? DEMO.scopes,
          p.unitCode ?? DEMO.unitCode,
          p.validFrom ?? DEMO.validFrom,
          p.validTo ?? DEMO.validTo,
        ],
      );
    }
  }

  private async read(clientId: string): Promise<Agreement | null> {
    const { rows } = await this.pool.query<Agreement>(`select ${COLUMNS} from gateway.agreement where client_id = $1`, [
      clientId,
    ]);
    return rows[0] ?? null;
  }
}
