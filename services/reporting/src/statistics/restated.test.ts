import { Lineage, newId, type DatedUnit, type SuccessionStep } from "@hoa-nhap/kernel";
import { foldUnits } from "@hoa-nhap/subgraph";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { acceptedReport, closedReport, event, openWorld, required, type Unit, type World } from "../../test/world.js";
import { indicatorOf } from "../indicator/catalogue.js";
import { restatedCounts, type PublishedCell } from "./restated-cells.js";

const REFORM = "2025-07-01";
const QUERY = `
  query (
    $indicator: String!, $period: ID!, $level: UnitLevel!, $under: ID, $boundaries: LocalDate, $after: String
    $first: Int = 100
  ) {
    statistics(
      indicator: $indicator, period: $period, level: $level, under: $under, boundaries: $boundaries
      first: $first, after: $after
    ) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { value status missingReason quality unit { id } sources { share unit { id } } } }
    }
  }
`;
interface Cell {
  value: number | null;
  status: string;
  missingReason: string | null;
  quality: string;
  unit: { id: string } | null;
  sources: { share: number | null; unit: { id: string } }[];
}

let world: World;
const names = new Map<string, string>();
const ask = (indicator: string, boundaries: string | null, more: object = {}, actor = world.analyst) =>
  world.ask(actor, QUERY, { indicator, period: world.period, level: "COMMUNE", boundaries, ...more });
const cells = async (...args: Parameters<typeof ask>): Promise<Cell[]> => {
  const { data, errors } = await ask(...args);
  expect(errors).toBeUndefined();
  return data.statistics.edges.map((edge: { node: Cell }) => edge.node);
};
const read = async (...args: Parameters<typeof ask>): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await cells(...args)).map(({ unit, value, status, missingReason, quality }) => [
      unit ? names.get(unit.id)! : "rest",
      `${value ?? missingReason ?? status} ${quality}`,
    ]),
  );
const total = (of: Cell[]): number => of.reduce((sum, cell) => sum + (cell.value ?? 0), 0);

/**
 * From that day on the communes are other communes, one level below the province. `made` says what each was made of.
 */
async function reform(made: Record<string, [Unit, number | null][]>): Promise<void> {
  const ended = new Set(Object.values(made).flatMap((from) => from.map(([unit]) => unit)));
  const version = (
    id: string,
    unitId: string,
    unitKey: number,
    code: string,
    validFrom: string | null,
    validTo: string | null,
    districtKey: number | null,
  ) =>
    event("organisation.unit-version.recorded", REFORM, null, id, {
      unitId,
      unitKey,
      code,
      name: code,
      fullName: `Đơn vị ${code}`,
      type: "XA",
      level: "COMMUNE",
      parentUnitId: null,
      provinceKey: world.province.key,
      districtKey,
      communeKey: unitKey,
      areaKey: null,
      validFrom,
      validTo,
    });
  const heirs = Object.keys(made).map((code, index) => ({ code, id: newId(), unitId: newId(), key: 900 + index }));
  await world.fold(foldUnits("reporting"), [
    ...[...ended].map((unit) =>
      version(
        unit.id,
        unit.unitId,
        unit.key,
        unit.code,
        null,
        REFORM,
        world.districts.find(({ communes }) => communes.includes(unit))!.district.key,
      ),
    ),
    ...heirs.map(({ id, unitId, key, code }) => version(id, unitId, key, code, REFORM, null, null)),
  ]);
  for (const { id, unitId, code } of heirs) {
    names.set(id, code);
    for (const [from, share] of made[code]!) {
      await world.judge.query(
        `
          insert into reporting.unit_succession (id, from_version_id, to_version_id, from_unit_id, to_unit_id, kind,
            "on", share_of_people, share_of_area)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
        `,
        [newId(), from.id, id, from.unitId, unitId, share === 1 ? "MERGE" : "SPLIT", REFORM, share],
      );
    }
  }
}

const PEOPLE = [
  [3, 12, 20, 9],
  [8, 11, 30, 7],
  [6, 40, 25, 16],
];
beforeAll(async () => {
  world = await openWorld({ districts: 3, communes: 4 });
  for (const [d, { district, communes }] of world.districts.entries()) {
    for (const [c, commune] of communes.entries()) {
      names.set(commune.id, commune.code);
      await world.figures(commune, "2020-03-01", { I23: PEOPLE[d]![c]! });
      await acceptedReport(world, commune, district, [
        ...required(),
        { indicator: "I19", typed: 10 * (c + 1) },
        { indicator: "I20D", typed: 100 },
      ]);
    }
    await closedReport(world, district, world.district(district), world.provincial());
  }
  await closedReport(world, world.province, world.provincial());
  const [, two, three] = world.districts.map(({ communes }) => communes);
  const [one] = world.districts.map(({ communes }) => communes);
  await reform({
    "20001": [
      [one![0]!, 1],
      [one![1]!, 1],
      [one![2]!, 1],
      [one![3]!, 1],
    ],
    "20002": [
      [two![0]!, 1],
      [two![1]!, 1],
    ],
    "20003": [
      [two![2]!, 0.4],
      [two![3]!, 1],
    ],
    "20004": [[two![2]!, 0.6]],
    "20005": [
      [three![0]!, 1],
      [three![1]!, null],
    ],
    "20006": [
      [three![1]!, null],
      [three![2]!, 1],
    ],
    "20007": [[three![3]!, 0.9]],
    "20008": [[three![3]!, 0.1]],
  });
});
afterAll(() => world?.close());

