import "reflect-metadata";
import { clockOf, HOP_HEADER, newId, verifyHop, NonceMemory, type EventEnvelope } from "@hoa-nhap/kernel";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import fastify, { type FastifyInstance } from "fastify";
import pg from "pg";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../../../test/database.js";
import { statements } from "../../../test/statements.js";
import { openDatabase } from "./database.js";
import { appendFacts, readEvents, UnknownPosition } from "./event-log.js";
import { follow, foldOnce, type Fold } from "./follow.js";
import { assertLogIsHome, logEpochs } from "./log-epoch.js";
import { News } from "./news.js";
import type { RunningService } from "./running-service.js";

let database: TestDatabase;
let source: MikroORM;
let reader: MikroORM;
let judge: pg.Client;
let door: FastifyInstance;
let service: RunningService;
let ready = true;
let between: (() => Promise<void>) | null = null;

beforeAll(async () => {
  database = await freshDatabase();
  source = await openDatabase({ schema: "models", entities: [], migrations: [] }, database.urlOf("models"));
  reader = await openDatabase({ schema: "reporting", entities: [], migrations: [] }, database.urlOf("reporting"));
  judge = new pg.Client({ connectionString: database.superuserUrl });
  await judge.connect();
  const nonces = new NonceMemory();
  door = fastify();
  door.get<{ Querystring: { after: string; limit: string } }>("/events", async (request, reply) => {
    if (!verifyHop("key", "models", request.headers[HOP_HEADER] as string, request.url, nonces))
      return reply.code(401).send({});
    try {
      const page = { ...(await readEvents(source, "models", request.query.after, Number(request.query.limit))), ready };
      await between?.();
      return page;
    } catch (error) {
      return reply.code(error instanceof UnknownPosition ? 409 : 500).send({});
    }
  });
  const address = await door.listen({ port: 0, host: "127.0.0.1" });
  service = {
    name: "reporting",
    orm: reader,
    app: door,
    waits: new Set(),
    onClose: () => undefined,
    environment: {
      port: 0,
      databaseUrl: "",
      subgraphs: { models: address },
      clock: clockOf("2020-11-23"),
      demo: false,
      secrets: { hopKey: "", eventsKey: "", readEvents: { models: "key" } },
    },
  };
});
afterAll(async () => {
  await door?.close();
  await source?.close();
  await reader?.close();
  await judge?.end();
  await database?.drop();
});
beforeEach(async () => {
  between = null;
  ready = true;
  await judge.query(
    "truncate models.event restart identity; delete from reporting.reading_cursor; delete from " +
      "reporting.counted_indicator; delete from models.event_epoch where epoch > 0",
  );
});

const fact = (n: number) => ({
  type: "models.test.counted",
  on: "2020-11-23",
  unitVersion: null,
  subject: newId(),
  payload: { n },
});
const numbers = (events: EventEnvelope[]): unknown[] => events.map((event) => event.payload["n"]);

/** A writer that has told its facts and not committed yet. */
async function openWriter(...told: number[]): Promise<EntityManager> {
  const em = source.em.fork() as EntityManager;
  await em.begin();
  await appendFacts(em, "models", told.map(fact));
  return em;
}
/** Waits until no transaction anywhere in the cluster (another test's, say) holds back what has been told here. */
const settled = () =>
  expect
    .poll(
      async () =>
        (
          await judge.query(
            "select bool_and(xid < pg_snapshot_xmin(pg_current_snapshot())) is not false as all_seen from models.event",
          )
        ).rows[0].all_seen,
      { interval: 5, timeout: 10_000 },
    )
    .toBe(true);

/** Reads on from a position until nothing is left. */
async function rest(after = "0.0", limit = 1000): Promise<{ seen: unknown[]; position: string }> {
  const seen: unknown[] = [];
  for (let position = after; ;) {
    const page = await readEvents(source, "models", position, limit);
    if (page.events.length === 0) return { seen, position };
    seen.push(...numbers(page.events));
    position = page.position;
  }
}

