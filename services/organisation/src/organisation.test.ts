import "reflect-metadata";
import { clockOf, fold, HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { openService, type RunningService } from "@hoa-nhap/subgraph";
import { URI, type TOTP } from "otpauth";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../../../test/database.js";
import { actorOf, nobody } from "../../../test/actors.js";
import { definition } from "./index.js";

let database: TestDatabase;
let service: RunningService & { ready(): Promise<void>; close(): Promise<void> };
let judge: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("organisation"),
    subgraphs: {},
    clock: clockOf("2020-11-23"),
    demo: true,
    secrets: {
      hopKey: "hop",
      eventsKey: "events",
      readEvents: {},
      factorKey: Buffer.alloc(32, 7).toString("base64"),
      demoPasswords: new Proxy({}, { get: (_, login) => `pass of ${String(login)}` }),
    },
  });
  await service.ready();
  judge = new pg.Client({ connectionString: database.superuserUrl });
  await judge.connect();
});
afterAll(async () => {
  await judge?.end();
  await service?.close();
  await database?.drop();
});

const signed = (path: string, body: string, actor: Actor, headers: Record<string, string> = {}) =>
  service.app.inject({
    method: "POST",
    url: path,
    headers: {
      "content-type": "application/json",
      [HOP_HEADER]: signHop("hop", "organisation", body, actor),
      ...headers,
    },
    payload: body,
  });
async function ask(query: string, actor: Actor): Promise<{ data: any; errors?: { extensions: { code: string } }[] }> {
  return (await signed("/graphql", JSON.stringify({ query }), actor)).json();
}
const door = (path: string, body: object) => signed(`/internal/${path}`, JSON.stringify(body), nobody);
const officer = actorOf("ProvincialOfficer", { all: true });

describe("the signed door", () => {
  const body = JSON.stringify({ query: "{ me { id } }" });
  const post = (headers: Record<string, string>, payload = body) =>
    service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", ...headers },
      payload,
    });

  test.each([
    ["no signature", () => ({})],
    ["another key", () => ({ [HOP_HEADER]: signHop("other", "organisation", body, officer) })],
    ["another subgraph", () => ({ [HOP_HEADER]: signHop("hop", "cases", body, officer) })],
    [
      "31 seconds old",
      () => ({ [HOP_HEADER]: signHop("hop", "organisation", body, officer, { now: Date.now() - 31_000 }) }),
    ],
    ["another body", () => ({ [HOP_HEADER]: signHop("hop", "organisation", body + " ", officer) })],
    ["garbage", () => ({ [HOP_HEADER]: "a.b" })],
    [
      "an idempotency key changed between the two",
      () => ({
        [HOP_HEADER]: signHop("hop", "organisation", body, officer, { idempotencyKey: "khoa-cua-nguoi" }),
        "idempotency-key": "khoa-cua-ke-khac",
      }),
    ],
    [
      "an idempotency key put in between the two",
      () => ({ [HOP_HEADER]: signHop("hop", "organisation", body, officer), "idempotency-key": "khoa-cua-ke-khac" }),
    ],
    [
      "an idempotency key taken out between the two",
      () => ({ [HOP_HEADER]: signHop("hop", "organisation", body, officer, { idempotencyKey: "khoa-cua-nguoi" }) }),
    ],
  ])("refuses %s", async (_name, headers) => {
    const answer = await post(headers());
    expect(answer.statusCode).toBe(401);
    expect(answer.body).not.toContain("data");
  });

  test("no service tells its schema, signed or not", async () => {
    const asked = JSON.stringify({ query: "{ _service { sdl } }" });
    const answer = await signed("/graphql", asked, officer);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] },
    ]);
    expect((await post({}, asked)).statusCode).toBe(401);
  });

  test("a hop counts once", async () => {
    const headers = { [HOP_HEADER]: signHop("hop", "organisation", body, officer) };
    expect((await post(headers)).statusCode).toBe(200);
    expect((await post(headers)).statusCode).toBe(401);
  });
});

