/** Level of a unit; the same values as in organisation. */
export enum UnitLevel {
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  AREA = "AREA",
}
