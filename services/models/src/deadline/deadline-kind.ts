/** The plan's milestones with a last day (R39, R41, R43). */
export enum DeadlineKind {
  LAUNCH = "LAUNCH",
  INSPECTION_PLAN = "INSPECTION_PLAN",
  REVIEW_CONFERENCE = "REVIEW_CONFERENCE",
}

/** What must come before or after a milestone; by how many days stands in the table of rules (R33-R37, R41). */
export enum InnerDeadlineKind {
  READINESS_INSPECTION = "READINESS_INSPECTION",
  INSPECTION_VISITS = "INSPECTION_VISITS",
  EVALUATION_REPORT = "EVALUATION_REPORT",
  NOMINATION = "NOMINATION",
}
