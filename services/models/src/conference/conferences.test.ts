import "reflect-metadata";
import { randomUUID } from "node:crypto";
import type { Actor } from "@hoa-nhap/kernel";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { aPilotUnit, officersOf, take } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../index.js";

/** Conferences of the units around commune 10963, of district 296 in province 30. */
let models: ModelsUnderTest;
let province: Actor, district: Actor, commune: Actor, otherDistrict: Actor, otherCommune: Actor;
const unitOf: Record<string, string> = {};

beforeAll(async () => {
  models = await openModels(definition);
  // Two of the thirty make room for the units that these tests launch.
  await models.judge.query(
    "update models.pilot_unit set sponsor = 'DISTRICT' where year = 2020 and unit_code in ('10510', '10537')",
  );
  const person = (actor: Actor): Actor => ({ ...actor, id: randomUUID() });
  const [p, c, o, e] = [
    await models.unit("30"),
    await models.unit("10963"),
    await models.unit("10951"),
    await models.unit("11155"),
  ];
  for (const code of ["30", "296", "10963", "10951", "299"]) unitOf[code] = (await models.unit(code)).unit_id;
  province = person(actorOf("ProvincialOfficer", { provinces: [p.province_key] }));
  district = person(actorOf("DistrictOfficer", { districts: [c.district_key] }));
  commune = person(actorOf("CommuneOfficer", { communes: [c.unit_key] }));
  otherCommune = person(actorOf("CommuneOfficer", { communes: [o.unit_key] }));
  otherDistrict = person(actorOf("DistrictOfficer", { districts: [e.district_key] }));
});
afterAll(() => models?.close());

