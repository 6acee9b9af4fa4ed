import { systemActor } from "@hoa-nhap/kernel";
import pg from "pg";
import { URI, type TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type TestGraph } from "../graph.js";

/** An officer's phone: the app knows what the picture told it. */
const code = (totp: TOTP, steps = 0): string => totp.generate({ timestamp: Date.now() + steps * 30_000 });
const PASSWORD = "mot-mat-khau-dai-12";

let graph: TestGraph;
const post = async (
  path: string,
  payload: object,
  headers: Record<string, string> = {},
  remoteAddress = "127.0.0.1",
): Promise<{ status: number; body: any }> => {
  const answer = await graph.gateway.app.inject({
    method: "POST",
    url: path,
    headers: { "content-type": "application/json", ...headers },
    payload: JSON.stringify(payload),
    remoteAddress,
  });
  return { status: answer.statusCode, body: answer.body ? answer.json() : undefined };
};
const signIn = (login: string, more: object = {}, from?: string) =>
  post("/auth/sign-in", { login, password: graph.passwords[login] ?? PASSWORD, ...more }, {}, from);
const bearer = async (login: string, more: object = {}): Promise<Record<string, string>> => ({
  authorization: `Bearer ${(await signIn(login, more)).body.token}`,
});
const session = async (headers: Record<string, string>): Promise<any> =>
  (await graph.gateway.app.inject({ url: "/auth/session", headers })).json();
const rule = ({ status, body }: { status: number; body: any }): unknown[] => [
  status,
  body.errors?.[0]?.extensions.rule,
];
const field = ({ status, body }: { status: number; body: any }): unknown[] => [
  status,
  body.errors?.[0]?.extensions.fields?.[0]?.path,
];

async function enrolled(
  login: string,
  headers: Record<string, string>,
  steps = -1,
): Promise<{ totp: TOTP; recoveryCodes: string[]; confirmedWith: string }> {
  const begun = await post("/auth/second-factor/enrol", { password: graph.passwords[login] ?? PASSWORD }, headers);
  const totp = URI.parse(begun.body.uri) as TOTP;
  const confirmedWith = code(totp, steps);
  const done = await post("/auth/second-factor/confirm", { code: confirmedWith }, headers);
  expect(done.status).toBe(200);
  return { totp, recoveryCodes: done.body.recoveryCodes, confirmedWith };
}
async function judge<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: graph.database.superuserUrl });
  await client.connect();
  const { rows } = await client.query(sql, values);
  await client.end();
  return rows;
}

