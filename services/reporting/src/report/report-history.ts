import { newId } from "@hoa-nhap/kernel";
import type { Change, Context } from "@hoa-nhap/subgraph";
import type { Report } from "./report.entity.js";

/**
 * Adds a line to the report's history: which state it came to, when, by whom, and why when it was sent back or
 * explained.
 */
export async function recordStep(ctx: Context, c: Change, report: Report, reason: string | null = null): Promise<void> {
  const role = ctx.actor.grants[0]?.role ?? "System";
  await c.em.flush();
  await c.em.execute(
    `
      insert into reporting.report_event (id, report_id, state, "on", reason, by_id, by_role)
      values (?, ?, ?, ?, ?, ?, ?)
    `,
    [newId(), report.id, report.state, c.today, reason, c.actorId, role],
  );
  c.note({ state: report.state, level: report.level });
}
