import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId, NOWHERE, ROLES, type Actor, type Grant, type RoleName, type Scope } from "@hoa-nhap/kernel";
import { kyselyOf, sessionVariables } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { caseKeys, caseSight, inSight, type CaseSight } from "./sight.js";
import type { CaseTables } from "./tables.js";
import {
  mentor,
  officer,
  opened,
  openBench,
  person,
  statements,
  type CasesBench,
  type Town,
} from "../../../test/cases.js";

const TODAY = "2020-11-23";
let bench: CasesBench;
let towns: [Town, Town];
let files: string[];
beforeAll(async () => {
  bench = await openBench({ day: TODAY });
  towns = bench.towns;
  files = [];
  for (const town of towns)
    for (const area of [town.areas[0].unitId, town.areas[1].unitId, null])
      files.push((await opened(bench, town, { areaId: area })).id);
});
afterAll(() => bench.close());

const clock = { today: () => TODAY };
/** Rows that row-level security alone lets through, without any filter of ours. */
const byRowSecurity = async (
  table: keyof CaseTables,
  variables: Record<string, string>,
): Promise<Record<string, unknown>[]> => {
  const em = bench.service.orm.em.fork({ session: { variables } }) as EntityManager;
  return em.transactional((tx) =>
    kyselyOf<CaseTables>(tx, "cases")
      .selectFrom(table as "caseFile")
      .selectAll()
      .execute(),
  );
};

/** Rows that our filter alone lets through, with row-level security opened. */
const byFilter = async (sight: CaseSight): Promise<string[]> => {
  const em = bench.service.orm.em.fork({ session: { variables: { "app.all": "on" } } }) as EntityManager;
  const rows = await em.transactional((tx) =>
    kyselyOf<CaseTables>(tx, "cases").selectFrom("caseFile").select("id").where(inSight(sight)).execute(),
  );
  return rows.map((row) => row.id).sort();
};

const PEOPLE_TABLES = [
  "caseFile",
  "person",
  "consent",
  "mentor",
  "visit",
  "grade",
  "refusal",
  "supportedCount",
] as const;
const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

