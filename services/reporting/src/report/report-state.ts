/** How far a report has come. */
export enum ReportState {
  NOT_STARTED = "NOT_STARTED",
  DRAFT = "DRAFT",
  SUBMITTED = "SUBMITTED",
  RETURNED = "RETURNED",
  ACCEPTED = "ACCEPTED",
  COMPILED = "COMPILED",
}

/** States in which the reporting unit may write. */
export const OPEN_STATES: readonly ReportState[] = [ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED];
/** States whose figures the level above counts. */
export const COUNTED_STATES: readonly ReportState[] = [ReportState.ACCEPTED, ReportState.COMPILED];
export const isOpen = (state: ReportState): boolean => OPEN_STATES.includes(state);
