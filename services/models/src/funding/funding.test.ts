import "reflect-metadata";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import {
  ESTIMATE,
  MONEY,
  pay,
  seen,
  someMoney,
  type FundingSeen,
  type MoneyStep,
} from "../../../../test/funding.factory.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { enterPlan } from "../../../../test/plan.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
let officers: Officers;
let finance: ReturnType<typeof actorOf>;
let committee138: ReturnType<typeof actorOf>;
beforeAll(async () => {
  models = await openModels(definition, { day: "2020-03-01", demo: false });
  officers = await officersOf(models, "10966");
  const { provinces } = officers.province.grants[0]!.keys;
  finance = actorOf("FinanceOfficer", { provinces });
  committee138 = actorOf("Committee138Viewer", { provinces });
});
afterAll(() => models?.close());

const refusal = ({ errors }: Answer): [string, string | undefined] | undefined =>
  errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await models.judge.query(sql, values)).rows[0].count);
const eventsOf = async (id: string): Promise<[string, Record<string, unknown>][]> =>
  (await models.judge.query("select type, payload from models.event where subject = $1 order by seq", [id])).rows.map(
    (row) => [row.type, row.payload],
  );
const story = async (id: string, actor = officers.commune) =>
  (
    await models.ask(
      actor,
      `
        {
          fundingRequest(id: "${id}") {
            version state requested approved disbursed spent returned decisionNumber decisionReason funder
            disbursements { number amount on } settlementLines { kind amount }
            estimate { number total lines { kind amount note } }
          }
        }
      `,
    )
  ).data.fundingRequest;

const STEPS = Object.keys(MONEY) as MoneyStep[];
/** What a step is asked for on a request or estimate that exists. */
const on = (step: MoneyStep, row: FundingSeen): Record<string, unknown> =>
  step === "drawUpEstimate"
    ? { unitId: officers.unitId }
    : step === "requestFunding"
      ? { estimateId: row.id, expectedVersion: row.version }
      : seen(row);

describe("who may", () => {
  let estimate: FundingSeen;
  let request: FundingSeen;
  const rowFor = (step: MoneyStep): FundingSeen =>
    ["reviseEstimate", "requestFunding"].includes(step) ? estimate : request;
  beforeAll(async () => {
    estimate = await someMoney(models, officers.commune, officers.unitId, "drawUpEstimate", 101);
    request = await someMoney(models, officers.commune, officers.unitId, "requestFunding", 102);
  });

  test.each(STEPS)("%s is refused when signed out", async (step) =>
    expect(refusal(await pay(models, nobody, step, on(step, rowFor(step))))?.[0]).toBe("FORBIDDEN"),
  );
  test.each(STEPS)("%s is refused to those who only read money", async (step) => {
    for (const reader of [finance, committee138, actorOf("ProvincialLeader", { all: true })])
      expect(refusal(await pay(models, reader, step, on(step, rowFor(step))))?.[0]).toBe("FORBIDDEN");
  });
  test.each(STEPS)("%s of another commune's money: there is none", async (step) => {
    const elsewhere = await officersOf(models, "11242");
    expect(refusal(await pay(models, elsewhere.commune, step, on(step, rowFor(step))))?.[0]).toBe(
      step === "drawUpEstimate" ? "FORBIDDEN" : "NOT_FOUND",
    );
  });
  test("a commune's officer draws up no estimate of the district, the district one of its own", async () => {
    const district = await models.unit("296");
    expect(refusal(await pay(models, officers.commune, "drawUpEstimate", { unitId: district.unit_id }))?.[0]).toBe(
      "FORBIDDEN",
    );
    expect(
      (await pay(models, officers.district, "drawUpEstimate", { unitId: district.unit_id })).data.drawUpEstimate.total,
    ).toBe(10_000_000);
    const area = await models.unit("10966-01");
    expect(refusal(await pay(models, officers.province, "drawUpEstimate", { unitId: area.unit_id }))).toEqual([
      "BAD_USER_INPUT",
      "unit.level",
    ]);
  });
  test("the finance department reads budgets and requests of its province, and nothing else of the programme (R74)", async () => {
    expect(await story(request.id, finance)).toMatchObject({
      state: "REQUESTED",
      requested: 10_000_000,
      estimate: { total: 10_000_000 },
    });
    expect(
      (
        await models.ask(
          finance,
          `
            {
              budget(year: 2020) { amounts { requested } } budgetEstimates(first: 5) { totalCount }
              fundingGuidance(year: 2020) { isOpen }
            }
          `,
        )
      ).errors,
    ).toBeUndefined();
    for (const query of [
      "{ pilotUnits(first: 1) { totalCount } }",
      "{ schemes { code } }",
      "{ plan(year: 2020) { id } }",
      "{ waveProgress(year: 2020) { launched } }",
    ]) {
      expect(refusal(await models.ask(finance, query))?.[0]).toBe("FORBIDDEN");
    }
    expect(
      (
        await models.ask(
          actorOf("FinanceOfficer", { provinces: [999_999] }),
          `{ fundingRequests(first: 5) { totalCount } }`,
        )
      ).data.fundingRequests.totalCount,
    ).toBe(0);
  });
  test("a 138 committee and an analyst see totals, not requests", async () => {
    for (const reader of [committee138, actorOf("Analyst", { provinces: committee138.grants[0]!.keys.provinces })]) {
      expect(
        (await models.ask(reader, "{ budget(year: 2020) { amounts { requested } } }")).data.budget.amounts.requested,
      ).toBeGreaterThan(0);
      expect(refusal(await models.ask(reader, "{ fundingRequests(first: 5) { totalCount } }"))?.[0]).toBe("FORBIDDEN");
    }
  });
});

