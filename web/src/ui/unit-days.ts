import { dayBefore, type Day } from "./day.ts";

/** From when to when a version of a unit is valid: the end is the first day on which it is not. */
export interface UnitDays {
  validFrom?: Day | null;
  validTo?: Day | null;
}

/** The day on which two-level local government began: no districts from then on. */
export const REFORM: Day = "2025-07-01";

export const standsOn = ({ validFrom, validTo }: UnitDays, day: Day): boolean =>
  (!validFrom || validFrom <= day) && (!validTo || validTo > day);

/**
 * The version that stands on a day; when none does, the last one before it, or the first of all. `history`: oldest
 * first.
 */
export const versionOn = <V extends UnitDays>(history: readonly V[], day: Day): V | undefined =>
  history.find((version) => standsOn(version, day)) ??
  history.findLast(({ validFrom }) => !validFrom || validFrom <= day) ??
  history[0];

/** The day of a version that is nearest to the wished one. */
export const dayWithin = ({ validFrom, validTo }: UnitDays, wished: Day): Day => {
  if (validFrom && validFrom > wished) return validFrom;
  return validTo && validTo <= wished ? dayBefore(validTo) : wished;
};

/** Two days on which a search sees both maps: the wished one, and one on the other side of the reform. */
export const onBothSides = (day: Day): [Day, Day] => [day, day < REFORM ? REFORM : dayBefore(REFORM)];
