import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Actor, RoleName } from "@hoa-nhap/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { pdf, png } from "../../../../test/file.factory.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { definition } from "../index.js";
import { AttachmentSubject } from "./attachment-kind.js";
import { giveFile } from "./file-doors.js";
import { filesOf, keepFile } from "./stored-file.js";
import { sweepDue, sweepOrphans } from "./sweep.js";

/** Files on the things of the demo's year: who hangs them there, who sees them, and what becomes of their bytes. */
let models: ModelsUnderTest;
let keys: { province: number; district: number; commune: number; otherDistrict: number; otherCommune: number };
const things = {} as Record<AttachmentSubject, string>;
let issued = "";

const person = (role: RoleName, area: object): Actor => ({ ...actorOf(role, area), id: randomUUID() });
let officer: Actor, commune: Actor, district: Actor, otherDistrict: Actor, otherCommune: Actor;

beforeAll(async () => {
  models = await openModels(definition);
  const {
    rows: [pilot],
  } = await models.judge.query(
    `
      select p.* from models.pilot_unit p
      join models.inspection i on i.pilot_id = p.id
      join models.finding f on f.inspection_id = i.id
      join models.funding_request r on r.commune_key = p.commune_key
      where p.year = 2020
      limit 1
    `,
  );
  const {
    rows: [other],
  } = await models.judge.query("select * from models.pilot_unit where year = 2020 and district_key <> $1 limit 1", [
    pilot.district_key,
  ]);
  keys = {
    province: pilot.province_key,
    district: pilot.district_key,
    commune: pilot.commune_key,
    otherDistrict: other.district_key,
    otherCommune: other.commune_key,
  };
  officer = person("ProvincialOfficer", { provinces: [keys.province] });
  commune = person("CommuneOfficer", { communes: [keys.commune] });
  district = person("DistrictOfficer", { districts: [keys.district] });
  otherDistrict = person("DistrictOfficer", { districts: [keys.otherDistrict] });
  otherCommune = person("CommuneOfficer", { communes: [keys.otherCommune] });
  const one = async (sql: string): Promise<string> => (await models.judge.query(sql, [keys.commune])).rows[0].id;
  things.PILOT_UNIT = pilot.id;
  things.PILOT_STEP = (
    await models.judge.query("select id from models.pilot_step where pilot_id = $1 and stage = 'PARTY_OPINION_GIVEN'", [
      pilot.id,
    ])
  ).rows[0].id;
  things.INSPECTION = await one("select id from models.inspection where commune_key = $1 limit 1");
  things.FINDING = await one("select id from models.finding where commune_key = $1 limit 1");
  things.CONFERENCE = await one("select id from models.conference where commune_key = $1 limit 1");
  things.FUNDING_REQUEST = await one("select id from models.funding_request where commune_key = $1 limit 1");
  things.COMMENDATION = (
    await models.judge.query(
      `
        insert into models.commendation (id, unit_version_id, province_key, district_key, commune_key, year, receiver,
          individual_name, state, form, giver, evidence, nomination_number, nominated_on)
     values (gen_random_uuid(), $1, $2, $3, $4, 2020, 'INDIVIDUAL', 'x (mẫu)', 'NOMINATED', 'COMMENDED', 'COMMUNE', 'x',
       '1/TTr-MTTQ', '2020-11-01')
     returning id`,
      [pilot.unit_version_id, keys.province, keys.district, keys.commune],
    )
  ).rows[0].id;
  const unitId = async (key: number): Promise<string> =>
    (
      await models.judge.query(
        `
          select unit_id from models.unit
          where unit_key = $1
            and (valid_from is null or valid_from <= '2020-11-20')
            and (valid_to is null or valid_to > '2020-11-20')
          limit 1
        `,
        [key],
      )
    ).rows[0].unit_id;
  const draft = async (title: string): Promise<any> =>
    (
      await models.ask(
        commune,
        `mutation($input: DraftDocumentInput!) { draftDocument(input: $input) { id version } }`,
        {
          input: {
            unitId: await unitId(keys.commune),
            type: "NOTICE",
            title,
            issuer: "MTTQ xã",
            coIssuers: [],
            legalBases: [],
            items: [],
            recipients: [{ label: "MTTQ huyện khác", unitId: await unitId(keys.otherCommune), purpose: "ACTION" }],
            signForm: "OWN",
            signerName: "A (mẫu)",
            signerPost: "Chủ tịch",
            madeAt: "Xã",
          },
        },
      )
    ).data.draftDocument;
  things.DOCUMENT = (await draft("Dự thảo để đính kèm (mẫu)")).id;
  const second = await draft("Văn bản để đính kèm (mẫu)");
  issued = second.id;
  const { errors } = await models.ask(
    commune,
    `mutation($input: IssueDocumentInput!) { issueDocument(input: $input) { id } }`,
    { input: { id: issued, expectedVersion: second.version, on: "2020-11-20" } },
  );
  expect(errors).toBeUndefined();
});
afterAll(() => models?.close());

