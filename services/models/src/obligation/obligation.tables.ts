import type { Rows } from "../rows.js";

export type ObligationRow = Rows["obligation"];
export type ObligationEntryRow = Rows["obligationEntry"];
