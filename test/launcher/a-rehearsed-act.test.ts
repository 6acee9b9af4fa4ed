import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { randomBytes, randomInt } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { nextFreePort } from "../../scripts/lib/ports.mjs";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { readSecrets } from "../../scripts/lib/secrets.mjs";
import { launch, type Launched } from "./launch.js";

/**
 * The platform runs with its demo; beside it an administrator rehearses a merger of two communes: drafted and applied
 * in August 2025, at work from 1 September. Not one row of the platform may differ afterwards.
 */
const [AUGUST, ON] = ["2025-08-01", "2025-09-01"];
vi.setConfig({ testTimeout: 120_000 });
const dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-rehearsed-"));
const copy = join(dataDir, "rehearsal");
let platform: Launched, rehearsal: Launched;
let original: string, its: string;
let before: Record<string, string>;
let tokenOfPlatform: string;
let people: string[];
let files: number;
let home: string, neighbour: string;

const post = async (address: string, path: string, body: object, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${address}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as any };
};
const signIn = async (address: string, login: string): Promise<string> =>
  (await post(address, "/auth/sign-in", { login, password: readSecrets(dataDir, "demo").passwords[login] })).body.token;
const ask = async (address: string, token: string, query: string, variables: object = {}): Promise<any> => {
  const answer = await post(
    address,
    "/graphql",
    { query, variables },
    { authorization: `Bearer ${token}`, "idempotency-key": randomBytes(12).toString("hex") },
  );
  expect(answer.body.errors).toBeUndefined();
  return answer.body.data;
};
const names = async (address: string, token: string): Promise<string[]> =>
  (
    await ask(address, token, "{ caseFiles(first: 5) { edges { node { number person { fullName } } } } }")
  ).caseFiles.edges.map((edge: any) => `${edge.node.number} ${edge.node.person.fullName}`);
const filesOf = async (address: string, token: string): Promise<number> =>
  (await ask(address, token, "{ caseFiles(first: 1) { totalCount } }")).caseFiles.totalCount;

