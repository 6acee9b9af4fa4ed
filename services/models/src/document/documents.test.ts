import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { EVERYWHERE, parseDocumentNumber, type Actor } from "@hoa-nhap/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { definition } from "../index.js";
import { DocumentType, numberText, NumberStyle, SeriesMode } from "./document-kind.js";

/** The document register: drafts, numbers, addressees, receipts, on the territory of the demo. */
let models: ModelsUnderTest;
let province: { unit_id: string; province_key: number };
let commune: { unit_id: string; unit_key: number; province_key: number; district_key: number };
let officer: Actor, leader: Actor, communeOfficer: Actor, otherCommune: Actor, districtOfficer: Actor;

beforeAll(async () => {
  models = await openModels(definition);
  province = await models.unit("30");
  commune = await models.unit("10963");
  const other = await models.unit("10966");
  const person = (actor: Actor): Actor => ({ ...actor, id: randomUUID() });
  officer = person(actorOf("ProvincialOfficer", { provinces: [province.province_key] }));
  leader = person(actorOf("ProvincialLeader", { provinces: [province.province_key] }));
  communeOfficer = person(actorOf("CommuneOfficer", { communes: [commune.unit_key] }));
  otherCommune = person(actorOf("CommuneOfficer", { communes: [other.unit_key] }));
  districtOfficer = person(actorOf("DistrictOfficer", { districts: [commune.district_key] }));
});
afterAll(() => models?.close());

const FIELDS = `
  id version type state number issuedOn title issuer signerName hash parent { id } receiptsExpected
  receiptsReceived ownReceipt { id label } items { section item text }
  recipientList(first: 100) { totalCount edges { node { id label groupLabel purpose receivedOn } } }
`;
const change = (actor: Actor, name: string, input: object, key?: string): Promise<Answer> =>
  models.ask(
    actor,
    `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ` +
      `${name === "setDocumentSeries" ? "version mode" : FIELDS} } }`,
    { input },
    key,
  );
const rule = (answer: Answer): string =>
  answer.errors?.[0]?.extensions.fields?.[0]?.rule ??
  answer.errors?.[0]?.extensions.rule ??
  answer.errors?.[0]?.extensions.code ??
  "";
const content = (more: object = {}) => ({
  unitId: province.unit_id,
  type: "PLAN",
  title: "Kế hoạch nhân rộng mô hình năm 2020",
  issuer: "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương",
  coIssuers: [],
  legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: "Ban Thường trực Ủy ban MTTQ tỉnh" }],
  items: [{ section: "II", item: "1", text: "Lựa chọn 30 đơn vị" }],
  recipients: [
    { label: "MTTQ các huyện, thị xã, thành phố", group: "DISTRICT", purpose: "ACTION" },
    { label: "Xã Long Xuyên", unitId: commune.unit_id, purpose: "INFORMATION" },
    { label: "Lưu", purpose: "ARCHIVE" },
  ],
  signForm: "ON_BEHALF",
  signerName: "Lê Văn Đạo (mẫu)",
  signerPost: "Phó Chủ tịch",
  madeAt: "Hải Dương",
  ...more,
});
const drafted = async (more: object = {}, actor = officer): Promise<any> =>
  (await change(actor, "draftDocument", content(more))).data.draftDocument;
const issue = (id: string, version: number, more: object = {}, actor = leader, key?: string) =>
  change(actor, "issueDocument", { id, expectedVersion: version, on: "2020-02-14", ...more }, key);

describe("who may", () => {
  test("nobody signed out, nobody without the scope, nobody for another area's office", async () => {
    expect(rule(await change(nobody, "draftDocument", content()))).toBe("FORBIDDEN");
    for (const role of ["ProvincialLeader", "CentralOfficer", "Mentor", "Analyst"] as const)
      expect(rule(await change(actorOf(role, { all: true }), "draftDocument", content()))).toBe("FORBIDDEN");
    expect(rule(await change(communeOfficer, "draftDocument", content()))).toBe("FORBIDDEN");
    const draft = await drafted();
    expect(rule(await issue(draft.id, draft.version, {}, officer))).toBe("FORBIDDEN");
    expect(rule(await issue(draft.id, draft.version, {}, communeOfficer))).toBe("NOT_FOUND");
  });
});

