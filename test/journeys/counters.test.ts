import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * Every counter of the overview, the year board and the overdue page beside the list that it opens, for several people
 * and days.
 */
let graph: TestGraph;
beforeAll(async () => void (graph = await openGraph()));
afterAll(() => graph?.close());

const OFFICES = ["can-bo-tinh", "lanh-dao-tinh", "can-bo-huyen"];
const sessions = new Map<string, Session>();
async function ask<T = any>(login: string, query: string, variables: object = {}): Promise<T> {
  const session = sessions.get(login) ?? (await graph.signIn(login));
  sessions.set(login, session);
  const { data, errors } = await session.ask(query, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return data as T;
}
const rowsOf = async (login: string, counted: string, district?: string): Promise<number> =>
  (
    await ask(
      login,
      `
        query ($counted: WaveCount, $district: ID) {
          pilotUnits(year: 2020, counted: $counted, district: $district, first: 1) { totalCount }
        }
      `,
      { counted, district },
    )
  ).pilotUnits.totalCount;
const overdueRows = async (login: string, asOf: string, kind?: string, district?: string): Promise<number> =>
  (
    await ask(
      login,
      `
        query ($asOf: LocalDate, $kind: DutyKind, $district: ID) {
          overdue(asOf: $asOf, kind: $kind, district: $district, first: 1) { totalCount }
        }
      `,
      { asOf, kind, district },
    )
  ).overdue.totalCount;

// On 01/08 one unit of the quota is late; the district's own model, launched on 15/07, is late on no day and counts in
// none of them.
describe.each(["2020-06-30", "2020-08-01", "2020-11-23"])("on %s", (day) => {
  test.each(OFFICES)("what %s sees counted on the overview is what the lists hold", async (login) => {
    graph.setDay(day);
    const { waveProgress: wave } = await ask(
      login,
      `
        {
          waveProgress(year: 2020) {
            selected launched onTime late districts { selected launched late district { unitId } }
          }
        }
      `,
    );
    if (day === "2020-11-23") {
      expect([wave.selected, wave.launched, wave.onTime, wave.late]).toEqual(
        await Promise.all(["CHOSEN", "LAUNCHED", "ON_TIME", "LATE"].map((counted) => rowsOf(login, counted))),
      );
      for (const { selected, launched, late, district } of wave.districts) {
        expect([selected, launched, late]).toEqual(
          await Promise.all(["CHOSEN", "LAUNCHED", "LATE"].map((counted) => rowsOf(login, counted, district.unitId))),
        );
      }
    }
    const { overdueCounts } = await ask(
      login,
      `query($asOf: LocalDate) { overdueCounts(asOf: $asOf) { total kinds { kind count } district { id } } }`,
      { asOf: day },
    );
    expect(overdueCounts.reduce((sum: number, one: any) => sum + one.total, 0)).toBe(await overdueRows(login, day));
    for (const { total, kinds, district } of overdueCounts) {
      if (!district) continue;
      expect(await overdueRows(login, day, undefined, district.id)).toBe(total);
      for (const { kind, count } of kinds)
        expect([kind, await overdueRows(login, day, kind, district.id)]).toEqual([kind, count]);
    }
    if (day !== "2020-11-23") return;
    const { yearBoard } = await ask(
      login,
      `{ yearBoard(year: 2020) { waves { year selected launched late } total { units } rows { id } } }`,
    );
    const own = yearBoard.waves.find((one: any) => one.year === 2020);
    expect([own.selected, own.launched, own.late]).toEqual([wave.selected, wave.launched, wave.late]);
    expect(yearBoard.rows).toHaveLength(yearBoard.total.units);
  });
});

test("a district's own model that is late is no row of what the wave counts as late, but stands among what is overdue", async () => {
  graph.setDay("2020-11-23");
  const judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
  await judge.query(`
    update models.pilot_unit set launched_on = null, stage = 'GROUPS_FOUNDED' where year = 2020 and stage = 'LAUNCHED'
    and (sponsor = 'DISTRICT'
      or id = (select id from models.pilot_unit
        where year = 2020 and stage = 'LAUNCHED' and sponsor = 'PROVINCE'
        order by unit_code
        limit 1))`);
  await judge.end();
  const { waveProgress } = await ask("can-bo-tinh", `{ waveProgress(year: 2020) { late } }`);
  expect([waveProgress.late, await rowsOf("can-bo-tinh", "LATE")]).toEqual([1, 1]);
  expect(await overdueRows("can-bo-tinh", "2020-11-23", "LAUNCH")).toBe(2);
});