const upload = async (actor: Actor, content = pdf(randomUUID()), name = "Biên bản.pdf"): Promise<string> =>
  (await keepFile(models.service, actor, name, Readable.from([content]))).id;
const FIELDS = "id version subjectKind subjectId title kind fileName mediaType size sha256 removedAt removalReason";
const attach = (
  actor: Actor,
  uploadId: string,
  subject: { kind: string; id: string },
  more: object = {},
  key?: string,
): Promise<Answer> =>
  models.ask(
    actor,
    `mutation($input: AttachFileInput!) { attachFile(input: $input) { ${FIELDS} } }`,
    { input: { uploadId, subject, title: "Bản quét (mẫu)", kind: "OTHER", secrecy: "NONE", ...more } },
    key,
  );
const attached = async (actor: Actor, subject: { kind: string; id: string }, more: object = {}): Promise<any> =>
  (await attach(actor, await upload(actor), subject, more)).data.attachFile;
const list = async (actor: Actor, kind: string, ...of: string[]): Promise<Answer> =>
  models.ask(
    actor,
    `query($kind: AttachmentSubject!, $of: [ID!]!) { attachments(kind: $kind, of: $of) { ${FIELDS} } }`,
    { kind, of },
  );
const ids = async (actor: Actor, kind: string, id: string): Promise<string[]> =>
  (await list(actor, kind, id)).data.attachments.map((one: any) => one.id);
const attachable = async (actor: Actor, kind: string, id: string): Promise<string[]> =>
  (
    await models.ask(actor, `query($kind: AttachmentSubject!, $of: [ID!]!) { attachable(kind: $kind, of: $of) }`, {
      kind,
      of: [id],
    })
  ).data?.attachable ?? [];
const rule = (answer: Answer): string =>
  answer.errors?.[0]?.extensions.fields?.[0]?.rule ??
  answer.errors?.[0]?.extensions.rule ??
  answer.errors?.[0]?.extensions.code ??
  "";
const remove = (actor: Actor, id: string, expectedVersion = 1, reason = "nhầm tệp") =>
  models.ask(actor, `mutation($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { ${FIELDS} } }`, {
    input: { id, expectedVersion, reason },
  });
const download = (actor: Actor, id: string) =>
  giveFile(models.service, { actor, params: { id }, query: {}, body: Readable.from([]) });
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "given",
    (error: { code: string; rule?: string }) => error.rule ?? error.code,
  );

/** Who changes what, and who else reads it, in words of the brief: written down once more, not read from the code. */
const CHANGES: Record<AttachmentSubject, "commune" | "district"> = {
  DOCUMENT: "commune",
  PILOT_UNIT: "commune",
  PILOT_STEP: "commune",
  INSPECTION: "district",
  FINDING: "commune",
  FUNDING_REQUEST: "commune",
  COMMENDATION: "commune",
  CONFERENCE: "commune",
};