describe("a draft", () => {
  test("has neither number nor day nor seal, and is seen by its own office alone", async () => {
    const draft = await drafted();
    expect(draft).toMatchObject({
      state: "DRAFT",
      number: null,
      issuedOn: null,
      hash: null,
      recipientList: { totalCount: 0 },
    });
    expect(
      (await models.ask(communeOfficer, `query($id: ID!) { document(id: $id) { id } }`, { id: draft.id })).errors?.[0]
        ?.extensions.code,
    ).toBe("NOT_FOUND");
    const { data } = await models.ask(communeOfficer, `{ documents(first: 50, state: DRAFT) { totalCount } }`);
    expect(data.documents.totalCount).toBe(0);
  });

  test("whoever only reads documents there sees it once it is issued, not before", async () => {
    const draft = await drafted(
      { unitId: commune.unit_id, recipients: [{ label: "Lưu", purpose: "ARCHIVE" }], type: "MINUTES" },
      communeOfficer,
    );
    const readers = [
      actorOf("ResidentialHead", { communes: [commune.unit_key] }),
      {
        ...actorOf("ProvincialLeader"),
        grants: [{ role: "System" as const, scopes: ["document.read" as const], keys: EVERYWHERE }],
      },
    ].map((actor) => ({ ...actor, id: randomUUID() }));
    const sees = async (actor: Actor): Promise<boolean> =>
      (await models.ask(actor, `query($id: ID!) { document(id: $id) { id } }`, { id: draft.id })).data?.document?.id ===
      draft.id;
    expect(await Promise.all([communeOfficer, officer, ...readers].map(sees))).toEqual([true, true, false, false]);
    expect((await issue(draft.id, draft.version, {}, communeOfficer)).errors).toBeUndefined();
    expect(await Promise.all(readers.map(sees))).toEqual([true, true]);
  });

  test.each<[string, object, string]>([
    [
      "a paragraph twice",
      {
        items: [
          { section: "I", item: "1", text: "a" },
          { section: "I", item: "1", text: "b" },
        ],
      },
      "item.twice",
    ],
    [
      "a recipient that is a unit and a group",
      {
        recipients: [
          { label: "x", unitId: "11111111-1111-7111-8111-111111111111", group: "COMMUNE", purpose: "ACTION" },
        ],
      },
      "recipient.either",
    ],
    ["an unknown parent", { parentId: "11111111-1111-7111-8111-111111111111" }, "unknown"],
    [
      "a number of a basis that is none",
      { legalBases: [{ number: "195", issuedOn: "2019-04-19", issuer: "x" }] },
      "documentNumber",
    ],
    ["control signs in a co-issuer", { coIssuers: ["Sở Nội vụ", "a\u0000b"] }, "plainText"],
    ["a co-issuer without end", { coIssuers: ["x".repeat(301)] }, "plainText"],
    ["control signs in the title", { title: "a\u0007b" }, "plainText"],
  ])("with %s is refused", async (_what, more, expected) =>
    expect(rule(await change(officer, "draftDocument", content(more)))).toBe(expected),
  );

  test("is written anew at the version that was seen; its issuer stays", async () => {
    const draft = await drafted();
    const revise = (more: object) =>
      change(officer, "reviseDocument", {
        ...content({ title: "Kế hoạch khác" }),
        id: draft.id,
        expectedVersion: draft.version,
        ...more,
      });
    expect(rule(await revise({ expectedVersion: 7 }))).toBe("version.stale");
    expect(rule(await revise({ unitId: commune.unit_id }))).toBe("document.issuer");
    expect((await revise({})).data.reviseDocument.title).toBe("Kế hoạch khác");
  });

  test.each<[string, object]>([
    ["signer", { signerName: null }],
    ["post", { signerPost: null }],
    ["place", { madeAt: null }],
  ])("without %s is not issued, and takes no number", async (_what, more) => {
    const before = (await models.judge.query("select coalesce(sum(last), 0)::int n from models.document_counter"))
      .rows[0].n;
    const draft = await drafted(more);
    expect(rule(await issue(draft.id, draft.version))).toBe("document.incomplete");
    expect(
      (await models.judge.query("select coalesce(sum(last), 0)::int n from models.document_counter")).rows[0].n,
    ).toBe(before);
  });
});

