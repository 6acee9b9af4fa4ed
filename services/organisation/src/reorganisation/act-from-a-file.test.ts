import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { HOP_HEADER, signHop, clockOf, type Actor } from "@hoa-nhap/kernel";
import { openService, type RunningService } from "@hoa-nhap/subgraph";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import { country } from "../../../../test/country.factory.js";
import { freshDatabase, type TestDatabase } from "../../../../test/database.js";
import { importUnits } from "../import.js";
import { definition } from "../index.js";

/**
 * Acts made from uploaded files and by the kinds of change that no file tells: on an invented country with districts.
 */
const EVE = "2030-06-30";
const ON = "2030-07-01";
let database: TestDatabase;
let service: RunningService & { ready(): Promise<void>; close(): Promise<void> };
let judge: pg.Client;
const made = country(3, 6, 48);
const admin: Actor = { ...actorOf("SystemAdmin", { all: true }), id: randomUUID() };

const post = async (url: string, actor: Actor, body: string, idempotencyKey?: string) =>
  service.app.inject({
    method: "POST",
    url,
    payload: body,
    headers: {
      "content-type": "application/json",
      [HOP_HEADER]: signHop("hop", "organisation", body, actor, { idempotencyKey }),
      ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
    },
  });
async function ask(
  query: string,
  input?: object,
  actor = admin,
  key: string = randomUUID(),
): Promise<{ data: any; errors?: any[] }> {
  return (await post("/graphql", actor, JSON.stringify({ query, variables: { input } }), key)).json();
}
const upload = async (text: string, actor = admin) =>
  post("/internal/upload", actor, JSON.stringify({ content: Buffer.from(text).toString("base64") }));
const uploaded = async (text: string): Promise<string> => (await upload(text)).json().id;

const FIELDS = `
  id version state undecided faults { row rule message }
  unitFates(first: 100) { totalCount edges { node { unit { code fullName } fate heirs { code } } } }
  splitUnits(first: 20) { edges { node { unit { unitId code } decision heirs { code } } } }
  decisions(first: 20) { edges { node { unit { code } target by { id } } } }
`;
const draft = async (more: object, actor = admin, key?: string) =>
  ask(
    `mutation($input: DraftReorganisationInput!) { draftReorganisation(input: $input) { ${FIELDS} } }`,
    { title: "Thử (mẫu)", basis: "9/NQ-UBTVQH20", effectiveOn: ON, changes: [], ...more },
    actor,
    key,
  );
const drafted = async (more: object): Promise<any> => {
  const { data, errors } = await draft(more);
  expect(errors).toBeUndefined();
  return data.draftReorganisation;
};
const run = async (name: string, type: string, input: object) =>
  ask(`mutation($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`, input);
const rule = (answer: { errors?: any[] }): string =>
  answer.errors?.[0]?.extensions.fields?.[0]?.rule ??
  answer.errors?.[0]?.extensions.rule ??
  answer.errors?.[0]?.extensions.code;
const standing = async (level: string, on: string): Promise<number> =>
  (
    await judge.query(
      `
        select count(*)::int n
        from organisation.unit_version
        where level = $1 and (valid_from is null or valid_from <= $2) and (valid_to is null or valid_to > $2)
      `,
      [level, on],
    )
  ).rows[0].n;

beforeAll(async () => {
  pg.types.setTypeParser(1082, (text) => text);
  database = await freshDatabase();
  service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("organisation"),
    subgraphs: {},
    clock: clockOf("2030-06-01"),
    demo: false,
    secrets: { hopKey: "hop", eventsKey: "events", readEvents: {} },
  });
  // An empty store: the country begins with the list.
  judge = new pg.Client({ connectionString: database.superuserUrl });
  await judge.connect();
  const { faults } = await importUnits(service.orm, [Buffer.from(made.before)], { asOf: EVE, today: EVE });
  expect(faults).toEqual([]);
});
afterAll(async () => {
  await judge?.end();
  await service?.close();
  await database?.drop();
});

