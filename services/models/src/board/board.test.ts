import "reflect-metadata";
import type { Actor } from "@hoa-nhap/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type ModelsUnderTest } from "../../../../test/models.js";
import { definition } from "../service.js";
import { cellState } from "./board.js";

const TODAY = "2020-11-23";
const ROW = "id code todaysCode name formerName districtId district wave isOwnModel stage days states";
const BOARD = `
  query ($year: Int!, $province: ID, $district: ID, $late: Boolean, $search: String) {
    yearBoard(year: $year, province: $province, district: $district, lateOnly: $late, search: $search) {
      year asOf quota milestones total { units done late } districts { id name units done late }
      waves { year selected launched late ownModels } rows { ${ROW} }
    }
  }
`;
interface Sum {
  units: number;
  done: number[];
  late: number[];
}
interface Board {
  quota: number;
  milestones: string[];
  total: Sum;
  districts: (Sum & { id: string; name: string })[];
  waves: { year: number; selected: number; launched: number; late: number; ownModels: number }[];
  rows: {
    id: string;
    code: string;
    todaysCode: string;
    name: string;
    formerName: string | null;
    districtId: string;
    wave: number;
    isOwnModel: boolean;
    days: (string | null)[];
    states: string[];
  }[];
}

let models: ModelsUnderTest;
let province: Actor;
beforeAll(async () => {
  models = await openModels(definition, { day: TODAY });
  province = actorOf("ProvincialOfficer", { provinces: [(await models.unit("30")).province_key] });
});
afterAll(() => models?.close());

const board = async (actor = province, variables: Record<string, unknown> = {}): Promise<Board> => {
  const { data, errors } = await models.ask(actor, BOARD, { year: 2020, ...variables });
  expect(errors).toBeUndefined();
  return data.yearBoard;
};

describe("the demo's year", () => {
  test("both intakes and the own model stand on the board; its counts are those of the progress and of the inspections", async () => {
    const { rows, total, waves, quota, milestones } = await board();
    expect([rows.length, total.units, quota]).toEqual([43, 43, 30]);
    for (const wave of waves) {
      const { data } = await models.ask(
        province,
        `
          {
            waveProgress(year: ${wave.year}) { selected launched late ownModels }
            inspectionProgress(year: 2020) { inspected }
          }
        `,
      );
      expect({ ...data.waveProgress, year: wave.year }).toEqual(wave);
      expect(total.done[7]).toBe(data.inspectionProgress.inspected);
    }
    expect(waves.map(({ year }) => year)).toEqual([2019, 2020]);
    expect(milestones.indexOf("INSPECTED")).toBe(7);
    expect(rows.filter((row) => row.isOwnModel)).toHaveLength(1);
    const example = rows.find((row) => row.code === "10966")!;
    expect(example).toMatchObject({ wave: 2020, todaysCode: "10966", formerName: null });
    expect(example.days.slice(0, 7)).toEqual([
      "2020-03-20",
      "2020-04-24",
      "2020-05-18",
      "2020-05-28",
      "2020-06-03",
      "2020-06-09",
      null,
    ]);
    expect(example.states[5]).toBe("DONE");
  });

  test("the board of the year before holds its own intake alone; a year without a plan has none", async () => {
    expect((await board(province, { year: 2019 })).waves.map(({ year, selected }) => [year, selected])).toEqual([
      [2019, 12],
    ]);
    expect(await board(province, { year: 2025 })).toBeNull();
  });

  test("filters: a district, a name without marks, a code, only late", async () => {
    const { districts, rows } = await board();
    const [first] = districts;
    const one = await board(province, { district: first!.id });
    expect(one.rows.map((row) => row.id)).toEqual(
      rows.filter((row) => row.districtId === first!.id).map((row) => row.id),
    );
    expect([one.total, one.districts.length]).toEqual([
      { units: first!.units, done: first!.done, late: first!.late },
      12,
    ]);
    expect((await board(province, { search: "tan viet" })).rows.map((row) => row.code)).toContain("10966");
    expect((await board(province, { search: "10966" })).rows).toHaveLength(1);
    expect((await board(province, { search: "%" })).rows).toEqual([]);
    expect((await board(province, { late: true })).rows).toEqual(rows.filter((row) => row.states.includes("LATE")));
  });

  test("each sees the own area; signed out, without the scope, in another province: nothing", async () => {
    const { unit_key, district_key } = await models.unit("10966");
    expect((await board(actorOf("CommuneOfficer", { communes: [unit_key] }))).rows.map((row) => row.code)).toEqual([
      "10966",
    ]);
    expect((await board(actorOf("PoliceLiaison", { communes: [unit_key] }))).total.units).toBe(1);
    const district = await board(actorOf("DistrictOfficer", { districts: [district_key] }));
    expect([district.districts.length, district.total.units]).toEqual([1, 3]);
    expect(await board(actorOf("ProvincialOfficer", { provinces: [999_999] }))).toBeNull();
    for (const actor of [nobody, actorOf("Mentor", { all: true })])
      expect((await models.ask(actor, BOARD, { year: 2020 })).errors![0]!.extensions.code).toBe("FORBIDDEN");
  });

  test("a deadline that is moved takes its late cells along", async () => {
    const due = (day: string) =>
      models.judge.query("update models.deadline set due_on = $1 where kind = 'LAUNCH' and year = 2020", [day]);
    await due("2020-05-31");
    const { rows, total } = await board();
    expect(rows.find((row) => row.code === "10966")!.states.slice(0, 6)).toEqual([
      "DONE",
      "DONE",
      "DONE",
      "DONE",
      "DONE_LATE",
      "DONE_LATE",
    ]);
    expect(total.late[5]).toBe(0);
    await due("2020-07-31");
    expect((await board()).rows.find((row) => row.code === "10966")!.states[5]).toBe("DONE");
  });
});

