import "reflect-metadata";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
let officers: Officers;
let leader: ReturnType<typeof actorOf>;
beforeAll(async () => {
  models = await openModels(definition, { day: "2020-10-01" });
  officers = await officersOf(models, "10966");
  leader = actorOf("ProvincialLeader", { provinces: officers.province.grants[0]!.keys.provinces });
});
afterAll(() => models?.close());

type Actor = Parameters<ModelsUnderTest["ask"]>[0];
interface Row {
  id: string;
  version: number;
  state: string;
}
const STEPS = {
  nominate: [
    "NominateInput",
    {
      year: 2020,
      form: "MERIT_LETTER",
      giver: "PROVINCIAL_FRONT",
      evidence: "Thành tích (mẫu)",
      number: "10/TTr-MTTQ",
      on: "2020-09-01",
    },
  ],
  considerCommendation: ["ConsiderCommendationInput", { number: "11/BB-MTTQ", on: "2020-09-02" }],
  awardCommendation: [
    "AwardCommendationInput",
    {
      number: "12/QĐ-MTTQ",
      on: "2020-09-03",
      form: "MERIT_LETTER",
      giver: "PROVINCIAL_FRONT",
      signForm: "ON_BEHALF",
      bonus: 2_000_000,
    },
  ],
  declineCommendation: [
    "DeclineCommendationInput",
    { number: "13/TB-MTTQ", on: "2020-09-03", reason: "Chưa đủ điều kiện (mẫu)" },
  ],
  presentCommendation: ["PresentCommendationInput", { on: "2020-09-04", conference: "Hội nghị sơ kết (mẫu)" }],
  revokeCommendation: [
    "RevokeCommendationInput",
    { number: "14/QĐ-MTTQ", on: "2020-09-05", reason: "Thành tích không đúng (mẫu)", returned: 1_500_000 },
  ],
} as const;
type StepName = keyof typeof STEPS;
const NAMES = Object.keys(STEPS) as StepName[];
const DECIDED: StepName[] = ["awardCommendation", "declineCommendation", "revokeCommendation"];
const take = (actor: Actor, step: StepName, input: Record<string, unknown>, key?: string): Promise<Answer> =>
  models.ask(
    actor,
    `mutation ($input: ${STEPS[step][0]}!) { ${step}(input: $input) { id version state bonus returned } }`,
    { input: { ...STEPS[step][1], ...input } },
    key,
  );
const refusal = ({ errors }: Answer): [string, string | undefined] | undefined =>
  errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const doer = (step: StepName): Actor => (DECIDED.includes(step) ? leader : officers.commune);
const seen = ({ id, version }: Row) => ({ id, expectedVersion: version });
const person = (name: string) => ({ unitId: officers.unitId, individualName: name, serves: true });

/** A person who serves, taken along up to and with the step named. */
async function praised(name: string, upTo: StepName): Promise<Row> {
  let row: Row | undefined;
  for (const step of ["nominate", "considerCommendation", "awardCommendation", "presentCommendation"] as const) {
    const answer = await take(doer(step), step, row ? seen(row) : person(name));
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    row = answer.data[step];
    if (step === upTo) break;
  }
  return row!;
}
const figures = async (actor: Actor, asOf: string) =>
  (
    await models.ask(
      actor,
      `
        {
          commendationFigures(year: 2020, asOf: "${asOf}") {
            nominated collectives individuals counts { giver form collectives individuals }
          }
        }
      `,
    )
  ).data.commendationFigures;

