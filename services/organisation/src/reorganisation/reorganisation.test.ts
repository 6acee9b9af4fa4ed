import "reflect-metadata";
import { Ajv2020 } from "ajv/dist/2020.js";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { clockOf, HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { openService, type RunningService } from "@hoa-nhap/subgraph";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { freshDatabase, type TestDatabase } from "../../../../test/database.js";
import { definition } from "../index.js";

const ON = "2025-09-01";
let database: TestDatabase;
let service: RunningService & { ready(): Promise<void>; close(): Promise<void> };
let judge: pg.Client;
let admin: Actor;
interface Unit {
  code: string;
  full_name: string;
  unit_id: string;
  key: number;
  areas: number;
  posts: number;
}
let [merged, mergedToo, divided, neighbour] = [] as unknown as [Unit, Unit, Unit, Unit];

async function ask(
  actor: Actor,
  query: string,
  variables: Record<string, unknown> = {},
  key: string = randomUUID(),
): Promise<{ data: any; errors?: any[] }> {
  const body = JSON.stringify({ query, variables });
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
const FIELDS = `
  id version state undecided faults { row rule message }
  endingUnits(first: 50) { totalCount edges { node { code } } }
  newUnits(first: 50) { edges { node { code fullName parentCode } } }
  splitUnits(first: 50) {
    edges { node { unit { unitId code } needsDecision decision heirs { code } areas { unit { unitId } decision } } }
  }
  affectedPosts(first: 50) { edges { node { post { id role } unit { code } decision } } }
`;
const change = (actor: Actor, name: string, input: object, key?: string) =>
  ask(
    actor,
    `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1).replace(/^(apply|cancel)/, "")}Input!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input },
    key,
  );
const close = (actor: Actor, name: "applyReorganisation" | "cancelReorganisation", input: object, key?: string) =>
  ask(actor, `mutation($input: CloseReorganisationInput!) { ${name}(input: $input) { ${FIELDS} } }`, { input }, key);
const rule = (answer: { errors?: any[] }): string =>
  answer.errors?.[0]?.extensions.rule ?? answer.errors?.[0]?.extensions.code;
const counts = async (): Promise<unknown> =>
  (
    await judge.query(`
      select (select count(*)::int from organisation.unit_version) v,
        (select count(*)::int from organisation.unit_succession) s,
  (select count(*)::int from organisation.event) e, (select count(*)::int from organisation.post) p`)
  ).rows[0];

const draft = (more: object = {}) => ({
  title: "Sắp xếp thử (mẫu)",
  basis: "01/NQ-UBTVQH15",
  effectiveOn: ON,
  changes: [
    {
      outcomeCode: merged.code,
      outcomeName: "Xã Hợp Nhất",
      sources: [
        { code: merged.code, portion: "WHOLE" },
        { code: mergedToo.code, portion: "WHOLE" },
      ],
    },
    {
      outcomeCode: "39001",
      outcomeName: "Phường Mới",
      parentCode: "31",
      sources: [
        { code: divided.code, portion: "PART" },
        { code: neighbour.code, portion: "WHOLE" },
      ],
    },
    { outcomeCode: divided.code, outcomeName: "Xã Còn Lại", sources: [{ code: divided.code, portion: "PART" }] },
  ],
  ...more,
});

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
    select v.code, v.full_name, v.unit_id, u.key,
        (select count(*)::int
          from organisation.unit_version a
          where a.parent_unit_id = v.unit_id and a.level = 'AREA' and a.valid_to is null) areas,
        (select count(*)::int
          from organisation.post p
          join organisation.organisation o on o.id = p.organisation_id
          where o.unit_id = v.unit_id and p.to_on is null) posts,
        v.province_key
    from organisation.unit_version v
    join organisation.unit u on u.id = v.unit_id
    where v.level = 'COMMUNE' and v.valid_to is null
    order by posts desc, areas desc, v.code`);
  [merged, divided] = [rows[0], rows.find((row, n) => n > 0 && row.areas > 1)];
  [mergedToo, neighbour] = rows.filter((row) => row.areas === 0 && row.posts === 0) as [Unit, Unit];
  admin = actorOf("SystemAdmin", { provinces: [rows[0].province_key] });
});
afterAll(async () => {
  await judge?.end();
  await service?.close();
  await database?.drop();
});

