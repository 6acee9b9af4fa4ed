import "reflect-metadata";
import { randomUUID } from "node:crypto";
import type { Actor } from "@hoa-nhap/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import {
  aPilotUnit,
  officersOf,
  propose,
  take,
  type Officers,
  type Pilot,
} from "../../../../test/pilot-unit.factory.js";
import { enterPlan } from "../../../../test/plan.factory.js";
import { definition } from "../service.js";

let models: ModelsUnderTest;
let officers: Officers;
let leader: Actor;
let schemeId: string;
let units: { province: string; district: string; commune: string };
// A real start: no demo, nothing but the scheme.
beforeAll(async () => {
  models = await openModels(definition, { day: "2020-06-01", demo: false });
  officers = await officersOf(models, "10966");
  const [province, district] = [await models.unit("30"), await models.unit("296")];
  leader = { ...actorOf("ProvincialLeader", { provinces: [province.province_key] }), id: randomUUID() };
  units = { province: province.unit_id, district: district.unit_id, commune: officers.unitId };
  schemeId = (await models.judge.query("select id from models.scheme")).rows[0].id;
});
afterAll(() => models?.close());

const refusal = ({ errors }: Answer) =>
  errors && [errors[0]!.extensions.code, errors[0]!.extensions.rule ?? errors[0]!.extensions.fields?.[0]?.rule];
const PLAN = `
  id level year untilYear quota number issuedOn title issuer coIssuers parent { id }
  document { id state number } partyOpinion { raw issuedOn issuer } waves { year unitCount }
  legalBases { number symbol }
  deadlines { id version kind quarter dueOn paragraph { section item number documentId } }
`;
const OPINION = { number: "101-TB/HU", issuedOn: "2020-03-20", issuer: "Ban Thường vụ Huyện ủy" };
const MILESTONES = [{ kind: "LAUNCH", quarter: 2, section: "II", item: "1" }];

async function draft(actor: Actor, unitId: string, more: object = {}): Promise<{ id: string; version: number }> {
  const input = {
    unitId,
    type: "PLAN",
    title: "Kế hoạch năm 2020 (mẫu)",
    issuer: "Ban Thường trực (mẫu)",
    coIssuers: ["Ủy ban nhân dân (mẫu)"],
    legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: "Ban Thường trực" }],
    items: [{ section: "II", item: "1", text: "Chọn 30 xã (mẫu)" }],
    recipients: [{ label: "Lưu: VT", purpose: "ARCHIVE" }],
    signForm: "ON_BEHALF",
    signerName: "Lê Văn Đạo (mẫu)",
    signerPost: "Phó Chủ tịch",
    madeAt: "Hải Dương",
    ...more,
  };
  const { data, errors } = await models.ask(
    actor,
    "mutation ($input: DraftDocumentInput!) { draftDocument(input: $input) { id version } }",
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.draftDocument;
}
const issue = (actor: Actor, of: { id: string; version: number }, more: Record<string, unknown>): Promise<Answer> =>
  models.ask(actor, `mutation ($input: IssuePlanInput!) { issuePlan(input: $input) { ${PLAN} } }`, {
    input: { id: of.id, expectedVersion: of.version, schemeId, year: 2020, on: "2020-04-01", milestones: [], ...more },
  });
const PROVINCES = { quota: 30, on: "2020-02-14", number: "31/KH-MT", milestones: MILESTONES };

test("a fresh platform knows the scheme and no plan", async () => {
  const { data } = await models.ask(
    officers.province,
    "{ schemes { code plans { id } } plan(year: 2020) { id } plans(first: 5) { totalCount } }",
  );
  expect(data).toEqual({ schemes: [{ code: "01/138", plans: [] }], plan: null, plans: { totalCount: 0 } });
  expect(refusal(await propose(models, officers.province, { unitId: officers.unitId }))).toEqual([
    "BAD_USER_INPUT",
    "plan.missing",
  ]);
});

