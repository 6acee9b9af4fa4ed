import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import pg from "pg";
import { EVERYWHERE, NOWHERE, type Grant } from "@hoa-nhap/kernel";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { aPilotUnit, officersOf, take, type Officers, type Pilot } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
beforeAll(async () => void (models = await openModels(definition, { day: "2020-03-01" })));
afterAll(() => models?.close());

const DAY = "2020-03-01";
const refusal = ({ errors }: Answer): [string, string | undefined] | undefined =>
  errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const rowsOf = async (sql: string, values: unknown[] = []): Promise<any[]> =>
  (await models.judge.query(sql, values)).rows;
/** The sum of what was told about a unit. */
const told = async (id: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await rowsOf(
        `
          select payload->>'indicator' || coalesce(substr(payload->'dimensions'->>'sex', 1, 1), '') as i,
            sum((payload->>'delta')::int)::int as n
          from models.event
          where subject = $1 and payload->>'indicator' ~ '^I(06|07|08|09|10)$'
          group by 1
        `,
        [id],
      )
    ).map(({ i, n }) => [i, n]),
  );

const person = (name: string, post: string, body: string, sex = "MALE", more: Record<string, unknown> = {}) => ({
  name: `${name} (mẫu)`,
  post,
  body,
  sex,
  office: `Chức vụ của ${name}`,
  ...more,
});
const HEAD = person("Nguyễn Văn Một", "HEAD", "PARTY");
const DEPUTY = person("Trần Thị Hai", "DEPUTY", "FRONT", "FEMALE");
const POLICE = person("Lê Văn Ba", "MEMBER", "POLICE");
const WOMAN = person("Phạm Thị Bốn", "MEMBER", "WOMEN", "FEMALE");
const FOUR = [HEAD, DEPUTY, POLICE, WOMAN];

