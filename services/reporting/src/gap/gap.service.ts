import { badInput, conflict, tidy, type FieldFault } from "@hoa-nhap/kernel";
import type { Change } from "@hoa-nhap/subgraph";
import type { ChildReport } from "../compilation/compilation.reads.js";
import type { Report } from "../report/report.entity.js";
import { GapReason } from "./gap-reason.js";

/** A unit below whose report is missing, and why; the unit by the id of one of its versions. */
export interface NamedGap {
  unit: string;
  reason: GapReason;
  note?: string | null;
}

/**
 * Keeps why each missing report is missing. All must be named, now or when the draft was last summed; whoever reports
 * after all is named no longer. Naming a unit that is not missing is refused: its figures are in the sum.
 */
export async function nameGaps(c: Change, report: Report, missing: ChildReport[], named: NamedGap[]): Promise<void> {
  const byUnit = new Map(missing.map((child) => [child.unitVersionId, child]));
  const faults = named.flatMap(({ unit, reason, note }, index): FieldFault[] => {
    if (!byUnit.has(unit))
      return [
        fault(
          `missing.${index}.unit`,
          "gap.not-missing",
          "Đơn vị này không thiếu báo cáo.",
          "The report of this unit is not missing.",
        ),
      ];
    if (reason === GapReason.OTHER && !tidy(note ?? ""))
      return [
        fault(
          `missing.${index}.note`,
          "gap.note",
          "Lý do khác thì cần ghi rõ.",
          "Another reason has to be told in words.",
        ),
      ];
    return [];
  });
  if (faults.length > 0) throw badInput(faults);
  await c.em.flush();
  await c.em.execute(`delete from reporting.report_gap where report_id = ? and not missing_id = any (?::uuid[])`, [
    report.id,
    `{${missing.map(({ id }) => id).join()}}`,
  ]);
  await c.em.execute(
    `insert into reporting.report_gap (report_id, missing_id, reason, note)
     select distinct on (2) ?::uuid, (g->>'id')::uuid, g->>'reason', g->>'note' from jsonb_array_elements(?::jsonb) g
     on conflict (report_id, missing_id) do update set reason = excluded.reason, note = excluded.note`,
    [
      report.id,
      JSON.stringify(
        named.map(({ unit, reason, note }) => ({ id: byUnit.get(unit)!.id, reason, note: tidy(note ?? "") || null })),
      ),
    ],
  );
  const kept = new Set(
    (
      await c.em.execute<{ id: string }[]>(`select missing_id as id from reporting.report_gap where report_id = ?`, [
        report.id,
      ])
    ).map(({ id }) => id),
  );
  const silent = missing.filter(({ id }) => !kept.has(id)).map(({ fullName }) => fullName);
  if (silent.length > 0) {
    throw conflict("report.children-missing", {
      vi: `Còn ${silent.length} đơn vị chưa có báo cáo được duyệt: ${silent.join(", ")}. Hãy chờ đủ, hoặc nêu lý do của từng đơn vị.`,
      en: `${silent.length} reports are missing: ${silent.join(", ")}. Wait for them, or give the reason of each.`,
    });
  }
}

const fault = (path: string, rule: string, vi: string, en: string): FieldFault => ({ path, rule, message: { vi, en } });