const FIELDS = `
  id version state title plannedFrom plannedTo heldOn attendance women chairs agenda
  attendees { body count } minutesNumber conclusions reason mayHold organisers { label unit { id } }
  invited { label } papers { title document { number } } entries { step on note plannedFrom }
  obligations { id title state conclusion conference { id } }
`;
const change = (actor: Actor, name: string, input: object, key?: string): Promise<Answer> =>
  models.ask(
    actor,
    `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input },
    key,
  );
const rule = (answer: Answer): string =>
  answer.errors?.[0]?.extensions.fields?.[0]?.rule ??
  answer.errors?.[0]?.extensions.rule ??
  answer.errors?.[0]?.extensions.code ??
  "";
const plan = (more: object = {}) => ({
  unitId: unitOf["296"],
  kind: "PROGRESS",
  title: "Giao ban quý III",
  plannedFrom: "2020-09-10",
  chairs: ["Chủ tịch Ủy ban MTTQ huyện"],
  organisers: [{ body: "POLICE", label: "Công an huyện" }],
  invited: [{ body: "FRONT", label: "MTTQ xã", unitId: unitOf["10963"] }],
  agenda: ["Tiến độ", "Kiến nghị"],
  papers: [{ title: "Báo cáo" }],
  ...more,
});
const planned = async (more: object = {}, actor = district): Promise<any> => {
  const answer = await change(actor, "planConference", plan(more));
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.planConference;
};
const seen = ({ id, version }: any, more: object = {}) => ({ id, expectedVersion: version, on: "2020-09-10", ...more });
const hold = (actor: Actor, one: any, more: object = {}) =>
  change(
    actor,
    "holdConference",
    seen(one, {
      place: "Hội trường huyện",
      chairs: ["Chủ tịch Ủy ban MTTQ huyện"],
      attendance: 40,
      women: 12,
      attendees: [
        { body: "FRONT", count: 30 },
        { body: "POLICE", count: 10 },
      ],
      ...more,
    }),
  );
const held = async (more: object = {}): Promise<any> => (await hold(district, await planned(more))).data.holdConference;
const ask = (more: object = {}) => ({
  title: "Gửi danh sách",
  what: "Gửi danh sách về huyện",
  ofUnitId: unitOf["10963"],
  body: "FRONT",
  dueOn: "2020-09-30",
  assigned: true,
  ...more,
});

describe("who may", () => {
  test("nobody signed out or without the scope; nobody for another's area", async () => {
    expect(rule(await change(nobody, "planConference", plan()))).toBe("FORBIDDEN");
    for (const role of ["ProvincialLeader", "CentralOfficer", "ResidentialHead", "PoliceLiaison"] as const)
      expect(rule(await change(actorOf(role, { all: true }), "planConference", plan()))).toBe("FORBIDDEN");
    expect(rule(await change(commune, "planConference", plan()))).toBe("FORBIDDEN");
    expect(rule(await change(otherDistrict, "planConference", plan()))).toBe("FORBIDDEN");
  });

  test("seen by its host, whoever sits above, and whoever is invited; the guest does not record in it", async () => {
    const one = await planned();
    const sees = async (actor: Actor): Promise<boolean> =>
      (await models.ask(actor, `query($id: ID!) { conference(id: $id) { id } }`, { id: one.id })).data?.conference
        ?.id === one.id;
    expect(await Promise.all([province, district, commune, otherCommune, otherDistrict].map(sees))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(
      (await models.ask(commune, `query($id: ID!) { conference(id: $id) { mayHold } }`, { id: one.id })).data.conference
        .mayHold,
    ).toBe(false);
    expect(rule(await hold(commune, one))).toBe("NOT_FOUND");
    const list = async (actor: Actor): Promise<string[]> =>
      (
        await models.ask(actor, `{ conferences(first: 100, year: 2020) { edges { node { id } } } }`)
      ).data.conferences.edges.map((e: any) => e.node.id);
    expect(await list(commune)).toContain(one.id);
    expect(await list(otherDistrict)).not.toContain(one.id);
  });
});

describe("planned", () => {
  test("with agenda, papers and parties in their order; written anew as a whole", async () => {
    const {
      rows: [document],
    } = await models.judge.query("select id from models.document where number = '31/KH-MT'");
    const one = await planned({
      agenda: ["Hai", "Một"],
      papers: [{ title: "Kế hoạch", documentId: document.id }],
      organisers: [
        { body: "FRONT", label: "MTTQ tỉnh", unitId: unitOf["30"] },
        { body: "POLICE", label: "Công an" },
      ],
    });
    expect(one).toMatchObject({
      state: "PLANNED",
      agenda: ["Hai", "Một"],
      papers: [{ title: "Kế hoạch", document: { number: "31/KH-MT" } }],
      organisers: [
        { label: "MTTQ tỉnh", unit: {} },
        { label: "Công an", unit: null },
      ],
      invited: [{ label: "MTTQ xã" }],
      mayHold: true,
    });
    const {
      unitId: _,
      kind: __,
      plannedFrom: ___,
      ...content
    } = plan({ organisers: [], invited: [{ body: "FRONT", label: "Xã khác", unitId: unitOf["10951"] }] }) as any;
    const revised = (
      await change(district, "reviseConference", { ...content, id: one.id, expectedVersion: one.version })
    ).data.reviseConference;
    expect(revised).toMatchObject({ organisers: [], invited: [{ label: "Xã khác" }], plannedFrom: "2020-09-10" });
    expect(
      (await models.ask(commune, `query($id: ID!) { conference(id: $id) { id } }`, { id: one.id })).data?.conference ??
        null,
    ).toBeNull();
    expect(
      (await models.ask(otherCommune, `query($id: ID!) { conference(id: $id) { id } }`, { id: one.id })).data.conference
        .id,
    ).toBe(one.id);
    expect(
      rule(await change(district, "planConference", plan({ papers: [{ title: "x", documentId: randomUUID() }] }))),
    ).toBe("unknown");
  });

  test("written anew by two who saw the same, if only in its guests: the second hears of the conflict", async () => {
    const one = await planned();
    const { unitId: _unit, kind: _kind, plannedFrom: _from, ...content } = plan();
    const revise = (label: string) =>
      change(district, "reviseConference", {
        id: one.id,
        expectedVersion: one.version,
        ...content,
        organisers: [{ body: "POLICE", label }],
      });
    const first = await revise("Công an huyện A");
    expect(first.data.reviseConference).toMatchObject({
      version: one.version + 1,
      organisers: [{ label: "Công an huyện A" }],
    });
    expect(rule(await revise("Công an huyện B"))).toBe("version.stale");
    const { data } = await models.ask(district, `query($id: ID!) { conference(id: $id) { organisers { label } } }`, {
      id: one.id,
    });
    expect(data.conference.organisers).toEqual([{ label: "Công an huyện A" }]);
  });

  test("a review names its years, no other kind does (R34)", async () => {
    expect(rule(await change(district, "planConference", plan({ kind: "PRELIMINARY_REVIEW" })))).toBe(
      "conference.reviewed",
    );
    expect(
      rule(
        await change(
          district,
          "planConference",
          plan({ kind: "PRELIMINARY_REVIEW", reviewedFrom: 2020, reviewedTo: 2019 }),
        ),
      ),
    ).toBe("conference.reviewed");
    expect(rule(await change(district, "planConference", plan({ reviewedFrom: 2019, reviewedTo: 2020 })))).toBe(
      "conference.reviewed",
    );
    expect((await planned({ kind: "PRELIMINARY_REVIEW", reviewedFrom: 2019, reviewedTo: 2020 })).state).toBe("PLANNED");
  });

  test("put off with its old day kept; given up with the reason; neither once it is held", async () => {
    const one = await planned();
    expect(
      rule(await change(district, "postponeConference", seen(one, { plannedFrom: "2020-09-10", reason: "x" }))),
    ).toBe("conference.same-day");
    const later = (
      await change(
        district,
        "postponeConference",
        seen(one, { on: "2020-09-08", plannedFrom: "2020-09-24", plannedTo: "2020-09-25", reason: "Bão (mẫu)" }),
      )
    ).data.postponeConference;
    expect(later).toMatchObject({
      plannedFrom: "2020-09-24",
      plannedTo: "2020-09-25",
      entries: [
        { step: "PLANNED", plannedFrom: "2020-09-10" },
        { step: "POSTPONED", note: "Bão (mẫu)", plannedFrom: "2020-09-24" },
      ],
    });
    const cancelled = (await change(district, "cancelConference", seen(later, { reason: "Không còn cần (mẫu)" }))).data
      .cancelConference;
    expect(cancelled).toMatchObject({ state: "CANCELLED", reason: "Không còn cần (mẫu)" });
    expect(rule(await hold(district, cancelled))).toBe("conference.state");
    const done = await held();
    expect(
      rule(await change(district, "postponeConference", seen(done, { plannedFrom: "2020-09-12", reason: "x" }))),
    ).toBe("conference.state");
    expect(rule(await change(district, "cancelConference", seen(done, { reason: "x" })))).toBe("conference.state");
  });
});

describe("held", () => {
  test("those who came add up; women are part of them; not in the future", async () => {
    const one = await planned();
    expect(rule(await hold(district, one, { attendance: 41 }))).toBe("conference.sum");
    expect(rule(await hold(district, one, { women: 41 }))).toBe("conference.women");
    expect(
      rule(
        await hold(district, one, {
          attendees: [
            { body: "FRONT", count: 20 },
            { body: "FRONT", count: 20 },
          ],
        }),
      ),
    ).toBe("conference.twice");
    expect(rule(await hold(district, one, { on: "2020-11-24" }))).toBe("date.future");
    expect((await hold(district, one)).data.holdConference).toMatchObject({
      state: "HELD",
      heldOn: "2020-09-10",
      attendance: 40,
      women: 12,
      attendees: [
        { body: "FRONT", count: 30 },
        { body: "POLICE", count: 10 },
      ],
    });
  });

  test("two record it at once: one counts", async () => {
    const one = await planned();
    const answers = await Promise.all(Array.from({ length: 4 }, () => hold(district, one)));
    expect(answers.filter((a) => a.data)).toHaveLength(1);
    expect(
      (
        await models.judge.query(
          "select count(*)::int as n from models.event where subject = $1 and type = 'models.conference.held'",
          [one.id],
        )
      ).rows[0].n,
    ).toBe(1);
  });
});

describe("concluded", () => {
  const conclude = (one: any, conclusions: object[], more: object = {}) =>
    change(district, "concludeConference", seen(one, { conclusions, minutesNumber: "7/BB-MTTQ", ...more }));

  test("each conclusion asks in the same change: assigned below, asked of a partner (R16)", async () => {
    const one = await held();
    const done = (
      await conclude(one, [
        {
          text: "Một",
          asks: [ask(), ask({ assigned: false, ofUnitId: unitOf["296"], body: "POLICE", title: "Phối hợp" })],
        },
        { text: "Hai", asks: [] },
      ])
    ).data.concludeConference;
    expect(done).toMatchObject({ state: "CONCLUDED", conclusions: ["Một", "Hai"], minutesNumber: "7/BB-MTTQ" });
    expect(done.obligations.map((o: any) => [o.title, o.state, o.conclusion, o.conference.id])).toEqual(
      expect.arrayContaining([
        ["Gửi danh sách", "ACCEPTED", 1, one.id],
        ["Phối hợp", "PROPOSED", 1, one.id],
      ]),
    );
    expect(rule(await conclude(done, [{ text: "Ba", asks: [] }]))).toBe("conference.state");
    const { data } = await models.ask(
      commune,
      `
        query ($id: ID!) {
          conference(id: $id) { obligations { title } }
          obligations(first: 10, conference: $id, side: ASKED_OF_ME) { totalCount }
        }
      `,
      { id: one.id },
    );
    expect(data).toEqual({ conference: { obligations: [{ title: "Gửi danh sách" }] }, obligations: { totalCount: 1 } });
  });

  test("one that is refused leaves nothing behind", async () => {
    const one = await held();
    const refused = await conclude(one, [
      { text: "Một", asks: [ask({ title: "Còn sót" }), ask({ ofUnitId: randomUUID() })] },
    ]);
    expect(refused.errors?.[0]?.extensions.fields?.[0]).toMatchObject({
      path: "conclusions.0.asks.1.ofUnitId",
      rule: "unit.unknown",
    });
    expect(
      (await models.judge.query("select count(*)::int as n from models.obligation where conference_id = $1", [one.id]))
        .rows[0].n,
    ).toBe(0);
    expect(
      (await conclude(one, [{ text: "Một", asks: [ask({ ofUnitId: unitOf["299"] })] }])).errors?.[0]?.extensions
        .fields?.[0]?.rule,
    ).toBe("obligation.assign");
    expect(rule(await conclude(one, [{ text: "Một", asks: [] }], { on: "2020-09-09" }))).toBe("date.order");
    expect(rule(await conclude(await planned(), [{ text: "Một", asks: [] }]))).toBe("conference.state");
  });

  test("two conclude at once: what is asked is asked once", async () => {
    const one = await held();
    const answers = await Promise.all(Array.from({ length: 3 }, () => conclude(one, [{ text: "Một", asks: [ask()] }])));
    expect(answers.filter((a) => a.data)).toHaveLength(1);
    expect(
      (await models.judge.query("select count(*)::int as n from models.obligation where conference_id = $1", [one.id]))
        .rows[0].n,
    ).toBe(1);
  });
});

describe("a launch is a conference (R31)", () => {
  const launchOf = async (id: string): Promise<any> =>
    (
      await models.ask(
        district,
        `query($id: ID!) { pilotUnit(id: $id) { launch { id heldOn place chair attendance minutesNumber } } }`,
        { id },
      )
    ).data.pilotUnit.launch;

  test("recorded as the unit's step it is entered as held; it is held no other way", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "10990", "recordSurvey");
    await take(models, officers.commune, "launchPilotUnit", pilot, {
      documentNumber: "4/BB-MTTQ",
      women: 30,
      attendees: [
        { body: "FRONT", count: 100 },
        { body: "POLICE", count: 42 },
      ],
    });
    const launch = await launchOf(pilot.id);
    expect(launch).toMatchObject({
      heldOn: "2020-03-01",
      place: "Nhà văn hóa (mẫu)",
      chair: "Chủ tịch Ủy ban MTTQ xã",
      attendance: 142,
      minutesNumber: "4/BB-MTTQ",
    });
    const { data } = await models.ask(
      province,
      `query($id: ID!) { conference(id: $id) { kind state women title attendees { body count } pilotUnit { id } } }`,
      { id: launch.id },
    );
    expect(data.conference).toMatchObject({
      kind: "LAUNCH",
      state: "HELD",
      women: 30,
      attendees: [
        { body: "FRONT", count: 100 },
        { body: "POLICE", count: 42 },
      ],
      pilotUnit: { id: pilot.id },
    });
    expect(data.conference.title).toMatch(/^Hội nghị triển khai mô hình tại /);
    expect(
      rule(
        await take(models, officers.commune, "launchPilotUnit", pilot, { attendees: [{ body: "FRONT", count: 1 }] }),
      ),
    ).toBe("version.stale");
  });

  test("a planned one becomes the launch, with whatever was planned for it; no second one beside it", async () => {
    const { officers, ...pilot } = await aPilotUnit(models, "10960", "recordSurvey");
    const launch = {
      unitId: officers.unitId,
      kind: "LAUNCH",
      title: "Ra mắt mô hình",
      plannedFrom: "2020-11-20",
      chairs: ["Bí thư Đảng ủy"],
    };
    expect(rule(await change(district, "planConference", plan({ ...launch, pilotUnitId: null })))).toBe(
      "conference.pilot",
    );
    expect(rule(await change(district, "planConference", plan({ pilotUnitId: pilot.id })))).toBe("conference.pilot");
    expect(rule(await change(otherDistrict, "planConference", plan({ ...launch, pilotUnitId: pilot.id })))).toBe(
      "unknown",
    );
    const one = await planned({ ...launch, pilotUnitId: pilot.id });
    expect(rule(await change(district, "planConference", plan({ ...launch, pilotUnitId: pilot.id })))).toBe(
      "conference.launch-twice",
    );
    expect(rule(await hold(district, one))).toBe("conference.launch-step");
    expect(await launchOf(pilot.id)).toBeNull();
    expect((await take(models, officers.commune, "launchPilotUnit", pilot)).errors).toBeUndefined();
    expect(await launchOf(pilot.id)).toMatchObject({
      id: one.id,
      chair: "Chủ tịch Ủy ban MTTQ xã; Bí thư Đảng ủy",
      attendance: 142,
    });
    const { rows } = await models.judge.query("select count(*)::int as n from models.conference where pilot_id = $1", [
      pilot.id,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test("every launch of the demo is one conference, held on the unit's own day", async () => {
    const {
      rows: [row],
    } = await models.judge.query(`
        select count(*) filter (where p.launched_on is not null)::int as launched, count(c.id)::int as conferences,
          count(*) filter (where c.held_on <> p.launched_on)::int as astray
      from models.pilot_unit p
      left join models.conference c on c.pilot_id = p.id and c.held_on is not null
      where p.unit_code not in ('10990', '10960')`);
    expect(row).toEqual({ launched: 43, conferences: 43, astray: 0 });
    const { officers } = await models.judge
      .query("select id from models.pilot_unit where unit_code = '10966' and year = 2020")
      .then(async ({ rows }) => ({ pilot: rows[0], officers: await officersOf(models, "10966") }));
    const { data } = await models.ask(
      officers.commune,
      `
        {
          conferences(first: 10, kind: LAUNCH) {
            edges { node { attendance women heldOn attendees { count } organisers { label } entries { step on } } }
          }
        }
      `,
    );
    expect(data.conferences.edges[0].node).toMatchObject({
      attendance: 142,
      women: 58,
      heldOn: "2020-06-09",
      entries: [
        { step: "PLANNED", on: "2020-06-04" },
        { step: "HELD", on: "2020-06-09" },
      ],
    });
    expect(data.conferences.edges[0].node.attendees.reduce((n: number, a: any) => n + a.count, 0)).toBe(142);
  });

  test("a list asks once for the launches of all its units, and for the parts of all conferences", async () => {
    const units = (first: number) =>
      models.statements(() =>
        models.ask(
          province,
          `{ pilotUnits(first: ${first}, year: 2020) { edges { node { id launch { attendance } } } } }`,
        ),
      );
    expect((await units(30)).length).toBe((await units(5)).length);
    const list = (first: number) =>
      models.statements(() =>
        models.ask(
          province,
          `
            {
              conferences(first: ${first}) {
                edges { node { id organisers { label } invited { label } entries { step } obligations { id } } }
              }
            }
          `,
        ),
      );
    expect((await list(30)).length).toBe((await list(5)).length);
  });
});

test("praise is presented at a conference on record that was held on that day, or at one by its name (R38)", async () => {
  const {
    rows: [one],
  } = await models.judge.query("select id, version from models.commendation where state = 'CONSIDERED' limit 1");
  await models.judge.query(
    `
      update models.commendation
      set state = 'AWARDED', decision_number = '1/QĐ', decided_on = '2020-11-21', considered_on = '2020-11-20'
      where id = $1
    `,
    [one.id],
  );
  const present = (input: object) =>
    models.ask(
      province,
      `mutation($input: PresentCommendationInput!) { presentCommendation(input: $input) { conference heldAt { id } } }`,
      { input: { id: one.id, expectedVersion: one.version, on: "2020-11-22", ...input } },
    );
  const gathering = await held({ unitId: unitOf["296"], title: "Gặp mặt (mẫu)" });
  expect(rule(await present({}))).toBe("commendation.conference");
  expect(rule(await present({ conferenceId: gathering.id }))).toBe("commendation.conference");
  await models.judge.query("update models.conference set held_on = '2020-11-22' where id = $1", [gathering.id]);
  expect((await present({ conferenceId: gathering.id })).data.presentCommendation).toEqual({
    conference: "Gặp mặt (mẫu)",
    heldAt: { id: gathering.id },
  });
});

test("row-level security: without a scope the service's role sees no conference and none of its parts", async () => {
  const login = new pg.Client({ connectionString: models.loginUrl });
  await login.connect();
  try {
    for (const table of ["conference", "conference_party", "conference_entry", "outreach"]) {
      expect([table, (await login.query(`select count(*)::int as n from models.${table}`)).rows[0].n]).toEqual([
        table,
        0,
      ]);
      expect((await models.judge.query(`select count(*)::int as n from models.${table}`)).rows[0].n).toBeGreaterThan(0);
    }
  } finally {
    await login.end();
  }
});
