import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * The demo of 2020 lives through 2024-12-01 (28 communes vanish) and 2025-07-01 (districts end, a province goes into a
 * city).
 */
let graph: TestGraph;
let judge: pg.Client;
let district: Session, commune: Session, province: Session;
let before: Record<string, unknown>;

beforeAll(async () => {
  graph = await openGraph();
  [district, commune, province] = (await Promise.all(
    ["can-bo-huyen", "can-bo-xa", "can-bo-tinh"].map((login) => graph.signIn(login)),
  )) as [Session, Session, Session];
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await judge.query(`select count(*)::int n from ${sql}`, values)).rows[0].n);

/**
 * Rows whose responsible commune does not stand on the day and that are not waiting for a decision; asked of
 * organisation's own tables.
 */
const homeless = (table: string, day: string): Promise<number> =>
  count(
    `${table} t where not exists (select from organisation.unit_version v join organisation.unit u on u.id = v.unit_id
       where u.key = t.commune_key
         and (v.valid_from is null or v.valid_from <= $1)
         and (v.valid_to is null or v.valid_to > $1)
         and v.province_key = t.province_key)
     and t.commune_key is not null
     and not exists (select from organisation.unit u
       join organisation.unit_version v on v.unit_id = u.id
       join organisation.unit_succession s on s.from_version_id = v.id
       where u.key = t.commune_key and s.share_of_people is null)`,
    [day],
  );
const TABLES = [
  "models.pilot_unit",
  "cases.case_file",
  "cases.person",
  "cases.visit",
  "cases.mentor",
  "reporting.report",
  "reporting.figure_delta",
];
const settled = (day: string) =>
  expect
    .poll(async () => Object.fromEntries(await Promise.all(TABLES.map(async (t) => [t, await homeless(t, day)]))), {
      timeout: 10_000,
    })
    .toEqual(Object.fromEntries(TABLES.map((t) => [t, 0])));
/** Seats an official anew, as an act or an administrator does. */
async function seat(login: string, unitCode: string, day: string): Promise<void> {
  await judge.query(
    `
      insert into organisation.organisation (id, kind, name, folded_name, unit_id)
      select $1, 'FRONT', 'Ủy ban MTTQ ' || full_name, 'x', unit_id
      from organisation.unit_version
      where code = $2 and valid_from <= $3 and valid_to is null
      limit 1
    `,
    [randomUUID(), unitCode, day],
  );
  await judge.query(
    `
      insert into organisation.post (id, official_id, organisation_id, role, title, from_on, province_key, district_key,
        commune_key, area_key)
     select $1, a.id, o.id, p.role, p.title, $4, v.province_key, v.district_key, v.commune_key, v.area_key
     from organisation.account a
     join organisation.post p on p.official_id = a.id and p.from_on < $4
       join organisation.unit_version v on v.code = $3 and v.valid_from <= $4 and v.valid_to is null
       join organisation.organisation o on o.unit_id = v.unit_id and o.kind = 'FRONT'
       where a.login = $2
       limit 1`,
    [randomUUID(), login, unitCode, day],
  );
}
/**
 * What the demo's people have before them: pilots, files, what is due, reports by state, the plan's deadlines, and the
 * statistics of 2019, which are published.
 */
