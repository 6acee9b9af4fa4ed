import type { LocalDate } from "@hoa-nhap/kernel";
import { loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import type { Tables } from "../tables.js";
import type { PilotUnitRow } from "./pilot-unit.reads.js";
import { onlyUnit, Whereabouts } from "./whereabouts.reads.js";

export type UnitShareKind = "SAME" | "WHOLE" | "DECIDED" | "PART";
export interface UnitShareRow {
  unitVersionId: string;
  kind: UnitShareKind;
  share: number | null;
}

const whereabouts = (ctx: Context, pilot: PilotUnitRow, on: LocalDate): Promise<Whereabouts | null> =>
  loaderOf<PilotUnitRow, Whereabouts>(ctx, `whereabouts on ${on}`, async (pilots) => {
    const { db } = await scopedRead<Tables>(ctx, "pilot.read");
    const all = await Whereabouts.of(db, pilots, on);
    return new Map(pilots.map((one) => [one, all]));
  }).load(pilot);

/**
 * The units of a day that hold the commune of a pilot unit: itself, its heir, the one decided upon, or all among which
 * it was divided. By code.
 */
export async function responsibleUnits(ctx: Context, pilot: PilotUnitRow, on: LocalDate): Promise<UnitShareRow[]> {
  const where = (await whereabouts(ctx, pilot, on))!;
  const start = where.startOf(pilot);
  const only = onlyUnit(where.whole.landingsOf(start));
  if (only !== null) {
    const isSame = where.units.get(only)!.unitId === where.units.get(pilot.unitVersionId)?.unitId;
    return [
      { unitVersionId: only, kind: isSame ? "SAME" : start === pilot.unitVersionId ? "WHOLE" : "DECIDED", share: 1 },
    ];
  }
  const shares = new Map<string, number | null>();
  for (const landing of where.shares.landingsOf(start))
    for (const unit of landing.in) if (unit !== null) shares.set(unit, landing.in.length === 1 ? landing.share : null);
  const codeOf = (id: string): string => where.units.get(id)!.code;
  return [...shares]
    .map(([unitVersionId, share]) => ({ unitVersionId, kind: "PART" as const, share }))
    .sort((a, b) => (codeOf(a.unitVersionId) < codeOf(b.unitVersionId) ? -1 : 1));
}

/**
 * True when its commune was divided, or ended with no heir, and nobody has recorded yet who answers for the pilot unit.
 */
export async function needsDecision(ctx: Context, pilot: PilotUnitRow): Promise<boolean> {
  if (pilot.endedOn !== null) return false;
  const where = (await whereabouts(ctx, pilot, ctx.clock.today()))!;
  return onlyUnit(where.whole.landingsOf(where.startOf(pilot))) === null;
}
