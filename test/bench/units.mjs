// node test/bench/units.mjs, after npm run build: milliseconds in which the organisation subgraph answers queries about
// units, on an invented country of 63 provinces, 650 districts and 10,035 communes and its reform. One request at a
// time, through the subgraph's own signed door.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { clockOf, EVERYWHERE, HOP_HEADER, ROLES, signHop } from "../../packages/kernel/dist/index.js";
import { openService } from "../../packages/subgraph/dist/index.js";
import { prepareDatabase } from "../../scripts/lib/migrate.mjs";
import { startPostgres } from "../../scripts/lib/postgres.mjs";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { databaseUrl } from "../../scripts/lib/test-databases.mjs";
import { importReorganisation, importUnits, openForImport } from "../../services/organisation/dist/import.js";
import { definition } from "../../services/organisation/dist/index.js";
import { country } from "../country.factory.ts";
import { machine, median, oneDecimal, percentile, table } from "./figures.mjs";

const [EVE, TODAY, RUNS] = ["2025-06-30", "2025-08-01", 60];
const PAGE = "totalCount edges { node { id code fullName } } pageInfo { hasNextPage endCursor }";
const dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-bench-"));
const server = await startPostgres({ dataDir });
let service;
try {
  const { urls } = await prepareDatabase(server.ownerUrl, { dataDir });
  const orm = await openForImport(urls.organisation);
  const made = country(63, 650, 10_035);
  await importUnits(orm, [Buffer.from(made.before)], { asOf: EVE, today: TODAY });
  await importReorganisation(orm, [Buffer.from(made.conversions)], {
    provinces: [Buffer.from(made.provinces)],
    today: TODAY,
  });
  await orm.close();
  const judge = new pg.Client({ connectionString: databaseUrl(server.superuserUrl, "hoa_nhap") });
  await judge.connect();
  await judge.query("vacuum analyze");
  // Another unit for each request, so that nothing is answered from the last one's pages.
  const some = async (where) =>
    (
      await judge.query(
        `select v.id, v.unit_id, v.code from organisation.unit_version v where ${where} order by md5(v.code) limit 60`,
      )
    ).rows;
  const [province, oldProvince, district, commune, oldCommune, divided] = [
    await some("level = 'PROVINCE' and valid_to is null"),
    await some("level = 'PROVINCE'"),
    await some("level = 'DISTRICT'"),
    await some("level = 'COMMUNE' and valid_to is null"),
    await some("level = 'COMMUNE' and valid_to is not null"),
    await some(
      "exists (select from organisation.unit_succession s where s.from_version_id = v.id and s.share_of_people is null)",
    ),
  ];
  await judge.end();
  service = await openService(definition, {
    port: 0,
    databaseUrl: urls.organisation,
    subgraphs: {},
    clock: clockOf(TODAY),
    demo: false,
    secrets: { hopKey: "hop", eventsKey: "events", readEvents: {} },
  });
  await service.ready();
  const actor = {
    kind: "person",
    id: "00000000-0000-8000-8000-000000000001",
    grants: [{ role: "CentralOfficer", scopes: [...ROLES.CentralOfficer], keys: EVERYWHERE }],
    client: "bearer",
    requestId: "bench",
    language: "en",
  };
  const ask = async (query) => {
    const body = JSON.stringify({ query });
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      payload: body,
      headers: { "content-type": "application/json", [HOP_HEADER]: signHop("hop", "organisation", body, actor) },
    });
    const { data, errors } = answer.json();
    if (errors) throw new Error(errors[0].message);
    return data;
  };
  let deep = null;
  for (let page = 0; page < 50; page += 1)
    deep = (
      await ask(`{ units(level: COMMUNE, asOf: "${EVE}", first: 100${deep ? `, after: "${deep}"` : ""}) { ${PAGE} } }`)
    ).units.pageInfo.endCursor;

  const queries = [
    ["a unit by its code", (n) => `{ unit(code: "${commune[n % commune.length].code}") { id fullName } }`],
    [
      "a unit by its code on another day, with all units above",
      (n) =>
        `
          {
            unit(code: "${oldCommune[n % oldCommune.length].code}", asOf: "${EVE}") {
              id ancestors(asOf: "${EVE}") { id fullName }
            }
          }
        `,
    ],
    [
      "children of a district then, and their number",
      (n) =>
        `
          {
            unit(code: "${district[n % district.length].code}", asOf: "${EVE}") {
              children(first: 100, asOf: "${EVE}") { ${PAGE} }
            }
          }
        `,
    ],
    [
      "subtree of a province then, first 100, and their number",
      (n) =>
        `{ units(under: "${oldProvince[n % oldProvince.length].unit_id}", asOf: "${EVE}", first: 100) { ${PAGE} } }`,
    ],
    [
      "subtree of a province today, first 20",
      (n) =>
        `
          { units(under: "${province[n % province.length].unit_id}", first: 20) { edges { node { id code fullName } } } }
        `,
    ],
    [
      "communes of a district then",
      (n) =>
        `
          {
            units(under: "${district[n % district.length].unit_id}", level: COMMUNE, asOf: "${EVE}", first: 100) {
              edges { node { id code fullName } }
            }
          }
        `,
    ],
    [
      "all communes of the country then, first 100",
      () => `{ units(level: COMMUNE, asOf: "${EVE}", first: 100) { edges { node { id code fullName } } } }`,
    ],
    [
      "the same, page 51",
      () =>
        `
          { units(level: COMMUNE, asOf: "${EVE}", first: 100, after: "${deep}") { edges { node { id code fullName } } } }
        `,
    ],
    ["the number of all communes then", () => `{ units(level: COMMUNE, asOf: "${EVE}", first: 1) { totalCount } }`],
    [
      "search by a name without tone marks",
      (n) =>
        `
          {
            units(search: "${["vinh thinh", "cam giang", "long xa"][n % 3]}", first: 20) {
              edges { node { id code fullName } }
            }
          }
        `,
    ],
    [
      "what became of a divided commune",
      (n) =>
        `
          {
            unitVersion(id: "${divided[n % divided.length].id}") {
              history { id } successors { kind shareOfPeople to { id code fullName } }
            }
          }
        `,
    ],
    [
      "where a commune came from",
      (n) =>
        `
          {
            unit(code: "${commune[n % commune.length].code}") {
              predecessors { kind shareOfPeople from { id code fullName } }
            }
          }
        `,
    ],
  ];
  const rows = [];
  for (const [name, query] of queries) {
    const times = [];
    for (let n = 0; n < RUNS + 10; n += 1) {
      const from = performance.now();
      await ask(query(n));
      if (n >= 10) times.push(performance.now() - from);
    }
    rows.push([name, oneDecimal(median(times)), oneDecimal(percentile(times, 0.95))]);
  }
  console.log(`${machine()}; ${RUNS} requests each\n`);
  console.log(table([["query", "p50 ms", "p95 ms"], ...rows]));
} finally {
  await service?.close();
  await server.stop();
  removeCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}