describe("territory", () => {
  test("somebody signed out sees nothing", async () => {
    const { errors } = await ask(`{ unit(code: "30") { name } }`, nobody);
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("Hải Dương has 12 districts and 235 communes on the demo's day", async () => {
    const { data } = await ask(`{ unit(code: "30") { id children(first: 1) { totalCount } } }`, officer);
    expect(data.unit.children.totalCount).toBe(12);
    const { rows } = await judge.query(
      `
        select count(*)::int n
        from organisation.unit_version c
        where level = 'COMMUNE'
          and (valid_from is null or valid_from <= '2020-11-23')
          and (valid_to is null or valid_to > '2020-11-23')
       and province_key = (select key from organisation.unit u
         join organisation.unit_version v on v.unit_id = u.id
         where v.level = 'PROVINCE' and v.code = '30'
         limit 1)`,
    );
    expect(rows[0].n).toBe(235);
  });

  test("every version lies under units that stood when it began, by an independent walk", async () => {
    const { rows } = await judge.query(
      `select count(*)::int n from organisation.unit_version v join organisation.unit p on p.id = v.parent_unit_id
       where case p.level when 'PROVINCE' then v.province_key when 'DISTRICT' then v.district_key else v.commune_key end is distinct from p.key`,
    );
    expect(rows[0].n).toBe(0);
  });

  test("search forgives missing tone marks, NFD and both placements of the tone", async () => {
    for (const search of ["cam giang", "Cẩm Giàng", "Cẩm Giàng".normalize("NFD"), "CẨM GIANG"]) {
      const { data } = await ask(
        `{ units(search: ${JSON.stringify(search)}, first: 10) { edges { node { code fullName } } } }`,
        officer,
      );
      expect(data.units.edges.map((e: any) => e.node.code)).toEqual(["10888", "295"]);
    }
    expect(fold("Uỷ ban Hoà")).toBe(fold("Ủy ban Hòa"));
  });

  test("the units above are those of the day asked for", async () => {
    const { data } = await ask(
      `
        {
          unit(code: "10963-01") {
            parent { code fullName } ancestors { code } then: ancestors(asOf: "2025-07-02") { code fullName }
            thenParent: parent(asOf: "2025-07-02") { code }
          }
        }
      `,
      officer,
    );
    expect(data.unit.ancestors.map((u: any) => u.code)).toEqual(["30", "296", "10963"]);
    expect(data.unit.parent).toEqual({ code: "10963", fullName: "Xã Long Xuyên" });
    expect(data.unit.then).toEqual([
      { code: "31", fullName: "Thành phố Hải Phòng" },
      { code: "10966", fullName: "Xã Bình Giang" },
    ]);
    expect(data.unit.thenParent).toEqual({ code: "10966" });
  });

  test("wildcards of SQL are letters like others", async () => {
    const { data } = await ask(`{ units(search: "%", first: 1) { totalCount } }`, officer);
    expect(data.units.totalCount).toBe(0);
  });

  test("pages are complete, in order and without repetition", async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: any } = await ask(
        `
          {
            units(level: COMMUNE, first: 100, after: ${JSON.stringify(after)}) {
              edges { node { code } } pageInfo { hasNextPage endCursor }
            }
          }
        `,
        officer,
      );
      seen.push(...data.units.edges.map((e: any) => e.node.code));
      more = data.units.pageInfo.hasNextPage;
      after = data.units.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual([...seen].sort());
  });

  test("a foreign cursor, too many rows and a day that does not exist are refused by name", async () => {
    for (const [query, path] of [
      [`{ units(first: 101) { totalCount } }`, "first"],
      [`{ units(first: 1, after: "x") { totalCount } }`, "after"],
      [`{ units(first: 1, after: "WzEsMiwzXQ") { totalCount edges { cursor } } }`, "after"],
      [`{ unit(code: "abc") { id } }`, "code"],
    ]) {
      const { errors } = (await ask(query!, officer)) as any;
      expect(errors[0].extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ path }] });
    }
    const { errors } = (await ask(`{ unit(code: "30", asOf: "2020-02-30") { id } }`, officer)) as any;
    expect(errors[0].extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });
});

