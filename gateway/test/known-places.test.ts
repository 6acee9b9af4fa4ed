import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { networkOf } from "../src/identity/known-places.js";
import { account, makeWorld, PASSWORD, type World } from "./world.js";

let world: World;
beforeAll(async () => void (world = await makeWorld()));
afterAll(() => world.stop());
const start = Date.now();
beforeEach(() => void (world.clock.now = start));

const OFFICE = "203.0.113.7";
const tryAs = (login: string, password: string, from: string, cookies: Record<string, string> = {}) =>
  world.gateway.app.inject({
    method: "POST",
    url: "/auth/sign-in",
    headers: { "x-client": "console" },
    payload: { login, password },
    remoteAddress: from,
    cookies,
  });
/** Somebody from nowhere guesses until the door is shut to strangers. */
const guess = async (login: string): Promise<void> => {
  for (let i = 0; i < 6; i += 1) await tryAs(login, `sai-${i}`, `198.51.100.${i}`);
  expect((await tryAs(login, PASSWORD, "198.51.100.99")).statusCode).toBe(429);
};
const newOfficer = (login: string): string => (world.accounts.set(login, account(login, "ProvincialOfficer")), login);
/** The cookies a browser keeps of an answer, the session's left out. */
const deviceOf = (answer: { cookies: { name: string; value: string }[] }): Record<string, string> =>
  Object.fromEntries(
    answer.cookies.filter(({ name }) => name.startsWith("__Host-device-")).map(({ name, value }) => [name, value]),
  );

test("a stranger's guesses do not shut the officer's own machine out, from whatever network", async () => {
  const login = newOfficer("co-may");
  const device = deviceOf(await tryAs(login, PASSWORD, OFFICE));
  await guess(login);
  const answer = await tryAs(login, PASSWORD, "192.0.2.55", device);
  expect(answer.statusCode).toBe(200);
});
test("nor the network of the office, where the cookie is gone", async () => {
  const login = newOfficer("co-mang");
  await tryAs(login, PASSWORD, OFFICE);
  await guess(login);
  expect((await tryAs(login, PASSWORD, "203.0.113.200")).statusCode).toBe(200);
  world.clock.now += 91 * 86_400_000; // nobody has come from there for three months: strangers again
  expect((await tryAs(login, PASSWORD, "203.0.113.200")).statusCode).toBe(429);
});
test("guessing is as dear as before: strangers have five tries in all, and the known have five of their own", async () => {
  const login = newOfficer("co-gia");
  const device = deviceOf(await tryAs(login, PASSWORD, OFFICE));
  const strangers = await Promise.all(Array.from({ length: 30 }, (_, i) => tryAs(login, `sai-${i}`, `198.51.${i}.1`)));
  expect(strangers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
  const atTheMachine = await Promise.all(
    Array.from({ length: 10 }, (_, i) => tryAs(login, `sai-${i}`, `192.0.2.${i}`, device)),
  );
  expect(atTheMachine.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
  expect((await tryAs(login, PASSWORD, "192.0.2.1", device)).statusCode).toBe(429);
});
test("the officer's right sign-in gives strangers no new tries", async () => {
  const login = newOfficer("co-thoi-quen");
  const device = deviceOf(await tryAs(login, PASSWORD, OFFICE));
  await guess(login);
  expect((await tryAs(login, PASSWORD, "192.0.2.55", device)).statusCode).toBe(200);
  expect((await tryAs(login, "sai", "198.51.100.1")).statusCode).toBe(429);
});
test("the cookie is this login's alone, signed, and ends; signing out leaves it", async () => {
  const [mine, other] = [newOfficer("cua-toi"), newOfficer("cua-nguoi-khac")];
  const first = await tryAs(mine, PASSWORD, OFFICE);
  expect(first.headers["set-cookie"]).toContainEqual(
    expect.stringMatching(
      /^__Host-device-[\w-]{16}=[\w.%-]+; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    ),
  );
  const device = deviceOf(first);
  const [[name, value]] = Object.entries(device) as [[string, string]];
  expect(deviceOf(await tryAs(mine, PASSWORD, OFFICE, device))).toEqual({}); // known already
  const otherName = Object.keys(deviceOf(await tryAs(other, PASSWORD, OFFICE)))[0]!;
  await guess(mine);
  await guess(other);
  const forged = [
    { [otherName]: value },
    { [name]: value.replace(/.$/, (last) => (last === "A" ? "B" : "A")) },
    { [name]: value.replace(/\.(\d)/, ".9") },
    { [name]: "x" },
  ];
  for (const cookies of forged)
    expect((await tryAs(otherName in cookies ? other : mine, PASSWORD, "192.0.2.9", cookies)).statusCode).toBe(429);
  expect((await tryAs(mine, PASSWORD, "192.0.2.9", device)).statusCode).toBe(200);
  world.clock.now += 181 * 86_400_000;
  expect((await tryAs(mine, PASSWORD, "192.0.2.9", device)).statusCode).toBe(429);
  const out = await world.gateway.app.inject({ method: "POST", url: "/auth/sign-out", cookies: device });
  expect(out.headers["clear-site-data"]).toBe('"cache", "storage"');
});
test.each([
  ["203.0.113.7", "203.0.113"],
  ["::ffff:203.0.113.7", "203.0.113"],
  ["2001:db8:00a1:2::7", "2001:db8:a1"],
  ["2001:db8::7", "2001:db8:0"],
  ["::1", "0:0:0"],
])("the network of %s is %s", (address, network) => expect(networkOf(address)).toBe(network));