const codesOf = (text: string, level: string): string[] =>
  text
    .split("\n")
    .filter((line) => line.includes(`,${level},`))
    .map((line) => line.split(",")[0]!);
const rowOf = (text: string, code: string): string[] =>
  text
    .split("\n")
    .find((line) => line.startsWith(`${code},`))!
    .split(",");

describe("an uploaded file", () => {
  test("only its own person may name it, and nobody without the scope may bring one", async () => {
    expect((await upload("x", actorOf("ProvincialOfficer", { all: true }))).statusCode).toBe(403);
    const id = await uploaded("code\n");
    const other = { ...actorOf("SystemAdmin", { all: true }), id: randomUUID() };
    expect(rule(await draft({ file: { kind: "UNITS", upload: id } }, other))).toBe("upload.unknown");
    expect(rule(await draft({ file: { kind: "UNITS", upload: "x" } }))).toBe("id");
    expect(rule(await draft({}))).toBe("reorganisation.empty");
  });

  test("a draft asked for again under its key is the draft that was saved, though its file has gone", async () => {
    const [key, id] = [randomUUID(), await uploaded("code\n")];
    const saved = await draft({ file: { kind: "UNITS", upload: id } }, undefined, key);
    expect(saved.errors).toBeUndefined();
    await judge.query("delete from organisation.upload where id = $1", [id]);
    expect(await draft({ file: { kind: "UNITS", upload: id } }, undefined, key)).toEqual(saved);
    expect(rule(await draft({ file: { kind: "UNITS", upload: id } }))).toBe("upload.unknown");
  });

  test("a person's twenty-first waiting file pushes out the first", async () => {
    const person = { ...actorOf("SystemAdmin", { all: true }), id: randomUUID() };
    const first = (await upload("1", person)).json().id;
    for (let n = 0; n < 20; n += 1) await upload(String(n), person);
    const { rows } = await judge.query(
      "select count(*)::int n, bool_or(id = $2) kept from organisation.upload where account_id = $1",
      [person.id, first],
    );
    expect(rows[0]).toEqual({ n: 20, kept: false });
  });

  test("with faults stays a draft that tells them by row; mended and given again it becomes ready", async () => {
    const broken = made.before.replace(/^(\d{5}),/m, "1234,");
    let act = await drafted({ file: { kind: "UNITS", upload: await uploaded(broken) } });
    expect(act).toMatchObject({ state: "DRAFT", undecided: 0 });
    expect(act.faults.map((f: any) => f.rule)).toContain("code.leading-zero");
    expect(act.faults.find((f: any) => f.rule === "code.leading-zero").row).toBeGreaterThan(1);
    expect(
      rule(await run("applyReorganisation", "CloseReorganisationInput", { id: act.id, expectedVersion: act.version })),
    ).toBe("reorganisation.faults");

    // What could be read nowhere is nobody's but the drafter's.
    const other = { ...actorOf("SystemAdmin", { all: true }), id: randomUUID() };
    expect(
      rule(
        await ask(
          `mutation($input: CloseReorganisationInput!) { cancelReorganisation(input: $input) { id } }`,
          { id: act.id, expectedVersion: act.version },
          other,
        ),
      ),
    ).toBe("FORBIDDEN");

    const [commune] = codesOf(made.before, "commune");
    const [, , , name] = rowOf(made.before, commune!);
    const renamed = [commune, "commune", "Phường", "Mới Đổi", "Phường Mới Đổi", rowOf(made.before, commune!)[5]].join(
      ",",
    );
    const good = made.before.replace(rowOf(made.before, commune!).join(","), renamed);
    const revise = {
      id: act.id,
      title: "Đổi tên (mẫu)",
      basis: "9/NQ-UBTVQH20",
      effectiveOn: ON,
      changes: [],
      file: { kind: "UNITS", upload: await uploaded(good) },
    };
    expect(
      rule(
        await run("reviseReorganisation", "ReviseReorganisationInput", { ...revise, expectedVersion: act.version + 7 }),
      ),
    ).toBe("version.stale");
    const { data, errors } = await run("reviseReorganisation", "ReviseReorganisationInput", {
      ...revise,
      expectedVersion: act.version,
    });
    expect(errors).toBeUndefined();
    act = data.reviseReorganisation;
    expect(act).toMatchObject({ state: "READY", faults: [] });
    expect(act.unitFates.edges.map((e: any) => e.node)).toEqual([
      {
        unit: { code: commune, fullName: expect.stringContaining(name!) },
        fate: "GOES_ON",
        heirs: [{ code: commune }],
      },
    ]);
    expect(
      rule(
        await run("cancelReorganisation", "CloseReorganisationInput", {
          id: act.id,
          expectedVersion: act.version,
          reason: "chỉ thử",
        }),
      ),
    ).toBeUndefined();
    const { rows } = await judge.query("select closed_reason from organisation.reorganisation where id = $1", [act.id]);
    expect(rows).toEqual([{ closed_reason: "chỉ thử" }]);
  });

  test("the file's day must be the draft's", async () => {
    const act = await drafted({
      effectiveOn: "2030-08-01",
      file: { kind: "SUCCESSION", upload: await uploaded(made.conversions), provinces: await uploaded(made.provinces) },
    });
    expect(act.faults.map((f: any) => f.rule)).toContain("date.differs");
  });
});

