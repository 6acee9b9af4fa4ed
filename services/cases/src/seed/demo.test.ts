import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_COMMUNE, demoAccountId, demoAreaCode, demoCommunes, DEMO_AREAS } from "@hoa-nhap/demo";
import { NOWHERE, newId } from "@hoa-nhap/kernel";
import { foldUnits } from "@hoa-nhap/subgraph";
import { openBench, person, type CasesBench } from "../../../../test/cases.js";
import { seedDemo } from "./demo.js";

let bench: CasesBench;
let commune: { id: string; key: number };
const areaKeys: number[] = [];
let took = 0;

beforeAll(async () => {
  bench = await openBench();
  let key = 5000;
  const unit = (code: string, level: string, communeKey: number | null, validFrom: string | null = null) => {
    const unitKey = ++key;
    const id = newId();
    if (code === DEMO_COMMUNE.commune) commune = { id, key: unitKey };
    if (level === "AREA" && code.startsWith(DEMO_COMMUNE.commune)) areaKeys.push(unitKey);
    return {
      type: "organisation.unit-version.recorded",
      subject: id,
      payload: {
        unitId: newId(),
        unitKey,
        code,
        name: code,
        fullName: code,
        type: "XA",
        level,
        parentUnitId: null,
        provinceKey: 1,
        districtKey: 7,
        communeKey: communeKey ?? unitKey,
        areaKey: level === "AREA" ? unitKey : null,
        validFrom,
        validTo: null,
      },
    };
  };
  const events = demoCommunes().flatMap((code) => {
    // Kinh Môn's was made on 01/12/2019, Chí Linh's became a ward on 01/03/2019.
    const top = unit(code, "COMMUNE", null, code === "10675" ? "2019-12-01" : code === "10546" ? "2019-03-01" : null);
    const before = { ...top, subject: newId(), payload: { ...top.payload, validFrom: null, validTo: "2019-03-01" } };
    return [
      top,
      ...(code === "10546" ? [before] : []),
      ...DEMO_AREAS.map((_, i) => unit(demoAreaCode(code, i), "AREA", top.payload.unitKey)),
    ];
  });
  await foldUnits("cases")(bench.service.orm.em.fork(), events as never);
  const from = Date.now();
  await seedDemo(bench.service);
  took = Date.now() - from;
});
afterAll(() => bench.close());

const sum = async (where: string): Promise<number> =>
  Number(
    (await bench.owner.query(`select coalesce(sum((payload->>'delta')::int), 0) n from cases.event where ${where}`))
      .rows[0].n,
  );
const of = (indicator: string, more = "true"): Promise<number> =>
  sum(`payload->>'indicator' = '${indicator}' and ${more}`);
const inYear = `"on" between '2019-12-15' and '2020-12-14'`;

test("the worked year closes: 96 + 247 - 71 = 272", async () => {
  expect(await of("I23", `"on" < '2019-12-15'`)).toBe(96);
  expect(await of("I23", inYear)).toBe(247);
  expect(await of("I25-out")).toBe(71);
  expect(await of("I45")).toBe(58);
  expect(await of("I27")).toBe(3);
  expect([await of("I41"), await of("I42"), await of("I43")]).toEqual([148, 96, 21]);
  expect(
    (
      await bench.owner.query(
        "select graded_level l, count(*)::int n from cases.case_file where stage <> 'CLOSED' group by 1 order by 1",
      )
    ).rows,
  ).toEqual([
    { l: "CLEAR", n: 148 },
    { l: "NONE", n: 21 },
    { l: "NOT_YET", n: 7 },
    { l: "SOME", n: 96 },
  ]);
  expect(
    (
      await bench.owner.query(
        "select closed_reason r, count(*)::int n from cases.case_file where stage = 'CLOSED' group by 1 order by 1",
      )
    ).rows,
  ).toEqual([
    { r: "COMPULSORY_REHAB", n: 2 },
    { r: "DIED", n: 1 },
    { r: "IMPRISONED", n: 3 },
    { r: "MOVED", n: 7 },
    { r: "PROGRESSED", n: 58 },
  ]);
});

