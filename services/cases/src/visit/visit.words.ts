export enum VisitPlace {
  HOME = "HOME",
  OFFICE = "OFFICE",
  PHONE = "PHONE",
  OTHER = "OTHER",
}

export enum MetWith {
  PERSON = "PERSON",
  FAMILY = "FAMILY",
  BOTH = "BOTH",
  NOBODY = "NOBODY",
}
