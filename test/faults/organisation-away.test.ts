import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph, type Answer, type Session, type TestGraph } from "../graph.js";

const REPORTS = "{ reports(first: 5) { edges { node { id state unit { id fullName } } } } }";
const CASES = "{ caseFiles(first: 5) { totalCount edges { node { id unit { code fullName } } } } }";

let graph: TestGraph;
let officer: Session;
let leader: Session;
let commune: Session;
const before: Record<string, Answer> = {};

beforeAll(async () => {
  graph = await openGraph({ apart: true });
  [officer, leader, commune] = (await Promise.all(
    ["can-bo-tinh", "lanh-dao-tinh", "can-bo-xa"].map((login) => graph.signIn(login)),
  )) as [Session, Session, Session];
  before["reports"] = await officer.ask(REPORTS);
  before["cases"] = await commune.ask(CASES);
  await leader.ask("{ __typename }");
  await graph.services.organisation.app.close();
});
afterAll(() => graph.close());

test("while organisation is away reports and cases answer, with the names of units as they were told last", async () => {
  for (const told of Object.values(before))
    expect([told.status, told.errors, JSON.stringify(told.data)]).toEqual([
      200,
      undefined,
      expect.stringMatching(/"fullName":"[^"]+"/),
    ]);
  expect(await officer.ask(REPORTS)).toEqual(before["reports"]);
  expect(await commune.ask(CASES)).toEqual(before["cases"]);
});

test("names serve whoever may read units, in whatever operation; what was not told before is null with an error at its place", async () => {
  const answer = await leader.ask("{ reports(first: 5) { edges { node { unit { name: fullName validFrom } } } } }");
  const names = answer.data.reports.edges.map(
    ({ node }: { node: { unit: { name: string } | null } }) => node.unit?.name,
  );
  expect(names).toEqual(
    before["reports"]!.data.reports.edges.map(
      ({ node }: { node: { unit: { fullName: string } } }) => node.unit.fullName,
    ),
  );
  expect(answer.errors?.map(({ path, extensions }) => [path!.join("."), extensions.code])).toEqual(
    [0, 1, 2, 3].map((index) => [`reports.edges.${index}.node.unit.validFrom`, "SUBGRAPH_UNAVAILABLE"]),
  );
});

test("organisation's own lists are refused in their place", async () => {
  const answer = await officer.ask("{ units(first: 1) { totalCount } reports(first: 1) { totalCount } }");
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
});
