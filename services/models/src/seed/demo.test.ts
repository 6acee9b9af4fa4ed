import "reflect-metadata";
import { DEMO_COMMUNE, DEMO_DISTRICTS, DEMO_OWN_MODEL } from "@hoa-nhap/demo";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import { openModels, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";
import { seedDemo } from "./demo.js";

let models: ModelsUnderTest;
let officers: Officers;
// The demo's year on its own day, loaded by the service itself.
beforeAll(async () => {
  models = await openModels(definition);
  officers = await officersOf(models, DEMO_COMMUNE.commune);
});
afterAll(() => models?.close());

const sum = async (indicator: string, until = "2020-12-14", more = ""): Promise<number> =>
  Number(
    (
      await models.judge.query(
        `
          select coalesce(sum((payload->>'delta')::int), 0) as n
          from models.event
          where type = 'models.figure.changed' and payload->>'indicator' = $1 and "on" <= $2 ${more}
        `,
        [indicator, until],
      )
    ).rows[0].n,
  );
const progress = async (asOf: string, year = 2020) => {
  const { data, errors } = await models.ask(
    officers.province,
    `
      {
        waveProgress(year: ${year}, asOf: "${asOf}") {
          quota selected launched late onTime ownModels dueOn firstDueOn lateAgainstFirst
          districts { selected launched late district { id } } months { month launched planned }
        }
      }
    `,
  );
  expect(errors).toBeUndefined();
  return data.waveProgress;
};

describe("the worked year", () => {
  test("is loaded once", async () => {
    const before = (await models.judge.query("select count(*) from models.event")).rows[0].count;
    await seedDemo(models.service);
    expect((await models.judge.query("select count(*) from models.event")).rows[0].count).toBe(before);
  });

  test("41 are proposed by 10/03, 30 chosen on 20/03, by district as the plan has it", async () => {
    const { rows } = await models.judge.query(
      `
        select stage, proposed_on, selected_on, justification, sponsor
        from models.pilot_unit
        where year = 2020 and sponsor = 'PROVINCE'
      `,
    );
    expect(rows).toHaveLength(41);
    expect(rows.every((row) => row.proposed_on <= "2020-03-10")).toBe(true);
    expect(rows.filter((row) => row.selected_on === "2020-03-20")).toHaveLength(30);
    expect(rows.filter((row) => row.stage === "NOT_SELECTED" && row.justification)).toHaveLength(6);
    expect(rows.filter((row) => row.stage === "NOT_SELECTED" && !row.justification)).toHaveLength(5);
    const decisions = await models.judge.query(
      `
        select d.number, d."on", count(*)::int as units, max(p.rank_when_chosen) as last,
          sum(p.passed_over)::int as passed
        from models.selection_decision d
        join models.pilot_unit p on p.decision_id = d.id
        group by d.id
      `,
    );
    expect(decisions.rows).toEqual([{ number: "74/TB-MTTQ", on: "2020-03-20", units: 30, last: 30, passed: 0 }]);
    expect((await progress("2020-03-20")).districts.map((d: { selected: number }) => d.selected)).toEqual([
      3, 3, 2, 3, 2, 2, 3, 2, 2, 3, 3, 2,
    ]);
    expect(await progress("2020-03-19")).toMatchObject({ selected: 0, districts: [] });
  });

  test("on 01/07 eleven are not launched and none is late, for the deadline moved; eleven against the old day (R39, R44)", async () => {
    expect(await progress("2020-06-30")).toMatchObject({ launched: 19, late: 0, lateAgainstFirst: 0 });
    const july = await progress("2020-07-01");
    expect(july).toMatchObject({
      quota: 30,
      selected: 30,
      launched: 19,
      late: 0,
      lateAgainstFirst: 11,
      dueOn: "2020-07-31",
      firstDueOn: "2020-06-30",
    });
    expect(
      july.districts.reduce((n: number, d: { selected: number; launched: number }) => n + d.selected - d.launched, 0),
    ).toBe(11);
  });
  test("on 01/08 one is late; on 12/08 the last is launched: 29 of 30 on time", async () => {
    expect(await progress("2020-07-31")).toMatchObject({ launched: 29, late: 0 });
    const august = await progress("2020-08-01");
    expect(august).toMatchObject({ launched: 29, late: 1 });
    expect(august.districts.filter((d: { late: number }) => d.late > 0)).toHaveLength(1);
    expect(await progress("2020-08-11")).toMatchObject({ launched: 29, late: 1 });
    expect(await progress("2020-08-12")).toMatchObject({ launched: 30, late: 0, onTime: 29 });
  });
  test("before the move was decided the old day was in force", async () => {
    expect(await progress("2020-04-14")).toMatchObject({ dueOn: "2020-06-30", firstDueOn: "2020-06-30" });
    expect(await progress("2020-04-15")).toMatchObject({ dueOn: "2020-07-31", firstDueOn: "2020-06-30" });
  });
  test("the months add up, and a month to come is empty, not zero", async () => {
    const { months } = await progress("2020-08-12");
    expect(months.map((m: { launched: number | null }) => m.launched)).toEqual([
      0,
      0,
      2,
      3,
      9,
      19,
      29,
      30,
      null,
      null,
      null,
      null,
    ]);
    expect(months.map((m: { planned: number }) => m.planned)).toEqual([0, 0, 6, 12, 18, 24, 30, 30, 30, 30, 30, 30]);
  });
  test("the intake of 2019: twelve, one in each district, launched in November", async () => {
    expect(await progress("2019-10-31", 2019)).toMatchObject({ selected: 12, launched: 0 });
    const end = await progress("2019-12-31", 2019);
    expect(end).toMatchObject({ quota: 12, selected: 12, launched: 12, late: 0, onTime: 12 });
    expect(end.districts.map((d: { selected: number }) => d.selected)).toEqual(Array(12).fill(1));
    expect(
      (
        await models.judge.query(
          "select count(*) from models.pilot_unit where year = 2019 and stage in ('ACTIVE', 'MAINTAINED')",
        )
      ).rows[0].count,
    ).toBe("12");
  });
  test("Kinh Môn's own model is launched and leaves 30/30 alone (R63)", async () => {
    expect(await progress("2020-11-23")).toMatchObject({ selected: 30, ownModels: 1 });
    const { rows } = await models.judge.query("select stage, sponsor from models.pilot_unit where unit_code = $1", [
      DEMO_OWN_MODEL.commune,
    ]);
    expect(rows).toEqual([{ stage: "LAUNCHED", sponsor: "DISTRICT" }]);
  });
  test("the plan of 2020 went to twelve districts, and all twelve receipts were in by 19/02 (R45)", async () => {
    const { rows } = await models.judge.query(`
        select d.number, d.issued_on, count(*) filter (where r.unit_version_id is not null)::int as units,
          count(r.received_on)::int as received, max(r.received_on) as last
      from models.document d
      join models.document_recipient r on r.document_id = d.id
      where d.programme_wide
      group by d.id
      order by 2`);
    expect(rows).toEqual([
      { number: "195/KH-MT", issued_on: "2019-04-19", units: 12, received: 12, last: "2019-04-25" },
      { number: "31/KH-MT", issued_on: "2020-02-14", units: 12, received: 12, last: "2020-02-19" },
    ]);
  });
  test("under it stand twelve districts' plans, each after its Party opinion and received, and four communes' plans in the register (R54, R56)", async () => {
    const { rows } = await models.judge.query(`
        select p.level, count(*)::int as n,
          count(*) filter (where (p.party_opinion->>'issuedOn')::date <= d.issued_on)::int as after_opinion,
          min(d.issued_on) as first, max(d.issued_on) as last,
      count(*) filter (where above.issued_on <= d.issued_on)::int as after_parent,
        count(*) filter (where d.parent_id = above.id)::int as cited
      from models.plan p
      join models.document d on d.id = p.document_id
      left join models.plan a on a.id = p.parent_id
      left join models.document above on above.id = a.document_id
      group by 1
      order by 1 desc`);
    expect(rows).toEqual([
      { level: "PROVINCE", n: 2, after_opinion: 0, first: "2019-04-19", last: "2020-02-14", after_parent: 1, cited: 1 },
      {
        level: "DISTRICT",
        n: 12,
        after_opinion: 12,
        first: "2020-03-24",
        last: "2020-04-04",
        after_parent: 12,
        cited: 12,
      },
      { level: "COMMUNE", n: 4, after_opinion: 4, first: "2020-04-07", last: "2020-06-02", after_parent: 4, cited: 4 },
    ]);
    const {
      rows: [receipts],
    } = await models.judge.query(
      `
        select count(*)::int as units, count(r.received_on)::int as received
        from models.document_recipient r
        join models.plan p on p.document_id = r.document_id
        where p.level = 'DISTRICT' and r.unit_version_id is not null
      `,
    );
    expect(receipts).toEqual({ units: 30, received: 30 });
  });
  test("the district of the one unit late on 05/08 was urged by letter, and has it (R52)", async () => {
    const { rows } = await models.judge.query(`
      select d.number, d.issued_on, (d.items #>> '{2,text}') ~ ': .* \\(chậm 5 ngày\\)\\.$' as names,
        count(r.received_on)::int as received,
        (select launched_on from models.pilot_unit p join models.urged_unit u on u.pilot_id = p.id
          where u.document_id = d.id) as launched
      from models.document d
      join models.document_recipient r on r.document_id = d.id
      where d.type = 'LETTER'
      group by d.id`);
    expect(rows).toEqual([
      { number: "96/MT", issued_on: "2020-08-05", names: true, received: 1, launched: "2020-08-12" },
    ]);
  });
  test("the last one waited 23 days for its Party opinion", async () => {
    const { rows } = await models.judge.query(
      "select party_opinion_on - plan_drafted_on as days from models.pilot_unit where launched_on = '2020-08-12'",
    );
    expect(rows).toEqual([{ days: 23 }]);
  });
  test("the example commune's papers carry the days of the plan", async () => {
    const { data } = await models.ask(
      officers.commune,
      `
        {
          pilotUnits(first: 5, year: 2020) {
            totalCount
            edges {
              node {
                partyOpinionOn planIssuedOn committeeFoundedOn groupsFoundedOn launchedOn
                committee { memberCount } coreGroups { memberCount area { id } }
                survey { surveyed consented declined } launch { attendance }
              }
            }
          }
        }
      `,
    );
    expect(data.pilotUnits.totalCount).toBe(1);
    const [{ node }] = data.pilotUnits.edges;
    expect(node).toMatchObject({
      partyOpinionOn: "2020-05-11",
      planIssuedOn: "2020-05-18",
      committeeFoundedOn: "2020-05-25",
      groupsFoundedOn: "2020-05-28",
      launchedOn: "2020-06-09",
      committee: { memberCount: 13 },
      survey: { surveyed: 17, consented: 14, declined: 3 },
      launch: { attendance: 142 },
    });
    expect(node.coreGroups.map((g: { memberCount: number }) => g.memberCount)).toEqual([7, 6, 8]);
    expect(node.coreGroups.every((g: { area: unknown }) => g.area)).toBe(true);
  });
});

describe("what it counts (domain 9)", () => {
  const year = `and "on" >= '2019-12-15'`;
  test("the figures of the year's end", async () => {
    expect(await sum("I01", "2020-12-14", year)).toBe(30);
    expect(await sum("I02", "2020-12-14", year)).toBe(30);
    expect(await sum("I04", "2020-12-14", year)).toBe(29);
    expect(await sum("I05", "2020-12-14", year)).toBe(1);
    expect(await sum("I06")).toBe(42);
    expect(await sum("I08")).toBe(120);
    expect(await sum("I08", "2019-12-14")).toBe(36);
    expect(await sum("I09")).toBe(846);
    expect(await sum("I09", "2020-12-14", "and payload->'dimensions'->>'sex' = 'FEMALE'")).toBe(298);
  });
  test("each commune's stock lies with the unit that answers for it, merged communes too", async () => {
    const { rows } = await models.judge.query(`
        select u.code, sum((e.payload->>'delta')::int)::int as groups
        from models.event e
        join models.unit told on told.id = e.unit_version_id
      join models.unit u on u.unit_id = told.unit_id
        and (u.valid_from is null or u.valid_from <= '2020-01-01')
        and (u.valid_to is null or u.valid_to > '2020-01-01')
      where e.payload->>'indicator' = 'I08' group by u.code`);
    const expected = DEMO_DISTRICTS.flatMap((d) => [d.wave2019, ...d.wave2020]);
    expect(rows.map((row) => row.code).sort()).toEqual([...expected].sort());
    expect(rows.find((row) => row.code === DEMO_COMMUNE.commune)).toMatchObject({ groups: 3 });
    expect(
      (await models.judge.query("select count(*) from models.event where type = 'models.pilot-unit.entrusted'")).rows[0]
        .count,
    ).not.toBe("0");
  });
  test("every fact satisfies the schema of its type, and every type has one", async () => {
    const folder = new URL("../events/", import.meta.url);
    const ajv = new Ajv2020({ allErrors: true });
    const schemas = new Map(
      readdirSync(folder)
        .filter((f) => f.endsWith(".schema.json"))
        .map((f) => [f.replace(".schema.json", ""), JSON.parse(readFileSync(new URL(f, folder), "utf8"))]),
    );
    const checks = new Map([...schemas].map(([type, schema]) => [type, ajv.compile(schema)]));
    const { rows } = await models.judge.query("select type, payload from models.event");
    const wrong = rows.filter(({ type, payload }) => !checks.get(type)?.(payload));
    expect(wrong).toEqual([]);
    expect([...new Set(rows.map((row) => row.type))].sort()).toEqual([...schemas.keys()].sort());
    expect([...schemas].filter(([type, schema]) => schema.$id !== type)).toEqual([]);
  });
});

test("a demo that starts earlier in the year knows nothing of what is still to come", async () => {
  const may = await openModels(definition, { day: "2020-05-20" });
  try {
    const { rows } = await may.judge.query(
      `
        select max("on") as last, count(*) filter (where launched) as launched
        from (select s."on", s.stage = 'LAUNCHED' and p.year = 2020 as launched
          from models.pilot_step s
          join models.pilot_unit p on p.id = s.pilot_id) s
      `,
    );
    expect(rows[0].last <= "2020-05-20").toBe(true);
    expect(rows[0].launched).toBe("6");
    const { data } = await may.ask(
      actorOf("CentralOfficer", { all: true }),
      "{ waveProgress(year: 2020) { asOf selected launched } }",
    );
    expect(data.waveProgress).toEqual({ asOf: "2020-05-20", selected: 30, launched: 6 });
  } finally {
    await may.close();
  }
});

describe("the year's inspections (domain 9)", () => {
  let december: ModelsUnderTest;
  beforeAll(async () => void (december = await openModels(definition, { day: "2020-12-15" })));
  afterAll(() => december?.close());
  const progress = async (of: ModelsUnderTest, asOf: string) => {
    const { data, errors } = await of.ask(
      actorOf("CentralOfficer", { all: true }),
      `
        {
          inspectionProgress(year: 2020, asOf: "${asOf}") {
            planned inspected inspections supervisions findings fixed waves { year planned inspected }
            kinds { kind total fixed }
          }
        }
      `,
    );
    expect(errors).toBeUndefined();
    return data.inspectionProgress;
  };

  test("42 units planned on 25/09, 24 seen by 15/11, 61 findings, 49 of them mended by 15/12", async () => {
    expect(await progress(december, "2020-09-24")).toMatchObject({ planned: 0, inspected: 0, supervisions: 1 });
    expect(await progress(december, "2020-11-15")).toMatchObject({
      planned: 42,
      inspected: 24,
      inspections: 24,
      supervisions: 1,
      findings: 61,
      waves: [
        { year: 2019, planned: 12, inspected: 10 },
        { year: 2020, planned: 30, inspected: 14 },
      ],
    });
    const end = await progress(december, "2020-12-15");
    expect(end).toMatchObject({ findings: 61, fixed: 49 });
    expect(end.kinds.map((kind: { kind: string; total: number }) => [kind.kind, kind.total])).toEqual([
      ["MEMBERS", 17],
      ["REVIEWS", 14],
      ["CONSENTS", 12],
      ["MONEY", 9],
      ["OTHER", 9],
    ]);
  });

  test("an independent count of the rows says the same, and so do the facts told", async () => {
    const {
      rows: [row],
    } = await december.judge.query(`select
      (select count(distinct pilot_id)::int from models.planned_inspection) as planned,
      (select count(distinct pilot_id)::int
        from models.inspection
        where kind <> 'SUPERVISION' and held_on <= '2020-11-15') as seen,
      (select count(*)::int
        from models.inspection i
        join models.pilot_unit p on p.id = i.pilot_id
        where p.year = 2019 and i.kind <> 'SUPERVISION') as first_wave,
      (select count(*)::int from models.finding) as findings,
        (select count(*)::int from models.finding where fixed_on <= '2020-12-15') as fixed,
      (select count(*)::int
        from models.finding f
        where not exists (select from models.inspection i, jsonb_array_elements(i.answers) a
          where i.id = f.inspection_id and a->>'code' = f.item and a->>'result' = 'NOT_MET')) as astray`);
    expect(row).toEqual({ planned: 42, seen: 24, first_wave: 10, findings: 61, fixed: 49, astray: 0 });
    const { rows } = await december.judge.query(
      `
        select payload->>'indicator' as indicator, sum((payload->>'delta')::int)::int as n
        from models.event
        where payload->>'indicator' ~ '^I6[23]'
        group by 1
        order by 1
      `,
    );
    expect(rows).toEqual([
      { indicator: "I62", n: 24 },
      { indicator: "I63D", n: 61 },
      { indicator: "I63N", n: 49 },
    ]);
  });

  test("on the demo's day as many are mended as were by then", async () => {
    const [now, later] = [await progress(models, "2020-11-23"), await progress(december, "2020-11-23")];
    expect(now).toEqual(later);
    expect(now.fixed).toBe(
      (await models.judge.query("select count(*)::int as n from models.finding where state <> 'OPEN'")).rows[0].n,
    );
    expect(now.fixed).toBeGreaterThan(20);
    expect(now.fixed).toBeLessThan(49);
  });

  test("five years on, visits and findings lie where their pilot unit's responsibility went, concluded ones too", async () => {
    const reform = await openModels(definition, { day: "2025-08-01" });
    try {
      const {
        rows: [moved],
      } = await reform.judge.query(`select count(*)::int as visits,
        count(*) filter (where (i.province_key, i.commune_key) is distinct from (p.province_key,
          p.commune_key))::int as astray,
        count(*) filter (where i.province_key <> u.province_key)::int as elsewhere,
        (select count(*)::int
          from models.finding f
          join models.inspection v on v.id = f.inspection_id
          where (f.province_key, f.commune_key) is distinct from (v.province_key, v.commune_key)) as findings_astray
        from models.inspection i
        join models.pilot_unit p on p.id = i.pilot_id
        join models.unit u on u.id = i.unit_version_id`);
      expect(moved).toEqual({ visits: 25, astray: 0, elsewhere: 25, findings_astray: 0 });
      const heir = await reform.unit("31");
      const { data, errors } = await reform.ask(
        actorOf("ProvincialOfficer", { provinces: [heir.province_key] }),
        `
          {
            inspections(first: 1, year: 2020) { totalCount }
            inspectionPlan(year: 2020) { number lines(first: 1) { totalCount } }
            inspectionProgress(year: 2020) { planned inspected }
          }
        `,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        inspections: { totalCount: 25 },
        inspectionPlan: { number: "152/KH-MTTQ", lines: { totalCount: 42 } },
        inspectionProgress: { planned: 42, inspected: 24 },
      });
    } finally {
      await reform.close();
    }
  });
});
