import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { clockOf, HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { openService, type RunningService } from "@hoa-nhap/subgraph";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { freshDatabase, type TestDatabase } from "../../../../test/database.js";
import { statements } from "../../../../test/statements.js";
import { definition } from "../index.js";

/** Bodies, departments, posts and who holds them, by their days: on the demo of 2020. */
let database: TestDatabase;
let service: RunningService & { ready(): Promise<void>; close(): Promise<void> };
let judge: pg.Client;
let admin: Actor, elsewhere: Actor;
let today = "2020-11-23";

async function ask(
  query: string,
  input?: object,
  actor: Actor = admin,
  key: string = randomUUID(),
): Promise<{ data: any; errors?: any[] }> {
  const body = JSON.stringify({ query, variables: { input } });
  const answer = await service.app.inject({
    method: "POST",
    url: "/graphql",
    payload: body,
    headers: {
      "content-type": "application/json",
      "idempotency-key": key,
      [HOP_HEADER]: signHop("hop", "organisation", body, actor, { idempotencyKey: key }),
    },
  });
  return answer.json();
}
const BODY = "id version kind name validFrom validTo departments { id version name validFrom validTo }";
const change = (name: string, input: object, actor?: Actor, key?: string, fields = BODY) =>
  ask(
    `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`,
    input,
    actor,
    key,
  );
const rule = (answer: { errors?: any[] }): string =>
  answer.errors?.[0]?.extensions.fields?.[0]?.rule ??
  answer.errors?.[0]?.extensions.rule ??
  answer.errors?.[0]?.extensions.code;
const front = async (code: string): Promise<any> =>
  (await ask(`{ unit(code: "${code}") { unitId organisations(kind: FRONT) { ${BODY} } } }`)).data.unit;
const number = async (sql: string): Promise<number> =>
  Number((await judge.query(`select count(*)::int n from ${sql}`)).rows[0].n);

beforeAll(async () => {
  pg.types.setTypeParser(1082, (text) => text);
  database = await freshDatabase();
  service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("organisation"),
    subgraphs: {},
    clock: { ...clockOf(today), today: () => today },
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
  const [province] = (await judge.query("select province_key from organisation.unit_version where code = '30'")).rows;
  admin = { ...actorOf("SystemAdmin", { provinces: [province.province_key] }), id: randomUUID() };
  elsewhere = { ...actorOf("SystemAdmin", { provinces: [999_999] }), id: randomUUID() };
});
afterAll(async () => {
  await judge?.end();
  await service?.close();
  await database?.drop();
});

describe("by day and level", () => {
  test("the same body of a kind at a level and territory, on a day (R65)", async () => {
    const { data } = await ask(`{
      police: organisations(kind: POLICE, level: DISTRICT, first: 1) { totalCount }
      left: organisations(kind: POLICE, level: DISTRICT, asOf: "2025-03-01", first: 1) { totalCount }
      eve: organisations(kind: POLICE, level: DISTRICT, asOf: "2025-02-28", first: 1) { totalCount }
      fronts: organisations(kind: FRONT, level: DISTRICT, asOf: "2025-03-01", first: 1) { totalCount }
      ended: organisations(kind: FRONT, level: DISTRICT, asOf: "2025-07-01", first: 1) { totalCount }
      communes: organisations(kind: FRONT, level: COMMUNE, asOf: "2025-07-01", first: 1) { totalCount } }`);
    expect(data).toEqual({
      police: { totalCount: 12 },
      left: { totalCount: 0 },
      eve: { totalCount: 12 },
      fronts: { totalCount: 12 },
      ended: { totalCount: 0 },
      communes: { totalCount: 114 },
    });
  });

  test("under a unit at any depth, and the peers of a body at its own level", async () => {
    const { unitId } = await front("296");
    const { data } = await ask(
      `
        {
          organisations(kind: FRONT, under: "${unitId}", first: 1) { totalCount }
          unit(code: "296") {
            organisations(kind: FRONT) {
              peers(kind: POLICE) { name } all: peers { kind }
              later: peers(kind: POLICE, asOf: "2025-03-02") { name }
            }
          }
        }
      `,
    );
    const inside = await number(
      `
        organisation.organisation o
        where kind = 'FRONT' and exists (select from organisation.unit_version v
          join organisation.unit d on d.id = '${unitId}'
          where v.unit_id = o.unit_id and v.district_key = d.key
            and (v.valid_from is null or v.valid_from <= '2020-11-23')
            and (v.valid_to is null or v.valid_to > '2020-11-23'))
      `,
    );
    expect(data.organisations.totalCount).toBe(inside);
    const [own] = data.unit.organisations;
    expect(own.peers).toEqual([{ name: "Công an huyện Bình Giang" }]);
    expect(own.all.length).toBeGreaterThan(6);
    expect(own.later).toEqual([]);
  });

  test("a body of a commune that ended is there on its days and on no other", async () => {
    const { data } = await ask(
      `
        {
          unit(code: "10963") {
            eve: organisations(kind: FRONT) { name validTo }
            after: organisations(kind: FRONT, asOf: "2025-07-01") { name }
          }
        }
      `,
    );
    expect(data.unit).toEqual({
      eve: [{ name: "Ủy ban MTTQ Việt Nam xã Long Xuyên", validTo: "2025-07-01" }],
      after: [],
    });
  });

  test("a body says which roles a post in it may carry, to those who appoint", async () => {
    const query = `{ unit(code: "10963") { organisations { kind roles } } }`;
    const roles = Object.fromEntries(
      (await ask(query)).data.unit.organisations.map((body: any) => [body.kind, body.roles]),
    );
    expect(roles).toMatchObject({
      FRONT: ["CommuneOfficer", "Mentor", "TipOfficer"],
      POLICE: ["PoliceLiaison"],
      COMMITTEE_138: ["Committee138Viewer"],
      PARTY_COMMITTEE: [],
    });
    expect(
      (await ask(query, undefined, actorOf("ProvincialOfficer", { all: true }))).data.unit.organisations.every(
        (body: any) => body.roles === null,
      ),
    ).toBe(true);
  });

  test("the Front's office has its department of movements, and the officer sits in it (R48)", async () => {
    const { data } = await ask(
      `
        {
          unit(code: "30") {
            organisations(kind: FRONT) {
              departments { name } posts { role title department { name } official { name } }
            }
          }
        }
      `,
    );
    const [body] = data.unit.organisations;
    expect(body.departments).toEqual([{ name: "Ban Phong trào" }]);
    expect(body.posts).toContainEqual({
      role: "ProvincialOfficer",
      title: "Chuyên viên Ban Phong trào",
      department: { name: "Ban Phong trào" },
      official: { name: "Bùi Thị Phương (mẫu)" },
    });
  });

  test("an index serves every list of bodies", async () => {
    // However few rows there are now: what no index serves would still be read from end to end.
    await judge.query(
      "analyze organisation.organisation; analyze organisation.organisation_alias; set enable_seqscan = off",
    );
    const plans = [
      `
        select * from organisation.organisation
        where folded_name > 'm' and id is not null
        order by folded_name, id
        limit 51
      `,
      "select id from organisation.organisation where folded_name like '%tan viet%'",
      "select organisation_id from organisation.organisation_alias where folded_name like '%tan viet%'",
    ];
    for (const sql of plans)
      expect((await judge.query(`explain ${sql}`)).rows.map((row) => row["QUERY PLAN"]).join("\n")).not.toMatch(
        /Seq Scan/,
      );
    await judge.query("reset enable_seqscan");
  });
});

describe("who may", () => {
  test("nobody signed out, nobody without the scope; of another area there is no body and no unit", async () => {
    const {
      unitId,
      organisations: [body],
    } = await front("10963");
    const found = { unitId, kind: "MEMBER", name: "Hội Người cao tuổi xã Long Xuyên", on: "2020-01-01" };
    expect(rule(await change("foundOrganisation", found, nobody))).toBe("FORBIDDEN");
    for (const role of ["ProvincialOfficer", "ProvincialLeader", "CommuneOfficer", "Auditor"] as const)
      expect(rule(await change("foundOrganisation", found, actorOf(role, { all: true })))).toBe("FORBIDDEN");
    expect(rule(await change("foundOrganisation", found, elsewhere))).toBe("NOT_FOUND");
    expect(
      rule(
        await change("endOrganisation", { id: body.id, expectedVersion: body.version, on: "2021-01-01" }, elsewhere),
      ),
    ).toBe("NOT_FOUND");
    expect(
      rule(await change("foundDepartment", { organisationId: body.id, name: "Ban Thử", on: "2020-01-01" }, elsewhere)),
    ).toBe("NOT_FOUND");
    expect(
      rule(
        await change(
          "appoint",
          { name: "A (mẫu)", organisationId: body.id, role: "CommuneOfficer", title: "Cán bộ", fromOn: "2020-01-01" },
          elsewhere,
          undefined,
          "id",
        ),
      ),
    ).toBe("NOT_FOUND");
    expect(
      rule(
        await change(
          "endOrganisationsOfLevel",
          { kind: "POLICE", level: "DISTRICT", on: "2021-01-01", basis: "1/QĐ-X" },
          elsewhere,
        ),
      ),
    ).toBe("organisation.none");
    expect(await number("organisation.organisation where name like 'Hội Người cao tuổi%'")).toBe(0);
  });
});

describe("founding, renaming, ending", () => {
  let made: any;
  test("a body is founded once, whatever the key is sent", async () => {
    const { unitId } = await front("10963");
    const input = {
      unitId,
      kind: "MEMBER",
      name: " Hội Người cao tuổi  xã Long Xuyên",
      on: "2020-01-01",
      basis: "12/QĐ-MT",
    };
    const key = randomUUID();
    const [first, second] = [
      await change("foundOrganisation", input, admin, key),
      await change("foundOrganisation", input, admin, key),
    ];
    made = first.data.foundOrganisation;
    expect(second.data.foundOrganisation.id).toBe(made.id);
    expect(made).toMatchObject({
      name: "Hội Người cao tuổi xã Long Xuyên",
      validFrom: "2020-01-01",
      validTo: "2025-07-01",
    });
    expect(rule(await change("foundOrganisation", { ...input, name: "hoi nguoi cao tuoi xa long xuyen" }))).toBe(
      "organisation.once",
    );
    expect(rule(await change("foundOrganisation", { ...input, name: "Khác", on: "2030-01-01" }))).toBe("unit.unknown");
  });

  test("two who found the same body at once found one", async () => {
    const { unitId } = await front("10963");
    const input = { unitId, kind: "MEMBER", name: "Hội Làm vườn xã Long Xuyên", on: "2020-01-01" };
    const answers = await Promise.all([1, 2, 3].map(() => change("foundOrganisation", input)));
    expect(answers.filter((a) => a.data)).toHaveLength(1);
    expect(answers.filter((a) => a.errors).map(rule)).toEqual(["organisation.once", "organisation.once"]);
    expect(await number("organisation.organisation where name = 'Hội Làm vườn xã Long Xuyên'")).toBe(1);
  });

  test("renamed from a day it bears each name on its days, and is found by both", async () => {
    const renamed = (
      await change("renameOrganisation", {
        id: made.id,
        expectedVersion: made.version,
        name: "Hội Người cao tuổi Long Xuyên mới",
        on: "2020-12-01",
      })
    ).data.renameOrganisation;
    expect(renamed.name).toBe("Hội Người cao tuổi xã Long Xuyên");
    expect(
      rule(
        await change("renameOrganisation", { id: made.id, expectedVersion: made.version, name: "x", on: "2020-12-01" }),
      ),
    ).toBe("version.stale");
    const { data } = await ask(
      `
        {
          a: organisations(search: "hoi nguoi cao tuoi xa long", first: 2) {
            edges { node { name later: name(asOf: "2020-12-01") } }
          }
          b: organisations(search: "long xuyen moi", first: 2) { totalCount }
        }
      `,
    );
    expect(data.a.edges).toEqual([
      { node: { name: "Hội Người cao tuổi xã Long Xuyên", later: "Hội Người cao tuổi Long Xuyên mới" } },
    ]);
    expect(data.b.totalCount).toBe(1);
    made = renamed;
  });

  test("two who end it at once have one effect; its department and posts end with it", async () => {
    const department = (
      await change("foundDepartment", { organisationId: made.id, name: "Ban Phong trào", on: "2020-02-01" })
    ).data.foundDepartment.departments[0];
    expect(
      rule(await change("foundDepartment", { organisationId: made.id, name: "ban phong trao", on: "2020-03-01" })),
    ).toBe("department.once");
    const post = (
      await change(
        "appoint",
        {
          name: "Người Giúp (mẫu)",
          organisationId: made.id,
          departmentId: department.id,
          role: "Mentor",
          title: "Hội viên",
          fromOn: "2020-03-01",
        },
        admin,
        undefined,
        "id version department { name }",
      )
    ).data.appoint;
    expect(post.department.name).toBe("Ban Phong trào");
    const { version } = (
      await ask(`{ organisations(search: "hoi nguoi cao tuoi xa long", first: 1) { edges { node { version } } } }`)
    ).data.organisations.edges[0].node;
    const ends = await Promise.all(
      [1, 2].map(() =>
        change("endOrganisation", { id: made.id, expectedVersion: version, on: "2021-01-01", basis: "9/QĐ-MT" }),
      ),
    );
    expect(ends.filter((a) => a.data)).toHaveLength(1);
    expect(rule(ends.find((a) => a.errors)!)).toMatch(/version.stale|organisation.ended/);
    const { rows } = await judge.query(
      `
        select p.to_on, d.valid_to from organisation.post p
        join organisation.department d on d.id = p.department_id
        where p.id = $1
      `,
      [post.id],
    );
    expect(rows).toEqual([{ to_on: "2020-12-31", valid_to: "2021-01-01" }]);
    expect(
      rule(
        await change(
          "appoint",
          { name: "B (mẫu)", organisationId: made.id, role: "Mentor", title: "Hội viên", fromOn: "2021-02-01" },
          admin,
          undefined,
          "id",
        ),
      ),
    ).toBe("organisation.day");
  });

  test("it does not end before somebody's post in it began; a post or department that has not begun yet is not begun any more", async () => {
    const { unitId } = await front("10963");
    const body = (
      await change("foundOrganisation", {
        unitId,
        kind: "MEMBER",
        name: "Hội Chữ thập đỏ xã Long Xuyên",
        on: "2020-01-01",
      })
    ).data.foundOrganisation;
    const seat = (fromOn: string) =>
      change(
        "appoint",
        { name: `Từ ${fromOn} (mẫu)`, organisationId: body.id, role: "Mentor", title: "Hội viên", fromOn },
        admin,
        undefined,
        "id",
      );
    const [begun, ahead] = [(await seat("2020-06-01")).data.appoint, (await seat("2021-03-01")).data.appoint];
    await change("foundDepartment", { organisationId: body.id, name: "Ban Mới", on: "2021-03-01" });
    const seen = { id: body.id, expectedVersion: body.version };
    expect(rule(await change("endOrganisation", { ...seen, on: "2020-06-01" }))).toBe("organisation.in-use");
    expect((await change("endOrganisation", { ...seen, on: "2021-03-01" })).errors).toBeUndefined();
    expect(
      (await judge.query("select id, to_on from organisation.post where organisation_id = $1", [body.id])).rows,
    ).toEqual([{ id: begun.id, to_on: "2021-02-28" }]);
    expect(await number(`organisation.department where organisation_id = '${body.id}'`)).toBe(0);
    expect(await number(`organisation.audit_entry where subject = '${ahead.id}' and action = 'post.appoint'`)).toBe(1);
  });

  test("a whole level goes on one day, with its posts, and only within the area", async () => {
    const before = await number("organisation.organisation where kind = 'COMMITTEE_138'");
    const { data, errors } = await change("endOrganisationsOfLevel", {
      kind: "COMMITTEE_138",
      level: "DISTRICT",
      on: "2021-05-01",
      basis: "33/QĐ-BCĐ",
    });
    expect(errors).toBeUndefined();
    expect(data.endOrganisationsOfLevel.validTo).toBe("2021-05-01");
    expect(await number("organisation.organisation where kind = 'COMMITTEE_138' and valid_to = '2021-05-01'")).toBe(12);
    expect(await number("organisation.organisation where kind = 'COMMITTEE_138'")).toBe(before);
    expect(
      rule(
        await change("endOrganisationsOfLevel", {
          kind: "COMMITTEE_138",
          level: "DISTRICT",
          on: "2021-05-01",
          basis: "33/QĐ-BCĐ",
        }),
      ),
    ).toBe("organisation.none");
  });
});

describe("posts", () => {
  test("somebody who serves in another area only is not there to be appointed", async () => {
    const {
      organisations: [body],
    } = await front("10963");
    const other = randomUUID();
    await judge.query(
      "insert into organisation.official (id, name, folded_name) values ($1, 'Người Xa (mẫu)', 'nguoi xa (mau)')",
      [other],
    );
    await judge.query(
      `
        insert into organisation.post (id, official_id, organisation_id, role, title, from_on, province_key)
        values ($1, $2, $3, 'ProvincialOfficer', 'Cán bộ', '2020-01-01', 999999)
      `,
      [randomUUID(), other, body.id],
    );
    expect(
      rule(
        await change(
          "appoint",
          { officialId: other, organisationId: body.id, role: "CommuneOfficer", title: "Cán bộ", fromOn: "2020-11-01" },
          admin,
          undefined,
          "id",
        ),
      ),
    ).toBe("NOT_FOUND");
    await judge.query("delete from organisation.post where official_id = $1", [other]);
  });

  const FIELDS = "id version role fromOn toOn official { id name }";
  const appoint = (input: object, actor?: Actor) =>
    change("appoint", { title: "Cán bộ", ...input }, actor, undefined, FIELDS);

  test.each<[string, string, string]>([
    ["a commune's officer in a district", "296", "CommuneOfficer"],
    ["a district's officer in a commune", "10963", "DistrictOfficer"],
    ["the police's liaison in the Front", "10963", "PoliceLiaison"],
    ["an administrator in a commune", "10963", "SystemAdmin"],
    ["a provincial officer in a commune", "10963", "ProvincialOfficer"],
  ])("%s is refused", async (_what, code, role) => {
    const {
      organisations: [body],
    } = await front(code);
    expect(rule(await appoint({ name: "Sai Chỗ (mẫu)", organisationId: body.id, role, fromOn: "2020-06-01" }))).toBe(
      "post.role",
    );
    expect(await number("organisation.official where name = 'Sai Chỗ (mẫu)'")).toBe(0);
  });

  test("one person may hold several posts, but the same one once at a time", async () => {
    const [
      {
        organisations: [commune],
      },
      {
        organisations: [neighbour],
      },
    ] = await Promise.all([front("10963"), front("10966")]);
    const first = (
      await appoint({
        name: "Đa Nhiệm (mẫu)",
        organisationId: commune.id,
        role: "CommuneOfficer",
        fromOn: "2020-06-01",
      })
    ).data.appoint;
    const { id: officialId } = first.official;
    expect(
      (await appoint({ officialId, organisationId: neighbour.id, role: "CommuneOfficer", fromOn: "2020-06-01" }))
        .errors,
    ).toBeUndefined();
    expect(
      (await appoint({ officialId, organisationId: commune.id, role: "TipOfficer", fromOn: "2020-06-01" })).errors,
    ).toBeUndefined();
    const both = await Promise.all(
      [1, 2].map(() => appoint({ officialId, organisationId: commune.id, role: "Mentor", fromOn: "2020-06-01" })),
    );
    expect(both.filter((a) => a.data)).toHaveLength(1);
    expect(rule(both.find((a) => a.errors)!)).toBe("post.twice");
    expect(
      rule(
        await appoint({ officialId, name: "Cả Hai", organisationId: commune.id, role: "Mentor", fromOn: "2020-06-01" }),
      ),
    ).toBe("official.either");
    expect(
      rule(
        await appoint({ officialId: randomUUID(), organisationId: commune.id, role: "Mentor", fromOn: "2020-06-01" }),
      ),
    ).toBe("NOT_FOUND");
    const { data } = await ask(
      `
        {
          officials(search: "da nhiem", first: 5) {
            totalCount
            edges { node { name posts { role organisation { name } } } }
          }
        }
      `,
    );
    expect(data.officials.edges[0].node.posts).toHaveLength(4);
  });

  test("a list of people asks for the posts of all at once", async () => {
    const of = (first: number) =>
      statements(async () => {
        const { data } = await ask(`{ officials(first: ${first}) { edges { node { posts { title } } } } }`);
        expect(data.officials.edges).toHaveLength(first);
      });
    expect((await of(6)).length).toBe((await of(1)).length);
  });

  test("nobody appoints himself", async () => {
    const {
      organisations: [body],
    } = await front("10963");
    const { official } = (
      await appoint({ name: "Tự Cử (mẫu)", organisationId: body.id, role: "Mentor", fromOn: "2020-06-01" })
    ).data.appoint;
    expect(
      rule(
        await appoint(
          { officialId: official.id, organisationId: body.id, role: "CommuneOfficer", fromOn: "2020-06-01" },
          { ...admin, id: official.id },
        ),
      ),
    ).toBe("post.self");
  });

  test("nobody ends the body that his own administrator's post is in", async () => {
    const {
      organisations: [front30],
    } = await front("30");
    const me = (
      await appoint({
        name: "Tự Đóng Cửa (mẫu)",
        organisationId: front30.id,
        role: "SystemAdmin",
        fromOn: "2020-06-01",
      })
    ).data.appoint.official.id;
    expect(
      rule(
        await change(
          "endOrganisation",
          { id: front30.id, expectedVersion: front30.version, on: "2020-07-01" },
          { ...admin, id: me },
        ),
      ),
    ).toBe("post.own");
  });

  test("a post has its last day once; the day before its first is refused; somebody else's is not there", async () => {
    const {
      organisations: [body],
    } = await front("10963");
    const post = (
      await appoint({ name: "Một Lần (mẫu)", organisationId: body.id, role: "CommuneOfficer", fromOn: "2020-06-01" })
    ).data.appoint;
    const end = (on: string, more: object = {}, actor?: Actor) =>
      change("endPost", { id: post.id, expectedVersion: post.version, on, ...more }, actor, undefined, FIELDS);
    expect(rule(await end("2020-12-31", {}, elsewhere))).toBe("NOT_FOUND");
    expect(rule(await end("2020-05-31"))).toBe("date.order");
    expect(rule(await end("2020-12-31", { expectedVersion: 9 }))).toBe("version.stale");
    const ended = (await end("2020-12-31")).data.endPost;
    expect(ended.toOn).toBe("2020-12-31");
    expect(rule(await end("2021-12-31", { expectedVersion: ended.version }))).toBe("post.ended");
  });

  test("a post in a body that will end, ends with it; rights follow the days", async () => {
    const {
      organisations: [body],
    } = await front("10963");
    const post = (
      await appoint({ name: "Đến Khi (mẫu)", organisationId: body.id, role: "CommuneOfficer", fromOn: "2020-06-01" })
    ).data.appoint;
    expect(post.toOn).toBe("2025-06-30");
  });

  describe("in a commune that moves to another province", () => {
    let neighbours: Actor;
    let body: any, unitId: string;
    // From 1 March 2021 the commune lies in another province, as an act that was applied ahead would have it.
    beforeAll(async () => {
      ({
        unitId,
        organisations: [body],
      } = await front("10969"));
      const [{ key }] = (
        await judge.query(
          "insert into organisation.unit (id, level) values (gen_random_uuid(), 'PROVINCE') returning key",
        )
      ).rows;
      neighbours = { ...actorOf("SystemAdmin", { provinces: [key] }), id: randomUUID() };
      await judge.query(
        `
          insert into organisation.unit_version (id, unit_id, code, name, full_name, folded_name, type, level,
            parent_unit_id, valid_from, valid_to, province_key, district_key, commune_key)
        select gen_random_uuid(), unit_id, code, name, full_name, folded_name, type, level, parent_unit_id,
          '2021-03-01', valid_to, $2, null, commune_key
        from organisation.unit_version
        where unit_id = $1 and valid_from is null`,
        [unitId, key],
      );
      await judge.query(
        "update organisation.unit_version set valid_to = '2021-03-01' where unit_id = $1 and valid_from is null",
        [unitId],
      );
    });
    const seat = (fromOn: string, actor = admin) =>
      appoint({ name: `Từ ${fromOn} (mẫu)`, organisationId: body.id, role: "CommuneOfficer", fromOn }, actor);

    test("who is seated there before is seated by its administrator for as long as it lies there", async () => {
      expect((await seat("2020-06-01")).data.appoint.toOn).toBe("2021-02-28");
      expect(rule(await seat("2020-06-01", neighbours))).toBe("NOT_FOUND");
    });

    test("from that day it is the other administrator's, and no longer the first one's, not even for a day before", async () => {
      today = "2021-03-01";
      try {
        expect(rule(await seat("2020-07-01"))).toBe("NOT_FOUND");
        expect(
          rule(await change("foundOrganisation", { unitId, kind: "MEMBER", name: "Hội Khác", on: "2020-07-01" })),
        ).toBe("NOT_FOUND");
        expect(
          rule(await change("endOrganisation", { id: body.id, expectedVersion: body.version + 7, on: "2021-01-01" })),
        ).toBe("NOT_FOUND");
        await change("endOrganisationsOfLevel", {
          kind: "FRONT",
          level: "COMMUNE",
          on: "2021-02-01",
          basis: "7/QĐ-MT",
        });
        expect(await number(`organisation.organisation where id = '${body.id}' and valid_to = '2021-02-01'`)).toBe(0);
        const [there] = (
          await ask(`{ unit(code: "10969", asOf: "2021-03-01") { organisations(kind: FRONT) { id version } } }`)
        ).data.unit.organisations;
        expect((await seat("2021-03-01", neighbours)).errors).toBeUndefined();
        expect(
          (
            await change(
              "endOrganisation",
              { id: there.id, expectedVersion: there.version, on: "2021-04-01" },
              neighbours,
            )
          ).errors,
        ).toBeUndefined();
      } finally {
        today = "2020-11-23";
      }
    });
  });

  test("a district's post reads on after the district's end when it was held until then; one that was ended before opens nothing", async () => {
    const {
      organisations: [body],
    } = await front("296");
    const grants = async (post: any, day: string): Promise<any[]> => {
      today = day;
      const door = JSON.stringify({ accountId: post.official.id });
      const answer = await service.app.inject({
        method: "POST",
        url: "/internal/rights",
        payload: door,
        headers: { "content-type": "application/json", [HOP_HEADER]: signHop("hop", "organisation", door, nobody) },
      });
      today = "2020-11-23";
      return answer.json().account.grants;
    };
    const seat = async (name: string): Promise<any> => {
      const { appoint: post } = (
        await appoint({ name, organisationId: body.id, role: "DistrictOfficer", fromOn: "2020-06-01" })
      ).data;
      await judge.query("insert into organisation.account (id, login, password_hash) values ($1, $2, 'x')", [
        post.official.id,
        `district-${randomUUID()}`,
      ]);
      return post;
    };
    const [left, stayed] = [await seat("Thôi Việc (mẫu)"), await seat("Đến Cùng (mẫu)")];
    await change("endPost", { id: left.id, expectedVersion: left.version, on: "2020-11-01" }, admin, undefined, FIELDS);
    for (const day of ["2020-11-23", "2025-07-01"]) expect(await grants(left, day)).toEqual([]);
    expect((await grants(stayed, "2025-06-30"))[0].scopes).toContain("document.write");
    const [after] = await grants(stayed, "2025-07-01");
    expect(after.scopes).toContain("pilot.read");
    expect(after.scopes).not.toContain("document.write");
  });

  test("of a district nobody is appointed after its end", async () => {
    const {
      organisations: [body],
    } = await front("296");
    today = "2025-08-01";
    expect(
      rule(
        await appoint({ name: "Muộn (mẫu)", organisationId: body.id, role: "DistrictOfficer", fromOn: "2025-07-15" }),
      ),
    ).toBe("organisation.day");
    today = "2020-11-23";
  });
});