async function desk(): Promise<Record<string, unknown>> {
  const total = async (session: Session, field: string): Promise<unknown> => {
    const answer = await session.ask(`{ list: ${field} { totalCount } }`);
    return answer.data?.list.totalCount ?? code(answer);
  };
  const periods = (await province.ask(`{ reportingPeriods { id year kind } }`)).data.reportingPeriods;
  const [last, year] = [2019, 2020].map(
    (of) => periods.find((p: { year: number; kind: string }) => p.year === of && p.kind === "YEAR").id,
  );
  const statistics = (
    await province.ask(
      `
        query ($period: ID!) {
          statistics(indicator: "I08", period: $period, level: COMMUNE, first: 100) {
            edges { node { value status unit { id } } }
          }
        }
      `,
      { period: last },
    )
  ).data.statistics.edges;
  const states = (
    await judge.query(
      `
        select p.year, r.level, r.state, count(*)::int n
        from reporting.report r
        join reporting.period p on p.id = r.period_id
        where p.year <= 2020
        group by 1, 2, 3
        order by 1, 2, 3
      `,
    )
  ).rows;
  return {
    pilots: {
      province: await total(province, "pilotUnits(first: 1)"),
      district: await total(district, "pilotUnits(first: 1)"),
      commune: await total(commune, "pilotUnits(first: 1)"),
    },
    files: {
      commune: await total(commune, "caseFiles(first: 1)"),
      district: await total(district, "caseFiles(first: 1)"),
      province: await total(province, "caseFiles(first: 1)"),
    },
    reports: {
      province: await total(province, `reports(first: 1, period: "${year}")`),
      district: await total(district, `reports(first: 1, period: "${year}")`),
      commune: await total(commune, `reports(first: 1, period: "${year}")`),
      states,
    },
    deadlines: (await province.ask(`{ plan(year: 2020) { quota deadlines { kind dueOn } } }`)).data.plan,
    tasks: {
      pilots: await total(commune, "pilotTasks(first: 1)"),
      cases: await total(commune, "caseTasks(first: 1)"),
      reports: await total(commune, "reportTasks(first: 1)"),
      below: await total(district, "reportTasks(first: 1)"),
      top: await total(province, "reportTasks(first: 1)"),
    },
    statistics,
  };
}
/** What does not depend on how long something has been due. */
const lasting = ({ tasks: _, ...rest }: Record<string, unknown>) => rest;
const code = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

describe("2020, before any of it", () => {
  test("every row answers to a commune that stands", () => settled("2020-11-23"));
  test("everybody's desk, for comparison", async () => {
    before = await desk();
    expect(before).toMatchObject({
      pilots: { province: 54, district: 3 },
      files: { commune: 14, district: "FORBIDDEN", province: "FORBIDDEN" },
    });
    expect((before["statistics"] as { node: { value: number | null } }[]).some(({ node }) => node.value !== null)).toBe(
      true,
    );
  });
  test("the example commune has its 14 files", async () => {
    expect((await commune.ask(`{ caseFiles(first: 1) { totalCount } }`)).data.caseFiles.totalCount).toBe(14);
  });
});

describe("2024-12-01: communes merge, districts still stand", () => {
  test("pilots, files, visits, figures and reports answer to the new communes, and their facts stay", async () => {
    const facts = await judge.query(`select id, unit_version_id from models.pilot_unit order by id`);
    graph.setDay("2024-12-01");
    await settled("2024-12-01");
    expect((await judge.query(`select id, unit_version_id from models.pilot_unit order by id`)).rows).toEqual(
      facts.rows,
    );
    expect(await count(`models.unit_move m where "on" = '2024-12-01' and level = 'COMMUNE'`)).toBeGreaterThan(20);
  });
  test("the district officer still works; progress by the districts of 2020 reads as before", async () => {
    const { data } = await district.ask(
      `
        {
          pilotUnits(year: 2020, first: 5) { totalCount }
          waveProgress(year: 2020, asOf: "2020-11-23") { selected launched }
        }
      `,
    );
    expect(data.pilotUnits.totalCount).toBe(2);
    const wave = (
      await province.ask(
        `
          {
            waveProgress(year: 2020, asOf: "2020-11-23") { selected launched districts { selected district { name } } }
          }
        `,
      )
    ).data.waveProgress;
    expect(wave).toMatchObject({ selected: 30, launched: 30 });
    expect(wave.districts).toHaveLength(12);
  });
  test("nobody's desk has changed but by time: pilots, files, reports by state, deadlines, statistics, accounts", async () => {
    const now = await desk();
    expect(lasting(now)).toEqual(lasting(before));
    // What was due in 2020 and was never done is still on the same desks.
    expect(now["tasks"]).toMatchObject({
      cases: expect.any(Number),
      reports: expect.any(Number),
      below: expect.any(Number),
      top: expect.any(Number),
    });
  });
});

