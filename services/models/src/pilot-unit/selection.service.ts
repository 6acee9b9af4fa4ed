import { assertNotFuture, change, kyselyOf, placeOf, unitOn, type Change, type Context } from "@hoa-nhap/subgraph";
import { badField, conflict, covers, forbidden, tidy, type LocalDate } from "@hoa-nhap/kernel";
import type { Kysely } from "kysely";
import { planOfYear } from "../plan/plan.reads.js";
import type { Tables } from "../tables.js";
import { Endorsement, PilotStep } from "./pilot-parts.entity.js";
import { PilotUnit } from "./pilot-unit.entity.js";
import { tellSelection, tellStep } from "./pilot-unit.facts.js";
import { unitToChange } from "./pilot-unit.service.js";
import { SponsorLevel } from "./pilot-stage.js";
import type { Criteria } from "./selection-criteria.js";

export interface ProposePilotUnit extends Criteria {
  unitId: string;
  year: number;
  sponsor: SponsorLevel;
  on: LocalDate;
  documentNumber?: string | null;
  note?: string | null;
}
export interface SignOff {
  id: string;
  expectedVersion: number;
  on: LocalDate;
  documentNumber?: string | null;
  note?: string | null;
}

const step = (c: Change, pilot: PilotUnit, stage: "PROPOSED" | "SELECTED", { on, documentNumber, note }: Omit<SignOff, "id" | "expectedVersion">): PilotStep =>
  Object.assign(new PilotStep(), { pilotId: pilot.id, stage, on, documentNumber: documentNumber ?? null, note: note ? tidy(note) : null, byActor: c.actorId });

const endorsement = (c: Change, pilot: PilotUnit, level: SponsorLevel, on: LocalDate): Endorsement =>
  Object.assign(new Endorsement(), { pilotId: pilot.id, level, on, byActor: c.actorId });

/** The district as it was on that day (R9); null where a commune lies directly under its province. */
async function districtOn(db: Kysely<Tables>, parentUnitId: string | null, on: LocalDate): Promise<string | null> {
  if (!parentUnitId) return null;
  const row = await db.selectFrom("unit").select("id").where("unitId", "=", parentUnitId).where("level", "=", "DISTRICT")
    .where((eb) => eb.or([eb("validFrom", "is", null), eb("validFrom", "<=", on)]))
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)])).executeTakeFirst();
  return row?.id ?? null;
}

