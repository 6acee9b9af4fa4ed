import type { Change, Existing } from "@hoa-nhap/subgraph";
import { Report } from "./report.entity.js";

/**
 * The row at the version the caller saw, locked: nobody accepts into, submits, corrects or saves the same report at the
 * same time.
 */
export async function lockedReport(c: Change, { id, expectedVersion }: Existing): Promise<Report> {
  const report = await c.get(Report, id, expectedVersion, { vi: "báo cáo", en: "report" });
  await c.em.execute("select from reporting.report where id = ? for update", [id]);
  return report;
}