describe("a province's plan", () => {
  let multi: any, plan: any;
  test("is issued by whoever may issue there, out of a draft plan, with what a plan needs", async () => {
    const paper = await draft(officers.province, units.province);
    const of = (more: object) => issue(leader, paper, { ...PROVINCES, ...more });
    expect(refusal(await issue(nobody, paper, PROVINCES))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await issue(officers.province, paper, PROVINCES))?.[0]).toBe("FORBIDDEN");
    expect(refusal(await issue(officers.district, paper, PROVINCES))?.[0]).toBe("NOT_FOUND");
    expect(refusal(await issue(actorOf("ProvincialLeader", { provinces: [999_999] }), paper, PROVINCES))?.[0]).toBe(
      "NOT_FOUND",
    );
    const letter = await draft(officers.province, units.province, { type: "LETTER" });
    expect(refusal(await issue(leader, letter, PROVINCES))).toEqual(["BAD_USER_INPUT", "plan.document-type"]);
    expect(refusal(await of({ schemeId: officers.unitId }))).toEqual(["BAD_USER_INPUT", "unknown"]);
    expect(refusal(await of({ parentId: officers.unitId }))).toEqual(["BAD_USER_INPUT", "unknown"]);
    expect(refusal(await of({ number: "số 31" }))).toEqual(["BAD_USER_INPUT", "documentNumber"]);
    expect(refusal(await of({ on: "2020-06-02" }))).toEqual(["BAD_USER_INPUT", "date.future"]);
    expect(refusal(await of({ year: 2019 }))).toEqual(["BAD_USER_INPUT", "plan.year-of-issue"]);
    expect(refusal(await of({ untilYear: 2019 }))).toEqual(["BAD_USER_INPUT", "plan.years"]);
    expect(refusal(await of({ quota: null }))).toEqual(["BAD_USER_INPUT", "plan.quota"]);
    expect(refusal(await of({ milestones: [] }))).toEqual(["BAD_USER_INPUT", "milestones.none"]);
    expect(refusal(await of({ milestones: [1, 2].map((quarter) => ({ kind: "LAUNCH", quarter })) }))).toEqual([
      "BAD_USER_INPUT",
      "milestones.twice",
    ]);
    expect(refusal(await of({ milestones: [{ ...MILESTONES[0], item: "9" }] }))).toEqual([
      "BAD_USER_INPUT",
      "plan.paragraph",
    ]);
    expect(refusal(await of({ expectedVersion: 7 }))).toEqual(["CONFLICT", "version.stale"]);
    // A refused plan leaves its document a draft, and no number is gone.
    expect(
      (await models.judge.query("select state, number, programme_wide from models.document where id = $1", [paper.id]))
        .rows,
    ).toEqual([{ state: "DRAFT", number: null, programme_wide: false }]);
  });

  test("of several years is the root, and the yearly one rests on it: number, day and words are the document's, in one act", async () => {
    const first = await draft(officers.province, units.province, { title: "Kế hoạch đến năm 2020 (mẫu)" });
    multi = (
      await issue(leader, first, {
        ...PROVINCES,
        quota: 12,
        year: 2019,
        untilYear: 2020,
        on: "2019-04-19",
        number: "195/KH-MT",
      })
    ).data.issuePlan;
    expect(multi).toMatchObject({ year: 2019, untilYear: 2020, quota: 12, parent: null });
    const second = await draft(officers.province, units.province);
    expect(
      refusal(await issue(leader, second, { ...PROVINCES, parentId: multi.id, on: "2019-04-18", year: 2020 })),
    ).toEqual(["BAD_USER_INPUT", "plan.before-parent"]);
    plan = (await issue(leader, second, { ...PROVINCES, parentId: multi.id })).data.issuePlan;
    expect(plan).toMatchObject({
      level: "PROVINCE",
      year: 2020,
      untilYear: 2020,
      quota: 30,
      number: "31/KH-MT",
      issuedOn: "2020-02-14",
      title: "Kế hoạch năm 2020 (mẫu)",
      coIssuers: ["Ủy ban nhân dân (mẫu)"],
      parent: { id: multi.id },
      document: { id: second.id, state: "ISSUED", number: "31/KH-MT" },
      waves: [{ year: 2020, unitCount: 0 }],
      legalBases: [{ number: 195, symbol: "KH-MT" }],
      deadlines: [
        {
          kind: "LAUNCH",
          dueOn: "2020-06-30",
          paragraph: { section: "II", item: "1", number: "31/KH-MT", documentId: second.id },
        },
      ],
    });
    const { data } = await models.ask(
      officers.commune,
      `
        query ($id: ID!) {
          document(id: $id) { number parent { id } } documents(first: 5) { totalCount }
          programmePlan(id: "${multi.id}") { children { id } }
        }
      `,
      { id: second.id },
    );
    // Read everywhere, though it stands in no register but its own.
    expect(data).toEqual({
      document: { number: "31/KH-MT", parent: { id: first.id } },
      documents: { totalCount: 0 },
      programmePlan: { children: [{ id: plan.id }] },
    });
    expect((await propose(models, officers.province, { unitId: officers.unitId })).errors).toBeUndefined();
  });

  test("is one per year; one draft issued twice at once gives one plan and one number", async () => {
    const third = await draft(officers.province, units.province);
    expect(refusal(await issue(leader, third, { ...PROVINCES, number: null, parentId: multi.id }))).toEqual([
      "CONFLICT",
      "plan.once",
    ]);
    const next = { ...PROVINCES, year: 2021, parentId: plan.id, number: null, on: "2020-05-04" };
    const twice = await Promise.all([1, 2].map(() => issue(leader, third, next)));
    expect(twice.filter((a) => a.data)).toHaveLength(1);
    expect(twice.map(refusal).filter(Boolean)).toEqual([
      ["CONFLICT", expect.stringMatching(/^(version.stale|document.issued|plan.once|unique)$/)],
    ]);
    expect(
      (
        await models.judge.query(
          `
            select count(*)::int as n, count(distinct document_id)::int as papers
            from models.plan
            where level = 'PROVINCE'
          `,
        )
      ).rows,
    ).toEqual([{ n: 3, papers: 3 }]);
    expect(
      (
        await models.judge.query(
          "select count(*)::int as n from models.document where number is not null and number like '%/KH-MT'",
        )
      ).rows,
    ).toEqual([{ n: 3 }]);
  });

  describe("and below it", () => {
    let district: any;
    test("a district issues its own, on the province's, after its Party committee (R54, R56)", async () => {
      const paper = await draft(officers.district, units.district);
      const of = (more: object, actor = officers.district) =>
        issue(actor, paper, { parentId: plan.id, partyOpinion: OPINION, ...more });
      expect(refusal(await of({}, leader))?.[0]).toBe("FORBIDDEN");
      expect(refusal(await of({ parentId: null }))).toEqual(["BAD_USER_INPUT", "plan.parent"]);
      expect(refusal(await of({ partyOpinion: null }))).toEqual(["CONFLICT", "plan.party-opinion"]);
      expect(refusal(await of({ partyOpinion: { ...OPINION, issuedOn: "2020-04-02" } }))).toEqual([
        "BAD_USER_INPUT",
        "date.order",
      ]);
      expect(refusal(await of({ partyOpinion: { ...OPINION, number: "không số" } }))).toEqual([
        "BAD_USER_INPUT",
        "documentNumber",
      ]);
      expect(refusal(await of({ quota: 3 }))).toEqual(["BAD_USER_INPUT", "plan.quota"]);
      expect(refusal(await of({ untilYear: 2021 }))).toEqual(["BAD_USER_INPUT", "plan.years-province"]);
      expect(refusal(await of({ on: "2020-02-13", partyOpinion: { ...OPINION, issuedOn: "2020-02-10" } }))).toEqual([
        "BAD_USER_INPUT",
        "plan.before-parent",
      ]);
      expect(refusal(await of({ year: 2021, on: "2020-05-20" }))).toEqual(["BAD_USER_INPUT", "plan.parent-year"]);
      // Two drafts of one year at once: one becomes the plan, the other stays a draft.
      const rival = await draft(officers.district, units.district);
      const both = await Promise.all([
        of({}),
        issue(officers.district, rival, { parentId: plan.id, partyOpinion: OPINION, number: "9/KH-MTTQ" }),
      ]);
      expect(both.map(refusal).filter(Boolean)).toEqual([["CONFLICT", expect.stringMatching(/^(plan.once|unique)$/)]]);
      district = both.find((a) => a.data)!.data.issuePlan;
      expect(
        (
          await models.judge.query(
            `
              select count(*) filter (where state = 'ISSUED')::int as issued, count(*)::int as all
              from models.document
              where issuer_unit_id = $1
            `,
            [units.district],
          )
        ).rows,
      ).toEqual([{ issued: 1, all: 2 }]);
      expect(district).toMatchObject({
        level: "DISTRICT",
        quota: null,
        number: expect.stringMatching(/^(1\/KH-MT|9\/KH-MTTQ)$/),
        parent: { id: plan.id },
        partyOpinion: { raw: "101-TB/HU", issuer: "Ban Thường vụ Huyện ủy" },
        waves: [],
        deadlines: [],
      });
      expect(
        (await models.judge.query("select parent_id from models.document where id = $1", [district.document.id])).rows,
      ).toEqual([{ parent_id: plan.document.id }]);
    });

    test("is seen in its place and where it was sent, and nowhere else", async () => {
      const other = actorOf("CommuneOfficer", { communes: [(await models.unit("10999")).unit_key] });
      const sees = async (actor: Actor) =>
        (await models.ask(actor, `{ programmePlan(id: "${district.id}") { id } }`)).data?.programmePlan?.id ===
        district.id;
      expect(
        await Promise.all([leader, officers.province, officers.district, officers.commune, other].map(sees)),
      ).toEqual([true, true, true, false, false]);
      const { data } = await models.ask(
        officers.province,
        `
          {
            plans(first: 10, year: 2020) { totalCount edges { node { level year } } }
            plans2: plans(first: 10, search: "huyen binh giang") { edges { node { id } } }
          }
        `,
      );
      expect(data.plans.edges.map((e: any) => [e.node.level, e.node.year])).toEqual([
        ["PROVINCE", 2020],
        ["DISTRICT", 2020],
        ["PROVINCE", 2019],
      ]);
      expect(data.plans2.edges.map((e: any) => e.node.id)).toEqual([district.id]);
      expect((await models.ask(officers.commune, "{ plans(first: 10) { totalCount } }")).data.plans.totalCount).toBe(3);
      // A page of three costs as many statements as a page of one.
      const list = (first: number) =>
        models.statements(() =>
          models.ask(
            officers.district,
            `
              {
                plans(first: ${first}) {
                  edges {
                    node {
                      number parent { number } document { receiptsExpected }
                      deadlines { paragraph { number } } children { id }
                    }
                  }
                }
              }
            `,
          ),
        );
      expect((await list(3)).length).toBe((await list(2)).length);
    });

    test("is found from its document; a draft, another document and one out of sight have none", async () => {
      const planOf = async (actor: Actor, id: string) =>
        (await models.ask(actor, "query ($id: ID!) { document(id: $id) { plan { id number } } }", { id })).data
          ?.document?.plan;
      expect(await planOf(officers.district, district.document.id)).toEqual({
        id: district.id,
        number: district.number,
      });
      expect(await planOf(officers.commune, plan.document.id)).toEqual({ id: plan.id, number: plan.number });
      expect(await planOf(officers.province, (await draft(officers.province, units.province)).id)).toBeNull();
      const letter = await draft(officers.province, units.province, { type: "LETTER" });
      expect(
        (
          await models.ask(leader, "mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { id } }", {
            input: { id: letter.id, expectedVersion: letter.version, on: "2020-05-30" },
          })
        ).errors,
      ).toBeUndefined();
      expect(await planOf(leader, letter.id)).toBeNull();
      // A page of five costs as many statements as a page of two.
      const list = (first: number) =>
        models.statements(() =>
          models.ask(
            officers.province,
            `{ documents(state: ISSUED, type: PLAN, first: ${first}) { edges { node { plan { number } } } } }`,
          ),
        );
      expect((await list(5)).length).toBe((await list(2)).length);
    });

    describe("a pilot commune's plan", () => {
      let pilot: Pilot;
      const paperOf = () => draft(officers.commune, units.commune, { title: "Kế hoạch của xã (mẫu)" });
      test("waits for the opinion that is recorded as its step (R27), whatever is typed", async () => {
        const { data } = await models.ask(
          officers.province,
          `{ pilotUnits(first: 5, year: 2020) { edges { node { id version stage } } } }`,
        );
        pilot = data.pilotUnits.edges[0].node;
        for (const [name, who] of [
          ["endorsePilotUnit", officers.district],
          ["selectPilotUnit", officers.province],
          ["guidePilotUnit", officers.district],
          ["draftPilotPlan", officers.commune],
        ] as const) {
          pilot = (await take(models, who, name, pilot, { on: "2020-03-10" })).data[name];
        }
        const paper = await paperOf();
        expect(refusal(await issue(officers.commune, paper, { parentId: plan.id }))).toEqual([
          "CONFLICT",
          "plan.party-opinion",
        ]);
        expect(refusal(await issue(officers.commune, paper, { parentId: plan.id, partyOpinion: OPINION }))).toEqual([
          "CONFLICT",
          "plan.party-opinion",
        ]);
        expect(refusal(await take(models, officers.commune, "issuePilotPlan", pilot, { on: "2020-03-10" }))).toEqual([
          "CONFLICT",
          "plan.party-opinion",
        ]);
        pilot = (
          await take(models, officers.commune, "recordPartyOpinion", pilot, {
            on: "2020-03-12",
            documentNumber: "20-TB/ĐU",
          })
        ).data.recordPartyOpinion;
      });

      test("stands under the province's or its district's, and the step points at it: no number is typed twice", async () => {
        const paper = await paperOf();
        const own = (await issue(officers.commune, paper, { parentId: plan.id, on: "2020-04-10" })).data.issuePlan;
        expect(own).toMatchObject({
          level: "COMMUNE",
          parent: { id: plan.id },
          partyOpinion: { raw: "20-TB/ĐU", issuedOn: "2020-03-12", issuer: "Đảng ủy xã Tân Việt" },
        });
        const step = (more: object) =>
          models.ask(
            officers.commune,
            `
              mutation ($input: IssuePilotPlanInput!) {
                issuePilotPlan(input: $input) { id version planIssuedOn steps { stage documentNumber document { id } } }
              }
            `,
            {
              input: { id: pilot.id, expectedVersion: pilot.version, on: "2020-04-10", documentId: paper.id, ...more },
            },
          );
        expect(refusal(await step({ documentId: null }))).toEqual(["BAD_USER_INPUT", "plan.paper"]);
        expect(refusal(await step({ documentNumber: "8/KH-MTTQ" }))).toEqual(["BAD_USER_INPUT", "plan.one-paper"]);
        expect(refusal(await step({ documentId: district.document.id }))).toEqual([
          "BAD_USER_INPUT",
          "plan.of-the-unit",
        ]);
        expect(refusal(await step({ on: "2020-04-11" }))).toEqual(["BAD_USER_INPUT", "plan.day"]);
        const { data } = await step({});
        expect(data.issuePilotPlan.steps.at(-1)).toEqual({
          stage: "PLAN_ISSUED",
          documentNumber: own.number,
          document: { id: paper.id },
        });
      });

      test("the plan above says who has issued and who has not, by paper too", async () => {
        const expected = async (actor: Actor, id: string) =>
          (
            await models.ask(
              actor,
              `
                {
                  programmePlan(id: "${id}") {
                    expected { level paperNumber plan { id level } pilotUnit { id } unit { id } }
                  }
                }
              `,
            )
          ).data.programmePlan.expected;
        const all = await expected(officers.province, plan.id);
        expect(all.filter((row: any) => row.level === "DISTRICT")).toHaveLength(12);
        expect(all.filter((row: any) => row.level === "DISTRICT" && row.plan)).toHaveLength(1);
        expect(all.filter((row: any) => row.level === "COMMUNE")).toMatchObject([
          { paperNumber: null, plan: { level: "COMMUNE" }, pilotUnit: { id: pilot.id } },
        ]);
        const onPaper = await aPilotUnit(models, "10951", "issuePilotPlan", { on: "2020-03-01" });
        expect(
          (await expected(officers.district, district.id)).map((row: any) => [row.pilotUnit.id, row.paperNumber]),
        ).toEqual([
          [onPaper.id, "8/KH-MTTQ"],
          [pilot.id, null],
        ]);
        // Thirteen rows or one: as many statements.
        const sent = async (actor: Actor, id: string) => (await models.statements(() => expected(actor, id))).length;
        expect(await sent(officers.province, plan.id)).toBeLessThanOrEqual(
          (await sent(officers.district, district.id)) + 1,
        );
      });
    });
  });
});

