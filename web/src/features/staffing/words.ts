import { msg } from "@lingui/core/macro";
import type { MemberBody, MemberPost, PilotEnd, Sex } from "../../gql/graphql.ts";

type Words<T extends string> = Record<T, ReturnType<typeof msg>>;

export const SEX_WORDS: Words<Sex> = { MALE: msg`Nam`, FEMALE: msg`Nữ` };
export const COMMITTEE_POSTS: Words<MemberPost> = {
  HEAD: msg`Trưởng ban`,
  DEPUTY: msg`Phó trưởng ban`,
  MEMBER: msg`Thành viên`,
};
export const GROUP_POSTS: Words<MemberPost> = {
  HEAD: msg`Nhóm trưởng`,
  DEPUTY: msg`Nhóm phó`,
  MEMBER: msg`Thành viên`,
};
export const BODY_WORDS: Words<MemberBody> = {
  PARTY: msg`Cấp ủy, chi bộ`,
  FRONT: msg`Ủy ban MTTQ`,
  PEOPLES_COMMITTEE: msg`Ủy ban nhân dân`,
  POLICE: msg`Công an`,
  WOMEN: msg`Hội Phụ nữ`,
  FARMERS: msg`Hội Nông dân`,
  VETERANS: msg`Hội Cựu chiến binh`,
  YOUTH: msg`Đoàn Thanh niên`,
  ELDERLY: msg`Hội Người cao tuổi`,
  FRONT_WORK_BOARD: msg`Ban công tác Mặt trận`,
  RESIDENTIAL_AREA: msg`Thôn, tổ dân phố`,
  SECURITY_TEAM: msg`Tổ bảo vệ an ninh, trật tự`,
  OTHER: msg`Khác`,
};
export const END_WORDS: Words<PilotEnd> = {
  MAINTAINED: msg`Duy trì`,
  MERGED: msg`Sáp nhập vào đơn vị khác`,
  CLOSED: msg`Kết thúc`,
};
