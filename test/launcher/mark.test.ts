import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { startPostgres } from "../../scripts/lib/postgres.mjs";
import { roleUrl } from "../../scripts/lib/roles.mjs";
import { readSecrets, secretFile, writeProcessSecrets, writeSecrets } from "../../scripts/lib/secrets.mjs";
import { databaseUrl } from "../../scripts/lib/test-databases.mjs";
import { launch, run } from "./launch.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** An operator's server with one real platform on it, as `npm run migrate` makes it. */
describe("a database remembers whose it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "hoa-nhap-mark-"));
  const mine = join(folder, "mine");
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let url: string;
  const ask = async <Row = Record<string, unknown>>(at: string, sql: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: at });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Row[];
    } finally {
      await client.end();
    }
  };
  const migrate = (dataDir: string, args: string[] = [], env: Record<string, string> = {}) =>
    run("migrate.mjs", args, { DATA_DIR: dataDir, DATABASE_URL: url, ...env });
  const beginReal = (dataDir: string): string => {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, ".hoa-nhap.json"), JSON.stringify({ mode: "real" }));
    return dataDir;
  };
  /** Everything a stranger could have changed: roles with their passwords, schemas, the mark. */
  const everything = async (): Promise<unknown> => [
    await ask(server.superuserUrl, "select rolname, rolpassword from pg_authid where rolname like 'hn%' order by 1"),
    await ask(
      databaseUrl(server.superuserUrl, "site"),
      `
        select schemaname, tablename from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')
        order by 1, 2
      `,
    ),
    await ask(databaseUrl(server.superuserUrl, "site"), "select * from platform.mark"),
    await ask(
      databaseUrl(server.superuserUrl, "site"),
      `
        select (select count(*) from organisation.account) as accounts,
          (select count(*) from gateway.agreement) as agreements
      `,
    ),
  ];

  beforeAll(async () => {
    server = await startPostgres({ dataDir: join(folder, "server"), durable: false });
    await ask(server.ownerUrl, "create database site");
    url = databaseUrl(server.ownerUrl, "site");
    const { code, err } = await migrate(beginReal(mine));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
  afterAll(async () => {
    await server.stop();
    removeCluster(join(folder, "server"));
    rmSync(folder, { recursive: true, force: true });
  });

  it("by its mode and by fingerprints from which no key can be had", async () => {
    const [mark] = await ask<Record<string, unknown>>(url, "select * from platform.mark");
    expect(mark).toMatchObject({ mode: "real", rehearsal: false });
    const { rootKey } = readSecrets(mine, "cluster");
    for (const print of [mark!["root_print"], mark!["people_print"]]) {
      expect(print).toMatch(/^[\w-]{43}$/);
      expect([rootKey, Buffer.from(rootKey, "base64").toString("base64url")]).not.toContain(print);
    }
    await expect(
      ask(roleUrl(url, "gateway", readSecrets(mine, "cluster").roles.gateway), "select * from platform.mark"),
    ).rejects.toThrow("permission denied");
  });

  it("another data directory is refused in one sentence, by start, migrate, import, accounts and backup, and nothing is touched", async () => {
    const before = await everything();
    const fresh = join(folder, "fresh");
    const env = { DATA_DIR: fresh, DATABASE_URL: url };
    const csv = join(folder, "areas.csv");
    writeFileSync(csv, "commune_code,name,type\n10507,Thôn Một,Thôn\n");
    for (const [script, args] of [
      ["start.mjs", []],
      ["migrate.mjs", []],
      ["migrate.mjs", ["--new-passwords"]],
      ["import.mjs", ["areas", csv, "--as-of", "2020-11-23"]],
      ["start.mjs", ["--empty"]],
    ] as [string, string[]][]) {
      if (args[0] === "--empty") rmSync(fresh, { recursive: true });
      const { code, err } = await run(script, args, { ...env, PORT: "28713" });
      expect({ script, code, err }).toEqual({
        script,
        code: 1,
        err: expect.stringContaining("This database is a real platform"),
      });
      expect(err).toContain(`không phải của ${fresh}`);
      expect(err).not.toContain("    at ");
    }
    const demo = join(folder, "demo");
    await run("migrate.mjs", [], env);
    mkdirSync(join(demo, "secrets"), { recursive: true });
    writeFileSync(join(demo, ".hoa-nhap.json"), JSON.stringify({ mode: "demo" }));
    writeSecrets(demo, "demo", { passwords: {} });
    expect(await run("accounts.mjs", [], { DATA_DIR: demo, DATABASE_URL: url })).toMatchObject({
      code: 1,
      err: expect.stringContaining("This database is a real platform"),
    });
    expect(await run("backup.mjs", [join(folder, "backup")], { DATA_DIR: demo, DATABASE_URL: url })).toMatchObject({
      code: 1,
      err: expect.stringContaining("This database is a real platform"),
    });
    expect(await everything()).toEqual(before);
  });

  it("the same keys under the other mode, and other keys of people's data, are refused", async () => {
    const before = await everything();
    const other = join(folder, "other-mode");
    cpSync(mine, other, { recursive: true });
    writeFileSync(join(other, ".hoa-nhap.json"), JSON.stringify({ mode: "demo" }));
    expect(await migrate(other)).toMatchObject({
      code: 1,
      err: expect.stringContaining("This database is a real platform"),
    });
    const lost = join(folder, "lost-keys");
    cpSync(mine, lost, { recursive: true });
    writeSecrets(lost, "cases", { dataKey: "another", indexKey: "another" });
    for (const args of [[], ["--adopt"]])
      expect(await migrate(lost, args)).toMatchObject({
        code: 1,
        err: expect.stringContaining(`keys of people's data in ${lost}/secrets/cases.json are not this database's`),
      });
    expect(await everything()).toEqual(before);
  });

  it("its own data directory goes on, and passwords stay until new ones are asked for", async () => {
    const before = await everything();
    expect(await migrate(mine)).toMatchObject({ code: 0 });
    expect(await everything()).toEqual(before);
    const old = readSecrets(mine, "cluster").roles;
    expect(await migrate(mine, ["--new-passwords"])).toMatchObject({ code: 0 });
    const { roles } = readSecrets(mine, "cluster");
    for (const name of ["organisation", "gateway"]) {
      expect(roles[name]).not.toBe(old[name]);
      await expect(ask(roleUrl(url, name, roles[name]), "select 1 as one")).resolves.toEqual([{ one: 1 }]);
      await expect(ask(roleUrl(url, name, old[name]), "select 1")).rejects.toThrow("password authentication failed");
    }
  });

  it("a second platform on the same server does not take the roles of the first", async () => {
    await ask(server.ownerUrl, "create database second");
    const second = beginReal(join(folder, "second"));
    const before = await everything();
    const { code, err } = await migrate(second, [], { DATABASE_URL: databaseUrl(server.ownerUrl, "second") });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining("are not those of the roles hn_organisation"),
    });
    expect(await everything()).toEqual(before);
    expect(
      await ask(
        databaseUrl(server.ownerUrl, "second"),
        "select schema_name from information_schema.schemata where schema_name in ('organisation', 'platform')",
      ),
    ).toEqual([]);
  });

  it("a database from before the mark is taken by whoever its roles know; anybody else is told what to do", async () => {
    await ask(url, "drop schema platform cascade");
    const stranger = beginReal(join(folder, "stranger"));
    expect(await migrate(stranger)).toMatchObject({
      code: 1,
      err: expect.stringContaining("npm run migrate -- --adopt --new-passwords"),
    });
    expect(await ask(url, "select to_regclass('platform.mark') as mark")).toEqual([{ mark: null }]);
    expect(await migrate(mine)).toMatchObject({ code: 0 });
    expect(await ask(url, "select mode from platform.mark")).toEqual([{ mode: "real" }]);
  });

  it("a restored copy becomes one to rehearse on, and stays one; the platform itself never does", async () => {
    writeProcessSecrets(mine);
    const rehearsal = beginReal(join(folder, "rehearsal"));
    mkdirSync(join(rehearsal, "secrets"));
    cpSync(secretFile(mine, "cases"), secretFile(rehearsal, "cases")); // as docs/runbook.md says
    const before = await everything();
    expect(await migrate(rehearsal, [], { REHEARSAL: "1" })).toMatchObject({
      code: 1,
      err: expect.stringContaining("this database is the platform itself"),
    });
    expect(await everything()).toEqual(before);
    await ask(server.superuserUrl, "create database copy template site owner hn_owner");
    const copy = databaseUrl(server.ownerUrl, "copy");
    // On a spare server the roles would be its own; here they are the first platform's, and are not taken.
    expect(await migrate(rehearsal, [], { REHEARSAL: "1", DATABASE_URL: copy })).toMatchObject({
      code: 1,
      err: expect.stringContaining("are not those of the roles"),
    });
    writeSecrets(rehearsal, "cluster", {
      ...readSecrets(rehearsal, "cluster"),
      roles: readSecrets(mine, "cluster").roles,
    });
    expect(await migrate(rehearsal, [], { REHEARSAL: "1", DATABASE_URL: copy })).toMatchObject({ code: 0 });
    expect(await ask(copy, "select mode, rehearsal from platform.mark")).toEqual([{ mode: "real", rehearsal: true }]);
    expect(await migrate(rehearsal, [], { DATABASE_URL: copy })).toMatchObject({
      code: 1,
      err: expect.stringContaining("start on it with REHEARSAL=1 only"),
    });
    expect(await migrate(mine, [], { DATABASE_URL: copy })).toMatchObject({
      code: 1,
      err: expect.stringContaining("start on it with REHEARSAL=1 only"),
    });
  });

  it("an address that is none of PostgreSQL's is refused with a sentence that does not show it", async () => {
    for (const [address, sentence] of [
      ["mysql://root:geheim@db/x", "is an address of mysql://"],
      ["postgres://a:geheim@[/x", "cannot be read"],
      ["db.example.org", "cannot be read"],
    ] as const) {
      for (const script of ["start.mjs", "migrate.mjs"]) {
        const { code, err } = await run(script, [], { DATA_DIR: mine, DATABASE_URL: address, PORT: "28714" });
        expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(sentence) });
        expect(err).not.toMatch(/geheim|    at /);
      }
    }
  });

  it.each([
    ["migrate.mjs", 143],
    ["start.mjs", 0],
  ])(
    "SIGTERM to %s while it migrates rolls back, lets go of the lock and ends with %i; the next start is fine",
    async (script, code) => {
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      await holder.query("begin; lock table organisation.migration");
      const migrating = launch(script, [], { DATA_DIR: mine, DATABASE_URL: url, PORT: "28715" });
      const waiting = () =>
        ask<{ waiting: number }>(
          url,
          "select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = 'site'",
        );
      await expect.poll(waiting, { timeout: 60_000 }).toEqual([{ waiting: 1 }]);
      migrating.child.kill("SIGTERM");
      expect([await migrating.ended, migrating.err]).toEqual([code, ""]);
      expect(existsSync(join(mine, "launcher.json"))).toBe(false);
      await expect
        .poll(
          () =>
            ask(
              url,
              "select count(*)::int as others from pg_stat_activity where datname = 'site' and pid <> pg_backend_pid()",
            ),
          { timeout: 20_000 },
        )
        .toEqual([{ others: 1 }]);
      await holder.end();
      expect(await migrate(mine)).toMatchObject({ code: 0, err: "" });
    },
  );

  it("SIGTERM while migrating the packaged database stops that too", async () => {
    const dataDir = join(folder, "packaged");
    const migrating = launch("migrate.mjs", [], { DATA_DIR: dataDir });
    await expect.poll(() => existsSync(join(dataDir, "postgres", "postmaster.pid")), { timeout: 60_000 }).toBe(true);
    const pid = Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    migrating.child.kill("SIGTERM");
    expect([await migrating.ended, migrating.err]).toEqual([143, ""]);
    expect([
      existsSync(`/proc/${pid}`),
      existsSync(join(dataDir, "launcher.json")),
      existsSync(join(dataDir, "postgres", "postmaster.pid")),
    ]).toEqual([false, false, false]);
    expect(await run("migrate.mjs", [], { DATA_DIR: dataDir })).toMatchObject({ code: 0, err: "" });
    removeCluster(dataDir);
  });
});
