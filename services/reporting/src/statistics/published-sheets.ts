import { groupedBy } from "@hoa-nhap/subgraph";
import { sql, type Kysely, type SqlBool } from "kysely";
import { figuresOf, type FigureValue } from "../figure/figure-values.js";
import { COUNTED_STATES } from "../report/report-state.js";
import type { FigureRow, ReportRow, Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { cellOf, type Period, type Sheet } from "./disclosure.js";

/** A province's report of a period, for which its figures are published. */
export type Province = Pick<ReportRow, "id" | "periodId" | "provinceKey">;
/** A report that counts, with its figures. */
export type Counted = Pick<ReportRow, "id" | "periodId" | "level" | "unitId" | "districtKey" | "ownModel"> & { figures: Map<string, FigureValue> };

/** The accepted reports of these periods in a province, with their figures. */
async function acceptedReports(db: Kysely<Tables>, provinceKey: number | null, periods: string[]): Promise<Counted[]> {
  const accepted = await db.selectFrom("report").select(["id", "periodId", "level", "unitId", "districtKey", "ownModel"]).where("periodId", "in", periods).where("provinceKey", "=", provinceKey)
    .where("state", "in", [...COUNTED_STATES]).where("provisional", "=", false)
    .where(sql<SqlBool>`not exists (select from reporting.report_gap g where g.missing_id = report.id)`).orderBy("id").execute();
  // What the province's sums do not hold is not published: communes of a district that is missing itself.
  const reports = accepted.filter(({ level, periodId, districtKey }) => level !== UnitLevel.COMMUNE || districtKey === null ||
    accepted.some((district) => district.level === UnitLevel.DISTRICT && district.periodId === periodId && district.districtKey === districtKey));
  const rows = await db.selectFrom("figure").select(["reportId", "indicator", "computed", "typed", "notApplicable", "reason"])
    .where("reportId", "in", reports.map((report) => report.id)).execute();
  const ofReport = groupedBy<string, Omit<FigureRow, "provinceKey" | "districtKey" | "communeKey" | "areaKey">>(rows, (row) => row.reportId);
  return reports.map((report) => ({ ...report, figures: new Map(figuresOf(report.level, ofReport.get(report.id) ?? []).map((figure) => [figure.indicator, figure])) }));
}

/** The periods that were opened before this one and run up to it without a gap, the earliest first, with what is hidden in each. */
async function openedBefore(db: Kysely<Tables>, { periodId, provinceKey }: Province): Promise<{ id: string; hidden: Set<string> }[]> {
  const rows = await db.selectFrom("statistic").innerJoin("report", "report.id", "statistic.reportId").innerJoin("period", "period.id", "report.periodId")
    .innerJoin("period as own", (join) => join.on("own.id", "=", periodId)).whereRef("period.kind", "=", "own.kind").whereRef("period.year", "<", "own.year").where("report.provinceKey", "=", provinceKey)
    .select(["period.id", "period.year", "own.year as ownYear", "statistic.reportId", "statistic.indicator", "statistic.suppressed"]).orderBy("period.year", "desc").execute();
  const before: { id: string; year: number; hidden: Set<string> }[] = [];
  for (const row of rows) {
    if (before[0]?.id !== row.id) {
      if (row.year !== (before[0]?.year ?? row.ownYear) - 1) break;
      before.unshift({ id: row.id, year: row.year, hidden: new Set() });
    }
    if (row.suppressed) before[0]!.hidden.add(cellOf({ id: row.reportId }, row.indicator));
  }
  return before;
}

/** What is to be published of a province, and the periods in whose light it is decided what is hidden: those opened before, and this one. */
export async function sheetsToPublish(db: Kysely<Tables>, province: Province): Promise<{ reports: Counted[]; periods: Period[] }> {
  const before = await openedBefore(db, province);
  const reports = await acceptedReports(db, province.provinceKey, [...before.map(({ id }) => id), province.periodId]);
  const sheetsOf = (period: string): Sheet[] => sheetsIn(reports.filter(({ periodId, ownModel }) => periodId === period && !ownModel));
  const earlier = before.map(({ id, hidden }): Period => ({ sheets: sheetsOf(id), hidden }));
  // Years before a merger of provinces were opened by each alone.
  const apart = earlier.findLastIndex(({ sheets }) => sheets.filter(({ level }) => level === UnitLevel.PROVINCE).length !== 1);
  return { reports: reports.filter(({ periodId }) => periodId === province.periodId), periods: [...earlier.slice(apart + 1), { sheets: sheetsOf(province.periodId) }] };
}

/** The reports of a period as the sheets in which cells are hidden. */
function sheetsIn(reports: Counted[]): Sheet[] {
  const districts = new Map(reports.filter(({ level }) => level === UnitLevel.DISTRICT).map((district) => [district.districtKey, district.id]));
  return reports.map(({ id, level, unitId, districtKey, figures }) => ({
    id, level, unit: unitId, district: level === UnitLevel.COMMUNE ? (districts.get(districtKey) ?? null) : null,
    values: new Map([...figures.values()].flatMap(({ indicator, value }): [string, number][] => (value === null ? [] : [[indicator, value]]))),
  }));
}
