import "reflect-metadata";
import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import { clockOf, HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { openService, type RunningService } from "@hoa-nhap/subgraph";
import { writeXlsx } from "hucre/xlsx";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { freshDatabase, type TestDatabase } from "../../../../test/database.js";
import { importAreas } from "../import.js";
import { definition } from "../index.js";

const TODAY = "2025-08-01";
const WORDS = { on: "2025-09-01", basis: "12/NQ-HĐND" };
let database: TestDatabase;
let service: RunningService & { ready(): Promise<void>; close(): Promise<void> };
let judge: pg.Client;
let [home, other]: { code: string; unit_id: string; key: number }[] = [] as never;
let officer: Actor;

async function ask(
  actor: Actor,
  query: string,
  variables: object,
  key: string = randomUUID(),
): Promise<{ data: any; errors?: any[] }> {
  const body = JSON.stringify({ query, variables });
  return (
    await service.app.inject({
      method: "POST",
      url: "/graphql",
      payload: body,
      headers: {
        "content-type": "application/json",
        "idempotency-key": key,
        [HOP_HEADER]: signHop("hop", "organisation", body, actor, { idempotencyKey: key }),
      },
    })
  ).json();
}
const FIELDS = `
  rows knownCount madeCount faultCount made { row fullName communeCode }
  faults { row column cell rule message } warnings { row column cell rule }
`;
const check = (actor: Actor, file: object) =>
  ask(
    actor,
    `
      query ($upload: ID!, $on: LocalDate, $basis: String) {
        areaFile(upload: $upload, on: $on, basis: $basis) { ${FIELDS} }
      }
    `,
    file,
  );
const load = (actor: Actor, file: object, key?: string) =>
  ask(actor, `mutation($input: ImportAreasInput!) { importAreas(input: $input) { ${FIELDS} } }`, { input: file }, key);
const rule = (answer: { errors?: any[] }): string =>
  answer.errors?.[0]?.extensions.rule ?? answer.errors?.[0]?.extensions.code;
async function uploaded(actor: Actor, text: string | Uint8Array): Promise<string> {
  const id = randomUUID();
  await judge.query("insert into organisation.upload (id, account_id, content) values ($1, $2, $3)", [
    id,
    actor.id,
    Buffer.from(text as string),
  ]);
  return id;
}
const areas = async (): Promise<string[]> =>
  (
    await judge.query(
      `
        select code || ' ' || full_name as area
        from organisation.unit_version
        where parent_unit_id = any ($1) and level = 'AREA' and valid_from = '2025-09-01'
        order by code
      `,
      [[home.unit_id, other.unit_id]],
    )
  ).rows.map((row) => row.area);
const events = async (): Promise<number> =>
  (await judge.query("select count(*)::int n from organisation.event")).rows[0].n;

beforeAll(async () => {
  database = await freshDatabase();
  service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("organisation"),
    subgraphs: {},
    clock: clockOf(TODAY),
    demo: true,
    secrets: {
      hopKey: "hop",
      eventsKey: "events",
      readEvents: {},
      demoPasswords: new Proxy({}, { get: (_, login) => `pass of ${String(login)}` }),
    },
  });
  await service.ready();
  judge = new pg.Client({ connectionString: database.superuserUrl });
  await judge.connect();
  [home, other] = (
    await judge.query(`
      select v.code, v.unit_id, u.key
      from organisation.unit_version v
      join organisation.unit u on u.id = v.unit_id
      where v.level = 'COMMUNE' and v.valid_to is null
    and not exists (select from organisation.unit_version a where a.parent_unit_id = v.unit_id) order by v.code limit 2`)
  ).rows as never;
  officer = actorOf("CommuneOfficer", { communes: [home!.key] });
});
afterAll(async () => {
  await judge?.end();
  await service?.close();
  await database?.drop();
});

