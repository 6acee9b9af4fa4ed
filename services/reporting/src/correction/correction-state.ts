/** How far a correction has come. */
export enum CorrectionState {
  WAITING = "WAITING",
  RETURNED = "RETURNED",
  ACCEPTED = "ACCEPTED",
}
