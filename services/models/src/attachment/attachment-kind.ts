/** What a file hangs on: who sees or changes that sees or changes its files. */
export enum AttachmentSubject {
  DOCUMENT = "DOCUMENT",
  PILOT_UNIT = "PILOT_UNIT",
  PILOT_STEP = "PILOT_STEP",
  INSPECTION = "INSPECTION",
  FINDING = "FINDING",
  FUNDING_REQUEST = "FUNDING_REQUEST",
  COMMENDATION = "COMMENDATION",
  CONFERENCE = "CONFERENCE",
}

export enum AttachmentKind {
  SIGNED_SCAN = "SIGNED_SCAN",
  MINUTES = "MINUTES",
  PHOTO = "PHOTO",
  OTHER = "OTHER",
}

/** What is stamped on a paper. Only unstamped ones may be here (law on protection of state secrets). */
export enum Secrecy {
  NONE = "NONE",
  CONFIDENTIAL = "CONFIDENTIAL",
  SECRET = "SECRET",
  TOP_SECRET = "TOP_SECRET",
}
