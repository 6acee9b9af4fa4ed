import { change, kyselyOf, placeOf, unitOn, type Change, type Context } from "@hoa-nhap/subgraph";
import { badField, conflict, fold, forbidden, newId, tidy, type DomainError, type LocalDate } from "@hoa-nhap/kernel";
import type { Kysely } from "kysely";
import { isOwnUnit } from "../addressed.js";
import { Deadline, type Milestone } from "../deadline/deadline.entity.js";
import { DocumentType } from "../document/document-kind.js";
import type { ProgrammeDocument } from "../document/document.entity.js";
import { draftToIssue, seal, type IssueDocument } from "../document/document.service.js";
import { legalBasisOf, type CitedPaper, type LegalBasisRow } from "../document/legal-basis.js";
import type { Tables } from "../tables.js";
import { assertRestsOn, assertTerms, Plan, type PlanTerms } from "./plan.entity.js";
import { PlanLevel } from "./plan-level.js";

export interface NewScheme {
  code: string;
  name: string;
  shortName: string;
  aliases: string[];
  endsOn: LocalDate | null;
}
/** A draft that becomes a plan, and what the plan asks for beside what the draft says. */
export interface IssuePlan extends IssueDocument {
  schemeId: string;
  parentId?: string | null;
  year: number;
  untilYear?: number | null;
  quota?: number | null;
  partyOpinion?: CitedPaper | null;
  milestones: Milestone[];
}

/** Enters a scheme with its names (R3, R7). */
export const enterScheme = (ctx: Context, { code, name, shortName, aliases, endsOn }: NewScheme): Promise<string> =>
  change(ctx, "pilot.select", "scheme.enter", async (c) => {
    const id = newId();
    const row = {
      id,
      code,
      name: tidy(name),
      foldedName: fold(name),
      shortName: tidy(shortName),
      aliases: aliases.map(tidy),
      endsOn,
    };
    await kyselyOf<Tables>(c.em, ctx.service).insertInto("scheme").values(row).execute();
    c.note({ code });
    return id;
  });

const unknown = (path: string): DomainError =>
  badField(path, "unknown", { vi: "Không có mục này.", en: "There is no such thing." });

/** The plan that this one rests on: the one named, else the one whose document the draft rests on. */
async function aboveOf(db: Kysely<Tables>, document: ProgrammeDocument, parentId: string | null) {
  if (!parentId && !document.parentId) return null;
  const query = db
    .selectFrom("plan as p")
    .innerJoin("document as d", "d.id", "p.documentId")
    .select([
      "p.id",
      "p.documentId",
      "p.level",
      "p.year",
      "p.untilYear",
      "p.schemeId",
      "p.provinceKey",
      "p.districtKey",
      "p.communeKey",
      "p.areaKey",
    ])
    .select("d.issuedOn")
    .$narrowType<{ issuedOn: LocalDate }>();
  const above = await query
    .where((eb) => (parentId ? eb("p.id", "=", parentId) : eb("p.documentId", "=", document.parentId)))
    .executeTakeFirst();
  if (parentId && !above) throw unknown("parentId");
  if (above && document.parentId && document.parentId !== above.documentId)
    throw badField("parentId", "plan.parent-document", {
      vi: "Dự thảo căn cứ một văn bản khác.",
      en: "The draft rests on another document.",
    });
  return above ?? null;
}

/**
 * The opinion of the Party committee: the one given, or for a pilot unit the one recorded as its step, without which
 * nothing is issued there (R27).
 */
async function opinionFor(
  db: Kysely<Tables>,
  { communeKey, communeName }: { communeKey: number | null; communeName: string },
  year: number,
  given: CitedPaper | null,
): Promise<LegalBasisRow | null> {
  const typed = given ? legalBasisOf(given) : null;
  if (communeKey === null) return typed;
  const pilot = await db
    .selectFrom("pilotUnit as p")
    .leftJoin("pilotStep as s", (join) =>
      join.onRef("s.pilotId", "=", "p.id").on("s.stage", "=", "PARTY_OPINION_GIVEN" as never),
    )
    .select(["s.on", "s.documentNumber"])
    .where("p.communeKey", "=", communeKey)
    .where("p.year", "=", year)
    .where("p.selectedOn", "is not", null)
    .where("p.endedOn", "is", null)
    .executeTakeFirst();
  if (!pilot) return typed;
  if (!pilot.on || !pilot.documentNumber) return null;
  return (
    typed ??
    legalBasisOf({
      number: pilot.documentNumber,
      issuedOn: pilot.on,
      issuer: `Đảng ủy ${communeName.charAt(0).toLowerCase()}${communeName.slice(1)}`,
    })
  );
}

