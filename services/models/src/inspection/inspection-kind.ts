/**
 * What a visit is: two inspections with a checklist each (R32, R33), and the Front's wider supervision, counted apart
 * (domain 2.5).
 */
export enum InspectionKind {
  WORKING = "WORKING",
  READINESS = "READINESS",
  SUPERVISION = "SUPERVISION",
}
/** A visit under way, its minutes signed, its conclusion announced. */
export enum InspectionState {
  OPEN = "OPEN",
  CLOSED = "CLOSED",
  CONCLUDED = "CONCLUDED",
}
export enum InspectionResult {
  MET = "MET",
  NOT_MET = "NOT_MET",
  NOT_APPLICABLE = "NOT_APPLICABLE",
}
export enum InspectionGrade {
  GOOD = "GOOD",
  FAIR = "FAIR",
  AVERAGE = "AVERAGE",
  WEAK = "WEAK",
}
/** The level whose team holds a visit: the same level accepts what was mended. */
export enum InspectingLevel {
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
}
/** What a finding is about, as the checklist's paragraph has it. */
export enum FindingKind {
  MEMBERS = "MEMBERS",
  REVIEWS = "REVIEWS",
  CONSENTS = "CONSENTS",
  MONEY = "MONEY",
  OTHER = "OTHER",
}
export enum FindingState {
  OPEN = "OPEN",
  FIXED = "FIXED",
  ACCEPTED = "ACCEPTED",
}
/** What can be said about a finding after the visit. */
export enum FindingStep {
  FIXED = "FIXED",
  RETURNED = "RETURNED",
  ACCEPTED = "ACCEPTED",
}
