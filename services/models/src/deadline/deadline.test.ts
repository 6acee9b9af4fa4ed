import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { seedDemo } from "../seed/demo.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
let officers: Officers;
// The worked year without the move: the deadline lies where the plan put it.
beforeAll(async () => {
  models = await openModels(definition, {
    day: "2020-08-15",
    demo: false,
    load: (service) => seedDemo(service, { moveDeadline: false }),
  });
  officers = await officersOf(models, "10966");
});
afterAll(() => models?.close());

const deadlines = async () =>
  (
    await models.ask(
      officers.commune,
      `
        {
          plan(year: 2020) {
            quota number issuedOn title parent { number year quota } legalBases { raw number symbol issuedOn }
            waves { year unitCount }
            deadlines {
              id version kind quarter dueOn
              history { from to reason decidedOn documentNumber changedBy { id } recordedAt }
            }
            scheme { code shortName aliases endsOn plans { year } }
          }
        }
      `,
    )
  ).data.plan;
const launch = async () => (await deadlines()).deadlines.find((d: { kind: string }) => d.kind === "LAUNCH");
const move = async (actor: Parameters<ModelsUnderTest["ask"]>[0], input: Record<string, unknown>): Promise<Answer> => {
  const { id, version } = await launch();
  return models.ask(
    actor,
    `
      mutation ($input: MoveDeadlineInput!) {
        moveDeadline(input: $input) { id version dueOn history { from to reason } }
      }
    `,
    {
      input: {
        id,
        expectedVersion: version,
        dueOn: "2020-07-31",
        reason: "Giãn cách xã hội",
        decidedOn: "2020-04-15",
        ...input,
      },
    },
  );
};
const refusal = ({ errors }: Answer) =>
  errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const onTime = async (): Promise<number> =>
  Number(
    (
      await models.judge.query(
        `
          select sum((payload->>'delta')::int) as n
          from models.event
          where payload->>'indicator' = 'I04' and "on" >= '2019-12-15'
        `,
      )
    ).rows[0].n,
  );
const lateOn = async (asOf: string) =>
  (await models.ask(officers.province, `{ waveProgress(year: 2020, asOf: "${asOf}") { late launched onTime dueOn } }`))
    .data.waveProgress;

test("scheme and plan are what the papers say (R2, R3, R5, R7)", async () => {
  const plan = await deadlines();
  expect(plan).toMatchObject({
    quota: 30,
    number: "31/KH-MT",
    issuedOn: "2020-02-14",
    parent: { number: "195/KH-MT", year: 2019, quota: 12 },
    legalBases: [{ raw: "195/KH-MT", number: 195, symbol: "KH-MT", issuedOn: "2019-04-19" }],
    scheme: { code: "01/138", shortName: "Đề án 01/138", endsOn: "2020-12-31" },
  });
  expect(plan.scheme.plans.map((p: { year: number }) => p.year)).toEqual([2019, 2020]);
  expect(plan.deadlines.map((d: { kind: string; dueOn: string }) => [d.kind, d.dueOn])).toEqual([
    ["LAUNCH", "2020-06-30"],
    ["INSPECTION_PLAN", "2020-09-30"],
    ["REVIEW_CONFERENCE", "2020-12-31"],
  ]);
});

describe("moving the launch deadline", () => {
  test("is refused when signed out, without the scope and outside one's province", async () => {
    expect(refusal(await move(nobody, {}))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await move(officers.district, {}))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await move(actorOf("ProvincialLeader", { provinces: [999_999] }), {}))?.[0]).toBe("FORBIDDEN");
  });
  test("needs a reason, another day and no future decision", async () => {
    expect(refusal(await move(officers.province, { reason: "  " }))).toEqual(["BAD_USER_INPUT", "plainText"]);
    expect(refusal(await move(officers.province, { dueOn: "2020-06-30" }))).toEqual([
      "BAD_USER_INPUT",
      "deadline.same",
    ]);
    expect(refusal(await move(officers.province, { decidedOn: "2020-08-16" }))).toEqual([
      "BAD_USER_INPUT",
      "date.future",
    ]);
    expect(refusal(await move(officers.province, { expectedVersion: 9 }))).toEqual(["CONFLICT", "version.stale"]);
  });
  test("keeps the old day, the reason and the author, and counts anew who was on time (R44)", async () => {
    expect(await lateOn("2020-07-01")).toMatchObject({ launched: 19, late: 11, dueOn: "2020-06-30" });
    expect(await onTime()).toBe(19);
    const answers = await Promise.all([1, 2].map(() => move(officers.province, { documentNumber: "88/TB-MTTQ" })));
    expect(answers.map(refusal).filter(Boolean)).toEqual([["CONFLICT", "version.stale"]]);
    expect(await launch()).toMatchObject({
      version: 2,
      dueOn: "2020-07-31",
      quarter: 2,
      history: [
        {
          from: "2020-06-30",
          to: "2020-07-31",
          reason: "Giãn cách xã hội",
          decidedOn: "2020-04-15",
          documentNumber: "88/TB-MTTQ",
          changedBy: { id: officers.province.id },
        },
      ],
    });
    expect(await onTime()).toBe(29);
    expect(await lateOn("2020-07-01")).toMatchObject({ launched: 19, late: 0 });
    expect(await lateOn("2020-08-01")).toMatchObject({ launched: 29, late: 1 });
    await move(officers.province, { dueOn: "2020-06-30", reason: "Trả lại hạn cũ" });
    expect(await onTime()).toBe(19);
    expect((await launch()).history.map((h: { to: string }) => h.to)).toEqual(["2020-07-31", "2020-06-30"]);
  });
});

