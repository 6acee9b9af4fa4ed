import type { LocalDate } from "@hoa-nhap/kernel";
import { scopedRead, type Context } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { planFor } from "../plan/plan.reads.js";
import type { Tables } from "../tables.js";
import { FindingKind, InspectionState } from "./inspection-kind.js";
import type { InspectionProgress } from "./inspection.type.js";

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((n, row) => n + of(row), 0);

/**
 * The year's inspections as they stood on a day; null where the caller's province has no plan of that year. Three
 * statements whatever the size.
 */
export async function inspectionProgressOn(
  ctx: Context,
  { year, asOf, province }: { year: number; asOf: LocalDate; province?: string | null },
): Promise<InspectionProgress | null> {
  const programme = await planFor(ctx, year, province);
  if (!programme) return null;
  const { db, inArea } = await scopedRead<Tables>(ctx, "progress.read");
  const planned = await db
    .selectFrom("plannedInspection as l")
    .innerJoin("inspectionPlan as p", "p.id", "l.inspectionPlanId")
    .innerJoin("pilotUnit as u", "u.id", "l.pilotId")
    .select(["u.year as wave", sql<number>`count(distinct u.id)::int`.as("n")])
    .where("p.planId", "=", programme.id)
    .where("p.issuedOn", "<=", asOf)
    .where(inArea("u"))
    .groupBy("u.year")
    .execute();
  const ofYear = sql<boolean>`
    i.held_on between ${`${year}-01-01`}::date and least(${`${year}-12-31`}::date, ${asOf}::date)
  `;
  const isSupervision = sql<boolean>`(i.kind = 'SUPERVISION')`;
  const visits = await db
    .selectFrom("inspection as i")
    .select([
      "i.wave",
      isSupervision.as("supervision"),
      sql<number>`count(*)::int`.as("visits"),
      sql<number>`count(distinct i.pilot_id)::int`.as("units"),
    ])
    .where("i.provinceKey", "=", programme.provinceKey)
    .where("i.state", "<>", InspectionState.OPEN)
    .where(ofYear)
    .where(inArea("i"))
    .groupBy("i.wave")
    .groupBy(isSupervision)
    .execute();
  const findings = await db
    .selectFrom("finding as f")
    .innerJoin("inspection as i", "i.id", "f.inspectionId")
    .select([
      "f.kind",
      sql<number>`count(*)::int`.as("total"),
      sql<number>`count(*) filter (where f.fixed_on <= ${asOf}::date)::int`.as("fixed"),
      sql<number>`
        count(*) filter (where f.due_on < ${asOf}::date and (f.fixed_on is null or f.fixed_on > ${asOf}::date))::int
      `.as("overdue"),
    ])
    .where("i.provinceKey", "=", programme.provinceKey)
    .where("i.state", "<>", InspectionState.OPEN)
    .where(ofYear)
    .where(inArea("f"))
    .groupBy("f.kind")
    .execute();
  const inspections = visits.filter((row) => !row.supervision);
  const waves = [...new Set([...planned, ...inspections].map((row) => row.wave))]
    .sort((a, b) => a - b)
    .map((wave) => ({
      year: wave,
      planned: planned.find((row) => row.wave === wave)?.n ?? 0,
      inspected: inspections.find((row) => row.wave === wave)?.units ?? 0,
    }));
  return {
    year,
    asOf,
    waves,
    planned: sum(waves, (row) => row.planned),
    inspected: sum(waves, (row) => row.inspected),
    inspections: sum(inspections, (row) => row.visits),
    supervisions: sum(visits, (row) => (row.supervision ? row.visits : 0)),
    findings: sum(findings, (row) => row.total),
    fixed: sum(findings, (row) => row.fixed),
    overdue: sum(findings, (row) => row.overdue),
    kinds: Object.values(FindingKind).flatMap((kind) =>
      findings.filter((row) => row.kind === kind).map(({ total, fixed }) => ({ kind, total, fixed })),
    ),
  };
}
