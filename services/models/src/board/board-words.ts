/**
 * The columns of the year board: seven groups of the roll-out's steps, then what a year brings to a unit besides
 * (domain 2.3). The order is the board's.
 */
export enum BoardMilestone {
  CHOSEN = "CHOSEN",
  GUIDED = "GUIDED",
  PLAN_ISSUED = "PLAN_ISSUED",
  FOUNDED = "FOUNDED",
  SURVEYED = "SURVEYED",
  LAUNCHED = "LAUNCHED",
  ACTIVE = "ACTIVE",
  INSPECTED = "INSPECTED",
  REVIEWED = "REVIEWED",
  AWARDED = "AWARDED",
}
export const MILESTONES = Object.values(BoardMilestone);

/** How a milestone of a unit stands today. */
export enum CellState {
  DONE = "DONE",
  DONE_LATE = "DONE_LATE",
  DUE = "DUE",
  LATE = "LATE",
  NOT_YET = "NOT_YET",
  NOT_APPLICABLE = "NOT_APPLICABLE",
}
