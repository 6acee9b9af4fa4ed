import type { MemberBody, MemberPost, Sex, StaffMemberInput } from "../../gql/graphql.ts";
import { withoutMarks } from "../../ui/order.ts";

/** A member as the form holds them. */
export interface MemberRow {
  name: string;
  sex: Sex;
  post: MemberPost;
  office: string;
  body: MemberBody;
  duty: string;
}
export type PasteFault = "name" | "sex" | "post";
export interface Pasted {
  rows: MemberRow[];
  faults: { row: number; rule: PasteFault }[];
}

export const emptyMember = (post: MemberPost = "MEMBER"): MemberRow => ({ name: "", sex: "MALE", post, office: "", body: "OTHER", duty: "" });
export const womenIn = (rows: readonly MemberRow[]): number => rows.filter(({ sex }) => sex === "FEMALE").length;
/** As the API takes them. */
export const membersInput = (rows: readonly MemberRow[]): StaffMemberInput[] =>
  rows.map(({ name, sex, post, office, body, duty }) => ({ name: name.trim(), sex, post, body, office: office.trim() || null, duty: duty.trim() || null }));

// What names of bodies and offices give away, the more particular before the more general.
const BODIES: [RegExp, MemberBody][] = [
  [/cong an/, "POLICE"], [/phu nu/, "WOMEN"], [/nong dan/, "FARMERS"], [/cuu chien binh|ccb/, "VETERANS"], [/thanh nien|doan xa/, "YOUTH"], [/cao tuoi/, "ELDERLY"],
  [/ban cong tac|btct|ct ?mt/, "FRONT_WORK_BOARD"], [/mat tran|mttq/, "FRONT"], [/bao ve|an ninh/, "SECURITY_TEAM"], [/dang|cap uy|chi bo|bi thu/, "PARTY"],
  [/uy ban|ubnd|cong chuc|tu phap|van hoa/, "PEOPLES_COMMITTEE"], [/thon|to dan pho|khu pho/, "RESIDENTIAL_AREA"],
];
const bodyOf = (body: string, office: string): MemberBody => {
  for (const text of [body, office]) for (const [words, found] of BODIES) if (words.test(text)) return found;
  return "OTHER";
};
const sexOf = (text: string): Sex | null => (/^(nu|f|female|x)$/.test(text) ? "FEMALE" : /^(nam|m|male)$/.test(text) ? "MALE" : null);
const postOf = (text: string): MemberPost | null => (/pho/.test(text) ? "DEPUTY" : /^truong|nhom truong/.test(text) ? "HEAD" : /^(|thanh vien|uy vien|tv)$/.test(text) ? "MEMBER" : null);

/**
 * Rows copied from a spreadsheet: name, sex, post, office, body, task, parted by tabs; a running number before them and a line of
 * headings are left aside. A row that cannot be read is told and left out.
 */
export function readPasted(text: string): Pasted {
  const pasted: Pasted = { rows: [], faults: [] };
  const lines = text.split(/\r?\n/).map((line) => line.split("\t").map((cell) => cell.trim()));
  lines.forEach((all, index) => {
    const cells = /^\d{1,3}\.?$/.test(all[0] ?? "") || withoutMarks(all[0] ?? "") === "stt" ? all.slice(1) : all;
    const [name = "", sexText = "", postText = "", office = "", bodyText = "", duty = ""] = cells;
    if (cells.every((cell) => cell === "") || /^ho( va)? ten$/.test(withoutMarks(name))) return;
    const [sex, post] = [sexOf(withoutMarks(sexText)), postOf(withoutMarks(postText))];
    const wrong: PasteFault[] = [...(name.length < 2 ? ["name" as const] : []), ...(sex ? [] : ["sex" as const]), ...(post ? [] : ["post" as const])];
    if (wrong.length > 0 || !sex || !post) return void pasted.faults.push(...wrong.map((rule) => ({ row: index + 1, rule })));
    pasted.rows.push({ name, sex, post, office, body: bodyOf(withoutMarks(bodyText), withoutMarks(office)), duty });
  });
  return pasted;
}

/** What a form begins with: a member as the platform shows them. */
export const rowOf = ({ name, sex, post, office, body, duty }: { name: string | null; sex: Sex; post: MemberPost; office: string | null; body: MemberBody; duty: string | null }): MemberRow =>
  ({ name: name ?? "", sex, post, body, office: office ?? "", duty: duty ?? "" });
