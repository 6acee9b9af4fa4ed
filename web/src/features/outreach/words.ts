import { msg } from "@lingui/core/macro";
import type { Audience, Channel, OutreachKind, OutreachTopic } from "../../gql/graphql.ts";

type Words<K extends string> = Record<K, ReturnType<typeof msg>>;

export const OUTREACH_KINDS = ["BRIEFING", "COMMUNICATION"] as const satisfies readonly OutreachKind[];
export const OUTREACH_KIND_WORDS: Words<OutreachKind> = { BRIEFING: msg`Quán triệt`, COMMUNICATION: msg`Truyền thông` };
export const AUDIENCES = [
  "CADRE",
  "CIVIL_SERVANT",
  "PUBLIC_EMPLOYEE",
  "PARTY_MEMBER",
  "YOUTH_UNION_MEMBER",
  "ASSOCIATION_MEMBER",
  "PEOPLE",
] as const satisfies readonly Audience[];
export const AUDIENCE_WORDS: Words<Audience> = {
  CADRE: msg`Cán bộ`,
  CIVIL_SERVANT: msg`Công chức`,
  PUBLIC_EMPLOYEE: msg`Viên chức`,
  PARTY_MEMBER: msg`Đảng viên`,
  YOUTH_UNION_MEMBER: msg`Đoàn viên`,
  ASSOCIATION_MEMBER: msg`Hội viên`,
  PEOPLE: msg`Các tầng lớp nhân dân`,
};
export const CHANNELS = [
  "BROADCAST",
  "PRESS",
  "LOUDSPEAKER",
  "ONLINE",
  "LEAFLET",
] as const satisfies readonly Channel[];
export const CHANNEL_WORDS: Words<Channel> = {
  BROADCAST: msg`Phát thanh, truyền hình`,
  PRESS: msg`Báo chí`,
  LOUDSPEAKER: msg`Loa truyền thanh`,
  ONLINE: msg`Mạng xã hội, trang tin điện tử`,
  LEAFLET: msg`Tờ rơi, tài liệu`,
};
export const TOPICS = [
  "SCHEME",
  "MEASURES",
  "LAW",
  "PREVENTION",
  "REINTEGRATION",
  "TIPS",
] as const satisfies readonly OutreachTopic[];
export const TOPIC_WORDS: Words<OutreachTopic> = {
  SCHEME: msg`Nội dung Đề án`,
  MEASURES: msg`Biện pháp tổ chức thực hiện`,
  LAW: msg`Chính sách, pháp luật`,
  PREVENTION: msg`Phòng ngừa tội phạm`,
  REINTEGRATION: msg`Cảm hóa, giúp đỡ tái hòa nhập`,
  TIPS: msg`Tố giác tội phạm`,
};
