import type { LocalDate } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import { SponsorLevel } from "../pilot-unit/pilot-stage.js";

/** What the counting needs to know of one unit. */
export interface Counted {
  sponsor: SponsorLevel;
  districtVersionId: string | null;
  selectedOn: LocalDate | null;
  launchedOn: LocalDate | null;
  endedOn: LocalDate | null;
}
export interface Yardstick {
  asOf: LocalDate;
  quota: number;
  year: number;
  planIssuedOn: LocalDate | null;
  /** The last day in force on `asOf`. */
  dueOn: LocalDate | null;
  /** The last day as the plan first had it. */
  firstDueOn: LocalDate | null;
}

const by = (day: LocalDate | null, asOf: LocalDate): boolean => day !== null && day <= asOf;

/** How many are chosen, launched, late and in time; without a last day nobody is either of the two. */
export function tally(units: Counted[], asOf: LocalDate, dueOn: LocalDate | null) {
  const launched = units.filter((u) => by(u.launchedOn, asOf));
  const waiting = units.filter((u) => !by(u.launchedOn, asOf) && !by(u.endedOn, asOf));
  return {
    selected: units.length,
    launched: launched.length,
    late: dueOn !== null && dueOn < asOf ? waiting.length : 0,
    onTime: launched.filter((u) => dueOn !== null && u.launchedOn! <= dueOn).length,
  };
}

const monthOf = (day: LocalDate): number => Number(day.slice(5, 7));

/** The plan's line: from nothing in the month it was issued, evenly to the quota in the month of its last day. */
function plannedBy(month: number, { quota, year, planIssuedOn, dueOn }: Yardstick): number {
  if (!dueOn) return quota;
  const start = planIssuedOn && planIssuedOn.startsWith(`${year}-`) ? monthOf(planIssuedOn) : 0;
  const end = monthOf(dueOn);
  return month >= end ? quota : Math.max(0, Math.round((quota * (month - start)) / (end - start)));
}

/** Own models of districts and communes are told apart (R63). */
export const isOfTheQuota = ({ sponsor }: Counted): boolean => sponsor === SponsorLevel.PROVINCE;

/** The wave as it stood on a day, from the days of the steps. */
export function progressOf(all: Counted[], yardstick: Yardstick) {
  const { asOf, dueOn, firstDueOn, year } = yardstick;
  const chosen = all.filter((u) => by(u.selectedOn, asOf));
  const units = chosen.filter(isOfTheQuota);
  return {
    ...tally(units, asOf, dueOn),
    lateAgainstFirst: tally(units, asOf, firstDueOn).late,
    ownModels: chosen.length - units.length,
    districts: [...groupedBy(units, (u) => u.districtVersionId)].map(([districtVersionId, of]) => ({
      districtVersionId,
      ...tally(of, asOf, dueOn),
    })),
    months: Array.from({ length: 12 }, (_, i) => {
      const last = `${year}-${String(i + 1).padStart(2, "0")}-31`;
      const begun = `${year}-${String(i + 1).padStart(2, "0")}-01` <= asOf;
      return {
        month: i + 1,
        planned: plannedBy(i + 1, yardstick),
        launched: begun ? units.filter((u) => by(u.launchedOn, asOf < last ? asOf : last)).length : null,
      };
    }),
  };
}
