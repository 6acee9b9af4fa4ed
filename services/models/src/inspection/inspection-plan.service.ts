import { change, kyselyOf, placeOf, unitOn, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { badField, conflict, covers, forbidden, type LocalDate } from "@hoa-nhap/kernel";
import { planOfYear } from "../plan/plan.reads.js";
import type { Tables } from "../tables.js";
import { InspectionPlan, PlannedInspection } from "./inspection-plan.entity.js";
import { InspectionKind } from "./inspection-kind.js";

export const INSPECTION_PLAN = { vi: "kế hoạch kiểm tra", en: "inspection plan" };

export interface PlannedLine {
  pilotUnitId: string;
  kind: InspectionKind;
  month: number;
  on?: LocalDate | null;
}
export interface DraftInspectionPlan {
  /** The province, as a unit id. */
  unitId: string;
  year: number;
  lines: PlannedLine[];
}

/** The lines of a plan: each unit chosen and in the province, once for each kind, on a day of the plan's year. */
async function linesOf(
  ctx: Context,
  c: Change,
  plan: InspectionPlan,
  lines: readonly PlannedLine[],
): Promise<PlannedInspection[]> {
  const pilots = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom("pilotUnit")
    .select(["id", "selectedOn"])
    .where("provinceKey", "=", plan.provinceKey)
    .where("id", "in", [...new Set(lines.map((line) => line.pilotUnitId))])
    .execute();
  const chosen = new Set(pilots.filter((pilot) => pilot.selectedOn).map((pilot) => pilot.id));
  const seen = new Set<string>();
  return lines.map(({ pilotUnitId, kind, month, on }, n) => {
    if (!chosen.has(pilotUnitId))
      throw badField(`lines.${n}.pilotUnitId`, "inspection-plan.unit", {
        vi: "Chỉ đưa vào kế hoạch đơn vị đã được chọn làm điểm của tỉnh.",
        en: "Only units of the province that were chosen are put on the plan.",
      });
    if (kind === InspectionKind.SUPERVISION)
      throw badField(`lines.${n}.kind`, "inspection-plan.kind", {
        vi: "Giám sát không nằm trong kế hoạch kiểm tra.",
        en: "Supervision is not part of an inspection plan.",
      });
    if (seen.has(`${pilotUnitId} ${kind}`))
      throw badField(`lines.${n}`, "inspection-plan.twice", {
        vi: "Đơn vị này có hai dòng cùng loại.",
        en: "This unit is there twice for one kind.",
      });
    if (on && (Number(on.slice(0, 4)) !== plan.year || Number(on.slice(5, 7)) !== month))
      throw badField(`lines.${n}.on`, "inspection-plan.day", {
        vi: "Ngày dự kiến phải thuộc tháng và năm của kế hoạch.",
        en: "The planned day lies in the line's month and the plan's year.",
      });
    seen.add(`${pilotUnitId} ${kind}`);
    return Object.assign(new PlannedInspection(), {
      inspectionPlanId: plan.id,
      pilotId: pilotUnitId,
      kind,
      month,
      on: on ?? null,
    });
  });
}

/** Drafts the province's inspection plan of a year; one for each plan of the programme. */
export const draftInspectionPlan = (ctx: Context, { unitId, year, lines }: DraftInspectionPlan): Promise<string> =>
  change(ctx, "inspection.plan", "inspection-plan.draft", async (c) => {
    const unit = await unitOn(c.em, ctx.service, unitId, c.today);
    if (unit.level !== "PROVINCE")
      throw badField("unitId", "unit.province", {
        vi: "Kế hoạch kiểm tra do cấp tỉnh lập.",
        en: "An inspection plan is a province's.",
      });
    const place = await placeOf(c.em, ctx.service, unit, c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const programme = await planOfYear(
      kyselyOf<Tables>(c.em, ctx.service),
      { today: place.provinceKey, made: unit.provinceKey },
      year,
    );
    if (!programme)
      throw badField("year", "plan.missing", {
        vi: "Tỉnh chưa có kế hoạch của năm này.",
        en: "The province has no plan for that year.",
      });
    if (await c.em.findOne(InspectionPlan, { planId: programme.id }))
      throw conflict("inspection-plan.once", {
        vi: "Năm này đã có kế hoạch kiểm tra.",
        en: "The year has its inspection plan already.",
      });
    const plan = new InspectionPlan(place, programme.id, year, c.actorId);
    const planned = await linesOf(ctx, c, plan, lines);
    await c.em.persist(plan).flush();
    c.em.persist(planned);
    c.note({ year, lines: lines.length });
    return plan.id;
  });

/** Writes a draft's lines anew. */
export const reviseInspectionPlan = (
  ctx: Context,
  { id, expectedVersion, lines }: Existing & { lines: PlannedLine[] },
): Promise<string> =>
  change(ctx, "inspection.plan", "inspection-plan.revise", async (c) => {
    const plan = await c.get(InspectionPlan, id, expectedVersion, INSPECTION_PLAN);
    plan.revise();
    const planned = await linesOf(ctx, c, plan, lines);
    await c.em.flush();
    await c.em.nativeDelete(PlannedInspection, { inspectionPlanId: id });
    c.em.persist(planned);
    c.note({ year: plan.year, lines: lines.length });
    return id;
  });

/** Issues the plan with its number and day (R41). */
export const issueInspectionPlan = (
  ctx: Context,
  { id, expectedVersion, number, issuedOn }: Existing & { number: string; issuedOn: LocalDate },
): Promise<string> =>
  change(ctx, "inspection.plan", "inspection-plan.issue", async (c) => {
    const plan = await c.get(InspectionPlan, id, expectedVersion, INSPECTION_PLAN);
    plan.issue(number, issuedOn, c.today);
    const lines = await c.em.count(PlannedInspection, { inspectionPlanId: id });
    c.tell({
      type: "models.inspection-plan.issued",
      on: issuedOn,
      unitVersion: plan.unitVersionId,
      subject: id,
      payload: { year: plan.year, lines },
    });
    c.note({ number, issuedOn, lines });
    return id;
  });
