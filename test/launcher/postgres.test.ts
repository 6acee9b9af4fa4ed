import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { startPostgres } from "../../scripts/lib/postgres.mjs";
import { ensureRoles, roleUrl } from "../../scripts/lib/roles.mjs";
import { clusterSecrets, secretFile } from "../../scripts/lib/secrets.mjs";
import { cloneDatabase, createTemplate, databaseUrl } from "../../scripts/lib/test-databases.mjs";

type Server = Awaited<ReturnType<typeof startPostgres>>;

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}
const makeRoles = async (ownerUrl: string, passwords: Record<string, string>): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await ensureRoles(client, passwords).finally(() => client.end());
};
const pidFile = (dataDir: string): string => join(dataDir, "postgres", "postmaster.pid");
const pidOf = (dataDir: string): number => Number(readFileSync(pidFile(dataDir), "utf8").split("\n")[0]);

describe("the packaged PostgreSQL", () => {
  let dataDir: string;
  let server: Server;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-launcher-"));
    server = await startPostgres({ dataDir, durable: false });
  });
  afterAll(async () => {
    await server.stop();
    removeCluster(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("orders Vietnamese, decodes changes logically and listens on loopback alone", async () => {
    const [row] = await ask<Record<string, string>>(
      server.superuserUrl,
      `
        select current_setting('listen_addresses') as host, current_setting('unix_socket_directories') as sockets,
          current_setting('wal_level') as wal,
        (select string_agg(word, ' ' order by word)
          from unnest(array['Đức', 'Ăn', 'Dũng', 'An', 'Ân', 'Ánh']) word) as words`,
    );
    expect(row).toEqual({ host: "127.0.0.1", sockets: "", wal: "logical", words: "An Ánh Ăn Ân Dũng Đức" });
  });

  it("gives each process a role that may use its own schema and nothing else", async () => {
    const { roles } = clusterSecrets(dataDir);
    await makeRoles(server.ownerUrl, roles);
    await makeRoles(server.ownerUrl, roles); // a second start changes nothing
    await ask(server.ownerUrl, "create table cases.note (id int); create table models.plan (id int)");
    const cases: string = roleUrl(server.ownerUrl, "cases", roles.cases);
    await expect(ask(cases, "insert into cases.note values (1) returning id")).resolves.toEqual([{ id: 1 }]);
    await expect(ask(cases, "select * from models.plan")).rejects.toThrow("permission denied");
    await expect(ask(cases, "create table cases.other (id int)")).rejects.toThrow("permission denied");
    const [role] = await ask(
      server.ownerUrl,
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'hn_cases'",
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  });

  it("leaves a right taken away by a migration taken away", async () => {
    const { roles } = clusterSecrets(dataDir);
    await ask(server.ownerUrl, "create table cases.log (id int); revoke update, delete on cases.log from hn_cases");
    await makeRoles(server.ownerUrl, roles);
    await expect(ask(roleUrl(server.ownerUrl, "cases", roles.cases), "delete from cases.log")).rejects.toThrow(
      "permission denied",
    );
  });

  it("says what an operator's user lacks", async () => {
    await ask(server.superuserUrl, "create role weak login password 'weak'");
    await ask(server.superuserUrl, "create database operators owner weak");
    const url = new URL(databaseUrl(server.superuserUrl, "operators"));
    url.username = url.password = "weak";
    await expect(makeRoles(url.href, clusterSecrets(dataDir).roles)).rejects.toThrow(
      /cannot make the role hn_organisation \(needs CREATEROLE/,
    );
  });

  it("copies a template database for a test, rights included", async () => {
    const { roles } = clusterSecrets(dataDir);
    await createTemplate(server.ownerUrl, "template_a", async (url: string) => {
      await makeRoles(url, roles);
      await ask(url, "create table cases.seed as select 7 as id");
    });
    const url: string = await cloneDatabase(server.ownerUrl, "template_a", "copy_a");
    await expect(ask(roleUrl(url, "cases", roles.cases), "select id from cases.seed")).resolves.toEqual([{ id: 7 }]);
  });

  it("adopts the server that a killed launcher left running", async () => {
    const again = await startPostgres({ dataDir, durable: false });
    expect(again).toMatchObject({ adopted: true, port: server.port });
  });

  it("starts again over the files of a server that was killed, and keeps the data", async () => {
    await server.stop();
    server = await startPostgres({ dataDir });
    await ask(server.ownerUrl, "create table cases.kept as select 1 as id");
    const pid = pidOf(dataDir);
    process.kill(pid, "SIGKILL");
    await server.exited;
    await pause(200);
    expect(existsSync(pidFile(dataDir))).toBe(true);
    server = await startPostgres({ dataDir });
    expect(server.adopted).toBe(false);
    await expect(ask(server.ownerUrl, "select id from cases.kept")).resolves.toEqual([{ id: 1 }]);
  });

  it("removes a postmaster.pid whose number now belongs to somebody else", async () => {
    await server.stop();
    expect(existsSync(pidFile(dataDir))).toBe(false);
    writeFileSync(pidFile(dataDir), `${process.pid}\n${dataDir}\n0\n${server.port}\n`);
    chmodSync(pidFile(dataDir), 0o666);
    server = await startPostgres({ dataDir, durable: false });
    expect(pidOf(dataDir)).not.toBe(process.pid);
  });

  it("says so when the passwords are not this database's", async () => {
    await server.stop();
    const file: string = secretFile(dataDir, "cluster");
    const kept = readFileSync(file, "utf8");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(kept), superuser: "another" }));
    await expect(startPostgres({ dataDir, durable: false })).rejects.toThrow("are not this database's");
    writeFileSync(file, kept);
  });

  it("says so when the files are broken", async () => {
    const version = join(dataDir, "postgres", "PG_VERSION");
    rmSync(version);
    await expect(startPostgres({ dataDir, durable: false })).rejects.toThrow("is broken or not of PostgreSQL 18");
  });
});
