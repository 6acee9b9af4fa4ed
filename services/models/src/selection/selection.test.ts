import "reflect-metadata";
import { DEMO_DISTRICTS } from "@hoa-nhap/demo";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { CRITERIA, officersOf, propose, take, type Officers } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
// The plan of 2020 is issued (quota 30) and nothing is proposed yet.
beforeAll(async () => void (models = await openModels(definition, { day: "2020-03-01" })));
afterAll(() => models?.close());

const ON = "2020-03-01";
const refusal = ({ errors }: Answer) =>
  errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const send = (
  actor: Officers["province"],
  name: string,
  input: Record<string, unknown>,
  answer = "{ id }",
  key?: string,
): Promise<Answer> =>
  models.ask(
    actor,
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${answer} }`,
    { input },
    key,
  );
const seen = async (officers: Officers, id: string) =>
  (
    await models.ask(
      officers.province,
      `
        query ($id: ID!) {
          candidate(id: $id) {
            id version stage rank score endorsed meetsPeople meetsSecurity isHotspot standardMet hadModel
            rankWhenChosen passedOver objectionReason parts { item weight value points }
            counts { kind year count countedOn source } problems { kind evidence notedOn }
            consultations { body stance words unit { id } } decision { number on units { id } }
          }
        }
      `,
      { id },
    )
  ).data.candidate;
interface Made {
  id: string;
  version: number;
  officers: Officers;
}
/** A candidate, signed off by its district unless told otherwise. */
async function aCandidate(code: string, input: Record<string, unknown> = {}, endorsed = true): Promise<Made> {
  const officers = await officersOf(models, code);
  const answer = await propose(models, officers.district, { unitId: officers.unitId, ...input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const pilot = answer.data.proposePilotUnit;
  const stands = endorsed
    ? (await take(models, officers.district, "endorsePilotUnit", pilot)).data.endorsePilotUnit
    : pilot;
  return { id: pilot.id, version: stands.version, officers };
}
const listOf = (made: Made[], more: Record<string, unknown> = {}) => ({
  units: made.map(({ id, version }) => ({ id, expectedVersion: version })),
  on: ON,
  documentNumber: "74/TB-MTTQ",
  ...more,
});
const chosenBySql = async (): Promise<number> =>
  (
    await models.judge.query(
      `
        select count(*)::int as n
        from models.pilot_unit
        where year = 2020 and sponsor = 'PROVINCE' and selected_on is not null
      `,
    )
  ).rows[0].n;
const setQuota = (quota: number) => models.judge.query("update models.plan set quota = $1 where year = 2020", [quota]);

const FULL = {
  ...CRITERIA,
  peopleToHelp: 12,
  securityProblem: null,
  securitySource: null,
  isHotspot: true,
  standardMet: false,
  standardSource: "Công an huyện (mẫu)",
  partyWill: "WILLING",
  frontWill: "HESITANT",
  hadModel: false,
  counts: [
    { kind: "YOUTH", count: 3, countedOn: "2020-02-20", source: "Công an xã (mẫu)" },
    { kind: "REOFFENDERS", count: 2, countedOn: "2020-02-20", source: "Công an xã (mẫu)" },
    { kind: "OFFENCES", year: 2018, count: 9, countedOn: "2020-02-20", source: "Công an xã (mẫu)" },
    { kind: "OFFENCES", year: 2019, count: 7, countedOn: "2020-02-20", source: "Công an xã (mẫu)" },
  ],
  problems: [
    {
      kind: "THEFT",
      evidence: "12 vụ trộm cắp trong quý IV (mẫu)",
      source: "Báo cáo Công an huyện (mẫu)",
      notedOn: "2020-02-10",
    },
  ],
};

test("all that a year's plan lets the province choose from is one task of the province, from the first sign-off until nothing waits", async () => {
  const { province, district, commune } = await officersOf(models, "11161");
  const tasks = async (actor: Officers["province"]) =>
    (
      await models.ask(
        actor,
        "{ pilotTasks(first: 100) { totalCount edges { node { title link dueOn unit { id } } } } }",
      )
    ).data.pilotTasks.edges.flatMap(({ node }: any) => (node.link.startsWith("/selection") ? node : []));
  const first = await aCandidate("11161", FULL, false);
  expect(await tasks(province)).toEqual([]);
  const { version } = (await take(models, district, "endorsePilotUnit", { ...first, stage: "" })).data.endorsePilotUnit;
  const second = await aCandidate("11203", FULL);
  const [plan] = (
    await models.judge.query(
      `
        select p.unit_version_id as id, d.due_on::text as due
        from models.plan p
        join models.deadline d on d.plan_id = p.id and d.kind = 'LAUNCH'
        where p.year = 2020 and p.level = 'PROVINCE'
      `,
    )
  ).rows;
  expect(await tasks(province)).toEqual([
    {
      title: "Chọn đơn vị trong danh sách đề xuất năm 2020",
      link: "/selection?year=2020",
      dueOn: plan.due,
      unit: { id: plan.id },
    },
  ]);
  for (const actor of [district, commune]) expect(await tasks(actor)).toEqual([]);
  expect(
    (
      await send(province, "declineCandidates", {
        units: listOf([{ ...first, version }, second]).units,
        on: ON,
        reason: "Nhường nơi cần hơn (mẫu)",
      })
    ).errors,
  ).toBeUndefined();
  expect(await tasks(province)).toEqual([]);
});

describe("who may", () => {
  const MUTATIONS: [string, Record<string, unknown>, string?][] = [
    ["reviseCandidate", {}],
    ["recordConsultation", { body: "POLICE", stance: "AGREES", on: ON }],
    ["withdrawCandidate", { on: ON, reason: "x" }],
  ];
  let one: Made;
  beforeAll(async () => void (one = await aCandidate("10510", FULL, false)));

  test.each(MUTATIONS)(
    "%s is refused signed out and without its scope; outside one's area there is no such unit",
    async (name, input) => {
      const elsewhere = await officersOf(models, "11242");
      const whole = {
        id: one.id,
        expectedVersion: one.version,
        ...(name === "recordConsultation" && { unitId: elsewhere.unitId }),
        ...input,
      };
      for (const actor of [nobody, actorOf("Analyst", { all: true }), one.officers.commune])
        expect(refusal(await send(actor, name, whole))?.[0]).toBe("FORBIDDEN");
      expect(refusal(await send(elsewhere.district, name, whole))?.[0]).toBe("NOT_FOUND");
    },
  );
  test("only the province chooses and closes a list, sets weights; a district does not", async () => {
    for (const [name, input] of [
      ["selectPilotUnits", listOf([one])],
      ["declineCandidates", { units: listOf([one]).units, on: ON, reason: "x" }],
    ] as const) {
      for (const actor of [nobody, one.officers.district])
        expect(refusal(await send(actor, name, input))?.[0]).toBe("FORBIDDEN");
    }
    const { planId } = (await models.ask(one.officers.province, "{ selectionBoard(year: 2020) { planId } }")).data
      .selectionBoard;
    expect(
      refusal(
        await send(
          one.officers.district,
          "setSelectionWeights",
          { planId, expectedVersion: 0, weights: [{ item: "PEOPLE", weight: 1 }], reason: "x" },
          "",
        ),
      )?.[0],
    ).toBe("FORBIDDEN");
  });
  test("figures so small are for those who choose and for the commune itself, never for whoever reads pilot units", async () => {
    const query = `{ candidates(year: 2020, first: 10) { totalCount } selectionBoard(year: 2020) { quota } }`;
    for (const role of ["Analyst", "CentralOfficer", "Committee138Viewer", "PoliceLiaison", "ResidentialHead"] as const)
      expect(refusal(await models.ask(actorOf(role, { all: true }), query))?.[0]).toBe("FORBIDDEN");
    expect((await models.ask(one.officers.commune, query)).data.candidates.totalCount).toBe(1);
    expect((await models.ask((await officersOf(models, "11242")).district, query)).data.candidates.totalCount).toBe(0);
    expect((await models.ask(actorOf("ProvincialOfficer", { provinces: [999_999] }), query)).data).toMatchObject({
      candidates: { totalCount: 0 },
      selectionBoard: null,
    });
  });
});

describe("what is known of a candidate", () => {
  test("counts with day and source, problems, will; the first problem is the second criterion", async () => {
    const { id, officers } = await aCandidate("10537", FULL);
    const one = await seen(officers, id);
    expect(one).toMatchObject({
      meetsPeople: true,
      meetsSecurity: true,
      endorsed: true,
      isHotspot: true,
      standardMet: false,
      hadModel: false,
    });
    expect(one.problems).toEqual([
      { kind: "THEFT", evidence: "12 vụ trộm cắp trong quý IV (mẫu)", notedOn: "2020-02-10" },
    ]);
    expect(one.counts).toContainEqual({
      kind: "OFFENCES",
      year: 2019,
      count: 7,
      countedOn: "2020-02-20",
      source: "Công an xã (mẫu)",
    });
    // 12 people × 2, 3 young × 1, 2 reoffenders × 3, 7 offences of the latest year, hot spot 10, standard missed 10,
    // Party 5, Front hesitates, first model 3; tips are not known.
    expect(one.score).toBe(24 + 3 + 6 + 7 + 10 + 10 + 5 + 0 + 3);
    expect(one.parts.find((part: { item: string }) => part.item === "TIPS")).toEqual({
      item: "TIPS",
      weight: 1,
      value: null,
      points: null,
    });
    expect(
      (await models.judge.query("select security_problem, security_source from models.pilot_unit where id = $1", [id]))
        .rows[0],
    ).toEqual({
      security_problem: "Trộm cắp tài sản: 12 vụ trộm cắp trong quý IV (mẫu)",
      security_source: "Báo cáo Công an huyện (mẫu)",
    });
  });
  test.each([
    [
      "groups add up to more than all people",
      {
        counts: [
          { kind: "YOUTH", count: 7 },
          { kind: "RELEASED", count: 6 },
        ],
      },
      "count.groups",
    ],
    ["offences of no year", { counts: [{ kind: "OFFENCES", count: 1 }] }, "count.year"],
    [
      "a figure told twice",
      {
        counts: [
          { kind: "YOUTH", count: 1 },
          { kind: "YOUTH", count: 2 },
        ],
      },
      "count.once",
    ],
    ["a day ahead", { counts: [{ kind: "YOUTH", count: 1, countedOn: "2020-03-02" }] }, "date.future"],
    ["a standard without its source", { standardMet: true, standardSource: null }, "standard.source"],
  ])("%s: refused", async (_what, input, rule) => {
    const { district, unitId } = await officersOf(models, "10660");
    const counts = (input as { counts?: object[] }).counts?.map((one) => ({
      countedOn: "2020-02-20",
      source: "s",
      ...one,
    }));
    expect(refusal(await propose(models, district, { unitId, ...input, ...(counts && { counts }) }))).toEqual([
      "BAD_USER_INPUT",
      rule,
    ]);
  });
  test("told anew as a whole, at the version that was seen; two at once: one wins", async () => {
    const { id, version, officers } = await aCandidate("10660", FULL);
    const anew = (count: number) =>
      send(
        officers.district,
        "reviseCandidate",
        {
          ...FULL,
          id,
          expectedVersion: version,
          counts: [{ kind: "YOUTH", count, countedOn: "2020-02-25", source: "Sổ (mẫu)" }],
        },
        "{ id version counts { count } }",
      );
    const answers = await Promise.all([anew(4), anew(5)]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([["CONFLICT", "version.stale"]]);
    const one = await seen(officers, id);
    expect([one.version, one.counts.length, one.problems.length]).toEqual([version + 1, 1, 1]);
    expect(
      (await models.judge.query("select count(*)::int as n from models.candidate_count where pilot_id = $1", [id]))
        .rows[0].n,
    ).toBe(1);
  });
});

describe("agencies that were asked (R18)", () => {
  test("an objection is written out, and whoever chooses all the same says why; a later word stands in its place", async () => {
    const one = await aCandidate("10549", FULL);
    const { officers, id } = one;
    const ask = (more: Record<string, unknown>, expectedVersion: number) =>
      send(
        officers.district,
        "recordConsultation",
        { id, expectedVersion, body: "POLICE", unitId: officers.unitId, on: ON, stance: "OBJECTS", ...more },
        "{ version }",
      );
    expect(refusal(await ask({}, one.version))).toEqual(["BAD_USER_INPUT", "consultation.words"]);
    expect(refusal(await ask({ body: "OTHER", stance: "AGREES" }, one.version))).toEqual([
      "BAD_USER_INPUT",
      "consultation.body",
    ]);
    expect(refusal(await ask({ on: "2020-03-02", words: "x" }, one.version))).toEqual([
      "BAD_USER_INPUT",
      "date.future",
    ]);
    expect(
      (await ask({ words: "Chưa đủ lực lượng (mẫu)", documentNumber: "12/CAH" }, one.version)).errors,
    ).toBeUndefined();
    expect(refusal(await send(officers.province, "selectPilotUnits", listOf([one])))).toEqual([
      "CONFLICT",
      "selection.list",
    ]); // its version is another now
    const now = { ...one, version: one.version + 1 };
    const refused = await send(officers.province, "selectPilotUnits", listOf([now]));
    expect(refused.errors![0]!.extensions.fields).toEqual([
      expect.objectContaining({ path: "units.0", rule: "selection.objection" }),
    ]);
    const chosen = await send(
      officers.province,
      "selectPilotUnits",
      {
        ...listOf([now]),
        units: [{ id, expectedVersion: now.version, objectionReason: "Công an tỉnh sẽ tăng cường (mẫu)" }],
      },
      "{ number on units { id } }",
    );
    expect(chosen.data.selectPilotUnits).toEqual({ number: "74/TB-MTTQ", on: ON, units: [{ id }] });
    expect(await seen(officers, id)).toMatchObject({
      stage: "SELECTED",
      objectionReason: "Công an tỉnh sẽ tăng cường (mẫu)",
      consultations: [{ body: "POLICE", stance: "OBJECTS", words: "Chưa đủ lực lượng (mẫu)" }],
    });

    const other = await aCandidate("10555", FULL);
    const say = (stance: string, version: number) =>
      send(
        other.officers.district,
        "recordConsultation",
        {
          id: other.id,
          expectedVersion: version,
          body: "POLICE",
          unitId: other.officers.unitId,
          on: ON,
          stance,
          words: "Ý kiến (mẫu)",
        },
        "{ version }",
      );
    await say("OBJECTS", other.version);
    await say("AGREES_WITH_REMARKS", other.version + 1);
    expect(
      (
        await take(models, other.officers.province, "selectPilotUnit", {
          id: other.id,
          version: other.version + 2,
          stage: "",
        })
      ).errors,
    ).toBeUndefined();
  });
});

describe("one decision for a list (R19, R24)", () => {
  test("all or nothing: each refused row is named, and nothing is chosen", async () => {
    const [good, unsigned, stale] = [
      await aCandidate("10564", FULL),
      await aCandidate("10621", FULL, false),
      await aCandidate("10633", FULL),
    ];
    const before = await chosenBySql();
    const answer = await send(
      good.officers.province,
      "selectPilotUnits",
      listOf([good, unsigned, { ...stale, version: stale.version + 5 }]),
    );
    expect(answer.errors![0]!.extensions).toMatchObject({
      code: "CONFLICT",
      rule: "selection.list",
      fields: [
        expect.objectContaining({ path: "units.2", rule: "version.stale" }),
        expect.objectContaining({
          path: "units.1",
          rule: "selection.two-sign-offs",
          message: expect.stringMatching(/^(Xã|Phường|Thị trấn) .+: Chưa có ý kiến/),
        }),
      ],
    });
    expect(await chosenBySql()).toBe(before);
    expect((await seen(good.officers, good.id)).stage).toBe("PROPOSED");
    expect(refusal(await send(good.officers.province, "selectPilotUnits", listOf([good, good])))).toEqual([
      "BAD_USER_INPUT",
      "selection.twice",
    ]);
    expect(
      refusal(await send(good.officers.province, "selectPilotUnits", listOf([good], { documentNumber: null }))),
    ).toEqual(["BAD_USER_INPUT", "selection.paper"]);
    const both = await send(good.officers.province, "selectPilotUnits", listOf([good, stale]), "{ units { id } }");
    expect(both.data.selectPilotUnits.units).toHaveLength(2);
    expect(await chosenBySql()).toBe(before + 2);
    // Facts, steps and sign-offs as for a unit chosen alone.
    for (const { id } of [good, stale]) {
      expect(
        (await models.judge.query("select type from models.event where subject = $1 order by seq", [id])).rows.map(
          ({ type }) => type,
        ),
      ).toEqual([
        "models.pilot-unit.proposed",
        "models.pilot-unit.endorsed",
        "models.pilot-unit.selected",
        "models.figure.changed",
      ]);
      expect(
        (
          await models.judge.query("select level from models.endorsement where pilot_id = $1 order by level", [id])
        ).rows.map(({ level }) => level),
      ).toEqual(["DISTRICT", "PROVINCE"]);
    }
  });
  test("the same list sent twice with one key chooses once", async () => {
    const one = await aCandidate("10693", FULL);
    const [a, b] = [
      await send(one.officers.province, "selectPilotUnits", listOf([one]), "{ id }", "the-same-key"),
      await send(one.officers.province, "selectPilotUnits", listOf([one]), "{ id }", "the-same-key"),
    ];
    expect(b.data).toEqual(a.data);
    expect(
      (
        await models.judge.query("select count(*)::int as n from models.selection_decision where id = $1", [
          a.data.selectPilotUnits.id,
        ])
      ).rows[0].n,
    ).toBe(1);
  });
  test("a document of the registry gives its number and its day", async () => {
    const one = await aCandidate("10705", FULL);
    const leader = actorOf("ProvincialLeader", { provinces: one.officers.province.grants[0]!.keys.provinces });
    const { unit_id: unitId } = await models.unit("30");
    const draft = await models.ask(
      one.officers.province,
      "mutation ($input: DraftDocumentInput!) { draftDocument(input: $input) { id version } }",
      {
        input: {
          unitId,
          type: "NOTICE",
          title: "Thông báo chọn đơn vị (mẫu)",
          issuer: "Ban Thường trực Ủy ban MTTQ tỉnh",
          coIssuers: [],
          legalBases: [],
          items: [{ section: "I", item: "1", text: "Chọn (mẫu)" }],
          recipients: [{ label: "Lưu: VT", purpose: "ARCHIVE" }],
          signForm: "ON_BEHALF",
          signerName: "Lê Văn Đạo (mẫu)",
          signerPost: "Phó Chủ tịch",
          madeAt: "Hải Dương",
        },
      },
    );
    expect(draft.errors).toBeUndefined();
    const { id: documentId, version } = draft.data.draftDocument;
    expect(
      refusal(await send(leader, "selectPilotUnits", listOf([one], { documentNumber: null, documentId }))),
    ).toEqual(["BAD_USER_INPUT", "unknown"]);
    const issued = await models.ask(
      leader,
      "mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { number issuedOn } }",
      { input: { id: documentId, expectedVersion: version, on: ON } },
    );
    expect(issued.errors).toBeUndefined();
    expect(
      refusal(
        await send(leader, "selectPilotUnits", listOf([one], { on: "2020-02-29", documentNumber: null, documentId })),
      )?.[0],
    ).not.toBeUndefined();
    const chosen = await send(
      leader,
      "selectPilotUnits",
      listOf([one], { documentNumber: null, documentId }),
      "{ number documentId }",
    );
    expect(chosen.data.selectPilotUnits).toEqual({ number: issued.data.issueDocument.number, documentId });
  });
  test("choosing before higher ranked units is allowed and remembered", async () => {
    const [high, low] = [
      await aCandidate("10714", { ...FULL, peopleToHelp: 400 }),
      await aCandidate("10768", { ...FULL, peopleToHelp: 10 }),
    ];
    expect((await seen(high.officers, high.id)).rank).toBeLessThan((await seen(low.officers, low.id)).rank);
    const rank = (await seen(low.officers, low.id)).rank;
    expect(
      (
        await send(
          low.officers.province,
          "selectPilotUnits",
          listOf([low], { rankReason: "Cấp ủy sẵn sàng hơn (mẫu)" }),
          "{ rankReason }",
        )
      ).data.selectPilotUnits,
    ).toEqual({ rankReason: "Cấp ủy sẵn sàng hơn (mẫu)" });
    const after = await seen(low.officers, low.id);
    expect(after.rankWhenChosen).toBe(rank);
    expect(after.passedOver).toBeGreaterThanOrEqual(1);
    await send(high.officers.province, "selectPilotUnits", listOf([high]));
    expect((await seen(high.officers, high.id)).passedOver).toBe(0);
  });
});

describe("the last free place (R24, R46)", () => {
  test("two officers choose at once: exactly one wins, by any of both ways", async () => {
    const [a, b] = [await aCandidate("10771", FULL), await aCandidate("10819", FULL)];
    const before = await chosenBySql();
    await setQuota(before + 1);
    const another = actorOf(
      "ProvincialLeader",
      { provinces: a.officers.province.grants[0]!.keys.provinces },
      "00000000-0000-8000-8000-000000000009",
    );
    const answers = await Promise.all([
      send(a.officers.province, "selectPilotUnits", listOf([a])),
      take(models, another, "selectPilotUnit", { ...b, stage: "" }),
    ]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([["CONFLICT", "selection.quota"]]);
    expect(await chosenBySql()).toBe(before + 1);
    const lost = (await seen(a.officers, a.id)).stage === "PROPOSED" ? a : b;
    expect(refusal(await send(a.officers.province, "selectPilotUnits", listOf([lost])))).toEqual([
      "CONFLICT",
      "selection.quota",
    ]);
    const over = await send(
      a.officers.province,
      "selectPilotUnits",
      listOf([lost], { overQuotaReason: "Trung ương hỗ trợ thêm một điểm (mẫu)" }),
      "{ overQuotaReason }",
    );
    expect(over.data.selectPilotUnits.overQuotaReason).toBe("Trung ương hỗ trợ thêm một điểm (mẫu)");
    await setQuota(30);
  });
  test("a list larger than what is left is refused whole", async () => {
    const [a, b] = [await aCandidate("10876", FULL), await aCandidate("10891", FULL)];
    const before = await chosenBySql();
    await setQuota(before + 1);
    expect(refusal(await send(a.officers.province, "selectPilotUnits", listOf([a, b])))).toEqual([
      "CONFLICT",
      "selection.quota",
    ]);
    expect(await chosenBySql()).toBe(before);
    await setQuota(30);
    expect((await send(a.officers.province, "selectPilotUnits", listOf([a, b]))).errors).toBeUndefined();
  });
  test("a district's own model never touches the counter (R63)", async () => {
    const board = async () =>
      (
        await models.ask(
          (await officersOf(models, "10726")).province,
          `
            {
              selectionBoard(year: 2020) { quota chosen ownModels proposed }
              waveProgress(year: 2020) { selected ownModels }
            }
          `,
        )
      ).data;
    const before = await board();
    await aCandidate("10726", { ...FULL, sponsor: "DISTRICT" });
    const after = await board();
    expect(after.selectionBoard).toEqual({ ...before.selectionBoard, ownModels: before.selectionBoard.ownModels + 1 });
    expect(after.waveProgress.selected).toBe(await chosenBySql());
  });
});

describe("what ends a candidacy", () => {
  test("its proposer withdraws it before the district's sign-off, and may propose it again", async () => {
    const one = await aCandidate("10903", FULL, false);
    const input = { id: one.id, expectedVersion: one.version, on: ON, reason: "Đề xuất nhầm xã (mẫu)" };
    expect(refusal(await send(one.officers.province, "withdrawCandidate", input))?.[0]).toBe("FORBIDDEN");
    expect((await send(one.officers.district, "withdrawCandidate", input, "{ stage }")).data.withdrawCandidate).toEqual(
      { stage: "WITHDRAWN" },
    );
    expect(await seen(one.officers, one.id)).toBeNull();
    const again = await aCandidate("10903", FULL);
    expect(
      refusal(
        await send(one.officers.district, "withdrawCandidate", {
          ...input,
          id: again.id,
          expectedVersion: again.version,
        }),
      ),
    ).toEqual(["CONFLICT", "selection.endorsed"]);
    expect(
      (
        await models.judge.query(
          "select type, payload->>'stage' as stage from models.event where subject = $1 order by seq",
          [one.id],
        )
      ).rows.at(-1),
    ).toEqual({ type: "models.pilot-unit.candidacy-ended", stage: "WITHDRAWN" });
  });
  test("a sign-off and a withdrawal at once: one of them", async () => {
    const one = await aCandidate("10924", FULL, false);
    const answers = await Promise.all([
      take(models, one.officers.district, "endorsePilotUnit", { ...one, stage: "" }),
      send(one.officers.district, "withdrawCandidate", {
        id: one.id,
        expectedVersion: one.version,
        on: ON,
        reason: "x",
      }),
    ]);
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
  });
  test("those not chosen are closed with the reason, and are not proposed again that year", async () => {
    const [a, b] = [await aCandidate("10951", FULL), await aCandidate("11008", FULL, false)];
    expect(
      refusal(
        await send(a.officers.province, "declineCandidates", {
          units: [{ id: a.id, expectedVersion: a.version }],
          on: "2020-02-01",
          reason: "x",
        }),
      ),
    ).toEqual(["CONFLICT", "selection.list"]);
    const closed = await send(
      a.officers.province,
      "declineCandidates",
      { units: listOf([a, b]).units, on: ON, reason: "Nhường nơi cần hơn (mẫu)", documentNumber: "74/TB-MTTQ" },
      "{ stage steps { stage documentNumber } }",
    );
    expect(closed.data.declineCandidates.map(({ stage }: { stage: string }) => stage)).toEqual([
      "NOT_SELECTED",
      "NOT_SELECTED",
    ]);
    expect(
      (
        await models.ask(a.officers.province, `query ($id: ID!) { candidate(id: $id) { stage outcomeReason } }`, {
          id: a.id,
        })
      ).data.candidate,
    ).toEqual({ stage: "NOT_SELECTED", outcomeReason: "Nhường nơi cần hơn (mẫu)" });
    expect(refusal(await propose(models, a.officers.district, { unitId: a.officers.unitId }))).toEqual([
      "CONFLICT",
      "selection.decided",
    ]);
    expect(
      refusal(
        await take(models, a.officers.province, "selectPilotUnit", { id: a.id, version: a.version + 1, stage: "" }),
      ),
    ).toEqual(["CONFLICT", "pilot.ended"]);
  });
});

describe("the weights", () => {
  test("are set by the province with a reason; the ranking is counted anew; the old ones are kept", async () => {
    const { province } = await officersOf(models, "10510");
    const board = async () =>
      (
        await models.ask(
          province,
          `
            {
              selectionBoard(year: 2020) {
                planId weightsVersion weights { item weight }
                weightChanges { number reason weights { item weight } }
              }
            }
          `,
        )
      ).data.selectionBoard;
    const { planId, weightsVersion } = await board();
    const set = (expectedVersion: number, weights: object[]) =>
      send(
        province,
        "setSelectionWeights",
        { planId, expectedVersion, weights, reason: "Ưu tiên nơi nhiều người tái phạm (mẫu)" },
        "",
      );
    expect(refusal(await set(weightsVersion, [{ item: "PEOPLE", weight: 0 }]))).toEqual([
      "BAD_USER_INPUT",
      "weights.none",
    ]);
    expect(refusal(await set(weightsVersion, [{ item: "PEOPLE", weight: 101 }]))?.[0]).toBe("BAD_USER_INPUT");
    const answers = await Promise.all([
      set(weightsVersion, [{ item: "REOFFENDERS", weight: 7 }]),
      set(weightsVersion, [{ item: "PEOPLE", weight: 1 }]),
    ]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([["CONFLICT", "version.stale"]]);
    await set(weightsVersion + 1, [{ item: "REOFFENDERS", weight: 7 }]);
    const after = await board();
    expect([after.weightsVersion, after.weightChanges.length, after.weightChanges[0].reason]).toEqual([
      weightsVersion + 2,
      2,
      "Ưu tiên nơi nhiều người tái phạm (mẫu)",
    ]);
    const { data } = await models.ask(
      province,
      "{ candidates(year: 2020, first: 100) { edges { node { score parts { item points } } } } }",
    );
    for (const { node } of data.candidates.edges)
      expect(node.parts.map(({ item }: { item: string }) => item)).toEqual(["REOFFENDERS"]);
  });
});

describe("the workbench", () => {
  test("figures by district agree with an independent count, and add up", async () => {
    const { province } = await officersOf(models, "10510");
    const { data } = await models.ask(
      province,
      `
        {
          selectionBoard(year: 2020) {
            proposed endorsed chosen declined ownModels
            districts { district { id } proposed endorsed chosen declined ownModels }
          }
        }
      `,
    );
    const { rows } = await models.judge.query(`
        select district_version_id as id, count(*) filter (where sponsor = 'PROVINCE')::int as proposed,
          count(*) filter (where sponsor = 'PROVINCE' and selected_on is not null)::int as chosen,
      count(*) filter (where stage = 'NOT_SELECTED')::int as declined
      from models.pilot_unit
      where year = 2020 and stage <> 'WITHDRAWN'
      group by 1`);
    const { districts, ...total } = data.selectionBoard;
    for (const row of rows)
      expect(districts.find((one: any) => one.district.id === row.id)).toMatchObject({
        proposed: row.proposed,
        chosen: row.chosen,
        declined: row.declined,
      });
    for (const figure of ["proposed", "endorsed", "chosen", "declined", "ownModels"])
      expect(districts.reduce((sum: number, one: any) => sum + one[figure], 0)).toBe(total[figure]);
    expect(districts.length).toBeLessThanOrEqual(DEMO_DISTRICTS.length);
  });
  test("a page with everything takes as many statements for many units as for few", async () => {
    const { province } = await officersOf(models, "10510");
    const page = (first: number) =>
      models.statements(async () =>
        expect(
          (
            await models.ask(
              province,
              `
                {
                  selectionBoard(year: 2020) {
                    quota districts { chosen } weights { weight } weightChanges { number }
                    decisions { number units { id } }
                  }
                  candidates(year: 2020, first: ${first}) {
                    totalCount
                    edges {
                      node {
                        rank score parts { points } counts { count } problems { evidence }
                        consultations { stance } unit { id } district { id } decision { number }
                      }
                    }
                  }
                }
              `,
            )
          ).errors,
        ).toBeUndefined(),
      );
    const own = (seen: string[]) => seen.filter((sql) => /"?models"?\./.test(sql)).length;
    const [few, many] = [own(await page(3)), own(await page(50))];
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(14);
  });
  test("filtered by district, state and name without tone marks, each keeps its rank; pages follow each other", async () => {
    const { province } = await officersOf(models, "10510");
    const list = async (more: string) =>
      (
        await models.ask(
          province,
          `{ candidates(year: 2020, ${more}) { totalCount pageInfo { endCursor hasNextPage } edges { node { id rank stage } } } }`,
        )
      ).data.candidates;
    const all = await list("first: 100");
    expect(all.edges.map(({ node }: any) => node.rank)).toEqual(all.edges.map((_: unknown, i: number) => i + 1));
    const chosen = await list("first: 100, stage: SELECTED");
    expect(chosen.totalCount).toBe(await chosenBySql());
    expect(chosen.edges.every(({ node }: any) => all.edges[node.rank - 1].node.id === node.id)).toBe(true);
    const district = await models.unit("288");
    expect((await list(`first: 100, district: "${district.unit_id}"`)).totalCount).toBe(3);
    const first = await list("first: 5");
    const second = await list(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect(second.edges[0].node.rank).toBe(6);
    expect((await list(`first: 10, search: "khong co xa nao"`)).totalCount).toBe(0);
  });
});