describe("a part of a commune goes to its neighbour, and both go on", () => {
  const pair = (): [string, string] => {
    const of = new Map<string, string[]>();
    for (const code of codesOf(made.before, "commune"))
      of.set(rowOf(made.before, code)[5]!, [...(of.get(rowOf(made.before, code)[5]!) ?? []), code]);
    return [...of.values()].find((codes) => codes.length > 1)!.slice(0, 2) as [string, string];
  };
  const nameOf = (code: string): string => rowOf(made.before, code)[4]!;

  test("the giver needs no decision for what is tied to no area: it answers on; units keep their ids, codes and names", async () => {
    const [giver, taker] = pair();
    const before = (
      await judge.query(
        `select code, unit_id from organisation.unit_version where code = any ($1) and valid_to is null order by code`,
        [[giver, taker]],
      )
    ).rows;
    const changes = [
      { outcomeCode: giver, outcomeName: nameOf(giver), stays: true, sources: [{ code: giver, portion: "PART" }] },
      {
        outcomeCode: taker,
        outcomeName: nameOf(taker),
        stays: true,
        sources: [
          { code: taker, portion: "WHOLE" },
          { code: giver, portion: "PART" },
        ],
      },
    ];
    const act = await drafted({ effectiveOn: "2030-07-10", changes });
    expect(act).toMatchObject({ state: "READY", undecided: 0, faults: [] });
    expect(act.unitFates.edges.map((e: any) => [e.node.unit.code, e.node.fate])).toEqual(
      [giver, taker].sort().map((code) => [code, "GOES_ON"]),
    );
    expect(act.splitUnits.edges[0].node).toMatchObject({ unit: { code: giver }, decision: giver });
    const applied = await run("applyReorganisation", "CloseReorganisationInput", {
      id: act.id,
      expectedVersion: act.version,
    });
    expect(applied.errors).toBeUndefined();
    const after = (
      await judge.query(
        `select code, unit_id from organisation.unit_version where code = any ($1) and valid_to is null order by code`,
        [[giver, taker]],
      )
    ).rows;
    expect(after).toEqual(before);
    const { rows } = await judge.query(
      `
        select f.code as from_code, t.code as to_code, s.kind, s.share_of_people
        from organisation.unit_succession s
        join organisation.unit_version f on f.id = s.from_version_id
        join organisation.unit_version t on t.id = s.to_version_id
        where s."on" = '2030-07-10'
        order by 1, 2
      `,
    );
    expect(rows).toEqual(
      [
        { from_code: giver, to_code: giver, kind: "CONTINUE", share_of_people: null },
        { from_code: giver, to_code: taker, kind: "TRANSFER", share_of_people: null },
        { from_code: taker, to_code: taker, kind: "CONTINUE", share_of_people: 1 },
      ].sort((a, b) => (a.from_code + a.to_code < b.from_code + b.to_code ? -1 : 1)),
    );
    expect(
      (
        await judge.query(
          `select 1 from organisation.event where type = 'organisation.responsibility.moved' and "on" = '2030-07-10'`,
        )
      ).rows,
    ).toEqual([]);
    expect(applied.data.applyReorganisation.unitFates.totalCount).toBe(2);
  });

  test("whoever is to go on must be one of its own sources", async () => {
    const [giver, taker] = pair();
    const act = await drafted({
      effectiveOn: "2030-07-20",
      changes: [
        { outcomeCode: taker, outcomeName: nameOf(taker), stays: true, sources: [{ code: giver, portion: "WHOLE" }] },
      ],
    });
    expect(act.faults.map((f: any) => f.rule)).toContain("outcome.stays");
  });

  test("whoever takes in all people of a neighbour is a new unit: nobody there comes to answer for them by staying seated", async () => {
    const [giver, taker] = pair();
    for (const portion of ["WHOLE", "PEOPLE"]) {
      const rest =
        portion === "PEOPLE"
          ? [{ outcomeCode: "49999", outcomeName: "Xã Bãi Bồi", sources: [{ code: giver, portion: "LAND" }] }]
          : [];
      const act = await drafted({
        effectiveOn: "2030-07-20",
        changes: [
          {
            outcomeCode: taker,
            outcomeName: nameOf(taker),
            stays: true,
            sources: [
              { code: taker, portion: "WHOLE" },
              { code: giver, portion },
            ],
          },
          ...rest,
        ],
      });
      expect(act.faults.map((f: any) => f.rule)).toContain("outcome.merges");
    }
  });
});