describe("estimate and request", () => {
  test("the lines make the total, and amounts may wait for the guidance (A13, R66)", async () => {
    const { unitId } = officers;
    expect(
      refusal(
        await pay(models, officers.commune, "drawUpEstimate", { unitId, number: "110/DT-MTTQ", total: 9_999_999 }),
      ),
    ).toEqual(["BAD_USER_INPUT", "estimate.sum"]);
    expect(
      refusal(await pay(models, officers.commune, "drawUpEstimate", { unitId, number: "110/DT-MTTQ", lines: [] })),
    ).toEqual(["BAD_USER_INPUT", "arrayNotEmpty"]);
    const open = (
      await pay(models, officers.commune, "drawUpEstimate", {
        unitId,
        number: "110/DT-MTTQ",
        total: null,
        lines: [{ kind: "CONFERENCE" }, { kind: "VISIT", amount: 5 }],
      })
    ).data.drawUpEstimate;
    expect(open.total).toBeNull();
    expect(
      refusal(
        await pay(models, officers.commune, "requestFunding", {
          estimateId: open.id,
          expectedVersion: 1,
          amount: 5,
          number: "110/TTr-MTTQ",
        }),
      ),
    ).toEqual(["CONFLICT", "estimate.incomplete"]);
    const whole = (await pay(models, officers.commune, "reviseEstimate", { ...seen(open), number: "110/DT-MTTQ" })).data
      .reviseEstimate;
    expect(whole).toMatchObject({ version: 2, total: 10_000_000 });
    expect(
      refusal(await pay(models, officers.commune, "reviseEstimate", { ...seen(open), number: "110/DT-MTTQ" })),
    ).toEqual(["CONFLICT", "version.stale"]);
    expect(
      refusal(
        await pay(models, officers.commune, "requestFunding", {
          estimateId: open.id,
          expectedVersion: 1,
          number: "110/TTr-MTTQ",
        }),
      ),
    ).toEqual(["CONFLICT", "version.stale"]);
    const { errors } = await pay(models, officers.commune, "requestFunding", {
      estimateId: open.id,
      expectedVersion: 2,
      number: "110/TTr-MTTQ",
    });
    expect(errors).toBeUndefined();
    expect(
      refusal(await pay(models, officers.commune, "reviseEstimate", { ...seen(whole), number: "110/DT-MTTQ" })),
    ).toEqual(["CONFLICT", "estimate.requested"]);
  });
  test("a change of the lines alone makes the estimate another one", async () => {
    const first = (
      await pay(models, officers.commune, "drawUpEstimate", { unitId: officers.unitId, number: "111/DT-MTTQ" })
    ).data.drawUpEstimate;
    const lines = [{ kind: "TIP_BOX", amount: 10_000_000 }];
    expect(
      (await pay(models, officers.commune, "reviseEstimate", { ...seen(first), number: "111/DT-MTTQ", lines })).data
        .reviseEstimate.version,
    ).toBe(2);
    const { data } = await models.ask(
      officers.commune,
      `{ budgetEstimate(id: "${first.id}") { lines { kind amount } requests { id } unit { id } } }`,
    );
    expect(data.budgetEstimate).toMatchObject({ lines, requests: [] });
  });
  test("no estimate and no request twice under one number", async () => {
    await someMoney(models, officers.commune, officers.unitId, "requestFunding", 112);
    expect(
      refusal(
        await pay(models, officers.commune, "drawUpEstimate", { unitId: officers.unitId, number: "112/DT-MTTQ" }),
      ),
    ).toEqual(["CONFLICT", "estimate.twice"]);
    const other = await someMoney(models, officers.commune, officers.unitId, "drawUpEstimate", 113);
    expect(
      refusal(
        await pay(models, officers.commune, "requestFunding", {
          estimateId: other.id,
          expectedVersion: 1,
          number: "112/TTr-MTTQ",
        }),
      ),
    ).toEqual(["CONFLICT", "funding.twice"]);
  });
  test("requests that stand never exceed their estimate, also when two ask at once; what was refused is free again (R64)", async () => {
    const { id } = await someMoney(models, officers.commune, officers.unitId, "drawUpEstimate", 114);
    const ask = (number: string, amount: number) =>
      pay(models, officers.commune, "requestFunding", {
        estimateId: id,
        expectedVersion: 1,
        amount,
        number,
        source: "COMMITTEE_138",
      });
    const answers = await Promise.all([ask("115/TTr-MTTQ", 6_000_000), ask("116/TTr-MTTQ", 6_000_000)]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([["BAD_USER_INPUT", "funding.over-estimate"]]);
    const standing = answers.find((a) => !a.errors)!.data.requestFunding;
    expect((await pay(models, officers.commune, "refuseFunding", seen(standing))).data.refuseFunding.state).toBe(
      "REFUSED",
    );
    expect((await ask("117/TTr-MTTQ", 10_000_000)).errors).toBeUndefined();
    expect(
      refusal(await pay(models, officers.commune, "approveFunding", { id: standing.id, expectedVersion: 2 })),
    ).toEqual(["CONFLICT", "funding.state"]);
  });
  test("donations name their donor", async () => {
    const { id } = await someMoney(models, officers.commune, officers.unitId, "drawUpEstimate", 118);
    const ask = (more: Record<string, unknown>) =>
      pay(models, officers.commune, "requestFunding", {
        estimateId: id,
        expectedVersion: 1,
        number: "118/TTr-MTTQ",
        source: "DONATIONS",
        ...more,
      });
    expect(refusal(await ask({}))).toEqual(["BAD_USER_INPUT", "funding.donor"]);
    expect((await story((await ask({ funder: " Doanh nghiệp  A (mẫu) " })).data.requestFunding.id)).funder).toBe(
      "Doanh nghiệp A (mẫu)",
    );
  });
});

describe("decision, payment, settlement", () => {
  test("every step out of order is refused, and changes nothing", async () => {
    const requested = await someMoney(models, officers.commune, officers.unitId, "requestFunding", 120);
    for (const step of ["disburseFunding", "settleFunding"] as const)
      expect(refusal(await pay(models, officers.commune, step, seen(requested)))).toEqual([
        "CONFLICT",
        "funding.state",
      ]);
    const settled = await someMoney(models, officers.commune, officers.unitId, "settleFunding", 121);
    for (const step of ["approveFunding", "refuseFunding", "disburseFunding", "settleFunding"] as const)
      expect([step, refusal(await pay(models, officers.commune, step, seen(settled)))]).toEqual([
        step,
        ["CONFLICT", "funding.state"],
      ]);
    expect(await story(settled.id)).toMatchObject({
      state: "SETTLED",
      disbursed: 10_000_000,
      spent: 9_000_000,
      returned: 1_000_000,
      disbursements: [{ amount: 10_000_000 }],
    });
  });
  test("no more is granted than was asked for, unless the decision says why", async () => {
    const request = await someMoney(models, officers.commune, officers.unitId, "requestFunding", 122);
    expect(
      refusal(await pay(models, officers.commune, "approveFunding", { ...seen(request), amount: 10_000_001 })),
    ).toEqual(["BAD_USER_INPUT", "funding.over-request"]);
    expect(
      (
        await pay(models, officers.commune, "approveFunding", {
          ...seen(request),
          amount: 12_000_000,
          reason: "Bổ sung hòm thư (mẫu)",
        })
      ).data.approveFunding,
    ).toMatchObject({ state: "APPROVED", approved: 12_000_000 });
  });
  test("payments never exceed the grant, nor does one paper count twice", async () => {
    let row = await someMoney(models, officers.commune, officers.unitId, "approveFunding", 123);
    row = (await pay(models, officers.commune, "disburseFunding", { ...seen(row), amount: 7_000_000 })).data
      .disburseFunding;
    expect(
      refusal(
        await pay(models, officers.commune, "disburseFunding", { ...seen(row), amount: 3_000_001, number: "7/UNC" }),
      ),
    ).toEqual(["CONFLICT", "funding.over-approval"]);
    expect(refusal(await pay(models, officers.commune, "disburseFunding", { ...seen(row), amount: 1 }))).toEqual([
      "CONFLICT",
      "disbursement.twice",
    ]);
    expect(
      (await pay(models, officers.commune, "disburseFunding", { ...seen(row), amount: 3_000_000, number: "7/UNC" }))
        .data.disburseFunding.disbursed,
    ).toBe(10_000_000);
  });
  test("a settlement closes to the đồng: spent within what was paid out, the rest returned, the lines adding up", async () => {
    const row = await someMoney(models, officers.commune, officers.unitId, "disburseFunding", 124);
    const settle = (more: Record<string, unknown>) =>
      pay(models, officers.commune, "settleFunding", { ...seen(row), ...more });
    expect(refusal(await settle({ spent: 10_000_001, returned: 0 }))).toEqual([
      "BAD_USER_INPUT",
      "settlement.over-disbursed",
    ]);
    expect(refusal(await settle({ returned: 999_999 }))).toEqual(["BAD_USER_INPUT", "settlement.sum"]);
    expect(refusal(await settle({ lines: [{ kind: "VISIT", amount: 8_999_999 }] }))).toEqual([
      "BAD_USER_INPUT",
      "settlement.lines",
    ]);
    expect((await settle({})).data.settleFunding).toMatchObject({
      state: "SETTLED",
      spent: 9_000_000,
      returned: 1_000_000,
    });
  });
  test("what was never paid out can be closed with nothing spent", async () => {
    const row = await someMoney(models, officers.commune, officers.unitId, "approveFunding", 125);
    expect(
      (await pay(models, officers.commune, "settleFunding", { ...seen(row), spent: 0, returned: 0, lines: [] })).data
        .settleFunding.state,
    ).toBe("SETTLED");
  });
  test("days follow each other and none lies in the future; papers have numbers; amounts are whole đồng", async () => {
    const { id } = await someMoney(models, officers.commune, officers.unitId, "drawUpEstimate", 126);
    const ask = (more: Record<string, unknown>) =>
      pay(models, officers.commune, "requestFunding", {
        estimateId: id,
        expectedVersion: 1,
        number: "126/TTr-MTTQ",
        ...more,
      });
    expect(refusal(await ask({ on: "2020-02-19" }))).toEqual(["BAD_USER_INPUT", "date.order"]);
    expect(refusal(await ask({ on: "2020-03-02" }))).toEqual(["BAD_USER_INPUT", "date.future"]);
    expect(refusal(await ask({ number: "số 5" }))).toEqual(["BAD_USER_INPUT", "documentNumber"]);
    expect(refusal(await ask({ amount: 0 }))).toEqual(["BAD_USER_INPUT", "min"]);
    expect(refusal(await ask({ amount: 1_000_000_000_001 }))).toEqual(["BAD_USER_INPUT", "max"]);
    for (const amount of [1.5, "5", -(2 ** 60)])
      expect((await ask({ amount })).errors![0]!.extensions.code).toBe("BAD_USER_INPUT");
    expect(refusal(await ask({ funder: "a\u202eb" }))).toEqual(["BAD_USER_INPUT", "plainText"]);
    const row = await someMoney(models, officers.commune, officers.unitId, "approveFunding", 127);
    expect(refusal(await pay(models, officers.commune, "disburseFunding", { ...seen(row), on: "2020-02-21" }))).toEqual(
      ["BAD_USER_INPUT", "date.order"],
    );
    const paid = (await pay(models, officers.commune, "disburseFunding", { ...seen(row), amount: 5 })).data
      .disburseFunding;
    expect(
      refusal(
        await pay(models, officers.commune, "settleFunding", {
          ...seen(paid),
          on: "2020-02-22",
          spent: 5,
          returned: 0,
        }),
      ),
    ).toEqual(["BAD_USER_INPUT", "date.order"]);
  });
  test("from request to settlement it tells what happened and what is counted, and nothing typed", async () => {
    const row = await someMoney(models, officers.commune, officers.unitId, "settleFunding", 128);
    const at = (state: string) => ({ year: 2020, source: "PEOPLES_COMMITTEE", state });
    expect(await eventsOf(row.id)).toEqual([
      ["models.funding.requested", at("REQUESTED")],
      ["models.figure.changed", { indicator: "I65", delta: 10_000_000, dimensions: {} }],
      ["models.funding.approved", at("APPROVED")],
      ["models.funding.disbursed", at("APPROVED")],
      ["models.figure.changed", { indicator: "I66", delta: 9_000_000, dimensions: {} }],
      ["models.funding.settled", at("SETTLED")],
    ]);
    expect(await count("select count(*) from models.audit_entry where subject = $1", [row.id])).toBe(4);
  });
});

describe("two at once, and twice the same", () => {
  test("two payments at the same moment never exceed what was granted: one is made, the others hear CONFLICT", async () => {
    const row = await someMoney(models, officers.commune, officers.unitId, "approveFunding", 130);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        pay(models, officers.commune, "disburseFunding", { ...seen(row), amount: 6_000_000, number: `${200 + i}/UNC` }),
      ),
    );
    expect(answers.filter((a) => !a.errors)).toHaveLength(1);
    for (const answer of answers.filter((a) => a.errors))
      expect(refusal(answer)).toEqual(["CONFLICT", "version.stale"]);
    expect(await story(row.id)).toMatchObject({ disbursed: 6_000_000, disbursements: [{ amount: 6_000_000 }] });
  });
  test("the store itself refuses more than was granted", async () => {
    const row = await someMoney(models, officers.commune, officers.unitId, "approveFunding", 131);
    await expect(
      models.judge.query("update models.funding_request set disbursed = 10000001 where id = $1", [row.id]),
    ).rejects.toThrow(/check constraint/);
  });
  test("a repeated attempt pays once and gets the first answer", async () => {
    const row = await someMoney(models, officers.commune, officers.unitId, "approveFunding", 132);
    const once = () =>
      pay(models, officers.commune, "disburseFunding", { ...seen(row), amount: 1_000 }, "payment-0001");
    expect([await once(), await once()].map((a) => a.data.disburseFunding.disbursed)).toEqual([1_000, 1_000]);
    expect(
      refusal(
        await pay(models, officers.commune, "disburseFunding", { ...seen(row), amount: 2_000 }, "payment-0001"),
      )?.[0],
    ).toBe("IDEMPOTENCY_MISMATCH");
  });
});