describe("who may", () => {
  test("nobody signed out, nobody without the scope, no administrator of another place, and nothing is left behind", async () => {
    const before = await counts();
    expect(rule(await change(nobody, "draftReorganisation", draft()))).toBe("FORBIDDEN");
    for (const role of ["ProvincialOfficer", "CentralOfficer", "ProvincialLeader", "Auditor"] as const)
      expect(rule(await change(actorOf(role, { all: true }), "draftReorganisation", draft()))).toBe("FORBIDDEN");
    expect(rule(await change(actorOf("SystemAdmin", { provinces: [999_999] }), "draftReorganisation", draft()))).toBe(
      "FORBIDDEN",
    );
    const province = { outcomeCode: "98", outcomeName: "Tỉnh Mới", sources: [] };
    for (const changes of [[province], [province, ...draft().changes]])
      expect(rule(await change(admin, "draftReorganisation", draft({ changes })))).toBe("FORBIDDEN");
    expect((await judge.query("select count(*)::int n from organisation.reorganisation")).rows[0].n).toBe(0);
    expect(await counts()).toEqual(before);
    expect(
      rule(await ask(actorOf("ProvincialOfficer", { all: true }), "{ reorganisations(first: 1) { totalCount } }")),
    ).toBe("FORBIDDEN");
  });
});

describe("a draft with faults", () => {
  test("is kept, tells them by row in the reader's language, and cannot be applied", async () => {
    const [good] = draft().changes;
    const { data } = await change(
      admin,
      "draftReorganisation",
      draft({
        changes: [
          good,
          { outcomeCode: "39001", outcomeName: "Làng Mới", sources: [{ code: neighbour.code, portion: "WHOLE" }] },
        ],
      }),
    );
    expect(data.draftReorganisation).toMatchObject({ state: "DRAFT", faults: [{ row: 2, rule: "kind.unknown" }] });
    expect(data.draftReorganisation.faults[0].message).toContain("không bắt đầu");
    const { id, version } = data.draftReorganisation;
    expect(rule(await close(admin, "applyReorganisation", { id, expectedVersion: version }))).toBe(
      "reorganisation.faults",
    );
    const cancelled = await close(admin, "cancelReorganisation", { id, expectedVersion: version });
    expect(cancelled.data.cancelReorganisation.state).toBe("CANCELLED");
    expect(rule(await close(admin, "applyReorganisation", { id, expectedVersion: version + 1 }))).toBe(
      "reorganisation.cancelled",
    );
  });

  test.each([
    [
      "an unknown old unit",
      [
        {
          outcomeCode: "39001",
          outcomeName: "Xã Mới",
          parentCode: "31",
          sources: [{ code: "77777", portion: "WHOLE" }],
        },
      ],
      "unit.unknown-old",
    ],
    [
      "a part and nothing else",
      () => [
        {
          outcomeCode: "39001",
          outcomeName: "Xã Mới",
          parentCode: "31",
          sources: [{ code: neighbour.code, portion: "PART" }],
        },
      ],
      "split.parts",
    ],
    [
      "an unknown parent",
      () => [
        {
          outcomeCode: "39001",
          outcomeName: "Xã Mới",
          parentCode: "98",
          sources: [{ code: neighbour.code, portion: "WHOLE" }],
        },
      ],
      "parent.unknown",
    ],
    [
      "a code that is taken",
      () => [
        {
          outcomeCode: mergedToo.code,
          outcomeName: "Xã Mới",
          parentCode: "31",
          sources: [{ code: neighbour.code, portion: "WHOLE" }],
        },
      ],
      "code.taken",
    ],
    [
      "nothing new",
      () => [
        {
          outcomeCode: neighbour.code,
          outcomeName: neighbour.full_name,
          sources: [{ code: neighbour.code, portion: "WHOLE" }],
        },
      ],
      "act.empty",
    ],
    [
      "a province that leaves its communes alone",
      [{ outcomeCode: null, sources: [{ code: "31", portion: "WHOLE" }] }],
      "parent.ended",
    ],
  ])("%s", async (_name, changes, expected) => {
    const { data } = await change(
      admin,
      "draftReorganisation",
      draft({ changes: typeof changes === "function" ? changes() : changes }),
    );
    expect(data.draftReorganisation.faults.map((fault: any) => fault.rule)).toContain(expected);
  });

  test("more than 500 changes are refused", async () => {
    const changes = Array.from({ length: 501 }, () => draft().changes[0]);
    expect((await change(admin, "draftReorganisation", draft({ changes }))).errors?.[0].extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: [{ path: "changes" }],
    });
  });
});