describe("a whole level ends", () => {
  test("of a province without districts, or of none, it cannot end", async () => {
    expect(rule(await draft({ endsDistrictsOf: "99" }))).toBe("districts.none");
  });

  test("every district of the province ends without a successor; its communes go on under the province", async () => {
    const [province] = codesOf(made.before, "province");
    const districts = codesOf(made.before, "district").filter((code) => rowOf(made.before, code)[5] === province);
    const [before, communes] = [await standing("DISTRICT", "2030-07-31"), await standing("COMMUNE", "2030-07-31")];
    const act = await drafted({ effectiveOn: "2030-08-01", endsDistrictsOf: province });
    expect(act).toMatchObject({ state: "READY", faults: [] });
    expect(
      act.unitFates.edges
        .filter((e: any) => e.node.fate === "ENDS")
        .map((e: any) => e.node.unit.code)
        .sort(),
    ).toEqual(districts.sort());
    expect(
      (await run("applyReorganisation", "CloseReorganisationInput", { id: act.id, expectedVersion: act.version }))
        .errors,
    ).toBeUndefined();
    expect([await standing("DISTRICT", "2030-08-01"), await standing("COMMUNE", "2030-08-01")]).toEqual([
      before - districts.length,
      communes,
    ]);
    const { rows } = await judge.query(
      `
        select count(*)::int n
        from organisation.unit_version c
        join organisation.unit_version p on p.unit_id = c.parent_unit_id and p.level = 'PROVINCE'
        where c.level = 'COMMUNE' and c.valid_from = '2030-08-01' and c.district_key is null and p.code = $1
      `,
      [province],
    );
    expect(rows[0].n).toBeGreaterThan(0);
    // The announcement is the last fact of the act.
    const log = (
      await judge.query(`select type, payload from organisation.event where "on" = '2030-08-01' order by xid, seq`)
    ).rows;
    expect(log.at(-1)).toMatchObject({
      type: "organisation.reorganisation.applied",
      payload: { ended: expect.any(Number), versions: rows[0].n },
    });
  });
});
