import type { LocalDate } from "@hoa-nhap/kernel";

export type AgeGroup = "UNDER_18" | "18_29" | "30_44" | "45_59" | "60_UP";

/**
 * Whether somebody of whom at most the year of birth is known may still be under 18 on a day. A year is a coarse date:
 * until its last day has passed it is read for the younger age, and nobody's age is taken on trust. Whoever may be a
 * child is asked as one (Law 91/2025/QH15).
 */
export const mayBeMinor = (birthYear: number | null, on: LocalDate): boolean =>
  birthYear === null || Number(on.slice(0, 4)) - birthYear <= 18;

/** Age group by year of birth on a day; null when the year is not known. */
export function ageGroupOf(birthYear: number | null, on: LocalDate): AgeGroup | null {
  if (birthYear === null) return null;
  const age = Number(on.slice(0, 4)) - birthYear;
  if (age < 18) return "UNDER_18";
  if (age < 30) return "18_29";
  if (age < 45) return "30_44";
  return age < 60 ? "45_59" : "60_UP";
}
