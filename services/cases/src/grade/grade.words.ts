export enum ProgressLevel {
  NOT_YET = "NOT_YET",
  NONE = "NONE",
  SOME = "SOME",
  CLEAR = "CLEAR",
  RELAPSED = "RELAPSED",
}
