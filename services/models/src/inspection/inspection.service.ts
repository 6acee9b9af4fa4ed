import { change, kyselyOf, keysWhere, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { badField, conflict, covers, forbidden, notFound, tidy, type Keys, type LocalDate } from "@hoa-nhap/kernel";
import { LockMode } from "@mikro-orm/core";
import { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { PILOT_UNIT } from "../pilot-unit/pilot-unit.service.js";
import type { ChecklistItemRow, Tables } from "../tables.js";
import { Finding } from "./finding.entity.js";
import { tellClosed } from "./inspection.facts.js";
import { InspectingLevel, InspectionKind, type InspectionGrade } from "./inspection-kind.js";
import { Inspection, type InspectionAnswer } from "./inspection.entity.js";

export const INSPECTION = { vi: "cuộc kiểm tra", en: "inspection" };

export interface OpenInspection {
  pilotUnitId: string;
  kind: InspectionKind;
  heldOn: LocalDate;
  team: { post: string; officialId?: string | null }[];
  unplannedReason?: string | null;
}
export interface GivenAnswer extends Omit<InspectionAnswer, "note"> {
  note?: string | null;
  findings: { what: string; dueOn: LocalDate; responsible: string }[];
}

/** The level at which the caller inspects in a place: the province where they hold it there, else the district. */
const levelOf = ({ keys }: Pick<Change, "keys">, { provinceKey }: { provinceKey: number | null }): InspectingLevel =>
  covers(keys, { provinceKey, districtKey: null, communeKey: null, areaKey: null })
    ? InspectingLevel.PROVINCE
    : InspectingLevel.DISTRICT;

/**
 * What the province's team wrote is the province's to change; the province may act for a district, which may be gone.
 */
export const inspects = (keys: Keys, held: { level: InspectingLevel; provinceKey: number | null }): boolean =>
  held.level !== InspectingLevel.PROVINCE || levelOf({ keys }, held) === InspectingLevel.PROVINCE;
export function assertInspects({ keys }: Change, held: Parameters<typeof inspects>[1]): void {
  if (!inspects(keys, held)) throw forbidden();
}

const db = (c: Change, ctx: Context) => kyselyOf<Tables>(c.em, ctx.service);
const itemsOf = async (c: Change, ctx: Context, checklistId: string | null): Promise<ChecklistItemRow[]> =>
  checklistId
    ? db(c, ctx)
        .selectFrom("checklistItem")
        .selectAll()
        .where("checklistId", "=", checklistId)
        .orderBy("position")
        .execute()
    : [];

async function heldVisit(c: Change, { id, expectedVersion }: Existing): Promise<Inspection> {
  const visit = await c.get(Inspection, id, expectedVersion, INSPECTION);
  assertInspects(c, visit);
  return visit;
}

/**
 * Begins a visit: under the year's issued plan, or with the reason why not; with the checklist that applies on its day.
 */
export const openInspection = (ctx: Context, input: OpenInspection): Promise<string> =>
  change(ctx, "inspection.hold", "inspection.open", async (c) => {
    const { pilotUnitId, kind, heldOn, team } = input;
    // Shared, so that the launch of the unit waits for a look at its readiness, and the other way round.
    const pilot = await c.em.findOne(
      PilotUnit,
      { id: pilotUnitId, ...keysWhere(c.keys) },
      {
        lockMode: LockMode.PESSIMISTIC_READ,
      },
    );
    if (!pilot) throw notFound(PILOT_UNIT);
    const planned = await db(c, ctx)
      .selectFrom("plannedInspection as l")
      .innerJoin("inspectionPlan as p", "p.id", "l.inspectionPlanId")
      .select("l.id")
      .where("l.pilotId", "=", pilot.id)
      .where("l.kind", "=", kind)
      .where("p.year", "=", Number(heldOn.slice(0, 4)))
      .where("p.issuedOn", "<=", heldOn)
      .executeTakeFirst();
    const checklist =
      kind === InspectionKind.SUPERVISION
        ? undefined
        : await db(c, ctx)
            .selectFrom("checklist")
            .select("id")
            .where("kind", "=", kind)
            .where("validFrom", "<=", heldOn)
            .orderBy("validFrom", "desc")
            .limit(1)
            .executeTakeFirst();
    if (!checklist && kind !== InspectionKind.SUPERVISION)
      throw badField("heldOn", "inspection.no-checklist", {
        vi: "Ngày đó chưa có phiếu kiểm tra.",
        en: "No checklist applied on that day.",
      });
    const visit = new Inspection(
      pilot,
      {
        kind,
        level: levelOf(c, pilot),
        heldOn,
        team: team.map(({ post, officialId }) => ({ post: tidy(post), officialId: officialId ?? null })),
        plannedId: planned?.id ?? null,
        unplannedReason: planned || !input.unplannedReason ? null : tidy(input.unplannedReason),
        checklistId: checklist?.id ?? null,
        byActor: c.actorId,
      },
      c.today,
    );
    const twice = await db(c, ctx)
      .selectFrom("inspection")
      .select("id")
      .where("pilotId", "=", pilot.id)
      .where("kind", "=", kind)
      .where("heldOn", "=", heldOn)
      .executeTakeFirst();
    if (twice)
      throw conflict("inspection.once", {
        vi: "Đơn vị này đã có cuộc cùng loại vào ngày đó.",
        en: "The unit has a visit of this kind on that day already.",
      });
    c.em.persist(visit);
    c.note({ kind, heldOn, unit: pilot.unitCode, planned: planned !== undefined });
    return visit.id;
  });

/** Answers one paragraph or several; what is not met brings its findings, which take the place of earlier ones. */
export const answerInspection = (ctx: Context, input: Existing & { answers: GivenAnswer[] }): Promise<string> =>
  change(ctx, "inspection.hold", "inspection.answer", async (c) => {
    const visit = await heldVisit(c, input);
    const items = new Map((await itemsOf(c, ctx, visit.checklistId)).map((item) => [item.code, item]));
    const answers = input.answers.map((answer) => ({ ...answer, note: answer.note ? tidy(answer.note) : null }));
    visit.answer(answers, new Set(items.keys()));
    // The visit's version decides who came first; only then are its findings written.
    await c.em.flush();
    await c.em.nativeDelete(Finding, { inspectionId: visit.id, item: { $in: answers.map((answer) => answer.code) } });
    c.em.persist(
      answers.flatMap(({ code, findings }) =>
        findings.map(
          ({ what, dueOn, responsible }, n) =>
            new Finding(visit, {
              item: code,
              kind: items.get(code)!.findingKind,
              placeInVisit: items.get(code)!.position * 100 + n,
              what: tidy(what),
              dueOn,
              responsible: tidy(responsible),
            }),
        ),
      ),
    );
    c.note({ answers: Object.fromEntries(answers.map(({ code, result }) => [code, result])) });
    return visit.id;
  });

/** Signs the minutes: nothing of the visit changes afterwards, and it is counted. */
export const closeInspection = (
  ctx: Context,
  input: Existing & { minutesNumber: string; grade?: InspectionGrade | null; recommendations: string[] },
): Promise<string> =>
  change(ctx, "inspection.hold", "inspection.close", async (c) => {
    const visit = await heldVisit(c, input);
    visit.close(
      {
        minutesNumber: input.minutesNumber,
        grade: input.grade ?? null,
        recommendations: input.recommendations.map(tidy),
      },
      (await itemsOf(c, ctx, visit.checklistId)).length,
    );
    await c.em.flush();
    // Visits of one unit are closed one after the other, so that exactly one of a year counts it.
    await db(c, ctx)
      .selectFrom("pilotUnit")
      .select("id")
      .where("id", "=", visit.pilotId)
      .forNoKeyUpdate()
      .executeTakeFirst();
    const findings = await c.em.count(Finding, { inspectionId: visit.id });
    const earlier = await db(c, ctx)
      .selectFrom("inspection")
      .select("id")
      .where("pilotId", "=", visit.pilotId)
      .where("id", "<>", visit.id)
      .where("state", "<>", "OPEN" as never)
      .where("kind", "<>", InspectionKind.SUPERVISION)
      .where((eb) => eb(eb.fn<number>("date_part", [eb.val("year"), "heldOn"]), "=", Number(visit.heldOn.slice(0, 4))))
      .limit(1)
      .executeTakeFirst();
    tellClosed(c, visit, { findings, isFirstOfYear: earlier === undefined });
    c.note({ number: input.minutesNumber, grade: input.grade ?? null, findings });
    return visit.id;
  });

/** The notice of conclusion. */
export const concludeInspection = (
  ctx: Context,
  input: Existing & { number: string; on: LocalDate },
): Promise<string> =>
  change(ctx, "inspection.hold", "inspection.conclude", async (c) => {
    const visit = await heldVisit(c, input);
    visit.conclude(input.number, input.on, c.today);
    c.note({ number: input.number, on: input.on });
    return visit.id;
  });
