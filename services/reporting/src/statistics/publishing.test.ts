import { newId } from "@hoa-nhap/kernel";
import { groupedBy, kyselyOf, type RunningService } from "@hoa-nhap/subgraph";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recoveredByBounds, type Sought } from "../../../../test/attack/by-bounds.js";
import { whatIsKnown, type Seen } from "../../../../test/attack/known.js";
import { inventedProvince } from "../../test/invented-figures.js";
import { openWorld, type Unit, type World } from "../../test/world.js";
import { CATALOGUE, scaleOf } from "../indicator/catalogue.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { followedUnits } from "./followed-units.js";
import { publishDue } from "./publishing.js";
import { COUNTED, isSmall, type Sheet } from "./sheet.js";

/** 48 communes: choosing what is hidden takes about a second. */
const SHAPE = { districts: 4, communes: 12, size: 12 };
let world: World;
beforeAll(async () => {
  world = await openWorld(SHAPE);
  const [{ sheets }] = inventedProvince(5, SHAPE) as [ReturnType<typeof inventedProvince>[number]];
  const units = new Map([
    ["p", world.province],
    ...world.districts.flatMap(({ district, communes }, d) => [
      [`d${d}`, district] as const,
      ...communes.map((commune, c) => [`c${d}-${c}`, commune] as const),
    ]),
  ]);
  const figures = sheets.flatMap(({ unit, values }) =>
    [...values].map(([indicator, value]) => ({ unit: units.get(unit)!.unitId, indicator, value })),
  );
  await world.judge.query(
    `
      update reporting.report
      set state = case level when 'PROVINCE' then 'COMPILED' else 'ACCEPTED' end, submitted_on = '2020-12-16',
        accepted_on = '2020-12-18'
      where province_key = $1 and period_id = $2
    `,
    [world.province.key, world.period],
  );
  await world.judge.query(
    `
      insert into reporting.figure (report_id, indicator, computed, province_key, district_key, commune_key)
      select r.id, f->>'indicator', (f->>'value')::float8, r.province_key, r.district_key, r.commune_key
     from jsonb_array_elements($1::jsonb) f
     join reporting.report r on r.unit_id = (f->>'unit')::uuid and r.period_id = $2`,
    [JSON.stringify(figures), world.period],
  );
});
afterAll(() => world?.close());

const service = (): RunningService => world.service;
const ask = () =>
  world.judge.query(
    `
      insert into reporting.publication as p (report_id, province_key)
      select id, province_key from reporting.report
      where level = 'PROVINCE' and province_key = $1 and period_id = $2
      on conflict (report_id) do update
      set asked = p.asked + 1, failures = 0, next_try = now()
    `,
    [world.province.key, world.period],
  );
const rows = async (): Promise<number> =>
  (await world.judge.query("select count(*)::int as n from reporting.statistic")).rows[0].n;
const publication = async (): Promise<{ state: string; edition: number }> => {
  const { data } = await world.ask(
    world.analyst,
    "query($p: ID!) { statisticsCoverage(period: $p) { publication { state edition } } }",
    { p: world.period },
  );
  const report = (
    await world.ask(world.provincial(), "query($id: ID!) { report(id: $id) { publication { state edition } } }", {
      id: (await world.reportOf(world.province)).id,
    })
  ).data.report;
  expect(report.publication).toEqual(data.statisticsCoverage[0].publication);
  return report.publication;
};

test("what cannot be chosen in time or memory is told and tried again later; until then nothing is published", async () => {
  expect(await publication()).toBeNull();
  await ask();
  expect(await publication()).toEqual({ state: "PREPARING", edition: 0 });
  await publishDue(service(), { megabytes: 512, milliseconds: 1 });
  expect([await publication(), await rows()]).toEqual([{ state: "DELAYED", edition: 0 }, 0]);
  // Not at once, and each time later.
  expect(await publishDue(service())).toBe(false);
  await world.judge.query("update reporting.publication set next_try = now()");
  await publishDue(service(), { megabytes: 8, milliseconds: 60_000 });
  const {
    rows: [later],
  } = await world.judge.query(
    "select failures, next_try - now() > interval '1.5 seconds' as waits from reporting.publication",
  );
  expect(later).toEqual({ failures: 2, waits: true });
});

