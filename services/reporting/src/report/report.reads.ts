import { keysFor, type Keys, type LocalDate } from "@hoa-nhap/kernel";
import {
  afterCursor,
  byId,
  countInUnit,
  groupedBy,
  loaderOf,
  pageOf,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { compiledSums, type CompiledSums } from "../compilation/compilation.reads.js";
import { figuresByReport } from "../figure/figure.reads.js";
import type { FigureValue } from "../figure/figure-values.js";
import { indicatorOf } from "../indicator/catalogue.js";
import type { ReportEventRow, ReportRow } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { countedOn } from "./counted.js";
import { placedIn } from "./report-place.js";
import { isOwnUnit } from "./report-rights.js";
import { isInLine, publishedOf, readReports } from "./report-sight.js";
import { COUNTED_STATES, type ReportState } from "./report-state.js";

const COLUMNS = [
  "report.id",
  "report.version",
  "report.periodId",
  "report.level",
  "report.unitId",
  "report.unitVersionId",
  "report.state",
  "report.dueOn",
  "report.narrative",
  "report.explanation",
  "report.submittedOn",
  "report.submittedBy",
  "report.acceptedOn",
  "report.provisional",
  "report.ownModel",
  "report.provinceKey",
  "report.districtKey",
  "report.communeKey",
  "report.areaKey",
] as const;

export async function reportsByIds(ctx: Context, ids: readonly string[]): Promise<ReportRow[]> {
  const { db, inSight } = await readReports(ctx);
  return db.selectFrom("report").select(COLUMNS).where("id", "in", ids).where(inSight()).execute();
}
export const reportById = (ctx: Context, id: string): Promise<ReportRow | null> =>
  loaderOf<string, ReportRow>(ctx, "report", async (ids) => byId(await reportsByIds(ctx, ids))).load(id);

/** Late: handed in after the last day, or not handed in and the last day has passed. */
export const isLate = (report: Pick<ReportRow, "submittedOn" | "dueOn">, today: LocalDate): boolean =>
  (report.submittedOn ?? today) > report.dueOn;

export interface ReportFilter {
  period?: string | null;
  state?: ReportState | null;
  level?: UnitLevel | null;
  under?: string | null;
  late?: boolean | null;
}

/** Reports that the caller may see in the area: the earliest due first, then by unit code. */
export async function reportsPage(
  ctx: Context,
  filter: ReportFilter,
  { first, after }: PageArgs,
): Promise<Page<ReportRow>> {
  const { db, inSight } = await readReports(ctx);
  let query = db.selectFrom("report").innerJoin("unit", "unit.id", "report.unitVersionId").where(inSight());
  if (filter.period) query = query.where("report.periodId", "=", filter.period);
  if (filter.state) query = query.where("report.state", "=", filter.state);
  if (filter.level) query = query.where("report.level", "=", filter.level);
  if (filter.under) query = query.where(placedIn(filter.under));
  if (filter.late !== null && filter.late !== undefined) {
    query = query.where(
      sql`coalesce(report.submitted_on, ${ctx.clock.today()}::date) > report.due_on`,
      "=",
      filter.late,
    );
  }
  const order = [sql`to_char(report.due_on, 'YYYY-MM-DD')`, sql.ref("unit.code"), sql.ref("report.id")];
  const rows = await query
    .select([...COLUMNS, "unit.code"])
    .where(afterCursor(after, order))
    .orderBy(order[0]!)
    .orderBy("unit.code")
    .orderBy("report.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.dueOn, row.code, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/** The figures of a report as this caller may see them. */
export async function figuresOfReport(ctx: Context, report: ReportRow): Promise<FigureValue[]> {
  if (!isInLine(ctx, report)) return publishedOf(ctx, report);
  const keys = keysFor(ctx.actor, "report.follow");
  const figures = await loaderOf<ReportRow, FigureValue[]>(ctx, "figures of a report", async (reports) => {
    const { db } = await readReports(ctx);
    const byReport = await figuresByReport(db, [...reports]);
    return new Map(reports.map((one) => [one, byReport.get(one.id) ?? []]));
  }).load(report);
  return (figures ?? []).map((figure) => (isHidden(keys, report, figure.indicator) ? HIDDEN(figure) : figure));
}

/** Guarded figures below the province are seen by the reporting unit alone; the level above gets their sum. */
export const isHidden = (keys: Keys, report: ReportRow, code: string): boolean =>
  Boolean(indicatorOf(code)?.guarded) && report.level !== UnitLevel.PROVINCE && (keys.all || !isOwnUnit(keys, report));
const HIDDEN = (figure: FigureValue): FigureValue => ({
  ...figure,
  value: null,
  computed: null,
  typed: null,
  reason: null,
  status: "SUPPRESSED",
  missingReason: null,
});

/** What happened to a report, in order; to those outside its line only that it was accepted. */
export async function historyOf(ctx: Context, report: ReportRow): Promise<ReportEventRow[]> {
  const rows = await loaderOf<string, ReportEventRow[]>(ctx, "history of a report", async (ids) => {
    const { db } = await readReports(ctx);
    return groupedBy(
      await db
        .selectFrom("reportEvent")
        .selectAll()
        .where("reportId", "in", ids)
        .orderBy("recordedAt")
        .orderBy("id")
        .execute(),
      (row) => row.reportId,
    );
  }).load(report.id);
  if (isInLine(ctx, report)) return rows ?? [];
  return (rows ?? [])
    .filter(({ state }) => COUNTED_STATES.includes(state))
    .map((row) => ({ ...row, reason: null, byId: "" }));
}

/** The report of a unit in a period. The unit by its id or the id of one of its versions. */
export async function reportOfUnit(ctx: Context, period: string, unit: string): Promise<ReportRow | undefined> {
  const { db, inSight } = await readReports(ctx);
  return db
    .selectFrom("report")
    .select(COLUMNS)
    .where("periodId", "=", period)
    .where(inSight())
    .where((eb) => eb.or([eb("unitId", "=", unit), eb("unitVersionId", "=", unit)]))
    .executeTakeFirst();
}

/** The sums below a district's or province's report. Asked for once per request however many fields need it. */
export async function sumsBelow(ctx: Context, report: ReportRow): Promise<CompiledSums | null> {
  if (report.level === UnitLevel.COMMUNE) return null;
  return loaderOf<string, CompiledSums>(ctx, "sums below a report", async (ids) => {
    const { db } = await readReports(ctx);
    const known = await Promise.all(
      ids.map(
        async (id) => [id, await compiledSums(db, (await reportById(ctx, id)) ?? report, ctx.clock.today())] as const,
      ),
    );
    return new Map(known);
  }).load(report.id);
}

/** The newest report of each unit, whichever of its versions is asked for. One statement for all. */
export const latestReport = (ctx: Context, unitVersionId: string): Promise<ReportRow | null> =>
  loaderOf<string, ReportRow>(ctx, "latest report of a unit", async (ids) => {
    const { db, inSight } = await readReports(ctx);
    const rows = await db
      .selectFrom("unit as asked")
      .innerJoin("report", "report.unitId", "asked.unitId")
      .innerJoin("period", "period.id", "report.periodId")
      .where("asked.id", "in", ids)
      .where(inSight())
      .distinctOn("asked.id")
      .select([...COLUMNS, "asked.id as askedId"])
      .orderBy("asked.id")
      .orderBy("period.toOn", "desc")
      .execute();
    return new Map(rows.map((row) => [row.askedId, row]));
  }).load(unitVersionId);

/** The accepted reports of the level directly below, by unit code. */
export async function partsOf(ctx: Context, report: ReportRow): Promise<ReportRow[]> {
  const parts = await loaderOf<ReportRow, ReportRow[]>(ctx, "accepted reports below", async (parents) => {
    const { db, inSight } = await readReports(ctx);
    const rows = await db
      .selectFrom("report")
      .innerJoin("unit", "unit.id", "report.unitVersionId")
      .select(COLUMNS)
      .where(inSight())
      .where(
        "report.periodId",
        "in",
        parents.map((parent) => parent.periodId),
      )
      .where(
        "report.provinceKey",
        "in",
        parents.map((parent) => parent.provinceKey),
      )
      .where(countedOn(ctx.clock.today()))
      .where("report.level", "in", [UnitLevel.COMMUNE, UnitLevel.DISTRICT])
      .orderBy("unit.code")
      .execute();
    return new Map(
      parents.map((parent) => [
        parent,
        rows.filter((row) => row.periodId === parent.periodId && isDirectlyBelow(parent, row)),
      ]),
    );
  }).load(report);
  return parts ?? [];
}

const isDirectlyBelow = (parent: ReportRow, child: ReportRow): boolean =>
  parent.level === UnitLevel.DISTRICT
    ? child.level === UnitLevel.COMMUNE && child.districtKey === parent.districtKey
    : parent.level === UnitLevel.PROVINCE &&
      child.provinceKey === parent.provinceKey &&
      (child.level === UnitLevel.DISTRICT || child.districtKey === null);

/** Reports for which a unit answers today and that are not accepted: what an act of the territory moves. */
export const openReports = (ctx: Context, unitVersionId: string): Promise<number> =>
  countInUnit(ctx, unitVersionId, {
    what: "open reports",
    scope: "unit.reorganise",
    table: "report",
    where: sql`t.state not in ('ACCEPTED', 'COMPILED')`,
  });