test("no district issues after its level has ended", async () => {
  await models.judge.query(
    `
      update models.unit
      set valid_to = '2020-05-15'
      where unit_id = $1 and valid_to is not distinct from (select max(valid_to) from models.unit where unit_id = $1)
    `,
    [units.district],
  );
  const paper = await models.judge.query("select id, version from models.document where issuer_unit_id = $1 limit 1", [
    units.district,
  ]);
  expect(paper.rows).toHaveLength(1);
  const {
    rows: [copy],
  } = await models.judge.query(
    `
      insert into models.document (id, unit_version_id, province_key, district_key, issuer_unit_id, issuer, type, title,
        folded_title, sign_form, signer_name, signer_post, made_at, by_actor)
    select gen_random_uuid(), unit_version_id, province_key, district_key, issuer_unit_id, issuer, type, title,
      folded_title, sign_form, signer_name, signer_post, made_at, by_actor
    from models.document
    where id = $1
    returning id, version`,
    [paper.rows[0].id],
  );
  expect(
    refusal(await issue(officers.district, copy, { partyOpinion: OPINION, on: "2020-05-15", year: 2020 })),
  ).toEqual(["BAD_USER_INPUT", "unit.unknown"]);
});

test("two provinces that merged later: each past year's plan is found by the province that made it", async () => {
  const {
    rows: [mine],
  } = await models.judge.query(
    `
      select p.id, p.province_key, u.code
      from models.plan p
      join models.unit u on u.id = p.unit_version_id
      where p.year = 2020 and p.level = 'PROVINCE'
    `,
  );
  const other = await models.unit("31", "2020-03-01");
  // The other's plan has the smaller id: an order by id alone would take it for the first one's.
  const id = await enterPlan(models.judge, {
    id: "00000000-0000-7000-8000-000000000031",
    version: other.id,
    provinceKey: mine.province_key,
    year: 2020,
    quota: 5,
  });
  const { rows: communes } = await models.judge.query(
    `
      select unit_id from models.unit
      where level = 'COMMUNE' and province_key = $1 and valid_from is null and unit_id <> $2
      order by code offset 30
      limit 1
    `,
    [mine.province_key, officers.unitId],
  );
  const { data, errors } = await propose(models, officers.province, { unitId: communes[0].unit_id });
  expect(errors).toBeUndefined();
  expect(
    (await models.judge.query("select plan_id from models.pilot_unit where id = $1", [data.proposePilotUnit.id])).rows,
  ).toEqual([{ plan_id: mine.id }]);
  // Without a province named, the first by code.
  expect((await models.ask(officers.province, "{ plan(year: 2020) { id } }")).data.plan.id).toBe(
    mine.code < "31" ? mine.id : id,
  );
});
