import type { Rows } from "../rows.js";

export type ReminderTable = Rows["reminder"];
