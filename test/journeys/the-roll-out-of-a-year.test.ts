import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/** The province's year when it is over, as its officer and its finance department ask for it at the gateway. */
let graph: TestGraph;
let province: Session;
beforeAll(async () => {
  graph = await openGraph({ day: "2020-12-31" });
  province = await graph.signIn("can-bo-tinh");
});
afterAll(() => graph?.close());

async function ask(query: string, session = province): Promise<any> {
  const { data, errors } = await session.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

test("41 proposed, 30 chosen in the twelve districts, the district's own model beside them", async () => {
  const { pilotUnits, waveProgress } = await ask(`{
    pilotUnits(year: 2020, first: 100) { edges { node { sponsor proposedOn } } }
    waveProgress(year: 2020) { quota selected ownModels districts { selected district { name } } }
  }`);
  const sponsored = (by: string) => pilotUnits.edges.filter((e: any) => e.node.sponsor === by).length;
  expect([sponsored("PROVINCE"), sponsored("DISTRICT"), pilotUnits.edges.length]).toEqual([41, 1, 42]);
  expect(waveProgress).toMatchObject({ quota: 30, selected: 30, ownModels: 1 });
  expect(Object.fromEntries(waveProgress.districts.map((d: any) => [d.district.name, d.selected]))).toEqual({
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

test("19 launched by 30/06, 29 by 31/07, the last on 12/08: 29 of 30 against the day that was moved", async () => {
  const { june, july, before, last, thirtieth } = await ask(`
    {
      june: waveProgress(year: 2020, asOf: "2020-06-30") { launched }
      july: waveProgress(year: 2020, asOf: "2020-07-31") { launched }
      before: waveProgress(year: 2020, asOf: "2020-08-11") { launched }
      last: waveProgress(year: 2020, asOf: "2020-08-12") { launched onTime dueOn firstDueOn }
      thirtieth: pilotUnits(year: 2020, first: 50) { edges { node { launchedOn partyOpinionOn planDraftedOn } } }
    }
  `);
  expect([june.launched, july.launched, before.launched, last.launched, last.onTime]).toEqual([19, 29, 29, 30, 29]);
  expect([last.firstDueOn, last.dueOn]).toEqual(["2020-06-30", "2020-07-31"]);
  const { planDraftedOn, partyOpinionOn } = thirtieth.edges
    .map((e: any) => e.node)
    .find((unit: any) => unit.launchedOn === "2020-08-12");
  expect((Date.parse(partyOpinionOn) - Date.parse(planDraftedOn)) / 86_400_000).toBe(23);
});

test("42 planned, 24 units seen by 15/11, 61 findings, 49 of them fixed by 15/12", async () => {
  const { seen, fixed } = await ask(`
    {
      seen: inspectionProgress(year: 2020, asOf: "2020-11-15") {
        planned inspected findings waves { year planned inspected } kinds { total }
      }
      fixed: inspectionProgress(year: 2020, asOf: "2020-12-15") { findings fixed }
    }
  `);
  expect(seen).toMatchObject({
    planned: 42,
    inspected: 24,
    findings: 61,
    waves: [
      { year: 2019, planned: 12, inspected: 10 },
      { year: 2020, planned: 30, inspected: 14 },
    ],
  });
  expect(seen.kinds.map((kind: any) => kind.total).sort((a: number, b: number) => b - a)).toEqual([17, 14, 12, 9, 9]);
  expect(fixed).toEqual({ findings: 61, fixed: 49 });
});

test("704.700.000 đồng granted and 671.350.000 spent, the same to the Front and to the finance department", async () => {
  const asked = `{ budget(year: 2020, asOf: "2020-12-14") { amounts { approved spent } spentPercent } }`;
  const { budget } = await ask(asked);
  expect(budget).toEqual({ amounts: { approved: 704_700_000, spent: 671_350_000 }, spentPercent: 95.3 });
  expect((await ask(asked, await graph.signIn("tai-chinh-tinh"))).budget).toEqual(budget);
});

test("15 collectives and 27 individuals commended", async () => {
  const { commendationFigures: figures } = await ask(
    "{ commendationFigures(year: 2020) { collectives individuals counts { giver form collectives individuals } } }",
  );
  expect(figures).toMatchObject({ collectives: 15, individuals: 27 });
  const byGiver = (giver: string) =>
    figures.counts
      .filter((c: any) => c.giver === giver)
      .map(({ form, collectives, individuals }: any) => [form, collectives, individuals]);
  expect(byGiver("PROVINCIAL_CHAIR")).toEqual([["MERIT_CERTIFICATE", 3, 5]]);
  expect(
    byGiver("PROVINCIAL_FRONT").reduce(
      ([c, i]: number[], [, collectives, individuals]: number[]) => [c! + collectives!, i! + individuals!],
      [0, 0],
    ),
  ).toEqual([12, 22]);
});
