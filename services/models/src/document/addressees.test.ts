import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { HOP_HEADER, signHop, type Actor, type Keys, type RoleName } from "@hoa-nhap/kernel";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import { pdf } from "../../../../test/file.factory.js";
import { openModels, type ModelsUnderTest } from "../../../../test/models.js";
import { giveFile } from "../attachment/file-doors.js";
import { keepFile } from "../attachment/stored-file.js";
import { definition } from "../index.js";
import { readdress } from "../readdress.js";

/**
 * Bodies beside the Front read what names them among its recipients, down to its files and its print, and nothing else.
 */
let models: ModelsUnderTest;
let province: { unit_id: string; unit_key: number },
  commune: { unit_id: string; unit_key: number; district_key: number },
  elsewhere: { unit_key: number };
let app: pg.Client;
const person = (role: RoleName, keys: Partial<Keys>): Actor => ({ ...actorOf(role, keys), id: randomUUID() });
let officer: Actor, leader: Actor, finance: Actor;
let plan: string, toPolice: string, toAll: string, draft: string;

beforeAll(async () => {
  models = await openModels(definition);
  [province, commune, elsewhere] = await Promise.all([models.unit("30"), models.unit("10963"), models.unit("10660")]);
  app = new pg.Client({ connectionString: models.loginUrl });
  await app.connect();
  officer = person("ProvincialOfficer", { provinces: [province.unit_key] });
  leader = person("ProvincialLeader", { provinces: [province.unit_key] });
  finance = person("FinanceOfficer", { provinces: [province.unit_key] });
  plan = (await models.judge.query("select id from models.document where number = '31/KH-MT'")).rows[0].id;
  toPolice = (
    await issued("Gửi Công an một xã (mẫu)", [
      { label: "Công an xã Long Xuyên", unitId: commune.unit_id, body: "POLICE", purpose: "ACTION" },
    ])
  ).id;
  toAll = (
    await issued("Gửi Ban chỉ đạo 138 mọi huyện (mẫu)", [
      { label: "Ban chỉ đạo 138 các huyện", group: "DISTRICT", body: "COMMITTEE_138", purpose: "INFORMATION" },
    ])
  ).id;
  draft = (
    await drafted("Dự thảo gửi Sở Tài chính (mẫu)", [
      { label: "Sở Tài chính", body: "FINANCE", purpose: "INFORMATION" },
    ])
  ).id;
});
afterAll(async () => {
  await app?.end();
  await models?.close();
});

const drafted = async (title: string, recipients: object[], actor = officer): Promise<any> => {
  const { data, errors } = await models.ask(
    actor,
    `mutation($input: DraftDocumentInput!) { draftDocument(input: $input) { id version addressees { label body } } }`,
    {
      input: {
        unitId: province.unit_id,
        type: "NOTICE",
        title,
        issuer: "MTTQ tỉnh (mẫu)",
        coIssuers: [],
        legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: "MTTQ tỉnh" }],
        items: [{ section: "I", item: "1", text: "Việc (mẫu)" }],
        recipients,
        signForm: "OWN",
        signerName: "A (mẫu)",
        signerPost: "Chủ tịch",
        madeAt: "Hải Dương",
      },
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.draftDocument;
};
const issue = (id: string, version: number) =>
  models.ask(
    leader,
    `
      mutation ($input: IssueDocumentInput!) {
        issueDocument(input: $input) {
          id receiptsExpected
          recipientList(first: 50) { edges { node { id label groupLabel body } } }
        }
      }
    `,
    { input: { id, expectedVersion: version, on: "2020-11-20" } },
  );
const issued = async (title: string, recipients: object[]): Promise<any> => {
  const { id, version } = await drafted(title, recipients);
  return (await issue(id, version)).data.issueDocument;
};
/** What the console's page asks for. */
const PAGE = `
  id version type title state number issuedOn issuer coIssuers signForm signerName signerPost madeAt hash
  receiptsExpected receiptsReceived legalBases { raw issuedOn issuer } items { section item text }
  addressees { label purpose body } parent { id } plan { id year } children { id } ownReceipt { id label }
  by { id }
  recipientList(first: 100) { totalCount edges { node { id label groupLabel purpose body receivedOn } } }
`;
const page = (actor: Actor, id: string) =>
  models.ask(actor, `query($id: ID!) { document(id: $id) { ${PAGE} } }`, { id });
const list = async (actor: Actor): Promise<string[]> =>
  (
    await models.ask(
      actor,
      `{ documents(first: 50) { totalCount edges { node { id ${PAGE.replace("children { id }", "")} } } } }`,
    )
  ).data.documents.edges.map((e: any) => e.node.id);
const sees = async (actor: Actor, id: string): Promise<boolean> => (await page(actor, id)).data?.document?.id === id;
const printed = async (actor: Actor, id: string): Promise<number> => {
  const payload = JSON.stringify({ id, form: "docx" });
  return (
    await models.service.app.inject({
      method: "POST",
      url: "/internal/print-document",
      payload,
      headers: { "content-type": "application/json", [HOP_HEADER]: signHop("hop", "models", payload, actor) },
    })
  ).statusCode;
};

