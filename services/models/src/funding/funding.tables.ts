import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { BudgetLineKind, FundingSource, FundingState } from "./funding-words.js";

/** Whole đồng as the database gives them: 64 bits, as text. */
type DongText = string;
export interface BudgetEstimateRow extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  year: number;
  title: string;
  number: string;
  preparedOn: LocalDate;
  total: DongText | null;
  revision: number;
}
export interface EstimateLineRow {
  id: string;
  estimateId: string;
  position: number;
  kind: BudgetLineKind;
  amount: DongText | null;
  note: string | null;
}
export interface FundingRequestRow extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  estimateId: string;
  year: number;
  source: FundingSource;
  funder: string | null;
  state: FundingState;
  requested: DongText;
  requestNumber: string;
  requestedOn: LocalDate;
  approved: DongText | null;
  decisionNumber: string | null;
  decidedOn: LocalDate | null;
  decisionReason: string | null;
  disbursed: DongText;
  lastDisbursedOn: LocalDate | null;
  spent: DongText | null;
  returned: DongText | null;
  settlementNumber: string | null;
  settledOn: LocalDate | null;
}
export interface DisbursementRow {
  id: string;
  requestId: string;
  on: LocalDate;
  number: string;
  amount: DongText;
  byActor: string;
  recordedAt: string;
}
export interface SettlementLineRow {
  id: string;
  requestId: string;
  position: number;
  kind: BudgetLineKind;
  amount: DongText;
  note: string | null;
}
interface FundingGuidanceRow {
  planId: string;
  number: string;
  issuedOn: LocalDate;
  linkedBy: string;
}
export interface FundingTables {
  budgetEstimate: BudgetEstimateRow;
  estimateLine: EstimateLineRow;
  fundingRequest: FundingRequestRow;
  disbursement: DisbursementRow;
  settlementLine: SettlementLineRow;
  fundingGuidance: FundingGuidanceRow;
}
