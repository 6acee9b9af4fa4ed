import { systemActor, type Grant } from "@hoa-nhap/kernel";
import type { MikroORM } from "@mikro-orm/postgresql";
import { Buffer } from "node:buffer";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importReorganisation, importUnits, openForImport } from "../../services/organisation/src/import.js";
import { country, REFORM } from "../country.factory.js";
import { openGraph, type TestGraph } from "../graph.js";
import { enterPlan } from "../plan.factory.js";
import { enterFile, enterOfficial, enterPost, placesOn, settled, type Placed } from "../invented-land.js";

/**
 * 30 April 2026: a province becomes a city under the Central government and ten of the communes become wards. They stay
 * themselves.
 */
const [BEFORE, DAY, BASIS] = ["2026-04-01", "2026-04-30", "30/2026/QH16"];
const bytes = (text: string): Uint8Array[] => [Buffer.from(text)];
/** Every row that answers to somebody, whoever it is, with its place and its fact. */
const ROWS = [
  "cases.case_file",
  "cases.person",
  "cases.refusal",
  "models.pilot_unit",
  "models.plan",
  "reporting.report",
  "reporting.figure_delta",
  "organisation.post",
];
const rowsOf = async (judge: pg.Client): Promise<unknown> =>
  Object.fromEntries(
    await ROWS.reduce(
      async (before, table) => [
        ...(await before),
        [table, (await judge.query(`select to_jsonb(t) as row from ${table} t order by 1`)).rows.map(({ row }) => row)],
      ],
      Promise.resolve([] as [string, unknown][]),
    ),
  );
const units = async (judge: pg.Client): Promise<unknown> =>
  (
    await judge.query(
      "select id, unit_id, code, full_name, valid_from, valid_to from organisation.unit_version order by id",
    )
  ).rows;

