import { clockOf, FOR_PARTNERS, SCOPES } from "@hoa-nhap/kernel";
import { exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type JWTPayload } from "jose";
import { randomUUID } from "node:crypto";
import { request } from "node:http";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Agreements } from "../src/partner/agreements.js";
import { KEYS, makeWorld, type World } from "./world.js";

const CLIENT = "cong-an-tinh-demo";
const TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
const publicJwk = { ...(await exportJWK(publicKey)), alg: "ES256" } as Record<string, unknown>;

const rsa = await generateKeyPair("RS256", { extractable: true });
const rsaJwk = (await exportJWK(rsa.publicKey)) as Record<string, unknown>;

let world: World;
beforeAll(async () => {
  world = await makeWorld({
    publicUrl: "https://hoanhap.example",
    secrets: {
      hopKeys: KEYS,
      tokenPepper: "p",
      demoPartners: [
        { clientId: CLIENT, agreement: "QCPH-01", publicJwk },
        { clientId: "doi-tac-rsa", agreement: "QCPH-02", publicJwk: rsaJwk },
      ],
    },
  });
});
afterAll(() => world.stop());
/** As the platform's own migration wrote it: a test that takes it away puts it back. */
let constraint: string;
beforeAll(async () => {
  const client = new pg.Client({ connectionString: world.ownerUrl });
  await client.connect();
  constraint = (
    await client.query(
      "select pg_get_constraintdef(oid) as def from pg_constraint where conname = 'lists_only_scopes_for_partners'",
    )
  ).rows[0].def;
  await client.end();
});
const start = Date.now();
beforeEach(() => void (world.clock.now = start));

const seconds = (): number => Math.floor(world.clock.now / 1000);
const claims = (): JWTPayload => ({
  iss: CLIENT,
  sub: CLIENT,
  aud: "https://hoanhap.example/oauth/token",
  jti: randomUUID(),
  iat: seconds(),
  exp: seconds() + 120,
});
const signed = (more: JWTPayload = {}, header: Record<string, unknown> = {}): Promise<string> =>
  new SignJWT({ ...claims(), ...more }).setProtectedHeader({ alg: "ES256", ...header }).sign(privateKey);
const token = (form: Record<string, string>) =>
  world.gateway.app.inject({
    method: "POST",
    url: "/oauth/token",
    headers: { "content-type": "application/x-www-form-urlencoded", host: "hoanhap.example" },
    payload: new URLSearchParams({ grant_type: "client_credentials", client_assertion_type: TYPE, ...form }).toString(),
  });
const access = async (scope?: string): Promise<string> =>
  (await token({ client_assertion: await signed(), ...(scope && { scope }) })).json<{ access_token: string }>()
    .access_token;
const WHY = { "x-purpose": encodeURIComponent("Đối chiếu mô hình điểm"), "x-officer": "Thieu%20ta%20An" };
const ask = (bearer: string, headers: Record<string, string> = WHY, url = "/graphql") =>
  world.gateway.app.inject({
    method: "POST",
    url,
    headers: { authorization: `Bearer ${bearer}`, host: "hoanhap.example", ...headers },
    payload: { query: "{faulty}" },
  });