test("what is hidden is chosen on a thread of its own, while the service's own is free", async () => {
  await world.judge.query("update reporting.publication set next_try = now()");
  let threads = 0;
  const began = (): void => void (threads += 1);
  process.on("worker", began);
  expect(await publishDue(service())).toBe(true);
  process.off("worker", began);
  expect(threads).toBe(1);
  // Nothing else in the service reaches for the choosing itself.
  const sources = readdirSync(join(import.meta.dirname, ".."), { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  expect(
    sources
      .filter(
        (name) =>
          readFileSync(join(import.meta.dirname, "..", name), "utf8").includes("/disclosure.js") ||
          basename(name) === "choose-hidden.ts",
      )
      .map((name) => basename(name)),
  ).toEqual(["choose-hidden.ts"]);
  expect([await publication(), await publishDue(service())]).toEqual([{ state: "PUBLISHED", edition: 1 }, false]);
  expect(await rows()).toBeGreaterThan(1_000);
});

test("what changes meanwhile is not published half: it is begun anew, and waits for a district's correction", async () => {
  await ask();
  const working = publishDue(service());
  await pause(50);
  await ask();
  await working;
  expect(await publication()).toEqual({ state: "PREPARING", edition: 1 });
  const {
    rows: [{ id }],
  } = await world.judge.query(
    `
      insert into reporting.correction (id, report_id, number, state, reason, "on", by_id, by_role)
      select gen_random_uuid(), id, 1, 'WAITING', '', '2020-12-20', '', ''
      from reporting.report
      where unit_id = $1
      returning id
    `,
    [world.districts[0]!.district.unitId],
  );
  expect([await publishDue(service()), await publication()]).toEqual([false, { state: "PREPARING", edition: 1 }]);
  await world.judge.query("update reporting.correction set state = 'ACCEPTED' where id = $1", [id]);
  expect([await publishDue(service()), await publication()]).toEqual([true, { state: "PUBLISHED", edition: 1 }]);
});

describe("a corrected province", () => {
  const read = async (unit: Unit, indicator: string, edition?: number): Promise<string> => {
    const { data, errors } = await world.ask(
      world.analyst,
      `
        query ($p: ID!, $indicator: String!, $level: UnitLevel!, $under: ID, $edition: Int) {
          statistics(indicator: $indicator, period: $p, level: $level, under: $under, edition: $edition, first: 100) {
            edges { node { value status unit { id } } }
          }
        }
      `,
      {
        p: world.period,
        indicator,
        level: unit === world.province ? "PROVINCE" : "COMMUNE",
        under: unit.unitId,
        edition,
      },
    );
    expect(errors).toBeUndefined();
    const { value, status } = data.statistics.edges[0].node;
    return value === null ? status : String(value);
  };
  /** Counts people more in a commune, and in the sums above it. */
  const correct = async (commune: Unit, changes: Record<string, number>): Promise<void> => {
    const district = world.districts.find(({ communes }) => communes.includes(commune))!.district;
    await world.judge.query(
      `
        update reporting.figure f
        set computed = f.computed + (c.value)::float8
        from jsonb_each_text($1::jsonb) c, reporting.report r
        where r.id = f.report_id and f.indicator = c.key and r.period_id = $2 and r.unit_id = any ($3)
      `,
      [JSON.stringify(changes), world.period, [commune, district, world.province].map(({ unitId }) => unitId)],
    );
    await ask();
    await world.published();
  };
  const late = (people: number): Record<string, number> => ({ I23: people, I24: people, I25: people });
  /** Communes whose count of those taken in can be read. */
  const open = async (): Promise<Unit[]> => {
    const { rows: shown } = await world.judge.query(
      `
        select r.unit_id from reporting.statistic s
        join reporting.report r on r.id = s.report_id
        where s.indicator = 'I23' and s.until is null and s.value >= 5 and r.level = 'COMMUNE'
        order by r.id
      `,
    );
    return shown.map(({ unit_id: id }) =>
      world.districts.flatMap(({ communes }) => communes).find(({ unitId }) => unitId === id)!,
    );
  };

  test("is read as before while nothing about people has changed by more than four, and in a next edition once it has", async () => {
    const [one, other] = (await open()) as [Unit, Unit];
    const [before, top] = [await read(one, "I23"), Number(await read(world.province, "I23"))];
    await correct(one, { ...late(2), I16: 100 });
    expect([await publication(), await read(one, "I23"), await read(world.province, "I23")]).toEqual([
      { state: "PUBLISHED", edition: 1 },
      before,
      String(top),
    ]);

    await correct(other, late(9));
    expect(await publication()).toEqual({ state: "PUBLISHED", edition: 2 });
    // Both corrections are in the sum; that of two people is hidden where it is told of by itself.
    expect([await read(world.province, "I23"), await read(one, "I23")]).toEqual([String(top + 11), "SUPPRESSED"]);
    expect([await read(world.province, "I23", 1), await read(one, "I23", 1)]).toEqual([String(top), before]);
  });

  test("keeps what a hidden cell counted where nobody reads it, and hides it in every later edition", async () => {
    const {
      rows: [kept],
    } = await world.judge.query(
      `
        select count(*) filter (where suppressed and value is not null)::int as leaks,
          count(*) filter (where suppressed and counted is null and indicator = any ($1))::int as lost
        from reporting.statistic
      `,
      [[...COUNTED]],
    );
    expect(kept).toEqual({ leaks: 0, lost: 0 });
    const { rows: shownAgain } = await world.judge.query(
      `
        select from reporting.statistic h
        join reporting.statistic s on s.report_id = h.report_id and s.indicator = h.indicator and s.edition > h.edition
        where h.suppressed and not s.suppressed
      `,
    );
    expect(shownAgain).toEqual([]);
  });

  test("tells by none of its editions, nor by two of them together, of fewer than five people", async () => {
    const { rows: cells } = await world.judge.query<{
      unit: string;
      level: string;
      district: string | null;
      code: string;
      value: number | null;
      counted: number | null;
      suppressed: boolean;
      edition: number;
      until: number | null;
    }>(
      `
        select r.unit_id as unit, r.level, d.unit_id as district, s.indicator as code, s.value, s.counted, s.suppressed,
          s.edition, s.until
        from reporting.statistic s
        join reporting.report r on r.id = s.report_id
       left join reporting.report d on r.level = 'COMMUNE'
         and d.level = 'DISTRICT'
         and d.period_id = r.period_id
         and d.district_key = r.district_key`,
    );
    const truth = new Map<string, number>();
    const editions = [1, 2].map((number) => {
      const held = cells.filter(({ edition, until }) => edition <= number && (until === null || until > number));
      for (const { unit, code, counted } of held) if (counted !== null) truth.set(`${unit} ${number} ${code}`, counted);
      return [...groupedBy(held, ({ unit }) => unit)].map(([unit, own]): Seen => ({
        id: `${unit} ${number}`,
        unit,
        level: own[0]!.level,
        district: own[0]!.district && `${own[0]!.district} ${number}`,
        shown: new Map(own.flatMap(({ code, value }): [string, number][] => (value === null ? [] : [[code, value]]))),
        hidden: new Set(
          own.filter(({ suppressed, counted }) => suppressed && counted !== null).map(({ code }) => code),
        ),
      }));
    });
    const known = whatIsKnown(
      editions.map((sheets) => ({ period: 0, sheets })),
      CATALOGUE.filter(({ kind }) => kind === "RATE").map((rate) => ({ ...rate, scale: scaleOf(rate) })),
      truth,
    );
    const counts = editions
      .flat()
      .flatMap(({ id }) =>
        [...COUNTED]
          .filter((code) => isSmall(truth.get(`${id} ${code}`)))
          .map((code): Sought => ({ name: `${id} ${code}`, terms: [[`${id} ${code}`, 1]] })),
      );
    const changes = editions[0]!.flatMap(({ unit }) =>
      [...COUNTED]
        .filter((code) =>
          isSmall(Math.abs((truth.get(`${unit} 2 ${code}`) ?? 0) - (truth.get(`${unit} 1 ${code}`) ?? 0))),
        )
        .map((code): Sought => ({
          name: `${unit} ${code} changed`,
          terms: [
            [`${unit} 2 ${code}`, 1],
            [`${unit} 1 ${code}`, -1],
          ],
        })),
    );
    expect(counts.length).toBeGreaterThan(500);
    expect(changes.length).toBeGreaterThanOrEqual(3);
    expect(recoveredByBounds(known, [...counts, ...changes], truth)).toEqual([]);
  });
});

test("who was at a commune's end of the year is at the start of the next in the commune that followed it", async () => {
  const [one, two, three] = world.districts[0]!.communes as [Unit, Unit, Unit];
  const heir = newId();
  for (const { id, unitId } of [one, two]) {
    await world.judge.query(
      `
        insert into reporting.unit_succession (id, from_version_id, to_version_id, from_unit_id, to_unit_id, kind, "on",
          share_of_people, share_of_area)
        values ($1, $2, $3, $4, $5, 'MERGE', '2020-06-01', 1, 1)
      `,
      [newId(), id, newId(), unitId, heir],
    );
  }
  const sheet = (unit: string): Sheet => ({
    id: unit,
    unit,
    level: UnitLevel.COMMUNE,
    district: null,
    values: new Map(),
  });
  const { rows: periods } = await world.judge.query(
    "select id from reporting.period where year in (2019, 2020) order by year",
  );
  const years = [
    [one.unitId, two.unitId, three.unitId],
    [heir, three.unitId],
  ].map((units, n) => ({ id: periods[n].id as string, sheets: units.map(sheet) }));
  const [, later] = await followedUnits(kyselyOf<Tables>(world.service.orm.em.fork(), "reporting"), years);
  expect(later!.sheets.map(({ before }) => before)).toEqual([[one.unitId, two.unitId], undefined]);
});
