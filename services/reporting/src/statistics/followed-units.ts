import type { LocalDate } from "@hoa-nhap/kernel";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import type { Period, Sheet } from "./sheet.js";

interface Step {
  from: string;
  to: string;
  on: LocalDate | null;
}
/** Which unit followed which: by an act of the territory on its day, or because a pilot unit was entrusted to it. */
const stepsOf = async (db: Kysely<Tables>): Promise<Step[]> =>
  (
    await sql<Step>`
  select from_unit_id as "from", to_unit_id as "to", "on"::text
  from reporting.unit_succession
  where from_unit_id <> to_unit_id
  union all
  select distinct f.unit_id, t.unit_id, null
  from reporting.successor s
  join reporting.unit f on f.unit_key = s.from_key
  join reporting.unit t on t.id = s.unit_version_id`.execute(db)
  ).rows;

/**
 * The periods with, at each commune, the communes whose people it began with: itself, and those that have gone into it
 * or were divided since the period before.
 */
export async function followedUnits(db: Kysely<Tables>, periods: (Period & { id: string })[]): Promise<Period[]> {
  if (periods.length < 2) return periods;
  const ends = new Map(
    (
      await db
        .selectFrom("period")
        .select(["id", "toOn"])
        .where(
          "id",
          "in",
          periods.map(({ id }) => id),
        )
        .execute()
    ).map(({ id, toOn }) => [id, toOn]),
  );
  const steps = await stepsOf(db);
  return periods.map((period, n) => {
    const earlier = periods[n - 1];
    if (!earlier) return period;
    const [since, until] = [ends.get(earlier.id)!, ends.get(period.id)!];
    const heirs = steps.filter(({ on }) => on === null || (on > since && on <= until));
    const standing = new Set(period.sheets.map(({ unit }) => unit));
    const gone = earlier.sheets
      .filter(({ level, unit }) => level === UnitLevel.COMMUNE && !standing.has(unit))
      .map(({ unit }) => ({ unit, became: reached(unit, heirs) }));
    const known = new Set(earlier.sheets.map(({ unit }) => unit));
    const withOrigins = (sheet: Sheet): Sheet => {
      const origins = gone.filter(({ became }) => became.has(sheet.unit)).map(({ unit }) => unit);
      return origins.length === 0
        ? sheet
        : { ...sheet, before: [...(known.has(sheet.unit) ? [sheet.unit] : []), ...origins] };
    };
    return { ...period, sheets: period.sheets.map(withOrigins) };
  });
}

function reached(unit: string, steps: Step[]): Set<string> {
  const found = new Set([unit]);
  for (const one of found) for (const { from, to } of steps) if (from === one) found.add(to);
  return found;
}
