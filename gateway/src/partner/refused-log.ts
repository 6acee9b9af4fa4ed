import { fold, isPlainText } from "@hoa-nhap/kernel";
import type { FastifyRequest } from "fastify";
import type { Pool } from "pg";
import { logged } from "../log.js";
import type { Refusal } from "../refusal.js";
import type { Agreement, Agreements } from "./agreements.js";

/**
 * Rows in a minute for one client, and for all together that are none of ours: whoever guesses cannot fill the disk.
 */
const MOST_A_MINUTE = 60;
/** Nothing of it is proven: it is kept as a claim, and only where it looks like a client's name. */
const CLIENT = /^[\w.@:/-]{1,100}$/;

interface Minute {
  minute: number;
  left: number;
  unwritten: number;
}

/** What the headers of a request say about itself; empty where they cannot be read. */
function saidIn(request: FastifyRequest, name: string): string {
  const raw = request.headers[name];
  try {
    const text = typeof raw === "string" ? decodeURIComponent(raw).trim() : "";
    return text.length <= 300 && isPlainText(text) ? text : "";
  } catch {
    return "";
  }
}

/**
 * Rows of the partners' log for requests that were refused before it was known under which agreement they come: an
 * unknown client or token, a wrong signature, an agreement that is over. No token, assertion or secret is kept. Beyond
 * a bound they are counted, and the count is written with the next row.
 */
export class RefusedLog {
  private readonly minutes = new Map<string, Minute>();

  constructor(
    private readonly pool: Pool,
    private readonly agreements: Agreements,
    private readonly now: () => number,
  ) {}

  /** Writes the row. Nothing was told to whoever asked, so the refusal stands also where the row cannot be written. */
  async record(
    request: FastifyRequest,
    claimed: string | undefined,
    refusal: Refusal,
    outcome = refusal.rule ?? refusal.code,
  ): Promise<void> {
    try {
      const client = claimed !== undefined && CLIENT.test(claimed) ? claimed : "";
      const agreement = client === "" ? null : await this.agreements.of(client);
      const unwritten = this.due(agreement?.clientId ?? "");
      if (unwritten === null) return;
      const provinces = agreement ? await this.provincesOf(agreement) : [];
      const [officer, purpose] = [saidIn(request, "x-officer"), saidIn(request, "x-purpose")];
      const operation = `${request.method} ${request.routeOptions.url ?? ""}`;
      await this.pool.query(
        `
          insert into gateway.partner_access (client_id, agreement, officer, purpose, folded, request_id, provinces,
            operation, hash, rows, outcome)
          values ($1, $2, $3, $4, $5, $6, $7, $8, null, $9, $10)
        `,
        [
          client,
          agreement?.agreement ?? "",
          officer,
          purpose,
          fold([client, agreement?.agreement ?? "", officer, purpose, operation].join(" ")),
          request.id,
          provinces,
          operation,
          JSON.stringify(unwritten > 0 ? { unwritten } : {}),
          outcome,
        ],
      );
    } catch (cause) {
      request.log.error(
        { requestId: request.id, cause: logged(cause) },
        "a refused partner request could not be written down",
      );
    }
  }

  /** How many went unwritten since the last row; null where this one goes unwritten too. */
  private due(client: string): number | null {
    const minute = Math.floor(this.now() / 60_000);
    const known = this.minutes.get(client) ?? { minute, left: MOST_A_MINUTE, unwritten: 0 };
    this.minutes.set(client, known);
    if (known.minute !== minute) Object.assign(known, { minute, left: MOST_A_MINUTE });
    if (known.left === 0) {
      known.unwritten += 1;
      return null;
    }
    known.left -= 1;
    const { unwritten } = known;
    known.unwritten = 0;
    return unwritten;
  }

  private provincesOf = ({ unitCode }: Agreement): Promise<number[]> =>
    this.agreements.area(unitCode).then(
      ({ provinces }) => provinces,
      () => [],
    );
}
