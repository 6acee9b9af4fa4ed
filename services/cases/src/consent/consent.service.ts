import type { LocalDate } from "@hoa-nhap/kernel";
import { type CaseChange, closeCase } from "../case-file/case-file.service.js";
import { CaseFile } from "../case-file/case-file.entity.js";
import { Consent } from "./consent.entity.js";
import { CloseReason } from "../case-file/case-file.words.js";

/** Takes consent back: help ends that day. */
export async function withdrawConsent(c: CaseChange, file: CaseFile, on: LocalDate): Promise<void> {
  file.assertOpen();
  (await c.em.findOneOrFail(Consent, { caseFileId: file.id })).withdraw(on);
  await closeCase(c, file, on, CloseReason.CONSENT_WITHDRAWN);
}
