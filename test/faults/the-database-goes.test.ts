import "reflect-metadata";
import { clockOf, EVERYWHERE, HOP_HEADER, signHop } from "@hoa-nhap/kernel";
import { openService, poolOf, type RunningService, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { openJobs, type Jobs } from "@hoa-nhap/jobs";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseUrl } from "../../scripts/lib/test-databases.mjs";
import { prepareDatabase } from "../../scripts/lib/migrate.mjs";
import { startPostgres } from "../../scripts/lib/postgres.mjs";
import { actorOf } from "../actors.js";
import { patiently } from "../patient.js";

/** The four services on a PostgreSQL of their own, which can be stopped and started under them. */
const SERVICES = ["organisation", "models", "cases", "reporting"] as const;
type Name = (typeof SERVICES)[number];
const QUESTION: Record<Name, string> = {
  organisation: "{ units(first: 1) { totalCount } officials(first: 1) { totalCount } }",
  models: "{ schemes { id } pilotUnits(year: 2020, first: 1) { totalCount } documents(first: 1) { totalCount } }",
  cases: "{ caseFiles(first: 1) { totalCount } legalCategories { category } }",
  reporting: "{ reports(first: 1) { totalCount } indicators { code } }",
};
const ROLE = {
  organisation: "SystemAdmin",
  models: "ProvincialOfficer",
  cases: "CommuneOfficer",
  reporting: "ProvincialOfficer",
} as const;

