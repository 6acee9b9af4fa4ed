import "reflect-metadata";
import { DEMO_COMMUNE } from "@hoa-nhap/demo";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
let officers: Officers;
// The day after the moved deadline: one unit is late.
beforeAll(async () => {
  models = await openModels(definition, { day: "2020-08-01" });
  officers = await officersOf(models, DEMO_COMMUNE.commune);
});
afterAll(() => models?.close());

const LIST = `
  query ($first: Int!, $after: String, $year: Int, $stage: PilotStage, $district: ID, $late: Boolean, $search: String) {
    pilotUnits(
      first: $first, after: $after, year: $year, stage: $stage, district: $district, late: $late
      search: $search
    ) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { cursor node { id stage isLate daysLate nextStep launchDueOn unit { id } district { id } } }
    }
  }
`;
const list = async (variables: Record<string, unknown>, actor = officers.province) => {
  const { data, errors } = await models.ask(actor, LIST, { first: 100, ...variables });
  expect(errors).toBeUndefined();
  return data.pilotUnits;
};
const strangers = (): [string, ReturnType<typeof actorOf>][] => [
  ["another province's officer", actorOf("ProvincialOfficer", { provinces: [999_999] })],
  ["another province's leader", actorOf("ProvincialLeader", { provinces: [999_999] })],
  ["another commune's officer", actorOf("CommuneOfficer", { communes: [999_999] })],
];

describe("who sees pilot units", () => {
  test.each([
    "pilotUnits(first: 1) { totalCount }",
    "waveProgress(year: 2020) { quota }",
    "pilotTasks(first: 1) { totalCount }",
    "plan(year: 2020) { id }",
    "schemes { id }",
  ])("%s is refused when signed out and without the scope", async (field) => {
    for (const actor of [nobody, actorOf("TipOfficer", { all: true })])
      expect((await models.ask(actor, `{ ${field} }`)).errors![0]!.extensions.code).toBe("FORBIDDEN");
  });
  test("an officer of elsewhere sees nothing; what they may not see does not exist", async () => {
    const [{ node }] = (await list({ first: 1 })).edges;
    for (const [who, actor] of strangers()) {
      const { data, errors } = await models.ask(
        actor,
        `
          {
            pilotUnits(first: 100) { totalCount edges { node { id } } } pilotUnit(id: "${node.id}") { id }
            waveProgress(year: 2020) { selected } plan(year: 2020) { id } pilotTasks(first: 10) { totalCount }
          }
        `,
      );
      expect([who, data]).toEqual([
        who,
        {
          pilotUnits: { totalCount: 0, edges: [] },
          pilotUnit: null,
          waveProgress: null,
          plan: null,
          pilotTasks: { totalCount: 0 },
        },
      ]);
      expect(errors!.map((e) => e.extensions.code)).toEqual(["NOT_FOUND"]);
    }
  });
  test("a district sees its own units, a commune its own unit", async () => {
    expect((await list({}, officers.district)).totalCount).toBe(3);
    expect((await list({}, officers.commune)).totalCount).toBe(1);
  });
  test("a reference to a unit outside one's area is null", async () => {
    const ids = (await list({ first: 3 })).edges.map((e: { node: { id: string } }) => ({
      __typename: "PilotUnit",
      id: e.node.id,
    }));
    const ask = (actor: ReturnType<typeof actorOf>) =>
      models.ask(actor, "query ($r: [_Any!]!) { _entities(representations: $r) { ... on PilotUnit { id stage } } }", {
        r: ids,
      });
    expect((await ask(officers.province)).data._entities.filter(Boolean)).toHaveLength(3);
    expect((await ask(strangers()[0]![1])).data._entities).toEqual([null, null, null]);
  });
  test("the id must be one, the page at most 100 and the cursor ours", async () => {
    const code = async (query: string) => (await models.ask(officers.province, query)).errors![0]!.extensions.code;
    expect(await code(`{ pilotUnit(id: "x' or 1=1") { id } }`)).toBe("BAD_USER_INPUT");
    expect(await code("{ pilotUnits(first: 101) { totalCount } }")).toBe("BAD_USER_INPUT");
    expect(await code(`{ pilotUnits(first: 1, after: "abc") { totalCount } }`)).toBe("BAD_USER_INPUT");
  });
});