describe("who may", () => {
  let row: Row;
  beforeAll(async () => void (row = await praised("Ngô Văn Một (mẫu)", "nominate")));
  const input = (step: StepName) => (step === "nominate" ? person("Ngô Văn Hai (mẫu)") : seen(row));

  test.each(NAMES)("%s is refused when signed out", async (step) =>
    expect(refusal(await take(nobody, step, input(step)))?.[0]).toBe("FORBIDDEN"),
  );
  test.each(NAMES)("%s is refused without its scope", async (step) => {
    const wrong = DECIDED.includes(step) ? officers.province : leader;
    for (const actor of [wrong, actorOf("Analyst", { all: true })])
      expect(refusal(await take(actor, step, input(step)))?.[0]).toBe("FORBIDDEN");
  });
  test.each(NAMES.filter((step) => step !== "nominate"))(
    "%s outside one's area: there is no such nomination",
    async (step) => {
      const stranger = DECIDED.includes(step)
        ? actorOf("ProvincialLeader", { provinces: [999_999] })
        : (await officersOf(models, "11242")).commune;
      expect(refusal(await take(stranger, step, input(step)))?.[0]).toBe("NOT_FOUND");
    },
  );
  test("nobody nominates in a unit outside their area, or a pilot unit they do not see", async () => {
    const elsewhere = await officersOf(models, "11242");
    expect(
      refusal(
        await take(officers.commune, "nominate", { ...person("Ngô Văn Ba (mẫu)"), unitId: elsewhere.unitId }),
      )?.[0],
    ).toBe("FORBIDDEN");
    const {
      rows: [pilot],
    } = await models.judge.query("select id from models.pilot_unit where unit_code = '11242' and year = 2020");
    expect(
      refusal(await take(officers.commune, "nominate", { unitId: officers.unitId, pilotUnitId: pilot.id })),
    ).toEqual(["BAD_USER_INPUT", "unknown"]);
  });
  test("a name is read by those who nominate and decide alone; an analyst sees counts", async () => {
    const query = `{ commendation(id: "${row.id}") { individualName } }`;
    expect((await models.ask(leader, query)).data.commendation.individualName).toBe("Ngô Văn Một (mẫu)");
    for (const role of [
      "Analyst",
      "CentralOfficer",
      "Committee138Viewer",
      "FinanceOfficer",
      "ResidentialHead",
    ] as const)
      expect(refusal(await models.ask(actorOf(role, { all: true }), query))?.[0]).toBe("FORBIDDEN");
    expect((await figures(actorOf("Analyst", { all: true }), "2020-10-01")).nominated).toBeGreaterThan(0);
  });
});

