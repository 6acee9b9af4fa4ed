import { msg } from "@lingui/core/macro";
import type { OrganisationKind, SuccessionKind } from "../../gql/graphql.ts";

export const SUCCESSION_WORDS: Record<SuccessionKind, ReturnType<typeof msg>> = {
  CONTINUE: msg`tiếp tục, đổi cấp trên hoặc ranh giới`,
  RENAME: msg`đổi tên`,
  RECLASSIFY: msg`đổi loại`,
  MERGE: msg`sáp nhập`,
  SPLIT: msg`chia tách`,
  TRANSFER: msg`chuyển một phần`,
};

export const ORGANISATION_WORDS: Record<OrganisationKind, ReturnType<typeof msg>> = {
  FRONT: msg`Mặt trận Tổ quốc`,
  FRONT_WORK_BOARD: msg`Ban công tác Mặt trận`,
  POLICE: msg`Công an`,
  COMMITTEE_138: msg`Ban chỉ đạo 138`,
  FINANCE: msg`Tài chính`,
  PEOPLES_COMMITTEE: msg`Ủy ban nhân dân`,
  PARTY_COMMITTEE: msg`Cấp ủy`,
  MEMBER: msg`Tổ chức thành viên`,
};