describe("row-level security", () => {
  test("shows nothing to a session without a scope, on every table with people behind it", async () => {
    for (const table of PEOPLE_TABLES)
      expect({ table, rows: await byRowSecurity(table, {}) }).toEqual({ table, rows: [] });
    const { rows } = await bench.owner.query(
      `
        select relname from pg_class
        where relnamespace = 'cases'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity
      `,
    );
    expect(rows.map((r) => r.relname).sort()).toEqual(PEOPLE_TABLES.map(snake).sort());
  });

  test("lets a commune see its own rows and write no others", async () => {
    const sight = caseSight({ actor: officer(towns[0]), clock }, "case.read");
    const variables = { ...sessionVariables(sight.keys, "x"), ...sight.variables };
    expect((await byRowSecurity("caseFile", variables)).map((r) => r["id"]).sort()).toEqual(files.slice(0, 3).sort());
    expect(await byRowSecurity("person", variables)).toHaveLength(3);
    const em = bench.service.orm.em.fork({ session: { variables } }) as EntityManager;
    await expect(
      em.transactional((tx) =>
        tx.execute("update cases.case_file set commune_key = ? where id = ?", [towns[1].commune.key, files[0]]),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      em.transactional((tx) =>
        tx.execute("insert into cases.supported_count (commune_key, province_key, count) values (77, 77, 1)"),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe("keys of a by-assignment post", () => {
  test("never count: the commune key of a mentor shows nothing", () => {
    expect(caseKeys(mentor(towns[0]), "case.read")).toEqual(NOWHERE);
    const both: Actor = { ...officer(towns[0]), grants: [...officer(towns[0]).grants, ...mentor(towns[1]).grants] };
    expect(caseKeys(both, "case.read").communes).toEqual([towns[0].commune.key]);
  });
});

/** Days before, on and after the business day. */
const days = ["2020-10-01", "2020-11-22", TODAY, "2020-11-24", "2020-12-31"] as const;
const anyGrant = fc.record({
  role: fc.constantFrom<RoleName>(
    "CommuneOfficer",
    "Mentor",
    "ResidentialHead",
    "ProvincialOfficer",
    "Analyst",
    "DistrictOfficer",
  ),
  town: fc.constantFrom(0, 1),
  area: fc.constantFrom(0, 1),
});
const anyAssignment = fc.record({
  file: fc.nat(5),
  who: fc.constantFrom("me", "somebody"),
  from: fc.constantFrom(...days),
  to: fc.option(fc.constantFrom(...days)),
});

const grantOf = ({ role, town, area }: { role: RoleName; town: number; area: number }): Grant => {
  const at = towns[town]!;
  const provincial = role === "ProvincialOfficer" || role === "Analyst";
  const keys = provincial
    ? { ...NOWHERE, provinces: [bench.province] }
    : role === "DistrictOfficer"
      ? { ...NOWHERE, districts: [at.district] }
      : { ...NOWHERE, communes: [at.commune.key], areas: role === "ResidentialHead" ? [at.areas[area]!.key] : [] };
  return { role, scopes: [...(ROLES[role] as readonly Scope[])], keys };
};

test("whoever asks sees what an independent judge says, through the graph, by row-level security alone and by our filter alone", async () => {
  const judge = new pg.Client({ connectionString: bench.database.superuserUrl });
  await judge.connect();
  // Everybody's posts and assignments in plain SQL, without any code of the service.
  const ORACLE = `select f.id from cases.case_file f where
      exists (select 1 from jsonb_array_elements($2::jsonb) g
        where g->>'role' = 'CommuneOfficer' and (g->'keys'->'communes') @> to_jsonb(f.commune_key))
      or exists (select 1 from cases.mentor m, jsonb_array_elements($2::jsonb) g
        where m.case_file_id = f.id and m.account_id::text = $1
        and m.from_on <= '${TODAY}' and (m.to_on is null or m.to_on > '${TODAY}')
        and (g->>'role' = 'Mentor'
          or (g->>'role' = 'ResidentialHead' and (g->'keys'->'areas') @> to_jsonb(f.area_key))))
        order by 1`;
  let seenSomething = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyGrant, { maxLength: 3 }),
      fc.array(anyAssignment, { maxLength: 6 }),
      async (posts, assignments) => {
        const me = newId();
        await judge.query("delete from cases.mentor");
        for (const a of assignments) {
          await judge.query(
            `
              insert into cases.mentor (id, case_file_id, province_key, district_key, commune_key, area_key, account_id,
                from_on, to_on)
        select $1, id, province_key, district_key, commune_key, area_key, $3, $4::date, $5::date
        from cases.case_file
        where id = $2
        on conflict do nothing`,
            [
              newId(),
              files[a.file],
              a.who === "me" ? me : newId(),
              a.from,
              a.to !== null && a.to >= a.from ? a.to : null,
            ],
          );
        }
        const actor: Actor = { ...person("Mentor", {}, me), grants: posts.map(grantOf) };
        const expected = (await judge.query(ORACLE, [me, JSON.stringify(actor.grants)])).rows.map(
          (r) => r.id as string,
        );
        const answer = await bench.ask(
          actor,
          "{ caseFiles(first: 100) { totalCount edges { node { id person { id } consent { givenOn } } } } }",
        );
        const may = actor.grants.some((g) => g.scopes.includes("case.read"));
        if (may) {
          expect(answer.data.caseFiles.edges.map((e: any) => e.node.id).sort()).toEqual(expected);
          expect(answer.data.caseFiles.totalCount).toBe(expected.length);
        } else expect(answer.errors![0]!.extensions.code).toBe("FORBIDDEN");
        const sight = caseSight({ actor, clock }, "case.read");
        const variables = { ...sessionVariables(sight.keys, me), ...sight.variables };
        expect((await byRowSecurity("caseFile", variables)).map((r) => r["id"] as string).sort()).toEqual(expected);
        expect(await byFilter(sight)).toEqual(expected);
        expect(await byRowSecurity("person", variables)).toHaveLength(expected.length);
        expect(await byRowSecurity("consent", variables)).toHaveLength(expected.length);
        seenSomething += expected.length;
      },
    ),
    { numRuns: 120 },
  );
  expect(seenSomething).toBeGreaterThan(50);
  await judge.end();
});

test("fifty files with everything on them cost a fixed number of statements", async () => {
  const town = towns[1];
  while (files.length < 60) files.push((await opened(bench, town)).id);
  const everything = (first: number): string => `
    {
      caseFiles(first: ${first}, search: "nguyen") {
        totalCount pageInfo { hasNextPage endCursor }
        edges {
          node {
            number unit { id } person { fullName identityNumberMasked } consent { givenOn }
            mentors { from account { id } } grades { level reason }
            visits(first: 3) { totalCount edges { node { on note } } }
          }
        }
      }
      caseTasks(first: 50) { edges { node { title } } }
    }
  `;
  const ask = (first: number) =>
    statements(async () => {
      const answer = await bench.ask(officer(town), everything(first));
      expect(answer.errors).toBeUndefined();
      expect(answer.data.caseFiles.edges).toHaveLength(first);
    });
  const one = await ask(1);
  expect(await ask(50)).toHaveLength(one.length);
  expect(one.length).toBeGreaterThan(6);
  expect(one.length).toBeLessThanOrEqual(12); // one of them opens the names that are searched
});

test("pages follow each other without a gap, by number", async () => {
  const numbers: string[] = [];
  for (let after: string | null = null; ;) {
    const { caseFiles } = (
      await bench.ask(
        officer(towns[1]),
        `
          query ($after: String) {
            caseFiles(first: 7, after: $after) { edges { node { number } } pageInfo { hasNextPage endCursor } }
          }
        `,
        { after },
      )
    ).data;
    numbers.push(...caseFiles.edges.map((e: any) => e.node.number));
    if (!caseFiles.pageInfo.hasNextPage) break;
    after = caseFiles.pageInfo.endCursor;
  }
  expect(numbers).toEqual([...new Set(numbers)].sort());
  expect(numbers.length).toBeGreaterThan(30);
});