describe("on an invented country", () => {
  let graph: TestGraph;
  let judge: pg.Client;
  let store: MikroORM;
  const made = country(7, 21, 210);
  const later = made.later
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const changed = later.filter((cells, n) => n > 0 && made.after.trim().split("\n")[n] !== cells.join(","));
  let city: string, ward: string;
  let places: Map<string, Placed>;
  let before: { rows: unknown; grants: Grant[][] };
  const officials: string[] = [];
  const grants = async (): Promise<Grant[][]> => {
    const all: Grant[][] = [];
    for (const accountId of officials)
      all.push(
        (
          (await graph.subgraphs.organisation.internal("rights", { accountId }, systemActor("gateway", []))).body as {
            account: { grants: Grant[] };
          }
        ).account.grants,
      );
    return all;
  };

  beforeAll(async () => {
    graph = await openGraph({ day: BEFORE, demo: false });
    judge = new pg.Client({ connectionString: graph.database.superuserUrl });
    await judge.connect();
    store = await openForImport(graph.database.urlOf("organisation"));
    expect((await importUnits(store, bytes(made.before), { asOf: "2025-06-30", today: BEFORE })).faults).toEqual([]);
    expect(
      (await importReorganisation(store, bytes(made.conversions), { provinces: bytes(made.provinces), today: BEFORE }))
        .faults,
    ).toEqual([]);
    [city, ward] = [changed.find((c) => c[1] === "province")![0]!, changed.find((c) => c[1] === "commune")![0]!];
    places = await placesOn(judge, [city, ward], BEFORE);
    for (const [role, code] of [
      ["ProvincialOfficer", city],
      ["CommuneOfficer", ward],
    ] as const) {
      officials.push(await enterOfficial(judge));
      await enterPost(judge, { official: officials.at(-1)!, role, at: places.get(code)!, from: REFORM });
    }
    await settled(judge, BEFORE);
    const at = places.get(ward)!;
    await enterFile(judge, at, null, "2025-08-01");
    await enterPlan(judge, { version: places.get(city)!.version, provinceKey: at.province_key, year: 2025 });
    await judge.query(
      `
        insert into models.pilot_unit (id, unit_version_id, responsible_version_id, province_key, commune_key, plan_id,
          year, unit_code, sponsor, stage, proposed_on)
       select gen_random_uuid(), $1, $1, $2, $3, id, 2025, $4, 'PROVINCE', 'PROPOSED', '2025-09-01'
       from models.plan
       limit 1`,
      [at.version, at.province_key, at.commune_key, ward],
    );
    before = { rows: await rowsOf(judge), grants: await grants() };
  });
  afterAll(async () => {
    await judge?.end();
    await store?.close();
    await graph?.close();
  });

  test("the next list, with its basis, makes eleven units of another kind and of the same identity", async () => {
    expect(changed.map((c) => c[1])).toEqual(["province", ...Array.from({ length: 10 }, () => "commune")]);
    const done = await importUnits(store, bytes(made.later), { asOf: DAY, basis: BASIS, today: BEFORE });
    expect(done).toMatchObject({ faults: [], versions: 11, ended: 11, successions: 11, moves: 0 });
    graph.setDay(DAY);
    await settled(judge, DAY);
    const { rows } = await judge.query(
      `
        select old.code, old.code = new.code as same_code, old.unit_id = new.unit_id as same_unit, old.type as was,
          new.type as is, s.kind, s.legal_basis, s.share_of_people,
          (new.province_key, new.commune_key) is not distinct from (old.province_key, old.commune_key) as same_place
       from organisation.unit_succession s
       join organisation.unit_version old on old.id = s.from_version_id
       join organisation.unit_version new on new.id = s.to_version_id
       where s."on" = $1
       order by old.code`,
      [DAY],
    );
    expect(rows.map((row) => row.code)).toEqual(changed.map((c) => c[0]).sort());
    for (const { code, ...row } of rows) {
      expect(row).toEqual({
        same_code: true,
        same_unit: true,
        was: code === city ? "TINH" : "XA",
        is: code === city ? "THANH_PHO_TRUC_THUOC" : "PHUONG",
        kind: "RECLASSIFY",
        legal_basis: BASIS,
        share_of_people: 1,
        same_place: true,
      });
    }
  });

  test("files, pilots, plans, reports and posts stay as they were, to the letter, and so do everybody's rights", async () => {
    expect(await rowsOf(judge)).toEqual(before.rows);
    expect(await grants()).toEqual(before.grants);
    expect((await judge.query('select count(*)::int n from cases.unit_move where "on" = $1', [DAY])).rows[0].n).toBe(0);
  });

  test("every service knows the new names from that day and the old ones before it", async () => {
    for (const service of ["models", "cases", "reporting"]) {
      const names = async (day: string) =>
        (
          await judge.query(
            `
              select code, type from ${service}.unit
              where code = any ($1) and (valid_from is null or valid_from <= $2) and (valid_to is null or valid_to > $2)
              order by code
            `,
            [[city, ward], day],
          )
        ).rows.map((row) => row.type);
      expect([service, await names(BEFORE), await names(DAY)]).toEqual([
        service,
        ["TINH", "XA"],
        ["THANH_PHO_TRUC_THUOC", "PHUONG"],
      ]);
    }
  });
});

describe("on the demo", () => {
  let graph: TestGraph;
  let judge: pg.Client;
  beforeAll(async () => {
    graph = await openGraph({ day: BEFORE });
    judge = new pg.Client({ connectionString: graph.database.superuserUrl });
    await judge.connect();
    await settled(judge, BEFORE);
  });
  afterAll(async () => {
    await judge?.end();
    await graph?.close();
  });

  test("the day changes nothing: no unit, no row, no right, no audit entry about it", async () => {
    const moved = async (): Promise<number> =>
      (
        await judge.query(
          `
            select (select count(*)
              from models.audit_entry
              where action = 'responsibility.settle')::int + (select count(*)
              from cases.audit_entry
              where action = 'responsibility.settle')::int as n
          `,
        )
      ).rows[0].n;
    const state = async () => ({ units: await units(judge), rows: await rowsOf(judge), moved: await moved() });
    const before = await state();
    graph.setDay(DAY);
    await settled(judge, DAY);
    // Two looks at what is due.
    await new Promise((next) => setTimeout(next, 1100));
    expect(await state()).toEqual(before);
  });
});