describe("the event log", () => {
  test("a transaction that commits late is not skipped", async () => {
    const early = await openWriter(1);
    const late = await openWriter(2);
    await late.commit();
    // The one that began first still runs: what came after it is held back, or it would be passed over for good.
    const first = await rest();
    expect(first.seen).toEqual([]);
    // An empty page that is not the end says so, or a reader would believe it has caught up.
    expect((await readEvents(source, "models", first.position, 1000)).held).toBe(true);
    await early.commit();
    await settled();
    const second = await rest(first.position);
    expect(second.seen).toEqual([1, 2]);
    expect((await readEvents(source, "models", second.position, 1000)).held).toBe(false);
  });

  test("a transaction that is given up holds nothing back afterwards", async () => {
    const lost = await openWriter(1);
    const kept = await openWriter(2);
    await kept.commit();
    await lost.rollback();
    await settled();
    expect((await rest()).seen).toEqual([2]);
  });

  test("the planted reader that goes by number alone skips it", async () => {
    const early = await openWriter(1);
    const late = await openWriter(2);
    await late.commit();
    const bySeq = async (after: number) =>
      (await judge.query("select seq::int, payload->>'n' as n from models.event where seq > $1 order by seq", [after]))
        .rows;
    const seen = await bySeq(0);
    await early.commit();
    expect([...seen, ...(await bySeq(seen.at(-1).seq))].map((row) => row.n)).toEqual(["2"]);
  });

  test("eight writers at once, committing in any order, against two readers: everything once, in one order", async () => {
    const WRITERS = 8;
    const ROUNDS = 12;
    let writing = true;
    const follow = async (limit: number): Promise<unknown[]> => {
      const seen: unknown[] = [];
      for (let position = "0.0"; ;) {
        const done = !writing;
        const page = await readEvents(source, "models", position, limit);
        seen.push(...numbers(page.events));
        position = page.position;
        if (done && page.events.length === 0) return seen;
      }
    };
    const readers = [follow(3), follow(1000)];
    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (let round = 0; round < ROUNDS; round += 1) {
          const em = await openWriter(writer * 1000 + round * 10, writer * 1000 + round * 10 + 1);
          await new Promise((resolve) => setTimeout(resolve, ((writer * 7 + round * 13) % 9) * 2));
          await (round % 5 === 4 ? em.rollback() : em.commit());
        }
      }),
    );
    await settled();
    writing = false;
    const [slow, fast] = await Promise.all(readers);
    expect(slow).toEqual(fast);
    expect(new Set(slow).size).toBe(slow!.length);
    expect(slow).toHaveLength(WRITERS * 2 * (ROUNDS - Math.floor(ROUNDS / 5)));
    // Facts of one transaction stay together.
    for (let i = 0; i < slow!.length; i += 2) expect(slow![i + 1]).toBe((slow![i] as number) + 1);
  });
});

