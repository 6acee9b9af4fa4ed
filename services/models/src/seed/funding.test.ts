import "reflect-metadata";
import { DEMO_COMMUNE } from "@hoa-nhap/demo";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import { openModels, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
let officers: Officers;
// The demo's year when it is over.
beforeAll(async () => {
  models = await openModels(definition, { day: "2020-12-31" });
  officers = await officersOf(models, DEMO_COMMUNE.commune);
});
afterAll(() => models?.close());

const AMOUNTS = "amounts { requested approved disbursed spent returned requestCount settledCount }";
const budget = async (asOf: string, actor = officers.province) => {
  const { data, errors } = await models.ask(
    actor,
    `
      {
        budget(year: 2020, asOf: "${asOf}") {
          ${AMOUNTS} spentPercent sources { source ${AMOUNTS} }
          units { unit { id } ${AMOUNTS} sources { source ${AMOUNTS} } }
        }
      }
    `,
  );
  expect(errors).toBeUndefined();
  return data.budget;
};
/** The same from the payments, decisions and settlement lines themselves. */
const judged = async (asOf: string): Promise<Record<string, number>> => {
  const {
    rows: [row],
  } = await models.judge.query(
    `select
    (select sum(approved)
      from models.funding_request
      where decided_on <= $1 and state <> 'REFUSED')::float8 as approved,
    (select sum(amount) from models.disbursement where "on" <= $1)::float8 as disbursed,
    (select sum(l.amount)
      from models.settlement_line l
      join models.funding_request r on r.id = l.request_id
      where r.settled_on <= $1)::float8 as spent,
    (select sum((payload->>'delta')::bigint)
      from models.event
      where payload->>'indicator' = 'I65' and "on" <= $1)::float8 as told_approved,
    (select sum((payload->>'delta')::bigint)
      from models.event
      where payload->>'indicator' = 'I66' and "on" <= $1)::float8 as told_spent`,
    [asOf],
  );
  return row;
};

test("704.700.000 đồng granted and 671.350.000 spent, 95,3 % (domain 9)", async () => {
  const year = await budget("2020-12-14");
  expect(year).toMatchObject({
    amounts: {
      approved: 704_700_000,
      spent: 671_350_000,
      disbursed: 694_700_000,
      returned: 23_350_000,
      requestCount: 40,
      settledCount: 39,
    },
    spentPercent: 95.3,
  });
  const bySource = Object.fromEntries(
    year.sources.map((s: { source: string; amounts: { approved: number } }) => [s.source, s.amounts.approved]),
  );
  expect(bySource).toMatchObject({ STATE_BUDGET: 420_000_000, DONATIONS: 96_200_000, CENTRAL_FRONT: 0 });
  expect(bySource["COMMITTEE_138"] + bySource["PEOPLES_COMMITTEE"]).toBe(188_500_000);
  expect(await judged("2020-12-14")).toEqual({
    approved: 704_700_000,
    disbursed: 694_700_000,
    spent: 671_350_000,
    told_approved: 704_700_000,
    told_spent: 671_350_000,
  });
});

test("sources and units add up to the totals on every day, and each step counts from its own day", async () => {
  for (const asOf of ["2020-02-17", "2020-03-20", "2020-06-30", "2020-11-23", "2020-12-14"]) {
    const { amounts, sources, units } = await budget(asOf);
    const sum = (rows: { amounts: Record<string, number> }[], name: string) =>
      rows.reduce((n, row) => n + row.amounts[name]!, 0);
    for (const name of Object.keys(amounts)) {
      expect([
        asOf,
        name,
        sum(sources, name),
        sum(units, name),
        sum(
          units.flatMap((u: { sources: [] }) => u.sources),
          name,
        ),
      ]).toEqual([asOf, name, amounts[name], amounts[name], amounts[name]]);
    }
    const { approved, disbursed, spent } = await judged(asOf);
    expect([amounts.approved, amounts.disbursed, amounts.spent]).toEqual([approved ?? 0, disbursed ?? 0, spent ?? 0]);
  }
  expect(await budget("2020-11-23")).toMatchObject({ amounts: { approved: 704_700_000, settledCount: 19 } });
});

test("a commune sees its own money alone, from request to settlement", async () => {
  const own = await budget("2020-12-14", officers.commune);
  expect(own).toMatchObject({
    amounts: { approved: 7_200_000, spent: 6_900_000 },
    units: [{ amounts: { approved: 7_200_000 } }],
  });
  const { data } = await models.ask(
    officers.commune,
    `
      {
        fundingRequests(first: 10) { totalCount edges { node { state source } } }
        fundingGuidance(year: 2020) { isOpen number }
      }
    `,
  );
  expect(data.fundingRequests).toMatchObject({
    totalCount: 2,
    edges: [
      { node: { state: "SETTLED", source: "PEOPLES_COMMITTEE" } },
      { node: { state: "SETTLED", source: "DONATIONS" } },
    ],
  });
  expect(data.fundingGuidance).toEqual({ isOpen: false, number: "09/HD-STC" });
});

test("five years on, money and praise lie with the heir of their province, settled ones too, and every total is the same", async () => {
  const reform = await openModels(definition, { day: "2025-08-01" });
  try {
    const [old, heir] = [await reform.unit("30", "2020-06-01"), await reform.unit("31")];
    const {
      rows: [moved],
    } = await reform.judge.query(
      `
        select count(*)::int as requests, count(*) filter (where r.province_key <> $1)::int as astray,
          count(*) filter (where u.province_key = $2)::int as facts,
      (select count(*)::int from models.budget_estimate where province_key <> $1) as estimates_astray,
        (select count(*)::int from models.commendation where province_key <> $1) as praise_astray
      from models.funding_request r join models.unit u on u.id = r.unit_version_id`,
      [heir.province_key, old.province_key],
    );
    expect(moved).toEqual({ requests: 40, astray: 0, estimates_astray: 0, praise_astray: 0, facts: 40 });
    const ask = (province: number) =>
      reform.ask(
        actorOf("ProvincialOfficer", { provinces: [province] }),
        `
          {
            budget(year: 2020) { amounts { approved spent } }
            commendationFigures(year: 2020) { collectives individuals } commendations(first: 1) { totalCount }
          }
        `,
      );
    expect((await ask(heir.province_key)).data).toEqual({
      budget: { amounts: { approved: 704_700_000, spent: 671_350_000 } },
      commendationFigures: { collectives: 15, individuals: 27 },
      commendations: { totalCount: 43 },
    });
    expect((await ask(old.province_key)).data.budget.amounts.approved).toBe(0);
  } finally {
    await reform.close();
  }
});
