import { definition as models } from "@hoa-nhap/models";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * Acceptance sentence 3: on 01/07/2020 every chosen unit without a launch conference stands on a list, by district
 * (R39, R40); and from there on somebody hears of it.
 */
let graph: TestGraph;
let judge: pg.Client;
let province: Session;
beforeAll(async () => {
  graph = await openGraph({ day: "2020-07-01" });
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
  province = await graph.signIn("can-bo-tinh");
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

const waiting = async () =>
  (
    await judge.query(`
  select d.code as district, u.code as unit from models.pilot_unit p join models.unit u on u.id = p.unit_version_id
  join models.unit d on d.unit_key = p.district_key
    and d.level = 'DISTRICT'
    and (d.valid_from is null or d.valid_from <= '2020-07-01')
    and (d.valid_to is null or d.valid_to > '2020-07-01')
  where p.selected_on is not null and p.launched_on is null order by 1, 2`)
  ).rows as { district: string; unit: string }[];
const LAUNCHES = `
  query ($againstFirst: Boolean) {
    overdueCounts(asOf: "2020-07-01", againstFirst: $againstFirst) { kinds { kind count } district { code } }
    overdue(asOf: "2020-07-01", againstFirst: $againstFirst, kind: LAUNCH, first: 100) {
      totalCount
      edges { node { dueOn daysLate unit { code } district { code } } }
    }
  }
`;
const sent = async (on: string) =>
  (
    await province.ask(
      `
        { reminders(first: 100) { edges { node { on kind office ruleDays unit { code } officeUnit { code level } } } } }
      `,
    )
  ).data.reminders.edges
    .map((e: any) => e.node)
    .filter((r: any) => r.on === on && r.kind === "LAUNCH");

/** The morning of a day: the platform's own worker writes the reminders. */
async function morningOf(day: string): Promise<void> {
  graph.setDay(day);
  await models.work!(graph.services.models);
  for (
    let n = 0;
    n < 100 && (await judge.query('select 1 from models.reminder where "on" = $1', [day])).rows.length === 0;
    n++
  )
    await sleep(100);
}

test("on 01/07/2020 the list names every chosen unit without a launch, by district", async () => {
  const units = await waiting();
  expect(units.length).toBeGreaterThanOrEqual(11);
  const { data } = await province.ask(LAUNCHES, { againstFirst: true });
  expect(
    data.overdue.edges
      .map(({ node }: any) => ({ district: node.district.code, unit: node.unit.code }))
      .toSorted((a: any, b: any) => (a.district + a.unit < b.district + b.unit ? -1 : 1)),
  ).toEqual(units);
  expect(data.overdue.edges.every(({ node }: any) => node.dueOn === "2020-06-30" && node.daysLate === 1)).toBe(true);
  const counted = data.overdueCounts.flatMap((one: any) =>
    one.kinds.filter((k: any) => k.kind === "LAUNCH").map((k: any) => [one.district.code, k.count]),
  );
  expect(counted).toEqual([...Map.groupBy(units, (u) => u.district)].map(([district, of]) => [district, of.length]));
});

test("the last day was moved to 31/07: that day nobody is late, and nobody is reminded of the old one", async () => {
  const { data } = await province.ask(LAUNCHES, {});
  expect(data.overdue.totalCount).toBe(0);
  expect(await sent("2020-07-01")).toEqual([]);
  const { plan } = (await province.ask("{ plan(year: 2020) { deadlines { kind dueOn inner { kind dueOn } } } }")).data;
  expect(plan.deadlines).toEqual([
    { kind: "LAUNCH", dueOn: "2020-07-31", inner: [{ kind: "READINESS_INSPECTION", dueOn: "2020-07-24" }] },
    { kind: "INSPECTION_PLAN", dueOn: "2020-09-30", inner: [{ kind: "INSPECTION_VISITS", dueOn: "2020-11-15" }] },
    {
      kind: "REVIEW_CONFERENCE",
      dueOn: "2020-12-31",
      inner: [
        { kind: "EVALUATION_REPORT", dueOn: "2020-12-10" },
        { kind: "NOMINATION", dueOn: "2020-12-10" },
      ],
    },
  ]);
});

test("a week before, each of these communes hears of it, a week after its district, a fortnight after the province's leader, who says so", async () => {
  const units = await waiting();
  await morningOf("2020-07-24");
  expect(
    (await sent("2020-07-24")).map((r: any) => [r.office, r.ruleDays, r.unit.code, r.officeUnit.code]).toSorted(),
  ).toEqual(units.map(({ unit }) => ["COMMUNE", -7, unit, unit]).toSorted());
  await morningOf("2020-08-07");
  expect((await sent("2020-08-07")).map((r: any) => [r.office, r.unit.code, r.officeUnit.code]).toSorted()).toEqual(
    units.map(({ unit, district }) => ["DISTRICT", unit, district]).toSorted(),
  );
  await morningOf("2020-08-14");
  const leader = await graph.signIn("lanh-dao-tinh");
  const mine = async () =>
    (await leader.ask("{ myReminders(first: 50) { totalCount edges { node { id version kind acknowledgedOn } } } }"))
      .data.myReminders;
  const list = await mine();
  expect(list.totalCount).toBe(units.length);
  const { id, version } = list.edges[0].node;
  const { data } = await leader.ask(
    "mutation ($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) { acknowledgedOn } }",
    { input: { id, expectedVersion: version } },
  );
  expect(data.acknowledgeReminder.acknowledgedOn).toBe("2020-08-14");
  expect((await mine()).edges.filter(({ node }: any) => node.acknowledgedOn).map(({ node }: any) => node.id)).toEqual([
    id,
  ]);
});

test("others may neither see nor urge: the finance department, the analyst, a commune", async () => {
  for (const login of ["tai-chinh-tinh", "phan-tich", "can-bo-xa"]) {
    const session = await graph.signIn(login);
    const { subject } = (
      await judge.query("select subject_id as subject from models.reminder where kind = 'LAUNCH' limit 1")
    ).rows[0];
    const { errors } = await session.ask("mutation ($input: RemindNowInput!) { remindNow(input: $input) { id } }", {
      input: { kind: "LAUNCH", subjectId: subject },
    });
    expect([login, errors?.[0]?.extensions.code]).toEqual([login, "FORBIDDEN"]);
  }
  const analyst = await graph.signIn("phan-tich");
  expect((await analyst.ask("{ reminders(first: 1) { totalCount } }")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});