describe("issued", () => {
  let plan: any;
  test("it has its number in the office's way, its addressees written out, and a seal; the same key twice issues once", async () => {
    const draft = await drafted();
    const key = randomUUID();
    const [first, again] = [
      await issue(draft.id, draft.version, {}, leader, key),
      await issue(draft.id, draft.version, {}, leader, key),
    ];
    plan = first.data.issueDocument;
    expect(again.data.issueDocument.number).toBe(plan.number);
    expect(plan).toMatchObject({
      state: "ISSUED",
      number: "1/KH-MT",
      issuedOn: "2020-02-14",
      receiptsExpected: 13,
      receiptsReceived: 0,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(plan.recipientList.totalCount).toBe(14);
    const labels = plan.recipientList.edges.map((e: any) => e.node);
    expect(labels.slice(0, 12).every((r: any) => r.groupLabel === "MTTQ các huyện, thị xã, thành phố")).toBe(true);
    expect(labels.at(-1)).toMatchObject({ label: "Lưu", purpose: "ARCHIVE" });
    expect(rule(await issue(plan.id, plan.version))).toBe("document.issued");
  });

  test("nothing of it changes any more, not even past the service", async () => {
    expect(
      rule(await change(officer, "reviseDocument", { ...content(), id: plan.id, expectedVersion: plan.version })),
    ).toBe("document.issued");
    await expect(models.judge.query("update models.document set title = 'x' where id = $1", [plan.id])).rejects.toThrow(
      /not changed/,
    );
    await expect(models.judge.query("delete from models.document where id = $1", [plan.id])).rejects.toThrow(/is kept/);
    await models.judge.query("update models.document set commune_key = null where id = $1", [plan.id]);
  });

  test("it is seen where it is addressed to, and nowhere else", async () => {
    const sees = async (actor: Actor): Promise<boolean> =>
      (await models.ask(actor, `query($id: ID!) { document(id: $id) { id } }`, { id: plan.id })).data?.document?.id ===
      plan.id;
    expect(await Promise.all([officer, leader, communeOfficer, districtOfficer, otherCommune].map(sees))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test("each addressee acknowledges for itself, once, and not before the day (R45)", async () => {
    const own = (
      await models.ask(communeOfficer, `query($id: ID!) { document(id: $id) { ownReceipt { id label } } }`, {
        id: plan.id,
      })
    ).data.document.ownReceipt;
    expect(own.label).toBe("Xã Long Xuyên");
    const receive = (actor: Actor, recipient: string, on = "2020-02-19") =>
      change(actor, "acknowledgeDocument", { recipient, on });
    expect(rule(await receive(otherCommune, own.id))).toBe("NOT_FOUND");
    expect(rule(await receive(districtOfficer, own.id))).toBe("NOT_FOUND");
    expect(rule(await receive(communeOfficer, own.id, "2020-02-13"))).toBe("date.order");
    const both = await Promise.all([receive(communeOfficer, own.id), receive(communeOfficer, own.id)]);
    expect(both.filter((a) => a.data)).toHaveLength(1);
    expect(rule(both.find((a) => a.errors)!)).toBe("document.received");
    const { data } = await models.ask(
      leader,
      `{ documents(first: 5, awaitingReceipt: true) { edges { node { id receiptsReceived receiptsExpected } } } }`,
    );
    expect(data.documents.edges.map((e: any) => e.node)).toContainEqual({
      id: plan.id,
      receiptsReceived: 1,
      receiptsExpected: 13,
    });
  });

  test("a child rests on a document that was issued by then (R54)", async () => {
    const early = await drafted(
      {
        unitId: commune.unit_id,
        parentId: plan.id,
        issuer: "MTTQ xã Long Xuyên",
        recipients: [{ label: "Lưu", purpose: "ARCHIVE" }],
      },
      communeOfficer,
    );
    expect(rule(await issue(early.id, early.version, { on: "2020-02-13" }, communeOfficer))).toBe("document.parent");
    const issued = (await issue(early.id, early.version, { on: "2020-05-18" }, communeOfficer)).data.issueDocument;
    expect(issued).toMatchObject({ number: "1/KH-MT", parent: { id: plan.id } });
    const { data } = await models.ask(leader, `query($id: ID!) { document(id: $id) { children { id } } }`, {
      id: plan.id,
    });
    expect(data.document.children).toEqual([{ id: issued.id }]);
  });

  test("found by subject or number without tone marks", async () => {
    for (const search of ["ke hoach nhan rong", "1/kh-mt"]) {
      const { data } = await models.ask(
        leader,
        `query($search: String) { documents(first: 10, search: $search, state: ISSUED) { edges { node { id } } } }`,
        { search },
      );
      expect(data.documents.edges.map((e: any) => e.node.id)).toContain(plan.id);
    }
  });
});

describe("the registry", () => {
  const notice = (more: object = {}) =>
    drafted({ type: "NOTICE", recipients: [{ label: "Lưu", purpose: "ARCHIVE" }], ...more });

  test("numbers given at once have no gap and no double", async () => {
    const drafts = await Promise.all(Array.from({ length: 12 }, () => notice()));
    const numbers = (await Promise.all(drafts.map((d) => issue(d.id, d.version, { on: "2020-03-02" })))).map(
      (a) => a.data.issueDocument.number,
    );
    expect(numbers.map((n) => parseDocumentNumber(n)!.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, n) => n + 1),
    );
  });

  test("a refused issue gives its number back; a day before the last one is refused", async () => {
    const draft = await notice();
    expect(rule(await issue(draft.id, draft.version, { on: "2020-03-01" }))).toBe("document.order");
    expect((await issue(draft.id, draft.version, { on: "2020-03-03" })).data.issueDocument.number).toBe("13/TB-MT");
  });

  test("a number on paper is accepted, refused the second time, and passed over by the registry", async () => {
    const [paper, twice, next] = await Promise.all([notice(), notice(), notice()]);
    expect(
      (await issue(paper.id, paper.version, { on: "2020-01-08", number: "14/TB-MT" })).data.issueDocument.number,
    ).toBe("14/TB-MT");
    expect(rule(await issue(twice.id, twice.version, { on: "2020-01-08", number: "14/TB-MT" }))).toBe(
      "document.number-taken",
    );
    expect(rule(await issue(twice.id, twice.version, { on: "2020-01-08", number: "mười bốn" }))).toBe("documentNumber");
    expect((await issue(next.id, next.version, { on: "2020-03-04" })).data.issueDocument.number).toBe("15/TB-MT");
  });

  test("the office's own way, from then on: all types together, in the Party's style; anew each year", async () => {
    const set = (more: object, actor = leader) =>
      change(actor, "setDocumentSeries", {
        unitId: province.unit_id,
        expectedVersion: 0,
        mode: "ALL",
        style: "PARTY",
        symbol: "MTTQ",
        ...more,
      });
    expect(rule(await set({}, communeOfficer))).toBe("FORBIDDEN");
    expect(rule(await set({ symbol: "M".repeat(31) }))).toBe("matches");
    expect((await set({})).data.setDocumentSeries).toEqual({ version: 1, mode: "ALL" });
    expect(rule(await set({}))).toBe("version.stale");
    const [a, b] = await Promise.all([
      notice(),
      drafted({ type: "DECISION", recipients: [{ label: "Lưu", purpose: "ARCHIVE" }] }),
    ]);
    expect([
      (await issue(a.id, a.version, { on: "2020-04-01" })).data.issueDocument.number,
      (await issue(b.id, b.version, { on: "2020-04-02" })).data.issueDocument.number,
    ]).toEqual(["1-TB/MTTQ", "2-QĐ/MTTQ"]);
    const old = await notice();
    expect((await issue(old.id, old.version, { on: "2019-12-30" })).data.issueDocument.number).toBe("1-TB/MTTQ");
  });

  test("every number that it writes can be read again, whatever the way", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.constantFrom(...Object.values(DocumentType)),
        fc.constantFrom("MT", "MTTQ-BTT", "TW"),
        fc.constantFrom(...Object.values(NumberStyle)),
        (number, type, symbol, style) => {
          const text = numberText({ mode: SeriesMode.ALL, style, symbol }, type, number);
          expect(parseDocumentNumber(text)).toMatchObject({ raw: text, number, style });
        },
      ),
    );
  });
});

test("entered late for a day before a merger, it comes to whoever answers for its addressee today", async () => {
  const merged = await models.unit("10969");
  await models.judge.query(
    `
      insert into models.unit_move (unit_key, level, "on", province_key, commune_key, settled)
      values ($1, 'COMMUNE', '2020-09-01', $2, $3, true)
    `,
    [merged.unit_key, commune.province_key, commune.unit_key],
  );
  const draft = await drafted({
    type: "INVITATION",
    recipients: [{ label: "Xã cũ", unitId: merged.unit_id, purpose: "ACTION" }],
  });
  const issued = (await issue(draft.id, draft.version, { on: "2020-08-14" })).data.issueDocument;
  const receive = (actor: Actor) =>
    change(actor, "acknowledgeDocument", { recipient: issued.recipientList.edges[0].node.id, on: "2020-08-20" });
  expect(rule(await receive({ ...actorOf("CommuneOfficer", { communes: [merged.unit_key] }), id: randomUUID() }))).toBe(
    "NOT_FOUND",
  );
  expect((await receive(communeOfficer)).data?.acknowledgeDocument.receiptsReceived).toBe(1);
});

test("nothing is issued on a day on which its issuer did not stand yet", async () => {
  const draft = await drafted({ type: "NOTICE", recipients: [{ label: "Lưu", purpose: "ARCHIVE" }] });
  const {
    rows: [unit],
  } = await models.judge.query(
    `
      select u.id, u.valid_from from models.unit u
      join models.document d on d.issuer_unit_id = u.unit_id
      where d.id = $1 and u.valid_from is null
    `,
    [draft.id],
  );
  await models.judge.query(`update models.unit set valid_from = '2019-06-01' where id = $1`, [unit.id]);
  expect(rule(await issue(draft.id, draft.version, { on: "2019-05-31" }))).toBe("unit.unknown");
  await models.judge.query(`update models.unit set valid_from = null where id = $1`, [unit.id]);
});

test("a list asks once for all lines that wait for the caller", async () => {
  const of = (first: number) =>
    models.statements(async () => {
      const { data } = await models.ask(
        officer,
        `query($n: Int!) { documents(first: $n, state: ISSUED) { edges { node { id ownReceipt { id } } } } }`,
        { n: first },
      );
      expect(data.documents.edges).toHaveLength(first);
    });
  expect((await of(3)).length).toBe((await of(1)).length);
});
