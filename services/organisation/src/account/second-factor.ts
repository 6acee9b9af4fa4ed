import { badField, conflict, forbidden, type Actor, type Scope, type Action } from "@hoa-nhap/kernel";
import { recordAudit, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { createHmac, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { endOtherSessions } from "./other-sessions.js";
import { passwordMatches } from "./password.js";
import { factorKey, opened, sealed } from "./seed-vault.js";

/** Rights that lead to people: outside the demo their holders prove a second thing (B8). */
const GUARDED: readonly Scope[] = ["case.read", "account.manage"];
const STEP_S = 30;
const RECOVERY_CODES = 10;
const LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

/** How an account stands with its second factor. */
export interface FactorState {
  confirmed: boolean;
  /** Without it the account may do nothing but set it up. */
  compulsory: boolean;
}

export const isCompulsory = (service: RunningService, scopes: readonly Scope[]): boolean =>
  !service.environment.demo && GUARDED.some((scope) => scopes.includes(scope));

interface FactorRow {
  sealed_seed: Buffer;
  confirmed: boolean;
  last_step: string;
}
const factorOf = async (em: EntityManager, accountId: string, lock = ""): Promise<FactorRow | undefined> =>
  (
    await em.execute<FactorRow[]>(
      `
        select sealed_seed, confirmed_at is not null as confirmed, last_step
        from organisation.second_factor
        where account_id = ? ${lock}
      `,
      [accountId],
    )
  )[0];
export const isConfirmed = async (em: EntityManager, accountId: string): Promise<boolean> =>
  (await factorOf(em, accountId))?.confirmed === true;

const totpOf = (seed: Buffer, login = ""): TOTP =>
  new TOTP({
    issuer: "Hoa Nhap",
    label: login,
    algorithm: "SHA1",
    digits: 6,
    period: STEP_S,
    secret: new Secret({ buffer: new Uint8Array(seed).buffer }),
  });
const hashOf = (service: RunningService, code: string): Buffer =>
  createHmac("sha256", factorKey(service)).update(`recovery:${code}`).digest();
const plain = (code: string): string => code.replace(/[\s-]/g, "").toUpperCase();

/** Takes a code of the app once: never the same step again, nor an earlier one. */
async function takeStep(
  service: RunningService,
  em: EntityManager,
  accountId: string,
  code: string,
  confirmed: boolean,
): Promise<boolean> {
  const row = await factorOf(em, accountId, "for update");
  if (!row || row.confirmed !== confirmed) return false;
  const delta = totpOf(opened(service, accountId, row.sealed_seed)).validate({ token: code, window: 1 });
  const step = delta === null ? 0 : Math.floor(Date.now() / 1000 / STEP_S) + delta;
  if (step <= Number(row.last_step)) return false;
  await em.execute(
    `
      update organisation.second_factor
      set last_step = ?, confirmed_at = coalesce(confirmed_at, now())
      where account_id = ?
    `,
    [step, accountId],
  );
  return true;
}

/** True when the code proves the confirmed factor now; whichever it was, it counts no second time. */
export async function proves(
  service: RunningService,
  em: EntityManager,
  accountId: string,
  given: string,
): Promise<boolean> {
  const code = plain(given);
  if (/^\d{6}$/.test(code)) return takeStep(service, em, accountId, code, true);
  const used = await em.execute<unknown[]>(
    `
      update organisation.recovery_code
      set used_at = now()
      where account_id = ? and code_hash = ? and used_at is null
      returning 1
    `,
    [accountId, hashOf(service, code)],
  );
  return used.length > 0;
}

async function freshRecoveryCodes(service: RunningService, em: EntityManager, accountId: string): Promise<string[]> {
  const letters = [...randomBytes(RECOVERY_CODES * 12)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
  const codes = Array.from({ length: RECOVERY_CODES }, (_, i) => letters.slice(i * 12, i * 12 + 12));
  await em.execute("delete from organisation.recovery_code where account_id = ?", [accountId]);
  for (const code of codes)
    await em.execute("insert into organisation.recovery_code (account_id, code_hash) values (?, ?)", [
      accountId,
      hashOf(service, code),
    ]);
  return codes.map((code) => code.match(/.{4}/g)!.join("-"));
}

const inOwnName = <T>(
  service: RunningService,
  actor: Actor,
  work: (em: EntityManager, account: { login: string; password_hash: string }) => Promise<T>,
): Promise<T> => {
  if (actor.kind !== "person") throw forbidden();
  return service.orm.em
    .fork({ session: { variables: { "app.all": "on", "app.actor": "organisation" } } })
    .transactional(async (tx) => {
      const em = tx as EntityManager;
      const [account] = await em.execute<{ login: string; password_hash: string }[]>(
        "select login, password_hash from organisation.account where id = ? and closed_at is null",
        [actor.id],
      );
      if (!account) throw forbidden();
      return work(em, account);
    });
};
const note = (em: EntityManager, actor: Actor, action: Action): Promise<void> =>
  recordAudit(em, "organisation", actor, { scope: "account.edit-own", action, subject: actor.id });

async function assertPassword(hash: string, password: unknown): Promise<void> {
  if (typeof password !== "string" || password.length > 200 || !(await passwordMatches(hash, password))) {
    throw badField("password", "password.wrong", { vi: "Mật khẩu không đúng.", en: "The password is not right." });
  }
}
const wrongCode = (): Error =>
  badField("code", "code.wrong", {
    vi: "Mã không đúng hoặc đã dùng rồi. Hãy chờ mã mới trong ứng dụng.",
    en: "The code is not right or was used before. Wait for the next one.",
  });
const codeIn = (code: unknown): string => (typeof code === "string" && code.length <= 40 ? code : "");

export const stateOf = (
  service: RunningService,
  actor: Actor,
): Promise<{ confirmed: boolean; recoveryCodesLeft: number }> =>
  inOwnName(service, actor, async (em) => {
    const [{ n }] = await em.execute<[{ n: number }]>(
      "select count(*)::int as n from organisation.recovery_code where account_id = ? and used_at is null",
      [actor.id],
    );
    return { confirmed: await isConfirmed(em, actor.id), recoveryCodesLeft: n };
  });

/** A new seed, shown once to whoever knows the password; it counts from the first code that proves it. */
export const enrol = (
  service: RunningService,
  { password }: Record<string, unknown>,
  actor: Actor,
): Promise<{ uri: string; secret: string }> =>
  inOwnName(service, actor, async (em, { login, password_hash: hash }) => {
    await assertPassword(hash, password);
    if (await isConfirmed(em, actor.id))
      throw conflict("second-factor.there", {
        vi: "Đã bật xác thực hai bước. Hãy tắt trước khi cài lại.",
        en: "The second step is on already. Turn it off before setting it up anew.",
      });
    const seed = randomBytes(20);
    await em.execute(
      `
        insert into organisation.second_factor (account_id, sealed_seed)
        values (?, ?)
        on conflict (account_id) do update
        set sealed_seed = excluded.sealed_seed, last_step = 0
      `,
      [actor.id, sealed(service, actor.id, seed)],
    );
    const totp = totpOf(seed, login);
    return { uri: totp.toString(), secret: totp.secret.base32 };
  });

/**
 * The first code of the app turns the factor on, ends all other sessions, for they were opened without it, and gives
 * the recovery codes, told this once.
 */
export const confirm = (
  service: RunningService,
  { code, session }: Record<string, unknown>,
  actor: Actor,
): Promise<{ recoveryCodes: string[] }> =>
  inOwnName(service, actor, async (em) => {
    if (!(await takeStep(service, em, actor.id, plain(codeIn(code)), false))) throw wrongCode();
    await endOtherSessions(em, actor.id, session);
    await note(em, actor, "account.second-factor-on");
    return { recoveryCodes: await freshRecoveryCodes(service, em, actor.id) };
  });

/** New recovery codes, told this once, for password and code; the old ones are void, used or not. */
export const renewRecoveryCodes = (
  service: RunningService,
  { password, code }: Record<string, unknown>,
  actor: Actor,
): Promise<{ recoveryCodes: string[] }> =>
  inOwnName(service, actor, async (em, { password_hash: hash }) => {
    await assertPassword(hash, password);
    if (!(await proves(service, em, actor.id, codeIn(code)))) throw wrongCode();
    await note(em, actor, "account.recovery-codes-renewed");
    return { recoveryCodes: await freshRecoveryCodes(service, em, actor.id) };
  });

/**
 * Off again, with password and code, and all other sessions with it; never where it is compulsory: there a lost device
 * is an administrator's matter.
 */
export const disable = (
  service: RunningService,
  { password, code, session }: Record<string, unknown>,
  actor: Actor,
  compulsory: boolean,
): Promise<object> =>
  inOwnName(service, actor, async (em, { password_hash: hash }) => {
    if (compulsory)
      throw conflict("second-factor.compulsory", {
        vi: "Vai của bạn xem được thông tin về con người nên bắt buộc xác thực hai bước.",
        en: "Your role sees people: the second step is compulsory.",
      });
    await assertPassword(hash, password);
    if (!(await proves(service, em, actor.id, codeIn(code)))) throw wrongCode();
    await em.execute("delete from organisation.second_factor where account_id = ?", [actor.id]);
    await endOtherSessions(em, actor.id, session);
    await note(em, actor, "account.second-factor-off");
    return {};
  });