describe("a nomination", () => {
  test("names exactly one receiver, and an individual only who serves", async () => {
    const {
      rows: [pilot],
    } = await models.judge.query("select id from models.pilot_unit where unit_code = '10966' and year = 2020");
    const ask = (input: Record<string, unknown>) =>
      take(officers.commune, "nominate", { unitId: officers.unitId, ...input });
    expect(refusal(await ask({}))).toEqual(["BAD_USER_INPUT", "receiver.one"]);
    expect(refusal(await ask({ pilotUnitId: pilot.id, individualName: "X (mẫu)", serves: true }))).toEqual([
      "BAD_USER_INPUT",
      "receiver.one",
    ]);
    expect(refusal(await ask({ individualName: "X (mẫu)" }))).toEqual(["BAD_USER_INPUT", "receiver.serves"]);
    expect(refusal(await ask({ individualName: "X (mẫu)", serves: true, evidence: " " }))).toEqual([
      "BAD_USER_INPUT",
      "plainText",
    ]);
    expect(refusal(await ask({ individualName: "X (mẫu)", serves: true, number: "so 1" }))).toEqual([
      "BAD_USER_INPUT",
      "documentNumber",
    ]);
    expect(refusal(await ask({ individualName: "X (mẫu)", serves: true, on: "2020-10-02" }))).toEqual([
      "BAD_USER_INPUT",
      "date.future",
    ]);
  });
  test("stands once per receiver, year and giver, also when two nominate at once; after a refusal anew", async () => {
    const {
      rows: [pilot],
    } = await models.judge.query("select id from models.pilot_unit where unit_code = '10966' and year = 2020");
    const ask = () => take(officers.commune, "nominate", { unitId: officers.unitId, pilotUnitId: pilot.id });
    const both = await Promise.all([ask(), ask()]);
    expect(both.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(refusal(both.find((answer) => answer.errors)!)?.[0]).toBe("CONFLICT");
    expect(refusal(await ask())).toEqual(["CONFLICT", "commendation.twice"]);
    const row = both.find((answer) => !answer.errors)!.data.nominate;
    const considered = (await take(officers.commune, "considerCommendation", seen(row))).data.considerCommendation;
    expect((await take(leader, "declineCommendation", seen(considered))).data.declineCommendation.state).toBe(
      "DECLINED",
    );
    expect((await ask()).errors).toBeUndefined();
  });
  test("goes its way in order, each step from its own day", async () => {
    const row = await praised("Ngô Văn Bốn (mẫu)", "nominate");
    for (const step of [
      "awardCommendation",
      "declineCommendation",
      "presentCommendation",
      "revokeCommendation",
    ] as const)
      expect([step, refusal(await take(doer(step), step, seen(row)))]).toEqual([
        step,
        ["CONFLICT", "commendation.state"],
      ]);
    expect(refusal(await take(officers.commune, "considerCommendation", { ...seen(row), on: "2020-08-31" }))).toEqual([
      "BAD_USER_INPUT",
      "date.order",
    ]);
    expect((await take(officers.commune, "considerCommendation", seen(row))).errors).toBeUndefined();
    expect(refusal(await take(officers.commune, "considerCommendation", seen(row)))).toEqual([
      "CONFLICT",
      "version.stale",
    ]);
  });
  test("two who decide at once: one decision; a repeated attempt gets the first answer", async () => {
    const row = await praised("Ngô Văn Năm (mẫu)", "considerCommendation");
    const answers = await Promise.all([
      take(leader, "awardCommendation", seen(row)),
      take(leader, "declineCommendation", seen(row)),
      take(leader, "awardCommendation", seen(row)),
    ]);
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    for (const answer of answers.filter((a) => a.errors))
      expect(refusal(answer)).toEqual(["CONFLICT", "version.stale"]);
    const other = await praised("Ngô Văn Sáu (mẫu)", "considerCommendation");
    const once = () => take(leader, "awardCommendation", seen(other), "award-0001");
    expect([await once(), await once()].map((answer) => answer.data.awardCommendation.version)).toEqual([3, 3]);
  });
  test("is taken back with reason and money, and counted off from that day on (domain 2.6)", async () => {
    const row = await praised("Ngô Văn Bảy (mẫu)", "presentCommendation");
    const [before, until] = [
      await figures(officers.commune, "2020-09-03"),
      await figures(officers.commune, "2020-09-04"),
    ];
    expect(until.individuals).toBe(before.individuals);
    expect(refusal(await take(leader, "revokeCommendation", { ...seen(row), returned: 2_000_001 }))).toEqual([
      "BAD_USER_INPUT",
      "commendation.returned",
    ]);
    expect(refusal(await take(leader, "revokeCommendation", { ...seen(row), on: "2020-09-03" }))).toEqual([
      "BAD_USER_INPUT",
      "date.order",
    ]);
    expect((await take(leader, "revokeCommendation", seen(row))).data.revokeCommendation).toMatchObject({
      state: "REVOKED",
      returned: 1_500_000,
    });
    expect((await figures(officers.commune, "2020-09-04")).individuals).toBe(until.individuals);
    expect((await figures(officers.commune, "2020-09-05")).individuals).toBe(until.individuals - 1);
    const { rows } = await models.judge.query("select payload from models.event where subject = $1 order by seq", [
      row.id,
    ]);
    expect(rows.map(({ payload }) => payload.state ?? payload.delta)).toEqual([
      "NOMINATED",
      "CONSIDERED",
      "AWARDED",
      1,
      "PRESENTED",
      "REVOKED",
      -1,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Ngô|Thành tích/);
  });
});

test("the year: 15 collectives (3 and 12), 27 individuals (5 and 22), of 43 nominated; on 23/11 none is decided (domain 9)", async () => {
  const year = await openModels(definition, { day: "2020-12-31" });
  try {
    const ask = async (asOf: string) =>
      (
        await year.ask(
          officers.province,
          `
            {
              commendationFigures(year: 2020, asOf: "${asOf}") {
                nominated collectives individuals counts { giver form collectives individuals }
              }
            }
          `,
        )
      ).data.commendationFigures;
    expect(await ask("2020-12-18")).toEqual({
      nominated: 43,
      collectives: 15,
      individuals: 27,
      counts: [
        { giver: "PROVINCIAL_CHAIR", form: "MERIT_CERTIFICATE", collectives: 3, individuals: 5 },
        { giver: "PROVINCIAL_FRONT", form: "MERIT_LETTER", collectives: 12, individuals: 22 },
      ],
    });
    expect(await ask("2020-11-23")).toMatchObject({ nominated: 43, collectives: 0, individuals: 0 });
    const {
      rows: [row],
    } = await year.judge.query(`
        select count(*) filter (where receiver = 'COLLECTIVE' and presented_on = '2020-12-18')::int as collectives,
      count(*) filter (where receiver = 'INDIVIDUAL' and presented_on = '2020-12-18')::int as individuals,
        (select sum((payload->>'delta')::int)::int from models.event where payload->>'indicator' = 'I64') as told
      from models.commendation`);
    expect(row).toEqual({ collectives: 15, individuals: 27, told: 42 });
  } finally {
    await year.close();
  }
});

test("lists take as many statements for many rows as for one; without a scope the service's role sees none", async () => {
  const list = (first: number) =>
    models.statements(() =>
      models.ask(
        officers.province,
        `
          {
            commendations(first: ${first}, year: 2020) {
              totalCount
              edges { node { state individualName unit { id } pilotUnit { id } organisation { id } official { id } } }
            }
          }
        `,
      ),
    );
  await praised("Ngô Văn Tám (mẫu)", "nominate");
  const [one, many] = [await list(2), await list(50)];
  expect(many.length).toBeLessThanOrEqual(one.length + 2);
  expect(many.filter((sql) => /"commendation"/.test(sql)).length).toBe(2);
  const login = new pg.Client({ connectionString: models.loginUrl });
  await login.connect();
  try {
    expect((await login.query("select count(*)::int as n from models.commendation")).rows[0].n).toBe(0);
  } finally {
    await login.end();
  }
});
