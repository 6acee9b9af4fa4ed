import "reflect-metadata";
import { clockOf, HOP_HEADER, signHop } from "@hoa-nhap/kernel";
import { openService, type RunningService } from "@hoa-nhap/subgraph";
import { Buffer } from "node:buffer";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import { country } from "../../../../test/country.factory.js";
import { freshDatabase, type TestDatabase } from "../../../../test/database.js";
import { statementsOf, type Statement } from "../../../../test/statements.js";
import { importReorganisation, importUnits, openForImport } from "../import.js";
import { definition } from "../index.js";

/**
 * A whole country before and after its reform: every statement that a query about units sends must find its rows by an
 * index.
 */
const [EVE, TODAY] = ["2025-06-30", "2025-08-01"];
let database: TestDatabase;
let service: RunningService & { ready(): Promise<void>; close(): Promise<void> };
let judge: pg.Client;
/** Plans as the service's own role gets them. */
let planner: pg.Client;
const of: Record<string, { id: string; unit_id: string; code: string }> = {};

beforeAll(async () => {
  database = await freshDatabase();
  const made = country(63, 650, 10_035);
  const orm = await openForImport(database.urlOf("organisation"));
  const file = (text: string): Uint8Array[] => [Buffer.from(text)];
  expect((await importUnits(orm, file(made.before), { asOf: EVE, today: TODAY })).faults).toEqual([]);
  expect(
    (await importReorganisation(orm, file(made.conversions), { provinces: file(made.provinces), today: TODAY })).faults,
  ).toEqual([]);
  await orm.close();
  judge = new pg.Client({ connectionString: database.superuserUrl });
  await judge.connect();
  await judge.query(
    "vacuum analyze organisation.unit_version, organisation.unit_succession, organisation.unit, organisation.organisation",
  );
  planner = new pg.Client({ connectionString: database.urlOf("organisation") });
  await planner.connect();
  const one = async (name: string, where: string): Promise<void> => {
    of[name] = (
      await judge.query(
        `
          select v.id, v.unit_id, v.code from organisation.unit_version v
          where ${where}
          order by v.code offset 20
          limit 1
        `,
      )
    ).rows[0];
  };
  await one("oldProvince", "level = 'PROVINCE' and valid_to is not null");
  await one("province", "level = 'PROVINCE' and valid_to is null");
  await one("district", "level = 'DISTRICT'");
  await one("oldCommune", "level = 'COMMUNE' and valid_to is not null");
  await one("commune", "level = 'COMMUNE' and valid_to is null");
  await one(
    "divided",
    "exists (select from organisation.unit_succession s where s.from_version_id = v.id and s.share_of_people is null)",
  );
  service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("organisation"),
    subgraphs: {},
    clock: clockOf(TODAY),
    demo: false,
    secrets: { hopKey: "hop", eventsKey: "events", readEvents: {} },
  });
  await service.ready();
}, 180_000);
afterAll(async () => {
  await service?.close();
  await judge?.end();
  await planner?.end();
  await database?.drop();
});

async function ask(query: string): Promise<any> {
  const body = JSON.stringify({ query });
  const answer = await service.app.inject({
    method: "POST",
    url: "/graphql",
    payload: body,
    headers: {
      "content-type": "application/json",
      [HOP_HEADER]: signHop("hop", "organisation", body, actorOf("CentralOfficer", { all: true })),
    },
  });
  const { data, errors } = answer.json<{ data: any; errors?: { message: string }[] }>();
  if (errors) throw new Error(errors[0]!.message);
  return data;
}
interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: Plan[];
}
const GUARDED = ["unit_version", "unit_succession", "organisation"];
/** Tables that a statement would read from one end to the other. */
async function scannedBy({ text, values }: Statement): Promise<string[]> {
  const { rows } = await planner.query(`explain (format json) ${text}`, values as never[]);
  const found: string[] = [];
  const visit = (plan: Plan): void => {
    if (plan["Node Type"] === "Seq Scan" && GUARDED.includes(plan["Relation Name"]!))
      found.push(`${plan["Relation Name"]}: ${text}`);
    plan.Plans?.forEach(visit);
  };
  visit(rows[0]["QUERY PLAN"][0].Plan);
  return found;
}

async function scanned(sent: Statement[]): Promise<string[]> {
  const found: string[] = [];
  for (const statement of sent) found.push(...(await scannedBy(statement)));
  return found;
}

