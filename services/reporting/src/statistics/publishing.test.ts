import type { RunningService } from "@hoa-nhap/subgraph";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inventedProvince } from "../../test/invented-figures.js";
import { openWorld, type World } from "../../test/world.js";
import { publishDue } from "./publishing.js";

/** 48 communes: choosing what is hidden takes about a second. */
const SHAPE = { districts: 4, communes: 12, size: 12 };
let world: World;
beforeAll(async () => {
  world = await openWorld(SHAPE);
  const [{ sheets }] = inventedProvince(5, SHAPE) as [ReturnType<typeof inventedProvince>[number]];
  const units = new Map([["p", world.province], ...world.districts.flatMap(({ district, communes }, d) => [[`d${d}`, district] as const, ...communes.map((commune, c) => [`c${d}-${c}`, commune] as const)])]);
  const figures = sheets.flatMap(({ unit, values }) => [...values].map(([indicator, value]) => ({ unit: units.get(unit)!.unitId, indicator, value })));
  await world.judge.query("update reporting.report set state = case level when 'PROVINCE' then 'COMPILED' else 'ACCEPTED' end, submitted_on = '2020-12-16', accepted_on = '2020-12-18' where province_key = $1 and period_id = $2", [world.province.key, world.period]);
  await world.judge.query(
    `insert into reporting.figure (report_id, indicator, computed, province_key, district_key, commune_key) select r.id, f->>'indicator', (f->>'value')::float8, r.province_key, r.district_key, r.commune_key
     from jsonb_array_elements($1::jsonb) f join reporting.report r on r.unit_id = (f->>'unit')::uuid and r.period_id = $2`, [JSON.stringify(figures), world.period]);
});
afterAll(() => world?.close());

const service = (): RunningService => world.service;
const ask = () => world.judge.query("insert into reporting.publication as p (report_id, province_key) select id, province_key from reporting.report where level = 'PROVINCE' and province_key = $1 and period_id = $2 on conflict (report_id) do update set asked = p.asked + 1, failures = 0, next_try = now()", [world.province.key, world.period]);
const rows = async (): Promise<number> => (await world.judge.query("select count(*)::int as n from reporting.statistic")).rows[0].n;
const publication = async (): Promise<{ state: string; edition: number }> => {
  const { data } = await world.ask(world.analyst, "query($p: ID!) { statisticsCoverage(period: $p) { publication { state edition } } }", { p: world.period });
  const report = (await world.ask(world.provincial(), "query($id: ID!) { report(id: $id) { publication { state edition } } }", { id: (await world.reportOf(world.province)).id })).data.report;
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
  const { rows: [later] } = await world.judge.query("select failures, next_try - now() > interval '1.5 seconds' as waits from reporting.publication");
  expect(later).toEqual({ failures: 2, waits: true });
});

test("what is hidden is chosen on a thread of its own, while the service's own is free", async () => {
  await world.judge.query("update reporting.publication set next_try = now()");
  const before = performance.eventLoopUtilization();
  expect(await publishDue(service())).toBe(true);
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
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
  const { rows: [{ id }] } = await world.judge.query(`insert into reporting.correction (id, report_id, number, state, reason, "on", by_id, by_role) select gen_random_uuid(), id, 1, 'WAITING', '', '2020-12-20', '', '' from reporting.report where unit_id = $1 returning id`, [world.districts[0]!.district.unitId]);
  expect([await publishDue(service()), await publication()]).toEqual([false, { state: "PREPARING", edition: 1 }]);
  await world.judge.query("update reporting.correction set state = 'ACCEPTED' where id = $1", [id]);
  expect([await publishDue(service()), await publication()]).toEqual([true, { state: "PUBLISHED", edition: 2 }]);
});
