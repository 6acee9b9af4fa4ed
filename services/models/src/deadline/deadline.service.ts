import { assertNotFuture, change, kyselyOf, type Context, type Existing } from "@hoa-nhap/subgraph";
import { badField, covers, forbidden, notFound, staleVersion, tidy, type LocalDate } from "@hoa-nhap/kernel";
import { LockMode } from "@mikro-orm/core";
import type { Kysely } from "kysely";
import { DocumentType } from "../document/document-kind.js";
import { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { tellPunctuality } from "../pilot-unit/pilot-unit.facts.js";
import type { Tables } from "../tables.js";
import { Deadline } from "./deadline.entity.js";
import { DeadlineKind } from "./deadline-kind.js";

export interface MoveDeadline extends Existing {
  dueOn: LocalDate;
  reason: string;
  decidedOn?: LocalDate | null;
  documentId?: string | null;
  documentNumber?: string | null;
}

interface Notice {
  number: string;
  issuedOn: LocalDate;
}
/** The notice in the register by which a day is fixed or moved: issued, and of the plan's own issuer (R47). */
async function noticeOf(db: Kysely<Tables>, id: string, issuerUnitId: string): Promise<Notice> {
  const notice = await db
    .selectFrom("document")
    .select(["type", "number", "issuedOn", "issuerUnitId"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!notice)
    throw badField("documentId", "unknown", { vi: "Không có văn bản này.", en: "There is no such document." });
  if (
    notice.type !== DocumentType.NOTICE ||
    !notice.number ||
    !notice.issuedOn ||
    notice.issuerUnitId !== issuerUnitId
  ) {
    throw badField("documentId", "deadline.notice-document", {
      vi: "Cần một thông báo đã ban hành của nơi ban hành kế hoạch.",
      en: "It takes an issued notice of the plan's own issuer.",
    });
  }
  return { number: notice.number, issuedOn: notice.issuedOn };
}

/**
 * Fixes or moves a deadline of the caller's province. The old day, the reason and the author are kept (R44, R47);
 * launches already held are counted anew.
 */
export const moveDeadline = (ctx: Context, input: MoveDeadline): Promise<string> =>
  change(ctx, "deadline.move", "deadline.move", async (c) => {
    const deadline = await c.em.findOne(Deadline, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const plan =
      deadline &&
      (await db
        .selectFrom("plan")
        .select(["provinceKey", "districtKey", "communeKey", "areaKey", "unitVersionId", "issuerUnitId"])
        .where("id", "=", deadline.planId)
        .executeTakeFirst());
    if (!plan) throw notFound({ vi: "thời hạn", en: "deadline" });
    if (!covers(c.keys, plan)) throw forbidden();
    if (deadline.version !== input.expectedVersion) throw staleVersion();
    const notice = input.documentId ? await noticeOf(db, input.documentId, plan.issuerUnitId) : null;
    if (notice && input.documentNumber)
      throw badField("documentNumber", "deadline.one-notice", {
        vi: "Đã chọn thông báo trong sổ thì không ghi số.",
        en: "With a notice of the register no number is typed.",
      });
    const decidedOn = input.decidedOn ?? notice?.issuedOn ?? c.today;
    assertNotFuture("decidedOn", decidedOn, c.today);
    const documentNumber = notice?.number ?? input.documentNumber ?? null;
    const change = deadline.move(input.dueOn, {
      reason: tidy(input.reason),
      decidedOn,
      documentNumber,
      documentId: input.documentId ?? null,
      changedBy: c.actorId,
    });
    c.em.persist(change);
    const { kind, year, quarter } = deadline;
    c.tell({
      type: "models.deadline.moved",
      on: decidedOn,
      unitVersion: plan.unitVersionId,
      subject: deadline.id,
      payload: { kind, year, quarter, from: change.fromOn, to: change.toOn },
    });
    if (kind === DeadlineKind.LAUNCH) {
      for (const pilot of await c.em.find(PilotUnit, { planId: deadline.planId, launchedOn: { $ne: null } })) {
        tellPunctuality(c, pilot, decidedOn, change.fromOn, change.toOn);
      }
    }
    c.note({ kind, from: change.fromOn, to: change.toOn, number: documentNumber });
    return deadline.id;
  });