describe("bodies and those who serve", () => {
  test("uy ban mttq tinh hai duong finds the provincial Front however it is spelled (R78)", async () => {
    const { data } = await ask(
      `{ organisations(search: "uy ban mttq tinh hai duong", first: 5) { edges { node { name } } } }`,
      officer,
    );
    expect(data.organisations.edges[0].node.name).toBe("Ủy ban MTTQ Việt Nam tỉnh Hải Dương");
  });

  test("an analyst sees bodies but nobody in them, and the rest of the answer stays", async () => {
    const { data, errors } = await ask(
      `{ unit(code: "10966") { organisations(kind: FRONT) { name officials { name } } } }`,
      actorOf("Analyst", { all: true }),
    );
    expect(data.unit.organisations[0]).toMatchObject({ name: "Ủy ban MTTQ Việt Nam xã Tân Việt", officials: null });
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("posts outside the caller's area do not exist, with and without the filter", async () => {
    const elsewhere = actorOf("ProvincialOfficer", { communes: [999_999] });
    const { data } = await ask(`{ unit(code: "10966") { organisations { officials { name } } } }`, elsewhere);
    expect(data.unit.organisations.flatMap((o: any) => o.officials)).toEqual([]);
    const asService = new pg.Client({ connectionString: database.urlOf("organisation") });
    await asService.connect();
    expect((await asService.query("select * from organisation.post")).rows).toEqual([]);
    await asService.query("begin; set local app.provinces = '{999999}'");
    expect((await asService.query("select * from organisation.post")).rows).toEqual([]);
    await asService.query("rollback");
    await expect(asService.query("delete from organisation.audit_entry")).rejects.toThrow(/permission denied/);
    await expect(asService.query("update organisation.event set type = 'x'")).rejects.toThrow(/permission denied/);
    await asService.end();
  });
});

describe("signing in", () => {
  test("the right password opens, whatever the case and tone marks of the login", async () => {
    const answer = await door("sign-in", { login: "Cán-Bộ-Xã", password: "pass of can-bo-xa" });
    expect(answer.json()).toMatchObject({
      account: {
        login: "can-bo-xa",
        grants: [{ role: "CommuneOfficer", keys: { all: false, provinces: [], districts: [] } }],
      },
    });
  });
  test.each([
    ["can-bo-xa", "wrong"],
    ["nobody", "pass of nobody"],
    ["can-bo-xa", ""],
    [null, 1],
  ])("%s with %s is told no more than no", async (login, password) => {
    const answer = await door("sign-in", { login, password });
    expect([answer.statusCode, answer.json()]).toEqual([404, { code: "NOT_FOUND" }]);
  });
  test("a closed account has no rights", async () => {
    const { rows } = await judge.query(
      `update organisation.account set closed_at = now() where login = 'ban-138' returning id`,
    );
    expect((await door("rights", { accountId: rows[0].id })).statusCode).toBe(404);
    expect((await door("sign-in", { login: "ban-138", password: "pass of ban-138" })).statusCode).toBe(404);
  });
  test("a post that has ended gives nothing", async () => {
    await judge.query(`update organisation.post set to_on = '2020-11-22' where role = 'TipOfficer'`);
    const { rows } = await judge.query(`select id from organisation.account where login = 'tiep-nhan-tin'`);
    expect((await door("rights", { accountId: rows[0].id })).json()).toMatchObject({ account: { grants: [] } });
  });
  test("no password lies in the database", async () => {
    const { rows } = await judge.query(`select string_agg(password_hash, ' ') as all from organisation.account`);
    expect(rows[0].all).not.toContain("pass of");
    expect(rows[0].all).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
  });
  test("a first administrator is made only while nobody exists", async () => {
    expect(
      (await door("first-administrator", { login: "ai-do", password: "mot mat khau dai", name: "Ai Đó" })).statusCode,
    ).toBe(409);
  });
});

describe("the second factor", () => {
  const login = "can-bo-xa";
  const password = `pass of ${login}`;
  let me: Actor;
  let totp: TOTP;
  beforeAll(async () => {
    const {
      rows: [{ id }],
    } = await judge.query("select id from organisation.account where login = $1", [login]);
    me = actorOf("CommuneOfficer", {}, id);
  });
  const step = async (path: string, body: object): Promise<any> =>
    (await signed(`/internal/${path}`, JSON.stringify(body), me)).json();
  const sessions = async (): Promise<object> => (await door("rights", { accountId: me.id })).json().account.sessions;
  const code = (steps: number): string => totp.generate({ timestamp: Date.now() + steps * 30_000 });
  const setUp = async (session: string): Promise<string[]> => {
    totp = URI.parse((await step("enrol-second-factor", { password })).uri) as TOTP;
    return (await step("confirm-second-factor", { code: code(-1), session })).recoveryCodes;
  };

  test("set up, taken away or reset, it ends the sessions of the account but for the one that asked; trying and renewing codes end none", async () => {
    expect(await sessions()).toEqual({ generation: 0, spared: null });
    await step("enrol-second-factor", { password });
    await step("confirm-second-factor", { code: "000000", session: "of-a-thief" });
    expect(await sessions()).toEqual({ generation: 0, spared: null });
    const codes = await setUp("of-the-desk");
    expect(await sessions()).toEqual({ generation: 1, spared: "of-the-desk" });
    const renewed = (await step("renew-recovery-codes", { password, code: codes[0], session: "of-the-phone" }))
      .recoveryCodes;
    await step("disable-second-factor", { password, code: "ABCD-EFGH-JKMN", session: "of-a-thief" });
    expect(await sessions()).toEqual({ generation: 1, spared: "of-the-desk" });
    await step("disable-second-factor", { password, code: renewed[0], session: "of-the-phone" });
    expect(await sessions()).toEqual({ generation: 2, spared: "of-the-phone" });

    await setUp("of-the-desk");
    const query = `mutation { resetSecondFactor(input: { officialId: "${me.id}", reason: "Mất điện thoại" }) { id } }`;
    const key = "reset-the-second-factor";
    const body = JSON.stringify({ query });
    const administrator = actorOf("SystemAdmin", { all: true });
    const reset = await service.app.inject({
      method: "POST",
      url: "/graphql",
      payload: body,
      headers: {
        "content-type": "application/json",
        "idempotency-key": key,
        [HOP_HEADER]: signHop("hop", "organisation", body, administrator, { idempotencyKey: key }),
      },
    });
    expect(reset.json().data).toEqual({ resetSecondFactor: { id: me.id } });
    expect(await sessions()).toEqual({ generation: 4, spared: null });
  });

  test("recovery codes are renewed with password and code; the old ones are void; it is on record", async () => {
    const old = await setUp("of-the-desk");
    expect(await step("renew-recovery-codes", { password: "sai", code: old[0] })).toMatchObject({
      fields: [{ path: "password" }],
    });
    expect(await step("renew-recovery-codes", { password, code: "123456" })).toMatchObject({
      fields: [{ path: "code" }],
    });
    expect(await step("second-factor", {})).toEqual({ confirmed: true, recoveryCodesLeft: 10 });
    const renewed = (await step("renew-recovery-codes", { password, code: old[0] })).recoveryCodes as string[];
    expect([new Set([...old, ...renewed]).size, await step("second-factor", {})]).toEqual([
      20,
      { confirmed: true, recoveryCodesLeft: 10 },
    ]);
    const signIn = async (given: string): Promise<object> =>
      (await door("sign-in", { login, password, code: given })).json();
    for (const one of old.slice(0, 2)) expect(await signIn(one)).toEqual({ secondFactor: "refused" });
    expect(await signIn(renewed[3]!)).toMatchObject({ account: { login } });
    expect(await signIn(renewed[3]!)).toEqual({ secondFactor: "refused" });
    expect(await signIn(code(0))).toMatchObject({ account: { login } }); // the app's own go on
    const { rows } = await judge.query(
      `
        select count(*)::int as n
        from organisation.audit_entry
        where subject = $1 and action = 'account.recovery-codes-renewed'
      `,
      [me.id],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  test("without a factor there is nothing to renew", async () => {
    await judge.query("delete from organisation.second_factor where account_id = $1", [me.id]);
    expect(await step("renew-recovery-codes", { password, code: "123456" })).toMatchObject({
      fields: [{ path: "code" }],
    });
  });
});