describe("31/KH-MT names the finance department (R74)", () => {
  test("whose officer reads it whole, and finds nothing else in the register", async () => {
    const { data, errors } = await page(finance, plan);
    expect(errors).toBeUndefined();
    // Neither the plan behind it nor who drafted it: for those there are rights of their own.
    expect(data.document).toMatchObject({
      number: "31/KH-MT",
      state: "ISSUED",
      plan: null,
      by: null,
      ownReceipt: null,
      receiptsExpected: 12,
      addressees: expect.arrayContaining([{ label: "Sở Tài chính", purpose: "INFORMATION", body: "FINANCE" }]),
    });
    expect(data.document.items.length).toBeGreaterThan(0);
    expect(await list(finance)).toEqual([plan]);
    expect(await printed(finance, plan)).toBe(200);
  });

  test("its signed scan comes with it; the bytes too", async () => {
    const files = async (actor: Actor): Promise<string[]> =>
      (
        await models.ask(actor, `query($of: [ID!]!) { attachments(kind: DOCUMENT, of: $of) { id fileName } }`, {
          of: [plan],
        })
      ).data.attachments.map((one: any) => one.id);
    // The demo's year has brought it.
    const [scan] = await files(officer);
    const bytes = (actor: Actor, id = scan!) =>
      giveFile(models.service, { actor, params: { id }, query: {}, body: Readable.from([]) }).then(
        ({ content }) => (content.destroy(), "given"),
        (error: { code: string }) => error.code,
      );
    expect([await files(finance), await bytes(finance)]).toEqual([[scan], "given"]);
    // Also where the paper lies above the body that it names.
    const { id: uploadId } = await keepFile(
      models.service,
      officer,
      "Bản quét.pdf",
      Readable.from([pdf("gửi Công an")]),
    );
    const { data } = await models.ask(
      officer,
      `mutation($input: AttachFileInput!) { attachFile(input: $input) { id } }`,
      {
        input: {
          uploadId,
          subject: { kind: "DOCUMENT", id: toPolice },
          title: "Bản đã ký (mẫu)",
          kind: "SIGNED_SCAN",
          secrecy: "NONE",
        },
      },
    );
    expect(await bytes(person("PoliceLiaison", { communes: [commune.unit_key] }), data.attachFile.id)).toBe("given");
    expect(await bytes(person("PoliceLiaison", { communes: [elsewhere.unit_key] }), data.attachFile.id)).toBe(
      "NOT_FOUND",
    );
    for (const actor of [
      person("FinanceOfficer", { provinces: [999_999] }),
      person("PoliceLiaison", { provinces: [province.unit_key] }),
    ])
      expect([await files(actor), await bytes(actor)]).toEqual([[], "NOT_FOUND"]);
  });

  test("nobody one step beside it: another body of the province, the same body of another province or of a district, a draft", async () => {
    const beside: [RoleName, Partial<Keys>][] = [
      ["PoliceLiaison", { provinces: [province.unit_key] }],
      ["Committee138Viewer", { provinces: [province.unit_key] }],
      ["FinanceOfficer", { provinces: [999_999] }],
      ["FinanceOfficer", { districts: [commune.district_key] }],
      ["FinanceOfficer", { communes: [commune.unit_key] }],
      ["FinanceOfficer", { all: true }],
    ];
    for (const [role, keys] of beside) {
      const actor = person(role, keys);
      expect([
        role,
        keys,
        await sees(actor, plan),
        (await list(actor)).includes(plan),
        await printed(actor, plan),
      ]).toEqual([role, keys, false, false, 404]);
    }
    expect([await sees(finance, draft), await list(finance), await printed(finance, draft)]).toEqual([
      false,
      [plan],
      404,
    ]);
    expect(
      (await models.ask(finance, `query($id: ID!) { documentSeries(unitId: $id) { mode } }`, { id: province.unit_id }))
        .errors?.[0]?.extensions.code,
    ).toBe("FORBIDDEN");
  });

  test("a second post lends it no area, nor takes one from it", async () => {
    const both = {
      ...finance,
      grants: [...finance.grants, ...person("CommuneOfficer", { communes: [commune.unit_key] }).grants],
    };
    const own = await list(person("CommuneOfficer", { communes: [commune.unit_key] }));
    expect((await list(both)).toSorted()).toEqual([...new Set([...own, plan])].toSorted());
  });

  test("row-level security alone says the same, when every filter is forgotten", async () => {
    const visible = async (bodies: string): Promise<string[]> => {
      await app.query("begin read only");
      try {
        await app.query("select set_config('app.bodies', $1, true), set_config('app.provinces', '{}', true)", [bodies]);
        return (await app.query("select id from models.document where not programme_wide order by id")).rows.map(
          ({ id }) => id,
        );
      } finally {
        await app.query("rollback");
      }
    };
    expect(await visible(`{POLICE:${commune.unit_key}}`)).toEqual([toPolice]);
    for (const bodies of [
      "{}",
      `{POLICE:${elsewhere.unit_key}}`,
      `{FINANCE:${commune.unit_key}}`,
      `{FINANCE:${province.unit_key}}`,
    ])
      expect([bodies, await visible(bodies)]).toEqual([bodies, []]);
  });
});

