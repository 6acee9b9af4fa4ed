export enum VisitPlace {
  HOME = "HOME",
  OFFICE = "OFFICE",
  PHONE = "PHONE",
  OTHER = "OTHER",
}

/** Why nobody was met. */
export enum NoContactReason {
  NOT_AT_HOME = "NOT_AT_HOME",
  AWAY = "AWAY",
  MOVED = "MOVED",
  DECLINED = "DECLINED",
  NO_ANSWER = "NO_ANSWER",
  OTHER = "OTHER",
}

export enum MetWith {
  PERSON = "PERSON",
  FAMILY = "FAMILY",
  BOTH = "BOTH",
  NOBODY = "NOBODY",
}