/** Status and error as an OAuth client reads them (RFC 6749 5.2). */
const oauthError = (answer: { statusCode: number; json(): unknown }): unknown[] => [
  answer.statusCode,
  (answer.json() as { error: string }).error,
];
const code = (answer: { json(): unknown }): unknown =>
  (answer.json() as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

async function change(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.ownerUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
  world.clock.now += 5_000;
}

test("a partner pulls with its own key, for a purpose, within its province", async () => {
  const answer = await token({ client_assertion: await signed(), scope: "pilot.read unit.read" });
  expect(answer.json()).toEqual({
    access_token: expect.stringMatching(/^[\w-]{43}$/),
    token_type: "Bearer",
    expires_in: 300,
    scope: "pilot.read unit.read",
  });
  expect(answer.headers["cache-control"]).toBe("no-store");
  world.models.hops.length = 0;
  expect((await ask(answer.json<{ access_token: string }>().access_token)).json()).toEqual({
    data: { faulty: "ok" },
  });
  expect(world.models.hops[0]!.actor).toMatchObject({
    kind: "partner",
    id: CLIENT,
    client: "partner",
    agreement: "QCPH-01",
    purpose: "Đối chiếu mô hình điểm",
    officer: "Thieu ta An",
    grants: [
      {
        role: "Partner",
        scopes: ["unit.read", "pilot.read"],
        keys: { all: false, provinces: [7], districts: [], communes: [], areas: [] },
      },
    ],
  });
});
test("its token lasts five minutes", async () => {
  const bearer = await access();
  world.clock.now += 299_000;
  expect((await ask(bearer)).statusCode).toBe(200);
  world.clock.now += 1_000;
  expect((await ask(bearer)).statusCode).toBe(401);
});

describe("no token for", () => {
  const never: [string, () => Promise<Record<string, string>>][] = [
    [
      "a secret instead of a signature",
      async () => ({ client_id: CLIENT, client_secret: "x", client_assertion_type: "", client_assertion: "" }),
    ],
    [
      "another assertion type",
      async () => ({
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:saml2-bearer",
        client_assertion: await signed(),
      }),
    ],
    ["no algorithm", async () => ({ client_assertion: new UnsecuredJWT(claims()).encode() })],
    [
      "the public key as a shared secret",
      async () => ({
        client_assertion: await new SignJWT(claims())
          .setProtectedHeader({ alg: "HS256" })
          .sign(Buffer.from(JSON.stringify(publicJwk))),
      }),
    ],
    [
      "another key",
      async () => ({
        client_assertion: await new SignJWT(claims())
          .setProtectedHeader({ alg: "ES256" })
          .sign((await generateKeyPair("ES256")).privateKey),
      }),
    ],
    [
      "another key that it brings along",
      async () => {
        const own = await generateKeyPair("ES256", { extractable: true });
        return {
          client_assertion: await new SignJWT(claims())
            .setProtectedHeader({ alg: "ES256", jwk: await exportJWK(own.publicKey), jku: "http://127.0.0.1:9/keys" })
            .sign(own.privateKey),
        };
      },
    ],
    [
      "an algorithm that is not listed",
      async () => {
        const other = await generateKeyPair("ES384");
        return {
          client_assertion: await new SignJWT(claims()).setProtectedHeader({ alg: "ES384" }).sign(other.privateKey),
        };
      },
    ],
    [
      "another server's audience",
      async () => ({ client_assertion: await signed({ aud: "https://other.example/oauth/token" }) }),
    ],
    ["another subject", async () => ({ client_assertion: await signed({ sub: "another" }) })],
    ["an unknown client", async () => ({ client_assertion: await signed({ iss: "nobody", sub: "nobody" }) })],
    ["an old assertion", async () => ({ client_assertion: await signed({ exp: seconds() - 60 }) })],
    ["one not yet valid", async () => ({ client_assertion: await signed({ nbf: seconds() + 600 }) })],
    ["one that lives too long", async () => ({ client_assertion: await signed({ exp: seconds() + 3600 }) })],
    ["one without end", async () => ({ client_assertion: await signed({ exp: undefined }) })],
    ["one without jti", async () => ({ client_assertion: await signed({ jti: undefined }) })],
    ["one with an empty jti", async () => ({ client_assertion: await signed({ jti: "" }) })],
    ["one with a jti of spaces", async () => ({ client_assertion: await signed({ jti: "   " }) })],
    ["one with an oversized jti", async () => ({ client_assertion: await signed({ jti: "x".repeat(201) }) })],
    ["one with a jti that is no text", async () => ({ client_assertion: await signed({ jti: 7 as never }) })],
    ["one made far ahead", async () => ({ client_assertion: await signed({ iat: seconds() + 3_600 }) })],
    [
      "one made after its own end",
      async () => ({ client_assertion: await signed({ iat: seconds() + 20, exp: seconds() + 10 }) }),
    ],
    [
      "one made long ago that still lives",
      async () => ({ client_assertion: await signed({ iat: seconds() - 86_400 }) }),
    ],
    ["one whose making is no number", async () => ({ client_assertion: await signed({ iat: "now" as never }) })],
    ["an access or id token", async () => ({ client_assertion: await signed({}, { typ: "at+jwt" }) })],
    ["garbage", async () => ({ client_assertion: "a.b.c" })],
    ["another client_id beside it", async () => ({ client_assertion: await signed(), client_id: "another" })],
  ];
  test.each(never)("%s", async (_name, form) => {
    const answer = await token(await form());
    expect(answer.json()).toEqual({
      error: "invalid_client",
      error_description: expect.stringMatching(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/),
    });
    expect([answer.statusCode, answer.headers["www-authenticate"], answer.headers["cache-control"]]).toEqual([
      401,
      'Bearer realm="hoa-nhap", error="invalid_client"',
      "no-store",
    ]);
    expect(answer.body).not.toContain("access_token");
  });
  test("an assertion used before, also at the same moment", async () => {
    const client_assertion = await signed();
    const answers = await Promise.all([1, 2, 3, 4].map(() => token({ client_assertion })));
    expect(answers.map((a) => a.statusCode).sort()).toEqual([200, 401, 401, 401]);
  });
  test("an RSA key with another algorithm than RS256", async () => {
    const mine = { ...claims(), iss: "doi-tac-rsa", sub: "doi-tac-rsa" };
    const by = async (alg: string): Promise<string> =>
      new SignJWT({ ...mine, jti: randomUUID() })
        .setProtectedHeader({ alg })
        .sign(await importJWK(await exportJWK(rsa.privateKey), alg));
    expect((await token({ client_assertion: await by("RS256") })).statusCode).toBe(200);
    expect((await token({ client_assertion: await by("PS256") })).statusCode).toBe(401);
  });
  test("another kind of grant, or none", async () => {
    expect(oauthError(await token({ grant_type: "password", client_assertion: await signed() }))).toEqual([
      400,
      "unsupported_grant_type",
    ]);
    const none = await world.gateway.app.inject({
      method: "POST",
      url: "/oauth/token",
      headers: { "content-type": "application/json", host: "hoanhap.example" },
      payload: {},
    });
    expect(oauthError(none)).toEqual([400, "invalid_request"]);
  });
  test("a request that cannot be read", async () => {
    const twice = await world.gateway.app.inject({
      method: "POST",
      url: "/oauth/token",
      headers: { "content-type": "application/x-www-form-urlencoded", host: "hoanhap.example" },
      payload: "grant_type=client_credentials&grant_type=client_credentials",
    });
    expect(oauthError(twice)).toEqual([400, "invalid_request"]);
    const other = await world.gateway.app.inject({
      method: "POST",
      url: "/oauth/token",
      headers: { "content-type": "text/plain", host: "hoanhap.example" },
      payload: "x",
    });
    expect(oauthError(other)).toEqual([415, "invalid_request"]);
    const large = await token({ client_assertion: "x".repeat(20_000) });
    expect(oauthError(large)).toEqual([413, "invalid_request"]);
  });
  test("a scope beyond the agreement", async () => {
    expect(oauthError(await token({ client_assertion: await signed(), scope: "pilot.read case.read" }))).toEqual([
      400,
      "invalid_scope",
    ]);
  });
});

describe("FORBIDDEN for", () => {
  test.each<[string, Record<string, string>]>([
    ["no purpose", { "x-officer": "An" }],
    ["no officer", { "x-purpose": "doi chieu" }],
    ["an empty purpose", { "x-purpose": "  ", "x-officer": "Thieu ta An" }],
    ["broken encoding", { "x-purpose": "%E0%A4%A", "x-officer": "Thieu ta An" }],
  ])("%s", async (_name, headers) => {
    const answer = await ask(await access(), headers);
    expect([answer.statusCode, code(answer)]).toEqual([403, "FORBIDDEN"]);
  });
  test("the analysts' graph", async () =>
    expect((await ask(await access(), WHY, "/graphql/analyst")).statusCode).toBe(403));
  test("an agreement that ended, at the token door and with a token in hand", async () => {
    const bearer = await access();
    await change("update gateway.agreement set valid_to = '2020-11-22'");
    expect(code(await ask(bearer))).toBe("FORBIDDEN");
    expect(oauthError(await token({ client_assertion: await signed() }))).toEqual([400, "unauthorized_client"]);
    await change("update gateway.agreement set valid_to = '2030-12-31'");
    expect((await ask(bearer)).statusCode).toBe(200);
  });
  test("a scope taken out of the agreement is gone from the token at hand", async () => {
    const bearer = await access();
    await change("update gateway.agreement set scopes = '{unit.read}'");
    await ask(bearer);
    expect(world.models.hops.at(-1)!.actor.grants[0]!.scopes).toEqual(["unit.read"]);
    await change("update gateway.agreement set scopes = '{unit.read,scheme.read,pilot.read}'");
  });
  const BEYOND = [
    "pilot.raed",
    "*",
    "case.read",
    "case.manage",
    "report.follow",
    "audit.read",
    "account.manage",
    "inspection.read",
    "document.read",
  ];
  test.each(BEYOND)(
    "an agreement from before that lists %s: it is none, whatever else it lists, and both doors say which scope",
    async (scope) => {
      const bearer = await access();
      await change(
        `
          alter table gateway.agreement drop constraint lists_only_scopes_for_partners; update gateway.agreement
          set scopes = '{unit.read,${scope}}'
        `,
      );
      const [refused, noToken] = [
        await ask(bearer),
        await token({ client_assertion: await signed(), scope: "unit.read" }),
      ];
      expect(refused.json<{ errors: object[] }>().errors).toEqual([
        {
          message: expect.stringContaining(`(${scope})`),
          extensions: { code: "FORBIDDEN", rule: "agreement.scopes", requestId: expect.any(String) },
        },
      ]);
      expect(noToken.json()).toEqual({
        error: "unauthorized_client",
        error_description: `The agreement lists what no partner may have (${scope}); it is none until that is taken out.`,
      });
      await change(
        `
          update gateway.agreement
          set scopes = '{unit.read,scheme.read,pilot.read}'; alter table gateway.agreement add constraint lists_only_scopes_for_partners ${constraint}
        `,
      );
      expect((await ask(bearer)).statusCode).toBe(200);
    },
  );
});

test.each([...SCOPES.filter((scope) => !FOR_PARTNERS.includes(scope)), "*", ""])(
  "no agreement is given %s: the table itself refuses it",
  async (scope) => {
    await expect(change(`update gateway.agreement set scopes = array['unit.read', '${scope}']`)).rejects.toThrow(
      /lists_only_scopes_for_partners/,
    );
  },
);
const OF_THE_FRONT =
  "case visit grade document file official account audit rollout inspection conference outreach candidate reminder obligation";
const NEVER_FOR_PARTNERS = new RegExp(`^(${OF_THE_FRONT.replaceAll(" ", "|")})[.]|[.](follow|write|review|manage)$`);
test("all that a partner may have may be given, and none of it is work of the Front, a paper or a person", async () => {
  await change(`update gateway.agreement set scopes = array[${FOR_PARTNERS.map((one) => `'${one}'`).join(",")}]`);
  expect((await ask(await access())).statusCode).toBe(200);
  await change("update gateway.agreement set scopes = '{unit.read,scheme.read,pilot.read}'");
  expect(FOR_PARTNERS.filter((scope) => NEVER_FOR_PARTNERS.test(scope))).toEqual([]);
});
test("an agreement written by the platform itself is refused in words", async () => {
  const register = new Agreements(undefined as never, undefined as never, clockOf("2020-11-23"), Date.now);
  await expect(
    register.seed([{ clientId: CLIENT, agreement: "QCPH-01", publicJwk, scopes: ["unit.read", "case.read"] }]),
  ).rejects.toMatchObject({
    code: "FORBIDDEN",
    rule: "agreement.scopes",
    words: { en: "The agreement lists what no partner may have (case.read); it is none until that is taken out." },
  });
});

test("a partner's program finds out by itself where the token door is and how to prove itself (RFC 8414)", async () => {
  const answer = await world.gateway.app.inject({
    url: "/.well-known/oauth-authorization-server",
    headers: { host: "hoanhap.example" },
  });
  expect([answer.statusCode, answer.headers["cache-control"], answer.json()]).toEqual([
    200,
    "no-store",
    {
      issuer: "https://hoanhap.example",
      token_endpoint: "https://hoanhap.example/oauth/token",
      response_types_supported: [],
      grant_types_supported: ["client_credentials"],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
      token_endpoint_auth_signing_alg_values_supported: ["ES256", "RS256"],
    },
  ]);
});

describe("the audience of an assertion is what this gateway is set to be", () => {
  const askToken = (url: string, host: string, assertion: string): Promise<number> =>
    new Promise((done, fail) => {
      const payload = new URLSearchParams({
        grant_type: "client_credentials",
        client_assertion_type: TYPE,
        client_assertion: assertion,
      }).toString();
      const asked = request(
        url,
        {
          method: "POST",
          path: "/oauth/token",
          headers: { host, "content-type": "application/x-www-form-urlencoded" },
        },
        (answer) => done((answer.resume(), answer.statusCode!)),
      );
      asked.on("error", fail).end(payload);
    });

  test("without a public address it is where it listens, whatever the request calls it", async () => {
    const gateway = await world.another({ publicUrl: undefined });
    const { port } = new URL(await gateway.listen({ port: 0 }));
    const url = `http://127.0.0.1:${port}`;
    expect(
      await askToken(url, `localhost:${port}`, await signed({ aud: `http://localhost:${port}/oauth/token` })),
    ).toBe(200);
    expect(await askToken(url, "localhost:9999", await signed({ aud: `http://127.0.0.1:${port}` }))).toBe(200);
    expect(await askToken(url, "localhost:9999", await signed({ aud: "http://localhost:9999/oauth/token" }))).toBe(401);
  });
  test("a host name that is let in is no audience yet", async () => {
    const gateway = await world.another({ hosts: ["khac.example"] });
    const { port } = new URL(await gateway.listen({ port: 0 }));
    expect(
      await askToken(
        `http://127.0.0.1:${port}`,
        "khac.example",
        await signed({ aud: "http://khac.example/oauth/token" }),
      ),
    ).toBe(401);
    expect(await askToken(`http://127.0.0.1:${port}`, "khac.example", await signed())).toBe(200);
  });
});