test("a decision about a post that no longer fits after a revision has no effect", async () => {
  const SIGHT = "id version sightChanges(first: 50) { edges { node { post { id } gainCount } } }";
  let act = (await change(admin, "draftReorganisation", draft({ changes: [draft().changes[0]] }))).data
    .draftReorganisation;
  const { id: post } = act.affectedPosts.edges.find((e: any) => e.node.unit.code === merged.code).node.post;
  act = (
    await change(admin, "decideReorganisationPost", {
      id: act.id,
      expectedVersion: act.version,
      post,
      target: merged.code,
    })
  ).data.decideReorganisationPost;
  // The code goes to a unit that the post's own commune has no part in.
  act = (
    await change(admin, "reviseReorganisation", {
      id: act.id,
      expectedVersion: act.version,
      ...draft({
        changes: [
          { outcomeCode: "39002", outcomeName: "Xã Nơi Về", sources: [{ code: merged.code, portion: "WHOLE" }] },
          {
            outcomeCode: merged.code,
            outcomeName: "Xã Hợp Nhất",
            sources: [
              { code: mergedToo.code, portion: "WHOLE" },
              { code: neighbour.code, portion: "WHOLE" },
            ],
          },
        ],
      }),
    })
  ).data.reviseReorganisation;
  expect(act.faults).toEqual([]);
  expect(act.affectedPosts.edges.find((e: any) => e.node.post.id === post).node.decision).toBeNull();
  const { data } = await ask(admin, `{ reorganisation(id: "${act.id}") { ${SIGHT} } }`);
  expect(data.reorganisation.sightChanges.edges.find((e: any) => e.node.post.id === post).node.gainCount).toBe(0);
  await close(admin, "cancelReorganisation", { id: act.id, expectedVersion: act.version });
});