test("a last day is a day on which one is still in time", () => {
  const on = (day: string | null, due: string | null): string => cellState(day, due, false, "2020-11-15");
  expect([
    on(null, "2020-11-14"),
    on(null, "2020-11-15"),
    on("2020-11-15", "2020-11-15"),
    on("2020-11-15", "2020-11-14"),
    on(null, null),
  ]).toEqual(["LATE", "DUE", "DONE", "DONE_LATE", "NOT_YET"]);
});

test("never late without a last day; nothing is asked of a unit that ended", () => {
  const day = (): fc.Arbitrary<string> =>
    fc.integer({ min: 1, max: 28 }).map((n) => `2020-11-${String(n).padStart(2, "0")}`);
  fc.assert(
    fc.property(fc.option(day()), fc.option(day()), fc.boolean(), (done, due, ended) => {
      const state = cellState(done, due, ended, "2020-11-15");
      if (due === null) expect(state).not.toMatch(/LATE|DUE/);
      if (done === null && ended) expect(state).toBe("NOT_APPLICABLE");
      if (state === "LATE") expect([done, due! < "2020-11-15"]).toEqual([null, true]);
      expect(state.startsWith("DONE")).toBe(done !== null);
    }),
  );
});

test("at the year's end the province's review covers every unit; who was not invited does not know of it, and is not late for it", async () => {
  const end = await openModels(definition, { day: "2020-12-31" });
  try {
    const ask = async (actor: Actor): Promise<Board> => (await end.ask(actor, BOARD, { year: 2020 })).data.yearBoard;
    const unit = await end.unit("10966");
    const whole = await ask(actorOf("ProvincialOfficer", { provinces: [unit.province_key] }));
    expect([whole.rows.every((row) => row.days[8] === "2020-12-18"), whole.total.done[8], whole.total.late[8]]).toEqual(
      [true, 43, 0],
    );
    const { rows: praised } = await end.judge.query(
      `
        select count(distinct pilot_id)::int as n
        from models.commendation
        where year = 2020 and decided_on is not null and revoked_on is null
      `,
    );
    expect(whole.total.done[9]).toBe(praised[0].n);
    const own = await ask(actorOf("CommuneOfficer", { communes: [unit.unit_key] }));
    expect([own.rows[0]!.days[8], own.rows[0]!.states[8]]).toEqual([null, "NOT_YET"]);
  } finally {
    await end.close();
  }
});

/** The sums once more, in SQL, from the tables alone. */
const JUDGE = `
  with cells as (
    select d.unit_id as district, p.ended_on is not null or p.stage in ('MERGED', 'CLOSED') as ended,
      (select due_on from models.deadline x where x.plan_id = p.plan_id and x.kind = 'LAUNCH') as due,
      array[p.selected_on, p.guided_on, p.plan_issued_on, p.groups_founded_on, p.surveyed_on, p.launched_on] as steps,
        p.activated_on as active,
      exists (select from models.inspection i
        where i.pilot_id = p.id
          and i.state in ('CLOSED', 'CONCLUDED')
          and i.kind in ('WORKING', 'READINESS')
          and extract(year from i.held_on) = 2020) as inspected,
      (select min(coalesce(l.on, (date '2020-01-01' + l.month * interval '1 month')::date - 1))
        from models.planned_inspection l
        join models.inspection_plan s on s.id = l.inspection_plan_id
        where s.year = 2020 and s.issued_on is not null and l.pilot_id = p.id) as inspection_due,
      exists (select from models.commendation c
        where c.pilot_id = p.id and c.year = 2020 and c.decided_on is not null and c.revoked_on is null) as awarded
    from models.pilot_unit p left join models.unit d on d.id = p.district_version_id
    where p.year in (2019, 2020) and p.selected_on is not null and (p.ended_on is null or p.ended_on >= '2020-01-01'))
  select district, count(*)::int as units,
    array[${Array.from({ length: 6 }, (_, i) => `count(*) filter (where steps[${i + 1}] is not null)`).join(", ")},
      count(active), count(*) filter (where inspected), 0, count(*) filter (where awarded)]::int[] as done,
    array[${Array.from({ length: 6 }, (_, i) => `count(*) filter (where steps[${i + 1}] is null and not ended and due < $1::date)`).join(", ")},
      0, count(*) filter (where not inspected and not ended and inspection_due < $1::date), 0, 0]::int[] as late
  from cells group by rollup (district)`;

