import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { startPostgres } from "../../scripts/lib/postgres.mjs";
import { readSecrets } from "../../scripts/lib/secrets.mjs";
import { run } from "../launcher/launch.js";
import { Ledger } from "./ledger.js";
import { Site } from "./site.js";

const isLinux = process.platform === "linux";
const FOLLOWERS = [
  ["models", "organisation"],
  ["cases", "organisation"],
  ["reporting", "organisation"],
  ["reporting", "models"],
  ["reporting", "cases"],
] as const; // organisation reads models only where mail is on

let folder: string;
const at = (name: string): string => join(folder, name);
let site: Site;
let ledger: Ledger;
/** When each backup began: what was acknowledged before is in it. */
const began: Record<"cluster" | "tables", number> = { cluster: 0, tables: 0 };
let ownerUrl: string;

const backUp = (target: string, env: Record<string, string> = {}) =>
  run("backup.mjs", [target], { DATA_DIR: at("data"), ...env });
const restore = (args: string[], env: Record<string, string>) => run("restore.mjs", args, env);

beforeAll(async () => {
  if (!isLinux) return;
  folder = mkdtempSync(join(tmpdir(), "hoa-nhap-backup-"));
  site = await Site.start(at("data"));
  const { owner } = readSecrets(at("data"), "cluster") as { owner: string };
  const url = new URL(site.superuserUrl());
  [url.username, url.password] = ["hn_owner", owner];
  ownerUrl = url.href;
  ledger = new Ledger(site);
  await ledger.begin();
});
afterAll(async () => {
  if (!folder) return;
  for (const name of ["data", "restored", "own", "server"]) removeCluster(at(name));
  rmSync(folder, { recursive: true, force: true });
});

/** Every reader of a log has come to its end, and goes on when something new is told. */
async function everyFollowerGoesOn(restored: Site): Promise<void> {
  const positions = async (): Promise<string[]> =>
    Promise.all(
      FOLLOWERS.map(
        async ([reader, source]) =>
          (
            await restored.judge<{ position: string }>(
              `select position from ${reader}.reading_cursor where source = '${source}'`,
            )
          )[0]?.position ?? "",
      ),
    );
  const before = await positions();
  // Whoever touches a post, organisation's log tells it.
  await restored.judge("update organisation.post set title = title");
  const officers = new Ledger(restored);
  await officers.begin(2);
  await expect
    .poll(async () => (await positions()).map((position, n) => position !== before[n]))
    .toEqual(FOLLOWERS.map(() => true));
  await officers.end();
  expect(officers.refused).toEqual([]);
  // What reporting counts is what the others told, judged by SQL over their logs.
  const told = `
      select coalesce(sum((payload->>'delta')::int), 0)::int as n
      from (select type, payload from models.event union all select type, payload from cases.event) e
      where payload ? 'delta'
    `;
  const folded = "select coalesce(sum(delta), 0)::int as n from reporting.figure_delta";
  await expect
    .poll(async () => (await restored.judge<{ n: number }>(folded))[0]!.n)
    .toBe((await restored.judge<{ n: number }>(told))[0]!.n);
}

