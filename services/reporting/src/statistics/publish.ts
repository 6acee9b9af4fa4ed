import { groupedBy, kyselyOf, logger, type Change } from "@hoa-nhap/subgraph";
import { sql, type Kysely, type SqlBool } from "kysely";
import { randomUUID } from "node:crypto";
import { figuresOf, type FigureValue } from "../figure/figure-values.js";
import type { Report } from "../report/report.entity.js";
import { COUNTED_STATES } from "../report/report-state.js";
import type { FigureRow, ReportRow, Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { ABOUT_PEOPLE, cellOf, hiddenCells, type Period, type Sheet } from "./disclosure.js";

type Published = Pick<ReportRow, "id" | "periodId" | "level" | "unitId" | "districtKey" | "ownModel"> & { figures: Map<string, FigureValue> };

/** The accepted reports of these periods in a province, with their figures. */
async function acceptedReports(db: Kysely<Tables>, provinceKey: number, periods: string[]): Promise<Published[]> {
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
async function openedBefore(db: Kysely<Tables>, { periodId, provinceKey }: Report): Promise<{ id: string; hidden: Set<string> }[]> {
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

/**
 * Opens a province's figures of a period to analysts when its report is finished, and anew after a correction. What is hidden is decided here
 * over the whole province, together with the years opened before, and kept: the answer is the same for everybody and every time, no two moments
 * of a half-complete period can be compared, and a cell once hidden stays hidden.
 */
export async function publishStatistics(c: Change, province: Report): Promise<void> {
  const db = kyselyOf<Tables>(c.em, "reporting");
  const opened = await c.em.execute<{ report: string; indicator: string; suppressed: boolean }[]>(
    `delete from reporting.statistic s using reporting.report r where r.id = s.report_id and r.period_id = ? and r.province_key = ? returning s.report_id as report, s.indicator, s.suppressed`,
    [province.periodId, province.provinceKey]);
  const hiddenOnce = new Set(opened.filter(({ suppressed }) => suppressed).map(({ report, indicator }) => cellOf({ id: report }, indicator)));
  const before = await openedBefore(db, province);
  const reports = await acceptedReports(db, province.provinceKey, [...before.map(({ id }) => id), province.periodId]);
  const sheetsOf = (period: string): Sheet[] => sheetsIn(reports.filter(({ periodId, ownModel }) => periodId === period && !ownModel));
  const earlier = before.map(({ id, hidden }): Period => ({ sheets: sheetsOf(id), hidden }));
  // Years before a merger of provinces were opened by each alone.
  const apart = earlier.findLastIndex(({ sheets }) => sheets.filter(({ level }) => level === UnitLevel.PROVINCE).length !== 1);
  const { hidden, unguarded } = hiddenCells([...earlier.slice(apart + 1), { sheets: sheetsOf(province.periodId) }], randomUUID());
  if (unguarded > 0) logger.warn({ report: province.id, cells: unguarded }, "no other figures found for some small cells: their families are not published");
  const rows = reports.filter(({ periodId }) => periodId === province.periodId).flatMap((report) => [...report.figures.values()].map((figure) => {
    // People of a commune's own models are in no sum beside which they could be hidden: only those sums apart are opened.
    const isHidden = report.ownModel ? ABOUT_PEOPLE.has(figure.indicator) : hidden.has(cellOf(report, figure.indicator)) || hiddenOnce.has(cellOf(report, figure.indicator));
    const suppressed = isHidden && !figure.notApplicable;
    return { report: report.id, indicator: figure.indicator, value: suppressed ? null : figure.value, suppressed, notApplicable: figure.notApplicable };
  }));
  await c.em.execute(
    `insert into reporting.statistic (report_id, indicator, value, suppressed, not_applicable, province_key, district_key, commune_key)
     select r.id, s->>'indicator', (s->>'value')::float8, (s->>'suppressed')::boolean, (s->>'notApplicable')::boolean, r.province_key, r.district_key, r.commune_key
     from jsonb_array_elements(?::jsonb) s join reporting.report r on r.id = (s->>'report')::uuid`,
    [JSON.stringify(rows)]);
}

/** The reports of a period as the sheets in which cells are hidden. */
function sheetsIn(reports: Published[]): Sheet[] {
  const districts = new Map(reports.filter(({ level }) => level === UnitLevel.DISTRICT).map((district) => [district.districtKey, district.id]));
  return reports.map(({ id, level, unitId, districtKey, figures }) => ({
    id, level, unit: unitId, district: level === UnitLevel.COMMUNE ? (districts.get(districtKey) ?? null) : null,
    values: new Map([...figures.values()].flatMap(({ indicator, value }): [string, number][] => (value === null ? [] : [[indicator, value]]))),
  }));
}
