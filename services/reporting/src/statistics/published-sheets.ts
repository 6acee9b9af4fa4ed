import { groupedBy } from "@hoa-nhap/subgraph";
import { sql, type Kysely, type SqlBool } from "kysely";
import { figuresOf, type FigureValue } from "../figure/figure-values.js";
import { COUNTED_STATES } from "../report/report-state.js";
import type { FigureRow, ReportRow, Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { withoutSmallCorrections } from "./editions.js";
import { followedUnits } from "./followed-units.js";
import { cellOf, type Period, type Sheet, type Table } from "./sheet.js";

/**
 * A province's report of a period, for which its figures are published, and the province as it was then: it may have
 * gone into another since.
 */
export type Province = Pick<ReportRow, "id" | "periodId" | "provinceKey"> & { then: number };
interface Reporting extends Pick<ReportRow, "id" | "periodId" | "level" | "unitId" | "districtKey" | "ownModel"> {
  /** The province in which the unit lay when it reported. */
  then: number | null;
}
/** A report that counts, with its figures. */
export type Counted = Reporting & { figures: Map<string, FigureValue> };
/**
 * One published cell, in the editions from `edition` on and before `until`; `counted` is what it was when published,
 * shown or hidden.
 */
interface PublishedRow extends Reporting {
  year: number;
  indicator: string;
  counted: number | null;
  suppressed: boolean;
  edition: number;
  until: number | null;
}

const REPORTING = [
  "report.id",
  "report.periodId",
  "report.level",
  "report.unitId",
  "report.districtKey",
  "report.ownModel",
  "unit.provinceKey as then",
] as const;

/** The accepted reports of a province, with their figures. */
async function acceptedReports(db: Kysely<Tables>, { periodId, provinceKey, then }: Province): Promise<Counted[]> {
  const accepted = await db
    .selectFrom("report")
    .innerJoin("unit", "unit.id", "report.unitVersionId")
    .select(REPORTING)
    .where("report.periodId", "=", periodId)
    .where("report.provinceKey", "=", provinceKey)
    .where("unit.provinceKey", "=", then)
    .where("report.state", "in", [...COUNTED_STATES])
    .where("report.provisional", "=", false)
    .where(sql<SqlBool>`not exists (select from reporting.report_gap g where g.missing_id = report.id)`)
    .orderBy("report.id")
    .execute();
  // What the province's sums do not hold is not published: communes of a district that is missing itself.
  const reports = accepted.filter(
    ({ level, districtKey }) =>
      level !== UnitLevel.COMMUNE ||
      districtKey === null ||
      accepted.some((district) => district.level === UnitLevel.DISTRICT && district.districtKey === districtKey),
  );
  const rows = await db
    .selectFrom("figure")
    .select(["reportId", "indicator", "computed", "typed", "notApplicable", "reason"])
    .where(
      "reportId",
      "in",
      reports.map((report) => report.id),
    )
    .execute();
  const ofReport = groupedBy<string, Omit<FigureRow, "provinceKey" | "districtKey" | "communeKey" | "areaKey">>(
    rows,
    (row) => row.reportId,
  );
  return reports.map((report) => ({
    ...report,
    figures: new Map(
      figuresOf(report.level, ofReport.get(report.id) ?? []).map((figure) => [figure.indicator, figure]),
    ),
  }));
}

/**
 * Everything that was published of a province and of those that went into it, in the years around this one without a
 * gap; the earliest first.
 */
async function publishedAround(
  db: Kysely<Tables>,
  { periodId, provinceKey }: Province,
): Promise<{ id: string; rows: PublishedRow[] }[]> {
  const own = await db
    .selectFrom("period")
    .select(["kind", "year"])
    .where("id", "=", periodId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("statistic")
    .innerJoin("report", "report.id", "statistic.reportId")
    .innerJoin("unit", "unit.id", "report.unitVersionId")
    .innerJoin("period", "period.id", "report.periodId")
    .where("period.kind", "=", own.kind)
    .where("report.provinceKey", "=", provinceKey)
    .select([
      ...REPORTING,
      "period.year",
      "statistic.indicator",
      "statistic.counted",
      "statistic.suppressed",
      "statistic.edition",
      "statistic.until",
    ])
    .orderBy("report.id")
    .execute();
  const byYear = groupedBy(rows, ({ year }) => year);
  const around: { id: string; rows: PublishedRow[] }[] = [{ id: periodId, rows: byYear.get(own.year) ?? [] }];
  for (let year = own.year - 1; byYear.has(year); year -= 1)
    around.unshift({ id: byYear.get(year)![0]!.periodId, rows: byYear.get(year)! });
  for (let year = own.year + 1; byYear.has(year); year += 1)
    around.push({ id: byYear.get(year)![0]!.periodId, rows: byYear.get(year)! });
  return around;
}

/** The editions of one province's period as they were read, the newest last. */
function editionsOf(rows: PublishedRow[]): Table[] {
  const numbers = [...new Set(rows.map(({ edition }) => edition))].sort((a, b) => a - b);
  return numbers.map((number, n) => {
    const held = rows.filter(({ edition, until }) => edition <= number && (until === null || until > number));
    const idOf = (id: string): string => (n === numbers.length - 1 ? id : `${id} edition ${number}`);
    const values = groupedBy(
      held.filter(({ counted }) => counted !== null),
      ({ id }) => id,
    );
    const reports = [...new Map(held.map((row) => [row.id, row])).values()];
    return {
      sheets: sheetsIn(
        reports,
        idOf,
        (id) => new Map((values.get(id) ?? []).map(({ indicator, counted }) => [indicator, counted!])),
      ),
      hidden: new Set(
        held.filter(({ suppressed }) => suppressed).map(({ id, indicator }) => cellOf({ id: idOf(id) }, indicator)),
      ),
    };
  });
}

/**
 * What is to be published of a province, and in whose light it is decided what is hidden: the years around it that are
 * open already, by their newest edition and those before, and what was published of this period itself.
 */
export async function sheetsToPublish(
  db: Kysely<Tables>,
  province: Province,
): Promise<{ reports: Counted[]; periods: Period[] }> {
  const around = await publishedAround(db, province);
  const accepted = await acceptedReports(db, province);
  const own = around.find(({ id }) => id === province.periodId)!;
  const former = editionsOf(own.rows.filter(({ then }) => then === province.then));
  const reports = withoutSmallCorrections(accepted, former.at(-1)?.sheets);
  const periods = around.map(({ id, rows }): Period & { id: string } => {
    if (id === province.periodId) {
      // The newest edition becomes a former one: its cells are others than those to be published.
      const renamed = former.map(({ sheets, hidden }, n) =>
        n === former.length - 1 ? renamedTable({ sheets, hidden }) : { sheets, hidden },
      );
      return {
        id,
        sheets: sheetsIn(
          reports,
          (one) => one,
          (one) => valuesOf(reports.find((report) => report.id === one)!),
        ),
        former: renamed,
      };
    }
    const ofProvinces = [...groupedBy(rows, ({ then }) => then).values()].map(editionsOf);
    const newest = ofProvinces.map((editions) => editions.at(-1)!);
    return {
      id,
      sheets: newest.flatMap(({ sheets }) => sheets),
      hidden: new Set(newest.flatMap(({ hidden }) => [...hidden])),
      former: ofProvinces.flatMap((editions) => editions.slice(0, -1)),
    };
  });
  return { reports, periods: await followedUnits(db, periods) };
}

const valuesOf = ({ figures }: Counted): Map<string, number> =>
  new Map(
    [...figures.values()].flatMap(({ indicator, value }): [string, number][] =>
      value === null ? [] : [[indicator, value]],
    ),
  );

function renamedTable({ sheets, hidden }: Table): Table {
  const idOf = (id: string): string => `${id} before`;
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      id: idOf(sheet.id),
      district: sheet.district && idOf(sheet.district),
      ...(sheet.province && { province: idOf(sheet.province) }),
    })),
    hidden: new Set(
      sheets.flatMap((sheet) =>
        [...sheet.values.keys()]
          .filter((code) => hidden.has(cellOf(sheet, code)))
          .map((code) => cellOf({ id: idOf(sheet.id) }, code)),
      ),
    ),
  };
}

/** The reports of a period as the sheets in which cells are hidden. */
function sheetsIn(
  reports: Reporting[],
  idOf: (id: string) => string,
  values: (id: string) => Map<string, number>,
): Sheet[] {
  const above = (level: UnitLevel, key: (report: Reporting) => unknown) =>
    new Map(reports.filter((report) => report.level === level).map((report) => [key(report), idOf(report.id)]));
  const districts = above(UnitLevel.DISTRICT, ({ districtKey }) => districtKey);
  const provinces = above(UnitLevel.PROVINCE, ({ then }) => then);
  return reports.map((report) => ({
    id: idOf(report.id),
    level: report.level,
    unit: report.unitId,
    isApart: report.ownModel,
    province: provinces.get(report.then) ?? null,
    district: report.level === UnitLevel.COMMUNE ? (districts.get(report.districtKey) ?? null) : null,
    values: values(report.id),
  }));
}
