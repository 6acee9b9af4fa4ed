import { newId } from "@hoa-nhap/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { event, openWorld, type World } from "../../test/world.js";
import { foldFigures } from "./fold-figures.js";
import { foldPilots } from "./fold-pilots.js";

let world: World;
beforeAll(async () => {
  world = await openWorld({ districts: 1, communes: 2 });
});
afterAll(() => world?.close());

const sum = async (indicator: string): Promise<number | null> =>
  (await world.judge.query("select sum(delta) as total from reporting.figure_delta where indicator = $1", [indicator]))
    .rows[0].total;
const counted = (unit: string, indicator: string, delta: number, dimensions: object = {}) =>
  event("cases.figure.changed", "2020-03-01", unit, newId(), { indicator, delta, dimensions });

test("deltas of one batch and of the next add up by unit, indicator, day and dimensions", async () => {
  const [one, two] = world.districts[0]!.communes;
  await world.fold(foldFigures, [
    counted(one!.id, "I23", 1, { category: "AT", sex: "F" }),
    counted(one!.id, "I23", 2, { sex: "F", category: "AT" }),
    counted(two!.id, "I23", 5),
  ]);
  await world.fold(foldFigures, [counted(one!.id, "I23", -1, { category: "AT", sex: "F" })]);
  const { rows } = await world.judge.query(
    "select dimensions, delta, commune_key from reporting.figure_delta where indicator = 'I23' order by commune_key",
  );
  expect(rows).toEqual([
    { dimensions: "category=AT&sex=F", delta: 2, commune_key: one!.key },
    { dimensions: "", delta: 5, commune_key: two!.key },
  ]);
});

test("a batch that names an unknown unit is refused whole, so that it comes again", async () => {
  const known = world.districts[0]!.communes[0]!;
  await expect(world.fold(foldFigures, [counted(known.id, "I29", 7), counted(newId(), "I29", 1)])).rejects.toThrow(
    "not known yet",
  );
  expect(await sum("I29")).toBeNull();
});

test("only proposed, not chosen or withdrawn: no duty to report; a model of one's own has it, counted apart until one is chosen there", async () => {
  const reports = async (): Promise<number> =>
    (await world.judge.query("select count(*)::int as n from reporting.report")).rows[0].n;
  const before = await reports();
  const commune = world.districts[0]!.communes[0]!.id;
  const pilot = (year: number, sponsor: string, stage: string) =>
    event("models.pilot-unit.proposed", "2019-04-19", commune, newId(), { year, sponsor, stage });
  await world.fold(foldPilots, [
    pilot(2019, "PROVINCE", "PROPOSED"),
    pilot(2019, "PROVINCE", "NOT_SELECTED"),
    pilot(2019, "PROVINCE", "WITHDRAWN"),
  ]);
  expect(await reports()).toBe(before);
  // The district's own of 2019: a report for that year too, with those of its district and province.
  await world.fold(foldPilots, [pilot(2019, "DISTRICT", "SELECTED")]);
  expect(await reports()).toBe(before + 3);
  const apart = async () =>
    (
      await world.judge.query(
        `
          select r.level, r.own_model from reporting.report r
          join reporting.period p on p.id = r.period_id
          where p.year = 2019
          order by 1
        `,
      )
    ).rows.map((row) => [row.level, row.own_model]);
  expect(await apart()).toEqual([
    ["COMMUNE", true],
    ["DISTRICT", false],
    ["PROVINCE", false],
  ]);
  await world.fold(foldPilots, [pilot(2019, "PROVINCE", "LAUNCHED")]);
  expect(await reports()).toBe(before + 3);
  expect(await apart()).toEqual([
    ["COMMUNE", false],
    ["DISTRICT", false],
    ["PROVINCE", false],
  ]);
  await world.fold(foldPilots, [pilot(2019, "PROVINCE", "ACTIVE")]);
  expect(await reports()).toBe(before + 3);
});

test("what a merged commune counted is answered for by the one that took its pilot unit over, before and after it was told", async () => {
  const [old, heir] = world.districts[0]!.communes;
  const pilot = newId();
  const step = (what: string, unit: string) =>
    event(`models.pilot-unit.${what}`, "2020-06-01", unit, pilot, { year: 2020, sponsor: "PROVINCE", stage: "ACTIVE" });
  await world.fold(foldFigures, [counted(old!.id, "I13", 4)]);
  await world.fold(foldPilots, [step("activated", old!.id), step("entrusted", heir!.id)]);
  await world.fold(foldFigures, [counted(old!.id, "I13", 3), counted(heir!.id, "I13", 1)]);
  const { rows } = await world.judge.query(
    `
      select unit_version_id, commune_key, sum(delta) as total
      from reporting.figure_delta
      where indicator = 'I13'
      group by 1, 2
      order by 3
    `,
  );
  expect(rows).toEqual([
    { unit_version_id: heir!.id, commune_key: heir!.key, total: 1 },
    { unit_version_id: old!.id, commune_key: heir!.key, total: 7 },
  ]);
});

test("a fact told after its commune went into another is answered for by that one, and its report is that one's duty", async () => {
  const [old, heir] = world.districts[0]!.communes;
  await world.judge.query(
    `
      insert into reporting.unit_move (unit_key, level, "on", province_key, commune_key, settled)
      values ($1, 'COMMUNE', '2020-10-01', $2, $3, true)
    `,
    [old!.key, world.province.key, heir!.key],
  );
  await world.judge.query("delete from reporting.report where unit_id = $1", [old!.unitId]);
  await world.fold(foldFigures, [counted(old!.id, "I29", 3)]);
  await world.fold(foldPilots, [
    event("models.pilot-unit.launched", "2020-06-20", old!.id, newId(), {
      year: 2020,
      sponsor: "PROVINCE",
      stage: "LAUNCHED",
    }),
  ]);
  const { rows } = await world.judge.query(
    "select unit_version_id, commune_key from reporting.figure_delta where indicator = 'I29'",
  );
  expect(rows).toContainEqual({ unit_version_id: old!.id, commune_key: heir!.key });
  const reports = await world.judge.query(
    "select distinct unit_version_id, commune_key from reporting.report where unit_id = $1",
    [old!.unitId],
  );
  expect(reports.rows).toEqual([{ unit_version_id: old!.id, commune_key: heir!.key }]);
});