async function inDatabase<T>(at: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const port = readFileSync(join(at, "postgres", "postmaster.pid"), "utf8").split("\n")[3];
  const client = new pg.Client({
    connectionString: `postgres://postgres:${readSecrets(at, "cluster").superuser}@127.0.0.1:${port}/hoa_nhap`,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Count and hash of every table of the platform. */
const everyRow = (at: string): Promise<Record<string, string>> =>
  inDatabase(at, async (client) => {
    const { rows: tables } = await client.query(
      `
        select format('%I.%I', schemaname, tablename) as name
        from pg_tables
        where schemaname in ('organisation', 'models', 'cases', 'reporting', 'gateway')
        order by 1
      `,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query(
        `
          select count(*) || ' ' || md5(coalesce(string_agg(row, '' order by row), '')) as rows
          from (select md5(t::text) as row from ${name} t) as each
        `,
      );
      found[name] = rows[0].rows;
    }
    return found;
  });

beforeAll(async () => {
  // Below the ports that the system hands out: the platform takes its own much later, when another test may listen
  // there.
  const port = await nextFreePort(randomInt(20_000, 30_000), "127.0.0.1");
  const other = await nextFreePort(port + 1, "127.0.0.1");
  [original, its] = [`http://localhost:${port}`, `http://localhost:${other}`];
  platform = launch("start.mjs", ["--today", AUGUST], { PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: "warn" });
  await platform.says("Dừng: Ctrl-C");
  tokenOfPlatform = await signIn(original, "can-bo-xa");
  // Before the count: a look at people is recorded, and so is when a session was last used.
  people = await names(original, tokenOfPlatform);
  files = await filesOf(original, tokenOfPlatform);
  before = await everyRow(dataDir);
  rehearsal = launch("start.mjs", ["--rehearsal", "--today", AUGUST], {
    PORT: String(other),
    DATA_DIR: dataDir,
    LOG_LEVEL: "warn",
  });
  await rehearsal.says("Dừng: Ctrl-C");
}, 300_000);
afterAll(async () => {
  await rehearsal?.stop();
  await platform?.stop();
  removeCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

describe("while it goes on", () => {
  test("the terminal and the console's first question say what it is; the platform's session is nothing there", async () => {
    expect(rehearsal.out).toContain("REHEARSAL on a copy of the data");
    expect(await (await fetch(`${its}/auth/session`)).json()).toMatchObject({
      rehearsal: true,
      demo: true,
      businessDay: AUGUST,
    });
    expect(await (await fetch(`${original}/auth/session`)).json()).toMatchObject({ rehearsal: false });
    expect(
      (
        await post(
          its,
          "/graphql",
          { query: "{ caseFiles(first: 1) { totalCount } }" },
          { authorization: `Bearer ${tokenOfPlatform}` },
        )
      ).status,
    ).toBe(401);
  });

  test("the same people and files are there, and their names can be read", async () => {
    expect([people.length > 0, files > 0]).toEqual([true, true]);
    const officer = await signIn(its, "can-bo-xa");
    expect(await filesOf(its, officer)).toBe(files);
    expect(await names(its, officer)).toEqual(people);
  });

  test("an act is drafted, decided and applied", async () => {
    [home, neighbour] = await inDatabase(copy, async (client) => {
      const seat = (
        await client.query(`
          select v.code from organisation.post p
          join organisation.account a on a.id = p.official_id
          join organisation.organisation o on o.id = p.organisation_id
        join organisation.unit_version v on v.unit_id = o.unit_id
        where a.login = 'can-bo-xa' and p.to_on is null and v.valid_to is null`)
      ).rows[0].code;
      const beside = await client.query(
        `
          select v.code from organisation.unit_version v
          where v.level = 'COMMUNE' and v.valid_to is null and v.code <> $1
        and not exists (select from organisation.unit_version a where a.parent_unit_id = v.unit_id)
        order by v.code
        limit 1`,
        [seat],
      );
      return [seat, beside.rows[0].code];
    });
    const admin = await signIn(its, "quan-tri");
    const FIELDS =
      "id version state faults { row message } affectedPosts(first: 20) { edges { node { post { id role } unit { code } } } }";
    const { draftReorganisation: act } = await ask(
      its,
      admin,
      `mutation($input: DraftReorganisationInput!) { draftReorganisation(input: $input) { ${FIELDS} } }`,
      {
        input: {
          title: "Hợp nhất hai xã (diễn tập)",
          basis: "02/NQ-UBTVQH15",
          effectiveOn: ON,
          changes: [
            {
              outcomeCode: home,
              outcomeName: "Xã Diễn Tập",
              sources: [
                { code: home, portion: "WHOLE" },
                { code: neighbour, portion: "WHOLE" },
              ],
            },
          ],
        },
      },
    );
    const seat = act.affectedPosts.edges
      .map((edge: any) => edge.node)
      .find((node: any) => node.post.role === "CommuneOfficer" && node.unit.code === home);
    const { decideReorganisationPost: decided } = await ask(
      its,
      admin,
      `mutation($input: DecideReorganisationPostInput!) { decideReorganisationPost(input: $input) { ${FIELDS} } }`,
      {
        input: { id: act.id, expectedVersion: act.version, post: seat.post.id, target: home },
      },
    );
    const { applyReorganisation: applied } = await ask(
      its,
      admin,
      `mutation($input: CloseReorganisationInput!) { applyReorganisation(input: $input) { ${FIELDS} } }`,
      {
        input: { id: act.id, expectedVersion: decided.version },
      },
    );
    expect(applied).toMatchObject({ state: "APPLIED", faults: [] });
  });

  test("a day typed at the terminal brings its effective day: the officer has the same files in the new commune", async () => {
    rehearsal.type("2025-07-01");
    await rehearsal.says(`not before ${AUGUST}`);
    rehearsal.type(ON);
    await rehearsal.says(`✓ Ngày làm việc của cuộc diễn tập: ${ON}`);
    const officer = await signIn(its, "can-bo-xa");
    expect((await ask(its, officer, `{ unit(code: "${home}") { fullName } }`)).unit.fullName).toBe("Xã Diễn Tập");
    await expect.poll(() => filesOf(its, officer), { timeout: 20_000 }).toBe(files);
  });
});

describe("afterwards", () => {
  test("it stops cleanly, and its copy is gone", async () => {
    expect(await rehearsal.stop()).toBe(0);
    expect(rehearsal.out).toContain("The copy is deleted; the real data are unchanged.");
    expect(existsSync(copy)).toBe(false);
  });

  test("one that is stopped while it begins leaves nothing either", async () => {
    for (const step of ["Sao chép dữ liệu", "Cập nhật lược đồ dữ liệu"]) {
      const another = launch("start.mjs", ["--rehearsal"], { DATA_DIR: dataDir });
      await another.says(step);
      expect([await another.stop(), another.err, existsSync(copy)]).toEqual([0, "", false]);
    }
  });

  test("not one row of the platform differs, and it goes on serving", async () => {
    expect(Object.keys(before).length).toBeGreaterThan(40);
    expect(await everyRow(dataDir)).toEqual(before);
    expect(await filesOf(original, tokenOfPlatform)).toBe(files);
  });
});
