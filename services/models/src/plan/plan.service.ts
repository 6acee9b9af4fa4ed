import { assertNotFuture, change, kyselyOf, placeOf, unitOn, type Context } from "@hoa-nhap/subgraph";
import { badField, conflict, covers, fold, forbidden, newId, parseDocumentNumber, tidy, type DomainError, type LocalDate, type Quarter } from "@hoa-nhap/kernel";
import type { Kysely } from "kysely";
import { Deadline } from "../deadline/deadline.entity.js";
import type { DeadlineKind } from "../deadline/deadline-kind.js";
import type { LegalBasisRow, Tables } from "../tables.js";
import { planMadeBy } from "./plan.reads.js";

export interface NewScheme {
  code: string;
  name: string;
  shortName: string;
  aliases: string[];
  endsOn: LocalDate | null;
}
export interface NewPlan {
  schemeId: string;
  parentId?: string | null;
  /** The province, as a unit id. */
  unitId: string;
  year: number;
  title: string;
  quota: number;
  number: string;
  issuedOn: LocalDate;
  legalBases: { number: string; issuedOn: LocalDate; issuer: string }[];
  milestones: { kind: DeadlineKind; quarter: Quarter["quarter"] }[];
}

/** Enters a scheme with its names (R3, R7). */
export const enterScheme = (ctx: Context, { code, name, shortName, aliases, endsOn }: NewScheme): Promise<string> =>
  change(ctx, "pilot.select", "scheme.enter", async (c) => {
    const id = newId();
    const row = { id, code, name: tidy(name), foldedName: fold(name), shortName: tidy(shortName), aliases: aliases.map(tidy), endsOn };
    await kyselyOf<Tables>(c.em, ctx.service).insertInto("scheme").values(row).execute();
    c.note({ code });
    return id;
  });

/** A legal basis in its parts, with the text as it was written (R5). */
export function legalBasisOf({ number: raw, issuedOn, issuer }: NewPlan["legalBases"][number]): LegalBasisRow {
  const parts = parseDocumentNumber(raw);
  if (!parts) throw badField("legalBases", "documentNumber", { vi: "Số ký hiệu của căn cứ không hợp lệ.", en: "A legal basis has no valid number." });
  return { raw: parts.raw, number: parts.number, symbol: parts.symbol, issuedOn, issuer: tidy(issuer) };
}

/** The scheme and the earlier plan exist, and no milestone is named twice. */
async function assertRests(db: Kysely<Tables>, { schemeId, parentId, milestones }: NewPlan): Promise<void> {
  const unknown = (path: string): DomainError => badField(path, "unknown", { vi: "Không có mục này.", en: "There is no such thing." });
  if (!(await db.selectFrom("scheme").select("id").where("id", "=", schemeId).executeTakeFirst())) throw unknown("schemeId");
  if (parentId && !(await db.selectFrom("plan").select("id").where("id", "=", parentId).executeTakeFirst())) throw unknown("parentId");
  if (new Set(milestones.map((m) => m.kind)).size < milestones.length) {
    throw badField("milestones", "milestones.twice", { vi: "Một mốc được ghi hai lần.", en: "A milestone is named twice." });
  }
}

/** Issues a province's plan of a year: its quota as data, its intake, its milestones by quarter (R4, R24, R44). */
export const issuePlan = (ctx: Context, plan: NewPlan): Promise<string> =>
  change(ctx, "pilot.select", "plan.issue", async (c) => {
    assertNotFuture("issuedOn", plan.issuedOn, c.today);
    const unit = await unitOn(c.em, ctx.service, plan.unitId, plan.issuedOn);
    if (unit.level !== "PROVINCE") throw badField("unitId", "unit.province", { vi: "Kế hoạch năm do cấp tỉnh ban hành.", en: "The year's plan is a province's." });
    const { unitVersionId, ...place } = await placeOf(c.em, ctx.service, unit, c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const id = newId();
    const { schemeId, year, quota, number, issuedOn } = plan;
    const parentId = plan.parentId ?? null;
    const db = kyselyOf<Tables>(c.em, ctx.service);
    await assertRests(db, plan);
    if (await planMadeBy(db, unit.provinceKey, year)) throw conflict("plan.once", { vi: "Tỉnh đã có kế hoạch của năm này.", en: "The province has a plan of that year already." });
    await db.insertInto("plan").values({
      id, schemeId, parentId, unitVersionId, provinceKey: place.provinceKey, year, title: tidy(plan.title), quota, number, issuedOn,
      legalBases: JSON.stringify(plan.legalBases.map(legalBasisOf)) as never,
    }).execute();
    await db.insertInto("wave").values({ id: newId(), planId: id, year }).execute();
    c.em.persist(plan.milestones.map(({ kind, quarter }) => new Deadline(id, kind, { year, quarter })));
    c.tell({ type: "models.plan.issued", on: issuedOn, unitVersion: unitVersionId, subject: id, payload: { year, quota } });
    c.note({ year, quota, number });
    return id;
  });
