import { keysFor } from "@hoa-nhap/kernel";
import { groupedBy, loaderOf, type Context } from "@hoa-nhap/subgraph";
import { indicatorOf } from "../indicator/catalogue.js";
import { indicatorType } from "../indicator/indicator.resolver.js";
import { isHidden } from "../report/report.reads.js";
import { isInLine, readReports } from "../report/report-sight.js";
import { ABOUT_PEOPLE } from "../statistics/sheet.js";
import type { ReportRow } from "../tables.js";
import { CorrectionState } from "./correction-state.js";
import type { ReportCorrection } from "./correction.type.js";

/**
 * The corrections of a report by number. Outside the line of reporting only that official figures were corrected, on
 * which day and of which indicators, those about people left out: what the values are now, the published cells tell.
 */
export async function correctionsOf(ctx: Context, report: ReportRow): Promise<ReportCorrection[]> {
  const known = await loaderOf<string, ReportCorrection[]>(ctx, "corrections of a report", async (ids) => {
    const { db } = await readReports(ctx);
    const rows = await db.selectFrom("correction").selectAll().where("reportId", "in", ids).orderBy("number").execute();
    if (rows.length === 0) return new Map();
    const figures = groupedBy(
      await db
        .selectFrom("correctionFigure")
        .selectAll()
        .where(
          "correctionId",
          "in",
          rows.map(({ id }) => id),
        )
        .orderBy("indicator")
        .execute(),
      (row) => row.correctionId,
    );
    const joined = rows.flatMap((row) => row.joined);
    const units = new Map(
      joined.length === 0
        ? []
        : (await db.selectFrom("report").select(["id", "unitVersionId"]).where("id", "in", joined).execute()).map(
            (row) => [row.id, row.unitVersionId],
          ),
    );
    return groupedBy(
      rows.map((row) => ({
        ...row,
        figures: (figures.get(row.id) ?? []).map((figure) => ({
          ...figure,
          indicator: indicatorType(indicatorOf(figure.indicator)!),
        })),
        joined: row.joined.flatMap((id) => (units.has(id) ? [{ id: units.get(id)! }] : [])),
      })),
      (row) => row.reportId,
    );
  }).load(report.id);
  const keys = keysFor(ctx.actor, "report.follow");
  const inLine = isInLine(ctx, report);
  return (known ?? [])
    .filter(({ state }) => inLine || state === CorrectionState.ACCEPTED)
    .map((correction) => ({
      ...correction,
      ...(!inLine && { reason: null, answer: null, byId: "", decidedById: null }),
      figures: correction.figures
        .filter(({ indicator }) => inLine || !ABOUT_PEOPLE.has(indicator.code))
        .map((figure) =>
          inLine && !isHidden(keys, report, figure.indicator.code)
            ? figure
            : { ...figure, oldValue: null, newValue: null },
        ),
    }));
}
