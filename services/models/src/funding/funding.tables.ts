import type { Rows } from "../rows.js";

/** Rows of money. Whole đồng are text, as the database gives 64 bits. */
export type BudgetEstimateRow = Rows["budgetEstimate"];
export type EstimateLineRow = Rows["estimateLine"];
export type FundingRequestRow = Rows["fundingRequest"];
export type DisbursementRow = Rows["disbursement"];
export type SettlementLineRow = Rows["settlementLine"];