describe("folding another service's log", () => {
  const fold: Fold = async (em, events) => {
    for (const event of events)
      await em.execute("insert into reporting.counted_indicator values (?)", [`n${String(event.payload["n"])}`]);
  };
  const folded = async (): Promise<string[]> =>
    (await judge.query("select indicator from reporting.counted_indicator order by 1")).rows.map(
      (row) => row.indicator,
    );
  const tell = async (...told: number[]): Promise<void> => {
    await (await openWriter(...told)).commit();
    await settled();
  };

  test("takes effect once, and has caught up only when the source is ready", async () => {
    await tell(1, 2);
    expect(await foldOnce(service, "models", fold)).toMatchObject({ folded: 2 });
    ready = false;
    expect(await foldOnce(service, "models", fold)).toEqual({ folded: 0, caughtUp: false });
    ready = true;
    expect(await foldOnce(service, "models", fold)).toEqual({ folded: 0, caughtUp: true });
    expect(await folded()).toEqual(["n1", "n2"]);
  });

  test("a crash in the middle leaves nothing behind, and the batch comes again", async () => {
    await tell(1, 2);
    let falls = true;
    const crashing: Fold = async (em, events) => {
      await fold(em, events);
      if (falls) throw new Error("power cut");
    };
    await expect(foldOnce(service, "models", crashing)).rejects.toThrow("power cut");
    expect(await folded()).toEqual([]);
    falls = false;
    await foldOnce(service, "models", crashing);
    expect(await folded()).toEqual(["n1", "n2"]);
  });

  test("two readers of the same cursor that fetched the same batch fold it once", async () => {
    await tell(1, 2);
    let waiting = 0;
    let release = (): void => undefined;
    const bothHaveIt = new Promise<void>((resolve) => (release = resolve));
    between = async () => {
      if ((waiting += 1) === 2) release();
      await bothHaveIt;
    };
    await Promise.all([foldOnce(service, "models", fold), foldOnce(service, "models", fold)]);
    expect(waiting).toBe(2);
    expect(await folded()).toEqual(["n1", "n2"]);
  });

  test("a door that is not signed for answers nothing", async () => {
    const stranger = {
      ...service,
      environment: {
        ...service.environment,
        secrets: { ...service.environment.secrets, readEvents: { models: "other" } },
      },
    };
    await expect(foldOnce(stranger, "models", fold)).rejects.toThrow("401");
  });

  /**
   * The database as a dump brings it into a cluster that has counted less: what it holds stands as before, the
   * transactions begin anew.
   */
  const moveToAYoungerCluster = async (): Promise<void> => {
    const further = 10_000_000;
    await judge.query(`update models.event set xid = (xid::text::bigint + ${further})::text::xid8;
      update reporting.reading_cursor
      set position = regexp_replace(position, '\\d+(?=\\.\\d+$)',
        ((regexp_match(position, '(\\d+)\\.\\d+$'))[1]::bigint + ${further})::text)`);
  };
  const rest = async (): Promise<void> => {
    for (let left = true; left;) left = (await foldOnce(service, "models", fold)).folded > 0;
  };

  test("after a move to a younger cluster a reader goes on exactly once, also with what it had not read before; so after a second move", async () => {
    await tell(1, 2);
    await rest();
    await tell(3);
    for (const [n, told] of [
      [1, 4],
      [2, 5],
    ] as const) {
      await moveToAYoungerCluster();
      // Nobody serves the log before its new epoch has begun.
      await expect(assertLogIsHome(source, "models")).rejects.toThrow(/npm run migrate/);
      await judge.query(logEpochs("models"));
      await assertLogIsHome(source, "models");
      // Bringing it up to date again is no further move.
      await judge.query(logEpochs("models"));
      expect((await judge.query("select max(epoch) as epoch from models.event_epoch")).rows).toEqual([{ epoch: n }]);
      await (await openWriter(told)).commit();
      await expect.poll(async () => (await readEvents(source, "models")).events.length, { interval: 5 }).toBe(told);
      await rest();
    }
    expect(await folded()).toEqual(["n1", "n2", "n3", "n4", "n5"]);
    expect((await readEvents(source, "models")).events.map((event) => event.payload["n"])).toEqual([1, 2, 3, 4, 5]);
  });

  test("a reader that is further than its log is refused, says so and is not ready, until the two are of one time again", async () => {
    await tell(1, 2);
    await rest();
    const stops: (() => Promise<void> | void)[] = [];
    const watched: RunningService = { ...service, waits: new Set(), onClose: (stop) => void stops.push(stop) };
    await judge.query("truncate models.event restart identity");
    await tell(3);
    void follow(watched, "models", fold);
    await expect.poll(() => [...watched.waits], { interval: 20 }).toEqual(["log of models"]);
    expect(await folded()).toEqual(["n1", "n2"]);
    await judge.query("delete from reporting.reading_cursor");
    await expect.poll(() => [...watched.waits], { interval: 20 }).toEqual([]);
    for (const stop of stops) await stop();
    expect(await folded()).toEqual(["n1", "n2", "n3"]);
  });
});

describe("waiting for news", () => {
  const LONG = 60_000;
  let news: News;
  beforeEach(() => void (news = new News(source, "models")));
  afterEach(() => news.close());
  const end = async (): Promise<string> => (await rest()).position;

  test("whoever has not read to the end waits for nothing", async () => {
    await (await openWriter(1)).commit();
    await settled();
    await news.after("0.0", LONG);
  });

  test("what is told in this process is heard of when it is committed; what another writes too", async () => {
    const writer = await openWriter(1);
    let heard = false;
    const waiting = news.after("0.0", LONG).then(() => (heard = true));
    await sleep(200);
    expect(heard).toBe(false);
    await writer.commit();
    await waiting;
    await settled();
    const foreign = news.after(await end(), LONG);
    await judge.query(
      `insert into models.event (epoch, id, type, "on", subject, payload)
        values (0, gen_random_uuid(), 'models.test.counted', '2020-11-23', gen_random_uuid(), '{}')`,
    );
    await foreign;
  });

  test("however many wait, the database is asked once a second", async () => {
    const sent = await statements(async () => {
      await Promise.all(Array.from({ length: 5 }, () => news.after("0.0", 2_500)));
    });
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(5);
  });

  test("a database that is away, and a service that closes, keep nobody waiting", async () => {
    await new News(source, "nowhere").after("0.0", LONG);
    const waiting = news.after("0.0", LONG);
    await news.close();
    await waiting;
    await news.after("0.0", LONG);
  });
});