describe("a day to be announced (R47)", () => {
  let plan: { id: string; document_id: string; issuer_unit_id: string };
  const later = async () =>
    (
      await models.ask(
        officers.province,
        `
          {
            programmePlan(id: "${plan.id}") {
              deadlines {
                id version kind dueOn paragraph { section item number }
                history { from to documentNumber document { id number } }
              }
            }
          }
        `,
      )
    ).data.programmePlan.deadlines.find((d: { kind: string }) => d.kind === "REVIEW_CONFERENCE");
  const fix = async (input: Record<string, unknown>) => {
    const { id, version } = await later();
    return models.ask(
      officers.province,
      "mutation ($input: MoveDeadlineInput!) { moveDeadline(input: $input) { dueOn } }",
      { input: { id, expectedVersion: version, dueOn: "2020-12-10", reason: "Ấn định thời gian", ...input } },
    );
  };
  const notice = async (type: string, number: string | null) =>
    (
      await models.judge.query(
        `
          insert into models.document (id, unit_version_id, province_key, issuer_unit_id, issuer, type, title,
            folded_title, sign_form, state, number, year, issued_on, hash, by_actor)
     select gen_random_uuid(), unit_version_id, province_key, issuer_unit_id, issuer, $2, 'Thời gian hội nghị sơ kết',
       'thoi gian', 'ON_BEHALF', case when $3::text is null then 'DRAFT' else 'ISSUED' end, $3,
       case when $3::text is null then null else 2020 end,
         case when $3::text is null then null else date '2020-08-03' end,
         case when $3::text is null then null else 'x' end, 'test'
       from models.document
       where id = $1
       returning id`,
        [plan.document_id, type, number],
      )
    ).rows[0].id as string;

  test("is no day at all: nothing is late, nobody is on time, and the year is still told", async () => {
    plan = (
      await models.judge.query(
        "select id, document_id, issuer_unit_id from models.plan where year = 2020 and level = 'PROVINCE'",
      )
    ).rows[0];
    await models.judge.query("update models.deadline set due_on = null where plan_id = $1", [plan.id]);
    expect(await later()).toMatchObject({ dueOn: null, paragraph: { section: "II", item: "3", number: "31/KH-MT" } });
    expect(await lateOn("2020-08-01")).toMatchObject({ launched: 29, late: 0, onTime: 0, dueOn: null });
    const { data, errors } = await models.ask(
      officers.province,
      `
        {
          pilotUnits(first: 100, year: 2020, late: true) { totalCount }
          onTime: pilotUnits(first: 1, year: 2020, counted: ON_TIME) { totalCount }
          pilotTasks(first: 50) { edges { node { dueOn daysLate } } } inspectionProgress(year: 2020) { year }
        }
      `,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ pilotUnits: { totalCount: 0 }, onTime: { totalCount: 0 } });
  });

  test("is fixed by a notice, out of the register or on paper, and kept like every move", async () => {
    expect(refusal(await fix({}))).toEqual(["BAD_USER_INPUT", "deadline.notice"]);
    expect(refusal(await fix({ documentId: officers.unitId }))).toEqual(["BAD_USER_INPUT", "unknown"]);
    expect(refusal(await fix({ documentId: await notice("LETTER", "9/MT") }))).toEqual([
      "BAD_USER_INPUT",
      "deadline.notice-document",
    ]);
    expect(refusal(await fix({ documentId: await notice("NOTICE", null) }))).toEqual([
      "BAD_USER_INPUT",
      "deadline.notice-document",
    ]);
    const documentId = await notice("NOTICE", "120/TB-MT");
    expect(refusal(await fix({ documentId, documentNumber: "120/TB-MT" }))).toEqual([
      "BAD_USER_INPUT",
      "deadline.one-notice",
    ]);
    expect((await fix({ documentId })).data.moveDeadline).toEqual({ dueOn: "2020-12-10" });
    expect((await fix({ dueOn: "2020-12-15", documentNumber: "121/TB-MT" })).data.moveDeadline).toEqual({
      dueOn: "2020-12-15",
    });
    expect((await later()).history).toEqual([
      { from: null, to: "2020-12-10", documentNumber: "120/TB-MT", document: { id: documentId, number: "120/TB-MT" } },
      { from: "2020-12-10", to: "2020-12-15", documentNumber: "121/TB-MT", document: null },
    ]);
    expect(
      (await models.judge.query("select decided_on from models.deadline_change where document_id = $1", [documentId]))
        .rows,
    ).toEqual([{ decided_on: "2020-08-03" }]);
  });

  test("a launch day fixed afterwards counts who was on time by it", async () => {
    const { id, version } = await launch();
    const before = await onTime();
    const { errors } = await models.ask(
      officers.province,
      "mutation ($input: MoveDeadlineInput!) { moveDeadline(input: $input) { id } }",
      { input: { id, expectedVersion: version, dueOn: "2020-07-31", reason: "Ấn định", documentNumber: "122/TB-MT" } },
    );
    expect(errors).toBeUndefined();
    expect((await onTime()) - before).toBe(29);
  });
});