describe.each(Object.values(AttachmentSubject))("on %s", (kind) => {
  const subject = () => ({ kind, id: things[kind] });
  // A visit of the province's team is the province's.
  const changer = () => (kind === "INSPECTION" ? officer : CHANGES[kind] === "commune" ? commune : district);
  let file: any;

  test("whoever changes the thing hangs a file on it, as it is", async () => {
    file = await attached(changer(), subject());
    expect(file).toMatchObject({
      subjectKind: kind,
      subjectId: things[kind],
      title: "Bản quét (mẫu)",
      kind: "OTHER",
      fileName: "Biên bản.pdf",
      mediaType: "application/pdf",
      removedAt: null,
    });
    expect(await ids(changer(), kind, things[kind])).toEqual([file.id]);
    expect(await attachable(changer(), kind, things[kind])).toEqual([things[kind]]);
  });

  test("nobody else's area, nobody without the right, nobody at all", async () => {
    for (const actor of [otherDistrict, otherCommune]) {
      const uploadId = await upload(actor);
      // A district changes no pilot step anywhere: the right is missing, not the row.
      expect(["NOT_FOUND", "FORBIDDEN"]).toContain(rule(await attach(actor, uploadId, subject())));
      expect((await list(actor, kind, things[kind])).data.attachments).toEqual([]);
      expect(await attachable(actor, kind, things[kind])).toEqual([]);
      expect(await codeOf(download(actor, file.id))).toBe("NOT_FOUND");
      expect(["NOT_FOUND", "FORBIDDEN"]).toContain(rule(await remove(actor, file.id)));
    }
    for (const actor of [person("Mentor", { communes: [keys.commune] }), person("Analyst", { all: true }), nobody]) {
      expect(rule(await attach(actor, randomUUID(), subject()))).toBe("FORBIDDEN");
      expect(rule(await list(actor, kind, things[kind]))).toBe("FORBIDDEN");
      expect(await codeOf(download(actor, file.id))).toBe("FORBIDDEN");
      expect(await codeOf(upload(actor))).toBe("FORBIDDEN");
    }
  });

  test("whoever sees the thing reads the file, byte for byte, and does not take it away", async () => {
    const reader = person(
      kind === "DOCUMENT" ? "DistrictOfficer" : kind === "FUNDING_REQUEST" ? "FinanceOfficer" : "ProvincialLeader",
      { provinces: [keys.province] },
    );
    expect(await ids(reader, kind, things[kind])).toEqual([file.id]);
    const { content, headers } = await download(reader, file.id);
    const bytes = await buffer(content);
    expect(bytes.length).toBe(file.size);
    expect((await import("node:crypto")).createHash("sha256").update(bytes).digest("hex")).toBe(file.sha256);
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="Bien ban.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf`,
    );
    if (kind === "DOCUMENT") return;
    expect(rule(await remove(reader, file.id))).toBe("FORBIDDEN");
    expect(await attachable(reader, kind, things[kind])).toEqual([]);
  });

  test("taken away with a reason it is on record, and its bytes are given to nobody", async () => {
    expect(rule(await remove(changer(), file.id, 7))).toBe("version.stale");
    expect(rule(await remove(changer(), file.id, 1, " "))).toBe("plainText");
    expect((await remove(changer(), file.id)).data.removeAttachment).toMatchObject({
      removedAt: expect.any(String),
      removalReason: "nhầm tệp",
      version: 2,
    });
    expect(await codeOf(download(changer(), file.id))).toBe("NOT_FOUND");
    expect(rule(await remove(changer(), file.id, 2))).toBe("attachment.removed");
    expect((await list(changer(), kind, things[kind])).data.attachments).toMatchObject([
      { id: file.id, removalReason: "nhầm tệp" },
    ]);
    const {
      rows: [row],
    } = await models.judge.query(
      `
        select f.discard_after > now() + interval '89 days' as kept, f.discarded_at
        from models.stored_file f
        join models.attachment a on a.file_id = f.id
        where a.id = $1
      `,
      [file.id],
    );
    expect(row).toEqual({ kept: true, discarded_at: null });
  });
});

test("a post that reads no files lends its area to none that does", async () => {
  const both = {
    ...otherCommune,
    grants: [...otherCommune.grants, ...person("Analyst", { provinces: [keys.province] }).grants],
  };
  for (const kind of ["PILOT_UNIT", "CONFERENCE"] as const) {
    const file = await attached(commune, { kind, id: things[kind] });
    expect(await ids(commune, kind, things[kind])).toContain(file.id);
    expect(await ids(both, kind, things[kind])).toEqual([]);
    expect(await codeOf(download(both, file.id))).toBe("NOT_FOUND");
    await remove(commune, file.id);
  }
});

