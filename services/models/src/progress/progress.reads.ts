import type { LocalDate } from "@hoa-nhap/kernel";
import { scopedRead, type Context } from "@hoa-nhap/subgraph";
import { planFor } from "../plan/plan.reads.js";
import type { DeadlineChangeRow, DeadlineRow, Tables } from "../tables.js";
import { isOfTheQuota, progressOf } from "./progress.js";
import { progressIn, type CountedPlace, type UnitProgressRow } from "./progress-boundaries.js";
import { historyOfDeadline, launchDeadlineOf } from "../deadline/deadline.reads.js";

/** The last day that was in force on a day: moves decided later do not count yet. */
function dueOnAsOf(deadline: DeadlineRow, history: DeadlineChangeRow[], asOf: LocalDate): LocalDate | null {
  const next = history.find((change) => change.decidedOn > asOf);
  return next ? next.fromOn : deadline.dueOn;
}

export interface Asked {
  year: number;
  asOf: LocalDate;
  province?: string | null;
  boundaries: LocalDate | null;
}

/** The wave of a year in the caller's area on a day; null where the caller's province has no plan of that year. */
export async function waveProgressOn(ctx: Context, { year, asOf, province, boundaries }: Asked) {
  const plan = await planFor(ctx, year, province);
  if (!plan) return null;
  const { db, inArea } = await scopedRead<Tables>(ctx, "progress.read");
  const deadline = await launchDeadlineOf(ctx, plan.id);
  const history = deadline ? await historyOfDeadline(ctx, deadline.id) : [];
  const units = await db
    .selectFrom("pilotUnit as p")
    .leftJoin("unit as d", "d.id", "p.districtVersionId")
    .select([
      "p.sponsor",
      "p.districtVersionId",
      "p.unitVersionId",
      "p.communeKey",
      "p.selectedOn",
      "p.launchedOn",
      "p.endedOn",
    ])
    .where("p.planId", "=", plan.id)
    .where("p.selectedOn", "<=", asOf)
    .where(inArea("p"))
    .orderBy("d.code")
    .orderBy("p.unitCode")
    .execute();
  const dueOn = deadline && dueOnAsOf(deadline, history, asOf);
  const firstDueOn = history.find((change) => change.fromOn)?.fromOn ?? deadline?.dueOn ?? null;
  return {
    year,
    asOf,
    boundaries,
    quota: plan.quota,
    dueOn,
    firstDueOn,
    pilots: units.filter(isOfTheQuota),
    ...progressOf(units, { asOf, quota: plan.quota, year, planIssuedOn: plan.issuedOn, dueOn, firstDueOn }),
  };
}

/** The wave's progress by unit of the boundaries asked for. */
export async function progressByUnit(
  ctx: Context,
  {
    pilots,
    asOf,
    dueOn,
    boundaries,
  }: { pilots: CountedPlace[]; asOf: LocalDate; dueOn: LocalDate | null; boundaries: LocalDate | null },
): Promise<UnitProgressRow[]> {
  const { db } = await scopedRead<Tables>(ctx, "progress.read");
  return progressIn(db, pilots, asOf, dueOn, boundaries);
}
