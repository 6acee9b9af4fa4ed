import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "@hoa-nhap/kernel";
import { mentor, officer, opened, openBench, person, type CasesBench, type Town } from "../../../../test/cases.js";

let bench: CasesBench;
let here: Town;
beforeAll(async () => {
  bench = await openBench();
  [here] = bench.towns;
});
afterAll(() => bench.close());

let last = 0;
/** Facts told since the last look, as `indicator delta on {dimensions}`. */
async function told(): Promise<string[]> {
  const { rows } = await bench.owner.query(
    `
      select seq, subject, unit_version_id u, to_char("on", 'YYYY-MM-DD') d, payload p
      from cases.event
      where seq > $1
      order by seq
    `,
    [last],
  );
  last = Number(rows.at(-1)?.seq ?? last);
  for (const row of rows) expect(row.u).toBe(here.commune.id);
  expect(new Set(rows.map((row) => row.subject)).size).toBe(rows.length);
  return rows.map(({ d, p }) =>
    `${p.indicator} ${p.delta} ${d} ${[p.dimensions.category, p.dimensions.sex, p.dimensions.ageGroup].filter(Boolean).join(" ")}`.trim(),
  );
}
const ask = async (
  name: string,
  type: string,
  input: Record<string, unknown>,
): Promise<{ id: string; version: number; mentors?: { id: string }[] }> => {
  const answer = await bench.ask(
    officer(here),
    `mutation ($input: ${type}!) { ${name}(input: $input) { id version mentors { id } } }`,
    { input },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
};

test("a file's life as counts: in, mentored, visited, graded, re-graded, out", async () => {
  const file = await opened(bench, here);
  expect(await told()).toEqual(["I23 1 2020-06-10 AT MALE 30_44"]);
  const [a, b] = [newId(), newId()];
  for (const account of [a, b]) await bench.seat(mentor(here, account));
  let { version } = await ask("assignMentor", "AssignMentorInput", {
    id: file.id,
    expectedVersion: 1,
    account: a,
    from: "2020-06-12",
  });
  const both = await ask("assignMentor", "AssignMentorInput", {
    id: file.id,
    expectedVersion: version,
    account: b,
    from: "2020-06-13",
  });
  expect(await told()).toEqual(["I28 1 2020-06-12"]);
  version = both.version;
  for (const { id } of both.mentors!)
    ({ version } = await ask("endMentor", "EndMentorInput", {
      id: file.id,
      expectedVersion: version,
      mentor: id,
      on: "2020-08-01",
    }));
  expect(await told()).toEqual(["I28 -1 2020-08-01"]);
  const visit = await ask("recordVisit", "RecordVisitInput", {
    id: file.id,
    expectedVersion: version,
    on: "2020-09-01",
    place: "HOME",
  });
  expect(await told()).toEqual(["I29 1 2020-09-01"]);
  version = visit.version;
  const grade = async (quarter: number, level: string) =>
    ({ version } = await ask("gradeCaseFile", "GradeCaseFileInput", {
      id: file.id,
      expectedVersion: version,
      year: 2020,
      quarter,
      level,
      reason: "x",
    }));
  await grade(2, "NOT_YET");
  expect(await told()).toEqual([]);
  await grade(3, "SOME");
  expect(await told()).toEqual(["I42 1 2020-11-23 AT"]);
  await grade(3, "CLEAR");
  expect(await told()).toEqual(["I42 -1 2020-11-23 AT", "I41 1 2020-11-23 AT"]);
  await grade(2, "NONE"); // an older quarter does not change the present grade
  expect(await told()).toEqual([]);
  await ask("closeCaseFile", "CloseCaseFileInput", {
    id: file.id,
    expectedVersion: version,
    on: "2020-11-20",
    reason: "PROGRESSED",
  });
  expect(await told()).toEqual(["I25-out 1 2020-11-20 AT MALE 30_44", "I45 1 2020-11-20 AT", "I41 -1 2020-11-20 AT"]);
});

test("a minor is counted while helped; withdrawn consent counts as refused", async () => {
  const file = await opened(bench, here, {
    category: "TN",
    person: { birthYear: 2005, sex: null },
    consent: { childConsented: true, parentConsented: true },
  });
  await ask("withdrawConsent", "WithdrawConsentInput", { id: file.id, expectedVersion: 1, on: "2020-07-01" });
  expect(await told()).toEqual([
    "I23 1 2020-06-10 TN UNDER_18",
    "I26 1 2020-06-10",
    "I25-out 1 2020-07-01 TN UNDER_18",
    "I26 -1 2020-07-01",
    "I27 1 2020-07-01",
  ]);
});

test("the same person taken in twice in one reporting year is told, to be counted once", async () => {
  const known = { person: { identityNumber: "030990555555" } };
  const first = await opened(bench, here, known);
  await ask("closeCaseFile", "CloseCaseFileInput", {
    id: first.id,
    expectedVersion: 1,
    on: "2020-08-01",
    reason: "MOVED",
  });
  await opened(bench, here, { ...known, openedOn: "2020-09-01" });
  expect((await told()).filter((fact) => fact.startsWith("I24"))).toEqual(["I24-repeat 1 2020-09-01 AT MALE 30_44"]);
});

test("refusals are counted and nobody is kept", async () => {
  const REFUSE = "mutation ($input: RecordRefusalInput!) { recordRefusal(input: $input) { on count unit { id } } }";
  const input = { unitId: here.commune.unitId, on: "2020-06-05", count: 3 };
  for (const who of [mentor(here), person("ProvincialOfficer", { all: true }), officer(bench.towns[1])])
    expect((await bench.ask(who, REFUSE, { input })).errors![0]!.extensions.code).toBe("FORBIDDEN");
  expect((await bench.ask(officer(here), REFUSE, { input })).data.recordRefusal).toEqual({
    on: "2020-06-05",
    count: 3,
    unit: { id: here.commune.id },
  });
  expect(await told()).toEqual(["I27 3 2020-06-05"]);
  expect((await bench.ask(officer(here), REFUSE, { input: { ...input, name: "x" } })).errors![0]!.extensions.code).toBe(
    "BAD_USER_INPUT",
  );
});

test("counts told, counted rows and the shown number agree", async () => {
  const {
    rows: [row],
  } = await bench.owner.query(
    `
      select (select count from cases.supported_count where commune_key = $1) shown,
        (select count(*)::int from cases.case_file where commune_key = $1 and stage <> 'CLOSED') files,
    (select sum(case payload->>'indicator' when 'I23' then 1 when 'I25-out' then -1 else 0 end)::int
      from cases.event) told`,
    [here.commune.key],
  );
  expect(row.shown).toBe(row.files);
  expect(row.told).toBe(row.files);
});