/** Puts a commune forward for a year, with both criteria or a justification (R20-R22). One open roll-out per commune and year. */
export const proposePilotUnit = (ctx: Context, input: ProposePilotUnit): Promise<string> =>
  change(ctx, "pilot.propose", "pilot-unit.propose", async (c) => {
    assertNotFuture("on", input.on, c.today);
    if (input.peopleCountedOn) assertNotFuture("peopleCountedOn", input.peopleCountedOn, c.today);
    const unit = await unitOn(c.em, ctx.service, input.unitId, input.on);
    if (unit.level !== "COMMUNE") throw badField("unitId", "unit.commune", { vi: "Đơn vị làm điểm phải là cấp xã.", en: "A pilot unit is a commune." });
    const place = await placeOf(c.em, ctx.service, unit, c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const plan = await planOfYear(db, { today: place.provinceKey, made: unit.provinceKey }, input.year);
    if (!plan) throw badField("year", "plan.missing", { vi: "Tỉnh chưa có kế hoạch của năm này.", en: "The province has no plan for that year." });
    const open = await db.selectFrom("pilotUnit").select("id").where("communeKey", "=", place.communeKey).where("year", "=", input.year).where("endedOn", "is", null).executeTakeFirst();
    if (open) throw conflict("pilot.once", { vi: "Đơn vị này đã có trong danh sách của năm.", en: "This unit is on the year's list already." });
    const pilot = new PilotUnit(place, {
      ...input, planId: plan.id, unitCode: unit.code, districtVersionId: await districtOn(db, unit.parentUnitId, input.on),
    });
    await c.em.persist(pilot).flush();
    c.em.persist(step(c, pilot, "PROPOSED", input));
    tellStep(c, pilot, "proposed", input.on);
    c.note({ unit: unit.code, year: input.year, sponsor: input.sponsor, on: input.on });
    return pilot.id;
  });

/** The district's sign-off (R23). For a model of the district's or commune's own it is the decision itself (R63). */
export const endorsePilotUnit = (ctx: Context, input: SignOff): Promise<string> =>
  change(ctx, "pilot.endorse", "pilot-unit.endorse", async (c) => {
    const pilot = await unitToChange(c, input);
    pilot.assertOpenToEndorsement(input.on, c.today);
    if (await c.em.findOne(Endorsement, { pilotId: pilot.id, level: SponsorLevel.DISTRICT })) {
      throw conflict("selection.endorsed", { vi: "Cấp huyện đã đồng ý rồi.", en: "The district has signed off already." });
    }
    tellStep(c, pilot, "endorsed", input.on);
    if (pilot.isOwnModel) pilot.select(input.on, c.today, input.on);
    await c.em.flush();
    c.em.persist(endorsement(c, pilot, SponsorLevel.DISTRICT, input.on));
    if (pilot.isOwnModel) {
      c.em.persist(step(c, pilot, "SELECTED", input));
      tellSelection(c, pilot, input.on);
    }
    c.note({ level: "DISTRICT", on: input.on, stage: pilot.stage });
    return pilot.id;
  });

/** Refuses to go over the plan's quota without a typed explanation (R24, R46). Selections of one plan wait for each other here. */
async function assertWithinQuota(c: Change, db: Kysely<Tables>, pilot: PilotUnit, explanation: string | null): Promise<void> {
  // Only who sees the whole province counts right.
  if (!covers(c.keys, { provinceKey: pilot.provinceKey, districtKey: null, communeKey: null, areaKey: null })) throw forbidden();
  const { quota } = await db.selectFrom("plan").select("quota").where("id", "=", pilot.planId).forNoKeyUpdate().executeTakeFirstOrThrow();
  const { n } = await db.selectFrom("pilotUnit").select((eb) => eb.fn.countAll<string>().as("n"))
    .where("planId", "=", pilot.planId).where("sponsor", "=", SponsorLevel.PROVINCE).where("selectedOn", "is not", null).executeTakeFirstOrThrow();
  if (Number(n) < quota) return;
  if (!explanation) {
    throw conflict("selection.quota", {
      vi: `Đã chọn đủ ${n}/${quota} đơn vị. Muốn chọn thêm phải ghi rõ lý do.`,
      en: `${n} of ${quota} units are chosen. Choosing more must be explained.`,
    });
  }
  pilot.overQuotaReason = explanation;
}

/** The province's choice: the second sign-off, within the quota. */
export const selectPilotUnit = (ctx: Context, input: SignOff & { overQuotaReason?: string | null }): Promise<string> =>
  change(ctx, "pilot.select", "pilot-unit.select", async (c) => {
    const pilot = await unitToChange(c, input);
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const district = await c.em.findOne(Endorsement, { pilotId: pilot.id, level: SponsorLevel.DISTRICT });
    pilot.select(input.on, c.today, district?.on ?? null);
    if (!pilot.isOwnModel) await assertWithinQuota(c, db, pilot, input.overQuotaReason ? tidy(input.overQuotaReason) : null);
    await c.em.flush();
    c.em.persist([step(c, pilot, "SELECTED", input), endorsement(c, pilot, SponsorLevel.PROVINCE, input.on)]);
    tellSelection(c, pilot, input.on);
    c.note({ on: input.on, number: input.documentNumber ?? null, overQuota: pilot.overQuotaReason !== null });
    return pilot.id;
  });
