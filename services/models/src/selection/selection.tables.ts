import type { Rows } from "../rows.js";

export type CandidateCountRow = Rows["candidateCount"];
export type SecurityProblemRow = Rows["securityProblem"];
export type ConsultationRow = Rows["consultation"];
export type ScoreSheetRow = Rows["scoreSheet"];
export type SelectionDecisionRow = Rows["selectionDecision"];