describe("a file with faults", () => {
  test("is told by row in the reader's language, and nothing of it is written", async () => {
    const before = await events();
    const upload = await uploaded(
      officer,
      [
        "commune_code,name,type,on",
        `${home!.code},Thôn Đông,thôn,`, // sound
        `${home!.code},đông,thon,`, // the same again
        `${other!.code},Đoài,thôn,`, // outside the area
        "99999,Nam,thôn,", // no such commune
        `${home!.code},,thôn,`, // no name
        `${home!.code},Bắc,làng chài,`, // no such kind
        `${home!.code},Hạ,Tổ dân phố,31/11/2025`, // no such day
        `${home!.code},Thượng,thôn,2025-06-30`, // on that day the code was another commune's
        `${home!.code},#REF!,thôn,`, // an error of a spreadsheet
        `${home!.code},${"x".repeat(101)},thôn,`,
        `${home!.code.slice(1)},Tây,thôn,`,
      ].join("\n"),
    );
    const { data } = await check(officer, { upload, ...WORDS });
    expect(data.areaFile).toMatchObject({ rows: 11, madeCount: 0, made: [], faultCount: 10 });
    expect(data.areaFile.faults.map((f: any) => [f.row, f.rule])).toEqual([
      [3, "area.twice"],
      [4, "commune.outside"],
      [5, "commune.unknown"],
      [6, "name.missing"],
      [7, "kind.unknown"],
      [8, "date"],
      [9, "commune.outside"],
      [10, "cell.error"],
      [11, "name.too-long"],
      [12, "code.leading-zero"],
    ]);
    expect(data.areaFile.faults[1].message).toContain("ngoài địa bàn");
    const refused = await load(officer, { upload, ...WORDS });
    expect(refused.errors![0].extensions.fields).toMatchObject([{ path: "upload", rule: "file.faults" }]);
    expect(await events()).toBe(before);
    expect(await areas()).toEqual([]);
  });

  test.each([
    ["a file in TCVN3", "commune_code,name,type\n1,Th«n §«ng,th«n\n", "text.legacy"],
    ["another table", "a,b\n1,2\n", "header.missing"],
  ])("%s", async (_name, text, expected) => {
    const { data } = await check(officer, { upload: await uploaded(officer, text), ...WORDS });
    expect(data.areaFile.faults.map((f: any) => f.rule)).toContain(expected);
  });

  test("cells of a workbook are taken for names only where they are names; a hidden row is pointed out and left alone", async () => {
    const sheet = await writeXlsx({
      sheets: [
        {
          name: "Thôn",
          rows: [
            ["STT", "commune_code", "name", "type", "on"],
            [1, home!.code, 1, "thôn", new Date("2025-09-01T00:00:00Z")],
            [2, home!.code, new Date("2021-01-01T00:00:00Z"), "thôn", null],
            [3, home!.code, 2.5, "thôn", null],
            [4, home!.code, true, "thôn", null],
            [5, home!.code, "Ẩn", "thôn", null],
          ],
          rowDefs: new Map([[5, { hidden: true }]]),
        },
      ],
    });
    const { data } = await check(officer, { upload: await uploaded(officer, sheet), ...WORDS });
    expect(data.areaFile.faults.map((f: any) => [f.cell, f.column, f.rule])).toEqual([
      ["C3", "name", "cell.day-in-text"],
      ["C4", "name", "cell.fraction"],
      ["C5", "name", "cell.truth"],
    ]);
    expect(data.areaFile).toMatchObject({
      rows: 4,
      madeCount: 0,
      warnings: [{ row: 6, cell: null, rule: "row.hidden" }],
    });
  });

  test("rows without a day or an act need them of the file", async () => {
    const { data } = await check(officer, {
      upload: await uploaded(officer, `commune_code,name,type\n${home!.code},Đông,thôn\n`),
    });
    expect(data.areaFile.faults.map((f: any) => [f.row, f.rule])).toEqual([
      [2, "basis.missing"],
      [2, "date.missing"],
    ]);
  });
});

describe("a sound file", () => {
  const text = () =>
    `commune_code,name,type\n${home!.code},Thôn Đông,thôn\n${home!.code},Đoài,thon\n${home!.code},3,Khu phố\n${home!.code},4,TDP\n`;
  test("nobody else may name it, and nobody without the scope", async () => {
    const upload = await uploaded(officer, text());
    expect(rule(await check(nobody, { upload, ...WORDS }))).toBe("FORBIDDEN");
    expect(rule(await load(actorOf("ProvincialOfficer", { all: true }), { upload, ...WORDS }))).toBe("FORBIDDEN");
    const stranger = actorOf("CommuneOfficer", { communes: [home!.key] }, randomUUID());
    expect((await check(stranger, { upload, ...WORDS })).errors![0].extensions.fields).toMatchObject([
      { rule: "upload.unknown" },
    ]);
  });

  test("says what it would make, makes it once, and given again finds it known", async () => {
    const upload = await uploaded(officer, text());
    expect((await check(officer, { upload, ...WORDS })).data.areaFile).toMatchObject({
      rows: 4,
      knownCount: 0,
      madeCount: 4,
      faultCount: 0,
      made: [
        { row: 2, fullName: "Thôn Đông" },
        { fullName: "Thôn Đoài" },
        { fullName: "Khu phố 3" },
        { fullName: "Tổ dân phố 4" },
      ],
    });
    expect(await areas()).toEqual([]);
    const key = randomUUID();
    const done = await load(officer, { upload, ...WORDS }, key);
    expect(done.data.importAreas).toMatchObject({ rows: 4, knownCount: 4, madeCount: 0 });
    const made = [
      `${home!.code}-01 Thôn Đông`,
      `${home!.code}-02 Thôn Đoài`,
      `${home!.code}-03 Khu phố 3`,
      `${home!.code}-04 Tổ dân phố 4`,
    ];
    expect(await areas()).toEqual(made);
    const told = await events();
    expect(await load(officer, { upload, ...WORDS }, key)).toEqual(done);
    // The answer was lost, and by now the file has gone: what was saved is told all the same. Under another key there
    // is nothing to read.
    await judge.query("delete from organisation.upload where id = $1", [upload]);
    expect(await load(officer, { upload, ...WORDS }, key)).toEqual(done);
    expect((await load(officer, { upload, ...WORDS })).errors![0].extensions.fields).toMatchObject([
      { path: "upload", rule: "upload.unknown" },
    ]);
    expect((await load(officer, { upload: await uploaded(officer, text()), ...WORDS })).data.importAreas).toMatchObject(
      { knownCount: 4 },
    );
    expect([await areas(), await events()]).toEqual([made, told]);
  });

  test("the command line goes the same way, over the whole country", async () => {
    const file = [
      Buffer.from(
        `commune_code,name,type,on,basis\n${home!.code},Thon dong,thôn,,\n${home!.code},Năm,thôn,,\n${other!.code},Một,thôn,2025-09-01,15/NQ-HĐND\n`,
      ),
    ];
    expect(
      await importAreas(service.orm, file, { asOf: "2025-09-01", basis: "12/NQ-HĐND", today: TODAY }),
    ).toMatchObject({ faults: [], rows: 3, known: 1, versions: 2 });
    expect((await areas()).slice(-2)).toEqual([`${home!.code}-05 Thôn Năm`, `${other!.code}-01 Thôn Một`].sort());
    expect(
      (await importAreas(service.orm, file, { today: TODAY })).faults.map(({ row, rule: of }) => [row, of]),
    ).toContainEqual([2, "date.missing"]);
  });
});
