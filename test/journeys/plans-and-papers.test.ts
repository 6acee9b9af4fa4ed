import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * Plans and their papers, through the gateway: what a draft shows and what is issued, which plan waits for whom, and
 * what is kept of a deadline.
 */
let graph: TestGraph;
let officer: Session, leader: Session, district: Session, commune: Session;
let units: { province: string; district: string; commune: string };
let schemeId: string, planId: string, planOfDistrict: string;
beforeAll(async () => {
  // Before the districts' own plans of that year.
  graph = await openGraph({ day: "2020-03-21" });
  [officer, leader, district, commune] = (await Promise.all(
    ["can-bo-tinh", "lanh-dao-tinh", "can-bo-huyen", "can-bo-xa"].map((login) => graph.signIn(login)),
  )) as [Session, Session, Session, Session];
  const unitId = async (code: string): Promise<string> =>
    (await officer.ask(`query($code: String!) { unit(code: $code) { unitId } }`, { code })).data.unit.unitId;
  units = { province: await unitId("30"), district: await unitId("296"), commune: await unitId("10966") };
  const { data } = await officer.ask(`{ schemes { id } plan(year: 2020) { id } }`);
  [schemeId, planId] = [data.schemes[0].id, data.plan.id];
});
afterAll(() => graph?.close());

