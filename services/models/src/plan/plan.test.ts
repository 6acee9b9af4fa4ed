import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, propose, type Officers } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
let officers: Officers;
// A real start: no demo, nothing but the scheme.
beforeAll(async () => {
  models = await openModels(definition, { day: "2020-03-01", demo: false });
  officers = await officersOf(models, "10966");
});
afterAll(() => models?.close());

const refusal = ({ errors }: Answer) => errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const issue = async (actor: Parameters<ModelsUnderTest["ask"]>[0], more: Record<string, unknown> = {}): Promise<Answer> => {
  const [{ id: schemeId }] = (await models.judge.query("select id from models.scheme")).rows;
  const input = {
    schemeId, unitId: (await models.unit("30")).unit_id, year: 2020, title: "Kế hoạch năm 2020 (mẫu)", quota: 30, number: "31/KH-MT", issuedOn: "2020-02-14",
    legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: "Ban Thường trực" }], milestones: [{ kind: "LAUNCH", quarter: 2 }], ...more,
  };
  return models.ask(actor, "mutation ($input: IssuePlanInput!) { issuePlan(input: $input) { id year quota deadlines { kind dueOn } waves { year unitCount } legalBases { number symbol } } }", { input });
};

test("a fresh platform knows the scheme and no plan", async () => {
  const { data } = await models.ask(officers.province, "{ schemes { code plans { id } } plan(year: 2020) { id } }");
  expect(data).toEqual({ schemes: [{ code: "01/138", plans: [] }], plan: null });
  expect(refusal(await propose(models, officers.province, { unitId: officers.unitId }))).toEqual(["BAD_USER_INPUT", "plan.missing"]);
});

test("the plan is the province's own to issue, once a year", async () => {
  expect(refusal(await issue(nobody))?.[0]).toBe("FORBIDDEN");
  expect(refusal(await issue(officers.district))?.[0]).toBe("FORBIDDEN");
  expect(refusal(await issue(actorOf("ProvincialLeader", { provinces: [999_999] })))?.[0]).toBe("FORBIDDEN");
  expect(refusal(await issue(officers.province, { unitId: officers.unitId }))).toEqual(["BAD_USER_INPUT", "unit.province"]);
  expect(refusal(await issue(officers.province, { schemeId: officers.unitId }))).toEqual(["BAD_USER_INPUT", "unknown"]);
  expect(refusal(await issue(officers.province, { number: "số 31" }))).toEqual(["BAD_USER_INPUT", "documentNumber"]);
  expect(refusal(await issue(officers.province, { issuedOn: "2020-03-02" }))).toEqual(["BAD_USER_INPUT", "date.future"]);
  expect(refusal(await issue(officers.province, { milestones: [1, 2].map((quarter) => ({ kind: "LAUNCH", quarter })) }))).toEqual(["BAD_USER_INPUT", "milestones.twice"]);
  expect((await issue(officers.province)).data.issuePlan).toMatchObject({
    year: 2020, quota: 30, deadlines: [{ kind: "LAUNCH", dueOn: "2020-06-30" }], waves: [{ year: 2020, unitCount: 0 }], legalBases: [{ number: 195, symbol: "KH-MT" }],
  });
  expect(refusal(await issue(officers.province))).toEqual(["CONFLICT", "plan.once"]);
  expect((await propose(models, officers.province, { unitId: officers.unitId })).errors).toBeUndefined();
});

test("two provinces that merged later: each past year's plan is found by the province that made it", async () => {
  const { rows: [mine] } = await models.judge.query("select p.id, p.province_key, p.scheme_id, u.code from models.plan p join models.unit u on u.id = p.unit_version_id where p.year = 2020");
  const other = await models.unit("31", "2020-03-01");
  const id = "00000000-0000-7000-8000-000000000031";
  // The other's plan has the smaller id: an order by id alone would take it for the first one's.
  await models.judge.query("insert into models.plan (id, scheme_id, unit_version_id, province_key, year, title, quota) values ($1, $2, $3, $4, 2020, 'Kế hoạch (mẫu)', 5)", [id, mine.scheme_id, other.id, mine.province_key]);
  const { rows: communes } = await models.judge.query("select unit_id from models.unit where level = 'COMMUNE' and province_key = $1 and valid_from is null and unit_id <> $2 order by code offset 30 limit 1", [mine.province_key, officers.unitId]);
  const { data, errors } = await propose(models, officers.province, { unitId: communes[0].unit_id });
  expect(errors).toBeUndefined();
  expect((await models.judge.query("select plan_id from models.pilot_unit where id = $1", [data.proposePilotUnit.id])).rows).toEqual([{ plan_id: mine.id }]);
  // Without a province named, the first by code.
  expect((await models.ask(officers.province, "{ plan(year: 2020) { id } }")).data.plan.id).toBe(mine.code < "31" ? mine.id : id);
  expect(refusal(await issue(officers.province))).toEqual(["CONFLICT", "plan.once"]);
});
