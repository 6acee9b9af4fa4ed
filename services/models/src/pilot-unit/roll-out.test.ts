import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import pg from "pg";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { aPilotUnit, officersOf, propose, STEPS, take, type Pilot } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
// On this day the plan of 2020 is issued and nothing is proposed yet.
beforeAll(async () => void (models = await openModels(definition, { day: "2020-03-01" })));
afterAll(() => models?.close());

const refusal = ({ errors }: Answer): [string, string | undefined] | undefined =>
  errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await models.judge.query(sql, values)).rows[0].count);
const eventsOf = async (id: string): Promise<[string, Record<string, unknown>][]> =>
  (await models.judge.query("select type, payload from models.event where subject = $1 order by seq", [id])).rows.map(
    (row) => [row.type, row.payload],
  );

describe("who may take a step", () => {
  let pilot: Pilot;
  beforeAll(async () => void (pilot = await aPilotUnit(models, "10510", null)));

  test.each(STEPS.map(([name]) => name))("%s is refused when signed out", async (name) =>
    expect(refusal(await take(models, nobody, name, pilot))?.[0]).toBe("FORBIDDEN"),
  );
  test.each(STEPS.map(([name]) => name))("%s is refused without its scope", async (name) =>
    expect(refusal(await take(models, actorOf("Analyst", { all: true }), name, pilot))?.[0]).toBe("FORBIDDEN"),
  );
  test.each(STEPS.map(([name, , who]) => [name, who] as const))(
    "%s of a unit outside one's area: there is no such unit",
    async (name, who) => {
      const elsewhere = await officersOf(models, "11242");
      const stranger =
        who === "province"
          ? actorOf("ProvincialOfficer", { provinces: [elsewhere.province.grants[0]!.keys.provinces[0]! + 1000] })
          : elsewhere[who];
      expect(refusal(await take(models, stranger, name, pilot))?.[0]).toBe("NOT_FOUND");
    },
  );
  test("nobody proposes a commune outside their area", async () => {
    const { district } = await officersOf(models, "11242");
    const { unitId } = await officersOf(models, "10537");
    expect(refusal(await propose(models, district, { unitId }))?.[0]).toBe("FORBIDDEN");
  });
  test("a commune's officer does not propose", async () => {
    const { commune, unitId } = await officersOf(models, "10537");
    expect(refusal(await propose(models, commune, { unitId }))?.[0]).toBe("FORBIDDEN");
  });
});

