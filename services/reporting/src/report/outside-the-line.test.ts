import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import {
  acceptedReport,
  closedReport,
  openWorld,
  required,
  RETURN,
  SAVE,
  SUBMIT,
  type World,
} from "../../test/world.js";

const REPORTS = `
  query ($period: ID!) {
    reports(period: $period, first: 100) {
      totalCount
      edges {
        node {
          id level state narrative explanation unit { id }
          figures { indicator { code } value status missingReason computed typed reason }
          warnings { message } history { state reason official { id } } parts { id }
        }
      }
    }
  }
`;
const OUTSIDE = ["CentralOfficer", "Committee138Viewer"] as const;
const WORDS = "Xã có 2 người án treo, một người ở thôn Đông (mẫu)";

let world: World;
const reports = async (role: (typeof OUTSIDE)[number] | "ProvincialOfficer"): Promise<any[]> => {
  const answer = await world.ask(actorOf(role, { provinces: [world.province.key] }), REPORTS, { period: world.period });
  expect(answer.errors).toBeUndefined();
  expect(answer.data.reports.totalCount).toBe(answer.data.reports.edges.length);
  return answer.data.reports.edges.map((edge: any) => edge.node);
};
const figure = (report: any, code: string) => report.figures.find((one: any) => one.indicator.code === code);

beforeAll(async () => {
  world = await openWorld({ districts: 2, communes: 4 });
});
afterAll(() => world?.close());

describe.each(OUTSIDE)("%s, outside the Front's line of reporting", (role) => {
  test("sees no draft and nothing that was sent back", async () => {
    expect(await reports(role)).toEqual([]);
  });
});

describe("reports on their way", () => {
  test("a returned text and an accepted one of an unfinished province give nothing away", async () => {
    const [{ district, communes }] = world.districts as [World["districts"][number]];
    for (const [index, commune] of communes.entries())
      await world.figures(commune, "2020-03-01", { I23: [3, 12, 20, 9][index]!, I46: 1 });
    const officer = world.commune(communes[0]!);
    const row = await world.reportOf(communes[0]!);
    const saved = (
      await world.ask(officer, SAVE, {
        input: { id: row.id, expectedVersion: row.version, figures: required(), narrative: WORDS },
      })
    ).data.saveReport;
    const sent = (await world.ask(officer, SUBMIT, { input: { id: row.id, expectedVersion: saved.version } })).data
      .submitReport;
    await world.ask(world.district(district), RETURN, {
      input: { id: row.id, expectedVersion: sent.version, reason: WORDS },
    });
    for (const role of OUTSIDE) expect(await reports(role)).toEqual([]);

    await acceptedReport(world, communes[0]!, district);
    for (const role of OUTSIDE) {
      const [seen, ...others] = await reports(role);
      expect(others).toEqual([]);
      expect(seen).toMatchObject({
        state: "ACCEPTED",
        narrative: null,
        explanation: null,
        history: [{ state: "ACCEPTED", reason: null, official: null }],
      });
      expect(new Set(seen.figures.map((one: any) => one.status))).toEqual(new Set(["MISSING"]));
      expect(new Set(seen.figures.map((one: any) => one.missingReason))).toEqual(new Set(["REPORT_UNFINISHED"]));
      expect(JSON.stringify(seen)).not.toContain("án treo");
    }
    const inside = (await reports("ProvincialOfficer")).find(({ state }) => state === "ACCEPTED");
    expect(inside).toMatchObject({ narrative: WORDS });
    expect(figure(inside, "I23").value).toBe(3);
  });

  test("a compilation is a working sheet of the line", async () => {
    const query = "query($period: ID!, $unit: ID!) { compilation(period: $period, unit: $unit) { figures { value } } }";
    const variables = { period: world.period, unit: world.province.unitId };
    for (const role of OUTSIDE)
      expect(
        (await world.ask(actorOf(role, { provinces: [world.province.key] }), query, variables)).errors![0]!.extensions
          .code,
      ).toBe("FORBIDDEN");
    // A post in the line elsewhere opens nothing here.
    const two = { ...actorOf("Committee138Viewer", { provinces: [world.province.key] }) };
    two.grants = [...two.grants, ...world.commune(world.stranger).grants];
    expect((await world.ask(two, query, variables)).data.compilation).toBeNull();
  });

  test("a finished province shows what was published, the same in reports as in statistics, and no cell of 1 to 4", async () => {
    const narrative = "Báo cáo của tỉnh (mẫu)";
    for (const [index, { district, communes }] of world.districts.entries()) {
      for (const commune of index === 0 ? communes.slice(1) : communes) {
        if (index === 1) await world.figures(commune, "2020-03-01", { I23: 2 + 9 * communes.indexOf(commune), I46: 1 });
        await acceptedReport(world, commune, district);
      }
      await closedReport(world, district, world.district(district), world.provincial());
    }
    const row = await world.reportOf(world.province);
    await world.ask(world.provincial(), SAVE, {
      input: { id: row.id, expectedVersion: row.version, figures: [], narrative },
    });
    await closedReport(world, world.province, world.provincial());

    const { rows: published } = await world.judge.query(
      `
        select r.unit_version_id as unit, s.indicator, s.value
        from reporting.statistic s
        join reporting.report r on r.id = s.report_id
      `,
    );
    const known = new Map(published.map((one) => [`${one.unit} ${one.indicator}`, one.value]));
    for (const role of OUTSIDE) {
      const seen = await reports(role);
      expect(seen).toHaveLength(11);
      for (const report of seen) {
        expect(report.narrative).toBe(report.level === "PROVINCE" ? narrative : null);
        for (const { indicator, value, status, computed, typed, reason } of report.figures) {
          expect([computed, typed, reason]).toEqual([null, null, null]);
          expect(value).toBe(known.get(`${report.unit.id} ${indicator.code}`) ?? null);
          if (["I23", "I24", "I25"].includes(indicator.code))
            expect([status, value === null || value === 0 || value >= 5]).toEqual([
              value === null ? "SUPPRESSED" : "GIVEN",
              true,
            ]);
        }
      }
      expect(
        figure(
          seen.find(({ level }) => level === "PROVINCE"),
          "I23",
        ).value,
      ).toBe(44 + 62);
    }
  });
});