describe("in the demo, of one's own will", () => {
  beforeAll(async () => void (graph = await openGraph()));
  afterAll(() => graph?.close());
  const login = "can-bo-xa";

  test("it is set up with the password and the app's first code; the seed lies sealed", async () => {
    const me = await bearer(login);
    expect((await session(me)).secondFactor).toEqual({ confirmed: false, compulsory: false });
    expect(field(await post("/auth/second-factor/enrol", { password: "sai" }, me))).toEqual([400, "password"]);
    const begun = await post("/auth/second-factor/enrol", { password: graph.passwords[login] }, me);
    expect(begun.body.uri).toMatch(
      /^otpauth:\/\/totp\/Hoa%20Nhap:can-bo-xa\?issuer=Hoa%20Nhap&secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30$/,
    );
    expect((await signIn(login)).status).toBe(200); // nothing counts before it is confirmed
    expect(field(await post("/auth/second-factor/confirm", { code: "000000" }, me))).toEqual([400, "code"]);
    const [{ seed }] = (await judge<{ seed: string }>(
      "select encode(sealed_seed, 'hex') as seed from organisation.second_factor",
    )) as [{ seed: string }];
    const clear = Buffer.from((URI.parse(begun.body.uri) as TOTP).secret.buffer).toString("hex");
    expect(seed).not.toContain(clear);
    const other = await bearer("can-bo-tinh");
    expect(
      field(await post("/auth/second-factor/confirm", { code: code(URI.parse(begun.body.uri) as TOTP) }, other)),
    ).toEqual([400, "code"]);
    await post("/auth/second-factor/enrol", { password: graph.passwords[login] }, me);
  });

  test("then the password alone opens nothing; a code counts once, and none older than the last", async () => {
    const me = await bearer(login);
    const { totp, recoveryCodes, confirmedWith } = await enrolled(login, me);
    expect(recoveryCodes).toHaveLength(10);
    expect(rule(await signIn(login))).toEqual([401, "second-factor.required"]);
    expect(rule(await signIn(login, { password: "sai" }))).toEqual([401, undefined]);
    expect(rule(await signIn(login, { code: confirmedWith }))).toEqual([401, "second-factor.refused"]);
    const now = code(totp);
    const twins = await Promise.all([signIn(login, { code: now }), signIn(login, { code: now })]);
    expect(twins.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await signIn(login, { code: code(totp, 1) })).status).toBe(200);
    expect(rule(await signIn(login, { code: now }))).toEqual([401, "second-factor.refused"]);
    expect(rule(await signIn(login, { code: code(totp, 40) }))).toEqual([401, "second-factor.refused"]);
    // A recovery code works once, however it is typed; the table knows it by a keyed hash.
    const [first] = recoveryCodes as [string];
    expect((await signIn(login, { code: ` ${first.toLowerCase().replaceAll("-", " ")} ` })).status).toBe(200);
    expect(rule(await signIn(login, { code: first }))).toEqual([401, "second-factor.refused"]);
    expect(
      JSON.stringify(await judge("select encode(code_hash, 'escape') h from organisation.recovery_code")),
    ).not.toContain(first);
    const told = await graph.gateway.app.inject({
      url: "/auth/second-factor",
      headers: await bearer(login, { code: recoveryCodes[1] }),
    });
    expect(told.json()).toEqual({ confirmed: true, compulsory: false, recoveryCodesLeft: 8 });
  });

  test("guessing codes locks the factor and says so; the password's own count is another", async () => {
    for (let i = 0; i < 7; i += 1) {
      expect(rule(await signIn(login, { code: String(100_000 + i) }, "203.0.113.9"))).toEqual(
        i < 5 ? [401, "second-factor.refused"] : [429, "second-factor.locked"],
      );
    }
    expect(rule(await signIn(login, {}, "203.0.113.9"))).toEqual([401, "second-factor.required"]);
  });

  test("it goes off with password and code only; an administrator takes a lost one away, with a reason that stays; each ends the other sessions", async () => {
    const other = "can-bo-huyen";
    const me = await bearer(other);
    const isOpen = async (headers: Record<string, string>): Promise<boolean> =>
      (await graph.gateway.app.inject({ url: "/auth/session", headers })).statusCode === 200;
    const [phone, stranger] = [await bearer(other), await bearer("can-bo-tinh")];
    const { recoveryCodes } = await enrolled(other, me);
    expect([await isOpen(me), await isOpen(phone), await isOpen(stranger)]).toEqual([true, false, true]);
    const laptop = await bearer(other, { code: recoveryCodes[1] });
    expect(field(await post("/auth/second-factor/disable", { password: "sai", code: recoveryCodes[0] }, me))).toEqual([
      400,
      "password",
    ]);
    expect(
      field(await post("/auth/second-factor/disable", { password: graph.passwords[other], code: "123" }, me)),
    ).toEqual([400, "code"]);
    expect(
      (await post("/auth/second-factor/disable", { password: graph.passwords[other], code: recoveryCodes[0] }, me))
        .status,
    ).toBe(200);
    expect((await signIn(other)).status).toBe(200);
    expect([await isOpen(me), await isOpen(laptop)]).toEqual([true, false]);

    await enrolled(other, me);
    const [{ id }] = (await judge<{ id: string }>("select id from organisation.account where login = $1", [other])) as [
      { id: string },
    ];
    const reset = `mutation($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { id } }`;
    const input = { officialId: id, reason: "Mất điện thoại" };
    expect((await (await graph.signIn("can-bo-tinh")).ask(reset, { input })).errors?.[0]?.extensions.code).toBe(
      "FORBIDDEN",
    );
    expect((await signIn(other)).status).toBe(401);
    expect((await (await graph.signIn("quan-tri")).ask(reset, { input })).data).toEqual({ resetSecondFactor: { id } });
    expect((await signIn(other)).status).toBe(200);
    await expect.poll(() => isOpen(me), { timeout: 10_000 }).toBe(false); // rights are as old as four seconds
    const trail = await judge<{ action: string; reason: string | null }>(
      `
        select action, details->>'reason' as reason
        from organisation.audit_entry
        where subject = $1 and action like 'account.%second-factor%'
        order by seq
      `,
      [id],
    );
    expect(trail).toEqual([
      { action: "account.second-factor-on", reason: null },
      { action: "account.second-factor-off", reason: null },
      { action: "account.second-factor-on", reason: null },
      { action: "account.reset-second-factor", reason: "Mất điện thoại" },
    ]);
  });
});

describe("outside the demo, for whoever may see people", () => {
  beforeAll(async () => void (graph = await openGraph({ demo: false })));
  afterAll(() => graph?.close());

  test("an account may do nothing until it has set it up, and cannot turn it off", async () => {
    const made = await graph.subgraphs.organisation.internal(
      "first-administrator",
      { login: "quan-tri-that", password: PASSWORD, name: "Quản Trị (mẫu)" },
      systemActor("gateway", []),
    );
    const { id } = made.body as { id: string };
    const rights = async (): Promise<any> =>
      (await graph.subgraphs.organisation.internal("rights", { accountId: id }, systemActor("gateway", []))).body;
    const me = await bearer("quan-tri-that");
    expect(await session(me)).toMatchObject({
      roles: [],
      scopes: [],
      secondFactor: { confirmed: false, compulsory: true },
    });
    expect((await rights()).account.grants).toEqual([]);
    const { totp } = await enrolled("quan-tri-that", me);
    expect(await session(me)).toMatchObject({
      roles: ["SystemAdmin"],
      scopes: expect.arrayContaining(["account.manage"]),
      secondFactor: { confirmed: true, compulsory: true },
    });
    expect(rule(await post("/auth/second-factor/disable", { password: PASSWORD, code: code(totp) }, me))).toEqual([
      409,
      "second-factor.compulsory",
    ]);
    expect(rule(await signIn("quan-tri-that"))).toEqual([401, "second-factor.required"]);
    expect((await signIn("quan-tri-that", { code: code(totp) })).status).toBe(200);
  });
});
