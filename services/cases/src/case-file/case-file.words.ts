import type { Words } from "@hoa-nhap/kernel";

export enum LegalCategory {
  AT = "AT",
  CT = "CT",
  TH = "TH",
  HD = "HD",
  QC = "QC",
  XA = "XA",
  DX = "DX",
  GX = "GX",
  CH = "CH",
  MT = "MT",
  CN = "CN",
  SC = "SC",
  TN = "TN",
}

export enum CaseStage {
  OPEN = "OPEN",
  ACTIVE = "ACTIVE",
  PAUSED = "PAUSED",
  CLOSED = "CLOSED",
}

export enum CloseReason {
  PROGRESSED = "PROGRESSED",
  MOVED = "MOVED",
  DIED = "DIED",
  IMPRISONED = "IMPRISONED",
  COMPULSORY_REHAB = "COMPULSORY_REHAB",
  CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN",
}

export const CASE: Words = { vi: "hồ sơ", en: "case file" };
