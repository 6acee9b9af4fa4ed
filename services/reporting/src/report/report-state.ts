import type { LocalDate } from "@hoa-nhap/kernel";

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
/**
 * Whether a report is in the sums of the level above on a day: once accepted. A provisional one only while its period
 * runs, so that it never stands in an official sum.
 */
export const isCounted = (
  { state, provisional }: { state: ReportState; provisional: boolean },
  periodEnd: LocalDate,
  today: LocalDate,
): boolean => COUNTED_STATES.includes(state) && (!provisional || today <= periodEnd);
export const isOpen = (state: ReportState): boolean => OPEN_STATES.includes(state);