describe.runIf(isLinux)("a backup of a platform at work", () => {
  test("is made of the packaged database and of one's own server while officers work", async () => {
    began.cluster = Date.now();
    expect(await backUp(at("cluster-backup"))).toMatchObject({ code: 0, err: "" });
    began.tables = Date.now();
    expect(await backUp(at("tables-backup"), { DATABASE_URL: ownerUrl })).toMatchObject({ code: 0, err: "" });
    await ledger.end();
    expect(ledger.refused).toEqual([]);
    expect(readdirSync(at("cluster-backup")).sort()).toEqual(["backup.json", "database", "files", "keys"]);
  });

  test("holds every row of every table, as a superuser counts them", async () => {
    expect(await backUp(at("quiet-backup"), { DATABASE_URL: ownerUrl })).toMatchObject({ code: 0 });
    const { database } = JSON.parse(readFileSync(join(at("quiet-backup"), "backup.json"), "utf8")) as {
      database: { tables: { name: string; rows: number }[] };
    };
    const counted = database.tables.filter(({ name }) => !/^gateway\.|_jobs\./.test(name));
    const judged = await Promise.all(
      counted.map(async ({ name }) => ({
        name,
        rows: Number((await site.judge<{ n: string }>(`select count(*) as n from ${name}`))[0]!.n),
      })),
    );
    expect(counted.map(({ name, rows }) => ({ name, rows }))).toEqual(judged);
    const all = await site.judge<{ name: string }>(
      `
        select c.oid::regclass::text as name
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('organisation', 'models', 'cases', 'reporting', 'gateway')
      `,
    );
    expect(all.map(({ name }) => name).filter((name) => !database.tables.some((one) => one.name === name))).toEqual([]);
  });

  test("refuses a folder that holds something, and a place without data", async () => {
    expect(await backUp(at("cluster-backup"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("holds files already"),
    });
    expect(await run("backup.mjs", [at("nothing-backup")], { DATA_DIR: at("nothing") })).toMatchObject({
      code: 1,
      err: expect.stringContaining("holds no data to back up"),
    });
    expect(await run("backup.mjs", [], { DATA_DIR: at("data") })).toMatchObject({
      code: 1,
      err: expect.stringContaining("Usage: npm run backup"),
    });
  });
});

describe.runIf(isLinux)("a restore refuses, and leaves nothing behind,", () => {
  test.each([
    [
      "a damaged file",
      (copy: string) => writeFileSync(join(copy, "database", "models.plan.copy.gz"), "x"),
      "The backup is damaged",
    ],
    ["a backup that was not finished", (copy: string) => rmSync(join(copy, "backup.json")), "is no complete backup"],
    ["missing keys", (copy: string) => renameSync(join(copy, "keys"), `${copy}-keys`), "There are no keys in"],
  ])("%s", async (_what, harm, sentence) => {
    const copy = mkdtempSync(at("harmed-"));
    cpSync(at("tables-backup"), copy, { recursive: true });
    harm(copy);
    expect(await restore([copy], { DATA_DIR: at("never"), DATABASE_URL: ownerUrl })).toMatchObject({
      code: 1,
      err: expect.stringContaining(sentence),
    });
    expect(readdirSync(folder)).not.toContain("never");
  });

  test("a place that holds data, a database that does, the other kind of database", async () => {
    expect(await restore([at("cluster-backup")], { DATA_DIR: at("data") })).toMatchObject({
      code: 1,
      err: expect.stringContaining("is not empty"),
    });
    expect(await restore([at("tables-backup")], { DATA_DIR: at("never"), DATABASE_URL: ownerUrl })).toMatchObject({
      code: 1,
      err: expect.stringContaining("holds data of Hòa Nhập already"),
    });
    expect(await restore([at("tables-backup")], { DATA_DIR: at("never") })).toMatchObject({
      code: 1,
      err: expect.stringContaining("other kind of database"),
    });
    expect(readdirSync(folder)).not.toContain("never");
    expect((await site.judge<{ n: number }>("select count(*)::int as n from cases.case_file"))[0]!.n).toBeGreaterThan(
      0,
    );
  });
});

describe.runIf(isLinux)("restored", () => {
  test("from the packaged database: what was acknowledged is there, names open, every follower goes on", async () => {
    await site.stop();
    const { code, out, err } = await restore([at("cluster-backup")], { DATA_DIR: at("restored") });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("đã mở thử một tên bằng khóa");
    const restored = await Site.start(at("restored"));
    expect(await ledger.judged(restored, began.cluster)).toEqual({ lost: 0, doubled: 0, foreign: 0 });
    await everyFollowerGoesOn(restored);
    await restored.stop();
  });

  test("into a fresh server of one's own, whose transactions count lower: every follower goes on, exactly once; keys kept elsewhere", async () => {
    renameSync(join(at("tables-backup"), "keys"), at("keys-elsewhere"));
    const server = await startPostgres({ dataDir: at("server"), durable: false });
    const { code, err } = await restore([at("tables-backup"), "--keys", at("keys-elsewhere")], {
      DATA_DIR: at("own"),
      DATABASE_URL: server.ownerUrl,
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const restored = await Site.start(at("own"), {
      DATABASE_URL: server.ownerUrl,
      JUDGE_URL: server.superuserUrl.replace(/\/postgres$/, "/hoa_nhap"),
    });
    expect(await ledger.judged(restored, began.tables)).toEqual({ lost: 0, doubled: 0, foreign: 0 });
    await everyFollowerGoesOn(restored);
    await restored.stop();
    await server.stop();
  });
});