describe("the list", () => {
  test("pages through all units once, by unit code", async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } =
        await list({ first: 7, after });
      seen.push(...page.edges.map((e) => e.node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(new Set(seen).size).toBe(54);
    const { rows } = await models.judge.query("select id from models.pilot_unit order by unit_code, id");
    expect(seen).toEqual(rows.map((row) => row.id));
  });
  test("by year, stage, district, lateness and name without tone marks", async () => {
    expect((await list({ year: 2019 })).totalCount).toBe(12);
    expect((await list({ year: 2020, stage: "LAUNCHED" })).totalCount).toBe(30);
    const district = await models.unit(DEMO_COMMUNE.district);
    expect((await list({ district: district.id })).totalCount).toBe(3);
    expect((await list({ district: district.unit_id, year: 2020 })).totalCount).toBe(2);
    expect((await list({ search: "TÂN VIỆT" })).edges.map((e: { node: { id: string } }) => e.node.id)).toEqual(
      (await list({ search: "tan viet" })).edges.map((e: { node: { id: string } }) => e.node.id),
    );
    expect((await list({ search: "tan viet" })).totalCount).toBeGreaterThan(0);
    expect((await list({ search: "100%" })).totalCount).toBe(0);
    expect((await list({ search: "_" })).totalCount).toBe(0);
  });
  test("one is late today, by one day; a proposal that was not chosen is never late", async () => {
    const late = await list({ late: true });
    expect(late.edges.map((e: { node: object }) => e.node)).toEqual([
      expect.objectContaining({ isLate: true, daysLate: 1, launchDueOn: "2020-07-31" }),
    ]);
    expect((await list({ late: false })).totalCount).toBe(53);
    expect(
      (await list({ stage: "NOT_SELECTED" })).edges.every(
        (e: { node: { isLate: boolean; daysLate: number | null } }) => !e.node.isLate && e.node.daysLate === null,
      ),
    ).toBe(true);
  });
});

describe("statements", () => {
  const FULL = `
    {
      pilotUnits(first: 50) {
        totalCount
        edges {
          node {
            id unit { id pilotUnitCount } district { id pilotUnitCount } steps { stage }
            endorsements { level } committee { memberCount } coreGroups { memberCount area { id } }
            launch { attendance }
          }
        }
      }
    }
  `;
  const own = (seen: string[]) => seen.filter((sql) => /"?models"?\./.test(sql));

  test("a page of fifty with all its parts takes as many as a page of five", async () => {
    const of = (first: number) =>
      models.statements(async () =>
        expect((await models.ask(officers.province, FULL.replace("50", String(first)))).errors).toBeUndefined(),
      );
    const [five, fifty] = [await of(5), await of(50)];
    expect(own(fifty)).toHaveLength(own(five).length);
    // list, count, five kinds of parts, and two for the counts of communes and districts each level.
    expect(own(fifty).length).toBeGreaterThan(0);
    expect(own(fifty).length).toBeLessThanOrEqual(10);
  });
  test("fifty pilot units -> unit -> count, as the gateway asks it: two statements", async () => {
    const ids = (await list({ first: 50 })).edges.map((e: { node: { unit: { id: string } } }) => ({
      __typename: "UnitVersion",
      id: e.node.unit.id,
    }));
    let data: any;
    const seen = await models.statements(
      async () =>
        void ({ data } = await models.ask(
          officers.province,
          "query ($r: [_Any!]!) { _entities(representations: $r) { ... on UnitVersion { id pilotUnitCount } } }",
          { r: ids },
        )),
    );
    expect(own(seen)).toHaveLength(2);
    expect(data._entities).toHaveLength(50);
    expect(
      data._entities.reduce((n: number, u: { pilotUnitCount: number }) => n + u.pilotUnitCount, 0),
    ).toBeGreaterThan(30);
  });
});

describe("the caller's work", () => {
  const tasks = async (actor: ReturnType<typeof actorOf>) => {
    const { data, errors } = await models.ask(
      actor,
      "{ pilotTasks(first: 50) { totalCount edges { node { id title dueOn daysLate link unit { id } } } } }",
    );
    expect(errors).toBeUndefined();
    return data.pilotTasks.edges.map((e: { node: Record<string, unknown> }) => e.node);
  };
  test("the province is told of what is overdue, the commune of its next step", async () => {
    const [{ id }] = (
      await models.judge.query(
        "select id from models.pilot_unit where year = 2020 and selected_on is not null and launched_on is null",
      )
    ).rows;
    expect(await tasks(officers.province)).toEqual([
      expect.objectContaining({
        id,
        dueOn: "2020-07-31",
        daysLate: 1,
        link: `/pilot-units/${id}`,
        title: expect.stringContaining("Đôn đốc"),
      }),
    ]);
    const late = (await models.judge.query("select commune_key from models.pilot_unit where id = $1", [id])).rows[0];
    expect(await tasks(actorOf("CommuneOfficer", { communes: [late.commune_key] }))).toEqual([
      expect.objectContaining({ id, title: expect.stringContaining("Khảo sát") }),
    ]);
    expect(await tasks({ ...actorOf("CommuneOfficer", { communes: [late.commune_key] }), language: "en" })).toEqual([
      expect.objectContaining({ title: expect.stringContaining("Record the survey") }),
    ]);
    expect(await tasks(officers.commune)).toEqual([]);
    expect(
      (await models.ask(actorOf("Analyst", { all: true }), "{ pilotTasks(first: 1) { totalCount } }")).errors?.[0]
        ?.extensions.code,
    ).toBe("FORBIDDEN");
  });
});
