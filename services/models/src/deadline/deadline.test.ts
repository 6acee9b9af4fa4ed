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
  models = await openModels(definition, { day: "2020-08-15", demo: false, load: (service) => seedDemo(service, { moveDeadline: false }) });
  officers = await officersOf(models, "10966");
});
afterAll(() => models?.close());

const deadlines = async () => (await models.ask(officers.commune, `{ plan(year: 2020) { quota number issuedOn title parent { number year quota } legalBases { raw number symbol issuedOn } waves { year unitCount }
  deadlines { id version kind quarter dueOn history { from to reason decidedOn documentNumber changedBy { id } recordedAt } } scheme { code shortName aliases endsOn plans { year } } } }`)).data.plan;
const launch = async () => (await deadlines()).deadlines.find((d: { kind: string }) => d.kind === "LAUNCH");
const move = async (actor: Parameters<ModelsUnderTest["ask"]>[0], input: Record<string, unknown>): Promise<Answer> => {
  const { id, version } = await launch();
  return models.ask(actor, "mutation ($input: MoveDeadlineInput!) { moveDeadline(input: $input) { id version dueOn history { from to reason } } }",
    { input: { id, expectedVersion: version, dueOn: "2020-07-31", reason: "Giãn cách xã hội", decidedOn: "2020-04-15", ...input } });
};
const refusal = ({ errors }: Answer) => errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const onTime = async (): Promise<number> => Number((await models.judge.query("select sum((payload->>'delta')::int) as n from models.event where payload->>'indicator' = 'I04' and \"on\" >= '2019-12-15'")).rows[0].n);
const lateOn = async (asOf: string) => (await models.ask(officers.province, `{ waveProgress(year: 2020, asOf: "${asOf}") { late launched onTime dueOn } }`)).data.waveProgress;

test("scheme and plan are what the papers say (R2, R3, R5, R7)", async () => {
  const plan = await deadlines();
  expect(plan).toMatchObject({ quota: 30, number: "31/KH-MT", issuedOn: "2020-02-14", parent: { number: "195/KH-MT", year: 2019, quota: 12 },
    legalBases: [{ raw: "195/KH-MT", number: 195, symbol: "KH-MT", issuedOn: "2019-04-19" }], scheme: { code: "01/138", shortName: "Đề án 01/138", endsOn: "2020-12-31" } });
  expect(plan.scheme.plans.map((p: { year: number }) => p.year)).toEqual([2019, 2020]);
  expect(plan.deadlines.map((d: { kind: string; dueOn: string }) => [d.kind, d.dueOn])).toEqual([["LAUNCH", "2020-06-30"], ["INSPECTION_PLAN", "2020-09-30"], ["REVIEW_CONFERENCE", "2020-12-31"]]);
});

describe("moving the launch deadline", () => {
  test("is refused when signed out, without the scope and outside one's province", async () => {
    expect(refusal(await move(nobody, {}))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await move(officers.district, {}))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await move(actorOf("ProvincialLeader", { provinces: [999_999] }), {}))?.[0]).toBe("FORBIDDEN");
  });
  test("needs a reason, another day and no future decision", async () => {
    expect(refusal(await move(officers.province, { reason: "  " }))).toEqual(["BAD_USER_INPUT", "plainText"]);
    expect(refusal(await move(officers.province, { dueOn: "2020-06-30" }))).toEqual(["BAD_USER_INPUT", "deadline.same"]);
    expect(refusal(await move(officers.province, { decidedOn: "2020-08-16" }))).toEqual(["BAD_USER_INPUT", "date.future"]);
    expect(refusal(await move(officers.province, { expectedVersion: 9 }))).toEqual(["CONFLICT", "version.stale"]);
  });
  test("keeps the old day, the reason and the author, and counts anew who was on time (R44)", async () => {
    expect(await lateOn("2020-07-01")).toMatchObject({ launched: 19, late: 11, dueOn: "2020-06-30" });
    expect(await onTime()).toBe(19);
    const answers = await Promise.all([1, 2].map(() => move(officers.province, { documentNumber: "88/TB-MTTQ" })));
    expect(answers.map(refusal).filter(Boolean)).toEqual([["CONFLICT", "version.stale"]]);
    expect(await launch()).toMatchObject({ version: 2, dueOn: "2020-07-31", quarter: 2,
      history: [{ from: "2020-06-30", to: "2020-07-31", reason: "Giãn cách xã hội", decidedOn: "2020-04-15", documentNumber: "88/TB-MTTQ", changedBy: { id: officers.province.id } }] });
    expect(await onTime()).toBe(29);
    expect(await lateOn("2020-07-01")).toMatchObject({ launched: 19, late: 0 });
    expect(await lateOn("2020-08-01")).toMatchObject({ launched: 29, late: 1 });
    await move(officers.province, { dueOn: "2020-06-30", reason: "Trả lại hạn cũ" });
    expect(await onTime()).toBe(19);
    expect((await launch()).history.map((h: { to: string }) => h.to)).toEqual(["2020-07-31", "2020-06-30"]);
  });
});
