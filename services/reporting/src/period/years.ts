import type { EntityManager } from "@mikro-orm/postgresql";
import { newId, reportingYear } from "@hoa-nhap/kernel";

const FIRST_YEAR = 2019;

/**
 * Makes the yearly periods (15/12 to 14/12; due 16/12, 20/12, 25/12 by level) from the programme's first year to the
 * one given, where they are missing.
 */
export async function ensureYears(em: EntityManager, lastYear: number): Promise<void> {
  for (let year = FIRST_YEAR; year <= lastYear; year += 1) {
    const { from, to } = reportingYear(year);
    await em.execute(
      `insert into reporting.period (id, kind, year, name, from_on, to_on, due_commune, due_district, due_province)
       values (?, 'YEAR', ?, ?, ?, ?, ?, ?, ?) on conflict (kind, from_on, to_on) do nothing`,
      [newId(), year, `Năm ${year}`, from, to, `${year}-12-16`, `${year}-12-20`, `${year}-12-25`],
    );
  }
}
