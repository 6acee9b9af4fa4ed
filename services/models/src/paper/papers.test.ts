import "reflect-metadata";
import { readFileSync } from "node:fs";
import { HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { standardTemplate } from "@hoa-nhap/papers";
import { TemplateHandler, Zip } from "easy-template-x";
import { extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type ModelsUnderTest } from "../../../../test/models.js";
import { definition } from "../index.js";
import { kindOfBasis } from "./paper.reads.js";

/** Printed papers past the gateway: who gets which file, in whose template. On a day when one launch is overdue. */
let models: ModelsUnderTest;
let province: { unit_id: string; unit_key: number; province_key: number };
let officer: Actor, leader: Actor, district: Actor, otherDistrict: Actor;
beforeAll(async () => {
  models = await openModels(definition, { day: "2020-08-05" });
  province = await models.unit("30");
  const { rows } = await models.judge.query(
    `
      select distinct district_key from models.pilot_unit
      where launched_on is null and selected_on is not null and year = 2020
      order by 1
    `,
  );
  officer = actorOf("ProvincialOfficer", { provinces: [province.unit_key] });
  leader = actorOf("ProvincialLeader", { provinces: [province.unit_key] });
  district = actorOf("DistrictOfficer", { districts: [rows[0].district_key] });
  const others = await models.judge.query(
    `
      select unit_key from models.unit
      where level = 'DISTRICT'
        and province_key = $1
        and unit_key <> $2
        and valid_to is null
        or level = 'DISTRICT'
        and province_key = $1
        and unit_key <> $2
      order by code
      limit 1
    `,
    [province.unit_key, rows[0].district_key],
  );
  otherDistrict = actorOf("DistrictOfficer", { districts: [others.rows[0].unit_key] });
});
afterAll(() => models?.close());

const door = async (path: string, body: object, actor: Actor): Promise<{ status: number; body: any }> => {
  const payload = JSON.stringify(body);
  const answer = await models.service.app.inject({
    method: "POST",
    url: `/internal/${path}`,
    payload,
    headers: { "content-type": "application/json", [HOP_HEADER]: signHop("hop", "models", payload, actor) },
  });
  return { status: answer.statusCode, body: answer.json() };
};
const print = (id: string, form: "docx" | "pdf", actor: Actor) => door("print-document", { id, form }, actor);
const bytesOf = ({ body }: { body: any }): Buffer => Buffer.from(body.content, "base64");
const text = async (id: string, actor = officer): Promise<string> =>
  new TemplateHandler().getText(bytesOf(await print(id, "docx", actor)));
const rule = ({ errors }: { errors?: any[] }): string | undefined =>
  errors?.[0]?.extensions.rule ?? errors?.[0]?.extensions.fields?.[0]?.rule ?? errors?.[0]?.extensions.code;

const FIELDS =
  "id version state number type title items { section item text } addressees { label unitId group purpose } parent { number } unit { id }";
const letter = (actor: Actor, unitId = province.unit_id, year = 2020) =>
  models.ask(
    actor,
    `mutation($input: DraftReminderLetterInput!) { draftReminderLetter(input: $input) { ${FIELDS} } }`,
    { input: { unitId, year, issuer: "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương" } },
  );
const plan = async (): Promise<string> =>
  (await models.judge.query("select id from models.document where number = '31/KH-MT'")).rows[0].id;

describe("who gets a file", () => {
  test("whoever sees the document; for anybody else it is not there", async () => {
    const id = await plan();
    for (const form of ["docx", "pdf"] as const) {
      expect((await print(id, form, officer)).status).toBe(200);
      expect((await print(id, form, district)).body.name).toBe("Kế hoạch 31-KH-MT");
      expect((await print(id, form, actorOf("ProvincialOfficer", { provinces: [9999] }))).status).toBe(404);
      expect((await print(id, form, actorOf("Mentor", { all: true }))).status).toBe(403);
      expect((await print(id, form, nobody)).status).toBe(403);
    }
    expect((await print("no-id", "pdf", officer)).status).toBe(404);
    const { data } = await letter(officer);
    expect((await print(data.draftReminderLetter.id, "pdf", district)).status).toBe(404);
    expect((await print(data.draftReminderLetter.id, "pdf", officer)).body.name).toMatch(
      /^Công văn \(dự thảo\) Đôn đốc/,
    );
    // A name is cut between signs, never inside one: half a sign can be in no header.
    await models.judge.query("update models.document set title = $2 where id = $1", [
      data.draftReminderLetter.id,
      "𠀀".repeat(60),
    ]);
    expect(() => encodeURIComponent("\ud800")).toThrow("malformed");
    expect(encodeURIComponent((await print(data.draftReminderLetter.id, "docx", officer)).body.name)).toContain(
      encodeURIComponent("𠀀"),
    );
  });

  test("the plan reads in both files as the register has it", async () => {
    const id = await plan();
    const word = await text(id);
    for (const part of [
      "Số: 31/KH-MT",
      "Hải Dương, ngày 14 tháng 02 năm 2020",
      "Căn cứ Kế hoạch số 195/KH-MT ngày 19 tháng 4 năm 2019",
      "II.1. Chọn 30 xã",
      "- Sở Tài chính;",
      "TM. BAN THƯỜNG TRỰC",
      "Lê Văn Đạo (mẫu)",
    ])
      expect(word).toContain(part);
    const { text: pdf } = await extractText(new Uint8Array(bytesOf(await print(id, "pdf", officer))), {
      mergePages: true,
    });
    expect(pdf).toContain("Tiếp tục triển khai nhân rộng mô hình");
  });

  test.each([
    ["KH-MT", "Kế hoạch"],
    ["QĐ/TW", "Quyết định"],
    ["NĐ-CP", "Nghị định"],
    ["QH15", "Luật"],
    ["HD-MTTW-BTT", "Hướng dẫn"],
    ["XX-Y", "Văn bản"],
  ])("a basis numbered …/%s is called %s", (symbol, kind) => expect(kindOfBasis({ symbol })).toBe(kind));
});

describe("the letter that urges (R52)", () => {
  test("names who is late, since when, under which plan, and goes to the district in charge", async () => {
    const { data, errors } = await letter(officer);
    expect(errors).toBeUndefined();
    const { draftReminderLetter: drafted } = data;
    // The judge: one unit chosen in 2020 and not launched by 5 August; its deadline was moved to 31 July.
    const { rows } = await models.judge.query(`
        select c.full_name as commune, c.unit_id, d.full_name as district, d.unit_id as district_id
        from models.pilot_unit p
        join models.unit c on c.id = p.unit_version_id
        join models.unit d on d.id = p.district_version_id
      where p.year = 2020 and p.selected_on is not null and p.launched_on is null`);
    expect(rows).toHaveLength(1);
    expect(drafted).toMatchObject({
      state: "DRAFT",
      number: null,
      type: "LETTER",
      title: "Đôn đốc tổ chức hội nghị triển khai mô hình điểm năm 2020",
      parent: { number: "31/KH-MT" },
    });
    const said = drafted.items.map((i: any) => i.text).join("\n");
    const small = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
    expect(said).toContain("Kế hoạch số 31/KH-MT ngày 14/02/2020");
    expect(said).toContain("chậm nhất ngày 31/07/2020. Đến ngày 05/08/2020, còn 1 đơn vị chưa tổ chức.");
    expect(said).toContain(`${rows[0].district}: ${small(rows[0].commune)} (chậm 5 ngày).`);
    expect(drafted.addressees).toEqual([
      {
        label: `Ban Thường trực Ủy ban MTTQ ${small(rows[0].district)}`,
        unitId: rows[0].district_id,
        group: null,
        purpose: "ACTION",
      },
      { label: "Lưu: VT", unitId: null, group: null, purpose: "ARCHIVE" },
    ]);
    const printed = await text(drafted.id);
    for (const part of [
      "DỰ THẢO",
      "V/v đôn đốc tổ chức",
      `Kính gửi: Ban Thường trực Ủy ban MTTQ ${small(rows[0].district)}`,
      "I. ĐƠN VỊ CHƯA TỔ CHỨC HỘI NGHỊ TRIỂN KHAI",
      "- Như trên;",
    ])
      expect(printed).toContain(part);
  });

  test("a district urges its commune itself; a commune, a stranger and a quiet district urge nobody", async () => {
    const own = (
      await models.judge.query("select unit_id from models.unit where unit_key = $1", [
        district.grants[0]!.keys.districts[0],
      ])
    ).rows[0].unit_id;
    const quiet = (
      await models.judge.query("select unit_id from models.unit where unit_key = $1", [
        otherDistrict.grants[0]!.keys.districts[0],
      ])
    ).rows[0].unit_id;
    const { data } = await letter(district, own);
    expect(data.draftReminderLetter.addressees[0].label).toMatch(/^Ban Thường trực Ủy ban MTTQ (xã|phường|thị trấn) /);
    expect(data.draftReminderLetter.items.find((i: any) => i.section === "I" && i.item === "1").text).toMatch(
      /^(Xã|Phường|Thị trấn) [^:(]+: chậm 5 ngày\.$/,
    );
    expect(rule(await letter(otherDistrict, quiet))).toBe("reminder.nothing-overdue");
    expect(rule(await letter(officer, province.unit_id, 2019))).toBe("reminder.nothing-overdue");
    expect(rule(await letter(otherDistrict))).toBe("FORBIDDEN");
    expect(rule(await letter(leader))).toBe("FORBIDDEN");
    const commune =
      (
        await models.judge.query(
          `
            select unit_id, unit_key from models.unit
            where level = 'COMMUNE' and district_key = $1 and valid_to is null
            limit 1
          `,
          [district.grants[0]!.keys.districts[0]],
        )
      ).rows[0] ??
      (
        await models.judge.query(
          `
            select unit_id, unit_key from models.unit
            where level = 'COMMUNE'
              and district_key = $1
              and (valid_to is null or valid_to > '2020-08-05')
              and (valid_from is null or valid_from <= '2020-08-05')
            limit 1
          `,
          [district.grants[0]!.keys.districts[0]],
        )
      ).rows[0];
    expect(rule(await letter(actorOf("CommuneOfficer", { communes: [commune.unit_key] }), commune.unit_id))).toBe(
      "reminder.level",
    );
  });

  test("on the last day itself nobody is late", async () => {
    await models.judge.query("update models.deadline set due_on = '2020-08-05' where kind = 'LAUNCH' and year = 2020");
    expect(rule(await letter(officer))).toBe("reminder.nothing-overdue");
    await models.judge.query("update models.deadline set due_on = '2020-07-31' where kind = 'LAUNCH' and year = 2020");
  });

  test("once issued it stands at the unit as an urging, for whoever sees the letter", async () => {
    const { rows } = await models.judge.query(
      `
        select id, commune_key from models.pilot_unit
        where year = 2020 and selected_on is not null and launched_on is null
      `,
    );
    const urged = async (actor: Actor): Promise<string[]> =>
      (
        await models.ask(actor, `query($id: ID!) { pilotUnit(id: $id) { urgedBy { number } } }`, { id: rows[0].id })
      ).data.pilotUnit.urgedBy.map((d: any) => d.number);
    const before = await urged(officer);
    const { id, version, addressees, items, title } = (await letter(officer)).data.draftReminderLetter;
    expect(await urged(officer)).toEqual(before);
    const revised = await models.ask(
      officer,
      `mutation($input: ReviseDocumentInput!) { reviseDocument(input: $input) { version } }`,
      {
        input: {
          id,
          expectedVersion: version,
          unitId: province.unit_id,
          type: "LETTER",
          title,
          issuer: "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương",
          coIssuers: [],
          legalBases: [],
          items,
          recipients: addressees,
          signForm: "ON_BEHALF",
          signerName: "Lê Văn Đạo (mẫu)",
          signerPost: "Phó Chủ tịch",
          madeAt: "Hải Dương",
        },
      },
    );
    expect(revised.errors).toBeUndefined();
    const issued = await models.ask(
      leader,
      `mutation($input: IssueDocumentInput!) { issueDocument(input: $input) { number } }`,
      { input: { id, expectedVersion: revised.data.reviseDocument.version, on: "2020-08-05" } },
    );
    expect(issued.data.issueDocument.number).toMatch(/^\d+\/MT$/);
    expect(await urged(officer)).toEqual([issued.data.issueDocument.number, ...before].sort().reverse());
    expect(await urged(district)).toContain(issued.data.issueDocument.number);
    expect(await urged(actorOf("CommuneOfficer", { communes: [rows[0].commune_key] }))).not.toContain(
      issued.data.issueDocument.number,
    );
    const { errors } = await models.ask(
      actorOf("Committee138Viewer", { provinces: [province.unit_key] }),
      "query($id: ID!) { pilotUnit(id: $id) { urgedBy { number } } }",
      { id: rows[0].id },
    );
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("the same attempt twice drafts one letter", async () => {
    const count = async (): Promise<number> =>
      Number((await models.judge.query("select count(*) from models.document where type = 'LETTER'")).rows[0].count);
    const before = await count();
    const send = () =>
      models.ask(
        officer,
        `mutation($input: DraftReminderLetterInput!) { draftReminderLetter(input: $input) { id } }`,
        { input: { unitId: province.unit_id, year: 2020, issuer: "MTTQ tỉnh" } },
        "one-attempt-only",
      );
    const [a, b] = await Promise.all([send(), send()]);
    expect([a.data.draftReminderLetter.id, await count()]).toEqual([b.data.draftReminderLetter.id, before + 1]);
  });
});

describe("an office's own template", () => {
  const keep = (actor: Actor, content: Buffer, more: object = {}) =>
    door(
      "keep-document-template",
      {
        unitId: province.unit_id,
        type: "LETTER",
        expectedRevision: 0,
        fileName: "Mẫu công văn.docx",
        content: content.toString("base64"),
        idempotencyKey: `k-${Math.random()}`,
        ...more,
      },
      actor,
    );
  const own = async (says: string): Promise<Buffer> => {
    const zip = await Zip.load(readFileSync(standardTemplate(true)));
    zip.setFile(
      "word/document.xml",
      (await zip.getFile("word/document.xml").getContentText()).replace("Nơi nhận:", `Nơi nhận: ${says}`),
    );
    return zip.export(Buffer);
  };
  const now = async (): Promise<any> =>
    (
      await models.ask(officer, `query($u: ID!) { documentTemplates(unitId: $u) { type revision fileName since } }`, {
        u: province.unit_id,
      })
    ).data.documentTemplates.find((t: any) => t.type === "LETTER");

  test("is refused from whoever does not write there, and with all its faults", async () => {
    expect((await keep(leader, await own("x"))).status).toBe(403);
    expect((await keep(district, await own("x"))).status).toBe(403);
    const bad = await keep(officer, await own("{khong_co} {cung_khong}"));
    expect([bad.status, bad.body.fields.map((f: any) => f.rule)]).toEqual([
      400,
      ["template.unknown", "template.unknown"],
    ]);
    // Nobody else's file is even looked into: the thread that prints is everybody's.
    for (const actor of [leader, actorOf("Mentor", { all: true }), nobody])
      expect((await keep(actor, Buffer.from("no Word file"))).status).toBe(403);
    for (const actor of [leader, actorOf("ResidentialHead", { provinces: [province.unit_key] })])
      expect((await door("document-template", { unitId: province.unit_id, type: "LETTER" }, actor)).status).toBe(403);
    expect((await keep(officer, Buffer.from("x"), { fileName: "a\u0000" })).status).toBe(400);
    expect(await now()).toEqual({ type: "LETTER", revision: 0, fileName: null, since: null });
  });

  test("is used for what is printed from its day on, keeps its revisions, and can be withdrawn", async () => {
    const { id } = (await letter(officer)).data.draftReminderLetter;
    expect(await text(id)).not.toContain("ĐIỆN THOẠI");
    expect((await keep(officer, await own("ĐIỆN THOẠI"))).status).toBe(200);
    expect(await now()).toEqual({ type: "LETTER", revision: 1, fileName: "Mẫu công văn.docx", since: "2020-08-05" });
    expect(await text(id)).toContain("Nơi nhận: ĐIỆN THOẠI");
    expect(await text(await plan())).not.toContain("ĐIỆN THOẠI");
    expect(
      await new TemplateHandler().getText(
        bytesOf(await door("document-template", { unitId: province.unit_id, type: "LETTER" }, officer)),
      ),
    ).toContain("ĐIỆN THOẠI");
    // Two who replace it at once: one is told to look again.
    const both = await Promise.all([
      keep(officer, await own("A"), { expectedRevision: 1 }),
      keep(officer, await own("B"), { expectedRevision: 1 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const withdraw = (expectedRevision: number) =>
      models.ask(
        officer,
        `mutation($input: WithdrawTemplateInput!) { withdrawDocumentTemplate(input: $input) { revision fileName } }`,
        { input: { unitId: province.unit_id, type: "LETTER", expectedRevision } },
      );
    expect(rule(await withdraw(1))).toBe("version.stale");
    expect((await withdraw(2)).data.withdrawDocumentTemplate).toEqual({ revision: 3, fileName: null });
    expect(rule(await withdraw(3))).toBe("template.standard");
    expect(await text(id)).not.toMatch(/ĐIỆN THOẠI|Nơi nhận: [AB]/);
    expect(
      (await models.judge.query("select count(*)::int as n from models.document_template where content is not null"))
        .rows[0].n,
    ).toBe(2);
  });

  test("an issued document keeps the form of its day", async () => {
    expect((await keep(officer, await own("MỚI"), { type: "PLAN", fileName: "Mẫu kế hoạch.docx" })).status).toBe(200);
    expect(await text(await plan())).not.toContain("MỚI");
  });
});
