import { holding, type LocalDate } from "@hoa-nhap/kernel";
import { scopedRead, type Context } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { STANDING } from "../commendation/commendation-words.js";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { InspectionKind, InspectionState } from "../inspection/inspection-kind.js";
import { planFor, type PlanRow } from "../plan/plan.reads.js";
import type { Tables } from "../tables.js";
import { MILESTONES } from "./board-words.js";
import { reviewsIn } from "./reviews.reads.js";
import { boardRow, districtSums, isOverdue, sumOf, waveSums, type BoardRow, type BoardUnit } from "./board.js";

/** The board is one answer; a province has a few hundred communes. */
const BOARD_ROWS = 1000;

export interface BoardFilter {
  year: number;
  province?: string | null;
  district?: string | null;
  lateOnly?: boolean | null;
  search?: string | null;
}

/** All pilot units of the programme up to a year with their days: one statement, whatever their number. */
async function unitsOf(
  ctx: Context,
  plan: PlanRow,
  search: string,
  today: LocalDate,
): Promise<Omit<BoardUnit, "reviewedOn">[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "pilot.read");
  const year = plan.year;
  const inYear = (day: string) =>
    sql<boolean>`${sql.ref(day)} between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`;
  const firstVisit = db
    .selectFrom("inspection as i")
    .select(["i.pilotId", (eb) => eb.fn.min("i.heldOn").as("on")])
    .where("i.state", "<>", InspectionState.OPEN)
    .where("i.kind", "<>", InspectionKind.SUPERVISION)
    .where(inYear("i.held_on"))
    .where(inArea("i"))
    .groupBy("i.pilotId");
  // A line of the plan names a month; its last day is the last on which the visit is in time.
  const planned = db
    .selectFrom("plannedInspection as l")
    .innerJoin("inspectionPlan as s", "s.id", "l.inspectionPlanId")
    .select([
      "l.pilotId",
      sql<LocalDate>`min(coalesce(l.on, (make_date(s.year, l.month, 1) + interval '1 month - 1 day')::date))`.as("on"),
    ])
    .where("s.year", "=", year)
    .where("s.issuedOn", "<=", today)
    .groupBy("l.pilotId");
  const firstAward = db
    .selectFrom("commendation as c")
    .select(["c.pilotId", (eb) => eb.fn.min("c.decidedOn").as("on")])
    .where("c.year", "=", year)
    .where("c.state", "in", [...STANDING])
    .where(inArea("c"))
    .groupBy("c.pilotId");
  // A province that took over another continues that one's intakes; while both stood, each had its own board.
  const plans = db
    .selectFrom("plan")
    .innerJoin("unit as made", "made.id", "plan.unitVersionId")
    .innerJoin("unit as own", (join) => join.on("own.id", "=", plan.unitVersionId))
    .select("plan.id")
    .where("plan.provinceKey", "=", plan.provinceKey)
    .where("plan.year", "<=", year)
    .where((eb) =>
      eb.or([
        eb("plan.id", "=", plan.id),
        eb.and([
          eb("plan.year", "<", year),
          eb.or([eb("made.unitId", "=", eb.ref("own.unitId")), eb("made.validTo", "<=", `${year}-12-31`)]),
        ]),
      ]),
    );
  const query = db
    .selectFrom("pilotUnit as p")
    .innerJoin("unit as u", "u.id", "p.unitVersionId")
    .leftJoin("unit as d", "d.id", "p.districtVersionId")
    .leftJoin("unit as now", (join) =>
      join
        .onRef("now.unitKey", "=", "p.communeKey")
        .on("now.level", "=", "COMMUNE")
        .on(
          sql<boolean>`
            (now.valid_from is null or now.valid_from <= ${today}::date)
              and (now.valid_to is null or now.valid_to > ${today}::date)
          `,
        ),
    )
    .leftJoin("deadline as launch", (join) =>
      join.onRef("launch.planId", "=", "p.planId").on("launch.kind", "=", DeadlineKind.LAUNCH),
    )
    .leftJoin(firstVisit.as("visit"), "visit.pilotId", "p.id")
    .leftJoin(planned.as("line"), "line.pilotId", "p.id")
    .leftJoin(firstAward.as("award"), "award.pilotId", "p.id")
    .where("p.planId", "in", plans)
    .where("p.selectedOn", "<=", today)
    .where(inArea("p"))
    .where((eb) => eb.or([eb("p.endedOn", "is", null), eb("p.endedOn", ">=", `${year}-01-01`)]));
  const words = holding(search);
  const isNamed = search
    ? sql<boolean>`
      (u.folded_name like ${words} or coalesce(now.folded_name like ${words}, false) or p.unit_code like ${words})
    `
    : sql<boolean>`true`;
  return query
    .select([
      "p.id",
      "p.unitCode as code",
      "now.code as todaysCode",
      "u.fullName as formerName",
      "d.unitId as districtId",
      "d.fullName as district",
      "d.code as districtCode",
      "p.year as wave",
      "p.sponsor",
      "p.stage",
      "p.provinceKey",
      "p.districtKey",
      "p.communeKey",
      "p.areaKey",
      "p.endedOn",
      "p.selectedOn",
      "p.guidedOn",
      "p.planIssuedOn",
      "p.groupsFoundedOn",
      "p.surveyedOn",
      "p.launchedOn",
      "p.activatedOn",
      "visit.on as inspectedOn",
      "award.on as awardedOn",
      "launch.dueOn as launchDueOn",
      "line.on as inspectionDueOn",
    ])
    .select([sql<string>`coalesce(now.full_name, u.full_name)`.as("name"), isNamed.as("isNamed")])
    .orderBy("p.unitCode")
    .orderBy("p.year")
    .orderBy("p.id")
    .execute();
}

/** The year's board in the caller's area; null where the caller's province has no plan of that year. */
export async function yearBoard(ctx: Context, { year, province, district, lateOnly, search }: BoardFilter) {
  const plan = await planFor(ctx, year, province);
  if (!plan) return null;
  const today = ctx.clock.today();
  const [units, reviewedOn] = [await unitsOf(ctx, plan, search ?? "", today), await reviewsIn(ctx, year)];
  const all = units.map((unit) => boardRow(Object.assign(unit, { reviewedOn: reviewedOn(unit) }), today));
  const found = all.filter((row) => row.isNamed && (!lateOnly || isOverdue(row)));
  const rows: BoardRow[] = district ? found.filter((row) => row.districtId === district) : found;
  return {
    year,
    asOf: today,
    quota: plan.quota,
    milestones: MILESTONES,
    total: sumOf(rows),
    districts: districtSums(found),
    waves: waveSums(all),
    rows: rows.slice(0, BOARD_ROWS),
  };
}
