import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/** The figures of the worked year, asked through the gateway on the demo's day. Their sums are exact. */
let graph: TestGraph;
let province: Session;
beforeAll(async () => {
  graph = await openGraph();
  province = await graph.signIn("can-bo-tinh");
});
afterAll(() => graph?.close());

const progress = async (asOf: string) =>
  (
    await province.ask(
      `
        query ($asOf: LocalDate!) {
          waveProgress(year: 2020, asOf: $asOf) {
            quota selected launched late onTime lateAgainstFirst ownModels
            districts { selected launched late district { name } }
          }
        }
      `,
      { asOf },
    )
  ).data.waveProgress;

describe("the wave of 2020", () => {
  test("30 chosen in 12 districts, and the district's own model never counts", async () => {
    const wave = await progress("2020-11-23");
    expect(wave).toMatchObject({ quota: 30, selected: 30, launched: 30, ownModels: 1 });
    expect(Object.fromEntries(wave.districts.map((d: any) => [d.district.name, d.selected]))).toEqual({
      "Hải Dương": 3,
      "Chí Linh": 3,
      "Kinh Môn": 3,
      "Nam Sách": 2,
      "Kim Thành": 2,
      "Thanh Hà": 2,
      "Cẩm Giàng": 3,
      "Bình Giang": 2,
      "Gia Lộc": 2,
      "Tứ Kỳ": 3,
      "Ninh Giang": 3,
      "Thanh Miện": 2,
    });
  });

  test("19 launched by 30/06, 29 by 31/07, the last on 12/08: 29 of 30 on time", async () => {
    expect((await progress("2020-06-30")).launched).toBe(19);
    expect((await progress("2020-07-31")).launched).toBe(29);
    expect((await progress("2020-08-11")).launched).toBe(29);
    expect(await progress("2020-08-12")).toMatchObject({ launched: 30, onTime: 29 });
  });

  test("after the deadline moved: on 01/07 nobody is late, 11 against the old day; on 01/08 one is", async () => {
    expect(await progress("2020-07-01")).toMatchObject({ late: 0, lateAgainstFirst: 11 });
    expect(await progress("2020-08-01")).toMatchObject({ late: 1 });
  });

  test("41 were proposed, 11 of them not chosen", async () => {
    const { data } = await province.ask(
      `
        {
          all: pilotUnits(year: 2020, first: 1) { totalCount }
          declined: pilotUnits(year: 2020, stage: NOT_SELECTED, first: 1) { totalCount }
        }
      `,
    );
    // 41 for the province and one of a district's own
    expect([data.all.totalCount, data.declined.totalCount]).toEqual([42, 11]);
  });
});

describe("what the records add up to", () => {
  test("42 committees, 120 core groups with 846 members; 96 + 247 people helped, 71 out, 272 at the end", async () => {
    await expect
      .poll(
        async () => {
          const { data } = await province.ask(`{ reportingPeriods { id year kind } }`);
          const period = data.reportingPeriods.find((p: any) => p.year === 2020 && p.kind === "YEAR").id;
          const answer = await province.ask(
            `
              query ($period: ID!) {
                reports(period: $period, level: COMMUNE, first: 50) {
                  totalCount
                  edges { node { ownModel unit { code } figures { indicator { code } computed } } }
                }
              }
            `,
            { period },
          );
          expect(answer.errors).toBeUndefined();
          const all = answer.data.reports.edges.map((e: any) => e.node);
          // Kinh Môn's own model reports too, apart from the scheme's figures (R63).
          const reports = all.filter((report: any) => !report.ownModel);
          const sum = (code: string) =>
            reports.reduce(
              (total: number, report: any) =>
                total + (report.figures.find((f: any) => f.indicator.code === code)?.computed ?? 0),
              0,
            );
          return {
            reports: reports.length,
            ownModels: all.length - reports.length,
            ...Object.fromEntries(
              ["I06", "I08", "I09", "I22", "I23", "I24", "I25", "I41", "I42", "I43"].map((code) => [code, sum(code)]),
            ),
          };
        },
        { timeout: 15_000, interval: 1000 },
      )
      .toEqual({
        reports: 42,
        ownModels: 1,
        I06: 42,
        I08: 120,
        I09: 846,
        I22: 96,
        I23: 247,
        I24: 343,
        I25: 272,
        I41: 148,
        I42: 96,
        I43: 21,
      });
  });
});