describe("proposing and choosing", () => {
  test("a unit without a recorded security problem is refused unless a justification is typed (R20-R22)", async () => {
    const { district, unitId } = await officersOf(models, "10549");
    const refused = await propose(models, district, { unitId, securityProblem: null });
    expect(refusal(refused)).toEqual(["BAD_USER_INPUT", "selection.criteria"]);
    expect(refused.errors![0]!.extensions.fields).toEqual([
      expect.objectContaining({ path: "securityProblem", rule: "selection.criteria" }),
    ]);
    expect(
      (await propose(models, district, { unitId, securityProblem: null, justification: "Địa phương đề nghị (mẫu)" }))
        .data.proposePilotUnit,
    ).toMatchObject({ stage: "PROPOSED", version: 1 });
  });
  test("one open roll-out per commune and year", async () => {
    const { officers } = await aPilotUnit(models, "10555", null);
    expect(refusal(await propose(models, officers.province, { unitId: officers.unitId }))).toEqual([
      "CONFLICT",
      "pilot.once",
    ]);
    const both = await Promise.all(
      [1, 2].map(async () =>
        propose(models, officers.province, { unitId: (await officersOf(models, "10564")).unitId }),
      ),
    );
    expect(both.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(refusal(both.find((answer) => answer.errors)!)?.[0]).toBe("CONFLICT");
  });
  test("a district is no pilot unit, and a year without a plan has none", async () => {
    const { province, unitId } = await officersOf(models, "10621");
    expect(refusal(await propose(models, province, { unitId: (await models.unit("291")).unit_id }))).toEqual([
      "BAD_USER_INPUT",
      "unit.commune",
    ]);
    expect(refusal(await propose(models, province, { unitId, year: 2031 }))).toEqual([
      "BAD_USER_INPUT",
      "plan.missing",
    ]);
    expect(refusal(await propose(models, province, { unitId, on: "2020-03-02" }))).toEqual([
      "BAD_USER_INPUT",
      "date.future",
    ]);
    expect(refusal(await propose(models, province, { unitId, peopleSource: "a\u202eb" }))).toEqual([
      "BAD_USER_INPUT",
      "plainText",
    ]);
  });
  test("the province does not choose before the district has signed off (R23)", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "10633", null);
    expect(refusal(await take(models, officers.province, "selectPilotUnit", pilot))).toEqual([
      "CONFLICT",
      "selection.two-sign-offs",
    ]);
    const endorsed = (await take(models, officers.district, "endorsePilotUnit", pilot)).data.endorsePilotUnit;
    expect(endorsed.version).toBe(pilot.version + 1);
    expect(refusal(await take(models, officers.district, "endorsePilotUnit", endorsed))).toEqual([
      "CONFLICT",
      "selection.endorsed",
    ]);
    expect((await take(models, officers.province, "selectPilotUnit", endorsed)).data.selectPilotUnit.stage).toBe(
      "SELECTED",
    );
  });
  test("beyond the quota an explanation is asked for, also when two choose at once (R24, R46)", async () => {
    const quotaOf = (n: number) => models.judge.query("update models.plan set quota = $1 where year = 2020", [n]);
    const chosen = await count(
      "select count(*) from models.pilot_unit where year = 2020 and sponsor = 'PROVINCE' and selected_on is not null",
    );
    const pilots = [
      await aPilotUnit(models, "10693", "endorsePilotUnit"),
      await aPilotUnit(models, "10705", "endorsePilotUnit"),
    ];
    await quotaOf(chosen + 1);
    try {
      const answers = await Promise.all(
        pilots.map((pilot) => take(models, pilot.officers.province, "selectPilotUnit", pilot)),
      );
      expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
      const [refused] = pilots.filter((_, i) => answers[i]!.errors);
      expect(refusal(answers.find((answer) => answer.errors)!)).toEqual(["CONFLICT", "selection.quota"]);
      expect(
        (
          await take(models, refused!.officers.province, "selectPilotUnit", refused!, {
            overQuotaReason: "Trung ương giao thêm (mẫu)",
          })
        ).data.selectPilotUnit.stage,
      ).toBe("SELECTED");
    } finally {
      await quotaOf(30);
    }
  });
  test("a district's own model is the district's decision and leaves x/30 alone (R63)", async () => {
    const before = await count("select count(*) from models.event where payload->>'indicator' = 'I01'");
    const { district, unitId } = await officersOf(models, "10726");
    const pilot = (await propose(models, district, { unitId, sponsor: "DISTRICT" })).data.proposePilotUnit;
    expect((await take(models, district, "endorsePilotUnit", pilot)).data.endorsePilotUnit).toMatchObject({
      stage: "SELECTED",
      version: 2,
    });
    expect((await eventsOf(pilot.id)).at(-1)).toEqual([
      "models.figure.changed",
      { indicator: "I05", delta: 1, dimensions: {} },
    ]);
    expect(await count("select count(*) from models.event where payload->>'indicator' = 'I01'")).toBe(before);
    const { data } = await models.ask(
      (await officersOf(models, "10726")).province,
      "{ waveProgress(year: 2020) { selected ownModels } }",
    );
    expect(data.waveProgress.ownModels).toBe(1);
  });
});

