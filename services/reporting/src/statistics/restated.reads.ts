import { Lineage, type LocalDate } from "@hoa-nhap/kernel";
import {
  groupedBy,
  pageOfAll,
  passageTo,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
  type UnitRow,
} from "@hoa-nhap/subgraph";
import { missingHere } from "../figure/missing-reason.js";
import { appearsAt, indicatorOf, type IndicatorRow } from "../indicator/catalogue.js";
import type { Tables } from "../tables.js";
import { inEdition } from "./in-edition.js";
import { restatedCounts, restatedRates, type RestatedCell } from "./restated-cells.js";
import type { StatisticCellRow, StatisticsFilter } from "./statistic-cell.js";

const KEY_OF_LEVEL = {
  PROVINCE: "provinceKey",
  DISTRICT: "districtKey",
  COMMUNE: "communeKey",
  AREA: "areaKey",
} as const;
/** After every code. */
const LAST = "~";

/**
 * The published cells of a period and level, for each of these indicators; a report without a published cell has an
 * empty one.
 */
async function publishedCells(
  { db, inArea }: Awaited<ReturnType<typeof scopedRead<Tables>>>,
  { period, level, edition }: StatisticsFilter,
  codes: string[],
) {
  const reports = await db
    .selectFrom("report")
    .innerJoin("unit", "unit.id", "report.unitVersionId")
    .select(["report.id", "report.unitVersionId"])
    .where(inArea("report"))
    .where("report.periodId", "=", period)
    .where("report.level", "=", level)
    .orderBy("unit.code")
    .orderBy("report.id")
    .execute();
  const rows =
    reports.length === 0
      ? []
      : await db
          .selectFrom("statistic")
          .select(["reportId", "indicator", "value", "suppressed", "notApplicable"])
          .where(
            "reportId",
            "in",
            reports.map(({ id }) => id),
          )
          .where("indicator", "in", codes)
          .where(inEdition(edition))
          .execute();
  const found = new Map(rows.map((row) => [`${row.reportId} ${row.indicator}`, row]));
  const empty = { value: null, suppressed: false, notApplicable: false };
  return groupedBy(
    codes.flatMap((code) =>
      reports.map(({ id, unitVersionId }) => {
        const cell = found.get(`${id} ${code}`);
        const missingReason = !cell
          ? ("REPORT_UNFINISHED" as const)
          : cell.value !== null || cell.suppressed || cell.notApplicable
            ? null
            : missingHere(indicatorOf(code)!);
        return { ...empty, ...cell, missingReason, code, unitVersionId };
      }),
    ),
    (cell) => cell.code,
  );
}

/**
 * One indicator in the boundaries of a day, by unit code: what was published, forward or back along the succession of
 * units. Six statements, however large the country.
 */
export async function restatedStatistics(
  ctx: Context,
  filter: StatisticsFilter,
  indicator: IndicatorRow,
  on: LocalDate,
  page: PageArgs,
): Promise<Page<StatisticCellRow>> {
  const read = await scopedRead<Tables>(ctx, "statistics.read");
  const codes =
    indicator.kind === "RATE" ? [...new Set([...indicator.numerator, ...indicator.denominator])] : [indicator.code];
  const published = await publishedCells(read, filter, codes);
  const { units, ...territory } = await passageTo(
    read.db,
    "reporting",
    [...new Set([...published.values()].flat().map((cell) => cell.unitVersionId))],
    on,
  );
  const lineage = new Lineage(territory, on, "PEOPLE");
  const counts = new Map(
    [...published].map(([code, cells]) => [code, restatedCounts(indicatorOf(code)!, cells, lineage)]),
  );
  const cells = indicator.kind === "RATE" ? restatedRates(indicator, counts) : (counts.get(indicator.code) ?? []);
  const inside = filter.under ? await isUnder(read.db, filter.under) : null;
  const rows = cells
    .filter((cell) => !inside || (cell.unitVersionId !== null && inside(units.get(cell.unitVersionId)!)))
    .map((cell) => rowOf(cell, indicator, filter, units))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return pageOfAll(rows, page, (row) => [row.code, row.unitVersionId ?? ""]);
}

function rowOf(
  cell: RestatedCell,
  indicator: IndicatorRow,
  { level }: StatisticsFilter,
  units: ReadonlyMap<string, UnitRow>,
): StatisticCellRow {
  const isReported = appearsAt(indicator, level);
  return {
    ...cell,
    ...(!isReported && { value: null, status: "NOT_APPLICABLE" as const, missingReason: null }),
    indicatorCode: indicator.code,
    code: cell.unitVersionId ? units.get(cell.unitVersionId)!.code : LAST,
  };
}

/** Whether a unit of those boundaries lies in the one asked for, given by unit id or version id. */
async function isUnder(
  db: Awaited<ReturnType<typeof scopedRead<Tables>>>["db"],
  under: string,
): Promise<(unit: UnitRow) => boolean> {
  const tops = await db
    .selectFrom("unit")
    .select(["level", "provinceKey", "districtKey", "communeKey", "areaKey"])
    .where((eb) => eb.or([eb("id", "=", under), eb("unitId", "=", under)]))
    .execute();
  return (unit) => tops.some((top) => top[KEY_OF_LEVEL[top.level]] === unit[KEY_OF_LEVEL[top.level]]);
}