describe("the guidance on funding (R66)", () => {
  beforeAll(async () => {
    const province = await models.unit("30");
    await enterPlan(models.judge, {
      version: province.id,
      provinceKey: province.province_key,
      year: 2020,
      on: "2020-02-14",
    });
  });
  const guidance = async (actor = officers.commune) =>
    (await models.ask(actor, "{ fundingGuidance(year: 2020) { id isOpen number issuedOn } }")).data.fundingGuidance;
  const link = async (actor: Parameters<ModelsUnderTest["ask"]>[0], more: Record<string, unknown> = {}) =>
    models.ask(
      actor,
      "mutation ($input: LinkFundingGuidanceInput!) { linkFundingGuidance(input: $input) { year isOpen number } }",
      { input: { planId: (await guidance()).id, number: "09/HD-STC", on: "2020-02-25", ...more } },
    );

  test("is owed from the plan on, to everybody who keeps a budget, until one document is linked", async () => {
    expect(await guidance()).toMatchObject({ isOpen: true, number: null });
    expect(
      (await models.ask(officers.commune, "{ fundingGuidance(year: 2031) { isOpen } }")).data.fundingGuidance,
    ).toBeNull();
    expect(refusal(await link(nobody))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await link(finance))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await link(officers.district))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await link(officers.province, { on: "2020-02-13" }))).toEqual(["BAD_USER_INPUT", "date.order"]);
    expect(refusal(await link(officers.province, { on: "2020-03-02" }))).toEqual(["BAD_USER_INPUT", "date.future"]);
    expect(refusal(await link(officers.province, { planId: officers.unitId }))?.[0]).toBe("NOT_FOUND");
    const both = await Promise.all([link(officers.province), link(officers.province, { number: "10/HD-STC" })]);
    expect(both.map(refusal).filter(Boolean)).toEqual([["CONFLICT", "guidance.linked"]]);
    expect(await guidance(finance)).toMatchObject({ isOpen: false, issuedOn: "2020-02-25" });
  });
});

