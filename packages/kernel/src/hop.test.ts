import { expect, test } from "vitest";
import { systemActor } from "./actor.js";
import { NonceMemory, signHop, verifyHop } from "./hop.js";

const actor = systemActor("worker", []);
const BODY = '{"query":"{ chữ }"}';
const at = 1_600_000_000_000;

test("a signed hop is believed once, by its audience, for its body, for half a minute", () => {
  const header = signHop("key", "models", BODY, actor, { now: at });
  const verify = (
    more: Partial<{ key: string; audience: string; header: string; body: string; now: number }> = {},
  ): unknown =>
    verifyHop(
      more.key ?? "key",
      more.audience ?? "models",
      more.header ?? header,
      more.body ?? BODY,
      new NonceMemory(),
      { now: more.now ?? at + 1 },
    );
  expect(verify()).toEqual(actor);
  expect([
    verify({ key: "another" }),
    verify({ audience: "cases" }),
    verify({ body: `${BODY} ` }),
    verify({ now: at + 31_000 }),
    verify({ header: `${header}x` }),
    verify({ header: "" }),
  ]).toEqual(Array(6).fill(null));
  const nonces = new NonceMemory();
  expect([1, 2].map(() => verifyHop("key", "models", header, Buffer.from(BODY), nonces, { now: at }))).toEqual([
    actor,
    null,
  ]);
});

test("the idempotency key is signed: another one, none, or one that was not there is not believed", () => {
  const verify = (signed: string | undefined, given: string | undefined): unknown =>
    verifyHop(
      "key",
      "models",
      signHop("key", "models", BODY, actor, { idempotencyKey: signed, now: at }),
      BODY,
      new NonceMemory(),
      { idempotencyKey: given, now: at },
    );
  expect([verify("khoa-mot-1", "khoa-mot-1"), verify(undefined, undefined)]).toEqual([actor, actor]);
  expect([
    verify("khoa-mot-1", "khoa-hai-2"),
    verify("khoa-mot-1", undefined),
    verify(undefined, "khoa-mot-1"),
  ]).toEqual([null, null, null]);
});

test("no two hops carry the same nonce", () => {
  const nonceOf = (header: string): unknown =>
    (JSON.parse(Buffer.from(header.split(".")[0]!, "base64url").toString()) as { nonce: unknown }).nonce;
  const nonces = Array.from({ length: 1_000 }, () => nonceOf(signHop("key", "models", BODY, actor)));
  expect(new Set(nonces).size).toBe(1_000);
  expect(nonces.every((nonce) => typeof nonce === "string" && /^[\w-]{16}$/.test(nonce))).toBe(true);
});
