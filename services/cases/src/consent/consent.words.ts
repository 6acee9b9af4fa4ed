export enum ConsentForm {
  WRITTEN = "WRITTEN",
  WITNESSED = "WITNESSED",
}
