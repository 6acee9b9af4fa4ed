import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { clockOf, HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { openService, type RunningService } from "@hoa-nhap/subgraph";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { freshDatabase, type TestDatabase } from "../../../../test/database.js";
import { definition } from "../index.js";

/** Residential areas of one commune of 2025, arranged anew in September. */
const ON = "2025-09-01";
let database: TestDatabase;
let service: RunningService & { ready(): Promise<void>; close(): Promise<void> };
let judge: pg.Client;
let commune: { unit_id: string; code: string; key: number; province_key: number };
let other: { unit_id: string; key: number };
let officer: Actor;

async function ask(
  actor: Actor,
  query: string,
  variables: Record<string, unknown> = {},
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
const arrange = (actor: Actor, changes: object[], more: object = {}, key?: string) =>
  ask(
    actor,
    `mutation($input: RearrangeAreasInput!) { rearrangeAreas(input: $input) { unitId } }`,
    { input: { communeId: commune.unit_id, basis: "12/NQ-HĐND", on: ON, changes, ...more } },
    key,
  );
const rule = (answer: { errors?: any[] }): string =>
  answer.errors?.[0]?.extensions.rule ?? answer.errors?.[0]?.extensions.code;
const faults = (answer: { errors?: any[] }): [string, string][] =>
  (answer.errors?.[0]?.extensions.fields ?? []).map((field: any) => [field.path, field.rule]);

interface Standing {
  id: string;
  unit_id: string;
  code: string;
  full_name: string;
  key: number;
}
const standing = async (day: string, unit = commune.unit_id): Promise<Standing[]> =>
  (
    await judge.query(
      `
        select v.id, v.unit_id, v.code, v.full_name, u.key
        from organisation.unit_version v
        join organisation.unit u on u.id = v.unit_id
        where v.level = 'AREA' and v.parent_unit_id = $1
    and (v.valid_from is null or v.valid_from <= $2) and (v.valid_to is null or v.valid_to > $2) order by v.code`,
      [unit, day],
    )
  ).rows;
const names = async (day: string) => (await standing(day)).map((a) => a.full_name);
const counts = async (): Promise<unknown> =>
  (
    await judge.query(`
      select (select count(*)::int from organisation.unit_version) v,
        (select count(*)::int from organisation.unit_succession) s,
  (select count(*)::int from organisation.event) e, (select count(*)::int from organisation.post where to_on is null) p`)
  ).rows[0];
const movesOf = async (key: number): Promise<any[]> =>
  (
    await judge.query(
      `
        select payload->>'on' as "on", (payload->>'communeKey')::int as commune, (payload->>'areaKey')::int as area
        from organisation.event
        where type = 'organisation.responsibility.moved' and payload->>'unitKey' = $1
        order by seq
      `,
      [String(key)],
    )
  ).rows;

beforeAll(async () => {
  pg.types.setTypeParser(1082, (text) => text);
  database = await freshDatabase();
  service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("organisation"),
    subgraphs: {},
    clock: clockOf("2025-08-01"),
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
  const { rows } = await judge.query(`
    select v.unit_id, v.code, u.key, v.province_key,
        (select count(*)
          from organisation.unit_version a
          where a.parent_unit_id = v.unit_id and a.level = 'AREA' and a.valid_to is null) areas
    from organisation.unit_version v
    join organisation.unit u on u.id = v.unit_id
    where v.level = 'COMMUNE' and v.valid_to is null
    order by areas desc, v.code`);
  [commune, other] = [rows.at(-1), rows[0]];
  officer = actorOf("CommuneOfficer", { communes: [commune.key] });
});
afterAll(async () => {
  await judge?.end();
  await service?.close();
  await database?.drop();
});

describe("who may", () => {
  const one = [{ create: { name: "Một", type: "THON" } }];
  test("nobody signed out, nobody without the scope; a commune outside the area does not exist; nothing is left behind", async () => {
    const before = await counts();
    expect(rule(await arrange(nobody, one))).toBe("FORBIDDEN");
    for (const role of ["ProvincialOfficer", "DistrictOfficer", "ResidentialHead", "Mentor", "Auditor"] as const)
      expect([role, rule(await arrange(actorOf(role, { all: true }), one))]).toEqual([role, "FORBIDDEN"]);
    expect(rule(await arrange(officer, one, { communeId: other.unit_id }))).toBe("NOT_FOUND");
    expect(rule(await arrange(officer, one, { communeId: randomUUID() }))).toBe("NOT_FOUND");
    expect(rule(await arrange(actorOf("SystemAdmin", { provinces: [999_999] }), one))).toBe("NOT_FOUND");
    expect(await counts()).toEqual(before);
  });
});

describe("from nothing to a re-arranged commune", () => {
  let first: Standing[];
  const id = (name: string): string => first.find((a) => a.full_name === name)!.id;
  const keyOf = (name: string): number => first.find((a) => a.full_name === name)!.key;

  test("areas are made with codes of the platform; the same key twice makes them once", async () => {
    const changes = ["Đông", "Thôn Đoài", "Nam", "Bắc", "Thượng", "Hạ", "Hà"].map((name) => ({
      create: { name, type: "THON" },
    }));
    const key = randomUUID();
    const [made, again] = [
      await arrange(
        officer,
        [...changes, { create: { name: "Khu phố 3", type: "TO_DAN_PHO" } }],
        { on: "2025-08-01" },
        key,
      ),
      await arrange(
        officer,
        [...changes, { create: { name: "Khu phố 3", type: "TO_DAN_PHO" } }],
        { on: "2025-08-01" },
        key,
      ),
    ];
    expect(made).toEqual({ data: { rearrangeAreas: { unitId: commune.unit_id } } });
    expect(again).toEqual(made);
    first = await standing("2025-08-01");
    expect(first.map((a) => [a.code.slice(5), a.full_name])).toEqual([
      ["-01", "Thôn Đông"],
      ["-02", "Thôn Đoài"],
      ["-03", "Thôn Nam"],
      ["-04", "Thôn Bắc"],
      ["-05", "Thôn Thượng"],
      ["-06", "Thôn Hạ"],
      ["-07", "Thôn Hà"],
      ["-08", "Khu phố 3"],
    ]);
    expect(first.every((a) => a.code.startsWith(commune.code))).toBe(true);
    expect(await names("2025-07-31")).toEqual([]);
    const { data } = await ask(
      officer,
      `
        query ($id: ID!, $code: String!) {
          unitVersion(id: $id) { parent { unitId } synthetic legalBasis }
          unit(code: $code, asOf: "2025-08-01") { id }
        }
      `,
      { id: id("Thôn Nam"), code: `${commune.code}-03` },
    );
    expect(data).toEqual({
      unitVersion: { parent: { unitId: commune.unit_id }, synthetic: false, legalBasis: "12/NQ-HĐND" },
      unit: { id: id("Thôn Nam") },
    });
  });

  test.each<[string, () => object[], object, [string, string][]]>([
    [
      "a name that is taken, also without tone marks",
      () => [{ create: { name: "dong", type: "THON" } }],
      {},
      [["changes.0.create.name", "area.name-taken"]],
    ],
    [
      "two of one name in one act",
      () => [{ create: { name: "Mới", type: "THON" } }, { create: { name: "MỚI", type: "THON" } }],
      {},
      [["changes.1.create.name", "area.name-taken"]],
    ],
    [
      "one area twice",
      () => [
        { close: { area: id("Thôn Nam") } },
        { merge: { areas: [id("Thôn Bắc"), id("Thôn Nam")], name: "Nam Bắc", type: "THON" } },
      ],
      {},
      [["changes.1.merge.areas.1", "area.twice"]],
    ],
    ["an area of elsewhere", () => [{ close: { area: randomUUID() } }], {}, [["changes.0.close.area", "area.unknown"]]],
    [
      "a day before the area",
      () => [{ close: { area: id("Thôn Nam") } }],
      { on: "2025-07-20" },
      [["changes.0.close.area", "area.not-standing"]],
    ],
    [
      "a day before the commune",
      () => [{ create: { name: "Xưa", type: "THON" } }],
      { on: "2025-06-30" },
      [["on", "commune.not-begun"]],
    ],
    [
      "nothing changes",
      () => [{ rename: { area: id("Thôn Nam"), name: "Thôn Nam", type: "THON" } }],
      {},
      [["changes.0.rename", "area.unchanged"]],
    ],
    [
      "an heir that ends too",
      () => [{ close: { area: id("Thôn Nam"), heir: id("Thôn Bắc") } }, { close: { area: id("Thôn Bắc") } }],
      {},
      [["changes.0.close.heir", "heir.not-standing"]],
    ],
    [
      "a part that does not exist",
      () => [
        {
          split: {
            area: id("Thôn Nam"),
            into: [
              { name: "Nam 1", type: "THON" },
              { name: "Nam 2", type: "THON" },
            ],
            heir: 2,
          },
        },
      ],
      {},
      [["changes.0.split.heir", "heir.unknown"]],
    ],
    [
      "two things at once",
      () => [{ create: { name: "A", type: "THON" }, close: { area: id("Thôn Nam") } }],
      {},
      [["changes.0", "change.one"]],
    ],
    [
      "one area alone does not merge",
      () => [{ merge: { areas: [id("Thôn Nam")], name: "Nam", type: "THON" } }],
      {},
      [["changes.0.merge.areas", "arrayMinSize"]],
    ],
    [
      "no number of an act",
      () => [{ close: { area: id("Thôn Nam") } }],
      { basis: "nghị quyết" },
      [["basis", "documentNumber"]],
    ],
  ])("refused: %s", async (_name, changes, more, expected) => {
    const before = await counts();
    const answer = await arrange(officer, changes(), more);
    expect(faults(answer)).toEqual(expected);
    expect(answer.errors![0].extensions.code).toBe("BAD_USER_INPUT");
    expect(await counts()).toEqual(before);
  });

  test("a head and a mentor sit in two areas", async () => {
    for (const [name, login] of [
      ["Thôn Đông", "truong-ban"],
      ["Thôn Hạ", "nguoi-giup-do"],
    ] as const) {
      const body = randomUUID();
      await judge.query(
        `
          insert into organisation.organisation (id, kind, name, folded_name, unit_id)
          select $1, 'FRONT_WORK_BOARD', 'Ban công tác Mặt trận', 'x', unit_id
          from organisation.unit_version
          where id = $2
        `,
        [body, id(name)],
      );
      await judge.query(
        `
          insert into organisation.post (id, official_id, organisation_id, role, title, from_on, province_key,
            commune_key, area_key)
        select $1, a.id, $2, 'ResidentialHead', 'Trưởng ban', '2025-08-01', v.province_key, v.commune_key, v.area_key
        from organisation.account a, organisation.unit_version v
        where a.login = $3 and v.id = $4`,
        [randomUUID(), body, login, id(name)],
      );
    }
  });

  test("merged, divided, renamed, closed on one day, announced ahead: two who do it at once have one effect", async () => {
    const act = () =>
      arrange(officer, [
        { merge: { areas: [id("Thôn Đông"), id("Thôn Đoài")], name: "Đông", type: "THON" } },
        {
          split: {
            area: id("Thôn Nam"),
            into: [
              { name: "Nam 1", type: "THON" },
              { name: "Nam 2", type: "THON" },
            ],
            heir: 1,
          },
        },
        {
          split: {
            area: id("Thôn Bắc"),
            into: [
              { name: "Bắc 1", type: "THON" },
              { name: "Bắc 2", type: "THON" },
            ],
          },
        },
        { rename: { area: id("Thôn Hạ"), name: "Hạ", type: "TO_DAN_PHO" } },
        { close: { area: id("Thôn Thượng"), heir: id("Thôn Hạ") } },
        { close: { area: id("Khu phố 3") } },
      ]);
    const answers = await Promise.all([act(), act()]);
    expect(answers.filter((a) => a.data?.rearrangeAreas)).toHaveLength(1);
    const slower = answers.find((a) => a.errors)!;
    expect([slower.errors![0].extensions.code, rule(slower)]).toEqual(["CONFLICT", "version.stale"]);
    expect(faults(slower)).toContainEqual(["changes.0.merge.areas.1", "area.ended"]);
    expect(await names("2025-08-31")).toHaveLength(8);
    expect(await names(ON)).toEqual([
      "Tổ dân phố Hạ",
      "Thôn Hà",
      "Thôn Đông",
      "Thôn Nam 1",
      "Thôn Nam 2",
      "Thôn Bắc 1",
      "Thôn Bắc 2",
    ]);
  });

  test("lineage: merged and divided are new units with new codes, renamed is itself, closed has no successor", async () => {
    const now = await standing(ON);
    expect(now.map((a) => a.code.slice(5))).toEqual(["-06", "-07", "-09", "-10", "-11", "-12", "-13"]);
    expect(now[0]!.unit_id).toBe(first.find((a) => a.full_name === "Thôn Hạ")!.unit_id);
    const { rows } = await judge.query(
      `
        select f.full_name as old, s.kind, t.full_name as new, s.share_of_people
        from organisation.unit_succession s
        join organisation.unit_version f on f.id = s.from_version_id
      join organisation.unit_version t on t.id = s.to_version_id
      where t.parent_unit_id = $1 and s."on" = $2
      order by t.code, f.code`,
      [commune.unit_id, ON],
    );
    expect(rows.map((r) => [r.old, r.kind, r.new, r.share_of_people])).toEqual([
      ["Thôn Hạ", "RECLASSIFY", "Tổ dân phố Hạ", 1],
      ["Thôn Đông", "MERGE", "Thôn Đông", 1],
      ["Thôn Đoài", "MERGE", "Thôn Đông", 1],
      ["Thôn Nam", "SPLIT", "Thôn Nam 1", null],
      ["Thôn Nam", "SPLIT", "Thôn Nam 2", null],
      ["Thôn Bắc", "SPLIT", "Thôn Bắc 1", null],
      ["Thôn Bắc", "SPLIT", "Thôn Bắc 2", null],
    ]);
  });

  test("responsibility goes to the one that took it whole, to the heir that was named, or back to the commune", async () => {
    const now = Object.fromEntries((await standing(ON)).map((a) => [a.full_name, a.key]));
    const to = (area: number | null) => [{ on: ON, commune: commune.key, area }];
    expect(await movesOf(keyOf("Thôn Đông"))).toEqual(to(now["Thôn Đông"]!));
    expect(await movesOf(keyOf("Thôn Đoài"))).toEqual(to(now["Thôn Đông"]!));
    expect(await movesOf(keyOf("Thôn Nam"))).toEqual(to(now["Thôn Nam 2"]!));
    expect(await movesOf(keyOf("Thôn Bắc"))).toEqual(to(null));
    expect(await movesOf(keyOf("Thôn Thượng"))).toEqual(to(keyOf("Thôn Hạ")));
    expect(await movesOf(keyOf("Khu phố 3"))).toEqual(to(null));
    expect(await movesOf(keyOf("Thôn Hạ"))).toEqual([]);
  });

  test("a post in an area that ended ends the day before and nobody is seated by itself; one in a renamed area goes on", async () => {
    const { rows } = await judge.query(
      `
        select v.full_name, p.to_on from organisation.post p
        join organisation.organisation o on o.id = p.organisation_id
        join organisation.unit_version v on v.unit_id = o.unit_id
      where v.id = any ($1) order by 1`,
      [[id("Thôn Đông"), id("Thôn Hạ")]],
    );
    expect(rows).toEqual([
      { full_name: "Thôn Đông", to_on: "2025-08-31" },
      { full_name: "Thôn Hạ", to_on: null },
    ]);
    expect(
      (await judge.query(`select count(*)::int n from organisation.post where from_on = $1`, [ON])).rows[0].n,
    ).toBe(0);
  });

  test("the Front's working board of an area that ended ends with it, and the area that took its place has one", async () => {
    const { rows } = await judge.query(
      `
        select o.name, o.kind, o.valid_from, o.valid_to, o.founded_by, o.ended_by
        from organisation.organisation o
        join organisation.unit_version v on v.unit_id = o.unit_id
      where v.level = 'AREA' and v.parent_unit_id = $1 and v.valid_to is null and o.valid_from = $2 or v.id = $3
      order by o.valid_from nulls first`,
      [commune.unit_id, ON, id("Thôn Đông")],
    );
    expect(rows).toEqual([
      {
        name: "Ban công tác Mặt trận",
        kind: "FRONT_WORK_BOARD",
        valid_from: null,
        valid_to: ON,
        founded_by: null,
        ended_by: "12/NQ-HĐND",
      },
      {
        name: "Ban công tác Mặt trận (Thôn Đông)",
        kind: "FRONT_WORK_BOARD",
        valid_from: ON,
        valid_to: null,
        founded_by: "12/NQ-HĐND",
        ended_by: null,
      },
    ]);
  });

  test("what is recorded for later stands in the way, and codes are never used again", async () => {
    const now = await standing(ON);
    const changed = first.find((a) => a.full_name === "Thôn Hạ")!;
    expect(
      faults(
        await arrange(officer, [{ rename: { area: changed.id, name: "Hạ Mới", type: "THON" } }], { on: "2025-08-15" }),
      ),
    ).toEqual([["changes.0.rename.area", "area.changed-later"]]);
    expect(faults(await arrange(officer, [{ create: { name: "Nam 1", type: "THON" } }], { on: "2025-08-15" }))).toEqual(
      [["changes.0.create.name", "area.name-taken"]],
    );
    expect(
      (await arrange(officer, [{ close: { area: now.at(-1)!.id } }], { on: "2025-10-01" })).errors,
    ).toBeUndefined();
    expect(
      (await arrange(officer, [{ create: { name: "Bắc 2", type: "THON" } }], { on: "2025-11-01" })).errors,
    ).toBeUndefined();
    expect((await standing("2025-11-01")).at(-1)!.code).toBe(`${commune.code}-14`);
  });

  test("a commune that is recorded to end later is left alone", async () => {
    const { rows } = await judge.query(
      `
        select unit_id, province_key from organisation.unit_version
        where level = 'COMMUNE' and valid_to = '2025-07-01'
        limit 1
      `,
    );
    const answer = await arrange(
      actorOf("SystemAdmin", { provinces: [rows[0].province_key] }),
      [{ create: { name: "Mới", type: "THON" } }],
      { communeId: rows[0].unit_id, on: "2025-06-01" },
    );
    expect(faults(answer)).toEqual([["on", "unit.changed-later"]]);
  });
});