const codeOf = (answer: { errors?: { extensions: any }[] }) => [
  answer.errors?.[0]?.extensions.code,
  answer.errors?.[0]?.extensions.rule ?? answer.errors?.[0]?.extensions.fields?.[0]?.rule,
];
const draft = async (who: Session, unitId: string, more: object = {}) => {
  const input = {
    unitId,
    type: "PLAN",
    title: "Triển khai nhân rộng mô hình (mẫu)",
    issuer: "Ban Thường trực Ủy ban MTTQ (mẫu)",
    coIssuers: ["Ủy ban nhân dân (mẫu)"],
    legalBases: [{ number: "31/KH-MT", issuedOn: "2020-02-14", issuer: "Ban Thường trực Ủy ban MTTQ tỉnh" }],
    items: [{ section: "I", item: "1", text: "Thành lập Ban chỉ đạo (mẫu)" }],
    recipients: [{ label: "Lưu: VT", purpose: "ARCHIVE" }],
    signForm: "ON_BEHALF",
    signerName: "Phạm Văn Huy (mẫu)",
    signerPost: "Chủ tịch",
    madeAt: "Bình Giang",
    ...more,
  };
  const { data, errors } = await who.ask(
    `mutation($input: DraftDocumentInput!) { draftDocument(input: $input) { id version } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.draftDocument as { id: string; version: number };
};
const SHOWN = `
  state number issuedOn madeAt signForm signerName signerPost hash coIssuers
  recipientList(first: 20) { totalCount edges { node { label purpose } } }
`;
const issue = (who: Session, of: { id: string; version: number }, more: object) =>
  who.ask(
    `
      mutation ($input: IssuePlanInput!) {
        issuePlan(input: $input) {
          id level number issuedOn parent { number } partyOpinion { raw } document { id ${SHOWN} }
        }
      }
    `,
    {
      input: {
        id: of.id,
        expectedVersion: of.version,
        schemeId,
        year: 2020,
        on: "2020-03-21",
        milestones: [],
        ...more,
      },
    },
  );
const OPINION = { number: "102-TB/HU", issuedOn: "2020-03-18", issuer: "Ban Thường vụ Huyện ủy (mẫu)" };

describe("a draft shows none, an issued document shows all (R1, R75-R77)", () => {
  let paper: { id: string; version: number };
  test("GIVEN a district's draft THEN it has no number, no day, no seal and no recipient on record", async () => {
    paper = await draft(district, units.district, {
      recipients: [
        { label: "Ủy ban MTTQ xã Tân Việt", unitId: units.commune, purpose: "ACTION" },
        { label: "Lưu: VT", purpose: "ARCHIVE" },
      ],
    });
    const { data } = await district.ask(`query($id: ID!) { document(id: $id) { ${SHOWN} } }`, { id: paper.id });
    expect(data.document).toMatchObject({
      state: "DRAFT",
      number: null,
      issuedOn: null,
      hash: null,
      recipientList: { totalCount: 0, edges: [] },
    });
    expect(codeOf(await commune.ask(`query($id: ID!) { document(id: $id) { id } }`, { id: paper.id }))[0]).toBe(
      "NOT_FOUND",
    );
  });

  test("WHEN it is issued before the Party committee's opinion THEN it is refused and stays a draft (R56)", async () => {
    expect(codeOf(await issue(district, paper, { parentId: planId }))).toEqual(["CONFLICT", "plan.party-opinion"]);
    expect(codeOf(await issue(district, paper, { parentId: null, partyOpinion: OPINION }))).toEqual([
      "BAD_USER_INPUT",
      "plan.parent",
    ]);
    expect(
      (await district.ask(`query($id: ID!) { document(id: $id) { state number } }`, { id: paper.id })).data.document,
    ).toEqual({ state: "DRAFT", number: null });
  });

  test("WHEN it is issued on the province's plan THEN number, place, day, signer's form and recipients stand on it, and it is a plan", async () => {
    const { data, errors } = await issue(district, paper, { parentId: planId, partyOpinion: OPINION });
    expect(errors).toBeUndefined();
    const plan = data.issuePlan;
    planOfDistrict = plan.id;
    expect(plan).toMatchObject({
      level: "DISTRICT",
      number: "1/KH-MT",
      issuedOn: "2020-03-21",
      parent: { number: "31/KH-MT" },
      partyOpinion: { raw: "102-TB/HU" },
    });
    expect(plan.document).toEqual({
      id: paper.id,
      state: "ISSUED",
      number: "1/KH-MT",
      issuedOn: "2020-03-21",
      madeAt: "Bình Giang",
      signForm: "ON_BEHALF",
      signerName: "Phạm Văn Huy (mẫu)",
      signerPost: "Chủ tịch",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      coIssuers: ["Ủy ban nhân dân (mẫu)"],
      recipientList: {
        totalCount: 2,
        edges: [
          { node: { label: "Ủy ban MTTQ xã Tân Việt", purpose: "ACTION" } },
          { node: { label: "Lưu: VT", purpose: "ARCHIVE" } },
        ],
      },
    });
    // The commune that it was sent to reads it now, and the plan above it as well.
    const seen = (
      await commune.ask(
        `
          query ($id: ID!) {
            programmePlan(id: $id) { number parent { number document { id items { section item } } } }
          }
        `,
        { id: planOfDistrict },
      )
    ).data.programmePlan;
    expect(seen).toMatchObject({
      number: "1/KH-MT",
      parent: { number: "31/KH-MT", document: { items: expect.arrayContaining([{ section: "II", item: "1" }]) } },
    });
  });

  test("THEN two who issue one draft at once make one plan with one number", async () => {
    const both = await draft(officer, units.province, { title: "Kế hoạch 2021 (mẫu)" });
    const input = {
      year: 2021,
      on: "2020-03-21",
      parentId: planId,
      quota: 9,
      milestones: [{ kind: "LAUNCH", quarter: 2, dueLater: true, section: "I", item: "1" }],
    };
    const answers = await Promise.all([issue(leader, both, input), issue(leader, both, input)]);
    expect(answers.filter((a) => a.data?.issuePlan)).toHaveLength(1);
    expect(answers.map((a) => codeOf(a)[0]).filter(Boolean)).toEqual(["CONFLICT"]);
    const { data } = await officer.ask(
      `
        {
          plans(first: 10, year: 2021) {
            edges { node { number deadlines { dueOn paragraph { section item number } } } }
          }
        }
      `,
    );
    expect(data.plans.edges.map((e: any) => e.node)).toEqual([
      { number: "1/KH-MT", deadlines: [{ dueOn: null, paragraph: { section: "I", item: "1", number: "1/KH-MT" } }] },
    ]);
  });
});

describe("a commune's plan waits for the Party committee's opinion (R27)", () => {
  const pilot = { id: "", version: 0 };
  const step = async (who: Session, name: string, input: object) => {
    const answer = await who.ask(
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id version stage } }`,
      { input: { id: pilot.id, expectedVersion: pilot.version, ...input } },
    );
    Object.assign(pilot, answer.data?.[name] ?? {});
    return answer;
  };
  test("GIVEN a chosen commune with a draft WHEN its plan is issued without the opinion THEN both the plan and the step are refused", async () => {
    const { data } = await commune.ask(`{ pilotUnits(first: 1, year: 2020) { edges { node { id version stage } } } }`);
    Object.assign(pilot, data.pilotUnits.edges[0].node);
    graph.setDay("2020-05-20");
    expect((await step(district, "guidePilotUnit", { on: "2020-04-24" })).errors).toBeUndefined();
    expect((await step(commune, "draftPilotPlan", { on: "2020-05-04" })).errors).toBeUndefined();
    const paper = await draft(commune, units.commune);
    expect(
      codeOf(
        await issue(commune, paper, {
          on: "2020-05-18",
          parentId: planOfDistrict,
          partyOpinion: { ...OPINION, number: "20-TB/ĐU" },
        }),
      ),
    ).toEqual(["CONFLICT", "plan.party-opinion"]);
    expect(codeOf(await step(commune, "issuePilotPlan", { on: "2020-05-18", documentNumber: "7/KH-MT" }))).toEqual([
      "CONFLICT",
      "plan.party-opinion",
    ]);
  });

  test("WHEN the opinion is recorded THEN the plan is issued under the district's, and the step points at it without its number being typed", async () => {
    expect(
      (await step(commune, "recordPartyOpinion", { on: "2020-05-11", documentNumber: "20-TB/ĐU" })).errors,
    ).toBeUndefined();
    const {
      data: { documents },
    } = await commune.ask(`{ documents(first: 5, type: PLAN, state: DRAFT) { edges { node { id version } } } }`);
    const { data, errors } = await issue(commune, documents.edges[0].node, {
      on: "2020-05-18",
      parentId: planOfDistrict,
    });
    expect(errors).toBeUndefined();
    expect(data.issuePlan).toMatchObject({
      level: "COMMUNE",
      parent: { number: "1/KH-MT" },
      partyOpinion: { raw: "20-TB/ĐU" },
    });
    expect(
      (await step(commune, "issuePilotPlan", { on: "2020-05-18", documentId: data.issuePlan.document.id })).errors,
    ).toBeUndefined();
    const { data: after } = await officer.ask(
      `
        query ($id: ID!) {
          pilotUnit(id: $id) { stage planIssuedOn steps { stage documentNumber document { number } } }
        }
      `,
      { id: pilot.id },
    );
    expect(after.pilotUnit).toMatchObject({ stage: "PLAN_ISSUED", planIssuedOn: "2020-05-18" });
    expect(after.pilotUnit.steps.at(-1)).toEqual({
      stage: "PLAN_ISSUED",
      documentNumber: data.issuePlan.number,
      document: { number: data.issuePlan.number },
    });
    const expected = (
      await officer.ask(
        `query($id: ID!) { programmePlan(id: $id) { expected { level unit { code } plan { number } } } }`,
        { id: planId },
      )
    ).data.programmePlan.expected;
    expect(
      expected
        .filter((row: any) => row.level === "DISTRICT")
        .map((row: any) => [row.unit.code, row.plan?.number ?? null]),
    ).toContainEqual(["296", "1/KH-MT"]);
    expect(expected.find((row: any) => row.unit.code === "10966").plan).toEqual({ number: data.issuePlan.number });
  });

  test("AND the commune's work says which paragraph of which plan it comes from (R79)", async () => {
    const { data } = await commune.ask(
      `{ pilotTasks(first: 10) { edges { node { title paragraph { section item number documentId } } } } }`,
    );
    const task = data.pilotTasks.edges.map((e: any) => e.node).find((node: any) => node.paragraph);
    expect(task.paragraph).toMatchObject({ section: "II", item: "1", number: "31/KH-MT" });
    const {
      data: { document },
    } = await commune.ask(`query($id: ID!) { document(id: $id) { items { section item text } } }`, {
      id: task.paragraph.documentId,
    });
    expect(document.items.find((i: any) => i.section === "II" && i.item === "1").text).toContain("quý II");
  });
});

