import "reflect-metadata";
import type { Actor, LocalDate } from "@hoa-nhap/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";
import { remindOn } from "./remind.js";

let models: ModelsUnderTest;
let officers: Officers;
let today: LocalDate = "2020-07-01";
// The worked year up to 01/07/2020: 19 of 30 launched, the last day moved from 30/06 to 31/07. Nothing further happens
// by itself.
beforeAll(async () => {
  models = await openModels(definition, { day: today });
  models.service.environment.clock = { today: () => today };
  officers = await officersOf(models, "10966");
});
afterAll(() => models?.close());

const refusal = ({ errors }: Answer) =>
  errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const OVERDUE = `
  query ($asOf: LocalDate, $first: Int!, $after: String, $againstFirst: Boolean, $kind: DutyKind, $district: ID) {
    overdue(
      asOf: $asOf, first: $first, after: $after, againstFirst: $againstFirst, kind: $kind, district: $district
    ) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id kind dueOn daysLate what link unit { id } district { id } } }
    }
  }
`;
const overdue = async (actor: Actor, variables: Record<string, unknown>) =>
  (await models.ask(actor, OVERDUE, { first: 100, ...variables })).data.overdue;
const mine = async (actor: Actor) =>
  (
    await models.ask(
      actor,
      `
        {
          myReminders(first: 50) {
            totalCount
            edges { node { id version kind subjectId office dueOn ruleDays on isOpen link acknowledgedOn } }
          }
        }
      `,
    )
  ).data.myReminders;
const sentOn = async (on: LocalDate) =>
  (
    await models.judge.query(
      `
        select kind, office, rule_days, count(*)::int as n
        from models.reminder
        where "on" = $1 and rule_days is not null
        group by 1, 2, 3
        order by 1, 2, 3
      `,
      [on],
    )
  ).rows;
const launchCommune = async (pilotId: string, on: LocalDate) =>
  models.judge.query("update models.pilot_unit set launched_on = $2 where id = $1", [pilotId, on]);
const waiting = async () =>
  (
    await models.judge.query(
      `
        select p.id, p.unit_code, p.commune_key, p.district_key, p.province_key
        from models.pilot_unit p
        where p.selected_on is not null and p.launched_on is null and p.sponsor = 'PROVINCE' and p.year = 2020
        order by 2
      `,
    )
  ).rows;

