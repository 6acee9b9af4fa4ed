import { badInput, conflict, formatDate, tidy, type FieldFault, type LocalDate } from "@hoa-nhap/kernel";
import { change, kyselyOf, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { refreshFromBelow } from "../compilation/compilation.service.js";
import { assertParentDecided, carryUp, type ChangeBelow } from "../correction/cascade.js";
import { nameOf } from "../correction/correction.service.js";
import { underWay } from "../correction/correction.store.js";
import { figuresByReport } from "../figure/figure.reads.js";
import { storeFigures } from "../figure/figure.service.js";
import { brokenIdentity, type FigureValue } from "../figure/figure-values.js";
import { nameGaps, type NamedGap } from "../gap/gap.service.js";
import type { PeriodRow, Tables } from "../tables.js";
import { askForPublication } from "../statistics/publication.js";
import { UnitLevel } from "../unit-level.js";
import { missingFigures, typedFigures, type TypedFigure } from "./report-checks.js";
import { lockedReport as locked } from "./locked-report.js";
import type { Report } from "./report.entity.js";
import { recordStep } from "./report-history.js";
import { assertParentOpen, followBelow, isClosed, lockedParent, type ParentReport } from "./report-parent.js";
import { assertAbove, assertOwnUnit } from "./report-rights.js";
import { ReportState } from "./report-state.js";

const periodOf = (c: Change, report: Report): Promise<PeriodRow> =>
  kyselyOf<Tables>(c.em, "reporting")
    .selectFrom("period")
    .selectAll()
    .where("id", "=", report.periodId)
    .executeTakeFirstOrThrow();

async function tell(
  c: Change,
  report: Report,
  what: "submitted" | "returned" | "accepted" | "taken-back" | "compiled",
): Promise<void> {
  const { year } = await periodOf(c, report);
  c.tell({
    type: `reporting.report.${what}`,
    on: c.today,
    unitVersion: report.unitVersionId,
    subject: report.id,
    payload: { level: report.level, year, provisional: report.provisional },
  });
}

const figuresIn = async (c: Change, report: Report): Promise<FigureValue[]> =>
  (await figuresByReport(kyselyOf<Tables>(c.em, "reporting"), [report])).get(report.id)!;

export interface Draft extends Existing {
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

export interface Submission extends Existing {
  explanation?: string | null;
  provisional?: boolean | null;
  missing?: NamedGap[] | null;
}
/**
 * Freezes the figures into the report and hands it up: for good once the period has ended, provisionally before. What a
 * sum lacks is named.
 */
export const submitReport = (ctx: Context, input: Submission): Promise<string> =>
  change(ctx, "report.write", "report.submit", async (c) => {
    const report = await locked(c, input);
    assertOwnUnit(c.keys, report);
    const explanation = tidy(input.explanation ?? "") || null;
    const provisional = input.provisional ?? false;
    assertInTime(await periodOf(c, report), c.today, provisional);
    report.submit(c.actorId, c.today, provisional, explanation);
    const below = report.level === UnitLevel.COMMUNE ? null : await refreshFromBelow(c, report);
    const figures = below?.figures ?? (await frozen(c, report));
    assertComplete(report.level, figures, explanation);
    if (below) await nameGaps(c, report, below.missing, input.missing ?? []);
    await recordStep(ctx, c, report, explanation);
    await tell(c, report, report.state === ReportState.COMPILED ? "compiled" : "submitted");
    if (report.state === ReportState.COMPILED && !provisional) await askForPublication(c, report);
    return report.id;
  });

/** A commune's figures as they are now, stored so that later facts no longer move them. */
async function frozen(c: Change, report: Report): Promise<FigureValue[]> {
  const figures = (
    await figuresByReport(kyselyOf<Tables>(c.em, "reporting"), [
      { id: report.id, level: report.level, state: ReportState.DRAFT },
    ])
  ).get(report.id)!;
  await storeFigures(c.em, report, figures);
  return figures;
}

/** Before its last day a period has no final figures, after it no provisional ones. */
function assertInTime({ toOn }: PeriodRow, today: LocalDate, provisional: boolean): void {
  const [runs, end] = [today <= toOn, formatDate(toOn)];
  if (runs && !provisional) {
    throw conflict("report.period-runs", {
      vi: `Kỳ báo cáo đến hết ngày ${end} mới kết thúc: bây giờ chỉ nộp được bản tạm tính.`,
      en: `The period runs until ${end}: until then a report can only be handed up provisionally.`,
    });
  }
  if (!runs && provisional) {
    throw conflict("report.period-over", {
      vi: `Kỳ báo cáo đã kết thúc ngày ${end}: cần bản chính thức, không còn nhận bản tạm tính.`,
      en: `The period ended on ${end}: a final report is needed, no provisional one.`,
    });
  }
}

function assertComplete(level: UnitLevel, figures: FigureValue[], explanation: string | null): void {
  const faults: FieldFault[] = missingFigures(level, figures);
  if (faults.length > 0) throw badInput(faults);
  if (explanation) return;
  const open = brokenIdentity(figures);
  if (open) {
    throw conflict("report.stock-identity", {
      vi:
        `Số cuối kỳ ${open.closing} khác đầu kỳ ${open.opening} + vào ${open.intake} − ra ${open.exits} = ` +
        `${open.opening + open.intake - open.exits}. Hãy sửa hoặc giải trình.`,
      en:
        `Closing ${open.closing} is not opening ${open.opening} + in ${open.intake} - out ${open.exits} = ` +
        `${open.opening + open.intake - open.exits}. Correct it or explain.`,
    });
  }
}

/** Sends a submitted report back, with a reason. */
export const returnReport = (ctx: Context, input: Existing & { reason: string }): Promise<string> =>
  change(ctx, "report.review", "report.return", async (c) => {
    const report = await locked(c, input);
    assertAbove(c.keys, report);
    report.sendBack();
    await recordStep(ctx, c, report, tidy(input.reason));
    await tell(c, report, "returned");
    return report.id;
  });

/**
 * Accepts a submitted report into the sums of the level above. One that was named as missing when those sums were
 * handed up enters them by a numbered correction, never silently.
 */
export const acceptReport = (ctx: Context, input: Existing): Promise<string> =>
  change(ctx, "report.review", "report.accept", async (c) => {
    const report = await locked(c, input);
    assertAbove(c.keys, report);
    const parent = await lockedParent(c, report);
    const isLate = parent !== null && isClosed(parent) && (await isNamedMissing(c, parent, report));
    if (isLate) assertParentDecided(parent);
    else assertParentOpen(parent);
    assertInTime(await periodOf(c, report), c.today, report.provisional);
    report.accept(c.actorId, c.today);
    await recordStep(ctx, c, report);
    await tell(c, report, "accepted");
    if (isLate)
      await carryUp(ctx, c, report, parent, await lateFigures(c, report), `${await nameOf(c, report)} nộp muộn`);
    else await followBelow(c, parent);
    return report.id;
  });

async function isNamedMissing(c: Change, parent: ParentReport, report: Report): Promise<boolean> {
  return (
    (
      await c.em.execute<unknown[]>(`select 1 from reporting.report_gap where report_id = ? and missing_id = ?`, [
        parent.id,
        report.id,
      ])
    ).length > 0
  );
}

/** Everything a report that comes in late brings: its figures, and the communes that are in it. */
async function lateFigures(c: Change, report: Report): Promise<ChangeBelow> {
  const figures = (await figuresIn(c, report)).flatMap(({ indicator, value }) =>
    value === null ? [] : [{ indicator, oldValue: null, newValue: value }],
  );
  if (report.level === UnitLevel.COMMUNE) return { figures, joined: [report.id] };
  const communes = await c.em.execute<{ id: string }[]>(
    `
      select r.id from reporting.report r
      where r.period_id = ?
        and r.level = 'COMMUNE'
        and r.district_key = ?
        and r.state = 'ACCEPTED'
        and not r.provisional
       and not exists (select from reporting.report_gap g where g.missing_id = r.id and g.report_id = ?)`,
    [report.periodId, report.districtKey, report.id],
  );
  return { figures, joined: communes.map(({ id }) => id) };
}

/**
 * Takes an acceptance back with a reason, while the level above has not handed its sums up: the report waits for review
 * again.
 */
export const takeBackAcceptance = (ctx: Context, input: Existing & { reason: string }): Promise<string> =>
  change(ctx, "report.review", "report.take-back", async (c) => {
    const report = await locked(c, input);
    assertAbove(c.keys, report);
    const parent = await lockedParent(c, report);
    assertParentOpen(parent);
    await assertNotUnderCorrection(c, report);
    report.takeBack();
    await recordStep(ctx, c, report, tidy(input.reason));
    await followBelow(c, parent);
    await tell(c, report, "taken-back");
    return report.id;
  });

async function assertNotUnderCorrection(c: Change, report: Report): Promise<void> {
  const correction = await underWay(c, report.id);
  if (!correction) return;
  throw conflict("report.under-correction", {
    vi: `Báo cáo đang có đính chính số ${correction.number} chưa xong: hãy duyệt đính chính trước.`,
    en: `Correction ${correction.number} of this report is under way: decide on it first.`,
  });
}
