import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { AudienceCount } from "./outreach.entity.js";
import type { Channel, OutreachKind, OutreachTopic } from "./outreach-words.js";

export interface OutreachRow extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  kind: OutreachKind;
  on: LocalDate;
  topics: OutreachTopic[];
  note: string | null;
  sessions: number | null;
  audience: AudienceCount[];
  attendance: number | null;
  channel: Channel | null;
  outlet: string | null;
  times: number | null;
  copies: number | null;
  pledged: number;
  withdrawnReason: string | null;
  byActor: string;
}
export interface OutreachTables {
  outreach: OutreachRow;
}
