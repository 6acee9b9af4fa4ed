import { badField, notFound } from "@hoa-nhap/kernel";
import { change, kyselyOf, type Change, type Context } from "@hoa-nhap/subgraph";
import { storeFigures } from "../figure/figure.service.js";
import { figuresOf, type FigureValue, type KeptFigure } from "../figure/figure-values.js";
import { figuresByReport, withComputed } from "../figure/figure.reads.js";
import { nameGaps, type NamedGap } from "../gap/gap.service.js";
import { recordStep } from "../report/report-history.js";
import { Report } from "../report/report.entity.js";
import { assertOwnUnit } from "../report/report-rights.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { compiledSums, type ChildReport } from "./compilation.reads.js";

export interface Below {
  figures: FigureValue[];
  missing: ChildReport[];
}

/** Sums the accepted reports below into the report; what its own people typed stays beside the sums. */
export async function refreshFromBelow(c: Change, report: Report): Promise<Below> {
  const db = kyselyOf<Tables>(c.em, "reporting");
  const { figures, missing } = await compiledSums(db, report, c.today);
  const computed = new Map(
    figures
      .filter((figure) => figure.value !== null && figure.indicator.kind !== "RATE")
      .map((figure) => [figure.indicator.code, figure.value!]),
  );
  const stored = (await figuresByReport(db, [report]))
    .get(report.id)!
    .filter((figure) => figure.typed !== null || figure.computed !== null || figure.notApplicable);
  const kept: KeptFigure[] = withComputed(stored, computed);
  await storeFigures(c.em, report, kept);
  return { figures: figuresOf(report.level, kept), missing };
}

/**
 * Makes or refreshes the draft of the caller's own district or province from the accepted reports; each that is missing
 * is named with a reason.
 */
export const compileReport = (
  ctx: Context,
  { period, unit, missing: named }: { period: string; unit: string; missing?: NamedGap[] | null },
): Promise<string> =>
  change(ctx, "report.compile", "report.compile", async (c) => {
    const db = kyselyOf<Tables>(c.em, "reporting");
    const row = await db
      .selectFrom("report")
      .select(["id", "version"])
      .where("periodId", "=", period)
      .where((eb) => eb.or([eb("unitId", "=", unit), eb("unitVersionId", "=", unit)]))
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw notFound({ vi: "báo cáo", en: "report" });
    const report = await c.get(Report, row.id, row.version, { vi: "báo cáo", en: "report" });
    assertOwnUnit(c.keys, report);
    if (report.level === UnitLevel.COMMUNE) {
      throw badField("unit", "compilation.level", {
        vi: "Cấp xã không tổng hợp từ cấp dưới.",
        en: "A commune has no reports below it.",
      });
    }
    const before = report.state;
    report.write();
    const { missing } = await refreshFromBelow(c, report);
    await nameGaps(c, report, missing, named ?? []);
    if (before !== report.state) await recordStep(ctx, c, report);
    c.note({ missing: missing.length });
    return report.id;
  });
