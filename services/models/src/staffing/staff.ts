import { badInput, tidy, type FieldFault, type Words } from "@hoa-nhap/kernel";
import { MemberBody, MemberPost, Sex } from "./staffing-words.js";

export interface MemberGiven {
  name: string;
  sex: Sex;
  post: MemberPost;
  office?: string | null;
  body: MemberBody;
  duty?: string | null;
}
/** Who a version has: its members by name, or, where the paper gives no more, their number. */
export interface StaffGiven {
  members?: MemberGiven[] | null;
  memberCount?: number | null;
  womenCount?: number | null;
}
export interface Staff {
  members: Required<MemberGiven>[];
  memberCount: number;
  womenCount: number | null;
  listed: boolean;
}

const fault = (path: string, rule: string, vi: string, en: string): FieldFault => ({ path, rule, message: { vi, en } });
const lower = (text: string | null): string => (text ?? "").toLocaleLowerCase("vi");

/** One name may be two people; one name with one office is one. */
function doubled(members: Required<MemberGiven>[], path: string): FieldFault[] {
  const seen = new Map<string, number>();
  return members.flatMap(({ name, office }, index) => {
    const key = `${lower(name)}\n${lower(office)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined
      ? []
      : [
          fault(
            `${path}members.${index}.name`,
            "members.twice",
            `Trùng với dòng ${first + 1}; nếu là hai người, hãy ghi chức vụ khác nhau.`,
            `The same as row ${first + 1}; if these are two people, tell them apart by their offices.`,
          ),
        ];
  });
}

function unlisted({ memberCount, womenCount }: StaffGiven, path: string, needsWomen: boolean): FieldFault[] {
  const missing: Words = {
    vi: "Hãy ghi danh sách thành viên, hoặc số lượng.",
    en: "Give the list of members, or their number.",
  };
  return [
    ...(typeof memberCount === "number"
      ? []
      : [{ path: `${path}memberCount`, rule: "members.none", message: missing }]),
    ...(needsWomen && typeof womenCount !== "number"
      ? [{ path: `${path}womenCount`, rule: "members.none", message: missing }]
      : []),
  ];
}

/** Reads who is in a version: counts come from the list where there is one. Answers what is wrong beside it. */
export function staffOf(
  given: StaffGiven,
  path = "",
  { needsWomen = false, rule = "members" } = {},
): { staff: Staff; faults: FieldFault[] } {
  const listed = (given.members ?? []).length > 0;
  const members = (given.members ?? []).map((one) => ({
    ...one,
    name: tidy(one.name),
    office: one.office ? tidy(one.office) : null,
    duty: one.duty ? tidy(one.duty) : null,
  }));
  const women = members.filter(({ sex }) => sex === Sex.FEMALE).length;
  const staff: Staff = listed
    ? { members, listed, memberCount: members.length, womenCount: women }
    : { members, listed, memberCount: given.memberCount ?? 0, womenCount: given.womenCount ?? null };
  const faults = listed ? doubled(members, path) : unlisted(given, path, needsWomen);
  const counted = [
    ["memberCount", staff.memberCount],
    ["womenCount", women],
  ] as const;
  for (const [key, n] of listed ? counted : []) {
    if (typeof given[key] === "number" && given[key] !== n)
      faults.push(fault(`${path}${key}`, "members.counted", `Danh sách có ${n} người.`, `The list has ${n}.`));
  }
  if ((staff.womenCount ?? 0) > staff.memberCount)
    faults.push(
      fault(`${path}womenCount`, `${rule}.women`, "Số nữ lớn hơn số thành viên.", "More women than members."),
    );
  return { staff, faults };
}

/** How many hold a post, and whether the police sit in it. */
export const seatsOf = ({ members }: Staff): { heads: number; deputies: number; police: boolean } => ({
  heads: members.filter(({ post }) => post === MemberPost.HEAD).length,
  deputies: members.filter(({ post }) => post === MemberPost.DEPUTY).length,
  police: members.some(({ body }) => body === MemberBody.POLICE),
});

export function refuse(faults: FieldFault[]): void {
  if (faults.length > 0) throw badInput(faults);
}
