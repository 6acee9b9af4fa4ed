import type { MemberBody, MemberPost, Sex, StaffMemberInput } from "../../gql/graphql.ts";

/** A member as the form holds them. */
export interface MemberRow {
  name: string;
  sex: Sex;
  post: MemberPost;
  office: string;
  body: MemberBody;
  duty: string;
}

export const emptyMember = (post: MemberPost = "MEMBER"): MemberRow => ({
  name: "",
  sex: "MALE",
  post,
  office: "",
  body: "OTHER",
  duty: "",
});
export const womenIn = (rows: readonly MemberRow[]): number => rows.filter(({ sex }) => sex === "FEMALE").length;
/** As the API takes them. */
export const membersInput = (rows: readonly MemberRow[]): StaffMemberInput[] =>
  rows.map(({ name, sex, post, office, body, duty }) => ({
    name: name.trim(),
    sex,
    post,
    body,
    office: office.trim() || null,
    duty: duty.trim() || null,
  }));

/** What a form begins with: a member as the platform shows them, or read them from a sheet. */
export const rowOf = ({
  name,
  sex,
  post,
  office,
  body,
  duty,
}: {
  name: string | null;
  sex: Sex;
  post: MemberPost;
  office: string | null;
  body: MemberBody;
  duty: string | null;
}): MemberRow => ({ name: name ?? "", sex, post, body, office: office ?? "", duty: duty ?? "" });
