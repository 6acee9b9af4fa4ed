import { badInput, conflict, DomainError, tidy, type FieldFault } from "@hoa-nhap/kernel";
import { change, kyselyOf, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { figuresByReport } from "../figure/figure.reads.js";
import { brokenIdentity, type FigureValue } from "../figure/figure-values.js";
import { appearsAt, indicatorOf } from "../indicator/catalogue.js";
import { lockedReport } from "../report/locked-report.js";
import type { Report } from "../report/report.entity.js";
import { isClosed, lockedParent, seenAbove } from "../report/report-parent.js";
import { assertAbove, assertOwnUnit } from "../report/report-rights.js";
import { COUNTED_STATES } from "../report/report-state.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { askForPublication } from "../statistics/publication.js";
import { assertParentDecided, carryUp, tellCorrected } from "./cascade.js";
import { CorrectionState } from "./correction-state.js";
import { apply, decide, storeCorrection, underWay, type CorrectedFigure, type Correction } from "./correction.store.js";

export interface CorrectedInput {
  indicator: string;
  value: number;
}

const figuresNow = async (c: Change, report: Report): Promise<FigureValue[]> =>
  (await figuresByReport(kyselyOf<Tables>(c.em, "reporting"), [report])).get(report.id)!;

/**
 * Makes a numbered correction of the caller's own report, once its sums have been handed up further: the level above
 * decides on it. The province, which has nobody above it, corrects at once. A returned correction is made again under
 * its number.
 */
export const correctReport = (
  ctx: Context,
  input: Existing & { reason: string; figures: CorrectedInput[] },
): Promise<string> =>
  change(ctx, "report.write", "report.correct", async (c) => {
    const report = await lockedReport(c, input);
    assertOwnUnit(c.keys, report);
    if (!COUNTED_STATES.includes(report.state) || report.provisional) {
      throw conflict("report.not-accepted", {
        vi: "Báo cáo chưa được duyệt chính thức nên sửa trực tiếp, không cần đính chính.",
        en: "The report is not accepted for good, so it is changed itself and needs no correction.",
      });
    }
    const parent = await seenAbove(c, report);
    if (parent && !isClosed(parent)) {
      throw conflict("report.parent-open", {
        vi: `Báo cáo của ${parent.fullName} chưa nộp lên: hãy đề nghị thu hồi việc duyệt để sửa, chưa cần đính chính.`,
        en: `The report of ${parent.fullName} is not handed up yet: ask for the acceptance to be taken back instead.`,
      });
    }
    const known = await underWay(c, report.id);
    if (known?.state === CorrectionState.WAITING) {
      throw conflict("correction.waiting", {
        vi: `Đính chính số ${known.number} đang chờ duyệt; hãy chờ duyệt xong.`,
        en: `Correction ${known.number} is waiting for review.`,
      });
    }
    const now = await figuresNow(c, report);
    const fromBelow = known?.figures.filter((figure) => figure.fromBelow) ?? [];
    const figures = [...fromBelow, ...correctedFigures(report.level, input.figures, now, fromBelow)];
    assertStocksClose(now, figures);
    const isLast = report.level === UnitLevel.PROVINCE;
    const correction = await storeCorrection(ctx, c, report, known, {
      reason: tidy(input.reason),
      state: isLast ? CorrectionState.ACCEPTED : CorrectionState.WAITING,
      figures,
      joined: known?.joined ?? [],
    });
    c.note({ correction: correction.number, figures: figures.length });
    if (!isLast) return report.id;
    await apply(c, report, correction);
    await c.em.flush();
    await tellCorrected(c, report, correction.number);
    await askForPublication(c, report);
    return report.id;
  });

/**
 * Accepts the correction of a report below: its new values are official, and the caller's own sums follow. Never by
 * whoever made it.
 */
export const acceptCorrection = (ctx: Context, input: Existing): Promise<string> =>
  change(ctx, "report.review", "correction.accept", async (c) => {
    const { report, correction } = await waiting(c, input);
    if (correction.byId === c.actorId) {
      throw new DomainError(
        "FORBIDDEN",
        { vi: "Người lập đính chính không được tự duyệt.", en: "Whoever made a correction cannot accept it." },
        { rule: "correction.own" },
      );
    }
    const parent = await lockedParent(c, report);
    assertParentDecided(parent);
    await decide(c, correction, CorrectionState.ACCEPTED, null);
    await apply(c, report, correction);
    c.note({ correction: correction.number });
    await tellCorrected(c, report, correction.number);
    await carryUp(
      ctx,
      c,
      report,
      parent,
      correction,
      `Theo đính chính số ${correction.number} của ${await nameOf(c, report)}`,
    );
    return report.id;
  });

/** Sends a correction back with a reason; whoever made it makes it again. */
export const returnCorrection = (ctx: Context, input: Existing & { reason: string }): Promise<string> =>
  change(ctx, "report.review", "correction.return", async (c) => {
    const { report, correction } = await waiting(c, input);
    await decide(c, correction, CorrectionState.RETURNED, tidy(input.reason));
    report.writtenAt = new Date();
    c.note({ correction: correction.number });
    return report.id;
  });

async function waiting(c: Change, input: Existing): Promise<{ report: Report; correction: Correction }> {
  const report = await lockedReport(c, input);
  assertAbove(c.keys, report);
  const correction = await underWay(c, report.id);
  if (correction?.state !== CorrectionState.WAITING)
    throw conflict("correction.state", {
      vi: "Báo cáo này không có đính chính đang chờ duyệt.",
      en: "The report has no correction that waits for review.",
    });
  return { report, correction };
}

export async function nameOf(c: Change, report: Report): Promise<string> {
  const [{ name }] = await c.em.execute<[{ name: string }]>(
    `select full_name as name from reporting.unit where id = ?`,
    [report.unitVersionId],
  );
  return name;
}

const RULES = {
  "figure.unknown": {
    vi: "Không có chỉ tiêu này trong báo cáo của cấp này.",
    en: "Reports of this level have no such indicator.",
  },
  "figure.twice": { vi: "Chỉ tiêu này được gửi hai lần.", en: "This indicator was sent twice." },
  "figure.computed": {
    vi: "Tỷ lệ được tính lại từ các số khác, không đính chính trực tiếp.",
    en: "A rate follows from other figures and is not corrected itself.",
  },
  "figure.whole": { vi: "Cần là số nguyên, không âm.", en: "Must be a whole number, not negative." },
  "figure.same": { vi: "Số mới bằng số đang có.", en: "The new value is the one held already." },
  "figure.from-below": {
    vi: "Số này đã đổi theo đính chính của cấp dưới.",
    en: "This figure follows a correction from below already.",
  },
};

function correctedFigures(
  level: UnitLevel,
  inputs: CorrectedInput[],
  now: FigureValue[],
  fromBelow: CorrectedFigure[],
): CorrectedFigure[] {
  const held = new Map(now.map((figure) => [figure.indicator, figure.value]));
  const faults = inputs.flatMap(({ indicator: code, value }, index): FieldFault[] => {
    const refuse = (field: string, rule: keyof typeof RULES): FieldFault[] => [
      { path: `figures.${index}.${field}`, rule, message: RULES[rule] },
    ];
    const indicator = indicatorOf(code);
    if (!indicator || !appearsAt(indicator, level)) return refuse("indicator", "figure.unknown");
    if (indicator.kind === "RATE") return refuse("indicator", "figure.computed");
    if (inputs.findIndex((one) => one.indicator === code) < index) return refuse("indicator", "figure.twice");
    if (fromBelow.some((figure) => figure.indicator === code)) return refuse("indicator", "figure.from-below");
    if (!Number.isSafeInteger(value) || value < 0) return refuse("value", "figure.whole");
    return held.get(code) === value ? refuse("value", "figure.same") : [];
  });
  if (inputs.length === 0 && fromBelow.length === 0)
    faults.push({
      path: "figures",
      rule: "correction.empty",
      message: { vi: "Hãy nêu ít nhất một số cần đính chính.", en: "Name at least one figure to correct." },
    });
  if (faults.length > 0) throw badInput(faults);
  return inputs.map(({ indicator, value }) => ({
    indicator,
    oldValue: held.get(indicator) ?? null,
    newValue: value,
    fromBelow: false,
  }));
}

/** A correction may leave the stock identity open where it was open, and break it nowhere. */
function assertStocksClose(now: FigureValue[], figures: CorrectedFigure[]): void {
  const corrected = new Map(figures.map((figure) => [figure.indicator, figure.newValue]));
  const open = brokenIdentity(
    now.map((figure) => ({ ...figure, value: corrected.get(figure.indicator) ?? figure.value })),
  );
  if (open && !brokenIdentity(now)) {
    throw conflict("report.stock-identity", {
      vi:
        `Sau đính chính, số cuối kỳ ${open.closing} khác đầu kỳ ${open.opening} + vào ${open.intake} − ra ${open.exits} ` +
        `= ${open.opening + open.intake - open.exits}. Hãy đính chính cả các số liên quan.`,
      en:
        `Corrected, closing ${open.closing} would not be opening ${open.opening} + in ${open.intake} - out ` +
        `${open.exits} = ${open.opening + open.intake - open.exits}. Correct the others too.`,
    });
  }
}
