import "reflect-metadata";
import { randomUUID } from "node:crypto";
import type { Actor } from "@hoa-nhap/kernel";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { definition } from "../service.js";

/** Inspection plan, visits, findings and their follow-up, beside the demo's year on the demo's day. */
let models: ModelsUnderTest;
// The district's second unit of 2020, not visited in the demo.
const COMMUNE = "10951";
let officers: Officers;
let stranger: Officers;
let pilotId: string;
let provinceUnit: string;

beforeAll(async () => {
  models = await openModels(definition);
  officers = await officersOf(models, COMMUNE);
  stranger = await officersOf(models, "11242");
  pilotId = await pilotOf(COMMUNE);
  provinceUnit = (await models.unit("30")).unit_id;
});
afterAll(() => models?.close());

const pilotOf = async (code: string, year = 2020): Promise<string> =>
  (await models.judge.query("select id from models.pilot_unit where unit_code = $1 and year = $2", [code, year]))
    .rows[0].id;
const FIELDS: Record<string, string> = {
  plan: "id version year number issuedOn dueOn lines(first: 100) { totalCount }",
  visit:
    "id version kind state level heldOn isPlanned unplannedReason grade minutesNumber conclusionNumber " +
    "recommendations items { code result note } team { post } findings { id version item kind what dueOn state } " +
    "findingCount",
  finding: "id version state fixedOn acceptedOn evidence entries { step on note }",
};
const of = (name: string): string =>
  FIELDS[name.endsWith("Plan") ? "plan" : name.endsWith("Inspection") ? "visit" : "finding"]!;