describe("2025-03-01: the police drop the district; nothing else does", () => {
  test("the day moves no responsibility: pilots, files, duties, reports, statistics and accounts are those of the day before", async () => {
    graph.setDay("2025-02-28");
    await settled("2025-02-28");
    const eve = {
      desk: await desk(),
      settlements: await count(`models.audit_entry where action = 'responsibility.settle'`),
    };
    graph.setDay("2025-03-01");
    await settled("2025-03-01");
    expect({
      desk: await desk(),
      settlements: await count(`models.audit_entry where action = 'responsibility.settle'`),
    }).toEqual(eve);
    expect(
      await count(
        "organisation.unit_version where level = 'DISTRICT' and code in ('288', '292', '294') and (valid_from is " +
          "null or valid_from <= '2025-03-01') and (valid_to is null or valid_to > '2025-03-01')",
      ),
    ).toBe(3);
  });
});

describe("2025-03-01: the bodies of the districts", () => {
  test("no district has police from that day, each had the day before, and its other bodies go on until the district ends", async () => {
    const bodies = async (kind: string, asOf: string): Promise<number> =>
      (
        await province.ask(
          `{ organisations(kind: ${kind}, level: DISTRICT, asOf: "${asOf}", first: 1) { totalCount } }`,
        )
      ).data.organisations.totalCount;
    expect([await bodies("POLICE", "2025-02-28"), await bodies("POLICE", "2025-03-01")]).toEqual([12, 0]);
    for (const kind of ["FRONT", "COMMITTEE_138"])
      expect([
        kind,
        await bodies(kind, "2025-03-01"),
        await bodies(kind, "2025-06-30"),
        await bodies(kind, "2025-07-01"),
      ]).toEqual([kind, 12, 12, 0]);
    // Nobody goes on in a post of a body that has ended.
    expect(
      await count(
        "organisation.post p join organisation.organisation o on o.id = p.organisation_id where o.valid_to <= " +
          "'2025-03-01' and (p.to_on is null or p.to_on >= o.valid_to)",
      ),
    ).toBe(0);
  });
});

