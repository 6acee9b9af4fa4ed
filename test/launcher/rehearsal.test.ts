import { execFileSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openDataDir } from "../../scripts/lib/data-dir.mjs";
import { freeBytes } from "../../scripts/lib/disk.mjs";
import { holdDataDir } from "../../scripts/lib/lock.mjs";
import { freePorts } from "../../scripts/lib/ports.mjs";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { startPostgres } from "../../scripts/lib/postgres.mjs";
import { openRehearsal, removeLeftRehearsal } from "../../scripts/lib/rehearsal.mjs";
import { databaseUrl } from "../../scripts/lib/test-databases.mjs";
import {
  clusterSecrets,
  copySecrets,
  readSecrets,
  writeProcessSecrets,
  writeSecrets,
} from "../../scripts/lib/secrets.mjs";
import { run } from "./launch.js";

type Server = Awaited<ReturnType<typeof startPostgres>>;
vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), "hoa-nhap-rehearsal-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const copyOf = (dataDir: string): string => join(dataDir, "rehearsal");

async function ask<Row = Record<string, unknown>>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe("npm start -- --rehearsal refuses with one sentence and exit code 1", () => {
  let free: string;
  let dataDir: string;
  const nothing = join(folder, "nothing");
  const rehearse = (env: Record<string, string> = {}, ...more: string[]) =>
    run("start.mjs", ["--rehearsal", ...more], { PORT: free, DATA_DIR: dataDir, ...env });
  beforeAll(async () => {
    free = String((await freePorts(1))[0]);
    dataDir = join(folder, "looks-like-one");
    openDataDir(dataDir);
    clusterSecrets(dataDir);
    mkdirSync(join(dataDir, "postgres", "pg_tblspc"), { recursive: true });
    writeFileSync(join(dataDir, "postgres", "PG_VERSION"), "18\n");
  });
  afterEach(() => expect(existsSync(copyOf(dataDir))).toBe(false));

  it.each([
    [["--reset"], {}, "neither with --reset nor with --empty"],
    [["--empty"], {}, "neither with --reset nor with --empty"],
    [
      [],
      { DATABASE_URL: "postgres://a:b@127.0.0.1:1/c" },
      "restore last night's backup into another PostgreSQL server",
    ],
    [[], { HOST: "0.0.0.0", PUBLIC_URL: "https://hoanhap.example" }, "opens on this machine alone"],
    [[], { PUBLIC_URL: "https://hoanhap.example" }, "opens on this machine alone"],
    [[], { DATA_DIR: nothing }, "holds no data to rehearse on"],
  ])("%j %j", async (args, env, sentence) => {
    const { code, err } = await rehearse(env, ...args);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(sentence) });
    expect(err).not.toContain("    at ");
    expect(existsSync(nothing)).toBe(false);
  });

  it("a taken port", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { code, err } = await rehearse({ PORT: String((server.address() as AddressInfo).port) });
    server.close();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("is taken by another program") });
  });

  it("a disk without room for the copy", async () => {
    const large = openSync(join(dataDir, "postgres", "large"), "w");
    ftruncateSync(large, freeBytes(dataDir) + 10e9); // a hole: it takes no room itself
    closeSync(large);
    const { code, err } = await rehearse();
    rmSync(join(dataDir, "postgres", "large"));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("has no room for the copy") });
  });

  it("a table space elsewhere, which the copy would share with the original", async () => {
    symlinkSync(folder, join(dataDir, "postgres", "pg_tblspc", "16999"));
    const { code, err } = await rehearse();
    rmSync(join(dataDir, "postgres", "pg_tblspc", "16999"));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("has table spaces elsewhere") });
  });

  it("a second rehearsal, and --reset while one goes on", async () => {
    mkdirSync(copyOf(dataDir));
    const release = await holdDataDir(copyOf(dataDir));
    for (const flag of ["--rehearsal", "--reset"]) {
      const { code, err } = await run("start.mjs", [flag], { PORT: free, DATA_DIR: dataDir });
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringContaining("A rehearsal on these data runs already"),
      });
    }
    release();
    rmSync(copyOf(dataDir), { recursive: true });
  });
});

