import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * Random arrangements of one commune's residential areas, on days that are lived through one after the other: what is
 * tied to an area always answers to one that stands, or to the commune alone.
 */
const FIRST_DAY = "2025-08-01";
let graph: TestGraph;
let judge: pg.Client;
let officer: Session;
let commune: { unitId: string; key: number };

beforeAll(async () => {
  graph = await openGraph({ day: FIRST_DAY });
  officer = await graph.signIn("can-bo-xa");
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
  const [row] = (
    await judge.query(`
      select v.unit_id, u.key from organisation.post p
      join organisation.account a on a.id = p.official_id
      join organisation.organisation o on o.id = p.organisation_id
    join organisation.unit_version v on v.unit_id = o.unit_id
    join organisation.unit u on u.id = v.unit_id
    where a.login = 'can-bo-xa' and p.to_on is null and v.valid_to is null`)
  ).rows;
  commune = { unitId: row.unit_id, key: row.key };
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

const rows = async (sql: string, values: unknown[] = []): Promise<any[]> => (await judge.query(sql, values)).rows;
const standing = (day: string): Promise<{ id: string; key: number; full_name: string }[]> =>
  rows(
    `
      select v.id, u.key, v.full_name
      from organisation.unit_version v
      join organisation.unit u on u.id = v.unit_id
      where v.level = 'AREA' and v.parent_unit_id = $1
    and (v.valid_from is null or v.valid_from <= $2) and (v.valid_to is null or v.valid_to > $2) order by v.code`,
    [commune.unitId, day],
  ) as never;
const TABLES = ["cases.case_file", "cases.visit", "cases.mentor", "cases.consent", "cases.grade"];
/** Rows of the commune by table and area; null is the commune alone. */
const tied = async (): Promise<Record<string, Record<string, number>>> =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => [
        table,
        Object.fromEntries(
          (
            await rows(`select area_key, count(*)::int n from ${table} where commune_key = $1 group by 1 order by 1`, [
              commune.key,
            ])
          ).map((r) => [String(r.area_key), r.n]),
        ),
      ]),
    ),
  );
const sums = (of: Record<string, Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(of).map(([table, n]) => [table, Object.values(n).reduce((a, b) => a + b, 0)]));
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const settled = () =>
  expect
    .poll(async () => (await rows(`select count(*)::int n from cases.unit_move where not settled`))[0].n, {
      timeout: 10_000,
    })
    .toBe(0);
const heard = (day: string, moves: number) =>
  expect
    .poll(async () => (await rows(`select count(*)::int n from cases.unit_move where "on" = $1`, [day]))[0].n, {
      timeout: 10_000,
    })
    .toBe(moves);

type Step = { kind: "merge" | "split" | "close" | "rename"; at: number; with: number; heir: boolean };
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom("merge", "split", "close", "rename"),
    at: fc.nat(50),
    with: fc.nat(50),
    heir: fc.boolean(),
  }),
  { minLength: 3, maxLength: 6 },
) as fc.Arbitrary<Step[]>;

const doubles = (areas: { full_name: string }[]): number =>
  areas.length - new Set(areas.map(({ full_name: name }) => name)).size;

let number = 0;
/** One act of the day, and by it the expected way of each area that ends: key -> id of who takes over, or null. */
function changeOf(step: Step, areas: { id: string; full_name: string }[]): { change: object; moved: number } {
  const name = (): { name: string; type: string } => ({ name: `Khu ${++number} A`, type: "THON" });
  const one = areas[step.at % areas.length]!;
  const two = areas[(step.at + 1 + (step.with % (areas.length - 1))) % areas.length]!;
  switch (step.kind) {
    case "merge":
      return { change: { merge: { areas: [one.id, two.id], ...name() } }, moved: 2 };
    case "split":
      return { change: { split: { area: one.id, into: [name(), name()], heir: step.heir ? 1 : null } }, moved: 1 };
    case "close":
      return { change: { close: { area: one.id, heir: step.heir ? two.id : null } }, moved: 1 };
    case "rename":
      return { change: { rename: { area: one.id, ...name() } }, moved: 0 };
  }
}

describe("one commune, many arrangements", () => {
  test("areas partition each day; rows answer to one that stands or to the commune; sums stay; settling again changes nothing", async () => {
    let day = FIRST_DAY;
    const before = await tied();
    expect(sums(before)["cases.case_file"]).toBeGreaterThan(0);
    expect(Object.keys(before["cases.case_file"]!).filter((key) => key !== "null").length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        for (const step of sequence) {
          const areas = await standing(day);
          day = dayAfter(day);
          if (areas.length < 3) {
            const more = { create: { name: `Khu ${++number} B`, type: "THON" } };
            expect(
              (
                await officer.ask(`mutation($input: RearrangeAreasInput!) { rearrangeAreas(input: $input) { id } }`, {
                  input: {
                    communeId: commune.unitId,
                    basis: "1/NQ-HĐND",
                    on: day,
                    changes: [more, { create: { name: `Khu ${++number} B`, type: "THON" } }],
                  },
                })
              ).errors,
            ).toBeUndefined();
            continue;
          }
          const { change, moved } = changeOf(step, areas);
          expect(
            (
              await officer.ask(`mutation($input: RearrangeAreasInput!) { rearrangeAreas(input: $input) { id } }`, {
                input: { communeId: commune.unitId, basis: "1/NQ-HĐND", on: day, changes: [change] },
              })
            ).errors,
          ).toBeUndefined();
          // Announced a day ahead, it changes nothing until its day.
          await heard(day, moved);
          graph.setDay(day);
          await settled();
          const now = await standing(day);
          const keys = new Set(now.map(({ key }) => String(key)));
          expect(keys.size).toBe(now.length);
          // The reform brought areas of one name together; an arrangement never adds to them.
          expect(doubles(now)).toBeLessThanOrEqual(doubles(areas));
          const rowsNow = await tied();
          for (const [table, of] of Object.entries(rowsNow))
            expect([table, Object.keys(of).filter((key) => key !== "null" && !keys.has(key))]).toEqual([table, []]);
          expect(sums(rowsNow)).toEqual(sums(before));
        }
        const once = await tied();
        // As after a load: every move of all days, in order, over rows that have gone the whole way.
        await judge.query("update cases.unit_move set settled = false");
        await settled();
        expect(await tied()).toEqual(once);
      }),
      { numRuns: 4, seed: 7, endOnFailure: true },
    );
  });

  test("what is tied to an area follows it whole, goes to the heir that was named, or stays with the commune alone", async () => {
    const [{ on }] = await rows(
      `select max("on")::text as "on" from organisation.event where type = 'organisation.responsibility.moved'`,
    );
    const moves = await rows(
      `
        select unit_key, area_key, commune_key
        from cases.unit_move
        where level = 'AREA' and "on" > $1 and commune_key = $2
      `,
      [FIRST_DAY, commune.key],
    );
    expect(moves.some((m) => m.area_key === null) && moves.some((m) => m.area_key !== null)).toBe(true);
    expect(on > FIRST_DAY).toBe(true);
    // No row is left at an area that has ended.
    for (const table of TABLES)
      expect([
        table,
        await rows(`select 1 from ${table} where area_key = any ($1)`, [moves.map((m) => m.unit_key)]),
      ]).toEqual([table, []]);
  });
});
