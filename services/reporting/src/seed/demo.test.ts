import { afterAll, beforeAll, expect, test } from "vitest";
import pg from "pg";
import { openGraph, type TestGraph } from "../../../../test/graph.js";

let graph: TestGraph;
let judge: pg.Client;
beforeAll(async () => {
  graph = await openGraph();
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

test("2019 is finished up to the province; of 2020 every state is in sight", async () => {
  const { rows } = await judge.query(`
      select p.year, r.level, r.state, count(*)::int as n
      from reporting.report r
      join reporting.period p on p.id = r.period_id
    where (r.level = 'COMMUNE' or p.year = 2019) and not r.own_model group by 1, 2, 3 order by 1, 2, 3`);
  expect(rows.map((row) => [row.year, row.level, row.state, row.n])).toEqual([
    [2019, "COMMUNE", "ACCEPTED", 12],
    [2019, "DISTRICT", "ACCEPTED", 12],
    [2019, "PROVINCE", "COMPILED", 1],
    [2020, "COMMUNE", "ACCEPTED", 10],
    [2020, "COMMUNE", "DRAFT", 5],
    [2020, "COMMUNE", "NOT_STARTED", 20],
    [2020, "COMMUNE", "RETURNED", 1],
    [2020, "COMMUNE", "SUBMITTED", 6],
  ]);
});

test("before the period has ended all that was handed up is provisional; the district's own model reports apart", async () => {
  const { rows } = await judge.query(`
      select p.year, r.provisional, r.own_model, count(*)::int as n
      from reporting.report r
      join reporting.period p on p.id = r.period_id
    where r.submitted_on is not null or r.own_model group by 1, 2, 3 order by 1, 3`);
  expect(rows.map((row) => [row.year, row.provisional, row.own_model, row.n])).toEqual([
    [2019, false, false, 25],
    [2020, true, false, 16],
    [2020, false, true, 1],
  ]);
});

test("the province of 2019 holds the worked year's figures, those of merged communes too", async () => {
  const { rows } = await judge.query(`
      select f.indicator, f.computed from reporting.figure f
      join reporting.report r on r.id = f.report_id
      join reporting.period p on p.id = r.period_id
    where p.year = 2019 and r.level = 'PROVINCE' and f.indicator in ('I01', 'I02', 'I06', 'I08', 'I67N', 'I67D')`);
  expect(Object.fromEntries(rows.map((row) => [row.indicator, row.computed]))).toEqual({
    I01: 12,
    I02: 12,
    I06: 12,
    I08: 36,
    I67N: 12,
    I67D: 12,
  });
});

test("the example commune's officer has a draft to finish, the district a report to review", async () => {
  const tasks = async (login: string): Promise<string[]> => {
    const { data, errors } = await (
      await graph.signIn(login)
    ).ask(`{ reportTasks(first: 20) { edges { node { title dueOn } } } }`);
    expect(errors).toBeUndefined();
    return data.reportTasks.edges.map((edge: { node: { title: string } }) => edge.node.title);
  };
  expect((await tasks("can-bo-xa")).filter((title) => title.startsWith("Hoàn thành"))).toHaveLength(1);
  expect((await tasks("can-bo-huyen")).filter((title) => title.startsWith("Duyệt"))).toHaveLength(1);
});
