import { conflict } from "@hoa-nhap/kernel";
import type { Change } from "@hoa-nhap/subgraph";
import { UnitLevel } from "../unit-level.js";
import { refreshFromBelow } from "../compilation/compilation.service.js";
import { Report } from "./report.entity.js";
import { COUNTED_STATES, ReportState } from "./report-state.js";

export interface ParentReport {
  id: string;
  state: ReportState;
  provisional: boolean;
  fullName: string;
}

/**
 * The report into which this one is summed, locked: whoever accepts and whoever hands the sum up wait for each other.
 */
export async function lockedParent(c: Change, report: Report): Promise<ParentReport | null> {
  const [parent] = await c.em.execute<ParentReport[]>(
    `
      select r.id, r.state, r.provisional, u.full_name as "fullName"
      from reporting.report r
      join reporting.unit u on u.id = r.unit_version_id
     where r.period_id = ?
       and r.commune_key is null
       and ((r.level = 'DISTRICT' and r.district_key = ?) or (r.level = 'PROVINCE' and r.province_key = ?))
       and r.id <> ?
     order by r.level limit 1 for update of r`,
    [report.periodId, report.level === UnitLevel.COMMUNE ? report.districtKey : null, report.provinceKey, report.id],
  );
  return parent ?? null;
}

/** A sum that was handed up for good. A provisional one closes nothing. */
export const isClosed = ({ state, provisional }: ParentReport): boolean =>
  !provisional && (state === ReportState.SUBMITTED || COUNTED_STATES.includes(state));

/** What changes below after the level above has closed its sums would be counted nowhere, or twice. */
export function assertParentOpen(parent: ParentReport | null): void {
  if (parent && isClosed(parent)) {
    throw conflict("report.parent-closed", {
      vi: `Báo cáo của ${parent.fullName} đã chốt nên việc này không còn làm được; hãy lập đính chính, hoặc đề nghị trả lại báo cáo đó trước.`,
      en: `The report of ${parent.fullName} is closed, so this can no longer be done: make a correction, or have it sent back first.`,
    });
  }
}

/** A draft that was summed already follows what has changed below it. */
export async function followBelow(c: Change, parent: ParentReport | null): Promise<void> {
  if (parent?.state !== ReportState.DRAFT) return;
  await c.em.flush();
  await refreshFromBelow(c, await c.em.findOneOrFail(Report, parent.id));
}

/** The same report for whoever writes the one below and does not see it. */
export async function seenAbove(c: Change, report: Report): Promise<ParentReport | null> {
  const [parent] = await c.em.execute<ParentReport[]>(`select * from reporting.above(?)`, [report.id]);
  return parent ?? null;
}
