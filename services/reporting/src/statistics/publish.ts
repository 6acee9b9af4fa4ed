import { groupedBy, kyselyOf, type Change } from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import { figuresOf, type FigureValue } from "../figure/figure-values.js";
import type { Report } from "../report/report.entity.js";
import { COUNTED_STATES } from "../report/report-state.js";
import type { FigureRow, ReportRow, Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { FAMILIES, hiddenCells, isUnsafe, type Cell, type Family } from "./disclosure.js";

type Published = Pick<ReportRow, "id" | "level" | "districtKey"> & { figures: Map<string, FigureValue> };

async function acceptedReports(db: Kysely<Tables>, { periodId, provinceKey }: Report): Promise<Published[]> {
  const reports = await db.selectFrom("report").select(["id", "level", "districtKey"]).where("periodId", "=", periodId).where("provinceKey", "=", provinceKey)
    .where("state", "in", [...COUNTED_STATES]).where("provisional", "=", false).execute();
  const rows = await db.selectFrom("figure").select(["reportId", "indicator", "computed", "typed", "notApplicable", "reason"])
    .where("reportId", "in", reports.map((report) => report.id)).execute();
  const ofReport = groupedBy<string, Omit<FigureRow, "provinceKey" | "districtKey" | "communeKey" | "areaKey">>(rows, (row) => row.reportId);
  return reports.map((report) => ({ ...report, figures: new Map(figuresOf(report.level, ofReport.get(report.id) ?? []).map((figure) => [figure.indicator, figure])) }));
}

/**
 * Opens a province's figures of a period to analysts, once, when its report is finished. What is hidden is decided here over the whole
 * province and kept, so the answer is the same for everybody and every time, and no two moments of a half-complete period can be compared.
 */
export async function publishStatistics(c: Change, province: Report): Promise<void> {
  const reports = await acceptedReports(kyselyOf<Tables>(c.em, "reporting"), province);
  const hidden = new Set(FAMILIES.flatMap((family) => hiddenFigures(family, reports, province.periodId)));
  const rows = reports.flatMap((report) => [...report.figures.values()].map((figure) => {
    const suppressed = hidden.has(`${report.id} ${figure.indicator}`) && figure.status === "GIVEN";
    return { report: report.id, indicator: figure.indicator, value: suppressed ? null : figure.value, suppressed, notApplicable: figure.notApplicable };
  }));
  await c.em.execute(
    `insert into reporting.statistic (report_id, indicator, value, suppressed, not_applicable, province_key, district_key, commune_key)
     select r.id, s->>'indicator', (s->>'value')::float8, (s->>'suppressed')::boolean, (s->>'notApplicable')::boolean, r.province_key, r.district_key, r.commune_key
     from jsonb_array_elements(?::jsonb) s join reporting.report r on r.id = (s->>'report')::uuid`,
    [JSON.stringify(rows)]);
}

/** Report and indicator of every figure of a family that is hidden: communes under their district, then districts under the province. */
export function hiddenFigures(family: Family, reports: Published[], seed: string): string[] {
  const cellOf = (report: Published): Cell => ({ id: report.id, value: (code) => report.figures.get(code)?.value ?? null });
  const of = (level: UnitLevel): Published[] => reports.filter((report) => report.level === level);
  const [province] = of(UnitLevel.PROVINCE);
  const hidden = new Set<string>();
  const hide = (children: Published[], forced: ReadonlySet<string>): boolean => {
    const result = hiddenCells(family, children.map(cellOf), forced, `${seed} ${family.counts.join()}`);
    for (const id of result.cells) hidden.add(id);
    return result.parent;
  };
  const forced = new Set<string>();
  for (const district of of(UnitLevel.DISTRICT)) {
    if (hide(of(UnitLevel.COMMUNE).filter((commune) => commune.districtKey === district.districtKey), new Set())) forced.add(district.id);
  }
  const withoutDistrict = of(UnitLevel.COMMUNE).filter((commune) => commune.districtKey === null);
  const isOpenAbove = hide([...of(UnitLevel.DISTRICT), ...withoutDistrict], forced);
  if (province && (isOpenAbove || isUnsafe(family, cellOf(province)))) hidden.add(province.id);
  return [...hidden].flatMap((id) => [...family.counts, ...family.rates.map(({ code }) => code)].map((code) => `${id} ${code}`));
}
