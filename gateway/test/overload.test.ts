import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import pg from "pg";
import { systemActor } from "@hoa-nhap/kernel";
import { CAPS, httpTransport, subgraphOver, type Gateway, type Subgraph, type SubgraphRequest } from "../src/index.js";
import { account, codes, KEYS, makeWorld, type Answer, type World } from "./world.js";

const { account: OF_ACCOUNT, all: OF_ALL, hops: HOPS } = CAPS.lanes;
const UNIT = `{ unit(id: "1") { name } }`;
const FAULTY = "{ faulty }";

let world: World;
let token: string;
beforeAll(async () => {
  world = await makeWorld();
  for (let index = 0; index < 12; index += 1)
    world.accounts.set(`can-bo-${index}`, account(`can-bo-${index}`, "ProvincialOfficer"));
  token = await world.signIn("tinh");
});
afterAll(() => world.stop());
beforeEach(() => {
  delete world.organisation.misbehave;
  delete world.models.misbehave;
  for (const peer of [world.organisation, world.models]) peer.hops.length = 0;
});

const json =
  (value: unknown, status = 200) =>
  (_request: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));

/** Holds back what models answers until it is let go; `most` is how many hops it held at once. */
function holdModels(): { release(): void; most(): number } {
  const held = new Set<ServerResponse>();
  let [most, isOver] = [0, false];
  const answer = (response: ServerResponse): void =>
    void response.writeHead(200, { "content-type": "application/json" }).end(`{"data":{"faulty":"ok"}}`);
  world.models.misbehave = (_request, response) => {
    if (isOver) return answer(response);
    held.add(response);
    most = Math.max(most, held.size);
  };
  const release = (): void => {
    isOver = true;
    for (const response of held) answer(response);
    held.clear();
  };
  return { release, most: () => most };
}
const counted = (answers: Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

test("one account's flood is refused with 429 and Retry-After beyond its own places; another account reads on meanwhile", async () => {
  const hold = holdModels();
  const other = await world.signIn("can-bo-0");
  const room = OF_ACCOUNT.atOnce + OF_ACCOUNT.waiting;
  const flood = Array.from({ length: room + 40 }, () => world.ask(FAULTY, { token }));
  await expect.poll(() => world.models.hops.length).toBe(OF_ACCOUNT.atOnce);
  for (let read = 0; read < 20; read += 1)
    expect((await world.ask(UNIT, { token: other })).body).toEqual({ data: { unit: { name: "Xã 1" } } });
  hold.release();
  const answers = await Promise.all(flood);
  // Who waited too long for a place on a slow machine is among the refused.
  const { 200: good = 0, 429: limited = 0, ...others } = counted(answers);
  expect([others, good + limited]).toEqual([{}, room + 40]);
  expect(good).toBeGreaterThanOrEqual(OF_ACCOUNT.atOnce);
  expect(limited).toBeGreaterThanOrEqual(40);
  for (const refused of answers.filter(({ status }) => status === 429)) {
    expect(codes(refused)).toEqual(["RATE_LIMITED"]);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  }
  expect((await world.ask(FAULTY, { token })).status).toBe(200);
});

test("whoever has waited too long for a place is let go, and the place is free afterwards", async () => {
  const hold = holdModels();
  const flood = Array.from({ length: OF_ACCOUNT.atOnce + 3 }, () => world.ask(FAULTY, { token }));
  await expect(Promise.race(flood).then(({ status }) => status)).resolves.toBe(429);
  hold.release();
  await Promise.all(flood);
  expect(
    counted(await Promise.all(Array.from({ length: OF_ACCOUNT.atOnce }, () => world.ask(FAULTY, { token })))),
  ).toEqual({ 200: OF_ACCOUNT.atOnce });
});

test("many accounts together fill the gateway: the rest is OVERLOADED, and neither it nor a service gets more than it bears", async () => {
  const gateway = await world.another({ trustedProxy: "127.0.0.1" });
  const hold = holdModels();
  const tokens = await Promise.all(Array.from({ length: 12 }, (_, index) => world.signIn(`can-bo-${index}`, gateway)));
  const send = (index: number): Promise<number> =>
    gateway.app
      .inject({
        method: "POST",
        url: "/graphql",
        headers: { authorization: `Bearer ${tokens[index % 12]}`, "x-forwarded-for": `10.0.0.${index % 12}` },
        payload: { query: FAULTY },
      })
      .then(({ statusCode }) => statusCode);
  const all = Array.from({ length: 12 * OF_ACCOUNT.atOnce }, (_, index) => send(index));
  await expect.poll(() => hold.most()).toBe(HOPS.atOnce);
  await new Promise((done) => void setTimeout(done, 300));
  hold.release();
  const statuses = await Promise.all(all);
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(OF_ALL.atOnce + OF_ALL.waiting);
  expect(hold.most()).toBe(HOPS.atOnce);
  expect(await send(0)).toBe(200);
});

test("a caller that hangs up takes its hops along, long before their own limit", async () => {
  const organisation = subgraphOver("organisation", KEYS.organisation, httpTransport(world.organisation.url));
  let closed = false;
  world.organisation.misbehave = (request) => void request.socket.once("close", () => (closed = true));
  const hangUp = new AbortController();
  const asked = organisation.graphql({
    query: UNIT,
    actor: systemActor("gateway", []),
    withinMs: 600_000,
    signal: hangUp.signal,
  });
  await expect.poll(() => world.organisation.hops.length).toBe(1);
  hangUp.abort();
  await expect(asked).rejects.toThrow("nobody waits for the answer");
  await expect.poll(() => closed).toBe(true);
  await organisation.close();
});

test("the door tells the hops of a read that its caller has gone; a change goes on", async () => {
  const asked: SubgraphRequest[] = [];
  const patient = {
    graphql: (request: SubgraphRequest) => (asked.push(request), new Promise(() => undefined)),
    isReady: async () => true,
    close: async () => undefined,
  };
  const plain = subgraphOver("organisation", KEYS.organisation, httpTransport(world.organisation.url));
  const gateway: Gateway = await world.another({
    subgraphs: { organisation: { ...plain, ...patient } as Subgraph, models: world.models.url },
  });
  const url = `${await gateway.listen({ port: 0 })}/graphql`;
  for (const [query, key] of [
    [UNIT, undefined],
    [`mutation { renameUnit(id: "1", name: "x") { name } }`, "a-key-to-hang-up"],
  ]) {
    asked.length = 0;
    const hangUp = new AbortController();
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      ...(key && { "idempotency-key": key }),
    };
    const answer = fetch(url, {
      method: "POST",
      headers,
      body: JSON.stringify({ query }),
      signal: hangUp.signal,
    }).catch(() => null);
    await expect.poll(() => asked.length).toBe(1);
    hangUp.abort();
    await answer;
    if (key) expect(asked[0]!.signal).toBeUndefined();
    else await expect.poll(() => asked[0]!.signal?.aborted).toBe(true);
  }
  await plain.close();
});

