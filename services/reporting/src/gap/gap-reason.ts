/** Why a report from below is not in a sum. A closed list, so that it can be published; free words stay inside. */
export enum GapReason {
  NOT_SUBMITTED = "NOT_SUBMITTED",
  UNDER_CHECK = "UNDER_CHECK",
  REORGANISED = "REORGANISED",
  NO_OFFICER = "NO_OFFICER",
  DISASTER = "DISASTER",
  OTHER = "OTHER",
}