describe("an act from draft to the day after", () => {
  let act: any;
  const input = (more: object = {}) => ({ id: act.id, expectedVersion: act.version, ...more });

  test("the preview tells what ends, what is new, which commune is divided and whose posts end", async () => {
    act = (await change(admin, "draftReorganisation", draft())).data.draftReorganisation;
    expect(act).toMatchObject({ state: "DRAFT", faults: [], undecided: 1 + divided.areas });
    expect(act.endingUnits.edges.map((e: any) => e.node.code).sort()).toEqual(
      [merged, mergedToo, divided, neighbour].map((u) => u.code).sort(),
    );
    expect(act.newUnits.edges.map((e: any) => e.node)).toContainEqual({
      code: "39001",
      fullName: "Phường Mới",
      parentCode: "31",
    });
    expect(act.splitUnits.edges).toHaveLength(1);
    expect(act.splitUnits.edges[0].node).toMatchObject({
      unit: { unitId: divided.unit_id },
      needsDecision: true,
      decision: null,
      heirs: [{ code: "39001" }, { code: divided.code }],
    });
    expect(act.affectedPosts.edges.map((e: any) => e.node.unit.code)).toContain(merged.code);
  });

  test("somebody is to head one of its areas from the day after", async () => {
    const [area] = (
      await judge.query(
        `
          select v.unit_id, v.province_key, v.commune_key, v.area_key
          from organisation.unit_version v
          where v.parent_unit_id = $1 and v.level = 'AREA' and v.valid_to is null
          limit 1
        `,
        [divided.unit_id],
      )
    ).rows;
    const body =
      (await judge.query("select id from organisation.organisation where unit_id = $1 limit 1", [area.unit_id]))
        .rows[0] ??
      (
        await judge.query(
          `
            insert into organisation.organisation (id, kind, name, folded_name, unit_id)
            values (gen_random_uuid(), 'FRONT_WORK_BOARD', 'Ban công tác', 'ban cong tac', $1)
            returning id
          `,
          [area.unit_id],
        )
      ).rows[0];
    const official = (
      await judge.query(
        `
          insert into organisation.official (id, name, folded_name)
          values (gen_random_uuid(), 'Trưởng Mới (mẫu)', 'truong moi (mau)')
          returning id
        `,
      )
    ).rows[0].id;
    await judge.query(
      `
        insert into organisation.post (id, official_id, organisation_id, role, title, from_on, province_key,
          commune_key, area_key)
        values (gen_random_uuid(), $1, $2, 'ResidentialHead', 'Trưởng ban', '2025-09-02', $3, $4, $5)
      `,
      [official, body.id, area.province_key, area.commune_key, area.area_key],
    );
  });

  test("undecided it is refused; a decision for a unit that is no heir is too", async () => {
    expect(rule(await close(admin, "applyReorganisation", input()))).toBe("reorganisation.undecided");
    expect(
      rule(await change(admin, "decideReorganisation", input({ unit: divided.unit_id, target: merged.code }))),
    ).toBe("BAD_USER_INPUT");
    expect(
      rule(await change(admin, "decideReorganisation", input({ unit: merged.unit_id, target: merged.code }))),
    ).toBe("BAD_USER_INPUT");
    expect(
      rule(
        await change(
          actorOf("SystemAdmin", { provinces: [999_999] }),
          "decideReorganisation",
          input({ unit: divided.unit_id, target: "39001" }),
        ),
      ),
    ).toBe("FORBIDDEN");
  });

  test("each decision is kept; one made on an old page is refused", async () => {
    act = (await change(admin, "decideReorganisation", input({ unit: divided.unit_id, target: "39001" }))).data
      .decideReorganisation;
    expect(act).toMatchObject({ state: "DRAFT", undecided: divided.areas });
    expect(
      rule(
        await change(admin, "decideReorganisation", {
          ...input(),
          expectedVersion: act.version - 1,
          unit: divided.unit_id,
          target: "39001",
        }),
      ),
    ).toBe("version.stale");
    for (const [n, { unit }] of act.splitUnits.edges[0].node.areas.entries()) {
      act = (
        await change(
          admin,
          "decideReorganisationArea",
          input({ area: unit.unitId, target: n % 2 ? divided.code : "39001" }),
        )
      ).data.decideReorganisationArea;
    }
    expect(act).toMatchObject({ state: "READY", undecided: 0 });
    const officer = act.affectedPosts.edges.find((e: any) => e.node.unit.code === merged.code).node;
    act = (await change(admin, "decideReorganisationPost", input({ post: officer.post.id, target: merged.code }))).data
      .decideReorganisationPost;
    expect(act.affectedPosts.edges.find((e: any) => e.node.post.id === officer.post.id).node.decision).toBe(
      merged.code,
    );
  });

  test("two who apply it at once have one effect", async () => {
    const before = (await counts()) as { v: number };
    const answers = await Promise.all([
      close(admin, "applyReorganisation", input()),
      close(admin, "applyReorganisation", input()),
    ]);
    const done = answers.filter((a) => a.data?.applyReorganisation);
    expect(done).toHaveLength(1);
    expect(rule(answers.find((a) => a.errors)!)).toMatch(/reorganisation.applied|version.stale/);
    act = done[0]!.data.applyReorganisation;
    expect(act).toMatchObject({ state: "APPLIED", faults: [], endingUnits: { totalCount: 4 } });
    expect(((await counts()) as { v: number }).v - before.v).toBe(3 + divided.areas + merged.areas);
  });

  test("on its day the units stand, each in its place; the day before they did not", async () => {
    const { data } = await ask(
      admin,
      `
        {
          before: unit(code: "39001", asOf: "2025-08-31") { code }
          after: unit(code: "39001", asOf: "${ON}") {
            fullName parent { code } predecessors { kind shareOfPeople from { code } }
          }
          old: unit(code: "${divided.code}", asOf: "2025-08-31") { fullName validTo successors { kind to { code } } }
        }
      `,
    );
    expect(data.before).toBeNull();
    expect(data.after).toMatchObject({ fullName: "Phường Mới", parent: { code: "31" } });
    expect(data.after.predecessors).toEqual(
      expect.arrayContaining([
        { kind: "SPLIT", shareOfPeople: null, from: { code: divided.code } },
        { kind: "MERGE", shareOfPeople: 1, from: { code: neighbour.code } },
      ]),
    );
    expect(data.old).toMatchObject({ fullName: divided.full_name, validTo: ON });
  });

  test("responsibilities move as decided: the commune's, and each area's on its own", async () => {
    const { rows } = await judge.query(
      `
      select e.payload->>'level' as level, e."on", v.code as area, c.code as commune
      from organisation.event e
      join organisation.unit u on u.key = (e.payload->>'unitKey')::int
      join organisation.unit_version v on v.unit_id = u.id and v.valid_to = $1
      left join organisation.unit cu on cu.key = (e.payload->>'communeKey')::int
      left join organisation.unit_version c on c.unit_id = cu.id and c.valid_from = $1
      where e.type = 'organisation.responsibility.moved' and e."on" = $1 order by 1, 3`,
      [ON],
    );
    const of = (level: string) => rows.filter((row) => row.level === level);
    expect(
      of("COMMUNE")
        .map((row) => [row.area, row.commune])
        .sort(),
    ).toEqual(
      [
        [merged.code, merged.code],
        [mergedToo.code, merged.code],
        [neighbour.code, "39001"],
        [divided.code, "39001"],
      ].sort(),
    );
    expect(of("AREA")).toHaveLength(divided.areas + merged.areas);
    const parents = new Set(of("AREA").map((row) => row.commune));
    expect([...parents].sort()).toEqual(
      [...new Set([merged.code, "39001", divided.code])]
        .filter((code) => code !== merged.code || merged.areas > 0)
        .sort(),
    );
  });

  test("a post goes on only where that was decided; the others ended the day before", async () => {
    const { rows } = await judge.query(
      `
      select p.role, p.from_on, p.to_on, o.name, v.code, p.commune_key = u.key as placed
      from organisation.post p
      join organisation.organisation o on o.id = p.organisation_id
      join organisation.unit u on u.id = o.unit_id
      join organisation.unit_version v on v.unit_id = u.id
      where v.code = $1 and (p.from_on = $2 or p.to_on = $2::date - 1) and v.level = 'COMMUNE'`,
      [merged.code, ON],
    );
    const begun = rows.filter((row) => row.from_on === ON);
    expect(begun).toHaveLength(1);
    expect(begun[0]).toMatchObject({ to_on: null, placed: true });
    expect(begun[0].name).toContain("xã Hợp Nhất");
    expect(rows.filter((row) => row.to_on === "2025-08-31").length).toBe(merged.posts);
  });

  test("who heads an area from the day after, heads it in its new commune", async () => {
    const { rows } = await judge.query(
      `
        select p.commune_key as of_post, v.commune_key as of_area
        from organisation.post p
        join organisation.organisation o on o.id = p.organisation_id
        join organisation.unit_version v on v.unit_id = o.unit_id and v.valid_from = $1
      where p.from_on = '2025-09-02'`,
      [ON],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].of_post).toBe(rows[0].of_area);
    expect(rows[0].of_post).not.toBe(divided.key);
  });

  test("what was applied stays readable and is not applied again", async () => {
    expect(rule(await close(admin, "applyReorganisation", input()))).toBe("reorganisation.applied");
    expect(rule(await change(admin, "decideReorganisation", input({ unit: divided.unit_id, target: "39001" })))).toBe(
      "reorganisation.applied",
    );
    const { data } = await ask(
      admin,
      `{ reorganisations(first: 20) { edges { node { id state } } } reorganisation(id: "${act.id}") { ${FIELDS} } }`,
    );
    expect(data.reorganisations.edges.map((e: any) => e.node)).toContainEqual({ id: act.id, state: "APPLIED" });
    expect(data.reorganisation.newUnits.edges).toHaveLength(3);
    const again = (await change(admin, "draftReorganisation", draft())).data.draftReorganisation;
    expect(again.faults.length).toBeGreaterThan(0);
    const { rows } = await judge.query(`select action from organisation.audit_entry where subject = $1 order by seq`, [
      act.id,
    ]);
    expect(rows.map((row) => row.action).filter((action) => action === "reorganisation.apply")).toHaveLength(1);
  });
});

