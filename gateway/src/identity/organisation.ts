import {
  NOWHERE,
  systemActor,
  type Actor,
  type FieldFault,
  type Keys,
  type LocalDate,
  type Words,
} from "@hoa-nhap/kernel";
import type { Subgraph } from "../graph/subgraph.js";
import { Refusal } from "../refusal.js";
import type { AccountRights } from "../settings.js";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const SELF = systemActor("gateway", []);

function accountIn(body: unknown): AccountRights {
  const account = isRecord(body) ? body["account"] : undefined;
  if (!isRecord(account) || typeof account["id"] !== "string" || !Array.isArray(account["grants"]))
    throw new Refusal("SUBGRAPH_UNAVAILABLE");
  return account as unknown as AccountRights;
}

/** Organisation's internal doors. Accounts and their rights live there; the gateway keeps none of them. */
export class Organisation {
  constructor(private readonly subgraph: Subgraph) {}

  /**
   * The account when login and password, and where there is a second factor its code, are right; what is asked for
   * next, or null.
   */
  async signIn(
    login: string,
    password: string,
    code?: string,
  ): Promise<AccountRights | "code-asked" | "code-refused" | null> {
    // a code counts once
    const { status, body } = await this.ask("sign-in", { login, password, code }, { repeatable: code === undefined });
    if (status !== 200) return null;
    const next = isRecord(body) ? body["secondFactor"] : undefined;
    return next === "asked" || next === "refused" ? `code-${next}` : accountIn(body);
  }

  /** A step at somebody's own second factor, in their name. */
  async secondFactor(
    door:
      | "second-factor"
      | "enrol-second-factor"
      | "confirm-second-factor"
      | "renew-recovery-codes"
      | "disable-second-factor",
    asked: Record<string, unknown>,
    actor: Actor,
  ): Promise<object> {
    const { status, body } = await this.ask(door, asked, { expected: [200, 400, 403, 409], repeatable: false, actor });
    const { words, rule, fields } = (isRecord(body) ? body : {}) as {
      words?: Words;
      rule?: string;
      fields?: FieldFault[];
    };
    if (status === 400) throw new Refusal("BAD_USER_INPUT", { words, fields });
    if (status === 403) throw new Refusal("FORBIDDEN");
    if (status === 409) throw new Refusal("CONFLICT", { words, rule });
    return isRecord(body) ? body : {};
  }

  /** What an account may do now; null when it is gone or closed. */
  async rights(accountId: string): Promise<AccountRights | null> {
    const { status, body } = await this.ask("rights", { accountId });
    return status === 200 ? accountIn(body) : null;
  }

  async accountsExist(): Promise<boolean> {
    const { body } = await this.ask("accounts-exist", {}, { expected: [200] });
    return isRecord(body) && body["exist"] === true;
  }

  /** Makes the very first account; CONFLICT when there is one already, BAD_USER_INPUT with its fields. */
  async makeFirstAdministrator(login: string, password: string, name: string): Promise<void> {
    const { status, body } = await this.ask(
      "first-administrator",
      { login, password, name },
      { expected: [200, 201, 400, 409], repeatable: false },
    );
    const { words, rule, fields } = (isRecord(body) ? body : {}) as {
      words?: Words;
      rule?: string;
      fields?: FieldFault[];
    };
    if (status === 400) throw new Refusal("BAD_USER_INPUT", { words, fields });
    if (status === 409) throw new Refusal("CONFLICT", { words, rule });
  }

  /** The area of a unit on a day, as scope keys; nowhere when there is no such unit. */
  async unitKeys(code: string, asOf: LocalDate): Promise<Keys> {
    const { status, body } = await this.ask("unit-keys", { code, asOf });
    const key = (name: string): number[] => (isRecord(body) && typeof body[name] === "number" ? [body[name]] : []);
    if (status !== 200) return NOWHERE;
    // A row lies in all units above it: the lowest key given is the area, the others only say where it is.
    if (key("areaKey").length) return { ...NOWHERE, areas: key("areaKey") };
    if (key("communeKey").length) return { ...NOWHERE, communes: key("communeKey") };
    if (key("districtKey").length) return { ...NOWHERE, districts: key("districtKey") };
    return { ...NOWHERE, provinces: key("provinceKey") };
  }

  // Only the statuses of the contract are answers; anything else means that organisation cannot be asked now.
  private async ask(
    door: string,
    body: Record<string, unknown>,
    { expected = [200, 401, 404], repeatable = true, actor = SELF } = {},
  ): Promise<{ status: number; body: unknown }> {
    const answer = await this.subgraph.internal(door, body, actor, { repeatable }).catch(() => null);
    if (!answer || !expected.includes(answer.status))
      throw new Refusal("SUBGRAPH_UNAVAILABLE", { headers: { "retry-after": "2" } });
    return answer;
  }
}