describe("every body that a document can name", () => {
  test.each<[string, RoleName, () => Partial<Keys>, () => string[]]>([
    [
      "the police of the commune that is named",
      "PoliceLiaison",
      () => ({ communes: [commune.unit_key] }),
      () => [toPolice],
    ],
    ["the police of another commune", "PoliceLiaison", () => ({ communes: [elsewhere.unit_key] }), () => []],
    ["the police of its district", "PoliceLiaison", () => ({ districts: [commune.district_key] }), () => []],
    [
      "a 138 committee of a district, out of a group",
      "Committee138Viewer",
      () => ({ districts: [commune.district_key] }),
      () => [toAll],
    ],
    ["a 138 committee of a commune", "Committee138Viewer", () => ({ communes: [commune.unit_key] }), () => []],
    ["the finance department of a district", "FinanceOfficer", () => ({ districts: [commune.district_key] }), () => []],
  ])("%s", async (_who, role, keys, expected) => expect(await list(person(role, keys()))).toEqual(expected()));

  test("the Front of a unit whose police is named is not named itself", async () => {
    const front = person("CommuneOfficer", { communes: [commune.unit_key] });
    expect([
      await sees(front, toPolice),
      await sees(person("DistrictOfficer", { districts: [commune.district_key] }), toAll),
    ]).toEqual([false, false]);
  });

  test("a group's lines name the body there; none of them is asked for a receipt, and nobody acknowledges in its place (R16)", async () => {
    const { receiptsExpected, recipientList } = (await page(officer, toAll)).data.document;
    const lines = recipientList.edges.map((e: any) => e.node);
    expect([receiptsExpected, lines.length, lines[0]]).toEqual([
      0,
      12,
      expect.objectContaining({
        label: expect.stringMatching(/^Ban chỉ đạo 138 (huyện|thành phố|thị xã) /),
        groupLabel: "Ban chỉ đạo 138 các huyện",
        body: "COMMITTEE_138",
      }),
    ]);
    // The Front of the same unit is not the body: neither of a district nor of the province that issued it.
    const acknowledge = async (
      actor: Actor,
      document: string,
      column: string,
      key: number,
    ): Promise<string | undefined> => {
      const {
        rows: [line],
      } = await models.judge.query(
        `select id from models.document_recipient where document_id = $1 and body is not null and ${column} = $2`,
        [document, key],
      );
      return (
        await models.ask(
          actor,
          `mutation($input: AcknowledgeDocumentInput!) { acknowledgeDocument(input: $input) { id } }`,
          { input: { recipient: line.id, on: "2020-11-21" } },
        )
      ).errors?.[0]?.extensions.code;
    };
    expect(
      await acknowledge(
        person("DistrictOfficer", { districts: [commune.district_key] }),
        toAll,
        "district_key",
        commune.district_key,
      ),
    ).toBe("NOT_FOUND");
    expect(await acknowledge(officer, plan, "province_key", province.unit_key)).toBe("NOT_FOUND");
    expect((await page(officer, plan)).data.document.ownReceipt).toBeNull();
  });

  test("a residential area has none of them", async () => {
    await expect(drafted("x", [{ label: "x", group: "AREA", body: "POLICE", purpose: "ACTION" }])).rejects.toThrow(
      "recipient.body-level",
    );
    const area = await models.unit("10966-01");
    const { id, version } = await drafted("x", [
      { label: "x", unitId: area.unit_id, body: "POLICE", purpose: "ACTION" },
    ]);
    expect((await issue(id, version)).errors?.[0]?.extensions.fields?.[0]).toMatchObject({
      path: "recipients.0",
      rule: "recipient.body-level",
    });
  });

  test("named as a body, the Front is the Front: it reads and acknowledges", async () => {
    const { id, receiptsExpected } = await issued("Gửi MTTQ xã (mẫu)", [
      { label: "MTTQ xã Long Xuyên", unitId: commune.unit_id, body: "FRONT", purpose: "ACTION" },
    ]);
    expect([receiptsExpected, await sees(person("CommuneOfficer", { communes: [commune.unit_key] }), id)]).toEqual([
      1,
      true,
    ]);
  });
});

test("after a merger the body of the commune that answers reads it, the old one's no more", async () => {
  const before = await models.judge.query("select to_bodies, to_communes from models.document where id = $1", [
    toPolice,
  ]);
  expect(before.rows[0]).toEqual({ to_bodies: [`POLICE:${commune.unit_key}`], to_communes: [] });
  await models.judge.query("update models.document_recipient set commune_key = $2 where document_id = $1", [
    toPolice,
    elsewhere.unit_key,
  ]);
  await models.service.orm.em
    .fork({ session: { variables: { "app.all": "on", "app.actor": "models" } } })
    .transactional(async (em) => readdress(em as never));
  expect(
    await Promise.all(
      [elsewhere, commune].map(({ unit_key }) => sees(person("PoliceLiaison", { communes: [unit_key] }), toPolice)),
    ),
  ).toEqual([true, false]);
});
