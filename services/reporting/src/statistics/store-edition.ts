import type { EntityManager } from "@mikro-orm/postgresql";
import type { Counted, Province } from "./published-sheets.js";
import { cellOf } from "./sheet.js";

/** A published cell; `counted` is what it was, shown or hidden. */
interface Cell {
  report: string;
  indicator: string;
  edition: number;
  value: number | null;
  counted: number | null;
  suppressed: boolean;
  notApplicable: boolean;
}
const AS_IT_WAS = ["value", "counted", "suppressed", "notApplicable"] as const;

/**
 * Stores a province's figures as its next edition: cells that are as they were go on, others end with the edition
 * before. There is no new edition where no cell is another.
 */
export async function storeEdition(
  em: EntityManager,
  { id, periodId, provinceKey, then }: Province,
  edition: number,
  reports: Counted[],
  hidden: ReadonlySet<string>,
): Promise<void> {
  const standing = await em.execute<Cell[]>(
    `
      select s.report_id as report, s.indicator, s.edition, s.value, s.counted, s.suppressed,
        s.not_applicable as "notApplicable"
      from reporting.statistic s
      join reporting.report r on r.id = s.report_id
     join reporting.unit u on u.id = r.unit_version_id
     where s.until is null and r.period_id = ? and r.province_key = ? and u.province_key = ?`,
    [periodId, provinceKey, then],
  );
  const known = new Map(standing.map((cell) => [cellOf({ id: cell.report }, cell.indicator), cell]));
  const cells = reports.flatMap((report) =>
    [...report.figures.values()].map(({ indicator, value, notApplicable }): Cell => {
      const suppressed = hidden.has(cellOf(report, indicator)) && !notApplicable;
      return {
        report: report.id,
        indicator,
        edition,
        value: suppressed ? null : value,
        counted: value,
        suppressed,
        notApplicable,
      };
    }),
  );
  const same = new Set(
    cells.flatMap((cell) => {
      const before = known.get(cellOf({ id: cell.report }, cell.indicator));
      return before && AS_IT_WAS.every((field) => before[field] === cell[field])
        ? [cellOf({ id: cell.report }, cell.indicator)]
        : [];
    }),
  );
  const others = (of: Cell[]): string =>
    JSON.stringify(of.filter(({ report, indicator }) => !same.has(cellOf({ id: report }, indicator))));
  if (same.size === cells.length && same.size === standing.length) return;
  await em.execute(
    `
      update reporting.statistic s
      set until = ?
      from jsonb_to_recordset(?::jsonb) e(report uuid, indicator text, edition int)
      where (s.report_id, s.indicator, s.edition) = (e.report, e.indicator, e.edition)
    `,
    [edition, others(standing)],
  );
  await em.execute(
    `
      insert into reporting.statistic (report_id, indicator, edition, value, counted, suppressed, not_applicable,
        province_key, district_key, commune_key)
     select r.id, c.indicator, c.edition, c.value, c.counted, c.suppressed, c."notApplicable", r.province_key,
       r.district_key, r.commune_key
     from jsonb_to_recordset(?::jsonb) c(report uuid, indicator text, edition int, value float8, counted float8,
       suppressed boolean, "notApplicable" boolean)
     join reporting.report r on r.id = c.report`,
    [others(cells)],
  );
  await em.execute(`update reporting.publication set edition = ?, published_at = now() where report_id = ?`, [
    edition,
    id,
  ]);
}
