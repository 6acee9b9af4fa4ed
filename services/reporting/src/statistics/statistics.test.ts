import { actorOf, nobody } from "../../../../test/actors.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { acceptedReport, closedReport, openWorld, required, type World } from "../../test/world.js";

let world: World;
const QUERY = `
  query ($indicator: String!, $period: ID!, $level: UnitLevel!, $under: ID) {
    statistics(indicator: $indicator, period: $period, level: $level, under: $under, first: 100) {
      totalCount edges { node { value status missingReason unit { id } } }
    }
  }
`;
const ask = (level: string, indicator = "I23", actor = world.analyst, under?: string) =>
  world.ask(actor, QUERY, { indicator, period: world.period, level, under });
const cells = async (
  ...args: Parameters<typeof ask>
): Promise<{ value: number | null; status: string; missingReason: string | null }[]> =>
  (await ask(...args)).data.statistics.edges.map((edge: any) => edge.node);

beforeAll(async () => {
  world = await openWorld({ districts: 3, communes: 4 });
});
afterAll(() => world?.close());

test("opens to those who hold the scope, inside their area, and never below the commune", async () => {
  expect((await ask("COMMUNE", "I23", nobody)).errors![0]!.extensions.code).toBe("FORBIDDEN");
  expect(
    (await ask("COMMUNE", "I23", world.commune(world.districts[0]!.communes[0]!))).errors![0]!.extensions.code,
  ).toBe("FORBIDDEN");
  expect((await ask("AREA")).errors![0]!.extensions.code).toBe("BAD_USER_INPUT");
  expect(await cells("COMMUNE", "I23", actorOf("Analyst", { provinces: [999] }))).toEqual([]);
  expect((await world.ask(world.analyst, "{ reports(first: 1) { totalCount } }")).errors![0]!.extensions.code).toBe(
    "FORBIDDEN",
  );
});

test("shows nothing of an unfinished province, then hides small cells and enough beside them", async () => {
  const people = [
    [3, 12, 20, 9],
    [8, 11, 30, 7],
    [1, 2, 0, 0],
  ];
  for (const [d, { district, communes }] of world.districts.entries()) {
    for (const [c, commune] of communes.entries()) {
      await world.figures(commune, "2020-03-01", { I23: people[d]![c]!, I46: 0 });
      await acceptedReport(world, commune, district, required());
    }
    await closedReport(world, district, world.district(district), world.provincial());
  }
  expect((await cells("COMMUNE")).map((cell) => [cell.status, cell.missingReason])).toEqual(
    Array.from({ length: 12 }, () => ["MISSING", "REPORT_UNFINISHED"]),
  );
  await closedReport(world, world.province, world.provincial());

  const communes = await cells("COMMUNE");
  const truth = people.flat();
  communes.forEach((cell, index) =>
    expect([cell.status, cell.value]).toEqual(
      cell.status === "SUPPRESSED" ? ["SUPPRESSED", null] : ["GIVEN", truth[index]],
    ),
  );
  expect(communes[0]!.status).toBe("SUPPRESSED");
  expect(communes.slice(0, 4).filter((cell) => cell.status === "SUPPRESSED").length).toBeGreaterThan(1);
  // Nothing unsafe in the second district: everything is shown unless its own opening or closing is small.
  expect(communes.slice(4, 8).map((cell) => cell.value)).toEqual([8, 11, 30, 7]);
  const districts = await cells("DISTRICT");
  expect(districts[2]!.status).toBe("SUPPRESSED");
  expect(districts.filter((cell) => cell.status === "SUPPRESSED").length).toBeGreaterThan(1);
  expect(await cells("PROVINCE")).toMatchObject([{ value: 103, status: "GIVEN" }]);

  expect(await cells("COMMUNE")).toEqual(communes);
  expect(
    (await cells("COMMUNE", "I23", world.analyst, world.districts[1]!.district.unitId)).map((cell) => cell.value),
  ).toEqual([8, 11, 30, 7]);
  expect((await cells("COMMUNE", "I46")).every((cell) => cell.status === "NOT_APPLICABLE")).toBe(true);
  const reasons = async (indicator: string) => [
    ...new Set((await cells("COMMUNE", indicator)).map((cell) => cell.missingReason)),
  ];
  expect([await reasons("I12"), await reasons("I11D"), await reasons("I11"), await reasons("I23")]).toEqual([
    ["NOT_RECORDED"],
    ["NOT_TYPED"],
    ["NOT_RECORDED"],
    [null],
  ]);
  const stored = await world.judge.query(
    "select count(*)::int as n from reporting.statistic where suppressed and value is not null",
  );
  expect(stored.rows[0].n).toBe(0);
});

test("a page is one statement", async () => {
  const { sent } = await world.statements(() =>
    world.ask(
      world.analyst,
      `
        query ($period: ID!) {
          statistics(indicator: "I24", period: $period, level: COMMUNE, first: 100) { edges { node { value } } }
        }
      `,
      { period: world.period },
    ),
  );
  expect(sent).toHaveLength(1);
});
