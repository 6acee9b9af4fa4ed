import { change, kyselyOf, keysWhere, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import {
  badField,
  conflict,
  covers,
  DomainError,
  forbidden,
  notFound,
  staleVersion,
  tidy,
  type FieldFault,
  type LocalDate,
} from "@hoa-nhap/kernel";
import { sql, type Kysely } from "kysely";
import { DocumentState } from "../document/document-kind.js";
import { Endorsement } from "../pilot-unit/pilot-parts.entity.js";
import { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { tellSelection, tellStep } from "../pilot-unit/pilot-unit.facts.js";
import { PILOT_UNIT, unitToChange } from "../pilot-unit/pilot-unit.service.js";
import { PilotStage, SponsorLevel } from "../pilot-unit/pilot-stage.js";
import type { Tables } from "../tables.js";
import { SelectionDecision } from "./candidate-parts.entity.js";
import { latestWords } from "./candidate.reads.js";
import { Stance } from "./candidate-words.js";
import { endorsementOf, stepOf, type SignOff } from "./propose.service.js";
import { rankingOf, type RankedCandidate } from "./ranking.js";

/** One row of a list, as the caller saw it. */
export interface ListedUnit extends Existing {
  /** Why it is chosen although an agency objects (R18). */
  objectionReason?: string | null;
}
export interface Choice {
  on: LocalDate;
  documentNumber?: string | null;
  note?: string | null;
  overQuotaReason?: string | null;
  rankReason?: string | null;
}
export interface ChooseList extends Choice {
  units: ListedUnit[];
  /** A document of the registry; its number and day are the decision's. */
  documentId?: string | null;
}

const dbOf = (c: Change, ctx: Context): Kysely<Tables> => kyselyOf<Tables>(c.em, ctx.service);
const text = (typed: string | null | undefined): string | null => (typed ? tidy(typed) || null : null);

/**
 * Holds the plan, so that choices under one plan wait for each other, and says how many places are left. Only who sees
 * the whole province counts right.
 */
async function roomIn(
  c: Change,
  db: Kysely<Tables>,
  { planId, provinceKey }: PilotUnit,
): Promise<{ quota: number; chosen: number }> {
  if (!covers(c.keys, { provinceKey, districtKey: null, communeKey: null, areaKey: null })) throw forbidden();
  const { quota } = await db
    .selectFrom("plan")
    .select("quota")
    .$narrowType<{ quota: number }>()
    .where("id", "=", planId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const { n } = await db
    .selectFrom("pilotUnit")
    .select((eb) => eb.fn.countAll<string>().as("n"))
    .where("planId", "=", planId)
    .where("sponsor", "=", SponsorLevel.PROVINCE)
    .where("selectedOn", "is not", null)
    .executeTakeFirstOrThrow();
  return { quota, chosen: Number(n) };
}

/** Refuses to go over the plan's quota without a typed explanation (R24, R46). */
function assertWithinQuota(
  { quota, chosen }: { quota: number; chosen: number },
  more: number,
  explanation: string | null,
): void {
  if (chosen + more <= quota || explanation) return;
  throw conflict("selection.quota", {
    vi:
      more === 1
        ? `Đã chọn đủ ${chosen}/${quota} đơn vị. Muốn chọn thêm phải ghi rõ lý do.`
        : `Đã chọn ${chosen}/${quota} đơn vị, danh sách này thêm ${more}. Muốn chọn vượt chỉ tiêu phải ghi rõ lý do.`,
    en:
      more === 1
        ? `${chosen} of ${quota} units are chosen. Choosing more must be explained.`
        : `${chosen} of ${quota} units are chosen and this list adds ${more}. Choosing beyond the quota must be explained.`,
  });
}

/** The rules of one unit's choice beyond the quota: two sign-offs, its day, and a reason where an agency objects. */
function chooseOne(
  c: Change,
  pilot: PilotUnit,
  on: LocalDate,
  districtOn: LocalDate | null,
  objects: boolean,
  reason: string | null,
): void {
  if (objects && !reason) {
    throw badField("objectionReason", "selection.objection", {
      vi: "Có cơ quan không nhất trí: hãy ghi lý do vẫn chọn.",
      en: "An agency objects: say why it is chosen all the same.",
    });
  }
  pilot.select(on, c.today, districtOn);
  pilot.objectionReason = objects ? reason : null;
}

/** What the ranking said when the unit was chosen; advice is kept, it never forbids (R22). */
function keepRank(pilot: PilotUnit, ranking: readonly RankedCandidate[], chosen: ReadonlySet<string>): void {
  const own = ranking.find(({ id }) => id === pilot.id);
  if (!own) return;
  pilot.rankWhenChosen = own.rank;
  pilot.passedOver = ranking.filter(
    (other) => other.rank < own.rank && other.stage === PilotStage.PROPOSED && !chosen.has(other.id),
  ).length;
}

function record(c: Change, pilot: PilotUnit, choice: Choice): void {
  c.em.persist([stepOf(c, pilot, choice), endorsementOf(c, pilot, SponsorLevel.PROVINCE, choice.on)]);
  tellSelection(c, pilot, choice.on);
}

/** The province's choice of one unit: the second sign-off, within the quota. */
export const selectPilotUnit = (
  ctx: Context,
  { id, expectedVersion, objectionReason, ...choice }: SignOff & Choice & Pick<ListedUnit, "objectionReason">,
): Promise<string> =>
  change(ctx, "pilot.select", "pilot-unit.select", async (c) => {
    const db = dbOf(c, ctx);
    const pilot = await unitToChange(c, { id, expectedVersion });
    const district = await c.em.findOne(Endorsement, { pilotId: id, level: SponsorLevel.DISTRICT });
    const objects = (await latestWords(db, [id])).some(({ stance }) => stance === Stance.OBJECTS);
    chooseOne(c, pilot, choice.on, district?.on ?? null, objects, text(objectionReason));
    if (!pilot.isOwnModel) {
      const room = await roomIn(c, db, pilot);
      const reason = text(choice.overQuotaReason);
      assertWithinQuota(room, 1, reason);
      if (room.chosen >= room.quota) pilot.overQuotaReason = reason;
      keepRank(pilot, await rankingOf(db, pilot.planId, sql<boolean>`true`), new Set([id]));
    }
    await c.em.flush();
    record(c, pilot, choice);
    c.note({
      on: choice.on,
      number: choice.documentNumber ?? null,
      overQuota: pilot.overQuotaReason !== null,
      passedOver: pilot.passedOver,
    });
    return id;
  });

/** Rows of a list, held; each that is not as the caller saw it is a fault of its own. */
async function listed(
  c: Change,
  db: Kysely<Tables>,
  units: readonly ListedUnit[],
  faults: FieldFault[],
): Promise<PilotUnit[]> {
  const ids = units.map(({ id }) => id);
  if (new Set(ids).size < ids.length)
    throw badField("units", "selection.twice", {
      vi: "Một đơn vị có hai lần trong danh sách.",
      en: "A unit is on the list twice.",
    });
  await db.selectFrom("pilotUnit").select("id").where("id", "in", ids).orderBy("id").forUpdate().execute();
  const found = new Map(
    (await c.em.find(PilotUnit, { id: { $in: ids }, ...keysWhere(c.keys) })).map((pilot) => [pilot.id, pilot]),
  );
  return units.flatMap(({ id, expectedVersion }, index) => {
    const pilot = found.get(id);
    const fault = !pilot ? notFound(PILOT_UNIT) : pilot.version !== expectedVersion ? staleVersion() : null;
    if (fault) faults.push({ path: `units.${index}`, rule: fault.rule ?? "unit.unknown", message: fault.words });
    return pilot && !fault ? [pilot] : [];
  });
}

async function namesOf(db: Kysely<Tables>, pilots: readonly PilotUnit[]): Promise<Map<string, string>> {
  if (pilots.length === 0) return new Map();
  const rows = await db
    .selectFrom("unit")
    .select(["id", "fullName"])
    .where(
      "id",
      "in",
      pilots.map(({ unitVersionId }) => unitVersionId),
    )
    .execute();
  const names = new Map(rows.map(({ id, fullName }) => [id, fullName]));
  return new Map(pilots.map(({ id, unitVersionId }) => [id, names.get(unitVersionId) ?? ""]));
}

/** Runs the rule for each row and names every refused one; nothing is chosen while there is one. */
function each(
  units: readonly ListedUnit[],
  pilots: readonly PilotUnit[],
  names: Map<string, string>,
  faults: FieldFault[],
  rule: (pilot: PilotUnit, unit: ListedUnit) => void,
): void {
  const byId = new Map(pilots.map((pilot) => [pilot.id, pilot]));
  units.forEach((unit, index) => {
    const pilot = byId.get(unit.id);
    if (!pilot) return;
    try {
      rule(pilot, unit);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const name = names.get(unit.id)!;
      faults.push({
        path: `units.${index}`,
        rule: error.rule ?? error.fields?.[0]?.rule ?? "selection",
        message: { vi: `${name}: ${error.words.vi}`, en: `${name}: ${error.words.en}` },
      });
    }
  });
  if (faults.length === 0) return;
  throw new DomainError(
    "CONFLICT",
    {
      vi: `Chưa ghi gì: ${faults.length} đơn vị trong danh sách chưa được. ${faults.map(({ message }) => message.vi).join(" ")}`,
      en: `Nothing was written: ${faults.length} units of the list are refused. ${faults.map(({ message }) => message.en).join(" ")}`,
    },
    { rule: "selection.list", fields: faults },
  );
}

/** The number and day of the decision: those of the registry's document where one is named. */
async function paperOf(db: Kysely<Tables>, { documentId, documentNumber, on }: ChooseList): Promise<string> {
  if (!documentId) {
    if (documentNumber) return tidy(documentNumber);
    throw badField("documentNumber", "selection.paper", {
      vi: "Hãy ghi số thông báo hoặc quyết định, hoặc chọn văn bản trong sổ.",
      en: "Give the number of the notice or decision, or name a document of the registry.",
    });
  }
  const document = await db
    .selectFrom("document")
    .select(["number", "issuedOn"])
    .where("id", "=", documentId)
    .where("state", "=", DocumentState.ISSUED)
    .executeTakeFirst();
  if (!document)
    throw badField("documentId", "unknown", {
      vi: "Không có văn bản đã ban hành này.",
      en: "There is no such issued document.",
    });
  if (document.issuedOn !== on)
    throw badField("on", "selection.day", {
      vi: "Ngày chọn là ngày ban hành của văn bản.",
      en: "The day of the choice is the document's own.",
    });
  return document.number!;
}

/**
 * One decision chooses a whole list, all of it or nothing (R19): two sign-offs each, one plan, its quota, one paper.
 * Answers the decision.
 */
export const selectPilotUnits = (ctx: Context, input: ChooseList): Promise<string> =>
  change(ctx, "pilot.select", "selection.decide", async (c) => {
    const db = dbOf(c, ctx);
    const faults: FieldFault[] = [];
    const pilots = await listed(c, db, input.units, faults);
    const ids = pilots.map(({ id }) => id);
    const [first] = pilots;
    if (pilots.some((pilot) => pilot.isOwnModel || pilot.planId !== first!.planId)) {
      throw badField("units", "selection.one-plan", {
        vi: "Danh sách chỉ gồm đơn vị của tỉnh, cùng một kế hoạch.",
        en: "A list holds the province's own units of one plan.",
      });
    }
    const [endorsed, objecting] =
      ids.length === 0
        ? [[], []]
        : [
            await c.em.find(Endorsement, { pilotId: { $in: ids }, level: SponsorLevel.DISTRICT }),
            await latestWords(db, ids),
          ];
    const objects = new Set(objecting.filter(({ stance }) => stance === Stance.OBJECTS).map(({ pilotId }) => pilotId));
    const districtOn = new Map(endorsed.map(({ pilotId, on }) => [pilotId, on]));
    const room = first && (await roomIn(c, db, first));
    each(input.units, pilots, await namesOf(db, pilots), faults, (pilot, unit) =>
      chooseOne(
        c,
        pilot,
        input.on,
        districtOn.get(pilot.id) ?? null,
        objects.has(pilot.id),
        text(unit.objectionReason),
      ),
    );
    const overQuotaReason = text(input.overQuotaReason);
    assertWithinQuota(room!, pilots.length, overQuotaReason);
    const number = await paperOf(db, input);
    const ranking = await rankingOf(db, first!.planId, sql<boolean>`true`);
    const chosen = new Set(ids);
    const decision = Object.assign(new SelectionDecision(), {
      planId: first!.planId,
      number,
      on: input.on,
      documentId: input.documentId ?? null,
      rankReason: text(input.rankReason),
      overQuotaReason: room!.chosen + pilots.length > room!.quota ? overQuotaReason : null,
      byActor: c.actorId,
    });
    c.em.persist(decision);
    pilots.forEach((pilot, index) => {
      keepRank(pilot, ranking, chosen);
      pilot.decisionId = decision.id;
      if (room!.chosen + index >= room!.quota) pilot.overQuotaReason = overQuotaReason;
    });
    await c.em.flush();
    for (const pilot of pilots) record(c, pilot, { ...input, documentNumber: number });
    c.note({
      number,
      on: input.on,
      chosen: pilots.length,
      passedOver: pilots.filter((pilot) => pilot.passedOver).length,
      overQuota: decision.overQuotaReason !== null,
    });
    return decision.id;
  });

export interface DeclineList {
  units: Omit<ListedUnit, "objectionReason">[];
  on: LocalDate;
  reason: string;
  documentNumber?: string | null;
}

/**
 * Closes the list for those who are not chosen, with the reason, all of them or none (R19). Answers the first one's id.
 */
export const declineCandidates = (ctx: Context, input: DeclineList): Promise<string> =>
  change(ctx, "pilot.select", "selection.decline", async (c) => {
    const db = dbOf(c, ctx);
    const faults: FieldFault[] = [];
    const pilots = await listed(c, db, input.units, faults);
    each(input.units, pilots, await namesOf(db, pilots), faults, (pilot) =>
      pilot.decline(input.on, c.today, input.reason),
    );
    await c.em.flush();
    for (const pilot of pilots) {
      c.em.persist(
        stepOf(c, pilot, { on: input.on, documentNumber: input.documentNumber ?? null, note: input.reason }),
      );
      tellStep(c, pilot, "candidacy-ended", input.on);
    }
    c.note({ on: input.on, declined: pilots.length });
    return pilots[0]!.id;
  });
