import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { Baseline } from "./migrations/2026-12-01-baseline.js";
import { Report } from "./report/report.entity.js";

export const database: DatabaseDefinition = {
  schema: "reporting",
  entities: [Report],
  migrations: [{ name: "2026-12-01-baseline", class: Baseline }],
};