describe("the roll-out", () => {
  test("every step out of order is refused, and changes nothing", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "10768", "selectPilotUnit");
    for (const [name, , who] of STEPS.filter(([name]) => name !== "guidePilotUnit")) {
      const rule = name === "issuePilotPlan" ? "plan.party-opinion" : "pilot.stage";
      expect([name, refusal(await take(models, officers[who], name, pilot))]).toEqual([name, ["CONFLICT", rule]]);
    }
    expect(await count("select count(*) from models.pilot_step where pilot_id = $1", [pilot.id])).toBe(2);
  });
  test("a plan cannot be issued before the Party opinion (R27)", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "10771", "draftPilotPlan");
    expect(refusal(await take(models, officers.commune, "issuePilotPlan", pilot))).toEqual([
      "CONFLICT",
      "plan.party-opinion",
    ]);
    const given = (await take(models, officers.commune, "recordPartyOpinion", pilot)).data.recordPartyOpinion;
    expect(
      refusal(await take(models, officers.commune, "issuePilotPlan", given, { documentNumber: "khong so" })),
    ).toEqual(["BAD_USER_INPUT", "documentNumber"]);
    expect((await take(models, officers.commune, "issuePilotPlan", given)).data.issuePilotPlan.stage).toBe(
      "PLAN_ISSUED",
    );
  });
  test("a committee has a head, a deputy, the police and three members (R29); a core group is at least one (R30)", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "10819", "issuePilotPlan");
    const found = (input: Record<string, unknown>) =>
      take(models, officers.commune, "foundSteeringCommittee", pilot, input);
    expect(
      (await found({ hasHead: false, hasPolice: false })).errors![0]!.extensions.fields!.map((f) => f.path),
    ).toEqual(["hasHead", "hasPolice"]);
    expect(refusal(await found({ memberCount: 2 }))).toEqual(["BAD_USER_INPUT", "min"]);
    expect(refusal(await found({ memberCount: 3, womenCount: 4 }))).toEqual(["BAD_USER_INPUT", "committee.women"]);
    const founded = (await found({})).data.foundSteeringCommittee;
    expect(refusal(await take(models, officers.commune, "foundCoreGroups", founded, { groups: [] }))).toEqual([
      "BAD_USER_INPUT",
      "arrayNotEmpty",
    ]);
    expect(
      refusal(
        await take(models, officers.commune, "foundCoreGroups", founded, {
          groups: [{ name: "x", memberCount: 0, womenCount: 0 }],
        }),
      ),
    ).toEqual(["BAD_USER_INPUT", "min"]);
    const elsewhere = await models.unit("10966-01");
    expect(
      refusal(
        await take(models, officers.commune, "foundCoreGroups", founded, {
          groups: [{ name: "x", areaId: elsewhere.unit_id, memberCount: 5, womenCount: 2 }],
        }),
      ),
    ).toEqual(["BAD_USER_INPUT", "group.area"]);
  });
  test("from proposal to launch it tells what happened and what is counted", async () => {
    const pilot = await aPilotUnit(models, "10951", "launchPilotUnit");
    const told = await eventsOf(pilot.id);
    expect(
      told.filter(([type]) => type !== "models.figure.changed").map(([type]) => type.replace("models.pilot-unit.", "")),
    ).toEqual([
      "proposed",
      "endorsed",
      "selected",
      "guided",
      "plan-drafted",
      "party-opinion-given",
      "plan-issued",
      "committee-founded",
      "groups-founded",
      "surveyed",
      "launched",
    ]);
    expect(
      told
        .filter(([type]) => type === "models.figure.changed")
        .map(([, { indicator, delta, dimensions }]) => [indicator, delta, dimensions]),
    ).toEqual([
      ["I01", 1, { wave: 2020 }],
      ["I06", 1, {}],
      ["I07", 13, {}],
      ["I08", 2, {}],
      ["I09", 5, { sex: "FEMALE" }],
      ["I09", 8, { sex: "MALE" }],
      ["I10", 2, {}],
      ["I02", 1, { wave: 2020 }],
      ["I04", 1, {}],
    ]);
    const { data } = await models.ask(
      pilot.officers.commune,
      `
        {
          pilotUnit(id: "${pilot.id}") {
            stage nextStep isLate survey { surveyed consented declined } launch { attendance chair }
            committee { memberCount } coreGroups { memberCount womenCount }
            steps { stage documentNumber by { id } } endorsements { level }
          }
        }
      `,
    );
    expect(data.pilotUnit).toMatchObject({
      stage: "LAUNCHED",
      nextStep: "ACTIVE",
      isLate: false,
      survey: { surveyed: 17, consented: 14, declined: 3 },
      launch: { attendance: 142 },
      endorsements: [{ level: "DISTRICT" }, { level: "PROVINCE" }],
    });
    expect(data.pilotUnit.steps).toHaveLength(10);
    expect(data.pilotUnit.steps[9].by.id).toBe(pilot.officers.commune.id);
    expect(await count("select count(*) from models.audit_entry where subject = $1", [pilot.id])).toBe(11);
    const seenByProvince = await models.ask(
      pilot.officers.province,
      `{ pilotUnit(id: "${pilot.id}") { id survey { surveyed } } }`,
    );
    expect([refusal(seenByProvince)?.[0], seenByProvince.data.pilotUnit.survey]).toEqual(["FORBIDDEN", null]);
  });
});