test("row-level security alone hides a file with its thing, and every file on a kind that it does not know", async () => {
  const { id } = await attached(commune, { kind: "PILOT_UNIT", id: things.PILOT_UNIT });
  const sees = async (communes: number): Promise<number> => {
    const em = models.service.orm.em.fork({
      session: {
        variables: {
          "app.all": "off",
          "app.actor": "x",
          "app.provinces": "{}",
          "app.districts": "{}",
          "app.communes": `{${communes}}`,
          "app.areas": "{}",
        },
      },
    });
    return em.transactional(
      async (tx) => (await (tx as any).execute("select id from models.attachment where id = ?", [id])).length,
    );
  };
  expect(await sees(keys.commune)).toBe(1);
  expect(await sees(keys.otherCommune)).toBe(0);
  await models.judge.query("alter table models.attachment disable trigger keep_attachment");
  await models.judge.query("update models.attachment set subject_kind = 'SOMETHING' where id = $1", [id]);
  await models.judge.query("alter table models.attachment enable trigger keep_attachment");
  expect(await sees(keys.commune)).toBe(0);
});

describe("a document", () => {
  test("once issued takes its signed scan, once, and its seal stays", async () => {
    const seal = async (): Promise<unknown> =>
      (await models.judge.query("select hash, version from models.document where id = $1", [issued])).rows[0];
    const before = await seal();
    expect(rule(await attach(commune, await upload(commune), { kind: "DOCUMENT", id: issued }))).toBe(
      "document.issued",
    );
    const both = await Promise.all(
      [upload(commune), upload(commune)].map(async (one) =>
        attach(commune, await one, { kind: "DOCUMENT", id: issued }, { kind: "SIGNED_SCAN" }),
      ),
    );
    expect(both.filter(({ data }) => data)).toHaveLength(1);
    expect(["attachment.signed-once", "unique"]).toContain(rule(both.find(({ errors }) => errors)!));
    expect(await seal()).toEqual(before);
    // Whoever it is addressed to reads the scan, and hangs nothing on it.
    expect(await ids(otherCommune, "DOCUMENT", issued)).toHaveLength(1);
    expect(
      rule(
        await attach(
          otherCommune,
          await upload(otherCommune),
          { kind: "DOCUMENT", id: issued },
          { kind: "SIGNED_SCAN" },
        ),
      ),
    ).toBe("NOT_FOUND");
    // A wrong scan gives way to the right one; both are on record.
    const [wrong] = (await list(commune, "DOCUMENT", issued)).data.attachments;
    expect((await remove(commune, wrong.id)).errors).toBeUndefined();
    expect((await attached(commune, { kind: "DOCUMENT", id: issued }, { kind: "SIGNED_SCAN" })).id).not.toBe(wrong.id);
  });

  test("a draft has no signed scan; its files are seen by those who write there alone", async () => {
    const subject = { kind: "DOCUMENT", id: things.DOCUMENT };
    expect(rule(await attach(commune, await upload(commune), subject, { kind: "SIGNED_SCAN" }))).toBe("document.draft");
    const { id } = await attached(commune, subject);
    const reader = person("ResidentialHead", { communes: [keys.commune] });
    expect(await ids(reader, "DOCUMENT", things.DOCUMENT)).toEqual([]);
    expect(await codeOf(download(reader, id))).toBe("NOT_FOUND");
  });
});

test("a visit of the province's team is not a district's to change", async () => {
  const uploadId = await upload(district);
  expect(await attachable(district, "INSPECTION", things.INSPECTION)).toEqual([]);
  expect(rule(await attach(district, uploadId, { kind: "INSPECTION", id: things.INSPECTION }))).toBe("FORBIDDEN");
});
test("the paper of a step is brought by whoever takes that step", async () => {
  const {
    rows: [guided],
  } = await models.judge.query("select id from models.pilot_step where pilot_id = $1 and stage = 'GUIDED'", [
    things.PILOT_UNIT,
  ]);
  expect(rule(await attach(commune, await upload(commune), { kind: "PILOT_STEP", id: guided.id }))).toBe("FORBIDDEN");
  expect(await attached(district, { kind: "PILOT_STEP", id: guided.id })).toMatchObject({ subjectId: guided.id });
});