describe("statistics of 2020 in the boundaries of 2025", () => {
  test("open to the same people as before, inside their area", async () => {
    expect((await ask("I23", REFORM, {}, nobody)).errors![0]!.extensions.code).toBe("FORBIDDEN");
    expect(
      (await ask("I23", REFORM, {}, world.commune(world.districts[0]!.communes[0]!))).errors![0]!.extensions.code,
    ).toBe("FORBIDDEN");
    expect(await cells("I23", REFORM, {}, actorOf("Analyst", { provinces: [999] }))).toEqual([]);
  });

  test("whole is exact, divided is an estimate with its share, hidden stays hidden, unknown is refused", async () => {
    expect(await read("I23", REFORM)).toEqual({
      "20001": "SUPPRESSED EXACT",
      "20002": "19 EXACT",
      "20003": "19 ESTIMATE",
      "20004": "18 ESTIMATE",
      "20005": "UNKNOWN_SHARE UNKNOWN",
      "20006": "UNKNOWN_SHARE UNKNOWN",
      "20007": "14.4 ESTIMATE",
      "20008": "SUPPRESSED ESTIMATE",
      rest: expect.stringMatching(/ UNKNOWN$/),
    });
    const divided = (await cells("I23", REFORM)).find((cell) => cell.unit && names.get(cell.unit.id) === "20003")!;
    expect(divided.sources.map(({ share, unit }) => [names.get(unit.id), share])).toEqual([
      ["10102", 0.4],
      ["10103", 1],
    ]);
  });

  test("what is shown adds up to what was shown before", async () => {
    for (const indicator of ["I23", "I19", "I16"])
      expect(total(await cells(indicator, REFORM))).toBeCloseTo(total(await cells(indicator, null)), 6);
  });

  test("a rate is the quotient of restated sums", async () => {
    const rates = await read("I20", REFORM);
    expect(rates).toMatchObject({ "20001": "25 EXACT", "20002": "15 EXACT", "20005": "UNKNOWN_SHARE UNKNOWN" });
    // 0.4 of 30 households out of 100, and 40 out of 100.
    expect(rates["20003"]).toBe(`${Math.round((52 / 140) * 10_000) / 100} ESTIMATE`);
    expect(Object.keys(rates)).not.toContain("rest");
  });

  test("in the boundaries of their time they are as published", async () => {
    const plain = await cells("I23", null);
    expect(
      plain.every((cell) => cell.quality === "EXACT" && cell.sources.length === 1 && cell.sources[0]!.share === 1),
    ).toBe(true);
    expect(await cells("I23", "2020-12-14")).toEqual(plain);
  });

  test("the province is whole whatever happened below; nothing opens below the commune", async () => {
    expect(await cells("I23", REFORM, { level: "PROVINCE" })).toMatchObject([{ value: 187, quality: "EXACT" }]);
    expect((await ask("I23", REFORM, { level: "AREA" })).errors![0]!.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("pages, and narrows to a unit of those boundaries", async () => {
    const page = (await ask("I23", REFORM, { first: 3 })).data.statistics;
    expect([page.totalCount, page.edges.length, page.pageInfo.hasNextPage]).toEqual([9, 3, true]);
    const next = (await ask("I23", REFORM, { first: 3, after: page.pageInfo.endCursor })).data.statistics;
    expect(next.edges.map((edge: { node: Cell }) => names.get(edge.node.unit!.id))).toEqual([
      "20004",
      "20005",
      "20006",
    ]);
    const [id] = [...names].find(([, code]) => code === "20002")!;
    expect(await read("I23", REFORM, { under: id })).toEqual({ "20002": "19 EXACT" });
    expect(Object.keys(await read("I23", REFORM, { under: world.province.unitId }))).toHaveLength(8);
  });

  test("take a fixed number of statements", async () => {
    const { sent } = await world.statements(() => ask("I23", REFORM));
    expect(sent.length).toBeLessThanOrEqual(6);
  });
});

describe("a compilation of 2020 by the communes of 2025", () => {
  const COMPILATION = `
    query ($period: ID!, $unit: ID!, $boundaries: LocalDate) {
      compilation(period: $period, unit: $unit, boundaries: $boundaries) {
        figures { indicator { code } value parts { value status missingReason quality unit { id } report { id } } }
      }
    }
  `;
  const figures = async (
    boundaries: string | null,
  ): Promise<Map<string, { value: number | null; parts: (Omit<Cell, "sources"> & { report: object | null })[] }>> => {
    const { data, errors } = await world.ask(world.provincial(), COMPILATION, {
      period: world.period,
      unit: world.province.unitId,
      boundaries,
    });
    expect(errors).toBeUndefined();
    return new Map(data.compilation.figures.map((figure: any) => [figure.indicator.code, figure]));
  };

  test("opens to the communes of that day; every part and the rest add up to the figure", async () => {
    const now = await figures(REFORM);
    expect(
      now
        .get("I23")!
        .parts.map(({ unit, value, status, missingReason, quality }) => [
          unit ? names.get(unit.id) : "rest",
          value ?? missingReason ?? status,
          quality,
        ]),
    ).toEqual([
      ["20001", 44, "EXACT"],
      ["20002", 19, "EXACT"],
      ["20003", 19, "ESTIMATE"],
      ["20004", 18, "ESTIMATE"],
      ["20005", "UNKNOWN_SHARE", "UNKNOWN"],
      ["20006", "UNKNOWN_SHARE", "UNKNOWN"],
      ["20007", expect.closeTo(14.4, 9), "ESTIMATE"],
      ["20008", expect.closeTo(1.6, 9), "ESTIMATE"],
      ["rest", expect.closeTo(71, 9), "UNKNOWN"],
    ]);
    const then = await figures(null);
    for (const [code, { value, parts }] of now) {
      expect([code, value]).toEqual([code, then.get(code)!.value]);
      if (
        code.endsWith("D") ||
        !["I11", "I20", "I30", "I40", "I44", "I47", "I49", "I55", "I63", "I67", "I03"].includes(code)
      )
        expect(parts.reduce((sum, part) => sum + (part.value ?? 0), 0)).toBeCloseTo(value ?? 0, 6);
    }
    expect(now.get("I20")!.parts.find((part) => part.unit && names.get(part.unit.id) === "20002")).toMatchObject({
      value: 15,
      quality: "EXACT",
    });
  });

  test("a guarded figure opens to nothing in any boundaries", async () => {
    const parts = (await figures(REFORM)).get("I26")!.parts;
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every((part) => part.value === null && part.status === "SUPPRESSED")).toBe(true);
  });
});

describe("over random successions", () => {
  const I23 = indicatorOf("I23")!;
  const shares = fc.constantFrom<number | null>(1, 0, 0.2, 0.5, 0.8, null);
  const countries = fc
    .record({
      published: fc.array(fc.record({ value: fc.integer({ min: 0, max: 60 }), suppressed: fc.boolean() }), {
        minLength: 1,
        maxLength: 8,
      }),
      steps: fc.array(fc.record({ from: fc.nat(7), to: fc.nat(5), share: shares }), { maxLength: 16 }),
    })
    .map(({ published, steps }) => {
      const cell = ({ value, suppressed }: { value: number; suppressed: boolean }, index: number): PublishedCell => ({
        unitVersionId: `old${index}`,
        value: suppressed || (value > 0 && value < 5) ? null : value,
        suppressed: suppressed || (value > 0 && value < 5),
        notApplicable: false,
        missingReason: null,
      });
      const once = [
        ...new Map(
          steps.filter(({ from }) => from < published.length).map((step) => [`${step.from} ${step.to}`, step]),
        ).values(),
      ];
      const versions: DatedUnit[] = [
        ...published.map((_, index) => ({
          id: `old${index}`,
          unitId: `old${index}`,
          validFrom: null,
          validTo: REFORM,
        })),
        ...Array.from({ length: 6 }, (_, index) => ({
          id: `new${index}`,
          unitId: `new${index}`,
          validFrom: REFORM,
          validTo: null,
        })),
      ];
      const successions: SuccessionStep[] = once.map(({ from, to, share }) => ({
        from: `old${from}`,
        to: `new${to}`,
        shareOfPeople: share,
        shareOfArea: share,
      }));
      return { cells: published.map(cell), lineage: new Lineage({ versions, successions }, REFORM, "PEOPLE") };
    });

  test("no cell that a hidden one reaches is shown, no small count is, and what is shown adds up to what was shown before", () => {
    fc.assert(
      fc.property(countries, ({ cells: published, lineage }) => {
        const restated = restatedCounts(I23, published, lineage);
        const hidden = new Set(published.filter((cell) => cell.suppressed).map((cell) => cell.unitVersionId));
        for (const cell of restated.filter((one) => one.unitVersionId !== null && one.status === "GIVEN")) {
          expect(cell.sources.some((source) => hidden.has(source.unitVersionId))).toBe(false);
          expect(cell.value === 0 || cell.value! >= 5).toBe(true);
        }
        const sum = (of: { value: number | null }[]): number => of.reduce((all, { value }) => all + (value ?? 0), 0);
        expect(sum(restated)).toBeCloseTo(sum(published), 6);
      }),
      { numRuns: 2000 },
    );
  });
});
