import { keysFor, systemActor, type Actor, type Grant, type RoleName } from "@hoa-nhap/kernel";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../actors.js";
import { openGraph, type TestGraph } from "../graph.js";
import { asked, enterFile, enterOfficial, enterPost, placesOn, settled, type Placed } from "../invented-land.js";
import { statements } from "../statements.js";

/**
 * Ten communes become one, all at once, with open case files in each: nobody comes to see a file, and the work does not
 * grow with the files.
 */
const DAY = "2025-08-01";
let graph: TestGraph;
let judge: pg.Client;
let communes: string[];
let places: Map<string, Placed>;
const admin = actorOf("SystemAdmin", { all: true });

beforeAll(async () => {
  graph = await openGraph({ day: DAY, demo: false });
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
  communes = (
    await judge.query(
      "select code from organisation.unit_version where level = 'COMMUNE' and valid_to is null order by code limit 30",
    )
  ).rows.map((row) => row.code);
  places = await placesOn(judge, communes, DAY);
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

interface Account {
  id: string;
  role: RoleName;
  at: Placed;
  decided: boolean;
}
const grantsOf = async (id: string): Promise<Grant[]> =>
  (
    (await graph.subgraphs.organisation.internal("rights", { accountId: id }, systemActor("gateway", []))).body as {
      account: { grants: Grant[] };
    }
  ).account.grants;
const actorFor = async ({ id }: Account): Promise<Actor> => ({
  kind: "person",
  id,
  grants: await grantsOf(id),
  client: "bearer",
  requestId: "merger",
  language: "en",
});
async function filesOf(account: Account): Promise<Set<string>> {
  const actor = await actorFor(account);
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data, code } = await asked(
      graph,
      "cases",
      actor,
      `
        query ($after: String) {
          caseFiles(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
        }
      `,
      { after },
    );
    if (!data) return code === "FORBIDDEN" ? new Set() : Promise.reject(new Error(code));
    ids.push(...data.caseFiles.edges.map((e: { node: { id: string } }) => e.node.id));
    if (!data.caseFiles.pageInfo.hasNextPage) return new Set(ids);
    after = data.caseFiles.pageInfo.endCursor;
  }
}
const mutation = async (name: string, input: string, variables: object): Promise<any> => {
  const { data, code, rule } = await asked(
    graph,
    "organisation",
    admin,
    `mutation($input: ${input}!) { ${name}(input: $input) { id version state faults { rule } } }`,
    { input: variables },
  );
  if (!data) throw new Error(`${name}: ${code} ${rule}`);
  return data[name];
};

/** Ten communes with so many files between them; answers the draft that merges them. */
async function ready(codes: string[], files: number): Promise<{ id: string; version: number; state: string }> {
  for (let n = 0; n < files; n += 1) await enterFile(judge, places.get(codes[n % 10]!)!, null, "2025-07-10");
  const sources = codes.map((code) => ({ code, portion: "WHOLE" }));
  return mutation("draftReorganisation", "DraftReorganisationInput", {
    title: "Hợp nhất mười xã (mẫu)",
    basis: "03/NQ-UBTVQH15",
    effectiveOn: DAY,
    changes: [{ outcomeCode: codes[0], outcomeName: "Xã Mười", sources }],
  });
}
/**
 * What is written while something happens, each statement without its values. What came before has been read by then;
 * looking into the log again and again is no writing.
 */
async function written(work: () => Promise<unknown>): Promise<string[]> {
  await settled(judge, "1900-01-01");
  return (await statements(work))
    .map((text) =>
      text
        .replace(/\s+/g, " ")
        .trim()
        .replace(/'(?:[^']|'')*'/g, "?")
        .replace(/\b\d+\b/g, "?"),
    )
    .filter((text) => /^(update|insert|delete)/i.test(text) && !text.includes("set settled"))
    .toSorted();
}

describe("ten communes become one", () => {
  const accounts: Account[] = [];
  let before: Set<string>[];
  let sent: string[];

  test("on the eve each officer has the files of the own commune alone", async () => {
    const codes = communes.slice(0, 10);
    for (const [n, code] of codes.entries())
      accounts.push({
        id: await enterOfficial(judge),
        role: "CommuneOfficer",
        at: places.get(code)!,
        decided: n === 3,
      });
    accounts.push({
      id: await enterOfficial(judge),
      role: "CommuneOfficer",
      at: places.get(communes[25]!)!,
      decided: false,
    });
    for (const { id, role, at } of accounts) await enterPost(judge, { official: id, role, at, from: "2025-07-01" });
    let act = await ready(codes, 200);
    expect(act).toMatchObject({ state: "READY", faults: [] });
    before = await Promise.all(accounts.map(filesOf));
    expect(before.map((set) => set.size)).toEqual([...codes.map(() => 20), 0]);
    const { rows } = await judge.query("select id from organisation.post where official_id = $1", [accounts[3]!.id]);
    act = await mutation("decideReorganisationPost", "DecideReorganisationPostInput", {
      id: act.id,
      expectedVersion: act.version,
      post: rows[0].id,
      target: codes[0],
    });
    sent = await written(async () => {
      await mutation("applyReorganisation", "CloseReorganisationInput", { id: act.id, expectedVersion: act.version });
      await settled(judge, DAY);
    });
  });

  test("every file answers to the new commune, and the fact of its day has stayed", async () => {
    const now = (await placesOn(judge, [communes[0]!], DAY)).get(communes[0]!)!;
    const { rows } = await judge.query(
      `
        select commune_key, count(*)::int files, count(distinct unit_version_id)::int facts
        from cases.case_file
        group by 1
      `,
    );
    expect(rows).toEqual([{ commune_key: now.key, files: 200, facts: 10 }]);
    expect(
      (await judge.query("select count(*)::int n from cases.person where commune_key = $1", [now.key])).rows[0].n,
    ).toBe(200);
  });

  test("no account sees a file that it had no right to: one officer was seated anew on purpose, the others see nothing", async () => {
    const after = await Promise.all(accounts.map(filesOf));
    const gained = accounts.filter(
      (account, n) => !account.decided && [...after[n]!].some((id) => !before[n]!.has(id)),
    );
    expect(gained).toHaveLength(0);
    expect(after.map((set) => set.size)).toEqual(accounts.map(({ decided }) => (decided ? 200 : 0)));
    expect(keysFor(await actorFor(accounts[0]!), "case.read")).toMatchObject({ all: false, communes: [] });
  });

  test("applying and settling sends as many statements for 200 files as for 20", async () => {
    const codes = communes.slice(10, 20);
    for (const code of codes)
      await enterPost(judge, {
        official: await enterOfficial(judge),
        role: "CommuneOfficer",
        at: places.get(code)!,
        from: "2025-07-01",
      });
    let act = await ready(codes, 20);
    const { rows } = await judge.query("select id from organisation.post where commune_key = $1 and to_on is null", [
      places.get(codes[3]!)!.key,
    ]);
    act = await mutation("decideReorganisationPost", "DecideReorganisationPostInput", {
      id: act.id,
      expectedVersion: act.version,
      post: rows[0].id,
      target: codes[0],
    });
    const few = await written(async () => {
      await mutation("applyReorganisation", "CloseReorganisationInput", { id: act.id, expectedVersion: act.version });
      await settled(judge, DAY);
    });
    expect(few).toEqual(sent);
    expect(few.length).toBeLessThan(120);
  });
});
