import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { account, codes, makeWorld, PASSWORD, type World } from "./world.js";

const PILOT = `{ pilot(id: "1") { stage } }`;
let world: World;
let token: string;
const doors = (): World["organisation"]["doors"] => world.organisation.doors;
let rights: World["organisation"]["doors"][string];

beforeAll(async () => {
  world = await makeWorld();
  rights = doors()["/internal/rights"]!;
});
afterAll(() => world.stop());
beforeEach(async () => {
  doors()["/internal/rights"] = rights;
  world.accounts.set("tinh", account("tinh", "ProvincialOfficer"));
  world.clock.now += 120_000;
  token = await world.signIn("tinh");
  expect((await world.ask(PILOT, { token })).status).toBe(200);
});
const goAway = (): void => void (doors()["/internal/rights"] = () => ({ status: 500, body: {} }));
const later = (seconds: number): void => void (world.clock.now += seconds * 1_000);
const grantsSeen = (): unknown => world.models.hops.at(-1)!.actor.grants;

test("while organisation cannot be asked, the last known rights serve for a minute and no longer", async () => {
  goAway();
  for (const seconds of [6, 20, 30]) {
    later(seconds);
    expect((await world.ask(PILOT, { token })).body.data).toEqual({ pilot: { stage: "ACTIVE" } });
  }
  later(6);
  const refused = await world.ask(PILOT, { token });
  expect([refused.status, codes(refused)]).toEqual([503, ["SUBGRAPH_UNAVAILABLE"]]);
  expect(refused.headers["retry-after"]).toBeDefined();
});

test("no right comes back that was taken, and no account that was closed", async () => {
  world.accounts.set("tinh", { ...account("tinh", "ProvincialOfficer"), grants: [] });
  later(6);
  await world.ask(PILOT, { token });
  expect(grantsSeen()).toEqual([]);
  goAway();
  later(6);
  await world.ask(PILOT, { token });
  expect(grantsSeen()).toEqual([]);

  doors()["/internal/rights"] = rights;
  world.accounts.delete("tinh");
  later(6);
  expect((await world.ask(PILOT, { token })).status).toBe(401);
  goAway();
  for (const seconds of [1, 6, 6]) {
    later(seconds);
    expect((await world.ask(PILOT, { token })).status).toBe(401);
  }
});

test("a right taken while organisation was away is gone within seconds of its return", async () => {
  goAway();
  later(6);
  expect((await world.ask(PILOT, { token })).status).toBe(200);
  world.accounts.delete("tinh");
  doors()["/internal/rights"] = rights;
  later(5);
  expect((await world.ask(PILOT, { token })).status).toBe(401);
});

test("who was not seen within the minute, or was never seen, is refused while organisation is away", async () => {
  const { token: unseen } = await world.gateway.app
    .inject({ method: "POST", url: "/auth/sign-in", payload: { login: "phan-tich", password: PASSWORD } })
    .then((answer) => answer.json<{ token: string }>());
  goAway();
  expect((await world.ask(PILOT, { token: unseen })).status).toBe(503);
});

test("readiness asks the database and each service, says what is missing, and asks once for everybody", async () => {
  const ready = async (): Promise<unknown> => (await world.gateway.app.inject("/health/ready")).json();
  expect(await ready()).toEqual({ ok: true });
  const gateway = await world.another({
    subgraphs: { organisation: world.organisation.url, models: "http://127.0.0.1:9" },
  });
  expect((await gateway.app.inject("/health/ready")).json()).toEqual({ waitingFor: "models" });

  let asked = 0;
  const slow = {
    ...({} as never),
    isReady: () => ((asked += 1), new Promise<boolean>(() => undefined)),
    close: async () => undefined,
  };
  const hung = await world.another({ subgraphs: { organisation: world.organisation.url, models: slow as never } });
  const answers = await Promise.all(Array.from({ length: 50 }, () => hung.app.inject("/health/ready")));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(50).fill(503));
  expect(answers[0]!.json()).toEqual({ waitingFor: "models" });
  expect(asked).toBe(1);
});