type Server = Awaited<ReturnType<typeof startPostgres>>;
let dataDir: string;
let server: Server;
let services: Record<Name, RunningService & { close(): Promise<void> }>;
let jobs: Jobs;
const done: string[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-faults-"));
  server = await startPostgres({ dataDir, durable: false });
  const { urls } = (await prepareDatabase(server.ownerUrl, { dataDir, complete: true })) as {
    urls: Record<Name, string>;
  };
  services = {} as typeof services;
  const subgraphs: Record<string, string> = {};
  for (const name of SERVICES) {
    const { definition } = (await import(`@hoa-nhap/${name}`)) as { definition: ServiceDefinition };
    const key = (): string => randomBytes(32).toString("base64");
    // Of the work at a start only what cases opens for its requests is wanted here.
    const service = await openService(
      { ...definition, start: async (opened) => (name === "cases" ? definition.start?.(opened) : undefined) },
      {
        port: 0,
        databaseUrl: urls[name],
        subgraphs,
        clock: clockOf("2020-11-23"),
        demo: false,
        settings: {},
        secrets: {
          hopKey: "hop",
          eventsKey: "events",
          readEvents: { organisation: "events" },
          dataKey: key(),
          indexKey: key(),
        },
      },
    );
    subgraphs[name] = await service.app.listen({ port: 0, host: "127.0.0.1" });
    await service.ready();
    services[name] = service;
  }
  jobs = await openJobs("models", urls.models, () => undefined);
  await jobs.queue<{ what: string }>(
    "after",
    { retries: 3, firstPause: 1 },
    async ({ what }) => void done.push(what),
    async () => undefined,
  );
});
afterAll(async () => {
  await busy?.stop();
  await jobs?.close();
  for (const name of SERVICES) await services?.[name]?.close();
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Reply {
  data?: unknown;
  errors?: { extensions: { code: string } }[];
}
async function ask(name: Name, query = QUESTION[name]): Promise<Reply> {
  const body = JSON.stringify({ query });
  const headers = {
    "content-type": "application/json",
    [HOP_HEADER]: signHop("hop", name, body, actorOf(ROLE[name], EVERYWHERE)),
  };
  return (await services[name].app.inject({ method: "POST", url: "/graphql", headers, payload: body })).json();
}
const ready = async (name: Name): Promise<{ status: number; waitingFor?: string }> => {
  const answer = await services[name].app.inject({ method: "GET", url: "/health/ready" });
  return { status: answer.statusCode, ...answer.json<object>() };
};
const onServer = async <T>(work: (judge: pg.Client) => Promise<T>): Promise<T> => {
  const judge = new pg.Client({ connectionString: databaseUrl(server.superuserUrl, "hoa_nhap") });
  await judge.connect();
  try {
    return await work(judge);
  } finally {
    await judge.end();
  }
};

let busy: ReturnType<typeof load> | undefined;
/** Keeps every service busy with four askers until it is told to stop; every refusal is one of the platform's own. */
function load(): { stop(): Promise<Set<string>> } {
  let going = true;
  const codes = new Set<string>();
  const asker = async (name: Name): Promise<void> => {
    while (going) {
      const { errors } = await ask(name);
      for (const { extensions } of errors ?? []) codes.add(extensions.code);
      if (errors) await pause(50);
    }
  };
  const askers = SERVICES.flatMap((name) => Array.from({ length: 4 }, () => asker(name)));
  return {
    async stop() {
      going = false;
      await Promise.all(askers);
      return codes;
    },
  };
}
/** All answer, and no connection is lost to anybody: each that the pool counts lies idle in it. */
async function expectWhole(): Promise<void> {
  for (const name of SERVICES) {
    expect([name, (await patiently(() => ask(name))).errors]).toEqual([name, undefined]);
    const pool = poolOf(services[name].orm);
    await expect
      .poll(() => ({ lost: pool.totalCount - pool.idleCount, waiting: pool.waitingCount }), { interval: 20 })
      .toEqual({ lost: 0, waiting: 0 });
    expect(await ready(name)).toEqual({ status: 200, ok: true });
  }
}

test("each role carries its bounds", async () => {
  const rows = await onServer(
    async (judge) =>
      (
        await judge.query(
          "select rolname, array_to_string(rolconfig, ' ') as bounds from pg_roles where rolname like 'hn\\_%' and rolname <> 'hn_owner'",
        )
      ).rows,
  );
  expect(rows.map(({ rolname }) => rolname).sort()).toEqual([
    "hn_cases",
    "hn_gateway",
    "hn_models",
    "hn_organisation",
    "hn_reporting",
  ]);
  for (const { bounds } of rows)
    for (const bound of ["statement_timeout=", "lock_timeout=", "idle_in_transaction_session_timeout="])
      expect(bounds).toContain(bound);
});

test("connections that are cut under load leave the pool, and others take their place", async () => {
  await Promise.all(SERVICES.map((name) => ask(name)));
  busy = load();
  for (let n = 0; n < 8; n++) {
    await onServer((judge) =>
      judge.query("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'hn\\_%'"),
    );
    await pause(100);
  }
  const codes = await busy.stop();
  expect([...codes].filter((code) => !["SUBGRAPH_UNAVAILABLE", "OVERLOADED"].includes(code))).toEqual([]);
  await expectWhole();
});

test("a database that goes away is told, is waited for, and serves again within five seconds of its return", async () => {
  busy = load();
  const { port } = server;
  await pause(300);
  await server.stop();
  expect(await Promise.all(SERVICES.map(ready))).toEqual(SERVICES.map(() => ({ status: 503, waitingFor: "database" })));
  // However many ask, one question is under way.
  expect(
    new Set((await Promise.all(Array.from({ length: 20 }, () => ready("models")))).map(({ status }) => status)),
  ).toEqual(new Set([503]));
  for (const name of SERVICES) expect((await ask(name)).errors?.[0]?.extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
  server = await startPostgres({ dataDir, durable: false, port });
  const back = Date.now();
  for (const name of SERVICES)
    await expect.poll(async () => (await ask(name)).errors, { interval: 50, timeout: 5_000 }).toBeUndefined();
  expect(Date.now() - back).toBeLessThan(5_000);
  const codes = await busy.stop();
  expect([...codes].filter((code) => !["SUBGRAPH_UNAVAILABLE", "OVERLOADED"].includes(code))).toEqual([]);
  await expectWhole();
  // The queue of jobs goes on as well.
  await onServer(async (judge) =>
    jobs.put("after", { what: "the restart" }, async (text, values) => (await judge.query(text, values)).rows),
  );
  await expect.poll(() => done, { timeout: 60_000 }).toEqual(["the restart"]);
});

/** Makes every reading of the schemes wait, by holding what they read. */
async function holding<T>(work: () => Promise<T>): Promise<T> {
  return onServer(async (judge) => {
    await judge.query("begin; lock table models.scheme in access exclusive mode");
    try {
      return await work();
    } finally {
      await judge.query("rollback");
    }
  });
}
test("when every connection is taken a request is refused as overload within the gateway's patience, and nothing hangs afterwards", async () => {
  await holding(async () => {
    const began = Date.now();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        ask("models", "{ schemes { id } }").then((reply) => ({ reply, ms: Date.now() - began })),
      ),
    );
    const codes = answers.map(({ reply }) => reply.errors?.[0]?.extensions.code);
    expect(new Set(codes)).toEqual(new Set(["OVERLOADED"]));
    expect(await ready("cases")).toEqual({ status: 200, ok: true });
  });
  expect(await ask("models", "{ schemes { id } }")).toEqual({ data: { schemes: [] } });
});

test("what is read for somebody who has hung up is called off in the database", async () => {
  await onServer(async (judge) => {
    const working = async (): Promise<number> =>
      Number(
        (
          await judge.query(
            `
              select count(*)
              from pg_stat_activity
              where usename = 'hn_models' and query like '%scheme%' and state in ('active', 'idle in transaction')
            `,
          )
        ).rows[0].count,
      );
    // Reading the schemes takes a minute now, and no lock is waited for.
    await judge.query(`alter table models.scheme rename to scheme_kept;
      create view models.scheme as select k.* from (select pg_sleep(60)) s
      left join models.scheme_kept k on true; grant select on models.scheme to hn_models`);
    try {
      const { port } = services.models.app.server.address() as { port: number };
      const body = JSON.stringify({ query: "{ schemes { id } }" });
      const sockets = await Promise.all(
        Array.from({ length: 5 }, async () => {
          const socket = connect(port, "127.0.0.1");
          socket.on("error", () => undefined);
          await new Promise((resolve) => socket.once("connect", resolve));
          const signature = signHop("hop", "models", body, actorOf("ProvincialOfficer", EVERYWHERE));
          socket.write(
            [
              "POST /graphql HTTP/1.1",
              "host: x",
              "content-type: application/json",
              `${HOP_HEADER}: ${signature}`,
              `content-length: ${body.length}`,
              "",
              body,
            ].join("\r\n"),
          );
          return socket;
        }),
      );
      await expect.poll(working, { interval: 10, timeout: 5_000 }).toBe(5);
      const from = Date.now();
      for (const socket of sockets) socket.destroy();
      await expect.poll(working, { interval: 10 }).toBe(0);
      // Not the bound on statements (5 s) has ended them.
      expect(Date.now() - from).toBeLessThan(3_000);
    } finally {
      await judge.query("drop view models.scheme; alter table models.scheme_kept rename to scheme");
    }
  });
  expect(await ask("models", "{ schemes { id } }")).toEqual({ data: { schemes: [] } });
});