const DAYS = [
  "selected_on",
  "guided_on",
  "plan_issued_on",
  "groups_founded_on",
  "surveyed_on",
  "launched_on",
  "activated_on",
];

test("sums by milestone and district agree with an independent judge, whatever the units and deadlines", async () => {
  const pilots = (await models.judge.query("select id from models.pilot_unit where selected_on is not null")).rows.map(
    ({ id }) => id as string,
  );
  const day = fc
    .integer({ min: 0, max: 320 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
  const unit = fc.record({
    reached: fc.integer({ min: 1, max: 7 }),
    day,
    sponsor: fc.constantFrom("PROVINCE", "DISTRICT"),
    ended: fc.option(fc.constantFrom("2019-12-31", "2020-06-01"), { freq: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(unit, { minLength: pilots.length, maxLength: pilots.length }),
      fc.oneof(
        fc.array(day, { minLength: 3, maxLength: 3 }),
        day.map((one) => [one, one, one]),
      ),
      async (units, [first, second, third]) => {
        const planned = `2020-10-${third!.slice(8)}`;
        await models.judge.query(
          `update models.pilot_unit p set sponsor = n->>'sponsor', ended_on = (n->>'ended')::date,
      ${DAYS.map((column, i) => `${column} = case when (n->>'reached')::int > ${i} then (n->>'day')::date end`).join(", ")}
      from jsonb_array_elements($1::jsonb) n
      where p.id = (n->>'id')::uuid`,
          [JSON.stringify(units.map((of, i) => ({ ...of, id: pilots[i] })))],
        );
        // Some plans have no day yet.
        await models.judge.query(
          `
            update models.deadline
            set due_on = case year when 2019 then $1::date else nullif($2::date, $1::date) end
            where kind = 'LAUNCH'
          `,
          [first, second],
        );
        await models.judge.query(`update models.planned_inspection l set "on" = $1 where l.month = 10`, [planned]);
        const { total, districts, rows } = await board();
        const { rows: judged } = await models.judge.query(JUDGE, [TODAY]);
        const own = ({ units: n, done, late }: Sum) => ({ units: n, done, late });
        expect(own(total)).toEqual(own(judged.find((row) => row.district === null)));
        expect(Object.fromEntries(districts.map((row) => [row.id, own(row)]))).toEqual(
          Object.fromEntries(judged.filter((row) => row.district !== null).map((row) => [row.district, own(row)])),
        );
        expect(rows.reduce((n, { states }) => n + states.filter((state) => state === "LATE").length, 0)).toBe(
          total.late.reduce((a, b) => a + b),
        );
        for (const { states, days } of rows)
          for (const [i, state] of states.entries())
            expect([state, days[i] === null, days[i]! < TODAY]).toEqual([
              state,
              state === "NOT_YET" || state === "NOT_APPLICABLE",
              state === "LATE" || (state !== "DUE" && days[i] !== null && days[i]! < TODAY),
            ]);
      },
    ),
    { numRuns: 25 },
  );
});

test("as many statements for 300 units as for ten, at most six", async () => {
  const fill = (n: number) =>
    models.judge.query(
      `
        insert into models.pilot_unit (id, province_key, district_key, commune_key, unit_version_id,
          responsible_version_id, district_version_id, plan_id, year, unit_code, sponsor, stage, proposed_on,
          selected_on)
     select gen_random_uuid(), u.province_key, u.district_key, u.commune_key, u.id, u.id, d.id, p.id, p.year, u.code,
       'DISTRICT', 'SELECTED', '2020-03-01', '2020-03-20'
     from models.plan p
     cross join models.unit u
     join models.unit d on d.unit_key = u.district_key
       and d.level = 'DISTRICT'
       and d.valid_from is not distinct from (select max(x.valid_from)
         from models.unit x
         where x.unit_key = d.unit_key and (x.valid_from <= '2020-03-01' or x.valid_from is null))
     where p.level = 'PROVINCE'
       and p.year in (2019, 2020)
       and u.level = 'COMMUNE'
       and u.district_key is not null
       and (u.valid_from is null or u.valid_from <= '2020-03-01')
       and (u.valid_to is null or u.valid_to > '2020-11-23')
       and not exists (select from models.pilot_unit x where x.unit_version_id = u.id and x.year = p.year)
       order by u.code
       limit $1`,
      [n],
    );
  await models.judge.query("update models.pilot_unit set ended_on = '2019-12-31'");
  const counted = async (n: number): Promise<number> => {
    await fill(n);
    let units = 0;
    const sent = await models.statements(async () => void (units = (await board()).total.units));
    expect(units).toBeGreaterThanOrEqual(n);
    return sent.length;
  };
  const few = await counted(10);
  expect(await counted(300)).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
});
