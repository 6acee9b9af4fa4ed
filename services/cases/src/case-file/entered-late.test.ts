import { newId } from "@hoa-nhap/kernel";
import { foldUnits } from "@hoa-nhap/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf, officer, openBench, opening, person, type CasesBench, type Unit } from "../../../../test/cases.js";

/**
 * On 1 September 2020 the first town's commune went into a new one, on 1 November that one into the next. What is
 * entered afterwards for a day before stays a fact of the commune of that day, and is answered for by the last.
 */
const [FIRST, SECOND] = ["2020-09-01", "2020-11-01"];
let bench: CasesBench;
let middle: Unit, last: Unit;
beforeAll(async () => {
  bench = await openBench({ day: "2020-11-23" });
  [middle, last] = [900, 901].map((key): Unit => ({ id: newId(), unitId: newId(), key })) as [Unit, Unit];
  const {
    commune,
    areas: [area],
    district,
  } = bench.towns[0];
  const version = (
    unit: Unit,
    level: "COMMUNE" | "AREA",
    communeKey: number,
    areaKey: number | null,
    validFrom: string | null,
    validTo: string | null,
    id = unit.id,
  ) => ({
    type: "organisation.unit-version.recorded",
    subject: id,
    payload: {
      unitId: unit.unitId,
      unitKey: unit.key,
      code: `9${unit.key}`,
      name: "U",
      fullName: "U",
      type: "XA",
      level,
      parentUnitId: null,
      provinceKey: bench.province,
      districtKey: district,
      communeKey,
      areaKey,
      validFrom,
      validTo,
    },
  });
  await foldUnits("cases")(bench.service.orm.em.fork(), [
    version(commune, "COMMUNE", commune.key, null, null, FIRST),
    version(middle, "COMMUNE", middle.key, null, FIRST, SECOND),
    version(last, "COMMUNE", last.key, null, SECOND, null),
    version(area, "AREA", commune.key, area.key, null, FIRST),
    version(area, "AREA", middle.key, area.key, FIRST, SECOND, newId()),
    version(area, "AREA", last.key, area.key, SECOND, null, newId()),
  ] as never);
  for (const [unit, level, on, to] of [
    [commune, "COMMUNE", FIRST, middle],
    [area, "AREA", FIRST, middle],
    [middle, "COMMUNE", SECOND, last],
    [area, "AREA", SECOND, last],
  ] as const) {
    await bench.owner.query(
      `
        insert into cases.unit_move (unit_key, level, "on", province_key, commune_key, settled)
        values ($1, $2, $3, $4, $5, true)
      `,
      [unit.key, level, on, bench.province, to.key],
    );
  }
  // Where a move also says which area answers, this one goes on as itself.
  if (
    (
      await bench.owner.query(
        `
          select from information_schema.columns
          where table_schema = 'cases' and table_name = 'unit_move' and column_name = 'area_key'
        `,
      )
    ).rowCount
  ) {
    await bench.owner.query("update cases.unit_move set area_key = unit_key where level = 'AREA'");
  }
});
afterAll(() => bench?.close());

const OPEN = `mutation ($input: OpenCaseFileInput!) { openCaseFile(input: $input) { id version } }`;
const VISIT = `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { id version } }`;
const answering = () => person("CommuneOfficer", { communes: [last.key] });
const figures = async (indicator: string): Promise<string[]> =>
  (
    await bench.owner.query("select unit_version_id from cases.event where payload->>'indicator' = $1 order by seq", [
      indicator,
    ])
  ).rows.map((row) => row.unit_version_id);

test.each([
  ["in a residential area", true],
  ["in no residential area", false],
])(
  "a file opened for a day before, %s, answers to the commune of today and stays a fact of the commune of its day",
  async (_name, inArea) => {
    const input = { ...opening(bench.towns[0]), ...(!inArea && { areaId: null }) };
    const { data, errors } = await bench.ask(answering(), OPEN, { input });
    expect(errors).toBeUndefined();
    const { rows } = await bench.owner.query(
      `
        select f.unit_version_id, f.commune_key, f.area_key, p.commune_key as person_key
        from cases.case_file f
        join cases.person p on p.id = f.person_id
        where f.id = $1
      `,
      [data.openCaseFile.id],
    );
    const { commune, areas } = bench.towns[0];
    expect(rows).toEqual([
      {
        unit_version_id: commune.id,
        commune_key: last.key,
        area_key: inArea ? areas[0].key : null,
        person_key: last.key,
      },
    ]);
    expect(
      (await bench.ask(answering(), `query ($id: ID!) { caseFile(id: $id) { id } }`, { id: data.openCaseFile.id })).data
        .caseFile.id,
    ).toBe(data.openCaseFile.id);
  },
);

test("nobody opens a file there for whom only the ended commune would answer", async () => {
  expect(codeOf(await bench.ask(officer(bench.towns[0]), OPEN, { input: opening(bench.towns[0]) }))).toBe("FORBIDDEN");
  expect(codeOf(await bench.ask(officer(bench.towns[1]), OPEN, { input: opening(bench.towns[0]) }))).toBe("FORBIDDEN");
});

test("a visit of each day is counted in the commune that answered on that day", async () => {
  const { data } = await bench.ask(answering(), OPEN, { input: opening(bench.towns[0]) });
  let { id, version } = data.openCaseFile;
  for (const on of ["2020-07-15", "2020-09-15", "2020-11-15"]) {
    const answer = await bench.ask(answering(), VISIT, {
      input: { id, expectedVersion: version, on, place: "HOME", nextVisitOn: "2020-12-01" },
    });
    expect([on, answer.errors?.[0]?.extensions]).toEqual([on, undefined]);
    ({ id, version } = answer.data.recordVisit);
  }
  expect(await figures("I29")).toEqual([bench.towns[0].commune.id, middle.id, last.id]);
});

test("refusals of a day before are the business of today's commune", async () => {
  const { errors, data } = await bench.ask(
    answering(),
    `mutation ($input: RecordRefusalInput!) { recordRefusal(input: $input) { id } }`,
    { input: { unitId: bench.towns[0].commune.unitId, on: "2020-07-15", count: 2 } },
  );
  expect(errors).toBeUndefined();
  expect(
    (
      await bench.owner.query("select unit_version_id, commune_key from cases.refusal where id = $1", [
        data.recordRefusal.id,
      ])
    ).rows,
  ).toEqual([{ unit_version_id: bench.towns[0].commune.id, commune_key: last.key }]);
});