test("a finding of an open visit may still be written anew: nothing hangs on it yet", async () => {
  const where = "where id = (select inspection_id from models.finding where id = $1)";
  const {
    rows: [before],
  } = await models.judge.query(
    `select id, state, minutes_number, conclusion_number, conclusion_on from models.inspection ${where}`,
    [things.FINDING],
  );
  const put = async (state: string, ...rest: unknown[]): Promise<void> => {
    await models.judge.query("alter table models.inspection disable trigger keep_concluded");
    await models.judge.query(
      `
        update models.inspection
        set state = $2, minutes_number = $3, conclusion_number = $4, conclusion_on = $5
        where id = $1
      `,
      [before.id, state, ...rest],
    );
    await models.judge.query("alter table models.inspection enable trigger keep_concluded");
  };
  await put("OPEN", null, null, null);
  expect(rule(await attach(commune, await upload(commune), { kind: "FINDING", id: things.FINDING }))).toBe(
    "inspection.open",
  );
  await put(before.state, before.minutes_number, before.conclusion_number, before.conclusion_on);
});

describe("an upload", () => {
  const subject = () => ({ kind: "PILOT_UNIT", id: things.PILOT_UNIT });
  test("is used once, by whoever sent it; the same key twice does it once", async () => {
    const uploadId = await upload(commune);
    expect(rule(await attach(officer, uploadId, { kind: "INSPECTION", id: things.INSPECTION }))).toBe("upload.unknown");
    const key = randomUUID();
    const [first, again] = [
      await attach(commune, uploadId, subject(), {}, key),
      await attach(commune, uploadId, subject(), {}, key),
    ];
    expect(again.data.attachFile.id).toBe(first.data.attachFile.id);
    expect(rule(await attach(commune, uploadId, subject()))).toBe("upload.unknown");
    const raced = await upload(commune);
    const answers = await Promise.all(Array.from({ length: 4 }, () => attach(commune, raced, subject())));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect(
      (await models.judge.query("select count(*)::int n from models.attachment where file_id = $1", [raced])).rows[0].n,
    ).toBe(1);
    expect(rule(await attach(commune, randomUUID(), subject()))).toBe("upload.unknown");
  });

  test("of a paper stamped secret is refused, deleted, and not described", async () => {
    for (const secrecy of ["CONFIDENTIAL", "SECRET", "TOP_SECRET"]) {
      const uploadId = await upload(commune);
      const refused = await attach(commune, uploadId, subject(), { secrecy });
      expect(rule(refused)).toBe("file.secret");
      expect(refused.errors![0]!.message).toContain("Luật Bảo vệ bí mật nhà nước");
      const {
        rows: [{ key }],
      } = await models.judge.query("select key from models.stored_file where id = $1", [uploadId]);
      await sweepDue(models.service, filesOf(models.service)!);
      expect(await filesOf(models.service)!.store.get(key)).toBeNull();
      expect((await models.judge.query("select 1 from models.stored_file where id = $1", [uploadId])).rows).toEqual([]);
      expect(
        (
          await models.judge.query(
            "select action, details from models.audit_entry where subject = $1 order by seq desc limit 1",
            [uploadId],
          )
        ).rows,
      ).toEqual([{ action: "file.refuse-secret", details: { secrecy } }]);
      // Changing one's mind does not bring it back.
      expect(rule(await attach(commune, uploadId, subject()))).toBe("upload.unknown");
    }
  });

  test("that nobody used within a day is gone, bytes and row", async () => {
    const uploadId = await upload(commune);
    await models.judge.query(
      "update models.stored_file set discard_after = now() - interval '1 second' where id = $1",
      [uploadId],
    );
    expect(rule(await attach(commune, uploadId, subject()))).toBe("upload.unknown");
    const {
      rows: [{ key }],
    } = await models.judge.query("select key from models.stored_file where id = $1", [uploadId]);
    await sweepDue(models.service, filesOf(models.service)!);
    expect(await filesOf(models.service)!.store.get(key)).toBeNull();
    expect((await models.judge.query("select 1 from models.stored_file where id = $1", [uploadId])).rows).toEqual([]);
  });

  test("too many waiting are refused before a byte is read", async () => {
    const greedy = person("CommuneOfficer", { communes: [keys.commune] });
    await models.judge.query(
      `
        insert into models.stored_file (id, key, account_id, name, media_type, size, sha256, discard_after)
        select gen_random_uuid(), 'k' || n, $1, 'x', 'text/plain', 1, repeat('0', 64), now() + interval '1 day'
        from generate_series(1, 50) n
      `,
      [greedy.id],
    );
    let read = false;
    const content = (async function* () {
      read = true;
      yield pdf();
    })();
    expect(await codeOf(keepFile(models.service, greedy, "a.pdf", content))).toBe("RATE_LIMITED");
    expect(read).toBe(false);
  });

  test("a refused one leaves neither row nor bytes", async () => {
    const { store } = filesOf(models.service)!;
    const count = async (): Promise<[number, number]> => {
      let bytes = 0;
      for await (const _ of store.list()) bytes++;
      return [bytes, (await models.judge.query("select count(*)::int n from models.stored_file")).rows[0].n];
    };
    const before = await count();
    expect(await codeOf(upload(commune, png(), "a.pdf"))).toBe("BAD_USER_INPUT");
    // The row cannot be written: the bytes that were stored already go again.
    await models.judge.query("alter table models.stored_file add constraint planted check (name <> 'planted.pdf')");
    await expect(upload(commune, pdf(), "planted.pdf")).rejects.toThrow(/planted/);
    await models.judge.query("alter table models.stored_file drop constraint planted");
    expect(await count()).toEqual(before);
  });
});

