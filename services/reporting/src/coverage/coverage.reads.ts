import { groupedBy, scopedRead, type Context } from "@hoa-nhap/subgraph";
import { gapsByReport } from "../gap/gap.reads.js";
import { indicatorOf } from "../indicator/catalogue.js";
import { indicatorType } from "../indicator/indicator.resolver.js";
import { inEdition } from "../statistics/in-edition.js";
import { PUBLICATION, publicationOf } from "../statistics/publication.js";
import { ABOUT_PEOPLE } from "../statistics/sheet.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import type { StatisticCoverage } from "./coverage.type.js";

/**
 * What the published figures of a period cover, province by province in the caller's area. Six statements, however many
 * provinces.
 */
export async function coverageOf(ctx: Context, period: string): Promise<StatisticCoverage[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "statistics.read");
  const provinces = await db
    .selectFrom("report")
    .innerJoin("unit", "unit.id", "report.unitVersionId")
    .select(["report.id", "report.unitVersionId", "report.provinceKey", "report.acceptedOn", "report.provisional"])
    .where(inArea("report"))
    .where("report.periodId", "=", period)
    .where("report.level", "=", UnitLevel.PROVINCE)
    .orderBy("unit.code")
    .execute();
  if (provinces.length === 0) return [];
  const keys = provinces.map(({ provinceKey }) => provinceKey);
  const communes = groupedBy(
    await db
      .selectFrom("report")
      .leftJoin("statistic", (join) =>
        join.onRef("statistic.reportId", "=", "report.id").on("statistic.indicator", "=", "I01").on(inEdition(null)),
      )
      .where("report.periodId", "=", period)
      .where("report.level", "=", UnitLevel.COMMUNE)
      .where("report.ownModel", "=", false)
      .where("report.provinceKey", "in", keys)
      .select(["report.provinceKey", "statistic.reportId as published"])
      .execute(),
    (row) => row.provinceKey,
  );
  const gaps = await gapsByReport(
    db,
    provinces.map(({ id }) => id),
    ctx.clock.today(),
  );
  const corrections = groupedBy(
    await db
      .selectFrom("correction")
      .leftJoin("correctionFigure", "correctionFigure.correctionId", "correction.id")
      .where(
        "correction.reportId",
        "in",
        provinces.map(({ id }) => id),
      )
      .where("correction.state", "=", "ACCEPTED" as never)
      .select(["correction.reportId", "correction.number", "correction.decidedOn", "correctionFigure.indicator"])
      .orderBy("correction.number")
      .orderBy("correctionFigure.indicator")
      .execute(),
    (row) => row.reportId,
  );
  const publications = new Map(
    (
      await db
        .selectFrom("publication")
        .select(PUBLICATION)
        .where(
          "reportId",
          "in",
          provinces.map(({ id }) => id),
        )
        .execute()
    ).map((row) => [row.reportId, publicationOf(row)]),
  );
  return provinces.map(({ id, unitVersionId, provinceKey, acceptedOn, provisional }): StatisticCoverage => {
    const finished = acceptedOn !== null && !provisional;
    const ofProvince = communes.get(provinceKey) ?? [];
    const byNumber = groupedBy(corrections.get(id) ?? [], (row) => row.number);
    return {
      unit: { id: unitVersionId },
      finishedOn: finished ? acceptedOn : null,
      due: ofProvince.length,
      counted: ofProvince.filter(({ published }) => published !== null).length,
      gaps: finished
        ? (gaps.get(id) ?? []).map((gap) => ({ unit: { id: gap.unitVersionId }, reason: gap.reason }))
        : [],
      publication: publications.get(id) ?? null,
      corrections: [...byNumber].map(([number, rows]) => ({
        number,
        on: rows[0]!.decidedOn!,
        indicators: rows.flatMap(({ indicator }) =>
          indicator && !ABOUT_PEOPLE.has(indicator) ? [indicatorType(indicatorOf(indicator)!)] : [],
        ),
      })),
    };
  });
}
