import { DEMO_PROVINCE } from "@hoa-nhap/demo";
import { DocumentType } from "../document/document-kind.js";
import { issueDocument, reviseDocument } from "../document/document.service.js";
import { draftReminderLetter } from "../reminder-letter/reminder-letter.service.js";
import type { DemoDesk } from "./desk.js";
import { acknowledged } from "./receipts.js";

const ON = "2020-08-05";
const [OFFICER, LEADER] = ["can-bo-tinh", "lanh-dao-tinh"];
const ISSUER = "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương";
const SIGNED = { signerName: "Lê Văn Đạo (mẫu)", signerPost: "Phó Chủ tịch" };

/** Five days after the moved deadline one unit has not launched: its district is urged by an official letter (R52). */
export async function urgeTheLast(desk: DemoDesk): Promise<void> {
  if (ON > desk.today) return;
  const unitId = desk.units.idOf(DEMO_PROVINCE);
  const find = () =>
    desk.read((db) =>
      db
        .selectFrom("document as d")
        .selectAll("d")
        .where("d.type", "=", DocumentType.LETTER)
        .where((eb) =>
          eb.exists(eb.selectFrom("urgedUnit as u").select("u.documentId").whereRef("u.documentId", "=", "d.id")),
        )
        .orderBy("d.draftedAt")
        .limit(1)
        .executeTakeFirst(),
    );
  if (!(await find())) await draftReminderLetter(desk.on(ON, OFFICER), { unitId, year: 2020, issuer: ISSUER });
  let letter = (await find())!;
  if (!letter.signerName) {
    const legalBases = letter.legalBases.map(({ raw, ...basis }) => ({ ...basis, number: raw }));
    await reviseDocument(desk.on(ON, OFFICER), {
      ...letter,
      ...SIGNED,
      unitId,
      legalBases,
      expectedVersion: letter.version,
    });
    letter = (await find())!;
  }
  if (letter.state === "DRAFT")
    await issueDocument(desk.on(ON, LEADER), {
      id: letter.id,
      expectedVersion: letter.version,
      on: ON,
      number: "96/MT",
    });
  await acknowledged(desk, letter.id, ON, 2);
}