describe("a post in a member organisation", () => {
  const SEAT = "2025-10-01";
  let from: any, into: any;
  beforeAll(async () => {
    [from, into] = (
      await judge.query(
        `
          select v.code, v.unit_id, v.full_name, v.province_key, v.commune_key
          from organisation.unit_version v
          where v.level = 'COMMUNE' and v.valid_to is null and v.valid_from <= '2025-07-01' and v.province_key = $1
      and not exists (select from organisation.unit_version a where a.parent_unit_id = v.unit_id)
      order by code desc
      limit 2`,
        [admin.grants[0]!.keys.provinces[0]],
      )
    ).rows;
  });
  const member = async (name: string): Promise<string> => {
    const body = (
      await judge.query(
        `
          insert into organisation.organisation (id, kind, name, folded_name, unit_id, valid_from)
          values (gen_random_uuid(), 'MEMBER', $1, lower($1), $2, '2025-07-01')
          returning id
        `,
        [name, from.unit_id],
      )
    ).rows[0].id;
    const official = (
      await judge.query(
        `
          insert into organisation.official (id, name, folded_name)
          values (gen_random_uuid(), 'Hội Viên (mẫu)', 'hoi vien (mau)')
          returning id
        `,
      )
    ).rows[0].id;
    return (
      await judge.query(
        `
          insert into organisation.post (id, official_id, organisation_id, role, title, from_on, province_key,
            commune_key)
          values (gen_random_uuid(), $1, $2, 'Mentor', 'Hội viên', '2025-07-02', $3, $4)
          returning id
        `,
        [official, body, from.province_key, from.commune_key],
      )
    ).rows[0].id;
  };

  test("goes on in the one of its own name, and where there is none the act is refused in words", async () => {
    const place = from.full_name.charAt(0).toLowerCase() + from.full_name.slice(1);
    const [, farmers, blind] = [
      await member(`Hội Cựu chiến binh ${place}`),
      await member(`Hội Nông dân ${place}`),
      await member("Hội Người mù"),
    ];
    let act = (
      await change(
        admin,
        "draftReorganisation",
        draft({
          effectiveOn: SEAT,
          changes: [
            {
              outcomeCode: "39003",
              outcomeName: "Xã Chung",
              sources: [
                { code: from.code, portion: "WHOLE" },
                { code: into.code, portion: "WHOLE" },
              ],
            },
          ],
        }),
      )
    ).data.draftReorganisation;
    const decide = async (post: string, target: string | null) =>
      (act = (
        await change(admin, "decideReorganisationPost", { id: act.id, expectedVersion: act.version, post, target })
      ).data.decideReorganisationPost);
    await decide(farmers, "39003");
    await decide(blind, "39003");
    expect(rule(await close(admin, "applyReorganisation", { id: act.id, expectedVersion: act.version }))).toBe(
      "post.no-body",
    );
    await decide(blind, null);
    expect(
      (await close(admin, "applyReorganisation", { id: act.id, expectedVersion: act.version })).data.applyReorganisation
        .state,
    ).toBe("APPLIED");
    const { rows } = await judge.query(
      `
        select o.name from organisation.post p
        join organisation.organisation o on o.id = p.organisation_id
        where p.from_on = $1
      `,
      [SEAT],
    );
    expect(rows).toEqual([{ name: "Hội Nông dân xã Chung" }]);
  });
});

test("every fact satisfies the schema of its type, and every type has one", async () => {
  const folder = new URL("../events/", import.meta.url);
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false, allowUnionTypes: true });
  const schemas = new Map(
    readdirSync(folder).map((f) => [
      f.replace(".schema.json", ""),
      JSON.parse(readFileSync(new URL(f, folder), "utf8")),
    ]),
  );
  const checks = new Map([...schemas].map(([type, schema]) => [type, ajv.compile(schema)]));
  const { rows } = await judge.query("select type, payload from organisation.event");
  expect(rows.filter(({ type, payload }) => !checks.get(type)?.(payload)).slice(0, 3)).toEqual([]);
  expect([...new Set(rows.map((row) => row.type))].sort()).toEqual([...schemas.keys()].sort());
  expect([...schemas].filter(([type, schema]) => schema.$id !== type)).toEqual([]);
});
