import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { Addressed } from "../addressed.js";
import type { ObligationState, ObligationStep, ProgrammeBody } from "./obligation-words.js";

export interface ObligationRow extends Place, Addressed {
  id: string;
  version: number;
  unitVersionId: string;
  title: string;
  foldedTitle: string;
  what: string;
  askedOn: LocalDate;
  askedUnitVersionId: string;
  body: ProgrammeBody;
  bodyName: string | null;
  dueOn: LocalDate | null;
  state: ObligationState;
  answeredOn: LocalDate | null;
  reason: string | null;
  doneOn: LocalDate | null;
  evidenceNumber: string | null;
  evidenceDocumentId: string | null;
  documentId: string | null;
  section: string | null;
  item: string | null;
  conferenceId: string | null;
  conclusion: number | null;
  byActor: string;
}
export interface ObligationEntryRow {
  id: string;
  obligationId: string;
  step: ObligationStep;
  on: LocalDate;
  number: string | null;
  note: string | null;
  dueOn: LocalDate | null;
  byActor: string;
  recordedAt: string;
}
export interface ObligationTables {
  obligation: ObligationRow;
  obligationAddressee: Place & { id: string; obligationId: string; unitVersionId: string };
  obligationEntry: ObligationEntryRow;
}