type Unit = Pilot & { officers: Officers };
const change = async (
  unit: Unit,
  mutation: string,
  input: Record<string, unknown> = {},
  actor = unit.officers.commune,
  key?: string,
): Promise<Answer> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await models.ask(
    actor,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { id version stage } }`,
    {
      input: {
        id: unit.id,
        expectedVersion: unit.version,
        on: DAY,
        documentNumber: "90/QĐ-UBND",
        issuer: "PEOPLES_COMMITTEE",
        ...input,
      },
    },
    key,
  );
  if (!answer.errors) Object.assign(unit, answer.data[mutation]);
  return answer;
};
const regulation = (unit: Unit, input: Record<string, unknown> = {}): Promise<Answer> =>
  models.ask(
    unit.officers.commune,
    "mutation ($input: RecordWorkingRegulationInput!) { recordWorkingRegulation(input: $input) { id version stage } }",
    { input: { id: unit.id, expectedVersion: unit.version, on: DAY, regulationNumber: "5/QC-BCĐ", ...input } },
  );
const COMMITTEES =
  "committeeVersions { ordinal foundedOn fromOn untilOn memberCount womenCount decisionNumber members { name post fromOn untilOn } }";
const seen = async (unit: Unit, what: string, actor = unit.officers.commune) => {
  const { data, errors } = await models.ask(actor, `{ pilotUnit(id: "${unit.id}") { ${what} } }`);
  expect(errors).toBeUndefined();
  return data.pilotUnit;
};
const withCommittee = async (code: string, members: unknown[] = FOUR): Promise<Unit> => {
  const unit = await aPilotUnit(models, code, "issuePilotPlan");
  await change(unit, "foundSteeringCommittee", { members });
  return unit;
};

describe("a committee by its members", () => {
  let unit: Unit;
  beforeAll(async () => void (unit = await aPilotUnit(models, "10510", "issuePilotPlan")));
  const found = (input: Record<string, unknown>) =>
    models.ask(
      unit.officers.commune,
      "mutation ($input: FoundSteeringCommitteeInput!) { foundSteeringCommittee(input: $input) { id version stage } }",
      {
        input: {
          id: unit.id,
          expectedVersion: unit.version,
          on: DAY,
          documentNumber: "41/QĐ-UBND",
          issuer: "PARTY_COMMITTEE",
          ...input,
        },
      },
    );

  test.each([
    ["no head", [DEPUTY, POLICE, WOMAN], "members", "committee.members"],
    ["two heads", [HEAD, { ...WOMAN, post: "HEAD" }, DEPUTY, POLICE], "members", "committee.members"],
    ["no deputy", [HEAD, POLICE, WOMAN], "members", "committee.members"],
    ["no police", [HEAD, DEPUTY, WOMAN], "members", "committee.members"],
    ["two of them only", [HEAD, { ...DEPUTY, body: "POLICE" }], "members", "committee.few"],
    [
      "the same person twice, in other letters",
      [...FOUR, { ...POLICE, name: "LÊ VĂN  BA (MẪU)", body: "OTHER" }],
      "members.4.name",
      "members.twice",
    ],
  ])("%s is refused (R29)", async (_, members, path, rule) => {
    const answer = await found({ members });
    expect(answer.errors?.[0]?.extensions.fields).toEqual([expect.objectContaining({ path, rule })]);
  });
  test("counts that differ from the list are refused; neither list nor counts too", async () => {
    expect(
      (await found({ members: FOUR, memberCount: 5, womenCount: 1 })).errors![0]!.extensions.fields!.map(
        ({ path, rule }) => [path, rule],
      ),
    ).toEqual([
      ["memberCount", "members.counted"],
      ["womenCount", "members.counted"],
    ]);
    expect(refusal(await found({ hasHead: true, hasDeputy: true, hasPolice: true }))).toEqual([
      "BAD_USER_INPUT",
      "members.none",
    ]);
    expect(refusal(await found({ members: [...FOUR, { ...WOMAN, name: "x\u202ey" }] }))?.[0]).toBe("BAD_USER_INPUT");
  });
  test("two people of one name are two by their offices; the counts are the list's, and so are the figures", async () => {
    await change(unit, "foundSteeringCommittee", {
      members: [...FOUR, { ...POLICE, office: "Phó Trưởng Công an xã" }],
      taskSplitNumber: "42/TB-BCĐ",
    });
    expect(
      await seen(
        unit,
        "committee { ordinal issuer memberCount womenCount taskSplitNumber members { name sex post office body fromOn untilOn } }",
      ),
    ).toMatchObject({
      committee: {
        ordinal: 1,
        memberCount: 5,
        womenCount: 2,
        taskSplitNumber: "42/TB-BCĐ",
        members: [
          { post: "HEAD" },
          { post: "DEPUTY", sex: "FEMALE" },
          { name: "Lê Văn Ba (mẫu)", fromOn: DAY, untilOn: null },
          {},
          {},
        ],
      },
    });
    expect(await told(unit.id)).toMatchObject({ I06: 1, I07: 5 });
  });
});

describe("kiện toàn: the committee anew", () => {
  test("who stays stays since their first day, who leaves has left, the version before is as it was", async () => {
    const unit = await withCommittee("10537");
    const before = (await seen(unit, COMMITTEES)).committeeVersions[0];
    const joins = person("Vũ Văn Năm", "MEMBER", "FARMERS");
    expect(
      (
        await change(unit, "reStaffCommittee", {
          documentNumber: "91/QĐ-UBND",
          members: [HEAD, DEPUTY, POLICE, joins, person("Đỗ Thị Sáu", "MEMBER", "YOUTH", "FEMALE")],
        })
      ).errors,
    ).toBeUndefined();
    const {
      committeeVersions: [first, second],
    } = await seen(unit, COMMITTEES);
    expect(first).toEqual({
      ...before,
      untilOn: DAY,
      members: before.members.map((m: any) => ({ ...m, untilOn: m.name.startsWith("Phạm") ? DAY : null })),
    });
    expect(second).toMatchObject({
      ordinal: 2,
      foundedOn: DAY,
      memberCount: 5,
      womenCount: 2,
      untilOn: null,
      decisionNumber: "91/QĐ-UBND",
    });
    expect(second.members.map((m: any) => m.name)).toEqual([
      "Nguyễn Văn Một (mẫu)",
      "Trần Thị Hai (mẫu)",
      "Lê Văn Ba (mẫu)",
      "Vũ Văn Năm (mẫu)",
      "Đỗ Thị Sáu (mẫu)",
    ]);
    expect(await told(unit.id)).toMatchObject({ I06: 1, I07: 5 });
    expect((await rowsOf("select count(*)::int n from models.membership where body_id = $1", [unit.id]))[0].n).toBe(6);
  });
  test("a list may follow counts, and counts a list: nobody is a member by name then", async () => {
    const unit = await aPilotUnit(models, "10549", "foundSteeringCommittee");
    await change(unit, "reStaffCommittee", { members: FOUR });
    expect(await told(unit.id)).toMatchObject({ I06: 1, I07: 4 });
    await change(unit, "reStaffCommittee", { memberCount: 9, hasHead: true, hasDeputy: true, hasPolice: true });
    expect(
      (await seen(unit, COMMITTEES)).committeeVersions.map((v: any) => [
        v.ordinal,
        v.memberCount,
        v.womenCount,
        v.members.length,
      ]),
    ).toEqual([
      [1, 13, 4, 0],
      [2, 4, 2, 4],
      [3, 9, null, 0],
    ]);
    expect(await told(unit.id)).toMatchObject({ I06: 1, I07: 9 });
    expect(refusal(await change(unit, "reStaffCommittee", { memberCount: 9, hasHead: true, hasDeputy: true }))).toEqual(
      ["BAD_USER_INPUT", "committee.members"],
    );
    expect(
      refusal(
        await change(unit, "reStaffCommittee", {
          memberCount: 3,
          womenCount: 4,
          hasHead: true,
          hasDeputy: true,
          hasPolice: true,
        }),
      ),
    ).toEqual(["BAD_USER_INPUT", "committee.women"]);
  });
  test("not before the decision before it, not in the future, not before there is a committee", async () => {
    const unit = await withCommittee("10555");
    expect(refusal(await change(unit, "reStaffCommittee", { on: "2020-02-29", members: FOUR }))).toEqual([
      "BAD_USER_INPUT",
      "date.order",
    ]);
    expect(refusal(await change(unit, "reStaffCommittee", { on: "2020-03-02", members: FOUR }))).toEqual([
      "BAD_USER_INPUT",
      "date.future",
    ]);
    expect(
      refusal(await change(await aPilotUnit(models, "10564", "issuePilotPlan"), "reStaffCommittee", { members: FOUR })),
    ).toEqual(["CONFLICT", "pilot.stage"]);
  });
  test("its working regulation may come later, once", async () => {
    const unit = await withCommittee("10621");
    expect(refusal(await regulation(unit, { on: "2020-02-29" }))).toEqual(["BAD_USER_INPUT", "date.order"]);
    const answer = await regulation(unit, { taskSplitNumber: "6/TB-BCĐ" });
    Object.assign(unit, answer.data.recordWorkingRegulation);
    expect(await seen(unit, "committee { regulationNumber regulationOn taskSplitNumber }")).toEqual({
      committee: { regulationNumber: "5/QC-BCĐ", regulationOn: DAY, taskSplitNumber: "6/TB-BCĐ" },
    });
    expect(refusal(await regulation(unit))).toEqual(["CONFLICT", "committee.regulation"]);
  });
  test("the database itself keeps what was decided", async () => {
    const unit = await withCommittee("10633");
    await change(unit, "reStaffCommittee", { members: FOUR.slice(0, 3) });
    const kept = /decided membership/;
    for (const sql of [
      "update models.steering_committee set member_count = 8 where pilot_id = $1",
      "update models.steering_committee set until_on = '2020-03-05' where pilot_id = $1 and ordinal = 1",
      "update models.membership set name = 'x' where pilot_id = $1",
      "delete from models.membership where pilot_id = $1",
    ])
      await expect(models.judge.query(sql, [unit.id])).rejects.toThrow(kept);
  });
});

describe("core groups, one by one", () => {
  let unit: Unit;
  const groups = async () =>
    seen(
      unit,
      "coreGroups { groupId ordinal name memberCount womenCount members { name post } versions { ordinal " +
        "memberCount untilOn } } dissolvedGroups { name dissolutionNumber untilOn }",
    );
  beforeAll(async () => void (unit = await aPilotUnit(models, "10693", "foundCoreGroups")));

  test("another is founded later, by members with one head", async () => {
    const group = { name: "Nhóm nòng cốt 3 (mẫu)", members: [WOMAN, POLICE] };
    expect(refusal(await change(unit, "foundCoreGroup", { group }))).toEqual(["BAD_USER_INPUT", "group.head"]);
    expect(refusal(await change(unit, "foundCoreGroup", { group: { name: "x" } }))).toEqual([
      "BAD_USER_INPUT",
      "members.none",
    ]);
    const elsewhere = await models.unit("10966-01");
    expect(
      refusal(
        await change(unit, "foundCoreGroup", {
          group: { name: "x", memberCount: 3, womenCount: 1, areaId: elsewhere.unit_id },
        }),
      ),
    ).toEqual(["BAD_USER_INPUT", "group.area"]);
    expect(
      (await change(unit, "foundCoreGroup", { group: { ...group, members: [HEAD, WOMAN, POLICE] } })).errors,
    ).toBeUndefined();
    expect((await groups()).coreGroups[2]).toMatchObject({
      memberCount: 3,
      womenCount: 1,
      members: [{ post: "HEAD" }, {}, {}],
    });
    expect(await told(unit.id)).toMatchObject({ I08: 3, I09F: 6, I09M: 10, I10: 3 });
  });
  test("one is re-staffed, the others stay", async () => {
    const { groupId } = (await groups()).coreGroups[0];
    expect(refusal(await change(unit, "reStaffCoreGroup", { groupId: unit.id, members: [HEAD] }))?.[0]).toBe(
      "NOT_FOUND",
    );
    expect(
      (
        await change(unit, "reStaffCoreGroup", {
          groupId,
          members: [HEAD, WOMAN, DEPUTY, person("Ngô Thị Bảy", "MEMBER", "WOMEN", "FEMALE")],
        })
      ).errors,
    ).toBeUndefined();
    expect((await groups()).coreGroups[0]).toMatchObject({
      ordinal: 2,
      memberCount: 4,
      womenCount: 3,
      versions: [
        { ordinal: 1, memberCount: 7, untilOn: DAY },
        { ordinal: 2, untilOn: null },
      ],
    });
    expect(await told(unit.id)).toMatchObject({ I08: 3, I09F: 6, I09M: 7, I10: 3 });
  });
  test("one is dissolved by decision; the last one not", async () => {
    const reason = "Sáp nhập hai thôn (mẫu)";
    const { coreGroups } = await groups();
    expect(
      (await change(unit, "dissolveCoreGroup", { groupId: coreGroups[2].groupId, reason })).errors,
    ).toBeUndefined();
    expect(refusal(await change(unit, "dissolveCoreGroup", { groupId: coreGroups[2].groupId, reason }))?.[0]).toBe(
      "NOT_FOUND",
    );
    expect(
      (await change(unit, "dissolveCoreGroup", { groupId: coreGroups[1].groupId, reason })).errors,
    ).toBeUndefined();
    expect(refusal(await change(unit, "dissolveCoreGroup", { groupId: coreGroups[0].groupId, reason }))).toEqual([
      "BAD_USER_INPUT",
      "groups.last",
    ]);
    expect(await groups()).toMatchObject({
      coreGroups: [{ ordinal: 2 }],
      dissolvedGroups: [{ dissolutionNumber: "90/QĐ-UBND", untilOn: DAY }, { name: "Nhóm nòng cốt 3 (mẫu)" }],
    });
    expect(await told(unit.id)).toMatchObject({ I08: 1, I09F: 3, I09M: 1, I10: 1 });
    expect(
      (
        await rowsOf("select count(*)::int n from models.membership where pilot_id = $1 and until_on is null", [
          unit.id,
        ])
      )[0].n,
    ).toBe(4);
  });
  test("figures told are the rows in force, by an independent count", async () => {
    const [row] = await rowsOf(`
        with told as (select payload->>'indicator' i, sum((payload->>'delta')::int)::int n
          from models.event e
          join models.pilot_unit p on p.id = e.subject
          where p.sponsor = 'PROVINCE'
          group by 1)
      select (select n from told
        where i = 'I06') = (select count(*)
        from models.steering_committee
        where until_on is null) as committees,
        (select n from told
          where i = 'I07') = (select sum(member_count)
          from models.steering_committee
          where until_on is null) as seats,
        (select n from told
          where i = 'I08') = (select count(*)
          from models.core_group
          where until_on is null) as groups,
        (select n from told
          where i = 'I09') = (select sum(member_count)
          from models.core_group
          where until_on is null) as members,
        (select bool_and(g.member_count = l.n and g.women_count = l.women)
          from models.core_group g
          join lateral (select count(*) n, count(*) filter (where sex = 'FEMALE') women from models.membership m
          where m.body_id = g.group_id
            and m.from_ordinal <= g.ordinal
            and (m.until_ordinal is null or m.until_ordinal > g.ordinal)) l on true
          where g.listed) as listed`);
    expect(row).toEqual({ committees: true, seats: true, groups: true, members: true, listed: true });
  });
});

describe("maintained, merged, closed (A15)", () => {
  const REASON = { reason: "Theo quyết định của xã (mẫu)" };
  const end = (unit: Unit, outcome: string, more: Record<string, unknown> = {}, actor = unit.officers.province) =>
    change(unit, "endPilotUnit", { outcome, ...REASON, ...more }, actor);

  test("maintained after its launch, once, by whoever founded the committee; it goes on", async () => {
    const unit = await aPilotUnit(models, "10705", "recordSurvey");
    expect(refusal(await end(unit, "MAINTAINED"))).toEqual(["CONFLICT", "pilot.stage"]);
    Object.assign(unit, (await take(models, unit.officers.commune, "launchPilotUnit", unit)).data.launchPilotUnit);
    expect(refusal(await end(unit, "MAINTAINED", { issuer: "FRONT" }))).toEqual(["BAD_USER_INPUT", "outcome.issuer"]);
    expect((await end(unit, "MAINTAINED")).data.endPilotUnit.stage).toBe("MAINTAINED");
    expect(refusal(await end(unit, "MAINTAINED"))).toEqual(["CONFLICT", "pilot.stage"]);
    expect((await change(unit, "reStaffCommittee", { members: FOUR })).errors).toBeUndefined();
    expect(await told(unit.id)).toMatchObject({ I06: 1, I07: 4, I08: 2 });
  });
  test("closed: what it had ends, nothing more is written to it, and it stays chosen", async () => {
    const unit = await aPilotUnit(models, "10726", "launchPilotUnit");
    const chosen = async () =>
      (
        await models.ask(
          unit.officers.province,
          `
            {
              waveProgress(year: 2020) { selected launched }
              pilotUnits(year: 2020, counted: CHOSEN, first: 1) { totalCount }
            }
          `,
        )
      ).data;
    const before = await chosen();
    expect((await end(unit, "CLOSED")).errors).toBeUndefined();
    expect(await told(unit.id)).toEqual({ I06: 0, I07: 0, I08: 0, I09F: 0, I09M: 0, I10: 0 });
    expect(await chosen()).toEqual(before);
    expect(
      await seen(
        unit,
        "stage endedOn nextStep isLate outcomes { outcome on decisionNumber reason successor { id } } committee { untilOn memberCount } coreGroups { untilOn }",
        unit.officers.province,
      ),
    ).toEqual({
      stage: "CLOSED",
      endedOn: DAY,
      nextStep: null,
      isLate: false,
      outcomes: [{ outcome: "CLOSED", on: DAY, decisionNumber: "90/QĐ-UBND", ...REASON, successor: null }],
      committee: { untilOn: DAY, memberCount: 13 },
      coreGroups: [{ untilOn: DAY }, { untilOn: DAY }],
    });
    const group = { group: { name: "x", memberCount: 3, womenCount: 1 } };
    for (const [mutation, input] of [
      ["reStaffCommittee", { members: FOUR }],
      ["foundCoreGroup", group],
      ["endPilotUnit", { outcome: "CLOSED", ...REASON }],
    ] as const) {
      expect([
        mutation,
        refusal(
          await change(
            unit,
            mutation,
            input,
            mutation === "endPilotUnit" ? unit.officers.province : unit.officers.commune,
          ),
        ),
      ]).toEqual([mutation, ["CONFLICT", "pilot.ended"]]);
    }
    expect(refusal(await regulation(unit))).toEqual(["CONFLICT", "pilot.ended"]);
    expect(refusal(await take(models, unit.officers.commune, "launchPilotUnit", unit))).toEqual([
      "CONFLICT",
      "pilot.ended",
    ]);
  });
  test("merged into a pilot unit that goes on, never into itself or one that ended", async () => {
    const [unit, heir] = [
      await aPilotUnit(models, "10819", "selectPilotUnit"),
      await aPilotUnit(models, "10951", "selectPilotUnit"),
    ];
    expect(refusal(await end(unit, "MERGED"))).toEqual(["BAD_USER_INPUT", "outcome.successor"]);
    expect(refusal(await end(unit, "MERGED", { successorId: unit.id }))).toEqual([
      "BAD_USER_INPUT",
      "outcome.successor",
    ]);
    expect(refusal(await end(unit, "CLOSED", { successorId: heir.id }))).toEqual([
      "BAD_USER_INPUT",
      "outcome.successor",
    ]);
    expect((await end(unit, "MERGED", { successorId: heir.id })).errors).toBeUndefined();
    expect((await seen(unit, "outcomes { successor { id } }", unit.officers.province)).outcomes).toEqual([
      { successor: { id: heir.id } },
    ]);
    expect(refusal(await end(heir, "MERGED", { successorId: unit.id }))).toEqual([
      "BAD_USER_INPUT",
      "outcome.successor",
    ]);
  });
  test("two that merge into each other at once: one does", async () => {
    const pair = [
      await aPilotUnit(models, "11008", "selectPilotUnit"),
      await aPilotUnit(models, "11029", "selectPilotUnit"),
    ];
    const answers = await Promise.all(pair.map((unit, i) => end(unit, "MERGED", { successorId: pair[1 - i]!.id })));
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(
      (
        await rowsOf("select count(*)::int n from models.pilot_outcome where pilot_id = any ($1)", [
          pair.map(({ id }) => id),
        ])
      )[0].n,
    ).toBe(1);
  });
});

describe("who may", () => {
  const CHANGES = [
    ["reStaffCommittee", { members: FOUR }],
    ["foundCoreGroup", { group: { name: "x", memberCount: 3, womenCount: 1 } }],
    ["reStaffCoreGroup", { groupId: "00000000-0000-8000-8000-000000000009", members: FOUR }],
    ["dissolveCoreGroup", { groupId: "00000000-0000-8000-8000-000000000009", reason: "x" }],
    ["endPilotUnit", { outcome: "CLOSED", reason: "x" }],
  ] as const;
  let unit: Unit;
  beforeAll(async () => void (unit = await aPilotUnit(models, "10768", "launchPilotUnit")));

  test.each(CHANGES)("%s: not signed out, not without the scope, not elsewhere", async (mutation, input) => {
    const own = mutation === "endPilotUnit" ? "province" : "commune";
    expect(refusal(await change(unit, mutation, input, nobody))?.[0]).toBe("FORBIDDEN");
    expect(
      refusal(
        await change(unit, mutation, input, own === "province" ? unit.officers.commune : unit.officers.province),
      )?.[0],
    ).toBe("FORBIDDEN");
    const elsewhere = await officersOf(models, "11242");
    const stranger =
      own === "commune"
        ? elsewhere.commune
        : actorOf("ProvincialOfficer", { provinces: [elsewhere.province.grants[0]!.keys.provinces[0]! + 1000] });
    expect(refusal(await change(unit, mutation, input, stranger))?.[0]).toBe("NOT_FOUND");
    expect(refusal(await change({ ...unit, version: unit.version - 1 }, mutation, input, unit.officers[own]))).toEqual([
      "CONFLICT",
      "version.stale",
    ]);
  });
  test("who belongs to a committee is for those who may see officials where the unit lies; the others read none of it", async () => {
    await change(unit, "reStaffCommittee", { members: FOUR });
    const names = async (actor: Officers["province"]) =>
      (await seen(unit, "committee { members { name post body } by { id } }", actor)).committee;
    expect((await names(unit.officers.province)).members[0]).toEqual({
      name: "Nguyễn Văn Một (mẫu)",
      post: "HEAD",
      body: "PARTY",
    });
    // Officials of another province beside the work of this one: one post never lends the other its area.
    const works: Grant = { role: "System", scopes: ["pilot.read", "rollout.read"], keys: EVERYWHERE };
    const officials: Grant = { role: "System", scopes: ["official.read"], keys: { ...NOWHERE, provinces: [999_999] } };
    expect((await names({ ...unit.officers.province, grants: [works, officials] })).members).toEqual([]);
    const { errors } = await models.ask(
      actorOf("CentralOfficer", { all: true }),
      "query($id: ID!) { pilotUnit(id: $id) { id committee { memberCount } } }",
      { id: unit.id },
    );
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
  test("row-level security: without a scope the service's role sees no member and no decision", async () => {
    const login = new pg.Client({ connectionString: models.loginUrl });
    await login.connect();
    try {
      for (const table of ["membership", "pilot_outcome"]) {
        expect([table, (await login.query(`select count(*)::int as n from models.${table}`)).rows[0].n]).toEqual([
          table,
          0,
        ]);
        expect((await rowsOf(`select count(*)::int n from models.${table}`))[0].n).toBeGreaterThan(0);
      }
    } finally {
      await login.end();
    }
  });
  test("no name goes into the log of facts or the audit", async () => {
    const [row] = await rowsOf(
      `
        select (select count(*)::int from models.event where payload::text like '%(mẫu)%') as told,
          (select count(*)::int from models.audit_entry where details::text like '%Nguyễn Văn%') as noted
      `,
    );
    expect(row).toEqual({ told: 0, noted: 0 });
  });
});

describe("at once, and twice", () => {
  test("two officers re-staff at the same moment: one version, one event, one entry; the same key gives the same answer", async () => {
    const unit = await withCommittee("10966");
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => change({ ...unit }, "reStaffCommittee", { members: FOUR.slice(0, 3) })),
    );
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors))
      expect(refusal(answer)).toEqual(["CONFLICT", "version.stale"]);
    Object.assign(unit, answers.find(({ errors }) => !errors)!.data.reStaffCommittee);
    const twice = await Promise.all(
      [1, 2].map(() =>
        change({ ...unit }, "reStaffCommittee", { members: FOUR }, unit.officers.commune, "the-same-key-1"),
      ),
    );
    expect(twice[0]).toEqual(twice[1]);
    const [row] = await rowsOf(
      `
        select (select count(*)::int from models.steering_committee where pilot_id = $1) as versions,
          (select count(*)::int from models.event where subject = $1 and type = 'models.pilot-unit.restaffed') as told,
      (select count(*)::int
        from models.audit_entry
        where subject = $1 and action = 'pilot-unit.restaff-committee') as noted`,
      [unit.id],
    );
    expect(row).toEqual({ versions: 3, told: 2, noted: 2 });
  });
});

describe("after a merger of communes the committee is founded anew (domain 2.3)", () => {
  const duties = async (of: ModelsUnderTest, year: number): Promise<Map<string, string | null>> => {
    const { data, errors } = await of.ask(
      actorOf("CentralOfficer", { all: true }),
      `{ pilotUnits(first: 50, year: ${year}) { edges { node { id reStaffingDueSince } } } }`,
    );
    expect(errors).toBeUndefined();
    return new Map(data.pilotUnits.edges.map(({ node }: any) => [node.id, node.reStaffingDueSince]));
  };
  test("the units that were entrusted to a new commune on 01/12/2019 owe it, but for the one that has done it", async () => {
    const entrusted = await rowsOf(
      `
        select p.id, max(c.ordinal)::int as versions
        from models.pilot_unit p
        join models.steering_committee c on c.pilot_id = p.id
        where p.entrusted_on = '2019-12-01'
        group by p.id
      `,
    );
    expect(entrusted.map(({ versions }) => versions).sort()).toEqual([1, 1, 2]);
    const owed = [...(await duties(models, 2019))].filter(([, since]) => since !== null);
    expect(owed.sort()).toEqual(
      entrusted
        .filter(({ versions }) => versions === 1)
        .map(({ id }) => [id, "2019-12-01"])
        .sort(),
    );
  });
  test("a unit whose commune was merged by an act owes it too, until it is done", { timeout: 120_000 }, async () => {
    const later = await openModels(definition, { day: "2025-08-01" });
    try {
      const [pilot] = (
        await later.judge.query(
          "select p.id, p.version, p.commune_key from models.pilot_unit p where unit_code = '10966' and year = 2020",
        )
      ).rows;
      expect((await duties(later, 2020)).get(pilot.id)).toBe("2025-07-01");
      const officer = actorOf("CommuneOfficer", { communes: [pilot.commune_key] });
      const tasks = async (actor: ReturnType<typeof actorOf>): Promise<string[]> =>
        (
          await later.ask(actor, "{ pilotTasks(first: 100) { edges { node { title link } } } }")
        ).data.pilotTasks.edges.flatMap(({ node }: any) =>
          node.title.startsWith("Kiện toàn Ban chỉ đạo") ? node.link : [],
        );
      expect(await tasks(officer)).toContain(`/pilot-units/${pilot.id}`);
      expect(await tasks(actorOf("ProvincialLeader", { all: true }))).toEqual([]);
      const { errors } = await later.ask(
        officer,
        "mutation ($input: ReStaffCommitteeInput!) { reStaffCommittee(input: $input) { reStaffingDueSince } }",
        {
          input: {
            id: pilot.id,
            expectedVersion: pilot.version,
            on: "2025-07-20",
            documentNumber: "9/QĐ-UBND",
            issuer: "PEOPLES_COMMITTEE",
            members: FOUR,
          },
        },
      );
      expect(errors).toBeUndefined();
      expect((await duties(later, 2020)).get(pilot.id)).toBeNull();
      expect(await tasks(officer)).not.toContain(`/pilot-units/${pilot.id}`);
    } finally {
      await later.close();
    }
  });
});

test("committees, groups and members of a page of units take as many statements as those of one", async () => {
  const { province } = await officersOf(models, "10966");
  const page = async (first: number): Promise<number> => {
    let errors: unknown;
    const sent = await models.statements(
      async () =>
        ({ errors } = await models.ask(
          province,
          `
            {
              pilotUnits(first: ${first}, year: 2020) {
                edges {
                  node {
                    reStaffingDueSince committee { members { name } by { id } } committeeVersions { ordinal }
                    coreGroups { members { name } versions { ordinal } area { id } }
                    dissolvedGroups { name } outcomes { outcome successor { id } }
                    steps { on document { id } by { id } }
                  }
                }
              }
            }
          `,
        )),
    );
    expect(errors).toBeUndefined();
    return sent.length;
  };
  const [few, many] = [await page(12), await page(24)];
  expect(many).toBe(few);
  expect(few).toBeLessThan(17);
});

describe("members pasted from a sheet", () => {
  const READ = `
      query ($text: String!) {
        memberSheet(text: $text) { rows { row name sex post office body duty } faults { row column cell rule message } }
      }
    `;
  const commune = async () => (await officersOf(models, "10510")).commune;
  const read = async (text: string): Promise<any> =>
    (await models.ask(await commune(), READ, { text })).data.memberSheet;
  const HEADER = ["STT", "Họ và tên", "Giới tính", "Chức danh", "Chức vụ", "Nơi công tác", "Nhiệm vụ"];
  const ROWS = [
    ["1", "Nguyễn Văn Một", "Nam", "Trưởng ban", "Phó Bí thư Đảng ủy xã", "", "Chỉ đạo chung"],
    ["2", "Trần Thị Hai", "Nữ", "Phó trưởng ban", "Chủ tịch MTTQ xã", "Mặt trận", ""],
    ["3", "Lê Văn Ba", "nam", "Thành viên", "Trưởng Công an xã", "", ""],
    ["4.", "Phạm Thị Bốn", "NỮ", "", "Trưởng ban công tác Mặt trận thôn Đông", "", ""],
  ];
  const MEMBERS = [
    ["Nguyễn Văn Một", "MALE", "HEAD", "PARTY"],
    ["Trần Thị Hai", "FEMALE", "DEPUTY", "FRONT"],
    ["Lê Văn Ba", "MALE", "MEMBER", "POLICE"],
    ["Phạm Thị Bốn", "FEMALE", "MEMBER", "FRONT_WORK_BOARD"],
  ];
  const table = (rows: string[][], separator = "\t"): string => rows.map((cells) => cells.join(separator)).join("\r\n");
  const shown = ({ rows }: { rows: any[] }) => rows.map(({ name, sex, post, body }) => [name, sex, post, body]);

  test.each<[string, string]>([
    ["tabs under a header", table([HEADER, ...ROWS])],
    ["a byte order mark and semicolons", `\ufeff${table([HEADER, ...ROWS], ";")}`],
    ["letters in parts", table([HEADER, ...ROWS]).normalize("NFD")],
    [
      "spaces that do not break",
      table([HEADER, ...ROWS.map((cells) => cells.map((cell) => `\u00a0${cell.replaceAll(" ", "\u00a0")} `))]),
    ],
    [
      "titles above the header and empty lines",
      `ỦY BAN MTTQ XÃ\nDANH SÁCH BAN CHỈ ĐẠO\n\n${table([HEADER, ...ROWS])}\n\n`,
    ],
    ["rows alone, in order, behind running numbers", table(ROWS)],
    [
      "rows alone, in order, without numbers, under a title",
      `Danh sách\n${table(ROWS.map((cells) => cells.slice(1)))}`,
    ],
    [
      "rows whose empty ends were left off",
      table([HEADER, ...ROWS.map((cells) => cells.join("\t").trimEnd().split("\t"))]),
    ],
  ])("%s are read alike", async (_, text) => {
    const sheet = await read(text);
    expect(sheet.faults).toEqual([]);
    expect(shown(sheet)).toEqual(MEMBERS);
    expect(sheet.rows[0]).toMatchObject({ office: "Phó Bí thư Đảng ủy xã", duty: "Chỉ đạo chung" });
  });

  test("what cannot be read is told at its cell and left out, the rest is read", async () => {
    const sheet = await read(
      table([
        HEADER,
        ROWS[0]!,
        ["2", "", "Nữ", "Thành viên", "Kế toán", "", ""],
        ["3", "Trần Hai", "?", "Thư ký", "", "", ""],
        ["4", "1/2/2020", "Nam", "", "#REF!", "", ""],
        ["5", "NguyÔn V¨n N¨m", "Nam", "", "C«ng an x·", "", ""],
        ["6", "Leâ Vaên Saùu", "Nam", "", "", "", ""],
      ]),
    );
    expect(shown(sheet)).toEqual([MEMBERS[0]]);
    expect(sheet.faults.map(({ row, column, cell, rule }: any) => [row, column, cell, rule])).toEqual([
      [3, "Họ và tên", "B3", "member.name"],
      [4, "Chức danh", "D4", "member.post"],
      [4, "Giới tính", "C4", "member.sex"],
      [5, "Họ và tên", "B5", "cell.day-in-text"],
      [5, "Chức vụ đang giữ", "E5", "cell.error"],
      [6, "Họ và tên", "B6", "text.legacy"],
      [6, "Chức vụ đang giữ", "E6", "text.legacy"],
      [7, "Họ và tên", "B7", "text.legacy"],
    ]);
    expect(sheet.faults.at(-1).message).toBe(
      "Ô B7 viết bằng bảng mã cũ VNI, không phải Unicode: hãy chuyển mã (ví dụ bằng UniKey, Ctrl+Shift+F6) rồi dán lại.",
    );
  });

  test("a header without a column that is needed, a hundred rows and nothing at all are said so", async () => {
    expect((await read("Họ và tên\tChức vụ\nNguyễn Văn Một\tKế toán")).faults.map(({ rule }: any) => rule)).toEqual([
      "header.missing",
    ]);
    expect(
      (await read(table(Array.from({ length: 100 }, (_, i) => [String(i + 1), `Người ${i}`, "Nam"])))).faults,
    ).toMatchObject([{ row: 0, rule: "file.too-many-rows" }]);
    expect((await read("\n")).faults).toMatchObject([{ rule: "header.missing" }]);
    expect(refusal(await models.ask(await commune(), READ, { text: "x".repeat(40_001) }))).toEqual([
      "BAD_USER_INPUT",
      "maxLength",
    ]);
    expect(refusal(await models.ask(nobody, READ, { text: "x" }))?.[0]).toBe("FORBIDDEN");
  });

  test("letters from before Unicode are told at their field in a form too", async () => {
    const unit = await withCommittee("11083");
    const { errors } = await change(unit, "reStaffCommittee", {
      members: [
        HEAD,
        { ...DEPUTY, name: "TrÇn V¨n Hai" },
        { ...POLICE, office: "Tröôûng Coâng an xaõ" },
        { ...WOMAN, office: "Trường Sơn, m², 25°C" },
      ],
    });
    expect(errors![0]!.extensions.fields).toMatchObject([
      { path: "members.1.name", rule: "legacyText" },
      { path: "members.2.office", rule: "legacyText" },
    ]);
  });
});
