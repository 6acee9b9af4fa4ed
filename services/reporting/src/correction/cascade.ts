import { conflict } from "@hoa-nhap/kernel";
import { kyselyOf, type Change, type Context } from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import { sumsHere } from "../compilation/compilation.reads.js";
import { figuresByReport } from "../figure/figure.reads.js";
import { APART, appearsAt, indicatorOf, indicatorsAt, OWN_MODELS } from "../indicator/catalogue.js";
import { Report } from "../report/report.entity.js";
import { followBelow, isClosed, type ParentReport } from "../report/report-parent.js";
import { ReportState } from "../report/report-state.js";
import { askForPublication } from "../statistics/publication.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { CorrectionState } from "./correction-state.js";
import { apply, storeCorrection, underWay, type CorrectedFigure } from "./correction.store.js";

/** What has changed in a report below: values, and the communes that came into it. */
export interface ChangeBelow {
  figures: Pick<CorrectedFigure, "indicator" | "oldValue" | "newValue">[];
  joined: string[];
}

/** A report that waits for review can take nothing in: first it is accepted or sent back. */
export function assertParentDecided(parent: ParentReport | null): void {
  if (parent && isClosed(parent) && parent.state === ReportState.SUBMITTED) {
    throw conflict("report.parent-waiting", {
      vi: `Báo cáo của ${parent.fullName} đang chờ cấp trên duyệt: hãy chờ duyệt xong hoặc trả lại, rồi mới làm việc này.`,
      en: `The report of ${parent.fullName} waits for review: it has to be accepted or sent back first.`,
    });
  }
}

/** Punctuality is counted from the communes' own days, not from sums of sums. */
const COUNTED_ELSEWHERE = ["I67N", "I67D"];
const APART_AS = new Map(Object.entries(APART).map(([apart, code]) => [code, apart]));

/** Under which indicator a value of a report below enters the sums above it; null when it does not. */
function entersAs(child: Report, code: string, level: UnitLevel): string | null {
  if (COUNTED_ELSEWHERE.includes(code)) return null;
  if (child.ownModel) return code === OWN_MODELS ? code : (APART_AS.get(code) ?? null);
  const indicator = indicatorOf(code);
  return indicator && indicator.kind !== "RATE" && appearsAt(indicator, level) ? code : null;
}

/**
 * Carries a change below into the level above. An open sum follows; one that was handed up gets a correction of its
 * own, which the level above it decides on; the province's takes effect at once and is published anew, once no
 * district's correction is under way any more.
 */
export async function carryUp(
  ctx: Context,
  c: Change,
  child: Report,
  parent: ParentReport | null,
  below: ChangeBelow,
  reason: string,
): Promise<void> {
  if (!parent) return;
  if (!isClosed(parent)) return followBelow(c, parent);
  await c.em.flush();
  const db = kyselyOf<Tables>(c.em, "reporting");
  const report = await c.em.findOneOrFail(Report, parent.id);
  const known = await underWay(c, report.id);
  const held = new Map(
    (await figuresByReport(db, [report])).get(report.id)!.map((figure) => [figure.indicator, figure]),
  );
  const figures = new Map((known?.figures ?? []).map((figure) => [figure.indicator, figure]));
  const add = (code: string, delta: number): void => {
    const figure = held.get(code);
    if (!figure || figure.typed !== null || figure.notApplicable) return;
    const { oldValue, newValue } = figures.get(code) ?? { oldValue: figure.value, newValue: figure.value ?? 0 };
    figures.set(code, { indicator: code, oldValue, newValue: newValue + delta, fromBelow: true });
  };
  for (const { indicator, oldValue, newValue } of below.figures) {
    const code = entersAs(child, indicator, report.level);
    if (code) add(code, newValue - (oldValue ?? 0));
  }
  for (const [code, value] of await factsOfJoined(db, report, child.level, below.joined)) add(code, value);
  const isLast = report.level === UnitLevel.PROVINCE;
  if (figures.size === 0 && below.joined.length === 0)
    return isLast ? void (await askForPublication(c, report)) : undefined;
  const state = isLast ? CorrectionState.ACCEPTED : CorrectionState.WAITING;
  const correction = await storeCorrection(ctx, c, report, known, {
    reason,
    state,
    figures: [...figures.values()],
    joined: [...new Set([...(known?.joined ?? []), ...below.joined])],
  });
  c.note({ carriedTo: report.level, correction: correction.number });
  if (!isLast) return;
  await apply(c, report, correction);
  await c.em.flush();
  await tellCorrected(c, report, correction.number);
  await askForPublication(c, report);
}

/** What only this level counts, in communes that came in late. */
async function factsOfJoined(
  db: Kysely<Tables>,
  report: Report,
  childLevel: UnitLevel,
  joined: string[],
): Promise<Map<string, number>> {
  const communes =
    joined.length === 0
      ? []
      : await db
          .selectFrom("report")
          .select("communeKey")
          .where("id", "in", joined)
          .where("ownModel", "=", false)
          .execute();
  if (communes.length === 0) return new Map();
  const onlyHere = indicatorsAt(report.level)
    .filter((indicator) => !appearsAt(indicator, childLevel))
    .map(({ code }) => code);
  const keys = communes.map(({ communeKey }) => communeKey!);
  const [withThem, without] = [
    await sumsHere(db, report, onlyHere, { districts: [], communes: keys }),
    await sumsHere(db, report, onlyHere, { districts: [], communes: [] }),
  ];
  const values = new Map<string, number>();
  for (const [sign, rows] of [
    [1, withThem],
    [-1, without],
  ] as const)
    for (const { indicator, value } of rows) values.set(indicator, (values.get(indicator) ?? 0) + sign * value);
  return new Map([...values].filter(([, value]) => value !== 0));
}

export async function tellCorrected(c: Change, report: Report, number: number): Promise<void> {
  const { year } = await kyselyOf<Tables>(c.em, "reporting")
    .selectFrom("period")
    .select("year")
    .where("id", "=", report.periodId)
    .executeTakeFirstOrThrow();
  c.tell({
    type: "reporting.report.corrected",
    on: c.today,
    unitVersion: report.unitVersionId,
    subject: report.id,
    payload: { level: report.level, year, number },
  });
}
