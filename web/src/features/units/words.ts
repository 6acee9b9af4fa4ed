import { msg } from "@lingui/core/macro";
import type { OrganisationKind, SuccessionKind, UnitType } from "../../gql/graphql.ts";

export const SUCCESSION_WORDS: Record<SuccessionKind, ReturnType<typeof msg>> = {
  CONTINUE: msg`đổi cấp trên, ranh giới`,
  RENAME: msg`đổi tên`,
  RECLASSIFY: msg`đổi loại`,
  MERGE: msg`nhập vào`,
  SPLIT: msg`chia tách`,
  TRANSFER: msg`chuyển một phần`,
};

export const TYPE_WORDS: Record<UnitType, ReturnType<typeof msg>> = {
  TINH: msg`tỉnh`,
  THANH_PHO_TRUC_THUOC: msg`thành phố trực thuộc Trung ương`,
  HUYEN: msg`huyện`,
  QUAN: msg`quận`,
  THI_XA: msg`thị xã`,
  THANH_PHO: msg`thành phố thuộc tỉnh`,
  XA: msg`xã`,
  PHUONG: msg`phường`,
  THI_TRAN: msg`thị trấn`,
  DAC_KHU: msg`đặc khu`,
  THON: msg`thôn`,
  TO_DAN_PHO: msg`tổ dân phố`,
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
