import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * The day after the reform: districts are gone, Hải Dương lies in Hải Phòng. What was counted in 2019 and 2020 is read
 * in both boundaries.
 */
const TODAY = "2025-07-02";
let graph: TestGraph;
let judge: pg.Client;
let province: Session;
let analyst: Session;

beforeAll(async () => {
  graph = await openGraph({ day: TODAY });
  [province, analyst] = await Promise.all([graph.signIn("can-bo-tinh"), graph.signIn("phan-tich")]);
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

interface UnitProgress {
  unit: { code: string; fullName: string; level: string } | null;
  selected: number | null;
  launched: number | null;
  quality: string;
}
const WAVE = `
  query ($year: Int!, $asOf: LocalDate!, $boundaries: LocalDate) {
    waveProgress(year: $year, asOf: $asOf, boundaries: $boundaries) {
      selected launched
      districts { selected launched district { code fullName validTo } }
      units { unit { code fullName level } selected launched quality }
    }
  }
`;
const wave = async (
  year: number,
  asOf: string,
  boundaries: string | null,
): Promise<{
  selected: number;
  launched: number;
  districts: { selected: number; launched: number; district: { code: string } }[];
  units: UnitProgress[];
}> => {
  const { data, errors } = await province.ask(WAVE, { year, asOf, boundaries });
  expect(errors).toBeUndefined();
  return data.waveProgress;
};
const key = (unit: UnitProgress["unit"]): string => (unit ? `${unit.code} ${unit.fullName}` : "—");

/**
 * Counted anew from organisation's own tables, step by step along steps of all the people: what each commune of the day
 * surely holds, what it may hold besides, and what no commune surely holds.
 */
async function oracle(
  year: number,
  asOf: string,
  day: string,
): Promise<{ sure: Map<string, number>; unsure: Set<string>; rest: number }> {
  const { rows: pilots } = await judge.query<{ version: string }>(
    `
      select unit_version_id as version
      from models.pilot_unit
      where year = $1 and sponsor = 'PROVINCE' and selected_on <= $2
    `,
    [year, asOf],
  );
  const standing = `(v.valid_from is null or v.valid_from <= $2) and (v.valid_to is null or v.valid_to > $2)`;
  const sure = new Map<string, number>();
  const unsure = new Set<string>();
  let lost = 0;
  for (const { version } of pilots) {
    const { rows: reached } = await judge.query<{ unit: string; whole: boolean }>(
      `with recursive way(id, whole) as (
         select $1::uuid, true
         union
         select s.to_version_id, way.whole and s.share_of_people = 1
         from way
         join organisation.unit_succession s on s.from_version_id = way.id
           and s."on" <= $2
           and coalesce(s.share_of_people, 1) > 0)
       select v.code || ' ' || v.full_name as unit, bool_or(coalesce(way.whole, false)) as whole
       from way
       join organisation.unit_version v on v.id = way.id
       where ${standing}
       group by 1`,
      [version, day],
    );
    const [only] = reached;
    if (reached.length === 1 && only!.whole) sure.set(only!.unit, (sure.get(only!.unit) ?? 0) + 1);
    else {
      lost += 1;
      for (const { unit } of reached) unsure.add(unit);
    }
  }
  const refused = [...sure].filter(([unit]) => unsure.has(unit)).reduce((sum, [, n]) => sum + n, 0);
  return { sure, unsure, rest: lost + refused };
}

describe("the progress of waves 2019 and 2020, asked on 2025-07-02", () => {
  test("by the districts of their time, as it always was", async () => {
    const read = await wave(2020, "2020-11-23", null);
    expect(read).toMatchObject({ selected: 30, launched: 30 });
    expect(Object.fromEntries(read.units.map((row) => [key(row.unit), row.selected]))).toEqual({
      "288 Thành phố Hải Dương": 3,
      "290 Thành phố Chí Linh": 3,
      "291 Huyện Nam Sách": 2,
      "292 Thị xã Kinh Môn": 3,
      "293 Huyện Kim Thành": 2,
      "294 Huyện Thanh Hà": 2,
      "295 Huyện Cẩm Giàng": 3,
      "296 Huyện Bình Giang": 2,
      "297 Huyện Gia Lộc": 2,
      "298 Huyện Tứ Kỳ": 3,
      "299 Huyện Ninh Giang": 3,
      "300 Huyện Thanh Miện": 2,
    });
    expect(read.districts.map((row) => [row.district.code, row.selected, row.launched])).toEqual(
      read.units.map((row) => [row.unit!.code, row.selected, row.launched]),
    );
    expect((await wave(2019, "2019-12-31", null)).districts.map((row) => row.selected)).toEqual(
      Array.from({ length: 12 }, () => 1),
    );
    expect((await wave(2020, "2020-06-30", null)).launched).toBe(19);
  });

  test.each([
    [2019, "2019-12-31"],
    [2020, "2020-11-23"],
  ])("wave %i by the communes of 2025 agrees with a count over organisation's own tables", async (year, asOf) => {
    const { selected, units } = await wave(year, asOf, TODAY);
    const { sure, unsure, rest } = await oracle(year, asOf, TODAY);
    expect(sure.size).toBeGreaterThan(3);
    expect(unsure.size).toBeGreaterThan(1);
    const expected = new Map<string, number | null>([
      ...sure,
      ...[...unsure].map((unit) => [unit, null] as const),
      ["—", rest],
    ]);
    expect(Object.fromEntries(units.map((row) => [key(row.unit), row.selected]))).toEqual(Object.fromEntries(expected));
    expect(units.every((row) => row.unit === null || row.unit.level === "COMMUNE")).toBe(true);
    expect(units.every((row) => (row.quality === "UNKNOWN") === (row.unit === null || row.selected === null))).toBe(
      true,
    );
    expect(units.reduce((sum, row) => sum + (row.selected ?? 0), 0)).toBe(selected);
  });

  test("those whose commune was divided are listed as waiting for a decision", async () => {
    const { data, errors } = await province.ask(
      `
        {
          pilotUnits(year: 2020, first: 100) {
            edges { node { needsDecision unit { name } responsibleUnits { kind unit { fullName } } } }
          }
        }
      `,
    );
    expect(errors).toBeUndefined();
    const waiting = data.pilotUnits.edges.map((edge: any) => edge.node).filter((pilot: any) => pilot.needsDecision);
    expect(waiting.map((pilot: any) => pilot.unit.name)).toEqual(expect.arrayContaining(["Tuấn Việt", "Việt Hồng"]));
    expect(
      waiting.every(
        (pilot: any) =>
          pilot.responsibleUnits.length > 1 && pilot.responsibleUnits.every((one: any) => one.kind === "PART"),
      ),
    ).toBe(true);
  });
});

describe("the statistics of 2019, asked on 2025-07-02", () => {
  const STATISTICS = `
    query ($period: ID!, $boundaries: LocalDate) {
      statistics(indicator: "I08", period: $period, level: COMMUNE, boundaries: $boundaries, first: 100) {
        edges { node { value status quality unit { fullName } sources { share unit { fullName } } } }
      }
    }
  `;
  test("by the communes of that year and of today: what is shown adds up alike", async () => {
    const { data: periods } = await analyst.ask(`{ reportingPeriods { id year kind } }`);
    const period = periods.reportingPeriods.find((one: any) => one.year === 2019 && one.kind === "YEAR").id;
    const read = async (boundaries: string | null) => {
      const { data, errors } = await analyst.ask(STATISTICS, { period, boundaries });
      expect(errors).toBeUndefined();
      return data.statistics.edges.map((edge: any) => edge.node) as {
        value: number | null;
        status: string;
        quality: string;
        unit: { fullName: string } | null;
      }[];
    };
    const [then, now] = [await read(null), await read(TODAY)];
    const sum = (cells: { value: number | null }[]) => cells.reduce((total, { value }) => total + (value ?? 0), 0);
    expect(then).toHaveLength(12);
    expect(sum(then)).toBeGreaterThan(0);
    expect(sum(now)).toBe(sum(then));
    expect(
      now
        .filter((cell) => cell.quality === "UNKNOWN" && cell.unit)
        .every((cell) => cell.value === null && cell.status === "MISSING"),
    ).toBe(true);
    expect(now.some((cell) => cell.quality === "EXACT" && cell.value! > 0)).toBe(true);
  });
});

describe("the province's compilation of 2019, asked on 2025-07-02", () => {
  test("is still there, and opens to the communes of today with the same total", async () => {
    const { data: periods } = await province.ask(
      `{ reportingPeriods { id year kind } unit(code: "30", asOf: "2020-11-23") { unitId } }`,
    );
    const period = periods.reportingPeriods.find((one: any) => one.year === 2019 && one.kind === "YEAR").id;
    const read = async (boundaries: string | null) => {
      const { data, errors } = await province.ask(
        `
          query ($period: ID!, $unit: ID!, $boundaries: LocalDate) {
            compilation(period: $period, unit: $unit, boundaries: $boundaries) {
              figures { indicator { code } value parts { value quality unit { fullName level } } }
            }
          }
        `,
        { period, unit: periods.unit.unitId, boundaries },
      );
      expect(errors).toBeUndefined();
      return data.compilation.figures.find((figure: any) => figure.indicator.code === "I08");
    };
    const [then, now] = [await read(null), await read(TODAY)];
    expect(then.parts.map((part: any) => part.unit.level)).toEqual(Array.from({ length: 12 }, () => "DISTRICT"));
    expect(now.value).toBe(then.value);
    expect(now.parts.reduce((sum: number, part: any) => sum + (part.value ?? 0), 0)).toBe(then.value);
    expect(now.parts.every((part: any) => part.unit === null || part.unit.level === "COMMUNE")).toBe(true);
    expect(now.parts.filter((part: any) => part.quality === "EXACT").length).toBeGreaterThan(8);
  });
});
