import { fold } from "@hoa-nhap/kernel";
import { Faults, readSheet, RowCells, type Columns, type SheetRow } from "@hoa-nhap/sheets";
import { MemberBody, MemberPost, Sex } from "./staffing-words.js";

/** A member as a row of a sheet tells them. */
export interface ToldMember {
  row: number;
  name: string;
  sex: Sex;
  post: MemberPost;
  office: string | null;
  body: MemberBody;
  duty: string | null;
}

const [NAME, SEX, POST, OFFICE, BODY, DUTY] = [
  "Họ và tên",
  "Giới tính",
  "Chức danh",
  "Chức vụ đang giữ",
  "Nơi công tác",
  "Nhiệm vụ",
] as const;
const COLUMNS: Columns = {
  required: [NAME, SEX],
  optional: [POST, OFFICE, BODY, DUTY],
  also: {
    "Họ tên": NAME,
    "Nam, nữ": SEX,
    "Nam/nữ": SEX,
    "Chức danh trong Ban chỉ đạo": POST,
    "Chức danh trong nhóm": POST,
    "Chức vụ": OFFICE,
    "Chức vụ, đơn vị công tác": OFFICE,
    "Đơn vị công tác": BODY,
    "Cơ quan": BODY,
    "Nhiệm vụ được phân công": DUTY,
    "Phân công nhiệm vụ": DUTY,
  },
  inOrder: true,
};
/** As many as a committee or group may have. */
const MOST_MEMBERS = 99;

// What names of bodies and offices give away, the more particular before the more general.
const BODIES: [RegExp, MemberBody][] = [
  [/cong an/, MemberBody.POLICE],
  [/phu nu/, MemberBody.WOMEN],
  [/nong dan/, MemberBody.FARMERS],
  [/cuu chien binh|ccb/, MemberBody.VETERANS],
  [/thanh nien|doan xa/, MemberBody.YOUTH],
  [/cao tuoi/, MemberBody.ELDERLY],
  [/ban cong tac|btct|ct ?mt/, MemberBody.FRONT_WORK_BOARD],
  [/mat tran|mttq/, MemberBody.FRONT],
  [/bao ve|an ninh/, MemberBody.SECURITY_TEAM],
  [/dang|cap uy|chi bo|bi thu/, MemberBody.PARTY],
  [/uy ban|ubnd|cong chuc|tu phap|van hoa/, MemberBody.PEOPLES_COMMITTEE],
  [/thon|to dan pho|khu pho/, MemberBody.RESIDENTIAL_AREA],
];
const bodyOf = (...texts: (string | null)[]): MemberBody => {
  for (const text of texts) for (const [words, found] of BODIES) if (words.test(fold(text ?? ""))) return found;
  return MemberBody.OTHER;
};
const sexOf = (text: string): Sex | null =>
  /^(nu|f|female)$/.test(text) ? Sex.FEMALE : /^(nam|m|male)$/.test(text) ? Sex.MALE : null;
const postOf = (text: string): MemberPost | null =>
  /pho/.test(text)
    ? MemberPost.DEPUTY
    : /^truong|nhom truong/.test(text)
      ? MemberPost.HEAD
      : /^(|thanh vien|uy vien|tv)$/.test(text)
        ? MemberPost.MEMBER
        : null;

function memberIn(row: SheetRow, faults: Faults): ToldMember | null {
  const cells = new RowCells(row, faults);
  const [name, office, bodyText, duty] = [cells.text(NAME), cells.text(OFFICE), cells.text(BODY), cells.text(DUTY)];
  const [sex, post] = [sexOf(fold(cells.text(SEX) ?? "")), postOf(fold(cells.text(POST) ?? ""))];
  if (name === null || name.length < 2) cells.missing(NAME, "member.name", "Thiếu họ tên.", "The name is missing.");
  if (sex === null) cells.missing(SEX, "member.sex", "Giới tính cần là Nam hoặc Nữ.", "The sex is to be Nam or Nữ.");
  if (post === null)
    cells.missing(
      POST,
      "member.post",
      "Không hiểu chức danh: cần là trưởng, phó hoặc thành viên.",
      "The post is not understood: head, deputy or member.",
    );
  // A cell that is wrong in itself was told when the sheet was read.
  return name !== null && sex && post && !faults.isIn(row.row)
    ? { row: row.row, name, sex, post, office, body: bodyOf(bodyText, office), duty }
    : null;
}

/**
 * Reads members out of rows copied from a sheet, with a header or in the order of its columns; every fault is told at
 * its cell, and keeps its row out.
 */
export async function readMembers(text: string): Promise<{ members: ToldMember[]; faults: Faults }> {
  const faults = new Faults();
  const rows = await readSheet([Buffer.from(text)], COLUMNS, faults);
  if (rows.length > MOST_MEMBERS) {
    faults.add(
      0,
      "file.too-many-rows",
      `Có hơn ${MOST_MEMBERS} dòng: không ban chỉ đạo hay nhóm nào đông như vậy.`,
      `There are more than ${MOST_MEMBERS} rows: no committee or group has so many.`,
    );
    return { members: [], faults };
  }
  return { members: rows.flatMap((row) => memberIn(row, faults) ?? []), faults };
}