test("where all was refused for want of room the whole answer is 503 with Retry-After; where a part was, the rest is served", async () => {
  const busy = {
    data: { faulty: null },
    errors: [{ message: "Đang bận.", path: ["faulty"], extensions: { code: "OVERLOADED" } }],
  };
  for (const [misbehave, sentence] of [
    [json(busy), "Đang bận."],
    [json({}, 503), "Hệ thống đang bận, hãy thử lại sau."],
  ] as const) {
    world.models.misbehave = misbehave;
    const whole = await world.ask(FAULTY, { token });
    expect(whole.body.errors![0]!.message).toBe(sentence);
    expect([whole.status, codes(whole), "data" in whole.body]).toEqual([503, ["OVERLOADED"], false]);
    expect(Number(whole.headers["retry-after"])).toBeGreaterThan(0);
    const part = await world.ask(`{ faulty unit(id: "1") { name } }`, { token });
    expect([part.status, codes(part), part.body.data]).toEqual([
      200,
      ["OVERLOADED"],
      { faulty: null, unit: { name: "Xã 1" } },
    ]);
    expect(Number(part.headers["retry-after"])).toBeGreaterThan(0);
  }
});

test("a change that was made is answered as made, also when nothing could be read after it", async () => {
  world.models.misbehave = json({}, 503);
  const answer = await world.ask(`mutation { renameUnit(id: "1", name: "x") { pilotCount } }`, {
    token,
    headers: { "idempotency-key": "a-key-that-was-used" },
  });
  expect([answer.status, codes(answer), answer.body.data]).toEqual([
    200,
    ["OVERLOADED"],
    { renameUnit: { pilotCount: null } },
  ]);
});

test("connections that the database closes leave the pool; sessions are read again at once", async () => {
  const gateway = await world.another({});
  const admin = new pg.Client({ connectionString: world.superuserUrl });
  await admin.connect();
  const name = new URL(world.superuserUrl).pathname.slice(1);
  for (let round = 0; round < 3; round += 1) {
    const mine = await world.signIn("can-bo-1", gateway);
    const { rowCount } = await admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'hn_gateway'",
      [name],
    );
    expect(rowCount).toBeGreaterThan(0);
    await vi.waitFor(async () => {
      world.clock.now += 10_000; // beyond what is remembered
      const { statusCode } = await gateway.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { authorization: `Bearer ${mine}` },
        payload: { query: UNIT },
      });
      expect(statusCode).toBe(200);
    }, 5_000);
  }
  await admin.end();
});

test("a process that lags takes nothing on beside what it is doing, and all of it again when it has caught up", async () => {
  const other = await world.signIn("can-bo-0");
  const hold = holdModels();
  const asleep = new Int32Array(new SharedArrayBuffer(4));
  for (
    const until = Date.now() + 4 * CAPS.lag.overMs;
    !world.gateway.app.isUnderPressure() && Date.now() < until;
    await new Promise((done) => void setTimeout(done))
  )
    Atomics.wait(asleep, 0, 0, 2 * CAPS.lag.mostMs);
  // One is taken on all the same: to do nothing at all would help nobody.
  const underWay = world.ask(FAULTY, { token });
  await expect.poll(() => world.models.hops.length).toBe(1);
  const refused = await world.ask(UNIT, { token: other });
  expect([refused.status, codes(refused)]).toEqual([503, ["OVERLOADED"]]);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  hold.release();
  expect((await underWay).status).toBe(200);
  expect((await world.ask(UNIT, { token: other })).status).toBe(200);
});