const INPUT: Record<string, string> = { fixFinding: "FollowFindingInput", returnFinding: "FollowFindingInput" };
const change = (actor: Actor, name: string, input: object, key?: string): Promise<Answer> =>
  models.ask(
    actor,
    `
      mutation ($input: ${INPUT[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`}!) {
        ${name}(input: $input) { ${of(name)} }
      }
    `,
    { input },
    key,
  );
const rule = (answer: Answer): string =>
  answer.errors?.[0]?.extensions.fields?.[0]?.rule ??
  answer.errors?.[0]?.extensions.rule ??
  answer.errors?.[0]?.extensions.code ??
  "";
const done = async (answer: Promise<Answer>): Promise<any> => {
  const { data, errors } = await answer;
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0];
};

const TEAM = [{ post: "Trưởng đoàn (mẫu)" }];
const open = (actor: Actor, more: object = {}, key?: string) =>
  change(
    actor,
    "openInspection",
    { pilotUnitId: pilotId, kind: "WORKING", heldOn: "2020-11-20", team: TEAM, ...more },
    key,
  );
const FINDING = { what: "Cập nhật danh sách (mẫu)", dueOn: "2020-12-20", responsible: "Ban chỉ đạo (mẫu)" };
const answer = (actor: Actor, visit: { id: string; version: number }, answers: object[], key?: string) =>
  change(
    actor,
    "answerInspection",
    {
      id: visit.id,
      expectedVersion: visit.version,
      answers: answers.map((a) => ({ result: "MET", findings: [], ...a })),
    },
    key,
  );
const close = (actor: Actor, visit: { id: string; version: number }, more: object = {}) =>
  change(actor, "closeInspection", {
    id: visit.id,
    expectedVersion: visit.version,
    minutesNumber: "31/BB-MTTQ",
    grade: "FAIR",
    ...more,
  });
const all = (visit: any, failed: Record<string, object[]> = {}) =>
  visit.items.map(({ code }: { code: string }) =>
    failed[code] ? { code, result: "NOT_MET", findings: failed[code] } : { code },
  );
let nextDay = 1;
/** A closed visit with one open finding, on a day of its own. */
async function closed(
  actor: Actor,
  heldOn = `2020-11-${String(nextDay++).padStart(2, "0")}`,
  dueOn = "2020-12-20",
): Promise<any> {
  const visit = await done(open(actor, { heldOn }));
  return done(close(actor, await done(answer(actor, visit, all(visit, { MEMBERS: [{ ...FINDING, dueOn }] })))));
}

describe("who may", () => {
  const attempts = (id: string): [string, object, "province" | "commune"][] => [
    [
      "draftInspectionPlan",
      { unitId: provinceUnit, year: 2020, lines: [{ pilotUnitId: id, kind: "WORKING", month: 10 }] },
      "province",
    ],
    [
      "reviseInspectionPlan",
      { id, expectedVersion: 1, lines: [{ pilotUnitId: id, kind: "WORKING", month: 10 }] },
      "province",
    ],
    ["issueInspectionPlan", { id, expectedVersion: 1, number: "1/KH-MT", issuedOn: "2020-09-25" }, "province"],
    ["openInspection", { pilotUnitId: id, kind: "WORKING", heldOn: "2020-11-20", team: TEAM }, "province"],
    [
      "answerInspection",
      { id, expectedVersion: 1, answers: [{ code: "MEMBERS", result: "MET", findings: [] }] },
      "province",
    ],
    ["closeInspection", { id, expectedVersion: 1, minutesNumber: "1/BB-MT", grade: "FAIR" }, "province"],
    ["concludeInspection", { id, expectedVersion: 1, number: "1/TB-MT", on: "2020-11-20" }, "province"],
    ["fixFinding", { id, expectedVersion: 1, on: "2020-11-20", note: "x" }, "commune"],
    ["acceptFinding", { id, expectedVersion: 1, on: "2020-11-20" }, "province"],
    ["returnFinding", { id, expectedVersion: 1, on: "2020-11-20", note: "x" }, "province"],
  ];
  test("nobody signed out, nobody without the scope", async () => {
    for (const [name, input, scope] of attempts(randomUUID())) {
      expect([name, rule(await change(nobody, name, input))]).toEqual([name, "FORBIDDEN"]);
      const without = scope === "commune" ? officers.province : officers.commune;
      expect([name, rule(await change(without, name, input))]).toEqual([name, "FORBIDDEN"]);
    }
    expect(rule(await change(officers.district, "draftInspectionPlan", attempts(pilotId)[0]![1]))).toBe("FORBIDDEN");
  });

  test("what lies outside the area does not exist", async () => {
    const visit = await closed(officers.province);
    const finding = visit.findings[0];
    expect(rule(await open(stranger.district))).toBe("NOT_FOUND");
    expect(rule(await answer(stranger.district, visit, [{ code: "MEMBERS" }]))).toBe("NOT_FOUND");
    expect(
      rule(
        await change(stranger.commune, "fixFinding", {
          id: finding.id,
          expectedVersion: 1,
          on: "2020-11-20",
          note: "x",
        }),
      ),
    ).toBe("NOT_FOUND");
    expect(
      (await models.ask(stranger.commune, "query($id: ID!) { inspection(id: $id) { id } }", { id: visit.id }))
        .errors?.[0]?.extensions.code,
    ).toBe("NOT_FOUND");
    const elsewhere = actorOf("ProvincialOfficer", { provinces: [9_999] });
    expect(
      rule(
        await change(elsewhere, "draftInspectionPlan", {
          unitId: provinceUnit,
          year: 2020,
          lines: [{ pilotUnitId: pilotId, kind: "WORKING", month: 10 }],
        }),
      ),
    ).toBe("FORBIDDEN");
    const { data } = await models.ask(
      stranger.commune,
      "{ inspections(first: 100) { totalCount } findings(first: 100) { totalCount } }",
    );
    const { rows } = await models.judge.query(
      `
        select count(distinct i.id)::int as visits, count(f.id)::int as findings
        from models.inspection i
        left join models.finding f on f.inspection_id = i.id
        where i.unit_code = '11242'
      `,
    );
    expect(data).toEqual({ inspections: { totalCount: rows[0].visits }, findings: { totalCount: rows[0].findings } });
  });

  test("the province's visit is not the district's to change, nor its findings the district's to accept", async () => {
    const visit = await done(open(officers.province, { heldOn: "2020-10-02" }));
    expect(visit.level).toBe("PROVINCE");
    expect(rule(await answer(officers.district, visit, [{ code: "MEMBERS" }]))).toBe("FORBIDDEN");
    const own = await done(open(officers.district, { heldOn: "2020-10-05" }));
    expect(own.level).toBe("DISTRICT");
    expect((await answer(officers.province, own, [{ code: "MEMBERS" }])).errors).toBeUndefined();
  });
});

describe("a plan", () => {
  const lines = (more: object = {}) => [{ pilotUnitId: pilotId, kind: "WORKING", month: 11, ...more }];
  // 2019's plan of the programme has no inspection plan in the demo.
  const draft = (more: object = {}, key?: string) =>
    change(
      officers.province,
      "draftInspectionPlan",
      { unitId: provinceUnit, year: 2019, lines: lines(), ...more },
      key,
    );
  let plan: any;

  test.each<[string, () => object, string]>([
    ["a year without a plan of the programme", () => ({ year: 2018 }), "plan.missing"],
    [
      "a unit that was never chosen",
      () => ({ lines: [{ pilotUnitId: randomUUID(), kind: "WORKING", month: 11 }] }),
      "inspection-plan.unit",
    ],
    ["a unit twice", () => ({ lines: [...lines(), ...lines()] }), "inspection-plan.twice"],
    ["supervision", () => ({ lines: lines({ kind: "SUPERVISION" }) }), "inspection-plan.kind"],
    ["a day outside its month", () => ({ lines: lines({ on: "2019-10-31" }) }), "inspection-plan.day"],
    ["no line", () => ({ lines: [] }), "arrayNotEmpty"],
  ])("with %s is refused", async (_what, more, expected) => expect(rule(await draft(more()))).toBe(expected));

  test("is one for a year; the same key twice drafts once", async () => {
    const key = randomUUID();
    [plan] = [await done(draft({}, key)), await done(draft({}, key))];
    expect(plan).toMatchObject({ year: 2019, number: null, issuedOn: null, lines: { totalCount: 1 } });
    expect(rule(await draft())).toBe("inspection-plan.once");
  });

  test("a draft is the province's own; it is written anew at the version that was seen", async () => {
    const { data } = await models.ask(officers.commune, "{ inspectionPlan(year: 2019) { id } }");
    expect(data.inspectionPlan).toBeNull();
    const revise = (expectedVersion: number, more = lines({ month: 12 })) =>
      change(officers.province, "reviseInspectionPlan", { id: plan.id, expectedVersion, lines: more });
    const both = await Promise.all([revise(plan.version), revise(plan.version)]);
    expect(both.filter((a) => a.data?.reviseInspectionPlan)).toHaveLength(1);
    expect(rule(both.find((a) => a.errors)!)).toBe("version.stale");
    plan = both.find((a) => a.data?.reviseInspectionPlan)!.data.reviseInspectionPlan;
    expect(
      (await models.judge.query("select month from models.planned_inspection where inspection_plan_id = $1", [plan.id]))
        .rows,
    ).toEqual([{ month: 12 }]);
  });

  test("issued, it has its number and never changes; the units on it see it", async () => {
    const issue = (more: object) =>
      change(officers.province, "issueInspectionPlan", {
        id: plan.id,
        expectedVersion: plan.version,
        number: "9/KH-MT",
        issuedOn: "2019-09-25",
        ...more,
      });
    expect(rule(await issue({ issuedOn: "2020-01-02" }))).toBe("inspection-plan.year");
    expect(rule(await issue({ number: "chín" }))).toBe("documentNumber");
    plan = await done(issue({}));
    expect(plan).toMatchObject({ number: "9/KH-MT", issuedOn: "2019-09-25" });
    expect(rule(await issue({ expectedVersion: plan.version }))).toBe("inspection-plan.issued");
    const seen = async (actor: Actor) =>
      (await models.ask(actor, "{ inspectionPlan(year: 2019) { id } }")).data.inspectionPlan?.id;
    expect(await Promise.all([officers.commune, officers.district, stranger.commune].map(seen))).toEqual([
      plan.id,
      plan.id,
      undefined,
    ]);
  });

  test("the province's plan of 2020 is due by the milestone of its quarter (R41)", async () => {
    const { data } = await models.ask(
      officers.province,
      `
        {
          inspectionPlan(year: 2020) {
            number issuedOn dueOn
            lines(first: 50) { totalCount edges { node { kind month pilotUnit { year } } } }
          }
        }
      `,
    );
    expect(data.inspectionPlan).toMatchObject({
      issuedOn: "2020-09-25",
      dueOn: "2020-09-30",
      lines: { totalCount: 42 },
    });
    expect(data.inspectionPlan.lines.edges.filter((e: any) => e.node.pilotUnit.year === 2019)).toHaveLength(12);
  });
});

describe("a visit", () => {
  test("lies under the issued plan, or says why not", async () => {
    expect(await done(open(officers.province, { heldOn: "2020-10-06" }))).toMatchObject({
      isPlanned: true,
      unplannedReason: null,
      state: "OPEN",
    });
    expect(rule(await open(officers.province, { heldOn: "2020-09-24" }))).toBe("inspection.unplanned");
    expect(
      await done(open(officers.province, { heldOn: "2020-09-24", unplannedReason: "Có đơn phản ánh (mẫu)" })),
    ).toMatchObject({ isPlanned: false, unplannedReason: "Có đơn phản ánh (mẫu)" });
  });

  test("looks at the working only after the launch, at the readiness only before it (A5)", async () => {
    const {
      rows: [{ launched_on: launch, selected_on: chosen }],
    } = await models.judge.query("select launched_on, selected_on from models.pilot_unit where id = $1", [pilotId]);
    const on = (kind: string, heldOn: string) =>
      open(officers.province, { kind, heldOn, unplannedReason: "Theo yêu cầu (mẫu)" });
    expect(rule(await on("WORKING", launch))).toBe("inspection.before-launch");
    expect(rule(await on("READINESS", launch))).toBe("inspection.after-launch");
    expect(rule(await on("READINESS", "2020-03-19"))).toBe("inspection.not-chosen");
    expect(rule(await on("WORKING", "2020-11-24"))).toBe("date.future");
    const ready = await done(on("READINESS", chosen));
    expect(ready.items).toHaveLength(8);
    expect(ready.items[0]).toEqual({ code: "PARTY", result: null, note: null });
  });

  test("begun twice at once, or twice with one key, is one", async () => {
    const key = randomUUID();
    const [a, b] = [
      await done(open(officers.province, { heldOn: "2020-10-07" }, key)),
      await done(open(officers.province, { heldOn: "2020-10-07" }, key)),
    ];
    expect(b.id).toBe(a.id);
    const both = await Promise.all([1, 2].map(() => open(officers.province, { heldOn: "2020-10-08" })));
    expect(both.filter((one) => one.data?.openInspection)).toHaveLength(1);
    expect(both.find((one) => one.errors)!.errors![0]!.extensions.code).toBe("CONFLICT");
  });

  test("keeps the checklist of its day when a later one comes", async () => {
    const before = await done(open(officers.province, { heldOn: "2020-10-09" }));
    await models.judge.query(
      `
          with c as (insert into models.checklist
            values ($1, 'WORKING', '2020-10-10')
            returning id) insert into models.checklist_item select id,
          1, 'NEW', 'OTHER', 'Nội dung mới', 'New'
        from c
      `,
      [randomUUID()],
    );
    try {
      const later = await done(open(officers.province, { heldOn: "2020-10-10" }));
      expect(later.items).toEqual([{ code: "NEW", result: null, note: null }]);
      const again = await done(answer(officers.province, before, [{ code: "MEMBERS", note: "Khớp" }]));
      expect(again.items).toHaveLength(14);
      expect(rule(await answer(officers.province, again, [{ code: "NEW" }]))).toBe("unknown");
    } finally {
      await models.judge.query("update models.checklist set valid_from = '2100-01-01' where valid_from = '2020-10-10'");
    }
  });

  describe("answered", () => {
    let visit: any;
    beforeAll(async () => void (visit = await done(open(officers.province, { heldOn: "2020-10-12" }))));

    test.each<[string, object[], string]>([
      ["not met without a finding", [{ code: "MEMBERS", result: "NOT_MET" }], "answer.finding"],
      ["met with a finding", [{ code: "MEMBERS", findings: [FINDING] }], "answer.no-finding"],
      [
        "a last day before the visit",
        [{ code: "MEMBERS", result: "NOT_MET", findings: [{ ...FINDING, dueOn: "2020-10-11" }] }],
        "date.order",
      ],
      ["a paragraph twice", [{ code: "MEMBERS" }, { code: "MEMBERS" }], "answer.twice"],
      [
        "control signs in a finding",
        [{ code: "MEMBERS", result: "NOT_MET", findings: [{ ...FINDING, what: "a\u0007" }] }],
        "plainText",
      ],
    ])("%s is refused", async (_what, answers, expected) =>
      expect(rule(await answer(officers.province, visit, answers))).toBe(expected),
    );

    test("a new answer replaces the old one with its findings; two at once do not both write", async () => {
      const failed = [{ code: "MEMBERS", result: "NOT_MET", findings: [FINDING, FINDING] }];
      const both = await Promise.all([
        answer(officers.province, visit, failed),
        answer(officers.province, visit, failed),
      ]);
      expect(both.filter((a) => a.data?.answerInspection)).toHaveLength(1);
      expect(rule(both.find((a) => a.errors)!)).toBe("version.stale");
      visit = both.find((a) => a.data?.answerInspection)!.data.answerInspection;
      // The very same answers once more, twice at once: nothing else about the visit would change.
      const again = await Promise.all([
        answer(officers.province, visit, failed),
        answer(officers.province, visit, failed),
      ]);
      expect(again.filter((a) => a.data?.answerInspection)).toHaveLength(1);
      visit = again.find((a) => a.data?.answerInspection)!.data.answerInspection;
      expect(visit.findings.map((f: any) => [f.item, f.kind, f.state])).toEqual([
        ["MEMBERS", "MEMBERS", "OPEN"],
        ["MEMBERS", "MEMBERS", "OPEN"],
      ]);
      visit = await done(answer(officers.province, visit, [{ code: "MEMBERS" }]));
      expect(visit.findings).toEqual([]);
    });

    test("a finding of a visit still open is not followed up, nor listed as work", async () => {
      visit = await done(
        answer(officers.province, visit, [
          { code: "MEMBERS", result: "NOT_MET", findings: [{ ...FINDING, dueOn: "2020-10-12" }] },
        ]),
      );
      expect(
        rule(
          await change(officers.commune, "fixFinding", {
            id: visit.findings[0].id,
            expectedVersion: 1,
            on: "2020-11-20",
            note: "x",
          }),
        ),
      ).toBe("inspection.open");
      const { data } = await models.ask(
        officers.commune,
        "{ pilotTasks(first: 100) { edges { node { id } } } findings(first: 100) { edges { node { id } } } }",
      );
      expect([...data.pilotTasks.edges, ...data.findings.edges].map((e: any) => e.node.id)).not.toContain(
        visit.findings[0].id,
      );
    });

    test("it is closed only whole and graded; nothing of it changes afterwards", async () => {
      expect(rule(await close(officers.province, visit))).toBe("inspection.unanswered");
      visit = await done(answer(officers.province, visit, all(visit)));
      expect(rule(await close(officers.province, visit, { grade: null }))).toBe("inspection.grade");
      expect(rule(await close(officers.province, visit, { recommendations: ["Khác"] }))).toBe(
        "inspection.findings-only",
      );
      expect(
        rule(
          await change(officers.province, "concludeInspection", {
            id: visit.id,
            expectedVersion: visit.version,
            number: "9/TB-MTTQ",
            on: "2020-11-20",
          }),
        ),
      ).toBe("inspection.open");
      const stale = visit.version;
      visit = await done(close(officers.province, visit));
      expect(visit).toMatchObject({ state: "CLOSED", grade: "FAIR", minutesNumber: "31/BB-MTTQ" });
      expect(rule(await close(officers.province, { ...visit, version: stale }))).toBe("version.stale");
      expect(rule(await close(officers.province, visit))).toBe("inspection.closed");
      expect(rule(await answer(officers.province, visit, [{ code: "MEMBERS" }]))).toBe("inspection.closed");
    });

    test("concluded by notice, once; then not even past the service, but it still moves with its place", async () => {
      const conclude = (on: string) =>
        change(officers.province, "concludeInspection", {
          id: visit.id,
          expectedVersion: visit.version,
          number: "9/TB-MTTQ",
          on,
        });
      expect(rule(await conclude("2020-10-11"))).toBe("date.order");
      visit = await done(conclude("2020-10-20"));
      expect(visit).toMatchObject({ state: "CONCLUDED", conclusionNumber: "9/TB-MTTQ" });
      expect(rule(await conclude("2020-10-20"))).toBe("inspection.closed");
      await expect(
        models.judge.query("update models.inspection set grade = 'GOOD' where id = $1", [visit.id]),
      ).rejects.toThrow(/not changed/);
      await expect(models.judge.query("delete from models.inspection where id = $1", [visit.id])).rejects.toThrow(
        /is kept|foreign key/,
      );
      await models.judge.query("update models.inspection set area_key = null where id = $1", [visit.id]);
    });
  });
});

describe("a finding", () => {
  test("is mended by the commune, sent back or accepted by the level that inspected, every step kept", async () => {
    const visit = await closed(officers.province);
    const { id } = visit.findings[0];
    let version = 1;
    const step = (actor: Actor, name: string, more: object = {}) =>
      change(actor, name, { id, expectedVersion: version, on: "2020-11-20", note: "Đã bổ sung (mẫu)", ...more });
    expect(rule(await step(officers.province, "acceptFinding"))).toBe("finding.not-fixed");
    expect(rule(await step(officers.commune, "fixFinding", { on: "2020-10-31" }))).toBe("date.order");
    expect(rule(await step(officers.commune, "fixFinding", { on: "2020-11-24" }))).toBe("date.future");
    const both = await Promise.all([step(officers.commune, "fixFinding"), step(officers.commune, "fixFinding")]);
    expect(both.filter((a) => a.data?.fixFinding)).toHaveLength(1);
    version += 1;
    expect(rule(await step(officers.commune, "fixFinding"))).toBe("finding.fixed");
    expect(rule(await step(officers.district, "acceptFinding"))).toBe("FORBIDDEN");
    expect(await done(step(officers.province, "returnFinding", { note: "Chưa đủ (mẫu)" }))).toMatchObject({
      state: "OPEN",
      fixedOn: null,
      evidence: null,
    });
    version += 1;
    await done(step(officers.commune, "fixFinding", { on: "2020-11-21" }));
    version += 1;
    expect(rule(await step(officers.province, "acceptFinding", { on: "2020-11-20" }))).toBe("date.order");
    const accepted = await done(step(officers.province, "acceptFinding", { on: "2020-11-22" }));
    expect(accepted).toMatchObject({ state: "ACCEPTED", fixedOn: "2020-11-21", acceptedOn: "2020-11-22" });
    expect(accepted.entries.map((e: any) => e.step)).toEqual(["FIXED", "RETURNED", "FIXED", "ACCEPTED"]);
    await expect(
      models.judge.query("update models.finding_entry set note = 'x' where finding_id = $1", [id]),
    ).rejects.toThrow(/kept as it is/);
    const { rows } = await models.judge.query(
      `
        select payload->>'delta' as d from models.event
        where subject = $1 and payload->>'indicator' = 'I63N'
        order by seq
      `,
      [id],
    );
    expect(rows.map((row) => row.d)).toEqual(["1", "-1", "1"]);
  });

  test("past its last day it stands in the commune's tasks and in the list of overdue ones; once mended, in the province's", async () => {
    const visit = await closed(officers.province, "2020-10-13", "2020-11-01");
    const { id } = visit.findings[0];
    const tasks = async (actor: Actor) =>
      (
        await models.ask(
          actor,
          "{ pilotTasks(first: 100) { totalCount edges { node { id dueOn daysLate link title } } } }",
        )
      ).data.pilotTasks;
    const own = await tasks(officers.commune);
    expect(own.edges.map((e: any) => e.node).find((n: any) => n.id === id)).toMatchObject({
      dueOn: "2020-11-01",
      daysLate: 22,
      link: `/inspections/${visit.id}`,
    });
    expect(own.totalCount).toBe(own.edges.length);
    expect(own.edges.map((e: any) => e.node.dueOn)).toEqual(own.edges.map((e: any) => e.node.dueOn).sort());
    const overdue = await models.ask(
      officers.province,
      `
        {
          findings(first: 100, overdue: true) { edges { node { id daysLate } } }
          inspections(first: 100, overdue: true) { edges { node { id overdueFindingCount } } }
        }
      `,
    );
    expect(overdue.data.findings.edges.map((e: any) => e.node)).toContainEqual({ id, daysLate: 22 });
    expect(overdue.data.inspections.edges.map((e: any) => e.node)).toContainEqual({
      id: visit.id,
      overdueFindingCount: 1,
    });
    await done(
      change(officers.commune, "fixFinding", { id, expectedVersion: 1, on: "2020-11-23", note: "Xong (mẫu)" }),
    );
    expect((await tasks(officers.commune)).edges.map((e: any) => e.node.id)).not.toContain(id);
    expect((await tasks(officers.province)).edges.map((e: any) => e.node.id)).toContain(id);
    expect((await tasks(officers.district)).edges.map((e: any) => e.node.id)).not.toContain(id);
  });

  test("tasks are paged without a gap or a double", async () => {
    for (let n = 0; n < 3; n++) await closed(officers.province);
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await models.ask(
        officers.commune,
        `
          query ($after: String) {
            pilotTasks(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
          }
        `,
        { after },
      );
      ids.push(...data.pilotTasks.edges.map((e: any) => e.node.id));
      ({ hasNextPage: more, endCursor: after } = data.pilotTasks.pageInfo);
    }
    const whole = (
      await models.ask(officers.commune, "{ pilotTasks(first: 100) { edges { node { id } } } }")
    ).data.pilotTasks.edges.map((e: any) => e.node.id);
    expect(ids).toEqual(whole);
    expect(ids.length).toBeGreaterThan(3);
  });
});

describe("supervision", () => {
  test("has recommendations, no checklist and no grade, and is counted apart", async () => {
    const before = await models.judge.query(
      "select count(*)::int as n from models.event where payload->>'indicator' like 'I6%'",
    );
    const visit = await done(
      open(officers.province, {
        kind: "SUPERVISION",
        heldOn: "2020-10-15",
        unplannedReason: "Chương trình giám sát (mẫu)",
      }),
    );
    expect(visit.items).toEqual([]);
    expect(rule(await answer(officers.province, visit, [{ code: "MEMBERS" }]))).toBe("inspection.supervision");
    expect(rule(await close(officers.province, visit, { grade: null }))).toBe("inspection.recommendations");
    expect(rule(await close(officers.province, visit, { recommendations: ["Bố trí kinh phí (mẫu)"] }))).toBe(
      "inspection.supervision",
    );
    expect(rule(await close(officers.province, visit, { grade: null, recommendations: ["a\u0007"] }))).toBe("matches");
    expect(
      await done(close(officers.province, visit, { grade: null, recommendations: ["Bố trí kinh phí (mẫu)"] })),
    ).toMatchObject({ state: "CLOSED", grade: null, recommendations: ["Bố trí kinh phí (mẫu)"] });
    expect(
      (await models.judge.query("select count(*)::int as n from models.event where payload->>'indicator' like 'I6%'"))
        .rows,
    ).toEqual(before.rows);
  });
});

describe("figures", () => {
  test("a unit visited twice in a year counts once (I62); two closed at once too", async () => {
    const pilot = await pilotOf("10903");
    const { province } = await officersOf(models, "10903");
    const visits = await Promise.all(
      ["2020-10-05", "2020-10-06"].map((heldOn) => done(open(province, { pilotUnitId: pilot, heldOn }))),
    );
    const ready = await Promise.all(
      visits.map((visit) => done(answer(province, visit, all(visit, { MONEY: [FINDING] })))),
    );
    await Promise.all(ready.map((visit) => done(close(province, visit))));
    const { rows } = await models.judge.query(
      `
        select payload->>'indicator' as i, sum((payload->>'delta')::int)::int as n
        from models.event
        where subject = any($1) and type = 'models.figure.changed'
        group by 1
        order by 1
      `,
      [visits.map((v) => v.id)],
    );
    expect(rows).toEqual([
      { i: "I62", n: 1 },
      { i: "I63D", n: 2 },
    ]);
  });
});

describe("how it reads", () => {
  test("a page of visits with units, items and findings takes the same few statements however many rows", async () => {
    const asked = (query: string) =>
      models.statements(async () => expect((await models.ask(officers.province, query)).errors).toBeUndefined());
    const page = (first: number) =>
      asked(
        `
          {
            inspections(first: ${first}) {
              edges {
                node {
                  id pilotUnit { id } unit { id } items { code result } findingCount overdueFindingCount
                  findings { id entries { step } }
                }
              }
            }
          }
        `,
      );
    const [few, many] = [await page(2), await page(25)];
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(7);
    const findings = (first: number) =>
      asked(`{ findings(first: ${first}) { edges { node { id unit { id } inspection { id } entries { step } } } } }`);
    const [two, fifty] = [await findings(2), await findings(50)];
    expect(fifty.length).toBe(two.length);
    expect(fifty.length).toBeLessThanOrEqual(4);
    const progress = await asked(
      "{ inspectionProgress(year: 2020) { planned inspected waves { year } kinds { kind } } }",
    );
    expect(progress.length).toBeLessThanOrEqual(6);
  });

  test("row-level security: without a scope the service's role sees no visit, finding or line of a plan", async () => {
    const login = new pg.Client({ connectionString: models.loginUrl });
    await login.connect();
    try {
      for (const table of ["inspection", "finding", "finding_entry", "inspection_plan", "planned_inspection"]) {
        expect([table, (await login.query(`select count(*)::int as n from models.${table}`)).rows[0].n]).toEqual([
          table,
          0,
        ]);
        expect((await models.judge.query(`select count(*)::int as n from models.${table}`)).rows[0].n).toBeGreaterThan(
          0,
        );
      }
    } finally {
      await login.end();
    }
  });
});
