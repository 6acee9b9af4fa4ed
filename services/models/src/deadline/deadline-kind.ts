/** The plan's milestones with a last day (R39, R41, R43). */
export enum DeadlineKind {
  LAUNCH = "LAUNCH",
  INSPECTION_PLAN = "INSPECTION_PLAN",
  REVIEW_CONFERENCE = "REVIEW_CONFERENCE",
}