const ROW = "edges { node { id code fullName } } pageInfo { hasNextPage endCursor }";
const QUERIES: [string, () => string][] = [
  ["a unit by its code, today", () => `{ unit(code: "${of.commune!.code}") { id } }`],
  ["a unit by its code, on another day", () => `{ unit(code: "${of.oldCommune!.code}", asOf: "${EVE}") { id } }`],
  ["a version by its id", () => `{ unitVersion(id: "${of.oldCommune!.id}") { id } }`],
  [
    "the units above",
    () =>
      `
        {
          unit(code: "${of.oldCommune!.code}", asOf: "${EVE}") {
            parent { id } ancestors { id } parentThen: parent(asOf: "${EVE}") { id }
            ancestorsThen: ancestors(asOf: "${EVE}") { id }
          }
        }
      `,
  ],
  [
    "children of a province, today",
    () => `{ unit(code: "${of.province!.code}") { children(first: 100) { totalCount ${ROW} } } }`,
  ],
  [
    "children of a district, then",
    () =>
      `
        {
          unit(code: "${of.district!.code}", asOf: "${EVE}") { children(first: 100, asOf: "${EVE}") { totalCount ${ROW} } }
        }
      `,
  ],
  [
    "all of a province at any depth, then",
    () => `{ units(under: "${of.oldProvince!.unit_id}", asOf: "${EVE}", first: 100) { totalCount ${ROW} } }`,
  ],
  [
    "communes of a province, today",
    () => `{ units(under: "${of.province!.unit_id}", level: COMMUNE, first: 100) { totalCount ${ROW} } }`,
  ],
  [
    "communes of a district, then",
    () =>
      `{ units(under: "${of.district!.unit_id}", level: COMMUNE, asOf: "${EVE}", first: 100) { totalCount ${ROW} } }`,
  ],
  ["all provinces", () => `{ units(level: PROVINCE, first: 100) { totalCount ${ROW} } }`],
  ["all communes, today", () => `{ units(level: COMMUNE, first: 100) { totalCount ${ROW} } }`],
  ["all communes, then", () => `{ units(level: COMMUNE, asOf: "${EVE}", first: 100) { totalCount ${ROW} } }`],
  ["the whole country, then", () => `{ units(asOf: "${EVE}", first: 100) { totalCount ${ROW} } }`],
  ["search by a name", () => `{ units(search: "cam giang", first: 50) { totalCount ${ROW} } }`],
  [
    "search by a name, then, of one level",
    () => `{ units(search: "vinh thinh", level: COMMUNE, asOf: "${EVE}", first: 50) { totalCount ${ROW} } }`,
  ],
  [
    "search within a province",
    () =>
      `{ units(search: "binh", under: "${of.oldProvince!.unit_id}", asOf: "${EVE}", first: 50) { totalCount ${ROW} } }`,
  ],
  [
    "history and lineage, forward",
    () =>
      `
        {
          unitVersion(id: "${of.divided!.id}") {
            history { id validFrom }
            successors { kind shareOfPeople from { id } to { id code } }
          }
        }
      `,
  ],
  [
    "lineage back",
    () =>
      `
        {
          unit(code: "${of.commune!.code}") {
            history { id }
            predecessors { kind shareOfPeople from { id code parent { id } } to { id } }
          }
        }
      `,
  ],
];

test.each(QUERIES)("%s", async (_name, query) => {
  const sent = await statementsOf(() => ask(query()));
  expect(sent.length).toBeGreaterThan(0);
  expect(await scanned(sent)).toEqual([]);
});

test("pages deep in the list of all communes", async () => {
  let cursor: string | null = null;
  for (let page = 0; page < 30; page += 1) {
    const { units } = await ask(
      `{ units(level: COMMUNE, asOf: "${EVE}", first: 100${cursor ? `, after: "${cursor}"` : ""}) { ${ROW} } }`,
    );
    cursor = units.pageInfo.endCursor;
  }
  const sent = await statementsOf(() =>
    ask(`{ units(level: COMMUNE, asOf: "${EVE}", first: 100, after: "${cursor}") { ${ROW} } }`),
  );
  expect(await scanned(sent)).toEqual([]);
  expect(sent.some(({ text }) => text.includes("limit"))).toBe(true);
});
