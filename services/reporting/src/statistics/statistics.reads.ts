import { badField } from "@hoa-nhap/kernel";
import { afterCursor, pageOf, scopedRead, type Context, type Page, type PageArgs } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { missingHere, missingRate } from "../figure/missing-reason.js";
import { appearsAt, indicatorOf, type IndicatorRow } from "../indicator/catalogue.js";
import { placedIn } from "../report/report-place.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { inEdition } from "./in-edition.js";
import { restatedStatistics } from "./restated.reads.js";
import type { StatisticCellRow, StatisticsFilter } from "./statistic-cell.js";

/**
 * One indicator over the units of a level, from finished provinces; what is hidden was decided when the province
 * finished. In the boundaries of its time unless others are asked for.
 */
export async function statisticsPage(
  ctx: Context,
  filter: StatisticsFilter,
  { first, after }: PageArgs,
): Promise<Page<StatisticCellRow>> {
  const indicator = indicatorOf(filter.indicator);
  if (!indicator)
    throw badField("indicator", "indicator.unknown", {
      vi: "Không có chỉ tiêu này.",
      en: "There is no such indicator.",
    });
  if (filter.level === UnitLevel.AREA)
    throw badField("level", "statistics.level", {
      vi: "Thống kê không mở dưới cấp xã.",
      en: "Statistics do not open below the commune.",
    });
  if (filter.boundaries) return restatedStatistics(ctx, filter, indicator, filter.boundaries, { first, after });
  const { db, inArea } = await scopedRead<Tables>(ctx, "statistics.read");
  let query = db
    .selectFrom("report")
    .innerJoin("unit", "unit.id", "report.unitVersionId")
    .leftJoin("statistic", (join) =>
      join
        .onRef("statistic.reportId", "=", "report.id")
        .on("statistic.indicator", "=", indicator.code)
        .on(inEdition(filter.edition)),
    )
    .where(inArea("report"))
    .where("report.periodId", "=", filter.period)
    .where("report.level", "=", filter.level);
  if (filter.under) query = query.where(placedIn(filter.under));
  const order = [sql.ref("unit.code"), sql.ref("report.id")];
  const rows = await query
    .select([
      "report.id as reportId",
      "report.unitVersionId",
      "unit.code",
      "statistic.value",
      "statistic.suppressed",
      "statistic.notApplicable",
    ])
    .select(givenParts(indicator, filter.edition))
    .where(afterCursor(after, order))
    .orderBy("unit.code")
    .orderBy("report.id")
    .limit(first + 1)
    .execute();
  const isReported = appearsAt(indicator, filter.level);
  const cells = rows.map(({ suppressed, notApplicable, given, ...row }): StatisticCellRow & { reportId: string } => {
    const status =
      !isReported || notApplicable
        ? "NOT_APPLICABLE"
        : suppressed
          ? "SUPPRESSED"
          : row.value === null
            ? "MISSING"
            : "GIVEN";
    // Without a published row the province has not finished, or its sums lack this report.
    const reason =
      suppressed === null
        ? "REPORT_UNFINISHED"
        : missingRate({ numerator: partsOf(indicator), denominator: [] }, (code) =>
            given.includes(code) ? null : missingHere(indicatorOf(code)!),
          );
    return {
      ...row,
      quality: "EXACT",
      sources: [{ unitVersionId: row.unitVersionId, share: 1 }],
      indicatorCode: indicator.code,
      status,
      missingReason: status === "MISSING" ? reason : null,
    };
  });
  return pageOf(
    cells,
    first,
    (row) => [row.code, row.reportId],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/** What a missing cell can be missing for: a rate its parts, the numerator first, any other itself. */
const partsOf = ({ code, kind, numerator, denominator }: IndicatorRow): string[] =>
  kind === "RATE" ? [...numerator, ...denominator] : [code];
/** Those parts of a published cell that need no reason: with a value, or that do not apply. */
const givenParts = (indicator: IndicatorRow, edition: number | null | undefined) =>
  sql<string[]>`array(select g.indicator from reporting.statistic g
  where g.report_id = ${sql.ref("report.id")}
    and g.indicator in (${sql.join(partsOf(indicator))})
    and ${inEdition(edition, "g")}
    and (g.value is not null or g.not_applicable))`.as("given");
