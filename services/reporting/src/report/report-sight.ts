import { covers, keysFor, type Place } from "@hoa-nhap/kernel";
import { groupedBy, inKeys, loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import { sql, type Expression, type SqlBool } from "kysely";
import { publishedFigures, type FigureValue } from "../figure/figure-values.js";
import { inEdition } from "../statistics/in-edition.js";
import type { ReportRow, Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { COUNTED_STATES } from "./report-state.js";

/**
 * Two ways to see a report (decision 019). Its own line, from the commune to the province, follows it while it is made
 * and reads it as it is. Everybody else (Central, the 138 committee) sees it once it is accepted, and of its figures
 * what was published when the province finished: nobody's draft, nobody's words about a commune, no small cell.
 */
export const isInLine = (ctx: Context, report: Place): boolean => covers(keysFor(ctx.actor, "report.follow"), report);

/**
 * Reading reports as the caller may see them: `inSight` goes into every query on reports in place of the filter by
 * area.
 */
export async function readReports(ctx: Context) {
  const { db, inArea } = await scopedRead<Tables>(ctx, "report.read");
  const line = keysFor(ctx.actor, "report.follow");
  const inSight = (alias = "report"): Expression<SqlBool> =>
    sql<SqlBool>`
      (${inArea(alias)}
        and (${inKeys(line, alias)}
          or ${sql.ref(`${alias}.state`)} in (${sql.join(COUNTED_STATES)})
          and not ${sql.ref(`${alias}.provisional`)}))
    `;
  return { db, inSight };
}

/**
 * What was published of a report: every indicator of its level, hidden cells hidden. One statement for all reports of a
 * request.
 */
export async function publishedOf(ctx: Context, report: ReportRow): Promise<FigureValue[]> {
  const rows = await loaderOf<string, Parameters<typeof publishedFigures>[1]>(
    ctx,
    "published figures of a report",
    async (ids) => {
      const { db } = await scopedRead<Tables>(ctx, "report.read");
      return groupedBy(
        await db
          .selectFrom("statistic")
          .select(["reportId", "indicator", "value", "suppressed", "notApplicable"])
          .where("reportId", "in", ids)
          .where(inEdition(null))
          .execute(),
        (row) => row.reportId,
      );
    },
  ).load(report.id);
  return publishedFigures(report.level, rows ?? []);
}

/**
 * The written part as the caller may read it: a province writes its own for those outside, a commune or district for
 * the level above.
 */
export const narrativeOf = (ctx: Context, report: ReportRow): string | null =>
  isInLine(ctx, report) || report.level === UnitLevel.PROVINCE ? report.narrative : null;
