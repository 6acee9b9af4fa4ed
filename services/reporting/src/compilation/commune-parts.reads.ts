import { Lineage, type LocalDate } from "@hoa-nhap/kernel";
import { passageTo, scopedRead, type Context } from "@hoa-nhap/subgraph";
import { valueOf } from "../figure/figure-values.js";
import { missingHere } from "../figure/missing-reason.js";
import { appearsAt, indicatorsAt, OWN_MODELS } from "../indicator/catalogue.js";
import { countedOn } from "../report/counted.js";
import { restatedCounts, restatedRates, type RestatedCell } from "../statistics/restated-cells.js";
import type { ReportRow, Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";

/** What each commune of a day adds to a compilation, by indicator. */
export type CommuneParts = Map<string, RestatedCell[]>;

/**
 * The communes' own reports below a district or province, in the boundaries of another day, by unit code. A report that
 * is not accepted is missing, never zero. Five statements.
 */
export async function communePartsIn(ctx: Context, parent: ReportRow, on: LocalDate): Promise<CommuneParts> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "report.read");
  const above = parent.level === UnitLevel.DISTRICT ? ("report.districtKey" as const) : ("report.provinceKey" as const);
  const reports = await db
    .selectFrom("report")
    .innerJoin("unit", "unit.id", "report.unitVersionId")
    .select(["report.id", "report.unitVersionId", countedOn(ctx.clock.today()).as("isCounted"), "report.ownModel"])
    .where(inArea("report"))
    .where("report.periodId", "=", parent.periodId)
    .where("report.level", "=", UnitLevel.COMMUNE)
    .where(above, "=", parent.level === UnitLevel.DISTRICT ? parent.districtKey : parent.provinceKey)
    .orderBy("unit.code")
    .execute();
  const accepted = reports.filter((report) => report.isCounted).map(({ id }) => id);
  const rows =
    accepted.length === 0
      ? []
      : await db
          .selectFrom("figure")
          .select(["reportId", "indicator", "computed", "typed", "notApplicable"])
          .where("reportId", "in", accepted)
          .execute();
  const figures = new Map(rows.map((row) => [`${row.reportId} ${row.indicator}`, row]));
  const { units, ...territory } = await passageTo(
    db,
    "reporting",
    reports.map((report) => report.unitVersionId),
    on,
  );
  const lineage = new Lineage(territory, on, "PEOPLE");
  const codeOf = (cell: RestatedCell): string => units.get(cell.unitVersionId!)!.code;

  const indicators = indicatorsAt(parent.level).filter((indicator) => appearsAt(indicator, UnitLevel.COMMUNE));
  const byIndicator = new Map(
    indicators
      .filter(({ kind }) => kind !== "RATE")
      .map(({ code, source }) => {
        const cells = reports.map(({ id, unitVersionId, isCounted, ownModel }) => {
          const figure = figures.get(`${id} ${code}`);
          const isApart = ownModel && code !== OWN_MODELS;
          const [value, notApplicable] = [
            isApart ? null : valueOf(figure),
            isApart || (figure?.notApplicable ?? false),
          ];
          return {
            unitVersionId,
            value,
            suppressed: false,
            notApplicable,
            missingReason:
              value !== null || notApplicable
                ? null
                : isCounted
                  ? missingHere({ source })
                  : ("REPORT_UNFINISHED" as const),
          };
        });
        // Whoever compiles may see each commune's figure, so a small one is not hidden from them.
        const restated = restatedCounts({ sensitive: false }, cells, lineage).filter(
          (cell) => cell.unitVersionId !== null,
        );
        return [code, restated.sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1))];
      }),
  );
  for (const rate of indicators.filter(({ kind }) => kind === "RATE"))
    byIndicator.set(
      rate.code,
      restatedRates(
        rate,
        new Map([...rate.numerator, ...rate.denominator].map((code) => [code, byIndicator.get(code)!])),
      ),
    );
  return byIndicator;
}
