import { notFound } from "@hoa-nhap/kernel";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { CaseChange } from "../case-file/case-file.service.js";
import { tellFigure } from "../figure/figure.js";
import { vaultOf } from "../secrecy/vault.js";
import { Visit, type VisitMade } from "./visit.entity.js";

/** Records a contact. A correction names the visit it corrects and is not counted again. */
export async function recordVisit(c: CaseChange, file: CaseFile, made: VisitMade): Promise<void> {
  assertNotFuture("on", made.on, c.today);
  file.assertOpen();
  if (made.corrects && !(await c.em.findOne(Visit, { id: made.corrects, caseFileId: file.id }))) throw notFound({ vi: "lần gặp", en: "visit" });
  c.em.persist(new Visit(file, vaultOf(c.em), c.actorId, made));
  file.visited(made.on);
  if (!made.corrects) await tellFigure(c, c.units, file, "I29", 1, made.on);
  c.note({ on: made.on, place: made.place });
}