test("what was launched becomes active, once, and not before its launch (domain 2.3, step 11)", async () => {
  const { officers, ...pilot } = await aPilotUnit(models, "11218", "launchPilotUnit");
  expect(refusal(await take(models, officers.commune, "activatePilotUnit", pilot, { on: "2020-02-29" }))).toEqual([
    "BAD_USER_INPUT",
    "date.order",
  ]);
  const active = (await take(models, officers.commune, "activatePilotUnit", pilot)).data.activatePilotUnit;
  expect(active).toEqual({ id: pilot.id, version: pilot.version + 1, stage: "ACTIVE" });
  expect(refusal(await take(models, officers.commune, "activatePilotUnit", active))).toEqual([
    "CONFLICT",
    "pilot.stage",
  ]);
  const { data } = await models.ask(
    officers.commune,
    `{ pilotUnit(id: "${pilot.id}") { nextStep steps { stage on } } }`,
  );
  expect([data.pilotUnit.nextStep, data.pilotUnit.steps.at(-1)]).toEqual([null, { stage: "ACTIVE", on: "2020-03-01" }]);
  expect((await eventsOf(pilot.id)).at(-1)![0]).toBe("models.pilot-unit.activated");
});

describe("two at once, and twice the same", () => {
  test("two officers launch at the same moment: one conference, the other hears CONFLICT", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "10966", "recordSurvey");
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => take(models, officers.commune, "launchPilotUnit", pilot)),
    );
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    for (const answer of answers.filter((a) => a.errors))
      expect(refusal(answer)).toEqual(["CONFLICT", "version.stale"]);
    expect(await count("select count(*) from models.conference where pilot_id = $1", [pilot.id])).toBe(1);
    expect(
      await count("select count(*) from models.event where subject = $1 and type = 'models.pilot-unit.launched'", [
        pilot.id,
      ]),
    ).toBe(1);
    expect(
      await count("select count(*) from models.event where subject = $1 and payload->>'indicator' = 'I02'", [pilot.id]),
    ).toBe(1);
  });
  test("a repeated attempt gets the first answer; the same key for another request does not", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "11008", "recordSurvey");
    const key = "attempt-0001";
    const [first, again] = [
      await take(models, officers.commune, "launchPilotUnit", pilot, {}, key),
      await take(models, officers.commune, "launchPilotUnit", pilot, {}, key),
    ];
    expect([again, again.data.launchPilotUnit.stage]).toEqual([first, "LAUNCHED"]);
    expect(refusal(await take(models, officers.commune, "launchPilotUnit", pilot, { attendance: 1 }, key))?.[0]).toBe(
      "IDEMPOTENCY_MISMATCH",
    );
    expect(
      refusal(
        await models.ask(
          officers.commune,
          'mutation { draftPilotPlan(input: { id: "' + pilot.id + '", expectedVersion: 1, on: "2020-03-01" }) { id } }',
          {},
          "",
        ),
      )?.[0],
    ).toBe("BAD_REQUEST");
  });
  test("a stale version is CONFLICT", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "11029", "guidePilotUnit");
    expect(
      refusal(await take(models, officers.commune, "draftPilotPlan", { ...pilot, version: pilot.version - 1 })),
    ).toEqual(["CONFLICT", "version.stale"]);
  });
});

test("row-level security: without a scope the service's role sees no pilot unit and none of its parts", async () => {
  const login = new pg.Client({ connectionString: models.loginUrl });
  await login.connect();
  try {
    for (const table of ["pilot_unit", "pilot_step", "endorsement", "steering_committee", "core_group", "conference"]) {
      expect([table, (await login.query(`select count(*)::int as n from models.${table}`)).rows[0].n]).toEqual([
        table,
        0,
      ]);
      expect(await count(`select count(*) from models.${table}`)).toBeGreaterThan(0);
    }
    await expect(login.query("update models.event set payload = '{}'")).rejects.toThrow(/permission denied/);
    await expect(
      login.query(
        `
          insert into models.endorsement (id, pilot_id, level, "on", by_actor)
          select gen_random_uuid(), gen_random_uuid(), 'PROVINCE', current_date, 'x'
        `,
      ),
    ).rejects.toThrow(/row-level security|foreign key/);
  } finally {
    await login.end();
  }
});