describe("2025-07-01: districts end, Hải Dương goes into Hải Phòng", () => {
  test("whatever was whole answers to a commune of the city; what was divided and has no area waits", async () => {
    graph.setDay("2025-07-01");
    await settled("2025-07-01");
    const waiting = await judge.query(
      `
        select distinct v.name from models.pilot_unit p
        join organisation.unit_version v on v.id = p.unit_version_id
        join organisation.unit u on u.id = v.unit_id and u.key = p.commune_key
       where not exists (select from models.unit_move m where m.unit_key = p.commune_key) and v.valid_to is not null
       order by 1`,
    );
    expect(waiting.rows.map((r) => r.name)).toContain("Tuấn Việt");
  });

  test("a divided commune's files followed their residential areas, not its name", async () => {
    const { rows } = await judge.query(
      `
        select now.code, count(*)::int n
        from cases.case_file f
        join organisation.unit_version old on old.id = f.unit_version_id and old.code = '10768'
       join organisation.unit u on u.key = f.commune_key
       join organisation.unit_version now on now.unit_id = u.id and now.valid_from = '2025-07-01'
       where f.area_key is not null
       group by 1
       order by 1`,
    );
    for (const row of rows) expect(["10705", "10756"]).toContain(row.code);
  });

  test("posts of ended units give nothing until they are seated anew", async () => {
    await expect
      .poll(async () => code(await commune.ask(`{ caseFiles(first: 1) { totalCount } }`)), {
        timeout: 12_000,
        interval: 500,
      })
      .toBe("FORBIDDEN");
    await expect
      .poll(async () => code(await province.ask(`{ reports(first: 1) { totalCount } }`)), {
        timeout: 12_000,
        interval: 500,
      })
      .toBe("FORBIDDEN");
  });

  test("the district's officer reads the district's history and changes nothing", async () => {
    const seen = await district.ask(
      `
        {
          pilotUnits(year: 2020, first: 5) {
            totalCount
            edges { node { id version unit { fullName } district { fullName } } }
          }
        }
      `,
    );
    expect(seen.data.pilotUnits.totalCount).toBe(2);
    expect(seen.data.pilotUnits.edges[0].node.district.fullName).toBe("Huyện Bình Giang");
    const { id, version } = seen.data.pilotUnits.edges[0].node;
    const endorse = `mutation($input: EndorsePilotUnitInput!) { endorsePilotUnit(input: $input) { id } }`;
    // Rights are read anew within five seconds.
    await expect
      .poll(
        async () => code(await district.ask(endorse, { input: { id, expectedVersion: version, on: "2025-07-01" } })),
        { timeout: 12_000, interval: 500 },
      )
      .toBe("FORBIDDEN");
    expect(code(await district.ask(`{ caseFiles(first: 1) { totalCount } }`))).toBe("FORBIDDEN");
  });

  test("seated anew in xã Bình Giang, the commune's officer sees its files and no neighbour's", async () => {
    await seat("can-bo-xa", "10966", "2025-07-01");
    const expected = await count(
      "cases.case_file f join organisation.unit u on u.key = f.commune_key join organisation.unit_version v on " +
        "v.unit_id = u.id and v.code = '10966' and v.valid_from = '2025-07-01'",
    );
    expect(expected).toBeGreaterThanOrEqual(14);
    await expect
      .poll(async () => (await commune.ask(`{ caseFiles(first: 1) { totalCount } }`)).data?.caseFiles.totalCount, {
        timeout: 12_000,
        interval: 500,
      })
      .toBe(expected);
    const { data } = await commune.ask(`{ caseFiles(first: 1) { edges { node { number unit { fullName } } } } }`);
    // The fact stays: the file names the commune of its day, which the new one took in.
    expect(["Xã Tân Việt", "Xã Long Xuyên"]).toContain(data.caseFiles.edges[0].node.unit.fullName);
  });

  test("seated anew in the city, the province's officer reads 2020 by the districts of 2020", async () => {
    await seat("can-bo-tinh", "31", "2025-07-01");
    await expect
      .poll(
        async () =>
          (await province.ask(`{ pilotUnits(year: 2020, first: 1) { totalCount } }`)).data?.pilotUnits.totalCount,
        { timeout: 12_000, interval: 500 },
      )
      .toBe(42);
    const { data, errors } = await province.ask(
      `
        {
          waveProgress(year: 2020, asOf: "2020-11-23") {
            selected launched onTime districts { selected launched district { fullName } }
          }
        }
      `,
    );
    expect(errors).toBeUndefined();
    expect(data.waveProgress).toMatchObject({ selected: 30, launched: 30, onTime: 29 });
    expect(data.waveProgress.districts.map((d: any) => d.district.fullName)).toContain("Huyện Bình Giang");
  });

  test("with those two seated anew, what was on the desks of 2020 is there again; the district reads its own and has nothing to do", async () => {
    const now = await desk();
    expect(now).toMatchObject({
      deadlines: before["deadlines"],
      statistics: before["statistics"],
      pilots: { province: 54, district: 3 },
      files: { district: "FORBIDDEN", province: "FORBIDDEN" },
    });
    const [then, today] = [before["reports"], now["reports"]] as {
      province: number;
      district: number;
      states: unknown;
    }[];
    expect(today!.states).toEqual(then!.states);
    expect({ province: today!.province, district: today!.district }).toEqual({
      province: then!.province,
      district: then!.district,
    });
    expect(now["tasks"]).toMatchObject({ cases: expect.any(Number), top: expect.any(Number), below: 0 });
  });

  test("settling again changes nothing, and each service wrote down what it moved", async () => {
    for (const service of ["models", "cases", "reporting"])
      expect([service, await count(`${service}.audit_entry where action = 'responsibility.settle'`)]).toEqual([
        service,
        expect.toSatisfy((n: number) => n >= 1),
      ]);
  });
});