describe("what is overdue", () => {
  test("on 01/07/2020, against the plan's first day, are the units without a launch, by district; against the day in force none", async () => {
    const { edges, totalCount } = await overdue(officers.province, {
      asOf: "2020-07-01",
      againstFirst: true,
      kind: "LAUNCH",
    });
    expect(edges.map((e: any) => e.node.id).sort()).toEqual(
      (
        await models.judge.query(
          `
            select id from models.pilot_unit where selected_on <= '2020-07-01' and launched_on is null order by id::text
          `,
        )
      ).rows
        .map((r) => r.id)
        .sort(),
    );
    expect(totalCount).toBe(edges.length);
    expect(edges[0].node).toMatchObject({ dueOn: "2020-06-30", daysLate: 1, what: null });
    expect((await overdue(officers.province, { asOf: "2020-07-01", kind: "LAUNCH" })).totalCount).toBe(0);
    const { overdueCounts } = (
      await models.ask(
        officers.province,
        `{ overdueCounts(asOf: "2020-07-01", againstFirst: true) { total kinds { kind count } district { id } } }`,
      )
    ).data;
    const judged = (
      await models.judge.query(`
          select d.id, count(*)::int as n
          from models.pilot_unit p
          join models.unit d on d.unit_key = p.district_key
            and d.level = 'DISTRICT'
            and (d.valid_from is null or d.valid_from <= '2020-07-01')
            and (d.valid_to is null or d.valid_to > '2020-07-01')
      where p.selected_on <= '2020-07-01' and p.launched_on is null group by d.id, d.code order by d.code`)
    ).rows;
    expect(
      overdueCounts.map((c: any) => ({ id: c.district.id, n: c.kinds.find((k: any) => k.kind === "LAUNCH").count })),
    ).toEqual(judged);
  });
  test("is read in pages with a bounded number of statements", async () => {
    const whole = (await overdue(officers.province, { asOf: "2020-09-01" })).edges.map((e: any) => e.node.id);
    expect(whole.length).toBeGreaterThan(10);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await overdue(officers.province, { asOf: "2020-09-01", first: 4, after });
      paged.push(...page.edges.map((e: any) => e.node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole);
    const sent = await models.statements(() => overdue(officers.province, { asOf: "2020-09-01" }));
    expect(sent.filter((text) => !text.includes("set_config")).length).toBe(3);
  });
  test("lies in the caller's area, and documents need their own scope", async () => {
    const own = await overdue(officers.commune, { asOf: "2020-09-01" });
    const district = await overdue(officers.district, { asOf: "2020-09-01" });
    const {
      rows: [{ key }],
    } = await models.judge.query("select district_key as key from models.pilot_unit where unit_code = '10966'");
    expect(district.totalCount).toBe(
      (
        await models.judge.query(
          `
            select count(*)::int as n
            from models.pilot_unit
            where selected_on is not null and launched_on is null and district_key = $1
          `,
          [key],
        )
      ).rows[0].n,
    );
    expect(own.totalCount).toBeLessThanOrEqual(district.totalCount);
    expect(
      (await overdue(actorOf("ProvincialOfficer", { provinces: [999_999] }), { asOf: "2020-09-01" })).totalCount,
    ).toBe(0);
    expect(refusal(await models.ask(nobody, OVERDUE, { first: 5 }))).toEqual(["FORBIDDEN", undefined]);
    // One district has not said that it has the plan of 14/02: late from the eighth day after.
    await models.judge.query(
      `
        update models.document_recipient
        set received_on = null, received_by = null
        where id = (select r.id from models.document_recipient r
          join models.document d on d.id = r.document_id
          where d.number = '31/KH-MT' and r.district_key is not null
          limit 1)
      `,
    );
    expect((await overdue(officers.province, { asOf: "2020-02-21", kind: "RECEIPT" })).totalCount).toBe(0);
    expect(
      (await overdue(officers.province, { asOf: "2020-02-22", kind: "RECEIPT" })).edges.map((e: any) => [
        e.node.what,
        e.node.daysLate,
      ]),
    ).toEqual([["31/KH-MT", 1]]);
    expect(
      (
        await overdue(
          {
            ...officers.province,
            grants: [{ role: "System", scopes: ["rollout.read"], keys: officers.province.grants[0]!.keys }],
          },
          { asOf: "2020-02-22", kind: "RECEIPT" },
        )
      ).totalCount,
    ).toBe(0);
    // A copy for the archive is expected from nobody, as the register counts.
    const {
      rows: [line],
    } = await models.judge.query(
      `
        update models.document_recipient
        set purpose = 'ARCHIVE'
        where received_on is null
          and district_key is not null
          and document_id = (select id from models.document where number = '31/KH-MT')
        returning id, document_id
      `,
    );
    expect((await overdue(officers.province, { asOf: "2020-02-22", kind: "RECEIPT" })).totalCount).toBe(0);
    await models.judge.query("update models.document_recipient set purpose = 'ACTION' where id = $1", [line.id]);
  });
});

test("the funding guidance that the plan promised is owed 90 days after it, by the province alone (R66)", async () => {
  const guidance = async (actor: Actor, asOf: LocalDate) =>
    (await overdue(actor, { asOf, kind: "FUNDING_GUIDANCE" })).edges.map((e: any) => [e.node.what, e.node.dueOn]);
  expect(await guidance(officers.province, "2020-06-01")).toEqual([]);
  await models.judge.query("update models.funding_guidance set issued_on = '2020-07-01'");
  expect(await guidance(officers.province, "2020-05-14")).toEqual([]);
  expect(await guidance(officers.province, "2020-05-15")).toEqual([["2020", "2020-05-14"]]);
  for (const actor of [officers.district, officers.commune, actorOf("ProvincialOfficer", { provinces: [999_999] })])
    expect(await guidance(actor, "2020-05-15")).toEqual([]);
  expect(await guidance(officers.province, "2020-07-01")).toEqual([]);
});

describe("reminders by the rules", () => {
  test("none on the old day: the deadline was moved", async () => {
    await remindOn(models.service, "2020-06-30");
    await remindOn(models.service, "2020-07-01");
    expect(
      (
        await models.judge.query(
          "select count(*)::int as n from models.reminder where kind = 'LAUNCH' and due_on >= '2020-06-01'",
        )
      ).rows[0].n,
    ).toBe(0);
  });
  test("two processes at once on one day: each thing is told once", async () => {
    const late = (
      await models.judge.query(
        "select count(*)::int as n from models.pilot_unit where selected_on is not null and launched_on is null",
      )
    ).rows[0].n;
    const counts = await Promise.all([1, 2, 3].map(() => remindOn(models.service, "2020-07-24")));
    expect(counts.filter((n) => n > 0)).toHaveLength(1);
    expect((await sentOn("2020-07-24")).filter((r) => r.kind === "LAUNCH")).toEqual([
      { kind: "LAUNCH", office: "COMMUNE", rule_days: -7, n: late },
    ]);
    expect(await remindOn(models.service, "2020-07-25")).toBe(0);
    const facts = await models.judge.query(
      "select count(*)::int as n from models.event where type = 'models.reminder.due' and \"on\" = '2020-07-24'",
    );
    expect(facts.rows[0].n).toBe(
      (await models.judge.query("select count(*)::int as n from models.reminder where \"on\" = '2020-07-24'")).rows[0]
        .n,
    );
  });
  test("goes up day by day, and stops when the thing is done", async () => {
    const [done, ...rest] = await waiting();
    await remindOn(models.service, "2020-07-31");
    expect((await sentOn("2020-07-31")).find((r) => r.kind === "LAUNCH")).toMatchObject({
      office: "COMMUNE",
      rule_days: 0,
    });
    await launchCommune(done.id, "2020-08-05");
    await remindOn(models.service, "2020-08-07");
    const up = (
      await models.judge.query(
        `
          select subject_id, office, office_version_id, district_key
          from models.reminder
          where "on" = '2020-08-07' and kind = 'LAUNCH'
        `,
      )
    ).rows;
    expect(new Set(up.map((r) => r.office))).toEqual(new Set(["DISTRICT"]));
    expect(up.map((r) => r.subject_id)).not.toContain(done.id);
    expect(up.length).toBeGreaterThanOrEqual(rest.length);
    // Each goes to the district of its own place, and to no other.
    for (const { office_version_id, district_key } of up)
      expect(
        (await models.judge.query("select unit_key from models.unit where id = $1", [office_version_id])).rows[0]
          .unit_key,
      ).toBe(district_key);
    // Nobody ran on the fourteenth: the next day makes it good, once.
    await remindOn(models.service, "2020-08-15");
    await remindOn(models.service, "2020-08-20");
    expect((await sentOn("2020-08-15")).find((r) => r.kind === "LAUNCH")).toMatchObject({
      office: "PROVINCE_LEADER",
      rule_days: 14,
    });
    expect((await sentOn("2020-08-20")).filter((r) => r.kind === "LAUNCH")).toEqual([]);
  });
  test("the office finds it in its work until the thing is done, and says that it knows", async () => {
    today = "2020-08-01";
    const [pilot] = await waiting();
    const commune = actorOf(
      "CommuneOfficer",
      { communes: [pilot.commune_key] },
      "00000000-0000-8000-8000-00000000000a",
    );
    const elsewhere = actorOf(
      "CommuneOfficer",
      { communes: [(await waiting())[1].commune_key] },
      "00000000-0000-8000-8000-00000000000b",
    );
    const list = await mine(commune);
    // Two were sent, of the day before and of a week before: the latest counts.
    expect(list.edges.map((e: any) => e.node)).toMatchObject([
      {
        kind: "LAUNCH",
        subjectId: pilot.id,
        office: "COMMUNE",
        ruleDays: 0,
        isOpen: true,
        link: `/pilot-units/${pilot.id}`,
        acknowledgedOn: null,
      },
    ]);
    const { id, version } = list.edges[0].node;
    const say = (actor: Actor) =>
      models.ask(
        actor,
        "mutation ($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) { id acknowledgedOn } }",
        { input: { id, expectedVersion: version } },
      );
    expect(refusal(await say(elsewhere))?.[0]).toBe("NOT_FOUND");
    expect(refusal(await say(officers.province))?.[0]).toBe("FORBIDDEN");
    const answers = await Promise.all([say(commune), say(commune)]);
    expect(answers.map(refusal).filter(Boolean)).toHaveLength(1);
    expect((await mine(commune)).edges[0].node.acknowledgedOn).toBe("2020-08-01");
    await launchCommune(pilot.id, "2020-08-01");
    expect((await mine(commune)).totalCount).toBe(0);
    const log = (
      await models.ask(
        officers.province,
        `{ reminders(first: 20, pilotUnit: "${pilot.id}") { edges { node { on office isOpen officeUnit { id } } } } }`,
      )
    ).data.reminders.edges;
    expect(log.map((e: any) => [e.node.office, e.node.isOpen])).toEqual([
      ["PROVINCE_LEADER", false],
      ["DISTRICT", false],
      ["COMMUNE", false],
      ["COMMUNE", false],
    ]);
  });
  test("a deadline moved once more: no reminder of the old day stays, the new day speaks again", async () => {
    const {
      rows: [deadline],
    } = await models.judge.query("select id, version from models.deadline where kind = 'LAUNCH' and year = 2020");
    today = "2020-08-21";
    const moved = await models.ask(
      officers.province,
      `
        mutation ($input: MoveDeadlineInput!) {
          moveDeadline(input: $input) { inner { kind dueOn offsetDays history { from to } } }
        }
      `,
      {
        input: {
          id: deadline.id,
          expectedVersion: deadline.version,
          dueOn: "2020-09-30",
          reason: "Mưa bão",
          decidedOn: today,
        },
      },
    );
    expect(moved.data.moveDeadline.inner).toEqual([
      {
        kind: "READINESS_INSPECTION",
        dueOn: "2020-09-23",
        offsetDays: -7,
        history: [
          { from: "2020-06-23", to: "2020-07-24" },
          { from: "2020-07-24", to: "2020-09-23" },
        ],
      },
    ]);
    const [pilot] = await waiting();
    const commune = actorOf("CommuneOfficer", { communes: [pilot.commune_key] });
    expect((await mine(commune)).totalCount).toBe(0);
    expect(await remindOn(models.service, "2020-08-22")).toBe(0);
    await remindOn(models.service, "2020-09-23");
    today = "2020-09-23";
    expect((await mine(commune)).edges.map((e: any) => e.node)).toMatchObject([{ dueOn: "2020-09-30", ruleDays: -7 }]);
  });
});

describe("urging by hand", () => {
  const urge = (actor: Actor, subjectId: string, more: Record<string, unknown> = {}) =>
    models.ask(
      actor,
      "mutation ($input: RemindNowInput!) { remindNow(input: $input) { id office on note ruleDays by { id } } }",
      { input: { kind: "LAUNCH", subjectId, ...more } },
    );
  test("needs the scope and the area, works once a day, also when two do it at once", async () => {
    today = "2020-10-02";
    const [pilot, other] = await waiting();
    const district = actorOf(
      "DistrictOfficer",
      { districts: [pilot.district_key] },
      "00000000-0000-8000-8000-00000000000d",
    );
    expect(refusal(await urge(nobody, pilot.id))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await urge(actorOf("CommuneOfficer", { communes: [pilot.commune_key] }), pilot.id))?.[0]).toBe(
      "FORBIDDEN",
    );
    expect(refusal(await urge(actorOf("DistrictOfficer", { districts: [999_999] }), pilot.id))?.[0]).toBe("NOT_FOUND");
    const answers = await Promise.all([
      urge(district, pilot.id, { note: "Xin đồng chí báo cáo khó khăn" }),
      urge(officers.province, pilot.id),
    ]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([["CONFLICT", "reminder.today"]]);
    expect(refusal(await urge(officers.province, other.id))).toBeUndefined();
    today = "2020-10-03";
    expect((await urge(officers.province, pilot.id)).data.remindNow).toMatchObject({
      office: "COMMUNE",
      on: "2020-10-03",
      ruleDays: null,
      by: { id: officers.province.id },
    });
  });
  test("about a thing that is done is refused", async () => {
    const {
      rows: [launched],
    } = await models.judge.query("select id from models.pilot_unit where launched_on is not null limit 1");
    expect(refusal(await urge(officers.province, launched.id))?.[0]).toBe("NOT_FOUND");
    expect(refusal(await urge(officers.province, launched.id, { note: "x".repeat(501) }))).toEqual([
      "BAD_USER_INPUT",
      "plainText",
    ]);
  });
});

test("what was asked of a body and not done counts from its day, never without one; a partner's is the asking Front's to follow (R16)", async () => {
  today = "2020-10-05";
  const [
    provinceUnit,
    {
      rows: [{ code }],
    },
  ] = await Promise.all([
    models.unit("30"),
    models.judge.query("select u.code from models.unit u where u.unit_key = $1 and u.level = 'COMMUNE' limit 1", [
      officers.commune.grants[0]!.keys.communes[0]!,
    ]),
  ]);
  const ask = async (more: Record<string, unknown>) =>
    (
      await models.ask(
        officers.province,
        "mutation ($input: AskObligationInput!) { askObligation(input: $input) { id } }",
        {
          input: {
            unitId: provinceUnit.unit_id,
            ofUnitId: officers.unitId,
            body: "FRONT",
            title: "Rà soát danh sách",
            what: "Rà soát và gửi lại",
            on: "2020-10-01",
            ...more,
          },
        },
      )
    ).data.askObligation.id as string;
  const [front, partner] = [await ask({ dueOn: "2020-10-04" }), await ask({ dueOn: "2020-10-04", body: "POLICE" })];
  await ask({});
  const list = async (actor: Actor) =>
    (await overdue(actor, { kind: "OBLIGATION" })).edges.map((e: any) => [e.node.id, e.node.daysLate]).toSorted();
  expect(await list(officers.province)).toEqual(
    [
      [front, 1],
      [partner, 1],
    ].toSorted(),
  );
  expect(await list(officers.commune)).toEqual([[front, 1]]);
  expect(await list(officers.district)).toEqual([]);
  expect(
    await list({
      ...officers.commune,
      grants: [{ role: "System", scopes: ["rollout.read"], keys: officers.commune.grants[0]!.keys }],
    }),
  ).toEqual([]);
  await remindOn(models.service, today);
  const told = (
    await models.judge.query(
      `
        select subject_id, office, u.code
        from models.reminder r
        join models.unit u on u.id = r.office_version_id
        where r.kind = 'OBLIGATION'
        order by office
      `,
    )
  ).rows;
  expect(told).toEqual([
    { subject_id: front, office: "COMMUNE", code },
    { subject_id: partner, office: "PROVINCE", code: "30" },
  ]);
});