test("lists and totals take as many statements for many rows as for one", async () => {
  const list = (first: number) =>
    models.statements(() =>
      models.ask(
        officers.province,
        `
          {
            fundingRequests(first: ${first}, year: 2020) {
              totalCount
              edges {
                node {
                  state unit { id } disbursements { amount } settlementLines { amount }
                  estimate { total lines { amount } }
                }
              }
            }
          }
        `,
      ),
    );
  const [one, many] = [await list(1), await list(20)];
  expect(many.length).toBe(one.length);
  expect(many.filter((sql) => !/set_config/.test(sql)).length).toBeLessThanOrEqual(6);
  const totals = await models.statements(() =>
    models.ask(
      officers.province,
      `
        {
          budget(year: 2020) {
            amounts { spent } spentPercent sources { source amounts { approved } }
            units { unit { id } sources { source amounts { approved } } }
          }
        }
      `,
    ),
  );
  // The area is set once, and one statement brings every sum.
  expect(totals.filter((sql) => !/set_config/.test(sql))).toHaveLength(1);
});

test("row-level security: without a scope the service's role sees no money", async () => {
  const login = new pg.Client({ connectionString: models.loginUrl });
  await login.connect();
  try {
    for (const table of ["budget_estimate", "estimate_line", "funding_request", "disbursement", "settlement_line"]) {
      expect([table, (await login.query(`select count(*)::int as n from models.${table}`)).rows[0].n]).toEqual([
        table,
        0,
      ]);
      expect(await count(`select count(*) from models.${table}`)).toBeGreaterThan(0);
    }
  } finally {
    await login.end();
  }
});

test("an estimate of a day when the unit did not exist, or of no unit at all, is refused", async () => {
  expect(
    refusal(
      await pay(models, officers.province, "drawUpEstimate", {
        unitId: "00000000-0000-7000-8000-000000000009",
        ...ESTIMATE,
      }),
    ),
  ).toEqual(["BAD_USER_INPUT", "unit.unknown"]);
});
