import type { Words } from "@hoa-nhap/kernel";

/** A briefing of people in a room (R59), or something made known through a channel (R60). */
export enum OutreachKind {
  BRIEFING = "BRIEFING",
  COMMUNICATION = "COMMUNICATION",
}
/** The seven kinds of audience of the plan, in its order (R59). */
export enum Audience {
  CADRE = "CADRE",
  CIVIL_SERVANT = "CIVIL_SERVANT",
  PUBLIC_EMPLOYEE = "PUBLIC_EMPLOYEE",
  PARTY_MEMBER = "PARTY_MEMBER",
  YOUTH_UNION_MEMBER = "YOUTH_UNION_MEMBER",
  ASSOCIATION_MEMBER = "ASSOCIATION_MEMBER",
  PEOPLE = "PEOPLE",
}
export const AUDIENCE_WORDS: Record<Audience, Words> = {
  CADRE: { vi: "Cán bộ", en: "Cadres" },
  CIVIL_SERVANT: { vi: "Công chức", en: "Civil servants" },
  PUBLIC_EMPLOYEE: { vi: "Viên chức", en: "Public employees" },
  PARTY_MEMBER: { vi: "Đảng viên", en: "Party members" },
  YOUTH_UNION_MEMBER: { vi: "Đoàn viên", en: "Youth Union members" },
  ASSOCIATION_MEMBER: { vi: "Hội viên", en: "Members of associations" },
  PEOPLE: { vi: "Các tầng lớp nhân dân", en: "People of all walks of life" },
};
export enum Channel {
  BROADCAST = "BROADCAST",
  PRESS = "PRESS",
  LOUDSPEAKER = "LOUDSPEAKER",
  ONLINE = "ONLINE",
  LEAFLET = "LEAFLET",
}
export const CHANNEL_WORDS: Record<Channel, Words> = {
  BROADCAST: { vi: "Phát thanh, truyền hình", en: "Radio and television" },
  PRESS: { vi: "Báo chí", en: "Press" },
  LOUDSPEAKER: { vi: "Loa truyền thanh", en: "Loudspeakers" },
  ONLINE: { vi: "Mạng xã hội, trang tin điện tử", en: "Online" },
  LEAFLET: { vi: "Tờ rơi, tài liệu", en: "Leaflets" },
};
/** The channels that belong to a media outlet of the same level (R60). */
export const OF_AN_OUTLET: readonly Channel[] = [Channel.BROADCAST, Channel.PRESS];

export enum OutreachTopic {
  SCHEME = "SCHEME",
  MEASURES = "MEASURES",
  LAW = "LAW",
  PREVENTION = "PREVENTION",
  REINTEGRATION = "REINTEGRATION",
  TIPS = "TIPS",
}
export const TOPIC_WORDS: Record<OutreachTopic, Words> = {
  SCHEME: { vi: "Nội dung Đề án", en: "What the scheme is" },
  MEASURES: { vi: "Biện pháp tổ chức thực hiện", en: "How it is carried out" },
  LAW: { vi: "Chính sách, pháp luật", en: "Policy and law" },
  PREVENTION: { vi: "Phòng ngừa tội phạm", en: "Preventing crime" },
  REINTEGRATION: { vi: "Cảm hóa, giúp đỡ tái hòa nhập", en: "Help with reintegration" },
  TIPS: { vi: "Tố giác tội phạm", en: "Reporting crime" },
};
