import type { LocalDate } from "@hoa-nhap/kernel";
import type { CandidateCountKind, ConsultedBody, LocalWill, SecurityProblemKind, Stance } from "./candidate-words.js";
import type { Weights } from "./score-sheet.js";

/** What a pilot unit knows of its time as a candidate. */
export interface CandidateColumns {
  isHotspot: boolean | null;
  standardMet: boolean | null;
  standardSource: string | null;
  partyWill: LocalWill | null;
  frontWill: LocalWill | null;
  hadModel: boolean | null;
  previousModel: string | null;
  objectionReason: string | null;
  outcomeReason: string | null;
  decisionId: string | null;
  rankWhenChosen: number | null;
  passedOver: number | null;
}
export interface CandidateCountRow {
  id: string;
  pilotId: string;
  kind: CandidateCountKind;
  year: number | null;
  count: number;
  countedOn: LocalDate;
  source: string;
}
export interface SecurityProblemRow {
  id: string;
  pilotId: string;
  position: number;
  kind: SecurityProblemKind;
  evidence: string;
  source: string;
  notedOn: LocalDate;
}
export interface ConsultationRow {
  id: string;
  pilotId: string;
  body: ConsultedBody;
  bodyName: string | null;
  unitVersionId: string;
  stance: Stance;
  on: LocalDate;
  documentNumber: string | null;
  words: string | null;
  byActor: string;
  recordedAt: string;
}
export interface ScoreSheetRow {
  id: string;
  planId: string;
  number: number;
  weights: Weights;
  reason: string;
  byActor: string;
  recordedAt: string;
}
export interface SelectionDecisionRow {
  id: string;
  planId: string;
  number: string;
  on: LocalDate;
  documentId: string | null;
  rankReason: string | null;
  overQuotaReason: string | null;
  byActor: string;
  recordedAt: string;
}
export interface SelectionTables {
  candidateCount: CandidateCountRow;
  securityProblem: SecurityProblemRow;
  consultation: ConsultationRow;
  scoreSheet: ScoreSheetRow;
  selectionDecision: SelectionDecisionRow;
}