describe("moving a deadline keeps the old one, the reason and the author (R44, R47)", () => {
  test("WHEN the leader moves the launches by a notice THEN what was before stays in sight, and the notice with it", async () => {
    const notice = await draft(officer, units.province, {
      type: "NOTICE",
      title: "Thời gian tổ chức hội nghị triển khai (mẫu)",
      items: [],
    });
    const {
      data: { issueDocument },
    } = await leader.ask(`mutation($input: IssueDocumentInput!) { issueDocument(input: $input) { id number } }`, {
      input: { id: notice.id, expectedVersion: notice.version, on: "2020-05-19" },
    });
    const {
      data: { plan },
    } = await leader.ask(`{ plan(year: 2020) { deadlines { id version kind dueOn } } }`);
    const deadline = plan.deadlines.find((d: any) => d.kind === "LAUNCH");
    const { data, errors } = await leader.ask(
      `
        mutation ($input: MoveDeadlineInput!) {
          moveDeadline(input: $input) {
            dueOn
            history { from to reason decidedOn documentNumber document { id } changedBy { name } }
          }
        }
      `,
      {
        input: {
          id: deadline.id,
          expectedVersion: deadline.version,
          dueOn: "2020-08-15",
          reason: "Giãn cách xã hội",
          documentId: issueDocument.id,
        },
      },
    );
    expect(errors).toBeUndefined();
    expect(data.moveDeadline).toMatchObject({ dueOn: "2020-08-15" });
    expect(data.moveDeadline.history.at(-1)).toEqual({
      from: deadline.dueOn,
      to: "2020-08-15",
      reason: "Giãn cách xã hội",
      decidedOn: "2020-05-19",
      documentNumber: issueDocument.number,
      document: { id: issueDocument.id },
      changedBy: { name: expect.stringContaining("Lê Văn Đạo") },
    });
  });

  test("AND a day that was to be announced is fixed by a notice, never without", async () => {
    const {
      data: { plans },
    } = await leader.ask(`{ plans(first: 10, year: 2021) { edges { node { deadlines { id version dueOn } } } } }`);
    const { id, version } = plans.edges[0].node.deadlines[0];
    const fix = (more: object) =>
      leader.ask(`mutation($input: MoveDeadlineInput!) { moveDeadline(input: $input) { dueOn history { from to } } }`, {
        input: { id, expectedVersion: version, dueOn: "2021-06-15", reason: "Ấn định thời gian", ...more },
      });
    expect(codeOf(await fix({}))).toEqual(["BAD_USER_INPUT", "deadline.notice"]);
    expect((await fix({ documentNumber: "99/TB-MT" })).data.moveDeadline).toEqual({
      dueOn: "2021-06-15",
      history: [{ from: null, to: "2021-06-15" }],
    });
  });
});
