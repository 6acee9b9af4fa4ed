import { badInput, conflict, tidy, type FieldFault } from "@hoa-nhap/kernel";
import { change, kyselyOf, type Change, type Context } from "@hoa-nhap/subgraph";
import { refreshFromBelow, type Below } from "../compilation/compilation.service.js";
import { figuresByReport } from "../figure/figure.reads.js";
import { storeFigures } from "../figure/figure.service.js";
import { brokenIdentity, type FigureValue } from "../figure/figure-values.js";
import { publishStatistics } from "../statistics/publish.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { missingFigures, typedFigures, type TypedFigure } from "./report-checks.js";
import { Report } from "./report.entity.js";
import { recordStep } from "./report-history.js";
import { assertAbove, assertOwnUnit } from "./report-rights.js";
import { COUNTED_STATES, ReportState } from "./report-state.js";

const WORDS = { vi: "báo cáo", en: "report" };
interface Target {
  id: string;
  expectedVersion: number;
}

/** The row at the version the caller saw, locked: nobody accepts into, submits or saves the same report at the same time. */
async function locked(c: Change, { id, expectedVersion }: Target): Promise<Report> {
  const report = await c.get(Report, id, expectedVersion, WORDS);
  await c.em.execute("select from reporting.report where id = ? for update", [id]);
  return report;
}

async function tell(c: Change, report: Report, what: "submitted" | "returned" | "accepted" | "compiled"): Promise<void> {
  const db = kyselyOf<Tables>(c.em, "reporting");
  const { year } = await db.selectFrom("period").select("year").where("id", "=", report.periodId).executeTakeFirstOrThrow();
  c.tell({ type: `reporting.report.${what}`, on: c.today, unitVersion: report.unitVersionId, subject: report.id, payload: { level: report.level, year } });
}

const figuresIn = async (c: Change, report: Report): Promise<FigureValue[]> =>
  (await figuresByReport(kyselyOf<Tables>(c.em, "reporting"), [report])).get(report.id)!;

export interface Draft extends Target {
  figures: TypedFigure[];
  narrative?: string | null;
}
/** Writes typed figures and the narrative of the caller's own unit. */
export const saveReport = (ctx: Context, input: Draft): Promise<string> =>
  change(ctx, "report.write", "report.save", async (c) => {
    const report = await locked(c, input);
    assertOwnUnit(c.keys, report);
    const before = report.state;
    const current = await figuresIn(c, report);
    report.write(input.narrative === undefined ? undefined : tidy(input.narrative ?? "") || null);
    await storeFigures(c.em, report, typedFigures(report.level, input.figures, current));
    if (before === ReportState.DRAFT) c.note({ figures: input.figures.length });
    else await recordStep(ctx, c, report);
    return report.id;
  });

/** Freezes the figures into the report and hands it up. */
export const submitReport = (ctx: Context, input: Target & { explanation?: string | null }): Promise<string> =>
  change(ctx, "report.write", "report.submit", async (c) => {
    const report = await locked(c, input);
    assertOwnUnit(c.keys, report);
    const explanation = tidy(input.explanation ?? "") || null;
    report.submit(c.actorId, c.today, explanation);
    const below = report.level === UnitLevel.COMMUNE ? null : await refreshFromBelow(c, report);
    const figures = below?.figures ?? (await frozen(c, report));
    assertComplete(report.level, figures, below, explanation);
    await recordStep(ctx, c, report, explanation);
    await tell(c, report, report.state === ReportState.COMPILED ? "compiled" : "submitted");
    if (report.state === ReportState.COMPILED) await publishStatistics(c, report);
    return report.id;
  });

/** A commune's figures as they are now, stored so that later facts no longer move them. */
async function frozen(c: Change, report: Report): Promise<FigureValue[]> {
  const figures = (await figuresByReport(kyselyOf<Tables>(c.em, "reporting"), [{ id: report.id, level: report.level, state: ReportState.DRAFT }])).get(report.id)!;
  await storeFigures(c.em, report, figures);
  return figures;
}

function assertComplete(level: UnitLevel, figures: FigureValue[], below: Below | null, explanation: string | null): void {
  const faults: FieldFault[] = missingFigures(level, figures);
  if (faults.length > 0) throw badInput(faults);
  if (explanation) return;
  const open = brokenIdentity(figures);
  if (open) {
    throw conflict("report.stock-identity", {
      vi: `Số cuối kỳ ${open.closing} khác đầu kỳ ${open.opening} + vào ${open.intake} − ra ${open.exits} = ${open.opening + open.intake - open.exits}. Hãy sửa hoặc giải trình.`,
      en: `Closing ${open.closing} is not opening ${open.opening} + in ${open.intake} - out ${open.exits} = ${open.opening + open.intake - open.exits}. Correct it or explain.`,
    });
  }
  if (below && below.missing.length > 0) {
    const names = below.missing.map((unit) => unit.fullName).join(", ");
    throw conflict("report.children-missing", { vi: `Còn thiếu báo cáo của: ${names}. Hãy chờ đủ hoặc giải trình.`, en: `Reports are missing from: ${names}. Wait for them or explain.` });
  }
}

/** Sends a submitted report back, with a reason. */
export const returnReport = (ctx: Context, input: Target & { reason: string }): Promise<string> =>
  change(ctx, "report.review", "report.return", async (c) => {
    const report = await locked(c, input);
    assertAbove(c.keys, report);
    report.sendBack();
    await recordStep(ctx, c, report, tidy(input.reason));
    await tell(c, report, "returned");
    return report.id;
  });

/** Accepts a submitted report into the sums of the level above. */
export const acceptReport = (ctx: Context, input: Target): Promise<string> =>
  change(ctx, "report.review", "report.accept", async (c) => {
    const report = await locked(c, input);
    assertAbove(c.keys, report);
    await assertParentOpen(c, report);
    report.accept(c.actorId, c.today);
    await recordStep(ctx, c, report);
    await tell(c, report, "accepted");
    return report.id;
  });

// What is accepted after the level above has closed its sums would be counted nowhere. The lock makes the two wait for each other.
async function assertParentOpen(c: Change, report: Report): Promise<void> {
  const above = await c.em.execute<{ state: ReportState; full_name: string }[]>(
    `select r.state, u.full_name from reporting.report r join reporting.unit u on u.id = r.unit_version_id
     where r.period_id = ? and r.commune_key is null and ((r.level = 'DISTRICT' and r.district_key = ?) or (r.level = 'PROVINCE' and r.province_key = ?)) and r.id <> ?
     order by r.level limit 1 for update of r`,
    [report.periodId, report.level === UnitLevel.COMMUNE ? report.districtKey : null, report.provinceKey, report.id]);
  const parent = above[0];
  if (parent && (parent.state === ReportState.SUBMITTED || COUNTED_STATES.includes(parent.state))) {
    throw conflict("report.parent-closed", {
      vi: `Báo cáo của ${parent.full_name} đã chốt; cần trả lại báo cáo đó trước.`,
      en: `The report of ${parent.full_name} is closed already; it has to be sent back first.`,
    });
  }
}
