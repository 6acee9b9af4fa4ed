/** Whose plan it is, from above to below; the district's level ended with 30/06/2025. */
export enum PlanLevel {
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
}
