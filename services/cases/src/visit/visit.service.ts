import { conflict, notFound } from "@hoa-nhap/kernel";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { CaseChange } from "../case-file/case-file.service.js";
import { tellFigure } from "../figure/figure.js";
import { vaultOf } from "../secrecy/vault.js";
import { Visit, type VisitMade } from "./visit.entity.js";

/**
 * Records a contact, or a way made in vain. A correction takes the place of the visit it corrects: what that one
 * counted for is taken back. Only contacts count (I29), and only they move the day on which the next one is due.
 */
export async function recordVisit(c: CaseChange, file: CaseFile, made: VisitMade): Promise<void> {
  assertNotFuture("on", made.on, c.today);
  file.assertOpen();
  const before = made.corrects ? await visitToCorrect(c, file, made.corrects) : null;
  const visit = new Visit(file, vaultOf(c.em), c.actorId, made);
  c.em.persist(visit);
  if (before?.isContact) await tellFigure(c, c.units, file, "I29", -1, before.on);
  if (visit.isContact) await tellFigure(c, c.units, file, "I29", 1, visit.on);
  if (before) file.contactedLast(await latestContact(c, file, visit));
  else if (visit.isContact && (file.lastVisitOn === null || visit.on > file.lastVisitOn)) file.contactedLast(visit.on);
  c.note({ on: made.on, place: made.place, ...(made.noContactReason && { noContactReason: made.noContactReason }) });
}

async function visitToCorrect(c: CaseChange, file: CaseFile, id: string): Promise<Visit> {
  const visit = await c.em.findOne(Visit, { id, caseFileId: file.id });
  if (!visit) throw notFound({ vi: "lần gặp", en: "visit" });
  if ((await c.em.count(Visit, { correctsId: id })) > 0)
    throw conflict("visit.corrected", {
      vi: "Lần gặp này đã được sửa: hãy sửa lần ghi mới nhất.",
      en: "This visit was corrected already: correct the latest entry.",
    });
  return visit;
}

/** The latest day on which somebody was met, by the visits that no other one corrects. */
async function latestContact(c: CaseChange, file: CaseFile, latest: Visit): Promise<string | null> {
  const recorded = [...(await c.em.find(Visit, { caseFileId: file.id })), latest];
  const corrected = new Set(recorded.map(({ correctsId }) => correctsId));
  return (
    recorded
      .filter((visit) => visit.isContact && !corrected.has(visit.id))
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null
  );
}