describe("the store and the database", () => {
  test("bytes without a row go after a day, no others", async () => {
    const files = filesOf(models.service)!;
    const { receive } = await import("@hoa-nhap/files");
    const orphan = await files.store.put(await receive(Readable.from([pdf()]), files.incoming));
    const { id } = await attached(commune, { kind: "PILOT_UNIT", id: things.PILOT_UNIT });
    // The store of a test run holds other files too: only what lies there in this one's eyes is swept.
    const own = {
      ...files,
      store: {
        ...files.store,
        async *list() {
          yield { key: orphan, at: new Date() };
          for (const { key } of (
            await models.judge.query("select key from models.stored_file where key ~ '^[0-9a-f]{48}$'")
          ).rows)
            yield { key, at: new Date() };
        },
      },
    };
    expect(await sweepOrphans(models.service, own)).toBe(0);
    expect(await sweepOrphans(models.service, own, Date.now() + 25 * 3600 * 1000)).toBe(1);
    expect(await files.store.get(orphan)).toBeNull();
    (await download(commune, id)).content.destroy();
  });

  test("what was taken away loses its bytes in the end; its row and hash stay", async () => {
    const { id } = await attached(commune, { kind: "PILOT_UNIT", id: things.PILOT_UNIT });
    await remove(commune, id);
    const {
      rows: [{ file_id: file }],
    } = await models.judge.query("select file_id from models.attachment where id = $1", [id]);
    await models.judge.query(
      "update models.stored_file set discard_after = now() - interval '1 second' where id = $1",
      [file],
    );
    await sweepDue(models.service, filesOf(models.service)!);
    const {
      rows: [row],
    } = await models.judge.query(
      "select key, sha256, discarded_at is not null as gone from models.stored_file where id = $1",
      [file],
    );
    expect(row).toMatchObject({ gone: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await filesOf(models.service)!.store.get(row.key)).toBeNull();
  });

  test("bytes that are missing or of another length are said to be so", async () => {
    const { id } = await attached(commune, { kind: "PILOT_UNIT", id: things.PILOT_UNIT });
    await models.judge.query(
      "update models.stored_file set size = size + 1 where id = (select file_id from models.attachment where id = $1)",
      [id],
    );
    expect(await codeOf(download(commune, id))).toBe("file.missing");
  });

  test("an attachment is never changed or deleted, not even past the service", async () => {
    const { id } = await attached(commune, { kind: "PILOT_UNIT", id: things.PILOT_UNIT });
    await expect(models.judge.query("update models.attachment set title = 'x' where id = $1", [id])).rejects.toThrow(
      /not changed/,
    );
    await expect(models.judge.query("delete from models.attachment where id = $1", [id])).rejects.toThrow(/is kept/);
  });
});

test("the files of thirty things cost as many statements as those of one", async () => {
  const { rows } = await models.judge.query(
    `
      select id from models.pilot_step
      where pilot_id in (select id from models.pilot_unit where commune_key is not null)
      limit 30
    `,
  );
  const count = async (of: string[]): Promise<number> =>
    (await models.statements(() => list(officer, "PILOT_STEP", ...of))).length;
  expect(await count(rows.map(({ id }) => id))).toBe(await count([things.PILOT_STEP]));
  // What is in sight, its files.
  expect(await count([things.PILOT_STEP])).toBe(2);
});
