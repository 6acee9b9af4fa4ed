import type { LocalDate } from "@hoa-nhap/kernel";
import { groupedBy, loaderOf, type Context } from "@hoa-nhap/subgraph";
import { sql, type Kysely } from "kysely";
import type { ReportRow, Tables } from "../tables.js";
import { readReports } from "../report/report-sight.js";
import { COUNTED_STATES } from "../report/report-state.js";
import type { GapReason } from "./gap-reason.js";

/** A unit that a report's sums lack: named by the report itself, or by one below that is in it. */
export interface GapRow {
  reportId: string;
  /** The report that named it. */
  namerId: string;
  missingId: string;
  unitVersionId: string;
  namedById: string;
  reason: GapReason;
  note: string | null;
}

/**
 * What many reports lack, one statement: the gaps they named, and those that the counted reports directly below them
 * named. By unit code.
 */
export async function gapsByReport(
  db: Kysely<Tables>,
  reportIds: readonly string[],
  today: LocalDate,
): Promise<Map<string, GapRow[]>> {
  if (reportIds.length === 0) return new Map();
  const { rows } = await sql<GapRow>`
    select t.id as "reportId", n.id as "namerId", g.missing_id as "missingId", m.unit_version_id as "unitVersionId",
      n.unit_version_id as "namedById", g.reason, g.note
    from reporting.report t join reporting.period p on p.id = t.period_id
    join reporting.report n on n.id = t.id
      or (t.level = 'PROVINCE'
        and n.level = 'DISTRICT'
        and n.period_id = t.period_id
        and n.province_key = t.province_key
      and n.state = any (${[...COUNTED_STATES]}::text[]) and (not n.provisional or ${today}::date <= p.to_on))
    join reporting.report_gap g on g.report_id = n.id
    join reporting.report m on m.id = g.missing_id
    join reporting.unit u on u.id = m.unit_version_id
    where t.id = any (${reportIds}::uuid[]) order by u.code, g.missing_id`.execute(db);
  return groupedBy(rows, (row) => row.reportId);
}

export async function gapsOf(ctx: Context, report: Pick<ReportRow, "id">): Promise<GapRow[]> {
  const gaps = await loaderOf<string, GapRow[]>(ctx, "gaps of a report", async (ids) => {
    const { db } = await readReports(ctx);
    return gapsByReport(db, ids, ctx.clock.today());
  }).load(report.id);
  return gaps ?? [];
}
