import type { EntityManager } from "@mikro-orm/postgresql";
import type { Report } from "../report/report.entity.js";
import type { KeptFigure } from "./figure-values.js";

/** Stores figures of a report, with the report's place, in one statement. */
export async function storeFigures(em: EntityManager, report: Report, figures: KeptFigure[]): Promise<void> {
  if (figures.length === 0) return;
  await em.execute(
    `
      insert into reporting.figure (report_id, indicator, computed, typed, not_applicable, reason, province_key,
        district_key, commune_key, area_key)
     select ?, f->>'indicator', (f->>'computed')::float8, (f->>'typed')::float8, (f->>'notApplicable')::boolean,
       f->>'reason', ?, ?, ?, null
     from jsonb_array_elements(?::jsonb) f
     on conflict (report_id, indicator) do update
     set computed = excluded.computed, typed = excluded.typed, not_applicable = excluded.not_applicable,
       reason = excluded.reason`,
    [report.id, report.provinceKey, report.districtKey, report.communeKey, JSON.stringify(figures)],
  );
}