describe("the copy", () => {
  let dataDir: string;
  let server: Server;
  let copies: Server[] = [];
  beforeAll(async () => {
    vi.spyOn(console, "log").mockImplementation(() => undefined); // what the launcher says on the terminal
    dataDir = mkdtempSync(join(folder, "data-"));
    server = await startPostgres({ dataDir, durable: false });
    await ask(
      server.ownerUrl,
      `
        create table visit (id int primary key); create table told (id int primary key); insert into visit select generate_series(1,
          5000); insert into told select id from visit
      `,
    );
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await server.stop();
    for (const left of [copyOf(dataDir), dataDir]) removeCluster(left);
  });
  afterEach(async () => {
    for (const copy of copies) await copy.stop();
    copies = [];
    expect(readdirSync(dataDir)).not.toContain("rehearsal");
  });

  /** A rehearsal as far as its database: what was copied, and the way to leave. */
  async function rehearse(signal: AbortSignal = new AbortController().signal) {
    const place = await openRehearsal(dataDir);
    await place.fill(signal);
    const copy = await startPostgres({ dataDir: place.dataDir, durable: false });
    copies.push(copy);
    const leave = async (): Promise<void> => {
      await copy.stop();
      await place.leave(false);
    };
    return { place, copy, leave };
  }
  const rows = async (url: string): Promise<unknown> =>
    (
      await ask(
        url,
        `
          select (select count(*)::int from visit) as visits, (select count(*)::int from told) as told,
            (select count(*)::int from visit natural join told) as both
        `,
      )
    )[0];

  it("is whole although the server writes all the while, and leaves nothing behind on it", async () => {
    const writer = new pg.Client({ connectionString: server.ownerUrl });
    await writer.connect();
    let last = 5000;
    let isCopying = true;
    const writing = (async () => {
      for (; isCopying; last += 1)
        await writer.query(
          `begin; insert into visit values (${last + 1}); insert into told values (${last + 1}); commit`,
        );
    })();
    const { copy, leave } = await rehearse();
    isCopying = false;
    await writing;
    await writer.end();

    const found = (await rows(copy.ownerUrl)) as Record<string, number>;
    expect(found["visits"]).toBeGreaterThanOrEqual(5000);
    expect(found["visits"]).toBeLessThanOrEqual(last);
    expect([found["told"], found["both"]]).toEqual([found["visits"], found["visits"]]);
    const [state] = await ask(
      copy.superuserUrl,
      `
        select pg_is_in_recovery() as recovering, current_setting('archive_mode') as archive,
          (select count(*)::int from pg_replication_slots) as slots
      `,
    );
    expect(state).toEqual({ recovering: false, archive: "off", slots: 0 });

    await ask(copy.ownerUrl, "delete from visit");
    await leave();
    expect(await rows(server.ownerUrl)).toEqual({ visits: last, told: last, both: last });
    expect(await ask(server.superuserUrl, "select slot_name from pg_replication_slots")).toEqual([]);
  });

  it("holds what changed in a file after that file was copied, whatever part of the log the server no longer needs", async () => {
    await ask(server.ownerUrl, "create table grade as select id, 'A' as grade from visit");
    const [table] = await ask<{ path: string }>(server.ownerUrl, "select pg_relation_filepath('grade') as path");
    const place = join(copyOf(dataDir), "postgres"); // a link to elsewhere when root started us in a closed folder
    const isCopied = (): boolean =>
      existsSync(
        join(
          `${lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(place) : place}.new`,
          table!.path,
        ),
      );
    let hasChanged = false;
    const change = (): void => {
      if (hasChanged || !isCopied()) return;
      hasChanged = true;
      const script = `
        const client = new (await import("pg")).default.Client(${JSON.stringify(databaseUrl(server.superuserUrl, "hoa_nhap"))});
        await client.connect(); await client.query("update grade set grade = 'B'");
        for (let segment = 0; segment < 4; segment += 1)
          for (const query of ["insert into grade values (0, 'B')", "select pg_switch_wal()", "checkpoint"]) await client.query(query);
        await client.end();`;
      execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: import.meta.dirname });
    };
    const { copy, leave } = await rehearse({ throwIfAborted: change } as AbortSignal);
    expect(hasChanged).toBe(true);
    expect(await ask(copy.ownerUrl, "select distinct grade from grade")).toEqual([{ grade: "B" }]);
    await leave();
  });

  it("of a server that was stopped, or killed, holds the same rows; the files of the original stay as they are", async () => {
    const before = await rows(server.ownerUrl);
    const control = (): string => readFileSync(join(dataDir, "postgres", "global", "pg_control"), "hex");
    for (const end of ["stop", "kill"]) {
      if (end === "stop") await server.stop();
      else
        process.kill(
          Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]),
          "SIGKILL",
        );
      await server.exited;
      const files = control();
      const { copy, leave } = await rehearse();
      expect(await rows(copy.ownerUrl)).toEqual(before);
      await leave();
      expect(control()).toBe(files);
      server = await startPostgres({ dataDir, durable: false });
    }
    expect(await rows(server.ownerUrl)).toEqual(before);
  });

  it("cut off by Ctrl-C leaves nothing", async () => {
    const place = await openRehearsal(dataDir);
    const cutOff = new AbortController();
    const filling = place.fill(cutOff.signal);
    cutOff.abort();
    await expect(filling).rejects.toThrow("aborted");
    await place.leave(false);
    expect(await ask(server.superuserUrl, "select slot_name from pg_replication_slots")).toEqual([]);
  });

  it("says so when the platform stops while it is being copied", async () => {
    const place = await openRehearsal(dataDir);
    const pid = Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    let hasStopped = false;
    const stopping = { throwIfAborted: (): void => void (hasStopped ||= process.kill(pid, "SIGINT")) };
    await expect(place.fill(stopping as AbortSignal)).rejects.toThrow(
      "The platform stopped while its data were being copied",
    );
    await place.leave(true);
    await server.exited;
    server = await startPostgres({ dataDir, durable: false });
  });

  it("left by a rehearsal that was killed is removed at the next start, its server stopped", async () => {
    const { copy } = await rehearse();
    copies = [];
    writeFileSync(join(copyOf(dataDir), "launcher.json"), JSON.stringify({ pid: 1, port: copy.port, token: "gone" }));
    await removeLeftRehearsal(dataDir);
    await copy.exited;
    expect(existsSync(copyOf(dataDir))).toBe(false);
  });

  it("has the keys of people's data and the demo's passwords, and every other secret of its own", () => {
    writeProcessSecrets(dataDir);
    writeSecrets(dataDir, "demo", { passwords: { "can-bo-xa": "ba-tu-bon-so-1234" } });
    const copy = mkdtempSync(join(folder, "secrets-"));
    copySecrets(dataDir, copy);
    writeProcessSecrets(copy);
    const [mine, its] = [dataDir, copy].map((at) => ({
      cluster: readSecrets(at, "cluster"),
      cases: readSecrets(at, "cases"),
      gateway: readSecrets(at, "gateway"),
      demo: readSecrets(at, "demo"),
    }));
    expect(its!.demo).toEqual(mine!.demo);
    expect([its!.cases.dataKey, its!.cases.indexKey, its!.cluster.superuser]).toEqual([
      mine!.cases.dataKey,
      mine!.cases.indexKey,
      mine!.cluster.superuser,
    ]);
    for (const name of ["rootKey", "owner"]) expect(its!.cluster[name]).not.toBe(mine!.cluster[name]);
    for (const name of Object.keys(mine!.cluster.roles))
      expect(its!.cluster.roles[name]).not.toBe(mine!.cluster.roles[name]);
    expect(its!.gateway.tokenPepper).not.toBe(mine!.gateway.tokenPepper);
    expect(its!.gateway.hopKeys.cases).not.toBe(mine!.gateway.hopKeys.cases);
  });
});