/** Each milestone once, and each at a paragraph that the document has (R79). */
function assertMilestones(document: ProgrammeDocument, level: PlanLevel, milestones: readonly Milestone[]): void {
  if (new Set(milestones.map((m) => m.kind)).size < milestones.length)
    throw badField("milestones", "milestones.twice", {
      vi: "Một mốc được ghi hai lần.",
      en: "A milestone is named twice.",
    });
  if (level === PlanLevel.PROVINCE && milestones.length === 0)
    throw badField("milestones", "milestones.none", {
      vi: "Kế hoạch cấp tỉnh cần ít nhất một mốc thời gian.",
      en: "A province's plan has at least one milestone.",
    });
  const astray = milestones.findIndex(
    ({ section, item }) => (section || item) && !(section && item && document.hasItem(section, item)),
  );
  if (astray >= 0)
    throw badField(`milestones.${astray}.item`, "plan.paragraph", {
      vi: "Dự thảo không có mục này.",
      en: "The draft has no such paragraph.",
    });
}

/** The unit that issues, on the day of issue: a province, a district or a commune, by its own hand. */
async function issuerOf(c: Change, ctx: Context, document: ProgrammeDocument, on: LocalDate) {
  const unit = await unitOn(c.em, ctx.service, document.issuerUnitId, on, "on");
  if (unit.level === "AREA")
    throw badField("id", "unit.plan-level", {
      vi: "Kế hoạch do cấp tỉnh, huyện hoặc xã ban hành.",
      en: "A plan is a province's, a district's or a commune's.",
    });
  const place = await placeOf(c.em, ctx.service, unit, c.today);
  // Whoever sits above a unit does not sign for it.
  if (!c.keys.all && !isOwnUnit(ctx.actor, "document.issue", place)) throw forbidden();
  return { unit, place, level: PlanLevel[unit.level] };
}

/**
 * Issues a draft as a plan, in one act: the document gets its number and day and is sealed, the plan stands in the tree
 * under the one it rests on, with its milestones; a province's plan opens the year's intake (R4, R7, R24, R44, R54).
 */
export const issuePlan = (ctx: Context, input: IssuePlan): Promise<string> =>
  change(ctx, "document.issue", "plan.issue", async (c) => {
    const document = await draftToIssue(c, input);
    if (document.type !== DocumentType.PLAN)
      throw badField("id", "plan.document-type", {
        vi: "Văn bản này không phải là kế hoạch.",
        en: "This document is not a plan.",
      });
    const { unit, place, level } = await issuerOf(c, ctx, document, input.on);
    const db = kyselyOf<Tables>(c.em, ctx.service);
    if (!(await db.selectFrom("scheme").select("id").where("id", "=", input.schemeId).executeTakeFirst()))
      throw unknown("schemeId");
    const { year } = input;
    const terms: PlanTerms = {
      ...place,
      level,
      schemeId: input.schemeId,
      year,
      untilYear: input.untilYear ?? year,
      quota: input.quota ?? null,
      issuedOn: input.on,
      partyOpinion:
        level === PlanLevel.PROVINCE
          ? null
          : await opinionFor(
              db,
              { communeKey: place.communeKey, communeName: unit.fullName },
              year,
              input.partyOpinion ?? null,
            ),
    };
    const above = await aboveOf(db, document, input.parentId ?? null);
    assertTerms(terms);
    assertRestsOn(terms, above);
    assertMilestones(document, level, input.milestones);
    if (
      await db
        .selectFrom("plan")
        .select("id")
        .where("issuerUnitId", "=", document.issuerUnitId)
        .where("year", "=", year)
        .executeTakeFirst()
    ) {
      throw conflict("plan.once", {
        vi: "Nơi ban hành đã có kế hoạch của năm này.",
        en: "The issuer has a plan of that year already.",
      });
    }
    Object.assign(document, {
      parentId: above?.documentId ?? document.parentId,
      programmeWide: level === PlanLevel.PROVINCE,
    });
    await seal(c, ctx, document, input);
    const plan = new Plan(place, document, above?.id ?? null, terms);
    await c.em.persist(plan).flush();
    if (level === PlanLevel.PROVINCE)
      await db.insertInto("wave").values({ id: newId(), planId: plan.id, year }).execute();
    c.em.persist(input.milestones.map((milestone) => new Deadline(plan.id, year, milestone)));
    c.tell({
      type: "models.plan.issued",
      on: input.on,
      unitVersion: place.unitVersionId,
      subject: plan.id,
      payload: { level, year, untilYear: terms.untilYear, quota: terms.quota },
    });
    c.note({ level, year, quota: terms.quota });
    return plan.id;
  });