test("its columns are those of the worked year", async () => {
  const by = async (codes: string, indicator: string, more = "true"): Promise<number> =>
    of(indicator, `payload->'dimensions'->>'category' in (${codes}) and ${more}`);
  const columns = ["'AT'", "'CT'", "'TH'", "'XA','DX'", "'GX'", "'MT','CN','SC'", "'TN'"];
  expect(await Promise.all(columns.map((codes) => by(codes, "I23", `"on" < '2019-12-15'`)))).toEqual([
    29, 8, 4, 36, 6, 9, 4,
  ]);
  expect(await Promise.all(columns.map((codes) => by(codes, "I23", inYear)))).toEqual([63, 23, 10, 82, 21, 32, 16]);
  expect(await Promise.all(columns.map((codes) => by(codes, "I25-out")))).toEqual([18, 7, 3, 21, 14, 5, 3]);
});

test("is made in time and only once", async () => {
  console.info(`demo people made in ${took} ms`);
  const before = Number((await bench.owner.query("select count(*) n from cases.event")).rows[0].n);
  await seedDemo(bench.service);
  expect(Number((await bench.owner.query("select count(*) n from cases.event")).rows[0].n)).toBe(before);
});

test("the example commune has fourteen people, one visit overdue and one without a mentor", async () => {
  const officer = person("CommuneOfficer", { communes: [commune.key] });
  const { data } = await bench.ask(
    officer,
    `
      {
        all: caseFiles(first: 100) { totalCount edges { node { number person { fullName } mentors { id } } } }
        late: caseFiles(first: 100, overdue: true) { totalCount }
        caseTasks(first: 50) { edges { node { kind title dueOn daysLate link } } }
      }
    `,
  );
  expect(data.all.totalCount).toBe(14);
  expect(data.all.edges.every((e: any) => e.node.person.fullName.endsWith("(mẫu)"))).toBe(true);
  expect(data.late.totalCount).toBe(1);
  expect(data.caseTasks.edges.map((e: any) => e.node.kind)).toEqual(["MENTOR"]);
  const mentor = {
    ...officer,
    id: demoAccountId("nguoi-giup-do"),
    grants: person("Mentor", { communes: [commune.key] }).grants,
  };
  const tasks = (
    await bench.ask(
      mentor,
      "{ caseFiles(first: 1) { totalCount } caseTasks(first: 50) { edges { node { kind dueOn daysLate } } } }",
    )
  ).data;
  expect(tasks.caseFiles.totalCount).toBe(13);
  expect(tasks.caseTasks.edges[0].node).toMatchObject({ kind: "VISIT" });
  expect(tasks.caseTasks.edges[0].node.daysLate).toBeGreaterThan(0);
  const head = {
    ...officer,
    id: demoAccountId("truong-ban"),
    grants: person("ResidentialHead", { communes: [commune.key], areas: [areaKeys[0]!] }).grants,
  };
  expect((await bench.ask(head, "{ caseFiles(first: 1) { totalCount } }")).data.caseFiles.totalCount).toBeGreaterThan(
    2,
  );
});

test("counts of a commune are shown in the Front's own line, never small ones, and to nobody outside it", async () => {
  const query = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on UnitVersion { id supportedCount } } }";
  const variables = { r: [{ __typename: "UnitVersion", id: commune.id }] };
  const province = {
    ...person("ProvincialOfficer", {}),
    grants: [{ ...person("ProvincialOfficer", {}).grants[0]!, keys: { ...NOWHERE, provinces: [1] } }],
  };
  expect((await bench.ask(province, query, variables)).data._entities[0].supportedCount).toBe(14);
  expect(
    (await bench.ask(person("CommuneOfficer", { communes: [commune.key] }), query, variables)).data._entities[0]
      .supportedCount,
  ).toBe(14);
  expect(
    (await bench.ask(person("DistrictOfficer", { districts: [-2] }), query, variables)).data._entities[0]
      .supportedCount,
  ).toBeNull();
  for (const role of ["Committee138Viewer", "Analyst", "CentralOfficer"] as const)
    expect((await bench.ask(person(role, { provinces: [1] }), query, variables)).errors![0]!.extensions.code).toBe(
      "FORBIDDEN",
    );
});
