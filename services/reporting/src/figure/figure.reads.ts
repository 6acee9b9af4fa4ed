import { groupedBy } from "@hoa-nhap/subgraph";
import { sql, type Kysely } from "kysely";
import { isOpen, type ReportState } from "../report/report-state.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { computedFrom, figuresOf, type FigureValue, type KeptFigure, type Sums } from "./figure-values.js";

export interface FigureOwner {
  id: string;
  level: UnitLevel;
  state: ReportState;
}

/** Indicators that some log has counted at least once. */
export async function countedIndicators(db: Kysely<Tables>): Promise<Set<string>> {
  return new Set((await db.selectFrom("countedIndicator").select("indicator").execute()).map((row) => row.indicator));
}

const before = sql<number>`coalesce(sum(d.delta) filter (where d."on" < p.from_on), 0)`.as("before");
const inside = sql<number>`coalesce(sum(d.delta) filter (where d."on" >= p.from_on), 0)`.as("inside");
const upTo = sql<number>`coalesce(sum(d.delta), 0)`.as("upTo");

/** Sums of the communes' own deltas for many reports in one statement. */
async function ownSums(db: Kysely<Tables>, reportIds: string[]): Promise<Map<string, Map<string, Sums>>> {
  const rows = await db
    .selectFrom("report as r")
    .innerJoin("period as p", "p.id", "r.periodId")
    .innerJoin("figureDelta as d", (join) =>
      join.onRef("d.communeKey", "=", "r.communeKey").onRef("d.on", "<=", "p.toOn"),
    )
    .where("r.id", "in", reportIds)
    .groupBy(["r.id", "d.indicator"])
    .select(["r.id as reportId", "d.indicator", before, inside, upTo])
    .execute();
  return new Map(
    [...groupedBy(rows, (row) => row.reportId)].map(([id, ofOne]) => [
      id,
      new Map(ofOne.map((row) => [row.indicator, row])),
    ]),
  );
}

const kept = (db: Kysely<Tables>, reportIds: string[]) =>
  db
    .selectFrom("figure")
    .select(["reportId", "indicator", "computed", "typed", "notApplicable", "reason"])
    .where("reportId", "in", reportIds)
    .execute();

/**
 * The figures of many reports in at most three statements. While a commune's report is open its computed values are
 * those of this moment; once submitted they are the ones that were frozen into it. Reports above the commune hold the
 * sums of their last compilation.
 */
export async function figuresByReport(db: Kysely<Tables>, reports: FigureOwner[]): Promise<Map<string, FigureValue[]>> {
  if (reports.length === 0) return new Map();
  const live = reports
    .filter((report) => report.level === UnitLevel.COMMUNE && isOpen(report.state))
    .map((report) => report.id);
  const rows = groupedBy<string, KeptFigure & { reportId: string }>(
    await kept(
      db,
      reports.map((report) => report.id),
    ),
    (row) => row.reportId,
  );
  const sums = live.length > 0 ? await ownSums(db, live) : new Map<string, Map<string, Sums>>();
  const counted = live.length > 0 ? await countedIndicators(db) : new Set<string>();
  return new Map(
    reports.map((report) => {
      const stored = rows.get(report.id) ?? [];
      const figures = live.includes(report.id)
        ? withComputed(stored, computedFrom(sums.get(report.id) ?? new Map(), counted))
        : stored;
      // Sums always hold something computed: how many reports were due.
      const isUnfinished = report.level !== UnitLevel.COMMUNE && figures.every(({ computed }) => computed === null);
      return [report.id, figuresOf(report.level, figures, isUnfinished)];
    }),
  );
}

/** Stored figures with these computed values in place of theirs. */
export function withComputed(stored: KeptFigure[], computed: Map<string, number>): KeptFigure[] {
  const codes = new Set([...stored.map((figure) => figure.indicator), ...computed.keys()]);
  const byCode = new Map(stored.map((figure) => [figure.indicator, figure]));
  return [...codes].map((indicator) => ({
    typed: null,
    notApplicable: false,
    reason: null,
    ...byCode.get(indicator),
    indicator,
    computed: computed.get(indicator) ?? null,
  }));
}
